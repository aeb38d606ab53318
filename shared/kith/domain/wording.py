"""Dates and spans as a person says them, by language. A date is never written in figures alone."""

import calendar
import re
from collections.abc import Sequence
from datetime import date

from kith.domain.calendar_words import ONE_AND_SEVERAL, WORDING, Wording

DEFAULT = "en"

LANGUAGES = tuple(sorted(WORDING))
"""The languages Kith speaks to its owners."""


THIS_WEEK_DAYS = 6
"""So far off a weekday alone says which day is meant."""

NEAR_DAYS = 180
"""So far off a date is clear without its year."""

IN_DAYS = 14
IN_WEEKS = 56
"""Under so many days a span is said in days, but for a week; in weeks; and then in months."""

SOUNDS_LIKE_I = re.compile(r"h?[ií](?![aeou])", re.IGNORECASE)
"""How a Spanish name begins before which "y" becomes "e": Inés, Hilario, but not Ian, Hielo."""

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
    return (words.day if near else words.far).format(
        weekday=_weekday(words, on),
        day=words.first if on.day == 1 else on.day,
        month=words.months.split()[on.month - 1],
        year=on.year,
    )


def say_date(on: date, language: str) -> str:
    """Return a date in words with its year, and without its weekday: "5 January 2027"."""
    return say_day(on, None, language)


def say_when(on: date, today: date, language: str) -> str:
    """Return a past day as a sentence refers to it: "yesterday", "on Tuesday", "on 3 May 2024"."""
    words = WORDING[language]
    days = (today - on).days
    if days in (0, 1):
        return (words.today, words.yesterday)[days]
    return say_on(on, today, language)


def say_on(on: date, today: date, language: str) -> str:
    """Return a day so that it is still right when read some days later: "on Tuesday"."""
    near = 0 <= (today - on).days <= THIS_WEEK_DAYS
    return _dated(WORDING[language].on, on, today, language, near=near)


def say_of(on: date, today: date, language: str) -> str:
    """Return a past day as it goes with a noun: "your message on Tuesday", "vom Dienstag"."""
    near = 0 <= (today - on).days <= THIS_WEEK_DAYS
    return _dated(WORDING[language].of, on, today, language, near=near)


def say_next(on: date, today: date, language: str) -> str:
    """Return a day to come: "today", "tomorrow", "on Thursday", "on 3 May 2027"."""
    words = WORDING[language]
    days = (on - today).days
    if days in (0, 1):
        return (words.today, words.tomorrow)[days]
    return _dated(words.next, on, today, language, near=0 < days <= THIS_WEEK_DAYS)


def _dated(forms: tuple[str, str], on: date, today: date, language: str, *, near: bool) -> str:
    """Return a day by its weekday where it is `near`, else by its date."""
    weekday, dated = forms
    if near:
        return weekday.format(day=_weekday(WORDING[language], on))
    return dated.format(day=say_day(on, today, language))


def _weekday(words: Wording, on: date) -> str:
    return words.weekdays.split()[on.weekday()]


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
    if days < IN_DAYS and days != WEEK:
        return _phrase(days, words.units["day"], language)
    if days < IN_WEEKS:
        return _phrase(round(days / WEEK), words.units["week"], language)
    months, rest = _months_between(since, until)
    if months < MONTHS:
        return _span(months, "month", language, over=rest > OVER_DAYS)
    if HALF_YEARS <= months < 2 * MONTHS:
        return words.half_more
    return _span(months // MONTHS, "year", language, over=months % MONTHS >= OVER_MONTHS)


def _span(number: int, unit: str, language: str, *, over: bool) -> str:
    words = WORDING[language]
    span = _phrase(number, words.units[unit], language)
    one, several = words.over
    return (one if number == 1 else several).format(span=span) if over else span


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


def say_each(number: int, unit: str, language: str) -> str:
    """Return every so many units: "every day", "every two weeks"."""
    return _phrase(number, WORDING[language].every[unit], language)


def say_count(number: int, unit: str, language: str) -> str:
    """Return so many units, in the case that `ago` asks for: "a month", "two weeks"."""
    return _phrase(number, WORDING[language].units[unit], language)


def say_number(number: int, language: str) -> str:
    """Return a count as a word up to twelve, in figures beyond."""
    numbers = WORDING[language].numbers.split()
    return numbers[number - 1] if 0 < number <= len(numbers) else str(number)


def say_list(names: Sequence[str], language: str) -> str:
    """Return names as one phrase: "Dana, Sam and Li"; in Spanish "Dana e Inés"."""
    if len(names) < 2:  # noqa: PLR2004 - what it takes to need an "and"
        return "".join(names)
    words = WORDING[language]
    last = names[-1]
    joined = words.and_before_i if SOUNDS_LIKE_I.match(last) else words.conjunction
    return f"{', '.join(names[:-1])} {joined} {last}"


def quoted(text: str, language: str) -> str:
    """Return a text in the quotation marks of the language."""
    opening, closing = WORDING[language].quotes
    return f"{typeset(opening, language)}{text}{typeset(closing, language)}"


def typeset(text: str, language: str) -> str:
    """Return words of ours with no-break spaces where the language sets marks apart."""
    for mark in WORDING[language].apart:
        text = text.replace(f" {mark}", f"\N{NO-BREAK SPACE}{mark}")
    return text.replace("« ", "«\N{NO-BREAK SPACE}")


def label(text: str, language: str) -> str:
    """Return a text with the colon of the language behind it."""
    return f"{text}\N{NO-BREAK SPACE}:" if ":" in WORDING[language].apart else f"{text}:"


def capital(text: str) -> str:
    """Return a phrase as a sentence begins with it."""
    return text[:1].upper() + text[1:]


def _phrase(number: int, forms: ONE_AND_SEVERAL, language: str) -> str:
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
