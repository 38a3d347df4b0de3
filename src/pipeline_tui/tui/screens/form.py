"""A lead's facts in a form: a new lead, or one to edit. Mistakes are told beside the field; nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.suggester import SuggestFromList
from textual.timer import Timer
from textual.widgets import Input, Label, Static

from ...core.errors import Trouble
from ...core.words import names
from ..drafts import KEEP_AFTER, Draft
from .modal import Window

if TYPE_CHECKING:
    from ...pipeline import Change


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form."""

    name: str
    label: str
    hint: str = ""
    suggestions: tuple[str, ...] = ()


Problems = Mapping[str, str]
"""Field name to a sentence; an empty name is about the whole form."""


FORM_WIDTH, BESIDE = 84, 20
"""Cells of a form, and those that its frame, labels and scroll bar take."""


def short(hint: str, room: int) -> str:
    """A hint without the examples at its end that there is no room for."""
    said = hint
    while cell_len(hint) > room and (at := max(said.rfind(", "), said.rfind("; "), said.rfind("   "))) > 0:
        said = said[:at].rstrip()
        hint = f"{said} …"
    return hint


class FormScreen(Window["Change | bool"]):
    """Fields and a save that may refuse; gives the change that was saved, or True where leads have no part in it.

    `values` is what the fields are. What was typed and not saved the last time, which `draft` keeps, is laid over that.
    `now` reads what the fields are at the moment of saving, where another window may have changed them: lines that were
    left alone follow, and a field that was typed in is told of before it is overwritten. It may raise Trouble.
    `save` takes what stands in the lines and gives back problems by field, or when there are none the change; it may
    raise Trouble.
    """

    BINDINGS = [("ctrl+s", "save", "Save"), ("ctrl+g", "shut", "Shut"), ("ctrl+r", "drop", "Drop what was typed")]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        values: Mapping[str, str],
        save: Callable[[dict[str, str]], Problems | Change],
        draft: Draft | None = None,
        now: Callable[[], Mapping[str, str]] | None = None,
    ) -> None:
        super().__init__()
        self._title = title
        self._fields = tuple(fields)
        self._values = {field.name: values.get(field.name, "") for field in fields}
        self._save = save
        self._draft = draft
        self._now = now
        kept = draft.kept() if draft else {}
        self._kept = {name: kept[name] for name, value in self._values.items() if kept.get(name, value) != value}
        self._dropped: dict[str, str] = {}
        """What Ctrl+R took out of the lines; pressed again, it brings it back."""
        self._safe = dict(self._kept)
        """What the draft holds."""
        self._keeping: Timer | None = None
        self._over = False

    def compose(self) -> ComposeResult:
        """Labels, lines, and a place for a sentence under each."""
        with Vertical(classes="window form-window"):
            yield Static(Content(self._title), classes="window-title")
            yield Static(id="kept", classes="window-note")
            with VerticalScroll(can_focus=False):
                for field in self._fields:
                    with Horizontal(classes="form-row"):
                        yield Label(Content(field.label), classes="form-label")
                        line = Input(
                            self._kept.get(field.name, self._values[field.name]),
                            placeholder=short(field.hint, self._room),
                            id=f"field-{field.name}",
                            suggester=SuggestFromList(field.suggestions, case_sensitive=False)
                            if field.suggestions
                            else None,
                            compact=True,
                            select_on_focus=False,
                        )
                        line.cursor_blink = False
                        yield line
                    yield Static("", id=f"problem-{field.name}", classes="form-problem")
            yield Static("", id="problem-", classes="form-problem")
            yield Static(Content("Tab next · Enter or Ctrl+S saves · Esc keeps what you typed"), classes="window-hint")

    def on_mount(self) -> None:
        """The first line has the cursor; kept words are pointed out."""
        self.query(Input).first().focus()
        kept = names([field.label for field in self._fields if field.name in self._kept])
        self._note(f"Kept from the last time, not saved yet: {kept}. Ctrl+R drops it." if kept else "")

    def on_resize(self) -> None:
        """Hints are cut anew."""
        for field in self._fields:
            self.query_one(f"#field-{field.name}", Input).placeholder = short(field.hint, self._room)

    @property
    def _room(self) -> int:
        """Cells for a line."""
        return min(FORM_WIDTH, self.app.size.width) - BESIDE

    def typed(self) -> dict[str, str]:
        """What stands in the lines now."""
        return {field.name: self.query_one(f"#field-{field.name}", Input).value for field in self._fields}

    def altered(self) -> dict[str, str]:
        """The lines that say something else than their fields do."""
        return {name: value for name, value in self.typed().items() if value != self._values[name]}

    def _put(self, values: Mapping[str, str]) -> None:
        for name, value in values.items():
            self.query_one(f"#field-{name}", Input).value = value

    @on(Input.Changed)
    def _changed(self) -> None:
        if self._draft is not None and self._keeping is None:
            # a timer that every key starts anew would keep nothing while somebody types on and on
            self._keeping = self.set_timer(KEEP_AFTER, self._keep_while_typing)

    def _keep_while_typing(self) -> None:
        """What is typed outlives a program that is killed."""
        self._keeping = None
        if not self._over:
            self._keep(self.altered())

    def _keep(self, typed: Mapping[str, str]) -> None:
        if self._draft is not None and typed != self._safe:
            self._safe = dict(typed)
            self._draft.keep(typed)

    def _note(self, words: str) -> None:
        note = self.query_one("#kept", Static)
        note.update(Content(words))
        note.display = bool(words)

    @on(Input.Submitted)
    def _entered(self) -> None:
        self.action_save()

    def action_save(self) -> None:
        """Saves, or says beside each field what would work."""
        try:
            saved = self._changed_elsewhere() or self._save(self.typed())
        except Trouble as trouble:
            self._keep(self.altered())
            saved = {"": str(trouble)}
        if isinstance(saved, Mapping) and saved:
            self._show_problems(saved)
            return
        self._over = True
        self._keep({})
        self.dismiss(True if isinstance(saved, Mapping) else saved)

    def _changed_elsewhere(self) -> Problems:
        """Takes in what the fields are by now; a sentence, told once, for each that was typed in and changed there."""
        if self._now is None:
            return {}
        now, typed = self._now(), self.altered()
        fresh = {name: now.get(name, "") for name, value in self._values.items() if now.get(name, "") != value}
        self._values |= fresh
        self._put({name: value for name, value in fresh.items() if name not in typed})
        return {name: _elsewhere(value) for name, value in fresh.items() if typed.get(name, value) != value}

    def _show_problems(self, problems: Problems) -> None:
        values = self.typed()
        for name in ("", *values):
            place = self.query_one(f"#problem-{name}", Static)
            place.update(Content(problems.get(name, "")))
            place.display = name in problems
        first = next((name for name in values if name in problems), None)
        if first:
            self.query_one(f"#field-{first}", Input).focus()

    def action_drop(self) -> None:
        """Takes what was typed out of the lines again; a second time brings it back."""
        typed = self.altered()
        if typed:
            self._put({name: self._values[name] for name in typed})
            self._note("Dropped; the lines are as saved. Ctrl+R brings it back.")
        elif self._dropped:
            self._put(self._dropped)
            self._note("Brought back, not saved yet. Ctrl+R drops it.")
        self._dropped = typed

    def action_shut(self) -> None:
        """Leaves the form; what was typed is kept."""
        self._over = True
        self._keep(self.altered())
        self.dismiss(None)


def _elsewhere(now: str) -> str:
    """What is told of a field that was typed in and changed meanwhile; as the line of a fact on the page says it."""
    made = f"made this “{now}”" if now else "emptied this"
    return f"Another window {made} meanwhile. Enter puts yours in its place, Esc leaves theirs."
