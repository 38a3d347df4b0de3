"""What a line says is meant on its lead: on one with an offer, a date that is no day breaks nothing."""

from datetime import date

import pytest

from pipeline_tui.core.model import Lead
from pipeline_tui.core.quicklog import read_line
from pipeline_tui.core.quicklog_lead import on_lead

TODAY = date(2026, 3, 11)
OFFER = Lead(id="a", company="Acme", stage="offer")


@pytest.mark.parametrize("words", ["a week before the 30th", "before Easter", "on 30 Feb", "the following Monday"])
def test_a_date_that_is_no_day_is_told_on_a_lead_with_an_offer_too(words):
    reading = on_lead(read_line(f"must answer Ann by phone, call back {words}", TODAY), OFFER, TODAY, limit=1200)
    assert (reading.next_on, [c.readings for c in reading.choices]) == (None, [()])
