"""What an action link would do, shown before anybody presses; looking changes nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kith import deciding, merging, table, undoing
from kith.domain.contact import Contact
from kith.domain.encounter import Encounter, Reason
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.domain.submission import HeldSubmission
from kith.ports import Ports
from kith.settings import Settings
from kith.tokens import LinkError, verify

FOLLOW_UP_ACTIONS = frozenset({"done", "snooze", "skip", "stop", "undo"})
HELD_ACTIONS = frozenset({"choose", "drop", "everyone", "log", "trust"})

MOST_OFFERED = 50
"""People offered where nobody resembles the one meant, latest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a link would do. `settled` says in a word how it was dealt with already."""

    action: str
    owner: Owner
    claims: tuple[str | int, ...]
    contact: Contact | None = None
    follow_up: FollowUp | None = None
    encounter: Encounter | None = None
    held: HeldSubmission | None = None
    candidates: tuple[Contact, ...] = ()
    settled: str | None = None

    @property
    def named(self) -> str | None:
        """Whom a held submission is unclear about."""
        return self.held.named if self.held else None

    @property
    def subject(self) -> str | None:
        """What a held submission was called."""
        return self.held.submission.subject if self.held else None


def preview(ports: Ports, settings: Settings, token: str, now: datetime) -> Proposal:
    """Return what a link would do, changing nothing. Raise LinkError."""
    oid, action, *claims = verify(settings.secrets.keys, "act", token, now)
    owner = table.owner(ports.store, str(oid))
    if owner is None or owner.erasing:
        raise LinkError("altered")
    blank = Proposal(action=str(action), owner=owner, claims=tuple(claims))
    return ABOUT.get(blank.action, _about_contact)(ports, blank)


def _about_follow_up(ports: Ports, blank: Proposal) -> Proposal:
    cid, fid, turn, *_ = blank.claims
    found = deciding.find(ports, blank.owner.oid, str(cid), str(fid))
    if found is None:
        return replace(blank, settled="taken back")
    contact, follow_up = found
    settled = None
    if follow_up.turn != turn:
        settled = follow_up.end.value if follow_up.end else _moved_on(follow_up)
    return replace(blank, contact=contact, follow_up=follow_up, settled=settled)


def _about_held(ports: Ports, blank: Proposal) -> Proposal:
    store, oid, sid = ports.store, blank.owner.oid, str(blank.claims[0])
    held = table.held(store, oid, sid)
    if held is None:
        seen = table.seen(store, oid, sid)
        return replace(blank, settled=seen.fate.value if seen else "gone")
    candidates = [each for cid in held.candidates if (each := table.contact(store, oid, cid))]
    if not candidates and blank.action == "choose":
        known = sorted(table.contacts(store, oid), key=lambda each: each.recency, reverse=True)
        candidates = known[:MOST_OFFERED]
    return replace(blank, held=held, candidates=tuple(candidates))


def _about_encounter(ports: Ports, blank: Proposal) -> Proposal:
    eids = undoing.eids(ports.store, blank.owner.oid, str(blank.claims[0]))
    logged = (table.encounter(ports.store, blank.owner.oid, eid) for eid in eids)
    encounter = next((each for each in logged if each and not each.undone_at), None)
    if encounter is None:
        return replace(blank, settled="taken back")
    everyone = (*encounter.met, *encounter.in_copy)
    contact = table.contact(ports.store, blank.owner.oid, everyone[0]) if everyone else None
    return replace(blank, encounter=encounter, contact=contact)


def _about_card(ports: Ports, blank: Proposal) -> Proposal:
    store, oid, sid = ports.store, blank.owner.oid, str(blank.claims[0])
    seen = table.seen(store, oid, sid)
    of = (table.contact_itself(store, oid, cid) for cid in (seen.cids if seen else ()))
    whose = (each for each in of if each and any(card.sid == sid for card in each.cards))
    contact = next(whose, None)
    return replace(blank, contact=contact, settled=None if contact else "dealt with")


def _about_meeting(ports: Ports, blank: Proposal) -> Proposal:
    store, oid, sid = ports.store, blank.owner.oid, str(blank.claims[0])
    seen = table.seen(store, oid, sid)
    planned = (table.meeting(store, oid, mid) for mid in (seen.mids if seen else ()))
    ours = any(each and each.sid == sid and not each.cancelled for each in planned)
    return replace(blank, settled=None if ours else "dealt with")


def _about_answer(ports: Ports, blank: Proposal) -> Proposal:
    seen = table.seen(ports.store, blank.owner.oid, str(blank.claims[0]))
    return replace(blank, settled=None if seen and seen.held else "taken back")


def _about_merged(ports: Ports, blank: Proposal) -> Proposal:
    oid, cid, of = blank.owner.oid, *map(str, blank.claims)
    contact = table.contact_itself(ports.store, oid, cid)
    settled = None if merging.is_part(ports, oid, cid, of) else "apart"
    return replace(blank, contact=contact, settled=settled)


def _about_contact(ports: Ports, blank: Proposal) -> Proposal:
    store, oid, cid = ports.store, blank.owner.oid, str(blank.claims[0])
    contact = table.contact(store, oid, cid)
    settled = None if contact and contact.cid == cid else "put together"
    others = [each for each in table.contacts(store, oid) if each.cid != cid]
    others.sort(key=lambda each: each.recency, reverse=True)
    return replace(blank, contact=contact, candidates=tuple(others[:MOST_OFFERED]), settled=settled)


ABOUT: Mapping[str, Callable[[Ports, Proposal], Proposal]] = {
    **dict.fromkeys(FOLLOW_UP_ACTIONS, _about_follow_up),
    **dict.fromkeys(HELD_ACTIONS, _about_held),
    "apart": _about_merged,
    "forget": _about_encounter,
    "reopen": _about_answer,
    "uncard": _about_card,
    "unplan": _about_meeting,
}
"""How each action finds what it is about; any other is about a contact."""


def _moved_on(follow_up: FollowUp) -> str:
    """Return why a link to an open follow-up is old: decided about, or a day that went by."""
    passed = follow_up.reason is Reason.OCCASION and follow_up.before is None
    return "passed" if passed else "changed since"
