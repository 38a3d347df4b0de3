"""People whom no verb and no preposition shows."""

from __future__ import annotations

import pytest

from pipeline_tui.core.quicklog_sure import is_first_name, sure_names


@pytest.mark.parametrize(
    "text, names",
    [
        ("trial day, head nurse Egger, 45 min", ["Egger"]), ("ops dir Lindqvist in charge now", ["Lindqvist"]),
        ("no luck, Jolene away", ["Jolene"]), ("letter for Colonel Ashby", ["Ashby"]), ("RANG JOLENE", []),
        ("school at St Brigid", []), ("nobody there", []), ("interview at Florence", []),
    ],
)  # fmt: skip
def test_who_stands_there(text: str, names: list[str]) -> None:
    assert [text[at:].split()[0].strip(",") for at in sure_names(text, text.lower())] == names


@pytest.mark.parametrize("name, well_known", [("Zoya Khan", True), ("halberd", False), ("", False), (None, False)])
def test_a_first_name_is_known(name: str | None, well_known: bool) -> None:
    assert is_first_name(name) is well_known
