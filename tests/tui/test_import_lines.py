"""The words of the import's pages, without a screen."""

import io
from datetime import date

import pytest

from pipeline_tui.exchange.preview import CHOICES, look
from pipeline_tui.tui.import_lines import (
    ASIDE,
    FIELD_WORDS,
    GO,
    Shown,
    displaced,
    done_words,
    field_words,
    how_read,
    what_comes,
)

TODAY = date(2026, 3, 11)
FILE = (
    "Company,Role,Status,Date applied,Odd\nAcorn,Clerk,Hold fast,2026-01-05,x\nBirch,Cook,Rejected,soon,\nTotal,2,,,\n"
)


def shown(text=FILE, columns=None, name="mine.csv"):
    preview = look(io.BytesIO(text.encode()), name, TODAY, columns=columns)
    return Shown(preview, (1, 1), set(columns or ()))


def said(lines):
    return ["".join(text for text, _ in one.parts).rstrip() for one in lines]


def test_every_field_has_words_of_its_own():
    assert set(CHOICES) <= set(FIELD_WORDS)
    assert len(set(FIELD_WORDS.values())) == len(FIELD_WORDS)
    assert field_words(None) == ASIDE
    assert field_words("some_new_one") == "some new one"


def test_how_it_is_read():
    lines, _ = how_read(shown(), "#3", 100)
    text = said(lines)
    assert "   Import 2 leads" in text
    assert "   3 rows read, 1 left out. 1 lead there already: left as they are, 1 of them read differently now." in text
    assert " › Status                     → status   Hold fast · Rejected" in text
    assert "   Odd                        → kept aside with each lead   x" in text
    assert any("1 × Rejected" in row and "→ closed (rejected)" in row for row in text)
    assert any("1 × Hold fast" in row and "? not understood" in row for row in text)


def test_the_line_under_the_cursor_is_where_it_says():
    for tag in shown().tags():
        lines, (first, last) = how_read(shown(), tag, 100)
        assert lines[last].tag == tag
        assert lines[last].here
        assert first in (0, last)
        assert sum(one.here for one in lines) == 1


def test_what_comes_of_it():
    text = said(what_comes(shown(), TODAY, 60))
    assert "   Acorn · Clerk" in text
    assert any("applied Mon 5 Jan" in row for row in text)
    assert any("closed: rejected" in row for row in text)
    assert any("line 4: " in row for row in text)
    assert any("line 3: “soon” in Date applied" in row for row in text)


def test_more_than_can_be_listed_is_counted():
    rows = "".join(f"Firm {n},Clerk,later\n" for n in range(250))
    text = said(what_comes(shown(f"Company,Role,Date applied\nAcorn,Clerk,2026-01-05\n{rows}"), TODAY, 100))
    assert any("NO DATE · 250 cells left empty" in row for row in text)
    assert any("and 50 more" in row for row in text)
    assert any("THE FIRST 20 LEADS" in row for row in text)


def test_people_of_an_address_book_are_listed_with_their_company():
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nORG:Acorn\nTITLE:Recruiter\nEND:VCARD\n"
    people = shown(card, name="p.vcf")
    assert "Import 1 person" in said(how_read(people, GO, 80)[0])[1]
    assert any("Ann Lee (Recruiter, Acorn)" in row for row in said(what_comes(people, TODAY, 80)))


def test_a_column_of_mine_is_marked_and_what_it_displaced_is_said():
    mine = shown(columns={"#5": "status"})
    assert any("Odd" in row and "status (yours)" in row for row in said(how_read(mine, GO, 100)[0]))
    after = shown(columns={"#5": "role"})
    assert "Role: kept aside" in displaced(shown().preview, after.preview, {"#5"})
    assert displaced(shown().preview, shown().preview, set()) == ""


@pytest.mark.parametrize("width", [30, 58, 100])
def test_hostile_cells_stay_one_line_each(width):
    text = 'Company,Role,"O\x1b[31mdd\nx"\n"Ac\x07orn\n[red]","=1+1","a\nb"\n'
    for one in (*how_read(shown(text), GO, width)[0], *what_comes(shown(text), TODAY, width)):
        for part, _ in one.parts:
            assert not set(part) & set("\x1b\x07\n\r")


@pytest.mark.parametrize(
    "args, words",
    [
        ((30, 0, ("a",) * 30, 0), "30 leads added · u takes it back"),
        ((30, 2, ("a",) * 28, 0), "28 leads added, 2 there already · u takes it back"),
        ((1, 0, ("a",), 0), "1 lead added · u takes it back"),
        ((30, 30, (), 0), "Nothing new: 30 leads there already, left as they are."),
        ((0, 0, ("a", "b"), 12), "people added to 2 leads · u takes it back"),
        ((0, 0, (), 12), "None of 12 people works for the company of an open lead; nothing was added."),
    ],
)
def test_what_an_import_came_to(args, words):
    assert done_words(*args, "u takes it back") == words
