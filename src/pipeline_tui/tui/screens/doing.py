"""What the keys do to the lead under the cursor: log, move, add, edit, close, snooze, undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.cards import Card
from ...core.errors import Trouble
from ...core.model import BOARD_STAGES, STAGE_WORDS
from ...core.words import NOTHING
from ..drafts import Draft
from ..keymap import worded
from ..keys import BOARD_NAME

if TYPE_CHECKING:
    from textual.app import App

    from ...core.filters import Filter
    from ...core.model import Lead
    from ...core.quicklog import Reading
    from ...pipeline import Change, Pipeline
    from .import_mapping import Imported


class Doing:
    """The changing half of the board screen; the half that shows is `BoardScreen`."""

    where = BOARD_NAME
    """The screen whose keys are named: one in `SCREENS`."""

    if TYPE_CHECKING:
        app: App[Any]
        pipeline: Pipeline
        stage: str
        index: int
        board: Any
        filter: Filter | None

        @property
        def card(self) -> Card | None: ...  # noqa: D102
        def lay_out(self, follow: str | None = None) -> None: ...  # noqa: D102
        def call_after_refresh(self, callback: Callable[[], Any]) -> bool: ...  # noqa: D102
        def _note_place(self) -> None: ...
        def _beside(self, lead_id: str, by: int, needs: bool) -> str | None: ...

    def _with_lead(self) -> Lead | None:
        """The lead under the cursor, whole; tells in words when there is none."""
        if self.card is None:
            self.say(worded(self.app, BOARD_NAME, "No lead is selected; {new} makes a new one."))
            return None
        try:
            return self.pipeline.lead(self.card.id)
        except Trouble as trouble:
            self._tell(trouble)
            return None

    def say(self, words: str, *, error: bool = False) -> None:
        """One toast in plain text; it takes the place of the one before, so that they never pile up."""
        self.app.clear_notifications()
        self.app.notify(words, severity="error" if error else "information", timeout=10 if error else 5, markup=False)

    def _tell(self, trouble: Trouble) -> None:
        self.say(str(trouble), error=True)

    def _do(self, change: Callable[[], Any], done: str, follow: str | None = None, nothing: str = NOTHING) -> bool:
        """Makes a change and shows it; a refusal is told and changes nothing. `nothing` is said of no change at all.

        The frame does not wait for the disk, which comes right after it.
        """
        try:
            with self.pipeline.promptly():
                result = change()
        except Trouble as trouble:
            self._tell(trouble)
            return False
        if result is None:
            return False
        self.lay_out(follow)
        if done:
            self._announce(result, done, nothing)
        self.call_after_refresh(self.put_on_disk)
        return True

    def put_on_disk(self) -> None:
        """Saves what was shown before the disk had it; where that fails it is told, and what is there is shown."""
        try:
            self.pipeline.settle()
        except Trouble as trouble:
            self.lay_out()
            self._tell(trouble)

    def _announce(self, change: Any, done: str = "", nothing: str = NOTHING) -> None:
        """Says what a change did, in its own label's words when there are no other ones.

        Undo is offered only for one that wrote something: it would take back an older one.
        """
        words = done or f"{change.label[:1].upper()}{change.label[1:]}"
        self.say(nothing if change.empty else f"{words} · {self.takes_back}")

    @property
    def takes_back(self) -> str:
        """ "u takes it back"."""
        return worded(self.app, self.where, "{undo} takes it back")

    # ---- log

    def action_log(self, line: str = "") -> None:
        """Opens the quick-log on the lead under the cursor; `line` stands in it already."""
        from ...core.entries import say_move
        from .quicklog import QuickLogScreen

        lead = self._with_lead()
        if lead is None:
            return

        def saved(reading: Reading | None) -> None:
            if reading is None:
                return
            self.lay_out(lead.id)
            moved = f" · {say_move(reading.move)}" if reading.move else ""
            self.say(f"Logged: {self.pipeline.quicklog.echo(reading, lead)}{moved} · {self.takes_back}")

        self.app.push_screen(QuickLogScreen(self.pipeline, lead, line=line), saved)

    # ---- move

    def action_shift(self, step: int) -> None:
        """One stage on or back."""
        card = self.card
        if card is None:
            return
        order = ("prospect", *BOARD_STAGES, "closed")
        place = order.index(card.stage) + step
        if not 0 <= place < len(order):
            return
        if order[place] == "closed":
            self.action_close_lead()
            return
        self._move(card, order[place])

    def _move(self, card: Card, stage: str) -> None:
        # whether it is there already the file says: another window may have moved it while the stage was chosen
        done, nothing = f"{card.company} → {STAGE_WORDS[stage]}", f"{card.company} is there already."
        self._do(lambda: self.pipeline.move(card.id, stage), done, card.id, nothing)

    def action_reorder(self, step: int) -> None:
        """One place up or down in the column."""
        card = self.card
        if card is None or card.stage == "closed":
            return
        if self.filter is not None and self.filter.sort:
            self.say(
                f"Cards stand by {self.filter.sort} now. Take sort:{self.filter.sort} out to arrange them by hand."
            )
            return
        column = self.board.columns[self.stage]
        self._do(lambda: self.pipeline.arrange(column, self.index, step), "", card.id)

    def action_move_to(self) -> None:
        """To a stage by its letter."""
        from .choices import MOVES
        from .pick import PickScreen

        card = self.card
        if card is None:
            return

        def picked(stage: str | None) -> None:
            if stage == "closed":
                self.action_close_lead()
            elif stage:
                self._move(card, stage)

        self.app.push_screen(PickScreen(f"Move {card.company} to", MOVES), picked)

    def action_close_lead(self) -> None:
        """Closes the lead; asks only how it ended."""
        from .choices import ENDINGS
        from .pick import PickScreen

        card = self.card
        if card is None:
            return

        def picked(outcome: str | None) -> None:
            if outcome:
                done = f"{card.company} closed: {outcome.replace('_', ' ')}"
                self._do(lambda: self.pipeline.close(card.id, outcome), done, self._goes_on(card))

        self.app.push_screen(PickScreen(f"How did {card.company} end?", ENDINGS), picked)

    def _goes_on(self, card: Card) -> str | None:
        """The lead to show once this one is closed: the page of a lead stays on it."""
        return card.id

    # ---- add and edit

    def action_new(self) -> None:
        """A form for a new lead."""
        from .form import FormScreen
        from .lead_form import NEW, new_lead

        def save(values: dict[str, str]) -> dict[str, str] | Change:
            lead, problems = new_lead(values, self.pipeline.today, self.pipeline.date_order)
            if lead is None:
                return problems
            return self.pipeline.add(lead)

        def shown(change: Any) -> None:
            if change:
                self.lay_out(change.leads[0])
                self._announce(change, "Added")

        values = {"stage": "applied", "applied_on": "today"}
        self.app.push_screen(FormScreen("New lead", NEW, values, save, self._draft_at("new")), shown)

    def action_import_file(self, dropped: str = "") -> None:
        """Brings in a file: its path, a look at what it would come to, and then the leads.

        `dropped` is what a terminal pasted for a file that was dropped on the board.
        """
        from .import_file import ImportScreen

        def imported(done: Imported | None) -> None:
            if done is not None:
                self.lay_out(done.follow or None)
                self.say(done.words)

        self.app.push_screen(ImportScreen(self.pipeline, dropped), imported)

    def action_edit(self) -> None:
        """The lead's facts in a form."""
        from .form import FormScreen
        from .lead_form import EDIT, edited, values_of

        lead = self._with_lead()
        if lead is None:
            return

        def now() -> dict[str, str]:
            return values_of(self.pipeline.lead(lead.id))

        def save(values: dict[str, str]) -> dict[str, str] | Change:
            present = self.pipeline.lead(lead.id)
            verb, problems = edited(present, values, self.pipeline.today, self.pipeline.date_order)
            return problems or self.pipeline.change(lead.id, f"edited {present.company}", verb)

        def shown(change: Any) -> None:
            if change:
                self.lay_out(lead.id)
                self._announce(change, "Changed")

        draft = self._draft_at(f"edit:{lead.id}")
        form = FormScreen(f"Edit · {lead.company}", EDIT, values_of(lead), save, draft, now)
        self.app.push_screen(form, shown)

    def action_snooze(self) -> None:
        """Hides the flag until a day, with a reason; what must not wait stays in sight."""
        from .snooze_form import snooze_form

        lead = self._with_lead()
        if lead is None:
            return

        def shown(change: Any) -> None:
            if change:
                self.lay_out()
                self._announce(change)

        self.app.push_screen(snooze_form(self.pipeline, lead, lambda words: self.say(words, error=True)), shown)

    def _draft_at(self, key: str) -> Draft:
        return Draft(self.pipeline, key, lambda words: self.say(words, error=True))

    # ---- back and forth

    def action_undo(self) -> None:
        """Takes back the last change."""
        self._step(self.pipeline.undo, "Undone", "There is nothing to undo.")

    def action_redo(self) -> None:
        """Makes the last undone change again."""
        self._step(self.pipeline.redo, "Done again", "There is nothing to redo.")

    def _step(self, step: Callable[[], Any], done: str, nothing: str) -> None:
        try:
            with self.pipeline.promptly():
                change = step()
        except Trouble as trouble:
            self._tell(trouble)
            return
        if change is None:
            self.say(nothing)
            return
        self.lay_out(change.leads[0] if change.leads else None)
        self.say(f"{done}: {change.label}")
        self.call_after_refresh(self.put_on_disk)

    # ---- windows

    def action_open(self) -> None:
        """Everything about the lead under the cursor."""
        from .lead import open_lead

        lead = self._with_lead()
        if lead is not None:
            self._note_place()
            open_lead(self.app, self.pipeline, lead, self.lay_out, self._beside)

    def action_copy(self) -> None:
        """Copies the words for the lead's next step."""
        from ..saying import copy_words

        lead = self._with_lead()
        if lead is not None:
            copy_words(self.app, self.pipeline, lead, self.say)

    def action_draft(self) -> None:
        """Opens a mail draft for the lead's next step."""
        from ..saying import open_draft

        lead = self._with_lead()
        if lead is not None:
            open_draft(self.app, self.pipeline, lead, self.say)

    def action_help(self) -> None:
        """Keys and the filter language."""
        from .help import HelpScreen

        self.app.push_screen(HelpScreen())

    def action_settings(self) -> None:
        """The settings; what changes there is in force at once."""
        from .settings import SettingsScreen

        self.app.push_screen(SettingsScreen(self.pipeline, self.lay_out), lambda _: self.lay_out())

    def action_quit_app(self) -> None:
        """Leaves; everything is saved already."""
        self.app.exit()
