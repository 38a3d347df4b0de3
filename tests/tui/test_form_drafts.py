"""What is typed into a form and not saved: only that is kept, and it never undoes what others wrote meanwhile."""

import datetime as dt

import pytest
from textual.widgets import Input

from pipeline_tui.core import verbs
from pipeline_tui.core.model import Contact

DAY = dt.date(2026, 3, 11)
JANE = Contact(key="jane", name="Jane Roe", role="recruiter", phone="+44 20 7946 0123", channels=("phone",))
FORMS = {"edit": ("e",), "snooze": ("z",), "tags": ("number_sign",), "person": ("enter", "4", "e")}
KEPT = "Kept from the last time, not saved yet"


def line(seat, name):
    return seat.app.screen.query_one(f"#field-{name}", Input)


async def put(seat, name, text):
    """Types over what stands in a line."""
    line(seat, name).focus()
    await seat.settle()
    await seat.type_over(text)


def only(pipeline):
    (lead,) = pipeline.leads()
    return lead


@pytest.mark.parametrize("keys", FORMS.values(), ids=FORMS)
def test_a_form_that_was_only_looked_at_keeps_nothing_and_says_nothing(sit, one_lead, keys):
    pipeline = one_lead(contacts=(JANE,))

    async def scene(seat):
        await seat.press(*keys)
        first = seat.window
        await seat.press("escape", keys[-1])
        assert seat.window == first
        assert KEPT not in seat.window
        assert pipeline.draft(f"edit:{only(pipeline).id}") == ""

    sit(scene, pipeline=pipeline)


def test_a_form_left_untouched_does_not_take_back_what_was_done_since(sit, two_windows):
    mine, theirs = two_windows(role="Nurse")

    async def scene(seat):
        lead = only(theirs)
        await seat.press("e", "escape")
        theirs.change(lead.id, "theirs", verbs.edit(role="Head nurse", notes="Ring at nine.", tags=("hot",)))
        await seat.press("e")
        assert "Head nurse" in seat.window
        await seat.press("enter")
        after = only(theirs)
        assert (after.role, after.notes, after.tags) == ("Head nurse", "Ring at nine.", ("hot",))
        assert "Nothing was changed." in seat.told

    sit(scene, pipeline=mine)


def test_kept_words_are_laid_over_what_the_others_are_now(sit, two_windows):
    mine, theirs = two_windows(role="Nurse")

    async def scene(seat):
        lead = only(theirs)
        await seat.press("e")
        await put(seat, "salary", "50k")
        await seat.press("escape")
        theirs.change(lead.id, "theirs", verbs.edit(role="Head nurse"))
        await seat.press("e")
        assert f"{KEPT}: Salary. Ctrl+R drops it." in seat.window
        assert (line(seat, "role").value, line(seat, "salary").value) == ("Head nurse", "50k")
        await seat.press("escape", "e")
        assert line(seat, "salary").value == "50k"  # left a second time, it is kept still
        await seat.press("enter")
        after = only(theirs)
        assert (after.role, after.salary) == ("Head nurse", "50k")
        await seat.press("e")
        assert KEPT not in seat.window

    sit(scene, pipeline=mine)


def test_kept_words_can_be_dropped_and_brought_back(sit, one_lead):
    async def scene(seat):
        await seat.press("e")
        await put(seat, "role", "Head nurse")
        await seat.press("escape", "e", "ctrl+r")
        assert line(seat, "role").value == "Nurse"
        assert "Ctrl+R brings it back" in seat.window
        await seat.press("ctrl+r")
        assert line(seat, "role").value == "Head nurse"
        await seat.press("ctrl+r", "escape", "e")
        assert line(seat, "role").value == "Nurse"
        assert KEPT not in seat.window

    sit(scene, pipeline=one_lead(role="Nurse"))


def test_a_lead_snoozed_meanwhile_is_not_woken(sit, two_windows):
    mine, theirs = two_windows()
    day = dt.date(2026, 4, 1)

    async def scene(seat):
        lead = only(theirs)
        await seat.press("z", "escape")
        theirs.snooze(lead.id, day, "theirs")
        await seat.press("z")
        assert line(seat, "until").value == "2026-04-01"
        theirs.snooze(lead.id, None, None)
        theirs.snooze(lead.id, day, "said later")
        await put(seat, "why", "my reason")
        await seat.press("enter")
        assert "Another window made this “said later” meanwhile" in seat.window
        assert only(theirs).snooze_why == "said later"
        await seat.press("enter")
        assert (only(theirs).snoozed_until, only(theirs).snooze_why) == (day, "my reason")

    sit(scene, pipeline=mine)


def test_a_field_changed_elsewhere_is_told_of_before_it_is_overwritten(sit, two_windows):
    mine, theirs = two_windows(role="Nurse", salary="40k", source="referral")

    async def scene(seat):
        lead = only(theirs)
        await seat.press("e")
        await put(seat, "role", "Matron")
        await put(seat, "salary", "50k")
        theirs.change(lead.id, "theirs", verbs.edit(role="Head nurse", salary=None, source="outreach"))
        await seat.press("enter")
        assert "Another window made this “Head nurse” meanwhile. Enter puts yours in its place" in seat.window
        assert "Another window emptied this meanwhile." in seat.window
        assert (only(theirs).role, only(theirs).salary) == ("Head nurse", None)
        await seat.press("enter")
        after = only(theirs)
        assert (after.role, after.salary, after.source) == ("Matron", "50k", "outreach")

    sit(scene, pipeline=mine)


def test_a_person_is_saved_by_the_fields_that_were_typed_in(sit, two_windows):
    mine, theirs = two_windows(contacts=(JANE,))

    async def scene(seat):
        lead = only(theirs)
        await seat.press(*FORMS["person"])
        await put(seat, "title", "Partner")
        await seat.press("escape")
        theirs.change(lead.id, "theirs", verbs.edit_person("jane", phone=None))
        await seat.until(lambda: "7946" not in seat.parts["people"])
        await seat.press("e")
        assert line(seat, "phone").value == ""
        await seat.press("enter")
        jane = only(theirs).contact("jane")
        assert (jane.title, jane.phone) == ("Partner", None)
        await seat.press("e")
        await put(seat, "title", "Director")
        theirs.change(lead.id, "theirs", verbs.remove_person("jane"))
        await seat.press("enter")
        assert "Jane Roe was taken off Acme meanwhile" in seat.window
        theirs.change(lead.id, "theirs", verbs.add_person(jane))
        await seat.press("enter")
        assert only(theirs).contact("jane").title == "Director"

    sit(scene, pipeline=mine)


def test_a_new_lead_begins_with_the_present_defaults_under_the_kept_words(sit, one_lead):
    async def scene(seat):
        await seat.press("n")
        await put(seat, "company", "Yak SA")
        await seat.press("escape", "n")
        assert f"{KEPT}: Company." in seat.window
        assert (line(seat, "company").value, line(seat, "applied_on").value) == ("Yak SA", "today")

    sit(scene, pipeline=one_lead())


def test_what_is_typed_into_a_form_is_kept_while_it_is_typed(sit, one_lead):
    """Nothing is left or shut here: a program that is killed a moment later loses nothing."""
    pipeline = one_lead(role="Nurse")

    async def scene(seat):
        key = f"edit:{only(pipeline).id}"
        await seat.press("e")
        await put(seat, "role", "Head nurse")
        await seat.until(lambda: "Head nurse" in pipeline.draft(key))
        await seat.press("enter")
        assert only(pipeline).role == "Head nurse"
        await seat.pilot.pause(0.8)
        assert pipeline.draft(key) == ""

    sit(scene, pipeline=pipeline)
