"""What was typed into a form and not saved, kept in the pipeline file until the form is opened again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..core.errors import Trouble
from ..pipeline import Pipeline

KEEP_AFTER = 0.5
"""Seconds after a letter in which what is typed on a screen is kept."""


@dataclass(frozen=True, slots=True)
class Draft:
    """The place of one form's typed values; `tell` is handed a sentence when they cannot be kept."""

    pipeline: Pipeline
    key: str
    tell: Callable[[str], None]

    def kept(self) -> dict[str, str]:
        """The values that were typed and not saved, by field."""
        raw = self.pipeline.draft(self.key)
        try:
            values = json.loads(raw) if raw else None
        except ValueError:
            return {}
        return values if isinstance(values, dict) else {}

    def keep(self, typed: Mapping[str, str]) -> None:
        """Keeps these in the place of the ones before; none at all forgets them."""
        try:
            self.pipeline.keep_draft(self.key, json.dumps(dict(typed)) if typed else "")
        except Trouble as trouble:
            self.tell(str(trouble))
