"""`python -m pipeline_tui`."""

from .cli import main

main()
