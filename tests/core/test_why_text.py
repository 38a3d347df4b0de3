"""Why, in words: the rule, its facts with their log lines, what was passed over, sources, what comes next."""

import json

import pytest
from scenarios import SCENARIOS

from pipeline_tui.core.advise import explain
from pipeline_tui.core.verdict import OtherOffer
from pipeline_tui.core.why_text import why_json, why_text
from pipeline_tui.exchange.record import lead_from_record
from pipeline_tui.rulebook.load import builtin

BOOK = builtin()


def asked(id):
    case = SCENARIOS[id]
    others = tuple(OtherOffer(**o) for o in (case.get("context") or {}).get("other_offers", ()))
    lead, today = lead_from_record(case), case["today"]
    return explain(lead, today, BOOK.profiles["standard"], BOOK.calendar, BOOK, others), lead, today


def why(id, **more):
    return why_text(*asked(id), **more)


def test_the_first_founding_case():
    text = why("S01")
    assert "  rule A2 · agreed check-in today · standard profile" in text
    assert "  agreed date: due (Tue 24 Mar)\n    Tue 17 Mar  call Director · agreed Tue 24 Mar · same answer" in text
    assert "  agreed date: due, so not A3 agreed check-in missed" in text
    assert "  and 8 rules of other stages" in text
    assert "  usual advice, not a measurement:\n    seed1\n    thefeng\n    vault" in text
    assert "  To clear it: log the call, reached or not." in text
    assert text.endswith("If nothing is logged it can next change on Wed 25 Mar, tomorrow.")


def test_the_second_founding_case_names_the_silence_once_with_its_log_line():
    text = why("S02")
    assert (
        "  business days of silence: 9 (since Fri 13 Mar); the rule asks for at least 5 (twice the 2 business days "
        "between rounds is 4, and the standard profile waits no less than 5) and at least 8 (1.5 times 5, rounded up: "
        "then it presses more)\n"
        "    Fri 13 Mar  interview Technical manager and President\n"
    ) in text
    assert text.count("business days of silence:") == 1
    assert "  agreed date: none, so not A3 agreed check-in missed, A2 agreed check-in today, A1 agreed date" in text
    assert text.endswith("it can next change on Thu 9 Apr, in 14 days.")


def test_a_competing_offer_is_named_with_its_days():
    said = "Vela, received Mon 5 Oct, answer by Mon 12 Oct"
    assert f"  offer elsewhere they have not heard of: yes ({said})\n" in why("S19")
    explanation, *_ = asked("S19")
    offer = {"company": "Vela", "received": "2026-10-05", "deadline": "2026-10-12", "noted_here": False}
    assert [fact.get("offer") for fact in why_json(explanation)["facts"]] == [offer]


def test_thanks_past_their_time_are_not_said_to_be_owed_to_nobody():
    people = "put your thanks to the hiring manager into your next message"
    assert f"  thank-you notes owed: none worth a note of its own any more ({people}), so not T2" in why("E31")
    assert "  thank-you notes owed: none, so not T2 thank-you late, T1 thank-you due" in why("S01")


def test_growing_and_put_off_rest_on_the_entry_that_set_the_date():
    assert "    Tue 24 Feb  call VP · agreed Thu 26 Mar" in why("S05")
    assert "  agreed date: future (Tue 1 Sep)\n    Tue 9 Jun   call hiring manager · agreed Tue 1 Sep" in why("E14")


def test_near_rules_only_unless_everything_is_asked_for():
    near, full = why("S02"), why("S02", everything=True)
    assert "offer deadline now" not in near
    assert "  O1 offer deadline now: stage: interviewed, it needs offer" in full
    assert "of other stages" not in full
    assert len(near) < len(full)


@pytest.mark.parametrize("id", SCENARIOS)
def test_every_rule_above_is_accounted_for(id):
    explanation, lead, today = asked(id)
    full = why_text(explanation, lead, today, everything=True)
    assert all(f"  {p.rule} {p.name}: " in full for p in explanation.passed)
    near = why_text(explanation, lead, today)
    told = sum(f"{p.rule} {p.name}" in near for p in explanation.passed if not p.why.startswith("stage: "))
    far = [p for p in explanation.passed if p.why.startswith("stage: ")]
    assert told + len(far) == len(explanation.passed)
    assert f"rule {explanation.verdict.rule} · {explanation.name}" in near
    assert "None" not in near


def test_what_never_changes_by_itself_says_so():
    never = [id for id in SCENARIOS if asked(id)[0].until is None]
    assert never
    assert all(why(id).endswith("It stays so until you log or change something.") for id in never)


def test_what_a_snooze_must_not_hide_says_so():
    for id in SCENARIOS:
        said = "a snooze does not hide it" in why(id)
        assert said == (asked(id)[0].verdict.rule in {"O1", "O2", "Y1", "Y2", "X1"})


@pytest.mark.parametrize("id", SCENARIOS)
def test_as_json(id):
    explanation, lead, _ = asked(id)
    document = json.loads(json.dumps(why_json(explanation)))
    assert (document["rule"], document["reason"]) == (explanation.verdict.rule, explanation.verdict.reason)
    assert [p["rule"] for p in document["passed"]] == [p.rule for p in explanation.passed]
    assert all(0 <= at < len(lead.log) for fact in document["facts"] for at in fact["log"])
    assert document["until"] == (explanation.until.isoformat() if explanation.until else None)


def test_json_of_the_first_founding_case_points_at_the_entry():
    (fact,) = why_json(asked("S01")[0])["facts"]
    assert (fact["fact"], fact["value"], fact["wanted"], fact["log"]) == (
        "agreed_state",
        "due (Tue 24 Mar)",
        "due",
        [3],
    )
