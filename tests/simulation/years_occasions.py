"""Dates that matter, worked out anew: when each is brought up, and when it is too late for that."""

import calendar
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from tests.simulation.years_calendar import DAY
from tests.simulation.years_items import Item

BELATED = timedelta(7)
"""Good wishes may be late by so much."""

EARLIEST = timedelta(7)
"""A day before, or before as many quiet days as a week has but one."""


def falls_on(month: int, day: int, on: date) -> bool:
    """Whether a day of the year is that of a date; 29 February is the 28th of a short year."""
    leaps = (month, day) == (2, 29) and not calendar.isleap(on.year)
    return (on.month, on.day) == ((2, 28) if leaps else (month, day))


def next_day(month: int, day: int, after: date) -> date:
    """Return the first date after another that is this day of the year."""
    on = after + DAY
    while not falls_on(month, day, on):
        on += DAY
    return on


def brought_up_on(on: date, quiet: frozenset[int], today: date) -> date:
    """Return the day before, or the last one before it that is not quiet; not before today."""
    lead = on - DAY
    while lead.weekday() in quiet and len(quiet) < 7:
        lead -= DAY
    return max(lead, today)


def moved_on(each: Item, quiet: frozenset[int], today: date) -> Item:
    """Return an occasion as it is next year."""
    rule = json.loads(each.again or "")
    first = next_day(rule["month"], rule["day"], max(each.first, today))
    return replace(
        each,
        due_on=brought_up_on(first, quiet, today),
        due_time=None,
        first=first,
        turn=each.turn + 1,
        nudged=0,
    )


def returning(each: Item, quiet: frozenset[int], today: date) -> Item:
    """Return an occasion after a nudge: on the day itself, or next year."""
    if today < each.first:
        return replace(each, due_on=each.first, due_time=None, nudged=each.nudged + 1)
    return moved_on(each, quiet, today)


def has_passed(each: Item, today: date) -> bool:
    """Whether nobody is to be told of it any more: a week after its day, or when it was put off."""
    return each.reason == "occasion" and today - max(each.first, each.due_on) > BELATED


def settled(
    contact: Mapping[str, Any], standing: Sequence[Item], quiet: frozenset[int], today: date
) -> tuple[list[tuple[Any, ...]], set[str]]:
    """Return what the days of a contact open, and what is about a day they do not have any more."""
    days = {each["name"]: each for each in contact.get("days", ())}
    there = {each.text or "": each for each in standing if each.reason == "occasion"}
    outdated = {each.fid for name, each in there.items() if not _is(each, days.get(name))}
    if contact.get("stopped"):
        return [], outdated
    new = []
    for name, day in days.items():
        if name not in there or there[name].fid in outdated:
            on = next_day(day["month"], day["day"], today)
            due_on = brought_up_on(on, quiet, today)
            new.append(("occasion", due_on, None, name, (day["month"], day["day"])))
    return new, outdated


def _is(each: Item, day: Mapping[str, Any] | None) -> bool:
    return day is not None and day_of(each.again or "") == (day["month"], day["day"])


def day_of(again: str) -> tuple[int, int]:
    """Return month and day of a rule."""
    rule = json.loads(again)
    return rule["month"], rule["day"]


def has_one_each(contact: Mapping[str, Any], items: Sequence[Item], today: date) -> None:
    """Each day of a contact has one reminder, of the next time it comes; who is stopped has none.

    Dealt with early, it may be that of the year after.
    """
    told = sorted((each.text or "", *day_of(each.again or "")) for each in items)
    days = [(each["name"], each["month"], each["day"]) for each in contact.get("days", ())]
    assert told == ([] if contact.get("stopped") else sorted(days))
    for each in items:
        assert each.first <= next_day(*day_of(each.again or ""), today + EARLIEST), (
            "a year left out"
        )
