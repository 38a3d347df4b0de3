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
