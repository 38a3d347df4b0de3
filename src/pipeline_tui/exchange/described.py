"""Facts in the free text of a card: lines that begin with a name we know a column by ("Contact: Jane Roe")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .cell_dates import both, within
from .columns import field_of
from .statuses import understand

_KNOWN = frozenset(
    {
        "applied_on", "interview", "offer", "step", "closes_on", "contact", "recruiter", "hiring_manager", "referrer",
        "contact_email", "contact_phone", "salary", "location", "source",
    }
)  # fmt: skip
_DAYS = frozenset({"applied_on", "interview", "offer", "step", "closes_on"})
_LABELLED = re.compile(r"^[\s*_•+-]*([^\W\d_][^:\n]{1,30}?)[\s*_]*:[\s*_]*(\S.*)$")
_ITEM = re.compile(r"^[\s*_•+-]+")
_SHORT = 6


def columns(texts: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Columns that the texts tell together: the name as the first text has it, and each text's cell ("" for none)."""
    found: dict[str, tuple[str, list[str]]] = {}
    for at, text in enumerate(texts):
        for label, value, field in _told(text):
            _, cells = found.setdefault(field, (label, [""] * len(texts)))
            cells[at] = f"{cells[at]}; {value}" if cells[at] else value
    return list(found.values())


def _told(text: str) -> Iterator[tuple[str, str, str]]:
    for line in text.splitlines()[:200]:
        if found := _LABELLED.match(line):
            label, value = found[1].strip(), found[2].strip()
        elif len(line.split()) <= _SHORT and (day := within(line)):
            label, value = _ITEM.sub("", line.replace(day, " ")).strip(" .,;()–—-"), day
        else:
            continue
        field = field_of(label)
        if field is None and understand(label) == ("applied", None) and both(value) != (None, None):
            label, field = "Applied on", "applied_on"
        if field in _KNOWN and (field not in _DAYS or both(value) != (None, None)):
            yield label, value, field or ""
