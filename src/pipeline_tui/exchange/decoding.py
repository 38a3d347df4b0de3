"""Turns the bytes of a file into text and says which encoding it was: what it says itself, else what it looks like."""

from __future__ import annotations

from functools import lru_cache

from ..core.model import STAGES
from . import words
from .report import refuse

_SAMPLE = 200_000
_BY_LANGUAGE = (
    "cp1252", "cp1254", "cp1250", "cp1251", "gb18030", "big5", "shift_jis", "euc_kr", "cp1253", "cp1255", "cp1256",
    "mac_roman", "cp850", "iso8859_9", "iso8859_2",
)  # fmt: skip
"""The encodings looked for in text that is neither UTF-8 nor UTF-16."""

_NAMES = {f"cp125{n}": f"windows-125{n}" for n in range(7)} | {"mac_roman": "macintosh"}


def decode(data: bytes, name: str) -> tuple[str, str]:
    """The text of a file and the name of its encoding: UTF-8, UTF-16 or UTF-32, else one the text itself suggests.

    `name` is how sentences call the file. Raises BadInput for NUL bytes, damaged UTF-8 and anything that is not text.
    """
    text, encoding = _wide(data, name) or _eight_bit(data, name)
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise refuse(name, line, "holds NUL bytes, so it is not a text file; save it as CSV UTF-8")
    return text, encoding


def _wide(data: bytes, name: str) -> tuple[str, str] | None:
    """UTF-16 and UTF-32 by their mark, or UTF-16 without one, where every other byte of plain text is zero."""
    for marks, codec in (
        ((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff"), "utf-32"),
        ((b"\xff\xfe", b"\xfe\xff"), "utf-16"),
    ):
        if data.startswith(marks):
            try:
                return data.decode(codec), codec
            except UnicodeDecodeError:
                raise refuse(name, None, f"says it is {codec.upper()} but is not; save it again as CSV UTF-8") from None
    even, odd = data[:400:2], data[1:400:2]
    for codec, zero, full in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if len(data) % 2 == 0 and zero.count(0) > 0.6 * max(1, len(zero)) and not full.count(0):
            try:
                return data.decode(codec), codec
            except UnicodeDecodeError:
                return None
    return None


def _eight_bit(data: bytes, name: str) -> tuple[str, str]:
    marked = data.startswith(b"\xef\xbb\xbf")
    try:
        return data.decode("utf-8-sig"), "utf-8-sig" if marked else "utf-8"
    except UnicodeDecodeError as exc:
        line = data[: exc.start].count(b"\n") + 1
    if b"\0" in data:
        raise refuse(name, line, "holds NUL bytes, so it is not a text file; save it as CSV UTF-8")
    guess = data.decode("utf-8", errors="replace")
    good = sum(c > "\x7f" and c != "�" for c in guess)
    if marked or good > guess.count("�"):
        raise refuse(name, line, "mostly UTF-8, but damaged here; repair the line or save the file again as CSV UTF-8")
    codec = _legacy(data)
    try:
        return data.decode(codec), _NAMES.get(codec, codec.replace("_", "-"))
    except UnicodeDecodeError:
        raise refuse(name, line, "in no encoding that could be told; save it as CSV UTF-8") from None


def _legacy(data: bytes) -> str:
    """The likeliest old encoding by what the library makes of the lines that are not plain ASCII.

    Windows-1252 where they say too little: a single accented name looks well in a dozen encodings.
    """
    from charset_normalizer import from_bytes

    telling = b"\n".join(row for row in data.splitlines() if not row.isascii())[:_SAMPLE]
    high = sum(byte > 0x7F for byte in telling)
    try:
        western = telling.decode("cp1252")
    except UnicodeDecodeError:
        western = ""
    lower = sum(c.islower() or c in "’–—“”„…«»€°" for c in western if c > "\x7f")
    if western and lower >= 0.7 * max(1, high) and not any(c in western for c in "ýþðÝÞÐ"):
        return "cp1252"
    found = list(from_bytes(telling, cp_isolation=list(_BY_LANGUAGE), threshold=0.4))
    likely = [one for one in found if one.chaos <= found[0].chaos + 0.05]
    best = max(likely, key=lambda one: _known(str(one)), default=None)
    return best.encoding if best is not None else "cp1252"


def _known(text: str) -> int:
    """How many words of a text are ours for columns and statuses; decides between encodings that look equally well."""
    return sum(word in _vocabulary() for word in words.split(text[:20_000]))


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    one, several = (words.table("columns")[part] for part in ("one", "several"))
    status = words.table("statuses")
    lists = [*one.values(), *several.values(), *(status[stage]["words"] for stage in STAGES if stage != "closed")]
    lists += [part["words"] for part in status["closed"].values()]
    return frozenset(word for known in lists for said in known for word in words.split(said) if not said.isascii())
