"""Writes a made-up pipeline as JSON lines, for the other scripts here and for tests that need many leads.

python tests/benchmarks/leads.py 10000 --seed 7 > leads.jsonl

The same seed and number give the same bytes, and a lead keeps its facts whatever is made after it. Every stage is
there, with people, calls and interviews, agreed dates (some past, some ahead), thank-you notes, offers and endings;
names are made up, some with accents or in CJK. The days are counted back from TODAY: run the program with `--today` of
that day.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TODAY = dt.date(2026, 3, 11)
SEED = 7
SHARES = {"prospect": 6, "applied": 38, "interviewed": 14, "waiting_req": 10, "offer": 2, "closed": 30}
"""How many of a hundred leads stand in each stage."""

FIRST = (
    "Ada", "Björn", "Chiara", "Dorota", "Émile", "Farid", "Gwen", "Hana", "Iris", "Jonas", "Katya", "Łukasz", "Mei",
    "Noor", "Óscar", "Priya", "Quentin", "Rosa", "Søren", "Thuý", "Ulla", "Víctor", "Wanda", "Xavier", "Yuki", "Zoë",
)  # fmt: skip
LAST = (
    "Adeyemi", "Brandt", "Castaño", "Dvořák", "Eriksson", "Fontaine", "Grünwald", "Haddad", "Ivanova", "Jensen",
    "Kowalczyk", "Lindqvist", "Moreau", "Nakamura", "O’Hara", "Petrov", "Quispe", "Rossi", "Şahin", "Tanaka", "Uribe",
    "Vaughan",
)  # fmt: skip
COMPANY = (
    "Alder", "Basalt", "Cinder", "Drift", "Esker", "Fjord", "Gneiss", "Heron", "Islet", "Juniper", "Kiln", "Larch",
    "Moraine", "Nimbus", "Osprey", "Plover", "Quill", "Rowan", "Sorrel", "Tarn", "Umbel", "Vireo", "Willet", "Yarrow",
)  # fmt: skip
KIND = (
    "Systems",
    "Clinics",
    "Freight",
    "Bank",
    "Foods",
    "Energy",
    "Labs",
    "Analytics",
    "Press",
    "Robotics",
    "Rail",
    "Care",
)
ODD = (
    "株式会社みなと",
    "北辰科技",
    "한빛 소프트",
    "Société Générale des Ponts",
    "Žižkov Dílny",
    "Ærø & Sønner",
    "Ltd. [beta] = GmbH",
)
LEVEL = ("", "", "Junior ", "Senior ", "Staff ", "Head of ")
JOB = (
    "Data Analyst", "Nurse", "Product Manager", "Software Engineer", "Buyer", "Controller", "Editor", "Teacher",
    "Project Engineer", "Account Executive", "UX Designer", "Operations Manager",
)  # fmt: skip
NOTES = (
    "they like the portfolio", "budget is decided next month", "asked for references", "team of six, two open seats",
    "the requisition waits for finance", "prefers a call to mail", "was friendly, no date yet",
)  # fmt: skip
PANEL = ("hiring_manager", "peer", "executive", "peer")
ENDINGS = (
    "rejected",
    "rejected",
    "silent",
    "silent",
    "withdrawn",
    "role_closed",
    "not_pursued",
    "declined",
    "accepted",
)

Record = dict[str, Any]


class Story:
    """One lead as it is told: people by key, and a log that never reaches beyond today."""

    def __init__(self, number: int, seed: int, today: dt.date) -> None:
        self.rng = random.Random(f"{seed}:{number}")
        self.number = number
        self.today = today
        self.stage = self.rng.choices(tuple(SHARES), tuple(SHARES.values()))[0]
        # more of them young than old, as in a search that goes on
        oldest = 150 if self.stage == "closed" else 45
        self.day = _working(today - dt.timedelta(2 + int(oldest * self.rng.random() ** 2)))
        self.people: dict[str, Record] = {}
        self.log: list[Record] = []

    def chance(self, of_a_hundred: int) -> bool:
        """True so many times in a hundred."""
        return self.rng.randrange(100) < of_a_hundred

    def person(self, role: str) -> str:
        """Somebody new with this role; their key."""
        key = f"p{len(self.people) + 1}"
        name = f"{self.rng.choice(FIRST)} {self.rng.choice(LAST)}"
        found: Record = {"name": name, "role": role, "channels": ["email"]}
        if self.chance(70):
            found["email"] = f"{key}.{self.number}@example.com"
        if self.chance(45):
            found["phone"] = f"+1 555 01{self.rng.randrange(10, 100)}"
            found["channels"].insert(0, "phone")
        self.people[key] = found
        return key

    def later(self, least: int, most: int) -> dt.date:
        """So many days further, on a working day, and never beyond today."""
        self.day = min(self.today, _working(self.day + dt.timedelta(self.rng.randint(least, most))))
        return self.day

    def happened(self, kind: str, way: str | None = None, who: tuple[str, ...] = (), **more: Any) -> None:
        """One entry of the log, on the day the story has come to."""
        entry = {"date": self.day.isoformat(), "kind": kind, "dir": way, "who": list(who), **more}
        self.log.append({name: value for name, value in entry.items() if value not in (None, [], "")})

    def remark(self) -> str:
        """A note now and then."""
        return self.rng.choice(NOTES) if self.chance(30) else ""


def lead(number: int, seed: int = SEED, today: dt.date = TODAY) -> Record:
    """The interchange record of one lead."""
    story = Story(number, seed, today)
    rng, stage = story.rng, story.stage
    company = rng.choice(ODD) if story.chance(4) else f"{rng.choice(COMPANY)} {rng.choice(KIND)}"
    facts: Record = {
        "id": f"lead-{seed}-{number:06d}",
        "company": f"{company} {number}",
        "role": rng.choice(LEVEL) + rng.choice(JOB),
        "stage": stage,
        "stage_since": story.day.isoformat(),
        "source": rng.choice(("job_board", "job_board", "recruiter", "referral", "outreach")),
        "tags": ["remote"] if story.chance(20) else [],
        "notes": story.remark(),
    }
    if stage != "prospect":
        facts["applied_on"] = story.day.isoformat()
        story.happened("applied", "out")
        _goes_on(story, facts)
    return {"format": "pipeline-tui/1", "lead": facts, "contacts": story.people, "log": story.log}


def _goes_on(story: Story, facts: Record) -> None:
    """What came after the application, as far as the stage goes."""
    rng, stage = story.rng, story.stage
    main = story.person(rng.choice(("recruiter", "hr", "hiring_manager")))
    if facts["source"] == "referral":
        story.person("referrer")
    for _ in range(rng.randrange(3)):
        story.later(4, 12)
        story.happened(rng.choice(("call", "voicemail", "email")), "out", (main,), note=story.remark())
    if stage in ("interviewed", "offer") or (stage == "closed" and story.chance(40)):
        _interviews(story)
    if stage == "waiting_req":
        _waits(story, main)
    if stage == "offer":
        story.later(1, 5)
        # by word of mouth: every deadline ahead would make all other leads urgent, and nobody holds hundreds of offers
        story.happened("offer", "in", (main,), written=False)
    if stage == "closed":
        facts["outcome"], facts["closed_on"] = rng.choice(ENDINGS), story.later(3, 20).isoformat()
    if stage != "applied":
        facts["stage_since"] = story.day.isoformat()


def _interviews(story: Story) -> None:
    """One to four rounds, and the notes of thanks that were written."""
    for role in PANEL[: story.rng.randint(1, 4)]:
        story.later(1, 6)
        who = story.person(role)
        story.happened("interview", None, (who,), held=True, minutes=story.rng.choice((30, 45, 60)))
        if story.chance(40):
            story.later(0, 1)
            story.happened("thank_you", "out", (who,))


def _waits(story: Story, main: str) -> None:
    """Calls that each agree on the day of the next one; the last one's may be ahead, or past and forgotten."""
    for _ in range(story.rng.randint(1, 4)):
        story.later(1, 3)
        until = _working(story.day + dt.timedelta(story.rng.choice((7, 7, 14, 30))))
        story.happened("call", "two_way", (main,), agreed_on=until.isoformat(), note="asked whether that day is fine")
        if until >= story.today:
            return
        story.day = until


def _working(day: dt.date) -> dt.date:
    """The day itself, or the Monday after its weekend."""
    return day + dt.timedelta(7 - day.weekday()) if day.weekday() > 4 else day


def lines(number: int, seed: int = SEED, today: dt.date = TODAY) -> Iterator[str]:
    """So many leads, each as one line of JSON with its line break."""
    for one in range(1, number + 1):
        yield json.dumps(lead(one, seed, today), ensure_ascii=False, separators=(",", ":")) + "\n"


def database(folder: Path, number: int, seed: int = SEED) -> Path:
    """The pipeline file with so many leads in a folder; made through `pipeline-tui import -` when it is not there yet.

    Raises subprocess.CalledProcessError when the import fails; what it says goes to the terminal.
    """
    path = folder / f"leads-{seed}-{number}.db"
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    draft.unlink(missing_ok=True)
    words = [sys.executable, "-m", "pipeline_tui", "--db", str(draft), "--today", TODAY.isoformat(), "import", "-"]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, encoding="utf-8", env=own_home(folder)
    ) as program:
        if program.stdin is None:
            raise RuntimeError("a pipe was asked for")
        program.stdin.writelines(lines(number, seed))
        program.stdin.close()
    if program.returncode:
        raise subprocess.CalledProcessError(program.returncode, words)
    return draft.rename(path)


def own_home(folder: Path) -> dict[str, str]:
    """The environment with settings, state and caches in this folder, so that nobody's own are read or written."""
    places = {name: str(folder / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return os.environ | places | {"XDG_CACHE_HOME": str(folder / "xdg_cache_home")}


def main() -> None:
    """Writes the lines to standard output."""
    told = argparse.ArgumentParser(description="A made-up pipeline as JSON lines.")
    told.add_argument("number", type=int, nargs="?", default=100, help="how many leads (100)")
    told.add_argument("--seed", type=int, default=SEED, help=f"another seed, other leads ({SEED})")
    asked = told.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.writelines(lines(asked.number, asked.seed))


if __name__ == "__main__":
    main()
