"""Notes of the lead: written over the page or in the user's editor, kept while typing, never written over another's."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ...core import clean
from ...core.errors import Conflict, Trouble
from ...core.verbs import edit
from ...paths import state_dir
from .. import editor
from ..keymap import worded
from ..keys import LEAD_NAME
from ..lead_know import NOTES
from ..page import Item
from ..widgets.writer import Writer

if TYPE_CHECKING:
    from textual.screen import Screen
    from textual.timer import Timer

    from ...core.model import Lead
    from ...pipeline import Pipeline
    from ..lead_page import LeadPage
    from ..widgets.pane import Pane

    _Base = Screen[Any]
else:
    _Base = object

KEEP = 0.4
"""Seconds after the last key until what was typed is kept."""
CONFLICT = (
    "Another window changed the notes meanwhile. Nothing was overwritten: both texts are here. Make one of them, "
    "then Ctrl+S."
)
THEIRS = "\n\n--- from the other window ---\n\n"


class NotesEditing(_Base):
    """The part of the lead screen that writes notes."""

    writing = False
    """Whether the place to write is open."""
    _notes_base = ""
    """The notes that the words being written started from."""
    _words = ""
    """What stands in the place to write."""
    _notes_timer: Timer | None = None

    if TYPE_CHECKING:
        pipeline: Pipeline
        page: LeadPage

        @property
        def lead(self) -> Lead: ...  # noqa: D102
        @property
        def panes(self) -> list[Pane]: ...  # noqa: D102
        def pane_of(self, item: Item) -> Pane | None: ...  # noqa: D102
        def go_to(self, item: Item | None) -> None: ...  # noqa: D102
        def paint(self) -> None: ...  # noqa: D102
        def _announce(self, change: Any, done: str = "", nothing: str = "") -> None: ...
        def lay_out(self, follow: str | None = None) -> None: ...  # noqa: D102
        def say(self, words: str, *, error: bool = False) -> None: ...  # noqa: D102
        def _tell(self, trouble: Trouble) -> None: ...

    # ---- here

    def action_notes(self) -> None:
        """Opens the place to write, with words that were kept and not saved."""
        base, text = self._draft()
        self._open_writer(base, text)

    def _open_writer(self, base: str, text: str, words: str = "") -> None:
        self._notes_base, self._words, self.writing = base, text, True
        self.go_to(NOTES)
        writer = Writer(f"Notes · {self.lead.company}", text)
        self.mount(writer)
        self.place_writer(writer)
        if words:
            writer.call_after_refresh(writer.say, words, trouble=True)

    def place_writer(self, writer: Writer) -> None:
        """Fits the place to write over the pane that has the notes."""
        if not self.writing:
            return
        pane = self.pane_of(NOTES) or self.panes[0]
        x, y, width, height = pane.region
        writer.styles.offset = (x, y)
        writer.styles.width, writer.styles.height = width, height

    def writer_pressed(self, what: str, text: str) -> None:
        """Saves, hands over to the editor, or leaves; the words are kept first in any case."""
        self._words = text
        self.keep_notes()
        if what == "save":
            self._save_notes(text)
        elif what == "editor":
            self._through_editor(self._notes_base, text)
        else:
            self._shut_writer()
            if text != self.lead.notes:
                self.say(worded(self.app, LEAD_NAME, "Not saved; your words are kept. {notes} goes on with them."))

    def notes_typed(self, text: str) -> None:
        """Keeps the words a moment after the last key."""
        self._words = text
        if self._notes_timer is not None:
            self._notes_timer.stop()
        self._notes_timer = self.set_timer(KEEP, self.keep_notes)

    def _save_notes(self, text: str) -> None:
        base, notes = self._notes_base, clean.text(text)
        if len(notes) > clean.NOTE_LIMIT:
            self._complain(f"That is {len(notes)} characters; notes hold {clean.NOTE_LIMIT}. Nothing was lost.", text)
            return

        def verb(present: Lead) -> Lead:
            if present.notes != base:
                raise Conflict(present.notes)
            return edit(notes=notes)(present)

        try:
            change = self.pipeline.change(self.lead.id, f"wrote notes on {self.lead.company}", verb)
        except Conflict as conflict:
            self._both(text, str(conflict))
            return
        except Trouble as trouble:
            self._complain(str(trouble), text)
            return
        self._forget_notes()
        self._shut_writer()
        self.lay_out()
        self._announce(change, "Notes saved")

    def _both(self, mine: str, theirs: str) -> None:
        """Another window wrote notes meanwhile: both texts stand in the place to write, nothing is saved yet."""
        self._notes_base = theirs
        both = mine + THEIRS + theirs if theirs.strip() else mine
        if self.writing:
            self._words = both
            area = self.query_one(Writer).area
            area.text = both
            area.move_cursor((0, 0))
        self._complain(CONFLICT, both)
        self.keep_notes()

    def _complain(self, sentence: str, text: str) -> None:
        """Says what went wrong under the text; opens the place to write on it when it is not open."""
        if self.writing:
            self.query_one(Writer).say(sentence, trouble=True)
        else:
            self._open_writer(self._notes_base, text, sentence)

    def _shut_writer(self) -> None:
        if self._notes_timer is not None:
            self._notes_timer.stop()
        self.writing = False
        self.set_focus(None)
        for writer in self.query(Writer):
            writer.remove()
        self.page.draft = self.notes_kept()
        self.paint()

    # ---- in the user's editor

    def action_editor(self) -> None:
        """Hands the notes to the user's editor and takes back what it leaves."""
        base, text = self._draft()
        left = editor.leftover(self.lead.id, state_dir())
        if left is not None and left != text:
            editor.forget(self.lead.id, state_dir())
            both = left if not text.strip() or text in left else text + "\n\n" + left
            self._notes_base = base
            self._keep_text(both)
            self._open_writer(
                base, both, "An earlier editor left this text when the program was ended; Ctrl+S saves it."
            )
            return
        self._through_editor(base, text)

    def _through_editor(self, base: str, text: str) -> None:
        try:
            left, words = editor.edit(self.app, text, self.lead.id, state_dir())
        except Trouble as trouble:
            if self.writing:
                self._complain(str(trouble), text)
            else:
                self._tell(trouble)
            return
        # Editors end a file with a line break that nobody typed.
        left = left if text.endswith("\n") else left.removesuffix("\n")
        self._notes_base = base
        if self.writing:
            self._words = self.query_one(Writer).area.text = left
        self._keep_text(left)
        if words:
            self._complain(words, left)
        elif left == self.lead.notes and not self.writing:
            self.say("The notes are as they were.")
        else:
            self._save_notes(left)

    # ---- drafts

    def _draft_key(self) -> str:
        return f"notes:{self.lead.id}"

    def _draft(self) -> tuple[str, str]:
        """The notes that kept words started from, and the words; both are the notes when nothing was kept."""
        try:
            kept = json.loads(self.pipeline.draft(self._draft_key()) or "null")
            base, text = kept["base"], kept["text"]
        except (ValueError, TypeError, KeyError, Trouble):
            return self.lead.notes, self.lead.notes
        return (base, text) if isinstance(base, str) and isinstance(text, str) else (self.lead.notes,) * 2

    def notes_kept(self) -> bool:
        """Whether there are words for the notes that were not saved."""
        return self._draft()[1] != self.lead.notes

    def keep_notes(self) -> None:
        """Keeps what stands in the place to write."""
        if self.writing:
            self._keep_text(self._words)

    def _keep_text(self, text: str) -> None:
        kept = json.dumps({"base": self._notes_base, "text": text}) if text != self.lead.notes else ""
        try:
            self.pipeline.keep_draft(self._draft_key(), kept)
        except Trouble as trouble:
            self._complain(str(trouble), text)

    def _forget_notes(self) -> None:
        try:
            self.pipeline.keep_draft(self._draft_key(), "")
        except Trouble as trouble:
            self._tell(trouble)
