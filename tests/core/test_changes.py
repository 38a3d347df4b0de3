"""Changed fields in words."""

import pytest

from pipeline_tui.core.changes import in_words


@pytest.mark.parametrize(
    "change, words",
    [
        (("lead", "", "role", "Analyst", "Director"), "role: Analyst → Director"),
        (("lead", "", "role", "", "Director"), "role: nothing → Director"),
        (("lead", "", "applied_on", "2026-03-02", None), "applied on: 2026-03-02 → nothing"),
        (("lead", "", "stage", "applied", "waiting_req"), "stage: applied → waiting on requisition"),
        (("lead", "", "frozen", False, True), "frozen: no → yes"),
        (("lead", "", "tags", [], ["a", "b"]), "tags: nothing → a, b"),
        (("lead", "", "cadence_bd", 5, 10), "rhythm in business days: 5 → 10"),
        (("lead", "", "present", False, True), "lead: added"),
        (("person", "Jane Roe", "present", True, False), "person Jane Roe: removed"),
        (("person", "Jane Roe", "email", None, "j@x"), "person Jane Roe, email: nothing → j@x"),
        (("lead", "", "notes", "a\nb", "x" * 100), f"notes: a b → {'x' * 59}…"),
        (("lead", "", "role", "\x1b[31m", "\u202ered"), "role: [31m → red"),
    ],
)
def test_in_words(change, words):
    assert in_words(*change) == words
