"""What comes again: from the calendar, or so long after it was done.

The calendar is true to its months: the 31st is the last day of a shorter one, and 29 February
the 28th of a year that has no other.
"""

import calendar
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from kith.domain.reckoning import LAST_DAY, add_days, add_months

WEEK = 7
MONTHS_IN_YEAR = 12

MOST_STEPS = 100
"""Months or years looked through for a fifth Friday; within 28 years every one of them comes."""


class Cycle(StrEnum):
    """What is counted between one time and the next."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurring:
    """Every `number` cycles, at `at` if a time was said.

    On `weekdays` (Monday is 0), in a month on the `nth` of its only one (-1 the last); or on
    `day` of the month, in a year of `month`. With none of these it is counted from its completion.
    """

    cycle: Cycle
    number: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int | None = None
    day: int | None = None
    month: int | None = None
    at: time | None = None

    @property
    def by_calendar(self) -> bool:
        """Whether it comes whenever the calendar says so, done or not."""
        return bool(self.weekdays) or self.day is not None


def first_on(rule: Recurring, after: date) -> date:
    """Return the first time it comes later than the day `after`."""
    if not rule.by_calendar:
        return _later(after, rule)
    if rule.cycle is Cycle.WEEK:
        days = (after + timedelta(days=ahead) for ahead in range(1, WEEK + 1))
        return next(day for day in days if day.weekday() in rule.weekdays)
    start = after.replace(day=1, month=rule.month or after.month)
    return _monthly(rule, start, 1 if rule.cycle is Cycle.MONTH else MONTHS_IN_YEAR, after)


def next_on(rule: Recurring, last: date, today: date) -> date:
    """Return when it comes next: after `last`, when it was due, and after today.

    So nothing is made up for that was missed, and no two are owed at once.
    """
    if not rule.by_calendar:
        return _later(today, rule)
    after = max(last, today)
    if rule.cycle is Cycle.WEEK:
        return _weekly(rule, last, after)
    step = rule.number * (1 if rule.cycle is Cycle.MONTH else MONTHS_IN_YEAR)
    apart = (after.year - last.year) * MONTHS_IN_YEAR + after.month - last.month
    start = add_months(last.replace(day=1), apart // step * step)
    return _monthly(rule, start, step, after)


def _later(since: date, rule: Recurring) -> date:
    """Return the day that is so many cycles on, but none after the last there is."""
    if rule.cycle in {Cycle.DAY, Cycle.WEEK}:
        return add_days(since, rule.number * (1 if rule.cycle is Cycle.DAY else WEEK))
    return add_months(since, rule.number * (1 if rule.cycle is Cycle.MONTH else MONTHS_IN_YEAR))


def _weekly(rule: Recurring, last: date, after: date) -> date:
    """Return the first of its weekdays after a day, in the weeks that are its turn."""
    monday = last - timedelta(days=last.weekday())
    passed = (after - monday).days // (WEEK * rule.number) * rule.number
    weeks = (passed, passed + rule.number)
    days = (add_days(monday, week * WEEK + day) for week in weeks for day in rule.weekdays)
    return next((day for day in days if day > after), LAST_DAY)


def _monthly(rule: Recurring, start: date, step: int, after: date) -> date:
    """Return the first time after a day, in the month of `start` or so many months later."""
    for number in range(MOST_STEPS):
        month = add_months(start, number * step)
        if month >= LAST_DAY:
            break
        on = _in_month(rule, month)
        if on and on > after:
            return on
    return LAST_DAY


def _in_month(rule: Recurring, first: date) -> date | None:
    """Return when it comes in the month of that first day; None for a fifth Friday it lacks."""
    length = calendar.monthrange(first.year, first.month)[1]
    if rule.nth is None:
        return first.replace(day=min(rule.day or 1, length))
    (weekday,) = rule.weekdays
    if rule.nth < 0:
        last = first.replace(day=length)
        return last - timedelta(days=(last.weekday() - weekday) % WEEK)
    day = 1 + (weekday - first.weekday()) % WEEK + WEEK * (rule.nth - 1)
    return first.replace(day=day) if day <= length else None
