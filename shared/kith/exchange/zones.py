"""Which instant a time in a calendar is, by whatever name its zone goes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kith.domain import calendar
from kith.exchange import occurrences
from kith.exchange.windows_zones import BY_FOLDED

NAME_LIMIT = 200
"""Characters of a zone's name that are looked at."""

LONGEST_NAME = 3
"""Parts of tzdata's longest names: America/Argentina/Buenos_Aires."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Observance:
    """Standard or summer time as a calendar defines it: since when, and by which rule again.

    `since` is on the clock of before; `after` and `before` are what the clock is ahead of UTC.
    """

    since: datetime
    after: timedelta
    before: timedelta
    rule: occurrences.Rule | None = None


SHORTEST_MONTH = 28
"""Its days: so that a day of it is one in every year."""


YEARS_AROUND = 2
"""Years before and after the present one for which a calendar's own zones are worked out."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A zone as a calendar defines it: what its clock is ahead of UTC before and after changes."""

    before: timedelta
    changes: tuple[tuple[datetime, timedelta], ...]

    def ahead(self, wall: datetime) -> timedelta:
        """Return what the clock that shows `wall` is ahead of UTC."""
        past = (after for at, after in reversed(self.changes) if at <= wall)
        return next(past, self.before)


Defined = Mapping[str, Clock]
"""The zones a calendar defines itself, by name."""


def known(name: str) -> ZoneInfo | None:
    """Return the zone of this name: tzdata's, Windows', or with something before it.

    Mozilla writes /mozilla.org/20050126_1/Europe/Berlin.
    """
    text = name.strip().strip('"')[:NAME_LIMIT]
    parts = text.strip("/").split("/")
    windows = BY_FOLDED.get(parts[-1].casefold())
    if windows:
        return ZoneInfo(windows)
    for count in range(len(parts), 0, -1):
        tail = "/".join(parts[-count:])
        if count in {len(parts), *range(2, LONGEST_NAME + 1)} and calendar.is_zone(tail):
            return ZoneInfo(tail)
    return None


def instant(wall: datetime, name: str, defined: Defined, default: ZoneInfo) -> datetime:
    """Return a time on the clock of a zone as UTC.

    What the zone is called comes first, then what the calendar defines under that name; a name
    that nothing is known of means `default`.
    """
    zone = known(name) if name else default
    if zone is None and (clock := defined.get(name)):
        return (wall - clock.ahead(wall)).replace(tzinfo=UTC)
    return wall.replace(tzinfo=zone or default).astimezone(UTC)


def clock(observances: Sequence[Observance], year: int) -> Clock:
    """Return the clock of a zone in the years around `year`."""
    first = min(observances, key=lambda each: each.since)
    changes = (
        (at, each.after) for each in observances for at in _changes(each, year + YEARS_AROUND)
    )
    return Clock(first.before, tuple(sorted(changes)))


def _changes(observance: Observance, last: int) -> list[datetime]:
    """Return when an observance began, and began again up to the year `last`."""
    since, rule = observance.since, observance.rule
    if rule is None:
        return [since]
    # Exchange's rules begin in 1601; what they made of the years before these says nothing.
    year = max(last - 2 * YEARS_AROUND - 2, since.year)
    base = since.date().replace(year=year, day=min(since.day, SHORTEST_MONTH))
    until = _until(rule)
    found = (
        datetime.combine(day, since.time())
        for day in occurrences.days(rule, base, base, date(last, 12, 31))
        if day != base
    )
    return [since, *(each for each in found if each > since and (not until or each <= until))]


def _until(rule: occurrences.Rule) -> datetime | None:
    told = next(iter(rule.get("UNTIL", ())), None)
    if isinstance(told, datetime):
        return told.replace(tzinfo=None)
    return datetime.combine(told, time.max) if isinstance(told, date) else None
