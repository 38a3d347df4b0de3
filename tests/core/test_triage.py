"""The round of triage, as tables; and that no lead is met twice or lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.triage import Deed, Round, begin

NEEDS = ["a", "b", "c"]


def deed(lead_id, done=True):
    return Deed(lead_id, lead_id.upper(), "call", "logged", done)


def walk(steps, needs=NEEDS):
    """Plays "n" next, "k" back, "d" a deed and on, "t" a deed that stays, "u" undo, "U" redo, "r" again."""
    needs = list(needs)
    now = begin(needs)
    for step in steps:
        if step == "n":
            now = now.forward(needs)
        elif step == "k":
            now = now.back()
        elif step == "d":
            here = now.here
            needs = [one for one in needs if one != here]
            now = now.did(deed(here)).forward(needs)
        elif step == "t":
            now = now.did(deed(now.here, done=False))
        elif step == "u":
            last = now.deeds[-1].lead_id
            needs = [one for one in NEEDS if one in needs or one == last]
            now = now.took_back([last], "logged")
        elif step == "U":
            last = now.undone[-1].lead_id
            now = now.did_again([last], "logged")
        elif step == "r":
            now = now.again(needs)
    return now


@pytest.mark.parametrize(
    "steps, here, dealt, skipped",
    [
        ("", "a", "", "a"),
        ("n", "b", "", "ab"),
        ("nk", "a", "", "ab"),
        ("k", "a", "", "a"),
        ("nnn", None, "", "abc"),
        ("nnnk", "c", "", "abc"),
        ("d", "b", "a", "b"),
        ("ddd", None, "abc", ""),
        ("nd", "c", "b", "ac"),
        ("ndk", "b", "b", "ac"),
        ("ndkkd", "c", "ab", "c"),
        ("ndkn", "c", "b", "ac"),
        ("ndn", None, "b", "ac"),
        ("ndnr", "a", "b", "a"),
        ("ndnrd", "c", "ab", "c"),
        ("t", "a", "", "a"),
        ("td", "b", "a", "b"),
        ("du", "a", "", "ab"),
        ("dduU", "b", "ab", "c"),
        ("dddu", "c", "ab", "c"),
    ],
)
def test_the_round_goes_where_a_person_expects(steps, here, dealt, skipped):
    now = walk(steps)
    assert (now.here, "".join(sorted(now.dealt)), "".join(now.skipped)) == (here, dealt, skipped)


def test_a_lead_that_turns_up_meanwhile_comes_next_and_nothing_moves_by_itself():
    now = begin(["a", "b"])
    assert now.here == "a"
    assert now.forward(["urgent", "a", "b"]).here == "urgent"


def test_a_lead_another_window_dealt_with_does_not_come():
    assert begin(["a", "b", "c"]).forward(["a", "c"]).here == "c"


def test_undo_of_what_was_done_elsewhere_moves_only_to_leads_of_the_round():
    now = begin(NEEDS).forward(NEEDS)
    assert now.took_back(["zzz"], "logged") == now
    assert now.took_back(["a"], "logged").here == "a"


def test_undo_of_another_change_on_a_lead_leaves_its_deed_standing():
    now = begin(NEEDS).did(deed("a")).forward(NEEDS)
    assert now.took_back(["a"], "edited").dealt == {"a"}
    assert now.took_back(["a"], "edited").here == "a"


def test_deeds_taken_back_elsewhere_are_struck_and_stand_again_in_their_order():
    now = begin(NEEDS)
    for number, lead_id in enumerate("aba"):
        now = now.did(Deed(lead_id, lead_id, "call", f"logged {number}", change=str(number)))
    struck = now.standing({"2", "1"})
    assert [deed.change for deed in struck.deeds] == ["0"]
    assert [deed.change for deed in struck.undone] == ["2", "1"]
    assert struck.here == now.here
    assert [deed.change for deed in struck.standing({"2"}).deeds] == ["0", "1"]
    assert struck.standing(()) == now


def test_nobody_to_begin_with_is_the_end():
    assert begin([]).here is None
    assert begin([]) == Round()


@given(st.text("nkdt", max_size=30), st.integers(1, 6))
def test_each_lead_is_met_once_and_none_is_lost(steps, how_many):
    needs = [f"lead{n}" for n in range(how_many)]
    now = begin(needs)
    left = list(needs)
    for step in steps:
        if now.here is None and step != "k":
            continue
        if step == "d":
            left = [one for one in left if one != now.here]
            now = now.did(deed(now.here)).forward(left)
        elif step == "t":
            now = now.did(deed(now.here, done=False))
        else:
            now = now.forward(left) if step == "n" else now.back()
    while now.here is not None:
        now = now.forward(left)
    assert len(set(now.way)) == len(now.way)
    assert sorted(now.way) == sorted(needs)
    assert now.dealt | set(now.skipped) == set(needs)
