"""Files are looked for where the platform says, and asking makes nothing."""

import sys

import pytest

from pipeline_tui import paths

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG folders")


def test_the_folders_of_the_platform(tmp_path, monkeypatch):
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert paths.data_file() == tmp_path / "DATA" / "pipeline-tui" / "pipeline.db"
    assert paths.settings_file() == tmp_path / "CONFIG" / "pipeline-tui" / "settings.toml"
    assert paths.settings_dir() == tmp_path / "CONFIG" / "pipeline-tui"
    assert paths.state_dir() == tmp_path / "STATE" / "pipeline-tui"
    assert list(tmp_path.iterdir()) == []
