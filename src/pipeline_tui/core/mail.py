"""A mail as values, and what it becomes in a lead's log: an entry with direction, people and note, a booked interview.

Nothing is made up: the date is the mail's own, people are those of its headers, words are its own first lines.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from . import clean
from .model import Contact, Event, Lead
from .people import slug
from .verbs import add_person

MESSAGE_ID = "message_id"
"""Name of the extra field of a log entry that remembers which mail it came from."""

INVITE = "invite_uid"
"""Name of the extra field of a booked interview that remembers its invitation."""

NOTE_LINES, NOTE_CHARS = 8, 600
"""How much of the body goes into the note: the first lines, and no more characters than this."""

_NOBODY = re.compile(
    r"^(?:(?:do[-_.]?)?no[-_.]?t?[-_.]?reply|notifications?|mailer-daemon|postmaster|bounces?|auto(?:mated|mailer)?)\b"
)
_OOO = re.compile(r"\b(?:out of (?:the )?office|ooo|automatic reply|auto[- ]?reply|abwesen|absence|on leave)", re.I)
_INTERVIEW = re.compile(
    r"\b(?:interview\w*|screen(?:ing)?|panel|on-?site|vorstellungsgespr\w+|entretien|entrevista)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Address:
    """Somebody in a header: the name shown (may be empty) and the address in lower case."""

    name: str
    address: str

    @property
    def domain(self) -> str:
        """What stands behind the @."""
        return self.address.rpartition("@")[2]

    @property
    def nobody(self) -> bool:
        """Whether this is a machine's address: no-reply, mailer-daemon."""
        return bool(_NOBODY.match(self.address))


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A calendar part that asks for one meeting at one time."""

    uid: str
    summary: str
    date: dt.date
    time: str | None
    """"HH:MM" in the user's zone; None for a whole day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One message."""

    message_id: str
    """Without angle brackets; made from the message's content where it has none."""
    date: dt.date | None
    """In the user's zone; None when no header says it."""
    borrowed_date: bool = False
    """Whether the date is that of the mail which forwarded this one."""
    sender: Address | None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    copies: tuple[Address, ...] = ()
    subject: str = ""
    body: str = ""
    """The new words: without quotes and signature."""
    whole: str = ""
    """The text as it came."""
    auto: bool = False
    bounced: bool = False
    parents: tuple[str, ...] = ()
    """Ids of the messages this one answers, the nearest first."""
    invitation: Invitation | None = None
    inner: Mail | None = None
    """The message that this one forwards."""

    @property
    def addresses(self) -> tuple[Address, ...]:
        """Everybody in the headers, the sender first."""
        first = (self.sender,) if self.sender else ()
        return (*first, *self.reply_to, *self.to, *self.copies)


def known_ids(lead: Lead) -> set[str]:
    """Ids of the mails that the lead's log remembers."""
    return {str(event.extra[MESSAGE_ID]) for event in lead.log if MESSAGE_ID in event.extra}


def people_of(mail: Mail, direction: str) -> tuple[Address, ...]:
    """Whom the mail concerns on their side: who wrote it, or whom I wrote to; nobody for a report of non-delivery."""
    if direction == "out":
        return (*mail.to, *mail.copies)
    return (mail.sender,) if mail.sender and not mail.bounced else ()


def contact_for(lead: Lead, person: Address) -> Contact | None:
    """The lead's contact with this address; else the only one of that name who has no other address."""
    for contact in lead.contacts:
        if contact.email and contact.email.lower() == person.address:
            return contact
    name = clean.fold(person.name)
    same = [c for c in lead.contacts if name and clean.fold(c.name or "") == name and not c.email]
    return same[0] if len(same) == 1 else None


def strangers(mail: Mail, direction: str, lead: Lead, mine: Callable[[Address], bool]) -> tuple[Contact, ...]:
    """The writer, or those I wrote to directly, whom the lead does not know by address, as contacts to be added.

    Machines and I are nobody. Names are those the headers show, else none; roles and titles are never guessed.
    """
    said = people_of(mail, direction) if direction == "in" else mail.to
    found = []
    for person in said:
        known = contact_for(lead, person)
        if person.nobody or mine(person) or (known and known.email):
            continue
        name = person.name or None
        key = known.key if known else slug(name or person.address.partition("@")[0])
        found.append(Contact(key=key, name=name, email=person.address, channels=("email",)))
    return tuple(found)


def entry(
    mail: Mail, direction: str, today: dt.date, *, add: tuple[Contact, ...] = (), whole: bool = False
) -> Callable[[Lead], Lead]:
    """The verb that puts the mail on a lead: people of `add` first, then the entry, then a booked interview.

    `whole` keeps the full text in the note. `mail.date` must be known. An interview is booked only when the invitation
    is for today or later and was not booked before.
    """
    if mail.date is None:
        raise ValueError("a mail without a date is no entry")
    day = mail.date

    def verb(lead: Lead) -> Lead:
        for person in add:
            lead = add_person(person)(lead)
        known = [contact_for(lead, person) for person in people_of(mail, direction)]
        who = tuple(dict.fromkeys(c.key for c in known if c))
        event = Event(
            date=day,
            kind="email",
            dir=direction,
            who=who,
            auto=mail.auto or None,
            outcome=_outcome(mail),
            note=note(mail, whole=whole),
            extra={MESSAGE_ID: mail.message_id},
        )
        invite = mail.invitation
        booked: tuple[Event, ...] = ()
        if invite and bookable(mail, lead, today):
            extra = {INVITE: invite.uid, MESSAGE_ID: mail.message_id} if invite.uid else {MESSAGE_ID: mail.message_id}
            booked = (
                Event(
                    date=invite.date,
                    kind=kind_of(mail),
                    who=who,
                    time=invite.time,
                    outcome="scheduled",
                    note=invite.summary,
                    extra=extra,
                ),
            )
        return replace(lead, log=(*lead.log, event, *booked))

    return verb


def kind_of(mail: Mail) -> str:
    """What the invitation is for: interview when it, or the subject, says so, else meeting."""
    said = f"{mail.invitation.summary if mail.invitation else ''} {mail.subject}"
    return "interview" if _INTERVIEW.search(said) else "meeting"


def bookable(mail: Mail, lead: Lead, today: dt.date) -> bool:
    """Whether the invitation is ahead and no entry of the lead came from it before."""
    invite = mail.invitation
    if invite is None or invite.date < today:
        return False
    return not (invite.uid and any(e.extra.get(INVITE) == invite.uid for e in lead.log))


def moved(mail: Mail, lead: Lead) -> bool:
    """Whether the invitation was booked before at another time: the old entry is the person's to correct."""
    invite = mail.invitation
    same = [e for e in lead.log if invite and invite.uid and e.extra.get(INVITE) == invite.uid]
    return bool(invite and same and all((e.date, e.time) != (invite.date, invite.time) for e in same))


def note(mail: Mail, *, whole: bool = False) -> str:
    """The subject and the first lines of what is new; the full text when `whole`."""
    if whole:
        return "\n\n".join(part for part in (mail.subject, mail.whole.strip()) if part)[: clean.NOTE_LIMIT]
    lost = f"Not delivered to {', '.join(who.address for who in mail.to)}." if mail.bounced else ""
    lines = [line.strip() for line in mail.body.split("\n")]
    kept = [line for line in lines if line]
    text = "\n".join(kept[:NOTE_LINES])
    if len(text) > NOTE_CHARS:
        text = text[:NOTE_CHARS].rsplit(" ", 1)[0]
    if len(text) < len("\n".join(kept)):
        text += " …"
    return "\n".join(part for part in (mail.subject, lost, text) if part)


def _outcome(mail: Mail) -> str | None:
    if mail.bounced:
        return "bounced"
    return "ooo" if mail.auto and _OOO.search(mail.subject) else None
