"""Words are finished, never changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.completion import complete, names_of
from pipeline_tui.core.model import Contact

NAMES = names_of([Contact(key="a", name="Jane Roe"), Contact(key="b", name="Zoë O'Neill"), Contact(key="c")])


@pytest.mark.parametrize(
    "line, whole",
    [
        ("called ja", "called Jane"),
        ("called Jane ro", "called Jane Roe"),
        ("zoe", None),
        ("spoke w/ zo", "spoke w/ Zoë"),
        ("call her tom", "call her tomorrow"),
        ("back next we", "back next week"),
        ("by end of th", "by end of the week"),
        ("meeting on thurs", "meeting on thursday"),
        ("called j", None),
        ("called jane", None),
        ("", None),
        ("called jane, ", None),
        ("x@ja.ne", None),
        ("atom", None),
    ],
)
def test_the_last_word_is_finished(line, whole):
    assert complete(line, NAMES) == whole


@given(line=st.text(max_size=40))
def test_only_the_last_word_changes(line):
    whole = complete(line, NAMES)
    assert whole is None or len(whole) > len(line) - 20
