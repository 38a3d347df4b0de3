"""A verdict's words are made when the first of them is asked for, once, and are part of what it says."""

import copy
import datetime as dt
import pickle
from dataclasses import replace

import pytest

from pipeline_tui.core.verdict import Verdict

AGAIN = dt.date(2026, 3, 19)
DECIDED = {
    "rule": "N0", "flag": "quiet", "severity": 0, "action": "wait", "recipient": (), "channel": None, "due": None,
    "since": None,
}  # fmt: skip


def unsaid(asked):
    def say():
        asked.append(1)
        return "Because.", "That.", "since today", AGAIN, ("put_off",), {"late_thank_you": ("ann",)}

    return Verdict.unsaid(say, **DECIDED)


def test_nothing_is_said_before_it_is_asked_for_and_nothing_twice():
    asked = []
    verdict = unsaid(asked)
    assert (verdict.rule, asked) == ("N0", [])
    assert (verdict.state, verdict.reason, verdict.clears) == ("since today", "Because.", "That.")
    assert (verdict.until, verdict.signals, verdict.courtesy) == (AGAIN, ("put_off",), {"late_thank_you": ("ann",)})
    assert asked == [1]


def test_it_equals_one_that_was_said_at_once():
    words = {"reason": "Because.", "clears": "That.", "state": "since today"}
    said = Verdict(**DECIDED, **words, until=AGAIN, signals=("put_off",), courtesy={"late_thank_you": ("ann",)})
    assert unsaid([]) == said
    assert replace(unsaid([]), flag="due") == replace(said, flag="due")
    assert "Because." in repr(unsaid([]))


def test_other_words_that_are_not_there_are_a_mistake():
    with pytest.raises(AttributeError):
        _ = unsaid([]).nonsense


def test_copies_say_the_same():
    verdict = unsaid([])
    assert copy.copy(verdict).reason == "Because."
    assert verdict.state
    assert pickle.loads(pickle.dumps(replace(verdict, courtesy={}))) == replace(verdict, courtesy={})
