"""Which of three numbers is the day, the month and the year: by language, weekday and habit."""

from datetime import date
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kith.domain.dates import writes_day_first
from kith.mail.stamps import Token

US_ZONES = frozenset(
    {"akst", "akdt", "cdt", "cst", "edt", "est", "hst", "mdt", "mst", "pdt", "pst"}
)
"""With an am or pm beside them they tell that the month comes first."""

YEARS = range(1970, 2100)
DAYS = range(1, 32)
FIRST_OF_TWO_DIGITS = 10
"""A single digit at the end of a date is no year."""

MONTH_NUMBERS = range(1, 13)

YEAR_FIRST = frozenset({"eu", "hu", "ja", "ko", "lt", "sv", "zh"})
"""Languages in which 21-10-27 starts with the year."""

OTHER_CALENDARS = frozenset({"fa", "th"})
"""Languages that may count years otherwise: two digits of one tell nothing."""


HALF_DAYS = frozenset({"am", "pm"})

TWELVE_HOURS = (
    "Africa/Cairo",
    "Africa/Lagos",
    "Africa/Nairobi",
    "Asia/Colombo",
    "Asia/Dhaka",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Riyadh",
    "Asia/Singapore",
    "Australia/",
    "Europe/Dublin",
    "Europe/London",
    "Pacific/Auckland",
)
"""Zones of people who put the day first and say am and pm, in English."""

Numbers = tuple[int, int, int]


class Hints(NamedTuple):
    """What decides where a date could be two.

    `languages` are those of the labels, `weekdays` the numbers of those it names, and
    `month_first` is the habit of its reader, whose client wrote it; None where nobody can tell.
    """

    languages: frozenset[str]
    weekdays: frozenset[int]
    month_first: bool | None


def habit(tokens: list[Token], zone: ZoneInfo | None) -> bool | None:
    """Return whether people in `zone` would have put the month first in a date like this.

    Americans say am and pm and most others do not: what is written otherwise is not from there.
    """
    name = zone.key if zone else ""
    if "/" not in name or name.startswith("Etc/"):
        return None
    halved = any(token.text in HALF_DAYS for token in tokens)
    if not writes_day_first(name, "en"):
        return True if halved else None
    return None if halved and not name.startswith(TWELVE_HOURS) else False


def short(tokens: list[Token], numbers: Numbers, mark: str, hints: Hints) -> Numbers | None:
    """Return year, month and day of three numbers of two digits, or None if nobody can tell."""
    one, two, three = numbers
    if hints.languages & OTHER_CALENDARS:
        return None
    first = _year_first(one, two, three, mark, hints)
    if first is None:
        return None
    if first:
        return 2000 + one, two, three
    if three < FIRST_OF_TWO_DIGITS:
        return None
    return whole(tokens, (one, two, 2000 + three), mark, hints)


def whole(tokens: list[Token], numbers: Numbers, mark: str, hints: Hints) -> Numbers | None:
    """Return year, month and day of numbers that end with the year, or None as above."""
    one, two, year = numbers
    order = _month_first(tokens, numbers, mark, hints)
    if order is None:
        return None
    return (year, one, two) if order else (year, two, one)


def _year_first(one: int, two: int, three: int, mark: str, hints: Hints) -> bool | None:
    """Return whether three numbers of two digits start with the year, None if they may."""
    if two not in MONTH_NUMBERS or three not in DAYS:
        return False
    if hints.languages & YEAR_FIRST:
        return True
    return None if mark == "-" and one in DAYS and not hints.languages else one not in DAYS


def _month_first(tokens: list[Token], numbers: Numbers, mark: str, hints: Hints) -> bool | None:
    """Return whether the month comes before the day, or None if that is anybody's guess."""
    one, two, year = numbers
    if one not in MONTH_NUMBERS or two not in MONTH_NUMBERS or one == two:
        return two not in MONTH_NUMBERS
    words = {token.text for token in tokens}
    if mark == "." or (hints.languages and "en" not in hints.languages):
        return False
    if words & US_ZONES and words & HALF_DAYS:
        return True
    if year not in YEARS:
        return None
    said = [date(year, *each).weekday() in hints.weekdays for each in ((one, two), (two, one))]
    return said[0] if said[0] != said[1] else hints.month_first
