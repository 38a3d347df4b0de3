"""Our own JSON lines (`pipeline-tui/1`): one lead per line, out and back in without loss.

`read(write(leads))` gives the leads again and `write(read(lines))` the same bytes. A file is read once, line by line,
and the checked leads wait in a nameless file until they are wanted; nothing is held whole, so its length does not
matter.
"""

from __future__ import annotations

import json
import marshal
import math
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from typing import Any, BinaryIO, NoReturn, TextIO
from uuid import UUID, uuid5

from ..core.model import Lead
from .record import FORMAT, lead_from_record, lead_to_record
from .report import Import, ImportReport, Skipped, refuse

LINE_LIMIT = 10_000_000
"""Longest line read, in bytes."""

NAMESPACE = UUID("8f1de0a8-3c0e-5a53-9a5b-6d2f5c1b7e04")
"""Ids of records that come without one are uuid5 in this namespace: the same record gets the same id again."""

_PORTION = 200
"""So many records wait in memory before they are written out."""

Record = dict[str, Any]
"""A checked record: days as text, texts inert."""

_BOM = b"\xef\xbb\xbf"


def dumps(lead: Lead) -> str:
    """The lead as one line of ASCII JSON, without the line break. Field order is the contract's."""
    record = lead_to_record(lead)
    return json.dumps(record, ensure_ascii=True, separators=(",", ":"), allow_nan=False, default=_plain)


def write(leads: Iterable[Lead], out: TextIO) -> None:
    """Writes each lead as one line. Raises OSError when `out` does."""
    for lead in leads:
        out.write(dumps(lead) + "\n")


def read(stream: BinaryIO, name: str) -> Import:
    """Checks a stream of lines to its end and returns its import.

    `name` is how the file is called in sentences. Raises BadInput at the first line that is not a good record.
    """
    report = ImportReport(file=name, format=FORMAT, encoding="utf-8")
    skipped: list[Skipped] = []
    leads = _Waiting()
    for item in _items(stream, name):
        report.records += 1
        if isinstance(item, Skipped):
            skipped.append(item)
        else:
            report.leads += 1
            leads.add(item)
    leads.finish()
    report.skipped = tuple(skipped)
    return Import(report, leads)


class _Waiting:
    """Checked records in a nameless file that only this process can see; their leads can be gone through repeatedly."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - lives and goes with this object
        self._portion: list[Record] = []
        self._sizes: list[int] = []

    def add(self, record: Record) -> None:
        """Puts one record at the end."""
        self._portion.append(record)
        if len(self._portion) == _PORTION:
            self.finish()

    def finish(self) -> None:
        """Writes out what is still held."""
        if self._portion:
            # a record is what JSON knows, and nobody else can reach the file: so the fastest way there is
            self._sizes.append(self._file.write(marshal.dumps(self._portion)))
            self._portion.clear()

    def __iter__(self) -> Iterator[Lead]:
        at = 0
        for size in self._sizes:
            self._file.seek(at)
            at += size
            yield from map(_lead, marshal.loads(self._file.read(size)))


def _items(stream: BinaryIO, name: str) -> Iterator[Record | Skipped]:
    """Every non-blank line as a checked record with an id, or as skipped when it repeats a line word for word."""
    seen: dict[str, tuple[int, bytes]] = {}
    for number, raw in _lines(stream, name):
        record = _record(raw, name, number)
        if not record["lead"].get("id"):
            yield _with_id(record, number, seen)
            continue
        digest = _digest(raw)
        before = seen.setdefault(record["lead"]["id"], (number, digest))
        if before[0] == number:
            yield record
        elif before[1] == digest:
            yield Skipped(number, f"same record as line {before[0]}")
        else:
            raise refuse(
                name,
                number,
                f"its id stands in line {before[0]} too, on another lead; take one id out or change it",
            )


def _with_id(record: Record, number: int, seen: dict[str, tuple[int, bytes]]) -> Record:
    """The record with an id made from all it says; a second one alike gets the next id, so that nothing is lost."""
    told, again = dumps(_lead(record)), 0
    while (made := str(uuid5(NAMESPACE, f"{told}#{again}" if again else told))) in seen:
        again += 1
    record["lead"]["id"] = made
    seen[made] = (number, _digest(dumps(_lead(record)).encode()))
    return record


def _digest(raw: bytes) -> bytes:
    return blake2b(raw.strip(), digest_size=8).digest()


def _lines(handle: BinaryIO, name: str) -> Iterator[tuple[int, bytes]]:
    number = 0
    while raw := handle.readline(LINE_LIMIT + 1):
        number += 1
        if len(raw) > LINE_LIMIT:
            raise refuse(
                name, number, f"longer than {LINE_LIMIT // 1_000_000} MB; each lead must stand on a line of its own"
            )
        if number == 1:
            raw = raw.removeprefix(_BOM)
        if raw.strip():
            yield number, raw


def _record(raw: bytes, name: str, number: int) -> Record:
    from .schema import checked

    if b"\0" in raw:
        raise refuse(name, number, "holds NUL bytes, so it is damaged or not UTF-8; export or save it again as UTF-8")
    try:
        loaded = _DECODER.decode(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise refuse(name, number, "not valid UTF-8; export or save it again as UTF-8") from None
    except json.JSONDecodeError as exc:
        raise refuse(
            name, number, f"not one whole JSON object (column {exc.colno}); each lead must stand on a line of its own"
        ) from None
    except RecursionError:
        raise refuse(name, number, "nested too deep; take the deep field out") from None
    except ValueError as exc:
        raise refuse(name, number, str(exc)) from None
    if not isinstance(loaded, dict) or loaded.get("format") is None:
        raise refuse(name, number, f'no "format": "{FORMAT}"; only pipeline-tui’s own JSON lines can be read')
    try:
        record = checked(loaded)
    except ValueError as exc:
        raise refuse(name, number, str(exc)) from None
    if not record["lead"]["company"] and not record["lead"].get("role"):
        raise refuse(name, number, "company and role are both empty; one of them is needed")
    return record


def _lead(record: Record) -> Lead:
    """The lead of a checked record; without a stage it is applied when an application is known, else a prospect."""
    lead = lead_from_record(record)
    if record["lead"].get("stage") is None and not lead.applied_on and all(e.kind != "applied" for e in lead.log):
        return replace(lead, stage="prospect")
    return lead


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a field is written twice in one object; take one of the two out")
    return found


def _finite(raw: str) -> float:
    number = float(raw)
    if math.isinf(number):
        raise ValueError("a number is too large; write it as text")
    return number


def _whole(raw: str) -> int:
    if len(raw) > 300:
        raise ValueError("a number is too long; write it as text")
    return int(raw)


def _no_number(raw: str) -> NoReturn:
    raise ValueError(f"{raw} is not a number in JSON; write null")


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_no_number, parse_float=_finite, parse_int=_whole)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")
