"""The owner's decisions about follow-ups: done, snooze, skip, stop; and taking one back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import partial

from kith import filing, table
from kith.domain import calendar, notes, schedule
from kith.domain.contact import Contact
from kith.domain.dates import When
from kith.domain.encounter import Draft, Person
from kith.domain.followup import End, FollowUp, close, move, reopen
from kith.domain.notes import Block
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.history import begin, serially
from kith.ports import Ports

ENDS = {"done": End.DONE, "skip": End.SKIPPED, "stop": End.STOPPED}
"""Decisions that close the follow-up. Snoozing moves it."""


MOST_AT_ONCE = 40
"""Follow-ups closed in one transaction: each takes two of its 100 writes."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision and what taking it back needs; `news` is False if it was settled before.

    `fid` at `turn` is what was decided about, `due_key` when it was due, `skips` the contact's
    skips before, `opened` and `closed` the other follow-ups the decision opened and closed.
    """

    contact: Contact
    follow_up: FollowUp
    due_key: str = ""
    skips: int = 0
    opened: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    news: bool = True


def find(ports: Ports, oid: str, cid: str, fid: str) -> tuple[Contact, FollowUp] | None:
    """Return a contact and one of their follow-ups, open or closed."""
    contact = table.contact(ports.store, oid, cid)
    if contact is None:
        return None
    due_key = contact.open.get(fid)
    found = table.follow_up(ports.store, oid, fid, due_key) if due_key else None
    found = found or table.closed(ports.store, oid, fid)
    return (contact, found) if found else None


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

    Snoozing needs `until`. What was decided about since is left as it is.
    """
    decided = serially(lambda: _decide(ports, oid, verb, follow_up, until, now))
    while verb == "stop" and decided and decided.contact.open:
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
    if follow_up.end or follow_up.turn != seen.turn:
        return Decided(contact, follow_up, news=False)
    open_now = step.open_of(contact)
    if verb == "snooze" and until:
        after = move(follow_up, until.on, until.minute)
        opened: Sequence[FollowUp] = ()
        closed: Sequence[FollowUp] = ()
    else:
        after = close(follow_up, ENDS[verb], now, verb)
        closed = [
            close(each, End.STOPPED, now, verb)
            for each in open_now[:MOST_AT_ONCE]
            if verb == "stop" and each.fid != follow_up.fid
        ]
        standing = replace(contact, stopped=contact.stopped or verb == "stop")
        changes = schedule.after_decision(step.owner, standing, after, open_now, now)
        step.save(changes.contact)
        opened = changes.opened
    step.put(after, follow_up)
    for each in (*opened, *closed):
        step.put(each, next((old for old in open_now if old.fid == each.fid), None))
    step.commit()
    return Decided(
        step.contact(contact.cid) or contact,
        after,
        follow_up.due_key,
        contact.skips,
        tuple(each.fid for each in opened),
        tuple(each.fid for each in closed),
    )


def _stop_more(ports: Ports, oid: str, decided: Decided, now: datetime) -> Decided | None:
    """Close more of what is open about somebody stopped: a transaction takes only so many."""
    step = begin(ports.store, oid, now)
    contact = step.contact(decided.contact.cid) if step else None
    if step is None or contact is None:
        return None
    some = step.open_of(contact)[:MOST_AT_ONCE]
    for each in some:
        step.put(close(each, End.STOPPED, now, "stop"), each)
    step.commit()
    return replace(
        decided,
        contact=step.contact(contact.cid) or contact,
        closed=(*decided.closed, *(each.fid for each in some)),
    )


def take_back(ports: Ports, oid: str, decided: Decided, now: datetime) -> Decided | None:
    """Undo a decision if nothing was decided since; None if the follow-up is gone."""
    return serially(lambda: _take_back(ports, oid, decided, now))


def _take_back(ports: Ports, oid: str, decided: Decided, now: datetime) -> Decided | None:
    step = begin(ports.store, oid, now)
    found = find(ports, oid, decided.follow_up.cid, decided.follow_up.fid)
    if step is None or found is None:
        return None
    contact, follow_up = found
    if follow_up.turn != decided.follow_up.turn:
        return Decided(contact, follow_up, news=False)
    others = [each for each in step.open_of(contact) if each.fid not in decided.opened]
    if follow_up.reason in schedule.TOUCHES and schedule.TOUCHES & {each.reason for each in others}:
        # Another conversation has set the next touch meanwhile; a contact has one at most.
        return Decided(contact, follow_up, news=False)
    stopped = contact.stopped and follow_up.end is not End.STOPPED
    step.save(replace(contact, skips=decided.skips, stopped=stopped))
    on, _, at = decided.due_key.partition("T")
    due_time = time.fromisoformat(at) if at else None
    back = replace(reopen(follow_up), due_on=date.fromisoformat(on), due_time=due_time)
    step.put(back, follow_up)
    for each in step.open_of(contact):
        if each.fid in decided.opened:
            step.drop(each)
    for fid in decided.closed:
        ended = table.closed(ports.store, oid, fid)
        if ended:
            step.put(reopen(ended), ended)
    step.commit()
    return Decided(step.contact(contact.cid) or contact, back)


def talked(
    ports: Ports,
    owner: Owner,
    contact: Contact,
    follow_up: FollowUp,
    words: str,
    submission: Submission,
    now: datetime,
) -> filing.Outcome:
    """Log what was said with a contact; the encounter closes the follow-up it answers.

    What stands before the first `With:` is about the contact; each `With:` is about others.
    """
    said = notes.read(words, owner, now).blocks
    others = [block for block in said if block.people]
    (about, *_) = notes.read(notes.before_with(words), owner, now).blocks if others else said
    today = calendar.today(owner, now)
    themselves = Person(name=contact.name)
    drafts = [
        _told(about, (themselves,), today, follow_up.fid),
        *(_told(block, block.people, today, None) for block in others),
    ]
    chosen = {contact.name: contact.cid}
    return filing.file(ports, owner.oid, submission, drafts, now, chosen=chosen)


def _told(block: Block, met: tuple[Person, ...], today: date, opener: str | None) -> Draft:
    return Draft(
        met=met,
        occurred_on=block.occurred_on or today,
        purpose=block.purpose,
        place=block.place,
        words=block.words,
        exchange=block.exchange,
        planned=block.planned,
        rhythm_days=block.rhythm_days,
        introduced_by=block.introduced_by,
        opener=opener,
    )
