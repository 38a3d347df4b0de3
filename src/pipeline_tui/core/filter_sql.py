"""The filter language as SQL over the card index: a line keeps the same cards here as in `filters.parse`.

`filters` has the grammar and `filter_words` the words; only what each word is in the columns of the index is said here.
Every condition is true or false, never NULL, so that "not" is the opposite.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from .clean import fold
from .filter_words import (
    FLAGS,
    KEYWORDS,
    OUTCOME_FORMS,
    STAGE_FORMS,
    compared,
    field_test,
    of_the_past,
    one_of,
    sign_and_number,
)
from .filters import Grammar
from .model import OUTCOMES, STAGES
from .sorting import LAST, NEARNESS, SORTS
from .where import EVERY, Where

_KEYWORDS = {
    "stalled": "stalled = 1",
    "needs": "needs = 1",
    "snoozed": "snoozed = 1",
    "open": "stage != 'closed'",
    "closed": "stage = 'closed'",
} | {flag: f"flag = '{flag}' AND snoozed = 0" for flag in ("due", "overdue", "urgent", "fading", "quiet")}


def _within(column: str) -> Callable[[str], Where]:
    return lambda needle: Where(f"instr({column}, ?) > 0", (needle,))


def _equal(expression: str) -> Callable[[str], Where]:
    return lambda needle: Where(f"{expression} = ?", (needle,))


_FIELDS: dict[str, Callable[[str], Where]] = {
    "company": _within("company_f"),
    "role": _within("role_f"),
    "with": _within("people"),
    "source": _within("source_f"),
    "action": _within("action"),
    "rule": _equal("lower(rule)"),
    "channel": _equal("coalesce(lower(channel), 'none')"),
    "tag": lambda needle: Where("instr(char(10) || tags_f || char(10), ?) > 0", (f"\n{needle}\n",)),
    "stage": lambda value: Where("stage = ?", (one_of(value, STAGES, STAGE_FORMS, "stage"),)),
    "flag": lambda value: Where("flag = ?", (one_of(value, FLAGS, {}, "flag"),)),
    "closed": lambda value: Where(
        "stage = 'closed' AND coalesce(outcome, '') = ?", (one_of(value, OUTCOMES, OUTCOME_FORMS, "way to close"),)
    ),
    "thanks": lambda value: Where("thanks_owed = 1"),
    "is": lambda value: Where(_KEYWORDS[one_of(value, KEYWORDS, {}, "keyword")]),
}

_SINCE = {"quiet": "heard_on", "touched": "touched_on", "instage": "stage_since"}
_TURNED = {">=": "<=", "<=": ">=", ">": "<", "<": ">", "=": "="}
_NEVER, _EVER = "0000", "9999-99"
"""Before and after every day, as ISO text is compared."""


def where(text: str, today: date) -> Where:
    """The condition a filter line stands for on the day `today`. Raises FilterError as `filters.parse` does."""
    return _Sql(text, today).parse()


def order(sort: str | None, today: date) -> tuple[str, ...]:
    """The same order as `sorting.sort_key`, as expressions on the index that are never NULL; empty for None."""
    if sort is None:
        return ()
    columns = _columns(today)
    return tuple(f"-{columns[name]}" if down else columns[name] for name, down in (*SORTS[sort], *LAST))


def _columns(today: date) -> dict[str, str]:
    return {
        "waits": "(1 - needs)",
        "severity": "severity",
        "since": f"coalesce(since, '{_EVER}')",
        "nearness": "CASE stage " + " ".join(f"WHEN '{s}' THEN {n}" for s, n in NEARNESS.items()) + " END",
        "heard_on": f"coalesce(heard_on, '{_EVER}')",
        "stage_since": f"coalesce(stage_since, '{_EVER}')",
        "due": f"coalesce({_due(today)}, '{_EVER}')",
        "company": "company_f",
        "id": "id",
    }


def _due(today: date) -> str:
    # the day is today for as long as a flag stands, whichever day it was worded for
    now = f"'{today.isoformat()}'"
    return f"CASE WHEN due >= {now} THEN due WHEN severity > 0 THEN {now} END"


class _Sql(Grammar[Where]):
    def everything(self) -> Where:
        return EVERY

    def any(self, parts: Sequence[Where]) -> Where:
        return Where(f"({' OR '.join(p.sql for p in parts)})", tuple(v for p in parts for v in p.values))

    def all(self, parts: Sequence[Where]) -> Where:
        return Where(" AND ".join(p.sql for p in parts), tuple(v for p in parts for v in p.values))

    def negate(self, part: Where) -> Where:
        return Where(f"NOT ({part.sql})", part.values)

    def field(self, name: str, value: str) -> Where:
        field_test(name, value, self.today)  # says what is wrong with it, if anything is
        return _FIELDS[name](fold(value.strip()))

    def compare(self, name: str, value: str) -> Where:
        compared(name, value, self.today)  # says what is wrong with it, if anything is
        sign, number = sign_and_number(name, value)
        if name in _SINCE:
            return _day(_SINCE[name], _TURNED[sign], _shifted(self.today, -number))
        if name == "agreed":
            return self._ahead("agreed_on", sign, number)
        if name == "due":
            return self._ahead(_due(self.today), sign, number)
        return Where(f"{name} {sign} ?", (number,))

    def _ahead(self, day: str, sign: str, number: int) -> Where:
        reached = _day(day, sign, _shifted(self.today, number))
        return reached if of_the_past(sign, number) else self.all([reached, _day(day, ">=", self.today.isoformat())])

    def keyword(self, word: str) -> Where:
        return Where(_KEYWORDS[word])

    def search(self, needle: str) -> Where:
        return Where("instr(text, ?) > 0", (needle,))


def _day(expression: str, sign: str, day: str) -> Where:
    return Where(f"coalesce({expression} {sign} ?, 0)", (day,))


def _shifted(today: date, days: int) -> str:
    try:
        return (today + timedelta(days)).isoformat()
    except OverflowError:
        return _EVER if days > 0 else _NEVER
