"""What every test has: a home of its own, so that nobody's real pipeline is ever touched."""

import os

import pytest
from hypothesis import settings

# Where CI is set, the same random examples on every run: a submission is judged by its change, not by its luck.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Data, settings and state of each test lie in its own folder."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    for name in ("PIPELINE_TUI_DB", "PIPELINE_TUI_TODAY", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
