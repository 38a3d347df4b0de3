"""Dates that are nobody's next step: a wrong next date is the worst that can happen."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline_tui.core.quicklog import read_line

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    "text",
    [
        "msg'd Zsófia on WhatsApp, no reply in a week", "heard nothing for 2 weeks", "walked in and handed CV to Lexi",
        "they said end of feb, then eom, now its soon", "emailed Inez my slots: tues pm or weds am",
        "Text from Otto 7pm: u free mon?", "Nia joined them in January, ask her", "salary review is in April",
        "shift is 7 to 3 mon to fri", "application deadline was the 1st", "Karl thanked me for coming Tuesday",
        "they moved offices in March", "Klaus retires in June, ask for his successor", "in the lab in March",
        "agency wants exclusivity until end of April", "4/6 start if i get it", "Kev says no more work after friday",
        "Tam's reference went in 9/3", "not today, didn't call anyone today",
        "contract runs to 30 June", "role has been open since November", "flight to Dublin on the 17th",
        "could be weeks", "the Q2 budget is gone",
    ],
)  # fmt: skip
def test_a_date_that_is_over_or_about_something_else_is_no_next_date(text: str) -> None:
    assert read_line(text, TODAY).next_on is None
