"""What is handed to other programs: what is in it, that nobody else can read it, and that it does not stay."""

import asyncio
import json
import sys
import time
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from textual.app import App

from pipeline_tui.tui import handing_over
from pipeline_tui.tui.handing_over import letter, open_letter, open_way, page_to

MAIL_PROGRAM = """
import json, os, sys
file = sys.argv[1]
told = {"argv": sys.argv[1:], "text": open(file, "rb").read().decode(), "file": os.stat(file).st_mode & 0o777,
        "folder": os.stat(os.path.dirname(file)).st_mode & 0o777}
with open(OUT + ".new", "w") as out:
    json.dump(told, out)
os.rename(OUT + ".new", OUT)
"""


@pytest.mark.parametrize("body", ["Dear Zoë,\n\nstill interested.\n", "", "a" * 3000, ".\nFrom me\n"])
def test_a_letter_says_to_whom_what_about_and_what_and_that_it_is_not_sent(body):
    found = message_from_bytes(letter("zoë@acme.example", "Zoë & the role", body), policy=default)
    assert (found["X-Unsent"], found["To"], found["Subject"]) == ("1", "zoë@acme.example", "Zoë & the role")
    assert found.get_content().replace("\r\n", "\n").rstrip("\n") == body.rstrip("\n")


@pytest.mark.parametrize("to", [None, "", "no address", "a@b\nBcc: x@y", "a@b\r\n\r\nhello", "<>", "@", ",;:"])
def test_what_is_no_address_smuggles_nothing_in(to):
    found = message_from_bytes(letter(to, "S\nBcc: x@y", "words"), policy=default)
    assert found["Bcc"] is None
    assert found.get_content().strip() == "words"


def opened(monkeypatch, tmp_path, kept, hand_over=None):
    """Hands a draft, or what `hand_over` does, to a program that tells what it was given; that, and the folder."""
    hand_over = hand_over or (lambda app: open_letter(app, letter("jane@acme.example", "Role", "private words")))
    out = tmp_path / "told.json"
    program = tmp_path / "mail.py"
    program.write_text(f"OUT = {str(out)!r}\n{MAIL_PROGRAM}")
    monkeypatch.setattr(handing_over, "opener", lambda: [sys.executable, str(program)])
    monkeypatch.setattr(handing_over, "KEPT", kept)
    monkeypatch.setattr(handing_over.tempfile, "tempdir", str(tmp_path))

    async def scene():
        app = App()
        async with app.run_test():
            assert hand_over(app)
            end = time.monotonic() + 20
            while not out.exists() and time.monotonic() < end:
                await asyncio.sleep(0.02)
            told = json.loads(out.read_text())
            folder = Path(told["argv"][0]).parent
            while kept < 60 and folder.exists() and time.monotonic() < end:
                await asyncio.sleep(0.02)
            return told, folder

    return asyncio.run(scene())


def test_no_word_of_it_is_an_argument_and_only_the_owner_can_read_it(monkeypatch, tmp_path):
    told, folder = opened(monkeypatch, tmp_path, kept=60)
    assert "private words" in told["text"]
    assert "jane" not in " ".join(told["argv"])
    assert "private" not in " ".join(told["argv"])
    assert (told["file"], told["folder"]) == (0o600, 0o700)
    handing_over._remove(folder)


@pytest.mark.parametrize("address", ["https://acme.example/jobs?id=1&ref=jane", "tel:+442079460123"])
def test_a_link_or_a_number_is_no_argument_either(monkeypatch, tmp_path, address):
    told, folder = opened(monkeypatch, tmp_path, kept=60, hand_over=lambda app: open_way(app, address))
    assert f'content="0; url={address.replace("&", "&amp;")}"' in told["text"]
    assert address not in " ".join(told["argv"])
    assert (told["file"], told["folder"]) == (0o600, 0o700)
    handing_over._remove(folder)


def test_what_an_address_holds_stays_an_address():
    page = page_to('https://x.example/"><script>alert(1)</script>').decode()
    assert "<script>" not in page
    assert page.count('"https://x.example/') == 1


def test_the_file_does_not_stay(monkeypatch, tmp_path):
    _, folder = opened(monkeypatch, tmp_path, kept=3)
    assert not folder.exists()


def test_where_nothing_can_be_opened_it_says_so_and_leaves_nothing(monkeypatch, tmp_path):
    monkeypatch.setattr(handing_over.tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(handing_over, "opener", lambda: None)
    assert not open_letter(App(), b"")
    monkeypatch.setattr(handing_over, "opener", lambda: [str(tmp_path / "not there")])

    async def scene():
        app = App()
        async with app.run_test():
            assert not open_letter(app, b"")

    asyncio.run(scene())
    assert not list(tmp_path.glob("pipeline-tui-*"))


def test_without_a_screen_there_is_no_program(monkeypatch):
    monkeypatch.setattr(handing_over.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert handing_over.opener() is None
