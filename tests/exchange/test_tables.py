"""Delimited text: encodings, delimiters, quotes, the lines rows begin on, and what is refused with words."""

import io
from datetime import date

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.exchange.columns import score
from pipeline_tui.exchange.decoding import decode
from pipeline_tui.exchange.readers import read_file
from pipeline_tui.exchange.tables import read_delimited


def read_text(data):
    return read_delimited(*decode(data, "t"), "t", score)


ROWS = [("Company", "Role"), ("Müller", "Prüfer")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "codec, encoding",
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16"), ("cp1252", "windows-1252")],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_every_encoding_and_delimiter(delimiter, codec, encoding, ends):
    text = ends.join(delimiter.join(row) for row in ROWS)
    table = read_text(text.encode(codec))
    assert (table.encoding, table.delimiter) == (encoding, delimiter)
    assert [row.cells for row in table.rows] == ROWS
    assert [row.line for row in table.rows] == [1, 2]


def test_lines_are_those_of_the_file():
    table = read_text(b'sep=;\n\nCompany;Notes\nA;"one\ntwo;\n"\nB;""""\n')
    assert [(row.line, row.cells) for row in table.rows if not row.blank()] == [
        (3, ("Company", "Notes")),
        (4, ("A", "one\ntwo;")),
        (7, ("B", '"')),
    ]


@pytest.mark.parametrize(
    "data, words",
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"Acme,Engineer,2026-01-02\nB,C,2026-01-03\n", "no row with column names"),
        (b'Company,Role\nA,"B\nC,D\n', "line 2: a quotation mark"),
        ("Company;Role\nMüller;ä\n".encode() + b"\xe4;x", "line 3: mostly UTF-8"),
        (b"Company,Role\nA\x00,B\n", "line 2: holds NUL"),
        (b"\xff\xfeC\x00o", "UTF-16"),
        (b"PK\x03\x04", "damaged or cut off workbook"),
        (b'["company", "A"]', "JSON without a list"),
        (b"Company,Notes\nA," + b"x" * 1_000_001, "line 2: a cell is longer"),
        (b"Company,Role\n" + b"a," * 600, "line 2: more than 500 cells"),
        (b"Company,Role\n" + b"a,b\n" * 100_001, "more than 100,000 rows"),
        (b"Company\n" + b"x" * 20_000_000, "larger than 20 MB"),
    ],
)
def test_refused_in_one_sentence(data, words):
    with pytest.raises(BadInput) as caught:
        read_file(io.BytesIO(data), "my.csv", date(2026, 3, 11))
    said = str(caught.value)
    assert words in said
    assert said.startswith("my.csv")
    assert said.endswith("nothing was imported.")


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(BadInput, match="nothing was imported"):
            read_file(path, path.name, date(2026, 3, 11))
