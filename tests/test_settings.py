"""The settings file: what it may say, and that a mistake in it is a sentence and never a stop."""

from dataclasses import fields

import pytest

from pipeline_tui.settings import (
    ABOUT,
    DEFAULT_VIEWS,
    Settings,
    View,
    check,
    filter_problem,
    load,
    locale_order,
    own_addresses,
    weekend_days,
)


def test_no_file_is_the_defaults(tmp_path):
    assert load(tmp_path / "settings.toml") == (Settings(), [])


def test_what_the_file_says_counts(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('profile = "gentle"\nme = "Ada"\ntz = "Europe/Berlin"\nweekend = "Fri, Sat"\n')
    settings, problems = load(file)
    assert problems == []
    assert (settings.profile, settings.me, settings.tz) == ("gentle", "Ada", "Europe/Berlin")


@pytest.mark.parametrize(
    "raw, word",
    [
        ({"profile": "pushy"}, "gentle"),
        ({"tz": "Mars/Olympus"}, "Europe/Berlin"),
        ({"date_order": "ymd"}, "dmy"),
        ({"weekend": "Caturday"}, "Fri Sat"),
        ({"colour": "red"}, "not a setting"),
        ({"me": 3}, "text in quotes"),
    ],
)
def test_a_mistake_is_told_and_the_default_stands(raw, word):
    settings, (problem,) = check(raw, "settings.toml")
    assert settings == Settings()
    assert word in problem
    assert "settings.toml" in problem


def test_a_mistake_is_told_with_its_line(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text(
        'me = "Ada"\nprofile = "pushy"\n\n[keys]\nlog = 3\n\n[views.2]\nname = "Good"\nfilter = "due"\n'
        '[views.3]\nfilter = "stage:x"\n[views.ten]\nfilter = "due"\n[views.4]\nname = "No filter"\n'
    )
    settings, problems = load(file)
    assert settings == Settings(me="Ada", views={2: View("Good", "due")})
    words = {2: "pushy", 5: "keys.log", 10: "stage", 12: "1 to 9", 14: "filter"}
    assert len(problems) == len(words)
    for (line, word), problem in zip(words.items(), problems, strict=True):
        assert problem.startswith(f"{file}, line {line}: ")
        assert word in problem


def test_a_file_that_is_no_toml_is_told_with_its_line(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('me = "Ada"\nprofile = gentle\n')
    assert load(file)[0] == Settings()
    assert f"{file}, line 2: " in load(file)[1][0]


@pytest.mark.parametrize("raw", [{"views": 3}, {"keys": "c"}])
def test_a_table_that_is_none_leaves_the_defaults(raw):
    settings, (problem,) = check(raw, "settings.toml")
    assert settings == Settings()
    assert "table" in problem


def test_the_default_views_are_filters():
    assert [filter_problem(view.filter) for view in DEFAULT_VIEWS.values()] == [None] * len(DEFAULT_VIEWS)


def test_every_setting_that_is_a_text_has_a_sentence():
    texts = {f.name for f in fields(Settings) if f.type == "str"}
    assert {about.name for about in ABOUT} == texts
    assert all(about.sentence.endswith(".") for about in ABOUT)


@pytest.mark.parametrize("content", [b"profile = ", b"\xff\xfe\x00"])
def test_an_unreadable_file_is_told_and_the_defaults_stand(tmp_path, content):
    file = tmp_path / "settings.toml"
    file.write_bytes(content)
    settings, (problem,) = load(file)
    assert settings == Settings()
    assert str(file) in problem


@pytest.mark.parametrize(
    "text, days", [("Fri Sat", {4, 5}), ("friday, saturday", {4, 5}), ("Sun", {6}), ("Fri x", set()), ("", set())]
)
def test_weekend_days(text, days):
    assert weekend_days(text) == days


@pytest.mark.parametrize(
    "lang, order", [("en_US.UTF-8", "mdy"), ("en_GB.UTF-8", "dmy"), ("de_DE", "dmy"), ("C.UTF-8", "mdy"), ("", "mdy")]
)
def test_the_locale_gives_the_order_of_day_and_month(monkeypatch, lang, order):
    for name in ("LC_ALL", "LC_TIME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", lang)
    assert locale_order() == order


def test_my_own_addresses_are_a_list_and_one_that_is_none_is_told():
    good, problems = check({"addresses": "Me@Home.example, me@work.example"}, "settings.toml")
    assert not problems
    assert own_addresses(good.addresses) == {"me@home.example", "me@work.example"}
    bad, problems = check({"addresses": "me, me@work.example"}, "settings.toml")
    assert bad.addresses == ""
    assert "me@home.example" in problems[0]
