"""What was typed into a form and not saved, kept in the pipeline file until the form is opened again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from ..core.errors import Trouble
from ..pipeline import Pipeline


def kept(pipeline: Pipeline, key: str) -> dict[str, str] | None:
    """The values that were typed under `key`, by field; None when there are none."""
    raw = pipeline.draft(key)
    try:
        values = json.loads(raw) if raw else None
    except ValueError:
        return None
    return values if isinstance(values, dict) else None


def keep(pipeline: Pipeline, key: str, typed: Mapping[str, str]) -> None:
    """Keeps typed values under `key`. Raises NotSaved when they cannot be kept."""
    pipeline.keep_draft(key, json.dumps(dict(typed)))


def keeper(pipeline: Pipeline, key: str, tell: Callable[[str], None]) -> Callable[[dict[str, str]], None]:
    """What a form calls when it is left without saving: keeps the values, or tells why they cannot be kept."""

    def keep_or_tell(typed: dict[str, str]) -> None:
        try:
            keep(pipeline, key, typed)
        except Trouble as trouble:
            tell(str(trouble))

    return keep_or_tell


def forget(pipeline: Pipeline, key: str) -> None:
    """Forgets what was typed under `key`: it was saved."""
    pipeline.keep_draft(key, "")
