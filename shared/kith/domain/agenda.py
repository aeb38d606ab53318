"""Which follow-ups one nudge carries."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import partial

from kith.domain import calendar
from kith.domain.encounter import Reason
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner

COMING = timedelta(days=14)
"""How far a nudge and the first page look ahead."""

MOST_OF_ONE = 2
"""Touches that one conversation brings into one nudge: a crowd met at one event is spread."""

OWED = (Reason.PROMISE, Reason.THANKS, Reason.OCCASION, Reason.EXPLICIT)
"""What comes first, in this order; the rest by how much it is overdue."""

USUAL_SPAN_DAYS = 30
"""By which being overdue is measured where nobody knows how long it was to wait."""


def choose(owner: Owner, follow_ups: Iterable[FollowUp], on: date, now: datetime) -> list[FollowUp]:
    """Return the agenda of the digest of the morning `on`, at most the owner's number, best first.

    What does not fit competes next morning. So does a touch of somebody to whom more is owed:
    the mail that pays it is one.
    """
    due = [each for each in follow_ups if _carried(owner, each, on, now)]
    chosen: list[FollowUp] = []
    of_one: Counter[str | None] = Counter()
    owed = {each.cid for each in due if each.reason in OWED}
    for each in sorted(due, key=partial(_order, on)):
        if each.reason not in OWED:
            if each.cid in owed or of_one[each.eid] >= MOST_OF_ONE:
                continue
            of_one[each.eid] += bool(each.eid)
        chosen.append(each)
    return chosen[: owner.most_items]


def _carried(owner: Owner, follow_up: FollowUp, on: date, now: datetime) -> bool:
    return (
        follow_up.due_on <= on
        and not calendar.under_way(owner, follow_up.fid)
        and calendar.timed_at(owner, follow_up, now) is None
    )


def _order(on: date, follow_up: FollowUp) -> tuple[int, float, date, int, str]:
    """Order by what is owed, then by how long it is overdue for what it is.

    Among equals, what was brought up less often comes first: everybody of a crowd has a turn.
    """
    first, behind = follow_up.original_due_on, (follow_up.nudged, follow_up.fid)
    if follow_up.reason in OWED:
        return OWED.index(follow_up.reason), 0, first, *behind
    overdue = (on - first).days / (follow_up.span_days or USUAL_SPAN_DAYS)
    return len(OWED), -overdue, first, *behind


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
