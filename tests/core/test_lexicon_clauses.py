"""Short clauses tell the same whatever stands around them: a name, a place, what opens the line, what ends it."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)
CLAUSES = [
    ("the post isn't past the board yet", "req_not_open"), ("role isn't live yet", "req_not_open"),
    ("vacancy reopens in June", "req_not_open"), ("a merger is holding up all hires", "on_hold"),
    ("next is a test at the depot", "next_round"), ("final round invite", "next_round"),
    ("got the signed contract", "offer"), ("contract is with legal", "in_process"), ("no outcome yet", "no_news"),
    ("get in touch again in May", "asked_to_call_back"), ("wants to put me forward", "in_process"),
    ("they phoned my referee", "in_process"),
]  # fmt: skip
AROUND = ["{name} rang, {clause}", "ok so {name} emailed, {clause}!!", "3/9 text from {name}: {clause} (ref 5512)"]


@pytest.mark.parametrize("around, clause", [*product(AROUND, CLAUSES)])
def test_a_clause_tells_the_same_wherever_it_stands(around: str, clause: tuple[str, str]) -> None:
    words, outcome = clause
    assert read_line(around.format(name="Ilse van Dam", clause=words), TODAY).outcome == outcome
