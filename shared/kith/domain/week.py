"""The week ahead: a word about it on the first working morning, if the owner wishes one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from kith.domain import calendar
from kith.domain.followup import FollowUp
from kith.domain.meeting import Meeting
from kith.domain.owner import Owner

AHEAD = "ahead"
"""What it is called among the owner's questions."""

WEEK = timedelta(days=7)
WORKING_DAYS = range(calendar.LAST_WORKING_DAY + 1)
"""From Monday to Friday, as date.weekday() counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """What a week brings: follow-ups by their days, and meetings by day and meeting."""

    follow_ups: tuple[FollowUp, ...] = ()
    meetings: tuple[tuple[date, Meeting], ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to say of it."""
        return not (self.follow_ups or self.meetings)


def sunday(on: date) -> date:
    """Return the last day of the week a day lies in (ISO 8601: weeks begin on Monday)."""
    return calendar.add_days(on, 6 - on.weekday())


def next_on(owner: Owner, now: datetime) -> date | None:
    """Return the morning of the next look ahead; None if it is not wished for.

    The first morning of a week on which the owner works and a digest may come: a Monday, unless
    it is a quiet day, lies in a pause, was lost to an outage or is too close to the last digest.
    """
    if not owner.look_ahead:
        return None
    day = calendar.today(owner, now) - timedelta(days=1)
    if owner.looked_ahead_on:
        day = max(day, calendar.add_days(sunday(owner.looked_ahead_on), 1))
    day = calendar.digest_on(owner, day, now)
    while not _is_working(owner, day):
        day = calendar.digest_on(owner, calendar.add_days(day, 1), now)
    return day


def _is_working(owner: Owner, day: date) -> bool:
    """Whether an owner works on a day: from Monday to Friday, if they leave any of these.

    Seven quiet days are none (calendar).
    """
    quiet = set(owner.quiet_days)
    weekend_alone = len(quiet) < calendar.EVERY_DAY and quiet.issuperset(WORKING_DAYS)
    return weekend_alone or day.weekday() in WORKING_DAYS


def looked(owner: Owner, on: date) -> Owner:
    """Return the owner who had the look ahead of a week."""
    return replace(owner, looked_ahead_on=on)


def arranged(was: Owner, owner: Owner, now: datetime) -> Owner:
    """Return the owner with their clock set to the next look ahead.

    Whoever wishes for it in the middle of a week has it from the next one on.
    """
    today = calendar.today(owner, now)
    if owner.look_ahead and not was.look_ahead and _has_begun(owner, today, now):
        owner = looked(owner, today)
    on = None if calendar.digest_under_way(owner) else next_on(owner, now)
    at = calendar.morning(owner, on) if on else None
    if owner.questions.get(AHEAD) == at:
        return owner
    others = {what: when for what, when in owner.questions.items() if what != AHEAD}
    return replace(owner, questions=others | ({AHEAD: at} if at else {}))


def _has_begun(owner: Owner, today: date, now: datetime) -> bool:
    """Whether the first working morning of this week is over."""
    monday = today - timedelta(days=today.weekday())
    days = (calendar.add_days(monday, number) for number in range(WEEK.days))
    first = next((day for day in days if _may(owner, day)), today)
    return calendar.morning(owner, first) <= now


def _may(owner: Owner, day: date) -> bool:
    return calendar.may_write(owner, day) and _is_working(owner, day)


def of(on: date, follow_ups: Iterable[FollowUp], meetings: Iterable[Meeting]) -> Ahead:
    """Return what lies between a morning and the end of its week, in order.

    What is due that morning itself is in its nudge; a meeting of the day still lies ahead.
    """
    last = sunday(on)
    coming = [each for each in follow_ups if on < each.due_on <= last]
    planned = [
        (slot.on, each)
        for each in meetings
        if not each.cancelled
        for slot in each.slots
        if on <= slot.on <= last
    ]
    return Ahead(
        follow_ups=tuple(sorted(coming, key=lambda each: (each.due_key, each.fid))),
        meetings=tuple(sorted(planned, key=lambda each: (each[0], each[1].mid))),
    )
