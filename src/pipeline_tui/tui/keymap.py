"""The user's own keys: read, checked against the registry, laid over it.

Textual takes any keymap without a word: unknown ids, keys that do not exist, one key for two things. So nothing reaches
it that was not checked here; what cannot be used is named and the default key stays.
"""

from __future__ import annotations

import difflib
import re
import string
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from ..core.errors import BadInput
from .keys import SCREENS, TITLES, Key

if TYPE_CHECKING:
    from textual.app import App

_SPELLINGS = {
    "esc": "escape", "return": "enter", "ret": "enter", "del": "delete", "ins": "insert", "pgdn": "pagedown",
    "pgdown": "pagedown", "pgup": "pageup", "bs": "backspace", "spacebar": "space",
    "↑": "up", "↓": "down", "←": "left", "→": "right",
}  # fmt: skip
_NAMED = frozenset((
    "up", "down", "left", "right", "home", "end", "pageup", "pagedown", "insert", "delete", "backspace", "enter",
    "escape", "tab", "space", *(f"f{number}" for number in range(1, 25)),
))  # fmt: skip
_SHOWN = {
    "escape": "esc", "pagedown": "pgdn", "pageup": "pgup", "up": "↑", "down": "↓", "left": "←", "right": "→",
}  # fmt: skip
_MODIFIERS = ("ctrl", "alt", "shift")
_SAME = {
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+j": "enter",
    "ctrl+h": "backspace",
    "ctrl+left_square_bracket": "escape",
}
"""What terminals send for these."""
RESERVED = {
    "ctrl+q": "leaves the program everywhere",
    "ctrl+z": "goes back to the shell everywhere",
    "ctrl+c": "belongs to the terminal",
}


@dataclass(frozen=True, slots=True)
class Keymap:
    """The registry with the user's keys laid over it."""

    screens: Mapping[str, tuple[Key, ...]]
    """Screen to its keys as they are in force."""
    changed: Mapping[str, str]
    """For Textual: id of a binding to its keys: those that differ, and those that stand in one footer with them."""
    problems: tuple[str, ...] = ()
    """A sentence for each thing in the user's table that cannot be used."""
    _said: dict[str, Mapping[str, str]] = field(default_factory=dict, compare=False, repr=False)
    """Screen to id to key, as sentences write it; made when it is first asked for."""

    def table(self, where: str) -> tuple[Key, ...]:
        """The keys in force on a screen."""
        return self.screens[where]

    def key(self, where: str, name: str, place: int = 1) -> str:
        """The key for the thing with this id, as sentences write it; `place` counts in a row of keys."""
        keys = next(key.keys for key in self.screens[where] if key.id == name)
        return _in_words(keys.split(",")[place - 1])

    def words(self, where: str, sentence: str) -> str:
        """A sentence of ours with the key in force for each id in braces: "{undo} takes it back"."""
        if where not in self._said:
            table = self.screens[where]
            self._said[where] = {k.id: k.shown if k.each else _in_words(k.keys.split(",")[0]) for k in table}
        return sentence.format_map(self._said[where])


def read_key(word: str) -> str | None:
    """A key as a person writes it ("?", "ctrl+d", "pgdn", "L") as Textual's name for it; None when it is none."""
    if word == "+" or word.endswith("++"):
        parts = [*(word[:-2].split("+") if len(word) > 1 else []), "+"]
    else:
        parts = word.split("+")
    *before, last = parts
    low = [one.lower() for one in before]
    if any(one not in _MODIFIERS for one in low) or len(set(low)) != len(low) or not last:
        return None
    name = _SPELLINGS.get(last.lower(), last)
    if len(name) == 1:
        name = _name_of(name.lower() if "ctrl" in low else name)
    elif name.lower() in _NAMED:
        name = name.lower()
    elif name not in _signs():
        return None
    if name and "shift" in low and len(name) == 1:
        low.remove("shift")
        name = name.upper()
    return "+".join([*sorted(low, key=_MODIFIERS.index), name]) if name else None


def _name_of(char: str) -> str:
    """Textual's name for a character; empty when no key makes it."""
    from textual.keys import KEY_NAME_REPLACEMENTS

    if char.isalnum():
        return char
    name = unicodedata.name(char, "").lower().replace("-", "_").replace(" ", "_")
    return KEY_NAME_REPLACEMENTS.get(name, name) if char.isprintable() and not char.isspace() else ""


@cache
def _signs() -> Mapping[str, str]:
    """Name of a sign to the sign: "question_mark" to "?"."""
    return {_name_of(sign): sign for sign in string.punctuation}


def say_key(key: str) -> str:
    """A Textual key name as help and footer write it: "question_mark" is "?", "pagedown" is "pgdn"."""
    *modifiers, name = key.split("+")
    return "+".join([*modifiers, _SHOWN.get(name) or _signs().get(name, name)])


def _in_words(key: str) -> str:
    """A Textual key name as sentences write it: as `say_key`, names with a capital: "Esc", "Ctrl+F", "F2"."""
    *modifiers, name = key.split("+")
    said = say_key(name)
    said = said.capitalize() if len(said) > 1 else said.upper() if "ctrl" in modifiers else said
    return "+".join([*(one.capitalize() for one in modifiers), said])


def _words(text: str) -> list[str]:
    """The keys of a line: between commas or blanks; a comma by itself is the comma key."""
    if text.strip() == ",":
        return ["comma"]
    return [word for word in re.split(r"[,\s]+", text.strip()) if word]


def keymap(mine: Mapping[str, str]) -> Keymap:
    """The registry with the user's table ("log" or "lead.log" to keys) over it, and what of it cannot be used.

    An id without a screen holds on every screen that has it; one with its screen is stronger.
    """
    problems: list[str] = []
    wanted: dict[tuple[str, str], str] = {}
    for name in sorted(mine, key=lambda one: "." in one):
        where, _, bare = name.rpartition(".")
        places = [screen for screen, keys in SCREENS.items() if any(key.id == bare for key in keys)]
        if where and where not in SCREENS:
            problems.append(f'keys.{name}: there is no screen "{where}"; there are {", ".join(SCREENS)}.')
        elif not (places := [place for place in places if where in ("", place)]):
            problems.append(f'keys.{name}: there is no "{bare}"{_near(bare, where)} `pipeline-tui keys` lists all.')
        elif keys := _read(name, mine[name], SCREENS[places[0]], bare, problems):
            wanted |= {(place, bare): keys for place in places}
    screens = {screen: tuple(_laid(key, wanted) for key in keys) for screen, keys in SCREENS.items()}
    free = {where: tuple(_without_clashes(table, SCREENS[where], problems)) for where, table in screens.items()}
    return Keymap(free, dict(_changed(free)), tuple(problems))


def changed_keys(mine: Mapping[str, str], name: str, keys: str) -> dict[str, str]:
    """The user's table with one line changed, or without it when `keys` is empty.

    Raises BadInput with a sentence when the line cannot be used, or takes a key from another.
    """
    wanted = {one: text for one, text in mine.items() if one != name} | ({name: keys} if keys else {})
    before = keymap(mine).problems
    for problem in keymap(wanted).problems:
        if problem not in before:
            raise BadInput(f"{problem} Nothing was changed.")
    return wanted


def in_force(app: App[Any]) -> Keymap:
    """The keymap an app shows; the registry's own for an app that has none."""
    found = getattr(app, "keymap", None)
    return found if isinstance(found, Keymap) else keymap({})


def worded(app: App[Any], where: str, sentence: str) -> str:
    """As `Keymap.words`, with the keys an app shows. What a person typed is no sentence of ours: it may have braces."""
    return in_force(app).words(where, sentence)


def put_in_force(app: App[Any], mine: Mapping[str, str]) -> Keymap:
    """Reads the user's table and makes its keys the app's, on the screens that are open too."""
    found = keymap(mine)
    app.keymap = found  # type: ignore[attr-defined]
    app.set_keymap(dict(found.changed))
    return found


def _near(bare: str, where: str) -> str:
    ids = {key.id for screen, keys in SCREENS.items() if where in ("", screen) for key in keys}
    close = difflib.get_close_matches(bare, ids, 1)
    return f'; did you mean "{close[0]}"?' if close else f" on {where}." if where else "."


def _read(name: str, text: str, table: Iterable[Key], bare: str, problems: list[str]) -> str:
    """The keys of one line as Textual names them, comma separated; empty, with a sentence, when they cannot be used."""
    found = []
    for word in _words(text):
        key = read_key(word)
        if key is None:
            problems.append(
                f'keys.{name}: "{word}" is not a key. Write it like c, ?, ctrl+d, f5, pgdn, space, comma; '
                "the default stays."
            )
            return ""
        if key in RESERVED or key in _SAME:
            why = f"it {RESERVED[key]}" if key in RESERVED else f"terminals send {_SAME[key]} for it"
            problems.append(f'keys.{name}: "{word}" cannot be used: {why}; the default stays.')
            return ""
        found.append(key)
    size = next(len(key.keys.split(",")) if key.each else 0 for key in table if key.id == bare)
    if not found or (size and len(found) != size):
        many = f"{size} keys, one for each place" if size else "at least one key"
        problems.append(f"keys.{name}: it needs {many}; the default stays.")
        return ""
    return ",".join(dict.fromkeys(found))


def _laid(key: Key, wanted: Mapping[tuple[str, str], str]) -> Key:
    keys = wanted.get((key.where, key.id), key.keys)
    if keys == key.keys:
        return key
    words = [say_key(one) for one in keys.split(",")]
    return replace(key, keys=keys, shown=f"{words[0]}…{words[-1]}" if key.each else " ".join(words))


def _without_clashes(keys: Iterable[Key], defaults: Iterable[Key], problems: list[str]) -> Iterator[Key]:
    """Gives up the user's keys for one thing where they take a key from another; until none are left, as giving up
    brings a default back that may be taken as well."""
    table, usual = list(keys), {key.id: key for key in defaults}
    while clash := _clash(table, usual):
        pressed, mine, other = clash
        problems.append(
            f'keys.{mine.id}: "{say_key(pressed)}" is taken by {other.id} ({other.label}) '
            f"{_on(mine.where)}; the default stays. Give {other.id} another key first."
        )
        table = [usual[key.id] if key.id == mine.id else key for key in table]
    yield from table


def _on(where: str) -> str:
    return f"in “{TITLES[where]}”"


def _clash(table: list[Key], usual: Mapping[str, Key]) -> tuple[str, Key, Key] | None:
    """A key with two meanings: it, the user's entry to give up, and the other one."""
    owner: dict[str, Key] = {}
    for key in table:
        for pressed in key.keys.split(","):
            other = owner.setdefault(pressed, key)
            if other is key:
                continue
            mine = key if key.keys != usual[key.id].keys else other
            return pressed, mine, other if mine is key else key
    return None


def _changed(screens: Mapping[str, tuple[Key, ...]]) -> Iterator[tuple[str, str]]:
    """The keys that differ, and those of the same footer: Textual puts what it is told last, so the order stays."""
    for where, keys in screens.items():
        if keys == SCREENS[where]:
            continue
        for key, usual in zip(keys, SCREENS[where], strict=True):
            if key.keys == usual.keys and not key.footer:
                continue
            name = f"{where}.{key.id}"
            if key.each:
                yield from ((f"{name}.{place}", one) for place, one in enumerate(key.keys.split(","), 1))
            else:
                yield name, key.keys
