"""A Trello board as rows: cards are leads, the list a card lies in is its status, its title names company and job."""

from __future__ import annotations

import re
from typing import Any

from . import described
from .json_tables import Item, lines_of
from .tables import Row, Table
from .titles import company_and_role

_HEADERS = (
    "id", "Company", "Role", "List", "Job URL", "Notes", "Labels", "Due", "Archived", "List since", "List archived",
)  # fmt: skip
_LINK = re.compile(r"https?://[^\s<>)\]\"]+")


def board_table(board: Item) -> Table:
    """The cards of a board, in the order of the file."""
    lists = {one.get("id"): one for one in _objects(board["lists"])}
    moved, comments = _moved(board.get("actions")), _comments(board.get("actions"))
    cards = _objects(board["cards"])
    more = described.columns([_text(card.get("desc")) for card in cards])
    rows = [Row(0, (*_HEADERS, *(name for name, _ in more)))]
    known = {company_and_role(_text(card.get("name")), ())[0] for card in cards}
    for at, (line, card) in enumerate(zip(lines_of(cards), cards, strict=True)):
        where = lists.get(card.get("idList"), Item())
        company, role = company_and_role(_text(card.get("name")), known)
        about = _text(card.get("desc"))
        link = _LINK.search(about)
        rows.append(
            Row(
                line,
                (
                    _text(card.get("id")),
                    company,
                    role,
                    _text(where.get("name")),
                    link[0] if link else _text(card.get("shortUrl")) or _text(card.get("url")),
                    "\n".join(filter(None, (about, comments.get(_text(card.get("id")))))),
                    ", ".join(_text(one.get("name")) for one in _objects(card.get("labels"))),
                    "" if card.get("dueComplete") else _text(card.get("due")),
                    "yes" if card.get("closed") else "",
                    moved.get(_text(card.get("id")), ""),
                    "yes" if where.get("closed") else "",
                    *(cells[at] for _, cells in more),
                ),
            )
        )
    return Table("trello", rows, "utf-8", shape="trello")


def _moved(actions: Any) -> dict[str, str]:
    """The day each card came to the list it lies in, by the newest move among the actions that the board kept."""
    found: dict[str, str] = {}
    for action in _objects(actions):
        data = action.get("data")
        if isinstance(data, dict) and isinstance(data.get("card"), dict) and data.get("listAfter"):
            card, day = _text(data["card"].get("id")), _text(action.get("date"))
            found[card] = max(day, found.get(card, ""))
    return found


def _comments(actions: Any) -> dict[str, str]:
    """What was said under each card, oldest first, each with its day."""
    found: dict[str, list[str]] = {}
    for action in _objects(actions):
        data = action.get("data")
        if isinstance(data, dict) and isinstance(data.get("card"), dict) and (said := _text(data.get("text"))):
            found.setdefault(_text(data["card"].get("id")), []).append(f"{_text(action.get('date'))[:10]}: {said}")
    return {card: "\n".join(sorted(lines)) for card, lines in found.items()}


def _objects(value: Any) -> list[Item]:
    return [one for one in value if isinstance(one, Item)] if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
