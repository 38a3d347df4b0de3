"""Loads the rule tables: the built-in ones, and a user's own on top of them.

A table is checked wholly when it is loaded. A mistake in the user's file is reported with file, line and reason, and
the built-in table stays in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ..core.scripts import Scripts
from ..core.tables import Rulebook
from . import check_numbers, check_rules, check_scripts
from .source import Path as At
from .source import Table, parse

_HEADS = ("ladders", "stage_actions", "nobody")


def _shipped(name: str) -> Table:
    return parse(resources.files(__package__).joinpath(name).read_text("utf-8"), name)


@cache
def _raw(name: str) -> Any:
    return _shipped(name).data


@cache
def builtin() -> Rulebook:
    """The rulebook as shipped. Raises ValueError with every mistake when a shipped table is wrong."""
    rules, numbers = _shipped("rules.yaml"), _shipped("profiles.yaml")
    book = _book(rules, _rows(rules), numbers)
    if book is None:
        raise ValueError("\n".join(rules.mistakes + numbers.mistakes))
    return book


@cache
def scripts() -> Scripts:
    """The scripts as shipped. Raises ValueError with every mistake when the shipped file is wrong."""
    table = _shipped("scripts.yaml")
    made = check_scripts.scripts(table)
    if table.mistakes:
        raise ValueError("\n".join(table.mistakes))
    return made


@cache
def sources() -> Mapping[str, str]:
    """The readable title of every source the built-in rules name, by its key; a user's own keys are not in it.

    A caller shows the key itself for one that is missing. Raises ValueError with every mistake when the shipped file is
    wrong.
    """
    table = _shipped("sources.yaml")
    for key, title in table.data.items():
        if not isinstance(key, str) or not isinstance(title, str) or not title.strip():
            table.wrong((key,), f"the source {key!r} needs a title in words")
    if table.mistakes:
        raise ValueError("\n".join(table.mistakes))
    return MappingProxyType(table.data)


def with_user_tables(folder: Path) -> tuple[Rulebook, list[str]]:
    """The rulebook with the user's rules.yaml and profiles.yaml in `folder` on top, and the mistakes found in them.

    Each mistake is a sentence; a file with one is left aside as a whole. Missing files are no mistake.
    """
    book, mistakes = builtin(), []
    numbers = _own(folder / "profiles.yaml")
    if numbers is not None:
        book = _with_numbers(book, numbers)
        mistakes += numbers.mistakes
    rules = _own(folder / "rules.yaml")
    if rules is not None:
        book = _with_rules(book, rules)
        mistakes += rules.mistakes
    return book, mistakes


def with_user_scripts(folder: Path) -> tuple[Scripts, list[str]]:
    """The scripts with the user's scripts.yaml in `folder` on top, and the mistakes found in it."""
    table = _own(folder / "scripts.yaml")
    if table is None:
        return scripts(), []
    from . import other_form

    other_form.scripts(table)
    if not table.mistakes:
        table.data = merged(_raw("scripts.yaml"), table.data)
        made = check_scripts.scripts(table, scripts())
        if not table.mistakes:
            return made, []
    return scripts(), table.mistakes


def _own(file: Path) -> Table | None:
    """The user's file, read; None when there is none."""
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        why = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else error.strerror or "no reason given"
        return Table(str(file), {}, mistakes=[f"{file} cannot be read: {why}. The built-in table is used instead."])
    table = parse(text, str(file))
    table.own = True
    if table.data is None:
        table.data = {}
    if not isinstance(table.data, dict):
        table.wrong((), "the file must be a list of names with values")
        table.data = {}
    return table


def merged(below: Any, above: Any) -> Any:
    """`above` laid over `below`: mappings are merged key by key, everything else is replaced."""
    if isinstance(below, dict) and isinstance(above, dict):
        return {**below, **{k: merged(below[k], v) if k in below else v for k, v in above.items()}}
    return above


def _with_numbers(book: Rulebook, table: Table) -> Rulebook:
    for key in table.data:
        if key not in ("profiles", "fixed", "calendar_defaults"):
            table.wrong((key,), f"unknown part {key!r}; it can be profiles, fixed, calendar_defaults")
    if table.mistakes:
        return book
    table.data = merged(_raw("profiles.yaml"), table.data)
    profiles, limits = check_numbers.profiles(table), check_numbers.limits(table)
    calendar = check_numbers.calendar(table)
    if table.mistakes or limits is None or calendar is None:
        return book
    return replace(book, profiles=profiles, limits=limits, calendar=calendar[0], call_window=calendar[1])


def _with_rules(book: Rulebook, table: Table) -> Rulebook:
    for key in table.data:
        if key not in ("rules", *_HEADS):
            table.wrong((key,), f"unknown part {key!r}; it can be rules, {', '.join(_HEADS)}")
    if table.mistakes:
        return book
    rows = _placed(table)
    table.data = merged({key: _raw("rules.yaml")[key] for key in _HEADS}, table.data)
    made = _rules(table, rows)
    return book if made is None else replace(book, **made)


def _placed(table: Table) -> list[tuple[At, Any]]:
    """The built-in rows with the user's laid over them or set in before or after another rule."""
    rows: list[tuple[At, Any]] = [((), row) for row in _raw("rules.yaml")["rules"]]
    mine = table.data.get("rules") or []
    if not isinstance(mine, list):
        table.wrong(("rules",), "rules must be a list")
        return rows
    seen = set()
    for at, row in enumerate(mine):
        path: At = ("rules", at)
        if not isinstance(row, dict) or not isinstance(row.get("id"), str):
            table.wrong(path, "a rule needs an id")
            continue
        if row["id"] in seen:
            table.wrong((*path, "id"), f"the rule id {row['id']} is used twice")
            continue  # laid over the first, it would tell that one's mistakes at its own line
        seen.add(row["id"])
        _place(table, rows, path, row)
    return rows


def _place(table: Table, rows: list[tuple[At, Any]], path: At, row: Mapping[str, Any]) -> None:
    ids = [one["id"] for _, one in rows]
    old = ids.index(row["id"]) if row["id"] in ids else None
    beside = row.get("before", row.get("after"))
    if beside is not None and (beside not in ids or beside == row["id"]):
        table.wrong(path, f"rule {row['id']} wants to stand beside {beside!r}, which is no other rule")
        return
    from .other_form import with_card

    whole = {**rows[old][1], **row} if old is not None else with_card(dict(row))
    if old is not None and beside is None:
        rows[old] = (path, whole)
        return
    if old is not None:
        del rows[old]
        ids = [one["id"] for _, one in rows]
    spot = len(rows) - 1 if beside is None else ids.index(beside) + ("before" not in row)
    rows.insert(spot, (path, whole))


def _rows(table: Table) -> list[tuple[At, Any]]:
    rows = table.data.get("rules") or []
    return [(("rules", at), row) for at, row in enumerate(rows)]


def _rules(table: Table, rows: list[tuple[At, Any]]) -> dict[str, Any] | None:
    """The checked parts of a rule table, or None when it has a mistake."""
    made = {
        "rules": check_rules.rules(table, rows),
        "ladders": check_rules.ladders(table, table.data.get("ladders")),
        "stage_actions": check_rules.stage_actions(table, table.data.get("stage_actions")),
        "nobody": check_rules.nobody(table, table.data.get("nobody")),
    }
    return None if table.mistakes else made


def _book(rules: Table, rows: list[tuple[At, Any]], numbers: Table) -> Rulebook | None:
    made, profiles = _rules(rules, rows), check_numbers.profiles(numbers)
    limits, calendar = check_numbers.limits(numbers), check_numbers.calendar(numbers)
    if made is None or limits is None or calendar is None or numbers.mistakes:
        return None
    return Rulebook(profiles=profiles, limits=limits, calendar=calendar[0], call_window=calendar[1], **made)
