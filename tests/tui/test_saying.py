"""Addresses that the system is asked to open: only links and calls, with nothing smuggled in."""

import pytest

from pipeline_tui.core.model import Contact
from pipeline_tui.core.verdict import Script
from pipeline_tui.tui.saying import address_of, ways_to, words_by_name


@pytest.mark.parametrize(
    "value, address",
    [
        ("jane@acme.example", ""),
        ("mailto:jane@acme.example?bcc=x@y", ""),
        ("+44 (20) 7946-0123", "tel:+442079460123"),
        ("020 7946 0123 ext. 12", "tel:02079460123;ext=12"),
        ("https://acme.example/a b?x=1", "https://acme.example/a%20b?x=1"),
        ("acme.example/jobs/1", "https://acme.example/jobs/1"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("call me", ""),
        ("", ""),
    ],
)
def test_what_is_opened(value, address):
    assert address_of(value) == address


def test_ways_and_words_by_name():
    assert ways_to(Contact(key="x", email="a@b.example")) == [("e-mail", "a@b.example")]
    script = Script(live="hi", voicemail="beep", subject="S", body="B")
    assert [words_by_name(script, name) for name in ("say", "voicemail", "e-mail", "x")] == ["hi", "beep", "S\n\nB", ""]
