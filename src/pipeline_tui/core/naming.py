"""Finds the one lead that some words name; never guesses."""

from __future__ import annotations

from collections.abc import Sequence

from . import clean
from .errors import NoLead

Row = tuple[str, str, str, str]
"""Id, company, role and stage of a lead."""

_LISTED = 12
_PREFIX = 4
"""Fewest letters of an id that count as its beginning."""


def find(rows: Sequence[Row], words: str) -> str:
    """The id of the one lead that `words` names: an id, the beginning of one, or words of company and role.

    Of several matches a whole company name wins, then the only one that is still open. Raises NoLead, listing the
    candidates, when none or several are left.
    """
    wanted = clean.line(words)
    found = _matches(rows, wanted)
    if len(found) == 1:
        return found[0][0]
    if not found:
        raise NoLead(f'No lead matches "{wanted}". `pipeline-tui list --all` shows every lead. Nothing was changed.')
    shown = "\n".join(f"  {_line(row)}" for row in found[:_LISTED])
    more = f"\n  … and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
    raise NoLead(f'"{wanted}" matches {len(found)} leads; say which one by more words or its id:\n{shown}{more}')


def _matches(rows: Sequence[Row], wanted: str) -> list[Row]:
    named = [r for r in rows if r[0] == wanted]
    if not named and len(wanted) >= _PREFIX:
        named = [r for r in rows if r[0].startswith(wanted)]
    if named:
        return named
    parts = clean.fold(wanted).split()
    found = [r for r in rows if parts and all(part in clean.fold(f"{r[1]} {r[2]}") for part in parts)]
    whole = [r for r in found if clean.fold(r[1]) == clean.fold(wanted)]
    found = whole if len(whole) == 1 else found
    still_open = [r for r in found if r[3] != "closed"]
    return still_open if len(still_open) == 1 else found


def _line(row: Row) -> str:
    lead_id, company, role, stage = row
    return f"{lead_id}  {company} · {role} ({stage})" if role else f"{lead_id}  {company} ({stage})"
