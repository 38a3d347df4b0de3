"""Excel workbooks: sheets, real dates, merged cells, links, formulas, and what is refused."""

import io
import zipfile
from datetime import date, datetime

import openpyxl
import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.exchange.readers import read_file

TODAY = date(2026, 3, 11)


def book(sheets):
    made = openpyxl.Workbook()
    made.remove(made.active)
    for title, rows in sheets.items():
        sheet = made.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return made


def read(made, sheet=None):
    data = made
    if not isinstance(made, bytes):
        out = io.BytesIO()
        made.save(out)
        data = out.getvalue()
    return read_file(io.BytesIO(data), "my.xlsx", TODAY, sheet=sheet)


HEADER = ["Company", "Role", "Applied", "Status", "Link"]


def test_the_first_sheet_that_reads_as_a_tracker_is_taken_and_another_can_be_named():
    made = book(
        {
            "Dashboard": [["Applications", 3], ["Rejected", 1]],
            "Log": [["My search"], HEADER, ["Acorn", "Clerk", date(2026, 1, 2), "Applied", None]],
            "Old": [HEADER, ["Birch", "Cook", datetime(2025, 5, 6, 9, 30), "Rejected", None]],
        }
    )
    first = read(made)
    (lead,) = first.leads
    assert (lead.company, lead.role, str(lead.applied_on), lead.origin["line"]) == ("Acorn", "Clerk", "2026-01-02", 3)
    assert (first.report.format, first.report.delimiter) == ("xlsx", None)
    assert any("“Log”" in remark and "“Old”" in remark for remark in first.report.remarks)
    (old,) = read(made, "old").leads
    assert (old.company, old.outcome, str(old.applied_on)) == ("Birch", "rejected", "2025-05-06")
    with pytest.raises(BadInput, match="no sheet is called “Mine”; there are “Dashboard”, “Log” and “Old”"):
        read(made, "Mine")


def test_merged_companies_links_and_hidden_rows():
    made = book({"S": [HEADER, ["Acorn", "Clerk", None, "Applied", "apply"], [None, "Cook", None, "Rejected", None]]})
    sheet = made["S"]
    sheet.merge_cells("A2:A3")
    sheet["E2"].hyperlink = "https://acorn.example/jobs/7"
    sheet.row_dimensions[3].hidden = True
    found = read(made)
    one, two = found.leads
    assert (one.company, one.role, one.url) == ("Acorn", "Clerk", "https://acorn.example/jobs/7")
    assert (two.company, two.role, two.outcome) == ("Acorn", "Cook", "rejected")
    assert "1 hidden row read too" in found.report.remarks


def test_a_formula_without_a_stored_value_is_empty_and_said():
    found = read(book({"S": [HEADER, ["Acorn", '="Cl"&"erk"', "=TODAY()", "Applied", None]]}))
    (lead,) = found.leads
    assert (lead.role, lead.applied_on) == ("", None)
    assert any(remark.startswith("2 formulas without a stored value") for remark in found.report.remarks)


def packed(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return out.getvalue()


def cut():
    out = io.BytesIO()
    book({"S": [HEADER]}).save(out)
    return out.getvalue()[:3000]


@pytest.mark.parametrize(
    "data, words",
    [
        (packed({"xl/workbook.xml": b"", "xl/worksheets/sheet1.xml": b"0" * 50_000_000}), "far larger unpacked"),
        (packed({"xl/workbook.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "document type"),
        (packed({"xl/workbook.xml": b"<a"}), "damaged workbook"),
        (packed({"a.csv": b"Company"}), "zip archive, not a workbook"),
        (packed({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "OpenDocument"),
        (cut(), "damaged or cut off"),
        (b"\xd0\xcf\x11\xe0" + b"\x00" * 600, "locked with a password"),
        (b"%PDF-1.7", "a PDF"),
        (b"<!doctype html><table>", "web page"),
    ],
)
def test_refused_in_one_sentence(data, words):
    with pytest.raises(BadInput) as caught:
        read(data)
    assert words in str(caught.value)
    assert str(caught.value).endswith("nothing was imported.")


def test_a_sheet_is_only_asked_of_a_workbook():
    with pytest.raises(BadInput, match="not a workbook"):
        read_file(io.BytesIO(b"Company,Role\nA,B\n"), "a.csv", TODAY, sheet="S")


def test_a_sheet_without_anything_is_refused():
    with pytest.raises(BadInput, match="without any filled cell"):
        read(book({"S": []}))
