"""Moving about on the lead page: the cursor from thing to thing, pane to pane, part to part, and on to other leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.errors import Trouble
from ..keymap import worded
from ..keys import LEAD_NAME
from ..lead_know import Sieve
from ..lead_page import MISSING, PARTS, LeadPage
from ..page import Item

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App

    from ...core.model import Lead
    from ...pipeline import Pipeline
    from ..widgets.pane import Pane


class Moving:
    """The half of the lead screen that moves the cursor and folds, filters and walks."""

    if TYPE_CHECKING:
        app: App[Any]
        pipeline: Pipeline
        page: LeadPage
        cursor: Item
        homes: dict[Item, str]
        beside: Callable[[str, int, bool], str | None] | None

        @property
        def lead(self) -> Lead: ...  # noqa: D102
        @property
        def panes(self) -> list[Pane]: ...  # noqa: D102
        @property
        def here(self) -> str: ...  # noqa: D102
        def paint(self) -> None: ...  # noqa: D102
        def paint_straps(self) -> None: ...  # noqa: D102
        def open_page(self, lead: Lead) -> None: ...  # noqa: D102
        def say(self, words: str, *, error: bool = False) -> None: ...  # noqa: D102
        def _tell(self, trouble: Trouble) -> None: ...

    def pane_of(self, item: Item) -> Pane | None:
        """The pane an item is in."""
        return next((pane for pane in self.panes if pane.place_of(item) is not None), None)

    def go_to(self, item: Item | None) -> None:
        """Puts the cursor on an item and repaints what it left and reached."""
        if item is None or item not in self.homes:
            return
        self.cursor = item
        for pane in self.panes:
            pane.point(item, self.here)
        self.paint_straps()

    def first_of(self, part: str) -> Item | None:
        """The first item of a part of the page."""
        return next((item for item, home in self.homes.items() if home == part), None)

    def go_to_part(self, part: str) -> None:
        """Puts the cursor on the first item of a part and scrolls so that as much of the part as fits is in sight."""
        item = self.first_of(part)
        self.go_to(item)
        if item is not None and (pane := self.pane_of(item)):
            pane.show_part(item)

    def action_step(self, by: int) -> None:
        """One thing down or up."""
        pane = self.pane_of(self.cursor)
        if pane is not None:
            self.go_to(pane.step(by))

    def action_page(self, by: int) -> None:
        """A screenful down or up."""
        pane = self.pane_of(self.cursor)
        if pane is not None:
            self.go_to(pane.page(by))

    def action_edge(self, by: int) -> None:
        """To the first or last thing of the pane."""
        pane = self.pane_of(self.cursor)
        if pane is not None:
            self.go_to(pane.edge(by))

    def action_across(self, by: int) -> None:
        """To the pane beside, at about the same height."""
        pane, panes = self.pane_of(self.cursor), self.panes
        place = panes.index(pane) + by if pane else 0
        if pane is None or not 0 <= place < len(panes) or not panes[place].items:
            return
        other, (y, _) = panes[place], pane.place_of(self.cursor) or (0, 0)
        self.go_to(min(other.items, key=lambda item: abs((other.place_of(item) or (0, 0))[0] - y)))

    def action_section(self, by: int) -> None:
        """To the next part of the page, or the one before, round and round."""
        parts = list(dict.fromkeys(self.homes.values()))
        self.go_to_part(parts[(parts.index(self.here) + by) % len(parts)])

    def action_jump(self, number: int) -> None:
        """To a part by its number."""
        part = PARTS[number - 1]
        if self.first_of(part) is None:
            self.say(MISSING.get(part, "There is nothing there yet."))
        self.go_to_part(part)

    # ---- other leads

    def action_walk(self, by: int) -> None:
        """To the lead beside this one in its column."""
        self._walk_to(by, needs=False)

    def action_walk_needs(self, by: int) -> None:
        """To the next or previous lead that needs me."""
        self._walk_to(by, needs=True)

    def _walk_to(self, by: int, *, needs: bool) -> None:
        if self.beside is None:
            self.say(worded(self.app, LEAD_NAME, "{back} goes back to where the other leads are."))
            return
        try:
            lead_id = self.beside(self.lead.id, by, needs)
            lead = self.pipeline.lead(lead_id) if lead_id else None
        except Trouble as trouble:
            self._tell(trouble)
            return
        if lead is None or lead.id == self.lead.id:
            self.say("Nobody else needs you." if needs else "No further lead in this column.")
            return
        self.open_page(lead)

    # ---- what is shown

    def action_why(self) -> None:
        """Why the rulebook says so, or folded again."""
        self.page.why = not self.page.why
        self.paint()
        self.go_to_part("why" if self.page.why else "now")

    def action_words(self) -> None:
        """The words for other ways too, or only those for the way that is called for."""
        self.page.words = not self.page.words
        self.paint()

    def action_only(self, kinds: str) -> None:
        """Only some kinds of entry in the timeline; the same key again, or L, shows all."""
        sieve = self.page.sieve
        self._show_only(Sieve("" if kinds == sieve.kinds else kinds, sieve.who if kinds else ""))

    def action_only_with(self) -> None:
        """Only entries with the person under the cursor, or with the first one of the entry; and everybody again."""
        sieve, (kind, key) = self.page.sieve, self.cursor
        if sieve.who:
            self._show_only(Sieve(sieve.kinds))
            return
        if kind == "entry":
            entry = next((e for e in self.lead.log if e.id == key), None)
            key = entry.who[0] if entry and entry.who else ""
        elif kind not in ("person", "thanks"):
            key = self.lead.contacts[0].key if len(self.lead.contacts) == 1 else ""
        if key:
            self._show_only(Sieve(sieve.kinds, key))
        else:
            self.say("Put the cursor on a person, or on an entry with one; P then shows only what was with them.")

    def _show_only(self, sieve: Sieve) -> None:
        self.page.sieve = sieve
        self.paint()
        self.go_to_part("log")
