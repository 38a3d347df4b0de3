"""The compiled tables, and that nothing is missed by what a line need not be searched for."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from pipeline_tui.core.quicklog_rows import HINT_ROWS, ROWS, absent_in
from pipeline_tui.core.when import lower

DATA = Path(__file__).parent.parent / "data"


@pytest.mark.parametrize("name", ["blind_tune", "fourth_strange", "sixth", "ninth", "eleventh"])
def test_no_row_is_left_out_that_stands_in_the_line(name: str) -> None:
    for line in yaml.safe_load((DATA / f"quicklog_{name}.yaml").read_text(encoding="utf-8"))["lines"]:
        low = lower(line[0])
        absent = absent_in(low)
        assert [row for row in (*ROWS, *HINT_ROWS) if row[0] in absent and row[4].search(low)] == []


@pytest.mark.parametrize("word", ["from", "frm", "fm", "fr", "off"])
def test_from_in_every_spelling(word: str) -> None:
    found = {row[1] for row in ROWS if row[4].search(f"call {word} ann")}
    assert "call" in found
