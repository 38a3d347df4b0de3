"""Writes the fixture of the newest schema, `vN.sql` and `vN.json`: to be run once, when a release has a new step.

`python tests/data/schemas/make.py` in the root of the project. Fixtures of released schemas are never written again.
"""

import datetime as dt
import json
import tempfile
from dataclasses import replace
from pathlib import Path

from pipeline_tui.core import corrections, verbs
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.demo import demo_leads
from pipeline_tui.exchange.record import lead_to_record
from pipeline_tui.store import schema
from pipeline_tui.store.open import open_store

HERE = Path(__file__).parent
NOW = dt.datetime(2026, 3, 11, 9, 30, tzinfo=dt.UTC)


def fill(path):
    """A file with leads, people, entries that stand and that were struck out, and steps done, undone and redone."""
    with open_store(path) as store:
        store.add(demo_leads(NOW.date())[:6], "demo", NOW)
        jane = Contact(key="jane", name="Jané Roe", role="hiring_manager", channels=("phone",), extra={"a": [1, None]})
        lead = Lead(company="Zoë & Söhne", notes="two\nlines", tags=("a", "b"), contacts=(jane,), extra={"x": {"y": 1}})
        (one,) = store.add([lead], "added Zoë & Söhne", NOW).leads
        for number, note in enumerate(("first", "second")):
            event = Event(date=dt.date(2026, 3, 3 + number), kind="call", dir="two_way", who=("jane",), note=note)
            store.change(one, "logged call", verbs.log([event]), NOW)
        entry = store.lead(one).log[0].id
        store.change(one, "struck out", corrections.strike(entry, NOW.date()), NOW)
        store.change(one, "role", lambda lead: replace(lead, role="Analyst"), NOW)
        store.undo(NOW)
        gone = store.add([Lead(company="Gone")], "added Gone", NOW).leads[0]
        store.remove(gone, "removed Gone", NOW)
        store.change_many([one], "bulk", lambda lead: replace(lead, priority=2), NOW)
        store.undo(NOW)
        store.redo(NOW)
        store.keep_draft("log", "half a wor")
        leads = [lead_to_record(lead) for lead in store.leads()]
        steps = [[row.label, row.kind, row.undone] for row in store.history()]
        pragmas = [f"PRAGMA application_id = {schema.APPLICATION_ID};", f"PRAGMA user_version = {len(schema.STEPS)};"]
        sql = "\n".join([*pragmas, *store.conn.iterdump(), ""])
    return sql, {"leads": leads, "history": steps}


def main():
    """Writes the two files, and refuses to write over one."""
    sql_file = HERE / f"v{len(schema.STEPS)}.sql"
    if sql_file.exists():
        raise SystemExit(f"{sql_file.name} is there already; a released schema stays as it is.")
    with tempfile.TemporaryDirectory() as folder:
        sql, told = fill(Path(folder) / "p.db")
    sql_file.write_text(sql, encoding="utf-8")
    sql_file.with_suffix(".json").write_text(json.dumps(told, indent=1, ensure_ascii=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
