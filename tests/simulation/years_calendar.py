"""Calendars worked out anew for the two years, from zoneinfo alone: nothing of Kith's is used."""

import calendar
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)

REACH = timedelta(hours=12)
"""A nudge leaves at its time, or up to this much later."""

APART = timedelta(hours=18)

WEEKDAYS = 5


def local(zone: str, at: datetime) -> datetime:
    """Return an instant on the clocks of a zone."""
    return at.astimezone(ZoneInfo(zone))


@cache
def instant(zone: str, on: date, at: time) -> datetime:
    """Return when clocks first show this; in a gap, when they would have shown it.

    Found by trying the offsets of the day before and the day after on the reading of the clock.
    """
    shown = datetime.combine(on, at)
    around = [local(zone, shown.replace(tzinfo=UTC) + shift) for shift in (-DAY, DAY)]
    tried = [(shown - (each.utcoffset() or timedelta())).replace(tzinfo=UTC) for each in around]
    hits = [each for each in tried if local(zone, each).replace(tzinfo=None) == shown]
    return min(hits, default=tried[0])


def months_later(on: date, months: int) -> date:
    """Return the same day of a later month, or its last day."""
    for _ in range(months):
        year, month = (on.year, on.month + 1) if on.month < 12 else (on.year + 1, 1)
        on = date(year, month, min(on.day, calendar.monthrange(year, month)[1]))
    return on


def returns_on(nudged_on: date, nudged_before: int) -> date:
    """Return when an item left alone comes back: after 3, 7 and 14 days, then monthly."""
    if nudged_before >= 3:
        return months_later(nudged_on, 1)
    return nudged_on + DAY * (3, 7, 14)[nudged_before]


def working_day_after(on: date, quiet: frozenset[int]) -> date:
    """Return the first weekday after `on` that is not quiet; if all are, the first weekday."""
    ahead = [on + DAY * number for number in range(1, 8)]
    weekdays = [day for day in ahead if day.weekday() < WEEKDAYS]
    return next((day for day in weekdays if day.weekday() not in quiet), weekdays[0])


@dataclass
class Mornings:
    """When an owner may get a digest: what they chose, and the last digest there was."""

    zone: str
    nudge_time: time
    quiet: frozenset[int] = frozenset()
    paused_until: date | None = None
    last_on: date | None = None
    last_at: datetime | None = None

    def of(self, on: date) -> datetime:
        """Return the nudge time of a date."""
        return instant(self.zone, on, self.nudge_time)

    def is_free(self, on: date) -> bool:
        """Whether the owner wants to hear from Kith on this date."""
        quiet = on.weekday() in self.quiet and len(self.quiet) < 7
        return not quiet and not (self.paused_until and on < self.paused_until)

    def next(self, due_on: date, now: datetime) -> datetime:
        """Return the first morning for what is due then, which may have begun already."""
        day = max(due_on, local(self.zone, now).date() - DAY)
        while True:
            at = self.of(day)
            apart = self.last_at is None or at - self.last_at >= APART
            new = self.last_on is None or day > self.last_on
            if self.is_free(day) and new and apart and at + REACH >= now:
                return at
            day += DAY


def next_time(again: str, first: date, today: date) -> date:
    """Return the first day after today, and after when it was due, that the rule names."""
    rule: dict[str, Any] = json.loads(again)
    if rule["cycle"] == "day":
        return today + timedelta(rule["number"])
    on = max(first, today) + timedelta(1)
    while not _falls_on(rule, on):
        on += timedelta(1)
    return on


def _falls_on(rule: dict[str, Any], on: date) -> bool:
    if rule["cycle"] == "week":
        return on.weekday() in rule["weekdays"]
    return on.day == rule["day"] or (on.day < rule["day"] and (on + timedelta(1)).day == 1)
