"""Company and job from one title, as cards and notes carry them: "Acme - Clerk", "(Acme) Clerk", "Clerk at Acme".

Which half is the job shows in the words that jobs are called by, in several languages.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from . import words

_BRACKETED = re.compile(r"^\s*[(\[]([^)\]]+)[)\]]\s*[-–—:]?\s*(\S.*)$")
_TRAILING = re.compile(r"^(.*\S)\s*[(\[]([^)\]]+)[)\]]\s*$")
_AT = re.compile(r"^(.+?)\s+(?:at|@|bei|chez|en|na|em)\s+(\S.*)$", re.IGNORECASE)
_SPLIT = re.compile(r"\s+[-–—|/·]\s+|\s*[|–—]\s*|:\s+|,\s+")


def company_and_role(title: str, companies: Collection[str] = ()) -> tuple[str, str]:
    """Company and role of a title; the role is empty when there is only one of them, which then is the company.

    `companies` are names known to be companies from elsewhere in the file.
    """
    whole = title.strip()
    if found := _BRACKETED.match(whole):
        return (found[2], found[1]) if is_job(found[1]) and not is_job(found[2]) else (found[1].strip(), found[2])
    if (found := _AT.match(whole)) and (is_job(found[1]) or "@" in whole) and not is_job(found[2]):
        return found[2].strip(), found[1].strip()
    parts = _SPLIT.split(whole, maxsplit=1)
    if len(parts) == 2 and all(parts):
        first, second = (part.strip() for part in parts)
        swapped = (is_job(first) and not is_job(second)) or (second in companies and first not in companies)
        return (second, first) if swapped else (first, second)
    if (found := _TRAILING.match(whole)) and is_job(found[2]) != is_job(found[1]):
        return (found[1], found[2]) if is_job(found[2]) else (found[2], found[1])
    return (whole, "") if not is_job(whole) else ("", whole)


def is_job(text: str) -> bool:
    """Whether words name a job: one of them is what jobs are called ("engineer", "Sachbearbeiterin", "经理")."""
    whole, parts, ends = _jobs()
    split = words.split(text)
    return any(part in whole or part.endswith(ends) for part in split) or any(sign in text for sign in parts)


@lru_cache(maxsize=1)
def _jobs() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    table = words.table("looks")["jobs"]
    fold = words.fold
    return frozenset(map(fold, table["words"])), tuple(table["signs"]), tuple(map(fold, table["ends"]))
