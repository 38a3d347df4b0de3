"""The half of the lead page that says what to do: the verdict, the words, the agreed dates, the thank-yous, the why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from ..core.cards import Card
from ..core.chain import Chain, chain, state_words, whom
from ..core.days import distance
from ..core.days import say as say_day
from ..core.facts import Facts
from ..core.model import ROLE_WORDS, Lead
from ..core.thanks import OWED, Cell, cell_words, matrix
from ..core.verdict import Script
from ..core.words import SIGNAL_WORDS, count, mark, names, to_clear
from .page import Item, Line, Part, Section, Worded, columns, flow, size, text
from .saying import words_of
from .widgets.sidebar import Detail

REASON, WORDS = Item("now"), Item("words")
_GLYPHS = {"sent": "✓", "owed": "○", "late": "!", "stale": "~", "folded": "–", "dropped": "–"}
_SHORT = {"sent": "sent", "owed": "owed", "late": "late", "stale": "stale", "folded": "newer", "dropped": "let go"}
_STYLES = {"sent": "good", "owed": "due", "late": "bad", "stale": "fading", "folded": "dim", "dropped": "dim"}
_MEANT = {
    "owed": "owed: within a day of the interview",
    "late": "late: still worth a note of its own",
    "stale": "stale: put your thanks into your next message",
    "folded": "newer: one note for the newer interview will do",
}
_BAR = 21
"""Cells of the longest bar in the chain; up to there a cell is a day."""


_IN_CHAIN = {SIGNAL_WORDS[name] for name in ("interval_stable", "interval_growing", "put_off")}
"""What the agreed dates say themselves, with their numbers."""


def now(
    card: Card,
    detail: Detail,
    window: Sequence[str],
    script: Script,
    profile: str,
    width: int,
    worded: Worded,
    *,
    everything: bool,
) -> Section:
    """What the rulebook says today: reason, whom and how, when to call (`window`), the words; `everything` adds the
    other scripts (voicemail, e-mail)."""
    verdict = card.verdict
    glyph = f"{mark(verdict)} "
    lines = flow([(verdict.reason, "strong")], width, REASON, indent="  ", first=glyph, first_style=verdict.flag)
    if detail.whom:
        lines += [Line((), REASON)]
        lines += flow([(detail.whom, "accent")], width, REASON, indent="  ", first="→ ", first_style="accent")
    for words in (*window, *(more for more in detail.more if more not in _IN_CHAIN)):
        lines += text(words, width, "text", REASON, "  ")
    if verdict.clears:
        lines += [Line((), REASON), *text(to_clear(verdict.clears), width, "dim", REASON, "  ")]
    lines += _scripts(verdict.channel, script, width, worded, everything)
    lines += [Line(), *text(f"rule {verdict.rule} · {profile} · {worded('{why} says why')}", width, "dim")]
    return Section("now", "NOW", tuple(lines))


def _scripts(channel: str | None, script: Script, width: int, worded: Worded, everything: bool) -> list[Line]:
    said = words_of(script, channel)
    lines: list[Line] = []
    if said:
        heading = "say" if said == script.live else "write" if said != script.prompt else "ask yourself"
        lines += [Line(), *text(heading, width, "dim", WORDS), *text(said, width, "words", WORDS, "  ")]
    if script.checklist:
        lines += [line for point in script.checklist for line in text(f"– {point}", width, "text", WORDS, "  ")]
    mail = f"{script.subject}\n\n{script.body}" if script.subject and script.body else script.body
    others = [
        (name, words)
        for name, words in (("say", script.live), ("voicemail", script.voicemail), ("e-mail", mail))
        if words and words != said
    ]
    if others and not everything:
        shows = worded("{words} shows the words for")
        lines += text(f"{shows} {names([name for name, _ in others])} too", width, "dim", WORDS)
    elif everything:
        for name, words in others:
            item = Item("words", name)
            lines += [Line(), *text(name, width, "dim", item), *text(words, width, "words", item, "  ")]
    return lines


def dates(facts: Facts, width: int) -> Section | None:
    """The agreed dates as a chain: from when to when, how long, how it went, with whom, and what it all means."""
    found, lead, today = chain(facts), facts.lead, facts.today
    if not found.links:
        return None
    people = {link.who for link in found.links}
    one = people.pop() if len(people) == 1 else None
    lines: list[Line] = []
    for at, (link, parts) in enumerate(zip(found.links, _chain(found, lead, today, width, not one), strict=True)):
        item = Item("link", str(at))
        if size(parts) <= width:
            lines.append(Line(parts, item))
        else:
            days = f"{say_day(link.talked_on, today)} → {say_day(link.agreed_on, today)} · {count(link.days, 'day')} · "
            lines += flow([(days, "text"), (state_words(link, today), _STATES.get(link.state, "strong"))], width, item,
                          indent="  ", first="")  # fmt: skip
    meant = [(words, style) for words, style in ((found.reading, "strong"), (found.permission, "text")) if words]
    lines += [Line() for _ in meant[:1]] + [line for words, style in meant for line in text(words, width, style)]
    for advice in found.advice:
        said = f"{lead.label_of(advice.who)}, {say_day(advice.date, today)} (advice, not a date): {advice.note}"
        lines += flow([(said, "dim")], width, indent="  ", first="")
    return Section("dates", "AGREED DATES", tuple(lines), f"with {lead.label_of(one)}" if one else "")


_STATES = {"kept": "good", "today": "due", "late": "bad", "missed": "overdue"}


def _chain(found: Chain, lead: Lead, today: date, width: int, with_whom: bool) -> list[tuple[Part, ...]]:
    """A row for each date, with a bar as long as its interval, as long as there is room for bars."""
    longest = max([7, *(link.days for link in found.links)])
    rows = []
    for link in found.links:
        row = [
            (f"{say_day(link.talked_on, today)} → {say_day(link.agreed_on, today)}", "text"),
            (count(link.days, "day"), "strong"),
            (state_words(link, today), _STATES.get(link.state, "text")),
        ]
        rows.append([*row, (whom(link, lead), "dim")] if with_whom else row)
    room = min(_BAR, width - max(size(parts) for parts in columns(rows)) - 2)
    if room >= 4:
        scale = min(1.0, room / longest)
        for row, link in zip(rows, found.links, strict=True):
            row.insert(2, ("━" * max(1, round(link.days * scale)) if link.days > 0 else "", "accent"))
    return columns(rows)


def thanks(facts: Facts, width: int, worded: Worded) -> Section | None:
    """The thank-you matrix: a row for each interviewer, a column for each interview; as a list where it is too wide."""
    cells = matrix(facts)
    if not cells:
        return None
    owed = len({cell.key for cell in cells if cell.state in OWED})
    marks = worded("{thanked} marks it sent")
    note = f"{count(owed, 'person', 'people')} to thank · {marks}" if owed else "all thanked"
    tables = [_grid(cells, facts.lead, facts.today, who) for who in (_who, Lead.label_of)]
    table = next((t for t in tables if all(size(line.parts) <= width for line in t)), [])
    if not table or len({c.interview for c in cells}) < 2:
        table = _list(cells, facts.lead, facts.today, width)
    else:
        said = [_MEANT[state] for state in _MEANT if any(cell.state == state for cell in cells)]
        table += [Line(), *(line for words in said for line in text(words, width, "dim"))] if said else []
    return Section("thanks", "THANK-YOUS", tuple(table), note)


def _grid(cells: tuple[Cell, ...], lead: Lead, today: date, who: Callable[[Lead, str], str]) -> list[Line]:
    days = sorted({cell.interview for cell in cells})
    keys = list(dict.fromkeys(cell.key for cell in cells))
    at = {(cell.key, cell.interview): cell for cell in cells}
    rows = [[("", "dim"), *((say_day(day, today), "dim") for day in days)]]
    for key in keys:
        row = [(who(lead, key), "text")]
        for day in days:
            cell = at.get((key, day))
            row.append((f"{_GLYPHS[cell.state]} {_SHORT[cell.state]}", _STYLES[cell.state]) if cell else ("·", "empty"))
        rows.append(row)
    heads = [None, *(Item("thanks", key) for key in keys)]
    return [Line(parts, item) for parts, item in zip(columns(rows), heads, strict=True)]


def _list(cells: tuple[Cell, ...], lead: Lead, today: date, width: int) -> list[Line]:
    lines: list[Line] = []
    for cell in cells:
        item = Item("thanks", cell.key)
        said = f"{_GLYPHS[cell.state]} {cell_words(cell, today)}"
        parts = [(f"{_who(lead, cell.key)} · {say_day(cell.interview, today)} ", "text"), (said, _STYLES[cell.state])]
        lines += flow(parts, width, item, indent="  ")
    return lines


def _who(lead: Lead, key: str) -> str:
    person = lead.contact(key)
    role = ROLE_WORDS.get(person.role or "", "") if person else ""
    label = lead.label_of(key)
    return f"{label} ({role})" if role and role.casefold() != label.casefold() else label


_HEADINGS = ("facts it used", "rules passed over", "no rule stands above it", "what it rests on", "what comes next")


def why(explained: str, width: int, worded: Worded) -> Section:
    """The explanation, whose lines are `explained` (of `Pipeline.why_text`), a block for each of its headings."""
    lines: list[Line] = []
    item = Item("why", "0")
    for number, row in enumerate(explained.split("\n")[1:]):
        words = row.lstrip(" ")
        indent = " " * (len(row) - len(words)) if number else ""
        heading = words.startswith(_HEADINGS)
        if heading:
            item = Item("why", words)
        if not words:
            lines.append(Line())
        else:
            lines += flow([(words, "accent" if heading else "text")], width, item, indent=indent + "  ", first=indent)
    return Section("why", "WHY", tuple(lines), worded("{why} folds it away"))


def standing(lead: Lead, today: date) -> str:
    """Since when the lead has been in its stage: "since Tue 3 Mar, 8 days ago"; empty when that is not known."""
    if lead.stage_since is None:
        return ""
    return f"since {say_day(lead.stage_since, today)}, {distance(lead.stage_since, today)}"
