"""Which lead a mail belongs to, and who wrote to whom. Where nothing in it points to a lead, there is none.

The strongest pointer counts: an answer to a mail that was logged, then a contact's address, then the domain (of the
company, of its page, of its people; never a mail service or a job board that many share), then the company's name in
the sender's name or the subject. Where several leads are pointed to equally, all are given back and nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from .clean import fold
from .mail import Address, Mail, known_ids
from .mail_domains import EVERYDAY, LEGAL, PLAIN, SHARED
from .model import Lead

THREAD, ADDRESS, DOMAIN, NAME = 4, 3, 2, 1
"""How strong a pointer is."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A lead that a mail points to, and how."""

    lead_id: str
    strength: int
    why: str
    """"jane@acme.example is a contact", to be read after "because"."""
    theirs: bool = True
    """Whether the sender pointed (they wrote), not a recipient or the subject."""
    side: bool = False
    """Whether an address or name of a header pointed at all; False for subject and thread."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a mail goes."""

    mail: Mail
    """The message that counts: a forward's inner one where that is what points."""
    pointers: tuple[Pointer, ...]
    """The leads it can mean; one is a clear case, none is nobody's mail."""
    direction: str | None
    """in, out, or None when nothing says who wrote to whom."""


@dataclass(slots=True)
class Me:
    """Which addresses and which shown name are the user's own."""

    addresses: frozenset[str] = frozenset()
    name: str = ""

    def __call__(self, who: Address) -> bool:
        """Whether this is the user."""
        name, _, domain = who.address.rpartition("@")
        if who.address in self.addresses or f"{name.partition('+')[0]}@{domain}" in self.addresses:
            return True
        return bool(self.name) and fold(who.name) == fold(self.name)


@dataclass(slots=True)
class Directory:
    """The leads, by everything that can point to them."""

    me: Me
    leads: dict[str, Lead] = field(default_factory=dict)
    _ids: dict[str, str] = field(default_factory=dict)
    _addresses: dict[str, list[str]] = field(default_factory=dict)
    _domains: dict[str, list[str]] = field(default_factory=dict)
    _labels: dict[str, list[str]] = field(default_factory=dict)
    _names: list[tuple[re.Pattern[str], str, str]] = field(default_factory=list)

    @classmethod
    def of(cls, leads: Iterable[Lead], me: Me) -> Directory:
        """The directory of these leads."""
        made = cls(me)
        for lead in leads:
            made.learn(lead)
        return made

    def learn(self, lead: Lead) -> None:
        """Takes in a lead, new or changed."""
        fresh = lead.id not in self.leads
        self.leads[lead.id] = lead
        for message_id in known_ids(lead):
            self._ids[message_id] = lead.id
        for contact in lead.contacts:
            if contact.email:
                _put(self._addresses, contact.email.lower(), lead.id)
                self._learn_domain(contact.email.lower().rpartition("@")[2], lead.id)
        self._learn_domain(_host(lead.url), lead.id)
        words = company_words(lead.company)
        if not words:
            return
        for slug in {"".join(words), "-".join(words)}:
            if len(slug) > 1:
                _put(self._labels, slug, lead.id)
        if fresh and len("".join(words)) > 2 and " ".join(words) not in EVERYDAY:
            self._names.append((_as_name(words), words[0], lead.id))

    def _learn_domain(self, domain: str, lead_id: str) -> None:
        mine = {address.rpartition("@")[2] for address in self.me.addresses}
        if domain and domain not in SHARED and domain not in mine:
            _put(self._domains, domain, lead_id)

    def logged(self, message_id: str) -> str | None:
        """The id of the lead on which this mail was logged before, or None."""
        return self._ids.get(message_id)

    def place(self, mail: Mail) -> Placement:
        """Where a mail goes; a forward is placed by itself first, then by what it forwards."""
        if mail.inner and self._to_myself(mail):
            return self._placed(mail.inner)
        outer = self._placed(mail)
        if mail.inner and (not outer.pointers or outer.pointers[0].strength <= NAME):
            inner = self._placed(mail.inner)
            return inner if inner.pointers else outer
        return outer

    def _to_myself(self, mail: Mail) -> bool:
        others = (*mail.to, *mail.copies)
        return bool(mail.sender and self.me(mail.sender)) and all(self.me(who) for who in others)

    def _placed(self, mail: Mail) -> Placement:
        pointers = self._pointers(mail)
        if not pointers:
            return Placement(mail, (), self._direction(mail, ()))
        best = max(p.strength for p in pointers)
        found = self._narrowed([p for p in pointers if p.strength == best], mail)
        if best in (ADDRESS, DOMAIN):
            found = self._contradicted(found, mail)
        ids = {p.lead_id for p in found}
        return Placement(mail, tuple(found), self._direction(mail, [p for p in pointers if p.lead_id in ids]))

    def _pointers(self, mail: Mail) -> list[Pointer]:
        found: dict[tuple[str, int], Pointer] = {}
        for parent in mail.parents:
            if lead_id := self._ids.get(parent):
                found.setdefault((lead_id, THREAD), Pointer(lead_id, THREAD, "it answers a mail logged there"))
                break
        for who in mail.addresses:
            if self.me(who):
                continue
            theirs = who == mail.sender or who in mail.reply_to
            for strength, ids, why in self._of_address(who):
                for lead_id in ids:
                    found.setdefault((lead_id, strength), Pointer(lead_id, strength, why, theirs, True))
        shown = mail.sender.name if mail.sender and not self.me(mail.sender) else ""
        for lead_id in self._named(shown):
            found.setdefault((lead_id, NAME), Pointer(lead_id, NAME, f'the sender is "{shown}"', True, True))
        for lead_id in self._named(mail.subject):
            found.setdefault((lead_id, NAME), Pointer(lead_id, NAME, "the subject names the company"))
        return list(found.values())

    def _of_address(self, who: Address) -> list[tuple[int, list[str], str]]:
        found = []
        if ids := self._addresses.get(who.address):
            found.append((ADDRESS, ids, f"{who.address} is a contact"))
        labels = who.domain.split(".")
        mine = {address.rpartition("@")[2] for address in self.me.addresses}
        if who.domain in mine:
            return found
        whole = [".".join(labels[at:]) for at in range(len(labels) - 1)]
        ids = [i for name in whole for i in self._domains.get(name, ())]
        ids += [i for name, of in self._domains.items() if name.endswith(f".{who.domain}") for i in of]
        names = [] if who.domain in SHARED else [label for label in labels[:-1] if label not in PLAIN]
        ids += [i for label in names for i in self._labels.get(label, ())]
        if ids:
            found.append((DOMAIN, list(dict.fromkeys(ids)), f"{who.domain} is the company's domain"))
        return found

    def _named(self, text: str) -> list[str]:
        folded = fold(text)
        return [i for pattern, first, i in self._names if first in folded and pattern.search(folded)]

    def _narrowed(self, found: list[Pointer], mail: Mail) -> list[Pointer]:
        """Of several leads the one whose company, then whose role the subject names; then the only one still open."""
        named = set(self._named(mail.subject))
        tests = (
            lambda lead: lead.id in named,
            lambda lead: bool(lead.role) and bool(_as_name(fold(lead.role).split()).search(fold(mail.subject))),
            lambda lead: lead.stage != "closed",
        )
        for test in tests:
            if len(found) == 1:
                break
            kept = [p for p in found if test(self.leads[p.lead_id])]
            found = kept or found
        return found

    def _contradicted(self, found: list[Pointer], mail: Mail) -> list[Pointer]:
        """Whom the subject names beside: an agency writes from one address about another company's job."""
        named = self._named(mail.subject)
        companies = {fold(self.leads[p.lead_id].company) for p in found}
        if any(fold(self.leads[i].company) in companies for i in named):
            return found
        more = [Pointer(i, NAME, "the subject names the company") for i in named]
        return found + self._narrowed(more, mail) if more else found

    def _direction(self, mail: Mail, pointers: Iterable[Pointer]) -> str | None:
        if mail.bounced:
            return "in"
        if mail.sender and self.me(mail.sender):
            return "out"
        if self.me.addresses or (mail.sender and mail.sender.nobody):
            return "in"
        sides = [p.theirs for p in pointers if p.side]
        if not sides:
            return "in" if any(self.me(who) for who in (*mail.to, *mail.copies)) else None
        return "in" if any(sides) else "out"


def company_words(company: str) -> list[str]:
    """The words of a company's name, folded, without what stands in brackets and without "Ltd", "GmbH", "UK" behind."""
    words = re.findall(r"[^\W_]+", fold(re.sub(r"\(.*?\)|\[.*?\]", " ", company)).replace("'", "").replace("’", ""))
    while len(words) > 1 and words[-1] in LEGAL:
        words.pop()
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def _as_name(words: list[str]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + r"[\W_]+".join(map(re.escape, words)) + r"(?!\w)")


def _host(url: str | None) -> str:
    if not url:
        return ""
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""
    shared = any(host == name or host.endswith(f".{name}") for name in SHARED)
    return "" if shared or "." not in host else host.removeprefix("www.")


def _put(into: dict[str, list[str]], key: str, lead_id: str) -> None:
    ids = into.setdefault(key, [])
    if lead_id not in ids:
        ids.append(lead_id)
