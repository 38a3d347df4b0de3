"""The form of a person: what is typed is read, refused in words, and what is left alone stays."""

import pytest

from pipeline_tui.core.model import CONTACT_ROLES, Contact
from pipeline_tui.tui.screens.person_form import changed, new_person, values_of

JANE = Contact(key="hm", name="Jane", role="recruiter_agency", email="not an address", phone="ask Bob", tz="Mars/One")


def test_a_new_person_has_a_key_a_role_and_the_ways_to_reach_them():
    person, problems = new_person(
        {
            "name": "Zoë Roe",
            "role": "HR",
            "email": "z@x.example",
            "phone": "+1 555 0100",
            "tz": "london",
            "preferred": "mail",
        }
    )
    assert not problems
    assert (person.key, person.role, person.tz, person.preferred) == ("zoe-roe", "hr", "Europe/London", "email")
    assert person.channels == ("email", "phone")


def test_what_is_left_alone_is_not_read_even_when_it_could_not_be():
    facts, problems = changed(JANE, values_of(JANE) | {"title": "Partner"})
    assert (facts, problems) == ({"title": "Partner"}, {})


@pytest.mark.parametrize("role", CONTACT_ROLES)
def test_every_role_as_shown_reads_as_itself(role):
    person = Contact(key="x", name="X", role=role)
    facts, problems = changed(Contact(key="x", name="X"), values_of(person))
    assert (facts, problems) == ({"role": role}, {})


@pytest.mark.parametrize(
    "field, raw, words",
    [
        ("email", "jane", "not an e-mail address"),
        ("phone", "soon", "not a telephone number"),
        ("phone", "(.-)--", "not a telephone number"),
        ("tz", "Mars", "not the name of one time zone"),
        ("role", "wizardry", "there are agency recruiter, hiring manager"),
        ("preferred", "pigeon", "call, email, linkedin, text"),
    ],
)
def test_what_cannot_be_used_is_told_beside_its_field(field, raw, words):
    _, problems = new_person({"name": "Jane", field: raw})
    assert words in problems[field]


def test_somebody_must_be_known_by_something():
    assert "name" in new_person({})[1]
    assert not new_person({"title": "Director"})[1]
    assert "name" in changed(Contact(key="x", name="X"), {"name": ""})[1]
