"""`export` as a person runs it."""

import csv
import io
import os
import pty
import stat
import subprocess
import sys

import pytest


@pytest.fixture
def leads(run):
    run("add", "Acme", "Data engineer", "--contact", "Jane Roe, hiring manager, jane@acme.example")
    run("add", "=Beta", "Analyst", "--stage", "waiting")
    return run


@pytest.mark.parametrize("form", ["jsonl", "csv", "xlsx", "md", "vcf", "sankey"])
def test_a_file_is_whole_private_and_leaves_nothing_beside_it(leads, tmp_path, form):
    place = tmp_path / "out"
    place.mkdir()
    done = leads("export", "--format", form, "-o", str(place / "x"))
    assert done.code == 0, done.err
    assert done.out == ""
    assert "written to" in done.err
    assert [p.name for p in place.iterdir()] == ["x"]
    assert stat.S_IMODE((place / "x").stat().st_mode) == 0o600
    assert (place / "x").stat().st_size > 20


def test_csv_goes_to_stdout_reads_back_and_the_filter_narrows_it(leads, tmp_path):
    done = leads("export", "--format", "csv")
    assert [row["Company"] for row in csv.DictReader(io.StringIO(done.out))] == ["Acme", "'=Beta"]
    only = leads("export", "--format", "csv", "stage:waiting")
    assert [row["Stage"] for row in csv.DictReader(io.StringIO(only.out))] == ["waiting on requisition"]
    (tmp_path / "back.csv").write_text(done.out)
    again = leads("import", str(tmp_path / "back.csv"), file=tmp_path / "two.db")
    assert "2 leads added" in again.out
    assert "=Beta · Analyst" in leads("list", file=tmp_path / "two.db").out


def test_a_workbook_goes_through_a_pipe_but_not_to_a_terminal(leads, tmp_path):
    main, terminal = pty.openpty()
    words = [sys.executable, "-m", "pipeline_tui", "--db", str(leads.db), "export", "--format", "xlsx"]
    done = subprocess.run(words, stdout=terminal, stderr=subprocess.PIPE, timeout=60, check=False)
    os.close(terminal)
    os.close(main)
    assert done.returncode == 2
    assert b"-o FILE" in done.stderr
    assert subprocess.run(words, capture_output=True, timeout=60, check=True).stdout.startswith(b"PK")


def test_what_cannot_be_written_is_one_sentence(leads, tmp_path):
    done = leads("export", "--format", "csv", "-o", str(tmp_path / "nowhere" / "x.csv"))
    assert done.code == 2
    assert "cannot be written" in done.err
    assert "Traceback" not in done.err


def test_a_wrong_filter_or_format_is_told(leads):
    assert leads("export", "stage:nothing").code == 2
    assert leads("export", "--format", "pdf").code == 2


def test_help_has_an_example(run):
    assert "Example: pipeline-tui export" in run("export", "--help").out
