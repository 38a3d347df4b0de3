"""What to say for a verdict, filled with the lead's own facts.

A missing fact leaves a natural sentence. Nothing is taken from free notes; a topic is only used when an entry carries
one as a field of its own (`topic`).
"""

# ruff: noqa: D102 - one attribute per placeholder; the name says what it is
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from .lazy import lazy
from .model import Lead
from .reach import beyond_reach
from .reading import Reading, read
from .signals import intervals
from .verdict import OtherOffer, Script, Verdict
from .wording import Template, called, fill, first_name, interval, spoken_date, spoken_month

PLACEHOLDERS: Mapping[str, bool] = {
    "agreed_interval": False, "agreed_on": False, "closes_on": False, "company": False, "contact": False,
    "deadline": False, "email": False, "heard_in": False, "heard_on": False, "interview_date": False, "job": True,
    "last_topic": False, "me": False, "met_on": False, "n_unanswered": False, "news": False, "other_deadline": False,
    "phone": False, "promise_by": False, "referrer": False, "role": False, "sign": False, "title": True, "tried": False,
    "tries": False, "unlogged_on": False, "unreached": False, "value_point": False,
}  # fmt: skip
"""What a script may name; True is always known. `job` is "the Analyst position", `title` is for subjects."""

Wordings = tuple[Template, ...]
"""One part of a script: the first wording whose names are all known is used."""


@dataclass(frozen=True, slots=True)
class ActionScript:
    """The wordings of one action; an empty part is one the action does not have."""

    live: Wordings = ()
    voicemail: Wordings = ()
    subject: Wordings = ()
    body: Wordings = ()
    bodies: tuple[Wordings, ...] = ()
    """Where the notes to several people must differ: the body for each place among the lead's people, in turn."""
    question: str | None = None
    """The next-date question that ends `live`: "interval", "call" or "other"; None for the first that fits."""
    prompt: Wordings = ()
    checklist: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scripts:
    """All scripts, and the three questions that set the next date."""

    actions: Mapping[str, ActionScript]
    interval: Template
    """When the last agreed interval is known."""
    call: Template
    """When the channel is a call."""
    other: Template


def script_for(
    lead: Lead,
    verdict: Verdict,
    today: date,
    templates: Scripts,
    me: str = "",
    phone: str = "",
    to: str | None = None,
    *,
    email: str = "",
    value_point: str = "",
    others: tuple[OtherOffer, ...] = (),
    action: str | None = None,
) -> Script:
    """The words for the verdict's action (or another `action`, such as a courtesy's) to the person with the key `to`.

    `to` is the verdict's first recipient when not given; `me`, `phone` and `email` are the user's own; `value_point`
    is a sentence on what they bring; `others` are the offers on other leads. Waiting has no words: every part is None.
    """
    plan = templates.actions.get(action or verdict.action)
    if plan is None:
        return Script()
    key = to if to is not None else verdict.recipient[0] if verdict.recipient else None
    words = ScriptWords(lead, read(lead, today), key, me, phone, value_point, others, email)
    live = _first(plan.live, words)
    if live is not None:
        live = f"{live}\n{_question(plan, templates, words, spoken=verdict.channel == 'call')}"
    return Script(
        live=live,
        voicemail=_first(plan.voicemail, words),
        subject=_first(plan.subject, words),
        body=_first(plan.bodies[_place(lead, key) % len(plan.bodies)] if plan.bodies else plan.body, words),
        prompt=_first(plan.prompt, words),
        checklist=plan.checklist,
    )


def _question(plan: ActionScript, templates: Scripts, words: ScriptWords, *, spoken: bool) -> str | None:
    """The question the action ends with: its own choice, else in the agreed rhythm, else by the channel."""
    asked = fill(templates.interval, words) if plan.question in (None, "interval") else None
    by_call = plan.question == "call" or (plan.question != "other" and spoken)
    return asked or fill(templates.call if by_call else templates.other, words)


def _place(lead: Lead, key: str | None) -> int:
    """The person's place among the lead's people, from 0: it stays when others were thanked meanwhile."""
    return next((at for at, contact in enumerate(lead.contacts) if contact.key == key), 0)


def _first(wordings: Wordings, words: ScriptWords) -> str | None:
    return next((said for w in wordings if (said := fill(w, words)) is not None), None)


_TIMES = ("once", "twice", "three times", "four times", "five times", "six times")


class ScriptWords:
    """The placeholders of one script: one attribute each, None when not known."""

    def __init__(
        self,
        lead: Lead,
        log: Reading,
        to: str | None,
        me: str,
        phone: str,
        value_point: str,
        others: tuple[OtherOffer, ...],
        email: str = "",
    ) -> None:
        self.lead, self.log, self.to, self.others = lead, log, to, others
        self.me, self.phone, self.email = me.strip() or None, phone.strip() or None, email.strip() or None
        self.value_point = _clause(value_point)
        self.company, self.role = lead.company.strip() or None, lead.role.strip() or None

    def _say(self, day: date | None) -> str | None:
        return None if day is None else spoken_date(day, self.log.today)

    @lazy
    def contact(self) -> str | None:
        person = self.lead.contact(self.to) if self.to else None
        return first_name(person.name) if person else None

    @lazy
    def sign(self) -> str | None:
        return ", ".join(w for w in (self.me, self.phone, self.email) if w) or None

    @lazy
    def job(self) -> str:
        return f"the {self.role} position" if self.role else "the position"

    @lazy
    def title(self) -> str:
        return self.role or (f"Position at {self.company}" if self.company else "Open position")

    @lazy
    def last_topic(self) -> str | None:
        """The topic of the newest entry with this person that names one."""
        for event in sorted(self.lead.log, key=lambda e: e.date, reverse=True):
            topic = event.extra.get("topic") if event.date <= self.log.today else None
            if isinstance(topic, str) and self.to in event.who and _clause(topic):
                return _clause(topic)
        return None

    @lazy
    def unreached(self) -> str | None:
        person = beyond_reach(self.lead)
        return called(self.lead, person.key) if person else None

    @lazy
    def referrer(self) -> str | None:
        person = next((c for c in self.lead.contacts if c.role == "referrer"), None)
        return person.name if person else None

    @lazy
    def agreed_interval(self) -> str | None:
        return interval(intervals(self.log.chain)[-1]) if self.log.chain else None

    @lazy
    def agreed_on(self) -> str | None:
        return self._say(self.log.agreed.agreed_on) if self.log.agreed else None

    @lazy
    def promise_by(self) -> str | None:
        return self._say(self.log.promise.promise_by) if self.log.promise else None

    @lazy
    def deadline(self) -> str | None:
        return self._say(self.log.deadline.deadline) if self.log.deadline else None

    @lazy
    def other_deadline(self) -> str | None:
        ahead = [o.deadline for o in self.others if o.deadline >= self.log.today]
        return self._say(min(ahead, default=None))

    @lazy
    def closes_on(self) -> str | None:
        closes = self.lead.closes_on
        return self._say(closes) if closes and closes >= self.log.today else None

    @lazy
    def interview_date(self) -> str | None:
        return self._say(self.log.held[-1].date) if self.log.held else None

    @lazy
    def met_on(self) -> str | None:
        held = self.log.interviewers.get(self.to) if self.to else None
        return self._say(held.date) if held else None

    @lazy
    def unlogged_on(self) -> str | None:
        past = [e.date for e in self.log.open_interviews if e.date < self.log.today]
        return self._say(min(past, default=None))

    @lazy
    def heard_on(self) -> str | None:
        return self._say(self.log.inbound.date) if self.log.inbound else None

    @lazy
    def heard_in(self) -> str | None:
        return spoken_month(self.log.inbound.date, self.log.today) if self.log.inbound else None

    @lazy
    def n_unanswered(self) -> int | None:
        return len(self.log.attempts) or None

    @lazy
    def tries(self) -> str | None:
        n = len(self.log.attempts)
        return None if n == 0 else _TIMES[n - 1] if n <= len(_TIMES) else f"{n} times"

    @lazy
    def tried(self) -> str | None:
        """The last attempt with this person, as a clause."""
        last = self.log.attempts[-1] if self.log.attempts else None
        if last is None or last.target != self.to:
            return None
        spoke = last.events[-1].kind in ("call", "voicemail")
        return f"I {'tried to reach you by phone' if spoke else 'wrote to you'} on {self._say(last.date)}"

    @lazy
    def news(self) -> str | None:
        """The lead's last milestone, as a clause."""
        if self.lead.stage == "closed":
            return f"I have accepted {self.job}" if self.lead.outcome == "accepted" else None
        if self.lead.stage == "offer":
            return f"I have an offer for {self.job}"
        return f"I have had an interview for {self.job}" if self.log.held else None


def _clause(text: str) -> str | None:
    """The text without its final stop, so that it can stand in a sentence."""
    return text.strip().rstrip(".;, ") or None
