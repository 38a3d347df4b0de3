"""Markdown as lines of styled text, for painting: headings, lists, emphasis, code, quotes, tables.

Nothing in it becomes a link to click or a code to obey: addresses are shown as text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from io import StringIO
from typing import TYPE_CHECKING

from rich.style import Style

from .page import Part
from .paint import wrap

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult
    from rich.markdown import Markdown

_BREAK = re.compile(r"(?<!\n)(?<! {2})\n(?=[^\n])")
"""A single line break, which Markdown takes for a blank; who types notes means it."""

LIMIT = 20_000
"""Characters beyond which notes are shown as they stand: laying out Markdown takes a millisecond a kilobyte."""


def rendered(raw: str, width: int, style_of: Callable[[str], Style]) -> list[tuple[Part, ...]]:
    """The lines of the Markdown text `raw` at `width` cells; `style_of` knows the styles "accent", "dim", "strong"."""
    if len(raw) > LIMIT:
        return plain(raw, width)
    from rich.console import Console
    from rich.theme import Theme

    accent, dim, strong = style_of("accent"), style_of("dim"), style_of("strong")
    theme = Theme(
        {f"markdown.h{n}": accent + Style(bold=True) for n in range(1, 7)}
        | {
            "markdown.paragraph": Style.null(), "markdown.text": Style.null(), "markdown.list": Style.null(),
            "markdown.em": Style(italic=True), "markdown.emph": Style(italic=True), "markdown.strong": strong,
            "markdown.code": accent, "markdown.code_block": accent, "markdown.block_quote": dim,
            "markdown.item.bullet": dim, "markdown.item.number": dim, "markdown.hr": dim, "markdown.link": accent,
            "markdown.link_url": dim, "markdown.s": Style(strike=True), "markdown.table.border": dim,
            "markdown.table.header": strong,
        }
    )  # fmt: skip
    console = Console(file=StringIO(), width=max(8, width), theme=theme, color_system="truecolor", force_terminal=True)
    try:
        lines = console.render_lines(_markdown(_BREAK.sub("  \n", raw)), pad=False)
    except RecursionError:
        return plain(raw, width)
    rows = [tuple((segment.text, segment.style or Style.null()) for segment in line) for line in lines]
    while rows and not "".join(text for text, _ in rows[-1]).strip():
        rows.pop()
    while rows and not "".join(text for text, _ in rows[0]).strip():
        rows.pop(0)
    return list(rows)


def plain(raw: str, width: int) -> list[tuple[Part, ...]]:
    """The text as it stands, wrapped."""
    return [((row, ""),) for row in wrap(raw, max(8, width))]


def _markdown(raw: str) -> Markdown:
    """Rich's Markdown with headings to the left and without frames, and code in our own colours."""
    from rich.markdown import CodeBlock, Heading, Markdown
    from rich.text import Text

    class PlainHeading(Heading):
        def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
            self.text.justify = "left"
            yield self.text

    class PlainCode(CodeBlock):
        def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
            yield Text(str(self.text).rstrip(), style="markdown.code_block")

    class Plain(Markdown):
        elements = Markdown.elements | {
            "heading_open": PlainHeading, "fence": PlainCode, "code_block": PlainCode,
        }  # fmt: skip

    return Plain(raw, hyperlinks=False)
