"""What a line reports, and who reached whom, in the words of many people."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("call back from Lindqvist, still no decision", "call", "in"), ("Couldn't take Bettina's call", "call", "in"),
        ("got Rita's voicemail, didn't leave one", "call", "out"), ("vm x2 from Pat, tag", "voicemail", "in"),
        ("did not reach the director today", "call", "out"), ("PI (Nkechi) on zoom, 25 min", "call", None),
        ("Mr Okonjo did call me back, no budget", "call", "in"), ("3 calls with Ingvild", "call", None),
        ("made phone call to the office", "call", "out"), ("put through to Denny", "call", None),
        ("called Stefan, left msg with colleague", "call", "out"), ("Frau Keller hat angerufen", "call", "in"),
        ("sent connection req to Piotr on LinkedIn", "message", "out"), ("Fitz dm'd, all good", "message", "in"),
        ("asked Jean for news by message", "message", "out"), ("Recruiter Fay texts: they want me", "message", "in"),
        ("sent whatsapp to Mrs Aziz", "message", "out"), ("Yesterday WhatsApp with Piotr", "message", None),
        ("Talia txt: hang in there!", "message", "in"), ("dropped Hal a thank you", "thank_you", "out"),
        ("they said no by e-mail", "email_in", "in"), ("consultant post withdrawn, told by email", "email_in", "in"),
        ("told Tobias I am out, by mail", "email_out", "out"), ("Fay apologises by email", "email_in", "in"),
        ("Declined the offer by email, thanked Bea", "email_out", "out"), ("rejected by Acme, email", "email_in", "in"),
        ("no reply from Tamsin so emailed again", "email_out", "out"), ("scanned + emailed P45", "email_out", "out"),
        ("e-mail in from Karim", "email_in", "in"), ("Mail an Frau Keller geschickt", "email_out", "out"),
        ("2 of 4 interviewers replied to my thanks", "email_in", "in"), ("written to Mrs Aziz", "email_out", "out"),
        ("consultancy: partner round done", "interview", None), ("wed: take-home review w/ Ines", "interview", None),
        ("was at the firm for interview", "interview", None), ("screened by an AI bot", "interview", None),
        ("had iv at noon", "interview", None), ("hirevue done 20 min", "interview", None),
        ("recruiter no-showed our zoom", "meeting", None), ("open day at the Trust, spoke to a nurse", "meeting", None),
        ("left a note for Mr Dunleavy with security", "message", "out"),
    ],
)  # fmt: skip
def test_what_happened(text: str, kind: str, direction: str | None) -> None:
    reading = read_line(text, TODAY)
    assert (reading.kind, reading.direction) == (kind, direction)


@pytest.mark.parametrize(
    "text",
    [
        "expecting a call from Ewan", "waiting for an email from Ewan", "unless Ewan calls first, ring him",
        "Boss did not call. I call tomorrow", "my ref says they called him", "Pavel: interview next week tbc",
        "Hiring committee met today", "Nothing heard from Frau Vogt",
    ],
)  # fmt: skip
def test_what_is_only_awaited_or_happened_to_others_is_a_note(text: str) -> None:
    assert read_line(text, TODAY).kind == "note"
