"""The real screens over the demo leads, driven by keys; what is asserted is what a person would see."""

import asyncio
import datetime as dt

import pytest

from pipeline_tui.cli.board import demo_pipeline
from pipeline_tui.cli.session import Session
from pipeline_tui.tui.app import PipelineApp

DAY = dt.date(2026, 3, 11)
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
        """Waits until keys, timers of a blink and paints are done."""
        await self.pilot.pause(0.15)
        await self.pilot.pause()

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
        return self.app.screen_stack[1]

    @property
    def here(self):
        """Company under the cursor and its column."""
        card = self.board.card
        return (card.company, card.stage) if card else None

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
                await seat.settle()
                await scene(seat)

        asyncio.run(main())

    return play
