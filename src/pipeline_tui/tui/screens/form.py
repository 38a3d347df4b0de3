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
from textual.widgets import Input, Label, Static

from ...core.errors import Trouble
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

    `save` takes the typed values and gives back problems by field, or when there are none the change; it may raise
    Trouble.
    `keep` is handed the values when the form is left without saving, so that they are there the next time.
    """

    BINDINGS = [("ctrl+s", "save", "Save"), ("ctrl+g", "shut", "Shut")]

    def __init__(
        self,
        title: str,
        fields: Sequence[Field],
        values: Mapping[str, str],
        save: Callable[[dict[str, str]], Problems | Change],
        keep: Callable[[dict[str, str]], None],
    ) -> None:
        super().__init__()
        self._title = title
        self._fields = tuple(fields)
        self._values = values
        self._save = save
        self._keep = keep

    def compose(self) -> ComposeResult:
        """Labels, lines, and a place for a sentence under each."""
        with Vertical(classes="window form-window"):
            yield Static(Content(self._title), classes="window-title")
            with VerticalScroll(can_focus=False):
                for field in self._fields:
                    with Horizontal(classes="form-row"):
                        yield Label(Content(field.label), classes="form-label")
                        line = Input(
                            self._values.get(field.name, ""),
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
        """The first line has the cursor."""
        self.query(Input).first().focus()

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

    @on(Input.Submitted)
    def _entered(self) -> None:
        self.action_save()

    def action_save(self) -> None:
        """Saves, or says beside each field what would work."""
        values = self.typed()
        try:
            saved = self._save(values)
        except Trouble as trouble:
            self._keep(values)
            saved = {"": str(trouble)}
        if not isinstance(saved, Mapping):
            self.dismiss(saved)
        elif not saved:
            self.dismiss(True)
        else:
            self._show_problems(saved)

    def _show_problems(self, problems: Problems) -> None:
        values = self.typed()
        for name in ("", *values):
            place = self.query_one(f"#problem-{name}", Static)
            place.update(Content(problems.get(name, "")))
            place.display = name in problems
        first = next((name for name in values if name in problems), None)
        if first:
            self.query_one(f"#field-{first}", Input).focus()

    def action_shut(self) -> None:
        """Leaves the form; what was typed is kept."""
        self._keep(self.typed())
        self.dismiss(None)
