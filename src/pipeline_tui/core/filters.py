"""The filter language: one line of words that keeps some leads and hides the others, for board and command line.

Matching looks only at a `Card`; today is fixed when the line is parsed.
"""

# ruff: noqa: D102 - what the methods of a reader give is said in Grammar
from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from inspect import cleandoc
from typing import Generic, TypeVar

from .clean import fold
from .filter_tokens import FilterError, Token, tokens
from .filter_words import KEYWORDS, STAGE_FORMS, Test, compared, field_test, one_of
from .model import STAGES
from .sorting import SORTS

T = TypeVar("T")
_SIGN = re.compile(r"[,;|/+&]")
"""What people write between words that are not one."""

__all__ = ["GRAMMAR", "GUIDE", "Filter", "FilterError", "FilterTests", "Grammar", "parse", "trays_named"]


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter line that was understood."""

    text: str
    match: Test
    """Whether the filter keeps a card."""
    sort: str | None = None
    """The order the line asks for, a name of `sorting.SORTS`; None is the board's own."""


GUIDE = (
    ("acme engineer", "both words, in company, role, people, tags or notes; case and accents do not matter"),
    ('"data engineer"', "these words together"),
    ("stalled", "also: due overdue urgent fading quiet needs snoozed open closed"),
    ("stage:waiting", "also flag: company: role: tag: source: rule: action: channel:"),
    ("with:director", "a person's name, title or role"),
    ('company:"Acme UK"', "quotes hold several words together"),
    ("closed:rejected", "how it ended"),
    ("thanks:owed", "somebody who interviewed has not been thanked"),
    ("quiet>=10d", "days since word from them; touched: since any entry; instage: in this stage"),
    ("agreed<=7d", "days until the agreed date; due: until the day to act"),
    ("severity>=2", "0 to 4; also priority"),
    ("sort:silence", "longest silence first; also sort:urgency sort:stage sort:company sort:next"),
    ("-tag:remote", "not; a or b; (brackets); d days, w weeks, m months of 30 days"),
)
"""The language as a person is told it: an example, and what it keeps. The grammar itself is in `Grammar`."""


SORT_FORMS = {"quiet": "silence", "silent": "silence", "urgent": "urgency", "due": "next", "name": "company"}
"""Other words for the orders."""


class Grammar(ABC, Generic[T]):
    """Reads a filter line. The grammar:

        line    := part { "or" part }
        part    := term { ["and"] term }
        term    := ["-" | "not"] one
        one     := "(" line ")" | word | "a phrase"
                 | field | compare
        field   := NAME ":" (value | "several words")
        compare := NAME SIGN NUMBER ["d" | "w" | "m"]
        SIGN    := ">=" | "<=" | ">" | "<" | "="

    Terms side by side must all hold; "or" binds weaker: "a b or c" keeps what has a and b, and what has c. A field has
    no blank after its colon; around a sign blanks do no harm.

    A word or phrase is looked for in company, role, people, tags and notes; case and accents do not matter.

    Words with a meaning of their own: stalled due overdue urgent fading quiet needs (all that need you) open closed
    snoozed. Quote one to search for the text.

    Fields: stage: flag: company: role: with: (a person's name, title or role) tag: source: rule: action: channel:
    closed: (how it ended) thanks:owed is: (a word of the line above).

    Compared: quiet (days since word from them) touched (days since any entry) instage (days in this stage) agreed (days
    until the agreed date; one that has passed matches only days below 0, "agreed<0d") due (days until the day
    to act) severity (0 to 4) priority. d days, w weeks, m months of 30 days; no unit means days.

    Order: one sort: anywhere in the line, and it holds for all of it. sort:urgency (as the needs-me list) sort:silence
    (longest first) sort:stage (longest in its stage first) sort:company sort:next (nearest day to act first).
    """

    def __init__(self, text: str, today: date) -> None:
        self.text, self.today = text, today
        self.sort: str | None = None
        self.tokens = self._without_sort(tokens(text))
        self.index = 0
        self.depth = 0

    def _without_sort(self, found: list[Token]) -> list[Token]:
        """Takes the order out of the line: it holds for all of it, wherever it stands."""
        rest: list[Token] = []
        for token in found:
            if (token.kind, token.name) != ("field", "sort"):
                rest.append(token)
                continue
            if rest and rest[-1].kind == "not":
                raise FilterError("An order cannot be turned into its opposite.", rest[-1].at, "Write sort:company.")
            if self.sort is not None:
                raise FilterError("There is an order already.", token.at, "Keep one of the two.")
            try:
                self.sort = one_of(token.value, SORTS, SORT_FORMS, "sort order")
            except ValueError as error:
                message, hint = error.args
                raise FilterError(message, token.at, hint) from None
        return rest

    def parse(self) -> T:
        """What the whole line stands for. Raises FilterError."""
        if not self.tokens:
            return self.everything()
        test = self._line()
        if self.index < len(self.tokens):
            raise FilterError(
                'There is a ")" too many.', self.tokens[self.index].at, "Take it out, or open a bracket before it."
            )
        return test

    def _peek(self) -> Token | None:
        return self.tokens[self.index] if self.index < len(self.tokens) else None

    def _line(self) -> T:
        parts = [self._part()]
        while (token := self._peek()) and token.kind == "or":
            self.index += 1
            parts.append(self._part())
        return parts[0] if len(parts) == 1 else self.any(parts)

    def _part(self) -> T:
        terms: list[T] = []
        while (token := self._peek()) and token.kind not in ("or", ")"):
            terms.append(self._term(token))
        if not terms:
            at = token.at if token else len(self.text)
            raise FilterError("Something is missing here.", at, 'Put a word on both sides of "or" and inside brackets.')
        return terms[0] if len(terms) == 1 else self.all(terms)

    def _term(self, token: Token) -> T:
        negate = False
        while token.kind == "not":
            negate = not negate
            self.index += 1
            following = self._peek()
            if following is None or following.kind in ("or", ")"):
                raise FilterError('Nothing follows "not".', token.at, 'Write it right before a word: "-stalled".')
            token = following
        test = self._single(token)
        return self.negate(test) if negate else test

    def _single(self, token: Token) -> T:
        self.index += 1
        if token.kind == "(":
            if self.depth >= 50:
                raise FilterError("There are too many brackets inside brackets.", token.at, "Use fewer.")
            self.depth += 1
            test = self._line()
            self.depth -= 1
            if not (closing := self._peek()) or closing.kind != ")":
                raise FilterError("A bracket is not closed.", token.at, 'Add a ")".')
            self.index += 1
            return test
        try:
            if token.kind == "field":
                return self.field(token.name, token.value)
            if token.kind == "compare":
                return self.compare(token.name, token.value)
            if token.kind == "word" and fold(token.value) in KEYWORDS:
                return self.keyword(fold(token.value))
        except ValueError as error:
            message, hint = error.args
            raise FilterError(message, token.at, hint) from None
        if token.kind == "word" and _SIGN.search(token.value):
            from .filter_hints import separated

            beside = [fold(one.value) for one in self.tokens[max(0, self.index - 2) : self.index + 1]]
            if hint := separated(fold(token.value), beside, KEYWORDS):
                raise FilterError(f'"{token.value}" is no word of the filter.', token.at, hint)
        return self.search(fold(token.value))

    # ---- what a line is made of, said by those who build from it

    @abstractmethod
    def everything(self) -> T:
        """What holds for every card."""

    @abstractmethod
    def any(self, parts: Sequence[T]) -> T:
        """One of these, two or more, holds."""

    @abstractmethod
    def all(self, parts: Sequence[T]) -> T:
        """All of these, two or more, hold."""

    @abstractmethod
    def negate(self, part: T) -> T:
        """This does not hold."""

    @abstractmethod
    def field(self, name: str, value: str) -> T:
        """`name:value`. Raises ValueError(message, hint) for what is not known."""

    @abstractmethod
    def compare(self, name: str, value: str) -> T:
        """`name` with ">=10d". Raises ValueError(message, hint) for what is not known."""

    @abstractmethod
    def keyword(self, word: str) -> T:
        """A word with a meaning of its own, folded. Raises ValueError(message, hint) where it has none."""

    @abstractmethod
    def search(self, needle: str) -> T:
        """A text to look for, folded."""


class FilterTests(Grammar[Test]):
    """Builds the function that says whether a card is kept."""

    def everything(self) -> Test:
        return lambda card: True

    def any(self, parts: Sequence[Test]) -> Test:
        return _any(parts)

    def all(self, parts: Sequence[Test]) -> Test:
        return _all(parts)

    def negate(self, part: Test) -> Test:
        return lambda card: not part(card)

    def field(self, name: str, value: str) -> Test:
        return field_test(name, value, self.today)

    def compare(self, name: str, value: str) -> Test:
        return compared(name, value, self.today)

    def keyword(self, word: str) -> Test:
        return KEYWORDS[word](self.today)

    def search(self, needle: str) -> Test:
        return lambda card: needle in card.text


def parse(text: str, today: date) -> Filter:
    """The filter a line stands for on the day `today`; an empty line keeps everything.

    Raises FilterError, and nothing else, with the position of the mistake and what would work.
    """
    reader = FilterTests(text, today)
    return Filter(text.strip(), reader.parse(), reader.sort)


def trays_named(text: str) -> set[str]:
    """Which of "prospect" and "closed" a line that can be read asks for by name, so that they are not left out."""
    found: set[str] = set()
    before = ""
    for token in tokens(text):
        word = fold(token.value)
        if before == "not":
            pass
        elif token.kind == "field" and token.name == "stage":
            found.add(one_of(word, STAGES, STAGE_FORMS, "stage"))
        elif (token.kind == "field" and token.name == "closed") or (
            word == "closed" and (token.kind == "word" or token.name in ("is", "flag"))
        ):
            found.add("closed")
        before = token.kind
    return found & {"prospect", "closed"}


def _any(parts: Sequence[Test]) -> Test:
    if len(parts) > 8:  # nested calls are faster, but a pasted page must not exhaust the stack
        return lambda card: any(part(card) for part in parts)
    first, rest = parts[0], parts[1] if len(parts) == 2 else _any(parts[1:])
    return lambda card: first(card) or rest(card)


def _all(parts: Sequence[Test]) -> Test:
    if len(parts) > 8:  # nested calls are faster, but a pasted page must not exhaust the stack
        return lambda card: all(part(card) for part in parts)
    first, rest = parts[0], parts[1] if len(parts) == 2 else _all(parts[1:])
    return lambda card: first(card) and rest(card)


GRAMMAR = tuple(
    part if part.startswith("    ") else " ".join(part.split())
    for part in cleandoc(Grammar.__doc__ or "").split("\n\n")[1:]
)
"""The grammar in paragraphs, for help; the first keeps its lines."""
