"""A mail file dropped on the board."""

import datetime as dt
from pathlib import Path

import pytest
from textual import events

from pipeline_tui.cli.board import demo_pipeline
from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Contact, Lead
from pipeline_tui.mailing import dropped

SAMPLES = Path(__file__).parent.parent / "data" / "mail"
REPLY = SAMPLES / "reply.eml"


@pytest.mark.parametrize("write", ["{0}", "'{0}'", '"{0}"', "file://{0}", " {0}\r\n"])
def test_a_path_is_known_however_the_terminal_writes_it(tmp_path, write):
    file = tmp_path / "a b.eml"
    file.write_bytes(REPLY.read_bytes())
    raw = str(file)
    if write in ("{0}", " {0}\r\n"):
        raw = raw.replace(" ", "\\ ")
    elif write.startswith("file"):
        raw = raw.replace(" ", "%20")
    assert dropped(write.format(raw)) == file


@pytest.mark.parametrize("text", ["", "hello", "/etc/passwd", "/nowhere/x.eml", "a.eml", "x\ny.eml", "/" + "x" * 5000])
def test_other_words_are_no_mail(text):
    assert dropped(text) is None


def with_leads(*leads):
    pipeline = demo_pipeline(Session(today=dt.date(2026, 3, 11)))
    pipeline.add_all(leads, "added")
    return pipeline


async def drop(seat, path):
    seat.app.post_message(events.Paste(str(path)))
    await seat.settle()
    await seat.settle()


def log_of(pipeline, company):
    return [lead.log for lead in pipeline.leads() if lead.company == company]


def test_a_dropped_mail_is_logged_on_its_lead_and_undone_by_one_key(sit):
    pipeline = with_leads(Lead(company="Acme", contacts=(Contact(key="sam", email="sam@acme.example"),)))

    async def scene(seat):
        await drop(seat, SAMPLES / "invitation.eml")
        assert "Logged 1 mail on Acme" in seat.text
        assert "interview booked for Thu 19 Mar" in seat.text
        assert seat.here[0] == "Acme"
        await drop(seat, SAMPLES / "invitation.eml")
        assert "Nothing added: it was logged before" in seat.text
        assert [len(log) for log in log_of(pipeline, "Acme")] == [2]
        await seat.press("u")
        assert [len(log) for log in log_of(pipeline, "Acme")] == [0]

    sit(scene, pipeline=pipeline)


def test_several_leads_are_asked_about(sit):
    pipeline = with_leads(Lead(id="a", company="Acme", role="Buyer"), Lead(id="b", company="Acme", role="Planner"))

    async def scene(seat):
        await drop(seat, SAMPLES / "html.eml")
        assert "Which lead is" in seat.text
        await seat.press("2")
        assert "Logged 1 mail on Acme" in seat.text
        assert [len(pipeline.lead(key).log) for key in "ab"] == [0, 1]

    sit(scene, pipeline=pipeline)


def test_a_mail_to_which_nothing_points_is_told_and_saves_nothing(sit, tmp_path):
    file = tmp_path / "x.eml"
    file.write_bytes(b"From: a@gmail.com\nSubject: lunch\nDate: Tue, 10 Mar 2026 12:00:00 +0000\n\nHi\n")
    pipeline = with_leads()
    before = pipeline.leads()

    async def scene(seat):
        await drop(seat, file)
        assert "Nothing added: no address" in seat.text
        assert pipeline.leads() == before

    sit(scene, pipeline=pipeline)
