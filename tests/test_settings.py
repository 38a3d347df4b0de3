"""The settings file: what it may say, and that a mistake in it is a sentence and never a stop."""

import pytest

from pipeline_tui.settings import Settings, check, load, locale_order, own_addresses, weekend_days


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
