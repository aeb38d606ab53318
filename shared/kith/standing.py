"""How a follow-up stands: as a decision wished it, and what there is to take back."""

from datetime import datetime

from kith import deciding
from kith.domain.contact import Contact
from kith.domain.dates import When
from kith.domain.followup import End, FollowUp
from kith.domain.ledger import Entry, Item
from kith.mail.verbs import Verb
from kith.ports import Ports


def is_told(follow_up: FollowUp) -> bool:
    """Whether a conversation closed it."""
    return follow_up.ended_by is not None and follow_up.ended_by not in deciding.ENDS


def is_decided(follow_up: FollowUp) -> bool:
    """Whether there is something about it to take back."""
    return follow_up.before is not None or is_told(follow_up)


def settled(follow_up: FollowUp) -> str:
    """Return the code of how a follow-up stands that a decision came too late for."""
    if follow_up.end is None:
        return "settled"
    return "stopped" if follow_up.end is End.STOPPED else "closed"


def stands(verb: Verb, until: When | None, contact: Contact, follow_up: FollowUp) -> bool:
    """Say whether an item is as a decision wished it, whoever brought that about."""
    if verb is Verb.STOP:
        return contact.stopped
    if until:
        due = follow_up.due_on, follow_up.due_time
        return follow_up.end is None and due == (until.on, until.minute)
    return follow_up.end is not None


def last(ports: Ports, oid: str, about: Entry, by: str) -> list[Item]:
    """Return the items decided about last; if submission `by` began it, what it took back."""
    decided: dict[datetime, list[Item]] = {}
    begun: list[datetime] = []
    for item in about.items:
        found = deciding.find(ports, oid, item.cid, item.fid)
        if found is None or found[1].turn <= item.turn:
            continue
        follow_up = found[1]
        at = follow_up.ended_at if is_told(follow_up) else follow_up.decided_at
        mine = follow_up.taken_back_by == by
        if at and (mine or is_decided(follow_up)):
            decided.setdefault(at, []).append(item)
            begun += [at] if mine else []
    return decided[max(begun or decided)] if decided else []
