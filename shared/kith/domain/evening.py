"""The evening question, "Whom did you talk to today?": when it comes, and when it falls silent."""

from dataclasses import replace
from datetime import date, datetime, time

from kith.domain import calendar
from kith.domain.owner import Owner

EVENING = "evening"
"""What the question is called among the owner's questions."""

MOST_SILENT = 3
"""After so many unanswered in a row it comes no more, until it is answered or wished for anew."""


def wished(owner: Owner, at: time | None) -> Owner:
    """Return the owner who wishes to be asked at a time of day, or not any more."""
    return replace(owner, evening_at=at, silent_evenings=0, evening_before=None)


def answered(owner: Owner) -> Owner:
    """Return the owner who answered: the question goes on, or comes back if it fell silent."""
    return wished(owner, owner.evening_at or owner.evening_before)


def ask_at(owner: Owner, now: datetime) -> datetime | None:
    """Return when to ask next; None if it is not wanted, or fell silent.

    Once a day at most, on days on which Kith may write. What an outage made late still comes,
    but only until midnight where the owner is.
    """
    if owner.evening_at is None:
        return None
    day = max(calendar.today(owner, now), owner.paused_until or date.min)
    if owner.asked_evening_on:
        day = max(day, calendar.add_days(owner.asked_evening_on, 1))
    while not calendar.may_write(owner, day):
        day = calendar.add_days(day, 1)
    return calendar.instant(owner.zone, day, owner.evening_at)


def asked(owner: Owner, on: date) -> Owner:
    """Return the owner who is asked on a day; if it is for the last time, the wish ends with it."""
    owner = replace(owner, asked_evening_on=on, silent_evenings=owner.silent_evenings + 1)
    if not is_last(owner):
        return owner
    return replace(owner, evening_at=None, evening_before=owner.evening_at)


def unasked(owner: Owner) -> Owner:
    """Return the owner whom a question did not reach, so that it does not count."""
    silent = max(0, owner.silent_evenings - 1)
    return replace(answered(owner), silent_evenings=silent)


def is_last(owner: Owner) -> bool:
    """Whether the question just asked is the last one, if it is not answered either."""
    return owner.silent_evenings >= MOST_SILENT


def _begun(owner: Owner, now: datetime) -> Owner:
    at = ask_at(owner, now)
    return replace(owner, asked_evening_on=calendar.today(owner, now)) if at and at < now else owner


def moot(owner: Owner, key: str, now: datetime) -> str | None:
    """Return why the question of this ledger key is not asked any more; None if it is."""
    on = date.fromisoformat(key.removeprefix("e"))
    if owner.evening_at is None and not is_last(owner):
        return "unwanted"
    if not calendar.may_write(owner, on):
        return "paused"
    return None if calendar.today(owner, now) == on else "too_late"


def arranged(was: Owner, owner: Owner, now: datetime) -> Owner:
    """Return the owner with their clock set to the next question, whatever changed since `was`.

    Who wishes for it anew at a later hour than that is asked from the next day on. What did not
    reach them, the last one even, leaves those counted that did.
    """
    if owner.evening_at and was.evening_at is None:
        told = owner.silent_evenings != was.silent_evenings
        owner = _begun(owner if told else wished(owner, owner.evening_at), now)
    at = ask_at(owner, now)
    if owner.questions.get(EVENING) == at:
        return owner
    others = {what: when for what, when in owner.questions.items() if what != EVENING}
    return replace(owner, questions=others | ({EVENING: at} if at else {}))
