"""Leads as CSV, workbook and Markdown, and back through our own import."""

import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline_tui.core import clean
from pipeline_tui.core.cards import Card
from pipeline_tui.core.model import OUTCOMES, STAGES, Contact, Event, Lead
from pipeline_tui.core.verdict import Verdict
from pipeline_tui.exchange import tracker
from pipeline_tui.exchange.columns import field_of, score
from pipeline_tui.exchange.lead_table import HEADERS, Entry
from pipeline_tui.exchange.table_files import write_csv, write_markdown, write_xlsx
from pipeline_tui.exchange.tables import Row, Table, read_delimited

TODAY = date(2026, 3, 11)
CALM = Verdict(
    rule="S-INT", flag="stalled", severity=3, action="status_after_interview", recipient=("jane",), channel="call",
    due=date(2026, 3, 11), reason="", clears="", state="silent 9bd · call Jane",
)  # fmt: skip


def entry(lead):
    card = Card(id="1", company=lead.company, role=lead.role, stage=lead.stage, verdict=CALM)
    return Entry(lead, replace(card, touched_on=date(2026, 3, 2), agreed_on=date(2026, 3, 10)))


JANE = Contact(key="jane", name="Jane Roe", role="hiring_manager", email="jane@acme.example", phone="+44 20 7946 0000")
ACME = Lead(
    company="Acme", role="Data engineer", stage="interviewed", applied_on=date(2026, 2, 1),
    stage_since=date(2026, 2, 20), source="job_board", location="Berlin, DE", salary="60k", tags=("remote", "python"),
    url="https://acme.example/jobs/1", notes="line one\nline, two", contacts=(JANE,),
)  # fmt: skip


def as_csv(*leads):
    out = io.StringIO(newline="")
    write_csv([entry(lead) for lead in leads], out)
    return out.getvalue()


def as_sheet(*leads):
    from openpyxl import load_workbook

    out = io.BytesIO()
    write_xlsx([entry(lead) for lead in leads], out)
    return load_workbook(io.BytesIO(out.getvalue())).active


def back_from_csv(*leads):
    return list(tracker.read(read_delimited(as_csv(*leads), "utf-8", "out.csv", score), "out.csv", TODAY).leads)


def back_from_sheet(*leads):
    rows = []
    for number, cells in enumerate(as_sheet(*leads).iter_rows(values_only=True), 1):
        said = ("" if c is None else f"{c:%Y-%m-%d}" if hasattr(c, "year") else str(c).strip() for c in cells)
        rows.append(Row(number, tuple(said)))
    return list(tracker.read(Table("xlsx", rows, "utf-8"), "out.xlsx", TODAY).leads)


def told(lead):
    return (
        lead.company, lead.role, lead.stage, lead.outcome, lead.applied_on, lead.stage_since, lead.found_on,
        lead.closes_on, lead.closed_on,
    )  # fmt: skip


def test_the_row_holds_what_a_person_wants_to_see():
    header, row = (dict(enumerate(line)) for line in csv.reader(io.StringIO(as_csv(ACME), newline="")))
    row = {header[i]: cell for i, cell in row.items()}
    assert list(row) == list(HEADERS)
    assert row["Stage"] == "interviewed"
    assert row["Date applied"] == "2026-02-01"
    assert row["Next step"] == "silent 9bd · call Jane"
    assert (row["Due"], row["Whom"], row["Agreed date"]) == ("2026-03-11", "Jane Roe (call)", "2026-03-10")
    assert row["Contacts"] == "Jane Roe (hiring manager) <jane@acme.example> +44 20 7946 0000"
    assert row["Source"] == "job board"
    assert row["Notes"] == "line one\nline, two"


@pytest.mark.parametrize("back", [back_from_csv, back_from_sheet])
def test_a_lead_reads_back_with_its_people_and_words(back):
    (lead,) = back(ACME)
    assert told(lead) == told(ACME)
    assert (lead.source, lead.location, lead.salary, lead.tags) == ("job_board", "Berlin, DE", "60k", ACME.tags)
    assert (lead.url, lead.notes) == (ACME.url, ACME.notes)
    (jane,) = lead.contacts
    assert (jane.name, jane.role, jane.email, jane.phone) == (JANE.name, JANE.role, JANE.email, JANE.phone)


@pytest.mark.parametrize("back", [back_from_csv, back_from_sheet])
def test_every_stage_and_outcome_reads_back(back):
    leads = [Lead(company=f"Firm {s}", role="Analyst", stage=s) for s in STAGES[:-1]]
    leads += [Lead(company=f"Firm {o}", role="Clerk", stage="closed", outcome=o) for o in OUTCOMES]
    leads += [Lead(company="Firm", role="Clerk", stage="closed")]
    assert [(b.stage, b.outcome) for b in back(*leads)] == [(a.stage, a.outcome) for a in leads]


def test_what_is_worked_out_is_not_read_back_as_a_fact():
    for name in ("Last touch", "Next step", "Due", "Whom", "Agreed date"):
        assert field_of(name) is None
    (lead,) = back_from_csv(ACME)
    assert all(e == Event(date=date(2026, 2, 1), kind="applied", dir="out") for e in lead.log)


words = st.text(min_size=1, max_size=12).map(clean.line).filter(lambda t: any(c.isalnum() for c in t))
days = st.none() | st.dates(date(2024, 1, 1), TODAY)


@given(
    st.lists(
        st.builds(
            Lead,
            company=st.sampled_from(["=Acme", "@Home", "+Plus", "-Minus", "Acme", "a\"b;c,d"]),
            role=st.sampled_from(["=cmd|' /C calc'!A0", "Engineer, data", "-lead", "＠dev"]),
            stage=st.sampled_from(STAGES[:-1]),
            applied_on=days,
            found_on=days,
            location=words,
        ),
        min_size=1,
        max_size=4,
    )
)  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_company_role_stage_and_dates_come_back_whatever_they_begin_with(leads):
    for back in (back_from_csv, back_from_sheet):
        again = back(*leads)
        assert [(b.company, b.role, b.stage) for b in again] == [(a.company, a.role, a.stage) for a in leads]
        assert [(b.applied_on, b.found_on) for b in again] == [(a.applied_on, a.found_on) for a in leads]


def test_nothing_in_csv_or_workbook_is_a_formula():
    bad = replace(ACME, company="=1+1", role="@SUM(A1)", notes="＝cmd", location="-1+cmd", salary="\t=2", url="#N/A")
    assert all(not cell.startswith(("=", "@", "-", "＝", "\t")) for cell in as_csv(bad).replace('"', "").split(","))
    cells = [cell for row in as_sheet(bad).iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "d"}
    assert not [c.value for c in cells if str(c.value).startswith(("=", "@", "-", "＝"))]


def test_a_workbook_holds_dates_as_dates_and_cuts_what_no_cell_can_hold():
    sheet = as_sheet(replace(ACME, notes="x" * 40_000))
    cells = dict(zip(HEADERS, next(sheet.iter_rows(min_row=2, values_only=True)), strict=True))
    assert cells["Date applied"].date() == ACME.applied_on
    assert len(cells["Notes"]) == 32_767
    assert cells["Notes"].endswith("…")


def test_no_character_makes_a_workbook_unreadable():
    sheet = as_sheet(replace(ACME, notes="a\ufffe\uffff\ud800\x00\x0bb 😀"))
    assert sheet.cell(2, len(HEADERS)).value == "ab 😀"


def test_markdown_keeps_its_rows_and_shows_markup_as_text():
    out = io.StringIO()
    bad = replace(ACME, company="A|B <b>*bold*</b>", role="[x](javascript:alert(1))", notes="a\n| b |\n# c")
    write_markdown([entry(bad)], out)
    header, rule, row = out.getvalue().splitlines()
    assert header.count("|") == rule.count("|") == row.replace("\\|", "").count("|")
    assert "A\\|B &lt;b&gt;\\*bold\\*&lt;/b&gt;" in row
    assert "\\[x\\]\\(javascript:alert\\(1\\)\\)" in row
    assert "a<br>\\| b \\|<br>\\# c" in row
    assert "<https://acme.example/jobs/1>" in row
    assert "Closes on" not in header
