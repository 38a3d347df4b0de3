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
