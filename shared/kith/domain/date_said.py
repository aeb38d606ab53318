"""What the rules for dates read: a day as said, and what leads to it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kith.domain.date_clock import Clock
from kith.domain.date_kinds import Kind
from kith.domain.date_meaning import Day
from kith.domain.date_spans import spans_at
from kith.domain.date_text import APOSTROPHES, Text


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
