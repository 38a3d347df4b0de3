"""What every window over the board shares: a frame, and two keys that shut it."""

from __future__ import annotations

from typing import TypeVar

from textual.screen import ModalScreen
from textual.style import Style
from textual.widgets import OptionList

T = TypeVar("T")


def step_in(options: OptionList, step: int) -> None:
    """The cursor of a list one place down (+1) or up (-1)."""
    if step > 0:
        options.action_cursor_down()
    else:
        options.action_cursor_up()


class Options(OptionList):
    """A list whose highlight can be reverse video; Textual leaves that out of the styles of options."""

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """The style of these component classes, reversed where the style sheet says so."""
        style = super().get_visual_style(*component_classes, partial=partial)
        turned = any(self.get_component_styles(name).text_style.reverse for name in component_classes)
        return style + Style(reverse=True) if turned else style


class Window(ModalScreen[T]):
    """A modal window; Escape shuts it, and so does a second key of each window's own."""

    DEFAULT_CSS = ""
    BINDINGS = [("escape", "shut", "Shut")]

    def action_shut(self) -> None:
        """Shuts the window without a result."""
        self.dismiss(None)
