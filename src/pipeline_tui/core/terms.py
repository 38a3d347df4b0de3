"""Every word a rule table may use: facts, parameters, policies and placeholders, each with what it means.

A table that uses another word is refused when it is loaded. The code behind a fact is the attribute of the same name
of `facts.Facts`; behind a placeholder, the attribute of the same name of `wording.Words`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fact:
    """What one fact is called on a screen, which values it takes, and how it moves with time."""

    label: str
    values: tuple[str, ...] | None = None
    """The words it can be; None for a number, `("true", "false")` for yes or no."""
    clock: tuple[str, str] | None = None
    """What moves with time: the unit ("bd" or "days") and the attribute holding the day it counts from; "line" for a
    filter line, which knows its days itself."""


_YES_NO = ("true", "false")

FACTS: Mapping[str, Fact] = {
    "lead": Fact("lead", clock=("line", "itself")),
    "stage": Fact("stage", ("prospect", "applied", "interviewed", "waiting_req", "offer", "closed")),
    "outcome": Fact(
        "outcome", ("accepted", "declined", "rejected", "withdrawn", "not_pursued", "role_closed", "silent")
    ),
    "frozen": Fact("requisition frozen", _YES_NO),
    "screened": Fact("screened", _YES_NO),
    "has_events": Fact("something logged", _YES_NO),
    "rounds": Fact("interview rounds"),
    "silence_bd": Fact("business days of silence", clock=("bd", "anchor")),
    "n_unanswered": Fact("attempts without an answer"),
    "wait_over": Fact("wait after the last attempt over", _YES_NO),
    "final_wait_over": Fact("wait after the final attempt over", _YES_NO),
    "agreed_state": Fact("agreed date", ("none", "future", "due", "overdue")),
    "plan_state": Fact("date you planned", ("none", "future", "due")),
    "promise_state": Fact("their promise", ("none", "holding", "broken", "chased")),
    "promise_late_bd": Fact("business days since their promise ran out", clock=("bd", "promise_trigger")),
    "thanks_state": Fact("thank-you notes owed", ("none", "fresh", "late")),
    "reply_state": Fact("your answer", ("none", "due", "overdue")),
    "reply_age_bd": Fact("business days they wait for your answer", clock=("bd", "reply_on")),
    "upcoming_interview": Fact("interview booked", _YES_NO),
    "unlogged_interview": Fact("interview without an outcome", _YES_NO),
    "offer_deadline": Fact("time left to answer the offer", ("none", "later", "near", "now")),
    "offer_needs_paper": Fact("offer letter missing", _YES_NO),
    "offer_needs_deadline": Fact("offer not acknowledged, no answer-by date", _YES_NO),
    "offer_age_bd": Fact("business days since the offer", clock=("bd", "offered_on")),
    "competing_offer": Fact("offer elsewhere they have not heard of", _YES_NO),
    "closed_bd": Fact("business days since closing", clock=("bd", "closed_on")),
    "closed_days": Fact("days since closing", clock=("days", "closed_on")),
    "out_since_close": Fact("you wrote since closing", _YES_NO),
    "days_since_close_or_out": Fact("days since closing or your last note", clock=("days", "close_or_out_on")),
    "revive_on": Fact("time to revive", _YES_NO),
    "stage_days": Fact("days in this stage", clock=("days", "stage_since")),
    "found_days": Fact("days since it was found", clock=("days", "found_on")),
}

PARAMS: Mapping[str, str] = {
    "threshold": "threshold",
    "thr_high": "thr_high",
    "cap": "cap",
    "final_wait": "final_wait",
    "promise_grace_bd": "profile.promise_grace_bd",
    "thr_applied": "profile.thr_applied",
    "thr_applied_referred": "profile.thr_applied_referred",
    "thr_applied_old": "profile.thr_applied_old",
    "thr_screened": "profile.thr_screened",
    "thr_req": "profile.thr_req",
    "thr_frozen": "profile.thr_frozen",
    "keep_warm_days": "profile.keep_warm_days",
    "revive_days": "profile.revive_days",
    "offer_near_bd": "profile.offer_near_bd",
    "gracious_bd": "limits.gracious_bd",
    "keep_warm_max_days": "limits.keep_warm_max_days",
    "promise_escalate_bd": "limits.promise_escalate_bd",
    "reply_due_bd": "limits.reply_due_bd",
    "written_offer_bd": "limits.written_offer_bd",
}
"""What `$name` may be in a condition, and where `facts.Facts` keeps it."""

OPS = ("eq", "ne", "lt", "le", "ge", "gt", "in")
"""Comparisons a condition may use; with an unknown value all but eq and ne are false."""

OP_WORDS: Mapping[str, str] = {
    "eq": "", "ne": "not ", "lt": "less than ", "le": "at most ", "ge": "at least ", "gt": "more than ",
    "in": "one of ",
}  # fmt: skip

FLAGS = ("closed", "quiet", "due", "overdue", "stalled", "urgent", "fading")
"""What a rule may raise."""

DATES: Mapping[str, str] = {
    "none": "no date",
    "today": "today",
    "today_roll": "today, or the next business day",
    "thank_by": "the day after the earliest interview not yet thanked for",
    "agreed_due": "the agreed day, rolled forward",
    "plan_due": "the planned day, rolled forward",
    "promise_trigger": "their date and the grace days",
    "backoff_date": "the end of the wait after the last attempt",
    "final_date": "the end of the wait after the final attempt",
    "threshold_date": "the day silence becomes worth asking about",
    "old_date": "the day an application counts as gone cold",
    "interview_date": "the next interview",
    "offer_near_date": "the day the offer's deadline comes near",
    "offer_day": "the offer's deadline, rolled back",
    "closes_eve": "the day before applications close, and on the last day that day",
    "closed_on": "the day it closed",
    "keep_warm_date": "the day to be in touch again after a no",
    "revive_date": "the day a silent lead may be revived",
    "reply_on": "the day they wrote",
    "other_received": "the day the other offer came",
    "unlogged_on": "the interview without an outcome",
    "thanks_on": "the earliest interview not yet thanked for",
    "offered_on": "the day of the offer",
    "paper_date": "the day a letter should have come",
    "stage_since": "the day this stage began",
}
"""What `due:` and `since:` may name; each is an attribute of `facts.Facts`."""

TO = (
    "none", "ladder_applied", "ladder_interviewed", "ladder_screened", "ladder_req", "ladder_stage",
    "offer_from", "sender", "thanks_owed", "agreed_with", "promised_with", "plan_with", "next_target",
)  # fmt: skip
"""Whom a rule may name (RULEBOOK section 4)."""

VIA = ("none", "call", "email", "urgent_call", "sender_channel", "agreed_via", "stage_channel")
"""By which channel (RULEBOOK section 5)."""

STAGE_KEYS = ("applied", "screened", "interviewed", "waiting_req", "offer")
"""The keys under which a profile keeps its numbers; screened is applied with an interview held."""

LADDERS = ("applied", "screened", "interviewed", "waiting_req", "second", "third")
"""The orders of roles a table defines: four by stage, two for the second and third attempt."""

PLACEHOLDERS: Mapping[str, bool] = {
    "agreed_how": True, "agreed_on": False, "agreed_day": False, "agreed_who": False, "applied_bd": False, "by": True,
    "cap": True, "closed_days": False, "closes_card": False, "closes_text": False, "company": False, "contact": False,
    "days_since_close_or_out": False, "deadline": False, "deadline_day": False, "deadline_text": False, "do": False,
    "due": False, "due_day": False, "final_wait": True, "found_ago": False, "grace": True, "how": False,
    "interview_date": False, "interview_day": False, "k": True, "move": False, "n_unanswered": True, "not_hr": True,
    "offer_age_bd": False, "offer_bd_left": False, "other_company": False, "other_deadline": False, "out_ago": False,
    "out_bd": False, "outcome": False, "owed": False, "owed_short": False, "pace": False, "pace_text": True,
    "phone_only": False, "plan_day": False, "plan_on": False, "promise_by": False, "promise_day": False,
    "promise_over_bd": False, "reply_age": False, "role": False, "rounds": True, "short": False, "silence_bd": True,
    "thank_bd": True, "threshold": False, "unreachable": False, "verb": False, "when": True, "whom": False,
}  # fmt: skip
"""What a rule's templates may name; True is always known."""
