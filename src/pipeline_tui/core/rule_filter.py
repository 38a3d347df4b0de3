"""The filter language in a rule: which leads it is for, by all that is known while a verdict is being found.

What the verdict itself says (stalled, due, flag:, rule:) is refused with that reason: the rule would ask for its own
answer.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from . import filter_words
from .advise import searched
from .calendar import plus
from .cards import Card
from .clean import fold
from .filter_words import Test, one_of, sign_and_number
from .filters import FilterError, FilterTests
from .verdict import Verdict

if TYPE_CHECKING:
    from .facts import Facts

FIELDS = ("stage", "company", "role", "with", "tag", "source", "closed", "thanks", "is")
KEYWORDS = ("open", "closed", "snoozed")
COMPARED = ("quiet", "touched", "instage", "agreed", "priority")
_WITHOUT = Verdict("", "quiet", 0, "none", (), None, None, "", "", "")
_SINCE = {"quiet": "heard_on", "touched": "touched_on", "instage": "stage_since"}


class Kept:
    """A filter line as the value of a condition; `facts in kept` says whether it keeps their lead on their day."""

    def __init__(self, line: str) -> None:
        """Raises FilterError for a line that is none, or that has words a rule cannot ask for."""
        self.line = line
        words = _Words(line, dt.date.min)
        self._on = dt.date.min, words.parse()
        self._counts = tuple(words.counts)

    def __contains__(self, facts: Facts) -> bool:
        day, match = self._on
        if day != facts.today:
            day, match = self._on = facts.today, _Words(self.line, facts.today).parse()
        return match(_card(facts))

    def turns(self, facts: Facts) -> list[dt.date]:
        """The days on which it may keep the lead, or no longer; too many rather than too few."""
        card = _card(facts)
        days = [card.snoozed_until] if card.snoozed_until else []
        for name, number in self._counts:
            if name in _SINCE and (since := getattr(card, _SINCE[name])) is not None:
                days += [plus(since, number), plus(since, number + 1)]
            elif name == "agreed" and card.agreed_on is not None:
                days += [plus(card.agreed_on, shift) for shift in (-number, 1 - number, 1)]
        return days

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kept) and other.line == self.line

    def __hash__(self) -> int:
        return hash(self.line)

    def __str__(self) -> str:
        return f"those that “{self.line}” keeps"


def _card(facts: Facts) -> Card:
    """The lead as a filter sees it, without the verdict that is not there yet."""
    lead, log = facts.lead, facts.log
    people, text = searched(lead)
    return Card(
        id=lead.id, company=lead.company, role=lead.role, stage=lead.stage, verdict=_WITHOUT, outcome=lead.outcome,
        source=lead.source, tags=lead.tags, priority=lead.priority, people=people, text=text,
        stage_since=lead.stage_since, touched_on=log.newest.date if log.newest else None, heard_on=facts.anchor,
        agreed_on=log.agreed.agreed_on if log.agreed else None, snoozed_until=lead.snoozed_until,
        thanks_owed=lead.stage != "closed" and bool(facts.owed),
    )  # fmt: skip


class _Words(FilterTests):
    def __init__(self, text: str, today: dt.date) -> None:
        super().__init__(text, today)
        self.counts: list[tuple[str, int]] = []

    def parse(self) -> Test:
        test = super().parse()
        if self.sort is not None:
            raise FilterError("A rule has no order.", fold(self.text).find("sort:"), "Take sort: out.")
        return test

    def field(self, name: str, value: str) -> Test:
        if name in filter_words.FIELDS:
            _allowed(name, FIELDS, ":")
        if name == "is":
            _allowed(one_of(value, filter_words.KEYWORDS, {}, "keyword"), KEYWORDS)
        return super().field(name, value)

    def compare(self, name: str, value: str) -> Test:
        if name in filter_words.COMPARED:
            _allowed(name, COMPARED)
        test = super().compare(name, value)
        self.counts.append((name, sign_and_number(name, value)[1]))
        return test

    def keyword(self, word: str) -> Test:
        _allowed(word, KEYWORDS)
        return super().keyword(word)


def _allowed(word: str, known: tuple[str, ...], tail: str = "") -> None:
    if word not in known:
        can = ", ".join((*(f"{one}:" for one in FIELDS), *KEYWORDS, *COMPARED))
        raise ValueError(
            f'"{word}{tail}" is part of the verdict, which a rule is there to find.',
            f"A rule can ask for {can} and words.",
        )
