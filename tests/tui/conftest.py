"""The real screens over the demo leads, driven by keys; what is asserted is what a person would see."""

import asyncio
import datetime as dt
import time

import pytest
import textual._wait

from pipeline_tui.cli.board import demo_pipeline
from pipeline_tui.cli.session import Session
from pipeline_tui.core.model import Lead
from pipeline_tui.store.open import memory_store, open_store
from pipeline_tui.tui.app import PipelineApp

DAY = dt.date(2026, 3, 11)
BLINK = 0.3
"""Seconds: what takes no longer belongs to the key that set it off."""
PATIENCE = 5.0
"""Seconds in which messages that wait are handled, however busy the machine is."""

# After every key Textual looks whether the program rests, in steps of 20 ms; 10 see the same sooner.
textual._wait.SLEEP_GRANULARITY = 1 / 100
textual._wait.SLEEP_IDLE = textual._wait.SLEEP_GRANULARITY / 20
SPELLED = {
    " ": "space",
    ",": "comma",
    "/": "slash",
    ".": "full_stop",
    ":": "colon",
    "-": "minus",
    ">": "greater_than_sign",
}


class Seat:
    """Somebody at the keyboard."""

    def __init__(self, app, pilot):
        self.app = app
        self.pilot = pilot

    async def press(self, *keys):
        """Keys by name; afterwards everything they set off has happened."""
        await self.pilot.press(*(SPELLED.get(key, key) for key in keys))
        await self.settle()

    async def type(self, text):
        """Words, letter by letter."""
        await self.press(*text)

    async def settle(self):
        """Waits until keys, timers of a blink, short work on other threads and paints are done."""
        await self.pilot.pause()
        begun = time.monotonic()
        while (late := time.monotonic() - begun) < PATIENCE and (
            self._has_messages or (late < BLINK and (self._at_work or self._unpainted))
        ):
            await asyncio.sleep(0.005)
        await self.pilot.pause()

    @property
    def _nodes(self):
        return (self.app, *self.app.screen_stack, *self.app.screen.walk_children())

    @property
    def _unpainted(self):
        """Whether the next frame will differ from the one that is there."""
        screen = self.app.screen
        return bool(screen._dirty_widgets) or screen._repaint_required or screen._layout_required

    @property
    def _has_messages(self):
        """Whether anything waits to be handled; a busy machine makes the program look as if it rested."""
        return any(node.message_queue_size for node in self._nodes)

    @property
    def _at_work(self):
        """Whether a timer of a blink runs, or work on another thread."""
        timers = [timer for node in self._nodes for timer in node._timers]
        return any(not worker.is_finished for worker in self.app.workers) or any(
            timer._repeat == 0 and timer._interval <= BLINK and timer._task and not timer._task.done()
            for timer in timers
        )

    async def first_words(self):
        """What is said of the first lead comes after the first frame, unless a test keeps it away."""
        end = time.monotonic() + PATIENCE
        while not getattr(self.board, "_stands", True) and time.monotonic() < end:
            await self.pilot.pause(0.02)
        await self.settle()

    async def until(self, what, patience=20.0):
        """Waits until something is true, however long the machine takes for it; it is asserted."""
        end = time.monotonic() + patience
        while not what() and time.monotonic() < end:
            await self.pilot.pause(0.02)
        assert what()

    @property
    def lines(self):
        """The rows of the screen as text."""
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    @property
    def text(self):
        """The screen as text, blanks squeezed."""
        return "\n".join(" ".join(line.split()) for line in self.lines)

    @property
    def window(self):
        """What stands in the window over the board, as one line of words."""
        box = self.app.screen.query_one(".window").region
        rows = (line[box.x + 1 : box.right - 1] for line in self.lines[box.y : box.bottom])
        return " ".join(" ".join(rows).split())

    @property
    def board(self):
        """The board screen, whatever lies over it."""
        return self.app.screen_stack[0]

    @property
    def here(self):
        """Company under the cursor and its column."""
        card = self.board.card
        return (card.company, card.stage) if card else None

    async def open_lead(self, company):
        """The page of a lead that needs me."""
        while self.here[0] != company:
            await self.press("tab")
        await self.press("enter")
        await self.settle()

    async def type_over(self, text):
        """Replaces what stands in the line."""
        self.app.focused.value = ""
        await self.type(text)

    @property
    def parts(self):
        """The parts of the lead page by name, blanks squeezed, whether scrolled into sight or not."""
        found = {}
        for pane in self.app.screen.panes:
            name = ""
            for at, line in enumerate(pane.lines):
                if at in pane.heads:
                    section = pane.heads[at][0]
                    name = section.name
                    found[name] = f"{section.title} {section.note}\n"
                else:
                    found[name] += "".join(words for words, _ in line.parts) + "\n"
        return {name: " ".join(text.split()) for name, text in found.items()}

    @property
    def beside(self):
        """The sentence under the line that is edited."""
        return str(self.app.screen.query_one("#inline-words").render())

    @property
    def told(self):
        """The screen without frames, as one line."""
        return " ".join(self.text.replace("▌", " ").split())

    @property
    def counts(self):
        """Cards in each column, as the board has them."""
        return {stage: len(cards) for stage, cards in self.board.board.columns.items()}


@pytest.fixture
def sit():
    """Runs a scene (an async function of a Seat) on the demo leads, or on a pipeline that is handed in."""

    def play(scene, size=(160, 48), pipeline=None):
        async def main():
            app = PipelineApp(pipeline or demo_pipeline(Session(today=DAY)))
            async with app.run_test(size=size, notifications=True) as pilot:
                seat = Seat(app, pilot)
                await seat.first_words()
                await scene(seat)

        asyncio.run(main())

    return play


@pytest.fixture
def one_lead():
    """Makes a pipeline in memory with one lead of these facts."""

    def make(**facts):
        pipeline = Session(today=DAY).over(memory_store())
        pipeline.add(Lead(**({"company": "Acme", "stage": "applied", "stage_since": DAY} | facts)))
        return pipeline

    return make


@pytest.fixture
def two_windows(tmp_path):
    """Makes two pipelines on one file with one lead of these facts."""

    def make(**facts):
        db = tmp_path / "p.db"
        mine = Session(db=str(db), today=DAY).writing()
        mine.add(Lead(**({"company": "Acme", "stage": "applied", "stage_since": DAY} | facts)))
        return mine, Session(today=DAY).over(open_store(db))

    return make
