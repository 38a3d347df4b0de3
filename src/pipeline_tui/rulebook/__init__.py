"""The rule tables as package data, and what loads and checks them."""

from pathlib import Path

NAMES = ("rules.yaml", "profiles.yaml")
"""The tables that verdicts come from; a user's own have the same names."""


def shipped() -> list[Path]:
    """Where the built-in tables lie."""
    return [Path(__file__).with_name(name) for name in NAMES]
