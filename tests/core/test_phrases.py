"""A great many phrases are found where one plain search finds them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.phrases import Phrases, starts_in

PATTERN = (
    r"put (?:it|this) off\b|(?:no|not an?) (?:news|word)|^\W*no\b|(?<!un)selected\b|(?:i )?got it\s*!|[a-z]+'ll ring"
    r"|(?:^|(?<=[,;] ))(?:very )?good\b|2nd (?:round|stage)|\bv\.? good|(?:a|b|c|d|e|f|g|h)x+"
    r"|(?:so ){0,2}far\b|w(?:ai)?t(?:ed)?|i?ll"
)
PLAIN = re.compile(rf"(?<![a-z])(?:{PATTERN})")
PIECES = [
    "put it off",
    "not a word",
    "no",
    "news",
    "selected",
    "un",
    "got it !",
    "she'll ring",
    "very",
    "good",
    ",",
    " ",
]
PIECES += ["so", "far", "wait", "wted", "ll", "2nd stage", "v. good", "bxx", "\n", "é", "-", "i"]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=12))
def test_phrases_stand_where_a_plain_search_finds_them(pieces: list[str]) -> None:
    low = " ".join(pieces)
    first, plain = Phrases(PATTERN).search(low), PLAIN.search(low)
    assert (first is None) == (plain is None)
    assert first is None or plain is None or first.start() == plain.start()


@pytest.mark.parametrize(
    "low, found",
    [
        ("they put it off, not a word", ["put it off", "not a word"]), ("no news", ["no"]), ("unselected", []),
        ("very good, good", ["very good", "good"]), ("2nd stage, bxx", ["2nd stage", "bxx"]), ("", []),
    ],
)  # fmt: skip
def test_every_place_is_found_from_left_to_right(low: str, found: list[str]) -> None:
    assert [m[0] for m in Phrases(PATTERN).finditer(low)] == found


def test_a_search_may_begin_later_and_with_the_words_at_hand() -> None:
    low = "no news, no word"
    late = Phrases(PATTERN).search(low, 3, starts=starts_in(low))
    assert late is not None
    assert (late.start(), late[0]) == (9, "no word")
