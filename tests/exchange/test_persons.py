"""People as they stand in cells."""

import pytest

from pipeline_tui.exchange.persons import in_cell, keyed, recommended_by, role_named, split_agency


@pytest.mark.parametrize(
    "cell, expected",
    [
        ("Jane Roe", [("Jane Roe", None, None, None)]),
        ("陈晨（HR）", [("陈晨", "HR", None, None)]),
        ("Jane Roe (https://notes.example/Jane-Roe-1)", [("Jane Roe", None, None, None)]),
        ("Yes (Jane Roe)", [("Jane Roe", None, None, None)]),
        ("Herr Kern, Tel. 0731 123456", [("Herr Kern", None, None, "0731 123456")]),
        ("Jane Roe, Bo Finch", [("Jane Roe", None, None, None), ("Bo Finch", None, None, None)]),
        ("Jane Roe & Bo", [("Jane Roe", None, None, None), ("Bo", None, None, None)]),
        ("Jane Roe; Bo Finch", [("Jane Roe", None, None, None), ("Bo Finch", None, None, None)]),
        ("Jane Roe und Bo Finch", [("Jane Roe", None, None, None), ("Bo Finch", None, None, None)]),
        ("Roe, Jane", [("Roe, Jane", None, None, None)]),
        ("Jane Roe, Director", [("Jane Roe", "Director", None, None)]),
        ("Jane Roe (HR)", [("Jane Roe", "HR", None, None)]),
        ("Jane Roe - Recruiter", [("Jane Roe", "Recruiter", None, None)]),
        ('Orla "Bee" Finch', [('Orla "Bee" Finch', None, None, None)]),
        ("Jane Roe <jane@a.example>", [("Jane Roe", None, "jane@a.example", None)]),
        ("jane@a.example", [(None, None, "jane@a.example", None)]),
        ("Jane Roe +44 20 7946 0000", [("Jane Roe", None, None, "+44 20 7946 0000")]),
        ("Mary-Anne O'Neill", [("Mary-Anne O'Neill", None, None, None)]),
        (
            "Dr. Jane Roe, Personalabteilung, 0731 5550142",
            [("Dr. Jane Roe", "Personalabteilung", None, "0731 5550142")],
        ),
        ("Jane Roe (Search Roe & Sons)", [("Jane Roe", "Search Roe & Sons", None, None)]),
        ("Jane Roe, 0532 555 01 77", [("Jane Roe", None, None, "0532 555 01 77")]),
        ("Ayşe Er - İşe Alım Müdürü", [("Ayşe Er", "İşe Alım Müdürü", None, None)]),
        ("Jo at TalentForge", [("Jo", "TalentForge", None, None)]),
        ("Ivo Brand, gestor da área", [("Ivo Brand", "gestor da área", None, None)]),
        (
            "Ann Lee (head), Bo Orr (HR) 01632 960145",
            [("Ann Lee", "head", None, None), ("Bo Orr", "HR", None, "01632 960145")],
        ),
        ("recruiter Jane Roe", [("Jane Roe", "recruiter", None, None)]),
        ("Ursula von der Heide", [("Ursula von der Heide", None, None, None)]),
        ("cousin Ianto works there", []),
        ("s.o.", []),
        ("yes", []),
        ("N/A", []),
        ("", []),
        ("I met somebody at the fair who may know the team", []),
    ],
)
def test_who_a_cell_names(cell, expected):
    assert [(p.name, p.title, p.email, p.phone) for p in in_cell(cell, "other")] == expected


def test_a_title_gives_the_role_when_the_column_does_not():
    assert in_cell("Jane Roe (HR)", "other")[0].role == "hr"
    assert in_cell("Jane Roe (HR)", "referrer")[0].role == "referrer"


@pytest.mark.parametrize(
    "cell, expected",
    [
        ("Linden (via Hart)", ("Linden", "Hart")),
        ("Linden [über Hart & Co]", ("Linden", "Hart & Co")),
        ("Linden via Hart", ("Linden", "Hart")),
        ("Viacorp", ("Viacorp", None)),
        ("Linden (Leeds)", ("Linden (Leeds)", None)),
        ("(via Hart)", ("(via Hart)", None)),
    ],
)
def test_agencies(cell, expected):
    assert split_agency(cell) == expected


def test_keys_are_unique_and_somebody_named_twice_is_one():
    people = keyed(in_cell("Jane Roe; JANE ROE <jane@a.example>; Jane  Röe-Roe; a@b.example; c@d.example", "other"))
    assert [(p.key, p.email) for p in people] == [
        ("jane-roe", "jane@a.example"),
        ("jane-roe-roe", None),
        ("other", "a@b.example"),
        ("other-2", "c@d.example"),
    ]
    assert people[0].channels == ("email",)


@pytest.mark.parametrize(
    "cell, name",
    [
        ("Recommended by Jane Roe", "Jane Roe"), ("Recomendado por Jane Roe", "Jane Roe"), ("LinkedIn", None),
        ("Empfehlung von Frau Roe", "Frau Roe"), ("referred by a friend", None),
    ],
)  # fmt: skip
def test_a_source_may_name_who_recommended_me(cell, name):
    assert [(who.name, who.role) for who in recommended_by(cell)] == ([(name, "referrer")] if name else [])


@pytest.mark.parametrize(
    "title, role",
    [
        ("HR Manager", "hr"), ("Directora RRHH", "hr"), ("Head of Talent", "recruiter"),
        ("Plant Manager", "hiring_manager"),
        ("Hiring manager, talent", "hiring_manager"), ("coworker", None),
    ],
)  # fmt: skip
def test_what_a_title_makes_of_somebody(title, role):
    assert role_named(title) == role
