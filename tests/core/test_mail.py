"""A mail becomes an entry: direction, people, note, a booked interview."""

from dataclasses import replace
from datetime import date

import pytest

from pipeline_tui.core.mail import Address, Invitation, Mail, entry, note, strangers
from pipeline_tui.core.mail_match import Me
from pipeline_tui.core.model import Contact, Lead

DAY = date(2026, 3, 11)
SAM = Address("Sam Poole", "sam@acme.example")
ME = Address("", "me@home.example")
LEAD = Lead(id="1", company="Acme", contacts=(Contact(key="sam", name="Sam Poole", email="SAM@acme.example"),))
MAIL = Mail(
    message_id="m1@acme.example",
    date=date(2026, 3, 10),
    sender=SAM,
    to=(ME,),
    subject="Next steps",
    body="Hi\n\nwe will call on Friday.",
    whole="Hi\n\nwe will call on Friday.\n-- \nSam",
)
INVITE = Invitation(uid="u1", summary="Panel interview", date=date(2026, 3, 19), time="14:30")


def test_a_mail_from_them_is_an_entry_with_its_day_its_people_and_its_first_words():
    (event,) = entry(MAIL, "in", DAY)(LEAD).log
    assert (event.date, event.kind, event.dir, event.who) == (date(2026, 3, 10), "email", "in", ("sam",))
    assert event.note == "Next steps\nHi\nwe will call on Friday."
    assert event.extra["message_id"] == "m1@acme.example"
    assert event.auto is None


def test_the_whole_text_only_when_asked_for():
    assert "-- \nSam" in entry(MAIL, "in", DAY, whole=True)(LEAD).log[0].note
    assert "-- \nSam" not in entry(MAIL, "in", DAY)(LEAD).log[0].note


def test_a_long_body_is_cut_between_words_and_says_so():
    text = note(replace(MAIL, body="word " * 400))
    assert len(text) < 700
    assert text.endswith("word …")


def test_a_stranger_is_offered_with_the_shown_name_and_no_role():
    jane = Address("Jane Roe", "jane@acme.example")
    (person,) = strangers(replace(MAIL, sender=jane), "in", LEAD, Me())
    assert (person.key, person.name, person.email, person.role, person.title) == (
        "jane-roe",
        "Jane Roe",
        "jane@acme.example",
        None,
        None,
    )
    after = entry(replace(MAIL, sender=jane), "in", DAY, add=(person,))(LEAD)
    assert after.log[0].who == ("jane-roe",)
    assert entry(replace(MAIL, sender=jane), "in", DAY)(LEAD).log[0].who == ()


@pytest.mark.parametrize("who", [SAM, ME, Address("Acme", "no-reply@acme.example"), Address("", "noreply@x.example")])
def test_the_known_machines_and_i_are_no_strangers(who):
    assert strangers(replace(MAIL, sender=who), "in", LEAD, Me(frozenset({"me@home.example"}))) == ()


def test_a_contact_known_by_name_alone_gets_the_address():
    lead = Lead(id="1", company="Acme", contacts=(Contact(key="boss", name="Sam Poole", role="hiring_manager"),))
    people = strangers(MAIL, "in", lead, Me())
    after = entry(MAIL, "in", DAY, add=people)(lead)
    assert [(c.key, c.email, c.role) for c in after.contacts] == [("boss", "sam@acme.example", "hiring_manager")]
    assert after.log[0].who == ("boss",)


def test_what_i_sent_concerns_those_it_went_to():
    (event,) = entry(replace(MAIL, sender=ME, to=(SAM,)), "out", DAY)(LEAD).log
    assert (event.dir, event.who) == ("out", ("sam",))


def test_an_automatic_reply_is_marked_and_an_absence_named():
    (event,) = entry(replace(MAIL, auto=True, subject="Out of office: hello"), "in", DAY)(LEAD).log
    assert (event.auto, event.outcome) == (True, "ooo")


def test_a_report_of_non_delivery_is_nobodys_word():
    (event,) = entry(replace(MAIL, auto=True, bounced=True, to=(SAM,)), "in", DAY)(LEAD).log
    assert (event.outcome, event.who) == ("bounced", ())
    assert "sam@acme.example" in event.note


def test_an_invitation_books_once_and_only_what_is_ahead():
    invited = replace(MAIL, invitation=INVITE)
    after = entry(invited, "in", DAY)(LEAD)
    _, booked = after.log
    assert (booked.kind, booked.date, booked.time, booked.outcome, booked.held) == (
        "interview",
        date(2026, 3, 19),
        "14:30",
        "scheduled",
        None,
    )
    assert len(entry(replace(invited, message_id="m2"), "in", DAY)(after).log) == 3
    assert len(entry(invited, "in", date(2026, 3, 20))(LEAD).log) == 1


def test_an_invitation_that_names_no_interview_is_a_meeting():
    coffee = replace(MAIL, subject="Coffee", invitation=replace(INVITE, summary="Coffee with Sam"))
    assert entry(coffee, "in", DAY)(LEAD).log[1].kind == "meeting"
