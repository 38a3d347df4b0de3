"""What widgets that paint their own lines share: styles looked up once, and a wheel that scrolls by steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Self

from rich.style import Style
from textual import events
from textual.filter import ANSIToTruecolor, LineFilter
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from ..inks import ink
from ..paint import strip


class Painter(Widget, can_focus=False):
    """Paints by `render_line` with the inks of the theme."""

    ALLOW_SELECT = False

    def __init__(self, id: str, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._looked_up: dict[str, Style] = {}
        self._colours: Mapping[str, str] = {}
        self._outer = self._cells = self._painted_for = Size(0, 0)
        self._kept: dict[int, Strip] = {}

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

    def style_on(self, name: str, behind: str) -> Style:
        """The style of a name on the background of another one."""
        key = f"{name} on {behind}"
        style = self._looked_up.get(key)
        if style is None:
            style = self._looked_up[key] = self.style_of(name) + self.ground_of(behind)
        return style

    def ground_of(self, behind: str) -> Style:
        """What a style gets that stands on the background of another one; in reverse video the colours too."""
        key = f" on {behind}"
        style = self._looked_up.get(key)
        if style is None:
            back = self.style_of(behind)
            turned = Style(color=back.color, reverse=True) if back.reverse else Style.null()
            style = self._looked_up[key] = Style(bgcolor=back.bgcolor) + turned
        return style

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a part of the widget, painted once and kept until `refresh` says that they changed.

        What the toolkit does at every line for borders, tints, links and titles, of which a painter has none, takes
        longer than to paint it.
        """
        if self.outer_size != self._painted_for:
            self._painted_for, self._kept = self.outer_size, {}
        if missing := [y for y in crop.line_range if y not in self._kept]:
            self._kept |= self._paint(missing)
        lines = [self._kept[y] for y in crop.line_range]
        across = crop.column_span
        return lines if across == (0, self.outer_size.width) else [line.crop(*across) for line in lines]

    def _paint(self, places: list[int]) -> dict[int, Strip]:
        """These lines of the whole widget, with the padding."""
        width, height = self.outer_size
        top, right, bottom, left = self.styles.padding
        back, filters, behind = self.style_of("rest"), self.get_line_filters(), self.background_colors[1]
        painted = {}
        for y in places:
            line = self.render_line(y - top) if top <= y < height - bottom else strip(width, ("", back))
            if line.cell_length < width:
                line = Strip.join([strip(left, ("", back)), line, strip(right, ("", back))])
            for one in filters:
                line = line.apply_filter(one, behind)
            painted[y] = line
        return painted

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paints anew, all of it or some regions of what is inside the padding.

        The screen is told at once. Told by each widget when it comes to rest, as the toolkit does it, a part of what
        one key changed would be a frame late.
        """
        top = self.styles.padding.top
        for region in regions:
            for y in region.line_range:
                self._kept.pop(y + top, None)
        if repaint and not regions:
            self._kept = {}
        super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)
        self._check_refresh()
        return self

    def notify_style_update(self) -> None:
        """A theme or a class changed: styles are looked up again."""
        super().notify_style_update()
        self._kept = {}
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
