"""What can be done to a lead."""

import datetime as dt

import pytest

from pipeline_tui.core import verbs
from pipeline_tui.core.model import Contact, Event, Lead

TODAY = dt.date(2026, 3, 11)
EARLIER = dt.date(2026, 3, 2)
LEAD = Lead(id="1", company="Acme", stage="applied", stage_since=EARLIER, applied_on=EARLIER)


def test_a_move_dates_the_stage_and_forgets_the_place_in_the_column():
    from dataclasses import replace

    moved = verbs.move("interviewed", TODAY)(replace(LEAD, rank=2.0))
    assert (moved.stage, moved.stage_since, moved.rank) == ("interviewed", TODAY, None)


def test_a_move_to_the_same_stage_changes_nothing():
    assert verbs.move("applied", TODAY)(LEAD) == LEAD


def test_a_prospect_that_is_applied_for_gets_its_application():
    prospect = Lead(id="1", company="Acme", stage="prospect")
    moved = verbs.move("applied", TODAY)(prospect)
    assert moved.applied_on == TODAY
    assert [(e.kind, e.dir, e.date) for e in moved.log] == [("applied", "out", TODAY)]


def test_a_prospect_whose_application_is_known_keeps_its_date():
    prospect = Lead(id="1", company="Acme", stage="prospect", log=(Event(date=EARLIER, kind="applied", dir="out"),))
    assert verbs.move("applied", TODAY)(prospect).log == prospect.log


def test_closing_and_reopening():
    closed = verbs.close("rejected", TODAY)(LEAD)
    assert (closed.stage, closed.outcome, closed.closed_on) == ("closed", "rejected", TODAY)
    opened = verbs.move("interviewed", TODAY)(closed)
    assert (opened.stage, opened.outcome, opened.closed_on) == ("interviewed", None, None)


def test_a_log_entry_brings_its_new_people_once():
    jane = Contact(key="jane", name="Jane")
    entry = Event(date=TODAY, kind="call", dir="two_way", who=("jane",))
    once = verbs.log([entry], [jane])(LEAD)
    twice = verbs.log([entry], [jane])(once)
    assert once.contacts == twice.contacts == (jane,)
    assert len(twice.log) == 2


def test_a_person_who_is_there_already_gets_what_is_new():
    lead = verbs.add_person(Contact(key="jane", name="Jane Roe", email="jane@acme.example", channels=("email",)))(LEAD)
    lead = verbs.add_person(Contact(key="jane-roe", name="jane roe", role="hr", phone="020", channels=("phone",)))(lead)
    (jane,) = lead.contacts
    assert (jane.key, jane.role, jane.email, jane.phone) == ("jane", "hr", "jane@acme.example", "020")
    assert jane.channels == ("email", "phone")


def test_the_same_name_with_another_address_is_somebody_else():
    lead = verbs.add_person(Contact(key="jane", name="Jane", email="jane@acme.example"))(LEAD)
    lead = verbs.add_person(Contact(key="jane", name="Jane", email="jane@blue.example"))(lead)
    assert [c.key for c in lead.contacts] == ["jane", "jane2"]


@pytest.mark.parametrize("until, why", [(TODAY, "holiday"), (None, None)])
def test_snooze(until, why):
    assert (verbs.snooze(until, why)(LEAD).snoozed_until, verbs.snooze(until, why)(LEAD).snooze_why) == (until, why)


def test_a_person_is_edited_by_key_and_channels_follow_addresses():
    lead = Lead(company="A", contacts=(Contact(key="k", name="Jane", channels=("phone",)), Contact(key="o", name="Oz")))
    edited = verbs.edit_person("k", name="Joan", email="j@x.example")(lead)
    assert edited.contacts[0] == Contact(key="k", name="Joan", email="j@x.example", channels=("phone", "email"))
    assert edited.contacts[1] == lead.contacts[1]
    assert verbs.edit_person("k", phone=None)(lead).contacts[0].channels is None
    assert verbs.edit_person("o", email="o@x.example")(lead).contacts[1].channels is None
    assert verbs.edit_person("nobody", name="X")(lead) == lead


def test_a_person_who_is_taken_off_leaves_the_log_and_owns_the_process_no_more():
    call = Event(date=dt.date(2026, 3, 2), kind="call", who=("k",))
    lead = Lead(company="A", contacts=(Contact(key="k"),), log=(call,), process_owner="k")
    gone = verbs.remove_person("k")(lead)
    assert (gone.contacts, gone.log, gone.process_owner) == ((), (call,), None)
    assert verbs.remove_person("x")(lead) == lead


@pytest.mark.parametrize(
    "had, add, remove, has",
    [
        ((), ["remote", "Dream"], [], ("remote", "Dream")),
        (("Remote",), ["remote", "near"], [], ("Remote", "near")),
        (("a", "Zürich", "c"), ["d"], ["zurich"], ("a", "c", "d")),
        (("a",), [], ["b"], ("a",)),
        (("a",), ["a"], ["a"], ("a",)),
    ],
)
def test_tags_are_added_once_and_taken_away_whatever_their_case(had, add, remove, has):
    assert verbs.tag(add, remove)(Lead(company="Acme", tags=had)).tags == has
