"""What widgets that paint their own lines share: styles looked up once, and a wheel that scrolls by steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.style import Style
from textual import events
from textual.filter import ANSIToTruecolor, LineFilter
from textual.geometry import Size
from textual.widget import Widget

from ..inks import ink


class Painter(Widget, can_focus=False):
    """Paints by `render_line` with the inks of the theme."""

    ALLOW_SELECT = False

    def __init__(self, id: str, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._looked_up: dict[str, Style] = {}
        self._colours: Mapping[str, str] = {}
        self._outer = self._cells = Size(0, 0)

    @property
    def cells(self) -> Size:
        """What `size` says; that walks up the tree each time, and painting asks for it at every line."""
        if self._outer != self.outer_size:
            self._outer, self._cells = self.outer_size, self.size
        return self._cells

    def style_of(self, name: str) -> Style:
        """The style of a name in the table of inks, "column--title"."""
        style = self._looked_up.get(name)
        if style is None:
            self._colours = self.app.theme_variables
            style = self._looked_up[name] = ink(name, self._colours, self.background_colors[1])
        return style

    def notify_style_update(self) -> None:
        """A theme or a class changed: styles are looked up again."""
        super().notify_style_update()
        if self._looked_up:
            self._looked_up.clear()
            if self._colours is not self.app.theme_variables:
                self.refresh()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Without the one that looks for the terminal's sixteen colours: inks are the theme's already."""
        return [one for one in super().get_line_filters() if not isinstance(one, ANSIToTruecolor)]

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
