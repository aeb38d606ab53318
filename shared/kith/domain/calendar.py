"""The owner's calendar: mornings, quiet days, both DST changes, returns, and when to wake.

All arithmetic on due dates is on calendar dates; an instant is made only at the edge.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.domain.reckoning import LAST_DAY, add_days, add_months

__all__ = [
    "DIGEST_GAP",
    "LAST_DAY",
    "LATE",
    "add_days",
    "add_months",
    "digest_on",
    "digest_under_way",
    "instant",
    "is_quiet",
    "is_zone",
    "left_alone",
    "local",
    "may_write",
    "morning",
    "next_working_day",
    "ripe_at",
    "timed_at",
    "today",
    "under_way",
    "wake_at",
]

DIGEST_GAP = timedelta(hours=18)
"""Never two digests closer than this; a morning that falls inside is passed over."""

LATE = timedelta(hours=12)
"""A nudge later than this after its time waits for the next morning."""

LAST_WORKING_DAY = 4
"""Friday, as date.weekday() counts."""

EVERY_DAY = 7

RETURNS_AFTER_DAYS = (3, 7, 14)
"""When an item that was nudged and left alone comes back: days after each nudge in turn.

After that it comes back monthly.
"""

LONGEST_RETURN = timedelta(days=31)
"""The longest of these waits, as a month may be."""


def is_zone(name: str) -> bool:
    """Whether tzdata has a zone of this name."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def local(owner: Owner, instant: datetime) -> datetime:
    """Return the instant on the owner's clock."""
    return instant.astimezone(ZoneInfo(owner.zone))


def today(owner: Owner, now: datetime) -> date:
    """Return the date where the owner is."""
    return local(owner, now).date()


def instant(zone: str, on: date, at: time) -> datetime:
    """Return a wall-clock time as UTC.

    A time in the gap of a spring change comes as much later as the clock jumps; one that
    happens twice in autumn is the first (PEP 495, fold=0).
    """
    return datetime.combine(min(on, LAST_DAY), at, ZoneInfo(zone)).astimezone(UTC)


def next_working_day(owner: Owner, after: date) -> date:
    """Return the first day after `after` that is neither weekend nor one of the quiet days.

    An owner whose quiet days leave none gets the first weekday.
    """
    first = min(after, LAST_DAY)
    days = [first + timedelta(days=ahead) for ahead in range(1, EVERY_DAY + 1)]
    weekdays = [day for day in days if day.weekday() <= LAST_WORKING_DAY]
    return next((day for day in weekdays if day.weekday() not in owner.quiet_days), weekdays[0])


def left_alone(follow_up: FollowUp, nudged_on: date) -> FollowUp:
    """Return it as it stands after a nudge on `nudged_on`: due again if nothing happens."""
    if follow_up.nudged < len(RETURNS_AFTER_DAYS):
        due_on = add_days(nudged_on, RETURNS_AFTER_DAYS[follow_up.nudged])
    else:
        due_on = add_months(nudged_on, 1)
    return replace(follow_up, due_on=due_on, due_time=None, nudged=follow_up.nudged + 1)


def morning(owner: Owner, on: date) -> datetime:
    """Return the instant of the nudge time on a date."""
    return instant(owner.zone, on, owner.nudge_time)


def digest_on(owner: Owner, due_on: date, now: datetime) -> date:
    """Return the first morning on which a digest may carry what is due on `due_on`.

    Its instant (`morning`) may have passed already, by no more than LATE.
    """
    day = max(due_on, today(owner, now) - timedelta(days=1), owner.paused_until or date.min)
    if owner.last_digest_on:
        day = max(day, add_days(owner.last_digest_on, 1))
    day = min(day, LAST_DAY)
    while not _may_nudge(owner, day, now):
        day += timedelta(days=1)
    return day


def _may_nudge(owner: Owner, day: date, now: datetime) -> bool:
    at = morning(owner, day)
    if at + LATE < now:
        return False
    if is_quiet(owner, day):
        return False
    return not (owner.last_digest_at and at < owner.last_digest_at + DIGEST_GAP)


def is_quiet(owner: Owner, day: date) -> bool:
    """Whether a day is one of the quiet ones; an owner who calls all days quiet means none."""
    return day.weekday() in owner.quiet_days and len(set(owner.quiet_days)) < EVERY_DAY


def may_write(owner: Owner, day: date) -> bool:
    """Whether Kith may write of itself on a day: it is no quiet one, and lies in no pause."""
    return not is_quiet(owner, day) and day >= (owner.paused_until or date.min)


def timed_at(owner: Owner, follow_up: FollowUp, now: datetime) -> datetime | None:
    """Return when a timed follow-up is nudged by itself; None if a digest carries it.

    That is so for dated ones, for those that fall into a pause, and for one that an outage
    made later than LATE.
    """
    if follow_up.due_time is None:
        return None
    if owner.paused_until and follow_up.due_on < owner.paused_until:
        return None
    at = instant(owner.zone, follow_up.due_on, follow_up.due_time)
    return None if at + LATE < now else at


def wake_at(owner: Owner, upcoming: Iterable[FollowUp], now: datetime) -> datetime | None:
    """Return the next instant at which Kith has to look at this owner; None for never.

    `upcoming` are open follow-ups among which the first dated and the first timed are: a
    digest under way blocks the next, a timed mail under way blocks its follow-up.
    """
    if owner.erasing:
        return None
    wakes = list(owner.unsettled.values())
    if owner.nudged:
        wakes += owner.questions.values()
        wakes += filter(None, (ripe_at(owner, each, now) for each in upcoming))
    return min(wakes, default=None)


def ripe_at(owner: Owner, follow_up: FollowUp, now: datetime) -> datetime | None:
    """Return when a follow-up is nudged; None while a mail under way stands before it."""
    if under_way(owner, follow_up.fid):
        return None
    at = timed_at(owner, follow_up, now)
    if at is not None:
        return at
    if digest_under_way(owner):
        return None
    return morning(owner, digest_on(owner, follow_up.due_on, now))


def digest_under_way(owner: Owner) -> bool:
    """Whether a digest was claimed whose fate is still open."""
    return any(lid.startswith(f"{owner.oid}-d-") for lid in owner.unsettled)


def under_way(owner: Owner, fid: str) -> bool:
    """Whether a timed mail about this follow-up was claimed and its fate is still open."""
    return any(lid.startswith(f"{owner.oid}-t-{fid}-") for lid in owner.unsettled)
