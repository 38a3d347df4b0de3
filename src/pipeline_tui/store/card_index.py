"""Cards on disk, in the board's order: what makes opening and every key as fast at 10,000 leads as at 100.

A cache beside the pipeline file and never part of it: it can be deleted at any time and is made again from the file. It
holds one row per lead, read a page at a time, and `todo`, the ids of leads that must be judged (again). It trails the
journal of the file: `seq` and `change` say up to which change it has taken notice.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from ..core.cards import Card
from ..core.where import EVERY, Where
from .card_file import TABLES, on_disk, take
from .card_rows import ALL, CARD, card_of, day_text, row_of, said

SEEN = 400
"""Cards that are held for the next filter, which shows many of them again."""

Order = tuple[str, ...]
"""Expressions on `card` that are never NULL, the last of them `id`."""


class Mark(NamedTuple):
    """How far an index is."""

    seq: int
    """Number of the last change of the file that it has taken notice of."""
    change: str
    """That change's id: another file has another one."""
    day: str
    """The day (ISO) for which every lead not on the list is judged rightly."""
    offers: str
    """The open offers that the other leads have heard of."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cards of a stage there are, and how many of them need me."""

    cards: int = 0
    needs: int = 0


class Brief(NamedTuple):
    """What a filter's list holds of a card."""

    stage: str
    id: str
    needs: bool
    turn: tuple[Any, ...]
    """Its turn on the needs-me list."""


class CardIndex:
    """An open index. What it raises is sqlite3.Error: the owner then goes on with a new one in memory."""

    def __init__(self, conn: sqlite3.Connection, lock: int | None = None) -> None:
        self.conn = conn
        self.writes = 0
        """Goes up with every transaction: what was read before may differ now."""
        self._lock = lock
        self._seen: dict[str, tuple[Card, str]] = {}

    @classmethod
    def open(cls, path: Path | None) -> CardIndex:
        """The index at `path` (made, 0600, when it is missing or of another shape), or one in memory.

        One process at a time owns the file. For a second one, and whenever something is wrong with the file or its
        folder, the index is in memory: it is only a cache.
        """
        if path is not None:
            lock = None
            with suppress(sqlite3.Error, OSError, ImportError):
                lock = take(path)
                return cls(on_disk(path), lock)
            if lock is not None:
                os.close(lock)
        conn = sqlite3.connect(":memory:", isolation_level=None)
        conn.executescript(TABLES)
        return cls(conn)

    def close(self) -> None:
        """Close it; closing twice is fine."""
        with suppress(sqlite3.Error):
            self.conn.close()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction; within another one, part of that."""
        if self.conn.in_transaction:
            yield
            return
        self.conn.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.conn.execute("COMMIT")
        except BaseException:
            if self.conn.in_transaction:
                self.conn.execute("ROLLBACK")
            raise
        finally:
            self.writes += 1

    # ---- what is to be done

    def mark(self) -> Mark | None:
        """How far the index is; None when it never was anywhere."""
        found = self.conn.execute("SELECT seq, change, day, offers FROM mark").fetchone()
        return Mark(*found) if found else None

    def set_mark(self, mark: Mark) -> None:
        """Notes how far the index is."""
        self.conn.execute("INSERT OR REPLACE INTO mark VALUES (1, ?, ?, ?, ?)", mark)

    def clear(self) -> None:
        """Forgets every card."""
        self._seen.clear()
        for table in ("card", "tally", "todo", "mark"):
            self.conn.execute(f"DELETE FROM {table}")

    def ask_again(self, ids: Iterable[str]) -> None:
        """Puts leads on the list of those to be judged."""
        self.conn.executemany("INSERT OR IGNORE INTO todo VALUES (?)", [(one,) for one in ids])

    def ask_again_on(self, day: dt.date) -> None:
        """Puts the leads on that list whose date has come."""
        self.conn.execute("INSERT OR IGNORE INTO todo SELECT id FROM card WHERE again_on <= ?", (day.isoformat(),))

    def ask_open_again(self) -> None:
        """Puts every lead that is under way on that list."""
        self.conn.execute("INSERT OR IGNORE INTO todo SELECT id FROM card WHERE stage NOT IN ('prospect', 'closed')")

    def todo(self, limit: int) -> list[str]:
        """At most `limit` ids from that list."""
        return [row[0] for row in self.conn.execute("SELECT id FROM todo LIMIT ?", (limit,))]

    def todo_left(self) -> int:
        """How many ids are on it."""
        return int(self.conn.execute("SELECT count(*) FROM todo").fetchone()[0])

    def put(self, cards: Iterable[Card], gone: Collection[str], today: dt.date) -> None:
        """Takes in cards as judged today, drops the `gone`, and strikes both from the list."""
        with self.writing():
            rows = [row_of(card, today) for card in cards]
            ids = [(row[0],) for row in rows] + [(one,) for one in gone]
            self._forget(one for (one,) in ids)
            self.conn.executemany("DELETE FROM card WHERE id = ?", ids)
            self.conn.executemany(f"INSERT INTO card VALUES ({', '.join('?' * len(ALL))})", rows)
            self.conn.executemany("DELETE FROM todo WHERE id = ?", ids)

    def reword(self, cards: Iterable[Card], today: dt.date) -> None:
        """Takes in what is said of cards today, where nothing but the count of days has changed."""
        rows = [(said(c.verdict), day_text(c.verdict.due), today.isoformat(), c.id) for c in cards]
        with self.writing():
            self._forget(row[-1] for row in rows)
            self.conn.executemany("UPDATE card SET said = ?, due = ?, judged_on = ? WHERE id = ?", rows)

    def _forget(self, ids: Iterable[str]) -> None:
        for one in ids:
            self._seen.pop(one, None)

    # ---- what there is

    @staticmethod
    def tallied(where: Where) -> bool:
        """Whether its cards are counted as they come and go, so that no row need be looked at."""
        return where.sql in _TALLIED

    def look_through(self, where: Where, limit: int) -> list[Brief]:
        """The first `limit` cards that a condition keeps, in the board's order."""
        query = f"SELECT stage, id, needs, {', '.join(TRIAGE)} FROM {_BRIEF} WHERE {where.sql or '1'} LIMIT {limit}"
        rows = self.conn.execute(query, where.values)
        return [Brief(stage, lead_id, bool(needs), tuple(turn)) for stage, lead_id, needs, *turn in rows]

    def counts(self, where: Where = EVERY) -> dict[str, Counts]:
        """By stage, how many cards the condition keeps; stages without any are left out."""
        tallied = where.sql in _TALLIED
        what = "sum(number), sum(number * needs) FROM tally" if tallied else f"count(*), sum(needs) FROM {_BRIEF}"
        query = f"SELECT stage, {what} WHERE {where.sql or '1'} GROUP BY stage"
        found = self.conn.execute(query, where.values)
        return {stage: Counts(number, needs) for stage, number, needs in found if number}

    def flags(self, where: Where = EVERY) -> dict[str, int]:
        """By flag, how many of the cards that the condition keeps need me."""
        query = f"SELECT flag, count(*) FROM card WHERE needs = 1{_and(where)} GROUP BY flag"
        return dict(self.conn.execute(query, where.values).fetchall())

    def column(self, stage: str, where: Where, order: Order, start: int, size: int) -> list[tuple[Card, str]]:
        """At most `size` cards of a stage from `start` on, each with the day (ISO) for which its words were said."""
        return self._page(where, f"stage = ?{_and(where)}", (stage, *where.values), order, start, size)

    def needs(self, where: Where, start: int, size: int) -> list[tuple[Card, str]]:
        """The same of the needs-me list."""
        return self._page(where, f"needs = 1{_and(where)}", where.values, TRIAGE, start, size)

    def place_in_column(self, lead_id: str, stage: str, where: Where, order: Order, within: int) -> int:
        """Index of a card among the first `within` of a column, or -1 when it is not there or hidden."""
        return self._place(lead_id, f"stage = ?{_and(where)}", (stage, *where.values), order, within)

    def place_in_needs(self, lead_id: str, where: Where, within: int) -> int:
        """Index of a card among the first `within` of the needs-me list, or -1 when it is not there."""
        return self._place(lead_id, f"needs = 1{_and(where)}", where.values, TRIAGE, within)

    def ids(self, where: Where, order: Order, start: int = 0, size: int = -1) -> list[str]:
        """Ids of the cards a condition keeps, in an order, `size` of them from `start` on; -1 is all."""
        return self._ids("card", where.sql or "1", where.values, order, start, size)

    def sort(self, ids: Iterable[str], order: Order) -> list[str]:
        """Those of the ids whose cards are there, in an order."""
        return self._ids("card", _LISTED, (json.dumps(list(ids)),), order, 0, -1)

    def cards(self, ids: Iterable[str]) -> list[tuple[Card, str]]:
        """The cards of these leads that are there, in this order, each with the day (ISO) its words were said for."""
        listed = list(ids)
        unread = [one for one in listed if one not in self._seen]
        if unread:
            if len(self._seen) > SEEN:
                self._seen.clear()
                unread = listed
            self._seen |= {pair[0].id: pair for pair in self._cards(_LISTED, (json.dumps(unread),))}
        return [self._seen[one] for one in listed if one in self._seen]

    def among(self, ids: Iterable[str], where: Where = EVERY) -> set[str]:
        """Those of the ids whose cards are there and are kept by the condition."""
        query = f"SELECT id FROM card WHERE {_LISTED}{_and(where)}"
        return {row[0] for row in self.conn.execute(query, (json.dumps(list(ids)), *where.values))}

    def search(self, wanted: str, limit: int, *, loosely: bool) -> list[tuple[Card, str]]:
        """Cards whose company and role have every word of `wanted` (folded, not empty), best first, each with the day
        its words were said for. `loosely` looks at people too, and at the letters of company and role in their order.
        """
        names = "company_f || ' ' || role_f"
        there = f"{names} || char(10) || people" if loosely else names
        words = wanted.split()
        has = " AND ".join(f"instr({there}, ?) > 0" for _ in words)
        letters = "%".join(f"\\{c}" if c in "%_\\" else c for c in "".join(words))
        also = f" OR {names} LIKE ? ESCAPE '\\'" if loosely else ""
        query = (
            f"SELECT id, CASE WHEN instr(company_f, ?) = 1 THEN 0 WHEN instr(' ' || {there}, ?) THEN 1"
            f" WHEN {has} THEN 2 ELSE 3 END AS far FROM card WHERE ({has}){also}"
            " ORDER BY far, stage = 'closed', length(company_f), company_f, id LIMIT ?"
        )
        values = (wanted, f" {wanted}", *words, *words, *([f"%{letters}%"] if loosely else []), limit)
        return self.cards(row[0] for row in self.conn.execute(query, values))

    def stage_of(self, lead_id: str) -> str | None:
        """The stage of a card, or None when there is none."""
        found = self.conn.execute("SELECT stage FROM card WHERE id = ?", (lead_id,)).fetchone()
        return str(found[0]) if found else None

    def _page(
        self, where: Where, condition: str, values: tuple[Any, ...], order: Order, start: int, size: int
    ) -> list[tuple[Card, str]]:
        # A walk along an index that holds all it asks for; of the page only what is not held yet is read. Without a
        # count to go by, what must be searched for is searched for among short rows, and needs-me has its own index.
        source = "card" if order is TRIAGE or self.tallied(where) else _BRIEF
        return self.cards(self._ids(source, condition, values, order, start, size))

    def _cards(self, rest: str, values: tuple[Any, ...]) -> list[tuple[Card, str]]:
        rows = self.conn.execute(f"SELECT {', '.join(CARD)}, judged_on FROM card WHERE {rest}", values)
        return [(card_of(row), row[-1]) for row in rows]

    def _ids(
        self, source: str, condition: str, values: tuple[Any, ...], order: Order, start: int, size: int
    ) -> list[str]:
        query = f"SELECT id FROM {source} WHERE {condition} ORDER BY {', '.join(order)} LIMIT ? OFFSET ?"
        return [row[0] for row in self.conn.execute(query, (*values, size, start))]

    def _place(self, lead_id: str, condition: str, values: tuple[Any, ...], order: Order, within: int) -> int:
        keys = ", ".join(order)
        mine = self.conn.execute(f"SELECT {keys} FROM card WHERE id = ? AND {condition}", (lead_id, *values)).fetchone()
        if mine is None:
            return -1
        before = f"SELECT 1 FROM card WHERE {condition} AND ({keys}) < ({', '.join('?' * len(order))}) LIMIT ?"
        query = f"SELECT count(*) FROM ({before})"
        place = int(self.conn.execute(query, (*values, *mine, within)).fetchone()[0])
        return place if place < within else -1

    def due(self, first: dt.date, last: dt.date) -> list[tuple[Card, str]]:
        """Cards that need me, and open ones due from `first` to `last`, each with the day its words were said for."""
        days = (first.isoformat(), last.isoformat())
        return self._cards("needs = 1 OR (stage != 'closed' AND due BETWEEN ? AND ?)", days)

    def next_due(self, after: dt.date) -> dt.date | None:
        """The nearest day after `after` on which an open lead is due."""
        query = "SELECT min(due) FROM card WHERE stage != 'closed' AND due > ?"
        found = self.conn.execute(query, (after.isoformat(),)).fetchone()[0]
        return dt.date.fromisoformat(found) if found else None


PLACE = ("grp", "num", "day", "who", "id")
"""The board's own order in a column."""
TRIAGE = ("turn", "day", "who", "id")
"""The order of the needs-me list."""

_BRIEF = "card INDEXED BY card_place"
"""All cards in the board's order, with what filters ask for alone: a fraction of what a card's row holds."""
_LISTED = "id IN (SELECT value FROM json_each(?))"

_TALLIED = ("", "stalled = 1", "needs = 1", "snoozed = 1")
"""Conditions whose cards are counted as they come and go: no row need be looked at."""


def _and(where: Where) -> str:
    return f" AND {where.sql}" if where.sql else ""
