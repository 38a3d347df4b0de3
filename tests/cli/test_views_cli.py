"""The filter language on the command line: its order, its help, its mistakes."""

import json


def _companies(done):
    return [entry["lead"]["company"] for entry in json.loads(done.out)]


def _three(run):
    for company, stage, on in (
        ("Zephyr", "applied", "2026-03-02"),
        ("Acme", "offer", "2026-03-09"),
        ("Mole", "applied", "2026-02-01"),
    ):
        assert run("add", company, "Engineer", "--stage", stage, today=on).code == 0


def test_a_list_stands_in_the_order_the_line_asks_for(run):
    _three(run)
    assert _companies(run("list", "sort:company", "--json")) == ["Acme", "Mole", "Zephyr"]
    assert _companies(run("list", "engineer", "sort:stage", "--json")) == ["Mole", "Zephyr", "Acme"]
    assert _companies(run("next", "sort:company", "--json")) == sorted(_companies(run("next", "--json")))


def test_a_wrong_order_is_told_with_the_right_ones(run):
    done = run("list", "acme", "sort:height")
    assert done.code == 2
    assert "\n     ^ " in done.err
    assert "urgency, silence, stage, company, next" in done.err


def test_the_help_of_list_tells_the_whole_grammar(run):
    out = run("list", "--help").out
    for word in ("line    :=", "compare :=", "sort:silence", "instage", "thanks:owed"):
        assert word in out


def test_a_saved_view_is_shown_by_number_or_name_and_narrowed_by_words(run):
    _three(run)
    assert run("settings", "set", "views.7", "engineer sort:company").code == 0
    assert run("settings", "set", "views.7.name", "Engineers").code == 0
    assert _companies(run("list", "--view", "7", "--json")) == ["Acme", "Mole", "Zephyr"]
    assert _companies(run("list", "--view", "engineers", "stage:applied", "--json")) == ["Mole", "Zephyr"]
    done = run("list", "--view", "nine")
    assert done.code == 2
    assert "7 Engineers" in done.err


def test_a_view_is_ordered_anew_by_the_line(run):
    for company in ("Beta", "Acme", "Zeta"):
        run("add", company, "--applied", "2026-01-05")
    ordered = run("list", "--view", "1", "sort:company")
    assert ordered.code == 0, ordered.err
    assert [line.split()[1] for line in ordered.out.splitlines()[:3]] == ["Acme", "Beta", "Zeta"]
    run("settings", "set", "views.7", "acme or zeta")
    first = run("next", "--oneline", "--view", "7", "zeta").out
    assert "Zeta" in first
    assert "Acme" not in first
