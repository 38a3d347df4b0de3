"""The quick-log: one line of plain words, the reading under it while typing, Enter saves.

What is typed is kept: Escape, a crash, a kill or a full disk leave the line for the next time it is opened on this
lead. Up and down bring back lines of before; Tab finishes a name or a date. What a line leaves open is asked in a key
each, and never decided. Any screen may push it with a pipeline and a lead; it gives the reading that was saved.
"""

from __future__ import annotations

from contextlib import suppress

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.suggester import Suggester
from textual.timer import Timer
from textual.widgets import Input, Static

from ...core.completion import complete, names_of
from ...core.days import distance
from ...core.days import say as say_day
from ...core.errors import Trouble
from ...core.model import Event, Lead
from ...core.quicklog import Reading
from ...pipeline import Pipeline
from ..drafts import KEEP_AFTER
from .ask import AskScreen
from .modal import Window

EXAMPLE = "called Jane, still waiting on req, back in 2 wks"
HINT = "Enter saves · Tab finishes a name · ↑ earlier lines · Esc keeps your words for the next time"


class Names(Suggester):
    """Finishes names of the lead's people, and words of dates."""

    def __init__(self, lead: Lead) -> None:
        super().__init__(use_cache=False, case_sensitive=True)
        self._names = names_of(lead.contacts)

    async def get_suggestion(self, value: str) -> str | None:
        """The line with its last word finished."""
        return complete(value, self._names)


class QuickLogScreen(Window[Reading]):
    """One line on one lead; with an `entry`, one that takes the place of that entry of its log.

    `line` stands in it already, after what was kept from before.
    """

    BINDINGS = [
        ("ctrl+g", "shut", "Shut"),
        ("up", "recall(1)", "Earlier"),
        ("down", "recall(-1)", "Later"),
        ("tab", "finish", "Finish"),
    ]

    def __init__(self, pipeline: Pipeline, lead: Lead, entry: Event | None = None, *, line: str = "") -> None:
        super().__init__()
        self._pipeline = pipeline
        self._lead = lead
        self._entry = entry
        self._begun = line
        self._draft_key = f"log:{lead.id}" if entry is None else f"correct:{lead.id}:{entry.id}"
        self._keeping: Timer | None = None
        self._saved = False

        self._settled: Reading | None = None
        self._earlier: list[str] = []
        self._back = 0

    def compose(self) -> ComposeResult:
        """The line, its reading, and what the keys do."""
        lead = self._lead
        does = "Correct" if self._entry else "Log"
        title = f"{does} · {lead.company} · {lead.role}" if lead.role else f"{does} · {lead.company}"
        kept = self._pipeline.draft(self._draft_key)
        before = "; ".join(words for words in (kept, self._begun) if words)
        with Vertical(classes="window line-window"):
            yield Static(Content(title), classes="window-title")
            line = Input(
                before or (self._entry.note if self._entry else ""),
                placeholder=EXAMPLE,
                suggester=Names(lead),
                id="line",
                compact=True,
                select_on_focus=False,
            )
            line.cursor_blink = False
            yield line
            yield Static("", id="reading")
            yield Static(Content(HINT), classes="window-hint")

    def on_mount(self) -> None:
        """The cursor stands at the end of what was kept."""
        line = self._line
        line.cursor_position = len(line.value)
        line.focus()
        self._show_reading(line.value)

    @property
    def _line(self) -> Input:
        return self.query_one("#line", Input)

    # ---- typing

    @on(Input.Changed, "#line")
    def _typed(self, event: Input.Changed) -> None:
        self._settled = None
        self._show_reading(event.value)
        if self._keeping is None:
            # WHY: a timer that every key starts anew would keep nothing while somebody types on and on
            self._keeping = self.set_timer(KEEP_AFTER, self._keep_quietly)

    def _read(self, text: str) -> Reading:
        if self._entry is None:
            return self._pipeline.quicklog.read_line(text, self._lead)
        return self._pipeline.quicklog.read_correction(text, self._lead, self._entry)

    def _show_reading(self, text: str) -> None:
        if text.strip():
            self._tell(self._pipeline.quicklog.echo(self._read(text), self._lead))
        else:
            self._tell("What happened, with whom, and when next? Plain words will do.")

    def _tell(self, words: str, *, trouble: bool = False) -> None:
        place = self.query_one("#reading", Static)
        place.set_class(trouble, "trouble")
        place.update(Content(words), layout=False)

    def action_finish(self) -> None:
        """Takes the word that is offered in grey."""
        line = self._line
        whole = complete(line.value, names_of(self._lead.contacts))
        if whole and line.cursor_position == len(line.value):
            line.value = whole
            line.cursor_position = len(whole)

    def action_recall(self, step: int) -> None:
        """An earlier line, or a later one; the one being typed comes last."""
        line = self._line
        if self._back == 0:
            now = line.value
            self._earlier = [now, *(text for text in self._pipeline.quicklog.lines() if text != now)]
        back = self._back + step
        if 0 <= back < len(self._earlier):
            self._back = back
            line.value = self._earlier[back]
            line.cursor_position = len(line.value)

    # ---- keeping

    def _keep_quietly(self) -> None:
        """Keeps the line while it is typed; a file that cannot be written gets it when it can."""
        self._keeping = None
        if not self._saved:
            self._pipeline.keep_draft(self._draft_key, self._line.value)

    def action_shut(self) -> None:
        """Leaves the window; the line stays for the next time."""
        self._keep_quietly()
        self._saved = True
        self.dismiss(None)

    # ---- saving

    @on(Input.Submitted, "#line")
    def _submitted(self, event: Input.Submitted) -> None:
        text = event.value.strip()
        if not text:
            self.action_shut()
        elif self._settled is not None:
            self._save(self._settled)
        else:
            self._settle(self._read(text))

    def _settle(self, reading: Reading) -> None:
        """Asks what is open, one question after the other; then saves, or warns once that it may be too soon."""
        question = self._pipeline.quicklog.question(reading, self._lead)
        if question is not None:
            asking = AskScreen(
                question, lambda text: self._pipeline.quicklog.typed_date(reading, text, self._lead), self._date
            )
            self.app.push_screen(asking, lambda answer: self._settle(answer) if answer else None)
            return
        warning = None if self._entry else self._pipeline.quicklog.too_soon(self._lead, reading)
        if warning:
            self._settled = reading
            self._tell(f"{warning} Enter again logs it all the same.", trouble=True)
            return
        self._save(reading)

    def _date(self, reading: Reading) -> str:
        """The next date of a reading: "check in Thu 19 Mar, in 8 days"."""
        today, day = self._pipeline.today, reading.next_on
        if day is None:
            return ""
        open_days = next((c.readings for c in reading.choices if c.field == "next_on"), (day,))
        days = " or ".join(say_day(d, today) for d in open_days)
        far = f", {distance(day, today)}" if len(open_days) == 1 else "?"
        return f"{days}{far} · {'agreed with them' if reading.next_kind == 'agreed' else 'my own plan'}"

    def _save(self, reading: Reading) -> None:
        try:
            if self._entry is None:
                self._pipeline.quicklog.log_reading(self._lead.id, reading)
            else:
                self._pipeline.quicklog.correct(self._lead.id, self._entry.id, reading)
        except Trouble as trouble:
            self._settled = None
            self._keep_quietly()
            self._tell(str(trouble), trouble=True)
            return
        self._saved = True
        with suppress(Trouble):  # it is logged; a draft that stays is only seen again
            self._pipeline.keep_draft(self._draft_key, "")
        self.dismiss(reading)
