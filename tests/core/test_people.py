"""People as people write them."""

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.people import read_person, role_of, slug


@pytest.mark.parametrize(
    "raw, name, role, title, email, phone",
    [
        ("Jane Roe, hiring manager, jane@acme.example", "Jane Roe", "hiring_manager", None, "jane@acme.example", None),
        ("Tom, Director, +44 20 7946 0000", "Tom", "hiring_manager", "Director", None, "+44 20 7946 0000"),
        ("Ann Lee, HR", "Ann Lee", "hr", None, None, None),
        ("Hays, agency", "Hays", "recruiter_agency", None, None, None),
        ("Bea, mentor, VP Sales", "Bea", "mentor", "VP Sales", None, None),
        ("Kim", "Kim", None, None, None, None),
    ],
)
def test_a_person_in_words(raw, name, role, title, email, phone):
    person = read_person(raw)
    assert (person.name, person.role, person.title, person.email, person.phone) == (name, role, title, email, phone)


def test_channels_are_what_is_known_and_nothing_else():
    assert read_person("Jane, jane@acme.example, 020 7946 0000").channels == ("email", "phone")
    assert read_person("Jane").channels is None


@pytest.mark.parametrize("raw", ["", " , ", "jane@acme.example", "Jane, jane@nowhere"])
def test_what_names_nobody_is_refused_with_words(raw):
    with pytest.raises(BadInput, match="Nothing was saved"):
        read_person(raw)


@pytest.mark.parametrize(
    "words, role",
    [
        ("Hiring Mgr", "hiring_manager"),
        ("Head of Data", "hiring_manager"),
        ("CTO", "executive"),
        ("talent partner", "recruiter"),
        ("barista", None),
    ],
)
def test_roles(words, role):
    assert role_of(words) == role


def test_slugs_are_plain():
    assert slug("Zoë O'Neill") == "zoe-oneill"
    assert slug("東京") == "person"


def test_a_time_zone_is_no_title():
    person = read_person("Alan Hughes, director, Europe/London")
    assert (person.tz, person.role, person.title) == ("Europe/London", "hiring_manager", "director")
