"""What comes again and again: every 3 months, quarterly, jeden zweiten Montag, every 1st."""

from dataclasses import dataclass

from kith.domain.date_around import closes
from kith.domain.date_days import ordinal, weekday
from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_meaning import Ahead, Day
from kith.domain.date_months import holiday, month_day
from kith.domain.date_periods import nth_weekday
from kith.domain.date_said import NO_LEAD, Lead, Rule, Said, Sort
from kith.domain.date_spans import spans_at
from kith.domain.date_text import Text

_IN_WEEKS: tuple[Rule, ...] = (weekday,)
_IN_MONTHS: tuple[Rule, ...] = (nth_weekday, ordinal)
_IN_YEARS: tuple[Rule, ...] = (month_day, holiday)
_DAYS = ((_IN_YEARS, Unit.YEAR), (_IN_MONTHS, Unit.MONTH), (_IN_WEEKS, Unit.WEEK))
"""Which days come once in which unit; what is longer to say is tried first."""

DAYS_IN_WEEK = 7

ADJECTIVES = frozenset({"es", "fr"})
"""Languages in which an adjective behind "every day" says which days."""

COUNTED = frozenset({"de", "nl"})
"""Languages in which a day of the month has an ending, and "alle 3" are three of something."""

_GOING_ON = (Kind.FILLER, Kind.OF, Kind.PLAN, Kind.REMIND, Kind.THE, Kind.PART, Kind.THIS)
"""Behind a rhythm, these go on with what is done then."""

_ON = Lead(frozenset({Kind.ON}), 0)
"""Behind "every", an ordinal in words is a day of the month."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Every `number` units, next on `day` if that is said; before token `end`."""

    number: int
    unit: Unit
    end: int
    day: Day | None = None


def every(text: Text, i: int, _: Lead) -> Said | None:
    """Every 3 months; every other week; quarterly; every Monday; every 1st: the next time."""
    found = rhythm_at(text, i)
    if not found:
        return None
    said = text.word(i, Kind.EVERY) or found.day
    day = found.day or Ahead(((found.number, found.unit),))
    return Said(day, found.end, Sort.RELATIVE if said else Sort.SPAN)


def rhythm_at(text: Text, i: int) -> Rhythm | None:
    """Read a rhythm and the day it falls on: every two weeks on Monday, monthly on the 5th."""
    found = _counted(text, i)
    if found and _describes(text, found):
        return None
    if found:
        j = text.skip(text.skip(text.gap(found.end), Kind.ON), Kind.THE)
        named = _named(text, j, found.number) if j < len(text) else None
        if named and named.unit is found.unit:
            return named
        return found
    start = text.word(i, Kind.EVERY)
    if not start:
        return None
    j = text.skip(start.end, Kind.THE)
    other = text.word(j, Kind.OTHER)
    named = _named(text, other.end, other.value) if other else None
    return named or _named(text, j, 1)


def _describes(text: Text, found: Rhythm) -> bool:
    """Say whether a rhythm is part of something: every 5 minutes' walk, "tous les jours fériés"."""
    within = found.unit <= Unit.HOUR or (found.unit is Unit.DAY and text.language in ADJECTIVES)
    return within and not _is_apart(text, found.end)


def _is_apart(text: Text, i: int) -> bool:
    """Say whether no noun or adjective follows: every 3rd, but not "every 3rd customer"."""
    verb = text.language == "de" and i < len(text) and text.row[i].raw.islower()
    return verb or closes(text, i) or text.word(i, *_GOING_ON) is not None


def _counts(text: Text, found: Said) -> bool:
    """Say whether what reads as a day of the month counts something: "alle 3", jeder 3. Kunde."""
    bare = text.language in COUNTED and text.row[found.end - 1].raw.isdecimal()
    return bare or not _is_apart(text, found.end)


def _counted(text: Text, i: int) -> Rhythm | None:
    for kind, unit in ((Kind.EVERY_DAYS, Unit.DAY), (Kind.EVERY_MONTHS, Unit.MONTH)):
        if word := text.word(i, kind):
            weekly = unit is Unit.DAY and word.value % DAYS_IN_WEEK == 0
            if weekly:
                return Rhythm(word.value // DAYS_IN_WEEK, Unit.WEEK, word.end)
            return Rhythm(word.value, unit, word.end)
    start = text.word(i, Kind.EVERY)
    if not start:
        return None
    if found := spans_at(text, start.end):
        (number, unit), *_ = found[0]
        return Rhythm(number, unit, found[1])
    other = text.word(start.end, Kind.OTHER, Kind.ORDINAL)
    unit_word = text.word(other.end if other else start.end, Kind.UNIT)
    if not unit_word:
        return None
    return Rhythm(other.value if other else 1, Unit(unit_word.value), unit_word.end)


def _named(text: Text, i: int, number: int) -> Rhythm | None:
    """Read a day that comes once a week, month or year."""
    for rules, unit in _DAYS:
        for rule in rules:
            found = rule(text, i, _ON if rule is ordinal else NO_LEAD)
            if found and rule is ordinal and _counts(text, found):
                continue
            if found and found.sort is not Sort.PAST:
                return Rhythm(number, unit, found.end, found.day)
    return None
