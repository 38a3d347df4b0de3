"""One lead on a page: what the rulebook says and why, what to say, agreed dates, thank-yous, people, log, notes."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from ...core.errors import Trouble
from ...core.model import Lead
from ...core.sheet import HEADINGS, sheet
from ...core.thanks import thank_you_event, to_thank
from ...pipeline import Pipeline
from ..paint import wrap
from ..saying import copy_words, open_draft
from .modal import Window

WHY_HEADINGS = ("facts it used", "rules passed over", "what it rests on", "what comes next")
HINT = "c log · e correct an entry · 1-9 thank-you sent · y copy the words · o mail draft · w why · u undo · q back"


class LeadScreen(Window[None]):
    """Read, scroll, log; q, Enter or Escape goes back to the board."""

    BINDINGS = [
        ("q", "shut", "Back"),
        ("enter", "shut", "Back"),
        ("j", "scroll(1)", "Down"),
        ("k", "scroll(-1)", "Up"),
        ("c", "log", "Log"),
        ("e", "entries", "Entries"),
        ("w", "why", "Why"),
        ("y", "copy", "Copy"),
        ("o", "draft", "Draft"),
        *((str(number), f"thanked({number})", "Thanked") for number in range(1, 10)),
        ("u", "undo", "Undo"),
    ]

    def __init__(self, pipeline: Pipeline, lead: Lead) -> None:
        super().__init__()
        self._pipeline = pipeline
        self._lead = lead
        self._why = False

    def compose(self) -> ComposeResult:
        """The page."""
        with Vertical(classes="window lead-window"):
            with VerticalScroll():
                yield Static(self._page(), id="page")
            yield Static(Content(HINT), classes="window-hint")

    def on_mount(self) -> None:
        """The page scrolls at once."""
        self.query_one(VerticalScroll).focus()

    def say(self, words: str) -> None:
        """One toast in plain text."""
        self.app.clear_notifications()
        self.app.notify(words, markup=False)

    def action_scroll(self, step: int) -> None:
        """One line down or up."""
        self.query_one(VerticalScroll).scroll_relative(y=step, animate=False)

    def action_log(self) -> None:
        """Opens the quick-log on this lead."""
        from .quicklog import QuickLogScreen

        self.app.push_screen(QuickLogScreen(self._pipeline, self._lead), lambda _: self._read_again())

    def action_entries(self) -> None:
        """Opens the log entry by entry, to correct one or strike one out."""
        from .entries import EntriesScreen

        self.app.push_screen(EntriesScreen(self._pipeline, self._lead), lambda _: self._read_again())

    def action_why(self) -> None:
        """Shows why the rulebook says so, or the lead again."""
        self._why = not self._why
        self._read_again()
        self.query_one(VerticalScroll).scroll_home(animate=False)

    def action_copy(self) -> None:
        """Copies the words."""
        copy_words(self.app, self._pipeline, self._lead, self.say)

    def action_draft(self) -> None:
        """Opens a mail draft."""
        open_draft(self.app, self._pipeline, self._lead, self.say)

    def action_thanked(self, number: int) -> None:
        """Logs a thank-you sent today to the person with this number in the list."""
        owed = to_thank(self._pipeline.facts(self._lead))
        if number > len(owed):
            self.say("Nobody with that number is owed a thank-you here.")
        else:
            self._thank(owed[number - 1])

    def _thank(self, key: str) -> None:
        lead = self._lead
        try:
            self._pipeline.log(lead, [thank_you_event(lead, key, self._pipeline.today)])
        except Trouble as trouble:
            self.say(str(trouble))
            return
        self._read_again()
        self.say(f"Logged: thank-you to {lead.label_of(key)} · u takes it back")

    def action_undo(self) -> None:
        """Takes back the last change."""
        try:
            change = self._pipeline.undo()
        except Trouble as trouble:
            self.say(str(trouble))
            return
        self._read_again()
        self.say(f"Undone: {change.label}" if change else "There is nothing to undo.")

    def _read_again(self) -> None:
        try:
            self._lead = self._pipeline.lead(self._lead.id)
        except Trouble:
            self.dismiss(None)
            return
        self.query_one("#page", Static).update(self._page())

    def _page(self) -> Content:
        lead, pipeline = self._lead, self._pipeline
        if self._why:
            text = pipeline.why_text(lead)
        else:
            card, script = pipeline.verdict_card(lead), pipeline.script(lead)
            text = sheet(pipeline.facts(lead), card, script, pipeline.profile_words(lead))
        parts: list[str | tuple[str, str]] = []
        for number, line in enumerate(text.split("\n")):
            heading = (
                number == 0 or line in WHY_HEADINGS or any(line == h or line.startswith(f"{h}:") for h in HEADINGS)
            )
            parts.append((f"{line}\n", "bold $accent") if heading else f"{self._hung(line)}\n")
        return Content.assemble(*parts)

    def _hung(self, line: str) -> str:
        """The line wrapped to the page with its indent on every row."""
        words = line.lstrip(" ")
        indent = " " * (len(line) - len(words))
        width = min(104, self.app.size.width) - 8 - len(indent)
        return "\n".join(f"{indent}{row}" for row in wrap(words, max(10, width)))

    def on_resize(self) -> None:
        """Wraps anew."""
        self.query_one("#page", Static).update(self._page())
