"""The quick-log on one file: how a line is read for a lead, what it leaves open, and what saving it changes.

The grammar is read when the first line is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .core import verbs
from .core.model import STAGE_WORDS, Contact, Event, Lead

if TYPE_CHECKING:
    from .core.asking import Question
    from .core.quicklog import Reading
    from .core.verdict import Verdict
    from .sitting import Sitting
    from .store.store import Change


class QuickLog:
    """Reads lines for the leads of one file, and saves what they say."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    # ---- reading

    def read_line(self, text: str, lead: Lead) -> Reading:
        """How a line is read for this lead; saves nothing."""
        return self._read(text, lead, self._sitting.day)

    def read_correction(self, text: str, lead: Lead, entry: Event) -> Reading:
        """How a line is read that corrects an entry: as of the day that one was written.

        Unless the line says otherwise it keeps the entry's day, and the next date that was answered to a question. A
        new next date that is past by now is left open.
        """
        from .core.corrected import carried, still_ahead

        before, day, today = _without(lead, entry), self.written_on(lead, entry), self._sitting.day
        reading = carried(self._read(text, before, day), entry, self._read(entry.note, before, day))
        return still_ahead(reading, entry, self._read(text, before, today), today)

    def written_on(self, lead: Lead, entry: Event) -> dt.date:
        """The day an entry of the log was written, as far as its id and its words tell; never after today."""
        from .core.corrected import recorded_on, written_on

        before, recorded = _without(lead, entry), recorded_on(lead, entry, self._sitting.desk.home)
        return written_on(entry, lambda text, day: self._read(text, before, day), self._sitting.day, recorded)

    def question(self, reading: Reading, lead: Lead) -> Question | None:
        """What the reading leaves open on this lead, one question at a time; None when it can be saved."""
        from .core.asking import next_question

        return next_question(reading, lead, self._sitting.judge.facts(lead))

    def typed_date(self, reading: Reading, text: str, lead: Lead) -> Reading:
        """The reading with a date typed in answer to a question that takes one. Raises BadInput."""
        from .core.asking import typed_date

        return typed_date(reading, text, self._sitting.judge.facts(lead), self._order)

    def echo(self, reading: Reading, lead: Lead) -> str:
        """The reading in plain words, as shown under the line."""
        from .core.entries import echo

        return echo(reading, lead, self._sitting.day)

    def too_soon(self, lead: Lead, reading: Reading) -> str | None:
        """A warning when what the line says comes before an agreed date, or too close on the last attempt."""
        from .core.too_soon import is_answer, too_soon

        if is_answer(reading):
            return None
        judge = self._sitting.judge
        events, _ = self.entries(lead, reading)
        return too_soon(judge.facts(lead), events, judge.card(lead).verdict)

    def entries(
        self, lead: Lead, reading: Reading, whom: tuple[str, ...] | None = None, asked: Verdict | None = None
    ) -> tuple[tuple[Event, ...], tuple[Contact, ...]]:
        """The log entries and the new people a settled reading stands for on this lead.

        `whom` is meant where the line names nobody; without it, whom the verdict names. `asked` is the verdict the
        entries answer, when it is not the one of today.
        """
        from .core.deeds import as_asked
        from .core.entries import events_of, new_contacts

        people = new_contacts(reading, lead)
        verdict = self._sitting.judge.card(lead).verdict if asked is None else asked
        whom = verdict.recipient if whom is None else whom
        with_people = replace(lead, contacts=lead.contacts + people)
        if people:
            # The line is matched again, now that its strangers are somebody; dates the person settled stay settled.
            who = (*self.read_line(reading.note, with_people).who, *reading.who, *(p.key for p in people))
            reading = replace(reading, who=tuple(dict.fromkeys(who)), unknown=())
        events = events_of(reading, with_people, self._sitting.day, default_who=whom)
        return as_asked(events, lead, verdict), people

    def lines(self, limit: int = 100) -> list[str]:
        """Lines that were logged by hand, newest first, each once."""
        return self._sitting.store.lines(limit)

    # ---- saving

    def log_reading(self, lead_id: str, reading: Reading) -> Change:
        """Saves what a line says on a lead, with the people and the move said yes to, in one step."""
        lead = self._sitting.lead(lead_id)
        events, people = self.entries(lead, reading)
        verb = self._with_move(verbs.log(events, people), reading)
        return self._sitting.change(lead.id, f"{logged(events, lead)}{_moved(reading)}", verb)

    def correct(self, lead_id: str, entry_id: str, reading: Reading) -> Change:
        """Puts what a line says in the place of an entry, and of what that one's line made besides; the old entry stays
        in the history. Raises BadInput when the entry does not stand any more."""
        from .core.corrections import correct, standing

        lead = self._sitting.lead(lead_id)
        old = standing(lead, entry_id)
        asked = self._sitting.judge.card(_without(lead, old)).verdict
        events, people = self.entries(lead, reading, old.who, asked)
        verb = self._with_move(correct(entry_id, events, people, self._sitting.day), reading)
        return self._sitting.change(lead_id, f"corrected {_kind(events)} on {lead.company}{_moved(reading)}", verb)

    def strike(self, lead_id: str, entry_id: str) -> Change:
        """Strikes an entry out, with what its line made besides; it stays in the history. Raises as `correct`."""
        from .core.corrections import standing, strike

        lead = self._sitting.lead(lead_id)
        what = _kind([standing(lead, entry_id)])
        label = f"struck out {what} on {lead.company}"
        return self._sitting.change(lead_id, label, strike(entry_id, self._sitting.day))

    def logging(self, reading: Reading) -> verbs.Verb:
        """The verb that puts a settled reading on a lead, with the people it introduces; see `Pipeline.change_all`."""
        return lambda lead: self._with_move(verbs.log(*self.entries(lead, reading)), reading)(lead)

    # ---- inside

    @property
    def _order(self) -> Any:
        return self._sitting.desk.date_order

    def _read(self, text: str, lead: Lead, day: dt.date) -> Reading:
        from .core.quicklog import READ_LIMIT, read_line
        from .core.quicklog_lead import on_lead

        calendar = self._sitting.judge.calendar(lead)
        reading = read_line(text, day, lead.contacts, order=self._order, calendar=calendar, company=lead.company)
        return on_lead(reading, lead, day, limit=READ_LIMIT, order=self._order, calendar=calendar)

    def _with_move(self, verb: verbs.Verb, reading: Reading) -> verbs.Verb:
        """The verb, and after it the move or the closing that was said yes to."""
        if not reading.move:
            return verb
        stage, _, outcome = reading.move.partition(":")
        day = self._sitting.day
        then = verbs.close(outcome, day) if outcome else verbs.move(stage, day)
        return lambda lead: then(verb(lead))


def _without(lead: Lead, entry: Event) -> Lead:
    """The lead as it is without an entry: what that one's words meant, and mean when they are put right."""
    return replace(lead, log=tuple(e for e in lead.log if not e.id or e.id != entry.id))


def logged(events: Sequence[Event], lead: Lead) -> str:
    """The label of a step that logs these entries: "logged call on Acme"."""
    return f"logged {_kind(events)} on {lead.company}"


def _kind(events: Sequence[Event]) -> str:
    return events[0].kind.replace("_", "-") if events else "note"


def _moved(reading: Reading) -> str:
    """What else the step did, for its label."""
    if not reading.move:
        return ""
    stage, _, outcome = reading.move.partition(":")
    return f" and closed it ({outcome.replace('_', ' ')})" if outcome else f" and moved it to {STAGE_WORDS[stage]}"
