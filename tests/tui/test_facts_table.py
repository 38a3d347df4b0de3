"""The one table of facts: what is typed is read, refused in words, and shown so that it reads the same again."""

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.model import STAGES, Contact, Lead
from pipeline_tui.tui.facts import BY_NAME, FACTS, LINE_LIMIT, PROFILES, Typed, label_for

DAY = dt.date(2026, 3, 11)
LEAD = Lead(company="Acme", contacts=(Contact(key="hm", name="Jane Roe"), Contact(key="hr", name="Jan Poe")))
TYPED = Typed(LEAD, DAY, "dmy")


@pytest.mark.parametrize(
    "name, raw, value",
    [
        ("company", "  Acme \n Ltd ", "Acme Ltd"),
        ("role", "", ""),
        ("salary", "", None),
        ("stage", "waiting", "waiting_req"),
        ("applied_on", "3/3/2026", dt.date(2026, 3, 3)),
        ("applied_on", "Monday", dt.date(2026, 3, 9)),
        ("closes_on", "Monday", dt.date(2026, 3, 16)),
        ("tags", "remote, , remote, 4 days", ("remote", "4 days")),
        ("url", "acme.example:8080/jobs", "acme.example:8080/jobs"),
        ("url", "HTTPS://acme.example", "HTTPS://acme.example"),
        ("priority", "9", 9),
        ("priority", "", 0),
        ("cadence_bd", "10", 10),
        ("profile", "gen", "gentle"),
        ("no_calls", "Yes", True),
        ("frozen", "", False),
        ("process_owner", "roe", "hm"),
        ("country", "DE-BY", "DE-BY"),
    ],
)
def test_what_is_typed_is_read(name, raw, value):
    assert BY_NAME[name].of(raw, TYPED) == value


@pytest.mark.parametrize(
    "name, raw, words",
    [
        ("company", " ", "A lead needs a company"),
        ("stage", "", "A lead has a stage"),
        ("stage", "flying", "there are prospect, applied"),
        ("stage", "closed", "x closes a lead"),
        ("applied_on", "tomorrow", "still ahead"),
        ("applied_on", "soonish", "not a date"),
        ("url", "javascript:alert(1)", "not a web address"),
        ("url", "two words", "not a web address"),
        ("priority", "10", "0 to 9"),
        ("priority", "²", "0 to 9"),
        ("cadence_bd", "0", "1 to 250"),
        ("cadence_bd", "-1", "1 to 250"),
        ("profile", "bold", "gentle, standard, persistent"),
        ("no_calls", "maybe", "neither yes nor no"),
        ("process_owner", "ja", "Jane Roe, Jan Poe"),
        ("country", "Atlantis", "not known"),
        ("role", "x" * (LINE_LIMIT + 1), "notes"),
    ],
)
def test_what_cannot_be_used_is_refused_with_what_would_work(name, raw, words):
    with pytest.raises(BadInput, match=re.escape(words)) as caught:
        BY_NAME[name].of(raw, TYPED)
    assert str(caught.value)[0].isupper() or str(caught.value)[0] in '"x'


LEADS = st.builds(
    Lead,
    company=st.just("Acme"),
    stage=st.sampled_from(STAGES[:-1]),
    applied_on=st.none() | st.dates(dt.date(2001, 1, 1), DAY),
    closes_on=st.none() | st.dates(dt.date(2001, 1, 1), dt.date(2090, 1, 1)),
    priority=st.integers(0, 9),
    cadence_bd=st.none() | st.integers(1, 250),
    profile=st.none() | st.sampled_from(PROFILES),
    no_calls=st.booleans(),
    tags=st.lists(st.sampled_from(["remote", "4 days", "東京"]), unique=True).map(tuple),
    contacts=st.just(LEAD.contacts),
    process_owner=st.sampled_from([None, "hm", "hr"]),
)


@given(LEADS)
def test_a_fact_as_shown_reads_as_itself(lead):
    for fact in FACTS:
        assert fact.of(fact.show(lead), Typed(lead, DAY, "mdy")) == getattr(lead, fact.name)


def test_history_says_what_was_set_and_what_was_cleared():
    assert label_for(LEAD, BY_NAME["salary"], Lead(company="Acme", salary="50k")) == "set salary of Acme to 50k"
    assert label_for(LEAD, BY_NAME["salary"], LEAD) == "cleared salary of Acme"
    assert label_for(LEAD, BY_NAME["company"], Lead(company="Zeta")) == "renamed Acme to Zeta"
    assert len(label_for(LEAD, BY_NAME["role"], Lead(company="Acme", role="x" * 500))) < 100
