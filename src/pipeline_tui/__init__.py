"""pipeline-tui: a terminal kanban for hiring pipelines."""

__version__ = "0.1.0"
