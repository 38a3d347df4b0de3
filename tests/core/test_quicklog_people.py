"""Who is in a line: where a person may stand, and what looks like one and is none."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.model import Contact
from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)
KNOWN = (Contact(key="roe", name="Jane Roe"), Contact(key="zwick", name="Ana Zwick"))


@pytest.mark.parametrize(
    "text, names",
    [
        ("Shona the recruiter called, wants my CV", ("Shona",)), ("Marnie in HR rang, no news", ("Marnie",)),
        ("call w. Hettie 40 min, good chat", ("Hettie",)), ("coffee w/ alum Jonas T, offered to refer", ("Jonas T",)),
        ("final w/ founders Kit and Saoirse", ("Kit", "Saoirse")), ("NA at Moira's desk", ("Moira",)),
        ("thank you note to missus ramanathan", ("ramanathan",)), ("email from doctor fitzgerald", ("fitzgerald",)),
        ("M. Thibault has refused my candidature", ("M. Thibault",)),
        ("call with Joost v.d. Berg", ("Joost v.d. Berg",)),
        ("Offer letter from Zwick @ Brightwater by email", ("Zwick",)), ("tel. Elżbieta: no", ("Elżbieta",)),
        ("Rang the number back: it was Gita from Orrery", ("Gita",)), ("1 of the PMs (Shreya) answered", ("Shreya",)),
        ("DM'd Jonas - any update?", ("Jonas",)),
        ("spoke w/ Annelore (Kiruna)", ("Annelore",)), ("rang Bord Gáis, asked for Fionnuala", ("Fionnuala",)),
        ("told Bea by phone that I pulled out of the Kessler process", ("Bea",)),
        ("coding w/ dev lead Sanjay + two more", ("Sanjay",)), ("dev mgr Liz interviewed me", ("Liz",)),
        ("Out of office from Liesl till 30/3", ("Liesl",)), ("note to self: chase Liz", ("Liz",)),
        ("before ringing Ilse on mon", ("Ilse",)), ("coffee w/ ex-Halberd guy Tomek", ("Tomek",)),
    ],
)  # fmt: skip
def test_where_a_person_stands(text: str, names: tuple[str, ...]) -> None:
    assert read_line(text, TODAY).names == names


@pytest.mark.parametrize(
    "text",
    [
        "pulled out of Kessler, pay too low", "Absage von Nordwerk", "talked to director (Vienna) for 20 min",
        "did not reach the director, line to Nairobi dead", "recruiter phoned whilst i was on shift",
        "no reply from Zwolle's HR, third email sent", "agency emailed timesheets link", "recruiter called: dead end",
        "Bureau of Roads, list not certified yet", "spoke to registrar's office", "gaffer said come by",
        "warehousing: no news",
        "ghosted by Halden", "not progressing w/ Pellworth", "reject from Tolmar", "docusign for Farrow signed",
        "Halden's answering machine again", "thx note to whole panel", "called abt the job",
        "Job talk at the Wexmoor lab", "Redo of the zoom went well",
    ],
)  # fmt: skip
def test_what_looks_like_a_person_and_is_none(text: str) -> None:
    assert read_line(text, TODAY).names == ()


@pytest.mark.parametrize("text", ["zwick wants references", "asked zwick for more time", "bugged zwick about it"])
def test_a_name_in_small_letters_counts_where_only_a_person_can_stand(text: str) -> None:
    assert read_line(text, TODAY).names == ("zwick",)


def test_a_contact_of_the_lead_is_not_named_twice() -> None:
    reading = read_line("spoke w/ Jane Roe, Roe says no news", TODAY, KNOWN)
    assert (reading.who, reading.unknown) == (("roe",), ())


def test_a_contact_known_by_surname_takes_the_whole_name() -> None:
    reading = read_line("spoke w/ Jane Zwick, no news", TODAY, (Contact(key="z", name="Zwick"),))
    assert (reading.who, reading.unknown) == (("z",), ())


def test_the_person_who_has_a_boss_is_not_the_boss() -> None:
    reading = read_line("Zwick's boss Lucinda rang me", TODAY, KNOWN)
    assert (reading.who, reading.names) == ((), ("Lucinda",))


@pytest.mark.parametrize("company, names", [("Zwick Foods", ()), ("Zwick & Co", ()), ("", ("Zwick",))])
def test_every_word_of_the_leads_company_is_no_person(company: str, names: tuple[str, ...]) -> None:
    assert read_line("spoke w/ Zwick, no news", TODAY, company=company).names == names


@pytest.mark.parametrize(
    "text, names",
    [
        ("no word from Corvex since first interview", ()), ("no word from Oksana since the interview", ("Oksana",)),
        ("rejection from Quill & Ross", ()), ("rang Finn & Marsh, reception says try monday", ()),
        ("rang Dora & Finn about refs", ("Dora", "Finn")), ("feedback from Nordex via Kim: no", ("Kim",)),
        ("chair (Lady Marchmont) was kind", ("Marchmont",)), ("interview with the CTO 20 March, Room B", ()),
        ("told agency no for the Harrow Road job", ()), ("spoke to Colin Street about refs", ("Colin Street",)),
        ("met Ms Lane", ("Lane",)), ("email: going with others - Gwen", ("Gwen",)),
    ],
)  # fmt: skip
def test_firms_places_and_verbs_are_nobody(text: str, names: tuple[str, ...]) -> None:
    assert read_line(text, TODAY).names == names
