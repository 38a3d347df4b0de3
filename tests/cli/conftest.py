"""Runs the real program, as a person would from a shell."""

import os
import subprocess
import sys
from dataclasses import dataclass

import pytest


@dataclass
class Done:
    code: int
    out: str
    err: str


@pytest.fixture
def run(tmp_path):
    """Calls `pipeline-tui` on a file of this test's own, on Wednesday 11 March 2026; gives what came back."""
    db = tmp_path / "pipeline.db"

    def call(*words, stdin="", today="2026-03-11", file=db, env=None):
        done = subprocess.run(
            [sys.executable, "-m", "pipeline_tui", "--db", str(file), "--today", today, *words],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            env={**os.environ, **(env or {})},
            timeout=60,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    call.db = db
    return call
