"""What people call the stages."""

import pytest

from pipeline_tui.core.model import OUTCOMES, STAGES
from pipeline_tui.exchange import words
from pipeline_tui.exchange.columns import _bag, field_of
from pipeline_tui.exchange.statuses import _key, understand


@pytest.mark.parametrize(
    "raw, stage, outcome",
    [
        ("Applied", "applied", None), ("APPLIED ✅", "applied", None), ("Awaiting response", "applied", None),
        ("no response", "applied", None), ("Phone screen", "interviewed", None), ("2nd Interview", "interviewed", None),
        ("Interviewing", "interviewed", None), ("bookmarked", "prospect", None), ("To apply", "prospect", None),
        ("Wishlist", "prospect", None), ("negotiating", "offer", None), ("accepted", "closed", "accepted"),
        ("declined", "closed", "declined"), ("offer declined", "closed", "declined"),
        ("Rejected", "closed", "rejected"),
        ("withdrawn", "closed", "withdrawn"), ("ghosted", "closed", "silent"),
        ("Suspected Ghost Job", "closed", "silent"),
        ("no opening, will keep in mind", "waiting_req", None), ("On hold", "waiting_req", None),
        ("Expired", "closed", "role_closed"), ("archived", "closed", "role_closed"), ("Cancelled", "closed", None),
        ("Absage", "closed", "rejected"), ("Vorstellungsgespräch", "interviewed", None), ("Zusage", "offer", None),
        ("En attente", "applied", None), ("Refusé", "closed", "rejected"), ("Entretien", "interviewed", None),
        ("Rechazado", "closed", "rejected"), ("Entrevista", "interviewed", None), ("Oferta", "offer", None),
        ("3. Interview", "interviewed", None), ("Applied (LinkedIn)", "applied", None), ("已投递", "applied", None),
        ("Rejected after interview", "closed", "rejected"), ("Interview scheduled for 5 May", "interviewed", None),
        ("Waiting for offer", "interviewed", None), ("Mülakat", "interviewed", None),
        ("Waiting for the offer", "interviewed", None), ("Zusage zum Gespräch", "interviewed", None),
        ("Stelle vorerst eingefroren", "waiting_req", None), ("Proceso congelado hasta abril", "waiting_req", None),
        ("Ils ont pris quelqu'un d'autre", "closed", "rejected"), ("Le poste a été pourvu", "closed", "role_closed"),
        ("Nunca mais deram retorno", "closed", "silent"), ("Mülakattan sonra red", "closed", "rejected"),
        ("I rejected their offer", "closed", "declined"), ("简历没过", "closed", "rejected"),
        ("👻", "closed", "silent"), ("❌", "closed", "rejected"), ("Relance faite le 12/02", "applied", None),
        ("Refus 12.02.2026", "closed", "rejected"), ("Waiting for headcount approval", "waiting_req", None),
        ("Awaiting outcome of interview", "interviewed", None), ("Interview geführt; warte", "interviewed", None),
    ],
)  # fmt: skip
def test_understood(raw, stage, outcome):
    assert understand(raw) == (stage, outcome)


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "pondering",
        "Active",
        "rejected?",
        "not rejected so far",
        "waiting to be rejected",
        "hoping for an interview",
        "42",
        "x" * 500,
        "tbd",
    ],
)
def test_nothing_is_guessed(raw):
    assert understand(raw) is None


def test_no_word_means_two_things():
    seen: dict[str, str] = {}
    table = words.table("statuses")
    parts = {k: v for k, v in table.items() if k not in ("closed", "inside", "doubt")} | table["closed"]
    assert set(parts) == {s for s in STAGES if s != "closed"} | set(OUTCOMES) | {"unknown"}
    for name, part in parts.items():
        for word in part["words"]:
            assert seen.setdefault(_key(word), name) == name, word


def test_no_column_name_means_two_things():
    seen: dict[object, str] = {}
    for part in ("one", "several"):
        for name, known in words.table("columns")[part].items():
            for word in known:
                assert seen.setdefault(words.squeeze(word), name) == name, word
                assert seen.setdefault(_bag(word) or word, name) == name, word


@pytest.mark.parametrize(
    "header, field",
    [
        ("Company", "company"), ("NAME OF THE COMPANY", "company"), ("Firma", "company"), ("entreprise", "company"),
        ("JobTitle", "role"), ("job_title", "role"), ("Date Applied (YYYY-MM-DD)", "applied_on"),
        ("Beworben am", "applied_on"),
        ("Date of application", "applied_on"), ("Fecha de postulación", "applied_on"), ("Statut", "status"),
        ("Şirket", "company"), ("公司", "company"), ("Favourite colour", None), ("", None), ("Company size", None),
    ],
)  # fmt: skip
def test_column_names(header, field):
    assert field_of(header) == field


@pytest.mark.parametrize(
    "raw, meaning",
    [
        ("Applied → Phone screen → Rejected", ("closed", "rejected")), ("Applied > Interview", ("interviewed", None)),
        ("Applied / Interview", ("interviewed", None)), ("🟢 Interviewing", ("interviewed", None)),
        ("reejcted", ("closed", "rejected")), ("Interveiw", ("interviewed", None)), ("uninterested", None),
        ("Absage am 20.01.", ("closed", "rejected")), ("Görüşmeye çağrıldım", ("interviewed", None)),
        ("they said no opening, will keep in mind", ("waiting_req", None)), ("简历挂了", ("closed", "rejected")),
        ("HIRED — OFFER ACCEPTED May 18", ("closed", "accepted")), ("Réponse négative", ("closed", "rejected")),
        ("waiting to be rejected", None), ("not rejected yet", None), ("Stage 7", None),
    ],
)  # fmt: skip
def test_longer_words_and_slips(raw, meaning):
    assert understand(raw) == meaning


def test_no_status_means_two_things():
    table = words.table("statuses")
    seen: dict[str, object] = {}
    for stage in STAGES:
        parts = table["closed"].items() if stage == "closed" else ((None, table[stage]),)
        for outcome, part in parts:
            for word in part["words"]:
                assert seen.setdefault(_key(word), (stage, outcome)) == (stage, outcome), word
