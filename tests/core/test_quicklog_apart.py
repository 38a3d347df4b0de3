"""People of one name are told apart: another surname is another person, and one of several is nobody by guess."""

from datetime import date

import pytest

from pipeline_tui.core.model import Contact
from pipeline_tui.core.quicklog import read_line
from pipeline_tui.core.quicklog_apart import namesakes

TODAY = date(2026, 3, 11)
ANA = Contact(key="ana", name="Ana Zwick", role="hiring_manager")
BILL = Contact(key="bill", name="William Poe", role="recruiter")
SAM = Contact(key="sam", name="Sam Tait", role="recruiter")
SAM2 = Contact(key="sam2", name="Sam Quill", role="hr")
KNOWN = (ANA, BILL, SAM)


def people(text, known=KNOWN):
    reading = read_line(text, TODAY, known, company="Orbital Foods")
    return reading.who, tuple(p.name for p in reading.unknown)


@pytest.mark.parametrize(
    "text, who, strangers",
    [
        ("called Ana Berg, no answer", (), ("Ana Berg",)), ("Ana Berg rang, no news", (), ("Ana Berg",)),
        ("emailed Ana Berg and Sam Oduya", (), ("Ana Berg", "Sam Oduya")),
        ("met Ana Zwick and Ana Berg", ("ana",), ("Ana Berg",)), ("spoke to Ana van Dijk", (), ("Ana van Dijk",)),
        ("left vm for Ana B.", (), ("Ana B.",)), ("spoke to Ana Tait, no news", (), ("Ana Tait",)),
        ("spoke to Peter Zwick, no news", (), ("Peter Zwick",)),
        ("met Sam and Peter Zwick", ("sam",), ("Peter Zwick",)), ("spoke to Ana Berg (HR)", (), ("Ana Berg",)),
    ],
)  # fmt: skip
def test_another_surname_or_first_name_is_another_person(text, who, strangers):
    assert people(text) == (who, strangers)


@pytest.mark.parametrize(
    "text, who",
    [
        ("called Ana, no answer", ("ana",)), ("called ana zwick", ("ana",)), ("left vm for Ana Z.", ("ana",)),
        ("spoke to Ana Maria Zwick", ("ana",)), ("emailed Ana Zwick-Berg", ("ana",)), ("Ana Zwik rang", ("ana",)),
        ("spoke to Ms Zwick, no news", ("ana",)), ("Bill Poe rang", ("bill",)), ("spoke to Will Poe", ("bill",)),
        ("coffee w/ Ana Friday", ("ana",)), ("called Ana LinkedIn profile stale", ("ana",)),
        ("Ana Orbital Foods recruiter called", ("ana",)), ("called Ana re: CV", ("ana",)), ("Zwick said no", ("ana",)),
        ("Called Ana About CV", ("ana",)), ("met Ana and Sam", ("ana", "sam")), ("email from Ana Berlin", ("ana",)),
    ],
)  # fmt: skip
def test_who_is_meant_by_less_or_more_of_the_name_is_the_contact(text, who):
    assert people(text) == (who, ())


@pytest.mark.parametrize(
    "text, who, strangers",
    [
        ("called Sam, no answer", (), ("Sam",)), ("Sam Tait rang", ("sam",), ()), ("left vm for Sam Q", ("sam2",), ()),
        ("spoke to Sam (HR)", ("sam2",), ()), ("spoke to Sam (agency)", (), ("Sam",)), ("Quill rang", ("sam2",), ()),
        ("emailed Sam Oduya", (), ("Sam Oduya",)),
    ],
)  # fmt: skip
def test_one_of_two_with_a_name_is_told_by_surname_initial_or_job_and_never_guessed(text, who, strangers):
    assert people(text, (*KNOWN, SAM2)) == (who, strangers)


def test_a_contact_without_a_surname_has_no_other_one():
    assert people("spoke to Ana Berg", (Contact(key="a", name="Ana"),)) == (("a",), ())


@pytest.mark.parametrize(
    "name, keys", [("Sam", ["sam", "sam2"]), ("sam q", ["sam2"]), ("Dr Tait", ["sam"]), ("Sam Oduya", []), ("", [])]
)
def test_namesakes_have_all_words_of_the_name(name, keys):
    assert [c.key for c in namesakes(name, (*KNOWN, SAM2))] == keys
