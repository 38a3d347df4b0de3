"""The page of one lead as values: which parts there are, in which pane each stands, and what each says at a width."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rich.style import Style

from ..core.hours import say_window
from ..core.model import STAGE_WORDS, Lead
from ..pipeline import Pipeline
from . import lead_do, lead_know
from .details import detail_of
from .lead_know import Past, Sieve
from .page import Item, Part, Section, Worded
from .rendered import plain, rendered

PARTS = ("now", "dates", "thanks", "people", "log", "facts", "notes", "history")
"""Every part of the page, in the order of their number keys; the why stands beside the first under its own key."""
NAMES = ("Now", "Dates", "Thanks", "People", "Log", "Facts", "Notes", "History")
MISSING = {
    "dates": "No date has been agreed here yet; “back in 2 weeks” in a log line sets one.",
    "thanks": "No interview has been held here yet, so nobody is owed a thank-you.",
}
PANES = {
    1: (("now", "why", "dates", "thanks", "people", "log", "facts", "notes", "history"),),
    2: (("now", "why", "dates", "thanks", "log"), ("people", "facts", "notes", "history")),
    3: (("now", "why", "dates", "thanks"), ("log", "notes"), ("people", "facts", "history")),
}
"""Parts by pane, for one, two and three panes."""
NARROW, WIDE = 96, 140
"""Widths from which there are two, and three panes."""

HINTS = {
    "now": "{log} log · {copy} copy the words · {draft} mail draft · {why} why · {move_to} move · {snooze} snooze · "
    "{close} close",
    "words": "{copy} copy these words · {draft} mail draft · {words} more words · {log} log",
    "why": "{why} folds · {down} {up} scroll",
    "link": "{log} log: a new date goes into the next line you log",
    "thanks": "{thanked} thank-you sent today · {copy} copy the words · {draft} mail draft",
    "person": "{edit} edit · {copy} copy · {draft} mail or call · {with} only with them · {remove} remove · "
    "{person} add",
    "entry": "{edit} correct · {remove} strike out · {calls} calls · {mails} mails · {interviews} interviews · "
    "{with} one person · {all} all · {struck} struck",
    "fact": "{edit} edit · {copy} copy · {undo} undo · {previous_lead} {next_lead} other leads",
    "more": "{edit} unfolds",
    "snooze": "{snooze} changes it",
    "notes": "{notes} write · {editor} your editor · {copy} copy",
    "change": "{undo} takes this one back · {redo} makes the last undone again",
}
"""What the keys do to what is under the cursor, by kind of item; ids of keys in braces."""
LINK_HINT = "{edit} edit · {draft} open the link · {copy} copy · {undo} undo"


def widths(width: int) -> tuple[int, ...]:
    """The widths of one, two or three panes in a terminal of this width."""
    if width >= WIDE:
        left, right = width * 38 // 100, width * 29 // 100
        return (left, width - left - right, right)
    if width >= NARROW:
        right = width * 41 // 100
        return (width - right, right)
    return (max(20, width),)


class LeadPage:
    """What the page says of one lead, with what the user folded and filtered."""

    def __init__(self, pipeline: Pipeline, lead: Lead, worded: Worded) -> None:
        self.sieve = Sieve()
        self.why = self.words = self.more = False
        """Whether the why, all the words, and the facts that are not known are unfolded."""
        self.struck = False
        """Whether entries that were corrected or struck out are shown."""
        self.draft = False
        """Whether unsaved words are kept for the notes."""
        self.rich = False
        """Whether notes are rendered; until then they stand as they were typed, so that the page opens at once."""
        self.history: Sequence[Past] = ()
        self._pipeline = pipeline
        self._worded = worded
        self.read(lead)

    def read(self, lead: Lead) -> None:
        """Takes in the lead as it is now."""
        self.lead = lead
        self.card = self._pipeline.verdict_card(lead)
        self._facts = self._pipeline.facts(lead)
        self._kept: dict[tuple[str, int], list[tuple[Part, ...]]] = {}

    def section(self, name: str, width: int, style_of: Callable[[str], Style]) -> Section | None:
        """One part of the page at a width; None when there is nothing to show in it."""
        lead, pipeline, today, worded = self.lead, self._pipeline, self._pipeline.today, self._worded
        if name == "now":
            profile, script = pipeline.profile_words(lead), pipeline.script(lead)
            detail = detail_of(pipeline, self.card, lead, script)
            window = self._window()
            return lead_do.now(self.card, detail, window, script, profile, width, worded, everything=self.words)
        if name == "why":
            return lead_do.why(pipeline.why_text(lead), width, worded) if self.why else None
        if name == "dates":
            return lead_do.dates(self._facts, width)
        if name == "thanks":
            return lead_do.thanks(self._facts, width, worded)
        if name == "people":
            return lead_know.people(lead, today, self.card.verdict, width, worded)
        if name == "log":
            return lead_know.timeline(lead, today, self.sieve, width, worded, struck=self.struck)
        if name == "facts":
            return lead_know.facts(lead, today, width, worded, everything=self.more)
        if name == "notes":
            return lead_know.notes(
                lead.notes, self.draft, lambda raw, wide: self._notes(raw, wide, style_of), width, worded
            )
        return lead_know.history(self.history, lambda at: at.astimezone(), today, width, worded)

    def _window(self) -> list[str]:
        """When to call somebody whose clock is the same as mine; when it is not, the detail says so already."""
        window = self._pipeline.dates.call_window(self.lead, self.card.verdict)
        return [f"Call {say_window(window)}; their clock is yours."] if window and window.same and window.zone else []

    def _notes(self, raw: str, width: int, style_of: Callable[[str], Style]) -> list[tuple[Part, ...]]:
        if not self.rich:
            return plain(raw[:2000], width)
        if (raw, width) not in self._kept:
            self._kept[raw, width] = rendered(raw, width, style_of)
        return self._kept[raw, width]

    def heading(self, width: int) -> tuple[list[Part], str]:
        """The line above the page: who and what, and how it stands."""
        lead = self.lead
        stage = STAGE_WORDS[lead.stage] + (f": {lead.outcome.replace('_', ' ')}" if lead.outcome else "")
        name: list[Part] = [(f" {lead.company}", "strong"), (f" · {lead.role}" if lead.role else "", "text")]
        since = lead_do.standing(lead, self._pipeline.today) if width >= NARROW else ""
        return name, f"{stage} {since}".strip()


def jumps(here: str, key: Callable[[str], str]) -> tuple[list[Part], str]:
    """The strip of parts with their keys, for a page of one pane; `here` has the cursor, `key` gives a part's key."""
    parts: list[Part] = [(" ", "text")]
    for part, word in zip(PARTS, NAMES, strict=True):
        parts += [(key(part), "dim"), (word, "here" if part == here else "text"), (" ", "text")]
    return parts, ""


def hint(item: Item, worded: Worded) -> tuple[list[Part], str]:
    """The line under the page: what the keys do to what is under the cursor."""
    words = LINK_HINT if item.key == "url" else HINTS[item.kind]
    return [(f" {worded(words)}", "text")], worded("{help} help  {back} back")
