"""A walk along cards goes on from where a lead stood, whatever became of it."""

import pytest

from pipeline_tui.core.board import CardList
from pipeline_tui.core.walk import beside, spot


class Named:
    """A card, as far as a walk looks at it."""

    def __init__(self, id):
        self.id = id


def cards(ids):
    return CardList(map(Named, ids))


@pytest.mark.parametrize(
    "before, at, after, back, on",
    [
        ("abcd", 1, "abcd", "a", "c"),  # nothing happened
        ("abcd", 1, "acd", "a", "c"),  # it was closed
        ("abcd", 0, "bcd", None, "b"),
        ("abcd", 3, "abc", "c", None),
        ("abcd", 1, "acdb", "a", "c"),  # logged, and so sorted down
        ("abcd", 2, "cabd", "b", "d"),
        ("abcd", 3, "dabc", "c", None),
        ("abcd", 1, "xabcd", "a", "c"),  # another window added one
        ("abcd", 1, "abxcd", "a", "x"),
        ("abcd", 1, "ad", "a", "d"),  # the next one left too
        ("abcd", 2, "bd", "b", "d"),
        ("abcd", 1, "", None, None),
        ("a", 0, "", None, None),
        ("a", 0, "ab", None, "b"),
    ],
)
def test_the_next_and_the_one_before(before, at, after, back, on):
    was, now = spot(cards(before), at), cards(after)
    for step, expected in ((-1, back), (1, on)):
        place = beside(now, was, step)
        assert (now[place].id if 0 <= place < len(now) else None) == expected


@pytest.mark.parametrize(
    "before, at, after, back, on", [("abcd", 3, "abc", "c", "a"), ("abcd", 0, "bcd", "d", "b"), ("a", 0, "b", "b", "b")]
)
def test_round_and_round_the_first_follows_on_the_last(before, at, after, back, on):
    was, now = spot(cards(before), at, round_and_round=True), cards(after)
    assert now[beside(now, was, -1) % len(now)].id == back
    assert now[beside(now, was, 1) % len(now)].id == on
