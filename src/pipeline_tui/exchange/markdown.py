"""Markdown (CommonMark with tables) in which text from outside stays text: no markup, no HTML, no broken rows."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

_SPECIAL = re.compile(r"([\\`*_{}\[\]()#~|!^$])")
_LINE_START = re.compile(r"^(\s*)([-+=>]|\d+(?=[.)]\s))", re.MULTILINE)
_LINK = re.compile(r"https?://[^\s<>|\\`\"'{}\[\]^]+", re.IGNORECASE)
_BARE = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)")


def escape(raw: str) -> str:
    """Text that shows as it was typed: marks get a backslash, < > & their names, links are not made into links."""
    safe = _SPECIAL.sub(r"\\\1", raw).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    safe = _BARE.sub(lambda m: f"{m[1] or m[3]}{'&#58;' if m[2] else '&#46;'}", safe)
    return _LINE_START.sub(lambda m: f"{m[1]}{_first(m[2])}", safe)


def _first(mark: str) -> str:
    """A mark at the start of a line made plain; a number loses its point further on."""
    return f"&#{ord(mark[0])};{mark[1:]}"


def cell(raw: str) -> str:
    """Text as one cell of a table: escaped, its line breaks as <br>."""
    return "<br>".join(escape(line.strip()) for line in raw.strip().split("\n"))


def link(raw: str) -> str:
    """An address as a link when it is a plain web address, else as escaped text."""
    return f"<{raw}>" if _LINK.fullmatch(raw) else cell(raw)


def table(headers: Sequence[str], body: Sequence[Sequence[str]], *, ready: Collection[int] = ()) -> str:
    """A table ending in a line break; cells are escaped, but in the columns `ready`, which are Markdown already."""
    lines = [headers, ["---"] * len(headers)]
    lines += [[text if i in ready else cell(text) for i, text in enumerate(row)] for row in body]
    return "".join(f"| {' | '.join(row)} |\n" for row in lines)
