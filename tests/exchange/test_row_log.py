"""The dated steps of a row: in columns, in a status, in a history."""

import io
from datetime import date

import pytest

from pipeline_tui.exchange.readers import read_file

TODAY = date(2026, 3, 11)


def steps(header, row, name="a.csv"):
    text = f"Company;Role;Applied on;{header}\nAcorn;Clerk;2026-01-05;{row}\nBirch;Cook;2026-01-06;\n"
    lead = read_file(io.BytesIO(text.encode()), name, TODAY).leads[0]
    return lead, [(str(event.date), event.kind, event.note) for event in lead.log if event.kind != "applied"]


@pytest.mark.parametrize(
    "header, row, found",
    [
        ("Status", "Interview on 2026-02-12", [("2026-02-12", "interview", "Interview on 2026-02-12")]),
        ("Status", "Gespräch am 12.02.2026", [("2026-02-12", "interview", "Gespräch am 12.02.2026")]),
        ("Status", "Rejected 2 March 2026", [("2026-03-02", "stage", "Rejected 2 March 2026")]),
        ("Status", "Interview between 2026-02-12 and 2026-02-14", []),
        ("Status", "Interview on 12 February", []),
        ("Status", "Offer, answer by 2026-04-01", []),
        ("Last contact", "2026-02-10", [("2026-02-10", "note", "Last contact")]),
        ("Last contact", "2026-05-10", []),
        ("Thank you sent", "2026-02-04", [("2026-02-04", "thank_you", "Thank you sent")]),
        ("Follow up", "2026-02-04", [("2026-02-04", "note", "Follow up")]),
        ("Next follow up", "2026-02-04", []),
        ("Technical", "2026-02-04", [("2026-02-04", "interview", "Technical")]),
        ("Recruiter", "2026-02-04", [("2026-02-04", "interview", "Recruiter")]),
        (
            "Status", "Gespräch am 02.02.2026, Absage 05.02.2026",
            [("2026-02-02", "interview", "Gespräch am"), ("2026-02-05", "stage", "Absage")],
        ),
        ("Interview", "2026-02-03 - panel of 3", [("2026-02-03", "interview", "Interview")]),
        (
            "Timeline", "2026-02-02, phone screen; 2026-02-05: sent portfolio; 2026-02-20 offer",
            [
                ("2026-02-02", "interview", "phone screen"), ("2026-02-05", "note", "sent portfolio"),
                ("2026-02-20", "offer", "offer"),
            ],
        ),
    ],
)  # fmt: skip
def test_what_a_row_tells_with_a_day(header, row, found):
    cell = f'"{row}"' if ";" in row else row
    assert steps(header, cell)[1] == found


def test_what_was_said_beside_a_day_stays_with_the_lead():
    lead, _ = steps("Interview", "2026-02-03 - panel of 3")
    assert lead.extra["columns"] == {"Interview": "2026-02-03 - panel of 3"}


def test_a_past_interview_moves_a_status_that_was_left_behind():
    lead, _ = steps("Status;Interview", "In progress;2026-02-03")
    assert lead.stage == "interviewed"
    lead, _ = steps("Status;Interview", "In progress;2026-04-03")
    assert lead.stage == "applied"
    lead, _ = steps("Status;Interview", "Rejected;2026-02-03")
    assert (lead.stage, lead.outcome) == ("closed", "rejected")


def test_a_status_tells_when_an_application_went_out_and_nothing_else_does():
    text = "Company,Role,Status\nAcorn,Clerk,Applied 2026-01-05\nBirch,Cook,Followed up 2026-01-06\n"
    found = read_file(io.BytesIO(text.encode()), "a.csv", TODAY).leads
    assert [lead.applied_on for lead in found] == [date(2026, 1, 5), None]


def whole(text):
    return read_file(io.BytesIO(text.encode()), "a.csv", TODAY).leads[0]


def test_a_history_tells_when_the_application_went_out():
    lead = whole("Company,Role,Timeline\nAcorn,Clerk,2026-01-12 applied; 2026-01-20 phone screen\n")
    assert (lead.stage, lead.applied_on) == ("interviewed", date(2026, 1, 12))
    assert [event.kind for event in lead.log] == ["applied", "interview"]


@pytest.mark.parametrize("day, stage", [("2026-02-04", "closed"), ("2026-05-04", "applied")])
def test_a_day_in_a_column_of_refusals_closes(day, stage):
    lead = whole(f"Company,Role,Applied,Rejected\nAcorn,Clerk,2026-01-12,{day}\n")
    assert (lead.stage, lead.outcome) == (stage, "rejected" if stage == "closed" else None)


def test_an_unknown_status_leaves_it_to_the_interviews_that_took_place():
    assert whole("Company,Role,Status,Interview\nAcorn,Clerk,pondering,2026-02-04\n").stage == "interviewed"
    assert whole("Company,Role,Status,Interview\nAcorn,Clerk,pondering,2026-05-04\n").stage == "prospect"
