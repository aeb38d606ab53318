"""What an encounter, or a decision, opens and closes (design: when to follow up)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from kith.domain import calendar, ids, named_days, recurring, rhythms, wishes
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Draft, Encounter, Person, Planned, Reason
from kith.domain.followup import End, FollowUp, close
from kith.domain.identity import tokens
from kith.domain.owner import Owner
from kith.domain.purposes import MANNERS, Purpose

LATE_DAYS = 14
"""What is logged later than this makes no thanks and no check-in."""

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
    """Return the contact with this encounter counted, and the rhythm the owner chose in it."""
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
    today = calendar.today(owner, now)
    closed = _closed(owner, contact, encounter, open_now, cause, now)
    opened = [each for ended in closed for each in _again(owner, contact, ended, today)]
    left = [each for each in open_now if each.fid not in {ended.fid for ended in closed}]
    renewed, outdated = named_days.settled(owner, contact, [*left, *opened], today, encounter.eid)
    closed += [close(each, End.ANSWERED, now, encounter.eid) for each in outdated]
    standing = [each for each in (*left, *opened) if each not in outdated]
    wanted = wishes.asked_for(encounter, cause.draft, standing)
    if cause.first and not contact.stopped:
        wanted += _mannerly(
            owner, contact, encounter, cause.draft, (open_now, standing, wanted), today
        )
    opened += renewed
    for number, plan in enumerate(wanted):
        since = encounter.occurred_on
        each = open_follow_up(contact.cid, plan, encounter.eid, number, since, cause.sid)
        on_rhythm = plan.due_on == _in_touch_from(owner, contact, since)
        is_early = plan.reason is Reason.KEEP_IN_TOUCH and on_rhythm and _was_early(closed, since)
        opened.append(replace(each, is_early=is_early))
    return Changes(contact=contact, opened=tuple(opened), closed=tuple(closed))


def _closed(
    owner: Owner,
    contact: Contact,
    encounter: Encounter,
    open_now: Sequence[FollowUp],
    cause: Cause,
    now: datetime,
) -> list[FollowUp]:
    """Return what an encounter answers, and the one whose opener it is as done."""
    latest = contact.last_on == encounter.occurred_on
    today = calendar.today(owner, now)
    closed = []
    for each in open_now:
        if each.fid == cause.draft.opener and not named_days.is_ahead(owner, each, today):
            closed.append(close(each, End.DONE, now, encounter.eid))
        elif latest and each.reason in _answered(cause):
            closed.append(close(each, End.ANSWERED, now, encounter.eid))
    return closed


def _was_early(closed: Sequence[FollowUp], on: date) -> bool:
    """Whether the owner was in touch before their rhythm asked for it."""
    return any(
        each.reason is Reason.KEEP_IN_TOUCH and not each.nudged and each.due_on > on
        for each in closed
    )


def _again(owner: Owner, contact: Contact, ended: FollowUp, today: date) -> list[FollowUp]:
    """Return the next one of what comes again, once it was done or skipped."""
    if ended.again is None or ended.end not in {End.DONE, End.SKIPPED} or contact.stopped:
        return []
    on = recurring.next_on(ended.again, ended.original_due_on, today)
    due_on = named_days.lead(owner, on, today) if ended.reason is Reason.OCCASION else on
    plan = Planned(
        due_on=due_on,
        due_time=ended.again.at,
        reason=ended.reason,
        text=ended.text,
        again=ended.again,
    )
    cause = f"again-{ended.fid}"
    following = open_follow_up(ended.cid, plan, ended.eid, ended.turn, today, cause)
    return [replace(following, original_due_on=on)]


def _answered(cause: Cause) -> frozenset[Reason]:
    answered = CLOSES[cause.draft.direction]
    return answered if cause.first else answered - TOUCHES


def _mannerly(
    owner: Owner,
    contact: Contact,
    encounter: Encounter,
    draft: Draft,
    others: tuple[Sequence[FollowUp], Sequence[FollowUp], Sequence[Planned]],
    today: date,
) -> list[Planned]:
    """Return what manners ask for after an encounter: thanks, and the next touch.

    `others` are what was open before, what still is, and what the owner asked for.
    """
    open_before, standing, wanted = others
    late = (today - encounter.occurred_on).days > LATE_DAYS
    found = []
    if not late and _thanks_owed(encounter.purpose, draft, open_before):
        on = calendar.next_working_day(owner, encounter.occurred_on)
        found.append(Planned(due_on=on, reason=Reason.THANKS))
    if contact.last_on == encounter.occurred_on:
        beside: list[FollowUp | Planned] = [*standing, *wanted, *found]
        found.append(_next_touch(owner, contact, encounter, draft, beside, late=late))
    return found


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
    owner: Owner,
    contact: Contact,
    encounter: Encounter,
    draft: Draft,
    others: Sequence[FollowUp | Planned],
    *,
    late: bool,
) -> Planned:
    """Return the check-in that manners ask for, else when to be in touch again.

    Whoever gave a job seeker advice is told what came of it. A date the owner chose stands for
    the check-in, and so does a rhythm of their own for this person that is shorter.
    """
    days = MANNERS[encounter.purpose].check_in_days
    own = rhythms.chosen(owner, contact)
    chosen = (own and days and own < days) or any(each.reason is Reason.EXPLICIT for each in others)
    if days and not late and not chosen:
        advised = encounter.purpose is Purpose.JOB_SEARCH and draft.exchange.learned
        due_on = calendar.add_days(encounter.occurred_on, days)
        return Planned(due_on=due_on, reason=Reason.UPDATE if advised else Reason.CHECK_IN)
    return _keep_in_touch(owner, contact, encounter.occurred_on, others)


def _in_touch_from(owner: Owner, contact: Contact, since: date) -> date:
    """Return the day on which the rhythm with a contact, counted from a day, is due."""
    return calendar.add_days(since, rhythms.rhythm(owner, contact, since).days)


def _keep_in_touch(
    owner: Owner, contact: Contact, since: date, others: Sequence[FollowUp | Planned]
) -> Planned:
    """Return when to be in touch again; a later date that the owner chose comes first."""
    due_on = _in_touch_from(owner, contact, since)
    chosen = [each.due_on for each in others if each.reason is Reason.EXPLICIT]
    if max(chosen, default=since) >= due_on:
        due_on = calendar.add_days(max(chosen), (due_on - since).days)
    return Planned(due_on=due_on, reason=Reason.KEEP_IN_TOUCH)


def after_decision(
    owner: Owner, contact: Contact, ended: FollowUp, open_now: Sequence[FollowUp], now: datetime
) -> Changes:
    """Return what follows when the owner closed `ended`.

    What comes again is open for its next time, and where no touch is open the next one is.
    """
    if ended.end is End.SKIPPED and ended.reason in TOUCHES:
        contact = replace(contact, skips=contact.skips + 1)
    elif ended.end is End.DONE:
        contact = replace(contact, skips=0)
    today = calendar.today(owner, now)
    opened = _again(owner, contact, ended, today)
    others = [each for each in open_now if each.fid != ended.fid]
    if not contact.stopped and all(each.reason not in TOUCHES for each in others):
        plan = _keep_in_touch(owner, contact, today, [*others, *opened])
        opened.append(open_follow_up(contact.cid, plan, ended.eid, ended.turn, today, ended.fid))
    return Changes(contact=contact, opened=tuple(opened))


def after_nudge(owner: Owner, follow_up: FollowUp, on: date) -> FollowUp:
    """Return a follow-up as it stands after a nudge on a day, if nothing happens.

    What the calendar brings again gives way to its next time, a turn on.
    """
    rule, left = follow_up.again, calendar.left_alone(follow_up, on)
    if rule is None or not rule.by_calendar:
        return left
    if follow_up.reason is Reason.OCCASION:
        return named_days.after_nudge(owner, follow_up, rule, on)
    comes = recurring.next_on(rule, follow_up.original_due_on, on)
    return left if left.due_on < comes else named_days.moved(follow_up, comes, comes, rule.at)


def passed(owner: Owner, follow_up: FollowUp, today: date) -> FollowUp | None:
    """Return an occasion moved to its next day, if it is too late to bring this one up."""
    if follow_up.again and named_days.has_passed(follow_up, today):
        return named_days.next_time(owner, follow_up, follow_up.again, today)
    return None


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
        again=plan.again,
    )
