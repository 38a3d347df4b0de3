"""What to say: filled with the lead's own facts, natural without them."""

import datetime as dt
from dataclasses import replace

import pytest

from pipeline_tui.core.advise import advise
from pipeline_tui.core.model import Contact, Event, Lead
from pipeline_tui.core.reading import read
from pipeline_tui.core.scripts import ScriptWords, script_for
from pipeline_tui.core.verdict import OtherOffer, Script
from pipeline_tui.rulebook.load import builtin, scripts

BOOK = builtin()
D = dt.date
TODAY = D(2026, 3, 24)
DIRECTOR = Contact(key="director", name="Jane Roe", role="hiring_manager", channels=("phone", "email"))
SPOKE = Event(
    date=D(2026, 3, 17),
    kind="call",
    dir="two_way",
    who=("director",),
    agreed_on=TODAY,
    note="secret",
    extra={"topic": "the migration."},
)
LEAD = Lead(company="Northgate UK", role="Programme manager", stage="waiting_req", contacts=(DIRECTOR,), log=(SPOKE,))


def said(lead=LEAD, today=TODAY, **more):
    verdict = advise(lead, today, BOOK.profiles["standard"], BOOK.calendar, BOOK)
    return script_for(lead, verdict, today, scripts(), **more)


def test_an_agreed_call_ends_with_the_next_date_in_the_agreed_rhythm():
    script = said(me="Alex Poe", phone="+44 20 7946")
    assert script.live.startswith("Hi Jane, it's Alex Poe, as agreed. Last time you mentioned the migration.")
    assert script.live.endswith(
        "check in again in a week, unless another rhythm suits you better. What would you prefer?"
    )
    assert script.voicemail.count("+44 20 7946") == 2
    assert script.subject == "Programme manager - checking in as agreed"


def test_notes_are_never_pasted():
    script = said()
    assert all("secret" not in (part or "") for part in (script.live, script.voicemail, script.body))


@pytest.mark.parametrize("channel, question", [("phone", "ring you next?"), ("email", "while this works through?")])
def test_the_question_without_an_interval(channel, question):
    person = Contact(key="hm", role="hiring_manager", channels=(channel,))
    spoke = Event(date=D(2026, 3, 2), kind="call", dir="two_way", who=("hm",))
    lead = Lead(company="A", stage="interviewed", contacts=(person,), log=(spoke,))
    assert said(lead).live.endswith(question)


def test_a_thank_you_for_each_person():
    ann, ben = Contact(key="a", name="Ann Bo", role="hr"), Contact(key="b", role="peer")
    met = Event(date=D(2026, 3, 23), kind="interview", held=True, who=("a", "b"))
    lead = Lead(company="Halden", role="Editor", stage="interviewed", contacts=(ann, ben), log=(met,))
    assert said(lead, to="a").body.startswith("Dear Ann,\n\nThank you for your time on Monday 23 March.")
    assert said(lead, to="b").body.startswith("Hello,\n\nIt was a pleasure to speak with you on Monday 23 March;")
    assert said(lead, value_point="I cut it by half.").body.count("I cut it by half.") == 1
    assert len(said(lead).checklist) == 6


@pytest.mark.parametrize("action", ["thank_you", "late_thank_you"])
def test_notes_to_several_people_are_worded_differently_and_stay_as_they_are(action):
    people = tuple(Contact(key=k, name="Ann Bo", role="peer") for k in ("a", "b", "c", "d"))
    met = Event(date=D(2026, 3, 23), kind="interview", held=True, who=("a", "b", "c", "d"))
    lead = Lead(company="Halden", role="Editor", stage="interviewed", contacts=people, log=(met,))
    notes = {c.key: said(lead, to=c.key, action=action, value_point="I cut it by half.").body for c in people}
    assert len(set(notes.values())) == 4
    starts = [note.split("\n\n")[1] for note in notes.values()]
    assert len(set(starts)) == 4
    assert all(note.count("I cut it by half") == 1 and "Monday 23 March" in note for note in notes.values())
    thanked = replace(lead, log=(met, Event(date=D(2026, 3, 23), kind="thank_you", dir="out", who=("a",))))
    assert said(thanked, to="b", action=action, value_point="I cut it by half.").body == notes["b"]


@pytest.mark.parametrize("action", [name for name, one in scripts().actions.items() if one.live])
def test_every_talk_ends_in_an_open_question_that_sets_the_next_date(action):
    questions = {part.source.split("{")[0] for part in (scripts().interval, scripts().call, scripts().other)}
    for agreed in (TODAY, D(2026, 5, 16)):
        lead = replace(LEAD, log=(replace(SPOKE, agreed_on=agreed),))
        last = said(lead, action=action).live.split("\n")[-1]
        assert any(last.startswith(start) for start in questions)


@pytest.mark.parametrize("action", ["ask_written", "ack_and_ask_deadline", "decide_or_extend", "tell_competing_offer",
                                    "closing_loop", "ask_referrer", "back_channel", "update_referrer"])  # fmt: skip
def test_where_the_agreed_rhythm_does_not_fit_it_is_not_offered(action):
    script = said(action=action)
    assert "check in again in" not in script.live
    assert "with you after today" not in script.live


def test_the_other_offers_date_is_told():
    others = (OtherOffer("Vela", D(2026, 3, 20), D(2026, 3, 27)),)
    script = said(action="tell_competing_offer", others=others)
    assert "have until Friday 27 March" in script.live
    assert "Vela" not in script.live


def test_waiting_has_no_words():
    assert said(today=D(2026, 3, 18)) == Script()


def test_the_mail_is_signed_with_name_phone_and_address():
    words = {"me": "Ada", "phone": "+44 1", "email": "ada@x.example"}
    assert "Ada, +44 1, ada@x.example" in said(**words).body


def words_for(lead=LEAD, to="director", today=TODAY, others=(), **more):
    return ScriptWords(lead, read(lead, today), to, me="", phone="", value_point="", others=others, **more)


def test_dates_in_a_script_are_those_that_stand_and_lie_ahead():
    log = (
        Event(date=D(2026, 3, 3), kind="interview", held=True, who=("director",)),
        Event(date=D(2026, 3, 5), kind="interview", held=True, who=("hr",)),
        Event(date=D(2026, 3, 20), kind="interview", who=("director",)),
        Event(date=D(2026, 3, 26), kind="interview", who=("director",)),
        Event(date=D(2026, 3, 12), kind="email", dir="in", who=("hr",), promise_by=D(2026, 3, 31)),
    )
    hr = Contact(key="hr", name="Ben Lo", role="hr")
    words = words_for(Lead(company="Acme", stage="interviewed", contacts=(DIRECTOR, hr), log=log, closes_on=TODAY))
    assert (words.interview_date, words.met_on) == ("Thursday 5 March", "Tuesday 3 March")
    assert words.unlogged_on == "Friday 20 March"
    assert (words.promise_by, words.heard_on) == ("Tuesday 31 March", "Thursday 12 March")
    assert words.heard_in == "March"
    assert words.closes_on == "Tuesday 24 March"
    over = words_for(Lead(company="Acme", stage="prospect", closes_on=D(2026, 3, 23)))
    assert (over.closes_on, over.heard_on, over.met_on, over.unlogged_on) == (None, None, None, None)


def test_the_nearest_other_offer_that_is_still_open_is_named():
    offers = [OtherOffer(name, D(2026, 3, 1), day) for name, day in (("A", D(2026, 3, 23)), ("B", D(2026, 4, 2)))]
    assert words_for(others=tuple(offers)).other_deadline == "Thursday 2 April"
    assert words_for(others=tuple(offers[:1])).other_deadline is None


@pytest.mark.parametrize("count, tries", [(0, None), (1, "once"), (3, "three times"), (6, "six times"), (7, "7 times")])
def test_how_often_i_tried_is_said(count, tries):
    log = tuple(Event(date=D(2026, 3, 2 * n + 1), kind="email", dir="out", who=("director",)) for n in range(count))
    words = words_for(Lead(company="Acme", stage="applied", contacts=(DIRECTOR,), log=log))
    assert (words.tries, words.n_unanswered) == (tries, count or None)


@pytest.mark.parametrize(
    "kind, to, said",
    [
        ("email", "director", "I wrote to you on Friday 20 March"),
        ("voicemail", "director", "I tried to reach you by phone on Friday 20 March"),
        ("call", "director", "I tried to reach you by phone on Friday 20 March"),
        ("email", "hr", None),
    ],
)
def test_the_last_attempt_is_named_to_the_one_it_was_made_on(kind, to, said):
    tried = Event(date=D(2026, 3, 20), kind=kind, dir="out", who=("director",))
    lead = Lead(company="Acme", stage="applied", contacts=(DIRECTOR, Contact(key="hr")), log=(tried,))
    assert words_for(lead, to).tried == said


@pytest.mark.parametrize(
    "fields, news",
    [
        ({"stage": "closed", "outcome": "accepted"}, "I have accepted the Editor position"),
        ({"stage": "closed", "outcome": "rejected"}, None),
        ({"stage": "offer"}, "I have an offer for the Editor position"),
        ({"stage": "interviewed"}, "I have had an interview for the Editor position"),
        ({"stage": "applied", "log": ()}, None),
    ],
)
def test_a_mentor_hears_the_last_milestone(fields, news):
    held = Event(date=D(2026, 3, 20), kind="interview", held=True, who=("director",))
    assert words_for(Lead(**{"company": "Acme", "role": "Editor", "log": (held,), **fields})).news == news


def test_the_topic_is_the_newest_one_with_this_person_and_never_one_to_come():
    topics = (
        (1, "old", "director"),
        (9, "new.", "director"),
        (12, "theirs", "hr"),
        (30, "ahead", "director"),
        (10, " ", "director"),
    )
    log = tuple(Event(date=D(2026, 3, n), kind="call", who=(who,), extra={"topic": t}) for n, t, who in topics)
    lead = Lead(company="Acme", contacts=(DIRECTOR,), log=log)
    assert (words_for(lead).last_topic, words_for(lead, "hr").last_topic) == ("new", "theirs")
    assert words_for(lead, None).last_topic is None


def test_a_position_is_called_by_what_is_known():
    for role, company, job, title in (
        ("Editor", "Acme", "the Editor position", "Editor"),
        ("", "Acme", "the position", "Position at Acme"),
        ("", "", "the position", "Open position"),
    ):
        words = words_for(Lead(company=company, role=role))
        assert (words.job, words.title) == (job, title)
