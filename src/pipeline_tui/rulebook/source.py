"""A YAML table as plain data that still knows its lines, so that a mistake can be named where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Path = tuple[str | int, ...]


@dataclass(slots=True)
class Table:
    """One file's data, and the mistakes found in it so far."""

    name: str
    """The file's name as the user knows it."""
    data: Any
    node: Any = None
    mistakes: list[str] = field(default_factory=list)
    moved: dict[Path, Path] = field(default_factory=dict)
    """Where in the file a value stands that is checked under another path."""
    own: bool = False
    """A table of the user's own: its texts may do without `[[ ]]`."""

    def wrong(self, path: Path, why: str) -> None:
        """Note a mistake at `path`, or at the nearest part of the file that is there."""
        self.mistakes.append(f"{self.name}, line {self.line(path)}: {why}. The built-in table is used instead.")

    def line(self, path: Path) -> int:
        """The line (from 1) on which the value at `path` stands; of its nearest parent when it is not there."""
        node, line = self.node, 1
        for step in self.moved.get(path, path):
            node, at = _child(node, step)
            if node is None:
                break
            line = at
        return line


def _child(node: Any, step: str | int) -> tuple[Any, int]:
    value = getattr(node, "value", None)
    if isinstance(value, list) and node.id == "mapping":
        for key, child in value:
            if key.value == str(step):
                return child, key.start_mark.line + 1
    elif isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step], value[step].start_mark.line + 1
    return None, 0


def parse(text: str, name: str) -> Table:
    """The table in `text`; what is not YAML, or gives a key twice, is among its mistakes and its data is empty."""
    import yaml

    loader_class: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    table = Table(name, {})
    try:
        loader = loader_class(text)
        try:
            table.node = loader.get_single_node()
            if table.node is not None and not _aliased(table.node):
                for key, line in _twice(table.node):
                    table.mistakes.append(
                        f"{name}, line {line}: {key!r} is given twice. The built-in table is used instead."
                    )
                table.data = loader.construct_document(table.node)
            elif table.node is not None:
                table.wrong((), "anchors and aliases (& and *) are not used in these tables")
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        why = getattr(error, "problem", None) or "it is nested too deep or holds an impossible value"
        line = mark.line + 1 if mark else 1
        table.mistakes.append(f"{name}, line {line}: not readable as YAML ({why}). The built-in table is used instead.")
        table.data = {}
    return table


def _walk(node: Any) -> Iterator[Any]:
    yield node
    if isinstance(node.value, list):
        for child in node.value:
            for one in child if isinstance(child, tuple) else (child,):
                yield from _walk(one)


def _aliased(node: Any) -> bool:
    """Whether a node is used twice; a few lines of aliases can unfold into gigabytes."""
    seen: set[int] = set()
    for one in _walk(node):
        if id(one) in seen:
            return True
        seen.add(id(one))
    return False


def _twice(node: Any) -> Iterator[tuple[str, int]]:
    """Keys that a mapping gives more than once, with the line of the repetition."""
    for one in _walk(node):
        if one.id == "mapping":
            seen = set()
            for key, _ in one.value:
                if key.value in seen if isinstance(key.value, str) else False:
                    yield key.value, key.start_mark.line + 1
                seen.add(key.value if isinstance(key.value, str) else "")
