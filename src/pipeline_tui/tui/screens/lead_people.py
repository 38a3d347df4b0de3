"""People of the lead: added, edited, taken off, thanked, and reached; and what is copied and opened from the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.errors import BadInput
from ...core.model import Contact
from ...core.sheet import entry
from ...core.thanks import thank_you_event, to_thank
from ...core.verbs import add_person, edit_person, remove_person
from ..facts import BY_NAME
from ..keymap import worded
from ..keys import LEAD_NAME
from ..page import Item
from ..saying import copy_words, open_address, open_draft, ways_to, words_by_name
from .form import FormScreen
from .person_form import FIELDS, changed, new_person, values_of
from .pick import Choice, PickScreen

if TYPE_CHECKING:
    from textual.app import App

    from ...core.model import Lead
    from ...pipeline import Change, Pipeline
    from ..drafts import Draft


class PeopleEditing:
    """The part of the lead screen that deals with people, and takes words and addresses out of the program."""

    if TYPE_CHECKING:
        app: App[Any]
        pipeline: Pipeline
        cursor: Item

        @property
        def lead(self) -> Lead: ...  # noqa: D102
        def go_to(self, item: Item | None) -> None: ...  # noqa: D102
        def strike_entry(self) -> None: ...  # noqa: D102
        def lay_out(self, follow: str | None = None) -> None: ...  # noqa: D102
        def say(self, words: str, *, error: bool = False) -> None: ...  # noqa: D102
        def _do(self, change: Callable[[], Any], done: str, follow: str | None = None, nothing: str = "") -> bool: ...
        def _announce(self, change: Any, done: str = "", nothing: str = "") -> None: ...
        def _draft_at(self, key: str) -> Draft: ...

    # ---- add, edit, take off

    def action_add_person(self) -> None:
        """A form for somebody new."""
        lead = self.lead
        before = {person.key for person in lead.contacts}

        def save(values: dict[str, str]) -> dict[str, str] | Change:
            person, problems = new_person(values)
            label = f"added {person.label} to {lead.company}"
            return problems or self.pipeline.change(lead.id, label, add_person(person))

        def added() -> None:
            key = next((p.key for p in self.lead.contacts if p.key not in before), "")
            self.go_to(Item("person", key))

        self._form(f"New person · {lead.company}", f"person:{lead.id}", {}, save, added)

    def edit_person(self, key: str) -> None:
        """The person with this key in a form; nobody there, a new one."""
        person = self.lead.contact(key)
        if person is None:
            self.action_add_person()
            return
        lead = self.lead

        def present() -> Contact:
            found = self.pipeline.lead(lead.id).contact(key)
            if found is None:
                raise BadInput(
                    f"{person.label} was taken off {lead.company} meanwhile. Nothing was saved; Esc keeps it."
                )
            return found

        def save(values: dict[str, str]) -> dict[str, str] | Change:
            facts, problems = changed(present(), values)
            label = f"edited {person.label} of {lead.company}"
            return problems or self.pipeline.change(lead.id, label, edit_person(key, **facts))

        title, draft = f"{person.label} · {lead.company}", f"person:{lead.id}:{key}"
        self._form(title, draft, values_of(person), save, now=lambda: values_of(present()))

    def _form(
        self,
        title: str,
        draft: str,
        values: dict[str, str],
        save: Callable[[dict[str, str]], dict[str, str] | Change],
        after: Callable[[], None] = lambda: None,
        now: Callable[[], dict[str, str]] | None = None,
    ) -> None:
        def shown(change: Any) -> None:
            if change:
                self.lay_out()
                after()
                self._announce(change, "Saved")

        self.app.push_screen(FormScreen(title, FIELDS, values, save, self._draft_at(draft), now), shown)

    def action_remove(self) -> None:
        """Takes the person under the cursor off the lead, or strikes the entry under it out."""
        kind, key = self.cursor
        if kind == "entry" and key:
            self.strike_entry()
            return
        person = self.lead.contact(key) if kind == "person" else None
        if person is None:
            self.say("Put the cursor on a person or an entry; D then takes them off this lead, or strikes it out.")
            return
        label = f"removed {person.label} from {self.lead.company}"
        self._do(
            lambda: self.pipeline.change(self.lead.id, label, remove_person(key)),
            f"Removed {person.label}; what was logged with them stays",
        )

    # ---- thank-yous

    def action_thanked(self) -> None:
        """Logs a thank-you sent today: to the person under the cursor, else to one or all of those who are owed one."""
        owed = to_thank(self.pipeline.facts(self.lead))
        kind, key = self.cursor
        if not owed:
            self.say("Nobody is owed a thank-you here.")
        elif kind == "thanks" or (kind == "person" and key in owed):
            self.thank(key)
        elif len(owed) == 1:
            self.thank(owed[0])
        else:
            people = [Choice(str(n), self.lead.label_of(k), k) for n, k in enumerate(owed[:9], 1)]
            everyone = Choice("a", f"all {len(owed)} of them", "")
            screen = PickScreen("To whom was a thank-you sent today?", [everyone, *people])
            self.app.push_screen(screen, lambda k: self.thank(*((k,) if k else owed)) if k is not None else None)

    def thank(self, *keys: str) -> None:
        """Logs thank-yous sent today as one step; those who are owed none are told of instead."""
        owed = to_thank(self.pipeline.facts(self.lead))
        keys = tuple(key for key in keys if key in owed)
        if not keys:
            self.say("No thank-you is owed to them any more.")
            return
        events = [thank_you_event(self.lead, key, self.pipeline.today) for key in keys]
        whom = self.lead.label_of(keys[0]) if len(keys) == 1 else f"{len(keys)} people"
        self._do(lambda: self.pipeline.log(self.lead, events), f"Logged: thank-you to {whom}")

    # ---- out of the program

    def action_copy(self) -> None:
        """Copies what is under the cursor: an address or number, a fact, an entry, the notes, else the words."""
        kind, key = self.cursor
        if kind == "person" and (person := self.lead.contact(key)):
            self._for_way(person, "Copy", self._copied)
        elif kind == "fact":
            self._copied(BY_NAME[key].show(self.lead))
        elif kind == "notes":
            self._copied(self.lead.notes)
        elif kind == "entry":
            event = next((e for e in self.lead.log if e.id == key), None)
            self._copied(entry(event, self.lead, self.pipeline.today) if event else "")
        elif kind == "words" and key:
            self._copied(words_by_name(self.pipeline.script(self.lead), key))
        else:
            copy_words(self.app, self.pipeline, self.lead, self.say)

    def _copied(self, words: str) -> None:
        if not words:
            self.say("There is nothing to copy there.")
            return
        self.app.copy_to_clipboard(words)
        first = words.split("\n")[0]
        self.say(f"Copied: {first if len(first) <= 60 else first[:59] + '…'}")

    def action_open_it(self) -> None:
        """Opens what is under the cursor: a mail or call to the person, the link; else a mail draft with the words."""
        kind, key = self.cursor
        if kind == "person" and (person := self.lead.contact(key)):
            self._for_way(person, "Open", lambda value: open_address(self.app, value, self.say))
        elif kind == "fact" and key == "url":
            open_address(self.app, self.lead.url or "", self.say)
        else:
            open_draft(self.app, self.pipeline, self.lead, self.say)

    def _for_way(self, person: Contact, what: str, then: Callable[[str], None]) -> None:
        """Asks which of a person's addresses and numbers is meant when there are several."""
        ways = ways_to(person)
        if not ways:
            adds = worded(self.app, LEAD_NAME, "{edit} adds one")
            self.say(f"No e-mail address or number of {person.label} is known; {adds}.")
        elif len(ways) == 1:
            then(ways[0][1])
        else:
            choices = [Choice(label[0], f"{label} {value}", value) for label, value in ways]
            self.app.push_screen(PickScreen(f"{what} · {person.label}", choices), lambda v: then(v) if v else None)
