"""What an encounter, or a decision, opens and closes (design: when to follow up)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from kith.domain import calendar, ids
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Encounter, Planned, Reason
from kith.domain.followup import End, FollowUp, close
from kith.domain.owner import Owner
from kith.domain.purposes import MANNERS, Purpose

PROMISE_DAYS = 3
"""A promise without a date of its own is due this long after it was made."""

LATE_DAYS = 14
"""What is logged later than this makes no thanks and no check-in."""

RHYTHM_YEAR_DAYS = 365
"""Purposes older than this no longer set the rhythm."""

SKIPS_TO_STRETCH = 2
STRETCH = 1.5
"""Skipping twice running stretches the rhythm by half."""

TOUCHES = frozenset({Reason.CHECK_IN, Reason.KEEP_IN_TOUCH})
"""A contact has at most one open of these."""

CLOSES = {
    Direction.MET: TOUCHES,
    Direction.MINE: TOUCHES | {Reason.THANKS},
    Direction.THEIRS: TOUCHES,
}
"""Which follow-ups an encounter answers, by who moved. A promise is closed by its owner only."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Follow-ups to open and to close (these already closed), and the contact as it is then."""

    contact: Contact
    opened: tuple[FollowUp, ...] = ()
    closed: tuple[FollowUp, ...] = ()


@dataclass(frozen=True, slots=True)
class Cause:
    """What an encounter came with.

    Its submission, the follow-up whose opener it is, and whether it is the first mail of its
    thread that day.
    """

    sid: str
    opener: str | None = None
    first: bool = True


def met(contact: Contact, encounter: Encounter, rhythm_days: int | None = None) -> Contact:
    """Return the contact with this encounter counted."""
    purposes = dict(contact.met_for)
    last = purposes.get(encounter.purpose, encounter.occurred_on)
    purposes[encounter.purpose] = max(last, encounter.occurred_on)
    return replace(
        contact,
        met_for=purposes,
        last_on=max(contact.last_on or encounter.occurred_on, encounter.occurred_on),
        rhythm_days=rhythm_days or contact.rhythm_days,
        stopped=contact.stopped and not rhythm_days,
        skips=0,
    )


def met_as(contact: Contact, encounters: Sequence[Encounter]) -> Contact:
    """Return the contact as these encounters alone make it; the rhythm stays the owner's."""
    blank = replace(contact, met_for={}, last_on=None)
    for encounter in encounters:
        blank = met(blank, encounter)
    return replace(blank, skips=contact.skips)


def rhythm(contact: Contact, on: date) -> int:
    """Return every how many days the owner wants to be in touch.

    Their own word, else the shortest of the purposes of the past year; stretched after skips.
    """
    if contact.rhythm_days:
        days = contact.rhythm_days
    else:
        recent = [
            purpose
            for purpose, last_on in contact.met_for.items()
            if (on - last_on).days <= RHYTHM_YEAR_DAYS
        ]
        purposes = recent or [contact.last_purpose or Purpose.PROFESSIONAL]
        days = min(MANNERS[purpose].rhythm_days for purpose in purposes)
    return int(days * STRETCH) if contact.skips >= SKIPS_TO_STRETCH else days


def after_encounter(
    owner: Owner,
    contact: Contact,
    encounter: Encounter,
    planned: Sequence[Planned],
    open_now: Sequence[FollowUp],
    cause: Cause,
    now: datetime,
) -> Changes:
    """Return what an encounter changes for one contact who was met.

    `contact` already counts the encounter (`met`). An encounter older than the latest one
    answers nothing: what is open came of something later. A further mail of the same thread
    and day adds only what the owner asked for in it.
    """
    latest = contact.last_on == encounter.occurred_on and cause.first
    reasons = CLOSES[encounter.direction] if latest else frozenset()
    closed = {
        each.fid: close(each, End.ANSWERED, now, encounter.eid)
        for each in open_now
        if each.reason in reasons
    }
    closed |= {
        each.fid: close(each, End.DONE, now, encounter.eid)
        for each in open_now
        if each.fid == cause.opener
    }
    still_open = {each.reason for each in open_now if each.fid not in closed}
    wanted = _asked_for(encounter, planned) if cause.first else list(planned)
    if latest and not contact.stopped:
        wanted += _expected(owner, contact, encounter, planned, still_open, now)
    opened = (
        open_follow_up(contact.cid, plan, encounter.eid, number, cause.sid)
        for number, plan in enumerate(wanted)
    )
    return Changes(contact=contact, opened=tuple(opened), closed=tuple(closed.values()))


def _asked_for(encounter: Encounter, planned: Sequence[Planned]) -> list[Planned]:
    """Return what the owner said: dated wishes, and promises, dated or not."""
    dated = {plan.text for plan in planned if plan.reason is Reason.PROMISE}
    undated = [
        Planned(
            due_on=encounter.occurred_on + timedelta(days=PROMISE_DAYS),
            reason=Reason.PROMISE,
            text=promise,
        )
        for promise in encounter.exchange.promised
        if not any(text and promise.startswith(text) for text in dated)
    ]
    return [*planned, *undated]


def _expected(
    owner: Owner,
    contact: Contact,
    encounter: Encounter,
    planned: Sequence[Planned],
    still_open: set[Reason],
    now: datetime,
) -> list[Planned]:
    """Return what manners ask for: thanks, and one next touch."""
    on = encounter.occurred_on
    manners = MANNERS[encounter.purpose]
    late = (calendar.today(owner, now) - on).days > LATE_DAYS
    wanted = []
    helped = bool(encounter.exchange.learned or encounter.exchange.offers)
    if (
        (manners.always_thank or helped)
        and encounter.direction is not Direction.MINE
        and Reason.THANKS not in still_open
        and not late
    ):
        wanted.append(Planned(due_on=calendar.next_working_day(owner, on), reason=Reason.THANKS))
    dated = any(plan.reason is Reason.EXPLICIT for plan in planned)
    if manners.check_in_days and not late and not dated:
        due_on = on + timedelta(days=manners.check_in_days)
        wanted.append(Planned(due_on=due_on, reason=Reason.CHECK_IN))
    else:
        due_on = on + timedelta(days=rhythm(contact, on))
        wanted.append(Planned(due_on=due_on, reason=Reason.KEEP_IN_TOUCH))
    return wanted


def after_decision(
    owner: Owner, contact: Contact, ended: FollowUp, open_now: Sequence[FollowUp], now: datetime
) -> Changes:
    """Return what follows when the owner closed `ended`: a touch is followed by the next one."""
    if ended.end is End.SKIPPED and ended.reason in TOUCHES:
        contact = replace(contact, skips=contact.skips + 1)
    elif ended.end is End.DONE:
        contact = replace(contact, skips=0)
    others = {each.reason for each in open_now if each.fid != ended.fid}
    if contact.stopped or others & TOUCHES:
        return Changes(contact=contact)
    today = calendar.today(owner, now)
    due_on = today + timedelta(days=rhythm(contact, today))
    plan = Planned(due_on=due_on, reason=Reason.KEEP_IN_TOUCH)
    opened = open_follow_up(contact.cid, plan, ended.eid, ended.turn, ended.fid)
    return Changes(contact=contact, opened=(opened,))


def open_follow_up(
    cid: str, plan: Planned, eid: str | None, number: int, cause: str = ""
) -> FollowUp:
    """Return a new open follow-up; the same cause and number give the same id."""
    return FollowUp(
        fid=ids.derive("follow-up", eid or "", cid, str(number), cause),
        cid=cid,
        reason=plan.reason,
        due_on=plan.due_on,
        due_time=plan.due_time,
        original_due_on=plan.due_on,
        text=plan.text,
        eid=eid,
    )
