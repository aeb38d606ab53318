"""Days and months counted on the calendar, none too far to reckon with."""

import calendar
from datetime import date

LAST_DAY = date(9998, 1, 1)
"""Whatever is due later is as good as due then, so that no date is too far to reckon with."""


def add_days(on: date, days: int) -> date:
    """Return the day `days` later, but none after LAST_DAY."""
    return date.fromordinal(min(on.toordinal() + days, LAST_DAY.toordinal()))


def add_months(on: date, months: int) -> date:
    """Return the same day `months` later, or the last day of a month too short for it.

    None is later than LAST_DAY.
    """
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    if year >= LAST_DAY.year:
        return LAST_DAY
    return date(year, month + 1, min(on.day, calendar.monthrange(year, month + 1)[1]))
