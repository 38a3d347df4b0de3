"""The form that adds tags to leads and takes tags away, for one lead or for several in one step."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from ...core import verbs
from ...core.model import Lead
from ...core.words import count
from ...pipeline import Pipeline
from ..drafts import Draft
from ..facts import read_tags
from .form import Field, FormScreen

if TYPE_CHECKING:
    from ...pipeline import Change

NOTHING = "Name at least one tag, here or below; commas stand between several."


def tags_form(
    pipeline: Pipeline, ids: Collection[str], tell: Callable[[str], None], lead: Lead | None = None
) -> FormScreen:
    """The form over the leads of these ids; `lead` is the one when there is one. It gives the change that was saved.

    `tell` is handed a sentence when what was typed could not be kept.
    """
    whom = lead.company if lead else count(len(ids), "lead")
    key = f"tags:{lead.id}" if lead else "tags:several"
    known = tuple(pipeline.shown.values("tag"))
    has = f"has {', '.join(lead.tags)}" if lead and lead.tags else "remote, part-time"
    fields = (
        Field("add", "Add", "remote, part-time", known),
        Field("remove", "Take away", has, lead.tags if lead else known),
    )

    def save(values: dict[str, str]) -> dict[str, str] | Change:
        add, remove = read_tags(values["add"]), read_tags(values["remove"])
        if not add and not remove:
            return {"add": NOTHING}
        changed = [f"+{tag}" for tag in add] + [f"-{tag}" for tag in remove]
        verb = verbs.tag(add, remove)
        return pipeline.change_all([(one, verb) for one in ids], f"tagged {whom} ({', '.join(changed)})")

    return FormScreen(f"Tags · {whom}", fields, {}, save, Draft(pipeline, key, tell))
