"""`log --from-mail`: messages become entries on the leads they point to; what points nowhere is told and left."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..core import clean
from ..core.days import distance
from ..core.days import say as say_day
from ..core.errors import BadInput
from ..core.mail import Mail, kind_of, people_of
from ..core.model import Contact, Lead
from ..mailing import How, Placing, Result, read, save
from ..pipeline import Pipeline
from .one_key import at_terminal, one_key
from .out import dump, say, tell
from .session import Session

if TYPE_CHECKING:
    from ..exchange.mail import Broken

_SHOWN = 9


@dataclass(slots=True)
class MailOptions:
    """What the command line said."""

    name: str
    """File, or - for standard input."""
    words: str | None
    """The lead by the user's own word; nothing is matched then."""
    dry_run: bool
    add_people: bool
    with_body: bool
    as_json: bool


def log_mail(session: Session, options: MailOptions) -> None:
    """Places every message, saves all that found their lead in one step, and reports each one.

    A single message that cannot be placed is a refusal (exit 2); in a mailbox it is a line of the report.
    """
    pipeline = session.reading() if options.dry_run else session.writing()
    asks = at_terminal() and not options.as_json and not options.dry_run and options.name != "-"
    how = How(
        given=pipeline.find(options.words) if options.words else None,
        add=options.add_people,
        whole=options.with_body,
        pick=_picked if asks else None,
        agree=_agreed if asks else None,
    )
    results = Placing(pipeline, how).all(_messages(pipeline, options.name))
    if not results:
        raise BadInput(f"{_called(options.name)} has no message in it. Nothing was saved.")
    label = save(pipeline, results, dry_run=options.dry_run)
    if options.as_json:
        dump(
            {
                "saved": bool(label) and not options.dry_run,
                "dry_run": options.dry_run,
                "messages": [_json(r) for r in sorted(results, key=lambda r: r.number)],
            }
        )
    only = results[0] if len(results) == 1 else None
    if only and only.status in ("several", "nobody", "broken"):
        raise BadInput(_refusal(only, options.name))
    if all(r.status == "broken" for r in results):
        raise BadInput(f"None of the {len(results)} messages can be read: {results[0].why}. Nothing was saved.")
    if not options.as_json:
        _report(pipeline, results, label, options)


def _picked(result: Result) -> Lead | None:
    shown = result.candidates[:_SHOWN]
    options = [(str(n), f"{_title(lead)} · {why}") for n, (lead, why) in enumerate(shown, 1)]
    key = one_key(f'Which lead is "{result.subject}" about?', options)
    return shown[int(key) - 1][0] if key else None


def _agreed(people: tuple[Contact, ...], lead: Lead) -> bool:
    who = ", ".join(f"{p.name} <{p.email}>" if p.name else p.email or "" for p in people)
    return one_key(f"Add {who} to {lead.company}?", [("y", "yes, add"), ("n", "no")]) == "y"


def _messages(pipeline: Pipeline, name: str) -> list[Mail | Broken]:
    if name != "-":
        return read(pipeline, Path(name).expanduser())
    if sys.stdin.isatty():
        raise BadInput("Pipe a message in: `pipeline-tui log --from-mail - < message.eml`. Nothing was saved.")
    from ..exchange.mail import messages

    return list(messages(sys.stdin.buffer, pipeline.home, pipeline.today))


def _called(name: str) -> str:
    return "Standard input" if name == "-" else clean.line(Path(name).name)


def _title(lead: Lead) -> str:
    return f"{lead.company} · {lead.role}" if lead.role else lead.company


def _refusal(result: Result, name: str) -> str:
    file = clean.line(name) if name != "-" else "FILE"
    if result.status == "several":
        listed = "\n".join(f"  {lead.id}  {_title(lead)} · {why}" for lead, why in result.candidates)
        return (
            f"Several leads can be meant, so nothing was saved. Name one: `pipeline-tui log LEAD --from-mail {file}`\n"
            f"{listed}"
        )
    if result.status == "nobody":
        return (
            "No address, domain or company name in this mail points to a lead, so nothing was saved. "
            f"Name it yourself: `pipeline-tui log LEAD --from-mail {file}`."
        )
    return f"{_called(name)}: {result.why}. Nothing was saved."


def _report(pipeline: Pipeline, results: list[Result], label: str, options: MailOptions) -> None:
    for result in results:
        if result.verb and result.mail and result.lead:
            say(_line(pipeline, result, result.mail, result.lead))
            for person in result.unknown:
                who = f"{person.name} <{person.email}>" if person.name else person.email
                tell(f"  {who} is nobody of this lead yet; --add-people adds them.")
            if result.mail.borrowed_date:
                tell("  The date of the forwarded mail cannot be read; it is dated as the forward.")
        elif result.status == "already" and result.lead:
            say(f"Already on {_title(result.lead)}, nothing added: {result.subject}")
        else:
            named = f' "{result.subject}"' if result.subject else ""
            say(f"Left out message {result.number}{named}: {result.why}.")
            for lead, why in result.candidates if result.status == "several" else ():
                say(f"    {lead.id}  {_title(lead)} · {why}")
    if options.dry_run:
        say("\nDry run: nothing was saved.")
    elif label:
        say(f"\n{label[0].upper()}{label[1:]}. `pipeline-tui undo` takes {'it' if len(results) == 1 else 'all'} back.")


def _line(pipeline: Pipeline, result: Result, mail: Mail, lead: Lead) -> str:
    what = "e-mail sent" if result.direction == "out" else "e-mail from them"
    parts = [f"automatic {what}" if mail.auto else what]
    who = [a.name or a.address for a in people_of(mail, result.direction or "in")]
    parts += [", ".join(who[:3])] if who else []
    if mail.date:
        parts.append(f"{say_day(mail.date, pipeline.today)}, {distance(mail.date, pipeline.today)}")
    parts += [part for part in (mail.subject, result.booked) if part]
    added = f"\n  new: {', '.join(p.name or p.email or '' for p in result.new)}" if result.new else ""
    return f"{_title(lead)}: {' · '.join(parts)}\n  because {result.why}{added}"


def _json(result: Result) -> dict[str, Any]:
    mail, lead = result.mail, result.lead
    invite = mail.invitation if mail and result.booked and lead else None
    return {
        "number": result.number,
        "status": result.status,
        "why": result.why,
        "lead": lead.id if lead else None,
        "company": lead.company if lead else None,
        "role": lead.role if lead else None,
        "message_id": mail.message_id if mail else None,
        "date": mail.date.isoformat() if mail and mail.date else None,
        "direction": result.direction,
        "from": mail.sender.address if mail and mail.sender else None,
        "to": [a.address for a in (*mail.to, *mail.copies)] if mail else [],
        "subject": result.subject,
        "auto": bool(mail and mail.auto),
        "booked": {"kind": kind_of(mail), "date": invite.date.isoformat(), "time": invite.time}
        if invite and mail
        else None,
        "added_people": [p.email for p in result.new],
        "unknown_people": [p.email for p in result.unknown],
        "candidates": [{"lead": one.id, "company": one.company, "why": why} for one, why in result.candidates],
    }
