"""Dates that matter to somebody, as lines of a note say them: "Birthday: 17 May"."""

from datetime import date, datetime
from itertools import combinations

from kith.domain.contact import NamedDay
from kith.domain.date_counting import upcoming
from kith.domain.date_kinds import Kind
from kith.domain.date_meaning import Ahead, Exact, MonthDay, Weekday
from kith.domain.date_text import DASHES
from kith.domain.dates import Habits, local_date, readings
from kith.domain.identity import fold
from kith.domain.note_words import BIRTHDAY_LABELS, LABELS, NAMELESS_LABELS, Label
from kith.domain.occasions import CALLED, Occasion

MOST_NAME = 60
"""Characters of a day's name; what is longer is a sentence."""

CENTURY = 100

BIRTHDAYS = frozenset(map(fold, BIRTHDAY_LABELS.split(", ")))
NAMELESS = frozenset(map(fold, NAMELESS_LABELS.split(", ")))

_EDGES = " \t,;:.!()" + DASHES


def named_day(
    label: str, value: str, language: str, now: datetime, habits: Habits
) -> tuple[NamedDay, str] | None:
    """Return the day a line speaks of, and what else stands in it; None if it has no date.

    A year to come is not the first of anything; two digits are of the past.
    """
    found = _day_at(value, now, habits)
    if found is None:
        return None
    (month, day, year), rest = found
    said = _label(label)
    if fold(said) in NAMELESS:
        name = rest.strip(_EDGES)
        if not name or len(name) > MOST_NAME:
            return None
        return NamedDay(name=name, month=month, day=day, year=year), ""
    name = CALLED[Occasion.BIRTHDAY][language] if fold(said) in BIRTHDAYS else said
    return NamedDay(name=name, month=month, day=day, year=year), rest.strip(_EDGES)


def _day_at(
    value: str, now: datetime, habits: Habits
) -> tuple[tuple[int, int, int | None], str] | None:
    """Return month, day and year, if it has one, of a value, and what stands around them."""
    found = _dated(value, now, habits)
    if found is None and "," in value:
        before, _, after = value.rpartition(",")
        found = _dated(after, now, habits)
        return (found[0], f"{before} {found[1]}") if found else None
    return found


def _dated(
    value: str, now: datetime, habits: Habits
) -> tuple[tuple[int, int, int | None], str] | None:
    today = local_date(now, habits.zone)
    for row, phrase in readings(value, habits, frozenset({Kind.REMIND})):
        start, end = row.row[phrase.start].start, row.row[phrase.end - 1].end
        rest = f"{value[:start]} {value[end:]}"
        match phrase.day:
            case Exact(on):
                return (on.month, on.day, _past(on.year, today)), rest
            case MonthDay(month, day):
                return (month, day, None), rest
            case Ahead() | Weekday() if coming := upcoming(phrase.day, today):
                return (coming.month, coming.day, None), rest
            case _:
                pass
    return None


def _past(year: int, today: date) -> int | None:
    """Return the year in which something first was: of two digits, the last such one."""
    if year <= today.year:
        return year
    return year - CENTURY if year > today.year + 1 else None


def _label(before: str) -> str:
    """Return the label among the words before a colon, as it is written there."""
    words = before.strip().split()
    known = {fold(each) for phrases in LABELS[Label.DAY].values() for each in phrases.split(", ")}
    spans = combinations(range(len(words) + 1), 2)
    said = (" ".join(words[start:end]).strip("*_~.") for start, end in spans)
    longest = sorted(said, key=len, reverse=True)
    return next((each for each in longest if fold(each.replace("-", " ")) in known), before.strip())
