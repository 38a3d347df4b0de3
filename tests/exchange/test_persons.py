"""People as they stand in cells."""

import pytest

from pipeline_tui.exchange.persons import in_cell, keyed, split_agency


@pytest.mark.parametrize(
    "cell, expected",
    [
        ("Jane Roe", [("Jane Roe", None, None, None)]),
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
