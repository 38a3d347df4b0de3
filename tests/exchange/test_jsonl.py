"""Our own JSON lines: nothing is lost on the way out and in, and every bad line is named in words."""

import datetime as dt
import io
import json
import tracemalloc
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline_tui.core import clean
from pipeline_tui.core.corrections import correct, strike
from pipeline_tui.core.errors import BadInput
from pipeline_tui.core.model import CONTACT_ROLES, DIRECTIONS, KINDS, OUTCOMES, STAGES, Contact, Event, Lead
from pipeline_tui.exchange import jsonl, schema
from pipeline_tui.exchange.readers import read_file
from pipeline_tui.exchange.record import lead_to_record

TODAY = dt.date(2026, 3, 11)

one_line = st.text(max_size=20).map(clean.line)
several = st.text(max_size=40).map(clean.text)
days = st.dates()
whether = st.none() | st.booleans()


def maybe(strategy):
    return st.none() | strategy


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | several,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(one_line, inner, max_size=3),
    max_leaves=6,
)


def extras(*names):
    known = {"id", "format", "lead", "contacts", "log", *names}
    return st.dictionaries(several.filter(lambda key: key not in known), values, max_size=2)


contacts = st.builds(
    Contact,
    key=st.just(""),
    name=maybe(one_line),
    role=maybe(st.sampled_from(CONTACT_ROLES)),
    title=maybe(one_line),
    channels=maybe(st.lists(one_line, max_size=3).map(tuple)),
    email=maybe(one_line),
    phone=maybe(one_line),
    tz=maybe(one_line),
    preferred=maybe(one_line),
    extra=extras(*(f.name for f in fields(Contact))),
)
events = st.builds(
    Event,
    date=days,
    kind=st.sampled_from(KINDS),
    dir=maybe(st.sampled_from(DIRECTIONS)),
    who=st.lists(one_line, max_size=2).map(tuple),
    time=maybe(st.times().map(lambda t: f"{t:%H:%M}")),
    minutes=maybe(st.integers(0, 999)),
    held=whether,
    agreed_on=maybe(days),
    agreed_via=maybe(one_line),
    promise_by=maybe(days),
    plan_on=maybe(days),
    needs_reply=whether,
    auto=whether,
    purpose=maybe(one_line.filter(bool)),
    told_offer=whether,
    deadline=maybe(days),
    written=whether,
    promise_cleared=whether,
    agreed_cleared=whether,
    outcome=maybe(one_line.filter(bool)),
    note=several,
    extra=extras(*(f.name for f in fields(Event))),
).filter(lambda e: e.agreed_via != "")


@st.composite
def leads(draw):
    people = draw(st.lists(contacts, max_size=2))
    keys = draw(st.lists(one_line, min_size=len(people), max_size=len(people), unique=True))
    top, inner = draw(extras(*(f.name for f in fields(Lead)))), draw(extras(*(f.name for f in fields(Lead))))
    return Lead(
        id=draw(st.uuids()).hex,
        company=draw(one_line.filter(bool)),
        role=draw(one_line),
        stage=draw(st.sampled_from(STAGES)),
        outcome=draw(maybe(st.sampled_from(OUTCOMES))),
        stage_since=draw(maybe(days)),
        applied_on=draw(maybe(days)),
        found_on=draw(maybe(days)),
        closes_on=draw(maybe(days)),
        closed_on=draw(maybe(days)),
        source=draw(maybe(one_line)),
        url=draw(maybe(one_line)),
        priority=draw(st.integers(-3, 9)),
        rank=draw(maybe(st.floats(-1e6, 1e6))),
        tags=tuple(draw(st.lists(one_line, max_size=3))),
        notes=draw(several),
        frozen=draw(st.booleans()),
        cadence_bd=draw(maybe(st.integers(1, 99))),
        profile=draw(maybe(st.sampled_from(["gentle", "standard", "persistent"]))),
        snoozed_until=draw(maybe(days)),
        snooze_why=draw(maybe(one_line)),
        origin=draw(maybe(st.dictionaries(one_line, values, max_size=2))),
        contacts=tuple(replace(p, key=k) for p, k in zip(people, keys, strict=True)),
        log=tuple(draw(st.lists(events, max_size=3))),
        extra=top | ({"lead": inner} if inner else {}),
    )


def written(leads) -> bytes:
    out = io.StringIO()
    jsonl.write(leads, out)
    return out.getvalue().encode("ascii")


def read(data: bytes):
    return read_file(io.BytesIO(data), "mine.jsonl", TODAY)


def logged(**event) -> bytes:
    record = {"format": "pipeline-tui/1", "lead": {"company": "Acorn"}, "log": [event]}
    return json.dumps(record).encode()


def line(**lead) -> bytes:
    return json.dumps({"format": "pipeline-tui/1", "lead": {"company": "Acorn", "stage": "applied"} | lead}).encode()


@settings(deadline=None)
@given(st.lists(leads(), min_size=1, max_size=3, unique_by=lambda lead: lead.id))
def test_out_and_in_gives_the_same_leads_and_the_same_bytes(some):
    data = written(some)
    found = read(data)
    assert list(found.leads) == some
    assert list(found.leads) == some, "the leads can be gone through again"
    assert written(found.leads) == data
    assert found.report.leads == found.report.records == len(some)


def test_the_border_knows_every_field_of_the_model():
    for model, here, beside in (
        (Lead, schema._Lead, {"contacts", "log", "past", "extra"}),
        (Contact, schema._Contact, {"key", "extra"}),
        (Event, schema._Event, {"id", "extra"}),
    ):
        assert {f.name for f in fields(model)} - beside == set(here.__annotations__)


def test_unknown_fields_are_kept_at_all_levels():
    record = {
        "format": "pipeline-tui/1",
        "lead": {"id": "x", "company": "Acorn", "mood": "good"},
        "contacts": {"ann": {"name": "Ann", "shoe": 9}},
        "log": [{"date": "2026-03-01", "kind": "call", "who": "ann", "weather": ["rain"]}],
        "later": {"a": [1, None]},
    }
    (lead,) = read(json.dumps(record).encode()).leads
    again = lead_to_record(lead)
    assert again["lead"]["mood"] == "good"
    assert again["contacts"]["ann"]["shoe"] == 9
    assert again["log"][0]["weather"] == ["rain"]
    assert again["later"] == {"a": [1, None]}
    assert lead.log[0].who == ("ann",)


def test_without_an_id_the_same_line_gets_the_same_id_and_a_second_one_its_own():
    data = line(role="Clerk") + b"\n\n" + line(role="Clerk") + b"\n" + line(role="Cook")
    first = [lead.id for lead in read(data).leads]
    assert len(set(first)) == 3
    assert [lead.id for lead in read(data).leads] == first
    reordered = b'{"lead":{"role":"Clerk","stage":"applied","company":"Acorn"},"format":"pipeline-tui/1"}'
    assert [lead.id for lead in read(reordered).leads] == first[:1]


def test_a_line_repeated_under_its_id_is_skipped_and_another_lead_under_it_refused():
    found = read(line(id="1") + b"\n" + line(id="1"))
    assert [(s.line, s.why) for s in found.report.skipped] == [(2, "same record as line 1")]
    assert (found.report.records, found.report.leads) == (2, 1)
    with pytest.raises(BadInput, match="line 2: its id stands in line 1 too"):
        read(line(id="1") + b"\n" + line(id="1", role="Cook"))


def test_without_a_stage_an_application_decides():
    bare = b'{"format":"pipeline-tui/1","lead":{"company":"A"}}\n'
    dated = b'{"format":"pipeline-tui/1","lead":{"company":"B","applied_on":"2026-01-02"}}'
    assert [lead.stage for lead in read(bare + dated).leads] == ["prospect", "applied"]


def test_text_is_made_inert():
    (lead,) = read(line(company=" A\u202ecorn\x1b[2J ", notes="a\r\nb\x07", tags=["x\x00"], odd={"k": "\x9bz"})).leads
    assert (lead.company, lead.notes, lead.tags) == ("Acorn[2J", "a\nb", ("x",))
    assert lead.extra["lead"] == {"odd": {"k": "z"}}


DEEP = b'{"format":"pipeline-tui/1","lead":{"company":"A"},"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
NESTED: dict = {}
at = NESTED
for _ in range(60):
    at["a"] = at = {}


@pytest.mark.parametrize(
    "bad, words",
    [
        (line(stage="screening"), "stage “screening” is not one of prospect, applied"),
        (line(applied_on="2026-02-30"), "applied_on “2026-02-30” is not a day"),
        (line(applied_on="20260203"), "applied_on “20260203” is not a day"),
        (line(applied_on=5), "applied_on must be a day written YYYY-MM-DD"),
        (line(outcome="lost"), "outcome “lost” is not one of accepted"),
        (line(priority="high"), "priority must be a whole number"),
        (line(cadence_bd=0), "cadence_bd must be a number of business days from 1 on"),
        (line(cadence_bd=-1), "cadence_bd must be a number of business days from 1 on"),
        (line(frozen="yes"), "frozen must be true or false"),
        (line(tags=5), "tags must be a list"),
        (line(notes="x" * 1_000_001), "notes is longer than 1,000,000 characters"),
        (line(odd=NESTED), "odd is nested deeper than 40 levels"),
        (line(company=""), "company and role are both empty"),
        (line(company=None), "company must be text"),
        (DEEP, "nested too deep"),
        (b'{"format":"pipeline-tui/2","lead":{"company":"A"}}', "format “pipeline-tui/2” is not one of pipeline-tui/1"),
        (b'{"company":"A"}', 'no "format": "pipeline-tui/1"'),
        (b'{"format":"pipeline-tui/1"}', "lead is missing"),
        (b'{"format":"pipeline-tui/1","lead":{"company":"A","company":"B"}}', "written twice"),
        (b'{"format":"pipeline-tui/1","lead":{"company":"A","x":NaN}}', "NaN is not a number"),
        (b'{"format":"pipeline-tui/1","lead":{"company":"A","x":1e999}}', "too large"),
        (b'{"format":"pipeline-tui/1","lead":{"company":"A","x":' + b"9" * 5000 + b"}}", "too long"),
        (logged(kind="call"), "date of log entry 1 is missing"),
        (logged(date="2026-01-02", kind="chat"), "“chat”"),
        (logged(date="2026-01-02", kind="call", time="25:00"), "time of log entry 1"),
        (
            b'{"format":"pipeline-tui/1","lead":{"company":"A"},"contacts":{"a":{"role":"boss"}}}',
            "role of a contact “boss”",
        ),
        (b'{"format":"pipeline-tui/1","lead":{"company":"A"},"contacts":{"a":{},"a ":{}}}', "two people under one key"),
        (b"{\n", "not one whole JSON object"),
        (b'["a"]', 'no "format"'),
        (b"\xff\xfe", "not valid UTF-8"),
        (b'{"a":"\x00"}', "NUL"),
        (b"{" + b"x" * 10_000_001, "longer than 10 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "line",
)
def test_a_bad_line_is_named_in_one_sentence(bad, words):
    with pytest.raises(BadInput) as caught:
        read(line() + b"\n" + bad)
    said = str(caught.value)
    assert said.startswith("mine.jsonl, line 2: ")
    assert words in said
    assert said.endswith("; nothing was imported.")
    assert len(said) < 400


def test_a_long_file_is_not_held(tmp_path):
    path = tmp_path / "long.jsonl"
    with path.open("wb") as out:
        for number in range(3000):
            out.write(line(id=str(number), notes="x" * 5000) + b"\n")
    read(line())
    tracemalloc.start()
    found = read_file(path, "long.jsonl", TODAY)
    assert sum(1 for _ in found.leads) == found.report.leads == 3000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < path.stat().st_size / 4


def test_a_file_changed_in_between_does_not_change_what_was_checked(tmp_path):
    path = tmp_path / "mine.jsonl"
    path.write_bytes(line(role="Clerk"))
    found = read_file(path, "mine.jsonl", TODAY)
    path.write_bytes(line(stage="screening"))
    assert [lead.role for lead in found.leads] == ["Clerk"]


def test_a_byte_order_mark_is_passed_over():
    assert read(b"\xef\xbb\xbf" + line()).report.leads == 1


@given(
    dates=st.lists(st.integers(0, 2), min_size=1, max_size=5),
    steps=st.lists(st.tuples(st.integers(0, 9), st.integers(-1, 2)), min_size=1, max_size=4),
)
def test_corrections_go_out_and_come_back_without_loss(dates, steps):
    """Whatever was corrected or struck out (a step of -1), in whatever order, the lead and the bytes come back."""
    day = dt.date(2026, 3, 11)
    log = [Event(id=f"e{n}", date=day + dt.timedelta(d), kind="call", note=f"n{n}") for n, d in enumerate(dates)]
    lead = Lead(id="x", company="Acme", log=tuple(log))
    for n, (pick, moved) in enumerate(steps):
        if not lead.log:
            break
        target = lead.log[pick % len(lead.log)].id
        again = Event(date=day + dt.timedelta(max(0, moved)), kind="call", note=f"again {n}")
        lead = (strike(target, day) if moved < 0 else correct(target, [again], (), day))(lead)
        lead = replace(lead, log=tuple(e if e.id else replace(e, id=f"a{n}") for e in lead.log))
    out = written([lead])
    (back,) = read(out).leads
    assert written([back]) == out
    assert [e.note for e in back.log] == [e.note for e in lead.log]
    assert sorted(e.note for e in back.past) == sorted(e.note for e in lead.past)


def test_an_id_nobody_names_is_somebody_elses_field():
    (lead,) = read(logged(date="2026-03-11", kind="call", id="theirs")).leads
    assert (lead.log[0].id, lead.log[0].extra) == ("", {"id": "theirs"})
