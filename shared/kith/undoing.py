"""Taking an encounter back: what it opened, closed, set and created."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from kith import meetings, rows, table
from kith.domain import schedule
from kith.domain.contact import Contact, Learnt, known_by_card, left_to_later, unlearn
from kith.domain.encounter import Encounter
from kith.domain.followup import reopen
from kith.domain.submission import Fate
from kith.history import Step, begin, serially
from kith.ports import Delete, Ports, Store
from kith.remembering import fated

MOST_DROPPED = 30
"""Follow-ups removed in one transaction: each may amend an encounter too, of 100 items in all."""

SEPARATOR = "-"
"""In an encounter's id, between its submission's and its number; a submission's has none."""


def undo(ports: Ports, oid: str, eid: str, now: datetime) -> Encounter | None:
    """Take an encounter back: what it opened, closed and created; None if there is none.

    One contact a transaction, so that a crowd fits; interrupted, it is simply begun again.
    """
    remaining = serially(lambda: _undo_one(begin(ports.store, oid, now), eid))
    while remaining and not remaining.undone_at:
        remaining = serially(lambda: _undo_one(begin(ports.store, oid, now), eid))
    return remaining


def undo_all(ports: Ports, oid: str, of: str, now: datetime) -> None:
    """Take back an encounter, or all that a submission became, the last one first."""
    seen = table.seen(ports.store, oid, of)
    for eid in reversed(eids(ports.store, oid, of)):
        undo(ports, oid, eid, now)
    for cid in seen.cids if seen else ():
        serially(partial(_undo_cards, ports, oid, of, cid, now))
    for mid in seen.mids if seen else ():
        serially(partial(_unplan, ports, oid, of, mid, now))


def is_left(store: Store, oid: str, of: str, at: datetime) -> bool:
    """Whether anything of an encounter or submission was there to take back at an instant."""
    seen = table.seen(store, oid, of)
    logged = (table.encounter(store, oid, eid) for eid in eids(store, oid, of))
    if any(each and (each.undone_at is None or each.undone_at >= at) for each in logged):
        return True
    others = seen and (seen.cids or seen.mids)
    return bool(seen and others and (seen.fate is not Fate.UNDONE or seen.at >= at))


def _undo_cards(ports: Ports, oid: str, sid: str, cid: str, now: datetime) -> None:
    """Take back what the cards in a submission told of a contact."""
    step, contact = begin(ports.store, oid, now), table.contact_itself(ports.store, oid, cid)
    gone = [each for each in contact.cards if each.sid == sid] if contact else []
    if step is None or contact is None or not gone:
        return
    encounters = table.timeline(ports.store, oid, contact, table.ALL_WITH_ONE)
    bare = replace(contact, cards=tuple(each for each in contact.cards if each.sid != sid))
    came_of_it = any(each.created for each in gone) and not (contact.also or contact.merged_into)
    if came_of_it and encounters:
        _amend(step, encounters[-1].eid, created=(cid,))
    elif came_of_it and bare.cards:
        bare = known_by_card(bare)
    elif came_of_it:
        for each in step.open_of(contact):
            step.drop(each)
    if came_of_it and not encounters and not bare.cards:
        step.forget(contact)
    else:
        step.save(bare)
        whose = step.contact(cid) or bare
        for card in reversed(gone):
            whose = unlearn(whose, card.brought, latest=False)
        step.save(whose)
        step.settle_days(whose.cid, f"undone-{sid}")
    undone = fated(ports.store, oid, sid, Fate.UNDONE, now)
    step.extra.append(rows.put_seen(oid, undone))
    step.commit()


def _unplan(ports: Ports, oid: str, sid: str, mid: str, now: datetime) -> None:
    """Forget a meeting that a submission told of, unless a later one did too."""
    step, meeting = begin(ports.store, oid, now), table.meeting(ports.store, oid, mid)
    if step is None or meeting is None or meeting.sid != sid:
        return
    meetings.forget(step, meeting)
    step.extra.append(rows.put_seen(oid, fated(ports.store, oid, sid, Fate.UNDONE, now)))
    step.commit()


def eids(store: Store, oid: str, of: str) -> tuple[str, ...]:
    """Return the id of an encounter, or those of all that a submission became."""
    if SEPARATOR in of:
        return (of,)
    seen = table.seen(store, oid, of)
    return seen.eids if seen else ()


def _undo_one(step: Step | None, eid: str) -> Encounter | None:
    """Take the encounter back for one of its contacts, or for good once none is left."""
    encounter = step.encounter(eid) if step else None
    if step is None or encounter is None or encounter.undone_at:
        return encounter
    oid = step.owner.oid
    everyone = (*encounter.met, *encounter.in_copy)
    if everyone:
        cid = everyone[0]
        if left := _drop(step, cid, encounter.opened):
            return _begun(step, replace(encounter, opened=left))
        _undo_for(step, encounter, cid)
        step.extra.append(Delete(rows.timeline_at(oid, cid, encounter)))
        encounter = replace(
            encounter,
            met=tuple(each for each in encounter.met if each != cid),
            in_copy=tuple(each for each in encounter.in_copy if each != cid),
        )
    else:
        encounter = _nothing_but_that_it_was(encounter, step.now)
        _remember_undone(step, encounter)
    step.log(encounter)
    step.commit()
    return encounter


def _begun(step: Step, encounter: Encounter) -> Encounter:
    """Keep how far it got with what came of an encounter: a transaction takes only so much."""
    step.log(encounter)
    step.commit()
    return encounter


def _nothing_but_that_it_was(encounter: Encounter, now: datetime) -> Encounter:
    """Return an encounter without a word of what was said in it."""
    return Encounter(
        eid=encounter.eid,
        sid=encounter.sid,
        also=encounter.also,
        occurred_on=encounter.occurred_on,
        logged_at=encounter.logged_at,
        met=(),
        thread=encounter.thread,
        undone_at=now,
    )


def _remember_undone(step: Step, encounter: Encounter) -> None:
    """Call the submission undone once nothing of it is left."""
    seen = table.seen(step.store, step.owner.oid, encounter.sid)
    others = (step.encounter(eid) for eid in (seen.eids if seen else ()) if eid != encounter.eid)
    if all(each is None or each.undone_at for each in others):
        undone = fated(step.store, step.owner.oid, encounter.sid, Fate.UNDONE, step.now)
        step.extra.append(rows.put_seen(step.owner.oid, undone))


def _undo_for(step: Step, encounter: Encounter, cid: str) -> None:
    """Take the encounter back for one contact, who may be another's part by now."""
    contact = step.contact(cid)
    if contact is None:
        return
    others = [
        each
        for each in table.timeline(step.store, step.owner.oid, contact, table.ALL_WITH_ONE)
        if each.eid != encounter.eid
    ]
    later = sorted(
        (each for each in others if each.logged_at > encounter.logged_at),
        key=lambda each: each.logged_at,
    )
    for fid in encounter.closed:
        _reopen(step, contact, encounter, fid, later)
    contact = step.contact(cid) or contact
    if cid in encounter.created and not contact.also:
        if not others and not contact.cards:
            for each in step.open_of(contact):
                step.drop(each)
            step.forget(contact)
            return
        contact = _handed_on(step, contact, others)
    for what in reversed(encounter.learnt):
        if what.cid in contact.cids:
            contact = unlearn(contact, what, latest=not later)
            if later and (left := left_to_later(what)):
                _amend(step, later[0].eid, learnt=(left,))
    contact = schedule.met_as(contact, [each for each in others if contact.cids & set(each.met)])
    step.save(contact)
    step.settle_days(contact.cid, f"undone-{encounter.eid}")


def _handed_on(step: Step, contact: Contact, others: Sequence[Encounter]) -> Contact:
    """Let a contact have come of their first other encounter, else of their first card."""
    if not others:
        return known_by_card(contact)
    _amend(step, others[-1].eid, created=(contact.cid,))
    return contact


def _drop(step: Step, cid: str, opened: Sequence[str]) -> tuple[str, ...]:
    """Remove a contact's follow-ups, and those that came of the owner's deciding about them.

    Return those left for another transaction, if what comes again has come too often for one;
    of others' follow-ups, nothing is done.
    """
    contact = step.contact(cid)
    waiting = list(opened) if contact else []
    others: list[str] = []
    dropped = 0
    while contact and waiting and dropped < MOST_DROPPED:
        fid = waiting.pop(0)
        found = table.find_follow_up(step.store, step.owner.oid, contact, fid)
        if found and found.cid in contact.cids:
            step.drop(found)
            _amend(step, found.ended_by or "", dropped=fid)
            waiting += found.before.opened if found.before else ()
            dropped += 1
        else:
            others.append(fid)
    return (*others, *waiting) if waiting else ()


def _reopen(
    step: Step, contact: Contact, encounter: Encounter, fid: str, later: Sequence[Encounter]
) -> None:
    """Reopen a follow-up that the encounter closed, unless a later one would have closed it."""
    ended = table.closed(step.store, step.owner.oid, fid)
    theirs = ended and ended.cid in contact.cids and ended.ended_by == encounter.eid
    if ended is None or not theirs or fid in encounter.opened:
        return
    for each in later:
        met = each.occurred_on >= encounter.occurred_on and contact.cids & set(each.met)
        if met and ended.reason in schedule.CLOSES[each.direction]:
            step.put(replace(ended, ended_by=each.eid), ended)
            _amend(step, each.eid, closed=(fid,))
            return
    now = step.contact(contact.cid) or contact
    touched = {each.reason for each in step.open_of(now)} & schedule.TOUCHES
    if not now.stopped and not (touched and ended.reason in schedule.TOUCHES):
        step.put(reopen(ended), ended)


def _amend(
    step: Step,
    eid: str,
    *,
    closed: tuple[str, ...] = (),
    created: tuple[str, ...] = (),
    learnt: tuple[Learnt, ...] = (),
    dropped: str | None = None,
) -> None:
    """Hand on to another encounter what undoing that one has to take back from now on."""
    found = step.encounter(eid) if eid else None
    if found is None or found.undone_at:
        return
    amended = replace(
        found,
        closed=(*(each for each in found.closed if each != dropped), *closed),
        created=(*found.created, *created),
        learnt=(*learnt, *found.learnt),
    )
    if amended != found:
        step.amend(amended)
