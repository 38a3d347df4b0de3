"""Which files are offered, what a half-typed path becomes, and what a terminal pastes for a dropped file."""

import os
import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.tui.file_names import at_hand, beginning, completed, read_typed, size_words


@pytest.fixture
def folder(tmp_path):
    """Four files of different age, a folder, a hidden file, and one that is no tracker."""
    here = tmp_path / "at hand"
    (here / "Trackers").mkdir(parents=True)
    for age, name in enumerate(("tracker.csv", "Track record.xlsx", "people.VCF", "notes.md", "photo.png", ".old.csv")):
        (here / name).write_text("x" * 1500)
        os.utime(here / name, (1_700_000_000 - age, 1_700_000_000 - age))
    return here


def test_what_lies_at_hand_is_newest_first_and_likely(folder):
    assert [f.name for f in at_hand([folder])] == ["tracker.csv", "Track record.xlsx", "people.VCF", "notes.md"]
    assert [f.name for f in at_hand([folder, folder], "TRACK")] == ["tracker.csv", "Track record.xlsx"]
    assert at_hand([folder])[0].size == 1500


def test_a_folder_that_cannot_be_read_offers_nothing(tmp_path):
    assert at_hand([tmp_path / "none"]) == []
    assert beginning(f"{tmp_path}/none/x") == []
    assert beginning("/\0/x") == []


def test_a_half_typed_path_goes_on_with_folders_and_likely_files(folder):
    assert [f.name for f in beginning(f"{folder}/")] == [
        "Trackers/", "notes.md", "people.VCF", "Track record.xlsx", "tracker.csv",
    ]  # fmt: skip
    assert [f.name for f in beginning(f"{folder}/TRACK")] == ["Trackers/", "Track record.xlsx", "tracker.csv"]
    assert [f.name for f in beginning(f"{folder}/.o")] == [".old.csv"]


@pytest.mark.parametrize(
    "typed, becomes",
    [
        ("pe", "people.VCF"), ("Tra", "Tra"), ("Trackers", "Trackers/"), ("track", "track"), ("x", "x"),
        ("tracker.", "tracker.csv"), ("", ""),
    ],
)  # fmt: skip
def test_tab_goes_as_far_as_there_is_no_choice(folder, typed, becomes):
    typed, becomes = f"{folder}/{typed}", f"{folder}/{becomes}"
    assert completed(typed, beginning(typed)) == becomes


def test_a_bare_word_that_leaves_one_file_becomes_its_path(folder):
    assert completed("ple", at_hand([folder], "ple")) == str(folder / "people.VCF")
    assert completed("tr", at_hand([folder], "tr")) == "tr"


def test_a_name_that_is_not_clean_is_shown_clean_and_not_completed(tmp_path):
    (tmp_path / "a\x1b[31m.csv").write_text("x")
    (found,) = at_hand([tmp_path])
    assert found.name == "a[31m.csv"
    assert completed(f"{tmp_path}/a", beginning(f"{tmp_path}/a")) == f"{tmp_path}/a"


@pytest.mark.parametrize("age", [-1e30, 1e30, 0.0])
def test_an_age_that_is_nonsense_is_no_day(folder, age):
    from dataclasses import replace

    found = replace(at_hand([folder])[0], modified=age)
    assert (found.day is None) == (age != 0.0)


@pytest.mark.parametrize("name", ["My File.csv", "O'Hara.csv", 'a "b".csv', "100%25.csv", "böse.csv", "a\\b.csv"])
@pytest.mark.parametrize(
    "drop",
    [
        str,
        lambda p: f"'{p}'" if "'" not in str(p) else shlex.quote(str(p)),
        lambda p: shlex.quote(str(p)) + " ",
        lambda p: "".join(f"\\{c}" if c in " '\"\\()" else c for c in str(p)),
        lambda p: p.as_uri(),
        lambda p: f"'{p.as_uri()}'" if "'" not in p.as_uri() else p.as_uri(),
    ],
)
def test_a_dropped_file_is_found_however_the_terminal_writes_it(tmp_path, name, drop):
    path = tmp_path / name
    path.write_text("x")
    assert read_typed(drop(path)) == [path]


def test_home_nothing_and_several(tmp_path):
    assert read_typed("  ") == []
    assert read_typed("~/x.csv") == [Path.home() / "x.csv"]
    one, two = tmp_path / "a b.csv", tmp_path / "c.csv"
    one.write_text("x"), two.write_text("x")
    assert read_typed(f"'{one}' {two}") == [one, two]
    assert read_typed("no such file.csv") == [Path("no such file.csv")]
    assert read_typed("it's not.csv") == [Path("it's not.csv")]


@given(st.text(max_size=30))
def test_any_line_is_paths_or_nothing(text):
    assert all(isinstance(path, Path) for path in read_typed(text))


@pytest.mark.parametrize("size, words", [(0, "0 B"), (999, "999 B"), (1500, "2 kB"), (3_400_000, "3.4 MB")])
def test_sizes_as_people_say_them(size, words):
    assert size_words(size) == words
