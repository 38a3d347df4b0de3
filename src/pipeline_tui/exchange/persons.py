"""People as they stand in the cells of a tracker: one or two in a cell, with a title, an address or a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from ..core.clean import fold
from ..core.model import Contact
from ..core.people import role_of, slug
from . import words

_EMAIL = re.compile(r"[^\s<>()\[\],;:]+@[^\s<>()\[\],;:]+\.[^\s<>()\[\],;:]+")
_PHONE = re.compile(r"\+?\(?\d[\d\s()./-]{5,}\d")
_LINK = re.compile(r"\(\s*(?:https?://|www\.)[^\s)]+\s*\)|(?:https?://|www\.)\S+")
_BEFORE = re.compile(
    r"[,;\s]*\b(?:tel|telefon|telefone|teléfono|tél|phone|mobile|mob|cell|handy|mobil|e-?mail|mail)\b\s*[.:]*\s*$",
    re.IGNORECASE,
)
"""What stands before a number or an address that was taken out of a cell."""
_ANSWERED = re.compile(r"^(?:yes|y|ja|oui|sí|si|sim|evet)\b\s*[-–—,:(]\s*([^()]+?)\s*\)?$", re.IGNORECASE)
"""A yes with the name behind it: "Yes (Jane Roe)", "ja - Jane Roe"."""
_WIDE = str.maketrans("（）；，、：", "();,,:")
"""Signs of scripts that write them wide, as the narrow ones they are."""
_SPLIT = re.compile(r"\s*(?:[;/&\n|]|\s(?:and|und|et|y|e|ve)\s)\s*")
_BRACKET = re.compile(r"^(.*?)\s*[(\[]([^)\]]*)[)\]]\s*$")
_BRACKETED = re.compile(r"[(\[][^()\[\]]*[)\]]")
_HELD = re.compile("\ue000(\\d+)\ue001")
_DASH = re.compile(r"\s+[-–—]\s+|\s*:\s+")
_AT = re.compile(r"\s+(?:at|@|from|bei|chez)\s+(?=\w)", re.IGNORECASE)
_PARTICLES = frozenset({
    "de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "von", "van", "vom", "zu", "zum", "ten", "ter",
    "la", "le", "el", "al", "bin", "ibn", "y", "e", "of",
})  # fmt: skip
_RECOMMENDED = re.compile(
    r"(?:referred|recommended|introduced|recomendad[oa]|indicad[oa]|referid[oa]|recommandée?|cooptée?|empfohlen|empfehlung|"
    r"indicação|recomendación|recommandation|cooptation|referral)\s+(?:by|from|por|de|da|do|del|par|von|durch)\s+(.+)",
    re.IGNORECASE,
)
_VIA = re.compile(
    r"^(?P<company>.*?)\s*[(\[]\s*(?:via|through|über|durch|por|par|c/o|agency:?)\s+(?P<agency>.+?)\s*[)\]]\s*$"
    r"|^(?P<company2>.+?)\s+via\s+(?P<agency2>.+)$",
    re.IGNORECASE,
)
YES = frozenset({"yes", "y", "true", "x", "1", "ja", "oui", "si", "sim", "evet", "✓", "✔", "✅", "☑", "是"})
NO = frozenset({"no", "n", "false", "0", "nein", "non", "nao", "hayir", "✗", "✘", "❌", "☐", "否"})
_NOBODY = (
    YES
    | NO
    | {"none", "unknown", "tbd", "tba", "?", "-", "n/a", "na", "keine", "nobody", "linkedin", "email"}
    | {
        "s.o.",
        "siehe oben",
        "see above",
        "as above",
        "same",
        "same as above",
        "ditto",
        "dito",
        "idem",
        "id.",
        "voir ci-dessus",
        "aucun",
        "ninguno",
        "nadie",
        "nenhum",
        "ninguem",
        "o mesmo",
        "el mismo",
        "la misma",
        "yok",
        "ayni",
        '"',
        "″",
        "''",
        "同上",
        "无",
    }
)


def split_agency(company: str) -> tuple[str, str | None]:
    """The employer and the agency of a company cell: "Linde (via Hays)" is Linde through Hays."""
    found = _VIA.match(company)
    if not found:
        return company, None
    employer = found["company"] or found["company2"] or ""
    agency = found["agency"] or found["agency2"]
    return (employer, agency) if employer else (company, None)


def in_cell(cell: str, role: str) -> list[Contact]:
    """The people a cell names, without keys; none when it names nobody ("yes", "LinkedIn", a whole sentence).

    `role` is the contact role of the column; a title in the cell counts when the column says `other`.
    """
    if fold(cell.strip()) in _NOBODY:
        return []
    answered = _ANSWERED.match(cell.strip())
    people = (_person(part, role) for part in _parts(answered[1] if answered else cell))
    return [person for person in people if person]


def keyed(people: Iterable[Contact]) -> tuple[Contact, ...]:
    """The people with keys made from their names; somebody named twice is one person with all that is known."""
    found: dict[str, Contact] = {}
    for person in people:
        same = next((k for k, other in found.items() if _same(person, other)), None)
        if same:
            found[same] = _merged(found[same], person)
            continue
        base = slug(person.name) if person.name else (person.role or "contact").replace("_", "-")
        key, number = base, 1
        while key in found:
            number += 1
            key = f"{base}-{number}"
        found[key] = replace(person, key=key)
    return tuple(replace(p, channels=_channels(p)) for p in found.values())


def recommended_by(cell: str) -> list[Contact]:
    """Who recommended me, when the cell for the source names them: "Recommended by Jane Roe"."""
    found = _RECOMMENDED.search(cell)
    people = in_cell(found[1], "referrer") if found else []
    return [person for person in people if person.name and _is_name(person.name)]


def _parts(cell: str) -> list[str]:
    """The pieces of a cell that each stand for one person; brackets stay whole."""
    if _EMAIL.fullmatch(cell.strip()):
        return [cell.strip()]
    held: list[str] = []

    def hold(found: re.Match[str]) -> str:
        held.append(found[0])
        return f"\ue000{len(held) - 1}\ue001"

    def back(part: str) -> str:
        return _HELD.sub(lambda found: held[int(found[1])], part).strip()

    parts = []
    for part in _SPLIT.split(_BRACKETED.sub(hold, _LINK.sub(" ", cell.translate(_WIDE)))):
        commas = [piece.strip() for piece in part.split(",") if piece.strip()]
        names = [piece for piece in commas if _is_name(_bare(piece))]
        parts += commas if len(commas) > 1 and len(names) == len(commas) else [part]
    return [whole for part in parts if (whole := back(part))]


def _bare(piece: str) -> str:
    """A piece without its brackets, addresses and numbers."""
    return _PHONE.sub(" ", _EMAIL.sub(" ", _HELD.sub(" ", piece)))


def _is_name(words_: str) -> bool:
    """Whether words look like the full name of a person: several, each with a capital if the script has any."""
    split = words_.split()
    if not 2 <= len(split) <= 6 or "@" in words_ or any(map(str.isdigit, words_)) or role_named(words_):
        return False
    return _capital(words_)


def _capital(words_: str) -> bool:
    return all(word in _PARTICLES or not word[:1].islower() for word in words_.split())


def _person(part: str, role: str) -> Contact | None:
    email = next(iter(_EMAIL.findall(part)), None)
    rest = part.replace(email, " ") if email else part
    phone = next(iter(_PHONE.findall(rest)), None)
    rest = rest.replace(phone, " ") if phone else rest
    rest = re.sub(r"[<(\[]\s*[>)\]]", " ", rest)
    rest = _BEFORE.sub(" ", rest.rstrip(" ,:")) if email or phone else rest
    rest = re.sub(r"\s+", " ", rest).strip(" ,:–—-")
    name, title = _title(rest)
    if name and any(map(str.isupper, name)) and not _capital(name):
        name, title = _behind_title(name, title)
    if name and (fold(name) in _NOBODY or len(name.split()) > 6 or any(c.isdigit() for c in name)):
        name = None
    if not (name or email or phone):
        return None
    return Contact(
        key="",
        name=name,
        title=title,
        email=email,
        phone=phone,
        role=(role_named(title) or role) if title and role == "other" else role,
    )


def _title(rest: str) -> tuple[str | None, str | None]:
    """Name and title of what is left of a cell: "Jane Roe (HR)", "Jane Roe, Boss", "Jane Roe - HR", "Jo at Acme"."""
    if found := _BRACKET.match(rest):
        return found[1].strip(" ,") or None, found[2] or None
    for mark in (re.compile(","), _DASH, _AT):
        name, *more = (piece.strip(" ,-–—") for piece in mark.split(rest, maxsplit=1))
        if not (more and name and more[0]):
            continue
        if role_named(more[0]) or _is_name(name) or (mark is _AT and _capital(name) and len(more[0].split()) < 5):
            return name, more[0]
    return rest or None, None


def _behind_title(words_: str, title: str | None) -> tuple[str | None, str | None]:
    """Name and title of "recruiter Jane Roe"; no name in words that mention somebody ("cousin Ianto works there")."""
    split = words_.split()
    at = next((i for i, word in enumerate(split) if not word[:1].islower()), 0)
    before, name = " ".join(split[:at]), " ".join(split[at:])
    return (name, title or before) if before and _capital(name) and len(split) - at < 5 else (None, title)


def role_named(title: str) -> str | None:
    """The contact role a title names, in any of the languages of the tables.

    Managers and heads of human resources or of recruiting are that; "hiring manager" is one word.
    """
    named, signs = _titles()
    said = [named[word] for word in words.split(title) if word in named]
    staff = next((role for role in said if role in ("hr", "recruiter")), None)
    found = role_of(title)
    if staff and found in (None, "hiring_manager") and "hiring" not in words.split(title):
        return staff
    return found or next(iter(said), None) or next((role for sign, role in signs if sign in title), None)


@lru_cache(maxsize=1)
def _titles() -> tuple[dict[str, str], list[tuple[str, str]]]:
    table = words.table("looks")["people"]
    named = {
        part: role for role, known in table.items() if role != "signs" for word in known for part in words.split(word)
    }
    return named, [(sign, role) for role, known in table["signs"].items() for sign in known]


def _same(one: Contact, other: Contact) -> bool:
    if one.email and other.email and one.email.lower() == other.email.lower():
        return True
    return bool(one.name and other.name and fold(one.name) == fold(other.name))


def _merged(one: Contact, more: Contact) -> Contact:
    role = one.role if one.role not in (None, "other") else more.role
    return replace(
        one,
        name=one.name or more.name,
        role=role,
        title=one.title or more.title,
        email=one.email or more.email,
        phone=one.phone or more.phone,
    )


def _channels(person: Contact) -> tuple[str, ...] | None:
    return tuple(name for name, has in (("email", person.email), ("phone", person.phone)) if has) or None
