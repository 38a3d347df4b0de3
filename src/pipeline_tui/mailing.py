"""Puts mails on the leads they point to: what becomes of each, asked where it is not clear, saved in one step.

For the command line and the board alike; nothing is fetched, and a mail to which no lead answers is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .core.days import say as say_day
from .core.errors import BadInput
from .core.mail import Mail, bookable, entry, kind_of, moved, strangers
from .core.mail_match import Directory, Me, Placement
from .core.model import Contact, Lead
from .core.verbs import Verb
from .core.words import count
from .settings import own_addresses

if TYPE_CHECKING:
    from .exchange.mail import Broken
    from .pipeline import Pipeline


@dataclass(slots=True)
class Result:
    """What became of one message."""

    number: int
    status: str
    """logged, already, several, nobody or broken."""
    why: str
    mail: Mail | None = None
    direction: str | None = None
    lead: Lead | None = None
    candidates: tuple[tuple[Lead, str], ...] = ()
    verb: Verb | None = None
    new: tuple[Contact, ...] = ()
    unknown: tuple[Contact, ...] = ()
    booked: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class How:
    """How messages are placed."""

    given: str | None = None
    """Id of the lead by the user's own word; nothing is matched then."""
    add: bool = False
    """Whether strangers become contacts."""
    whole: bool = False
    """Whether the whole text is kept."""
    pick: Callable[[Result], Lead | None] | None = None
    """Asks which of the candidates is meant."""
    agree: Callable[[tuple[Contact, ...], Lead], bool] | None = None
    """Asks whether these strangers become contacts."""


class Placing:
    """Goes through the messages by date, so that an answer finds the mail it answers."""

    def __init__(self, pipeline: Pipeline, how: How) -> None:
        self._pipeline, self._how = pipeline, how
        settings = pipeline.settings
        self._me = Me(own_addresses(settings.addresses), settings.me)
        self._directory = Directory.of(pipeline.leads(), self._me)

    def all(self, found: Iterable[Mail | Broken]) -> list[Result]:
        """What becomes of each message, oldest first; nothing is saved."""
        results, mails = [], []
        for number, one in enumerate(found, 1):
            if isinstance(one, Mail):
                mails.append((number, one))
            else:
                results.append(Result(number, "broken", one.why, subject=one.subject))
        mails.sort(key=lambda pair: pair[1].date or (pair[1].inner and pair[1].inner.date) or self._pipeline.today)
        return results + [self._one(number, mail) for number, mail in mails]

    def _one(self, number: int, mail: Mail) -> Result:
        placement = self._directory.place(mail)
        mail = placement.mail
        result = Result(number, "nobody", "no address, domain or company name in it points to a lead", mail)
        result.direction, result.subject = placement.direction, mail.subject
        if logged := self._directory.logged(mail.message_id):
            result.lead = self._directory.leads[logged]
            result.status, result.why = "already", "it was logged before"
            return result
        self._choose(result, placement)
        if result.lead is None:
            return result
        if mail.date is None:
            result.status, result.why, result.lead = "broken", "it has no readable date up to today", None
        elif result.direction is None:
            result.status, result.lead = "broken", None
            result.why = (
                "it does not say whether you wrote it or they; put your own address into settings.toml "
                '(addresses = "me@home.example")'
            )
        else:
            self._enter(result, mail, result.direction, result.lead)
        return result

    def _choose(self, result: Result, placement: Placement) -> None:
        leads = self._directory.leads
        result.candidates = tuple((leads[p.lead_id], p.why) for p in placement.pointers)
        if self._how.given:
            result.lead, result.why = leads[self._how.given], "you named it"
        elif len(result.candidates) == 1:
            result.lead, result.why = result.candidates[0]
        elif result.candidates:
            result.status, result.why = "several", "several leads can be meant"
            if self._how.pick and (picked := self._how.pick(result)):
                result.lead, result.why = picked, "you picked it"

    def _enter(self, result: Result, mail: Mail, direction: str, lead: Lead) -> None:
        """The message goes on its lead, with the people that are to be added."""
        result.status = "logged"
        result.unknown = strangers(mail, direction, lead, self._me)
        if result.unknown and (self._how.add or (self._how.agree and self._how.agree(result.unknown, lead))):
            result.new, result.unknown = result.unknown, ()
        today = self._pipeline.today
        if mail.invitation and bookable(mail, lead, today):
            at = f" {mail.invitation.time}" if mail.invitation.time else ""
            result.booked = f"{kind_of(mail)} booked for {say_day(mail.invitation.date, today)}{at}"
        elif moved(mail, lead):
            result.booked = "the invitation has another time now; the entry booked before is as it was"
        result.verb = entry(mail, direction, today, add=result.new, whole=self._how.whole)
        result.lead = result.verb(lead)
        self._directory.learn(result.lead)


def read(pipeline: Pipeline, path: Path) -> list[Mail | Broken]:
    """The messages of a file. Raises BadInput when it cannot be read."""
    from .exchange.mail import messages

    try:
        with path.open("rb") as stream:
            return list(messages(stream, pipeline.home, pipeline.today))
    except OSError as err:
        raise BadInput(f"{path.name} cannot be read: {err.strerror}. Nothing was saved.") from None


def save(pipeline: Pipeline, results: Sequence[Result], *, dry_run: bool = False) -> str:
    """Saves what found its lead, in one step; gives what was done, for history, or nothing when nothing was to do."""
    steps = [(r.lead.id, r.verb) for r in results if r.verb and r.lead]
    if not steps:
        return ""
    leads = {r.lead.id: r.lead for r in results if r.verb and r.lead}
    where = next(iter(leads.values())).company if len(leads) == 1 else count(len(leads), "lead")
    label = f"logged {count(len(steps), 'mail')} on {where}"
    if not dry_run:
        pipeline.change_all(steps, label)
    return label


def dropped(text: str) -> Path | None:
    """The mail file whose path a terminal pastes when a file is dropped on it; None when the text is no such path."""
    from urllib.parse import unquote, urlsplit

    raw = text.strip()
    if "\n" in raw or len(raw) > 4096:
        return None
    if raw.startswith("file://"):
        raw = unquote(urlsplit(raw).path)
    elif raw[:1] in ("'", '"') and raw[-1:] == raw[:1]:
        raw = raw[1:-1]
    else:
        raw = re.sub(r"\\(.)", r"\1", raw)
    path = Path(raw)
    try:
        return path if path.suffix.lower() in (".eml", ".mbox") and path.is_absolute() and path.is_file() else None
    except (OSError, ValueError):
        return None
