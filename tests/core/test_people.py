"""People as people write them."""

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.people import read_channel, read_email, read_person, read_phone, read_role, role_of, slug


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


@pytest.mark.parametrize(
    "read, good, bad, words",
    [
        (
            read_email,
            ["jane@acme.example", "a+b@x.co.uk"],
            ["jane", "jane@acme", "@acme.example", "a b@x.de"],
            "e-mail",
        ),
        (read_phone, ["+44 20 7946 0123", "020 7946 0123 x12", "(030) 12-34"], ["12", "call me", "-----"], "telephone"),
    ],
)
def test_an_address_or_number_is_taken_as_written_or_refused_with_an_example(read, good, bad, words):
    assert [read(raw) for raw in good] == good
    for raw in bad:
        with pytest.raises(BadInput, match=words) as caught:
            read(raw)
        assert f'"{raw}"' in str(caught.value)
        assert "write it like" in str(caught.value)


def test_a_role_or_channel_is_named_in_any_usual_way_or_all_are_told():
    assert [read_role(raw) for raw in ("Hiring Mgr", "HR", "headhunter")] == [
        "hiring_manager",
        "hr",
        "recruiter_agency",
    ]
    with pytest.raises(BadInput, match=r"agency recruiter, hiring manager, recruiter, hr, .*other"):
        read_role("wizard")
    assert [read_channel(raw) for raw in ("Phone", "call", "E-Mail", "mail", "LinkedIn", "text")] == [
        "call", "call", "email", "email", "linkedin", "text",
    ]  # fmt: skip
    with pytest.raises(BadInput, match="call, email, linkedin, text"):
        read_channel("pigeon")


def test_a_time_zone_among_the_words_is_the_person_s():
    jane = read_person("Jane Roe, Europe/London, HM, VP of Data, Berlin office")
    assert (jane.tz, jane.role, jane.title) == ("Europe/London", "hiring_manager", "VP of Data, Berlin office")
    assert read_person("Europe/London").name == "Europe/London"  # a name comes first, whatever it looks like


def test_a_key_is_made_of_any_name():
    assert [slug(name) for name in ("Zoë O'Neill", "José—Luis", "李")] == ["zoe-oneill", "jose-luis", "person"]
