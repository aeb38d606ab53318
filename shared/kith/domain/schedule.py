"""What an encounter, or a decision, opens and closes (design: when to follow up)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from kith.domain import calendar, ids
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Draft, Encounter, Person, Planned, Reason
from kith.domain.followup import End, FollowUp, close
from kith.domain.identity import tokens
from kith.domain.owner import Owner
from kith.domain.purposes import MANNERS, Purpose

PROMISE_DAYS = 3
"""A promise without a date of its own is due this long after it was made."""

MOST_WISHES = 30
"""Follow-ups one conversation opens by the owner's word: what fits a transaction with the rest.
Promises beyond that stand in the encounter alone."""

LATE_DAYS = 14
"""What is logged later than this makes no thanks and no check-in."""

RHYTHM_YEAR_DAYS = 365
"""Purposes older than this no longer set the rhythm."""

SKIPS_TO_STRETCH = 2
STRETCH = 1.5
"""Skipping twice running stretches the rhythm by half."""

TOUCHES = frozenset({Reason.UPDATE, Reason.CHECK_IN, Reason.KEEP_IN_TOUCH})
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
    """What an encounter came with: its submission, and what was read there.

    `first` says whether nothing of this conversation and day was filed for the contact before.
    """

    sid: str
    draft: Draft
    first: bool = True


def owed_to(person: Person, draft: Draft) -> Draft:
    """Return the draft with the wishes and promises that are about one of those met.

    Of "lend Paul the tent", said at a dinner with two, only Paul is reminded; what names nobody
    who was there is about everybody.
    """

    def theirs(text: str | None) -> bool:
        said = set(tokens(text or ""))
        named = [each for each in draft.met if each.name and said & set(tokens(each.name))]
        return not named or person in named

    promised = tuple(filter(theirs, draft.exchange.promised))
    planned = tuple(each for each in draft.planned if theirs(each.text))
    return replace(draft, planned=planned, exchange=replace(draft.exchange, promised=promised))


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
    open_now: Sequence[FollowUp],
    cause: Cause,
    now: datetime,
) -> Changes:
    """Return what an encounter changes for one contact who was met.

    `contact` already counts the encounter (`met`). An encounter older than the latest one
    answers nothing, and is no reason for a next touch: what is open came of something later.
    A further mail of the same thread and day adds only what the owner asked for in it, and
    one of the owner's own is thanks enough.
    """
    latest = contact.last_on == encounter.occurred_on
    closed = {
        each.fid: close(each, End.ANSWERED, now, encounter.eid)
        for each in open_now
        if latest and each.reason in _answered(cause)
    }
    closed |= {
        each.fid: close(each, End.DONE, now, encounter.eid)
        for each in open_now
        if each.fid == cause.draft.opener
    }
    standing = [each for each in open_now if each.fid not in closed]
    wanted = _asked_for(encounter, cause.draft, standing)
    if cause.first and not contact.stopped:
        late = (calendar.today(owner, now) - encounter.occurred_on).days > LATE_DAYS
        if not late and _thanks_owed(encounter.purpose, cause.draft, open_now):
            on = calendar.next_working_day(owner, encounter.occurred_on)
            wanted.append(Planned(due_on=on, reason=Reason.THANKS))
        if latest:
            others: list[FollowUp | Planned] = [*standing, *wanted]
            wanted.append(_next_touch(contact, encounter, cause.draft, others, late=late))
    opened = (
        open_follow_up(contact.cid, plan, encounter.eid, number, encounter.occurred_on, cause.sid)
        for number, plan in enumerate(wanted)
    )
    return Changes(contact=contact, opened=tuple(opened), closed=tuple(closed.values()))


def _answered(cause: Cause) -> frozenset[Reason]:
    answered = CLOSES[cause.draft.direction]
    return answered if cause.first else answered - TOUCHES


def _asked_for(encounter: Encounter, draft: Draft, standing: Sequence[FollowUp]) -> list[Planned]:
    """Return what the owner said: wishes and promises, dated or not; in one thread, once."""
    dated = {plan.text for plan in draft.planned if plan.reason is Reason.PROMISE}
    undated = [
        Planned(
            due_on=calendar.add_days(encounter.occurred_on, PROMISE_DAYS),
            reason=Reason.PROMISE,
            text=promise,
        )
        for promise in draft.exchange.promised
        if not any(text and promise.startswith(text) for text in dated)
    ]
    known = {
        Planned(due_on=each.due_on, due_time=each.due_time, reason=each.reason, text=each.text)
        for each in standing
        if each.eid == encounter.eid
    }
    wanted = [plan for plan in dict.fromkeys((*draft.planned, *undated)) if plan not in known]
    return wanted[:MOST_WISHES]


def _thanks_owed(purpose: Purpose, draft: Draft, open_now: Sequence[FollowUp]) -> bool:
    """Whether manners ask for thanks.

    Not in a mail of the owner's own; and where thanks were owed before, either they still are,
    or this conversation was them.
    """
    helped = draft.exchange.learned or draft.exchange.offers
    return bool(
        (MANNERS[purpose].always_thank or helped)
        and draft.direction is not Direction.MINE
        and all(each.reason is not Reason.THANKS for each in open_now)
    )


def _next_touch(
    contact: Contact,
    encounter: Encounter,
    draft: Draft,
    others: Sequence[FollowUp | Planned],
    *,
    late: bool,
) -> Planned:
    """Return the check-in that manners ask for, else when to be in touch again.

    Whoever gave a job seeker advice is told what came of it. A date the owner chose stands for
    the check-in.
    """
    days = MANNERS[encounter.purpose].check_in_days
    if days and not late and all(each.reason is not Reason.EXPLICIT for each in others):
        advised = encounter.purpose is Purpose.JOB_SEARCH and draft.exchange.learned
        due_on = calendar.add_days(encounter.occurred_on, days)
        return Planned(due_on=due_on, reason=Reason.UPDATE if advised else Reason.CHECK_IN)
    return _keep_in_touch(contact, encounter.occurred_on, others)


def _keep_in_touch(contact: Contact, since: date, others: Sequence[FollowUp | Planned]) -> Planned:
    """Return when to be in touch again; a later date that the owner chose comes first."""
    every = rhythm(contact, since)
    chosen = [each.due_on for each in others if each.reason is Reason.EXPLICIT]
    due_on = calendar.add_days(since, every)
    if max(chosen, default=since) >= due_on:
        due_on = calendar.add_days(max(chosen), every)
    return Planned(due_on=due_on, reason=Reason.KEEP_IN_TOUCH)


def after_decision(
    owner: Owner, contact: Contact, ended: FollowUp, open_now: Sequence[FollowUp], now: datetime
) -> Changes:
    """Return what follows when the owner closed `ended`: a touch is followed by the next one."""
    if ended.end is End.SKIPPED and ended.reason in TOUCHES:
        contact = replace(contact, skips=contact.skips + 1)
    elif ended.end is End.DONE:
        contact = replace(contact, skips=0)
    others = [each for each in open_now if each.fid != ended.fid]
    if contact.stopped or any(each.reason in TOUCHES for each in others):
        return Changes(contact=contact)
    today = calendar.today(owner, now)
    plan = _keep_in_touch(contact, today, others)
    opened = open_follow_up(contact.cid, plan, ended.eid, ended.turn, today, ended.fid)
    return Changes(contact=contact, opened=(opened,))


def open_follow_up(
    cid: str, plan: Planned, eid: str | None, number: int, since: date, cause: str = ""
) -> FollowUp:
    """Return a new open follow-up, counted from `since`; same cause and number, same id."""
    return FollowUp(
        fid=ids.derive("follow-up", eid or "", cid, str(number), cause),
        cid=cid,
        reason=plan.reason,
        due_on=plan.due_on,
        due_time=plan.due_time,
        original_due_on=plan.due_on,
        span_days=max((plan.due_on - since).days, 0),
        text=plan.text,
        eid=eid,
    )
