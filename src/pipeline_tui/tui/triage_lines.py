"""What triage says about one lead, as lines for two pages: what to do with which words, and what is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from ..core.cards import Card
from ..core.chain import chain, one_line
from ..core.days import say as say_day
from ..core.hours import say_window
from ..core.model import ROLE_WORDS, STAGE_WORDS, Contact, Lead
from ..core.reading import in_order
from ..core.sheet import entry
from ..core.thanks import OWED, cell_words, matrix
from ..core.triage import Deed, Round
from ..core.verdict import Script
from ..core.wording import cells
from ..core.words import MARKS, count, needing, to_clear
from ..pipeline import Pipeline
from .details import detail_of
from .page import Worded
from .paint import fit
from .widgets.page import Line, hung, line, section

_GUTTER = 15
"""Cells before the words of a timeline entry: three blanks, the day, two blanks."""
_BAR, _SHORT = 30, 8
"""Cells of the progress bar at most, and below which there is none."""
_WIDE = 80
"""Width from which the top line has room for its title."""


def headline(card: Card, pipeline: Pipeline, width: int) -> list[Line]:
    """Mark, company and role, and the stage it is in."""
    flag, _ = card.shown(pipeline.today)
    name = f"{card.company} · {card.role}" if card.role else card.company
    stage = STAGE_WORDS[card.stage]
    if card.stage_since:
        stage += f" since {say_day(card.stage_since, pipeline.today)}"
    lines = hung(name, "strong", width, f" {MARKS[flag]} ", "   ")
    mark = line((f" {MARKS[flag]} ", flag), (lines[0].parts[1][0], "strong"))
    return [mark, *lines[1:], line((f"   {stage}", "dim"))]


def to_do(pipeline: Pipeline, lead: Lead, card: Card, width: int, worded: Worded) -> list[Line]:
    """The left page: why, whom and when, what clears it, and the words for each recipient."""
    verdict, detail = card.verdict, detail_of(pipeline, card)
    flag, state = card.shown(pipeline.today)
    lines = [*headline(card, pipeline, width), Line()]
    if flag != verdict.flag:
        lines += hung(f"{state}.", flag, width, "   ")
    lines += hung(verdict.reason, "text", width, "   ")
    if detail.whom:
        lines += hung(detail.whom, "accent", width, " → ", "   ")
    window = pipeline.dates.call_window(lead, verdict)
    if window is not None:
        lines += hung(f"Call {say_window(window)}.", "text", width, "   ")
    for more in detail.more:
        if window is None or more != f"Call {say_window(window)}.":
            lines += hung(more, "dim", width, "   ")
    if verdict.clears:
        lines += hung(to_clear(verdict.clears), "dim", width, "   ")
    if not card.needs_me(pipeline.today):
        lines += [Line(), *hung(worded("It does not need you any more; {skip} goes on."), "done", width, "   ")]
    several = len(verdict.recipient) > 1
    script = Script()
    for to in verdict.recipient or (None,):
        whom = f" · {lead.label_of(to)}" if several and to else ""
        script = pipeline.script(lead, to)
        lines += words(script, verdict.channel, whom, width)
    return lines + section("CHECKLIST", [row for point in script.checklist for row in _point(point, width)])


def words(script: Script, channel: str | None, whom: str, width: int) -> list[Line]:
    """The words for one recipient, those of the channel asked for first; `whom` follows each title."""
    mail = f"WRITE{whom} · {script.subject}" if script.subject else f"WRITE{whom}"
    spoken = [(f"SAY{whom}", script.live), (f"VOICEMAIL{whom}", script.voicemail)]
    written = [(mail, script.body)]
    lines: list[Line] = []
    for title, text in (*spoken, *written) if channel == "call" else (*written, *spoken):
        lines += section(title, _paragraphs(text, width))
    return lines + section("ASK YOURSELF", _paragraphs(script.prompt, width))


def _paragraphs(text: str | None, width: int) -> list[Line]:
    return [row for part in text.split("\n") for row in hung(part, "words", width, "   ")] if text else []


def _point(text: str, width: int) -> list[Line]:
    return hung(text, "text", width, " · ", "   ")


def known(pipeline: Pipeline, lead: Lead, card: Card, width: int) -> list[Line]:
    """The right page: people, thank-yous owed, agreed dates in one line, and the timeline, newest first."""
    facts, today = pipeline.facts(lead), pipeline.today
    people = [row for c in lead.contacts for row in _person(c, c.key in card.verdict.recipient, width)]
    thanks = [
        row
        for cell in matrix(facts)
        if cell.state in OWED
        for row in hung(
            f"{lead.label_of(cell.key)} · {say_day(cell.interview, today)} · {cell_words(cell, today)}",
            "text", width, "   ", "     ",
        )
    ]  # fmt: skip
    agreed = one_line(chain(facts), today)
    log = [
        row
        for event in reversed(in_order(lead.log))
        for row in _dated(say_day(event.date, today), entry(event, lead, today), width)
    ]
    notes = [row for part in lead.notes.split("\n") for row in hung(part, "text", width, "   ")] if lead.notes else []
    lines = [
        *section("PEOPLE", people),
        *section("THANK-YOUS OWED", thanks),
        *section("AGREED DATES", hung(agreed, "text", width, "   ") if agreed else []),
        *section("TIMELINE", log),
        *section("NOTES", notes),
    ]
    return lines[1:]


def _dated(day: str, said: str, width: int) -> list[Line]:
    """A log entry with its day in a gutter of its own."""
    rows = hung(said.removeprefix(day).strip(), "text", width, " " * _GUTTER)
    return [line((f"   {day + ' ':<{_GUTTER - 3}}", "dim"), rows[0].parts[1]), *rows[1:]]


def _person(contact: Contact, wanted: bool, width: int) -> list[Line]:
    """Name and role, then how to reach them; an arrow before whom to turn to now."""
    role = ROLE_WORDS.get(contact.role or "", "")
    about = [text for text in (role, contact.title) if text and text.casefold() != contact.label.casefold()]
    name = " · ".join((contact.label, *dict.fromkeys(about)))
    reach = " · ".join(text for text in (contact.phone, contact.email, contact.tz) if text)
    lines = hung(name, "strong" if wanted else "text", width, " → " if wanted else "   ", "   ")
    return lines + (hung(reach, "dim", width, "     ") if reach else [])


def progress(now: Round, total: int, filter_text: str, needs_total: int, width: int) -> Line:
    """The top line: "3 of 10 · 2 dealt with", a bar of it, and the filter in force."""
    dealt = len(now.dealt)
    place = f"{now.at + 1} of {total}" if now.here else f"all {total}" if total else "nobody"
    where = f" {place} · {dealt} dealt with"
    rest = f"filter: {filter_text} · {needs_total} need you in all" if filter_text else ""
    if cells(rest) > width - cells(where) - 4:
        rest = f"filter: {filter_text}" if filter_text else ""
    title = " Triage  " if width >= _WIDE else ""
    free = width - cells(title) - cells(where) - cells(rest) - 6
    long = min(_BAR, free)
    full = round(long * dealt / total) if total and long > 0 else 0
    bar = [("   ", "text"), ("━" * full, "done"), ("─" * (long - full), "faint")] if long >= _SHORT else []
    used = cells(title) + cells(where) + sum(cells(text) for text, _ in bar)
    gap = max(2, width - used - cells(rest) - 1)
    return line(
        (title, "accent"), (where, "text"), *bar, (" " * gap, "text"), (fit(rest, width - used - gap), "accent")
    )


def end(
    now: Round,
    cards: Mapping[str, Card | None],
    left: Sequence[Card],
    until: str,
    filter_text: str,
    today: date,
    width: int,
    worded: Worded,
) -> list[Line]:
    """The end of the round: when something is next due or who is left, what was done, and what was skipped.

    `cards` are those of the round by lead id (None: removed since), `left` those that still need me, `until` the
    sentence that says when something is next due (empty: no day is known).
    """
    skipped = [card for card in left if card.id in now.skipped]
    again = [card for card in left if card.id not in now.skipped]
    if not left:
        head = f"Nothing under “{filter_text}” needs you now." if filter_text else until or "Nothing needs you."
    else:
        head = f"That was everyone. {needing(len(left)).capitalize()} still."
    lines = [Line(), *hung(head, "strong", width, "   ")]
    if left and until and not filter_text:
        beside = "that one" if len(left) == 1 else "those"
        lines += hung(f"Beside {beside}, {until[0].lower()}{until[1:]}", "dim", width, "   ")
    done = [row for deed in now.deeds for row in _deed(deed, cards.get(deed.lead_id), today, width)]
    lines += section(f"DONE · {count(len(now.dealt), 'lead')}" if done else "", done)
    lines += section(f"SKIPPED · {len(skipped)}", [row for card in skipped for row in _waits(card, today, width)])
    lines += section("STILL NEED YOU", [row for card in again for row in _waits(card, today, width)])
    more = ["{skip} goes through the skipped ones"] * bool(skipped) + ["{undo} takes the last one back"] * bool(
        now.deeds
    )
    keys = worded(" · ".join([*more, "{leave} goes back to the board"]))
    return [*lines, Line(), *hung(keys, "dim", width, "   ")]


def _deed(deed: Deed, card: Card | None, today: date, width: int) -> list[Line]:
    state = f" · {card.shown(today)[1]}" if card else ""
    rows = hung(f"{deed.company}: {deed.words}{state}", "text", width, " ✓ ", "   ")
    return [line((" ✓ ", "done"), rows[0].parts[1]), *rows[1:]]


def _waits(card: Card, today: date, width: int) -> list[Line]:
    flag, state = card.shown(today)
    name = f"{card.company} · {card.role}" if card.role else card.company
    rows = hung(f"{name}: {state}", "text", width, f" {MARKS[flag]} ", "   ")
    return [line((f" {MARKS[flag]} ", flag), rows[0].parts[1]), *rows[1:]]
