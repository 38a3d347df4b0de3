"""Facts in the text of a card."""

import pytest

from pipeline_tui.exchange.described import columns


@pytest.mark.parametrize(
    "text, found",
    [
        ("Contact: Jane Roe, HR", [("Contact", ["Jane Roe, HR"])]),
        ("**Salary:** 50k\nplain words", [("Salary", ["50k"])]),
        ("Enviado el 13/01/2026.", [("Enviado el", ["13/01/2026"])]),
        ("Interview 3 Feb 2026", [("Interview", ["3 Feb 2026"])]),
        ("Gehalt: 50.000\nKontakt: Bo Finch", [("Gehalt", ["50.000"]), ("Kontakt", ["Bo Finch"])]),
        ("Applied: soon", []),
        ("Note: they seemed kind", []),
        ("I told them on 3 Feb 2026 that I would think about it for a while", []),
        ("https://a.example/1", []),
        ("", []),
    ],
)
def test_lines_that_begin_with_a_name_we_know(text, found):
    assert columns([text]) == found


def test_each_text_has_its_cell_and_a_name_told_twice_is_joined():
    assert columns(["Contact: Ann Lee\nKontakt: Bo Finch", "", "Contact: Cy Orr"]) == [
        ("Contact", ["Ann Lee; Bo Finch", "", "Cy Orr"])
    ]
