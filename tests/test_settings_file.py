"""Changing the settings file: what is asked and nothing else, whole or not at all."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest

from pipeline_tui.core.errors import BadInput, NotSaved
from pipeline_tui.settings import DEFAULT_VIEWS, Settings, View, load
from pipeline_tui.settings_file import SettingsKeeper, change

MINE = '# how I like it\r\nprofile = "gentle"   # for now\r\n\r\n[keys]\r\nlog = "c, L"  # both\r\n'


@pytest.fixture
def file(tmp_path):
    return tmp_path / "config" / "settings.toml"


@pytest.fixture
def keep(file):
    return SettingsKeeper(file)


def written(file, text):
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(text.encode())


def test_the_first_change_makes_the_file_for_its_owner_alone(file, keep):
    settings, problems = keep.set_one(Settings(), "me", "Ada")
    assert (settings.me, problems) == ("Ada", [])
    assert load(file) == (settings, [])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert os.listdir(file.parent) == ["settings.toml"]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_rest_of_the_file_stays_byte_for_byte(file, keep, mark):
    written(file, mark + MINE)
    keep.set_one(Settings(), "profile", "persistent")
    assert file.read_bytes().decode() == mark + MINE.replace("gentle", "persistent")
    keep.set_one(Settings(), "profile", "persistent")
    assert file.read_bytes().decode() == mark + MINE.replace("gentle", "persistent")


def test_an_empty_value_takes_the_line_out(file, keep):
    written(file, 'me = "Ada"\nphone = "1"\n')
    settings, _ = keep.set_one(Settings(), "me", "")
    assert file.read_text() == 'phone = "1"\n'
    assert (settings.me, settings.phone) == ("", "1")


def test_what_others_wrote_meanwhile_is_taken_in(file, keep):
    keep.set_one(Settings(), "me", "Ada")
    file.write_text(file.read_text() + 'phone = "5"\nweekend = "Caturday"\n')
    settings, (told,) = keep.set_one(Settings(), "country", "GB")
    assert (settings.me, settings.phone, settings.country) == ("Ada", "5", "GB")
    assert "line 3" in told
    assert "Caturday" in told


@pytest.mark.parametrize(
    "name, value, word",
    [
        ("profile", "pushy", "gentle"),
        ("tz", "Mars", "Europe/Berlin"),
        ("country", "Atlantis", "GB"),
        ("colour", "red", "profile"),
        ("keys", "x", "not a setting"),
    ],
)
def test_a_wrong_value_changes_nothing(file, keep, name, value, word):
    written(file, MINE)
    with pytest.raises(BadInput, match=word):
        keep.set_one(Settings(), name, value)
    assert file.read_bytes().decode() == MINE


def test_a_file_that_is_no_toml_is_left_alone_and_told_with_its_line(file, keep):
    written(file, 'me = "Ada"\nphone = \n')
    with pytest.raises(BadInput, match=r"line 2.*nothing was changed"):
        keep.set_one(Settings(), "me", "Bo")
    assert file.read_text() == 'me = "Ada"\nphone = \n'


def test_a_link_stays_a_link(file, keep, tmp_path):
    real = tmp_path / "dotfiles.toml"
    real.write_text(MINE)
    file.parent.mkdir()
    file.symlink_to(real)
    keep.set_one(Settings(), "me", "Ada")
    assert file.is_symlink()
    assert 'me = "Ada"' in real.read_text()


def test_a_folder_that_cannot_be_written_is_told(keep, file, monkeypatch):
    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", full)
    with pytest.raises(NotSaved, match="No space left"):
        keep.set_one(Settings(), "me", "Ada")
    assert not file.exists()


def put(keep, number, view, settings=None):
    """Puts a view under a number, whatever stands there."""
    return keep.set_view(settings or Settings(), number, lambda _: view)


def test_the_first_change_of_a_view_writes_those_that_were_in_force_too(file, keep):
    assert load(file)[0].views == DEFAULT_VIEWS
    written(file, MINE)
    settings, _ = put(keep, 7, View("Acme", 'company:"Acme UK"'))
    assert load(file)[0].views == settings.views == {**DEFAULT_VIEWS, 7: View("Acme", 'company:"Acme UK"')}
    for number in (*DEFAULT_VIEWS, 7):
        settings, _ = put(keep, number, None)
    assert load(file)[0].views == settings.views == {}
    assert file.read_bytes().decode().startswith(MINE)


def test_the_first_change_can_take_a_view_out(file, keep):
    settings, _ = put(keep, 2, None)
    assert list(settings.views) == [1, 3, 4, 5]
    assert load(file) == (settings, [])


def test_a_view_that_another_window_saved_stays(file, keep):
    mine, _ = keep.set_one(Settings(), "me", "Ada")
    put(keep, 6, View("Theirs", "stalled"))
    settings, _ = put(keep, 7, View("Mine", "acme"), mine)
    assert settings.views == {**DEFAULT_VIEWS, 6: View("Theirs", "stalled"), 7: View("Mine", "acme")}
    put(keep, 1, None)
    settings, _ = put(keep, 7, View("Mine", "acme or zeta"), settings)
    assert 1 not in settings.views


def test_what_is_put_is_made_of_what_stands_in_the_file(file, keep):
    put(keep, 3, View("Theirs", "stalled"))
    settings, _ = keep.set_view(Settings(), 3, lambda now: View("Renamed", now.filter))
    assert settings.views[3] == View("Renamed", "stalled")


def test_keys_that_another_window_set_stay(file, keep):
    keep.set_keys(Settings(), lambda mine: {**mine, "log": "c, f5"})
    settings, _ = keep.set_keys(Settings(), lambda mine: {**mine, "board.triage": "t, f6"})
    assert settings.keys == load(file)[0].keys == {"log": "c, f5", "board.triage": "t, f6"}
    settings, _ = keep.set_keys(Settings(), lambda mine: {"log": mine["log"]})
    assert settings.keys == {"log": "c, f5"}


def test_many_windows_at_once_lose_nothing(file, keep):
    def one(number):
        return put(keep, number, View(f"View {number}", f"company:acme{number}"))

    with ThreadPoolExecutor(9) as windows:
        list(windows.map(one, range(1, 10)))
    assert load(file)[0].views == {n: View(f"View {n}", f"company:acme{n}") for n in range(1, 10)}
    assert os.listdir(file.parent) == ["settings.toml"]


def test_a_window_that_never_ends_its_change_is_told_of(file, keep, monkeypatch):
    monkeypatch.setattr("pipeline_tui.settings_file.PATIENCE", 0.05)

    def hang(_):
        with pytest.raises(NotSaved, match=r"Another window.*Nothing was changed"):
            keep.set_one(Settings(), "me", "Ada")
        return {}

    keep.set_keys(Settings(), hang)
    assert not file.exists()
    keep.set_one(Settings(), "me", "Ada")
    assert load(file)[0].me == "Ada"


def test_what_the_file_holds_is_read_again(file, keep):
    assert keep.read(Settings(me="Old")) == (Settings(), [])
    written(file, 'me = "Ada"\nweekend = "Caturday"\n')
    settings, (told,) = keep.read(Settings())
    assert settings.me == "Ada"
    assert "line 2" in told
    file.write_text("me = \n")
    with pytest.raises(BadInput, match="line 1"):
        keep.read(Settings())
    assert SettingsKeeper(None).read(Settings(me="Demo")) == (Settings(me="Demo"), [])


def test_a_view_written_as_one_text_can_be_replaced(file, keep):
    written(file, '[views]\n3 = "stalled"\n4 = "acme"  # short\n')
    assert load(file)[0].views == {3: View("stalled", "stalled"), 4: View("acme", "acme")}
    put(keep, 3, View("Silent", "stalled"))
    assert load(file)[0].views == {3: View("Silent", "stalled"), 4: View("acme", "acme")}
    assert '4 = "acme"  # short\n' in file.read_text()


def test_a_view_that_is_no_filter_is_not_kept(file, keep):
    with pytest.raises(BadInput, match="stage"):
        put(keep, 1, View("x", "stage:nowhere"))
    assert not file.exists()


def test_without_a_file_changes_hold_and_nothing_is_written(tmp_path):
    keep = SettingsKeeper(None)
    settings, _ = keep.set_one(Settings(), "profile", "gentle")
    settings, _ = put(keep, 7, View("Acme", "acme"), settings)
    settings, _ = put(keep, 1, None, settings)
    settings, _ = keep.set_keys(settings, lambda mine: {**mine, "log": "f5"})
    kept = {n: view for n, view in DEFAULT_VIEWS.items() if n != 1} | {7: View("Acme", "acme")}
    assert settings == Settings(profile="gentle", views=kept, keys={"log": "f5"})
    assert list(tmp_path.iterdir()) == []


def test_keys_are_written_in_their_table(file):
    settings, _ = change(file, {("keys", "log"): "c, L", ("keys", "lead", "log"): "l"})
    assert settings.keys == {"log": "c, L", "lead.log": "l"}
    settings, _ = change(file, {("keys", "lead", "log"): None})
    assert settings.keys == {"log": "c, L"}


def test_a_text_where_a_table_belongs_makes_way_for_it(file):
    written(file, 'keys = "c"\n')
    settings, problems = change(file, {("keys", "log"): "c"})
    assert settings.keys == {"log": "c"}
    assert problems == []


BROKEN = '# mine\n[views.8]\nname = "Broken" # soon\nfilter = "stge:x or ("\n'


def test_a_view_typed_wrongly_stays_in_the_file_untouched(file, keep):
    written(file, BROKEN)
    settings, problems = put(keep, 2, View("Old", "stalled"))
    assert file.read_text().startswith(BROKEN)
    assert settings.views == {2: View("Old", "stalled")}
    assert len(problems) == 1
    settings, _ = put(keep, 2, None)
    assert file.read_text().startswith(BROKEN)
    assert settings.views == {}
    put(keep, 8, View("Mended", "stalled"))
    assert load(file) == (Settings(views={8: View("Mended", "stalled")}), [])
