"""`completion`: the script by which a shell completes our commands, options and lead names."""

from __future__ import annotations

import click

from ..core.errors import BadInput


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion_command(ctx: click.Context, shell: str) -> None:
    """Print the completion script for your shell: commands, options, lead names, stages, filter words.

    \b
    bash (4.4 or newer), once:
      pipeline-tui completion bash >> ~/.bashrc
    zsh, once (before it, `autoload -Uz compinit && compinit` must stand in ~/.zshrc):
      pipeline-tui completion zsh >> ~/.zshrc
    fish, once:
      pipeline-tui completion fish > ~/.config/fish/completions/pipeline-tui.fish

    Then open a new shell and press Tab after `pipeline-tui log `. Lead names come from the file that --db or
    PIPELINE_TUI_DB names, else from yours; it is only read.
    """
    from click.shell_completion import get_completion_class

    from . import COMPLETE

    found = get_completion_class(shell)
    if found is None:
        raise BadInput(f"There is no completion for {shell}; there is one for bash, zsh and fish.")
    maker = found(ctx.find_root().command, {}, "pipeline-tui", COMPLETE)
    click.echo(maker.source_template % maker.source_vars(), nl=False)
