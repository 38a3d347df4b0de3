"""The filter line: applied while it is typed, with completion; a mistake is told under the place where it is.

While a line has a mistake, the last good filter stays in force.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from textwrap import wrap
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.geometry import Region, Size
from textual.message import Message
from textual.suggester import Suggester
from textual.widgets import Input

from ..keymap import worded
from ..keys import FILTER, bindings
from ..paint import fit
from .strap import Strap

if TYPE_CHECKING:
    from ...core.filters import FilterError


STEP = 128
"""Cells by which a line too long for its place grows."""
SENTENCE = 2
"""Most rows a mistake's sentence has under its sign."""


class _Grey(Suggester):
    """Shows the rest of the first word that completion offers."""

    def __init__(self, offer: Callable[[str, int], tuple[int, list[str]]]) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._offer = offer

    async def get_suggestion(self, value: str) -> str | None:
        """The line with that word, when what is typed begins it letter by letter."""
        start, words = self._offer(value, len(value))
        typed = value[start:]
        return next((value[:start] + word for word in words if typed and word.startswith(typed)), None)


class _Line(Input):
    BINDINGS = bindings(FILTER)

    @property
    def content_width(self) -> int:
        """Its place for a text that fits, else wider in steps: each letter more would lay out the whole screen."""
        room = self.content_size.width
        return room + max(0, -(-(super().content_width - room) // STEP)) * STEP

    def on_resize(self) -> None:
        """Shows a text that fits from its beginning, of a longer one the place of the cursor."""
        self.virtual_size = Size(self.content_width, 1)
        self.scroll_to(0, force=True, animate=False)
        place = Region(cell_len(self.value[: self.cursor_position]), 0, 1, 1)
        self.scroll_to_region(place, force=True, animate=False)

    def action_take(self) -> None:
        """Puts the first word that is offered in the place of the one at the cursor."""
        bar = self.parent
        if isinstance(bar, FilterBar):
            bar.take()


class FilterBar(Vertical):
    """Hidden until opened. Enter keeps a filter that can be read; Escape brings the former one back."""

    class Typed(Message):
        """A filter that parses was typed."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

        def can_replace(self, message: Message) -> bool:
            """Of a run of letters only the last filter is put in force."""
            return isinstance(message, FilterBar.Typed)

    def __init__(self, values: Callable[[str], Iterable[str]]) -> None:
        """`values` gives what the leads hold for a field; each field is asked for once while the line is open."""
        super().__init__(id="filterbar")
        self._values = values
        self._held: dict[str, list[str]] = {}
        self._asked: tuple[str, int] | None = None
        self._offered: tuple[int, list[str]] = (0, [])
        self._mistake: FilterError | None = None
        self._before = ""
        self._today = dt.date.min
        self.display = False
        self._height = 1

    def compose(self) -> ComposeResult:
        """The line, and under it the places for a mistake and for what is offered."""
        line = _Line(
            placeholder="acme   stalled   stage:waiting   quiet>=10d   -tag:remote   sort:silence",
            compact=True,
            select_on_focus=False,
            suggester=_Grey(self._offer),
        )
        line.cursor_blink = False
        yield line
        yield Strap("filter-problem")
        yield Strap("filter-offers")

    def on_mount(self) -> None:
        """Listens to the line."""
        # told of a letter within its key, so that letter and board are one frame
        line = self.query_one(_Line)
        self.watch(line, "value", self._changed, init=False)
        self.watch(line, "selection", lambda: self._show_offers(line), init=False)

    def on_resize(self) -> None:
        """A mistake's sign and what is offered fit the new width, once the line does."""
        self.call_after_refresh(self._fit)

    def _fit(self) -> None:
        if not self.display:
            return
        if self._mistake is not None:
            self._show_problem(self._mistake)
        self._show_offers(self.query_one(_Line))

    def open(self, text: str, today: dt.date) -> None:
        """Opens with the filter in force, ready to type on."""
        self._before, self._today = text, today
        self._held.clear()
        self._asked = None
        self._mistake = None
        self.display = True
        line = self.query_one(_Line)
        line.value = f"{text} " if text else ""
        line.cursor_position = len(line.value)
        self._say("")
        self._show_offers(line)
        line.focus()

    def back(self) -> None:
        """Shuts the line and brings back the filter that was in force before."""
        self.shut()
        self._tell(self._before)

    def shut(self) -> None:
        """Shuts the line; the keys belong to the board again."""
        self.display = False
        self.screen.set_focus(None)

    def take(self) -> None:
        """Takes the first word that is offered; the next one then stands first, for the same key again."""
        line = self.query_one(_Line)
        start, words = self._offer(line.value, line.cursor_position)
        if not words:
            return
        text = line.value[:start] + words[0] + line.value[line.cursor_position :]
        line.replace(words[0], start, line.cursor_position)
        if len(words) > 1 and not words[0].endswith(":"):  # after a field its values are offered
            self._asked, self._offered = (text, start + len(words[0])), (start, [*words[1:], words[0]])
        self._show_offers(line)

    def _offer(self, text: str, cursor: int) -> tuple[int, list[str]]:
        if self._asked != (text, cursor):
            from ...core.filter_typing import complete

            self._asked, self._offered = (text, cursor), complete(text, cursor, self._held_for)
        return self._offered

    def _held_for(self, field: str) -> list[str]:
        if field not in self._held:
            self._held[field] = list(self._values(field))
        return self._held[field]

    def _changed(self, value: str) -> None:
        if not self.display:
            return
        from ...core.filters import FilterError, parse

        try:
            parse(value, self._today)
        except FilterError as err:
            self._mistake = err
            self._show_problem(err)
            self._show_offers(self.query_one(_Line))
            return
        self._mistake = None
        self._say("")
        self._show_offers(self.query_one(_Line))
        self._tell(value)

    def _tell(self, text: str) -> None:
        """Straight to the screen: by way of the widgets between it would come after the frame with the letter."""
        self.screen.post_message(self.Typed(text))

    def _worded(self, sentence: str) -> str:
        return worded(self.app, "filter", sentence)

    def _show_offers(self, line: _Line) -> None:
        """One line: the words that can stand here; Tab takes the first."""
        _, words = self._offer(line.value, line.cursor_position)
        offers = self.query_one("#filter-offers", Strap)
        if not words:
            hint = self._worded("{take} completes · Enter keeps it · {back} brings back what was")
            offers.show(([(hint if not line.value else "", "dim")], ""))
            return
        first, rest = f"{self._worded('{take}')} {words[0]}", "   ".join(["", *words[1:]])
        room = max(20, self.size.width - 2)
        rest = fit(rest, max(0, room - cell_len(first)))
        offers.show(([(fit(first, room).rstrip(), "key"), (rest, "dim")], ""))

    def _show_problem(self, err: FilterError) -> None:
        """The sentence with its sign under the place; on a line of its own where it does not fit beside the sign."""
        line = self.query_one(_Line)
        room = max(20, self.size.width - 2)
        place = max(0, min(cell_len(line.value[: err.position]) - line.scroll_offset.x, room - 1))
        if place + 2 + cell_len(str(err)) <= room:
            self._say(f"{' ' * place}^ {err}")
            return
        rows = wrap(str(err), room)
        if len(rows) > SENTENCE:
            rows[SENTENCE - 1 :] = [fit(" ".join(rows[SENTENCE - 1 :]), room)]
        self._say("\n".join((f"{' ' * place}^", *rows)))

    def _say(self, problem: str) -> None:
        """What is wrong, in a place that is kept for it: the screen is laid out anew only for a long sentence."""
        place, rows = self.query_one("#filter-problem", Strap), problem.split("\n")
        height = len(rows)
        place.show(*(([(row, "problem")], "") for row in rows))
        if self._height != height:
            self._height = place.styles.height = height

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if self._mistake is None:  # the words of a faulty line stay, to be mended
            self.shut()
