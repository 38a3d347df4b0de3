"""The palette: a few letters find leads, commands and saved views; Enter does it.

A line that begins with "log" and names a lead opens the quick-log on it with the rest of the line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from ...core.cards import Card
from ...core.clean import fold
from ...core.model import STAGE_WORDS
from ...core.words import MARKS
from ...pipeline import Pipeline
from ..keymap import in_force, worded
from ..keys import BOARD_NAME, PALETTE, bindings
from ..paint import fit, middle
from .modal import Options, Window, step_in

DRAFT = "palette"
HINT = "Enter does it · {log_find} logs on the lead · ↑ ↓ · Esc back"
ASKING = "a company, role, person or command; or: log acme called Jane"
KEYS_WIDTH = 9
ROOMY = 70
"""Cells from which every column has its full width."""


@dataclass(frozen=True, slots=True)
class Pick:
    """What was picked."""

    does: str
    """lead, log, command or view."""
    value: str
    """Id of the lead, the action of the command, or the number of the view."""
    line: str = ""
    """The quick-log's line."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to pick."""

    pick: Pick
    left: str
    """What stands in front: the key of a command, the mark of a lead."""
    name: str
    rest: str
    far: int = 0
    """How far it is from what was typed; 0 is nearest."""


def distance_of(typed: str, name: str, more: str) -> int | None:
    """How far a name is from the typed words: 0 it begins with them, 1 a word of it does, 2 they stand in it or in
    `more`, 3 it has the letters in this order; None when not even that."""
    typed, name, both = fold(typed), fold(name), f"{fold(name)} {fold(more)}"
    if name.startswith(typed):
        return 0
    if f" {typed}" in f" {name}":
        return 1
    if all(word in both for word in typed.split()):
        return 2
    letters = iter(name)
    return 3 if len(typed) > 1 and all(char in letters for char in typed if char != " ") else None


class PaletteScreen(Window[Pick]):
    """The line and what it finds, nearest first. Gives the pick, or None."""

    BINDINGS = bindings(PALETTE)

    def __init__(self, pipeline: Pipeline) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._offers: list[Offer] = []

    def compose(self) -> ComposeResult:
        """The line, the finds, what the keys do."""
        with Vertical(classes="window palette-window"):
            line = Input(
                self._pipeline.draft(DRAFT), placeholder=ASKING, id="wanted", compact=True, select_on_focus=False
            )
            line.cursor_blink = False
            yield line
            yield Options(compact=True)
            yield Static(Content(worded(self.app, "palette", HINT)), classes="window-hint")

    def on_mount(self) -> None:
        """Every command is there before anything is typed."""
        self.query_one(OptionList).can_focus = False
        self._line.cursor_position = len(self._line.value)
        self._line.focus()
        self._show()

    def on_resize(self) -> None:
        """Cuts the lines anew."""
        self._show()

    @property
    def _line(self) -> Input:
        return self.query_one("#wanted", Input)

    @on(Input.Changed, "#wanted")
    def _typed(self, event: Input.Changed) -> None:
        self._show()

    def _show(self) -> None:
        text = self._line.value.strip()
        self._offers = list(self._found(text))
        room = max(20, min(100, self.app.size.width) - 8)
        options = self.query_one(OptionList)
        options.clear_options()
        wide = _widths(self._offers, room)
        options.add_options([Option(_written(offer, room, *wide)) for offer in self._offers])
        if self._offers:
            options.highlighted = 0
        else:
            options.add_option(Option(Content(f" Nothing is named “{fit(text, 40).rstrip()}”."), disabled=True))

    def _found(self, text: str) -> Iterable[Offer]:
        if not text:
            return [*self._commands(), *self._views()]
        if logged := list(self._logging(text)):
            return logged
        leads = [self._lead(card, text) for card in self._pipeline.shown.search(text)]
        others = [(offer, distance_of(text, offer.name, offer.rest)) for offer in (*self._views(), *self._commands())]
        near = [(far, 1, at, offer) for at, (offer, far) in enumerate(others) if far is not None]
        return [row[3] for row in sorted([*((o.far, 0, at, o) for at, o in enumerate(leads)), *near], key=_in_turn)]

    def _lead(self, card: Card, text: str) -> Offer:
        flag, state = card.shown(self._pipeline.today)
        far = distance_of(text, f"{card.company} {card.role}", "")
        rest = f"{card.role + ' · ' if card.role else ''}{STAGE_WORDS[card.stage]} · {state}"
        return Offer(Pick("lead", card.id), MARKS[flag], card.company, rest, 2 if far is None else far)

    def _logging(self, text: str) -> Iterator[Offer]:
        """ "log acme called Jane" on each lead that is meant."""
        verb, _, rest = text.partition(" ")
        if verb.casefold() != "log" or not rest.strip():
            return
        cards, line = self._pipeline.shown.named_first(rest)
        for card in cards:
            name, role = f"Log on {card.company}", card.role or STAGE_WORDS[card.stage]
            said = f"{role} · {line}" if len(cards) > 1 else line
            yield Offer(Pick("log", card.id, line), "c", name, said if line else f"{role} · {STAGE_WORDS[card.stage]}")

    def _commands(self) -> Iterator[Offer]:
        for key in in_force(self.app).table(BOARD_NAME):
            if not key.each and key.id != "palette":
                yield Offer(Pick("command", key.action), key.shown.split(" ")[0], key.label, key.tooltip)

    def _views(self) -> Iterator[Offer]:
        for number, view in sorted(self._pipeline.settings.views.items()):
            yield Offer(Pick("view", str(number)), str(number), f"View {view.name}", view.filter)

    # ---- picking

    def action_step(self, step: int) -> None:
        """One offer down or up."""
        step_in(self.query_one(OptionList), step)

    @on(Input.Submitted, "#wanted")
    def _entered(self, event: Input.Submitted) -> None:
        self._take(self.query_one(OptionList).highlighted)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self._take(event.option_index)

    def action_log(self) -> None:
        """Opens the quick-log on the lead under the cursor."""
        at = self.query_one(OptionList).highlighted
        if at is not None and self._offers and self._offers[at].pick.does in ("lead", "log"):
            self._leave(Pick("log", self._offers[at].pick.value, self._offers[at].pick.line))

    def action_shut(self) -> None:
        """Shuts the palette; a line that was to be logged is there the next time."""
        text = self._line.value
        self._leave(None, text if text.casefold().startswith("log ") else "")

    def _take(self, at: int | None) -> None:
        if at is not None and self._offers:
            self._leave(self._offers[at].pick)

    def _leave(self, pick: Pick | None, kept: str = "") -> None:
        self._pipeline.keep_draft(DRAFT, kept)
        self.dismiss(pick)


def _in_turn(row: tuple[int, int, int, Offer]) -> tuple[int, int, int]:
    return row[:3]


def _widths(offers: Sequence[Offer], room: int) -> tuple[int, int]:
    """Cells for what stands in front and for the name; where there is little room, no more than they need."""
    left, name = KEYS_WIDTH, max(16, room * 2 // 5)
    if room >= ROOMY or not offers:
        return left, name
    keys, names = (max(map(cell_len, found)) for found in zip(*((o.left, o.name) for o in offers), strict=True))
    return min(left, keys) + 1, min(name, names)


def _written(offer: Offer, room: int, left: int, wide: int) -> Content:
    """One line: names and roles are cut in the middle, as what they begin with is often what several have.

    Where there is little room, marks and keys stand close to their names.
    """
    free = max(0, room - left - wide - 2)
    first, dot, _ = offer.rest.partition(" · ")
    rest = fit(middle(first, free) if dot and cell_len(first) >= free else offer.rest, free)
    name = fit(middle(offer.name, wide), wide)
    front = fit(offer.left, left) if room >= ROOMY else f"{fit(offer.left, left - 1).strip():>{left - 1}} "
    return Content.assemble((f" {front}", "bold"), name, "  ", (rest, "dim"))
