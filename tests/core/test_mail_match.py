"""Which lead a mail belongs to; and that none is chosen to which nothing points."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.mail import Address, Mail
from pipeline_tui.core.mail_match import Directory, Me, company_words
from pipeline_tui.core.model import Contact, Event, Lead

ME = Address("Me Myself", "me@home.example")
LEADS = [
    Lead(
        id="acme",
        company="Acme Ltd",
        role="Data engineer",
        url="https://careers.acme.example/jobs/7",
        contacts=(Contact(key="sam", name="Sam Poole", email="Sam@acme.example"),),
        log=(Event(date=date(2026, 3, 1), kind="email", dir="out", extra={"message_id": "sent-1@home.example"}),),
    ),
    Lead(id="north", company="Northgate UK", role="Programme manager"),
    Lead(id="blue-a", company="Blue Fin", role="Analyst"),
    Lead(id="blue-b", company="Blue Fin", role="Buyer", stage="closed"),
    Lead(id="next", company="Next", role="Buyer"),
    Lead(
        id="agency",
        company="Harrow Energy",
        url="https://www.linkedin.com/jobs/view/1",
        contacts=(Contact(key="mina", name="Mina", role="recruiter_agency", email="mina@gmail.com"),),
    ),
]


def mail(sender, subject="Hello", to=(ME,), **more):
    return Mail(message_id="m1", date=date(2026, 3, 10), sender=sender, to=tuple(to), subject=subject, **more)


def place(message, addresses=("me@home.example",), name=""):
    placed = Directory.of(LEADS, Me(frozenset(addresses), name)).place(message)
    return [p.lead_id for p in placed.pointers], placed.direction


@pytest.mark.parametrize(
    "sender, subject, leads",
    [
        (Address("", "sam@acme.example"), "x", ["acme"]),
        (Address("", "hr@acme.example"), "x", ["acme"]),
        (Address("", "hr@mail.acme.example"), "x", ["acme"]),
        (Address("", "jane@northgate.example"), "x", ["north"]),
        (Address("", "jane@northgate.co.uk"), "x", ["north"]),
        (Address("Acme Careers", "no-reply@greenhouse.io"), "x", ["acme"]),
        (Address("", "no-reply@greenhouse.io"), "Your application to Northgate", ["north"]),
        (Address("", "jane@bluefin.example"), "x", ["blue-a"]),
        (Address("", "jane@blue-fin.example"), "Buyer position", ["blue-b"]),
        (Address("", "mina@gmail.com"), "x", ["agency"]),
        (Address("", "mina@gmail.com"), "Northgate: call tomorrow?", ["agency", "north"]),
        (Address("", "mina@gmail.com"), "Harrow Energy and Northgate", ["agency"]),
        (Address("", "somebody@gmail.com"), "x", []),
        (Address("", "jobs@linkedin.com"), "New jobs for you", []),
        (Address("", "jane@other.example"), "Next steps", []),
        (Address("", "jane@other.example"), "acmelike northgateway", []),
        (Address("", "friend@home.example"), "lunch?", []),
        (None, "", []),
    ],
)
def test_addresses_then_domains_then_names_point(sender, subject, leads):
    assert place(mail(sender, subject))[0] == leads


def test_an_answer_to_a_logged_mail_goes_where_that_one_went():
    message = mail(Address("", "jane@northgate.example"), parents=("other@x", "sent-1@home.example"))
    assert place(message) == (["acme"], "in")


def test_who_wrote_is_told_by_my_addresses_or_by_the_side_that_is_known():
    sam = Address("", "sam@acme.example")
    assert place(mail(ME, to=[sam])) == (["acme"], "out")
    assert place(mail(Address("", "me+jobs@home.example"), to=[sam])) == (["acme"], "out")
    assert place(mail(sam), addresses=()) == (["acme"], "in")
    assert place(mail(ME, to=[sam]), addresses=()) == (["acme"], "out")
    assert place(mail(ME, to=[sam]), addresses=(), name="me myself") == (["acme"], "out")
    stranger = mail(Address("", "x@gmail.com"), "About Northgate", to=[Address("", "y@gmail.com")])
    assert place(stranger, addresses=()) == (["north"], None)


def test_a_forward_to_myself_counts_as_what_it_forwards():
    inner = mail(Address("", "sam@acme.example"))
    message = mail(ME, "Fwd: Northgate", inner=inner)
    assert place(message) == (["acme"], "in")


def test_a_forward_by_somebody_known_is_their_mail():
    message = mail(Address("", "sam@acme.example"), inner=mail(Address("", "jane@northgate.example")))
    assert place(message)[0] == ["acme"]


@pytest.mark.parametrize(
    "company, words",
    [
        ("Acme, Inc.", ["acme"]),
        ("Northgate UK", ["northgate"]),
        ("The Body Shop Ltd.", ["body", "shop"]),
        ("Zoë & Söhne GmbH (Berlin)", ["zoe", "sohne"]),
        ("UK", ["uk"]),
        ("", []),
    ],
)
def test_what_counts_of_a_company_name(company, words):
    assert company_words(company) == words


words = st.text("abcdefghij .@-", max_size=20)


@given(words, words, words, words)
def test_no_lead_is_named_to_which_no_address_domain_or_name_points(local, domain, shown, subject):
    """The law: whatever a mail says, a lead is only given where its people, its domain or its name stand in it."""
    sender = Address(
        shown.strip(), f"{local.strip(' @.') or 'x'}@{domain.strip(' @.') or 'y'}.example".replace(" ", "")
    )
    found, _ = place(mail(sender, subject, to=()))
    said = f"{sender.name} {sender.address} {subject}".lower()
    keys = {
        "acme": "acme",
        "north": "northgate",
        "blue-a": "blue",
        "blue-b": "blue",
        "next": "next",
        "agency": "harrow",
    }
    assert all(keys[lead_id] in said for lead_id in found)


def test_a_mail_that_was_logged_is_known_again_and_another_is_not():
    directory = Directory.of(LEADS, Me())
    assert directory.logged("sent-1@home.example") == "acme"
    assert directory.logged("m1") is None


def test_a_lead_that_changed_is_found_by_what_it_is_now_and_only_once():
    directory = Directory.of(LEADS, Me(frozenset({"me@home.example"})))
    zed = Contact(key="zed", name="Zed", email="zed@gmail.com")
    north = Lead(id="north", company="Northgate UK", role="Programme manager", contacts=(zed,))
    directory.learn(north)
    directory.learn(north)
    assert [p.lead_id for p in directory.place(mail(Address("", "zed@gmail.com"))).pointers] == ["north"]
    named = directory.place(mail(Address("", "x@gmail.com"), "About Northgate")).pointers
    assert [(p.lead_id, p.why) for p in named] == [("north", "the subject names the company")]


def test_somebody_else_s_forward_of_a_known_mail_goes_where_that_belongs():
    inner = mail(Address("", "sam@acme.example"), "Interview")
    stranger = Address("", "friend@gmail.com")
    assert place(mail(stranger, "Fwd: lunch", inner=inner))[0] == ["acme"]
    unknown = mail(Address("", "y@gmail.com"), "x")
    assert place(mail(stranger, "Fwd: Northgate", inner=unknown))[0] == ["north"]  # by its own subject


def test_a_bounce_and_a_machine_are_from_them():
    sam = Address("", "sam@acme.example")
    bounce = mail(ME, "Undelivered: Northgate", to=[sam], bounced=True)
    assert place(bounce)[1] == "in"
    assert place(mail(Address("", "no-reply@acme.example"), to=[sam]), addresses=())[1] == "in"


@pytest.mark.parametrize(
    "url", ["http://[broken", "not a page", "https://", "", None, "https://boards.greenhouse.io/acme"]
)
def test_a_page_that_names_no_domain_of_its_own_points_nowhere(url):
    lead = Lead(id="x", company="Q", url=url)
    directory = Directory.of([lead], Me())
    for who in ("hr@broken", "jobs@greenhouse.io", "a@boards.greenhouse.io"):
        assert directory.place(mail(Address("", who))).pointers == ()
    assert [p.lead_id for p in Directory.of([Lead(id="x", company="Q", url="www.q-corp.example/jobs")], Me()).place(
        mail(Address("", "hr@q-corp.example"))
    ).pointers] == ["x"]  # fmt: skip


def test_a_company_that_is_an_everyday_word_or_has_no_name_is_not_looked_for_in_subjects():
    leads = [Lead(id="n", company="Next"), Lead(id="e", company="---"), Lead(id="ab", company="AB")]
    directory = Directory.of(leads, Me())
    for subject in ("Next steps", "---", "AB test"):
        assert directory.place(mail(Address("", "x@gmail.com"), subject)).pointers == ()
