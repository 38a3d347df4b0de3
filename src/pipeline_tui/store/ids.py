"""Ids for rows: made in Python, so that rows from several machines never meet under one id.

What the user makes gets a UUIDv7 (RFC 9562, sorts by time); what is derived from other rows gets a UUIDv5, so that
the same thing imported twice has the same id.
"""

from __future__ import annotations

import datetime as dt
import secrets
import threading
import uuid
from hashlib import sha1

_SPACE = uuid.UUID("5f0f8a5e-6d3c-5b7e-9a54-6c1d5f0e7b11").bytes
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_lock = threading.Lock()
_last = [0, 0]


def new_id(now: dt.datetime) -> str:
    """A UUIDv7 for the instant `now` (aware); later calls in this process give greater ids, also when time stands."""
    ms = min(max(0, (now - _EPOCH) // dt.timedelta(milliseconds=1)), 2**48 - 1)
    with _lock:
        if ms > _last[0]:
            rest = secrets.randbits(73)
        else:  # same millisecond, or a clock set back: count on from the last id
            ms, rest = _last[0], _last[1] + 1 + secrets.randbits(32)
        _last[:] = ms, rest
    return str(uuid.UUID(int=ms << 80 | 7 << 76 | (rest >> 62 & 0xFFF) << 64 | 2 << 62 | rest & (1 << 62) - 1))


def contact_id(lead_id: str, key: str) -> str:
    """The row id of the person `key` of a lead; always the same for the same two."""
    return _derived(f"contact\n{lead_id}\n{key}")


def event_id(lead_id: str, position: int, content: str) -> str:
    """The row id of an imported log entry without one: from its lead, its place in the log (from 0) and its content."""
    return _derived(f"event\n{lead_id}\n{position}\n{content}")


def _derived(name: str) -> str:
    """As `uuid.uuid5`, without making a UUID on the way: a long import derives an id for every entry and person."""
    # half characters are refused with a sentence when the row is written, not here
    told = _SPACE + name.encode("utf-8", "backslashreplace")
    digest = bytearray(sha1(told, usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50  # RFC 9562, 5.5: version 5 and the variant
    digest[8] = digest[8] & 0x3F | 0x80
    text = digest.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
