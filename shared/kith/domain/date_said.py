"""What the rules for dates read: a day as said, what leads to it, and counted spans."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from kith.domain.date_clock import Clock
from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_meaning import Day
from kith.domain.date_text import APOSTROPHES, DASHES, Text

MOST_SPANS = 3
"""A year, two months and a day: longer sums nobody writes."""


class Sort(StrEnum):
    """How a day was said, which decides what must lead to it."""

    SPAN = "span"
    NAMED = "named"
    RELATIVE = "relative"
    TODAY = "today"
    MONTH = "month"
    ORDINAL = "ordinal"
    CLOCK = "clock"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class Said:
    """A day as said, before the token `end`. `weak`: its only word may mean something else."""

    day: Day
    end: int
    sort: Sort
    weak: bool = False
    clock: Clock | None = None


@dataclass(frozen=True, slots=True)
class Lead:
    """The words that lead to a date, up to token `end`."""

    kinds: frozenset[Kind]
    end: int


NO_LEAD = Lead(frozenset(), 0)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A day, a time of day, or both, as said; `alone`: nothing else is on its line."""

    day: Day | None
    clock: Clock | None
    sort: Sort
    end: int
    weak: bool = False
    alone: bool = False
    start: int = 0
    lead: Lead = NO_LEAD


Rule = Callable[[Text, int, Lead], Said | None]

LEADS = (
    Kind.REMIND,
    Kind.BY,
    Kind.FOR,
    Kind.IN,
    Kind.IN_MONTH,
    Kind.ON,
    Kind.AFTER,
    Kind.TOWARDS,
    Kind.AT,
)

_LEADING = frozenset({*LEADS, Kind.THE})


def lead_at(text: Text, i: int) -> Lead:
    """Read the words at `i` that lead to a date: none, one or several, articles among them."""
    kinds: set[Kind] = set()
    for _ in LEADS:
        past = text.word(i, Kind.AGO_BEFORE)
        passed = text.word(i, Kind.DAY) or (past and spans_at(text, past.end))
        counted = _about(text, i) > i or text.word(i, Kind.EVERY)
        if passed or counted or not text.begins(i, _LEADING):
            break
        found = {kind: match for kind in (*LEADS, Kind.THE) if (match := text.word(i, kind))}
        if not found:
            break
        longest = max(match.end for match in found.values())
        kinds.update(kind for kind, match in found.items() if match.end == longest)
        i = longest
        while text.sign(i, ":," + APOSTROPHES):
            i += 1
    return Lead(frozenset(kinds), _about(text, i))


_TURNED = (Kind.UNIT, Kind.WEEKDAY, Kind.WEEKDAY_SHORT, Kind.WEEKEND)

NEARLY = "~≈"
"""Signs for about, in front of a number."""

_NUMBERS = frozenset({Kind.NUMBER, Kind.NUMBER_HALF, Kind.SPAN_DAYS, Kind.SPAN_MONTHS})


def _about(text: Text, i: int) -> int:
    """Return the index behind "about", "ca." before a number."""
    if text.sign(i, NEARLY) and text.digits(i + 1) is not None:
        return i + 1
    about = text.word(i, Kind.ABOUT)
    if not about:
        return i
    j = about.end + 1 if text.sign(about.end, ".", glued=True) else about.end
    return j if text.digits(j) is not None or text.begins(j, _NUMBERS) else i


def number_at(text: Text, i: int) -> tuple[int, int] | None:
    """Read a number in digits or words; of two ("2 or 3", "2-3") the first."""
    digits = text.digits(i)
    if digits is not None:
        found = digits, i + 1
    elif word := text.word(i, Kind.NUMBER):
        found = word.value, word.end
    else:
        return None
    comma = digits is None and text.sign(found[1], ",")
    dashed = comma or text.sign(found[1], DASHES)
    second = found[1] + 1 if dashed else text.skip(found[1], Kind.OR)
    more = _plain_number(text, second) if second > found[1] else None
    return (found[0], more[1]) if more and more[0] > found[0] else found


def _plain_number(text: Text, i: int) -> tuple[int, int] | None:
    digits = text.digits(i)
    if digits is not None:
        return digits, i + 1
    word = text.word(i, Kind.NUMBER)
    return (word.value, word.end) if word else None


HALVES = {
    Unit.HOUR: (30, Unit.MINUTE),
    Unit.DAY: (12, Unit.HOUR),
    Unit.WEEK: (4, Unit.DAY),
    Unit.MONTH: (15, Unit.DAY),
    Unit.YEAR: (6, Unit.MONTH),
}
"""Half of each unit, in whole smaller ones; half a week is rounded up."""

TENTHS_OF_HALF = 5

HALF_SIGN = "½"

HOURS_APART = frozenset({"fr"})
"""Where minutes stand apart from the hours they are counted with."""

SPACED = frozenset({Unit.HOUR, Unit.DAY})
"""Units whose one letter may stand apart behind "in": "dans 15 j"; "in 5 m" may be metres."""

MOST_LEAD = 4
"""Words of the longest lead to a span, and its number: "in as little as 3"."""

NUMBER_BEHIND = frozenset({"nl"})
"""Where "a week or three" is three weeks, give or take; elsewhere it is one or more."""

MOST_SHORT_MONTHS = 12
""""3m" is three months, "30m" half an hour: nobody counts so many months."""

_WHOLE_SPANS = (
    (Kind.SPAN_DAYS, Unit.DAY),
    (Kind.SPAN_MINUTES, Unit.MINUTE),
    (Kind.SPAN_MONTHS, Unit.MONTH),
)


class _Number(NamedTuple):
    """A number as read, and whether half of the unit comes on top."""

    value: int
    end: int
    half: bool = False


def _number(text: Text, i: int) -> _Number | None:
    """Read 3, three, 2.5, three and a half."""
    if word := text.word(i, Kind.NUMBER_HALF):
        return _Number(word.value, word.end, half=True)
    if half := _half_sign(text, i):
        return _Number(0, half, half=True)
    digits = text.digits(i)
    decimal = text.sign(i + 1, ".,", glued=True) and text.glued(i + 2)
    if digits is not None and decimal and text.digits(i + 2, 1) == TENTHS_OF_HALF:
        return _Number(digits, i + 3, half=True)
    if digits is not None and (half := _half_sign(text, i + 1)):
        return _Number(digits, half, half=True)
    found = number_at(text, i)
    if not found:
        return None
    half = text.word(found[1], Kind.AND_HALF)
    return _Number(found[0], half.end if half else found[1], half=half is not None)


def _half_sign(text: Text, i: int) -> int | None:
    """Return the index behind ½ or 1/2 at `i`."""
    if i < len(text) and text.row[i].raw == HALF_SIGN:
        return i + 1
    parts = [token.raw for token in text.row[i : i + 3]]
    return i + 3 if parts == ["1", "/", "2"] and text.glued(i + 1) else None


def _half_behind(text: Text, i: int) -> tuple[tuple[tuple[int, Unit], ...], int] | None:
    """Read a unit and half of another: "hora y media", "año y medio"."""
    unit = text.word(i, Kind.UNIT)
    half = text.word(unit.end, Kind.AND_HALF) if unit else None
    if not unit or not half or unit.value not in HALVES:
        return None
    return ((1, Unit(unit.value)), HALVES[Unit(unit.value)]), half.end


def _span(text: Text, i: int) -> tuple[tuple[tuple[int, Unit], ...], int] | None:
    """Read a number of one unit: two weeks, 3d, half a year, a fortnight, 2.5 hours."""
    for kind, unit in _WHOLE_SPANS:
        if whole := text.word(i, kind):
            return ((whole.value, unit),), whole.end
    number = _number(text, i)
    if not number:
        return _half_behind(text, i)
    j = number.end if text.language == "en" else text.skip(number.end, Kind.NEXT)
    for kind, unit in _WHOLE_SPANS:
        if whole := text.word(j, kind):
            return ((number.value * whole.value, unit),), whole.end
    found = _unit(text, j, number.value)
    if not found:
        return None
    unit, end = found
    if text.language in NUMBER_BEHIND and number.value == 1 and (late := _number_behind(text, end)):
        return ((late[0], unit),), late[1]
    if unit is Unit.HOUR and (minutes := _minutes(text, end)):
        return ((number.value, unit), (minutes, Unit.MINUTE)), end + 1
    behind = None if number.half else text.word(end, Kind.AND_HALF)
    half = (HALVES[unit],) if (number.half or behind) and unit in HALVES else ()
    return ((number.value, unit), *half), behind.end if behind else end


def _minutes(text: Text, i: int) -> int | None:
    """Read the minutes of 1h30, in French also "1 heure 30"."""
    apart = text.language in HOURS_APART and not text.word(i + 1, Kind.UNIT)
    marked = text.glued(i + 1) and text.word(i + 1, Kind.UNIT, Kind.UNIT_SHORT)
    minutes = text.digits(i, 2) if not marked and (text.glued(i) or apart) else None
    return minutes if minutes is not None and len(text.row[i].raw) > 1 else None


def _number_behind(text: Text, i: int) -> tuple[int, int] | None:
    """Read the number of "een week of drie": about three weeks."""
    j = text.skip(i, Kind.OR)
    number = text.word(j, Kind.NUMBER) if j > i else None
    return (number.value, number.end) if number and not text.word(number.end, Kind.UNIT) else None


def _unit(text: Text, i: int, number: int) -> tuple[Unit, int] | None:
    """Read the unit behind a number: stuck to it in short, or a word."""
    short = text.word(i, Kind.UNIT_SHORT)
    apart = short and not text.glued(i) and not _stands_apart(text, i, short.value)
    if short and not apart and text.row[i - 1].raw.isdecimal():
        minutes = short.value == Unit.MONTH and number > MOST_SHORT_MONTHS
        unit = Unit.MINUTE if minutes else Unit(short.value)
        return None if text.row[i].raw.isupper() else (unit, short.end)
    found = text.word(text.gap(i), Kind.UNIT)
    return (Unit(found.value), found.end) if found else None


def _stands_apart(text: Text, i: int, unit: int) -> bool:
    """Say whether a short unit may stand apart from its number: in 15 d, in 3 Mon."""
    long = len(text.row[i].text) > 1
    before = range(max(0, i - MOST_LEAD), i - 1)
    led = any((lead := text.word(j, Kind.IN)) and lead.end == i - 1 for j in before)
    return led and (long or unit in SPACED)


def spans_at(text: Text, i: int) -> tuple[tuple[tuple[int, Unit], ...], int] | None:
    """Read a sum of spans: a year and two months; 1h30m."""
    first = _span(text, i)
    if not first:
        return None
    spans, end = first
    for _ in range(MOST_SPANS - 1):
        more = _span(text, text.skip(text.gap(end), Kind.AND))
        if not more:
            break
        added, behind = more
        if spans[-1][1] is Unit.HOUR and text.row[behind - 1].text == "m":
            added = ((added[0][0], Unit.MINUTE),)
        if added[0][1] >= spans[-1][1]:
            break
        spans, end = (*spans, *added), behind
    return spans, end


def coming(text: Text, i: int) -> int:
    """Return the index behind "el próximo", "a.s." beside a date, which is the coming one."""
    found = text.word(i, Kind.NEXT)
    if not found or found.value != 1 or text.word(found.end, *_TURNED):
        return i
    return found.end


def turn_at(text: Text, i: int) -> tuple[int, int] | None:
    """Read next, last, this: 1, -1, 0; 2 for the one after next."""
    found = text.word(i, Kind.NEXT)
    if found:
        return found.value, found.end
    if last := text.word(i, Kind.LAST):
        return -1, last.end
    this = text.word(i, Kind.THIS)
    return (0, this.end) if this else None
