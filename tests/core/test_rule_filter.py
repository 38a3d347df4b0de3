"""The filter language in a rule: what a lead is, never how it stands."""

import pytest

from pipeline_tui.core.filters import FilterError
from pipeline_tui.core.model import Contact, Lead
from pipeline_tui.core.rule_filter import Kept

LEAD = Lead(
    company="Acme UK",
    role="Engineer",
    stage="applied",
    source="referral",
    tags=("remote",),
    priority=2,
    contacts=(Contact(key="a", name="Jane Roe", role="recruiter_agency"),),
    notes="Met at the fair",
)


@pytest.mark.parametrize(
    "line, kept",
    [
        ("source:referral", True),
        ("source:referral -tag:remote", False),
        ('with:"agency recruiter" or stage:offer', True),
        ("fair acme", True),
        ("priority>=2", True),
        ("open", True),
        ("closed", False),
        ("company:other", False),
    ],
)
def test_a_line_keeps_a_lead_by_what_it_is(line, kept):
    assert (LEAD in Kept(line)) is kept


@pytest.mark.parametrize(
    "line", ["stalled", "due", "needs", "snoozed", "flag:due", "rule:n0", "quiet>=10d", "agreed<=7d", "severity>2",
             "thanks:owed", "is:stalled", "action:wait", "sort:company", "acme sort:next", "stage:x", "(acme"],
)  # fmt: skip
def test_what_a_rule_cannot_know_is_refused_in_words(line):
    with pytest.raises(FilterError):
        Kept(line)


def test_two_rules_with_the_same_line_ask_the_same():
    assert Kept("open acme") == Kept("open acme")
    assert len({Kept("open acme"), Kept("open acme"), Kept("closed")}) == 2
    assert Kept("open acme") != Kept("closed")
    assert Kept("open acme") != "open acme"
    assert str(Kept("open acme")) == "those that “open acme” keeps"
