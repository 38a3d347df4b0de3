"""Our two themes, light and dark. Meaning never hangs on hue alone: every flag has a glyph and a word as well."""

from textual.theme import BUILTIN_THEMES, Theme

DARK = Theme(
    name="pipeline-dark",
    primary="#82a9cf",
    secondary="#8f9bb3",
    accent="#d8a657",
    warning="#e0a458",
    error="#ef8a8a",
    success="#8fbf8f",
    foreground="#d7dae0",
    background="#15181d",
    surface="#1b1f26",
    panel="#232831",
    dark=True,
    variables={
        "flag-urgent": "#ff857d",
        "flag-overdue": "#f2917a",
        "flag-due": "#e8c070",
        "flag-stalled": "#f0a35e",
        "flag-fading": "#b9a7d6",
        "flag-quiet": "#9ea8b7",
        "cursor-back": "#2f3b4c",
        "dim": "#9ea8b7",
        "faint": "#4a5361",
    },
)
LIGHT = Theme(
    name="pipeline-light",
    primary="#2f5f8f",
    secondary="#5b6472",
    accent="#7d5300",
    warning="#844e00",
    error="#b3261e",
    success="#2e6b34",
    foreground="#1f2328",
    background="#fbfaf7",
    surface="#f3f1ec",
    panel="#e8e5dd",
    dark=False,
    variables={
        "flag-urgent": "#b3261e",
        "flag-overdue": "#a63d17",
        "flag-due": "#7a5600",
        "flag-stalled": "#94480a",
        "flag-fading": "#5f4b8b",
        "flag-quiet": "#535c69",
        "cursor-back": "#d5e0ec",
        "dim": "#535c69",
        "faint": "#b9b4a8",
    },
)

ANSI = {
    "flag-urgent": "ansi_bright_red",
    "flag-overdue": "ansi_red",
    "flag-due": "ansi_yellow",
    "flag-stalled": "ansi_yellow",
    "flag-fading": "ansi_magenta",
    "flag-quiet": "ansi_default",
    "dim": "ansi_default",
    "faint": "ansi_bright_black",
    "empty": "ansi_default",
    "cursor-back": "ansi_default",
}
"""Our colours out of the sixteen that the terminal sets; what is quiet has the terminal's own text colour."""


def variables(theme: Theme) -> dict[str, str]:
    """Our own colours (flags, cursor, dim words) for a theme that does not bring them."""
    if theme.ansi:
        return dict(ANSI)
    return dict(DARK.variables if theme.dark else LIGHT.variables)


def by_name() -> dict[str, Theme]:
    """Every theme there is by name: ours, then Textual's, among them those with the terminal's own colours."""
    return {theme.name: theme for theme in (DARK, LIGHT, *(BUILTIN_THEMES[name] for name in sorted(BUILTIN_THEMES)))}
