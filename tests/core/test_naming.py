"""Which lead some words name."""

import pytest

from pipeline_tui.core.errors import NoLead
from pipeline_tui.core.naming import find

ROWS = [
    ("0198aaaa-1", "Acme", "Data engineer", "applied"),
    ("0198bbbb-2", "Acme Labs", "Analyst", "interviewed"),
    ("0198bbbb-3", "Zoë & Söhne", "Analyst", "offer"),
    ("0198cccc-4", "Blue", "Nurse", "closed"),
    ("0198cccc-5", "Blue", "Nurse", "applied"),
    ("0198dddd-6", "Red", "Cook", "applied"),
    ("0198dddd-7", "Red", "Cook", "offer"),
]


@pytest.mark.parametrize(
    "words, lead_id",
    [
        ("0198bbbb-3", "0198bbbb-3"),
        ("0198aa", "0198aaaa-1"),
        ("acme", "0198aaaa-1"),
        ("acme analyst", "0198bbbb-2"),
        ("ENGINEER", "0198aaaa-1"),
        ("zoe sohne", "0198bbbb-3"),
        ("blue", "0198cccc-5"),
    ],
)
def test_words_name_one_lead(words, lead_id):
    assert find(ROWS, words) == lead_id


@pytest.mark.parametrize("words, said", [("red", "2 leads"), ("0198bb", "2 leads"), ("analyst", "2 leads")])
def test_several_are_listed_and_none_is_taken(words, said):
    with pytest.raises(NoLead, match=said):
        find(ROWS, words)


@pytest.mark.parametrize("words", ["green", "", "   ", "019"])
def test_nothing_found_is_told(words):
    with pytest.raises(NoLead, match="No lead matches"):
        find(ROWS, words)


def test_a_whole_id_is_that_lead_though_others_begin_so_and_four_letters_are_a_beginning():
    rows = [("abcde", "One", "", "applied"), ("abcd", "Two", "", "applied"), ("7", "Three", "", "applied")]
    assert [find(rows, words) for words in ("abcd", "abcde", "7")] == ["abcd", "abcde", "7"]
    single = [("wxyz9", "One", "", "applied"), ("other", "Two", "", "applied")]
    assert find(single, "wxyz") == "wxyz9"
    with pytest.raises(NoLead, match="No lead matches"):
        find(single, "wxy")


def test_a_long_list_of_candidates_ends_with_how_many_more_there_are():
    rows = [(f"id-{n}", "Acme", "Cook" if n else "", "applied") for n in range(15)]
    with pytest.raises(NoLead) as caught:
        find(rows, "acme")
    lines = str(caught.value).split("\n")
    assert lines[0].startswith('"acme" matches 15 leads')
    assert lines[1:3] == ["  id-0  Acme (applied)", "  id-1  Acme · Cook (applied)"]
    assert (len(lines), lines[-1]) == (14, "  … and 3 more")
    with pytest.raises(NoLead) as caught:
        find(rows[:12], "acme")
    assert "more\n" not in str(caught.value)
    assert "…" not in str(caught.value)
