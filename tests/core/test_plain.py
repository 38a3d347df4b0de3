"""Templates without `[[ ]]`: what holds an unknown fact is left out, and no gap shows."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.plain import read
from pipeline_tui.core.wording import fill

NAMES = {"job": True, **dict.fromkeys(("contact", "me", "phone", "role", "last_topic", "value_point", "days"), False)}
KNOWN = {"job": "the Editor position", "contact": "Jane", "me": "Ada", "phone": "+44 1", "role": "Editor",
         "last_topic": "the move", "value_point": "I cut it by half", "days": 2}  # fmt: skip


def said(text, *unknown, **more):
    words = SimpleNamespace(**KNOWN | dict.fromkeys(unknown))
    return fill(read(text, NAMES, **more), words)


@pytest.mark.parametrize(
    "text, unknown, words",
    [
        ("Hi {contact}, how is {last_topic}? Bye.", (), "Hi Jane, how is the move? Bye."),
        ("Hi {contact}, hello. How is {last_topic}? Bye.", ("last_topic",), "Hi Jane, hello. Bye."),
        ("Hi {contact}, how are you?", ("contact",), "Hi, how are you?"),
        ("Thank you, {contact}, that is good.", ("contact",), "Thank you, that is good."),
        ("Hello {contact}, {me} here. We spoke.", ("me",), "Hello Jane. We spoke."),
        ("Hello {contact}, this is {me}, {phone}, calling.", ("me", "phone"), "Hello Jane, calling."),
        ("Hello {contact}, {me}, {phone}, about {role}. Bye.", ("role",), "Bye."),
        ("Dear {contact},\n\nThank you.\n\n{me}, {phone}", ("contact",), "Thank you.\n\nAda, +44 1"),
        ("Thank you.\n\n{me}, {phone}", ("phone",), "Thank you.\n\nAda"),
        ("Thank you.\n\n{me}, {phone}", ("me",), "Thank you.\n\n+44 1"),
        ("Thank you.\n\n{me}, {phone}", ("me", "phone"), "Thank you."),
        ("One.\n\nOn {last_topic}.\n\nTwo.", ("last_topic",), "One.\n\nTwo."),
        ("On {last_topic}. Then.", ("last_topic",), "Then."),
        ("Still keen. {value_point}\n\nBye.", (), "Still keen. I cut it by half.\n\nBye."),
        ("Keen. {question}\n\nBye.", (), "Keen.\n\nBye."),
        ("About the {role} position.", ("role",), "About the Editor position."),
        ("It took {days:day}. So.", (), "It took 2 days. So."),
        ("{Last_topic} is on. So.", ("last_topic",), "So."),
        ("On {last_topic}.", ("last_topic",), None),
        ("[[On {last_topic}|Well]].", ("last_topic",), "Well."),
    ],
)
def test_what_holds_an_unknown_fact_is_left_out(text, unknown, words):
    assert said(text, *unknown) == words


def test_where_nothing_is_left_something_else_stands():
    assert said("On {last_topic}.", "last_topic", otherwise="Well.") == "Well."


def test_a_whole_wording_has_no_answer_while_a_fact_is_missing():
    assert said("Hi {contact}. On {last_topic}.", "contact", whole=True) == "Hi. On the move."
    assert said("Hi {contact}. On {last_topic}.", "last_topic", whole=True) is None


@pytest.mark.parametrize("text, why", [("On {mood}.", "unknown placeholder"), ("On {job", "bracket"),
                                       ("[[a]] {role}", "may be unknown")])  # fmt: skip
def test_what_cannot_be_read_is_told(text, why):
    with pytest.raises(ValueError, match=why):
        read(text, NAMES)


_PIECE = st.sampled_from([*(f"{{{name}}}" for name in NAMES), "Hi", "Hello", ", ", ". ", "? ", "\n\n", "\n", " ", "so"])


@given(st.lists(_PIECE, max_size=14).map("".join), st.sets(st.sampled_from(sorted(set(NAMES) - {"job"}))))
def test_no_gap_ever_shows(text, unknown):
    words = said(text, *unknown)
    if words is not None:
        assert "{" not in words
        assert "None" not in words
        assert "[[" not in words
        if read(text, NAMES).otherwise is not None:
            assert words == words.strip()
            assert "\n\n\n" not in words
