"""Taking an encounter back: what it opened, closed, set and created."""

from dataclasses import replace
from datetime import datetime

from kith import rows, table
from kith.domain import schedule
from kith.domain.encounter import Encounter
from kith.domain.followup import reopen
from kith.domain.submission import Fate
from kith.history import Step, begin, serially
from kith.ports import Delete, Ports
from kith.remembering import fated

UNDO_READS = 50
"""Encounters looked at to find when else a contact was met, and for what."""


def undo(ports: Ports, oid: str, eid: str, now: datetime) -> Encounter | None:
    """Take an encounter back: what it opened, closed and created; None if there is none.

    One contact a transaction, so that a crowd fits; interrupted, it is simply begun again.
    """
    remaining = serially(lambda: _undo_one(begin(ports.store, oid, now), eid))
    while remaining and not remaining.undone_at:
        remaining = serially(lambda: _undo_one(begin(ports.store, oid, now), eid))
    return remaining


def _undo_one(step: Step | None, eid: str) -> Encounter | None:
    """Take the encounter back for one of its contacts, or for good once none is left."""
    encounter = step.encounter(eid) if step else None
    if step is None or encounter is None or encounter.undone_at:
        return encounter
    oid = step.owner.oid
    everyone = (*encounter.met, *encounter.in_copy)
    if everyone:
        cid = everyone[0]
        _undo_for(step, encounter, cid)
        step.extra.append(Delete(rows.timeline_at(oid, cid, encounter)))
        encounter = replace(
            encounter,
            met=tuple(each for each in encounter.met if each != cid),
            in_copy=tuple(each for each in encounter.in_copy if each != cid),
        )
    else:
        encounter = replace(encounter, undone_at=step.now)
        _remember_undone(step, encounter)
    step.log(encounter)
    step.commit()
    return encounter


def _remember_undone(step: Step, encounter: Encounter) -> None:
    """Call the submission undone once nothing of it is left."""
    seen = table.seen(step.store, step.owner.oid, encounter.sid)
    others = (step.encounter(eid) for eid in (seen.eids if seen else ()) if eid != encounter.eid)
    if all(each is None or each.undone_at for each in others):
        undone = fated(step.store, step.owner.oid, encounter.sid, Fate.UNDONE, step.now)
        step.extra.append(rows.put_seen(step.owner.oid, undone))


def _undo_for(step: Step, encounter: Encounter, cid: str) -> None:
    contact = step.contact(cid)
    if contact is None:
        return
    open_now = step.open_of(contact)
    for each in open_now:
        if each.fid in encounter.opened:
            step.drop(each)
    for fid in encounter.closed:
        ended = table.closed(step.store, step.owner.oid, fid)
        if ended is None or ended.cid != cid or ended.ended_by != encounter.eid:
            continue
        cause = step.encounter(ended.eid) if ended.eid else None
        if fid in encounter.opened or (cause and cause.undone_at):
            step.drop(ended)
        else:
            step.put(reopen(ended), ended)
    contact = step.contact(cid) or contact
    others = [
        each
        for each in table.timeline(step.store, step.owner.oid, contact, UNDO_READS)
        if each.eid != encounter.eid
    ]
    if not others and not contact.also:
        for each in step.open_of(contact):
            step.drop(each)
        step.forget(contact)
        return
    rhythm_days = encounter.rhythms.get(contact.cid, contact.rhythm_days or 0) or None
    stopped = contact.stopped or contact.cid in encounter.restarted
    contact = replace(contact, rhythm_days=rhythm_days, stopped=stopped)
    step.save(schedule.met_as(contact, [each for each in others if contact.cids & set(each.met)]))
