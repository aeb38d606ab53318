"""What a date in words means, before it is counted from a day."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from kith.domain.date_kinds import Unit

MONTHS_IN_QUARTER = 3
YEARS = range(1900, 2200)
"""Four digits outside of these are no year."""


class Edge(IntEnum):
    """Which part of a period is meant."""

    START = -1
    MIDDLE = 0
    END = 1


@dataclass(frozen=True, slots=True)
class Exact:
    """A date written with its year."""

    on: date


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of a month of whatever year comes next (or came last), or so many years `ahead`."""

    month: int
    day: int
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """The nth of whatever month comes next, or of the month so many `ahead`."""

    day: int
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week: `turn` 0 the next occurrence, -1 the last one; `weeks` weeks on."""

    day: int
    turn: int = 0
    weeks: int = 0


@dataclass(frozen=True, slots=True)
class Ahead:
    """So many units from `base` (today without one); negative ones are past.

    With `weekday` it must be that day of the week: counted from `base`, else from today.
    """

    spans: tuple[tuple[int, Unit], ...]
    base: "Day | None" = None
    weekday: int | None = None

    @property
    def is_instant(self) -> bool:
        """Whether hours or minutes are counted, so that the clock matters."""
        return any(unit <= Unit.HOUR for _, unit in self.spans)


@dataclass(frozen=True, slots=True)
class Period:
    """An edge, or a weekday, of the week, month, quarter or year `ahead` of this one."""

    unit: Unit
    ahead: int
    edge: Edge = Edge.START
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class MonthOf:
    """An edge of a named month, of the next such one if no year is given.

    With `unit` a quarter or half-year, of the one that begins with the month. `ahead` are
    years from this one.
    """

    month: int
    year: int | None = None
    edge: Edge = Edge.START
    unit: Unit = Unit.MONTH
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The `nth` Monday (-1: the last) of a named month, or of the month `ahead` of this one."""

    nth: int
    day: int
    month: int | None = None
    ahead: int | None = None


@dataclass(frozen=True, slots=True)
class WeekNumber:
    """The Monday of an ISO calendar week, or another day of it."""

    week: int


Day = Exact | MonthDay | DayOfMonth | Weekday | NthWeekday | WeekNumber | Ahead | Period | MonthOf


def make(year: int, month: int, day: int) -> date | None:
    """Return the date, or None if the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
