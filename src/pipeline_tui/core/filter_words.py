"""The words of the filter language: keywords, fields and comparisons, each as a small test on a card."""

from __future__ import annotations

import difflib
import operator
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from . import filter_hints
from .cards import Card
from .clean import fold
from .model import OUTCOMES, STAGES

Test = Callable[[Card], bool]

folded = lru_cache(maxsize=1 << 16)(fold)
"""`fold` for words that are met again and again."""

FLAGS = ("closed", "quiet", "due", "overdue", "stalled", "urgent", "fading")
"""Flags a verdict can carry."""

STAGE_FORMS = {
    "waiting": "waiting_req", "req": "waiting_req", "wait": "waiting_req", "waiting_on_req": "waiting_req",
    "waiting on requisition": "waiting_req", "requisition": "waiting_req", "interview": "interviewed",
    "interviewing": "interviewed", "int": "interviewed", "app": "applied", "apply": "applied", "offers": "offer",
    "prospects": "prospect", "found": "prospect", "done": "closed",
}  # fmt: skip
"""Short forms of the stages."""

OUTCOME_FORMS = {"withdrew": "withdrawn", "filled": "role_closed", "ghosted": "silent", "no_reply": "silent"}
"""Other words for how a lead ended."""

_PERIOD = {
    "": 1,
    "d": 1,
    "day": 1,
    "days": 1,
    "w": 7,
    "wk": 7,
    "week": 7,
    "weeks": 7,
    "m": 30,
    "month": 30,
    "months": 30,
}


@dataclass(frozen=True, slots=True)
class Field:
    """A word that takes a value after a colon."""

    make: Callable[[str, date], Test]
    values: tuple[str, ...] = ()
    """All its values, best first; empty when they are what the leads hold."""


def _flag(name: str) -> Callable[[date], Test]:
    def made(today: date) -> Test:
        return lambda card: card.verdict.flag == name and not card.snoozed(today)

    return made


def _stalled(today: date) -> Test:
    return lambda card: card.stalled(today)


def _needs(today: date) -> Test:
    return lambda card: card.needs_me(today)


def _snoozed(today: date) -> Test:
    return lambda card: card.snoozed(today)


def _open(today: date) -> Test:
    return lambda card: card.stage != "closed"


def _closed(today: date) -> Test:
    return lambda card: card.stage == "closed"


KEYWORDS: dict[str, Callable[[date], Test]] = {
    "stalled": _stalled,
    "due": _flag("due"),
    "overdue": _flag("overdue"),
    "urgent": _flag("urgent"),
    "fading": _flag("fading"),
    "quiet": _flag("quiet"),
    "open": _open,
    "closed": _closed,
    "snoozed": _snoozed,
    "needs": _needs,
}
"""Bare words with a meaning of their own."""


def one_of(value: str, allowed: Iterable[str], forms: dict[str, str], what: str) -> str:
    """The allowed word a value means: itself, a form of it, the only one that begins so. ValueError(message, hint)."""
    low = fold(value).replace("-", "_")
    words = list(allowed)
    if low in words:
        return low
    if low in forms:
        return forms[low]
    begins = [w for w in words if low and w.startswith(low)]
    if len(begins) == 1:
        return begins[0]
    close = difflib.get_close_matches(low, [*words, *forms], 1)
    meant = f'Did you mean "{close[0]}"? ' if close else ""
    raise ValueError(
        f'"{value}" is not a {what}.' if value else f"A {what} is missing.", f"{meant}Use {', '.join(words)}."
    )


def _some(value: str, field: str) -> str:
    if not value.strip():
        raise ValueError(
            f"Nothing follows {field}:", f'Write a value right after it: {field}:word or {field}:"two words".'
        )
    return fold(value.strip())


def _stage(value: str, today: date) -> Test:
    stage = one_of(value, STAGES, STAGE_FORMS, "stage")
    return lambda card: card.stage == stage


def _flag_field(value: str, today: date) -> Test:
    flag = one_of(value, FLAGS, {}, "flag")
    return lambda card: card.verdict.flag == flag


def _company(value: str, today: date) -> Test:
    needle = _some(value, "company")
    return lambda card: needle in folded(card.company)


def _role(value: str, today: date) -> Test:
    needle = _some(value, "role")
    return lambda card: needle in folded(card.role)


def _with(value: str, today: date) -> Test:
    needle = _some(value, "with")
    return lambda card: needle in "\n".join(card.people)


def _tag(value: str, today: date) -> Test:
    needle = _some(value, "tag")
    return lambda card: bool(card.tags) and needle in map(folded, card.tags)


def _source(value: str, today: date) -> Test:
    needle = _some(value, "source")
    return lambda card: needle in folded(card.source or "")


def _rule(value: str, today: date) -> Test:
    needle = _some(value, "rule")
    return lambda card: folded(card.verdict.rule) == needle


def _action(value: str, today: date) -> Test:
    needle = _some(value, "action")
    return lambda card: needle in card.verdict.action


def _channel(value: str, today: date) -> Test:
    needle = _some(value, "channel")
    return lambda card: folded(card.verdict.channel or "none") == needle


def _closed_field(value: str, today: date) -> Test:
    outcome = one_of(value, OUTCOMES, OUTCOME_FORMS, "way to close a lead")
    return lambda card: card.stage == "closed" and card.outcome == outcome


def _thanks(value: str, today: date) -> Test:
    one_of(value, ("owed",), {"due": "owed", "late": "owed"}, "state of thank-yous")
    return lambda card: card.thanks_owed


def _is(value: str, today: date) -> Test:
    word = one_of(value, KEYWORDS, {}, "keyword")
    return KEYWORDS[word](today)


FIELDS: dict[str, Field] = {
    "stage": Field(_stage, STAGES),
    "flag": Field(_flag_field, FLAGS),
    "company": Field(_company),
    "role": Field(_role),
    "with": Field(_with),
    "tag": Field(_tag),
    "source": Field(_source),
    "rule": Field(_rule),
    "action": Field(_action),
    "channel": Field(_channel),
    "closed": Field(_closed_field, OUTCOMES),
    "thanks": Field(_thanks, ("owed",)),
    "is": Field(_is, tuple(KEYWORDS)),
}
"""Words that take a value after a colon."""

_DAYS_SINCE: dict[str, Callable[[Card], date | None]] = {
    "quiet": lambda c: c.heard_on,
    "touched": lambda c: c.touched_on,
    "instage": lambda c: c.stage_since,
}
_DAYS_UNTIL: dict[str, Callable[[Card], date | None]] = {
    "agreed": lambda c: c.agreed_on,
    "due": lambda c: c.verdict.due,
}
_PLAIN: dict[str, Callable[[Card], int]] = {
    "severity": lambda c: c.verdict.severity,
    "priority": lambda c: c.priority,
}
COMPARED = (*_DAYS_SINCE, *_DAYS_UNTIL, *_PLAIN)
"""Words that are compared with a number."""

_KINDS = filter_hints.Kinds(tuple(FIELDS), tuple(KEYWORDS), (*_DAYS_SINCE, *_PLAIN), tuple(_DAYS_UNTIL))
_COMPARE = {">=": operator.ge, "<=": operator.le, ">": operator.gt, "<": operator.lt, "=": operator.eq}
_VALUE = re.compile(r"(>=|<=|>|<|=)(-?\d{1,6})([a-z]*)")


def field_test(name: str, value: str, today: date) -> Test:
    """The test of `name:value`. ValueError(message, hint) for a word or value that is not known."""
    field = FIELDS.get(name)
    if field is None:
        raise ValueError(f'There is no field "{name}:".', filter_hints.for_colon(name, value, _KINDS))
    return field.make(value, today)


def compared(name: str, value: str, today: date) -> Test:
    """The test of `name` with `value` like ">=10d". ValueError(message, hint) if it is not one.

    Days ahead ("agreed<=7d") count from today; see `of_the_past` for a day already gone. A card without the date never
    matches.
    """
    if name not in COMPARED:
        raise ValueError(f'"{name}" cannot be compared.', filter_hints.for_sign(name, value, _KINDS))
    sign, number = sign_and_number(name, value)
    compare = _COMPARE[sign]
    if name in _PLAIN:
        count = _PLAIN[name]
        return lambda card: bool(compare(count(card), number))
    if name in _DAYS_SINCE:
        since = _DAYS_SINCE[name]
        return lambda card: (day := since(card)) is not None and bool(compare((today - day).days, number))
    until, gone = _DAYS_UNTIL[name], of_the_past(sign, number)

    def ahead(card: Card) -> bool:
        day = until(card)
        if day is None:
            return False
        days = (day - today).days
        return bool(compare(days, number)) and (days >= 0 or gone)

    return ahead


def of_the_past(sign: str, number: int) -> bool:
    """Whether a comparison of days ahead is about days already gone: "agreed<0d", "agreed>=-3d", not "agreed<=7d"."""
    return number < 0 or (sign, number) == ("<", 0)


def sign_and_number(name: str, value: str) -> tuple[str, int]:
    """The sign and the number, in days where `name` is one of days, of a value like ">=2w". ValueError as there."""
    m = _VALUE.fullmatch(fold(value))
    if not m or m[3] not in _PERIOD or (name in _PLAIN and m[3]):
        example = f"{name}>=2" if name in _PLAIN else f"{name}>=10d, {name}<2w or {name}>1m"
        raise ValueError(f'"{value.lstrip("<>=")}" is not a number {name} can be compared with.', f"Try {example}.")
    return m[1], int(m[2]) * _PERIOD[m[3]]
