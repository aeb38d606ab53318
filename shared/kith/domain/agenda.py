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
"""Touches that one event brings into one nudge: a crowd met there is spread."""

LEFT_TO_OTHERS = 2
"""Places of a nudge that the thanks of one event leave to whatever else is due."""

OWED = (Reason.PROMISE, Reason.THANKS, Reason.OCCASION, Reason.EXPLICIT)
"""What comes first, in this order; the rest by how much it is overdue."""

USUAL_SPAN_DAYS = 30
"""By which being overdue is measured where nobody knows how long it was to wait."""


def choose(owner: Owner, follow_ups: Iterable[FollowUp], on: date, now: datetime) -> list[FollowUp]:
    """Return the agenda of the digest of the morning `on`, at most the owner's number, best first.

    What does not fit competes next morning. So do a touch of somebody to whom more is owed and
    thanks beside a promise: the mail that pays it is both. An event's thanks take the places of
    others only where no others are due.
    """
    order = partial(_order, on)
    due = sorted((each for each in follow_ups if _carried(owner, each, on, now)), key=order)
    chosen: list[FollowUp] = []
    spare: list[FollowUp] = []
    of_one: Counter[tuple[str, date]] = Counter()
    for each in _one_a_person(due):
        event, most = _event(each), _most_of_one(owner, each)
        if event and most:
            if of_one[event] >= most:
                spare += [each] if each.reason in OWED else []
                continue
            of_one[event] += 1
        chosen.append(each)
    chosen += spare[: max(owner.most_items - len(chosen), 0)]
    return sorted(chosen, key=order)[: owner.most_items]


def _one_a_person(due: Sequence[FollowUp]) -> list[FollowUp]:
    """Return what is due less what the mail that pays something else to the same person is too."""
    owed = {each.cid for each in due if each.reason in OWED}
    promised = {each.cid for each in due if each.reason is Reason.PROMISE}

    def waits(each: FollowUp) -> bool:
        if each.reason is Reason.THANKS:
            return each.cid in promised
        return each.reason not in OWED and each.cid in owed

    return [each for each in due if not waits(each)]


def _event(follow_up: FollowUp) -> tuple[str, date] | None:
    """Return what brought a follow-up: all that one mail told, as far as it was due on one day.

    An encounter's id is that of its mail and the number of the block.
    """
    if follow_up.eid is None:
        return None
    return follow_up.eid.rpartition("-")[0] or follow_up.eid, follow_up.original_due_on


def _most_of_one(owner: Owner, follow_up: FollowUp) -> int | None:
    """Return how many like this one event brings into one nudge; None for any number."""
    if follow_up.reason is Reason.THANKS:
        return max(owner.most_items - LEFT_TO_OTHERS, 1)
    return None if follow_up.reason in OWED else MOST_OF_ONE


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
