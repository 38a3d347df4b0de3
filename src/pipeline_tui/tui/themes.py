"""Our two themes, light and dark. Meaning never hangs on hue alone: every flag has a glyph and a word as well."""

from textual.theme import BUILTIN_THEMES, Theme

DARK = Theme(
    name="pipeline-dark",
    primary="#7aa2c8",
    secondary="#8f9bb3",
    accent="#d8a657",
    warning="#e0a458",
    error="#e57373",
    success="#8fbf8f",
    foreground="#d7dae0",
    background="#15181d",
    surface="#1b1f26",
    panel="#232831",
    dark=True,
    variables={
        "flag-urgent": "#ff7b72",
        "flag-overdue": "#f2917a",
        "flag-due": "#e8c070",
        "flag-stalled": "#f0a35e",
        "flag-fading": "#b9a7d6",
        "flag-quiet": "#8b95a5",
        "cursor-back": "#2f3b4c",
        "dim": "#8b95a5",
        "faint": "#4a5361",
    },
)
LIGHT = Theme(
    name="pipeline-light",
    primary="#2f5f8f",
    secondary="#5b6472",
    accent="#9a6700",
    warning="#9a5b00",
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
        "flag-quiet": "#5b6472",
        "cursor-back": "#d5e0ec",
        "dim": "#5b6472",
        "faint": "#b9b4a8",
    },
)


def by_name() -> dict[str, Theme]:
    """Every theme there is by name: ours, then Textual's, among them those with the terminal's own colours."""
    return {theme.name: theme for theme in (DARK, LIGHT, *(BUILTIN_THEMES[name] for name in sorted(BUILTIN_THEMES)))}
