"""Spans as people count them: three weeks, 2 or 3 days, a year and a half, 1h30."""

from typing import NamedTuple

from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_text import DASHES, Text

Spans = tuple[tuple[tuple[int, Unit], ...], int]
"""Numbers of units, the largest first, and the index of the token behind."""

MOST_SPANS = 3
"""A year, two months and a day: longer sums nobody writes."""


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

DAY_OR_YEAR = "j"
"""Behind a number a day in French, a year in German and Dutch, where that is the language."""

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
    if sign := _half_sign(text, i):
        return _Number(0, sign, half=True)
    digits = text.digits(i)
    decimal = text.sign(i + 1, ".,", glued=True) and text.glued(i + 2)
    if digits is not None and decimal and text.digits(i + 2, 1) == TENTHS_OF_HALF:
        return _Number(digits, i + 3, half=True)
    if digits is not None and (sign := _half_sign(text, i + 1)):
        return _Number(digits, sign, half=True)
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


def _half_behind(text: Text, i: int) -> Spans | None:
    """Read a unit and half of another: "hora y media", "año y medio"."""
    unit = text.word(i, Kind.UNIT)
    half = text.word(unit.end, Kind.AND_HALF) if unit else None
    if not unit or not half or unit.value not in HALVES:
        return None
    return ((1, Unit(unit.value)), HALVES[Unit(unit.value)]), half.end


def _span(text: Text, i: int) -> Spans | None:
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
    return _with_more(text, number, *found)


def _with_more(text: Text, number: _Number, unit: Unit, end: int) -> Spans:
    """Return so many units with what is said behind them: "een week of drie", 1h30, and a half."""
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
        if unit is Unit.YEAR and text.row[i].text == DAY_OR_YEAR and not text.own:
            return None
        return None if text.row[i].raw.isupper() else (unit, short.end)
    found = text.word(text.gap(i), Kind.UNIT)
    return (Unit(found.value), found.end) if found else None


def _stands_apart(text: Text, i: int, unit: int) -> bool:
    """Say whether a short unit may stand apart from its number: in 15 d, in 3 Mon."""
    long = len(text.row[i].text) > 1
    before = range(max(0, i - MOST_LEAD), i - 1)
    led = any((lead := text.word(j, Kind.IN)) and lead.end == i - 1 for j in before)
    return led and (long or unit in SPACED)


def spans_at(text: Text, i: int) -> Spans | None:
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
