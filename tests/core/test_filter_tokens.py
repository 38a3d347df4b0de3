"""Quotes of every kind, and a saved line that is narrowed by another."""

import pytest

from pipeline_tui.core.filter_tokens import FilterError, narrowed, straight


@pytest.mark.parametrize(
    "text, quotes",
    [
        ("'data engineer' o'brien", '"data engineer" o\'brien'),
        ("“data engineer”", '"data engineer"'),
        ("«a» „b“ ‘c d’", '"a" "b" "c d"'),
        ("'O'Brien Ltd' x", '"O\'Brien Ltd" x'),
        ("the dogs' home", "the dogs' home"),
        ("\"it's 'so'\"", "\"it's 'so'\""),
        ("(tag:'x y')", '(tag:"x y")'),
    ],
)
def test_quotes_of_every_kind_are_one(text, quotes):
    assert straight(text) == quotes
    assert len(straight(text)) == len(text)


@pytest.mark.parametrize(
    "line, more, both",
    [
        ("needs sort:urgency", "sort:company", "(needs) sort:company"),
        ("needs sort:urgency", "acme", "(needs) acme sort:urgency"),
        ("a or b sort:next", "c", "(a or b) c sort:next"),
        ("sort:company", "acme", "acme sort:company"),
        ("sort:company", "sort:next", "sort:next"),
        ("needs sort:urgency", "", "needs sort:urgency"),
        ('"sort:next" a', "b", '("sort:next" a) b'),
        ("needs", "a or b", "(needs) (a or b)"),
        ("needs", "a | b sort:next", "(needs) (a | b sort:next)"),
        ("needs", "(a or b) c", "(needs) (a or b) c"),
        ("needs", '"a or b"', '(needs) "a or b"'),
        ("", "a or b", "a or b"),
    ],
)
def test_a_line_is_narrowed_and_the_newer_order_holds(line, more, both):
    assert narrowed(line, more) == both


def test_a_bracket_of_the_words_closes_none_of_the_line():
    with pytest.raises(FilterError, match="too many"):
        narrowed("needs", "a) or (b")
