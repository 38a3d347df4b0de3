"""A glance at the names in the pipeline file, for shells: read-only, quick, silent on any trouble."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path


def names(path: Path) -> list[tuple[str, str, str, str]]:
    """Id, company, role and stage of every lead, in the order they were added; empty when the file cannot be read now.

    Nothing is created, checked, migrated or waited for.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0.1)) as conn:
            return conn.execute(
                "SELECT id, company, role, stage FROM lead WHERE deleted_at IS NULL ORDER BY rowid"
            ).fetchall()
    except (sqlite3.Error, OSError, ValueError):
        return []
