"""The one family of errors a person may see.

Each carries a finished sentence: what happened, where, what would work, and that nothing was lost.
The sentence may name a file or a word the user typed, never what a lead says.
"""


class Trouble(Exception):
    """Something a person can act on; `str()` of it is the sentence to show."""


class BadInput(Trouble):
    """What was given cannot be read: a wrong date, an unknown stage, an unreadable import file."""


class BadFile(Trouble):
    """The pipeline file cannot be used: foreign, damaged, newer, not writable."""


class NotSaved(Trouble):
    """The change did not reach the file: locked, full or read-only."""


class NoLead(Trouble):
    """No lead, or more than one, answers to the words that were given."""


class Conflict(Trouble):
    """What should be undone or redone was changed again in the meantime."""
