"""JSON in the shapes trackers write, Trello boards among them."""

import io
import json
from datetime import date

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.exchange.readers import read_file

TODAY = date(2026, 3, 11)


def read(value):
    text = value if isinstance(value, str) else json.dumps(value, indent=1)
    return read_file(io.BytesIO(text.encode()), "t.json", TODAY)


def facts(found):
    return [(lead.company, lead.role, lead.stage, lead.origin["line"]) for lead in found.leads]


ACORN = {"company": "Acorn", "role": "Clerk", "status": "Applied"}
BIRCH = {"company": "Birch", "role": "Cook", "status": "Rejected"}


@pytest.mark.parametrize(
    "value, lines",
    [
        ([ACORN, BIRCH], (2, 7)),
        ({"jobs": [ACORN, BIRCH], "total": 2}, (3, 8)),
        ({"data": {"user": {"applications": [ACORN, BIRCH]}}}, (5, 10)),
        ({"a1": ACORN, "b2": BIRCH}, (2, 7)),
        (f"[{json.dumps(ACORN)},{json.dumps(BIRCH)}]", (1, 2)),
        (f"{json.dumps(ACORN)}\n{json.dumps(BIRCH)}\n", (1, 2)),
    ],
    ids=["list", "object", "deep", "by id", "one line", "one a line"],
)
def test_the_list_of_leads_is_found_wherever_it_stands(value, lines):
    found = read(value)
    assert facts(found) == [("Acorn", "Clerk", "applied", lines[0]), ("Birch", "Cook", "closed", lines[1])]
    assert (found.report.format, found.report.records, found.report.leads) == ("json", 2, 2)


def test_nested_objects_and_lists_of_people():
    found = read(
        {
            "opportunities": [
                {
                    "slug": "acorn-clerk", "company": {"name": "Acorn", "size": 40}, "role": "Clerk",
                    "status": "screen",
                    "first_contact": "2026-01-02T08:00:00Z", "applied_on": "2026-01-05", "last_activity": None,
                    "next_action": "call", "next_action_due": "2026-03-20", "tags": ["remote", "go"],
                    "contacts": [{"name": "Ann Lee", "role": "recruiter"}, {"name": "Bo Ray", "email": "bo@a.example"}],
                }
            ]
        }
    )  # fmt: skip
    (lead,) = found.leads
    assert (lead.company, lead.stage, str(lead.applied_on), lead.tags) == (
        "Acorn", "interviewed", "2026-01-05", ("remote", "go"),
    )  # fmt: skip
    assert [(person.name, person.email) for person in lead.contacts] == [("Ann Lee", None), ("Bo Ray", "bo@a.example")]
    assert lead.extra["columns"]["company size"] == "40"
    assert found.report.format == "jobhound"


def trello():
    return {
        "name": "Search",
        "lists": [
            {"id": "l1", "name": "To apply", "closed": False, "pos": 1},
            {"id": "l2", "name": "Interview", "closed": False, "pos": 2},
            {"id": "l3", "name": "Old", "closed": True, "pos": 3},
        ],
        "cards": [
            {"id": "c1", "name": "(Acorn) Clerk", "desc": "see https://acorn.example/7", "idList": "l1", "labels": []},
            {"id": "c2", "name": "Birch - Cook", "desc": "", "idList": "l2", "due": "2026-03-20T10:00:00.000Z",
             "labels": [{"name": "Remote"}], "shortUrl": "https://trello.com/c/x"},
            {"id": "c3", "name": "Clerk at Cedar", "desc": "", "idList": "l2", "closed": True, "labels": []},
            {"id": "c4", "name": "Dogwood | Buyer", "desc": "", "idList": "l3", "labels": []},
        ],
        "actions": [
            {"type": "updateCard", "date": "2026-02-03T10:00:00.000Z",
             "data": {"card": {"id": "c2"}, "listBefore": {"name": "To apply"}, "listAfter": {"name": "Interview"}}}
        ],
    }  # fmt: skip


def test_a_trello_board():
    found = read(trello())
    assert [(lead.company, lead.role, lead.stage, lead.outcome) for lead in found.leads] == [
        ("Acorn", "Clerk", "prospect", None),
        ("Birch", "Cook", "interviewed", None),
        ("Cedar", "Clerk", "closed", "role_closed"),
        ("Dogwood", "Buyer", "closed", None),
    ]
    acorn, birch, *_ = found.leads
    assert (acorn.url, acorn.applied_on) == ("https://acorn.example/7", None)
    assert (str(birch.stage_since), birch.tags, birch.url) == ("2026-02-03", ("remote",), "https://trello.com/c/x")
    assert found.report.format == "trello"
    assert [lead.id for lead in read(trello()).leads] == [lead.id for lead in found.leads]


@pytest.mark.parametrize(
    "value, words",
    [
        ("[" * 5000, "nested deeper than 40 levels"),
        ('{"a": [1, 2]}', "JSON without a list of leads"),
        ('[{"colour": "red"}]', "JSON without a list of leads"),
        ('[{"company": "A",\n "role": }]', "line 2: not JSON from here on"),
        ('[{"company": "A", "n": ' + "9" * 5000 + "}]", "not JSON that can be read"),
    ],
)
def test_refused_in_one_sentence(value, words):
    with pytest.raises(BadInput) as caught:
        read(value)
    assert words in str(caught.value)
    assert str(caught.value).endswith("nothing was imported.")
