"""The owner's decisions about follow-ups: done, snooze, skip, stop; and taking one back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from kith import filing, table
from kith.domain import calendar, notes, schedule, who_moved
from kith.domain.contact import Contact
from kith.domain.dates import When
from kith.domain.encounter import Draft, Encounter, Person
from kith.domain.followup import Before, End, FollowUp, close, move, reopen
from kith.domain.note_parts import Block, noted
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.history import begin, serially
from kith.ports import Ports

ENDS = {"done": End.DONE, "skip": End.SKIPPED, "stop": End.STOPPED}
"""Decisions that close the follow-up. Snoozing moves it."""

MOST_AT_ONCE = 40
"""Follow-ups closed, or reopened, in one transaction: each takes two of its 100 writes."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What a decision left; `news` is False if it was settled before, and nothing was done."""

    contact: Contact
    follow_up: FollowUp
    news: bool = True


def find(ports: Ports, oid: str, cid: str, fid: str) -> tuple[Contact, FollowUp] | None:
    """Return a contact and one of their follow-ups, open or closed."""
    contact = table.contact(ports.store, oid, cid)
    found = table.find_follow_up(ports.store, oid, contact, fid) if contact else None
    return (contact, found) if contact and found else None


def decide(
    ports: Ports,
    oid: str,
    verb: str,
    follow_up: FollowUp,
    now: datetime,
    *,
    until: When | None = None,
) -> Decided | None:
    """Carry out a decision about a follow-up at this turn; None if it is gone.

    Snoozing needs `until`. What was decided about since is left as it is. Somebody can be stopped
    after the follow-up was closed, too.
    """
    decided = serially(lambda: _decide(ports, oid, verb, follow_up, until, now))
    while verb == "stop" and decided and decided.news and decided.contact.open:
        decided = serially(partial(_stop_more, ports, oid, decided, now))
    return decided


def _decide(
    ports: Ports, oid: str, verb: str, seen: FollowUp, until: When | None, now: datetime
) -> Decided | None:
    step = begin(ports.store, oid, now)
    found = find(ports, oid, seen.cid, seen.fid)
    if step is None or found is None:
        return None
    contact, follow_up = found
    if follow_up.turn != seen.turn or (follow_up.end and verb != "stop"):
        return Decided(contact, follow_up, news=False)
    opened: Sequence[FollowUp] = ()
    closed: Sequence[FollowUp] = ()
    if verb == "snooze" and until:
        after = move(follow_up, until.on, until.minute)
    else:
        after = close(follow_up, ENDS[verb], now, verb)
        open_now = step.open_of(contact)
        standing = replace(contact, stopped=contact.stopped or verb == "stop")
        changes = schedule.after_decision(step.owner, standing, after, open_now, now)
        step.save(changes.contact)
        opened = changes.opened
        if verb == "stop":
            closed = [each for each in open_now if each.fid != seen.fid][:MOST_AT_ONCE]
    before = Before(
        due_on=follow_up.due_on,
        due_time=follow_up.due_time,
        nudged=follow_up.nudged,
        skips=contact.skips,
        stopped=contact.stopped,
        opened=tuple(each.fid for each in opened),
        closed=tuple(each.fid for each in closed),
        end=follow_up.end,
        ended_at=follow_up.ended_at,
        ended_by=follow_up.ended_by,
    )
    after = replace(after, before=before, decided_at=now, taken_back_by=None)
    step.put(after, follow_up)
    for each in opened:
        step.put(each)
    for each in closed:
        step.put(close(each, End.STOPPED, now, verb), each)
    step.commit()
    return Decided(step.contact(contact.cid) or contact, after)


def _stop_more(ports: Ports, oid: str, decided: Decided, now: datetime) -> Decided | None:
    """Close more of what is open about somebody stopped: a transaction takes only so many."""
    step = begin(ports.store, oid, now)
    found = find(ports, oid, decided.follow_up.cid, decided.follow_up.fid)
    if step is None or found is None:
        return None
    contact, stop = found
    if stop.before is None or stop.turn != decided.follow_up.turn:
        return replace(decided, news=False)
    some = step.open_of(contact)[:MOST_AT_ONCE]
    for each in some:
        step.put(close(each, End.STOPPED, now, "stop"), each)
    closed = (*stop.before.closed, *(each.fid for each in some))
    stop = replace(stop, before=replace(stop.before, closed=closed))
    step.put(stop, stop)
    step.commit()
    return Decided(step.contact(contact.cid) or contact, stop)


def take_back(
    ports: Ports, oid: str, seen: FollowUp, now: datetime, *, by: str | None = None
) -> Decided | None:
    """Undo the decision that led to this turn of a follow-up; None if it is gone.

    If anything was decided, or said, since that stands on it, it is left as it is. `by` is the
    submission that wants it.
    """
    back = serially(lambda: _take_back(ports, oid, seen, by, now))
    while back and back.news and back.follow_up.before:
        back = serially(lambda: _take_back(ports, oid, seen, by, now))
    return back


def _take_back(
    ports: Ports, oid: str, seen: FollowUp, by: str | None, now: datetime
) -> Decided | None:
    """Undo the decision, or, of a stop that closed many, one more part of it."""
    step = begin(ports.store, oid, now)
    found = find(ports, oid, seen.cid, seen.fid)
    if step is None or found is None:
        return None
    contact, follow_up = found
    before = follow_up.before
    open_now = step.open_of(contact)
    if before is None or follow_up.turn != seen.turn or _built_upon(follow_up, before, open_now):
        return Decided(contact, follow_up, news=False)
    some, more = before.closed[:MOST_AT_ONCE], before.closed[MOST_AT_ONCE:]
    if more:
        back = replace(follow_up, before=replace(before, closed=more))
    else:
        stopped = before.stopped if follow_up.end is End.STOPPED else contact.stopped
        step.save(replace(contact, skips=before.skips, stopped=stopped))
        back = replace(
            reopen(follow_up),
            due_on=before.due_on,
            due_time=before.due_time,
            nudged=before.nudged,
            before=None,
            end=before.end,
            ended_at=before.ended_at,
            ended_by=before.ended_by,
            taken_back_by=by,
        )
        for each in open_now:
            if each.fid in before.opened:
                step.drop(each)
    step.put(back, follow_up)
    for fid in some:
        ended = table.closed(ports.store, oid, fid)
        if ended and ended.ended_by == follow_up.ended_by:
            step.put(reopen(ended), ended)
    step.commit()
    return Decided(step.contact(contact.cid) or contact, back)


def _built_upon(follow_up: FollowUp, before: Before, open_now: Sequence[FollowUp]) -> bool:
    """Whether what the decision opened was decided about, or answered, or a next touch is set."""
    ours = {each.fid for each in open_now if each.fid in before.opened and not each.turn}
    touched = any(
        each.reason in schedule.TOUCHES
        for each in open_now
        if each.fid not in {follow_up.fid, *before.opened}
    )
    reopens = bool(follow_up.end) and before.end is None
    again = reopens and follow_up.reason in schedule.TOUCHES
    return ours != set(before.opened) or (again and touched)


def talked(  # noqa: PLR0913 - what was said, of whom, when and how
    ports: Ports,
    owner: Owner,
    contact: Contact,
    follow_up: FollowUp,
    words: str,
    submission: Submission,
    now: datetime,
    *,
    plainly: bool = False,
) -> filing.Outcome:
    """Log what was said with a contact; the encounter closes the follow-up it answers.

    `plainly` said, without a command, it is always confirmed. What stands before the first
    `With:` is about the contact; each `With:` is about others.
    """
    said = notes.read(words, owner, now).blocks
    others = [block for block in said if block.people]
    (about, *_) = notes.read(notes.before_with(words), owner, now).blocks if others else said
    today = calendar.today(owner, now)
    themselves = Person(name=contact.name)
    drafts = [
        replace(
            _told(about, (themselves,), today, follow_up.fid), direction=who_moved.said(about.words)
        ),
        *(_told(block, block.people, today, None) for block in others),
    ]
    chosen = {contact.name: contact.cid}
    return filing.file(ports, owner.oid, submission, drafts, now, chosen=chosen, answered=plainly)


def added(
    ports: Ports,
    owner: Owner,
    encounter: Encounter,
    words: str,
    submission: Submission,
    now: datetime,
) -> filing.Outcome | None:
    """Add what the owner writes to an encounter; None if nobody was met in it any more."""
    met = [each for cid in encounter.met if (each := table.contact(ports.store, owner.oid, cid))]
    (about, *_) = notes.read(notes.before_with(words), owner, now).blocks
    others = [block for block in notes.read(words, owner, now).blocks if block.people]
    if not met:
        return None
    everybody = tuple(Person(name=each.name) for each in met)
    more = replace(_told(about, everybody, encounter.occurred_on, None), adds_to=encounter.eid)
    today = calendar.today(owner, now)
    drafts = [more, *(_told(block, block.people, today, None) for block in others)]
    chosen = {each.name: each.cid for each in met}
    return filing.file(ports, owner.oid, submission, drafts, now, chosen=chosen)


def _told(block: Block, met: tuple[Person, ...], today: date, opener: str | None) -> Draft:
    return noted(Draft(met=met, occurred_on=today, opener=opener), block)
