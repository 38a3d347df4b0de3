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
from .page import Item, Part, Section
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
    "now": "c log · y copy the words · o mail draft · w why · m move · z snooze · x close",
    "words": "y copy these words · o mail draft · v more words · c log",
    "why": "w folds · j k scroll",
    "link": "c log: a new date goes into the next line you log",
    "thanks": "a thank-you sent today · y copy the words · o mail draft",
    "person": "e edit · y copy · o mail or call · P only with them · D remove · p add",
    "entry": "e correct · D strike out · C calls · M mails · I interviews · P one person · L all · S struck",
    "fact": "e edit · y copy · u undo · [ ] other leads",
    "more": "e unfolds",
    "snooze": "z changes it",
    "notes": "n write · N your editor · y copy",
    "change": "u takes this one back · U makes the last undone again",
}
"""What the keys do to what is under the cursor, by kind of item."""


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

    def __init__(self, pipeline: Pipeline, lead: Lead) -> None:
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
        self.read(lead)

    def read(self, lead: Lead) -> None:
        """Takes in the lead as it is now."""
        self.lead = lead
        self.card = self._pipeline.verdict_card(lead)
        self._facts = self._pipeline.facts(lead)
        self._kept: dict[tuple[str, int], list[tuple[Part, ...]]] = {}

    def section(self, name: str, width: int, style_of: Callable[[str], Style]) -> Section | None:
        """One part of the page at a width; None when there is nothing to show in it."""
        lead, pipeline, today = self.lead, self._pipeline, self._pipeline.today
        if name == "now":
            profile, script = pipeline.profile_words(lead), pipeline.script(lead)
            detail = detail_of(pipeline, self.card, lead, script)
            return lead_do.now(self.card, detail, self._window(), script, profile, width, everything=self.words)
        if name == "why":
            return lead_do.why(pipeline.why_text(lead), width) if self.why else None
        if name == "dates":
            return lead_do.dates(self._facts, width)
        if name == "thanks":
            return lead_do.thanks(self._facts, width)
        if name == "people":
            return lead_know.people(lead, today, self.card.verdict, width)
        if name == "log":
            return lead_know.timeline(lead, today, self.sieve, width, struck=self.struck)
        if name == "facts":
            return lead_know.facts(lead, today, width, everything=self.more)
        if name == "notes":
            return lead_know.notes(lead.notes, self.draft, lambda raw, wide: self._notes(raw, wide, style_of), width)
        return lead_know.history(self.history, lambda at: at.astimezone(), today, width)

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


def jumps(here: str) -> tuple[list[Part], str]:
    """The strip of parts with their number keys, for a page of one pane; `here` has the cursor."""
    parts: list[Part] = [(" ", "text")]
    for number, word in enumerate(NAMES, 1):
        parts += [(str(number), "dim"), (word, "here" if PARTS[number - 1] == here else "text"), (" ", "text")]
    return parts, ""


def hint(item: Item) -> tuple[list[Part], str]:
    """The line under the page: what the keys do to what is under the cursor."""
    words = "e edit · o open the link · y copy · u undo" if item.key == "url" else HINTS[item.kind]
    return [(f" {words}", "text")], "? help  q back"
