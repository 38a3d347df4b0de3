"""Reads stage and outcome names as people shorten them."""

from __future__ import annotations

from .errors import BadInput
from .model import OUTCOMES, STAGE_WORDS, STAGES

_STAGE_ALIASES = {
    "found": "prospect", "saved": "prospect", "interview": "interviewed", "interviewing": "interviewed",
    "waiting": "waiting_req", "waiting_on_requisition": "waiting_req", "requisition": "waiting_req",
    "req": "waiting_req", "offered": "offer", "close": "closed",
}  # fmt: skip
_OUTCOME_ALIASES = {
    "accept": "accepted", "decline": "declined", "reject": "rejected", "no": "rejected", "withdraw": "withdrawn",
    "withdrew": "withdrawn", "filled": "role_closed", "no_answer": "silent", "dropped": "not_pursued",
}  # fmt: skip


def read_stage(raw: str) -> str:
    """The stage some words name: its name, its words, or an unmistakable beginning. Raises BadInput naming them all."""
    found = _read(raw, STAGES, _STAGE_ALIASES)
    if found is None:
        known = ", ".join(f"{s} ({STAGE_WORDS[s]})" if s == "waiting_req" else s for s in STAGES)
        raise BadInput(f'"{raw}" is not a stage; there are {known}. Nothing was saved.')
    return found


def read_outcome(raw: str) -> str:
    """The outcome some words name. Raises BadInput naming them all."""
    found = _read(raw, OUTCOMES, _OUTCOME_ALIASES)
    if found is None:
        raise BadInput(f'"{raw}" is not an outcome; there are {", ".join(OUTCOMES)}. Nothing was saved.')
    return found


def _read(raw: str, names: tuple[str, ...], aliases: dict[str, str]) -> str | None:
    word = "_".join(raw.lower().replace("-", " ").split())
    if word in names:
        return word
    if word in aliases:
        return aliases[word]
    begins = {n for n in names if word and n.startswith(word)} | {
        v for k, v in aliases.items() if word and k.startswith(word)
    }
    return begins.pop() if len(begins) == 1 else None
