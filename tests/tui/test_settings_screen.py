"""The settings on a screen: a sentence each, checked at the field, in the file and in force at once."""

import datetime as dt

import pytest

from pipeline_tui.cli.session import Session
from pipeline_tui.demo import demo_leads
from pipeline_tui.paths import settings_file
from pipeline_tui.settings import ABOUT, Settings, load
from pipeline_tui.settings_file import SettingsKeeper
from pipeline_tui.store.open import memory_store

DAY = dt.date(2026, 3, 11)


@pytest.fixture
def own():
    """The demo leads in a pipeline that keeps its settings."""
    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add_all(demo_leads(DAY), "demo")
    return pipeline


def _elsewhere(name, value):
    """What a shell beside the board sets."""
    SettingsKeeper(settings_file()).set_one(Settings(), name, value)


async def _to(seat, label):
    """Opens the settings and changes the one with this label."""
    await seat.press(",")
    names = [about.label for about in ABOUT] + ["Keys", "Saved views"]
    await seat.press(*["j"] * names.index(label), "enter")


@pytest.mark.parametrize("size", [(160, 45), (60, 24)])
def test_every_setting_stands_there_with_its_sentence_and_the_file(sit, own, size):
    async def scene(seat):
        await seat.press(",")
        seen = seat.text
        for _ in range(12):
            await seat.press("j")
            seen += seat.text
        for about in ABOUT:
            assert about.label in seen
            assert about.sentence in seen
        if size[0] == 160:
            assert str(settings_file())[:40] in seen

    sit(scene, size=size, pipeline=own)


def test_a_profile_is_in_force_and_in_the_file_at_once(sit, own):
    async def scene(seat):
        needs = seat.board.board.needs_total
        await _to(seat, "Profile")
        await seat.press("g")
        assert load(settings_file())[0].profile == "gentle"
        assert own.settings.profile == "gentle"
        assert seat.board.board.needs_total < needs
        await seat.press("q")
        assert "gentle profile" in seat.text

    sit(scene, pipeline=own)


def test_a_wrong_value_is_told_at_the_field_and_nothing_typed_is_lost(sit, own):
    async def scene(seat):
        await _to(seat, "Time zone")
        await seat.type("Mars/Base")
        await seat.press("enter")
        assert 'Time zone "Mars/Base" is not a time zone; write it like Europe/Berlin.' in seat.window
        await seat.press("escape", "enter")
        assert "Mars/Base" in seat.text
        await seat.press("ctrl+u")
        await seat.type("Europe/Vienna")
        await seat.press("enter")
        assert "Europe/Vienna" in seat.text

    sit(scene, pipeline=own)
    assert load(settings_file())[0].tz == "Europe/Vienna"


def test_an_unknown_country_is_told_with_near_ones(sit, own):
    async def scene(seat):
        await _to(seat, "Country")
        await seat.type("Germny")
        await seat.press("enter")
        assert "DE (Germany)" in seat.window

    sit(scene, pipeline=own)


def test_a_theme_is_shown_while_choosing_and_escape_goes_back(sit, own):
    async def scene(seat):
        await _to(seat, "Theme")
        await seat.press("j")
        assert seat.app.theme == "pipeline-light"
        await seat.press("escape")
        assert seat.app.theme == "pipeline-dark"
        await seat.press("enter", "j", "enter")
        assert seat.app.theme == "pipeline-light"
        assert load(settings_file())[0].theme == "pipeline-light"
        await seat.press("d")
        assert seat.app.theme == "pipeline-dark"
        assert load(settings_file())[0].theme == ""

    sit(scene, pipeline=own)


def test_a_broken_file_is_left_alone_and_told(sit, own):
    async def scene(seat):
        settings_file().parent.mkdir(parents=True, exist_ok=True)
        settings_file().write_text("me = \n")
        await _to(seat, "Profile")
        await seat.press("g")
        assert "TOML" in seat.text
        assert own.settings.profile == "standard"

    sit(scene, pipeline=own)
    assert settings_file().read_text() == "me = \n"


def test_a_setting_that_came_as_an_option_can_be_changed_on_the_screen(sit):
    pipeline = Session(today=DAY, profile="gentle").over(memory_store())

    async def scene(seat):
        assert "gentle profile" in seat.text
        await _to(seat, "Your name")
        await seat.type("Ada")
        await seat.press("enter")
        assert pipeline.settings.profile == "gentle"
        await seat.press("k", "enter", "p", "q")
        assert "persistent profile" in seat.text

    sit(scene, pipeline=pipeline)
    assert load(settings_file())[0].profile == "persistent"


# ---- other windows


def test_what_was_set_in_a_shell_is_shown_and_stays(sit, own):
    async def scene(seat):
        _elsewhere("me", "Maria Silva")
        await _to(seat, "Your name")
        assert seat.app.focused.value == "Maria Silva"
        await seat.press("enter")
        assert "Maria Silva" in seat.window
        _elsewhere("me", "Maria S.")
        await seat.press("enter")
        assert seat.app.focused.value == "Maria S."
        _elsewhere("me", "M. Silva")
        await seat.press("enter")
        assert "M. Silva" in seat.window

    sit(scene, pipeline=own)
    assert load(settings_file())[0].me == "M. Silva"


@pytest.mark.parametrize("how", ["by a change", "by opening", "by the views"])
def test_the_profile_that_is_named_is_the_one_that_judges(sit, own, how):
    fresh = Session(today=DAY, profile="persistent").over(memory_store())
    fresh.add_all(demo_leads(DAY), "demo")
    fresh.catch_up()
    wanted = fresh.shown.board(None).needs_total

    async def scene(seat):
        assert seat.board.board.needs_total != wanted
        if how == "by a change":
            await _to(seat, "Your phone")
            _elsewhere("profile", "persistent")
            await seat.type("555")
            await seat.press("enter", "q")
        else:
            _elsewhere("profile", "persistent")
            await seat.press("S" if how == "by the views" else ",", "q")
        while seat.board.pipeline.deck.left:  # judged in portions, on a busy machine
            await seat.settle()
        assert "persistent profile" in seat.text
        assert seat.board.board.needs_total == wanted
        await seat.press("tab", "j", "k")
        assert f"{wanted} need you" in seat.text

    sit(scene, pipeline=own)


def test_a_theme_that_was_set_in_a_shell_is_in_force_when_the_window_opens(sit, own):
    async def scene(seat):
        _elsewhere("theme", "pipeline-light")
        await seat.press(",")
        assert seat.app.theme == "pipeline-light"

    sit(scene, pipeline=own)


def test_a_file_broken_meanwhile_is_told_and_what_was_in_force_stays(sit, own):
    _elsewhere("profile", "gentle")
    pipeline = Session(today=DAY).over(memory_store())

    async def scene(seat):
        settings_file().write_text("me = \n")
        await seat.press(",")
        assert "TOML" in seat.text
        assert pipeline.settings.profile == "gentle"

    sit(scene, pipeline=pipeline)


def test_keys_that_another_window_set_hold_and_stay(sit, own):
    async def scene(seat):
        await _to(seat, "Keys")
        SettingsKeeper(settings_file()).set_keys(Settings(), lambda mine: {**mine, "triage": "t, f6"})
        await seat.press("enter")
        await seat.type("c, f5")
        await seat.press("enter")
        assert "c f5 yours Log" in seat.text
        assert "t f6 yours Triage" in seat.text
        await seat.press("q", "q", "f6")
        assert len(seat.app.screen_stack) == 2

    sit(scene, pipeline=own)
    assert load(settings_file())[0].keys == {"triage": "t, f6", "board.log": "c, f5"}


# ---- keys


def test_a_key_is_changed_on_its_line_and_holds_everywhere_at_once(sit, own):
    async def scene(seat):
        await _to(seat, "Keys")
        await seat.press("enter")
        assert "Log: Log a call" in seat.text
        await seat.type("n")
        await seat.press("enter")
        assert '"n" is taken by new' in seat.text
        await seat.press("backspace")
        await seat.type("w, ctrl+l")
        await seat.press("enter")
        assert "w ctrl+l yours Log" in seat.text
        await seat.press("q", "q")
        assert seat.lines[-1].split().index("Log") == seat.lines[-1].split().index("w") + 1
        await seat.press("c")
        assert len(seat.app.screen_stack) == 1
        await seat.press("w")
        assert "Log ·" in seat.text
        await seat.press("escape", "?")
        assert "w ctrl+l Log a call" in seat.text

    sit(scene, pipeline=own)
    assert load(settings_file())[0].keys == {"board.log": "w, ctrl+l"}


def test_keys_of_the_file_hold_and_mistakes_are_told_on_the_board(sit):
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text('[keys]\nstalled = "f2"\nview = "f3"\nlgo = "w"\n')
    pipeline = Session(today=DAY).over(memory_store())
    pipeline.add_all(demo_leads(DAY), "demo")

    async def scene(seat):
        assert 'there is no "lgo"' in " ".join(seat.text.split())
        await seat.press("f2")
        assert seat.board.filter_text == "stalled"
        await seat.press("s")
        assert seat.board.filter_text == "stalled"
        await seat.press("0", "1")
        assert seat.board.filter_text.startswith("needs")

    sit(scene, pipeline=pipeline)
