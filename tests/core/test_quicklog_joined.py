"""Long names, titles and openings are no hindrance to what is told around them."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line
from pipeline_tui.core.quicklog_contacts import Person
from pipeline_tui.core.quicklog_joined import joined, opening_of

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize("name", ["Dr. Renske Pohl", "Ms. de Vries", "Ana-Maria Pohl", "J. Okafor", "Kim (HR)"])
@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("dropped {} a dm", "message", "out"), ("gave {} a quick ring", "call", "out"),
        ("left {} a vm", "voicemail", "out"), ("sent {} a whatsapp", "message", "out"),
        ("shot {} an email", "email_out", "out"), ("texted {} thx", "thank_you", "out"),
        ("{} on LinkedIn says it is frozen", "message", "in"), ("per {}'s email it is closed", "email_in", "in"),
        ("left msg with {}'s PA", "call", "out"),
    ],
)  # fmt: skip
def test_a_name_may_be_of_any_length(name: str, text: str, kind: str, direction: str) -> None:
    reading = read_line(text.format(name), TODAY)
    assert (reading.kind, reading.direction) == (kind, direction)
    assert reading.names[0].split()[-1] in name


@pytest.mark.parametrize("opening", ["3/9 ", "Yesterday ", "Finally ", "ok so ", "[tolmar] ", "update: "])
@pytest.mark.parametrize(
    "text, kind, direction, who",
    [
        ("Zwick rang", "call", "in", "Zwick"), ("left vm for Zwick", "voicemail", "out", "Zwick"),
        ("bar raiser w/ Zwick", "interview", None, "Zwick"), ("Mail of Mrs Zwick: no", "email_in", "in", "Zwick"),
    ],
)  # fmt: skip
def test_what_opens_a_line_changes_nothing(opening: str, text: str, kind: str, direction: str | None, who: str) -> None:
    reading = read_line(opening + text, TODAY)
    assert (reading.kind, reading.direction, reading.names) == (kind, direction, (who,))


def test_the_line_stays_as_long_as_it_was() -> None:
    line = "so dr. ana pohl (hr) rang"
    assert opening_of(line) == 3
    assert joined(line, [Person(7, "Ana Pohl", None)]) == "   dr__ana_pohl__hr_ rang"


@pytest.mark.parametrize(
    "opening",
    ["in the end ", "lol ", "10am ", "at 3pm ", "After work ", "As agreed, ", "Earlier ", "Around noon ", "on Monday "],
)
@pytest.mark.parametrize(
    "text, kind, direction, who",
    [
        ("rang Zwick", "call", "out", "Zwick"), ("texted Zwick", "message", "out", "Zwick"),
        ("chased Ana Zwick by email", "email_out", "out", "Ana Zwick"),
        ("another call w/ Zwick", "call", None, "Zwick"),
    ],
)  # fmt: skip
def test_when_it_was_changes_nothing(opening: str, text: str, kind: str, direction: str | None, who: str) -> None:
    reading = read_line(opening + text, TODAY)
    assert (reading.kind, reading.direction, reading.names) == (kind, direction, (who,))


@pytest.mark.parametrize(
    "who, names",
    [
        ("hiring manager Ellis", ("Ellis",)), ("my old boss Clive", ("Clive",)), ("Priya @ Tolmar", ("Priya",)),
        ("Yvette from the agency", ("Yvette",)), ("Siobhan O'Neill", ("Siobhan O'Neill",)),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("left {} a message", "voicemail", "out"), ("dropped {} an email", "email_out", "out"),
        ("sent {} a LinkedIn message", "message", "out"), ("{} sent me a text", "message", "in"),
        ("call from {}", "call", "in"), ("got {} on the phone", "call", "out"), ("{} gave me a ring", "call", "in"),
    ],
)  # fmt: skip
def test_job_and_firm_beside_a_name_change_nothing(
    text: str, kind: str, direction: str, who: str, names: tuple[str, ...]
) -> None:
    reading = read_line(text.format(who), TODAY)
    assert (reading.kind, reading.direction, reading.names) == (kind, direction, names)
