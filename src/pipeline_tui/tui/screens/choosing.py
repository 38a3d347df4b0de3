"""What the keys do to several leads at once: choose them one by one, as a range, or all; move, close, snooze, tag.

What is chosen is kept by id, so it survives whatever lays the board out anew. Several leads change in one step: one
`u` takes it back. Without a choice every key is about the lead under the cursor, as in `Doing`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core import verbs
from ...core.errors import Trouble
from ...core.model import BOARD_STAGES, STAGE_WORDS
from ...core.words import count
from ..keymap import worded
from ..keys import BOARD_NAME
from .doing import Doing
from .looking import Looking

if TYPE_CHECKING:
    from ...core.cards import Card
    from ...core.model import Lead
    from .form import FormScreen

ORDER = ("prospect", *BOARD_STAGES)
"""Stages one step apart."""


class Choosing(Doing, Looking):
    """The choice, and the deeds that are done to all of it."""

    chosen: frozenset[str] = frozenset()
    """Ids of the leads that are chosen."""
    _hidden = 0
    _before: frozenset[str] = frozenset()
    _anchor = ""
    """The lead a range began at; empty while there is none."""
    _anchor_stage = ""

    if TYPE_CHECKING:

        @property
        def card(self) -> Card | None: ...  # noqa: D102

    # ---- choosing

    def action_choose(self) -> None:
        """Chooses the lead under the cursor, or lets it go."""
        if self.card is None:
            return
        self._end_range()
        self._choose(self.chosen ^ {self.card.id})

    def action_choose_range(self) -> None:
        """Begins a range that follows the cursor; a second time ends it and keeps what it covered."""
        if self._anchor:
            self._end_range()
            self.say(f"{self.chosen_words} · {worded(self.app, BOARD_NAME, '{clear} lets them go')}")
            self.paint()
        elif self.card is not None:
            self._begin_range(self.card)
            self._choose(self._before | {self.card.id})

    def action_choose_all(self) -> None:
        """Chooses every lead that is shown: what the filter keeps in the columns and open trays."""
        self._end_range()
        try:
            self._choose(self.chosen | frozenset(self.pipeline.shown.ids(self.filter, self.stages)))
        except Trouble as trouble:
            self._tell(trouble)

    def action_clear_filter(self) -> None:
        """Lets go of what is chosen; when nothing is, takes the filter away."""
        if self.chosen or self._anchor:
            self.let_go()
            self.paint()
        else:
            super().action_clear_filter()

    def let_go(self) -> None:
        """Nothing is chosen any more."""
        self._end_range()
        self.chosen, self._hidden = frozenset(), 0

    def follow_range(self) -> None:
        """While a range is on: it reaches to the cursor. In another column it begins anew, and keeps what it had."""
        card = self.card
        if not self._anchor or card is None:
            return
        first = self.board.columns[self.stage].position(self._anchor) if self.stage == self._anchor_stage else -1
        if first < 0:
            self._begin_range(card)
            first = self.index
        low, high = sorted((first, self.index))
        try:
            reached = self.pipeline.shown.ids(self.filter, [self.stage], low, high - low + 1)
        except Trouble:
            return
        self.chosen = self._before | frozenset(reached)

    def keep_chosen(self) -> None:
        """Leads that are gone are not chosen any more; those that a filter or a folded tray hides are, and are counted
        as hidden."""
        if not self.chosen:
            return
        try:
            self.chosen &= self.pipeline.shown.among(self.chosen)
            self._before &= self.chosen
            self._hidden = len(self.chosen) - len(self.pipeline.shown.among(self.chosen, self.filter, self.stages))
        except Trouble:
            self._hidden = 0

    @property
    def chosen_words(self) -> str:
        """ "3 selected", "3 selected (1 hidden)"; empty when nothing is."""
        if not self.chosen:
            return ""
        hidden = f" ({self._hidden} hidden)" if self._hidden else ""
        return f"{len(self.chosen)} selected{hidden}{' · range' if self._anchor else ''}"

    def _choose(self, ids: frozenset[str]) -> None:
        self.chosen = ids
        self.keep_chosen()
        self.paint()

    def _begin_range(self, card: Card) -> None:
        self._before, self._anchor, self._anchor_stage = self.chosen, card.id, self.stage

    def _end_range(self) -> None:
        self._before, self._anchor, self._anchor_stage = frozenset(), "", ""

    # ---- deeds

    def action_move_to(self) -> None:
        """To a stage by its letter: all that is chosen, else the lead under the cursor."""
        if not self.chosen:
            super().action_move_to()
            return
        from .choices import MOVES
        from .pick import PickScreen

        def picked(stage: str | None) -> None:
            if stage:
                self.move_chosen(stage)

        self.app.push_screen(PickScreen(f"Move {count(len(self.chosen), 'lead')} to", MOVES), picked)

    def action_shift(self, step: int) -> None:
        """One stage on or back: each of the chosen from where it stands; none is closed by that."""
        if not self.chosen:
            super().action_shift(step)
            return
        today = self.pipeline.today

        def verb(lead: Lead) -> Lead:
            place = ORDER.index(lead.stage) + step if lead.stage in ORDER else -1
            return verbs.move(ORDER[place], today)(lead) if 0 <= place < len(ORDER) else lead

        self._do_all(
            "one stage on" if step > 0 else "one stage back", "moved {} " + ("on" if step > 0 else "back"), verb
        )

    def action_reorder(self, step: int) -> None:
        """One place up or down; that is for a single card."""
        if self.chosen:
            keys = "{move_to} moves them all. {move_up} and {move_down} arrange one card; {clear} lets the others go."
            self.say(f"{self.chosen_words}: {worded(self.app, BOARD_NAME, keys)}")
            return
        super().action_reorder(step)

    def action_close_lead(self) -> None:
        """Closes all that is chosen, else the lead under the cursor; asks only how it ended."""
        if not self.chosen:
            super().action_close_lead()
            return
        from .choices import ENDINGS
        from .pick import PickScreen

        def picked(outcome: str | None) -> None:
            if outcome:
                how, verb = outcome.replace("_", " "), verbs.close(outcome, self.pipeline.today)
                goes_on = self._goes_on(self.card) if self.card else None
                self._do_all(f"closed: {how}", f"closed {{}} ({how})", verb, goes_on)

        self.app.push_screen(PickScreen(f"How did {count(len(self.chosen), 'lead')} end?", ENDINGS), picked)

    def action_snooze(self) -> None:
        """Hides the flags of all that is chosen, else of the lead under the cursor, until a day."""
        if not self.chosen:
            super().action_snooze()
            return
        from .snooze_form import snooze_many_form

        self._open_form(snooze_many_form(self.pipeline, sorted(self.chosen), self._complain))

    def action_tag(self) -> None:
        """Adds tags to all that is chosen, else to the lead under the cursor, or takes some away."""
        from .tags_form import tags_form

        if self.chosen:
            self._open_form(tags_form(self.pipeline, sorted(self.chosen), self._complain))
            return
        lead = self._with_lead()
        if lead is not None:
            self._open_form(tags_form(self.pipeline, [lead.id], self._complain, lead), lead.id)

    def move_chosen(self, stage: str) -> None:
        """All that is chosen to one stage; asks how they ended when that is the closed tray."""
        if stage == "closed":
            self.action_close_lead()
            return
        words = STAGE_WORDS[stage]
        self._do_all(words, f"moved {{}} to {words}", verbs.move(stage, self.pipeline.today))

    def drop(self, lead_id: str, stage: str) -> None:
        """A card was dragged to a stage; one that is chosen takes the others with it."""
        if lead_id in self.chosen:
            self.move_chosen(stage)
        elif self.go_to(lead_id) and self.card is not None and self.card.stage != stage:
            self.let_go()
            if stage == "closed":
                self.action_close_lead()
            else:
                self._move(self.card, stage)

    # ---- inside

    def _goes_on(self, card: Card) -> str | None:
        """The cursor goes on to the lead below a closed one, else above; None when all in its column are closed."""
        closed = self.chosen or {card.id}
        if card.stage == "closed" or card.id not in closed:
            return card.id
        column = self.board.columns[card.stage]
        place = column.position(card.id)
        beside = (column[at].id for at in (*range(place + 1, len(column)), *range(place - 1, -1, -1)))
        return next((one for one in beside if one not in closed), None)

    def _do_all(self, where: str, label: str, verb: verbs.Verb, follow: str | None = None) -> None:
        """One verb on all that is chosen; `label` has {} where the leads are counted; the cursor goes to `follow`."""
        ids = sorted(self.chosen)
        try:
            change = self.pipeline.change_all([(one, verb) for one in ids], label.format(count(len(ids), "lead")))
        except Trouble as trouble:
            self._tell(trouble)
            return
        if change.empty:
            self.say("They are there already; nothing was changed.")
            return
        self.let_go()
        self.lay_out(follow)
        done, rest = len(change.leads), len(ids) - len(change.leads)
        others = f"; {rest} stay as they were" if rest else ""
        self.say(f"{count(done, 'lead')} → {where}{others} · {self.takes_back}")

    def _open_form(self, form: FormScreen, follow: str | None = None) -> None:
        def shown(change: Any) -> None:
            if change and not change.empty:
                self.let_go()
                self.lay_out(follow)
            if change:
                self._announce(change)

        self.app.push_screen(form, shown)

    def _complain(self, words: str) -> None:
        self.say(words, error=True)
