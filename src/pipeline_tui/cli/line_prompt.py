"""One line typed in the terminal with something live under it, without the full screen.

What is typed is handed out while it is typed, so that a kill loses half a second of it at most. Loads
prompt_toolkit, so it is imported only by a command that asks.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from textwrap import wrap

from prompt_toolkit.application import Application
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import CompleteEvent, Completer, Completion, DummyCompleter
from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.history import InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.key_binding.key_processor import KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout.containers import HSplit, VerticalAlign, VSplit, Window
from prompt_toolkit.layout.controls import BufferControl, FormattedTextControl
from prompt_toolkit.layout.layout import Layout
from prompt_toolkit.output import create_output
from prompt_toolkit.styles import Style

from ..core import clean
from ..core.clean import fold
from .one_key import SETTLE

KEEP_AFTER = 0.4
"""Seconds of not typing after which the line is handed to `keep`."""

_STYLE = Style.from_dict(
    {"title": "bold", "reading": "", "hint": "ansibrightblack", "trouble": "ansiyellow", "chosen": "reverse"}
)


class Names(Completer):
    """Completes the word before the cursor to a name, on Tab."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = tuple(dict.fromkeys(names))

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> list[Completion]:
        """Names that begin with the word, or of which a word does."""
        word = document.get_word_before_cursor(WORD=True)
        typed = fold(word)
        found = [n for n in self._names if typed and any(part.startswith(typed) for part in fold(n).split())]
        return [Completion(name, start_position=-len(word)) for name in found]


@dataclass(slots=True)
class Question:
    """What is asked, and what answers while it is typed."""

    title: str
    text: str = ""
    """What the line holds at first."""
    above: Sequence[str] = ()
    """Lines between the title and the line that is typed."""
    at_once: Collection[str] = ()
    """Texts that are an answer without Enter, once nothing else has followed for `SETTLE` seconds."""
    under: Callable[[str], str] | None = None
    """What stands under the line for a text: one or more lines of plain words."""
    choices: Callable[[str], list[str]] | None = None
    """A list under the line to choose from with the arrows; what is chosen is the answer's place in it."""
    hint: str = ""
    history: Sequence[str] = ()
    """Earlier lines, the newest first; arrow up brings them."""
    completer: Completer = field(default_factory=DummyCompleter)
    keep: Callable[[str], None] | None = None
    refuse: Callable[[str, int], str | None] | None = None
    """Called at Enter with the text and the place chosen; words to stay with, or None to be done."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed, and which choice stood marked (0 without choices)."""

    text: str
    place: int


def ask(question: Question) -> Answer | None:
    """Asks, and gives the answer; None when it was left with Escape, Ctrl-C or Ctrl-D, after keeping the text."""
    return _Prompt(question).run()


class _Prompt:
    def __init__(self, question: Question) -> None:
        self._question = question
        self._place = 0
        self._trouble = ""
        self._timer: asyncio.TimerHandle | None = None
        self._settling: asyncio.TimerHandle | None = None
        self._buffer = Buffer(
            document=Document(question.text, len(question.text)),
            multiline=False,
            history=InMemoryHistory(list(reversed(question.history))),
            completer=question.completer,
            on_text_changed=self._typed,
        )
        line = VSplit(
            [
                Window(FormattedTextControl([("class:title", "› ")]), width=2, dont_extend_width=True),
                Window(BufferControl(self._buffer), height=1, dont_extend_height=True),
            ]
        )
        rows = [
            Window(FormattedTextControl(self._title), wrap_lines=True, dont_extend_height=True),
            line,
            Window(FormattedTextControl(self._under), wrap_lines=True, dont_extend_height=True),
        ]
        self._app: Application[Answer | None] = Application(
            layout=Layout(HSplit(rows, align=VerticalAlign.TOP), focused_element=self._buffer),
            key_bindings=self._keys(),
            style=_STYLE,
            erase_when_done=True,
            # standard output may be a file that is to hold the answer alone
            output=create_output(always_prefer_tty=True),
        )
        self._app.ttimeoutlen = self._app.timeoutlen = 0.1

    def run(self) -> Answer | None:
        answer = self._app.run()
        self._keep()
        return answer

    # ---- what is shown

    def _title(self) -> StyleAndTextTuples:
        above = "".join(f"\n    {clean.line(words)}" for words in self._question.above)
        return [("class:title", clean.line(self._question.title)), ("class:reading", above)]

    def _under(self) -> StyleAndTextTuples:
        out: StyleAndTextTuples = []
        if self._trouble:
            out.append(("class:trouble", self._wrapped(self._trouble)))
        elif self._question.under:
            out.append(("class:reading", self._wrapped(self._question.under(self._buffer.text))))
        width = self._width() - 4
        for at, choice in enumerate(self._shown()):
            mark, style = ("› ", "class:chosen") if at == self._place else ("  ", "class:reading")
            words = clean.line(choice)
            out.append((style, mark + (words if len(words) <= width else words[: width - 1] + "…")))
            out.append(("", "\n"))
        out.append(("class:hint", self._wrapped(self._question.hint)))
        return out

    def _width(self) -> int:
        return self._app.output.get_size().columns

    def _wrapped(self, words: str) -> str:
        """Words in lines that break between words, inert, with a line end behind."""
        lines = wrap(clean.line(words), max(10, self._width() - 1)) or [""]
        return "\n".join(lines) + "\n"

    def _shown(self) -> list[str]:
        return self._question.choices(self._buffer.text) if self._question.choices else []

    # ---- what is typed

    def _typed(self, _: Buffer) -> None:
        self._trouble, self._place = "", 0
        if self._settling is not None:
            self._settling.cancel()
            self._settling = None
        if self._buffer.text in self._question.at_once:
            self._settling = asyncio.get_running_loop().call_later(SETTLE, self._end, Answer(self._buffer.text, 0))
        if self._timer is not None:
            self._timer.cancel()
        if self._question.keep:
            self._timer = asyncio.get_running_loop().call_later(KEEP_AFTER, self._keep)

    def _end(self, answer: Answer | None) -> None:
        """Ends the question once, whatever ends it first."""
        if self._settling is not None:
            self._settling.cancel()
        if self._app.is_running and not (self._app.future and self._app.future.done()):
            self._app.exit(result=answer)

    def _keep(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._question.keep:
            self._question.keep(self._buffer.text)

    def _keys(self) -> KeyBindings:
        keys = KeyBindings()

        @keys.add("enter")
        def _enter(event: KeyPressEvent) -> None:
            refuse = self._question.refuse
            self._trouble = (refuse(self._buffer.text, self._place) if refuse else None) or ""
            if not self._trouble:
                self._end(Answer(self._buffer.text, self._place))

        @keys.add("escape")
        @keys.add("c-c")
        @keys.add("c-d")
        @keys.add("<sigint>")
        def _leave(event: KeyPressEvent) -> None:
            self._end(None)

        @keys.add("up")
        @keys.add("down")
        def _move(event: KeyPressEvent) -> None:
            step = -1 if event.key_sequence[0].key == Keys.Up else 1
            if self._question.choices:
                self._place = max(0, min(len(self._shown()) - 1, self._place + step))
            elif step < 0:
                self._buffer.history_backward()
            else:
                self._buffer.history_forward()

        @keys.add("tab")
        def _complete(event: KeyPressEvent) -> None:
            if self._buffer.complete_state:
                self._buffer.complete_next()
            else:
                self._buffer.start_completion(select_first=True)

        @keys.add(Keys.BracketedPaste)
        def _pasted(event: KeyPressEvent) -> None:
            self._buffer.insert_text(clean.text(event.data).replace("\n", " ").replace("\t", " "))

        return keys
