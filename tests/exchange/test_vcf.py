"""People as address cards."""

import io

import vobject

from pipeline_tui.core.model import Contact, Lead
from pipeline_tui.exchange.vcf import write

NASTY = "Jane; Roe, \\ «Ünal»"


def cards(*leads):
    out = io.StringIO(newline="")
    number = write(leads, out)
    found = list(vobject.readComponents(out.getvalue()))
    assert len(found) == number
    return found


def test_a_person_comes_back_with_everything():
    jane = Contact(
        key="jane", name=NASTY, role="hiring_manager", title="Head; of, data", email="jane@acme.example",
        phone="+44 20 7946 0000",
    )  # fmt: skip
    (card,) = cards(Lead(id="1", company="Acme, Inc; Ltd", role="Data engineer\nEND:VCARD", contacts=(jane,)))
    assert card.version.value == "3.0"
    assert card.fn.value == NASTY
    assert card.n.value.family == "«Ünal»"
    assert card.org.value == ["Acme, Inc; Ltd"]
    assert (card.title.value, card.email.value, card.tel.value) == (jane.title, jane.email, jane.phone)
    assert card.note.value == "hiring manager · Acme, Inc; Ltd · Data engineer END:VCARD"


def test_somebody_on_two_leads_is_one_card_that_names_both_and_keeps_its_uid():
    agent = Contact(key="a", name="Sam Poe", role="recruiter_agency", email="sam@agency.example")
    one, two = (Lead(id=i, company=c, role="Dev", contacts=(agent,)) for i, c in (("1", "Acme"), ("2", "Beta")))
    (card,) = cards(one, two)
    assert card.note.value.split("\n") == ["agency recruiter · Acme · Dev", "agency recruiter · Beta · Dev"]
    assert not hasattr(card, "org")
    assert card.uid.value == cards(one)[0].uid.value


def test_people_of_the_same_name_at_two_employers_are_two():
    leads = [Lead(id=c, company=c, contacts=(Contact(key="x", name="Ann Lee"),)) for c in ("Acme", "Beta")]
    assert len(cards(*leads)) == 2


def test_somebody_without_a_name_is_called_by_what_they_do():
    (card,) = cards(Lead(id="1", company="Acme", contacts=(Contact(key="hr", role="hr", phone="123 456"),)))
    assert card.fn.value == "HR, Acme"
