"""The filter language in a rule: which leads it is for, by what they are and not by how they stand today.

What a verdict says (stalled, due, flag:) and what moves with the days (quiet>=10d) is refused here: the rule would ask
for its own answer, and nobody could say when that changes. The table has facts of its own for it.
"""

from __future__ import annotations

import datetime as dt

from .advise import searched
from .cards import Card
from .filter_words import Test
from .filters import FilterError, FilterTests
from .model import Lead
from .verdict import Verdict

FIELDS = ("stage", "company", "role", "with", "tag", "source", "closed")
KEYWORDS = ("open", "closed")
COMPARED = ("priority",)
_WITHOUT = Verdict("", "quiet", 0, "none", (), None, None, "", "", "")


class Kept:
    """A filter line as the value of a condition; `lead in kept` says whether it keeps the lead."""

    def __init__(self, line: str) -> None:
        """Raises FilterError for a line that is none, or that has words a rule cannot ask for."""
        self.line = line
        self._match = _Words(line, dt.date.min).parse()

    def __contains__(self, lead: Lead) -> bool:
        people, text = searched(lead)
        card = Card(
            id=lead.id, company=lead.company, role=lead.role, stage=lead.stage, verdict=_WITHOUT, outcome=lead.outcome,
            source=lead.source, tags=lead.tags, priority=lead.priority, people=people, text=text,
        )  # fmt: skip
        return self._match(card)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kept) and other.line == self.line

    def __hash__(self) -> int:
        return hash(self.line)

    def __str__(self) -> str:
        return f"those that “{self.line}” keeps"


class _Words(FilterTests):
    def parse(self) -> Test:
        test = super().parse()
        if self.sort is not None:
            raise FilterError("A rule has no order.", 0, "Take sort: out.")
        return test

    def field(self, name: str, value: str) -> Test:
        _allowed(f"{name}:", [f"{one}:" for one in FIELDS])
        return super().field(name, value)

    def compare(self, name: str, value: str) -> Test:
        _allowed(name, COMPARED)
        return super().compare(name, value)

    def keyword(self, word: str) -> Test:
        _allowed(word, KEYWORDS)
        return super().keyword(word)


def _allowed(word: str, known: tuple[str, ...] | list[str]) -> None:
    if word not in known:
        raise ValueError(
            f'"{word}" is not known when rules are asked.',
            f"A rule can ask for {', '.join((*(f'{one}:' for one in FIELDS), *KEYWORDS, *COMPARED))} and words.",
        )
