"""The days on which something recurs (RFC 5545, 3.3.10), found day by day, so that none can hang.

A rule is asked of each day whether it means it. Rules by the hour or shorter, by week numbers or
by days of the year are nobody's meetings: of those the first day is all that is said.
"""

import calendar
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

Rule = Mapping[str, Sequence[Any]]
"""A rule by its parts: FREQ, INTERVAL, COUNT, BYDAY and so on, each with its values."""

FREQUENCIES = frozenset({"DAILY", "MONTHLY", "WEEKLY", "YEARLY"})
UNREAD = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND", "BYWEEKNO", "BYYEARDAY"})

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEK = 7
MONTHS = 12

MOST_DAYS = 3_660
"""Days that are asked about: a series that is counted from its start goes back ten years."""

MOST_VALUES = 64
"""Values of one part of a rule that are looked at: a month has 31 days."""


def days(rule: Rule, first: date, since: date, until: date) -> Iterator[date]:
    """Yield the days of a rule that began on `first`, from `since` to `until`, in order.

    The first day is one of them, as it is in every calendar program.
    """
    pattern = _read(rule, first)
    if pattern is None:
        if since <= first <= until:
            yield first
        return
    left = _number(rule, "COUNT", 0)
    day, counted = first if left else max(first, since), 0
    for _ in range(MOST_DAYS):
        if day > until:
            return
        if day == first or pattern.means(day):
            counted += 1
            if day >= since:
                yield day
            if counted == left:
                return
        day += DAY


DAY = timedelta(days=1)


@dataclass(slots=True)
class _Pattern:
    """A rule made ready to be asked. `weekdays` are 0 for Monday on, each with its count or 0."""

    first: date
    frequency: str
    interval: int
    months: frozenset[int]
    weekdays: tuple[tuple[int, int], ...]
    numbers: frozenset[int]
    positions: tuple[int, ...]
    week_start: int
    chosen: dict[tuple[int, int], frozenset[int]] = field(default_factory=dict)

    def means(self, day: date) -> bool:
        """Whether the rule means `day`."""
        if (self.months and day.month not in self.months) or self._apart(day) % self.interval:
            return False
        if not self.positions:
            return self._fits(day)
        month = (day.year, day.month)
        if month not in self.chosen:
            self.chosen[month] = self._chosen(*month)
        return day.day in self.chosen[month]

    def _chosen(self, year: int, month: int) -> frozenset[int]:
        """Return the days of a month that are at the positions the rule names."""
        length = calendar.monthrange(year, month)[1]
        fit = [each for each in range(1, length + 1) if self._fits(date(year, month, each))]
        within = (at for at in self.positions if 0 < abs(at) <= len(fit))
        return frozenset(fit[at - (at > 0)] for at in within)

    def _apart(self, day: date) -> int:
        """Return how many days, weeks, months or years lie between the first day and this one."""
        if self.frequency == "DAILY":
            return (day - self.first).days
        if self.frequency == "WEEKLY":
            since = self.first.toordinal() - (self.first.weekday() - self.week_start) % WEEK
            return (day.toordinal() - since) // WEEK
        if self.frequency == "MONTHLY":
            return (day.year - self.first.year) * MONTHS + day.month - self.first.month
        return day.year - self.first.year

    def _fits(self, day: date) -> bool:
        """Whether weekday and day of the month are those it names, or else those of the first."""
        if self.weekdays and not any(_is(day, *each) for each in self.weekdays):
            return False
        if self.numbers:
            length = calendar.monthrange(day.year, day.month)[1]
            return day.day in self.numbers or day.day - length - 1 in self.numbers
        if self.weekdays or self.frequency == "DAILY":
            return True
        first = self.first
        if self.frequency == "WEEKLY":
            return day.weekday() == first.weekday()
        return day.day == first.day


def _is(day: date, weekday: int, count: int) -> bool:
    """Whether a day is this weekday, the `count`th of its month, from its end if negative."""
    if day.weekday() != weekday:
        return False
    if count > 0:
        return (day.day - 1) // WEEK + 1 == count
    if count < 0:
        length = calendar.monthrange(day.year, day.month)[1]
        return (length - day.day) // WEEK + 1 == -count
    return True


def _read(rule: Rule, first: date) -> _Pattern | None:
    """Return a rule made ready; None if it is not one of days."""
    frequency = str(next(iter(rule.get("FREQ", ())), "")).upper()
    if frequency not in FREQUENCIES or UNREAD & rule.keys():
        return None
    week_start = str(next(iter(rule.get("WKST", ())), "MO")).upper()
    months = frozenset(_numbers(rule, "BYMONTH"))
    yearly = frequency == "YEARLY"
    return _Pattern(
        first=first,
        frequency=frequency,
        interval=_number(rule, "INTERVAL", 1),
        months=months or frozenset({first.month} if yearly else ()),
        weekdays=tuple(_weekdays(rule)),
        numbers=frozenset(_numbers(rule, "BYMONTHDAY")),
        positions=_numbers(rule, "BYSETPOS") if frequency in {"MONTHLY", "YEARLY"} else (),
        week_start=WEEKDAYS.index(week_start) if week_start in WEEKDAYS else 0,
    )


def _number(rule: Rule, name: str, default: int) -> int:
    value = next(iter(_numbers(rule, name)), default)
    return value if value > 0 else default


def _numbers(rule: Rule, name: str) -> tuple[int, ...]:
    return tuple(each for each in rule.get(name, ())[:MOST_VALUES] if isinstance(each, int))


def _weekdays(rule: Rule) -> Iterator[tuple[int, int]]:
    """Yield the weekdays a rule names: TU, or counted in its month 2TU or -1TU."""
    for each in rule.get("BYDAY", ())[:MOST_VALUES]:
        told = str(each).upper()
        sign, number = told[:-2][:1], told[:-2].lstrip("+-")
        if told[-2:] in WEEKDAYS and len(number) <= len("53"):
            count = int(number) if number.isdecimal() else 0
            yield WEEKDAYS.index(told[-2:]), -count if sign == "-" else count
