"""A look before the import, and what a person says better: columns and statuses."""

import io
from datetime import date

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.model import OUTCOMES, STAGES
from pipeline_tui.exchange.mapping import FIELDS, mapping_of
from pipeline_tui.exchange.preview import look

TODAY = date(2026, 3, 11)
FILE = "Firm we like,What,Am,Where it is at,Odd\nAcorn,Clerk,05.01.2026,Hold,x\nBirch,Cook,06.02.2026,Applied,y\n"


def preview(columns=None, statuses=None):
    return look(io.BytesIO(FILE.encode()), "mine.csv", TODAY, columns=columns, statuses=statuses)


def test_a_person_names_the_columns_and_statuses_and_sees_the_leads():
    shown = preview(
        {"Firm we like": "company", "what": "role", "#3": "applied_on", "Where it is at": "status", "Odd": ""},
        {"hold": "waiting_req", "Applied": "withdrawn"},
    )
    assert [(c.number, c.header, c.field, c.samples) for c in shown.columns] == [
        (1, "Firm we like", "company", ("Acorn", "Birch")),
        (2, "What", "role", ("Clerk", "Cook")),
        (3, "Am", "applied_on", ("05.01.2026", "06.02.2026")),
        (4, "Where it is at", "status", ("Hold", "Applied")),
        (5, "Odd", None, ("x", "y")),
    ]
    acorn, birch = shown.leads
    assert (acorn.company, acorn.role, acorn.stage, str(acorn.applied_on)) == (
        "Acorn", "Clerk", "waiting_req", "2026-01-05",
    )  # fmt: skip
    assert (birch.stage, birch.outcome) == ("closed", "withdrawn")
    assert acorn.origin["raw_status"] == "Hold"
    assert [(s.raw, s.stage, s.outcome) for s in shown.statuses] == [
        ("Hold", "waiting_req", None),
        ("Applied", "closed", "withdrawn"),
    ]
    assert list(shown.found.leads) == list(shown.leads)


def test_the_same_rows_keep_their_ids_whatever_the_statuses_mean():
    columns = {"Firm we like": "company", "What": "role"}
    first, second = preview(columns), preview(columns, {"Hold": "offer"})
    assert [lead.id for lead in first.leads] == [lead.id for lead in second.leads]


def test_a_column_that_is_not_there_is_named():
    with pytest.raises(BadInput, match="has no column “Firma”; its columns are Firm we like, What"):
        preview({"Firm we like": "company", "What": "role", "Firma": "company"})


@pytest.mark.parametrize(
    "columns, statuses, words",
    [
        (["Firma"], [], "lacks the sign ="),
        (["=company"], [], "lacks the sign ="),
        (["Firma=firm"], [], '"firm" is not a field; use one of company, role'),
        ([], ["Hold=paused"], '"paused" is not a stage or outcome; use one of prospect'),
    ],
)
def test_a_wrong_word_is_refused_with_those_that_work(columns, statuses, words):
    with pytest.raises(BadInput) as caught:
        mapping_of(columns, statuses)
    assert words in str(caught.value)


def test_a_name_may_hold_the_sign_itself():
    assert mapping_of(["a=b=company"], []).column("A = B", 1) == "company"


@pytest.mark.parametrize("word", [*STAGES, *OUTCOMES])
def test_every_stage_and_outcome_can_be_said(word):
    meaning = mapping_of([], [f"Odd={word}"]).status("odd")
    assert meaning == ((word, None) if word in STAGES else ("closed", word))


def test_every_field_can_be_said():
    for name in FIELDS:
        assert mapping_of([f"Odd={name}"], []).column("odd", 7) == name
