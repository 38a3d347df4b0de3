"""Calls the program: its entry point within this process, which takes no start, or a process of its own.

Within the process everything is as in a shell but the process itself: words, environment, bytes in and out, exit code.
What is about signals, pipes, locks between processes or what a start costs goes through `process`.
"""

import io
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from unittest import mock

from pipeline_tui.cli import main

PROGRAM = (sys.executable, "-m", "pipeline_tui")


@dataclass
class Done:
    """What came back."""

    code: int
    raw_out: bytes
    raw_err: bytes

    @property
    def out(self):
        return self.raw_out.decode()

    @property
    def err(self):
        return self.raw_err.decode()


def inside(*words, stdin=b"", env=None):
    """Calls the entry point here; words and stdin may be text or bytes."""
    streams = [io.TextIOWrapper(io.BytesIO(data), encoding="utf-8") for data in (_bytes(stdin), b"", b"")]
    mask = os.umask(0o022)
    names = ("stdin", "stdout", "stderr")
    changed = dict(zip(names, streams, strict=True), argv=["pipeline-tui", *(os.fsdecode(word) for word in words)])
    try:
        with mock.patch.multiple(sys, **changed), mock.patch.dict(os.environ, env or {}):
            time.tzset()
            try:
                main()
            except SystemExit as ended:
                code = ended.code
            out, err = (_written(stream) for stream in streams[1:])
    finally:
        os.umask(mask)
        time.tzset()
    return Done(code or 0, out, err)


def process(*words, stdin=b"", env=None, timeout=120):
    """Calls the program in a process of its own; as `inside`."""
    done = subprocess.run(
        [os.fsencode(word) for word in (*PROGRAM, *words)],
        input=_bytes(stdin),
        capture_output=True,
        env={**os.environ, **(env or {})},
        timeout=timeout,
        check=False,
    )
    return Done(done.returncode, done.stdout, done.stderr)


def _bytes(text):
    return text.encode() if isinstance(text, str) else text


def _written(stream):
    if stream.closed:
        return b""
    stream.flush()
    return stream.buffer.getvalue()
