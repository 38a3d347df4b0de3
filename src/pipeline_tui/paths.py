"""Where the program keeps its files: the platform's own folders, asked for here and nowhere else.

Nothing is created by asking.
"""

from __future__ import annotations

from pathlib import Path

APP = "pipeline-tui"


def data_file() -> Path:
    """The pipeline file that is used when none is named: `pipeline.db` in the user's data folder."""
    from platformdirs import user_data_path

    return user_data_path(APP, appauthor=False) / "pipeline.db"


def settings_dir() -> Path:
    """The folder of the settings file and of the user's own rule tables."""
    from platformdirs import user_config_path

    return user_config_path(APP, appauthor=False)


def settings_file() -> Path:
    """The settings file, `settings.toml`; it need not exist."""
    return settings_dir() / "settings.toml"


def tour_mark() -> Path:
    """The empty file that says the tour was shown."""
    return state_dir() / "tour-shown"


def state_dir() -> Path:
    """The folder for what only this machine needs: e-mail drafts, crash reports."""
    from platformdirs import user_state_path

    return user_state_path(APP, appauthor=False)


def downloads_dir() -> Path:
    """The folder browsers put files into; it need not exist."""
    from platformdirs import user_downloads_path

    return user_downloads_path()


def cache_dir() -> Path:
    """The folder of what can be made again at any time: the cards the board reads."""
    from platformdirs import user_cache_path

    return user_cache_path(APP, appauthor=False)
