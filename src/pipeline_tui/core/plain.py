"""Templates written as a person writes them: `{name}` anywhere, no `[[ ]]`.

What holds a fact that is not known is left out: a greeting loses the name, "this is {me}" and "{phone}" go with their
comma, and any other sentence goes as a whole, so that no gap shows. A text with `[[ ]]` says itself what goes, and is
left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import product

from .wording import Template, parse

_SLOT = re.compile(r"\{([A-Za-z_]+)(?::[^{}|\[\]]+)?\}")
_ASIDE = re.compile(
    r"(?<=\bHi)(?: \{contact\})(?=[,.;!])|(?<=\bHello)(?: \{contact\})(?=[,.;!])|, \{contact\}(?=[,.;!])"
    r"|, (?:this is |it's |it is )?\{(?:me|phone|email)\}(?: here)?(?=[,.;:]|$)"
)
"""Words that can go without the sentence around them."""
_ONLY_NAMES = re.compile(r"\{[a-z_]+\}(?:, \{[a-z_]+\})+\.?")
_ONE_CLAUSE = re.compile(r"\{(?:value_point|last_topic)\}")
YOURS = "question"
"""A name that only the person can fill: the sentence with it is always left out."""


def read(text: str, names: Mapping[str, bool], otherwise: str = "", *, whole: bool = False) -> Template:
    """The template; `names` says of every allowed placeholder whether it is always known.

    `otherwise` stands where nothing is left. With `whole` no sentence is left out: `fill` then has no answer while a
    fact is missing. Raises ValueError as `wording.parse` does.
    """
    if "[[" in text or "]]" in text:
        return parse(text, dict.fromkeys(names, True) if whole else names)
    said = text.replace("the {role} position", "{job}") if "job" in names else text
    allowed = dict.fromkeys(names, True) if whole else names
    shown = "\n".join(_line(line, names, whole) for line in said.split("\n"))
    made = parse(shown, allowed)
    return made if shown == text else replace(made, source=text, otherwise=otherwise)


def _line(line: str, names: Mapping[str, bool], whole: bool) -> str:
    said, gap = "", ""
    for at, part in enumerate(re.split(r"(?<=[.?!])(\s+)", line)):
        if at % 2:
            gap = part
            continue
        said += _sentence(gap, part, names, whole)
    return said


def _sentence(gap: str, text: str, names: Mapping[str, bool], whole: bool) -> str:
    """The sentence with what may go in `[[ ]]`; `gap` is the blank before it, which goes with it."""
    if YOURS in _SLOT.findall(text):
        return ""
    if _ONE_CLAUSE.fullmatch(text):
        text += "."  # these are filled in without their final stop
    if _ONLY_NAMES.fullmatch(text):
        return _choice([gap + text, *(gap + one[0] for one in re.finditer(r"\{[a-z_]+\}", text))])
    parts = _parts(text, names)
    unsure = any(not aside and _unsure(part, names) for part, aside in parts)
    if not unsure or whole:
        return gap + "".join(_choice([part]) if aside else part for part, aside in parts)
    kept = product(*((part, "") if aside else (part,) for part, aside in parts))
    return _choice([gap + "".join(one) for one in kept])


def _parts(text: str, names: Mapping[str, bool]) -> list[tuple[str, bool]]:
    """The sentence in pieces, each with whether it can go by itself."""
    parts, at = [], 0
    for found in _ASIDE.finditer(text):
        if _unsure(found[0], names):
            parts += [(text[at : found.start()], False), (found[0], True)]
            at = found.end()
    return [part for part in (*parts, (text[at:], False)) if part[0]]


def _unsure(text: str, names: Mapping[str, bool]) -> bool:
    return any(not names.get(name[0].lower() + name[1:], True) for name in _SLOT.findall(text))


def _choice(variants: list[str]) -> str:
    return f"[[{'|'.join(variants)}]]"
