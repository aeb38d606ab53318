"""What the rules for dates read: a day as said, what leads to it, and counted spans."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kith.domain.date_clock import Clock
from kith.domain.date_meaning import Day
from kith.domain.date_text import APOSTROPHES, DASHES, Text
from kith.domain.date_words import Kind, Unit

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

LEADS = (Kind.REMIND, Kind.BY, Kind.FOR, Kind.IN, Kind.IN_MONTH, Kind.ON, Kind.TOWARDS, Kind.AT)


_LEADING = frozenset({*LEADS, Kind.THE})


def lead_at(text: Text, i: int) -> Lead:
    """Read the words at `i` that lead to a date: none, one or several, articles among them."""
    kinds: set[Kind] = set()
    for _ in LEADS:
        past = text.word(i, Kind.AGO_BEFORE)
        passed = text.word(i, Kind.DAY) or (past and spans_at(text, past.end))
        if passed or not text.begins(i, _LEADING):
            break
        found = {kind: match for kind in (*LEADS, Kind.THE) if (match := text.word(i, kind))}
        if not found:
            break
        kinds.update(found)
        i = max(match.end for match in found.values())
        while text.sign(i, ":," + APOSTROPHES):
            i += 1
    return Lead(frozenset(kinds), i)


def number_at(text: Text, i: int) -> tuple[int, int] | None:
    """Read a number in digits or words; of two ("2 or 3", "2-3") the first."""
    digits = text.digits(i)
    if digits is not None:
        found = digits, i + 1
    elif word := text.word(i, Kind.NUMBER):
        found = word.value, word.end
    else:
        return None
    second = found[1] + 1 if text.sign(found[1], DASHES) else text.skip(found[1], Kind.OR)
    if second > found[1] and (end := _plain_number(text, second)):
        return found[0], end
    return found


def _plain_number(text: Text, i: int) -> int | None:
    if text.digits(i) is not None:
        return i + 1
    word = text.word(i, Kind.NUMBER)
    return word.end if word else None


_WHOLE_SPANS = (
    (Kind.SPAN_DAYS, Unit.DAY),
    (Kind.SPAN_MINUTES, Unit.MINUTE),
    (Kind.SPAN_MONTHS, Unit.MONTH),
)


def _span(text: Text, i: int) -> tuple[tuple[int, Unit], int] | None:
    """Read one number of one unit: two weeks, 3d, half a year, a fortnight."""
    for kind, unit in _WHOLE_SPANS:
        if whole := text.word(i, kind):
            return (whole.value, unit), whole.end
    number = number_at(text, i)
    if not number:
        return None
    j = number[1] if text.language == "en" else text.skip(number[1], Kind.NEXT)
    for kind, unit in _WHOLE_SPANS:
        if whole := text.word(j, kind):
            return (number[0] * whole.value, unit), whole.end
    if (
        text.digits(j - 1) is not None
        and text.glued(j)
        and (short := text.word(j, Kind.UNIT_SHORT))
    ):
        upper = text.row[j].raw.isupper()
        return None if upper else ((number[0], Unit(short.value)), short.end)
    found = text.word(text.gap(j), Kind.UNIT)
    return ((number[0], Unit(found.value)), found.end) if found else None


def spans_at(text: Text, i: int) -> tuple[tuple[tuple[int, Unit], ...], int] | None:
    """Read a sum of spans: a year and two months."""
    first = _span(text, i)
    if not first:
        return None
    spans, end = [first[0]], first[1]
    while len(spans) < MOST_SPANS:
        joined = text.skip(text.gap(end), Kind.AND)
        more = _span(text, joined)
        if more and spans[-1][1] is Unit.HOUR and text.row[more[1] - 1].text == "m":
            more = (more[0][0], Unit.MINUTE), more[1]
        if not more or more[0][1] >= spans[-1][1]:
            break
        spans.append(more[0])
        end = more[1]
    return tuple(spans), end


def turn_at(text: Text, i: int) -> tuple[int, int] | None:
    """Read next, last, this: 1, -1, 0; 2 for the one after next."""
    found = text.word(i, Kind.NEXT)
    if found:
        return found.value, found.end
    if last := text.word(i, Kind.LAST):
        return -1, last.end
    this = text.word(i, Kind.THIS)
    return (0, this.end) if this else None
