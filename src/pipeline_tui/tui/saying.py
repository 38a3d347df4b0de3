"""Takes the words of a script out of the program: to the clipboard, or into a mail draft."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from textual.app import App

from ..core.model import Contact, Lead
from ..core.verdict import Script, Verdict
from ..pipeline import Pipeline
from .handing_over import letter, open_letter, open_way
from .screens.pick import Choice, PickScreen

Tell = Callable[[str], None]


def words_of(script: Script, channel: str | None) -> str:
    """The words that fit the channel: spoken ones for a call, else the message with its subject."""
    if channel == "call" and script.live:
        return script.live
    if script.body:
        return f"{script.subject}\n\n{script.body}" if script.subject else script.body
    return script.live or script.prompt or ""


def copy_words(app: App[Any], pipeline: Pipeline, lead: Lead, tell: Tell) -> None:
    """Copies the words for the lead's present step; asks for whom when there are several people."""
    verdict = pipeline.verdict_card(lead).verdict

    def copy(to: str | None) -> None:
        words = words_of(pipeline.script(lead, to), verdict.channel)
        if not words:
            tell("There is nothing to say to anybody here now.")
            return
        app.copy_to_clipboard(words)
        tell(f"Copied the words for {lead.label_of(to) if to else lead.company}.")

    _for_whom(app, lead, verdict, copy)


def open_draft(app: App[Any], pipeline: Pipeline, lead: Lead, tell: Tell) -> None:
    """Opens a mail draft with the message for the lead's present step, and copies its words; nothing is sent."""
    verdict = pipeline.verdict_card(lead).verdict

    def draft(to: str | None) -> None:
        script = pipeline.script(lead, to)
        if not script.body:
            tell("No e-mail is called for here now.")
            return
        person = lead.contact(to) if to else None
        raw = letter(person.email if person else None, script.subject or "", script.body)
        if not open_letter(app, raw):
            tell("No mail program can be opened from here; copy the words instead.")
            return
        app.copy_to_clipboard(script.body)
        whom = lead.label_of(to) if to else lead.company
        tell(f"Opened a draft to {whom}; its words are copied too, to be pasted. Log it when it is sent.")

    _for_whom(app, lead, verdict, draft)


def words_by_name(script: Script, name: str) -> str:
    """The words for one way of reaching somebody: "say", "voicemail" or "e-mail"."""
    mail = f"{script.subject}\n\n{script.body}" if script.subject and script.body else script.body
    return {"say": script.live, "voicemail": script.voicemail, "e-mail": mail}.get(name) or ""


def ways_to(person: Contact) -> list[tuple[str, str]]:
    """The addresses and numbers of a person: ("e-mail", "jane@acme.example"), ("phone", "+44 20 7946 0123")."""
    return [(label, value) for label, value in (("e-mail", person.email), ("phone", person.phone)) if value]


def is_mail(value: str) -> bool:
    """Whether this is an e-mail address."""
    return "@" in value and "/" not in value


def address_of(value: str) -> str:
    """The `https:` or `tel:` address for a link or a number; empty when it is neither."""
    if re.match(r"https?://", value, re.IGNORECASE):
        return quote(value, safe=":/?#[]@!$&'()*+,;=%~-._")
    if is_mail(value):
        return ""
    number, _, extension = re.sub(r"(?i)\s*(?:ext\.?|x)\s*(?=\d+$)", ";", value).partition(";")
    digits = re.sub(r"[^\d+]", "", number)
    if re.fullmatch(r"[\d\s+().\-/]+", number) and len(digits) >= 3:
        return f"tel:{digits}" + (f";ext={extension}" if extension else "")
    return f"https://{quote(value, safe=':/?#@&=+,;%~-._')}" if "." in value and " " not in value else ""


def open_address(app: App[Any], value: str, tell: Tell) -> None:
    """Opens a link, a mail or a call with the system's own program; what cannot be opened is told, and y copies it."""
    if is_mail(value):
        there = open_letter(app, letter(value))
        tell("Opened a draft." if there else "No mail program can be opened from here; copy it instead.")
        return
    address = address_of(value)
    if not address:
        tell("There is no address here that could be opened.")
    elif not open_way(app, address):
        tell("No program can be opened from here; copy it instead.")
    else:
        tell(f"Opened {address.partition('?')[0]}")


def _for_whom(app: App[Any], lead: Lead, verdict: Verdict, then: Callable[[str | None], None]) -> None:
    if len(verdict.recipient) < 2:
        then(verdict.recipient[0] if verdict.recipient else None)
        return
    people = [Choice(str(n), lead.label_of(key), key) for n, key in enumerate(verdict.recipient[:9], 1)]
    app.push_screen(PickScreen("For whom?", people), lambda key: then(key) if key else None)
