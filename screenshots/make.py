"""Makes the pictures in this folder from `demo`, as SVG and, where a Chromium is found, as PNG.

    .venv/bin/python screenshots/make.py

Every picture is the real program, driven by keys on a fixed day.
"""

import asyncio
import datetime as dt
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pipeline_tui.cli.board import demo_pipeline
from pipeline_tui.cli.session import Session
from pipeline_tui.tui.app import PipelineApp

HERE = Path(__file__).parent
DAY = dt.date(2026, 3, 11)
LINE = "called Alan, still waiting on req, back in 2 wks"

SHOTS = (
    # name, (columns, rows), lead under the cursor, keys, theme
    ("board", (160, 45), "Meridian Labs", [], ""),
    ("quicklog", (160, 45), "Northgate UK", ["c", *LINE], ""),
    ("stalled", (160, 45), "Meridian Labs", ["s"], ""),
    ("lead", (160, 45), "Northgate UK", ["enter"], ""),
    ("why", (160, 45), "Meridian Labs", ["enter", "w"], ""),
    ("triage", (160, 45), "Meridian Labs", ["t", "n"], ""),
    ("agenda", (160, 45), "Meridian Labs", ["a"], ""),
    ("settings", (110, 32), "Meridian Labs", ["comma"], ""),
    ("medium", (110, 32), "Northgate UK", [], ""),
    ("narrow", (60, 24), "Meridian Labs", [], ""),
    ("light", (160, 45), "Northgate UK", [], "pipeline-light"),
)


async def shoot(name: str, size: tuple[int, int], lead: str, keys: list[str], theme: str) -> None:
    """One picture: the board on the demo leads with the cursor on one of them, after these keys."""
    app = PipelineApp(demo_pipeline(Session(today=DAY)), note="demo · nothing here is kept")
    async with app.run_test(size=size, notifications=True) as pilot:
        if theme:
            app.theme = theme
        await pilot.pause(0.3)
        while app.screen.card.company != lead:
            await pilot.press("tab")
        for key in keys:
            await pilot.press({" ": "space", ",": "comma"}.get(key, key))
        await pilot.pause(0.4)
        svg = app.export_screenshot(title="pipeline-tui")
    (HERE / f"{name}.svg").write_text(plain(svg), encoding="utf-8")


def plain(svg: str) -> str:
    """The picture without addresses of fonts (nothing is fetched when it is opened) and the same on every run."""
    svg = re.sub(r"@font-face\s*\{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r"Fira Code", "DejaVu Sans Mono", svg)
    svg = re.sub(r"\bterminal-\d+-", "terminal-", svg)
    return re.sub(r"[ \t]+\n", "\n", svg)


def to_png(name: str, browser: str, folder: Path = HERE) -> None:
    """The SVG of this name in a folder as a PNG of the same size."""
    svg = (folder / f"{name}.svg").read_text("utf-8")
    width, height = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg).groups()
    with tempfile.TemporaryDirectory() as profile:
        page = Path(profile) / "page.html"
        page.write_text(f'<body style="margin:0">{svg}</body>', encoding="utf-8")
        subprocess.run(
            [
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
                f"--user-data-dir={profile}", f"--window-size={int(float(width)) + 1},{int(float(height)) + 1}",
                f"--screenshot={folder / name}.png", page.as_uri(),
            ],
            check=True,
            capture_output=True,
        )  # fmt: skip


def main() -> None:
    """All pictures, or those named on the command line."""
    wanted = set(sys.argv[1:])
    browser = next((b for b in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if b), None)
    for name, size, lead, keys, theme in SHOTS:
        if wanted and name not in wanted:
            continue
        asyncio.run(shoot(name, size, lead, keys, theme))
        if browser:
            to_png(name, browser)
        print(name)


if __name__ == "__main__":
    main()
