"""Reads mails: one message or a mailbox of many, from bytes that may be broken in every way, to `core.mail.Mail`.

Nothing is fetched and nothing is written. A message that cannot be read is a `Broken` with its reason, never a guess.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email.message import Message
from email.parser import BytesParser
from typing import BinaryIO

from ..core import clean
from ..core.mail import Address, Invitation, Mail
from ..core.mail_text import Forward, forwarded, fresh
from . import mail_headers as heads

SIZE_LIMIT = 20_000_000
"""Largest single message, in bytes."""

_TEXT_LIMIT = 200_000
"""Characters of a body that are looked at; nobody writes more, and what follows stays out of the note anyway."""

_HEADERS = ("from", "to", "date", "subject", "message-id", "received")
_FROM_LINE = re.compile(rb"From \S*.*\d{4}\s*$")


@dataclass(frozen=True, slots=True)
class Broken:
    """A message that cannot become an entry."""

    why: str
    subject: str = ""


def messages(stream: BinaryIO, zone: dt.tzinfo | None, today: dt.date) -> Iterator[Mail | Broken]:
    """The messages of a stream: one, or those of a mailbox (mbox, which begins with a "From " line), in their order.

    `zone` is the user's (None: the computer's); a date after `today` counts as unreadable. Raises OSError.
    """
    for raw in _split(stream):
        if raw is None:
            yield Broken(f"it is larger than {SIZE_LIMIT // 1_000_000} MB")
            continue
        yield read(raw, zone, today)


def _split(stream: BinaryIO) -> Iterator[bytes | None]:
    """The bytes of each message; None for one beyond the limit, whose bytes are passed over and not kept."""
    kept: list[bytes] = []
    size, blank, mbox, first = 0, True, False, True
    while line := stream.readline(1_000_000):
        if first:
            line = line.removeprefix(b"\xef\xbb\xbf")
            mbox, first = bool(_FROM_LINE.match(line)), False
            if mbox:
                continue
        if mbox and blank and _FROM_LINE.match(line):
            yield b"".join(kept) if size <= SIZE_LIMIT else None
            kept, size, blank = [], 0, True
            continue
        size += len(line)
        if size <= SIZE_LIMIT:
            kept.append(line[1:] if mbox and re.match(rb">+From ", line) else line)
        elif kept:
            kept = []
        blank = line in (b"\n", b"\r\n")
    if size > SIZE_LIMIT:
        yield None
    elif size or mbox:
        yield b"".join(kept)


def read(raw: bytes, zone: dt.tzinfo | None, today: dt.date) -> Mail | Broken:
    """One message from its bytes; never raises."""
    if not raw.strip():
        return Broken("it is empty")
    try:
        message = BytesParser().parsebytes(raw)
        if not any(name in message for name in _HEADERS):
            return Broken("it is no mail message: it has no From, Date or Subject line")
        mail = _mail(message, zone, today, 0)
    except Exception:  # the parser of the standard library has raised nearly everything on hostile mail
        return Broken("it is damaged and cannot be read")
    if mail.date is None and (mail.inner is None or mail.inner.date is None):
        return Broken("it has no readable date up to today", mail.subject)
    return mail


def _mail(message: Message, zone: dt.tzinfo | None, today: dt.date, depth: int) -> Mail:
    whole = _text(message)
    subject = heads.line(heads.header(message, "subject"))
    sender = next(iter(heads.people(message, "from")), None)
    raw_id = re.search(r"<([^<>\s]+)>", heads.header(message, "message-id"))
    content = "\n".join((heads.header(message, "date"), heads.header(message, "from"), subject, whole))
    made = "sha256-" + hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:32]
    report = message.get_content_type() == "multipart/report"
    mail = Mail(
        message_id=clean.line(raw_id[1])[:300] if raw_id else made,
        date=heads.date_of(message, zone, today),
        sender=sender,
        reply_to=heads.people(message, "reply-to"),
        to=_bounced_to(message) if report else heads.people(message, "to"),
        copies=heads.people(message, "cc"),
        subject=subject,
        body=fresh(whole),
        whole=whole,
        auto=heads.is_auto(message) or report,
        bounced=report and bool(_bounced_to(message)),
        parents=heads.parents(message),
        invitation=_invitation(message, zone),
    )
    return replace(mail, inner=_inner(message, mail, zone, today, depth))


def _own_parts(message: Message) -> Iterator[Message]:
    """The parts that belong to this message and not to one that is attached to it."""
    if message.get_content_maintype() == "multipart":
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _own_parts(part)
    else:
        yield message


def _text(message: Message) -> str:
    """The words of the message: its plain text, else those of its page; attachments are left out."""
    plain, pages = [], []
    for part in _own_parts(message):
        if part.get_content_disposition() == "attachment" or part.get_filename():
            continue
        if part.get_content_type() == "text/plain":
            plain.append(_decoded(part))
        elif part.get_content_type() == "text/html":
            pages.append(part)
    if any(text.strip() for text in plain):
        return "\n".join(plain).strip()
    from .mail_html import words

    return clean.text("\n".join(words(_decoded(page)) for page in pages)).strip()


def _decoded(part: Message) -> str:
    """A part's text in its declared encoding; where that is wrong or unknown, UTF-8, else Windows-1252."""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    said = part.get_content_charset() or "utf-8"
    for encoding in (said, "utf-8"):
        try:
            return clean.text(raw.decode(encoding))[:_TEXT_LIMIT]
        except (LookupError, UnicodeError, ValueError):
            continue
    return clean.text(raw.decode("cp1252", "replace"))[:_TEXT_LIMIT]


def _bounced_to(message: Message) -> tuple[Address, ...]:
    """Whom a delivery report says it did not reach."""
    found: list[str] = []
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status":
            text = "\n".join(str(block) for block in part.get_payload() if isinstance(block, Message))
            found += re.findall(r"(?im)^(?:final|original)-recipient:\s*[^;\n]*;\s*(\S+)", text)
    return heads.addresses(found)


def _invitation(message: Message, zone: dt.tzinfo | None) -> Invitation | None:
    """The one meeting a calendar part asks for; None when there is none, several, or one that repeats or is off."""
    for part in _own_parts(message):
        if part.get_content_type() == "text/calendar":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and (found := _meeting(payload, zone)):
                return found
    return None


def _meeting(raw: bytes, zone: dt.tzinfo | None) -> Invitation | None:
    from icalendar import Calendar

    try:
        calendar = Calendar.from_ical(raw)
        events = list(calendar.walk("VEVENT"))
        if str(calendar.get("METHOD", "REQUEST")).upper() not in ("REQUEST", "PUBLISH") or len(events) != 1:
            return None
        event = events[0]
        if "RRULE" in event or str(event.get("STATUS", "")).upper() == "CANCELLED":
            return None
        start = event.decoded("DTSTART")
    except Exception:  # a calendar that its library cannot read is no invitation; the mail itself is logged
        return None
    if not isinstance(start, dt.date):
        return None
    at = start.astimezone(zone) if isinstance(start, dt.datetime) and start.tzinfo else start
    return Invitation(
        uid=clean.line(str(event.get("UID", "")))[:300],
        summary=clean.line(str(event.get("SUMMARY", "")))[:300],
        date=at.date() if isinstance(at, dt.datetime) else at,
        time=f"{at:%H:%M}" if isinstance(at, dt.datetime) else None,
    )


def _inner(message: Message, mail: Mail, zone: dt.tzinfo | None, today: dt.date, depth: int) -> Mail | None:
    """The message that this one forwards, attached or in its text; it keeps the id of the one that came."""
    for part in message.walk():
        if part.get_content_type() == "message/rfc822" and not mail.bounced and depth < 3:
            attached = part.get_payload()
            if isinstance(attached, list) and attached and isinstance(attached[0], Message):
                inner = _mail(attached[0], zone, today, depth + 1)
                return replace(inner, message_id=mail.message_id, date=inner.date or mail.date)
    named = re.match(r"\s*(?:fwd?|wg|tr|rv|enc|i)\s*:", mail.subject, re.IGNORECASE)
    found = forwarded(mail.whole, unmarked=bool(named))
    return _from_text(found, mail, zone, today) if found else None


def _from_text(found: Forward, mail: Mail, zone: dt.tzinfo | None, today: dt.date) -> Mail | None:
    sender = next(iter(heads.addresses([re.sub(r"\[mailto:([^\]]+)\]", r"<\1>", found.sender)])), None)
    if sender is None:
        return None
    day = heads.day_of(found.date, zone) or heads.written_day(found.date)
    own = day is not None and dt.date(1990, 1, 1) <= day <= today
    return Mail(
        message_id=mail.message_id,
        date=day if own else mail.date,
        borrowed_date=not own,
        sender=sender,
        to=heads.addresses([found.to]),
        subject=clean.line(found.subject) or mail.subject,
        body=fresh(found.body),
        whole=found.body,
        invitation=mail.invitation,
    )
