"""Dates that matter to a contact: birthdays, anniversaries, and what else has a name."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from kith.domain import calendar, ids, recurring
from kith.domain.contact import Contact, NamedDay, in_order
from kith.domain.encounter import Reason
from kith.domain.followup import FollowUp
from kith.domain.occasions import NAMES, Occasion
from kith.domain.owner import Owner
from kith.domain.recurring import Cycle, Recurring

LEAD_DAYS = 1
"""So long before its day an occasion is brought up, so that there is time for a card."""

BELATED_DAYS = 7
"""Good wishes may be late by this much; after that they wait for the next year."""

MOST_DAYS = 5
"""Dates of one contact that are kept; nobody remembers more of somebody else's."""


def key(name: str) -> str:
    """Return what a day's name stands for: a contact has one birthday, whatever it is called."""
    folded = name.strip(" .!").casefold()
    kind = NAMES.get(folded, Occasion.OTHER)
    return folded if kind is Occasion.OTHER else kind.value


def with_days(
    known: Sequence[NamedDay], said: Iterable[NamedDay], *, correcting: bool
) -> tuple[NamedDay, ...]:
    """Return the days known with those that were said.

    A line of the owner's corrects what was known; a card only adds. A year once known stays
    with its day.
    """
    days = {key(each.name): each for each in known}
    for each in said:
        old = days.get(key(each.name))
        if old is None:
            if len(days) < MOST_DAYS:
                days[key(each.name)] = each
        elif (old.month, old.day) == (each.month, each.day):
            years = (each.year, old.year) if correcting else (old.year, each.year)
            days[key(each.name)] = replace(old, year=next(filter(None, years), None))
        elif correcting:
            days[key(each.name)] = each
    return in_order(days.values())


def rule(day: NamedDay) -> Recurring:
    """Return how a day comes again: every year, 29 February on the 28th of short ones."""
    return Recurring(cycle=Cycle.YEAR, month=day.month, day=day.day)


def reminder(owner: Owner, contact: Contact, day: NamedDay, today: date, cause: str) -> FollowUp:
    """Return the follow-up for the next time a day comes: not today, for the owner just told it."""
    on = recurring.first_on(rule(day), today)
    due_on = lead(owner, on, today)
    return FollowUp(
        fid=ids.derive("occasion", contact.cid, key(day.name), on.isoformat(), cause),
        cid=contact.cid,
        reason=Reason.OCCASION,
        due_on=due_on,
        original_due_on=on,
        span_days=max((due_on - today).days, 0),
        text=day.name,
        again=rule(day),
    )


def lead(owner: Owner, on: date, today: date) -> date:
    """Return when to bring up what is on a day: a lead day before that is not quiet."""
    due_on = on - timedelta(days=LEAD_DAYS)
    for _ in range(calendar.EVERY_DAY):
        if calendar.is_quiet(owner, due_on):
            due_on -= timedelta(days=1)
    return max(due_on, today)


def settled(
    owner: Owner, contact: Contact, open_now: Sequence[FollowUp], today: date, cause: str
) -> tuple[list[FollowUp], list[FollowUp]]:
    """Return the follow-ups that a contact's days need beside those open, and those outdated.

    So each day has one, and one who is stopped has none.
    """
    wanted = {key(day.name): day for day in contact.days}
    standing = {}
    outdated = []
    for each in open_now:
        if each.reason is Reason.OCCASION and each.again:
            name = key(each.text or "")
            day = wanted.get(name)
            if day is None or each.again != rule(day) or name in standing:
                outdated.append(each)
            else:
                standing[name] = each
    if contact.stopped:
        return [], outdated
    missing = [day for name, day in wanted.items() if name not in standing]
    return [reminder(owner, contact, day, today, cause) for day in missing], outdated


def after_nudge(owner: Owner, follow_up: FollowUp, again: Recurring, on: date) -> FollowUp:
    """Return an occasion as it stands after a nudge on a day, if nothing happens.

    It comes again on the day itself, and then next year: a turn on, for what that nudge was
    about has passed.
    """
    if on < follow_up.original_due_on:
        due_on = follow_up.original_due_on
        return replace(follow_up, due_on=due_on, due_time=None, nudged=follow_up.nudged + 1)
    return next_time(owner, follow_up, again, on)


def next_time(owner: Owner, follow_up: FollowUp, again: Recurring, today: date) -> FollowUp:
    """Return an occasion moved to the next time its day comes, a turn on."""
    on = recurring.next_on(again, follow_up.original_due_on, today)
    return moved(follow_up, on, lead(owner, on, today))


def moved(follow_up: FollowUp, on: date, due_on: date, at: time | None = None) -> FollowUp:
    """Return what comes again moved to its time on a day, brought up on `due_on`."""
    return replace(
        follow_up,
        due_on=due_on,
        due_time=at,
        original_due_on=on,
        turn=follow_up.turn + 1,
        nudged=0,
        before=None,
    )


def is_ahead(owner: Owner, follow_up: FollowUp, today: date) -> bool:
    """Whether what the calendar brings is not up yet: a draft about it is the last time's."""
    if follow_up.again is None or not follow_up.again.by_calendar:
        return False
    occasion = follow_up.reason is Reason.OCCASION
    on = follow_up.original_due_on
    return (lead(owner, on, today) if occasion else on) > today


def has_passed(follow_up: FollowUp, today: date) -> bool:
    """Whether it is too late to bring an occasion up: in a pause, say, its day went by."""
    if follow_up.reason is not Reason.OCCASION:
        return False
    return (today - max(follow_up.original_due_on, follow_up.due_on)).days > BELATED_DAYS


def age(contact: Contact, follow_up: FollowUp) -> int | None:
    """Return the how manyth time a day comes; None if nobody said in which year it first was."""
    name = key(follow_up.text or "")
    year = next((day.year for day in contact.days if key(day.name) == name), None)
    return follow_up.original_due_on.year - year if year else None
