"""Which follow-ups one nudge carries."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from kith.domain import calendar
from kith.domain.encounter import Reason
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner

MOST_ITEMS = 5
"""More than a handful is put off as a whole; what does not fit competes next morning."""

COMING = timedelta(days=14)
"""How far a nudge and the first page look ahead."""

RANK = {reason: rank for rank, reason in enumerate(Reason)}
"""Promises and thanks first, then what was asked for, then the rest."""


def choose(owner: Owner, follow_ups: Iterable[FollowUp], on: date, now: datetime) -> list[FollowUp]:
    """Return the agenda of the digest of the morning `on`, at most MOST_ITEMS, best first."""
    due = [each for each in follow_ups if _carried(owner, each, on, now)]
    return sorted(due, key=_order)[:MOST_ITEMS]


def _carried(owner: Owner, follow_up: FollowUp, on: date, now: datetime) -> bool:
    return (
        follow_up.due_on <= on
        and not calendar.under_way(owner, follow_up.fid)
        and calendar.timed_at(owner, follow_up, now) is None
    )


def _order(follow_up: FollowUp) -> tuple[int, date, str]:
    return RANK[follow_up.reason], follow_up.original_due_on, follow_up.fid


def timed(owner: Owner, follow_ups: Iterable[FollowUp], now: datetime) -> Sequence[FollowUp]:
    """Return the timed follow-ups whose instant has come, earliest first."""
    ripe = [
        (at, each.fid, each)
        for each in follow_ups
        if not calendar.under_way(owner, each.fid)
        and (at := calendar.timed_at(owner, each, now)) is not None
        and at <= now
    ]
    return [each for _, _, each in sorted(ripe, key=lambda entry: entry[:2])]
