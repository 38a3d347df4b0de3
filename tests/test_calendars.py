"""Each lead's calendar: public holidays of its country, its weekend, and what is not known."""

import datetime as dt
import subprocess
import sys

import pytest

from pipeline_tui.calendars import Calendars, known_country, meant, unknown_country
from pipeline_tui.core.calendar import Calendar
from pipeline_tui.core.model import Lead

D = dt.date.fromisoformat


def lead(country=None, weekend=None):
    return Lead(
        company="Northgate", country=country, extra={} if weekend is None else {"lead": {"weekend": weekend, "x": 1}}
    )


@pytest.mark.parametrize(
    "country, day, works",
    [
        (None, "2026-04-03", True),
        ("GB", "2026-04-03", False),  # Good Friday
        ("GB", "2026-04-06", False),  # Easter Monday: the country alone is England
        ("GB", "2026-08-31", False),
        ("UK", "2026-08-31", False),
        ("GB-SCT", "2026-08-31", True),
        ("SA", "2026-03-12", True),  # Thursday; Friday and Saturday are the weekend
        ("SA", "2026-03-13", False),
        ("SA", "2026-03-14", False),
        ("SA", "2026-03-15", True),
        ("IL", "2026-03-15", True),
        ("AE", "2026-03-15", False),
        ("HK", "2026-03-14", False),
        ("GB-ENG", "2026-04-06", False),
        ("GB-SCT", "2026-04-06", True),
        ("GB", "2026-05-04", False),
        ("US", "2026-05-04", True),
        ("US", "2026-11-26", False),  # Thanksgiving
        ("US", "2026-11-27", True),
        ("US-CA", "2026-03-31", False),  # Cesar Chavez Day
        ("US", "2026-03-31", True),
        ("US", "2026-07-03", False),  # Independence Day falls on a Saturday
        ("GB", "2026-11-26", True),
        ("DE", "2026-06-04", True),
        ("DE-BY", "2026-06-04", False),  # Corpus Christi
        ("DE-BE", "2026-06-04", True),
        ("DE", "2026-10-03", False),
        ("IN", "2026-01-26", False),  # Republic Day
        ("IN", "2045-01-26", False),
        ("DE", "2010-05-13", False),
        ("DE", "2050-05-19", False),  # Ascension Day at the ends of the range
    ],
)
def test_public_holidays_are_no_business_days(country, day, works):
    assert Calendars().for_lead(lead(country)).is_bd(D(day)) is works


@pytest.mark.parametrize("spelt", ["GB", "gb", " GB ", "UK", "uk", "GBR"])
def test_a_country_may_be_spelt_in_several_ways_and_shares_one_calendar(spelt):
    calendars = Calendars()
    assert calendars.for_lead(lead(spelt)) is calendars.for_lead(lead("GB"))
    assert calendars.for_lead(lead(spelt)) is not calendars.for_lead(lead("US"))
    assert calendars.problems() == []


@pytest.mark.parametrize("spelt", ["DE-BY", "de-by", "DEU-BY", "DE-Bayern"])
def test_a_region_may_be_spelt_in_several_ways(spelt):
    calendars = Calendars()
    assert calendars.for_lead(lead(spelt)) is calendars.for_lead(lead("DE-BY"))
    assert calendars.for_lead(lead(spelt)) is not calendars.for_lead(lead("DE"))


def test_a_weekend_set_expressly_counts_in_every_country_and_a_leads_own_above_it():
    everywhere = Calendars("SA", weekend=frozenset({5, 6}))
    assert everywhere.for_lead(lead()).is_bd(D("2026-03-13"))
    assert everywhere.for_lead(lead("IL")).is_bd(D("2026-03-13"))
    assert not everywhere.for_lead(lead("IL", [4])).is_bd(D("2026-03-13"))
    assert not Calendars("SA").for_lead(lead()).is_bd(D("2026-03-13"))
    assert not Calendars().for_lead(lead("SA", "Friday")).is_bd(D("2026-03-13"))


def test_a_country_alone_shares_the_calendar_of_the_region_it_means():
    calendars = Calendars()
    assert calendars.for_lead(lead("GB")) is calendars.for_lead(lead("GB-ENG"))


def test_a_country_that_means_a_region_says_so():
    assert meant("gb") == "gb counts as GB-ENG"
    assert [meant(code) for code in ("GB-SCT", "DE", "nowhere", "")] == ["", "", "", ""]


def test_the_default_country_counts_only_where_a_lead_names_none():
    calendars = Calendars("US")
    thanksgiving = D("2026-11-26")
    assert not calendars.for_lead(lead()).is_bd(thanksgiving)
    assert not calendars.for_lead(lead("")).is_bd(thanksgiving)
    assert calendars.for_lead(lead("GB")).is_bd(thanksgiving)
    assert calendars.for_lead(lead()) is calendars.for_lead(lead("US"))


def test_each_country_is_worked_out_once(monkeypatch):
    import holidays

    asked = []
    real = holidays.country_holidays
    monkeypatch.setattr(holidays, "country_holidays", lambda *a, **k: asked.append(a) or real(*a, **k))
    calendars = Calendars("GB")
    found = {id(calendars.for_lead(lead(code, weekend))) for code in (None, "GB", "uk") for weekend in (None, [5, 6])}
    assert len(found) == 1
    calendars.for_lead(lead("GB", [4, 5]))
    assert asked == [("GB",)]


def test_the_quiet_days_at_the_turn_of_the_year():
    quiet, busy = Calendars("GB"), Calendars("GB", year_end_quiet=False)
    day = D("2026-12-30")
    assert not quiet.for_lead(lead()).is_bd(day)
    assert busy.for_lead(lead()).is_bd(day)
    assert not busy.for_lead(lead()).is_bd(D("2026-12-28"))  # Boxing Day, observed
    other = Calendars(year_end_quiet=((12, 27), (12, 31))).for_lead(lead())
    assert other.is_bd(D("2026-12-24"))
    assert not other.is_bd(day)
    assert Calendars(year_end_quiet=None).for_lead(lead()) == Calendar(year_end_quiet=None)


def test_extra_days_count_for_everybody():
    calendars = Calendars(extra=frozenset({D("2026-03-11")}))
    for country in (None, "GB", "nowhere"):
        assert not calendars.for_lead(lead(country)).is_bd(D("2026-03-11"))
        assert calendars.for_lead(lead(country)).is_bd(D("2026-03-12"))


@pytest.mark.parametrize("weekend", [[4, 5], (5, 4, 4)])
def test_a_lead_may_have_a_weekend_of_its_own(weekend):
    calendars = Calendars()
    gulf = calendars.for_lead(lead("AE", weekend))
    assert not gulf.is_bd(D("2026-03-13"))  # Friday
    assert not gulf.is_bd(D("2026-03-14"))
    assert gulf.is_bd(D("2026-03-15"))  # Sunday
    assert not gulf.is_bd(D("2026-12-02"))  # National Day
    assert gulf is calendars.for_lead(lead("AE", [4, 5]))
    assert calendars.for_lead(lead("AE")).is_bd(D("2026-03-13"))
    assert calendars.problems() == []


def test_the_usual_weekend_may_be_another():
    gulf = Calendars(weekend=frozenset({4, 5})).for_lead(lead())
    assert not gulf.is_bd(D("2026-03-13"))
    assert gulf.is_bd(D("2026-03-15"))
    with pytest.raises(ValueError, match="weekend"):
        Calendars(weekend=frozenset(range(7)))


@pytest.mark.parametrize("weekend", ["Friday", [7], [True], ["4"], [4.0], [[4]], {"a": 1}, 5, list(range(7))])
def test_a_weekend_that_cannot_be_used_is_told_once_and_the_usual_one_counts(weekend):
    calendars = Calendars()
    assert calendars.for_lead(lead("GB", weekend)) is calendars.for_lead(lead("GB"))
    calendars.for_lead(lead(None, weekend))
    (sentence,) = calendars.problems()
    assert "[4, 5]" in sentence
    assert calendars.problems() == []


def test_a_lead_without_a_weekend_of_its_own_has_the_usual_one():
    calendars = Calendars()
    plain = calendars.for_lead(lead())
    for extra in ({}, {"lead": {}}, {"lead": {"weekend": None}}, {"other": 1}):
        assert calendars.for_lead(Lead(company="Northgate", extra=extra)) is plain
    assert calendars.problems() == []


def test_an_unknown_country_has_no_public_holidays_and_is_told_once():
    calendars = Calendars("GB")
    day = D("2026-04-03")
    for _ in range(3):
        assert calendars.for_lead(lead("Gremany")).is_bd(day)
    (sentence,) = calendars.problems()
    assert sentence.startswith("The country of a lead")
    assert '"Gremany"' in sentence
    assert "DE (Germany)" in sentence
    calendars.for_lead(lead("Gremany"))
    assert calendars.problems() == []
    wrong = Calendars("XX")
    wrong.for_lead(lead())
    assert wrong.problems()[0].startswith("The default country")


def test_many_unknown_countries_do_not_flood():
    calendars = Calendars()
    for n in range(40):
        calendars.for_lead(lead(f"Nowhere {n}"))
    sentences = calendars.problems()
    assert len(sentences) == 6
    assert sentences[-1].startswith("35 more")


@pytest.mark.parametrize(
    "code, known",
    [
        ("GB", True),
        ("uk", True),
        ("USA", True),
        ("DE-BY", True),
        ("US-CA", True),
        ("GB-Scotland", True),
        ("", False),
        ("-", False),
        ("-BY", False),
        ("XX", False),
        ("DE-XX", False),
        ("Germany", False),
        ("date", False),
        ("__name__", False),
        ("country_holidays", False),
        ("XNYS", False),
        ("NYSE", False),
    ],
)
def test_known_countries(code, known):
    assert known_country(code) is known


@pytest.mark.parametrize(
    "code, near",
    [
        ("Germany", "DE (Germany)"),
        ("Leeds, United Kingdom", "GB (United Kingdom)"),
        ("Portugall", "PT (Portugal)"),
        ("Bosnia", "BA (Bosnia and Herzegovina)"),
        ("KU", "GB (United Kingdom)"),
        ("GX", "GA (Gabon)"),
        ("DE-BX", "DE-BY"),
        ("DE-Bayren", "DE-BY"),
        ("GB-XX", "GB-ENG"),
    ],
)
def test_an_unknown_country_names_near_matches(code, near):
    assert near in unknown_country(code)


def test_the_sentence_is_safe_to_print():
    sentence = unknown_country("A\x1b[31m\n" + "B" * 500)
    assert "\x1b" not in sentence
    assert "\n" not in sentence
    assert len(sentence) < 250
    assert "near" not in sentence.lower()


def test_the_holidays_library_is_loaded_only_for_a_country():
    program = """
import sys
from pipeline_tui.calendars import Calendars
from pipeline_tui.core.model import Lead
calendars = Calendars()
calendars.for_lead(Lead(company="Northgate", extra={"lead": {"weekend": [4, 5]}}))
print("holidays" in sys.modules)
calendars.for_lead(Lead(company="Northgate", country="GB"))
print("holidays" in sys.modules)
"""
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "True"]


def test_no_warning_of_the_library_reaches_the_screen():
    program = """
from pipeline_tui.calendars import Calendars
from pipeline_tui.core.model import Lead
Calendars("IN").for_lead(Lead(company="Northgate"))
"""
    run = subprocess.run([sys.executable, "-W", "always", "-c", program], capture_output=True, text=True, check=True)
    assert "Warning" not in run.stderr
