"""What the keys of triage do to the lead before me: each deed is noted, and the next lead comes by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.deeds import reached_out
from ...core.errors import Trouble
from ...core.model import STAGE_WORDS, Event, Lead
from ...core.thanks import thank_you_event, to_thank
from ...core.triage import Deed, Round
from ...core.words import NOTHING, names
from ...pipeline import Pipeline
from .choices import ENDINGS, MOVES
from .pick import Choice, PickScreen

if TYPE_CHECKING:
    from textual.app import App

    from ...core.board import Cards
    from ...core.quicklog import Reading
    from ...pipeline import Change


class Deeds:
    """The changing half of triage; the half that shows is `TriageScreen`."""

    if TYPE_CHECKING:
        app: App[Any]
        pipeline: Pipeline
        round: Round
        needs: Cards
        said: tuple[str, str]

        def look(self) -> None: ...  # noqa: D102
        def read(self, top: int | None = 0) -> None: ...  # noqa: D102
        def say(self, words: str, style: str = "dim") -> None: ...  # noqa: D102
        def worded(self, sentence: str) -> str: ...  # noqa: D102
        def tell(self, trouble: Trouble) -> None: ...  # noqa: D102

    _warned: tuple[str, str] | None = None
    """Lead and kind of the deed that was warned of; the same key again does it."""

    def before_me(self) -> Lead | None:
        """The lead before me as the file has it now; says in words when there is none."""
        here = self.round.here
        if here is None:
            keys = "{skip} goes through the skipped ones, {leave} back to the board."
            self.say(f"Nobody is before you; {self.worded(keys)}")
            return None
        try:
            return self.pipeline.lead(here)
        except Trouble as trouble:
            self.tell(trouble)
            return None

    def _do(self, lead: Lead, words: str, change: Callable[[], Change], *, stays: bool = False) -> None:
        """Makes a change and notes it as a deed; a refusal is told, and everything stays as it was."""
        try:
            done = change()
        except Trouble as trouble:
            self.tell(trouble)
            return
        self._changed(lead, words, done, stays=stays)

    def _changed(self, lead: Lead, words: str, change: Change, *, stays: bool = False) -> None:
        """Notes a change as a deed; one that wrote nothing is none, and its lead stays before me."""
        if change.empty:
            self.say(NOTHING)
            return
        self._did(lead, words, change.label, change.id, stays=stays)

    def _did(self, lead: Lead, words: str, label: str, change: str, *, stays: bool = False) -> None:
        """Notes what was done and goes on; with `stays`, only when the lead has nothing more to be done."""
        self.look()
        card = self.pipeline.card(lead.id)
        more = card is not None and card.needs_me(self.pipeline.today)
        self.round = self.round.did(Deed(lead.id, lead.company, words, label, not (stays and more), change))
        if not (stays and more):
            self.round = self.round.forward(card.id for card in self.needs)
        self._warned = None
        state = card.shown(self.pipeline.today)[1] if card else ""
        then = f"still to do: {state}" if more else state
        self.said = (
            " · ".join(
                part for part in (f"✓ {lead.company}: {words}", then, self.worded("{undo} takes it back")) if part
            ),
            "done",
        )
        self.read()

    def action_log(self) -> None:
        """Opens the quick-log on this lead."""
        from .quicklog import QuickLogScreen

        lead = self.before_me()
        if lead is None:
            return

        def saved(reading: Reading | None) -> None:
            if reading is not None:
                label, change = next(((row.label, row.id) for row in self.pipeline.history(1, lead.id)), ("", ""))
                self._did(lead, self.pipeline.quicklog.echo(reading, lead), label, change)

        self.app.push_screen(QuickLogScreen(self.pipeline, lead), saved)

    def action_voicemail(self) -> None:
        """Logs a voicemail to whom the step names."""
        self._reached("voicemail", "voicemail", "{voicemail} again")

    def action_emailed(self) -> None:
        """Logs the e-mail as sent."""
        self._reached("email", "e-mail", "{emailed} again")

    def _reached(self, kind: str, word: str, again: str) -> None:
        """Logs a voicemail or an e-mail; where it would come too soon, the key must be pressed twice."""
        from ...core.too_soon import too_soon

        lead = self.before_me()
        if lead is None:
            return
        verdict = self.pipeline.verdict_card(lead).verdict
        events = reached_out(lead, verdict, kind, self.pipeline.today)
        warning = too_soon(self.pipeline.facts(lead), events, verdict)
        if warning and self._warned != (lead.id, kind):
            self._warned = (lead.id, kind)
            self.say(f"{warning} {self.worded(again)} logs it all the same.", "overdue")
            return
        if events[0].kind == "thank_you":
            self._thank(lead, [key for event in events for key in event.who])
            return
        whom = f" to {names([lead.label_of(who) for who in events[0].who])}" if events[0].who else ""
        self._do(lead, f"{word}{whom}", lambda: self.pipeline.log(lead, events))

    def action_thanked(self) -> None:
        """Logs a thank-you to everyone who is owed one."""
        lead = self.before_me()
        if lead is not None and (owed := self._owed(lead)):
            self._thank(lead, owed)

    def action_thanked_one(self) -> None:
        """Logs a thank-you to one of them; asks whom when there are several."""
        lead = self.before_me()
        owed = self._owed(lead) if lead else []
        if lead is None or not owed:
            return
        if len(owed) == 1:
            self._thank(lead, owed)
            return
        people = [Choice(str(number), lead.label_of(key), key) for number, key in enumerate(owed[:9], 1)]
        self.app.push_screen(
            PickScreen("Whom did you thank?", people), lambda key: self._thank(lead, [key] if key else [])
        )

    def _owed(self, lead: Lead) -> list[str]:
        owed = list(to_thank(self.pipeline.facts(lead)))
        if not owed:
            self.say("Nobody is owed a thank-you here.")
        return owed

    def _thank(self, lead: Lead, keys: list[str]) -> None:
        if keys:
            events: list[Event] = [thank_you_event(lead, key, self.pipeline.today) for key in keys]
            words = f"thank-you to {names([lead.label_of(key) for key in keys])}"
            self._do(lead, words, lambda: self.pipeline.log(lead, events), stays=True)

    def action_postpone(self) -> None:
        """Hides the lead's flag until a day, with a reason."""
        from .snooze_form import snooze_form

        lead = self.before_me()
        if lead is None:
            return

        def shown(change: Any) -> None:
            if change:
                self._changed(lead, "postponed" if change.label.startswith("snoozed") else "awake again", change)

        self.app.push_screen(snooze_form(self.pipeline, lead, self.say, "Postpone"), shown)

    def action_move_to(self) -> None:
        """To a stage by its letter."""
        lead = self.before_me()
        if lead is None:
            return

        def picked(stage: str | None) -> None:
            if stage == "closed":
                self.action_close_lead()
            elif stage:
                self._do(lead, f"moved to {STAGE_WORDS[stage]}", lambda: self.pipeline.move(lead.id, stage))

        self.app.push_screen(PickScreen(f"Move {lead.company} to", MOVES), picked)

    def action_close_lead(self) -> None:
        """Closes the lead; asks only how it ended."""
        lead = self.before_me()
        if lead is None:
            return

        def picked(outcome: str | None) -> None:
            if outcome:
                words = f"closed, {outcome.replace('_', ' ')}"
                self._do(lead, words, lambda: self.pipeline.close(lead.id, outcome))

        self.app.push_screen(PickScreen(f"How did {lead.company} end?", ENDINGS), picked)

    # ---- back and forth

    def action_undo(self) -> None:
        """Takes back the last change; if it was a deed of this round, its lead is before me again."""
        self._step(undo=True)

    def action_redo(self) -> None:
        """Makes the last undone change again."""
        self._step(undo=False)

    def take_in_steps(self) -> None:
        """Deeds that a page or another window took back are struck, and not offered to be taken back any more."""
        known = {deed.change for deed in (*self.round.deeds, *self.round.undone) if deed.change}
        before = self.round.deeds
        if known:
            self.round = self.round.standing(self.pipeline.taken_back(known))
        now = self.round.deeds
        told = [("Taken back", deed) for deed in before if deed not in now]
        told += [("Done again", deed) for deed in now if deed not in before]
        if told:
            words, deed = told[-1]
            self.said = (f"{words} meanwhile: {deed.label}", "dim")

    def _step(self, *, undo: bool) -> None:
        try:
            change = self.pipeline.undo() if undo else self.pipeline.redo()
        except Trouble as trouble:
            self.tell(trouble)
            return
        if change is None:
            self.say("There is nothing to undo." if undo else "There is nothing to redo.")
            return
        self.look()
        self.round = (self.round.took_back if undo else self.round.did_again)(change.leads, change.label)
        self.said = (f"{'Undone' if undo else 'Done again'}: {change.label}", "dim")
        self.read()
