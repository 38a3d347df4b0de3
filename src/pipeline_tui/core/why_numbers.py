"""Where a number that a rule asks for comes from: the profile, the user's own rhythm, or the pace of the rounds."""

from __future__ import annotations

from .facts import Facts
from .terms import PARAMS

_TIMES = {1.0: "once", 2.0: "twice"}


def origin(facts: Facts, param: str) -> str:
    """In words where the parameter `param` of the table has its value from; empty for a limit that is always the same.

    "twice the 3 business days between rounds", "your rhythm for this lead", "standard profile" (RULEBOOK 7.1 and 7.7).
    """
    if param == "threshold":
        return _threshold(facts)
    if param == "thr_high" and facts.threshold is not None:
        factor = facts.limits.sev_escalate_factor
        rounded = "" if float(factor * facts.threshold).is_integer() else ", rounded up"
        return f"{factor:g} times {facts.threshold}{rounded}: then it presses more"
    return "" if PARAMS[param].startswith("limits.") else f"{facts.profile.name} profile"


def _threshold(facts: Facts) -> str:
    lead, profile = facts.lead, f"{facts.profile.name} profile"
    if lead.cadence_bd is not None:
        return "your rhythm for this lead"
    if facts.stage == "interviewed":
        return f"{profile}, after one round" if facts.pace is None else _pace(facts, facts.pace)
    if facts.stage == "waiting_req":
        return f"{profile}, while hiring is frozen" if facts.frozen else profile
    if facts.screened:
        return f"{profile}, after a screen"
    referred = facts.threshold == facts.profile.thr_applied_referred != facts.profile.thr_applied
    return f"{profile}, as somebody refers you" if referred else profile


def _pace(facts: Facts, pace: float) -> str:
    profile = facts.profile
    days = "business day" if pace == 1 else f"{pace:g} business days"
    wait = float(profile.int_k * pace)
    said = f"{_TIMES.get(profile.int_k, f'{profile.int_k:g} times')} the {days} between rounds"
    if wait <= profile.int_lo - 1:
        return f"{said} is {wait:g}, and the {profile.name} profile waits no less than {profile.int_lo}"
    if wait > profile.int_hi:
        return f"{said} is {wait:g}, and the {profile.name} profile waits no more than {profile.int_hi}"
    return said if wait.is_integer() else f"{said}, rounded up"
