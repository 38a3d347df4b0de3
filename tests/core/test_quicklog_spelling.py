"""Slips are repaired without moving anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.quicklog_spelling import spelled
from pipeline_tui.core.when import lower


@pytest.mark.parametrize(
    "line, read",
    [
        ("spoek to Ann", "spoke to ann"),
        ("left voicemial", "left voicemail"),
        ("trry again", "try  again"),
        ("form the trial", "form the trial"),
        ("Oskar H. emailed", "oskar h  emailed"),
        ("called at 3 p.m. sharp", "called at 3 p.m. sharp"),
        ("mail to spoek@example.org", "mail to spoek@example.org"),
    ],
)
def test_slips(line, read):
    assert spelled(lower(line), line) == read


@given(line=st.text(max_size=60))
def test_the_line_keeps_its_length(line):
    assert len(spelled(lower(line), line)) == len(lower(line))
