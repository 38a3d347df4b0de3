"""How things went, in the words people use: all outcome tags with their patterns, for lower-case text."""

from __future__ import annotations

from .lexicon_endings import ENDINGS
from .lexicon_standstill import STANDSTILL
from .lexicon_steps import STEPS
from .lexicon_verdicts import VERDICTS

OUTCOMES: tuple[tuple[str, str], ...] = (*ENDINGS, *STANDSTILL, *VERDICTS, *STEPS)
"""Outcome tags with their patterns, the most telling first; every pattern begins where a word begins."""
