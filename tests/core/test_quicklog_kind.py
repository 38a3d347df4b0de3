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
        ("made phone call to the office", "call", "out"), ("put through to Denny", "call", "out"),
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


@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("email fm Giles, all good", "email_in", "in"), ("long mail off Donna today", "email_in", "in"),
        ("Nina em'd, budget ok", "email_in", "in"), ("HR mail: contract in the post", "email_in", "in"),
        ("acc to Imran's mail the role is closed", "email_in", "in"), ("CV mailed to Greta", "email_out", "out"),
        ("forms emailed back to HR, signed", "email_out", "out"), ("had to email Roland again", "email_out", "out"),
        ("replying to Bettina's mail: yes", "email_out", "out"), ("fwd'd my refs to Leonie", "email_out", "out"),
        ("told Oskar no thanks (by email)", "email_out", "out"), ("role filled (email)", "email_in", "in"),
        ("Brendan by email: no budget", "email_in", "in"), ("turned me down, email", "email_in", "in"),
        ("background check e-mail, form to fill", "email_in", "in"), ("calendar invite from Jo", "email_in", "in"),
        ("EMAIL OUT: Delphine, refs", "email_out", "out"), ("Delphine > email > start date", "email_in", "in"),
        ("Delphine [email] start date", "email_in", "in"), ("Delphine's reply: not before May", "email_in", "in"),
        ("nothing since I emailed Ragna", "email_out", "out"), ("Ragna queried my visa by email", "email_in", "in"),
        ('got a "we went another way" email', "email_in", "in"),
        ("bounced: Dieter has left", "email_out", "out"), ("Marnie, Hays, emailed", "email_in", "in"),
    ],
)  # fmt: skip
def test_mail_in_every_spelling_and_place(text: str, kind: str, direction: str | None) -> None:
    reading = read_line(text, TODAY)
    assert (reading.kind, reading.direction) == (kind, direction)


@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("txt frm Hugo - running late", "message", "in"), ("Agency (Liam) wa: timesheet ok", "message", "in"),
        ("Text: Carmel says it is frozen", "message", "in"), ("had to text Farid to cancel", "message", "out"),
        ("slack'd Una, she knows the boss", "message", "out"), ("Farid answered my text", "message", "in"),
        ("Hettie accepted my LI request", "message", "in"), ("replied to Petra's inmail", "message", "out"),
        ("Una shared the post on slack", "message", "in"), ("asked Una on slack", "message", "out"),
        ("texted w/ Hugo, still waiting", "message", None), ("voice note from Hugo", "message", "in"),
        ("call fm Noreen, offer coming", "call", "in"), ("Dennis belled me back", "call", "in"),
        ("Dennis phoned to say no", "call", "in"), ("Dennis rang out of the blue", "call", "in"),
        ("answered Tariq's call on the bus", "call", "in"), ("two missed calls from Petra", "call", "in"),
        ("Dieter tried calling me", "call", "in"), ("calling Dermot thurs morning", "call", "out"),
        ("got Mr Bell's secretary", "call", "out"), ("was on hold with HR for half an hour", "call", "out"),
        ("left my number for Dieter", "call", "out"), ("Dieter's voicemail full", "call", "out"),
        ("discussed pay w/ Tariq on ph 20m", "call", None), ("frozen, per Ravi (phone)", "call", None),
        ("got cut off talking to Ludo", "call", None), ("terrible line with Ludo", "call", None),
        ("telephonic discussion with Mr. Iyer", "call", None), ("vms from Gita x2", "voicemail", "in"),
        ("Voicemail - Mrs Okoro, please ring", "voicemail", "in"), ("msg left on Petra's machine", "voicemail", "out"),
    ],
)  # fmt: skip
def test_calls_and_messages_in_every_spelling_and_place(text: str, kind: str, direction: str | None) -> None:
    reading = read_line(text, TODAY)
    assert (reading.kind, reading.direction) == (kind, direction)


@pytest.mark.parametrize(
    "text, kind",
    [
        ("ceo mtg 3/9, all smiles", "meeting"), ("sat down w/ Ms Lundqvist", "meeting"),
        ("chatted w/ Moira at a birthday party", "meeting"), ("Petra for coffee 3/9", "meeting"),
        ("Dieter showed me round", "meeting"), ("Dieter bought me lunch", "meeting"),
        ("caught Foley at the gate", "meeting"),
        ("cofee w/ Dieter", "meeting"), ("zoom intro with Dieter", "meeting"),
        ("went up to Leeds to meet Dieter", "meeting"), ("called in at the shop, boss out", "meeting"),
        ("agent never turned up on our zoom", "meeting"),
        ("interveiw w/ Sue", "interview"), ("int went ok", "interview"), ("phone scrn w/ Sue", "interview"),
        ("assesment day done", "interview"), ("hiring manager never joined the zoom", "interview"),
        ("tks note to Sue", "thank_you"), ("left a card thanking Sue", "thank_you"),
    ],
)  # fmt: skip
def test_meetings_interviews_and_thanks_in_every_spelling(text: str, kind: str) -> None:
    assert read_line(text, TODAY).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "email Marta if nothing by Friday", "should get an email from Marta by Thurs", "Marta said she'd email, hasn't",
        "told to share my papers over mail", "waiting on a call from Marta", "asked Marta for Olaf's email",
        "they rang Oduya for a reference", "Baptiste: thx for coming in",
        "drafting an email to self", "HR says check email", "declined Dieter's 2nd interview", "reminder to self: ring",
    ],
)  # fmt: skip
def test_a_channel_word_alone_is_no_deed(text: str) -> None:
    assert read_line(text, TODAY).kind == "note"


@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("engaged twice (Mabel)", "call", "out"), ("busy signal all day at the clinic", "call", "out"),
        ("Gideon picked up himself, req still stuck", "call", "out"), ("left msg with her, the PA", "call", "out"),
        ("Ola phoned with good news", "call", "in"), ("phoned with Ola", "call", "out"),
        ("rejection. email arrived at midnight", "email_in", "in"),
        ("email went to Ruta with my docs", "email_out", "out"),
        ("feedback via email from Lars: too quiet", "email_in", "in"), ("txt to Bea: can we talk?", "message", "out"),
        ("case study landed from Petra", "note", "in"), ("questions received from Bram", "note", "in"),
        ("posted the signed forms to Dee", "note", "out"), ("plan: ring round on monday", "note", None),
        ("18 March lunch with Tariq", "meeting", None),
    ],
)  # fmt: skip
def test_what_was_reached_left_and_got(text: str, kind: str, direction: str | None) -> None:
    reading = read_line(text, TODAY)
    assert (reading.kind, reading.direction) == (kind, direction)


@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("secretary would not put me through", "call", "out"), ("PA says he is in a meeting", "call", "out"),
        ("flatmate answered, left my number", "call", "out"), ("rang round the care homes", "call", "out"),
        ("placed a call for Renske, left message", "voicemail", "out"), ("telephone briefing w/ Renske", "call", None),
        ("exploratory videocall with Renske", "call", None), ("networking call w/ Renske", "call", None),
        ("said no to Renske at phone", "call", None), ("I missed the call of Renske", "call", "in"),
        ("took the call from Renske at last", "call", "in"), ("the chef ring me, he wants me", "call", "in"),
        ("voicemail of Mrs Pohl: please ring", "voicemail", "in"), ("4/3 vm from Renske", "voicemail", "in"),
        ("KakaoTalk from Ms Kwon", "message", "in"), ("viber with Renske, all fine", "message", None),
        ("talked to a former boss, Renske, on WhatsApp", "message", None), ("text gone to Renske", "message", "out"),
        ("Renske left a voice note", "message", "in"), ("msg via the app from Renske", "message", "in"),
        ("offer reached my inbox from HR", "email_in", "in"), ("essay sent back to Renske by mail", "email_out", "out"),
        ("asked Renske for more in my mail of 2 March", "email_out", "out"),
        ("bounceback, old address", "email_out", "out"),
        ("they postponed my panel, email from Renske", "email_in", "in"),
        ("HR email → still on hold", "email_in", "in"),
        ("texted Renske to say ta for Monday", "thank_you", "out"),
        ("card to Renske for her help", "thank_you", "out"),
        ("Renske emailed to say thanks", "email_in", "in"), ("letter to Canon Pohl", "note", "out"),
    ],
)  # fmt: skip
def test_desks_apps_post_and_thanks_by_their_many_names(text: str, kind: str, direction: str | None) -> None:
    reading = read_line(text, TODAY)
    assert (reading.kind, reading.direction) == (kind, direction)


@pytest.mark.parametrize(
    "text, kind",
    [
        ("intervieuw with Renske", "interview"), ("hr pre-screen 20m Renske", "interview"),
        ("went in for interview, boss out", "interview"), ("back from interview with Renske", "interview"),
        ("the interview felt endless", "interview"), ("bar raiser: Renske, 50 min", "interview"),
        ("culture fit w/ Renske", "interview"), ("written test then panel with Mr Pohl", "interview"),
        ("sample lesson with year 5", "interview"), ("camera died during the screen w/ Renske", "interview"),
        ("pitched my first 100 days plan to the trustees", "interview"),
        ("waited on Zoom for Renske, nobody came", "meeting"), ("Renske never turned up for drinks", "meeting"),
        ("supper with Renske", "meeting"), ("one to one with Renske", "meeting"), ("ran across Renske", "meeting"),
        ("spending panel sits in May", "note"), ("with the vacancy panel now", "note"),
        ("group exercise to follow", "note"), ("they call me next week", "note"),
    ],
)  # fmt: skip
def test_rounds_by_their_name_rooms_nobody_came_to_and_panels_that_interview_nobody(text: str, kind: str) -> None:
    assert read_line(text, TODAY).kind == kind


@pytest.mark.parametrize(
    "text, kind, direction",
    [
        ("another interview w/ Zwick", "interview", None), ("yet another panel with Zwick", "interview", None),
        ("hung up with Zwick", "call", None), ("hung up on him", "call", "out"),
        ("rang Zwick, left no message", "call", "out"), ("left word for Zwick", "voicemail", "out"),
        ("Left word w Dr Zwick's secretary", "call", "out"), ("emailed Frau Zwick", "email_out", "out"),
        ("got thru to round 3! Zwick emailed", "email_in", "in"), ("got thru to Zwick", "call", "out"),
        ("nice DM to Zwick", "message", "out"), ("Zwick called around noon", "call", "in"),
        ("called around the agencies", "call", "out"), ("Zwick wrote to say no news", "email_in", "in"),
        ("the recruiter wrote back", "email_in", "in"), ("in-person interview with Zwick", "interview", None),
        ("tel. interview, Zwick", "interview", None), ("Tolmar: forwarded my refs to Zwick", "email_out", "out"),
        ("caught up with Zwick by phone", "call", None), ("call, 20 min, Zwick", "call", None),
        ("Got a LinkedIn rejection from Zwick", "message", "in"), ("Update: spoke briefly to Zwick", "call", None),
        ("counter-offered 71 to Zwick over email", "email_out", "out"),
        ("email intro to Zwick from my mate Tomas", "email_in", "in"),
    ],
)  # fmt: skip
def test_a_word_more_or_less_changes_nothing(text: str, kind: str, direction: str | None) -> None:
    reading = read_line(text, TODAY)
    assert (reading.kind, reading.direction) == (kind, direction)
