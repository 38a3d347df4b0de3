"""What the shell offers after Tab: lead names, stages, outcomes, the words of the filter language, files.

Only loaded while a shell asks. Reads the pipeline file without touching it, and any trouble means no offer and no
word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable

import click
from click.shell_completion import BashComplete, CompletionItem, FishComplete, add_completion_class

from ..core import clean

_LIMIT = 60
_OBEYED = re.compile(r"([^\w@%+=:,./-])")
Offer = Callable[[click.Context, str], list[CompletionItem[str]]]


class _Bash(BashComplete):
    """Bash: words are quoted by us, and `stage:wai` arrives in three pieces."""

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words before, and the one that is typed; pieces around a colon are put together again."""
        args, incomplete = super().get_completion_args()
        self._before = ""
        if incomplete == ":" and args:
            self._before = f"{args.pop()}:"
            incomplete = ""
        elif len(args) > 1 and args[-1] == ":":
            self._before = f"{args[-2]}:"
            del args[-2:]
        return args, f"{self._before}{incomplete}"

    def format_completion(self, item: CompletionItem[str]) -> str:
        """The word with what bash would obey behind a backslash; doubled, as the script's `read` takes one away."""
        value = str(item.value).removeprefix(self._before)
        if item.type == "plain":
            value = _OBEYED.sub(r"\\\\\1", value)
        return f"{item.type},{value}"


class _Fish(FishComplete):
    """Fish: a comma ends the word in the script, so it is left out of names; LEAD is found without it too."""

    def format_completion(self, item: CompletionItem[str]) -> str:
        """The word and its explanation."""
        item = CompletionItem(str(item.value).replace(",", ""), item.type, item.help and item.help.replace(",", ";"))
        return super().format_completion(item)


def register() -> None:
    """Puts our ways of writing words for bash and fish in the place of click's."""
    add_completion_class(_Bash)
    add_completion_class(_Fish)


def attach(command: click.Command) -> None:
    """Gives the parameters of a command what the shell may offer for them, by what their help calls them."""
    for param in command.params:
        called = (param.metavar or param.name or "").strip("[].").upper()
        if offer := _OFFERS.get(called):
            setattr(param, "shell_complete", _silent(offer))  # noqa: B010 - of this one parameter, not its class


def _silent(offer: Offer) -> Offer:
    def offered(ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        try:
            return offer(ctx, incomplete)
        except Exception:  # a shell must never see more of a trouble than that nothing is offered
            return []

    return offered


def lead_names(ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
    """Leads that the typed letters begin: by company first, else by any word of company and role."""
    from ..core.naming import find
    from ..store.peek import names
    from .session import Session

    rows = names(Session(db=ctx.find_root().params.get("db")).path)
    typed = clean.fold(incomplete)
    found = [row for row in rows if clean.fold(row[1]).startswith(typed)]
    found = found or [r for r in rows if re.search(rf"(?<!\w){re.escape(typed)}", clean.fold(f"{r[1]} {r[2]}"))]
    found.sort(key=lambda row: row[3] == "closed")
    companies = Counter(clean.fold(row[1]) for row in rows)
    offers = []
    for lead_id, company, role, stage in found[:_LIMIT]:
        words = clean.line(company)
        if companies[clean.fold(company)] > 1 or words.startswith("-"):
            words = clean.line(f"{company} {role}")
            try:
                words = words if find(rows, words) == lead_id and not words.startswith("-") else lead_id
            except Exception:
                words = lead_id
        offers.append(CompletionItem(words, help=clean.line(f"{role} ({stage})" if role else stage)))
    return offers


def filter_words(ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
    """Words of the filter language, and after `stage:`, `flag:`, `closed:` their values."""
    from ..core.filter_words import COMPARED, FIELDS, FLAGS, KEYWORDS
    from ..core.model import OUTCOMES, STAGES

    minus = "-" if incomplete.startswith("-") else ""
    typed = incomplete.removeprefix("-").lower()
    field, colon, _ = typed.partition(":")
    values = {"stage": STAGES, "flag": FLAGS, "closed": OUTCOMES, "is": tuple(KEYWORDS), "thanks": ("owed",)}
    if colon:
        words: Iterable[str] = (f"{field}:{value}" for value in values.get(field, ()))
    else:
        words = (*KEYWORDS, *(f"{name}:" for name in FIELDS), *(f"{name}>=" for name in COMPARED))
    return [CompletionItem(minus + word) for word in dict.fromkeys(words) if word.startswith(typed)]


def _stages(ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
    from ..core.model import BOARD_STAGES, STAGE_WORDS

    stages = ("prospect", *BOARD_STAGES)
    return [CompletionItem(s, help=STAGE_WORDS[s]) for s in stages if s.startswith(incomplete.lower())]


def _outcomes(ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
    from ..core.model import OUTCOMES

    return [CompletionItem(outcome) for outcome in OUTCOMES if outcome.startswith(incomplete.lower())]


def _files(ctx: click.Context, incomplete: str) -> list[CompletionItem[str]]:
    return [CompletionItem(incomplete, type="file")]


_OFFERS: dict[str, Offer] = {
    "LEAD": lead_names,
    "FILTER": filter_words,
    "STAGE": _stages,
    "OUTCOME": _outcomes,
    "FILE": _files,
}
"""What a parameter is called in its help, to what is offered for it."""
