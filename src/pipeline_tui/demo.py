"""Example leads as values, dated relative to a day: for `demo`, for tests, for screenshots.

They hold the two cases the program was born from, exactly (Northgate UK and Meridian Labs), and every flag a lead can
have. An offer that ends within days would speak on every other lead (rule X1), so the urgent one here ended yesterday.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from .core.calendar import Calendar, plus
from .core.model import Contact, Event, Lead


def demo_leads(today: dt.date) -> list[Lead]:
    """Some thirty leads as they stand on `today`, which must be a business day."""
    calendar = Calendar()

    def bd(n: int) -> dt.date:
        """The n-th business day before (or, negative, after) today."""
        return calendar.sub(today, n) if n >= 0 else calendar.add(today, -n)

    def day(n: int) -> dt.date:
        return plus(today, -n)

    return [*_applied(today, bd), *_interviewed(today, bd), *_waiting(bd, day), *_offers(bd), *_trays(today, bd, day)]


def _person(key: str, role: str, name: str, *channels: str, **more: Any) -> Contact:
    mail = f"{name.split()[0].lower()}@{key}.example" if "email" in channels else None
    phone = "+44 20 7946 0123" if "phone" in channels else None
    return Contact(key=key, role=role, name=name, channels=channels or ("email",), email=mail, phone=phone, **more)


def _applied_event(on: dt.date) -> Event:
    return Event(date=on, kind="applied", dir="out")


def _held(on: dt.date, *who: str, thanked: bool = True, **more: Any) -> tuple[Event, ...]:
    held = Event(date=on, kind="interview", who=who, held=True, **more)
    return (held, Event(date=on, kind="thank_you", dir="out", who=who)) if thanked else (held,)


def _lead(company: str, role: str, stage: str, contacts: tuple[Contact, ...], *log: Event, **more: Any) -> Lead:
    applied = next((e.date for e in log if e.kind == "applied"), None)
    since = more.pop("stage_since", log[-1].date if log else None)
    return Lead(
        company=company,
        role=role,
        stage=stage,
        stage_since=since,
        applied_on=applied,
        contacts=contacts,
        log=log,
        **more,
    )


def _applied(today: dt.date, bd: Any) -> list[Lead]:
    jenna = _person("jenna", "recruiter", "Jenna Ashby", "email", "phone")
    raj = _person("raj", "referrer", "Raj Penrose", "email")
    return [
        _lead("Orbital", "Data engineer", "applied", (jenna,), _applied_event(bd(5)), source="job_board"),
        _lead("Vantage Bank", "Risk analyst", "applied", (jenna,), _applied_event(bd(7)), source="job_board"),
        _lead(
            "Corrie",
            "Nurse lead",
            "applied",
            (raj, _person("hm", "hiring_manager", "Olga Westcott", "email")),
            Event(date=bd(6), kind="email", dir="two_way", who=("raj",), note="put my name forward"),
            _applied_event(bd(5)),
            source="referral",
        ),
        _lead(
            "Brightwater",
            "Project engineer",
            "applied",
            (jenna,),
            _applied_event(bd(4)),
            Event(
                date=bd(1), kind="email", dir="in", who=("jenna",), needs_reply=True, note="asks for my notice period"
            ),
        ),
        _lead(
            "Sable",
            "Planner",
            "applied",
            (jenna,),
            _applied_event(bd(9)),
            Event(date=bd(2), kind="email", dir="out", who=("jenna",), note="asked about the timeline"),
        ),
        _lead(
            "Aldgate",
            "Policy officer",
            "applied",
            (jenna,),
            _applied_event(bd(8)),
            *_held(bd(5), "jenna", note="phone screen, 20 minutes"),
        ),
        _lead("Penhale", "Buyer", "applied", (jenna,), _applied_event(bd(31)), source="outreach"),
        _lead("Fenwick & Sons", "Controller", "applied", (), _applied_event(bd(1)), source="job_board"),
        _lead("Lumen", "Lab scientist", "applied", (), source="outreach", stage_since=today),
    ]


def _interviewed(today: dt.date, bd: Any) -> list[Lead]:
    ines = _person("ines", "hiring_manager", "Ines Calder", "email", "phone")
    omar = _person("omar", "recruiter", "Omar Millfield", "email", "phone")
    return [
        _founding_silence(bd),
        _lead(
            "Halden",
            "Editor",
            "interviewed",
            (
                ines,
                _person("peer", "peer", "Bruno Oakley", "email"),
                _person("exec", "executive", "Edda Thornton", "email"),
            ),
            _applied_event(bd(8)),
            *_held(bd(1), "ines", "peer", "exec", thanked=False, note="panel"),
            Event(date=bd(1), kind="thank_you", dir="out", who=("ines",)),
        ),
        _lead(
            "Vela",
            "Sales director",
            "interviewed",
            (ines, omar),
            _applied_event(bd(20)),
            *_held(bd(14), "ines"),
            Event(date=bd(2), kind="voicemail", dir="out", who=("ines",)),
        ),
        _lead(
            "Marlow",
            "UX designer",
            "interviewed",
            (ines, omar),
            _applied_event(bd(15)),
            *_held(bd(6), "ines"),
            Event(date=bd(5), kind="email", dir="in", who=("omar",), promise_by=bd(-2), note="decision by then"),
        ),
        _lead(
            "Tarn",
            "Financial controller",
            "interviewed",
            (_person("agent", "recruiter_agency", "Mina Ravenhill", "phone", "email"), ines),
            _applied_event(bd(18)),
            *_held(bd(10), "ines"),
            Event(date=bd(3), kind="call", dir="two_way", who=("agent",), note="second round booked"),
            Event(date=bd(-3), kind="interview", who=("ines",)),
        ),
        _lead("Ironbridge", "Operations manager", "interviewed", (ines,), _applied_event(bd(9)), *_held(bd(3), "ines")),
    ]


def _founding_silence(bd: Any) -> Lead:
    """Four interviews in five days, nine business days of silence, and only HR was thanked (scenario S02)."""
    people = (
        Contact(key="hr", role="hr", name="Cora Lockhart", channels=("phone", "email")),
        Contact(
            key="director",
            role="hiring_manager",
            name="Halden Brookdale",
            title="Director",
            channels=("phone", "email"),
        ),
        Contact(key="peer", role="peer", name="Nico Stanwick", title="Technical manager", channels=("email",)),
        Contact(key="president", role="executive", name="Vera Glenmore", title="President", channels=("email",)),
    )
    return _lead(
        "Meridian Labs",
        "Manager",
        "interviewed",
        people,
        Event(date=bd(15), kind="applied", dir="out", who=("hr",)),
        Event(date=bd(14), kind="call", dir="in", who=("hr",), note="invites me"),
        Event(date=bd(13), kind="interview", who=("hr",), held=True),
        Event(date=bd(12), kind="thank_you", dir="out", who=("hr",)),
        Event(date=bd(11), kind="interview", who=("director",), held=True),
        Event(date=bd(9), kind="interview", who=("peer", "president"), held=True),
    )


def _founding_requisition(day: Any) -> Lead:
    """Weekly calls to the director, each agreed, no requisition yet; the mentor says fortnightly (scenario S01)."""
    people = (
        Contact(
            key="director",
            role="hiring_manager",
            name="Alan Hughes",
            title="Director",
            channels=("phone", "email"),
            tz="Europe/London",
        ),
        Contact(
            key="mentor",
            role="referrer",
            name="Bea Norwood",
            title="Mentor, director level",
            channels=("phone", "email"),
        ),
    )

    def call(ago: int, note: str) -> Event:
        return Event(date=day(ago), kind="call", dir="two_way", who=("director",), agreed_on=day(ago - 7), note=note)

    return _lead(
        "Northgate UK",
        "Programme manager",
        "waiting_req",
        people,
        Event(date=day(25), kind="call", dir="two_way", who=("mentor",), note="recommends me to the director"),
        call(21, "very interested, still working on the requisition"),
        call(14, "same answer"),
        call(7, "same answer"),
        Event(date=day(6), kind="call", dir="two_way", who=("mentor",), note="says call only every two weeks"),
        stage_since=day(21),
        source="referral",
    )


def _waiting(bd: Any, day: Any) -> list[Lead]:
    vp = _person("vp", "hiring_manager", "Petra Dunham", "phone", "email", title="VP")
    return [
        _founding_requisition(day),
        _lead(
            "Kestrel",
            "Analyst",
            "waiting_req",
            (vp,),
            Event(date=day(59), kind="call", dir="two_way", who=("vp",), agreed_on=day(52)),
            Event(date=day(52), kind="call", dir="two_way", who=("vp",), agreed_on=day(38)),
            Event(date=day(38), kind="call", dir="two_way", who=("vp",), agreed_on=day(10)),
            Event(
                date=day(10),
                kind="call",
                dir="two_way",
                who=("vp",),
                agreed_on=day(-35),
                note="wants me, no opening yet",
            ),
            stage_since=day(59),
        ),
        _lead(
            "Linden",
            "Account executive",
            "waiting_req",
            (vp,),
            Event(date=bd(12), kind="call", dir="two_way", who=("vp",), note="approval is with finance"),
            stage_since=bd(12),
        ),
        _lead(
            "Harrow Energy",
            "DevOps engineer",
            "waiting_req",
            (vp,),
            Event(date=bd(8), kind="call", dir="two_way", who=("vp",), agreed_on=bd(2), note="ring me then"),
            stage_since=bd(8),
        ),
        _lead(
            "Quarry Foods",
            "Product manager",
            "waiting_req",
            (vp,),
            Event(date=bd(9), kind="call", dir="two_way", who=("vp",), note="hiring paused for the quarter"),
            frozen=True,
            stage_since=bd(9),
        ),
    ]


def _offers(bd: Any) -> list[Lead]:
    hm = _person("hm", "hiring_manager", "Gus Underhill", "phone", "email")
    return [
        _lead(
            "Umbra",
            "Staff engineer",
            "offer",
            (hm,),
            _applied_event(bd(30)),
            *_held(bd(20), "hm"),
            Event(date=bd(6), kind="offer", dir="in", who=("hm",), written=True, deadline=bd(1)),
            Event(date=bd(5), kind="email", dir="out", who=("hm",), note="thanked them, asked about start date"),
        ),
        _lead(
            "Juniper",
            "Platform engineer",
            "offer",
            (hm,),
            _applied_event(bd(26)),
            *_held(bd(12), "hm"),
            Event(date=bd(3), kind="offer", dir="in", who=("hm",), written=True, deadline=bd(-13)),
            Event(date=bd(2), kind="call", dir="two_way", who=("hm",), note="no rush, they said"),
        ),
    ]


def _trays(today: dt.date, bd: Any, day: Any) -> list[Lead]:
    hm = _person("hm", "hiring_manager", "Tess Eastley", "email")
    no = Event(date=bd(2), kind="email", dir="in", who=("hm",), note="went with another candidate")
    return [
        _lead("Bluefin", "Data analyst", "prospect", (), found_on=day(3), closes_on=day(-9), stage_since=day(3)),
        _lead("Granite Council", "Teacher", "prospect", (), found_on=day(12), stage_since=day(12)),
        _lead("Falcon Media", "Editor", "prospect", (), found_on=today, stage_since=today),
        _lead(
            "Ember",
            "Buyer",
            "closed",
            (hm,),
            _applied_event(bd(20)),
            *_held(bd(9), "hm"),
            no,
            outcome="rejected",
            closed_on=no.date,
            stage_since=no.date,
        ),
        _lead(
            "Copper Retail",
            "Controller",
            "closed",
            (hm,),
            _applied_event(day(150)),
            *_held(day(120), "hm"),
            outcome="silent",
            closed_on=day(70),
            stage_since=day(70),
        ),
        _lead(
            "Yarrow",
            "Nurse",
            "closed",
            (hm,),
            _applied_event(day(60)),
            *_held(day(45), "hm"),
            Event(date=day(30), kind="offer", dir="in", who=("hm",), written=True),
            Event(date=day(28), kind="call", dir="two_way", who=("hm",), note="declined with thanks"),
            outcome="declined",
            closed_on=day(28),
            stage_since=day(28),
        ),
        _lead(
            "Tidewater",
            "Planner",
            "closed",
            (),
            _applied_event(day(40)),
            outcome="role_closed",
            closed_on=day(20),
            stage_since=day(20),
        ),
    ]
