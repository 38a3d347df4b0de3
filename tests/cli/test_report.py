"""`report` as a person runs it."""

import json
import stat

import pytest


@pytest.fixture
def leads(run):
    run("add", "Acme", "Dev", "--contact", "Jane Roe, hiring manager, jane@acme.example", "--note", "hush hush")
    run("log", "acme", "called Jane, she was tired, back in 2 wks")
    return run


def test_the_week_of_today_as_a_private_file(leads, tmp_path):
    target = tmp_path / "week.html"
    done = leads("report", "-o", str(target))
    assert done.code == 0
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    page = target.read_text()
    assert "Week 11 of 2026" in page
    assert "Jane Roe (hiring manager)" in page
    assert "Phone call" in page
    for private in ("tired", "hush", "jane@acme"):
        assert private not in page
    assert "tired" in leads("report", "--with-notes").out


def test_markdown_weeks_and_spans(leads):
    assert leads("report", "--format", "md").out.startswith("# Job search report\n\nWeek 11 of 2026")
    assert "Week 10 of 2026" in leads("report", "--week", "2026-W10").out
    assert "Nothing is logged" in leads("report", "--week", "2026-W10").out
    assert "Sun 1 Mar 2026 to Wed 11 Mar 2026" in leads("report", "--from", "2026-03-01").out
    span = leads("report", "--from", "2026-02-01", "--to", "2026-02-28")
    assert "Sun 1 Feb 2026 to Sat 28 Feb 2026" in span.out


def test_json_has_the_same_and_no_notes(leads):
    page = json.loads(leads("report", "--json").out)
    assert (page["first"], page["last"]) == ("2026-03-09", "2026-03-15")
    assert [deed["what"] for deed in page["done"]] == ["Application", "Phone call"]
    assert "note" not in page["done"][0]
    assert "salary" not in page["stands"][0]
    assert json.loads(leads("report", "--json", "company:beta").out)["done"] == []
    assert any("tired" in deed["note"] for deed in json.loads(leads("report", "--json", "--with-notes").out)["done"])


@pytest.mark.parametrize(
    "words, said",
    [
        (["--week", "2026-W60"], "write it like 2026-W11"),
        (["--week", "11"], "write it like 2026-W11"),
        (["--week", "2026-W11", "--from", "2026-03-01"], "use one of them"),
        (["--to", "2026-03-01"], "--to needs --from"),
        (["--from", "2026-03-09", "--to", "2026-03-01"], "swap them"),
        (["--from", "yesterday"], "is not a date"),
        (["stage:nowhere"], "is not a stage"),
    ],
)
def test_what_cannot_be_meant_is_told(run, words, said):
    done = run("report", *words)
    assert done.code == 2
    assert said in done.err
    assert done.out == ""


def test_without_leads_and_in_help(run):
    assert "No application is open." in run("report").out
    assert "Example: pipeline-tui report" in run("report", "--help").out
