"""What turns the outcome of a quick-log line another way than its plain words: patterns for lower-case text."""

from __future__ import annotations

import re

BUT_SENT_ON = re.compile(
    r"\bbut\b[^;]*\b(?:know(?:s|ing)|pass(?:ed|ing|es)|sen[dt]\w*|forward\w*|refer\w*|intro\w*|put me|connect\w*"
    r"|point\w*"
    r"|mention\w*|suggest\w*|recommend\w*|gave me|giv(?:es|ing) me|hand(?:ed|ing)|link\w*|contact\w* at)\b"
)
"""Nothing here, but somebody elsewhere: that is what the line is worth keeping for."""
IN_WRITING = re.compile(
    r"\bno (?:answer|reply|response) (?:to|on|from) (?:my|any of my|either of my|the|all my|our) (?:\w+"
    r" ){0,2}(?:e-?mails?"
    r"|mails?|messages?|letters?|applications?|texts?|msgs?|follow-?ups?|inmails?|dms?|notes?|whatsapps?)\b"
)
GHOSTED = re.compile(r"\bghost(?:ed|ing)\b")
"""Silence that is told as what happened, though the line counts what I wrote."""
MY_TASK = re.compile(
    r"\b(?:hire ?vue|hacker ?rank|codility|test|task|exercise|essay|challenge|application|submission|presentation|video"
    r"|homework|deck|writing sample|forms?|questionnaire)\b(?: \w+){0,3} (?:is |are )?due\b|\b(?:homework|to-?do"
    r"|my task):"
)
"""What I have to hand in by a day: that tells nothing of what they do."""
