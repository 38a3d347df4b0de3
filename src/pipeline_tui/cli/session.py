"""What one invocation works with: options, settings, and the pipeline when a command asks for it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..core import clean
from ..core.errors import BadFile, BadInput

if TYPE_CHECKING:
    from ..calendars import Calendars
    from ..core.scripts import Scripts
    from ..core.tables import Rulebook
    from ..pipeline import Desk, Pipeline
    from ..settings import Settings
    from ..settings_file import SettingsKeeper
    from ..store.card_index import CardIndex
    from ..store.store import Store


class Day(click.ParamType[dt.date]):
    """A calendar day, YYYY-MM-DD and nothing else."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """The day, or a usage error that says how to write one."""
        if isinstance(value, dt.date):
            return value
        try:
            if len(value) != 10:
                raise ValueError
            return dt.date.fromisoformat(value)
        except ValueError:
            self.fail(f'"{value}" is not a date; write it like 2026-03-11.', param, ctx)


DAY = Day()
_ON_SCREEN = 4
"""Mistakes that a message over the board has room for."""
_USUAL_WEEKEND = frozenset({5, 6})
"""A table of the user's own that says no more than this says nothing against a country's own weekend."""


@dataclass(slots=True)
class Session:
    """The options before the command, and what is made from them once."""

    db: str | None = None
    today: dt.date | None = None
    profile: str | None = None
    tz: str | None = None
    holiday: tuple[dt.date, ...] = ()
    _pipeline: Pipeline | None = None
    _settings: Settings | None = None
    _scripts: Scripts | None = None
    _rules: Rulebook | None = None
    _days: Calendars | None = None
    troubles: list[str] = field(default_factory=list)
    """Sentences about mistakes in the settings file and in tables of the user's own, once they were read."""

    @property
    def path(self) -> Path:
        """The pipeline file: --db, PIPELINE_TUI_DB, or the user's own."""
        from ..paths import data_file

        return Path(self.db).expanduser() if self.db else data_file()

    @property
    def settings(self) -> Settings:
        """The user's settings with the options laid over them; mistakes in the file are told on stderr once."""
        if self._settings is None:
            from dataclasses import replace

            from ..paths import settings_file
            from ..settings import check, load

            settings, problems = load(settings_file())
            self._note(problems)
            if self.tz:
                _, wrong = check({"tz": self.tz}, "--tz")
                if wrong:
                    raise BadInput(f'--tz: "{self.tz}" is not a time zone; write it like Europe/Berlin.')
            self._settings = replace(settings, profile=self.profile or settings.profile, tz=self.tz or settings.tz)
        return self._settings

    def _renewed(self, settings: Settings, changed: str) -> Settings:
        """Changed settings with the options laid over them; who changes a setting takes its option back."""
        from dataclasses import replace

        self.profile = None if changed == "profile" else self.profile
        self.tz = None if changed == "tz" else self.tz
        return replace(settings, profile=self.profile or settings.profile, tz=self.tz or settings.tz)

    def day(self) -> dt.date:
        """Today: --today, else the date in the user's zone."""
        if self.today is not None:
            return self.today
        return self.now().astimezone(self._zone()).date()

    def now(self) -> dt.datetime:
        """The instant, in UTC."""
        return dt.datetime.now(dt.UTC)

    def _zone(self) -> dt.tzinfo | None:
        if not self.settings.tz:
            return None
        from zoneinfo import ZoneInfo

        return ZoneInfo(self.settings.tz)

    @property
    def folder_ours(self) -> bool:
        """Whether the folder of the pipeline file is the program's own, and no folder of the person's."""
        return not self.db

    def open(self, create: bool) -> Pipeline:
        """The pipeline on the user's file; `create` makes the file when there is none."""
        if self._pipeline is None:
            self._pipeline = self.over(self.open_store(create))
        return self._pipeline

    def open_store(self, create: bool) -> Store:
        """The user's file itself; `create` makes it when there is none."""
        from ..store.open import open_store

        with self.naming():
            return open_store(self.path, create=create, now=self.now(), folder_ours=self.folder_ours)

    def reading(self) -> Pipeline:
        """The pipeline for a command that only reads: where there is no file yet, an empty one in memory."""
        if self._pipeline is None and not self.path.exists() and not self.path.is_symlink():
            from ..store.look import missing
            from ..store.open import memory_store

            with self.naming():
                missing(self.path)
            self._pipeline = self.over(memory_store())
        return self.open(create=False)

    @contextmanager
    def naming(self) -> Iterator[None]:
        """Let errors that name `pipeline-tui restore` name it for the file of this session."""
        try:
            yield
        except BadFile as trouble:
            raise BadFile(self.named(str(trouble))) from None

    def named(self, words: str) -> str:
        """The words with --db put in where they say `pipeline-tui restore`, when this session has a file of its own."""
        if not self.db:
            return words
        from shlex import quote

        return words.replace("`pipeline-tui restore", f"`pipeline-tui --db {quote(self.db)} restore")

    def tell_problems(self) -> None:
        """What is still to be told at the end: rights that were mended, a backup that failed."""
        if self._pipeline is not None:
            try:
                self._pipeline.finish_backup()
            except KeyboardInterrupt:  # the change itself is saved, and was told
                self._pipeline.finish_backup(0)
            for problem in self._pipeline.problems():
                click.echo(clean.text(problem), err=True)

    def writing(self) -> Pipeline:
        """The pipeline for a command that changes something; the file is made when there is none."""
        return self.open(create=True)

    def _templates(self) -> Scripts:
        """The words for every action, with the user's own templates over ours; read when first needed."""
        if self._scripts is None:
            from ..paths import settings_dir
            from ..rulebook.load import with_user_scripts

            self._scripts, problems = with_user_scripts(settings_dir())
            self._note(problems)
        return self._scripts

    def over(self, store: Store, *, keep_settings: bool = True) -> Pipeline:
        """A pipeline over an open store, with this session's day, calendar and settings.

        Settings that are changed on a screen are written to the user's file, unless `keep_settings` is False.
        """
        from ..paths import settings_file
        from ..pipeline import Pipeline
        from ..settings_file import SettingsKeeper

        self.read_own_tables()  # mistakes in them are told before a screen opens
        return Pipeline(self._desk(store, SettingsKeeper(settings_file() if keep_settings else None)))

    def read_own_tables(self) -> None:
        """Reads the user's own tables if there are any, so that mistakes in them are known."""
        from ..paths import settings_dir

        if self._own_tables():
            self._book()
        if (settings_dir() / "scripts.yaml").exists():
            self._templates()

    def told(self) -> list[str]:
        """The troubles for a screen: a few of them, and how to read the others."""
        rest = len(self.troubles) - _ON_SCREEN
        more = [f"{rest} more mistakes: `pipeline-tui settings` tells them all."] if rest > 0 else []
        return self.troubles[:_ON_SCREEN] + more

    def _note(self, problems: list[str]) -> None:
        """Tells mistakes on stderr at once, and keeps them for the board."""
        self.troubles += problems
        for problem in problems:
            click.echo(clean.text(problem), err=True)

    def _desk(self, store: Store, keeper: SettingsKeeper) -> Desk:
        from ..pipeline import Desk
        from ..settings import locale_order

        def renew(settings: Settings, changed: str) -> Desk:
            self._settings, self._days = self._renewed(settings, changed), None
            return self._desk(store, keeper)

        return Desk(
            store=store,
            book=self._book,
            settings=self.settings,
            calendars=self._calendars,
            home=self._zone(),
            today=self.day,
            now=self.now,
            date_order=self.settings.date_order or locale_order(),
            templates=self._templates,
            index=lambda: self._index(store),
            keeper=keeper,
            renew=renew,
        )

    def _book(self) -> Rulebook:
        """The rule tables, the user's over ours; read when the first lead is judged."""
        if self._rules is None:
            from ..paths import settings_dir
            from ..rulebook.load import with_user_tables

            self._rules, problems = with_user_tables(settings_dir())
            self._note(problems)
        return self._rules

    def _calendars(self) -> Calendars:
        """The business days of every lead; one for the whole session."""
        if self._days is None:
            from ..calendars import Calendars
            from ..settings import weekend_days

            own = self._book().calendar
            self._days = Calendars(
                self.settings.country,
                frozenset(self.holiday) | own.holidays,
                weekend_days(self.settings.weekend) or (own.weekend if own.weekend != _USUAL_WEEKEND else None),
                own.year_end_quiet,
            )
        return self._days

    def _own_tables(self) -> list[Path]:
        """The user's own rule tables that are there."""
        from ..paths import settings_dir
        from ..rulebook import NAMES

        return [path for name in NAMES if (path := settings_dir() / name).exists()]

    def _index(self, store: Store) -> CardIndex:
        """The index of cards for this file and everything that verdicts depend on; in memory for the demo."""
        from ..store.card_index import CardIndex

        return CardIndex.open(self._index_file(store.path) if str(store.path) != ":memory:" else None)

    def _index_file(self, path: Path) -> Path:
        """One name for each pipeline file, and for each set of rules, settings and options its leads are judged by."""
        import hashlib

        from .. import __version__
        from ..paths import cache_dir
        from ..rulebook import shipped

        settings = self.settings
        tables = [*shipped(), *self._own_tables()]
        judged_by = (
            __version__, settings.profile, settings.country, settings.weekend, sorted(self.holiday), self.today,
            [(str(table), (seen := table.stat()).st_mtime_ns, seen.st_size) for table in tables],
        )  # fmt: skip
        of, by = (hashlib.sha256(repr(one).encode()).hexdigest()[:16] for one in (path.resolve(), judged_by))
        return cache_dir() / f"cards-{of}-{by}.db"
