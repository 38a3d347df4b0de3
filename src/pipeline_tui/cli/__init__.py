"""The command line, and the only wiring: settings, store, pipeline, then a screen or a print.

Nothing heavy is imported before a command needs it: `--help` and `list` never load the toolkit of the screens.
"""

from __future__ import annotations

import os
import sys
from io import StringIO

import click

from .. import __version__
from ..core.errors import Trouble
from .session import DAY, Session

COMPLETE = "_PIPELINE_TUI_COMPLETE"
"""The variable by which the script of a shell asks for completions."""


class Commands(click.Group):
    """The commands, in the order a person meets them, each loaded when it is named."""

    PLACES = {
        "demo": "board",
        "tour": "board",
        "add": "lead",
        "log": "quicklog",
        "next": "lists",
        "agenda": "agenda",
        "list": "lists",
        "show": "lead",
        "why": "why",
        "move": "lead",
        "close": "lead",
        "edit": "lead",
        "snooze": "lead",
        "parse": "quicklog",
        "undo": "history",
        "redo": "history",
        "history": "history",
        "import": "files",
        "export": "export",
        "stats": "stats",
        "report": "report",
        "calendar": "calendar",
        "backup": "keeping",
        "restore": "keeping",
        "check": "keeping",
        "settings": "settings",
        "keys": "settings",
        "paths": "files",
        "completion": "completion",
        "man": "man",
    }
    """Command to the module that has it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in that order."""
        return list(self.PLACES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with this name, or None."""
        place = self.PLACES.get(cmd_name)
        if place is None:
            return None
        from importlib import import_module

        module = import_module(f"{__name__}.{place}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        from .shapes import told

        command.help = told(cmd_name, command.help or "")
        if COMPLETE in os.environ:
            from .completing import attach

            attach(command)
        return command


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option("--db", metavar="FILE", envvar="PIPELINE_TUI_DB", help="Use this pipeline file instead of yours.")
@click.option("--today", type=DAY, envvar="PIPELINE_TUI_TODAY", help="Judge as if it were this day (YYYY-MM-DD).")
@click.option(
    "--profile",
    type=click.Choice(["gentle", "standard", "persistent"]),
    help="How soon and how often to follow up; your setting otherwise.",
)
@click.option("--tz", metavar="ZONE", help="Your time zone, like Europe/Berlin.")
@click.option("--holiday", type=DAY, multiple=True, help="A day that is no business day; repeat for more.")
@click.version_option(__version__, prog_name="pipeline-tui")
@click.pass_context
def cli(ctx: click.Context, /, **options: object) -> None:
    """Your hiring pipeline: who needs you today, and what to say.

    Without a command it opens the board. Try `pipeline-tui demo` first; `pipeline-tui COMMAND --help` explains one.
    """
    ctx.obj = Session(**options)  # type: ignore[arg-type]
    ctx.call_on_close(ctx.obj.tell_problems)
    if ctx.invoked_subcommand is None:
        from .board import open_board

        open_board(ctx.obj)


def main() -> None:
    """Entry point: one border at which every trouble becomes a sentence and exit code 2."""
    os.umask(0o077)
    if COMPLETE in os.environ:
        from .completing import register

        register()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = cli.main(prog_name="pipeline-tui", standalone_mode=False)
        sys.stdout.flush()
        sys.exit(code if isinstance(code, int) else 0)
    except click.Abort:
        _complain("Stopped; nothing was saved.")
        sys.exit(130)
    except click.ClickException as err:
        said = StringIO()
        err.show(said)  # it repeats what was typed
        _complain(said.getvalue().rstrip("\n"))
        sys.exit(2)
    except Trouble as err:
        _complain(str(err))
        sys.exit(2)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as err:
        _complain(f"The output could not be written ({err.strerror}). Your pipeline file is as it was.")
        sys.exit(2)
    except Exception as err:
        from .crash import report

        _complain(report(err))
        sys.exit(2)


def _complain(sentence: str) -> None:
    from ..core import clean

    click.echo(clean.text(sentence), err=True)
