"""The text of a mail that only has a page: its words by lines, without styles, scripts and quoted messages."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = {
    "p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "hr",
    "section", "article", "header", "footer",
}  # fmt: skip
_SILENT = {"script", "style", "head", "title", "template", "noscript", "svg"}
_LONE = {"br", "hr", "img", "input", "meta", "link", "wbr", "col", "base", "area", "source"}


class _Words(HTMLParser):
    """Collects the words; quoted messages get "> " in front, as plain text has it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0
        self._quotes: list[int] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens an element: a new line for blocks, silence for what is not shown, a quote for quotes."""
        if tag in _SILENT:
            self._silent += 1
        if tag not in _LONE:
            self._depth += 1
            if tag == "blockquote" or any(name == "class" and "gmail_quote" in (value or "") for name, value in attrs):
                self._quotes.append(self._depth)
        if tag in _BLOCKS:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        """Closes an element."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        if tag in _LONE:
            return
        if self._quotes and self._quotes[-1] >= self._depth:
            self._quotes.pop()
        self._depth = max(0, self._depth - 1)
        if tag in _BLOCKS:
            self._break()

    def handle_data(self, data: str) -> None:
        """Words between tags; line breaks in the source are spaces."""
        if not self._silent:
            self.parts.append(re.sub(r"[ \t\r\n\f\u00a0]+", " ", data))

    def _break(self) -> None:
        self.parts.append("\n> " if self._quotes else "\n")


def words(page: str) -> str:
    """The words of an HTML page as lines of text; never raises."""
    parser = _Words()
    parser.feed(page)
    parser.close()
    lines = [line.strip() for line in "".join(parser.parts).split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join("" if line == ">" else line for line in lines)).strip()
