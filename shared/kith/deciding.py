"""The owner's decisions about follow-ups: done, snooze, skip, stop; and taking one back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from kith import filing, table
from kith.domain import calendar, notes, schedule
from kith.domain.contact import Contact
from kith.domain.encounter import Draft, Person
from kith.domain.followup import End, FollowUp, close, move, reopen
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.history import begin, serially
from kith.ports import Ports

ENDS = {"done": End.DONE, "skip": End.SKIPPED, "stop": End.STOPPED}
"""Decisions that close the follow-up. Snoozing moves it."""


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
    until: date | None = None,
) -> Decided | None:
    """Carry out a decision about a follow-up at this turn; None if it is gone.

    Snoozing needs `until`. What was decided about since is left as it is.
    """
    return serially(lambda: _decide(ports, oid, verb, follow_up, until, now))


def _decide(
    ports: Ports, oid: str, verb: str, seen: FollowUp, until: date | None, now: datetime
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
        after = move(follow_up, until)
        opened: Sequence[FollowUp] = ()
        closed: Sequence[FollowUp] = ()
    else:
        after = close(follow_up, ENDS[verb], now, verb)
        closed = [
            close(each, End.STOPPED, now, verb)
            for each in open_now
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
    """Log what was said with a contact; the encounter closes the follow-up it answers."""
    block = notes.read(words, owner, now).blocks[0]
    draft = Draft(
        met=(Person(name=contact.name),),
        occurred_on=block.occurred_on or calendar.today(owner, now),
        purpose=block.purpose,
        place=block.place,
        words=block.words,
        exchange=block.exchange,
        planned=block.planned,
        rhythm_days=block.rhythm_days,
        opener=follow_up.fid,
    )
    chosen = {contact.name: contact.cid}
    return filing.file(ports, owner.oid, submission, [draft], now, chosen=chosen)
