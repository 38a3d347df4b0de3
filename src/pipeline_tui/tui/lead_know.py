"""The half of the lead page that says what is known: people, timeline, facts, notes, history of changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from ..core.changes import in_words
from ..core.days import say as say_day
from ..core.model import ROLE_WORDS, Contact, Event, Lead
from ..core.reading import in_order
from ..core.sheet import entry_words, numbered, struck_lines
from ..core.verdict import Verdict
from ..core.words import CHANNEL_WORDS, count
from .facts import FACTS
from .page import Item, Line, Part, Section, Worded, flow, text

MORE, NOTES = Item("more"), Item("notes")
_LABEL = 13
TOLD = 3
"""Fields of one change that the history tells."""

SHOWN = {
    "calls": ("call", "voicemail"),
    "mails": ("email", "linkedin", "text", "letter", "thank_you"),
    "interviews": ("interview", "meeting"),
}
"""What each filter of the timeline keeps, by kind of entry."""


class Past(Protocol):
    """One change of the history, as `Pipeline.history` gives it."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def at(self) -> datetime: ...  # noqa: D102
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def undone(self) -> bool: ...  # noqa: D102
    @property
    def fields(self) -> Sequence[Any]: ...  # noqa: D102
    @property
    def more(self) -> int: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which entries of the timeline are shown."""

    kinds: str = ""
    """A name in `SHOWN`, or empty for all."""
    who: str = ""
    """Contact key, or empty for everybody."""

    def keeps(self, event: Event) -> bool:
        """Whether the entry is shown."""
        return (not self.kinds or event.kind in SHOWN[self.kinds]) and (not self.who or self.who in event.who)


def people(lead: Lead, today: date, verdict: Verdict, width: int, worded: Worded) -> Section:
    """Everybody of the lead; beside those whom the verdict asks to be reached stands how."""
    way = CHANNEL_WORDS.get(verdict.channel or "", "reach")
    lines: list[Line] = []
    for person in lead.contacts:
        if lines:
            lines.append(Line())
        lines += _person(person, lead, today, way if person.key in verdict.recipient else "", width)
    if not lines:
        lines = text(worded("Nobody yet; {person} adds a person."), width, "dim", Item("person"))
    return Section("people", "PEOPLE", tuple(lines), worded("{person} adds") if lead.contacts else "")


def _person(person: Contact, lead: Lead, today: date, way: str, width: int) -> list[Line]:
    item = Item("person", person.key)
    role = ROLE_WORDS.get(person.role or "", "")
    about = [word for word in (role, person.title) if word and word.casefold() != person.label.casefold()]
    parts: list[Part] = [(person.label, "strong")]
    parts += [(f" · {' · '.join(dict.fromkeys(about))}", "text")] if about else []
    lines = flow(parts, width, item, indent="  ", first="")
    lines += text(f"→ {way} them now", width, "accent", item, "  ") if way else []
    for label, value in (("phone", person.phone), ("e-mail", person.email), ("zone", person.tz)):
        if value:
            lines += flow([(f"{label} ", "dim"), (value, "text")], width, item, indent="    ", first="  ")
    if person.preferred:
        lines += flow([("prefers ", "dim"), (person.preferred, "text")], width, item, indent="    ", first="  ")
    last = next((e for e in reversed(in_order(lead.log)) if person.key in e.who and e.date <= today), None)
    if last is not None:
        said = f"last {last.kind.replace('_', '-')} {say_day(last.date, today)}"
        lines += text(said, width, "dim", item, "  ")
    return lines


def timeline(lead: Lead, today: date, sieve: Sieve, width: int, worded: Worded, *, struck: bool = False) -> Section:
    """The log newest first; an entry's number is its place in the log, oldest 1, whatever is filtered. `struck` adds
    what was corrected or struck out."""
    log = numbered(lead)
    shown = [(at, event) for at, event in log if sieve.keeps(event)]
    wide = len(str(len(log)))
    lines: list[Line] = []
    for at, event in reversed(shown):
        lines += _entry(at, event, lead, today, wide, width)
    if not log:
        words = worded("Nothing is logged yet; {log} logs a call, a mail, anything.")
        lines = text(words, width, "dim", Item("entry"))
    elif not shown:
        lines = text(worded("No entry of that kind; {all} shows the whole log."), width, "dim", Item("entry"))
    if struck:
        gone = struck_lines(lead, today) or ["Nothing was corrected or struck out."]
        lines += [Line(), *(line for words in gone for line in flow([(words, "dim")], width, indent="  ", first=""))]
    return Section("log", "TIMELINE", tuple(lines), _shown(len(shown), len(log), sieve, lead, worded))


def _shown(shown: int, all_of: int, sieve: Sieve, lead: Lead, worded: Worded) -> str:
    if not sieve.kinds and not sieve.who:
        return count(all_of, "entry", "entries") if all_of else ""
    whom = f"only with {lead.label_of(sieve.who)}" if sieve.who else ""
    everything = worded("{all} shows all")
    return " · ".join(part for part in (f"{shown} of {all_of}", sieve.kinds, whom, everything) if part)


def _entry(at: int, event: Event, lead: Lead, today: date, wide: int, width: int) -> list[Line]:
    item = Item("entry", event.id or str(at))
    kind, _, said = entry_words(event, lead, today).partition(" ")
    first = f"{at:>{wide}} {say_day(event.date, today):<10} "
    parts: list[Part] = [(kind, "strong"), (f" {said}", "text")]
    indent = " " * (len(first) if width >= 44 else wide + 1)
    style = "due" if event.date > today else "dim"
    return flow(parts, width, item, indent=indent, first=first, first_style=style)


def facts(lead: Lead, today: date, width: int, worded: Worded, *, everything: bool) -> Section:
    """The facts that can be changed; those that are rarely known are folded unless `everything` is asked for."""
    lines: list[Line] = []
    folded = []
    for fact in FACTS:
        value = fact.show(lead)
        if not value and not fact.common and not everything:
            folded.append(fact.label.lower())
            continue
        if fact.name in ("applied_on", "found_on", "closes_on") and value:
            value = say_day(getattr(lead, fact.name), today)
        parts: list[Part] = [(f"{fact.label:<{_LABEL}}", "dim"), (value or "–", "text" if value else "empty")]
        lines += _labelled(parts, width, Item("fact", fact.name))
    if lead.snoozed_until:
        why = f": {lead.snooze_why}" if lead.snooze_why else ""
        until = "until" if lead.snoozed_until > today else "over since"
        said = f"{until} {say_day(lead.snoozed_until, today)}{why} · {worded('{snooze} changes it')}"
        lines += _labelled([(f"{'Snoozed':<{_LABEL}}", "dim"), (said, "text")], width, Item("snooze"))
    if folded:
        lines += flow([(f"+ {len(folded)} more: {', '.join(folded)}", "dim")], width, MORE, indent="  ", first="")
    elif everything:
        lines += text("– fold away what is not known", width, "dim", MORE)
    return Section("facts", "FACTS", tuple(lines), worded("{edit} edits"))


def _labelled(parts: list[Part], width: int, item: Item) -> list[Line]:
    """A label and its value, the value wrapped under itself; the label alone is kept whole, blanks and all."""
    label, value = parts
    lines = flow([value], max(8, width - _LABEL), item)
    head = Line((label, *lines[0].parts), item)
    return [head, *(Line(((" " * _LABEL, ""), *line.parts), item) for line in lines[1:])]


def notes(
    raw: str, draft: bool, rendered: Callable[[str, int], list[tuple[Part, ...]]], width: int, worded: Worded
) -> Section:
    """The notes, rendered from Markdown by `rendered`; `draft` says that unsaved words are kept for them."""
    lines: list[Line] = []
    if draft:
        lines += text(worded("Words you have not saved are kept; {notes} goes on with them."), width, "due", NOTES)
    if raw.strip():
        lines += [Line(parts, NOTES) for parts in rendered(raw, width)]
    elif not draft:
        lines += text(worded("No notes yet; {notes} writes some."), width, "dim", NOTES)
    edits = worded("{notes} edits · {editor} in your editor") if raw.strip() else ""
    return Section("notes", "NOTES", tuple(lines), edits)


def history(
    rows: Sequence[Past], now: Callable[[datetime], datetime], today: date, width: int, worded: Worded
) -> Section:
    """What was changed on the lead, newest first; `now` puts an instant on the user's clock."""
    lines: list[Line] = []
    for row in rows:
        at = now(row.at)
        when = f"{say_day(at.date(), today)} {at:%H:%M} "
        kind = {"undo": "took back: ", "redo": "made again: "}.get(row.kind, "")
        style = "dim" if row.undone else "text"
        parts: list[Part] = [(f"{kind}{row.label}", style)]
        parts += [(" (taken back)", "dim")] if row.undone else []
        item = Item("change", row.id)
        lines += flow(parts, width, item, indent="  ", first=when, first_style="dim")
        for one in row.fields[:TOLD]:
            said = in_words(one.what, one.name, one.field, one.old, one.new, before=one.before, struck=one.struck)
            lines += flow([(said, "dim")], width, item, indent="    ", first="  ")
        if left := row.more + max(0, len(row.fields) - TOLD):
            lines += text(f"… and {left} more", width, "dim", item, "  ")
    if not lines:
        lines = text("Nothing was changed here yet.", width, "dim", Item("change"))
    return Section("history", "HISTORY", tuple(lines), worded("{undo} takes one back") if rows else "")
