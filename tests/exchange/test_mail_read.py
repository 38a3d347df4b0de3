"""Mails from bytes that are broken in every way."""

import datetime as dt
import io
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline_tui.core.mail import Mail
from pipeline_tui.exchange.mail import SIZE_LIMIT, Broken, messages, read

DAY = dt.date(2026, 3, 11)
SAMPLES = Path(__file__).parent.parent / "data" / "mail"
PLAIN = "From: Sam <sam@acme.example>\nTo: me@home.example\nSubject: Hello\nDate: {date}\nMessage-ID: <a@b>\n\n{body}\n"


def load(name, zone=dt.UTC):
    return read((SAMPLES / f"{name}.eml").read_bytes(), zone, DAY)


def plain(date="Tue, 10 Mar 2026 12:00:00 +0000", body="Hi", zone=dt.UTC, today=DAY):
    return read(PLAIN.format(date=date, body=body).encode(), zone, today)


def test_a_reply_has_only_its_new_words_and_names_what_it_answers():
    mail = load("reply")
    assert (mail.sender.name, mail.sender.address) == ("Jane Roe", "jane.roe@northgate.example")
    assert mail.subject == "Re: Programme manager – next steps"
    assert mail.parents == ("sent-1@home.example",)
    assert mail.body.endswith("Best wishes\nJane")
    assert "any news" not in mail.body
    assert [a.address for a in mail.copies] == ["hr@northgate.example"]
    assert not mail.auto


def test_a_mail_that_is_only_a_page_and_automatic():
    mail = load("html")
    assert mail.body == "Thank you for your interest in Acme.\n\nWe’ll be in touch & wish you well."
    assert mail.auto
    assert mail.sender.nobody


def test_the_day_is_the_one_in_my_zone():
    assert load("html", ZoneInfo("Europe/Berlin")).date == dt.date(2026, 3, 10)
    assert load("html", ZoneInfo("Pacific/Honolulu")).date == dt.date(2026, 3, 9)


def test_an_invitation_is_read_in_my_zone_and_attachments_are_left_out():
    mail = load("invitation", ZoneInfo("Europe/Berlin"))
    assert (mail.invitation.date, mail.invitation.time) == (dt.date(2026, 3, 19), "15:30")
    assert mail.body == "Looking forward to meeting you."


@pytest.mark.parametrize(
    "change",
    [("METHOD:REQUEST", "METHOD:CANCEL"), ("SUMMARY", "RRULE:FREQ=DAILY\r\nSUMMARY"), ("DTSTART:2026", "DTSTART:x")],
)
def test_an_invitation_that_is_not_clear_is_none(change):
    raw = (SAMPLES / "invitation.eml").read_bytes().replace(change[0].encode(), change[1].encode())
    mail = read(raw, dt.UTC, DAY)
    assert isinstance(mail, Mail)
    assert mail.invitation is None


def test_a_forward_carries_its_message():
    inner = load("forward").inner
    assert (inner.sender.address, inner.date, inner.subject) == (
        "sam@acme.example",
        dt.date(2026, 3, 6),
        "Your application",
    )
    assert inner.message_id == "fwd-1@home.example"
    assert inner.body.startswith("Thanks, we would like")


def test_a_forward_as_an_attachment_carries_its_message():
    raw = (
        b"From: me@home.example\nSubject: look\nDate: Wed, 11 Mar 2026 09:00:00 +0000\nMessage-ID: <f@x>\n"
        b'Content-Type: multipart/mixed; boundary="q"\n\n--q\nContent-Type: message/rfc822\n\n'
        + (SAMPLES / "reply.eml").read_bytes()
        + b"\n--q--\n"
    )
    inner = read(raw, dt.UTC, DAY).inner
    assert (inner.sender.address, inner.date) == ("jane.roe@northgate.example", dt.date(2026, 3, 10))


def test_a_forwards_numeric_date_is_not_guessed_and_says_that_it_is_borrowed():
    raw = (SAMPLES / "forward.eml").read_bytes().replace(b"Fri, Mar 6, 2026 at 4:05 PM", b"3/6/26 4:05 PM")
    inner = read(raw, dt.UTC, DAY).inner
    assert (inner.date, inner.borrowed_date) == (DAY, True)


def test_a_delivery_report_names_whom_it_did_not_reach():
    mail = load("bounce")
    assert mail.bounced
    assert mail.auto
    assert [a.address for a in mail.to] == ["sam@acme.example"]


def test_broken_headers_charsets_and_nul_are_survived():
    mail = load("broken")
    assert mail.sender.address == "sam@acme.example"
    assert "José" in mail.sender.name
    assert mail.subject.startswith("Grüße")
    assert "\x1b" not in mail.subject + mail.body
    assert "\0" not in mail.subject + mail.body
    assert mail.body == "Grüße aus Börlin! [sic]"
    assert mail.date == dt.date(2026, 3, 9), "the Date header is no date; the newest Received line is"


@pytest.mark.parametrize(
    "date", ["", "yesterday", "Thu, 01 Jan 1970 00:00:00 +0000", "Thu, 12 Mar 2026 12:00:00 +0000", "32 Foo 20xx"]
)
def test_a_date_is_never_made_up(date):
    found = plain(date)
    assert isinstance(found, Broken)
    assert "no readable date" in found.why


def test_a_message_without_an_id_gets_one_from_its_content():
    raw = PLAIN.format(date="Tue, 10 Mar 2026 12:00:00 +0000", body="Hi").replace("Message-ID: <a@b>\n", "").encode()
    one, same, other = (read(r, dt.UTC, DAY) for r in (raw, raw, raw.replace(b"Hi", b"Ho")))
    assert one.message_id == same.message_id != other.message_id


@pytest.mark.parametrize("raw", [b"", b"  \n", b"just words\n\nmore", b"\x00\x01\x02" * 50, b"{}", b"PK\x03\x04" * 9])
def test_what_is_no_mail_is_told(raw):
    assert isinstance(read(raw, dt.UTC, DAY), Broken)


def test_a_mailbox_is_read_message_by_message():
    box = b"".join(
        b"From x@y Tue Mar 10 10:00:00 2026\n" + (SAMPLES / f"{name}.eml").read_bytes().replace(b"\r\n", b"\n") + b"\n"
        for name in ("reply", "html")
    )
    box = box.replace(b"Could you", b">From now on could you")
    found = list(messages(io.BytesIO(box), dt.UTC, DAY))
    assert [m.message_id for m in found] == ["reply-1@northgate.example", "receipt-7@greenhouse-mail.io"]
    assert "From now on could you" in found[0].body


def test_a_message_beyond_the_limit_is_left_out_and_the_next_one_is_read():
    line = b"From x@y Tue Mar 10 10:00:00 2026\n"
    good = PLAIN.format(date="Tue, 10 Mar 2026 12:00:00 +0000", body="Hi").encode()
    found = list(
        messages(io.BytesIO(line + b"Subject: x\n\n" + b"a" * SIZE_LIMIT + b"\n\n" + line + good), dt.UTC, DAY)
    )
    assert isinstance(found[0], Broken)
    assert "20 MB" in found[0].why
    assert found[1].subject == "Hello"


def test_parts_in_parts_without_end_are_survived():
    raw = b"From: a@b.example\nDate: Tue, 10 Mar 2026 12:00:00 +0000\n"
    for depth in range(3000):
        raw += b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (depth, depth)
    assert isinstance(read(raw, dt.UTC, DAY), Mail | Broken)


@settings(max_examples=60)
@given(st.binary(max_size=300), st.integers(0, 900))
def test_no_bytes_make_it_fail(junk, at):
    raw = (SAMPLES / "invitation.eml").read_bytes()
    for one in (junk, raw[:at] + junk + raw[at:]):
        found = list(messages(io.BytesIO(one), None, DAY))
        assert all(isinstance(message, Mail | Broken) for message in found)
