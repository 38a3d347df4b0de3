"""Keeps a cell from being run as a formula when a spreadsheet opens the file, and takes that back on the way in.

A cell that begins (spaces aside) with = + - @, a tab, a line break, or one of their wide forms gets an apostrophe in
front, which spreadsheets read as "this is text". What can only be a number or a telephone number stays as it is: a
signed number ("-5", "+3.5 %"), and digits in groups with spaces ("+44 20 7946 0123"), which no spreadsheet can work
out. A number like "+442079460123" or "+44-20-7946" does get the apostrophe: a spreadsheet would turn it into another
number. `undo(defuse(text))` is the text again.
"""

from __future__ import annotations

import re

_START = re.compile(r"'*[^\S\t\r\n]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫−]")
_NUMBER = re.compile(r"[+-]?\d{1,6}(?:[.,]\d{1,6})*\s?%?")
_PHONE = re.compile(r"\+\d{1,4}(?: \(?\d{1,12}\)?)+(?:[ -]\d{1,12})*")


def defuse(text: str) -> str:
    """The text as a cell that no spreadsheet runs; most texts come back unchanged."""
    if not _START.match(text) or _NUMBER.fullmatch(text) or _PHONE.fullmatch(text):
        return text
    return f"'{text}"


def undo(cell: str) -> str:
    """The text of a cell that was made safe by `defuse`, or by any program that puts an apostrophe in front."""
    return cell[1:] if cell.startswith("'") and _START.match(cell) else cell
