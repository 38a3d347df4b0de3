"""The new words of a mail: its text without quotes, the lines that introduce them, and the signature.

Also finds the message that a forward carries in its text. Works on plain text; see `exchange.mail_html` for pages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WROTE = re.compile(
    r"^\s*(?:(?:on|am|le|el|em|il)\b.{4,200}\b(?:wrote|schrieb|a écrit|écrit|escribió|escreveu|ha scritto)\b.{0,120}:"
    r"|.{4,200}\b(?:wrote|schrieb|a écrit|escribió|escreveu|yazdı)\s*:)\s*$",
    re.IGNORECASE,
)
_DATED = re.compile(r"[\d@]")
_ORIGINAL = re.compile(
    r"^\s*(?:-{2,}\s*(?:original (?:message|appointment)|ursprüngliche nachricht|message d'origine|mensaje original"
    r"|mensagem original)\s*-{2,}|_{20,})\s*$",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"^\s*(?:-{2,}\s*(?:forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado"
    r"|mensagem encaminhada)[^-]*-{2,}|begin forwarded message:?"
    r"|anfang der weitergeleiteten (?:nachricht|e-mail):?)\s*$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"^[\s>*]*(?P<name>from|von|de|da|date|sent|datum|gesendet|envoyé|enviado|subject|betreff|objet|asunto|assunto"
    r"|to|an|à|para|cc|kopie)\s*\*?\s*:\s*\*?\s*(?P<value>.*?)\s*$",
    re.IGNORECASE,
)
_FIELDS = {
    "from": "from", "von": "from", "de": "from", "da": "from", "date": "date", "sent": "date", "datum": "date",
    "gesendet": "date", "envoyé": "date", "enviado": "date", "subject": "subject", "betreff": "subject",
    "objet": "subject", "asunto": "subject", "assunto": "subject", "to": "to", "an": "to", "à": "to", "para": "to",
}  # fmt: skip
_CLOSING = re.compile(
    r"^\s*(?:(?:sent|gesendet|envoyé|enviado) (?:from|von|mit|depuis|de|desde) .{2,60}|get outlook for .{2,20})\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Forward:
    """What a forward says of the message it carries; a field that is not there is empty."""

    sender: str
    date: str
    subject: str
    to: str
    body: str


def fresh(text: str) -> str:
    """The words the writer added: no quoted lines, nothing from a signature or an earlier message on.

    A mail that only quotes comes back empty.
    """
    kept: list[str] = []
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if line.rstrip("\r") in ("-- ", "--") or _CLOSING.match(line):
            break
        if _ORIGINAL.match(line) or _FORWARD.match(line) or _headers_at(lines, at):
            break
        if line.lstrip().startswith(">"):
            continue
        if _introduces(lines, at):
            if not any(rest.strip() and not rest.lstrip().startswith(">") for rest in lines[at + 1 :][:3]):
                continue
            break
        kept.append(line.rstrip())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _introduces(lines: list[str], at: int) -> bool:
    """Whether "On 9 March, Jane wrote:" stands here, on one line or broken over two; it has a date or an address."""
    line = lines[at]
    if _WROTE.match(line):
        return bool(_DATED.search(line))
    two = f"{line.rstrip()} {lines[at + 1].strip()}" if at + 1 < len(lines) else ""
    starts = re.match(r"\s*(?:on|am|le|el|em|il)\s", line, re.IGNORECASE)
    return bool(starts and len(two) < 300 and _WROTE.match(two) and _DATED.search(two))


def _headers_at(lines: list[str], at: int) -> bool:
    """Whether a block of From, Date and Subject lines begins here, as Outlook puts it above what it quotes."""
    first = _HEADER.match(lines[at])
    if not first or _FIELDS.get(first["name"].lower()) != "from":
        return False
    names = {_FIELDS.get(m["name"].lower()) for line in lines[at : at + 8] if (m := _HEADER.match(line))}
    return {"from", "date", "subject"} <= names or {"from", "date", "to"} <= names


def forwarded(text: str, *, unmarked: bool) -> Forward | None:
    """The message a forward carries in its text, or None when it carries none with a sender.

    `unmarked` takes a block of From, Date and Subject lines for one too, without "Forwarded message" above it: right
    where the subject says that it is a forward, as replies quote in the same way.
    """
    lines = text.split("\n")
    start = next((i for i, line in enumerate(lines) if _FORWARD.match(line)), None)
    if start is None and unmarked:
        start = next((i - 1 for i in range(len(lines)) if _headers_at(lines, i)), None)
    if start is None:
        return None
    found: dict[str, str] = {}
    at = start + 1
    for at in range(start + 1, min(len(lines), start + 14)):
        match = _HEADER.match(lines[at])
        if match:
            if name := _FIELDS.get(match["name"].lower()):
                found.setdefault(name, match["value"])
        elif found and not lines[at].strip():
            break
    if not found.get("from"):
        return None
    body = "\n".join(re.sub(r"^> ?", "", line) for line in lines[at:])
    return Forward(found["from"], found.get("date", ""), found.get("subject", ""), found.get("to", ""), body.strip())
