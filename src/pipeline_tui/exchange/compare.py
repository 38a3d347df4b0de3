"""Whether a lead that is there already reads differently in the file now."""

from __future__ import annotations

from dataclasses import replace

from ..core.model import Lead

_FACTS = ("company", "role", "applied_on", "found_on", "closes_on", "location", "url", "salary", "source", "notes")


def differs(there: Lead, read: Lead) -> bool:
    """Whether the file says something about a lead that the pipeline does not.

    A card moved by hand is no difference as long as the file's own word for its status is the one it came with; leads
    from our own lines differ when anything does.
    """
    if not read.origin or "line" not in read.origin:
        return _bare(there) != _bare(read)
    if (there.origin or {}).get("raw_status") != read.origin.get("raw_status"):
        return True
    return any(getattr(read, name) not in (None, "") and getattr(read, name) != getattr(there, name) for name in _FACTS)


def _bare(lead: Lead) -> Lead:
    """The lead without the ids of its entries, which they get when they are stored."""
    return replace(lead, log=tuple(replace(event, id="") for event in lead.log))
