"""Makes `session.gif` in this folder: the three jobs in half a minute, from frames of the real program on `demo`.

    .venv/bin/python screenshots/record.py

Needs Chromium, which paints the frames, and ImageMagick, which binds them.
"""

import asyncio
import shutil
import subprocess
import tempfile
from pathlib import Path

from make import DAY, HERE, plain, to_png

from pipeline_tui.cli.board import demo_pipeline
from pipeline_tui.cli.session import Session
from pipeline_tui.tui.app import PipelineApp

SIZE = (132, 36)
WIDTH = 900
"""Pixels across."""
LINE = "called Alan, still waiting on req, back in 2 wks"
SPELLED = {" ": "space", ",": "comma"}

STEPS: tuple[tuple[str, float], ...] = (
    # keys, seconds the frame stays; a line to type is shown a few letters at a time
    ("", 3.0),
    ("tab", 3.0),
    ("t", 1.5),
    ("n", 3.0),
    ("escape", 1.0),
    *(("tab", 0.3) for _ in range(5)),
    ("c", 1.0),
    *((f"type:{LINE[at : at + 4]}", 0.25) for at in range(0, len(LINE), 4)),
    ("", 2.5),
    ("enter", 3.0),
    ("s", 3.0),
    ("s", 1.0),
)


async def frames(folder: Path) -> list[tuple[str, float]]:
    """Plays the steps and writes an SVG after each; names and seconds."""
    app = PipelineApp(demo_pipeline(Session(today=DAY)), note="demo · nothing here is kept")
    made = []
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.pause(0.5)
        for number, (step, seconds) in enumerate(STEPS):
            keys = [SPELLED.get(key, key) for key in step.removeprefix("type:")] if step.startswith("type:") else [step]
            for key in keys:
                if key:
                    await pilot.press(key)
            await pilot.pause(0.4)
            name = f"frame-{number:02}"
            (folder / f"{name}.svg").write_text(plain(app.export_screenshot(title="pipeline-tui")), encoding="utf-8")
            made.append((name, seconds))
    return made


def main() -> None:
    """The recording."""
    browser = next((b for b in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if b), None)
    binder = shutil.which("magick") or shutil.which("convert")
    if not browser or not binder:
        raise SystemExit("Chromium and ImageMagick are needed to make the recording.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        words = [binder, "-loop", "0"]
        for frame, seconds in asyncio.run(frames(folder)):
            to_png(frame, browser, folder)
            words += ["-delay", str(int(seconds * 100)), str(folder / f"{frame}.png")]
        words += [
            "-resize",
            f"{WIDTH}x",
            "+dither",
            "-colors",
            "32",
            "-layers",
            "OptimizeFrame",
            str(HERE / "session.gif"),
        ]
        subprocess.run(words, check=True)


if __name__ == "__main__":
    main()
