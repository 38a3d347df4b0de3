"""The headers of a mail, however they were written: encoded words, raw bytes, dates that are none."""

from __future__ import annotations

import datetime as dt
import re
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from ..core import clean
from ..core.days import MONTHS
from ..core.mail import Address

_AUTO = re.compile(r"^\s*(?:auto[-_]?repl|auto[-_]?generated|auto[-_]?notified)", re.IGNORECASE)
_DAY = re.compile(r"(\d{1,2})\.?\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})|([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})")
_MONTHS = {month.lower(): number for number, month in enumerate(MONTHS, 1)}


def headers(message: Message, name: str) -> list[str]:
    """The raw values of a header; bytes that should have been encoded are read as UTF-8, else as Windows-1252."""
    found = []
    for key, value in message.raw_items():
        if key.lower() == name:
            raw = str(value).encode("ascii", "surrogateescape") if not str(value).isascii() else b""
            try:
                found.append(raw.decode("utf-8") if raw else str(value))
            except UnicodeError:
                found.append(raw.decode("cp1252", "replace"))
    return [value.replace("\0", "") for value in found]


def header(message: Message, name: str) -> str:
    """The first value of a header, raw; empty when there is none."""
    return next(iter(headers(message, name)), "")


def line(raw: str) -> str:
    """A header as one line of clean text, its encoded words read; what cannot be decoded stays as it is."""
    try:
        said = str(make_header(decode_header(raw)))
    except (LookupError, UnicodeError, ValueError):
        said = raw
    return clean.line(re.sub(r"\s*\n\s*", " ", said))[:500]


def people(message: Message, name: str) -> tuple[Address, ...]:
    """The people of a header. Addresses are taken apart before names are decoded: an encoded comma parts nobody."""
    return addresses(headers(message, name))


def addresses(values: list[str]) -> tuple[Address, ...]:
    """The addresses in raw header values, each once, with the name shown."""
    found: dict[str, Address] = {}
    for name, address in getaddresses(values):
        address = clean.line(address).lower().removeprefix("mailto:")
        if re.fullmatch(r"[^@\s<>\"']+@[^@\s<>\"']+", address):
            shown = line(name).strip("'\" ")
            found.setdefault(address, Address("" if "@" in shown else _turned(shown), address))
    return tuple(found.values())


def _turned(name: str) -> str:
    """ "Roe, Jane" as "Jane Roe"; other names as they are."""
    parts = [part.strip() for part in name.split(",")]
    return f"{parts[1]} {parts[0]}" if len(parts) == 2 and all(parts) and len(parts[1].split()) < 3 else name


def date_of(message: Message, zone: dt.tzinfo | None, today: dt.date) -> dt.date | None:
    """The day of the Date header, else of the newest Received line, that is real and not after today."""
    received = [value.rpartition(";")[2] for value in headers(message, "received")]
    for raw in (header(message, "date"), *received):
        day = day_of(raw, zone)
        if day and dt.date(1990, 1, 1) <= day <= today:
            return day
    return None


def day_of(raw: str, zone: dt.tzinfo | None) -> dt.date | None:
    """The day in the user's zone that a header date is; None when it is no date of RFC 5322."""
    try:
        at = parsedate_to_datetime(clean.line(raw))
        if at.tzinfo is None and "-0000" in raw:
            at = at.replace(tzinfo=dt.UTC)
        return at.astimezone(zone).date() if at.tzinfo else at.date()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def written_day(raw: str) -> dt.date | None:
    """The day in "Wed, Mar 11, 2026 at 9:14 AM" or "11 March 2026 09:14"; numbers alone can be read two ways."""
    found = _DAY.search(raw)
    if not found:
        return None
    number, month, year = (found[1], found[2], found[3]) if found[1] else (found[5], found[4], found[6])
    try:
        return dt.date(int(year), _MONTHS[month.lower()], int(number))
    except (KeyError, ValueError):
        return None


def is_auto(message: Message) -> bool:
    """Whether the headers say that no person wrote it (RFC 3834 and its forerunners)."""
    return (
        bool(_AUTO.match(header(message, "auto-submitted")))
        or any(name in message for name in ("x-autoreply", "x-autorespond"))
        or header(message, "precedence").strip().lower() == "auto_reply"
    )


def parents(message: Message) -> tuple[str, ...]:
    """Ids of the messages this one answers, the nearest first."""
    answered = re.findall(r"<([^<>\s]+)>", header(message, "in-reply-to"))
    before = re.findall(r"<([^<>\s]+)>", header(message, "references"))[-20:]
    return tuple(dict.fromkeys((*answered, *reversed(before))))
