"""`man`: the manual page, made from the commands themselves, so that it cannot lag behind them."""

from __future__ import annotations

import re
from inspect import cleandoc

import click

from .. import __version__
from .session import Session

_ENVIRONMENT = (
    ("PIPELINE_TUI_DB", "The pipeline file, as --db."),
    ("PIPELINE_TUI_TODAY", "The day everything is judged for, as --today."),
    ("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_CACHE_HOME", "Where the files below lie on Linux."),
    ("LC_ALL, LC_TIME, LANG", "Whether 3/4 is read month first or day first, unless date_order is set."),
    ("NO_COLOR", "Set to anything: the board is drawn without colours."),
)
_CODES = (
    ("0", "Done."),
    ("1", "The answer is no: next --check found somebody who needs you."),
    ("2", "Wrong usage or unreadable input. One sentence on standard error says what would work; nothing was saved."),
    ("130", "Stopped with Ctrl-C; nothing was saved."),
)


@click.command("man")
@click.pass_context
def man_command(ctx: click.Context) -> None:
    """Print the manual page: `pipeline-tui man | man -l -`, or save it as pipeline-tui.1 where man looks."""
    session: Session = ctx.obj
    click.echo(page(ctx.find_root(), _files(session)))


def page(root: click.Context, files: tuple[tuple[str, str], ...]) -> str:
    """The page as roff (man macros), from the command tree under `root`; `files` are pairs of path and what it is."""
    group = root.command
    name = "pipeline-tui"
    out = [
        f'.TH PIPELINE\\-TUI 1 "" "{name} {__version__}" "User Commands"',
        ".SH NAME",
        f"{_roff(name)} \\- {_roff('a kanban in the terminal for the hiring pipelines of a job seeker')}",
        ".SH SYNOPSIS",
        f".B {_roff(name)}",
        "[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR [\\fIARGS\\fR]...]",
        ".SH DESCRIPTION",
        *_prose(group.help or ""),
        ".SH OPTIONS",
        *_options(group, root),
        ".SH COMMANDS",
    ]
    if isinstance(group, click.Group):
        for command_name in group.list_commands(root):
            command = group.get_command(root, command_name)
            if command is not None and not command.hidden:
                out += _command(command, command_name, root)
    out += _tables()
    out += [".SH ENVIRONMENT", *_pairs(_ENVIRONMENT), ".SH FILES", *_pairs(files), ".SH EXIT STATUS", *_pairs(_CODES)]
    return "\n".join(out)


def _tables() -> list[str]:
    """Rules, numbers and words of one's own, with an example of each file."""
    from ..rulebook.told import EXAMPLES, PARAGRAPHS

    lines = [".SH YOUR OWN RULES, NUMBERS AND WORDS", *_prose("\n\n".join(PARAGRAPHS))]
    for name, text in EXAMPLES.items():
        lines += [".PP", f"\\fB{_roff(name)}\\fR", ".PP", ".nf"]
        lines += [*(_text(line) or "\\&" for line in text.rstrip("\n").split("\n")), ".fi"]
    return lines


def _files(session: Session) -> tuple[tuple[str, str], ...]:
    """The user's own places, with the home folder written as ~, so that the page can be passed on."""
    from pathlib import Path

    from ..paths import data_file, settings_dir, settings_file, state_dir

    def short(path: Path) -> str:
        try:
            return f"~/{path.relative_to(Path.home())}"
        except ValueError:
            return str(path)

    data, own = data_file(), settings_dir()
    return (
        (short(data), "The pipeline: one SQLite file, readable by you alone; a plain copy is a complete backup."),
        (short(data.parent / "backups"), "Copies made before every import."),
        (short(settings_file()), "Your settings."),
        (f"{short(own)}/rules.yaml, profiles.yaml, scripts.yaml", "Your own rules, numbers and words, over ours."),
        (short(state_dir()), "Drafts and crash reports of this machine."),
    )


def _command(command: click.Command, name: str, root: click.Context) -> list[str]:
    ctx = click.Context(command, info_name=name, parent=root)
    usage = " ".join(f"\\fI{_roff(piece)}\\fR" for piece in command.collect_usage_pieces(ctx))
    lines = [f".SS \\fB{_roff(name)}\\fR {usage}".rstrip(), *_prose(command.help or "")]
    lines += [*_options(command, ctx), *_prose(command.epilog or "")]
    if isinstance(command, click.Group):
        for inner in command.list_commands(ctx):
            found = command.get_command(ctx, inner)
            if found is not None and not found.hidden:
                lines += _command(found, f"{name} {inner}", root)
    return lines


def _options(command: click.Command, ctx: click.Context) -> list[str]:
    lines = []
    for param in command.get_params(ctx):
        record = param.get_help_record(ctx)
        if record is None or "--help" in param.opts or (isinstance(param, click.Argument) and not record[1]):
            continue
        names, help_ = record
        lines += [".TP", f"\\fB{_roff(names)}\\fR", _text(help_) or "\\&"]
    return lines


def _pairs(pairs: tuple[tuple[str, str], ...]) -> list[str]:
    return [line for name, what in pairs for line in (".TP", f"\\fB{_roff(name)}\\fR", _text(what))]


def _prose(text: str) -> list[str]:
    """A help text as paragraphs; one that click is told not to wrap (\\b) stands as it is."""
    lines: list[str] = []
    for part in re.split(r"\n\s*\n", cleandoc(text)) if text else ():
        whole = part.split("\n")
        if whole and whole[0].strip() == "\b":
            lines += [".PP", ".nf", *(_text(line) or "\\&" for line in whole[1:]), ".fi"]
        else:
            lines += [".PP", _text(" ".join(line.strip() for line in whole))]
    return lines


def _text(raw: str) -> str:
    """A line of text: what stands between backticks is bold; a dot or quote in front is no macro."""
    line = re.sub(r"`([^`]+)`", r"\\fB\1\\fR", _roff(raw))
    return f"\\&{line}" if line[:1] in (".", "'") else line


def _roff(raw: str) -> str:
    """Text with what roff would obey made plain: backslashes, and hyphens that must stay hyphens for copying."""
    plain = raw.replace("\\", "\\e").replace("-", "\\-").replace("…", "...").replace("\t", " ").replace("\f", "")
    return "".join(c if c.isascii() else f"\\[u{ord(c):04X}]" for c in plain)
