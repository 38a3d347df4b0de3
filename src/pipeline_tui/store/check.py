"""Looking a pipeline file over: is it whole, does everything in it belong somewhere, and is it private.

Nothing is written, not even what would be mended by opening the file. Findings name files, rows and fields, and leads
by company and id; never what else a lead says.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from ..core import clean
from ..core.errors import BadFile, Trouble
from . import rows, schema
from .border import border, shown
from .copying import held
from .file import connect
from .look import look, missing
from .names import DRAFT, copies, real_place
from .place import loose, ours

_SHOWN = 20
"""Most findings of one kind that are listed."""
_EARLIEST, _LATEST = 1970, 2200
"""Years of dates that a job search can have."""


class Finding(NamedTuple):
    """Something that is not as it should be."""

    kind: str
    """file, integrity, orphan, duplicate, date, value, mode, backup or leftover; of a remark alike."""
    words: str
    mend: str
    """What would put it right; empty when the words say so."""


class Checked(NamedTuple):
    """The outcome: `usable` False means that the file cannot be opened at all."""

    usable: bool
    leads: int
    backups: int
    findings: list[Finding]
    remarks: list[Finding]
    """What may be meant just so: two openings with the same words."""


def examine(path: Path, settings: Sequence[Path] = (), *, folder_ours: bool = False) -> Checked:
    """Look over the file at `path`, its backups, and the rights of others to them and to the `settings` files."""
    there = copies(path)
    places = [*ours(path), *(place for place in settings if place.exists())]
    if folder_ours and real_place(path).parent.exists():
        places.append(real_place(path).parent)
    findings = list(_modes(places))
    try:
        with border(path, saving=False):
            if look(path) is None:
                missing(path)
                return Checked(True, 0, 0, findings, [])
    except BadFile as trouble:
        return Checked(False, 0, len(there), [Finding("file", str(trouble), ""), *findings], [])
    findings += _drafts(path)
    remarks: list[Finding] = []
    leads, usable = 0, True
    if sides := [side for side in ("-wal", "-shm") if _size(path, side)]:
        findings += [_cut_off(path, side) for side in sides]  # even to look inside would write to these
    else:
        try:
            leads, inside, remarks = _inside(path)
            findings += inside
        except Trouble as trouble:
            usable = bool(_size(path, "-journal"))
            cut_off = _cut_off(path, "-journal")
            findings.insert(0, cut_off if usable else Finding("file", str(trouble), ""))
    if there:
        findings += _backup(there[0].path)
    return Checked(usable, leads, len(there), findings, remarks)


def _few(findings: Iterable[Finding]) -> list[Finding]:
    every = list(findings)
    if len(every) <= _SHOWN:
        return every
    rest = Finding(every[0].kind, f"… and {len(every) - _SHOWN} more of this kind", every[0].mend)
    return [*every[:_SHOWN], rest]


def _modes(places: Iterable[Path]) -> Iterator[Finding]:
    for place in loose(places):
        mode = stat.S_IMODE(place.stat().st_mode)
        wanted = "700" if place.is_dir() else "600"
        yield Finding("mode", f"{shown(place)} is open to other people (mode {mode:o})", f"chmod {wanted} on it")


def _inside(path: Path) -> tuple[int, list[Finding], list[Finding]]:
    """How many leads there are, what is wrong with what is in the file, and what may be. Raises Trouble."""
    findings = []
    with border(path, saving=False), closing(connect(real_place(path), True, 20.0)) as conn:
        conn.execute("BEGIN")
        for look_for in (_integrity, _orphans, _duplicates, _dates):
            findings += _few(look_for(conn))
        (leads,) = conn.execute("SELECT count(*) FROM lead WHERE deleted_at IS NULL").fetchone()
        return leads, findings, _few(_alike(conn))


def _size(path: Path, side: str) -> int:
    real = real_place(path)
    beside = real.with_name(real.name + side)
    return beside.stat().st_size if beside.exists() else 0


def _cut_off(path: Path, side: str) -> Finding:
    words = f"{shown(real_place(path))}{side} is left from a write that was cut off"
    return Finding("leftover", words, "open the board once; it puts that right by itself")


def _drafts(path: Path) -> Iterator[Finding]:
    for place in ours(path):
        if place.suffix == DRAFT and not held(place):
            yield Finding("leftover", f"{shown(place)} is left from a backup that was cut off", "remove it")


def _integrity(conn: sqlite3.Connection) -> Iterator[Finding]:
    for (words,) in conn.execute("PRAGMA integrity_check(20)"):
        if words != "ok":
            yield Finding("integrity", f"SQLite says: {words}", "bring a backup back with `pipeline-tui restore`")
    version = schema.version_of(conn)
    if version < len(schema.STEPS):
        yield Finding("file", "an older pipeline-tui wrote this file", "open it once; a backup is made before")


_LOST = {
    "a person without a lead": "SELECT id FROM contact WHERE lead_id NOT IN (SELECT id FROM lead)",
    "a log entry without a lead": "SELECT id FROM event WHERE lead_id NOT IN (SELECT id FROM lead)",
    "a line of the journal without a step": (
        "SELECT j.seq FROM journal j WHERE NOT EXISTS (SELECT 1 FROM change c WHERE c.id = j.change_id)"
    ),
    "an undo of a step that is not there": (
        "SELECT c.seq FROM change c WHERE c.of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM change d WHERE d.id = c.of)"
    ),
}
_HARMLESS = "nothing to do: it is not shown and harms nothing; a backup from before may have what it belongs to"


def _orphans(conn: sqlite3.Connection) -> Iterator[Finding]:
    for words, query in _LOST.items():
        for (row,) in conn.execute(query):
            yield Finding("orphan", f"{words} ({row})", _HARMLESS)


def _alike(conn: sqlite3.Connection) -> Iterator[Finding]:
    for words, same_record in _openings(conn):
        if not same_record:
            yield Finding("alike", words, "")


def _openings(conn: sqlite3.Connection) -> Iterator[tuple[str, bool]]:
    """The open leads of which there is another one in the same words, and whether both come from one imported record.

    Two openings with the same words are two leads; only the same record twice is one too many.
    """
    seen: dict[tuple[str, str], dict[str | None, str]] = {}
    query = "SELECT id, company, coalesce(role, ''), origin FROM lead WHERE deleted_at IS NULL AND stage <> 'closed'"
    for lead, company, role, origin in conn.execute(query):
        others = seen.setdefault((clean.fold(clean.line(company)), clean.fold(clean.line(role))), {})
        record = _record(origin)
        other = others.get(record) if record else None
        first = other or next(iter(others.values()), None)
        if first:
            yield f"{clean.line(company)} is there twice with the same role ({first} and {lead})", other is not None
        others.setdefault(record or lead, lead)


def _record(origin: str | None) -> str | None:
    """The file and line that a lead was imported from; None when that is not known."""
    try:
        found = json.loads(origin or "{}")
        return f"{found['file']}\n{found['line']}"
    except (ValueError, KeyError, TypeError):
        return None


def _duplicates(conn: sqlite3.Connection) -> Iterator[Finding]:
    for words, same_record in _openings(conn):
        if same_record:
            mend = "close one of the two: they come from the same line of the same file"
            yield Finding("duplicate", words, mend)
    for table, what, such in (("contact", "key", ""), ("event", "date, kind, note, who, time", " AND note <> ''")):
        query = (
            f"SELECT min(id), max(id), count(*) FROM {table} WHERE deleted_at IS NULL{such}"
            f" GROUP BY lead_id, {what} HAVING count(*) > 1"
        )
        for first, last, _ in conn.execute(query):
            words = "one person" if table == "contact" else "one log entry"
            yield Finding("duplicate", f"{words} is there twice on a lead ({first} and {last})", "keep one of the two")


_NAMED = {
    "lead": "SELECT id, company || ' (' || id || ')', {} FROM lead t WHERE deleted_at IS NULL",
    "event": "SELECT t.id, l.company || ' (' || l.id || ')', {} FROM event t JOIN lead l ON l.id = t.lead_id"
    " WHERE t.deleted_at IS NULL AND l.deleted_at IS NULL",
}


def _dates(conn: sqlite3.Connection) -> Iterator[Finding]:
    for table, query in _NAMED.items():
        names = [name for name in rows.COLUMNS[table] if name in rows.DATES]
        for _, where, *values in conn.execute(query.format(", ".join(f"t.{name}" for name in names))):
            days = dict(zip(names, values, strict=True))
            for name, value in days.items():
                if value is not None and (wrong := _wrong(value)):
                    yield _date(f"{clean.line(where)}: {name.replace('_', ' ')} {wrong}")
            if table == "lead" and _before(days["closed_on"], days["applied_on"]):
                yield _date(f"{clean.line(where)}: closed before it was applied for")


def _date(words: str) -> Finding:
    return Finding("date", words, "set it right with `pipeline-tui edit`, or bring a backup back")


def _wrong(value: object) -> str:
    try:
        day = dt.date.fromisoformat(str(value))
        if len(str(value)) != 10:
            raise ValueError
    except ValueError:
        return "is not a day of the calendar"
    return "" if _EARLIEST <= day.year <= _LATEST else f"is in the year {day.year}"


def _before(one: str | None, other: str | None) -> bool:
    return bool(one and other and not _wrong(one) and not _wrong(other) and one < other)


def _backup(newest: Path) -> Iterator[Finding]:
    mend = "make another with `pipeline-tui backup`"
    try:
        with border(newest, saving=False):
            look(newest)
            with closing(connect(newest, True, 1.0)) as conn:
                if conn.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]:
                    return
    except Trouble:
        pass
    yield Finding("backup", f"the newest backup, {shown(newest)}, cannot be used", mend)
