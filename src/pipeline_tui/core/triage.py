"""The round of triage: which flagged lead is before me, which were dealt with, which were skipped.

The list of leads that need me is asked anew at every step, most urgent first, so a lead that turns up meanwhile comes
next and one that another window dealt with does not come at all. Nothing here moves the user off a lead by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done in the round."""

    lead_id: str
    company: str
    words: str
    """What was done: "voicemail to Petra Dunham"."""
    label: str = ""
    """What history and undo call the change it made."""
    done: bool = True
    """The lead counts as dealt with; False where more is to do on it at once, as a call after the thank-yous."""
    change: str = ""
    """The id of the change it made."""


@dataclass(frozen=True, slots=True)
class Round:
    """A way through the needs-me list; every method gives back a new round."""

    way: tuple[str, ...] = ()
    """Ids of the leads that were met, in that order."""
    at: int = 0
    """Index in `way`; its length at the end of the round."""
    deeds: tuple[Deed, ...] = ()
    undone: tuple[Deed, ...] = ()
    """Deeds taken back, the last one last."""

    @property
    def here(self) -> str | None:
        """The id of the lead before me; None at the end."""
        return self.way[self.at] if self.at < len(self.way) else None

    @property
    def dealt(self) -> frozenset[str]:
        """Ids of the leads that were dealt with."""
        return frozenset(deed.lead_id for deed in self.deeds if deed.done)

    @property
    def skipped(self) -> tuple[str, ...]:
        """Ids of the leads that were met and left as they are, in the order they were met."""
        dealt = self.dealt
        return tuple(lead_id for lead_id in self.way if lead_id not in dealt)

    def forward(self, needs: Iterable[str]) -> Round:
        """To the next lead: one met before and not dealt with, else the first of `needs` not met yet, else the end.

        `needs` holds ids, most urgent first; it is read only as far as needed.
        """
        dealt = self.dealt
        for at in range(self.at + 1, len(self.way)):
            if self.way[at] not in dealt:
                return replace(self, at=at)
        met = set(self.way)
        fresh = next((lead_id for lead_id in needs if lead_id not in met), None)
        way = self.way if fresh is None else (*self.way, fresh)
        return replace(self, way=way, at=len(way) - 1 if fresh is not None else len(way))

    def back(self) -> Round:
        """To the lead met before this one, dealt with or not; stays where there is none."""
        return replace(self, at=max(0, self.at - 1))

    def again(self, needs: Iterable[str]) -> Round:
        """From the end, to the skipped ones once more."""
        dealt = self.dealt
        way = tuple(lead_id for lead_id in self.way if lead_id in dealt)
        return replace(self, way=way, at=len(way)).forward(needs)

    def did(self, deed: Deed) -> Round:
        """Notes a deed; what was undone cannot be done again after it."""
        return replace(self, deeds=(*self.deeds, deed), undone=())

    def took_back(self, leads: Iterable[str], label: str) -> Round:
        """A change on these leads was undone: its deed is struck, and its lead is before me again."""
        ids = set(leads)
        mine = [n for n, deed in enumerate(self.deeds) if deed.lead_id in ids and deed.label == label]
        if not mine:
            return self._at(ids)
        place = mine[-1]
        deed = self.deeds[place]
        struck = replace(self, deeds=self.deeds[:place] + self.deeds[place + 1 :], undone=(*self.undone, deed))
        return struck._at({deed.lead_id})

    def did_again(self, leads: Iterable[str], label: str) -> Round:
        """A change on these leads was redone: its deed stands again, and its lead is before me."""
        ids = set(leads)
        if not self.undone or self.undone[-1].lead_id not in ids or self.undone[-1].label != label:
            return self._at(ids)
        deed = self.undone[-1]
        return replace(self, deeds=(*self.deeds, deed), undone=self.undone[:-1])._at({deed.lead_id})

    def standing(self, gone: Collection[str]) -> Round:
        """`gone` are the ids of changes that are taken back: their deeds are struck, all others stand.

        The lead before me stays, whoever took them back.
        """
        all_deeds = (*self.deeds, *reversed(self.undone))
        deeds = tuple(deed for deed in all_deeds if deed.change not in gone)
        undone = tuple(deed for deed in reversed(all_deeds) if deed.change in gone)
        return replace(self, deeds=deeds, undone=undone)

    def _at(self, ids: set[str]) -> Round:
        place = next((n for n, lead_id in enumerate(self.way) if lead_id in ids), None)
        return self if place is None else replace(self, at=place)


def begin(needs: Iterable[str]) -> Round:
    """A round that stands at the most urgent lead."""
    first = next(iter(needs), None)
    return Round(way=() if first is None else (first,))
