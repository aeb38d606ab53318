"""Two contacts who turn out to be one: no row moves, and it can be taken apart again."""

from dataclasses import replace
from datetime import datetime

from kith import rows, table
from kith.domain import calendar, named_days, schedule
from kith.domain.contact import Contact, NamedDay, learnt, unlearn
from kith.domain.followup import End, FollowUp, close, reopen
from kith.history import Step, begin, serially
from kith.ports import Ports, Put


def merge(ports: Ports, oid: str, cid: str, into: str | None, now: datetime) -> Contact | None:
    """Make the contact `cid` one with `into`; return that one, or None if either is gone."""
    return serially(lambda: _merge(ports, oid, cid, into or "", now))


def _merge(ports: Ports, oid: str, cid: str, into: str, now: datetime) -> Contact | None:
    step = begin(ports.store, oid, now)
    if step is None:
        return None
    absorbed, kept = step.contact(cid), step.contact(into)
    if absorbed is None or kept is None or absorbed.cid != cid or kept.cid == cid:
        return None
    days = named_days.with_days(kept.days, absorbed.days, correcting=False)
    set_aside = _too_many(step, kept, absorbed, days)
    for each in set_aside:
        step.put(close(each, End.ANSWERED, now, _by(cid)), each)
    absorbed = step.contact(cid) or absorbed
    met_for = dict(absorbed.met_for)
    for purpose, on in kept.met_for.items():
        met_for[purpose] = max(on, met_for.get(purpose, on))
    whole = replace(
        kept,
        addresses=tuple(dict.fromkeys((*kept.addresses, *absorbed.addresses))),
        phones=tuple(dict.fromkeys((*kept.phones, *absorbed.phones))),
        title=kept.title or absorbed.title,
        company=kept.company or absorbed.company,
        circle=kept.circle or absorbed.circle,
        days=days,
        met_for=met_for,
        last_on=max(filter(None, (kept.last_on, absorbed.last_on)), default=None),
        open={**kept.open, **absorbed.open},
        also=(*kept.also, cid, *absorbed.also),
    )
    gave, aside = learnt(kept, whole), tuple(each.fid for each in set_aside)
    step.save(replace(absorbed, merged_into=kept.cid, gave=gave, set_aside=aside))
    step.save(whole)
    step.commit()
    return whole


def _too_many(
    step: Step, kept: Contact, absorbed: Contact, days: tuple[NamedDay, ...]
) -> list[FollowUp]:
    """Return which follow-ups one person would have twice: touches, and days that matter."""
    ours, theirs = step.open_of(kept), step.open_of(absorbed)
    touched = any(each.reason in schedule.TOUCHES for each in ours)
    today = calendar.today(step.owner, step.now)
    whole = replace(kept, days=days)
    _, outdated = named_days.settled(step.owner, whole, [*ours, *theirs], today, "")
    return [
        each for each in theirs if each in outdated or (touched and each.reason in schedule.TOUCHES)
    ]


def _by(cid: str) -> str:
    """Return what a follow-up is said to be closed by, if that was a merge."""
    return f"same-{cid}"


def is_part(ports: Ports, oid: str, cid: str, of: str) -> bool:
    """Whether `cid` was made one with `of`, who was not made one with somebody else since."""
    absorbed = table.contact_itself(ports.store, oid, cid)
    kept = table.contact(ports.store, oid, of)
    return bool(absorbed and absorbed.merged_into == of and kept and kept.cid == of)


def part(ports: Ports, oid: str, cid: str, of: str, now: datetime) -> Contact | None:
    """Take the contact `cid` apart from `of` again; None if they are not, or no longer, one.

    What was logged meanwhile stays where it was logged, with `of`.
    """
    return serially(lambda: _part(ports, oid, cid, of, now))


def _part(ports: Ports, oid: str, cid: str, of: str, now: datetime) -> Contact | None:
    step = begin(ports.store, oid, now)
    absorbed = table.contact_itself(ports.store, oid, cid)
    if step is None or absorbed is None or not is_part(ports, oid, cid, of):
        return None
    kept = step.contact(of)
    if kept is None:
        return None
    theirs = {each.fid for each in step.open_of(kept) if each.cid in absorbed.cids}
    step.save(_as_met(step, _alone(absorbed, {fid: kept.open[fid] for fid in theirs})))
    if absorbed.gave:
        kept = unlearn(kept, absorbed.gave, latest=False)
    rest = {fid: due_key for fid, due_key in kept.open.items() if fid not in theirs}
    also = tuple(each for each in kept.also if each not in absorbed.cids)
    step.save(_as_met(step, replace(kept, open=rest, also=also)))
    for fid in absorbed.set_aside:
        ended = table.closed(ports.store, oid, fid)
        if ended and ended.ended_by == _by(cid):
            step.put(reopen(ended), ended)
    found_by = rows.look_ups(oid, absorbed) - rows.look_ups(oid, kept)
    step.extra += [Put(key, {"cid": cid}) for key in sorted(found_by)]
    step.commit()
    return step.contact(cid)


def _alone(absorbed: Contact, open_now: dict[str, str]) -> Contact:
    return replace(absorbed, merged_into=None, gave=None, set_aside=(), open=open_now)


def _as_met(step: Step, contact: Contact) -> Contact:
    """Return a contact as their own encounters make it."""
    own = table.timeline(step.store, step.owner.oid, contact, table.ALL_WITH_ONE)
    met = [each for each in own if contact.cids & set(each.met)]
    return schedule.met_as(contact, met)
