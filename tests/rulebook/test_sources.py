"""The titles of the sources: one for each key of the built-in rules, short enough for a line, and no more."""

from collections import Counter

import pytest

from pipeline_tui.rulebook import load
from pipeline_tui.rulebook.source import parse

LONGEST = 90
USED = {key for rule in load.builtin().rules for key in rule.src}


def test_every_key_of_the_built_in_rules_has_a_title():
    assert USED - set(load.sources()) == set()


def test_no_title_stands_unused():
    assert set(load.sources()) - USED == set()


def test_no_two_keys_share_a_title():
    seen = Counter(" ".join(title.casefold().split()) for title in load.sources().values())
    assert [title for title, times in seen.items() if times > 1] == []


def test_every_title_is_words_that_fit_a_line():
    for key, title in load.sources().items():
        assert title == " ".join(title.split()), key
        assert 0 < len(title) <= LONGEST, key
        assert "://" not in title, key
        assert title != key


def test_the_titles_are_read_once_and_cannot_be_changed():
    titles = load.sources()
    assert titles is load.sources()
    with pytest.raises(TypeError):
        titles["seed1"] = "something else"


@pytest.mark.parametrize(
    "text, why",
    [
        ("seed1: a\nseed1: b\n", "line 2: 'seed1' is given twice"),
        ("seed1: a\nseed2: 2010\n", "line 2: the source 'seed2' needs a title in words"),
        ("seed1: ''\n", "line 1: the source 'seed1' needs a title in words"),
        ("2013: a\n", "line 1: the source 2013 needs a title in words"),
    ],
)
def test_a_wrong_file_is_refused_with_its_line(monkeypatch, text, why):
    monkeypatch.setattr(load, "_shipped", lambda name: parse(text, name))
    with pytest.raises(ValueError, match=f"sources.yaml, {why}"):
        load.sources.__wrapped__()


def test_a_users_own_rules_may_name_any_source(tmp_path):
    (tmp_path / "rules.yaml").write_text("rules:\n- id: C1\n  src: [my_uncle, seed1]\n", "utf-8")
    book, mistakes = load.with_user_tables(tmp_path)
    assert mistakes == []
    mine = next(rule for rule in book.rules if rule.id == "C1").src
    assert mine == ("my_uncle", "seed1")
    assert "my_uncle" not in load.sources()
