"""The week as a page to hand over: one HTML file that needs nothing else, or Markdown.

The HTML has no scripts and loads nothing (its own policy forbids it); it reads in light and dark and prints on A4.
Whatever a lead says is text in it. Notes and salaries are on it only when asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import TextIO

from ..core.clean import line, text
from ..core.days import DAYS, MONTHS
from ..core.week import Deed, Week
from ..core.words import count
from . import markdown

Cell = str | date | None


@dataclass(frozen=True, slots=True)
class Section:
    """A table with its heading; `empty` is said when it has no rows."""

    title: str
    headers: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    empty: str
    after: str = ""


def write_html(week: Week, me: str, out: TextIO, *, private: bool = False) -> None:
    """Writes the page; `me` is whose it is ("" leaves it out), `private` adds notes and salaries."""
    title, about = heading(week, me)
    body = [f"<h1>{escape(title)}</h1>", *(f"<p>{escape(one)}</p>" for one in about)]
    body += [_html(section) for section in sections(week, private)]
    out.write(_PAGE.format(title=escape(f"{title}: {about[0]}"), style=_STYLE, body="\n".join(body)))


def write_markdown(week: Week, me: str, out: TextIO, *, private: bool = False) -> None:
    """Writes the page as Markdown; arguments as `write_html`."""
    title, about = heading(week, me)
    parts = [f"# {markdown.escape(title)}", *(markdown.escape(one) for one in about)]
    for section in sections(week, private):
        parts.append(f"## {section.title}")
        rows = [[_said(cell) for cell in row] for row in section.rows]
        parts.append(markdown.table(section.headers, rows).rstrip("\n") if rows else section.empty)
        parts += [section.after] if section.after else []
    out.write("\n\n".join(parts) + "\n")


def heading(week: Week, me: str) -> tuple[str, list[str]]:
    """The title, and the lines below it: which days, what they held, as of when."""
    title = f"Job search report, {line(me)}" if line(me) else "Job search report"
    number = week.first.isocalendar()
    whole = week.first.weekday() == 0 and (week.last - week.first).days == 6
    days = f"{say(week.first)} to {say(week.last)}" if week.first != week.last else say(week.first)
    span = f"Week {number.week} of {number.year}: {days}" if whole else days
    return title, [span, week.summary, f"As of {say(week.today)}."]


def sections(week: Week, private: bool) -> list[Section]:
    """The tables of the page."""
    note = ("Notes",) if private else ()
    salary = ("Salary",) if private else ()
    rest = [f"{count(week.found, 'job')} found and not applied for yet"] if week.found else []
    rest += [f"{count(week.closed, 'lead')} closed"] if week.closed else []
    return [
        Section(
            "What was done",
            ("Date", "Employer", "Position", "What", "Contact", "Result", *note),
            [_row(deed, private) for deed in week.done],
            "Nothing is logged for these days.",
        ),
        Section(
            "What came from employers",
            ("Date", "Employer", "Position", "What", "Contact", "Result", *note),
            [_row(deed, private) for deed in week.came],
            "No answers are logged for these days.",
        ),
        Section("What is due", ("Date", "What"), [(due.on, due.what) for due in week.due], "Nothing is due."),
        Section(
            "Where things stand",
            ("Employer", "Position", "Stage", "Since", "Applied", "Last contact", *salary),
            [
                (s.employer, s.position, s.stage, s.since, s.applied_on, s.last, *([s.salary] if private else []))
                for s in week.stands
            ],
            "No application is open.",
            f"Besides these: {' and '.join(rest)}." if rest else "",
        ),
    ]


def say(day: date) -> str:
    """ "Mon 9 Mar 2026"."""
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year:04d}"


def _row(deed: Deed, private: bool) -> tuple[Cell, ...]:
    note = (deed.note,) if private else ()
    return (deed.on, deed.employer, deed.position, deed.what, deed.contact, deed.result, *note)


def _said(cell: Cell) -> str:
    return "" if cell is None else say(cell) if isinstance(cell, date) else text(cell)


def _html(section: Section) -> str:
    anchor = section.title.lower().replace(" ", "-")
    head = f'<section aria-labelledby="{anchor}">\n<h2 id="{anchor}">{escape(section.title)}</h2>'
    if not section.rows:
        table = f"<p>{escape(section.empty)}</p>"
    else:
        names = "".join(f'<th scope="col">{escape(name)}</th>' for name in section.headers)
        rows = "\n".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in section.rows)
        table = (
            f'<table aria-labelledby="{anchor}">\n<thead><tr>{names}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>'
        )
    after = f"\n<p>{escape(section.after)}</p>" if section.after else ""
    return f"{head}\n{table}{after}\n</section>"


def _cell(cell: Cell) -> str:
    if isinstance(cell, date):
        return f'<td class="day"><time datetime="{cell.isoformat()}">{say(cell)}</time></td>'
    return f"<td>{escape(_said(cell))}</td>"


_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #555; --line: #c9c9c9; --paper: #fff; --band: #f3f3f3; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e8; --soft: #b0b0b0; --line: #4a4a4a; --paper: #161616; --band: #222; }
}
body { font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto;
  max-width: 62rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; margin: 0 0 .3rem; }
h2 { font-size: 1.1rem; margin: 1.8rem 0 .4rem; }
h1 + p { font-weight: 600; }
p { margin: .2rem 0; }
section > p { color: var(--soft); margin-top: .4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid var(--line);
  max-width: 22rem; overflow-wrap: break-word; white-space: pre-line; }
th { color: var(--soft); font-weight: 600; border-bottom-width: 2px; }
tbody tr:nth-child(even) { background: var(--band); }
.day { white-space: nowrap; font-variant-numeric: tabular-nums; }
@page { size: A4; margin: 15mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --line: #999; --paper: #fff; --band: #fff; }
  body { font-size: 9.5pt; margin: 0; max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
@media (max-width: 40rem) { section { overflow-x: auto; } }
"""

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""
