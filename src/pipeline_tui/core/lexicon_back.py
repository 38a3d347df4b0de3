"""What stands in front of the day on which somebody is back: patterns for lower-case text. A table, no logic."""

from __future__ import annotations

import re

_ON = r"(?: (?:on|from|in|after|about|around|again|only))*[:=]?$"
BACK_ON = re.compile(
    r"\b(?:bk|bck|rtns?|ret|retn|return date|in again|reachable|available|contactable|rejoins?|resumes?"
    r"|resurfac(?:es|ing)|(?:back )?online(?: again)?|surfaces"
    rf"|(?:reachable|available|contactable) (?:again )?(?:from|after)?){_ON}"
    rf"|^\W*(?:and |but |is |he'?s |she'?s |they'?re |he is |she is |will be |only )*(?:back|in|returns?"
    rf"|returning){_ON}"
)
"""In front of the day on which somebody away is back: "OOO, bk"."""
BACK_AT_WORK = re.compile(
    r"\b(?:back|in|returns?|returning) (?:to|in|at) (?:(?:the|his|her|their) )?(?:office|work|desk|town|country"
    r"|saddle|lab"
    rf"|school){_ON}|(?:\b(?:he|she|they|who) |^\W*)returns?(?: on)?$|\bat (?:his|her|their) desk(?: again)?{_ON}"
)
"""The same in words that need no leave to be told of."""

WHEN_BACK = re.compile(
    r"\b(?:when|once|until|till?|as soon as) (?:he|she|they|hr|[a-z]{3,})(?:'s| is| are|'re| gets?| comes?)?"
    r" ?(?:back|returns?)"
    rf"(?: (?:to|in|at|from) (?:the |his |her |their )?(?:office|work|desk|leave|holidays?|vacation|town"
    rf"|country))?{_ON}"
)
"""In front of the day on which somebody is back who is waited for: "once she's back"."""
