"""Days in words counted from a day: the next one meant, or the latest."""

from datetime import date, timedelta

from kith.domain.calendar import add_months
from kith.domain.date_kinds import Unit
from kith.domain.date_meaning import (
    MONTHS_IN_QUARTER,
    Ahead,
    Day,
    DayOfMonth,
    Edge,
    Exact,
    MonthDay,
    MonthOf,
    NthWeekday,
    Period,
    Weekday,
    WeekNumber,
    make,
)

FRIDAY = 4
DAYS_IN_WEEK = 7
MONTHS_IN_YEAR = 12
MIDDLE_OF_MONTH = 15
MONTHS_OF = {
    Unit.MONTH: 1,
    Unit.QUARTER: MONTHS_IN_QUARTER,
    Unit.HALF_YEAR: 2 * MONTHS_IN_QUARTER,
    Unit.YEAR: MONTHS_IN_YEAR,
}
LEAP_CYCLE_YEARS = 8
"""29 February returns within 8 years, even across a century without a leap year."""

MOST_MONTHS = 1200
"""Nobody plans further than a hundred years ahead; larger numbers are no dates."""

MOST_DAYS = 36525

SOON = timedelta(days=90)
"""A day without a year that is no farther ahead is no day of last year, three quarters back."""


def add_workdays(on: date, days: int) -> date:
    """Return the day `days` working days (Monday to Friday) later, or earlier if negative.

    At most 9,999 of them can be written, so they are walked.
    """
    step = 1 if days > 0 else -1
    for _ in range(abs(days)):
        on += timedelta(days=step)
        while on.weekday() > FRIDAY:
            on += timedelta(days=step)
    return on


def add(on: date, number: int, unit: Unit) -> date:
    """Return `on` moved by `number` days or longer units. Raise OverflowError if absurdly far."""
    match unit:
        case Unit.MONTH | Unit.QUARTER | Unit.HALF_YEAR | Unit.YEAR:
            months = number * MONTHS_OF[unit]
            if abs(months) > MOST_MONTHS:
                raise OverflowError(number)
            return add_months(on, months)
        case Unit.WORKDAY:
            return add_workdays(on, number)
        case _:
            days = number * (DAYS_IN_WEEK if unit is Unit.WEEK else 1)
            if abs(days) > MOST_DAYS:
                raise OverflowError(number)
            return on + timedelta(days=days)


def upcoming(day: Day, today: date, *, later_today: bool = False) -> date | None:
    """Return the next date `day` means: today or later, None if it is past or does not exist.

    A weekday is never today, unless `later_today` says that its hour is still to come.
    """
    try:
        found = _resolve(day, today, 1, later_today=later_today)
    except (OverflowError, ValueError):
        return None
    return found if found and found >= today else None


def latest(day: Day, today: date) -> date | None:
    """Return the date `day` means in a report of what was: the most recent one.

    What is plainly in the future (a year, "tomorrow", "next Friday") stays there.
    """
    if isinstance(day, Weekday) and day.turn > 0:
        return upcoming(day, today)
    try:
        return _resolve(day, today, -1, later_today=True)
    except (OverflowError, ValueError):
        return None


def happened(day: Day, today: date, *, past: bool) -> date | None:
    """Return the date `day` means in a report: the most recent one, or one that comes soon.

    Nobody tells in November of "3 December" and means last year's, unless it is said to be
    `past`: "last December".
    """
    on = latest(day, today)
    yearless = (isinstance(day, MonthDay) and day.ahead is None) or (
        isinstance(day, MonthOf) and day.unit is Unit.MONTH and not day.year and day.ahead is None
    )
    coming = upcoming(day, today) if yearless and not past else None
    return coming if coming and coming - today <= SOON else on


def _moved(on: date, spans: tuple[tuple[int, Unit], ...]) -> date:
    for number, unit in spans:
        on = add(on, number, unit) if unit > Unit.HOUR else on
    return on


def _resolve(day: Day, today: date, way: int, *, later_today: bool) -> date | None:
    """Return the date on the side of `way`: 1 to come, -1 past."""
    found: date | None
    match day:
        case Exact(on):
            found = on
        case MonthDay() | DayOfMonth() | MonthOf() | NthWeekday() | WeekNumber():
            found = _first(_candidates(day, today, way), today, way)
        case Weekday():
            found = _weekday(day, today, way, later_today=later_today)
        case Ahead(spans, base, name):
            start = _resolve(base, today, way, later_today=later_today) if base else today
            starts = (start, today) if start else ()
            counted = (_moved(each, spans) for each in starts)
            found = next((on for on in counted if name in {None, on.weekday()}), None)
        case _:
            found = _period(day, today, way)
    return found


Repeating = MonthDay | DayOfMonth | MonthOf | NthWeekday | WeekNumber


def _candidates(day: Repeating, today: date, way: int) -> list[date | None]:
    """Return the dates `day` can mean, this month's or year's first, then on to `way`."""
    years = [today.year + way * step for step in range(LEAP_CYCLE_YEARS + 1)]
    match day:
        case MonthDay(month, number, ahead):
            at = years if ahead is None else [today.year + ahead]
            return [make(year, month, number) for year in at]
        case DayOfMonth(number, ahead) if ahead is not None:
            first = add_months(today.replace(day=1), ahead)
            return [make(first.year, first.month, number)]
        case DayOfMonth(number):
            firsts = [add_months(today.replace(day=1), way * step) for step in range(3)]
            return [make(first.year, first.month, number) for first in firsts]
        case NthWeekday():
            return [_nth(day, first) for first in _months(day, today, way)]
        case WeekNumber(week):
            return [_monday(year, week) for year in years[:3]]
        case _:
            at = [day.year] if day.year else years[:2]
            if day.ahead is not None:
                at = [today.year + day.ahead]
            return [_edge(day.unit, date(each, day.month, 1), day.edge) for each in at]


def _months(day: NthWeekday, today: date, way: int) -> list[date]:
    """Return the first days of the months that an nth weekday can be of."""
    this = today.replace(day=1)
    if day.month:
        return [date(today.year + way * step, day.month, 1) for step in range(2)]
    if day.ahead is not None:
        return [add_months(this, day.ahead)]
    return [add_months(this, way * step) for step in range(3)]


def _nth(day: NthWeekday, first: date) -> date | None:
    if day.nth < 0:
        last = add_months(first, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - day.day) % DAYS_IN_WEEK)
    ahead = (day.day - first.weekday()) % DAYS_IN_WEEK + DAYS_IN_WEEK * (day.nth - 1)
    found = first + timedelta(days=ahead)
    return found if found.month == first.month else None


def _monday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def _first(candidates: list[date | None], today: date, way: int) -> date | None:
    """Return the candidate nearest to `today` on the side of `way`; a single one as it is."""
    if len(candidates) == 1:
        return candidates[0]
    fit = [on for on in candidates if on and (on - today).days * way >= 0]
    return min(fit, key=lambda on: abs((on - today).days), default=None)


def _weekday(day: Weekday, today: date, way: int, *, later_today: bool) -> date:
    if way < 0 or day.turn < 0:
        back = (today.weekday() - day.day) % DAYS_IN_WEEK
        if not back and (day.turn < 0 or not later_today):
            back = DAYS_IN_WEEK
        return today - timedelta(days=back)
    on = (day.day - today.weekday()) % DAYS_IN_WEEK
    if not on and (day.turn > 0 or not later_today):
        on = DAYS_IN_WEEK
    return today + timedelta(days=on + DAYS_IN_WEEK * day.weeks)


def _period(day: Period, today: date, way: int) -> date:
    if day.unit is Unit.WEEK:
        monday = today + timedelta(days=DAYS_IN_WEEK * day.ahead - today.weekday())
        if day.weekday is not None:
            return monday + timedelta(days=day.weekday)
    on = add(today, day.ahead, day.unit)
    found = _edge(day.unit, on, day.edge)
    if found < today and way > 0 and day.ahead == 0:
        return _edge(day.unit, add(today, 1, day.unit), day.edge)
    return found


def _edge(unit: Unit, on: date, edge: Edge) -> date:
    """Return the start, middle or end of the `unit` that contains `on`. A week ends on Friday."""
    if unit is Unit.WEEK:
        monday = on - timedelta(days=on.weekday())
        return monday + timedelta(days={Edge.START: 0, Edge.MIDDLE: 2, Edge.END: FRIDAY}[edge])
    months = MONTHS_OF.get(unit)
    if not months:
        return on
    first = date(on.year, (on.month - 1) // months * months + 1, 1)
    match edge:
        case Edge.START:
            return first
        case Edge.MIDDLE:
            return add_months(first, months // 2) + timedelta(
                days=0 if months > 1 and months % 2 == 0 else MIDDLE_OF_MONTH - 1
            )
        case _:
            return add_months(first, months) - timedelta(days=1)
