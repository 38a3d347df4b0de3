"""`log --from-mail`: on the right lead, once, or not at all."""

import json
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parent.parent / "data" / "mail"


@pytest.fixture
def leads(run):
    run("add", "Acme", "Engineer", "--contact", "Sam Poole, recruiter, sam@acme.example", "--applied", "2026-03-02")
    run("add", "Northgate UK", "Programme manager", "--stage", "waiting")
    return run


@pytest.fixture
def mine(monkeypatch, tmp_path):
    folder = tmp_path / "xdg_config_home" / "pipeline-tui"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text('addresses = "me@home.example"\n')


def mail(run, name, *more):
    return run("log", *more, "--from-mail", str(SAMPLES / f"{name}.eml"))


def log_of(run, words):
    return json.loads(run("show", words, "--json").out)["log"]


def test_a_mail_goes_on_its_lead_and_the_same_mail_adds_nothing(leads):
    done = mail(leads, "reply")
    assert done.code == 0, done.err
    assert "Northgate UK" in done.out
    assert "--add-people" in done.err
    (entry,) = log_of(leads, "northgate")
    assert (entry["date"], entry["kind"], entry["dir"]) == ("2026-03-10", "email", "in")
    assert "Could you ring me on Friday?" in entry["note"]
    assert "any news" not in entry["note"]
    again = mail(leads, "reply")
    assert again.code == 0
    assert "nothing added" in again.out
    assert len(log_of(leads, "northgate")) == 1
    leads("undo")
    assert log_of(leads, "northgate") == []
    assert mail(leads, "reply").code == 0
    assert len(log_of(leads, "northgate")) == 1


def test_the_stranger_is_added_when_asked_for(leads):
    assert mail(leads, "reply", "--add-people").code == 0
    shown = json.loads(leads("show", "northgate", "--json").out)
    assert shown["contacts"]["jane-roe"]["email"] == "jane.roe@northgate.example"
    assert "role" not in shown["contacts"]["jane-roe"]
    assert shown["log"][0]["who"] == ["jane-roe"]


def test_an_invitation_books_the_interview(leads):
    assert "interview booked for Thu 19 Mar" in mail(leads, "invitation").out
    booked = log_of(leads, "acme")[-1]
    assert (booked["kind"], booked["date"], booked["outcome"], booked["who"]) == (
        "interview",
        "2026-03-19",
        "scheduled",
        ["sam-poole"],
    )


def test_several_leads_are_listed_and_naming_one_settles_it(leads):
    leads("add", "Acme", "Analyst")
    before = leads("export").out
    done = mail(leads, "html")
    assert done.code == 2
    assert "Engineer" in done.err
    assert "Analyst" in done.err
    assert leads("export").out == before
    assert mail(leads, "html", "acme analyst").code == 0
    assert [e["auto"] for e in log_of(leads, "acme analyst") if e["kind"] == "email"] == [True]


def test_a_mail_to_which_nothing_points_is_refused(leads, tmp_path):
    file = tmp_path / "x.eml"
    file.write_bytes(b"From: a@gmail.com\nSubject: lunch\nDate: Tue, 10 Mar 2026 12:00:00 +0000\n\nHi\n")
    before = leads("export").out
    done = leads("log", "--from-mail", str(file))
    assert done.code == 2
    assert "points to a lead" in done.err
    assert leads("export").out == before


def test_who_wrote_must_be_known(leads, tmp_path):
    file = tmp_path / "x.eml"
    file.write_bytes(
        b"From: a@gmail.com\nTo: b@gmail.com\nSubject: Northgate\nDate: Tue, 10 Mar 2026 12:00:00 +0000\n\n"
    )
    done = leads("log", "--from-mail", str(file))
    assert done.code == 2
    assert "addresses" in done.err


def test_what_i_sent_is_known_by_my_address(leads, mine, tmp_path):
    file = tmp_path / "x.eml"
    file.write_bytes(b"From: me@home.example\nTo: sam@acme.example\nDate: Tue, 10 Mar 2026 12:00:00 +0000\n\nHi\n")
    assert leads("log", "--from-mail", str(file)).code == 0
    entry = log_of(leads, "acme")[-1]
    assert (entry["dir"], entry["who"]) == ("out", ["sam-poole"])


def test_a_forward_to_myself_is_the_mail_it_carries(leads, mine):
    assert mail(leads, "forward").code == 0
    entry = log_of(leads, "acme")[-1]
    assert (entry["date"], entry["dir"], entry["who"]) == ("2026-03-06", "in", ["sam-poole"])


def test_a_mailbox_is_one_step_and_every_message_is_accounted_for(leads, tmp_path):
    box = tmp_path / "box"
    names = ("invitation", "reply", "bounce", "broken")
    stranger = b"From: x@gmail.com\nSubject: lunch\nDate: Tue, 10 Mar 2026 12:00:00 +0000\n\nHi\n"
    parts = [(SAMPLES / f"{name}.eml").read_bytes().replace(b"\r\n", b"\n") for name in names]
    box.write_bytes(b"".join(b"From x@y Tue Mar 10 10:00:00 2026\n" + part + b"\n" for part in (*parts, stranger)))
    before = leads("export").out
    dry = json.loads(leads("log", "--from-mail", str(box), "--dry-run", "--json").out)
    assert leads("export").out == before
    assert (dry["saved"], dry["dry_run"]) == (False, True)
    done = json.loads(leads("log", "--from-mail", str(box), "--json").out)
    assert [m["status"] for m in done["messages"]] == ["logged"] * 4 + ["nobody"]
    assert [m["company"] for m in done["messages"]] == ["Acme", "Northgate UK", "Acme", "Acme", None]
    text = leads("log", "--from-mail", str(box)).out
    assert text.count("nothing added") == 4
    assert "lunch" in text
    leads("undo")
    assert leads("export").out == before


def test_a_pipe_is_read_and_the_whole_text_kept_when_asked_for(leads):
    raw = (SAMPLES / "reply.eml").read_bytes()
    assert leads("log", "--from-mail", "-", "--with-body", stdin=raw).code == 0
    assert "any news" in log_of(leads, "northgate")[0]["note"]


@pytest.mark.parametrize(
    "stdin, said", [(b"", "no message"), (b"words", "no mail message"), (b"\0" * 99, "no mail message")]
)
def test_what_is_no_mail_is_one_sentence(leads, stdin, said):
    done = leads("log", "--from-mail", "-", stdin=stdin)
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err


def test_export_and_import_remember_which_mails_were_logged(leads, tmp_path):
    mail(leads, "reply")
    out = tmp_path / "all.jsonl"
    leads("export", "-o", str(out))
    other = tmp_path / "other.db"
    leads("import", str(out), file=other)
    again = leads("log", "--from-mail", str(SAMPLES / "reply.eml"), file=other)
    assert "nothing added" in again.out


def test_at_a_terminal_the_lead_is_asked_for_and_the_stranger_offered(leads, in_terminal):
    leads("add", "Acme", "Analyst")
    t = in_terminal("log", "--from-mail", str(SAMPLES / "html.eml"))
    t.shows("Which lead is")
    t.types("2")
    t.shows("you picked it")
    assert t.ends() == 0
    assert any(e.get("auto") for e in log_of(leads, "acme analyst"))
    t = in_terminal("log", "--from-mail", str(SAMPLES / "reply.eml"))
    t.shows("Add Jane Roe")
    t.types("y")
    t.shows("Logged 1 mail")
    assert t.ends() == 0
    assert "jane-roe" in json.loads(leads("show", "northgate", "--json").out)["contacts"]
