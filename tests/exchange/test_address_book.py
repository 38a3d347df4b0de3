"""Address cards and lists of people: who joins which lead."""

import io
from datetime import date

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.model import Contact, Lead
from pipeline_tui.exchange.address_book import joining
from pipeline_tui.exchange.readers import read_file

CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Ann Lee
ORG:Acorn GmbH;Sales
TITLE:Senior Recruiter
EMAIL;TYPE=work:ann@acorn.example
TEL:+49 30 1234567
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Bo Ray
END:VCARD
BEGIN:VCARD
VERSION:3.0
EMAIL:nobody@x.example
END:VCARD
BEGIN:VCARD
FN:Cut Off
"""


def read(text):
    return read_file(io.BytesIO(text.encode()), "people.vcf", date(2026, 3, 11))


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_cards_are_people(ends):
    found = read(CARDS.replace("\n", ends))
    ann, bo = found.people
    assert (ann.name, ann.title, ann.role, ann.email, ann.phone, ann.extra["company"]) == (
        "Ann Lee", "Senior Recruiter", "recruiter", "ann@acorn.example", "+49 30 1234567", "Acorn GmbH",
    )  # fmt: skip
    assert (bo.name, bo.role, dict(bo.extra)) == ("Bo Ray", "other", {})
    report = found.report
    assert (report.format, report.records, report.leads, report.people) == ("vcard", 4, 0, 2)
    assert [(skip.line, skip.why) for skip in report.skipped] == [
        (13, "a person without a name"),
        (17, "a card without an end"),
    ]


def test_nothing_readable_is_refused():
    with pytest.raises(BadInput, match="no address card"):
        read("BEGIN:VCARD\nFN:Ann\n")


def test_people_join_the_leads_of_their_company_once():
    people = [
        Contact(key="", name="Ann Lee", extra={"company": "ACORN Inc."}),
        Contact(key="", name="Bo Ray", extra={"company": "Birch"}),
        Contact(key="", name="Cy Dow"),
    ]
    leads = [
        Lead(id="1", company="Acorn", role="Clerk"),
        Lead(id="2", company="Acorn (Berlin) GmbH", contacts=(Contact(key="ann-lee", name="Ann Lee"),)),
        Lead(id="3", company="Acorns"),
        Lead(id="4", company="Birchwood", contacts=(Contact(key="bo-ray", name="Bob Ray"),)),
        Lead(id="5", company="Birch", contacts=(Contact(key="bo-ray", name="Bob Ray"),)),
    ]
    found = joining(people, leads)
    assert {lead_id: [(p.key, p.name) for p in some] for lead_id, some in found.items()} == {
        "1": [("ann-lee", "Ann Lee")],
        "5": [("bo-ray-2", "Bo Ray")],
    }
