"""Slips are repaired without moving anything."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.quicklog import read_line
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


@pytest.mark.parametrize(
    "line, read",
    [
        ("ystrdy", "yday  "), ("yestrday", "yday    "), ("voice-mail from Ann", "voice mail from ann"),
        ("text form Ann", "text from ann"), ("DM form the agency", "dm from the agency"),
        ("email form filled", "email form filled"),
    ],
)  # fmt: skip
def test_slips_of_several_letters(line, read):
    assert spelled(lower(line), line) == read


@pytest.mark.parametrize(
    "line, kind, direction",
    [
        ("lft Ann a v/mail", "voicemail", "out"), ("left a msge for Ann", "voicemail", "out"),
        ("got a voice-mail from Ann", "voicemail", "in"), ("Ann calld me back", "call", "in"),
        ("the recruiter calld", "call", "in"), ("Ann text'd", "message", "in"), ("text'd Ann", "message", "out"),
        ("repled to Ann", "email_out", "out"), ("emaild Ann a thank you", "thank_you", "out"),
        ("Tel. intv, Ann", "interview", None), ("Teams iview w Ann", "interview", None),
    ],
)  # fmt: skip
def test_words_of_a_channel_are_read_however_they_are_spelled(line, kind, direction):
    reading = read_line(line, date(2026, 3, 11))
    assert (reading.kind, reading.direction) == (kind, direction)
