"""The manual page: made from the commands, and right for the formatter."""

import re
import shutil
import subprocess

import pytest

from pipeline_tui.cli import Commands


def test_every_command_and_every_part_is_in_it(run):
    page = run("man").out
    assert page.startswith(".TH PIPELINE")
    for name in Commands.PLACES:
        assert f".SS \\fB{name}\\fR" in page
    for part in ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "ENVIRONMENT", "FILES", "EXIT STATUS"):
        assert f".SH {part}" in page
    assert "PIPELINE_TUI_DB" in page
    assert page.isascii()


def test_hyphens_of_options_can_be_copied(run):
    assert r"\-\-from\-mail" in run("man").out


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff here")
def test_the_formatter_has_nothing_to_complain_about(run):
    page = run("man").out
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-Wbreak", "-P-c"], input=page, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    text = re.sub(".\b", "", done.stdout)  # bold is a letter struck twice
    assert "EXIT STATUS" in text
    assert "--dry-run" in text
    assert "pipeline-tui completion bash >> ~/.bashrc" in text
