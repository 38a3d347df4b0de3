"""The words of a filter line, one by one, with the place where each stands."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .clean import fold
from .errors import BadInput


class FilterError(BadInput):
    """A filter line that cannot be read; `str()` says what is wrong and what would work."""

    def __init__(self, message: str, position: int, hint: str = "") -> None:
        super().__init__(f"{message} {hint}".strip())
        self.message = message
        self.position = position
        """Where in the line, counted from 0."""
        self.hint = hint
        """What would work, or empty."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word of the line."""

    at: int
    kind: str
    """word, phrase, field, compare, (, ), not, or"""
    name: str = ""
    value: str = ""


_LEX = re.compile(
    r"\s+"
    r"|(?P<open>\()|(?P<close>\))"
    r"|(?P<neg>[-!])(?=[^\s])"
    r"|(?P<compare>(?P<cname>[A-Za-z_]+)\s*(?P<op>>=|<=|>|<|=)\s*"
    r"(?P<cvalue>-?\d+\s+(?i:d|days?|w|wk|weeks?|m|months?)(?![^\s()])|\"[^\"]*\"|[^\s()]*))"
    r'|(?P<field>(?P<fname>[A-Za-z_]+):(?:"(?P<fquoted>[^"]*)(?P<fend>"?)|(?P<fvalue>[^\s()"]*)))'
    r'|"(?P<phrase>[^"]*)(?P<pend>"?)'
    r'|(?P<word>[^\s()"]+)'
)
_CURLY = str.maketrans("“”„‟«»", '""""""')
_SINGLE = re.compile(r"(?<![^\s(:!-])['‘‚]([^\"]*?)(?:['’](?=[\s()]|$)|$)")
"""From a single quote before a word to the one behind a word; an apostrophe within a word is none."""


def straight(text: str) -> str:
    """The same line with straight double quotes for curly and single ones; every letter keeps its place."""

    def quoted(found: re.Match[str]) -> str:
        closed = len(found[0]) > len(found[1]) + 1
        return f'"{found[1]}{chr(34) if closed else ""}'

    curly = text.translate(_CURLY)
    parts = curly.split('"')
    return '"'.join(part if at % 2 else _SINGLE.sub(quoted, part) for at, part in enumerate(parts))


def tokens(text: str) -> list[Token]:
    """The words of the line. Raises FilterError where one cannot be read."""
    text = straight(text)
    out: list[Token] = []
    at = 0
    while at < len(text):
        m = _LEX.match(text, at)
        if m is None:
            raise FilterError(f'I cannot read "{text[at]}" here.', at, 'Quote it to search for it: "…".')
        if (token := _token(m, at)) is not None:
            out.append(token)
        at = m.end()
    return out


def _token(m: re.Match[str], at: int) -> Token | None:
    if m["open"] or m["close"]:
        return Token(at, m[0])
    if m["neg"]:
        return Token(at, "not")
    if m["compare"]:
        value = m["cvalue"] if m["cvalue"].startswith('"') else "".join(m["cvalue"].split())
        return Token(at, "compare", fold(m["cname"]), m["op"] + value)
    if (m["fquoted"] is not None and not m["fend"]) or (m["phrase"] is not None and not m["pend"]):
        raise FilterError("The quote is not closed.", m.end(), 'Add a " at the end.')
    if m["field"]:
        return Token(at, "field", fold(m["fname"]), m["fquoted"] if m["fquoted"] is not None else m["fvalue"])
    if m["phrase"] is not None:
        return Token(at, "phrase", value=m["phrase"])
    if m["word"] in ("-", "!"):
        raise FilterError(f'Nothing follows "{m["word"]}".', at, 'Write it right before a word: "-stalled".')
    if m["word"]:
        kind = {"or": "or", "|": "or", "||": "or", "and": "and", "&&": "and", "not": "not"}.get(fold(m["word"]), "word")
        return None if kind == "and" else Token(at, kind, value=m["word"])
    return None


def narrowed(line: str, more: str) -> str:
    """The line within which `more` narrows; the order of `more` holds where it has one, else that of `line`.

    Raises FilterError where `more` cannot be read.
    """
    body, order = _order_apart(line)
    if any(token.name == "sort" for token in tokens(more) if token.kind == "field"):
        order = ""
    more = more.strip()
    if body and more:
        body = f"({body})"
        more = f"({more})" if _has_an_or(more) else more
    return " ".join(part for part in (body, more, order) if part)


def _has_an_or(line: str) -> bool:
    """Whether an "or" of the line stands outside its brackets. Raises FilterError for a bracket that opens nowhere."""
    depth = 0
    found = False
    for token in tokens(line):
        depth += (token.kind == "(") - (token.kind == ")")
        if depth < 0:
            raise FilterError('There is a ")" too many.', token.at, "Take it out, or open a bracket before it.")
        found |= token.kind == "or" and not depth
    return found


def _order_apart(line: str) -> tuple[str, str]:
    """A line without its order, and the order."""
    plain = straight(line)
    for m in _LEX.finditer(plain):
        if m["field"] and fold(m["fname"]) == "sort":
            return " ".join(part for part in (line[: m.start()].strip(), line[m.end() :].strip()) if part), m[0]
    return line.strip(), ""
