"""What `--json` prints, command by command: the last paragraph of each help, and part of the man page.

The names are a contract: they may be joined by more, and do not change.
"""

from __future__ import annotations

from inspect import cleandoc

SHAPES = {
    **dict.fromkeys(("add", "move", "close", "edit", "snooze"), "one lead after the change, as in `show`."),
    "show": """{"lead", "contacts", "log"} as in an exported line; "verdict": {"rule", "flag", "severity", "action",
        "recipient" (a list), "channel", "due", "reason", "clears", "state", "signals", "courtesy", "since", "until",
        and "call_window" where a call is due}; "script": {"live", "voicemail", "subject", "body", "prompt", "checklist"
        where there are any, and for several people "each": [{"to", "live", "voicemail", "subject", "body"}]};
        "agreed_dates", "thank_yous", "profile".""",
    "list": """a list of {"lead", "verdict", "script"}, each as in `show`; with --full all that `show` has.""",
    "next": """a list of {"lead", "verdict", "script"}, each as in `show`, most urgent first; with --full all of it.""",
    "why": """{"lead", "verdict"} as in `show`, and "why": {"rule", "name", "flag", "severity", "reason", "profile",
        "facts", "passed", "sources", "clears", "until"}.""",
    "parse": """{"kind", "direction", "contact", "date", "outcome", "next", "minutes"}, null where the line does not
        say; where they apply "contacts", "role", "ambiguous" with "readings", "planned", "needs_reply", "auto",
        "next_kind", "next_time", "channel", "count", "stage_hint", "deadline".""",
    "log": """"understood" as in `parse`, beside one lead as in `show`. --file: {"saved", "dry_run", "entries":
        [{"line", "lead", "company", "role", "understood", "warning", "left"}], "problems": [{"line", "why"}]}.
        --from-mail: {"saved", "dry_run", "messages": [{"number", "status" (logged, already, several, nobody, broken),
        "why", "lead", "company", "role", "message_id", "date", "direction", "from", "to", "subject", "auto", "booked",
        "added_people", "unknown_people", "candidates"}]}.""",
    "undo": """{"done", "label", "leads" (ids)}; "done" is false when there was nothing.""",
    "redo": """{"done", "label", "leads" (ids)}; "done" is false when there was nothing.""",
    "history": """a list of {"number", "id", "at" (UTC), "label", "kind" (do, undo, redo), "undone", "leads" (ids),
        "fields": [{"lead", "what", "name", "field", "old", "new"}], "more" (fields left out)}, newest first.""",
    "agenda": """a list of {"date", "late", "kind", "words", "flag", "time", "lead": {"id", "company", "role", "stage"},
        "who", "call_window", "call_window_contact"} by day.""",
    "backup": """{"backup" (its path), "leads"}.""",
    "restore": """{"restored", "made" (UTC), "leads", "aside" (where the file that was there lies now)}.""",
    "check": """{"pipeline", "usable", "leads", "backups", "findings": [{"kind", "what", "mend"}],
        "remarks": [{"kind", "what"}]}.""",
    "settings": """each setting by its name; "keys", "views", "path", "problems".""",
    "keys": """{"keys": [{"where", "id", "keys", "shown", "label", "tooltip", "default"}], "problems"}.""",
    "import": """of one file {"file", "format", "encoding", "delimiter", "records", "leads", "people", "skipped":
        [{"line", "why"}], "statuses": [{"raw", "count", "stage", "outcome"}], "unread_dates": [{"line", "field",
        "raw"}], "added"}; of several files a list of these.""",
    "stats": """{"today", "leads", "stages" and "outcomes" (counts by name), "touched", "applied_this_week", "begun",
        "answered", "interviewed", "rounds", "planned", "offered", "first_answer" and "between_rounds" ({"days",
        "cases"}), "sources": [{"name", "leads", "answered", "interviewed", "offered"}]}.""",
    "report": """{"first", "last", "today", "done" and "came": [{"on", "employer", "position", "what", "contact",
        "result", "kind", "mine"}], "due": [{"on", "what"}], "stands": [{"employer", "position", "stage", "since",
        "applied_on", "last"}], "found", "closed", "summary"}.""",
    "calendar": """a list of {"uid", "kind", "date", "begins", "ends", "title", "words", "people", "lead": {"id",
        "company", "role"}}; with --with-notes "note" too.""",
    "paths": "each place by its name.",
}
"""Command to the words that follow "JSON:"."""


def told(name: str, help_: str) -> str:
    """A command's help with its JSON in the last paragraph, once."""
    shape = SHAPES.get(name)
    if not shape or "JSON:" in help_:
        return help_
    return f"{cleandoc(help_)}\n\nJSON: {' '.join(shape.split())}"
