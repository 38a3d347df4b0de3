"""What widgets that paint their own lines share: styles looked up once, and a wheel that scrolls by steps."""

from __future__ import annotations

from rich.style import Style
from textual import events
from textual.widget import Widget


class Painter(Widget, can_focus=False):
    """Paints by `render_line` with the styles of its component classes."""

    ALLOW_SELECT = False

    def __init__(self, id: str, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._looked_up: dict[str, Style] = {}

    def style_of(self, name: str) -> Style:
        """The style of a component class, "column--title"."""
        style = self._looked_up.get(name)
        if style is None:
            style = self._looked_up[name] = self.get_component_rich_style(name)
        return style

    def notify_style_update(self) -> None:
        """A theme or a class changed: styles are looked up again."""
        super().notify_style_update()
        self._looked_up.clear()

    def scroll_steps(self, steps: int) -> None:
        """Scrolls by so many items; what an item is, the widget knows."""

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """The wheel moves what is shown, not the cursor."""
        event.stop()
        self.scroll_steps(1)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """The wheel moves what is shown, not the cursor."""
        event.stop()
        self.scroll_steps(-1)
