"""What can be asked of an open pipeline file: leads and what stands beside them as values out, nothing written."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Collection
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from ..core.model import Lead
from . import journal, rows, story
from .border import damaged
from .file import File
from .rows import Bundle
from .scopes import one_moment, without_gc
from .story import HistoryRow


class Contents:
    """The half of `Store` that reads."""

    def __init__(self, file: File) -> None:
        self._file = file

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._file.path

    @property
    def conn(self) -> sqlite3.Connection:
        """The connection; another one after `refreshed` found another file."""
        return self._file.conn

    def lead(self, lead_id: str) -> Lead | None:
        """The lead with this id; None when there is none or it was removed."""
        return next(iter(self.leads([lead_id])), None)

    def leads(self, ids: Collection[str] | None = None) -> list[Lead]:
        """All leads, or those of `ids` that are there, in the order they were added."""
        with self._border(saving=False), one_moment(self.conn), without_gc():
            return [self._decode(bundle) for bundle in rows.fetch(self.conn, ids)]

    def company(self, lead_id: str) -> str | None:
        """The company of the lead with this id; None when there is none or it was removed."""
        with self._border(saving=False):
            query = "SELECT company FROM lead WHERE id = ? AND deleted_at IS NULL"
            found = self.conn.execute(query, (lead_id,)).fetchone()
        return str(found[0]) if found else None

    def summaries(self) -> list[tuple[str, str, str, str]]:
        """Id, company, role and stage of every lead, in the order they were added."""
        with self._border(saving=False):
            return self.conn.execute(
                "SELECT id, company, role, stage FROM lead WHERE deleted_at IS NULL ORDER BY rowid"
            ).fetchall()

    def values(self, table: str, column: str) -> list[str]:
        """What one text column of `lead` or `contact` holds, each value once; at most 5,000, the commonest first."""
        with self._border(saving=False):
            found = self.conn.execute(
                f'SELECT "{column}" FROM "{table}" WHERE deleted_at IS NULL AND "{column}" != \'\''
                " GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 5000"
            ).fetchall()
        if column not in rows.LISTS:
            return [one for (one,) in found]
        with suppress(ValueError):
            found = [one for (text,) in found for one in json.loads(text)]
        return list(dict.fromkeys(one for one in found if isinstance(one, str)))

    def lines(self, limit: int) -> list[str]:
        """Single lines that were logged here (no imports, no mails), newest first and each once; also taken back."""
        # an entry made here has a UUIDv7, which begins with its time; what came with a file has a UUIDv5
        query = (
            "SELECT note FROM (SELECT id, note FROM event WHERE substr(id, 15, 1) = '7'"
            " AND coalesce(extra, '') NOT LIKE '%message_id%' ORDER BY rowid DESC LIMIT 2000)"
            " WHERE note != '' AND instr(note, char(10)) = 0 GROUP BY note ORDER BY max(id) DESC LIMIT ?"
        )
        with self._border(saving=False):
            return [note for (note,) in self.conn.execute(query, (limit,))]

    def count(self) -> int:
        """How many leads there are."""
        with self._border(saving=False):
            return int(self.conn.execute("SELECT count(*) FROM lead WHERE deleted_at IS NULL").fetchone()[0])

    def history(self, limit: int = 50, lead: str | None = None) -> list[HistoryRow]:
        """The newest `limit` steps, newest first, with what they changed; of one lead when its id is given."""
        with self._border(saving=False), one_moment(self.conn):
            return story.history(self.conn, limit, lead)

    def taken_back(self, ids: Collection[str]) -> frozenset[str]:
        """Those of some steps, named by their ids, that are taken back at present."""
        with self._border(saving=False):
            return story.taken_back(self.conn, ids)

    def find_step(self, words: str) -> str:
        """The id of the step that `words` names: its number, id, or the beginning of one. Raises BadInput."""
        with self._border(saving=False):
            return story.find_step(self.conn, words)

    def changed_at(self) -> dict[str, dt.datetime]:
        """By lead id, the moment (UTC) of the newest change that touched it."""
        with self._border(saving=False):
            return journal.changed_at(self.conn)

    def draft(self, key: str) -> str:
        """The text kept under this key; empty when there is none."""
        with self._border(saving=False):
            found = self.conn.execute("SELECT text FROM draft WHERE key = ?", (key,)).fetchone()
        return str(found[0]) if found else ""

    # inside

    def _border(self, *, saving: bool = True) -> AbstractContextManager[None]:
        return self._file.border(saving=saving)

    def _decode(self, bundle: Bundle) -> Lead:
        try:
            return rows.decode(bundle)
        except (ValueError, TypeError):
            raise damaged(self.path) from None
