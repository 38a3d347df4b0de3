"""Ids: sortable, unique, and the same again for the same thing."""

import datetime as dt
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.store import ids
from pipeline_tui.store.ids import contact_id, event_id, new_id

NOW = dt.datetime(2026, 3, 11, 9, 30, 0, 123000, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    """Ids of other tests, made later or for later years, do not count."""
    monkeypatch.setattr(ids, "_last", [0, 0])


def test_new_ids_are_version_7_of_the_instant_given():
    made = uuid.UUID(new_id(NOW))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == int(NOW.timestamp() * 1000)


@pytest.mark.parametrize("step", [0, 1, -5])
def test_ids_grow_also_when_the_clock_stands_or_goes_back(step):
    made = [new_id(NOW + dt.timedelta(milliseconds=step * n)) for n in range(2000)]
    assert made == sorted(set(made))


@pytest.mark.parametrize("year", [1, 1969, 9999])
def test_every_year_has_ids(year):
    assert uuid.UUID(new_id(dt.datetime(year, 6, 1, tzinfo=dt.UTC))).version == 7


def test_derived_ids_depend_on_every_part_and_on_nothing_else():
    made = [
        contact_id("a", "hr"), contact_id("a", "boss"), contact_id("b", "hr"),
        event_id("a", 0, "x"), event_id("a", 1, "x"), event_id("b", 0, "x"), event_id("a", 0, "y"),
    ]  # fmt: skip
    assert len(set(made)) == len(made)
    assert {uuid.UUID(one).version for one in made} == {5}
    assert contact_id("a", "hr") == made[0]
    assert contact_id("a", "hr") == "3b94765b-cc2b-56bf-b47b-dd80bd515444"


@given(lead=st.text(), key=st.text())
def test_a_derived_id_is_the_one_the_standard_names(lead, key):
    space = uuid.UUID("5f0f8a5e-6d3c-5b7e-9a54-6c1d5f0e7b11")
    assert contact_id(lead, key) == str(uuid.uuid5(space, f"contact\n{lead}\n{key}"))
