"""Words for the lead under the cursor and for an empty board."""

from __future__ import annotations

from ..core.board import Board
from ..core.cards import Card
from ..core.days import distance
from ..core.days import say as say_day
from ..core.model import ROLE_WORDS, Lead
from ..core.snoozed import back_words
from ..core.verdict import Script
from ..core.words import CHANNEL_WORDS, SIGNAL_WORDS, names
from ..pipeline import Pipeline
from .keymap import Keymap
from .keys import BOARD_NAME
from .widgets.sidebar import Detail


def detail_of(pipeline: Pipeline, card: Card, lead: Lead | None = None, script: Script | None = None) -> Detail:
    """Whom, how and with which words, for one card; `lead` and `script` are its own when they are at hand already.

    Raises NoLead when another window removed the lead.
    """
    lead = lead or pipeline.lead(card.id)
    verdict = card.verdict
    whom = ""
    if verdict.recipient:
        people = []
        for key in verdict.recipient:
            person = lead.contact(key)
            role = ROLE_WORDS.get(person.role or "", "") if person else ""
            label = lead.label_of(key)
            people.append(f"{label} ({role})" if role and role.casefold() != label.casefold() else label)
        whom = f"{CHANNEL_WORDS.get(verdict.channel or '', '')} {names(people)}".strip()
    more = []
    window = pipeline.dates.call_window(lead, verdict)
    if window is not None and not window.same:
        from ..core.hours import say_window

        more.append(f"Call {say_window(window)}.")
    script = script or pipeline.script(lead)
    words = script.live if verdict.channel == "call" else ""
    if not words and script.body:
        # The greeting is the same everywhere; the first sentences say what the message is about.
        words = next((p for p in script.body.split("\n\n")[1:] if p), script.body)
    more += [SIGNAL_WORDS[name] for name in verdict.signals if name in SIGNAL_WORDS]
    late = verdict.courtesy.get("late_thank_you", ())
    if late:
        more.append(f"Thank {names([lead.label_of(key) for key in late])} too: late is better than never.")
    tell = verdict.courtesy.get("update_referrer", ())
    if tell:
        more.append(f"Tell {names([lead.label_of(key) for key in tell])} how it goes; they put your name forward.")
    if back := back_words(lead, pipeline.today):
        more.insert(0, back)
    if lead.snoozed_until and lead.snoozed_until > pipeline.today:
        why = f": {lead.snooze_why}" if lead.snooze_why else ""
        more.append(f"Snoozed until {say_day(lead.snoozed_until, pipeline.today)}{why}.")
    return Detail(card.id, whom, words or script.prompt or "", tuple(more))


def until_words(pipeline: Pipeline) -> str:
    """ "Nothing needs you until Thu 19 Mar, in 8 days."; empty when no day ahead is known."""
    first = pipeline.deck.next_due()
    if first is None:
        return ""
    return f"Nothing needs you until {say_day(first, pipeline.today)}, {distance(first, pipeline.today)}."


def empty_words(any_leads: bool, filter_text: str, board: Board, keys: Keymap) -> str:
    """What an empty board says: three ways to begin, or why nothing is in sight."""

    def key(name: str) -> str:
        return keys.key(BOARD_NAME, name)

    if filter_text:
        return f"No lead matches “{filter_text}”.\n\n{key('filter')} changes the filter · {key('clear')} takes it away"
    if any_leads:
        trays = [
            f"{key(name)} opens {len(board.columns[stage])} {words}"
            for name, stage, words in (("prospects", "prospect", "prospects"), ("closed", "closed", "closed"))
            if board.columns[stage]
        ]
        return "\n".join(["No open lead on the board.", "", *trays, f"{key('new')}  a new lead"])
    return (
        "Welcome. There are no leads yet; three ways to begin:\n\n"
        f"{key('new'):<19}a first lead\n"
        f"{key('import'):<19}your spreadsheet, or an export of another tracker\n"
        "pipeline-tui demo  look around on example leads\n\n"
        f"{key('help')} shows every key · {key('quit')} quits"
    )
