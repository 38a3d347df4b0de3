"""The dated steps of one row of a tracker: what its columns, its status and a history in one cell tell with a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from ..core.clean import fold, line
from ..core.model import Event
from . import cell_dates
from .cells import Cells, Days
from .mapping import Meaning
from .statuses import furthest

_SENT = re.compile(
    r"(?:applied|sent|submitted|beworben|abgeschickt|verschickt|postul|candidat|envoye|aplica|enviad|inscri|basvur"
    r"|gonderil|已投|投递|已申请)"
)
_THANKS = re.compile(r"\bthank|dankes|dankschreiben|remerci|merci\b|graci|agradec|obrigad|tesekkur|感谢|致谢")
_PLANNED = re.compile(
    r"next|remind|due|nachste|wieder|prochain|rappel|prevue|proxim|record|lembrete|sonraki|hatirla|下次|提醒"
)
"""In the name of a column of follow-ups: they are to be done on that day, and nobody says that they were."""
_ENTRY = re.compile(r"\s*[;\n]\s*")
_STEP = re.compile(r"\s*(?:[;,\n]|→|->|=>)\s*(?=[^\W\d_]|\d+\.\s*[^\W\d_])")
_ENDS = " \t,:–—-"


class Steps:
    """The days of a row and what happened on them. `used` gets the columns that its log tells whole."""

    def __init__(self, cells: Cells, days: Days, today: date, used: set[int]) -> None:
        self._cells, self._days, self._today, self._used = cells, days, today, used

    def days(self, field: str) -> list[date]:
        """Every day in the columns of a field."""
        return [day for _, _, day in self._each(field)]

    def with_status(self) -> Iterator[tuple[str, date, str]]:
        """The days that statuses tell along the way: the cell, the day, and the stage the words stand for."""
        for field in ("status", "outcome"):
            for _, cell, day in self._each(field):
                if meaning := self._cells.layout.understand(cell):
                    yield cell, day, meaning[0]

    def sent_on(self) -> date | None:
        """The day on which an application went out, as a status or a history says: "Applied 3 Mar 2026"."""
        said = (day for cell, day, stage in self.with_status() if stage == "applied" and _SENT.match(fold(cell)))
        told = (day for day, words in self._history() if day <= self._today and self._sent(words))
        return next(said, None) or next(told, None)

    def came_to(self) -> Meaning | None:
        """The furthest stage that the past entries of a history tell, or None."""
        told = (self._cells.layout.understand(words) for day, words in self._history() if day <= self._today)
        known = [meaning for meaning in told if meaning]
        return furthest(known) if known else None

    def _sent(self, words: str) -> bool:
        """Whether an entry of a history says that the application went out."""
        return self._cells.layout.understand(words) == ("applied", None) and bool(_SENT.match(fold(words)))

    def log(self, applied: date | None, outcome: str | None) -> Iterator[Event]:
        """Application, interviews, offer, decision and other steps, in no order; `outcome` is how the lead ended."""
        if applied:
            plan = next((day for day in self.days("follow_up") if day >= self._today), None)
            yield Event(date=applied, kind="applied", dir="out", plan_on=plan)
        for field, stage in (("interview", "interviewed"), ("offer", "offer"), ("closed_on", "closed"), ("step", "")):
            for i, cell, day in self._each(field):
                yield from self._event(day, stage, outcome, self._header(i, cell))
        own = self._cells.layout.shape.name == "spreadsheet"  # programs keep the next follow-up there, done or not
        for i, cell, day in self._each("follow_up"):
            if day < self._today and own and not _PLANNED.search(fold(self._cells.layout.headers[i])):
                yield from self._event(day, "", outcome, self._header(i, cell))
        told = {day for field in ("interview", "offer", "closed_on") for day in self.days(field)}
        for cell, day, stage in self.with_status():
            if day not in told and stage not in ("prospect", "applied"):
                yield from self._event(day, stage, outcome, line(cell))
        for day, words in self._history():
            stage, ended = self._cells.layout.understand(words) or ("", None)
            if day not in told and not (day == applied and self._sent(words)):
                yield from self._event(day, stage, ended, line(words))

    def _event(self, day: date, stage: str, outcome: str | None, words: str) -> Iterator[Event]:
        """What happened on a day, by the stage its words stand for; a note of them where they stand for none."""
        if stage == "interviewed":
            yield Event(date=day, kind="interview", held=True if day < self._today else None, note=words)
        elif day > self._today:
            return
        elif stage == "offer":
            yield Event(date=day, kind="offer", dir="in", note=words)
        elif stage == "closed":
            yield Event(date=day, kind="stage", outcome=outcome, note=words)
        elif _THANKS.search(fold(words)):
            yield Event(date=day, kind="thank_you", dir="out", note=words)
        else:
            yield Event(date=day, kind="note", note=words)

    def _history(self) -> Iterator[tuple[date, str]]:
        """Day and words of each entry of cells like "2026-02-02, phone screen; 2026-02-13, panel"."""
        for i, cell in self._tales():
            entries = [(part, cell_dates.within(part)) for part in _ENTRY.split(cell) if part]
            found = [(cell_dates.read(raw, None), part.replace(raw, " ", 1).strip(_ENDS)) for part, raw in entries]
            if all(day and words for day, words in found):
                self._used.add(i)
            yield from ((day, words) for day, words in found if day and words)

    def _tales(self) -> Iterator[tuple[int, str]]:
        """Cells of histories, and statuses that tell several days ("Phone 5 Jan 2026, panel 9 Jan 2026")."""
        yield from self._cells.each("history")
        for field in ("status", "outcome"):
            for i, cell in self._cells.each(field):
                parts = _STEP.split(cell)
                if sum(bool(cell_dates.within(part)) for part in parts) > 1:
                    yield i, "\n".join(parts)

    def _each(self, field: str) -> Iterator[tuple[int, str, date]]:
        for i, cell in self._cells.each(field):
            for day in self._days.get((self._cells.row.line, i), ()):
                yield i, cell, day

    def _header(self, column: int, cell: str) -> str:
        """What the tracker calls a step; the column then needs no keeping."""
        if not cell_dates.has_time(cell):
            self._used.add(column)
        return line(self._cells.layout.headers[column])
