"""Quick-log lines against the reading a careful person makes.

How generalisation was checked: 150 lines were written with their readings before the grammar was run for the first
time, by hand and from no sample. 100 of them (quicklog_tune.yaml) were then used to tune it, so they must all be right.
The other 50 (quicklog_held.yaml) were only ever scored as a whole, never looked at one by one: 47 were right on the
first run, before any tuning. Some 170 further lines, made up afterwards to look for weak spots, showed six wrong next
dates at first sight that neither file had; their causes are mended and are cases below.

The hardest sets are those of quicklog_blind_*.yaml: 120 lines made up for the purpose in many voices, by an author who
knew the conventions and the samples and had not looked at the grammar. A line counts as right only when all seven
columns are. On the first run 39 of 80 and 22 of 40 were right and no next date was wrong. After tuning on the 80, by
kinds of mistakes and never by the line, 71 of them were right; of the 40, scored as a whole and not yet read, 23. Then
the 40 were opened too: since that day they are tuning data like the others, and what they score says nothing about
lines that are new.

quicklog_second.yaml is the second look: 60 lines made up blind as well, nearer to what the samples ask, written while
the grammar was being tuned on everything above and scored once, unread, when that was over. 52 of 60 lines were right
in all seven columns (87 in a hundred), 409 of 420 columns, and no next date was wrong. Opened after that, 59 are right.

quicklog_fourth.yaml and quicklog_fourth_strange.yaml are the fourth look, 80 lines each by two more authors, the
second of them in the voices of people in great haste or writing English as another language. As they came 62 and 37
were right in all seven columns (78 and 46 in a hundred), and five next dates of the 160 were wrong. Before they were
opened the grammar was widened by lines made up here, which brought 63 and 42; opened and tuned on, by kinds, it is 80
and 79 and no next date is wrong. What that says of lines nobody has seen, only lines nobody has seen can tell.

quicklog_fifth.yaml held the forty that each of those two authors kept back: 59 of the 80 at first sight, two wrong next
dates. Then came 80 lines each of more authors, scored before they were opened: quicklog_sixth.yaml 61, none wrong;
quicklog_seventh.yaml 57, one wrong; quicklog_eighth.yaml 67, quicklog_ninth.yaml 69, quicklog_tenth.yaml 67 and
quicklog_eleventh.yaml 66, none wrong: of these four 84 lines in a hundred, and 97 columns. By kinds of mistakes they
came to what a test below counts. What helped most with lines of the next author were single words that hint at an
outcome where no turn of phrase is known.

Then eight more authors. quicklog_twelfth.yaml (400 lines of four, two of them in haste or at length) brought 262 as it
came, two next dates wrong. After tuning on it quicklog_thirteenth.yaml, 200 lines of two who wrote as the samples do
and which had 154 before, had 170 at first sight; after that quicklog_fourteenth.yaml, 200 more, had 173 (155 with the
grammar of that morning), 1,365 of 1,400 columns, no next date wrong. A second reader of the thirteenth, who saw the
texts alone, agreed with its authors in 199 lines of 200: what is missing is ours. quicklog_wordings.yaml is no measure
but a bank to learn from: 750 lines, thirty far-fetched wordings of every outcome and of none.

Then thirteen more. quicklog_fifteenth.yaml, 600 lines of six authors who kept each to one kind of people (executives,
trades, nurses and teachers, programmers, writers of English as a second language), brought 427 at first sight and five
wrong next dates; tuned on, 580. quicklog_sixteenth.yaml, 400 lines of four who wrote as the samples do, brought 340 at
first sight and quicklog_seventeenth.yaml, 300 of three more, last of all, 252 and no wrong next date (248 and one with
the grammar from before the 600). So of lines nobody has seen some 84 in a hundred are read whole, 97 columns: nine in
ten is not reached, and lines that are mended one family at a time carry over to few others. What does carry over is
what test_quicklog_composed.py asks: that plain parts which are understood alone are understood together.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from pipeline_tui.core.model import Contact
from pipeline_tui.core.quicklog import Unknown, json_of, read_line

DATA = Path(__file__).parent.parent / "data"
TODAY = date(2026, 3, 11)
PEOPLE = (
    Contact(key="director", name="Jane Roe", role="hiring_manager", title="Director"),
    Contact(key="hr", role="hr"),
    Contact(key="amy", name="Amy Stone-Ward", role="recruiter"),
    Contact(key="amy2", name="Amy Finch", role="peer"),
    Contact(key="boss", name="Will O'Dea", role="executive", title="President"),
)


def _load(name: str) -> tuple[date, list[list[Any]]]:
    data = yaml.safe_load((DATA / name).read_text(encoding="utf-8"))
    return data["today"], data["lines"]


def _either(wanted: Any, today: date) -> list[Any]:
    if isinstance(wanted, str):
        named = {"~": None, "t": today.isoformat()}
        return [named[w] if w in named else int(w) if w.isdigit() else w for w in wanted.split("|")]
    return [wanted.isoformat() if isinstance(wanted, date) else wanted]


def _differs(line: list[Any], today: date) -> dict[str, tuple[Any, Any]]:
    """What was read and what was wanted, for the fields that are not right."""
    text, kind, direction, contact, on, outcome, next_on, minutes, *more = line
    got = json_of(read_line(text, today))
    wanted = {"kind": kind, "direction": direction, "date": on, "outcome": outcome, "next": next_on, "minutes": minutes}
    wrong = {k: (got[k], w) for k, w in wanted.items() if got[k] not in _either(w, today)}
    people = got.get("contacts", [got["contact"]])
    if (people != contact) if isinstance(contact, list) else (people[0] not in _either(contact, today)):
        wrong["contact"] = (people, contact)
    for key, value in (more[0] if more else {}).items():
        if got.get(key) != value:
            wrong[key] = (got.get(key), value)
    return wrong


TUNE_TODAY, TUNE = _load("quicklog_tune.yaml")
HELD_TODAY, HELD = _load("quicklog_held.yaml")


@pytest.mark.parametrize("line", TUNE, ids=[line[0] for line in TUNE])
def test_a_line_is_read_as_a_careful_person_would(line: list[Any]) -> None:
    assert _differs(line, TUNE_TODAY) == {}


def test_lines_kept_aside_are_read_nine_times_in_ten_and_no_next_date_is_wrong() -> None:
    """See the module's docstring for how these lines were made and used."""
    wrong = [_differs(line, HELD_TODAY) for line in HELD]
    assert sum(not w for w in wrong) / len(wrong) >= 0.9
    assert [w["next"] for w in wrong if "next" in w and w["next"][0] is not None] == []


@pytest.mark.parametrize("name", ["more_tune", "more_held", "fresh_held"])
def test_hurried_lines_are_read_nine_times_in_ten_and_no_next_date_is_wrong(name: str) -> None:
    """See the module's docstring for how these lines were made and used."""
    today, lines = _load(f"quicklog_{name}.yaml")
    wrong = [_differs(line, today) for line in lines]
    assert sum(not w for w in wrong) / len(wrong) >= 0.9
    assert [w["next"] for w in wrong if "next" in w and w["next"][0] is not None] == []


@pytest.mark.parametrize(
    "name, right",
    [
        ("blind_tune", 77),
        ("blind_held", 40),
        ("second", 59),
        ("fourth", 80),
        ("fourth_strange", 79),
        ("fifth", 80),
        ("sixth", 79),
        ("seventh", 78),
        ("twelfth", 393),
        ("thirteenth", 195),
        ("fourteenth", 200),
        ("fifteenth", 580),
        ("sixteenth", 386),
        ("seventeenth", 252),
        ("wordings", 641),
    ],
)
def test_of_strangers_lines_no_fewer_are_right_than_were_and_no_next_date_is_wrong(name: str, right: int) -> None:
    """See the module's docstring for how these lines were made and used."""
    today, lines = _load(f"quicklog_{name}.yaml")
    wrong = [_differs(line, today) for line in lines]
    assert sum(not w for w in wrong) >= right
    assert [w["next"] for w in wrong if "next" in w and w["next"][0] is not None] == []


@pytest.mark.parametrize(
    "text",
    [
        "M. Sorel said fine to call every 2 weeks", "check in w/ Mags every second Tuesday", "eom passed, emailed Dev",
        "Spoke with Dagny about start dates, 1 May works for both", "Imre: weekly check-ins fine",
        "all hiring stopped since this morning", "she'd take me tomorrow but has no budget",
        "met Ilja, he would gladly hire me on Monday, his boss won't",
    ],
)  # fmt: skip
def test_a_date_that_is_no_appointment_is_none(text: str) -> None:
    assert read_line(text, TODAY).next_on is None


@pytest.mark.parametrize(
    "text",
    [
        "results came Monday, passed", "Edda said her boss decided Monday", "heard Monday that it is on hold",
        "submitted the essay Sunday night", "deadline was Friday, sent it Thursday", "the board met Tuesday",
        "Udo was due to ring Mon 3pm, didn't", "references contacted by HR on Monday",
        "missed Udo's call at 3pm Tuesday",
        "booked the train for Tuesday", "the budget year ends in March", "said yes! start next month",
        "interview Tues 2pm went fine", "sent Dani times for next week", "Udo said he'd ring sun, didnt",
    ],
)  # fmt: skip
def test_a_day_told_of_in_the_past_is_no_next_date(text: str) -> None:
    assert read_line(text, TODAY).next_on is None


@pytest.mark.parametrize(
    "text, names",
    [
        ("Hamza's boss Lucinda rang me", ("Lucinda",)), ("asked Zarlink recruiter Noor for feedback", ("Noor",)),
        ("J.P. Morales emailed: not moving forward", ("J.P. Morales",)), ("cold-called Dex Ramirez", ("Dex Ramirez",)),
        ("Annelore (Berlin) needs my German certificate", ("Annelore",)), ("video call Abel 35min", ("Abel",)),
        ("left Priya a message", ("Priya",)), ("OFFER FROM TRELLIS! Amy called", ("Amy",)),
        ("rang Hollis & Co, no answer", ()), ("Dr. Amara Nwosu interviewed me", ("Amara Nwosu",)),
        ("site mgr Duggan told me to come", ("Duggan",)), ("refs confirmed: Helen & Prof. Albers", ("Helen", "Albers")),
        ("Background check cleared", ()), ("said yes to kaz by text", ("kaz",)),
    ],
)  # fmt: skip
def test_people_stand_in_many_places(text: str, names: tuple[str, ...]) -> None:
    assert read_line(text, TODAY).names == names


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("declined the Ferrant offer, phoned Claude", "declined"), ("the job's been pulled, says Aled", "role_closed"),
        ("Wilma said the other guy got it", "rejected"), ("told Marta I'm not interested", "withdrew"),
        ("chat with Udo, +ve", "went_well"), ("R1 with Udo, waffled a lot", "went_poorly"),
        ("Udo hasn't got back to me", "no_news"), ("wrote to Udo - auto-response, back in May", "ooo"),
        ("no-show from the interviewer, emailed HR", "no_show"),
        ("Udo's retiring so talk to Wiremu instead", "referred_on"),
        ("Udo: req opens in Q2", "req_not_open"), ("got the job's new contract: counter accepted", "offer"),
        ("emailed Edda, she replied it's on hold", "on_hold"), ("emailed Edda for feedback on the rejection", "sent"),
        ("Udo says they're away to interview internals", None), ("client round postponed indefinitely", "on_hold"),
    ],
)  # fmt: skip
def test_how_it_went_in_other_words(text: str, outcome: str | None) -> None:
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text, next_on",
    [
        ("give her a buzz first thing tomoz", date(2026, 3, 12)),
        ("Udo: no decision, give it another two weeks", date(2026, 3, 25)),
        ("super called: Mon 6am", date(2026, 3, 16)), ("Udo: Tuesday works, 3pm", date(2026, 3, 17)),
        ("new lead starts in May, revisit then", date(2026, 5, 1)),
        ("Udo asked to push to Tues 24th", date(2026, 3, 24)),
        ("met Udo, liked him, trial Sat", date(2026, 3, 14)), ("contract coming next week from Udo", date(2026, 3, 16)),
        ("Frau Engel meldet sich bis Freitag", date(2026, 3, 13)), ("posting goes live Monday", date(2026, 3, 16)),
    ],
)  # fmt: skip
def test_more_ways_to_name_the_next_day(text: str, next_on: date) -> None:
    assert read_line(text, TODAY).next_on == next_on


def test_a_date_that_was_moved_is_not_the_one_that_holds() -> None:
    reading = read_line("call w/ Lin Fri moved to Mon same time", TODAY)
    assert (reading.next_on, reading.planned) == (date(2026, 3, 16), False)


@pytest.mark.parametrize(
    "text, kind",
    [
        ("14/3 assessment day in Ghent", "interview"), ("interview feedback from Ann: good", "note"),
        ("rachel: freeze lifted, interviews from 15 March", "note"), ("had the interview in Leeds", "interview"),
    ],
)  # fmt: skip
def test_an_interview_is_told_from_talk_about_one(text: str, kind: str) -> None:
    assert read_line(text, TODAY).kind == kind


def test_two_readings_that_fit_the_weekday_are_both_offered_the_nearer_first() -> None:
    reading = read_line("CEO chat set: Mon 1/3 10am", date(2027, 2, 16))
    assert reading.choices[0].readings == (date(2027, 3, 1), date(2028, 1, 3))


@pytest.mark.parametrize(
    "text, who",
    [
        ("spoke w/ jane, all good", ("director",)),
        ("called Roe", ("director",)),
        ("left vm for JR", ("director",)),
        ("spoke to the director", ("director",)),
        ("HR called", ("hr",)),
        ("interview with Jane Roe, Stone-Ward and the president", ("director", "amy", "boss")),
        ("Amy called", ()),  # two of them: nobody is guessed
        ("will call again next week", ()),
        ("called Will", ("boss",)),
        ("emailed Ms Finch", ("amy2",)),
    ],
)
def test_people_of_the_lead_are_found(text: str, who: tuple[str, ...]) -> None:
    assert read_line(text, TODAY, PEOPLE).who == who


def test_a_stranger_comes_with_the_role_beside_the_name() -> None:
    assert read_line("spoke w/ Tom (hiring mgr), no news", TODAY, PEOPLE).unknown == (Unknown("Tom", "hiring_manager"),)
    assert read_line("Karen @ Belmont HR rang", TODAY).unknown == (Unknown("Karen", "hr"),)


def test_the_leads_own_company_is_no_person() -> None:
    assert read_line("email from Northgate, no news", TODAY, company="Northgate UK").names == ()


@pytest.mark.parametrize(
    "text, minutes",
    [
        ("call w/ Ann 30min", 30), ("call w/ Ann 1.5 hrs", 90), ("1 hr 20 with Ann", 80),
        ("call w/ Ann, half an hour", 30), ("3/9 HR call 20m", 20), ("Mar 9 HR call", None),
        ("Ann called from 020 7946 0011", None), ("Ann called, pay 45/hr, 50-60k", None),
        ("call w/ Ann at 3:30pm", None), ("Ann will decide in 48 hours", None), ("call Ann in 20 mins", None),
        ("call w/ Ann, 3 months notice", None),
    ],
)  # fmt: skip
def test_only_stated_minutes_count(text: str, minutes: int | None) -> None:
    assert read_line(text, TODAY).minutes == minutes


@pytest.mark.parametrize(
    "text",
    [
        "called Ann 020 7946 0958, no news", "salary 65-70k, job ref 2026/04/12", "sent Ann version 3.4. of my CV",
        "start date would be 1 May", "Ann is on holiday next week", "no word since 2/20", "room 4/12, third floor",
        "calling every 2 weeks is enough", "Ann, notice period 3 months", "maybe after the reorg",
        "contract until June", "HR screening w/ Ann 3/10 @ 2pm, 30 min", "declined by email 3/9",
        "Ann emailed back 3/9",
        "called 3 times this week, no luck", "2 interviews done, third on Monday",
    ],
)  # fmt: skip
def test_a_line_without_a_next_date_gets_none(text: str) -> None:
    assert read_line(text, TODAY).next_on is None


@pytest.mark.parametrize(
    "text, next_on, kind",
    [
        ("spoke to Ann, she said call back in 2 wks", date(2026, 3, 25), "agreed"),
        ("left vm for Ann, try again thurs", date(2026, 3, 12), "plan"),
        ("Ann called, they will decide by Friday", date(2026, 3, 13), "promise"),
        ("email from Ann: interview on 24 March at 10am", date(2026, 3, 24), "interview"),
        ("out of office: Ann back 23 March", date(2026, 3, 23), "plan"),
        ("spoke to Ann, on hold until Q3", date(2026, 7, 1), "agreed"),
        ("offer from Ann: reply by March 18", date(2026, 3, 18), "promise"),
        ("Ann will ring me Thurs", date(2026, 3, 12), "promise"),
    ],
)
def test_who_set_the_next_date_is_kept(text: str, next_on: date, kind: str) -> None:
    reading = read_line(text, TODAY)
    assert (reading.next_on, reading.next_kind) == (next_on, kind)


def test_a_date_with_two_readings_is_a_choice() -> None:
    reading = read_line("call Ann back on 4/5", TODAY)
    assert reading.choices[0].field == "next_on"
    assert reading.choices[0].readings == (date(2026, 4, 5), date(2026, 5, 4))
    assert json_of(reading)["ambiguous"] is True
    british = read_line("call Ann back on 4/5", TODAY, order="dmy")
    assert british.next_on == date(2026, 5, 4)


@pytest.mark.parametrize(
    "text, day",
    [
        ("spoke to Ann a week ago", date(2026, 3, 4)),
        ("3/9 spoke to Ann", date(2026, 3, 9)),
        ("coffee with Ann on Monday, nice", date(2026, 3, 9)),
        ("9.3. call with Ann", date(2026, 3, 9)),
        ("spoke to Ann re: 3/2 email", TODAY),
        ("emailed Ann, no word since 2/20", TODAY),
    ],
)
def test_when_it_happened(text: str, day: date) -> None:
    assert read_line(text, TODAY).date == day


@pytest.mark.parametrize(
    "text, hint",
    [
        ("got the offer from Ann!", "offer"), ("no offer yet", None), ("they filled the role", "closed:role_closed"),
        ("onsite yesterday, went well", "interviewed"), ("spoke to Ann, req not approved yet", "waiting_req"),
        ("rejected by email", "closed:rejected"),
    ],
)  # fmt: skip
def test_a_stage_is_hinted(text: str, hint: str | None) -> None:
    assert read_line(text, TODAY).stage_hint == hint


def test_a_pasted_page_is_kept_whole() -> None:
    page = "called Ann, no answer. " + "more " * 2000
    reading = read_line(page, TODAY)
    assert (reading.kind, reading.note) == ("call", page)


@given(text=st.text(max_size=120))
def test_no_text_breaks_it_and_the_note_is_the_text(text: str) -> None:
    reading = read_line(text, TODAY, PEOPLE)
    assert reading.note == text
    assert json_of(reading)["kind"]


WORDS = st.sampled_from(
    [
        "called",
        "rang",
        "left",
        "vm",
        "spoke",
        "w/",
        "Ann",
        "Jane",
        "(HR)",
        ",",
        ".",
        ":",
        "next",
        "thurs",
        "3/4",
        "14/3",
        "by",
        "in",
        "2",
        "wks",
        "mon",
        "at",
        "3pm",
        "30min",
        "offer",
        "interview",
        "until",
        "Q3",
        "the",
        "31st",
        "week",
        "of",
        "after",
        "Easter",
        "İ",
        "ß",
        "10.3.",
        "-",
        "and",
        "@",
        "'x'",
        "Feb",
        "29",
        "eom",
        "HR",
        "director",
    ]
)


@given(words=st.lists(WORDS, max_size=14), today=st.dates(date(2000, 1, 1), date(2090, 12, 31)))
def test_any_heap_of_its_own_words_is_read(words: list[str], today: date) -> None:
    reading = read_line(" ".join(words), today, PEOPLE)
    assert reading.next_on is None or reading.next_on >= today
    assert all(len(set(c.readings)) > 1 or c.trouble for c in reading.choices)


@pytest.mark.parametrize(
    "text, next_kind",
    [
        ("called Jane, still waiting on req, back in 2 wks", "agreed"),
        ("spoke to Jane - no decision, back on the 25th", "agreed"),
        ("spoke to PA, Jane is on leave, back in 2 wks", "plan"),
        ("called Jane, no answer, back in 2 wks", "plan"),
    ],
)
def test_back_is_a_check_in_after_a_talk_and_a_return_after_leave(text, next_kind):
    reading = read_line(text, TODAY)
    assert (reading.next_on, reading.next_kind) == (date(2026, 3, 25), next_kind)


def test_german_counts_are_read() -> None:
    reading = read_line("Telefonat mit Frau Weber, Rückruf in 2 Wochen", TODAY)
    assert (reading.next_on, reading.names) == (date(2026, 3, 25), ("Weber",))


@pytest.mark.parametrize(
    "text, next_on",
    [
        ("call Rob the 17th not the 16th", date(2026, 3, 17)),
        ("Rob said his boss gets back on the 16th and the 17th is best to call", date(2026, 3, 17)),
        ("Deshawn says call between the 20th and the 24th", date(2026, 3, 24)),
        ("fri, try Otto again, he was in a meeting", date(2026, 3, 13)),
        ("ring Bluey arvo monday", date(2026, 3, 16)),
        ("Bo on hols w/c 16 March", None),
        ("left Carla a vm x3 this wk. moving on", None),
        ("chased again today, last heard 20 Feb", None),
        ("texted Janelle confirming Thu", None),
    ],
)
def test_which_day_counts_where_a_line_has_several_or_none(text: str, next_on: date | None) -> None:
    assert read_line(text, TODAY).next_on == next_on


@pytest.mark.parametrize(
    "text, kind, direction, name",
    [
        ("shot Dazza a text about the gig", "message", "out", "Dazza"),
        ("gave Moira a bell, all fine", "call", "out", "Moira"),
        ("dex shot me an email: circle back Apr 20", "email_in", "in", "dex"),
        ("Tomasz sent contract, wrong salary", "email_in", "in", "Tomasz"),
        ("sw Priti, no news", "call", None, "Priti"),
        ("lvm 4 T. Osborne", "voicemail", "out", "T. Osborne"),
        ("asked amy for more time", "note", None, "amy"),
        ("talked to a guy from Zephyrine", "call", None, None),
        ("idea: ask Petra about it", "note", None, "Petra"),
        ("no call from Orla, emailed her", "email_out", "out", "Orla"),
        ("Camilla's assistant took a message for her", "call", "out", "Camilla"),
    ],
)
def test_how_people_say_who_reached_whom(text: str, kind: str, direction: str | None, name: str | None) -> None:
    reading = read_line(text, TODAY)
    assert (reading.kind, reading.direction) == (kind, direction)
    assert (reading.names[0] if reading.names else None) == name


@pytest.mark.parametrize(
    "text, outcome",
    [
        ("Adaeze wrote: not progressing", "rejected"), ("Margo rang, regional said no", "rejected"),
        ("Matron Achebe emailed: offer band 6", "offer"), ("agency rang twice, couldn't answer", "missed"),
        ("called Tui, role's paused till after the restructure", "on_hold"), ("Sneha not picking calls", "no_answer"),
        ("final interview with Bo, was awful", "went_poorly"), ("Pru on A/L til 1/4", "ooo"),
        ("spoke to Kofi, said ring whenever", "asked_to_call_back"),
    ],
)  # fmt: skip
def test_how_people_say_it_went(text: str, outcome: str) -> None:
    assert read_line(text, TODAY).outcome == outcome


@pytest.mark.parametrize(
    "text",
    [
        "haven't heard back", "still haven't heard back from Jane", "not heard back yet", "Jane has not called",
        "Jane hasn't called", "no one got back to me", "nobody called me", "no email from Jane", "no reply from Jane",
        "still no call from Jane", "no voicemail from Jane", "no message from Jane", "haven't had a text from Jane",
        "didn't get an email from Jane", "haven't spoken with Jane", "never spoke to Jane", "haven't met Jane",
        "haven't emailed Jane yet", "not sent the email yet", "haven't thanked Jane", "won't call", "hasn't replied",
    ],
)  # fmt: skip
def test_what_did_not_happen_is_a_note_and_names_nobody_new(text: str) -> None:
    reading = read_line(text, TODAY, PEOPLE)
    assert (reading.kind, reading.direction, reading.spoke, reading.unknown) == ("note", None, False, ())


@pytest.mark.parametrize(
    "text, kind",
    [
        ("no, called Jane", "call"), ("no answer, left vm", "voicemail"), ("got a no by email", "email_in"),
        ("Jane did not pick up", "call"), ("no luck, emailed Jane", "call"), ("voicemail from Jane", "voicemail"),
        ("haven't heard from Amy, so called her", "call"), ("got a reply from Jane", "email_in"),
    ],
)  # fmt: skip
def test_a_no_beside_what_happened_does_not_undo_it(text: str, kind: str) -> None:
    assert read_line(text, TODAY, PEOPLE).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "emailed Jane thanks for the chat", "emailed Jane; sent thank you", "linkedin msg to Jane - thank you note",
        "text to Jane, thank you note",
    ],
)  # fmt: skip
def test_thanks_that_went_by_mail_or_message_are_a_thank_you(text: str) -> None:
    reading = read_line(text, TODAY, PEOPLE)
    assert (reading.kind, reading.direction, reading.who) == ("thank_you", "out", ("director",))


@pytest.mark.parametrize(
    "text, person",
    [
        ("spoke to van Dijk", ("van Dijk", None)),
        ("spoke to Tom B. Smith", ("Tom B. Smith", None)),
        ("spoke to Tom's boss", ("Tom", None)),
        ("called hr: Tom", ("Tom", "hr")),
        ("spoke to the recruiter (Tom)", ("Tom", "recruiter")),
        ("interview with Tom Young (the hiring manager)", ("Tom Young", "hiring_manager")),
        ("spoke to Acme Ltd", None),
        ("called Hays Recruitment", None),
    ],
)
def test_a_name_is_told_from_a_job_and_a_company(text: str, person: tuple[str, str | None] | None) -> None:
    assert [(p.name, p.role) for p in read_line(text, TODAY).unknown] == ([person] if person else [])


@pytest.mark.parametrize(
    "text, next_on, kind",
    [
        ("interview moved from friday to monday", date(2026, 3, 16), "interview"),
        ("interview moved from friday", None, None),
        ("Jane says thursday works for the interview", date(2026, 3, 12), "interview"),
        ("call back this quarter", date(2026, 3, 31), "plan"),
        ("spoke to Jane, next week", date(2026, 3, 16), "promise"),
        ("posted this week", None, None),
        ("project delayed by 2 weeks", date(2026, 3, 25), "promise"),
        ("spoke to Jane, they decide in march", date(2026, 3, 31), "promise"),
    ],
)
def test_what_a_date_is_for(text: str, next_on: date | None, kind: str | None) -> None:
    reading = read_line(text, TODAY, PEOPLE)
    assert (reading.next_on, reading.next_kind) == (next_on, kind)


@pytest.mark.parametrize(
    "text, day, planned, more",
    [
        ("interview with Jane 15 march", date(2026, 3, 15), True, []),
        ("interview with Jane 9 march", date(2026, 3, 9), False, []),
        ("interview march 9 booked", date(2026, 3, 9), False, [date(2026, 3, 9), date(2027, 3, 9)]),
        ("interview mon", date(2026, 3, 16), True, [date(2026, 3, 16), date(2026, 3, 9)]),
        ("had interview fri", date(2026, 3, 6), False, []),
        ("interview dec 20", date(2025, 12, 20), False, [date(2025, 12, 20), date(2026, 12, 20)]),
        ("interview 20 dec confirmed", date(2026, 12, 20), True, []),
        ("interview oct 30 2025", date(2025, 10, 30), False, []),
        ("had a good interview with Jane 10/12", date(2025, 10, 12), False, [date(2025, 10, 12), date(2025, 12, 10)]),
        ("call with Jane thu 3pm", date(2026, 3, 12), True, []),
        ("coffee with Jane thu at 10am booked", date(2026, 3, 12), True, []),
    ],
)
def test_whether_an_appointment_is_over_or_ahead(text: str, day: date, planned: bool, more: list[date]) -> None:
    reading = read_line(text, TODAY, PEOPLE)
    assert (reading.date, reading.planned) == (day, planned)
    assert [list(c.readings) for c in reading.choices] == ([more] if more else [])


def test_titles_are_no_names_and_a_stranger_with_one_is_nobody_known() -> None:
    known = (Contact(key="tom", name="Dr. Tom Poe"),)
    assert read_line("spoke to Tom", TODAY, known).who == ("tom",)
    assert read_line("spoke to Dr Smith", TODAY, known).who == ()
    assert read_line("left vm for TP", TODAY, known).who == ("tom",)
    assert [p.name for p in read_line("spoke to Ann Bo Cy Di", TODAY).unknown] == ["Ann Bo Cy"]


@pytest.mark.parametrize(
    "line, order, field, days",
    [
        ("called Jane, call back 3/4", "mdy", "next_on", ["2027-03-04", "2026-04-03"]),
        ("called Jane, try again 3/4", "mdy", "next_on", ["2027-03-04", "2026-04-03"]),
        ("called Jane, they'll decide by 3/4", "mdy", "next_on", ["2027-03-04", "2026-04-03"]),
        ("called Jane, call back 3/4/2026", "mdy", "next_on", ["2026-04-03", "2026-03-04"]),
        ("called Jane, call back 1/12", "mdy", "next_on", ["2027-01-12", "2026-12-01"]),
        ("called Jane, call back 4/3", "dmy", "next_on", ["2027-03-04", "2026-04-03"]),
        ("called Jane, call back 11/3", "dmy", "next_on", ["2027-03-11", "2026-11-03"]),
        ("called Jane, call back 5/4", "dmy", "next_on", ["2026-04-05", "2026-05-04"]),
        ("called Jane, call back 9 March", "mdy", "next_on", ["2027-03-09", "2026-03-09"]),
        ("called Jane, call back 2026-03-04", "mdy", "next_on", ["2026-03-04"]),
        ("called Jane, call back 02/03/2026", "mdy", "next_on", ["2026-02-03", "2026-03-02"]),
        ("interview booked for 3/4", "mdy", "date", ["2026-03-04", "2026-04-03", "2027-03-04"]),
    ],
)
def test_a_next_date_that_may_have_just_gone_by_is_asked_about(
    line: str, order: Any, field: str, days: list[str]
) -> None:
    reading = read_line(line, TODAY, order=order)
    assert [(c.field, [d.isoformat() for d in c.readings]) for c in reading.choices] == [(field, days)]
    assert reading.kind != "call" or reading.date == TODAY


@pytest.mark.parametrize(
    "line",
    [
        "spoke to Tom 3/4, f/u in 2 wks", "3/4 called Jane, no answer", "emailed Tom 3/4", "interview 3/4, went well",
        "rang Jane again 3/4",
    ],
)  # fmt: skip
def test_what_happened_on_a_slash_date_of_late_stays_there_unasked(line: str) -> None:
    reading = read_line(line, TODAY)
    assert (reading.date, reading.choices) == (date(2026, 3, 4), ())


def test_whit_monday_is_a_day_and_nobody() -> None:
    reading = read_line("called Jane, call back Whit Monday", TODAY)
    assert (reading.next_on, reading.names) == (date(2026, 5, 25), ("Jane",))


def test_on_the_last_weekend_of_a_month_its_end_is_no_day_of_the_past() -> None:
    reading = read_line("called Priya, no answer, try again end of month", date(2026, 5, 31))
    assert reading.date == date(2026, 5, 31)
    assert [c.field for c in reading.choices] == ["next_on"]
