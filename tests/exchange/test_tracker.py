"""Every known tracker and the traps of real ones: what each row becomes, what is skipped, what the report says."""

import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.model import Lead
from pipeline_tui.exchange.jsonl import write
from pipeline_tui.exchange.readers import read_file
from pipeline_tui.exchange.report import Import

DATA = Path(__file__).parent.parent / "data" / "trackers"
TODAY = date(2026, 3, 11)


def load(name: str) -> Import:
    return read_file(DATA / name, name, TODAY)


def read(text: str, today: date = TODAY) -> Import:
    return read_file(io.BytesIO(text.encode()), "t.csv", today)


def facts(lead: Lead) -> tuple[object, ...]:
    return lead.company, lead.role, lead.stage, lead.outcome, lead.applied_on and str(lead.applied_on)


@pytest.mark.parametrize(
    "name, form, encoding, delimiter, expected",
    [
        (
            "milestones.csv", "csv", "utf-8", ",",
            [
                ("Marlow & Finch", "Data engineer", "closed", "rejected", "2026-01-05"),
                ("Orrery", "Analyst", "interviewed", None, "2026-02-02"),
                ("Orrery", "Analyst", "applied", None, "2026-02-02"),
                ("Tidewell", "Planner", "offer", None, "2026-01-15"),
                ("Vane Works", "Buyer", "prospect", None, None),
            ],
        ),
        (
            "minimal.csv", "csv", "utf-8", ",",
            [
                ("Bracken Gas", "Data Analyst", "applied", None, "2025-01-24"),
                ("Remote, Media Group", "Insight lead", "closed", "silent", "2025-01-15"),
                ("Harbour Trust", "Clerk", "closed", "rejected", "2025-01-16"),
                ("Harbour Trust", "Clerk", "closed", "rejected", "2025-01-16"),
            ],
        ),
        (
            "huntr.csv", "huntr", "utf-8", ",",
            [
                ("Norrland", "Engineer", "applied", None, None),
                ("Sund", "Tester", "closed", "rejected", None),
                ("Fjord", "Chef", "prospect", None, None),
            ],
        ),
        (
            "linkedin_applications.csv", "linkedin-applications", "utf-8", ",",
            [
                ("Pell Labs", "Analyst", "applied", None, "2026-02-03"),
                ("The Round | TR", "Writer", "applied", None, "2025-12-30"),
            ],
        ),
        (
            "linkedin_saved.csv", "linkedin-saved-jobs", "utf-8", ",",
            [("Quill House", "Editor", "prospect", None, None)],
        ),
        (
            "teal.csv", "teal", "utf-8", ",",
            [
                ("Kelp", "Product manager", "interviewed", None, "2026-01-07"),
                ("Loft", "Designer", "prospect", None, None),
                ("Moor", "Designer", "offer", None, "2026-01-03"),
                ("Nook", "Designer", "closed", "accepted", "2026-01-03"),
                ("Oast", "Designer", "prospect", None, None),
            ],
        ),
        (
            "simplify.csv", "simplify", "utf-8", ",",
            [
                ("Gannet", "Engineer", "closed", "rejected", "2026-01-05"),
                ("Heron", "Engineer", "prospect", None, None),
                ("Ibis", "Engineer", "closed", "role_closed", "2026-01-06"),
            ],
        ),
        (
            "jobsync.csv", "jobsync", "utf-8", ",",
            [
                ("Alder", "Nurse", "applied", None, "2026-01-05"),
                ("Birch", "Nurse", "prospect", None, None),
                ("Cedar", "Nurse", "closed", "role_closed", "2026-01-06"),
            ],
        ),
        (
            "careerforge.csv", "careerforge", "utf-8", ",",
            [
                ("Ember", "Controller", "applied", None, "2026-01-08"),
                ("Flint", "Buyer", "prospect", None, None),
            ],
        ),
        (
            "bewerbungen.csv", "bewerbungs-tracker", "utf-8", ",",
            [
                ("Nordlicht GmbH", "Sachbearbeiter", "applied", None, "2026-02-14"),
                ("Südwind AG", "Planer, Bau", "closed", "rejected", "2026-02-03"),
                ("Ostwind", "Leiter", "interviewed", None, "2026-02-01"),
            ],
        ),
        (
            "german_cp1252.csv", "csv", "windows-1252", ";",
            [
                ("Müller & Söhne", "Prüfer", "closed", "rejected", "2026-02-03"),
                ("Grün AG", "Leiter", "interviewed", None, "2026-02-04"),
            ],
        ),
        (
            "french_utf16.csv", "csv", "utf-16", "\t",
            [
                ("Étoile", "Comptable", "applied", None, "2026-02-13"),
                ("Marée", "Chef", "closed", "rejected", "2026-03-02"),
            ],
        ),
        (
            "spanish.csv", "csv", "utf-8", ";",
            [
                ("Lucero", "Contable", "interviewed", None, "2026-02-05"),
                ("Brisa", "Jefe", "closed", "accepted", "2026-02-17"),
            ],
        ),
        (
            "brazil.csv", "csv", "utf-8", ",",
            [
                ("Aurora", "Analista", "applied", None, "2026-02-03"),
                ("Brisa", "Gerente", "closed", "rejected", "2026-02-04"),
            ],
        ),
        (
            "messy.csv", "csv", "utf-8", ",",
            [
                ("Acorn", "Clerk", "applied", None, "2026-01-02"),
                ("Bramble", "Clerk", "applied", None, "2026-02-03"),
                ("Clover", "Clerk", "waiting_req", None, "2026-02-17"),
                ("Dill", "Clerk", "interviewed", None, None),
                ("Elder", "Clerk", "closed", "rejected", "2026-02-05"),
            ],
        ),
    ],
)  # fmt: skip
def test_rows_become_leads(name, form, encoding, delimiter, expected):
    found = load(name)
    assert [facts(lead) for lead in found.leads] == expected
    assert (found.report.format, found.report.encoding, found.report.delimiter) == (form, encoding, delimiter)


@pytest.mark.parametrize("path", sorted(DATA.glob("*.csv")), ids=lambda path: path.stem)
def test_the_report_adds_up_and_ids_are_lasting(path):
    first, again = load(path.name), read_file(io.BytesIO(path.read_bytes()), "renamed.csv", date(2026, 9, 1))
    report = first.report
    assert report.records == report.leads + report.people + len(report.skipped)
    ids = [lead.id for lead in first.leads]
    assert len(set(ids)) == len(ids) == report.leads
    assert ids == [lead.id for lead in again.leads]
    for lead in first.leads:
        assert lead.origin["file"] == path.name
        assert isinstance(lead.origin["line"], int)
        dates = [lead.applied_on, lead.found_on, lead.closed_on, lead.stage_since, *(e.date for e in lead.log)]
        assert TODAY not in dates


def test_milestones_become_entries_of_the_log():
    first, second, _, tidewell, _ = load("milestones.csv").leads
    assert [(str(e.date), e.kind, e.dir, e.held, e.note) for e in first.log] == [
        ("2026-01-05", "applied", "out", None, ""),
        ("2026-01-12", "interview", None, True, "Date Phone Screen"),
        ("2026-01-20", "interview", None, True, "Date Onsite / Final Round"),
        ("2026-01-27", "stage", None, None, "Date Decision"),
    ]
    assert first.log[-1].outcome == "rejected"
    assert (str(first.closed_on), first.tags, first.location) == ("2026-01-27", ("hybrid",), "Leeds, UK")
    assert first.notes == 'Asked about "scale",\nand about on-call'
    assert first.extra["columns"]["Rejection Stage"] == "Onsite"
    assert second.log[-1].held is None, "an interview still to come"
    assert (tidewell.log[-1].kind, tidewell.log[-1].dir, tidewell.source) == ("offer", "in", "referral")


def test_people_in_cells_become_contacts():
    first = next(iter(load("milestones.csv").leads))
    assert [(c.name, c.role) for c in first.contacts] == [('Nell "Kit" Harrow', "referrer")]
    assert first.source == "referral"
    agency = next(iter(load("minimal.csv").leads))
    assert [(c.name, c.role) for c in agency.contacts] == [("Stellan Search", "recruiter_agency")]
    german = next(iter(load("german_cp1252.csv").leads))
    assert [c.name for c in german.contacts] == ["Frau Käthe Groß", "Herr Jan Böll"]


def test_huntr_takes_a_record_once_and_an_id_used_twice_for_two():
    found = load("huntr.csv")
    assert [(s.line, s.why) for s in found.report.skipped] == [(4, "same record as line 2")]
    sund = list(found.leads)[1]
    assert (sund.closed_on, str(sund.stage_since), str(sund.found_on)) == (None, "2026-01-30", "2026-01-11")
    assert str(next(iter(found.leads)).closes_on) == "2026-02-01"


def test_linkedin_keeps_the_seekers_own_address_out_of_the_people():
    lead = next(iter(load("linkedin_applications.csv").leads))
    assert lead.contacts == ()
    assert lead.extra["columns"]["Question And Answers"].startswith("How many years?:1")


def test_connections_are_people_without_leads():
    found = load("linkedin_connections.csv")
    assert (found.report.people, found.report.leads) == (2, 0)
    assert [(c.name, c.title, c.email) for c in found.people] == [
        ("Ida Moss", "Director", None),
        ("Bo Reed", "Engineer", "bo@mail.example"),
    ]
    assert [s.line for s in found.report.skipped] == [7]
    assert "people only" in found.report.to_text()


def test_the_report_of_a_messy_file():
    report = load("messy.csv").report
    assert [s.line for s in report.skipped] == [4, 8, 11, 12, 13, 15]
    told = report.to_json()
    assert [(s["raw"], s["count"], s["stage"], s["outcome"]) for s in told["statuses"]] == [
        ("Applied (LinkedIn)", 1, "applied", None),
        ("pondering", 1, None, None),
        ("no opening; will keep in mind", 1, "waiting_req", None),
        ("Rejected after onsite", 1, "closed", "rejected"),
    ]
    assert [(u["line"], u["field"], u["raw"]) for u in told["unread_dates"]] == [
        (9, "interview", "maybe"),
        (10, "applied_on", "someday"),
    ]
    text = report.to_text()
    assert "not understood: kept as applied" in text
    assert "dates read as month/day because of 2/20/2026" in text
    assert "line 8 skipped: a merge conflict marker" in text
    bramble = list(load("messy.csv").leads)[1]
    assert bramble.origin["raw_status"] == "pondering"


def test_the_json_report_has_the_contracts_fields():
    told = load("minimal.csv").report.to_json()
    assert list(told)[:10] == [
        "file", "format", "encoding", "delimiter", "records", "leads", "people", "skipped", "statuses", "unread_dates",
    ]  # fmt: skip


def test_a_quick_look_at_other_columns():
    found = read(
        "Employer,Position,Where I am,Page,Recruiter,Email,Phone,Size\n"
        "Acorn,Clerk,Applied,https://a.example/1,Ann Lee,ann@acorn.example,+44 20 7946 0000,40\n"
        "Birch,Clerk,Rejected,https://b.example/1,,,,\n"
    )
    first, second = found.leads
    assert (first.stage, second.outcome, first.url) == ("applied", "rejected", "https://a.example/1")
    ann = first.contacts[0]
    assert (ann.name, ann.role, ann.email, ann.phone) == (
        "Ann Lee", "recruiter", "ann@acorn.example", "+44 20 7946 0000",
    )  # fmt: skip
    assert first.extra == {"columns": {"Size": "40"}}


def test_without_a_status_the_dates_decide():
    found = read(
        "Company,Role,Date Applied,Interview,Offer\nA,x,2026-01-02,,\nB,x,,,\nC,x,2026-01-02,2026-02-02,\n"
        "D,x,2026-01-02,2026-02-02,2026-03-01\nE,x,2026-01-02,2026-04-02,\n"
    )
    assert [lead.stage for lead in found.leads] == ["applied", "prospect", "interviewed", "offer", "applied"]


def test_an_applied_column_of_yes_and_no():
    found = read("Company,Role,Applied\nA,x,Yes\nB,x,No\n")
    assert [(lead.stage, lead.applied_on) for lead in found.leads] == [("applied", None), ("prospect", None)]
    assert found.report.unread_dates == ()


def test_a_later_date_in_another_order_never_changes_ids():
    text = "Company,Role,Date Applied\nA,x,04/05/2026\n"
    early, late = read(text, date(2026, 4, 20)), read(text, date(2026, 8, 1))
    (one,), (other,) = early.leads, late.leads
    assert (str(one.applied_on), str(other.applied_on)) == ("2026-04-05", "2026-04-05")
    (third,) = read(text, date(2026, 4, 3)).leads
    assert third.id == one.id == other.id


def test_the_only_order_without_a_future_date_is_taken():
    (lead,) = read("Company,Role,Date Applied\nA,x,03/04/2026\n", date(2026, 3, 20)).leads
    assert str(lead.applied_on) == "2026-03-04"
    (lead,) = read("Company,Role,Date Applied\nA,x,04/03/2026\n", date(2026, 3, 20)).leads
    assert str(lead.applied_on) == "2026-03-04"


def test_control_characters_do_not_come_in():
    (lead,) = read("Company,Role,Notes,Odd\nA\x1b[2J,x,one\x07two,\x9bx\n").leads
    assert (lead.company, lead.notes, lead.extra["columns"]["Odd"]) == ("A[2J", "onetwo", "x")


@pytest.mark.parametrize(
    "header, body, applied",
    [
        ("Company,Role,Date Applied", "A,x,46036\nB,y,46037\n", ["2026-01-14", "2026-01-15"]),
        ("company,role,applied_at", "A,x,1768348800\nB,y,1768435200.5\n", ["2026-01-14", "2026-01-15"]),
        ("Company,Role,Applied", "A,x,12\nB,y,13\n", None),
    ],
)
def test_days_as_numbers(header, body, applied):
    found = read(f"{header}\n{body}")
    assert [lead.applied_on and str(lead.applied_on) for lead in found.leads] == (applied or [None, None])
    if applied:
        assert any("numbers read as the days" in remark for remark in found.report.remarks)


def test_two_interviews_in_one_cell_are_two_entries():
    (lead,) = read("Company,Role,Date Applied,Interviews\nA,x,1/5/2026,1/14/2026; 1/20/2026\n").leads
    assert [(str(e.date), e.kind) for e in lead.log] == [
        ("2026-01-05", "applied"),
        ("2026-01-14", "interview"),
        ("2026-01-20", "interview"),
    ]


def test_several_columns_of_statuses_stand_where_the_furthest_does():
    found = read(
        "Company,Role,Stage,Status,Result\nA,x,Applied,Closed,Rejected\nB,x,Interview,Open,\n"
        "C,x,Saved,,Pending\nD,x,Offer,,Declined\n"
    )
    assert [(lead.stage, lead.outcome) for lead in found.leads] == [
        ("closed", "rejected"),
        ("interviewed", None),
        ("prospect", None),
        ("closed", "declined"),
    ]


def test_templates_and_legends_are_no_leads():
    found = read(
        "Company,Role,Status,Date Applied\ne.g. Acme,Engineer,Applied,2026-01-01\nCompany Name,Job Title,,YYYY-MM-DD\n"
        "A,x,Applied,2026-01-05\nApplied,sent but I have not heard back from them yet,,\nGrand total,1,,\n"
    )
    assert [lead.company for lead in found.leads] == ["A"]
    assert [skip.line for skip in found.report.skipped] == [2, 3, 5, 6]
    assert all(skip.why for skip in found.report.skipped)


ODD = [
    "",
    "Acorn",
    "Clerk (via Hart)",
    "2026-01-02",
    "3/4/26",
    "yes",
    "Rejected",
    "a; b & c",
    "https://a.example",
    "-",
    '"',
]
cell = st.sampled_from(ODD) | st.text(max_size=12)
HEADERS = [
    "Company",
    "Role",
    "Status",
    "Date Applied",
    "Contact",
    "URL",
    "Notes",
    "Interview",
    "Tags",
    "Follow up",
    "?",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(HEADERS), max_size=8), st.lists(st.lists(cell, max_size=10), max_size=8))
def test_any_file_is_read_to_the_last_row_or_refused_with_words(headers, body):
    text = "\n".join(",".join(row) for row in [headers, *body])
    try:
        found = read_file(io.BytesIO(text.encode("utf-8", "replace")), "t.csv", TODAY)
    except BadInput:
        return
    report = found.report
    assert report.records == report.leads + report.people + len(report.skipped)
    leads = list(found.leads)
    assert len({lead.id for lead in leads}) == len(leads) == report.leads
    out = io.StringIO()
    write(leads, out)
    if all(lead.company or lead.role for lead in leads) and leads:
        assert list(read_file(io.BytesIO(out.getvalue().encode()), "t.jsonl", TODAY).leads) == leads
