"""The tables of words that come with the package: column names, statuses, known trackers.

Each is read once, when the first tracker is imported.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from ..core.clean import fold as _plain


@cache
def table(name: str) -> dict[str, Any]:
    """The package's table `name` (columns, shapes, statuses) as plain values."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


def fold(raw: str) -> str:
    """Text for comparing words of a file: case and accents removed, the Turkish letter without a dot too."""
    return _plain(raw).replace("ı", "i")


def squeeze(raw: str) -> str:
    """A name for comparing: letters and digits only, without case and accents ("Job Title" and "job_title" alike)."""
    return "".join(c for c in fold(raw) if c.isalnum())


def split(raw: str) -> list[str]:
    """The words of a name for comparing, in order, without case, accents and punctuation."""
    spaced = "".join(c if c.isalnum() else " " for c in fold(raw).replace("'", "").replace("’", ""))
    return spaced.split()
