"""How long something in a quick-log line took, where the line says so; what is no such time is left alone.

A distance ("5 min walk"), a wait asked for ("in 20 mins") and being late are none.
"""

from __future__ import annotations

import re

_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
_HOUR = r"(?:hours?|hrs?|h|std\.?)(?![a-z])"
_SOME = "|".join(word for word, number in _WORDS.items() if number < 7)
_MINUTES = re.compile(
    rf"(?<![\w.,/:-])(?:(?P<half_hour>(?:1/2|½|half)\s?(?:an? )?{_HOUR})|(?P<q3>(?:three|3) quarters of an hour)"
    r"|(?P<q>(?:a )?quarter of an hour)|(?P<more>(?:an )?hour and (?:a )?(?:half|quarter)\b)"
    rf"|(?P<h>\d{{1,2}}(?:[.,]\d+)?|an?|one|(?:a )?couple(?: of)?|{_SOME})(?P<part>\s?½|\s1/2|\s1/4"
    rf"|\sand a half)?\s*-?\s*"
    rf"{_HOUR}\.?(?P<half> and a half)?(?:\s*(?:and\s*)?(?P<hm>\d{{1,2}})\s*(?:m|mins?|minutes)?(?![\w/:]|\.\d))?"
    rf"|(?P<m>\d{{1,3}}|(?:{'|'.join(_WORDS)})(?:[- ]five)?)\s*-?\s*(?:mins?|minutes?|minuten|m)(?![a-z\w/])\.?"
    rf"|(?P<ch>[0-6]):(?P<cm>[0-5]\d)\s?{_HOUR}"
    r"|(?<!['’])(?P<tick>[1-9]\d)['’′](?![\w'’′\"]))"
    r"(?!\s*(?:ago|late|early|from|drive|commute|away|walk|wait|queue|commute|of traffic|to get (?:there|home|in)"
    r"|notice|before|after\b|to (?:decide|answer|respond|reply)))"
)
_NOT_MINUTES = re.compile(
    r"\b(?:asked for|asks for|ask for|wants?|requested|in|within|next|last|every|after|until|back in|overran by|late by"
    r"|over by|another|(?:should|will|would|'ll|can|could|might) take|allow)\s+(?:about |around |the )*$"
    r"|\b(?:commute|drive|walk|journey|train|bus|bike|cycle|travel|trip)[\s:=]+(?:is |of |about |approx |around "
    r"|takes? )*$"
)
_IT_LASTED = re.compile(
    r"\b(?:cut (?:short|off|out)|ended|over|finished|hung up|dropped|stopped|wrapped(?: up)?|disconnected|done|froze"
    r"|died)(?: [\w']+){0,2} after (?:about |around |only |just |barely |the )*$"
    r"|\b(?:solved|finished|completed|did|cracked|passed|done|answered)\b[^.;,]* in (?:about |around |only |just "
    r"|under )*$"
)
"""In front of the time after which it was over: "cut short after 12 min"."""
_DAY_BEFORE = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun|at|um|today|tom|tmrw)\w*\.? $")
"""In front of an hour that is a time of day: "saturday 6 h"."""
_CLOCK_BEFORE = re.compile(
    r"(?:@|-|\d(?:st|nd|rd|th)?|\b(?:from|until|till?|by|around|before|after|since|next|morgen|heute"
    r"|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?))[.,]? ?$"
)
"""The same in front of "1:15h", which else is an hour and a quarter."""
_QUOTED = re.compile(r"(?:^|[\s(])['‘’](?=\w)")
"""A quote that opens, which a mark behind a number would close."""


def durations(low: str, text: str) -> list[tuple[tuple[int, int], int]]:
    """Where the lower-case line `low` says how long something took, and the minutes; `text` is it as typed."""
    found = []
    for m in _MINUTES.finditer(low):
        value, before = _minutes_of(m), low[: m.start()]
        department = text[m.start() : m.end()].rstrip().endswith("HR") and not text.isupper()
        if value is None or department or (_NOT_MINUTES.search(before) and not _IT_LASTED.search(before)):
            continue
        found.append((m.span(), value))
    return found


def _minutes_of(m: re.Match[str]) -> int | None:
    if m["half_hour"] or m["q"] or m["q3"] or m["more"]:
        return 30 if m["half_hour"] else 15 if m["q"] else 45 if m["q3"] else 90 if "half" in m["more"] else 75
    if m["tick"]:
        return None if _QUOTED.search(m.string[: m.start()]) else int(m["tick"])
    if m["ch"]:
        before = m.string[max(0, m.start() - 14) : m.start()]
        of_day = _DAY_BEFORE.search(before) or _CLOCK_BEFORE.search(before)
        return None if of_day else int(m["ch"]) * 60 + int(m["cm"]) or None
    if m["m"]:
        number = int(m["m"]) if m["m"].isdigit() else sum(_WORDS[word] for word in re.split("[- ]", m["m"]))
        short = m[0].rstrip(".").endswith("m") and number < 5
        return None if short else number or None
    clock = _DAY_BEFORE.search(m.string[max(0, m.start() - 14) : m.start()])
    if re.fullmatch(r"\d\d?\s?h", m[0].strip()) and (int(m["h"]) > 6 or clock):
        return None  # "10h" is a clock time where it is not a very long day
    if m["hm"] and re.fullmatch(r"\d\d?h\d\d", m[0]) and (int(m["h"]) > 6 or clock):
        return None  # and so is "9h30"
    total = round(_hours(m["h"]) * 60) + int(m["hm"] or 0)
    total += 15 if "/4" in (m["part"] or "") else 30 if m["half"] or m["part"] else 0
    return total if 0 < total <= 720 else None


def _hours(word: str) -> float:
    if word[0].isdigit():
        return float(word.replace(",", "."))
    return 2.0 if "couple" in word else float(_WORDS.get(word, 1))
