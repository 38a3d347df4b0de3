"""Dates said back to a person; apart from the grammar that reads them, which costs more to import."""

from __future__ import annotations

from datetime import date

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def say(day: date, today: date) -> str:
    """A date for the screen: "Thu 19 Mar", with the year added when it is not the year of `today`."""
    year = "" if day.year == today.year else f" {day.year:04d}"
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"


def distance(day: date, today: date) -> str:
    """How far a date is: "in 8 days", "tomorrow", "today", "yesterday", "8 days ago"."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    return near.get(days) or (f"in {days} days" if days > 0 else f"{-days} days ago")
