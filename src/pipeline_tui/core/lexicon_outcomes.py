"""How things went, in the words people use: all outcome tags with their patterns, for lower-case text."""

from __future__ import annotations

from .lexicon_clauses import CLAUSES
from .lexicon_endings import ENDINGS
from .lexicon_met import MET
from .lexicon_more_outcomes import MORE_ENDINGS
from .lexicon_more_steps import MORE_STEPS
from .lexicon_my_answers import MY_ANSWERS
from .lexicon_plain_ends import PLAIN_ENDS
from .lexicon_plain_waits import PLAIN_WAITS
from .lexicon_refusals import REFUSALS
from .lexicon_standstill import STANDSTILL
from .lexicon_steps import STEPS
from .lexicon_still_going import STILL_GOING
from .lexicon_verdicts import VERDICTS
from .lexicon_wanted import WANTED
from .lexicon_wider_ends import WIDER_ENDS
from .lexicon_wider_steps import WIDER_STEPS

_MORE = (MORE_ENDINGS, MORE_STEPS, WIDER_ENDS, WIDER_STEPS, MET, WANTED, PLAIN_ENDS, PLAIN_WAITS, REFUSALS, MY_ANSWERS,
         STILL_GOING, CLAUSES)  # fmt: skip

OUTCOMES: tuple[tuple[str, str], ...] = tuple(
    (tag, "|".join((pattern, *(more[tag] for more in _MORE if tag in more))))
    for tag, pattern in (*ENDINGS, *STANDSTILL, *VERDICTS, *STEPS)
)
"""Outcome tags with their patterns, the most telling first; every pattern begins where a word begins."""
