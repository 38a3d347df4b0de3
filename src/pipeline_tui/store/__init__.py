"""One SQLite file: leads, people, log, and the journal of every change."""
