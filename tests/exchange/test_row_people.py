"""Everybody a row names, with the titles and addresses beside them."""

import io
from datetime import date

from pipeline_tui.exchange.readers import read_file


def people(header, row):
    text = f"Company,Role,{header}\nAcorn,Clerk,{row}\n"
    lead = read_file(io.BytesIO(text.encode()), "a.csv", date(2026, 3, 11)).leads[0]
    return [(who.name, who.role, who.title, who.email) for who in lead.contacts]


def test_an_address_belongs_to_the_one_whose_name_it_carries_or_whom_its_column_names():
    assert people("Recruiter,Hiring manager,Email", "Ann Lee,Bob Roe,bob.roe@acorn.example") == [
        ("Ann Lee", "recruiter", None, None), ("Bob Roe", "hiring_manager", None, "bob.roe@acorn.example"),
    ]  # fmt: skip
    assert people("Recruiter,Hiring manager,Recruiter email", "Ann Lee,Bob Roe,jobs@acorn.example") == [
        ("Ann Lee", "recruiter", None, "jobs@acorn.example"), ("Bob Roe", "hiring_manager", None, None),
    ]  # fmt: skip


def test_an_address_that_may_be_anybodys_stays_by_itself():
    assert people("Recruiter,Hiring manager,Email", "Ann Lee,Bob Roe,jobs@acorn.example")[2] == (
        None, "other", None, "jobs@acorn.example",
    )  # fmt: skip


def test_a_title_belongs_to_the_person_to_its_left():
    header = "Contact 1,Contact 1 role,Contact 2,Contact 2 role"
    assert people(header, "Ann Lee,HR Manager,Bob Roe,Hiring manager") == [
        ("Ann Lee", "hr", "HR Manager", None), ("Bob Roe", "hiring_manager", "Hiring manager", None),
    ]  # fmt: skip
    assert people(header, "Ann Lee,,Bob Roe,Recruiter")[0] == ("Ann Lee", "other", None, None)
