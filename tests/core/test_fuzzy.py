"""Names by a few letters."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.fuzzy import best

NAMES = ["Umbra · Staff engineer", "Northgate UK · Programme manager", "Orbital · Data engineer", "Zoë Ångström · QA"]


def test_nothing_typed_keeps_the_order_that_was_given():
    assert best(NAMES, "", 3) == [0, 1, 2]


def test_the_beginning_comes_before_the_inside_and_letters_come_last():
    assert best(["Sandorb", "Big Orbital", "Orbital", "o r b"], "orb", 9) == [2, 1, 0, 3]


def test_letters_in_their_order_find_a_name():
    assert best(NAMES, "ngtuk", 9) == [1]


def test_every_word_counts_in_any_order_and_case_and_accents_do_not():
    assert best(NAMES, "ENGINEER data", 9) == [2]
    assert best(NAMES, "zoe ang", 9) == [3]
    assert best(NAMES, "xyz", 9) == []


@given(st.lists(st.text(max_size=20), max_size=20), st.text(max_size=8), st.integers(1, 10))
def test_places_are_of_names_and_never_more_than_asked(names, typed, limit):
    found = best(names, typed, limit)
    assert len(found) == len(set(found)) <= limit
    assert all(0 <= at < len(names) for at in found)


def test_letters_that_stand_nearer_to_each_other_come_first():
    assert best(["Alberta", "about", "boat"], "at", 9) == [2, 1, 0]
