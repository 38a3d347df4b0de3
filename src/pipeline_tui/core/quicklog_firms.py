"""Firms that stand where a person may stand in a quick-log line: two surnames, a firm that speaks through somebody."""

from __future__ import annotations

import re

from .quicklog_sure import is_first_name

FIRM_DOES = re.compile(
    r" (?:have |has |just |finally )*(?:rejected|ghosted|turned me down|reposted|re-?advertised|hired|posted|reopened"
    r"|filled"
    r"|froze|went with|gone with|are|have|were|aren't|haven't|is (?:hiring|recruiting|closing|restructuring|merging))\b"
)
"""Behind a firm that does what no person does: "Nordvik are ..."."""
_AND_SONS = re.compile(r"([A-Z][\w'-]+) & ([A-Z][\w'-]+)")
"""How firms are called: "from Hollis & Crewe"."""
_OF_FIRM = re.compile(r"\b(?:from|at|of|@) ?$")
_DESK = re.compile(r",? (?:the )?(?:reception|switchboard|front desk|main (?:line|number)|HR\b)")
"""In front of a firm, and behind it."""
_FIRM_VIA = re.compile(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)? (?:via|through|thru|by way of) (?=[A-Z])")
"""A firm that speaks through somebody: "feedback from Orlix via Tess"."""
_NO_WORD = re.compile(
    r"\b(?:nothing|nowt|no (?:news|word|reply|response|update|feedback|answer|contact|decision|sign)|not a (?:word|peep"
    r"|thing)|(?:radio )?silence|crickets)(?: \w+)? from\s*$"
)
_SINCE_THEN = re.compile(
    r" (?:since|after|following) (?:the |my |our |that |last )?(?:[\w-]+ ){0,2}?(?:round|stage|interview|on-?site|panel"
    r"|final|screen|assessment|application|applying)"
)
"""Around a firm that keeps silent after a step of ours: "no word from Orlix since the panel"."""


def _is_firm(pair: re.Match[str]) -> bool:
    """Whether two names joined by "&" are a firm's, by the names or what stands around: "at Pike & Cole"."""
    named, text = is_first_name(pair[1]) + is_first_name(pair[2]), pair.string
    return not named or bool((named < 2 and _OF_FIRM.search(text[: pair.start()])) or _DESK.match(text, pair.end()))


def _firm_of_two(text: str, at: int) -> bool:
    """Whether a firm with two surnames stands there."""
    pair = _AND_SONS.match(text, at)
    return bool(pair) and not (is_first_name(pair[1]) and is_first_name(pair[2])) if pair else False


def firms_of_two(text: str) -> list[tuple[int, int]]:
    """Where in a line as written firms with two surnames stand."""
    return [m.span() for m in _AND_SONS.finditer(text) if _is_firm(m)] if "&" in text else []


def firm_from(text: str, at: int) -> bool:
    """Whether a firm stands at `at`, behind "from", "at" or "of": with two surnames, or with its person behind it."""
    return _firm_of_two(text, at) or bool(_FIRM_VIA.match(text, at) and not is_first_name(text[at:]))


def keeps_silent(low: str, at: int, end: int) -> bool:
    """Whether the unknown name from `at` to `end` of the lower-case line has been silent since a step of mine."""
    return bool(_NO_WORD.search(low[max(0, at - 40) : at]) and _SINCE_THEN.match(low, end))
