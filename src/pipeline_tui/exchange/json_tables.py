"""JSON as trackers write it, as rows of cells: a list of objects, wherever in the file it stands.

Objects inside a record are laid flat ("company": {"name": …} is the company), lists of people become one cell.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .report import refuse
from .statuses import understand
from .tables import Row, Table, check_row

DEPTH_LIMIT = 40
"""How deep lists and objects may be nested."""

_FLAT = 3
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]\n]', re.DOTALL)
_NAME = (
    "name", "title", "label", "value", "display name", "text", "nom", "intitulé", "intitule", "nombre", "nome",
    "título", "titulo", "titre", "bezeichnung", "isim", "ad", "adı", "名称",
)  # fmt: skip
_WHOLE = ("name", "full name", "fullName", "full_name", "nom complet", "nombre completo", "nome completo", "姓名")
_GIVEN = ("first name", "firstName", "first_name", "given name", "vorname", "prénom", "prenom", "nombre", "nome", "ad")
_FAMILY = (
    "last name", "lastName", "last_name", "surname", "nachname", "nom", "apellido", "apellidos", "sobrenome", "soyad",
)  # fmt: skip


class Item(dict[str, Any]):
    """A JSON object that knows the line it begins on."""

    line = 0


@dataclass(slots=True)
class _List:
    """A list of objects found in the file, and the status its place gives to each (a board's column)."""

    items: list[Item] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)

    def add(self, items: list[Item], section: str = "") -> _List:
        """The same list with more items under one heading."""
        self.items += items
        self.sections += [section] * len(items)
        return self


def read_json(text: str, encoding: str, name: str) -> Table:
    """The rows of the list of objects that reads best as a tracker.

    Raises BadInput when it is no JSON, nested too deep, or holds no list of objects.
    """
    loaded = load(text, name)
    if _is_trello(loaded):
        from .trello import board_table

        return board_table(loaded)
    found = max(_lists(loaded, 0), key=_worth, default=None)
    if found is None or not found.items:
        raise refuse(name, None, "JSON without a list of leads; it needs a list of objects with a company and a role")
    return table_of("json", found.items, found.sections, encoding, name)


def table_of(kind: str, items: list[Item], sections: list[str], encoding: str, name: str) -> Table:
    """Objects as a table whose column names are all the names that occur, in the order they first do."""
    flat = [dict(_flat(item)) for item in items]
    headers = tuple(dict.fromkeys(key for one in flat for key in one))
    rows = [Row(0, headers)]
    for line, cells, section in zip(lines_of(items), flat, sections, strict=True):
        rows.append(Row(line, tuple(cells.get(header, "") for header in headers), section))
        check_row(rows[-1], len(rows) - 1, name)
    return Table(kind, rows, encoding)


def lines_of(items: list[Item]) -> list[int]:
    """The line of each object; its number in the list, from 1, where several stand on one line."""
    lines = [item.line for item in items]
    return lines if len(set(lines)) == len(lines) else list(range(1, len(lines) + 1))


def load(text: str, name: str) -> Any:
    """JSON, or JSON objects one a line, with objects as `Item`. Raises BadInput, naming the line where it can."""
    lines = _lines_of_objects(text, name)

    def made(pairs: list[tuple[str, Any]]) -> Item:
        item = Item(pairs)
        item.line = next(lines, 0)
        return item

    decoder = json.JSONDecoder(object_pairs_hook=made, parse_constant=lambda _: None)
    values, at = [], 0
    try:
        while at < len(text):
            value, at = decoder.raw_decode(text, at)
            values.append(value)
            at = _after_space(text, at)
    except json.JSONDecodeError as exc:
        raise refuse(name, exc.lineno, "not JSON from here on; export the file again") from None
    except (RecursionError, ValueError):
        raise refuse(name, None, "not JSON that can be read; export the file again") from None
    return values[0] if len(values) == 1 else values


def _after_space(text: str, at: int) -> int:
    found = re.compile(r"[\s,]*").match(text, at)
    return found.end() if found else at


def _lines_of_objects(text: str, name: str) -> Iterator[int]:
    """The line each object begins on, in the order the objects end, which is the order they are made in."""
    line, depth, opened, closed = 1, 0, [], []
    for token in _TOKEN.finditer(text):
        mark = token[0]
        if mark == "\n":
            line += 1
        elif mark[0] == '"':
            line += mark.count("\n")
        elif mark in "{[":
            depth += 1
            if depth > DEPTH_LIMIT:
                raise refuse(name, line, f"nested deeper than {DEPTH_LIMIT} levels; take the deep field out")
            opened.append(line)
        elif opened:
            depth -= 1
            begun = opened.pop()
            if mark == "}":
                closed.append(begun)
    return iter(closed)


def _is_trello(loaded: Any) -> bool:
    return isinstance(loaded, dict) and all(isinstance(loaded.get(key), list) for key in ("lists", "cards"))


def _lists(value: Any, depth: int) -> Iterator[_List]:
    """Every list of objects in a document; lists that stand under the words of a status also as one, divided by it."""
    if depth > 6 or not isinstance(value, dict | list):
        return
    if isinstance(value, list):
        items = [one for one in value if isinstance(one, Item)]
        if items and len(items) * 2 > len(value):
            yield _List().add(items)
            yield from _board([(_title(one), inner) for one in items for inner in _inner(one)])
            for one in items[:50]:
                yield from _lists(one, depth + 1)
        return
    inner = [(str(key), part) for key, part in value.items() if isinstance(part, list)]
    yield from _board([(key, part) for key, part in inner if understand(key)])
    parts = [part for part in value.values() if isinstance(part, Item)]
    if len(parts) > 1 and len(parts) == len(value):
        yield _List().add(parts)
    if depth == 0 and isinstance(value, Item):
        yield _List().add([value])
    for part in value.values():
        yield from _lists(part, depth + 1)


def _board(columns: list[tuple[str, list[Any]]]) -> Iterator[_List]:
    board = _List()
    for title, part in columns:
        board.add([one for one in part if isinstance(one, Item)], title)
    if sum(understand(title) is not None for title, _ in columns) * 2 >= len(columns) > 1:
        yield board


def _inner(item: Item) -> list[list[Any]]:
    return [part for part in item.values() if isinstance(part, list) and any(isinstance(one, Item) for one in part)]


def _title(item: Item) -> str:
    return next((str(item[key]) for key in ("name", "title", "label", "status", "stage") if item.get(key)), "")


def _worth(found: _List) -> tuple[int, int]:
    from .columns import score

    headers = tuple(dict.fromkeys(key for one in found.items[:100] for key in dict(_flat(one))))
    known = score([Row(1, headers)])
    return known + (2 if known and any(found.sections) else 0), len(found.items)


def _flat(item: Item, before: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """Name and text of everything in an object; the name of what is inside another begins with that one's."""
    for key, value in item.items():
        own = str(key)
        plain = own.lower() in _NAME
        name = (before if plain and before else f"{before} {own}").strip()
        if isinstance(value, Item):
            if depth < _FLAT and _tiny(value):
                yield name, _tiny(value)
            elif depth < _FLAT:
                yield from _flat(value, name, depth + 1)
            else:
                yield name, json.dumps(value, ensure_ascii=False)
        else:
            yield name, _said(value)


def _tiny(item: Item) -> str:
    """The one thing a wrapping object holds: {"$date": …}, {"start": …, "end": null}."""
    filled = [(key, value) for key, value in item.items() if value not in (None, "", [])]
    keys = {key.lower() for key, _ in filled}
    return _said(filled[0][1]) if len(filled) == 1 and keys <= {"$date", "$oid", "start", "date"} else ""


def _said(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        if all(isinstance(one, Item) for one in value):
            return "; ".join(filter(None, map(_person, value)))
        said = list(filter(None, map(_said, value)))
        return ("; " if any("," in one for one in said) else ", ").join(said)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value).strip()


def _person(item: Item) -> str:
    """An object of a list inside a record as words: its name, then the rest that is plain text."""
    filled = {key.lower(): key for key, value in item.items() if isinstance(value, str) and value.strip()}

    def first(among: tuple[str, ...]) -> str:
        return next((filled[key.lower()] for key in among if key.lower() in filled), "")

    named = [key] if (key := first(_WHOLE)) else [key for key in (first(_GIVEN), first(_FAMILY)) if key]
    rest = [_said(part) for key, part in item.items() if part and key not in named and key.lower() != "id"]
    return ", ".join([" ".join(str(item[key]).strip() for key in named), *rest] if named else rest)
