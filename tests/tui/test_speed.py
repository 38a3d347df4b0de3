"""What makes the board fast and noise cannot touch: widgets, statements, modules and bytes, counted over 1,500 leads.

Milliseconds are measured by the scripts in tests/benchmarks, never here.
"""

import importlib.util
import json
import os
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from textual import events

from pipeline_tui.cli.session import Session
from pipeline_tui.exchange.record import lead_from_record
from pipeline_tui.tui.screens import board, painting

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
FEW, MANY = 100, 1_500
KIB = 1024
HEAVY = {
    "sqlite_utils", "pydantic", "yaml", "holidays", "openpyxl", "icalendar", "prompt_toolkit", "vobject",
    "charset_normalizer",
}  # fmt: skip
NEVER = 3600.0
"""Seconds after which something that waits comes, where a test wants to see what happens without it."""

WATCHED = f"""
import json, sys
from textual.drivers.linux_driver import LinuxDriver

write, place = LinuxDriver.write, sys.argv.pop()

def first_frame(driver, data):
    if "APPLIED" in data:
        LinuxDriver.write = write
        from pipeline_tui.tui.screens import board, painting
        painting.FOLLOW = {NEVER}
        with open(place, "w") as file:
            json.dump(sorted(sys.modules), file)
    write(driver, data)

LinuxDriver.write = first_frame
from pipeline_tui.cli import main
main()
"""
"""The program, writing down at its first frame what it has loaded; from then on its sidebar does not follow."""


def script(name):
    """One of the scripts in tests/benchmarks as a module."""
    spec = importlib.util.spec_from_file_location(f"benchmark_{name}", BENCHMARKS / f"{name}.py")
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


leads = script("leads")


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Pipeline files by their number of leads."""
    made = {}
    for number in (FEW, MANY):
        made[number] = tmp_path_factory.mktemp("leads") / f"{number}.db"
        pipeline = Session(db=str(made[number]), today=leads.TODAY).open(create=True)
        pipeline.add_all((lead_from_record(leads.lead(one)) for one in range(1, number + 1)), "made up")
    return made


@pytest.fixture
def opened(files):
    """A pipeline over one of them whose card index is up to date, as on every start but the first of a day."""
    there = []

    def over(number):
        pipeline = Session(db=str(files[number]), today=leads.TODAY).open(create=False)
        there.append(pipeline)
        while pipeline.catch_up():
            pass
        return pipeline

    yield over
    for pipeline in there:
        pipeline.deck.close()


@contextmanager
def counting(pipeline):
    """The statements that file and card index are asked meanwhile, without those that triggers make of them."""
    asked = []
    conns = (pipeline._store.conn, pipeline.deck._index.conn)
    for conn in conns:
        conn.set_trace_callback(lambda told: told.startswith("--") or asked.append(told))
    try:
        yield asked
    finally:
        for conn in conns:
            conn.set_trace_callback(None)


async def hold(seat, key, times):
    """A key held down: all its presses come before the screen is looked at again."""
    for _ in range(times):
        seat.app.post_message(events.Key(key, None))
    await seat.settle()
    while seat.app._busy:
        await seat.settle()


def test_the_board_has_the_same_widgets_at_any_number_of_leads_and_at_most_40(sit, opened):
    counts = {}
    for number in (FEW, MANY):

        async def scene(seat, number=number):
            assert sum(seat.counts.values()) == number
            await seat.board.filterbar()  # it is made when nobody waits, or when it is wanted
            counts[number] = len(list(seat.board.walk_children()))

        sit(scene, pipeline=opened(number))
    assert counts[FEW] == counts[MANY] <= 40


def test_the_first_frame_waits_for_at_most_a_dozen_statements(sit, opened, monkeypatch):
    """Those after file and card index were opened. What is said on the first lead is read after the frame."""
    monkeypatch.setattr(board, "POLL", NEVER)
    monkeypatch.setattr(board.BoardScreen, "first_words", lambda self: None)
    pipeline = opened(MANY)

    async def scene(seat):
        assert "APPLIED" in seat.text

    with counting(pipeline) as asked:
        sit(scene, pipeline=pipeline)
    assert 0 < len(asked) <= 12, "\n".join(asked)


def test_no_arrow_key_asks_anything_while_the_cursor_stays_in_sight(sit, opened, monkeypatch):
    """The sidebar, which follows a cursor at rest, and the look for other windows are kept away: they are no key's."""
    monkeypatch.setattr(painting, "FOLLOW", NEVER)
    monkeypatch.setattr(board, "POLL", NEVER)
    pipeline = opened(MANY)

    async def scene(seat):
        await hold(seat, "home", 1)
        far = seat.board.column(seat.board.stage).page - 1
        with counting(pipeline) as asked:
            for key, place in (("down", far), ("up", 0), ("down", far)):
                await hold(seat, key, far)
                assert seat.board.index == place
        assert asked == []

    sit(scene, pipeline=pipeline)


def test_after_a_run_of_arrow_keys_one_lead_is_read_for_the_sidebar(sit, opened, monkeypatch):
    monkeypatch.setattr(board, "POLL", NEVER)
    pipeline = opened(MANY)

    async def scene(seat):
        await hold(seat, "home", 1)
        with counting(pipeline) as asked:
            seat.board._read_detail()
        once = len(asked)
        assert 0 < once <= 12
        monkeypatch.setattr(painting, "FOLLOW", NEVER)
        await hold(seat, "down", 5)
        monkeypatch.undo()
        with counting(pipeline) as asked:
            await hold(seat, "down", 1)
        assert len(asked) == once
        assert seat.board.detail.lead_id == seat.board.card.id

    sit(scene, pipeline=pipeline)


def test_a_held_key_through_the_whole_column_asks_for_a_page_of_cards_at_a_time(sit, opened, monkeypatch):
    monkeypatch.setattr(painting, "FOLLOW", NEVER)
    monkeypatch.setattr(board, "POLL", NEVER)
    pipeline = opened(MANY)

    async def scene(seat):
        await hold(seat, "home", 1)
        with counting(pipeline) as asked:
            await hold(seat, "down", 200)
        assert seat.board.index == 200
        assert 0 < len(asked) <= 2 * (200 / 16 + 1)  # which cards, and what they say

    sit(scene, pipeline=pipeline)


@pytest.fixture
def started(files, opened, tmp_path):
    """The program on a terminal of 160 x 48 and 1,500 leads, its card index up to date; and what it wrote down."""
    terminal = script("terminal")
    opened(MANY).deck.close()
    place = tmp_path / "first-frame.json"
    words = ["--db", str(files[MANY]), "--today", leads.TODAY.isoformat(), str(place)]
    program = terminal.Terminal([sys.executable, "-c", WATCHED, *words], os.environ)
    program.until("APPLIED", patience=60)
    yield program, json.loads(place.read_text())
    program.end()


def test_nothing_heavy_is_loaded_before_the_first_frame(started):
    _, modules = started
    assert "pipeline_tui.tui.screens.board" in modules
    assert HEAVY & set(modules) == set()
    # the rules, the filter language and the forms come when they are needed, too
    assert {"judging", "core.filters", "tui.screens.form"} & {
        name.removeprefix("pipeline_tui.") for name in modules
    } == set()


def test_an_arrow_key_writes_less_than_2_kib(started):
    """Each key alone while its card is in sight; on the average of a long run that turns pages. No sidebar follows."""
    program, _ = started
    program.rest(quiet=1.0)
    program.press("home")
    program.rest()
    sizes = [program.press("down").size for _ in range(40)]
    assert min(sizes) > 0
    assert max(sizes[:9]) < 2 * KIB
    assert sum(sizes) / len(sizes) < 2 * KIB
    program.press("home")
    program.rest()
    assert program.press("right").size < 2 * KIB
