"""The business-day calendar of each lead's contact: its country's public holidays, its weekend, days added by hand.

Leads of the same country and weekend share one Calendar, so the holidays of a country are worked out once. The
`holidays` library is imported when the first country is met; a pipeline without countries never pays for it. A country
that is not known costs its leads their public holidays and weekend and nothing else, and is said in a sentence.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from .core import clean
from .core.calendar import Calendar
from .core.model import NOTHING, Lead

YEARS = range(2010, 2051)
"""The years whose public holidays count: more than any log looks back or any date is agreed ahead."""

BARE = {"GB": "ENG"}
"""Countries whose public holidays depend on the region, and the region meant by the country's name alone."""

_USUAL = frozenset({5, 6})

Quiet = tuple[tuple[int, int], tuple[int, int]]
"""First and last quiet day as (month, day), as `Calendar.year_end_quiet` has them."""

_SHOWN = 5


class Calendars:
    """Gives every lead its calendar; the same question always gets the same object.

    `default_country` counts for leads that name none ("" is no public holidays), `extra` are further days off for
    everybody, `weekend` holds weekday numbers (Monday is 0) and counts in every country; None is each country's own,
    Saturday and Sunday where no country is known. `year_end_quiet` is True for 24 December to 1 January, a
    pair of (month, day) for other days, False or None for no quiet days. Raises ValueError as Calendar does.
    """

    def __init__(
        self,
        default_country: str = "",
        extra: frozenset[date] = frozenset(),
        weekend: frozenset[int] | None = None,
        year_end_quiet: bool | Quiet | None = True,
    ) -> None:
        usual = Calendar().year_end_quiet
        self._quiet = usual if year_end_quiet is True else year_end_quiet or None
        self._default, self._extra, self._weekend = default_country, extra, weekend
        self._codes: dict[str, str] = {"": ""}
        self._days: dict[str, tuple[frozenset[date], frozenset[int]]] = {"": (frozenset(), _USUAL)}
        self._unknown: list[str] = []
        self._told: set[str] = set()
        self._problems: list[str] = []
        self._made: dict[tuple[str, frozenset[int]], Calendar] = {}
        self._calendar("", weekend or _USUAL)

    def for_lead(self, lead: Lead) -> Calendar:
        """The calendar of the lead's contact.

        The country is the lead's own, else the default; the weekend is `weekend` among the lead's unknown fields when
        that is a list of weekday numbers which leaves a working day, else the one set for everybody, else that of the
        country. Never raises for what a lead
        says: what cannot be used is left out and told by `problems`.
        """
        named = lead.country or self._default
        code = self._codes.get(named)
        if code is None:
            code = self._learn(named)
        weekend = usual = self._weekend or self._days[code][1]
        if lead.extra and (own := lead.extra.get("lead", NOTHING).get("weekend")) is not None:
            weekend = self._weekend_of(own) or usual
        return self._made.get((code, weekend)) or self._calendar(code, weekend)

    def problems(self) -> list[str]:
        """Sentences on what leads and settings say that cannot be used; each is handed out once."""
        told, rest = self._unknown[:_SHOWN], len(self._unknown) - _SHOWN
        sentences = [*self._problems, *(self._sentence(code) for code in told)]
        if rest > 0:
            sentences.append(f"{rest} more countries on leads are not known either; the same holds for them.")
        self._unknown, self._problems = [], []
        return sentences

    def _sentence(self, code: str) -> str:
        where = "The default country" if code == self._default else "The country of a lead"
        return f"{where}: {unknown_country(code)} Until then no public holidays count there; nothing was lost."

    def _learn(self, named: str) -> str:
        """Finds the country behind a spelling and, for a new country, its public holidays and weekend."""
        found = _resolve(named)
        if found is None:
            self._unknown.append(named)
            code = ""
        else:
            code = "-".join(part for part in found if part)
            if code not in self._days:
                self._days[code] = _days_off(*found)
        self._codes[named] = code
        return code

    def _weekend_of(self, value: Any) -> frozenset[int] | None:
        days = value if isinstance(value, (list, tuple)) else None
        if days is not None and all(type(day) is int and 0 <= day <= 6 for day in days) and len(set(days)) < 7:
            return frozenset(days)
        shown = clean.line(str(value))[:40]
        if shown not in self._told:
            self._told.add(shown)
            self._problems.append(
                f'The weekend of a lead: "{shown}" is not a list of weekdays from 0 (Monday) to 6 (Sunday) that leaves '
                "a working day; write it like [4, 5]. The usual weekend counts until then; nothing was lost."
            )
        return None

    def _calendar(self, code: str, weekend: frozenset[int]) -> Calendar:
        days = self._days[code][0] | self._extra
        made = Calendar(weekend=weekend, holidays=days, year_end_quiet=self._quiet)
        self._made[code, weekend] = made
        return made


def known_country(code: str) -> bool:
    """Whether public holidays are known for a country ("GB", "uk", "GBR") or one of its regions ("DE-BY", "US-CA")."""
    return _resolve(code) is not None


def meant(code: str) -> str:
    """What is said when a country is set that stands for one of its regions: "GB counts as GB-ENG"; else empty."""
    found = _resolve(code)
    bare = found is not None and "-" not in code and found[1]
    return f"{code} counts as {found[0]}-{found[1]}" if bare and found else ""


def unknown_country(code: str) -> str:
    """Says, to follow a colon, that a country is not known; names a few near matches and how to write one."""
    word = clean.line(code)[:40]
    near = _near(word)
    hint = f" Near it: {', '.join(near)}." if near else ""
    return (
        f'public holidays are not known for "{word}".{hint} '
        "Write a two-letter country code like GB, or one with a region like DE-BY or US-CA."
    )


def _resolve(code: str) -> tuple[str, str | None] | None:
    """Country and region as the library spells them, or None when it does not know them."""
    word, _, region = clean.line(code).partition("-")
    country = _countries().get(word.upper()) if word else None
    if country is None:
        return None
    if not region:
        return country, BARE.get(country)
    known = _regions(country).get(region.casefold())
    return (country, known) if known else None


def _countries() -> dict[str, str]:
    """By every code of a country, of two letters or three, its ISO code of two."""
    from holidays.registry import COUNTRIES

    return {code: codes[0] for _, *codes in COUNTRIES.values() for code in codes if len(code) <= 3}


def _regions(country: str) -> dict[str, str]:
    """By case-folded code or name of a region, its code."""
    import holidays

    entity = getattr(holidays, country)
    names: dict[str, str] = {name.casefold(): code for name, code in entity.subdivisions_aliases.items()}
    return names | {region.casefold(): region for region in entity.subdivisions}


def _days_off(country: str, region: str | None) -> tuple[frozenset[date], frozenset[int]]:
    """The public holidays of a country or region in `YEARS`, with the weekdays on which others are observed, and the
    weekend there now."""
    import warnings

    import holidays

    with warnings.catch_warnings():
        # WHY: for a few countries the library warns that it knows only some of the years; those are all we need
        warnings.simplefilter("ignore")
        found = holidays.country_holidays(country, subdiv=region, years=YEARS)
    # WHY: a few countries have only the Sunday by law; offices there rest on Saturday as well
    return frozenset(found), _USUAL if found.weekend == {6} else frozenset(found.weekend)


def _near(word: str) -> list[str]:
    """Up to four codes near a word, "DE (Germany)"; those of a country's regions when only the region is wrong."""
    from difflib import get_close_matches

    from holidays.registry import COUNTRIES

    start, _, region = word.partition("-")
    country = _countries().get(start.upper())
    if country is not None:
        regions = _regions(country)
        keys = get_close_matches(region.casefold(), regions, 4, 0.5) or list(regions)
        return [f"{country}-{code}" for code in list(dict.fromkeys(regions[key] for key in keys))[:4]]
    codes = {name.replace("_", " "): entry[1] for name, entry in COUNTRIES.items()}
    if len(word) <= 3:
        return _near_codes(word.upper(), codes)
    folded = clean.fold(word)
    names = [name for name in codes if name in folded or folded in name]
    names += [name for name in get_close_matches(folded, codes, 4, 0.75) if name not in names]
    return [f"{codes[name]} ({_title(name)})" for name in names[:4]]


def _near_codes(word: str, codes: dict[str, str]) -> list[str]:
    """Codes with the same letters in another order, then those with the same first letter."""
    swapped = [code for code in _countries() if sorted(code) == sorted(word)]
    alike = [code for code in codes.values() if code[0] == word[:1]]
    names = {code: name for name, code in codes.items()}
    near = dict.fromkeys(_countries()[code] for code in swapped + alike)
    return [f"{code} ({_title(names[code])})" for code in list(near)[:4]]


def _title(name: str) -> str:
    return " ".join(word if word in ("and", "of", "the") else word.capitalize() for word in name.split())
