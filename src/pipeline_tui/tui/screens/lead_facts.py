"""Facts of the lead edited in place: one line over the page, checked before it is saved, one step of undo each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.errors import BadInput, Trouble
from ...core.verbs import edit, move
from ..facts import BY_NAME, Typed, label_for
from ..page import Item
from ..widgets.inline import InlineEdit

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.timer import Timer

    from ...core.model import Lead
    from ...pipeline import Pipeline
    from ..lead_page import LeadPage
    from ..widgets.pane import Pane

    _Base = Screen[Any]
else:
    _Base = object

KEEP = 0.4
"""Seconds after the last key until what was typed is kept."""


class FactEditing(_Base):
    """The part of the lead screen that edits one fact in place."""

    editing = ""
    """The fact under the line, or empty."""
    _base = ""
    """How the fact stood when the line was opened."""
    _warned = ""
    _line = ""
    """What stands in the line."""
    _line_timer: Timer | None = None

    if TYPE_CHECKING:
        pipeline: Pipeline
        page: LeadPage
        cursor: Item
        homes: dict[Item, str]

        @property
        def lead(self) -> Lead: ...  # noqa: D102
        def pane_of(self, item: Item) -> Pane | None: ...  # noqa: D102
        def go_to(self, item: Item | None) -> None: ...  # noqa: D102
        def paint(self) -> None: ...  # noqa: D102
        def _announce(self, change: Any, done: str = "", nothing: str = "") -> None: ...
        def lay_out(self, follow: str | None = None) -> None: ...  # noqa: D102
        def say(self, words: str, *, error: bool = False) -> None: ...  # noqa: D102
        def _tell(self, trouble: Trouble) -> None: ...

    @property
    def _inline(self) -> InlineEdit:
        found: InlineEdit = self.query_one(InlineEdit)
        return found

    def _fact_key(self) -> str:
        return f"fact:{self.lead.id}:{self.editing}"

    def edit_fact(self, name: str) -> None:
        """Opens the line on a fact, with what was typed and not saved the last time."""
        fact = BY_NAME[name]
        self.editing, self._base, self._warned = name, fact.show(self.lead), ""
        try:
            kept = self.pipeline.draft(self._fact_key())
        except Trouble:
            kept = ""
        words = f"{fact.hint} · Enter saves · Tab next · Esc leaves it"
        if kept:
            words = f"Kept from the last time, not saved yet; now it is {self._base or 'empty'}. Enter saves."
        self._line = kept or self._base
        self._inline.open(fact.label, self._line, words, fact.suggestions)
        self.place_inline()

    def place_inline(self) -> None:
        """Moves the line to where its fact stands now; with the terminal's size or the page's text it moves along."""
        if not self.editing:
            return
        item = Item("fact", self.editing)
        pane = self.pane_of(item)
        if pane is None:
            return
        pane.make_room(item, 4)
        first, _ = pane.place_of(item) or (0, 0)
        x, y, width, _ = pane.content_region
        self._inline.put(x + 2, y + first, width - 3)

    def fact_typed(self, value: str) -> None:
        """Says beside the line whether what stands there can be used."""
        if not self.editing:
            return
        self._line = value
        if self._line_timer is not None:
            self._line_timer.stop()
        self._line_timer = self.set_timer(KEEP, self.keep_fact)
        fact = BY_NAME[self.editing]
        try:
            fact.of(value, self._typed())
        except BadInput as problem:
            self._inline.say(str(problem), trouble=True)
            return
        self._inline.say(f"{fact.hint} · Enter saves")

    def save_fact(self, value: str, step: int) -> None:
        """Saves the line, or says what would work; `step` goes on to the next fact (1) or the one before (-1)."""
        name = self.editing
        if not name:
            return
        fact, lead = BY_NAME[name], self.lead
        self._line = value
        try:
            new = fact.of(value, self._typed())
        except BadInput as problem:
            self._inline.say(str(problem), trouble=True)
            return
        if fact.show(lead) != self._base and self._warned != fact.show(lead):
            self._warned = fact.show(lead)
            self._inline.say(self._elsewhere(), trouble=True)
            return
        verb = move(new, self.pipeline.today) if name == "stage" else edit(**{name: new})
        after = verb(lead)
        try:
            change = None if after == lead else self.pipeline.change(lead.id, label_for(lead, fact, after), verb)
            self.pipeline.keep_draft(self._fact_key(), "")
        except Trouble as trouble:
            self.keep_fact()
            self._inline.say(str(trouble), trouble=True)
            return
        self._shut_inline()
        if change is not None and not change.empty:
            self.lay_out()
            self._announce(change)
        if step:
            self._edit_beside(name, step)

    def _edit_beside(self, name: str, step: int) -> None:
        shown = [item for item in self.homes if item.kind == "fact"]
        place = shown.index(Item("fact", name)) + step if Item("fact", name) in shown else -1
        if 0 <= place < len(shown):
            self.go_to(shown[place])
            self.edit_fact(shown[place].key)

    def leave_fact(self, value: str) -> None:
        """Shuts the line; what was typed is kept for the next time."""
        fact = BY_NAME[self.editing] if self.editing else None
        self._line = value
        self.keep_fact()
        differs = fact is not None and value != fact.show(self.lead)
        self._shut_inline()
        if differs:
            self.say("Not saved; what you typed is kept for when you edit it again.")

    def keep_fact(self) -> None:
        """Keeps the line as a draft when it says something else than the fact does."""
        if not self.editing:
            return
        value = self._line
        try:
            self.pipeline.keep_draft(self._fact_key(), "" if value == BY_NAME[self.editing].show(self.lead) else value)
        except Trouble as trouble:
            self._tell(trouble)

    def fact_changed_elsewhere(self) -> None:
        """After another window wrote: the line stays as it is; a fact that is not what it was is told beside it."""
        if self.editing and BY_NAME[self.editing].show(self.lead) != self._base:
            self._inline.say(self._elsewhere(), trouble=True)

    def _elsewhere(self) -> str:
        now = BY_NAME[self.editing].show(self.lead)
        return f"Another window made this “{now}” meanwhile. Enter puts yours in its place, Esc leaves theirs."

    def _typed(self) -> Typed:
        return Typed(self.lead, self.pipeline.today, self.pipeline.date_order)

    def _shut_inline(self) -> None:
        if self._line_timer is not None:
            self._line_timer.stop()
        self.editing = ""
        self._inline.shut()
        self.paint()
