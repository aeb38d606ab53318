"""Days by their names: weekdays, the 5th, tomorrow, the weekend."""

from datetime import time

from kith.domain.date_clock import Clock, clock_at
from kith.domain.date_kinds import MORNING, Kind, Unit
from kith.domain.date_meaning import (
    Ahead,
    Day,
    DayOfMonth,
    Exact,
    MonthDay,
    Period,
    Weekday,
)
from kith.domain.date_numbers import numeric
from kith.domain.date_said import Lead, Said, Sort, coming, turn_at
from kith.domain.date_text import DASHES, Text

DAYS_IN_MONTH = 31
MONTHS_IN_YEAR = 12
SATURDAY = 5

RANGED = frozenset({"de"})
"""Where a day has a full stop before its month is said: "5. bis 7.12."."""


def day_word(text: Text, i: int, _: Lead) -> Said | None:
    """Tomorrow; the day after tomorrow; today; yesterday; this evening; tonight."""
    if part := text.word(i, Kind.PART_TODAY):
        clock = Clock(None if part.value == MORNING else time(part.value))
        return Said(Ahead(((0, Unit.DAY),)), part.end, Sort.RELATIVE, clock=clock)
    if found := text.word(i, Kind.DAY):
        sort = Sort.RELATIVE if found.value > 0 else Sort.TODAY if found.value == 0 else Sort.PAST
        return Said(Ahead(((found.value, Unit.DAY),)), found.end, sort)
    this = text.word(i, Kind.THIS)
    if this and text.word(this.end, Kind.CLOCK, Kind.PART):
        return Said(Ahead(((0, Unit.DAY),)), this.end, Sort.RELATIVE)
    return None


def weekday_name(text: Text, i: int) -> tuple[int, int, bool] | None:
    """Read the name of a weekday: its number, the token behind, whether it is ambiguous."""
    if found := text.word(i, Kind.WEEKDAY):
        return found.value, found.end, False
    found = text.word(i, Kind.WEEKDAY_SHORT)
    return (found.value, found.end, True) if found else None


def weekday(text: Text, i: int, _: Lead) -> Said | None:
    """Thursday; next Thursday; lundi prochain; Thursday next week."""
    before = turn_at(text, i)
    name = weekday_name(text, before[1] if before else i)
    if not name:
        return None
    day, end, short = name
    if before:
        return _turned(day, before[0], end)
    if week := _week_behind(text, end):
        sort = Sort.PAST if week[0] < 0 else Sort.RELATIVE
        return Said(Period(Unit.WEEK, week[0], weekday=day), week[1], sort)
    after = None if short else turn_at(text, end)
    if after and after[0]:
        return _turned(day, *after)
    return Said(Weekday(day), end, Sort.NAMED, weak=short)


def _turned(day: int, turn: int, end: int) -> Said:
    sort = Sort.PAST if turn < 0 else Sort.RELATIVE
    return Said(Weekday(day, turn, weeks=max(turn - 1, 0)), end, sort)


def _week_behind(text: Text, i: int) -> tuple[int, int] | None:
    """Read "next week", "de la semaine prochaine" behind a weekday: weeks ahead."""
    j = text.skip(text.skip(text.gap(i), Kind.OF, Kind.IN), Kind.THE)
    before = turn_at(text, j)
    unit = text.word(before[1] if before else j, Kind.UNIT)
    if not unit or unit.value != Unit.WEEK:
        return None
    turn = before or turn_at(text, unit.end)
    return (turn[0], max(unit.end, turn[1])) if turn else None


def day_number(text: Text, i: int, *, ordinal: bool = False) -> tuple[int, int] | None:
    """Read 5, 5th, 5., fifth; only the ordinal forms if `ordinal`."""
    day = text.digits(i, 2)
    if day is None:
        word = text.word(i, Kind.ORDINAL) or (None if ordinal else text.word(i, Kind.NUMBER))
        return (word.value, word.end) if word and 1 <= word.value <= DAYS_IN_MONTH else None
    if not 1 <= day <= DAYS_IN_MONTH:
        return None
    if text.glued(i + 1) and (suffix := text.word(i + 1, Kind.SUFFIX)):
        return day, suffix.end
    if text.sign(i + 1, ".", glued=True) and text.language != "en":
        return day, i + 2
    return None if ordinal else (day, i + 1)


COUNTING = {"fr": frozenset({"e", "eme", "ieme", "nd", "nde", "re"})}
"""Suffixes that count districts and floors, and no days: le 15e is in Paris, le 15 a date."""

MEASURES = "%€$£°"
"""Signs that, behind a number, say what it measures."""


def measures(text: Text, i: int) -> bool:
    """Say whether the number before `i` measures something: 10 %, 20 minutos."""
    return text.sign(i, MEASURES) or text.word(i, Kind.UNIT) is not None


def ordinal(text: Text, i: int, lead: Lead) -> Said | None:
    """The 5th; Friday the 13th; den 5.; on the twentieth; le 5, lundi 5.

    Bare numbers are said for days in every language but English.
    """
    name, turned = weekday_name(text, i), coming(text, i)
    i = text.skip(text.skip(text.gap(name[1]), Kind.ON), Kind.THE) if name else turned
    word = text.word(i, Kind.ORDINAL)
    worded = word is not None and (Kind.ON in lead.kinds or _of_month(text, word.end) is not None)
    if not worded and text.digits(i) is None:
        return None
    if text.glued(i) and text.sign(i - 1, "/.:$€£#v"):
        return None
    day, weak = day_number(text, i, ordinal=True), worded
    led = Kind.ON in lead.kinds and Kind.AT not in lead.kinds
    said = text.language != "de" if name else led
    if not day and said and text.language != "en":
        day, weak = day_number(text, i), True
    if not day or clock_at(text, i, led=False) or measures(text, day[1]):
        return None
    counts = day[1] > i + 1 and text.row[day[1] - 1].text in COUNTING.get(text.language, ())
    if of := _of_month(text, day[1]):
        sort = Sort.PAST if of[0] is not None and of[0] < 0 else Sort.ORDINAL
        return Said(DayOfMonth(day[0], of[0]), of[1], sort)
    if counts:
        return None
    return Said(DayOfMonth(day[0]), coming(text, day[1]), Sort.ORDINAL, weak=weak)


def _of_month(text: Text, i: int) -> tuple[int | None, int] | None:
    """Read "of the month", "du mois prochain" behind a day: months ahead, None for the next."""
    of = text.skip(text.gap(i), Kind.OF, Kind.IN, Kind.IN_MONTH)
    j = text.skip(text.skip(of, Kind.THE), Kind.EVERY)
    before = turn_at(text, j)
    unit = text.word(before[1] if before else j, Kind.UNIT)
    if not unit or unit.value != Unit.MONTH:
        return None
    turn = before or turn_at(text, unit.end)
    if j == i and not turn:
        return None
    return (turn[0], max(unit.end, turn[1])) if turn else (None, unit.end)


def digits(text: Text, i: int, lead: Lead) -> Said | None:
    """2026-12-24; 24.12.; 3/4: the owner's order is the text's."""
    name = weekday_name(text, i)
    i = text.skip(text.gap(name[1]), Kind.ON) if name else i
    led = bool(name or lead.kinds & {Kind.ON, Kind.BY, Kind.REMIND})
    found = _numeric_range(text, i)
    found = found or numeric(text, i, day_first=text.day_first, led=led, named=name is not None)
    return Said(found[0], found[1], Sort.NAMED) if found else None


def _numeric_range(text: Text, i: int) -> tuple[Day, int] | None:
    """Read the first day of "5. bis 7.12.", "5.-7.12.2026", "5./6.12.", "28. bis 3.12."."""
    first = day_number(text, i, ordinal=True) if text.language in RANGED else None
    if not first or (text.glued(i) and text.sign(i - 1, "/.:$€£#v")):
        return None
    dashed = text.sign(first[1], DASHES + "/")
    j = first[1] + 1 if dashed else text.skip(first[1], Kind.OR, Kind.AND)
    last = numeric(text, j, day_first=True, led=True, joined=dashed) if j > first[1] else None
    day = last[0] if last else None
    if isinstance(day, MonthDay):
        month = day.month if first[0] < day.day else (day.month - 2) % MONTHS_IN_YEAR + 1
        return MonthDay(month, first[0]), last[1] if last else j
    if isinstance(day, Exact) and first[0] < day.on.day:
        return Exact(day.on.replace(day=first[0])), last[1] if last else j
    return None


def weekend(text: Text, i: int, lead: Lead) -> Said | None:
    """The weekend; this weekend; le week-end prochain: its Saturday; behind "after", Monday."""
    turn = turn_at(text, i)
    found = text.word(turn[1] if turn else i, Kind.WEEKEND)
    if not found:
        return None
    after = None if turn else turn_at(text, found.end)
    way, end = turn or after or (None, found.end)
    saturday = Weekday(SATURDAY, -1 if way == -1 else 0)
    if Kind.AFTER in lead.kinds and way is None:
        return Said(Ahead(((2, Unit.DAY),), saturday), found.end, Sort.NAMED)
    sort = Sort.NAMED if way is None else Sort.PAST if way < 0 else Sort.RELATIVE
    return Said(saturday, max(end, found.end), sort)
