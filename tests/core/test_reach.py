"""By which channel a person is reached: the one wanted where there is one, never by phone where calls are refused."""

import pytest

from pipeline_tui.core.model import Contact, Event
from pipeline_tui.core.reach import answering, contactable, pick, ways


def person(*channels, **more):
    return Contact(key="p", channels=channels or None, **more)


@pytest.mark.parametrize(
    "contact, found",
    [
        (None, {"call", "email"}),
        (person(), {"call", "email"}),
        (person(email="a@b.example"), {"email"}),
        (person(phone="020"), {"call"}),
        (person(email="a@b.example", phone="020"), {"call", "email"}),
        (person("phone", "letter", "fax"), {"call", "email"}),
        (person("linkedin", email="a@b.example"), {"linkedin"}),  # what is said of channels counts
        (Contact(key="p", channels=()), set()),
    ],
)
def test_the_ways_to_a_person(contact, found):
    assert ways(contact) == found


@pytest.mark.parametrize(
    "first, channels, no_calls, way",
    [
        ("call", ("phone", "email"), False, "call"),
        ("call", ("email", "text"), False, "email"),
        ("call", ("text", "linkedin"), False, "linkedin"),
        ("email", ("phone", "linkedin"), False, "linkedin"),
        ("email", ("phone", "text"), False, "call"),
        ("text", ("phone", "email"), False, "call"),
        ("linkedin", ("email", "phone"), False, "email"),
        ("call", ("phone", "text"), True, "text"),
        ("email", ("phone", "text"), True, "text"),
        ("call", ("phone",), True, "email"),  # nothing is left but a call, and calls are refused
        ("email", ("phone",), True, "email"),
        ("linkedin", ("phone",), True, "linkedin"),
        ("call", (), False, "call"),
        ("research", ("phone",), False, "research"),
    ],
)
def test_the_way_that_is_taken(first, channels, no_calls, way):
    assert pick(first, Contact(key="p", channels=channels), no_calls) == way


def test_a_phone_alone_does_not_reach_where_calls_are_refused():
    assert contactable(person("phone"), no_calls=False)
    assert not contactable(person("phone"), no_calls=True)
    assert contactable(person("phone", "text"), no_calls=True)
    assert not contactable(Contact(key="p", channels=()), no_calls=False)


def test_an_answer_goes_the_way_their_message_came():
    kinds = ("voicemail", "text", "linkedin", "letter", "note")
    assert [answering(Event(date=None, kind=kind)) for kind in kinds] == ["call", "text", "linkedin", "email", "email"]
