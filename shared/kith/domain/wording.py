"""Dates and spans as a person says them, by language. A date is never written in figures alone."""

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

DEFAULT = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How one language says when.

    Weekdays from Monday, months from January, numbers from one. Each unit has its words for
    one and for several.
    """

    weekdays: Sequence[str]
    months: Sequence[str]
    numbers: Sequence[str]
    day: str
    day_far: str
    today: str
    yesterday: str
    on: str
    units: Mapping[str, tuple[str, str]]
    every: Mapping[str, tuple[str, str]]
    half_more: str
    over: str
    ago: str
    conjunction: str


WORDING: Mapping[str, Wording] = {
    "en": Wording(
        weekdays=(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ),
        months=(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        numbers=(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ),
        day="{weekday}, {day} {month}",
        day_far="{day} {month} {year}",
        today="today",
        yesterday="yesterday",
        on="on {day}",
        units={
            "day": ("a day", "{n} days"),
            "week": ("a week", "{n} weeks"),
            "month": ("a month", "{n} months"),
            "year": ("a year", "{n} years"),
        },
        every={
            "day": ("every day", "every {n} days"),
            "week": ("every week", "every {n} weeks"),
            "month": ("every month", "every {n} months"),
            "year": ("every year", "every {n} years"),
        },
        half_more="a year and a half",
        over="over {span}",
        ago="{span} ago",
        conjunction="and",
    ),
}
"""One row a language; a language without a row is spoken to in English."""

THIS_WEEK_DAYS = 6
"""So far back a weekday alone says which day is meant."""

NEAR_DAYS = 180
"""So far off a date is clear without its year."""

IN_DAYS = 14
IN_WEEKS = 56
"""Under so many days a span is said in days, in weeks; from there in calendar months."""

WEEK = 7
MONTHS = 12
MONTH_DAYS = 30.44
"""The Gregorian mean, 365.2425 / 12."""

NEARLY_DAYS = 3
"""A rhythm this close to whole months was meant as months."""

HALF_YEARS = 18
"""Months: from here to two years it is a year and a half."""

OVER_DAYS = 7
OVER_MONTHS = 3
"""Past a whole month by so many days, or a whole year by so many months, it is over that."""


def spoken(language: str) -> str:
    """Return the language Kith speaks to an owner of `language` (a tag such as "de-CH")."""
    base = language.partition("-")[0].lower()
    return base if base in WORDING else DEFAULT


def say_day(on: date, today: date | None, language: str) -> str:
    """Return a date in words: "Thursday, 26 November", with its year when far from `today`."""
    words = WORDING[language]
    near = today is not None and abs((on - today).days) <= NEAR_DAYS
    return (words.day if near else words.day_far).format(
        weekday=words.weekdays[on.weekday()],
        day=on.day,
        month=words.months[on.month - 1],
        year=on.year,
    )


def say_when(on: date, today: date, language: str) -> str:
    """Return a past day as a sentence refers to it: "yesterday", "on Tuesday", "on 3 May 2024"."""
    words = WORDING[language]
    days = (today - on).days
    if days in (0, 1):
        return (words.today, words.yesterday)[days]
    return say_on(on, today, language)


def say_on(on: date, today: date, language: str) -> str:
    """Return a day so that it is still right when read some days later: "on Tuesday"."""
    words = WORDING[language]
    if 0 <= (today - on).days <= THIS_WEEK_DAYS:
        return words.on.format(day=words.weekdays[on.weekday()])
    return words.on.format(day=say_day(on, today, language))


def say_ago(since: date, today: date, language: str) -> str:
    """Return how long ago: "yesterday", "four months ago", "over a year ago"."""
    words = WORDING[language]
    days = (today - since).days
    if days in (0, 1):
        return (words.today, words.yesterday)[days]
    return words.ago.format(span=say_span(since, today, language))


def say_span(since: date, until: date, language: str) -> str:
    """Return the time between two dates, in calendar words: "two weeks", "over four months"."""
    words = WORDING[language]
    days = max((until - since).days, 1)
    if days < IN_DAYS:
        return _phrase(days, words.units["day"], language)
    if days < IN_WEEKS:
        return _phrase(round(days / WEEK), words.units["week"], language)
    months, rest = _months_between(since, until)
    if months < MONTHS:
        span = _phrase(months, words.units["month"], language)
        return words.over.format(span=span) if rest > OVER_DAYS else span
    if HALF_YEARS <= months < 2 * MONTHS:
        return words.half_more
    span = _phrase(months // MONTHS, words.units["year"], language)
    return words.over.format(span=span) if months % MONTHS >= OVER_MONTHS else span


def say_every(days: int, language: str) -> str:
    """Return a rhythm as it was probably meant: "every two weeks", "every three months"."""
    table = WORDING[language].every
    months = round(days / MONTH_DAYS)
    if days < IN_WEEKS and days % WEEK == 0:
        return _phrase(days // WEEK, table["week"], language)
    if months and abs(days - months * MONTH_DAYS) <= NEARLY_DAYS:
        if months % MONTHS == 0:
            return _phrase(months // MONTHS, table["year"], language)
        return _phrase(months, table["month"], language)
    return _phrase(days, table["day"], language)


def say_number(number: int, language: str) -> str:
    """Return a count as a word up to twelve, in figures beyond."""
    numbers = WORDING[language].numbers
    return numbers[number - 1] if 0 < number <= len(numbers) else str(number)


def say_list(names: Sequence[str], language: str) -> str:
    """Return names as one phrase: "Dana, Sam and Li"."""
    if len(names) < 2:  # noqa: PLR2004 - what it takes to need an "and"
        return "".join(names)
    return f"{', '.join(names[:-1])} {WORDING[language].conjunction} {names[-1]}"


def _phrase(number: int, forms: tuple[str, str], language: str) -> str:
    one, several = forms
    return one if number == 1 else several.format(n=say_number(number, language))


def _months_between(since: date, until: date) -> tuple[int, int]:
    """Return whole calendar months and the days left over."""
    months = (until.year - since.year) * MONTHS + until.month - since.month
    last_day = calendar.monthrange(until.year, until.month)[1]
    day = min(since.day, last_day)
    if until.day >= day:
        return months, until.day - day
    earlier = calendar.monthrange(until.year, until.month - 1 or MONTHS)[1]
    return months - 1, until.day + max(earlier - since.day, 0)
