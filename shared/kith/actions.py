"""What an action link shows, and does: one thing, conditioned on the turn, undoable."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from kith import deciding, filing, holding, links, merging, table
from kith.deciding import Decided
from kith.domain import ids
from kith.domain.contact import Contact
from kith.domain.encounter import Encounter
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.domain.submission import HeldSubmission, Submission
from kith.history import begin, serially
from kith.ports import Ports
from kith.resolving import WHOM
from kith.settings import Settings
from kith.tokens import LinkError, verify

FOLLOW_UP_ACTIONS = frozenset({"done", "snooze", "skip", "stop", "undo"})
HELD_ACTIONS = frozenset({"choose", "drop", "log"})

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Acted:
    """What a press did: nothing, if it was `settled` before. `undo` is the token that undoes it."""

    action: str
    settled: bool = False
    undo: str | None = None
    contact: Contact | None = None
    follow_up: FollowUp | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the owner filled in: a contact's id, or words."""

    cid: str | None
    words: str


def preview(ports: Ports, settings: Settings, token: str, now: datetime) -> Proposal:
    """Return what a link would do, changing nothing. Raise LinkError."""
    oid, action, *claims = verify(settings.secrets.keys, "act", token, now)
    owner = table.owner(ports.store, str(oid))
    if owner is None or owner.erasing:
        raise LinkError("altered")
    blank = Proposal(action=str(action), owner=owner, claims=tuple(claims))
    if action in FOLLOW_UP_ACTIONS:
        return _about_follow_up(ports, blank)
    if action in HELD_ACTIONS:
        return _about_held(ports, blank)
    if action == "forget":
        return _about_encounter(ports, blank)
    return _about_contact(ports, blank)


def _about_follow_up(ports: Ports, blank: Proposal) -> Proposal:
    cid, fid, turn, *_ = blank.claims
    found = deciding.find(ports, blank.owner.oid, str(cid), str(fid))
    if found is None:
        return replace(blank, settled="taken back")
    contact, follow_up = found
    settled = None
    if follow_up.turn != turn:
        settled = follow_up.end.value if follow_up.end else "changed since"
    return replace(blank, contact=contact, follow_up=follow_up, settled=settled)


def _about_held(ports: Ports, blank: Proposal) -> Proposal:
    store, oid, sid = ports.store, blank.owner.oid, str(blank.claims[0])
    held = table.held(store, oid, sid)
    if held is None:
        seen = table.seen(store, oid, sid)
        return replace(blank, settled=seen.fate.value if seen else "gone")
    candidates = [each for cid in held.candidates if (each := table.contact(store, oid, cid))]
    if not candidates and blank.action == "choose":
        known = sorted(table.contacts(store, oid), key=_latest, reverse=True)
        candidates = known[:MOST_OFFERED]
    return replace(blank, held=held, candidates=tuple(candidates))


def _latest(contact: Contact) -> tuple[date, str]:
    return contact.last_on or date.min, contact.name


def _about_encounter(ports: Ports, blank: Proposal) -> Proposal:
    encounter = table.encounter(ports.store, blank.owner.oid, str(blank.claims[0]))
    if encounter is None or encounter.undone_at:
        return replace(blank, encounter=encounter, settled="taken back")
    contact = table.contact(ports.store, blank.owner.oid, encounter.met[0])
    return replace(blank, encounter=encounter, contact=contact)


def _about_contact(ports: Ports, blank: Proposal) -> Proposal:
    store, oid, cid = ports.store, blank.owner.oid, str(blank.claims[0])
    contact = table.contact(store, oid, cid)
    settled = None if contact and contact.cid == cid else "put together"
    others = [each for each in table.contacts(store, oid) if each.cid != cid]
    others.sort(key=_latest, reverse=True)
    return replace(blank, contact=contact, candidates=tuple(others[:MOST_OFFERED]), settled=settled)


def act(
    ports: Ports,
    settings: Settings,
    token: str,
    now: datetime,
    *,
    until: date | None = None,
    words: str = "",
    cid: str | None = None,
) -> Acted:
    """Do what a link says, once. Raise LinkError.

    `until` is needed to snooze; `words` are what was said when it was done; `cid` answers who
    is meant.
    """
    proposal = preview(ports, settings, token, now)
    if proposal.settled:
        return Acted(
            action=proposal.action,
            settled=True,
            contact=proposal.contact,
            follow_up=proposal.follow_up,
        )
    if proposal.action == "done" and words.strip():
        return _talked(ports, settings, proposal, words, now)
    if proposal.action in UNDECIDED:
        return UNDECIDED[proposal.action](ports, proposal, Answer(cid, words), now)
    return _decide(ports, settings, proposal, until, now)


def _decide(
    ports: Ports, settings: Settings, proposal: Proposal, until: date | None, now: datetime
) -> Acted:
    if proposal.follow_up is None:
        raise LinkError("altered")
    oid = proposal.owner.oid
    decided = deciding.decide(ports, oid, proposal.action, proposal.follow_up, now, until=until)
    if decided is None or not decided.news:
        return Acted(action=proposal.action, settled=True, contact=proposal.contact)
    after = decided.follow_up
    claims: list[str | int] = [after.cid, after.fid, after.turn, decided.due_key, decided.skips]
    others = [",".join(decided.opened), ",".join(decided.closed)]
    return Acted(
        action=proposal.action,
        undo=links.action_token(settings, oid, "undo", [*claims, *others], now),
        contact=decided.contact,
        follow_up=after,
    )


def _undo(ports: Ports, proposal: Proposal, _: Answer, now: datetime) -> Acted:
    due_key, skips, opened, closed = proposal.claims[3:]
    if proposal.contact is None or proposal.follow_up is None:
        raise LinkError("altered")
    decided = Decided(
        proposal.contact,
        proposal.follow_up,
        str(due_key),
        int(skips),
        tuple(str(opened).split(",")),
        tuple(str(closed).split(",")),
    )
    back = deciding.take_back(ports, proposal.owner.oid, decided, now)
    return Acted(
        action="undo",
        settled=back is None or not back.news,
        contact=back.contact if back else None,
        follow_up=back.follow_up if back else None,
    )


def _talked(
    ports: Ports, settings: Settings, proposal: Proposal, words: str, now: datetime
) -> Acted:
    """Log what was said, which is what closes the follow-up."""
    owner, contact, follow_up = proposal.owner, proposal.contact, proposal.follow_up
    if contact is None or follow_up is None:
        raise LinkError("altered")
    sid = ids.derive("done", owner.oid, follow_up.fid, str(follow_up.turn))
    submission = Submission(sid=sid, received_at=now)
    deciding.talked(ports, owner, contact, follow_up, words, submission, now)
    return Acted(
        action="done",
        undo=links.action_token(settings, owner.oid, "forget", [f"{sid}-0"], now),
        contact=contact,
        follow_up=follow_up,
    )


def _choose(ports: Ports, proposal: Proposal, answer: Answer, now: datetime) -> Acted:
    """Log a held draft with the answer to who is meant: one known, somebody new, or names."""
    held = proposal.held
    choice = answer.cid or str(proposal.claims[1])
    if held is None or not (choice or answer.words):
        raise LinkError("altered")
    chosen = {held.named: choice} if held.named else {WHOM: answer.words or choice}
    filing.file(ports, proposal.owner.oid, held.submission, held.drafts, now, chosen=chosen)
    contact = table.contact(ports.store, proposal.owner.oid, choice) if choice else None
    return Acted(action="choose", contact=contact)


def _forget(ports: Ports, proposal: Proposal, _: Answer, now: datetime) -> Acted:
    filing.undo(ports, proposal.owner.oid, str(proposal.claims[0]), now)
    return Acted(action="forget", contact=proposal.contact)


def _same(ports: Ports, proposal: Proposal, answer: Answer, now: datetime) -> Acted:
    oid, cid = proposal.owner.oid, str(proposal.claims[0])
    merged = merging.merge(ports, oid, cid, answer.cid, now)
    return Acted(action="same", settled=merged is None, contact=merged)


def _drop(ports: Ports, proposal: Proposal, _: Answer, now: datetime) -> Acted:
    dropped = holding.drop(ports, proposal.owner.oid, str(proposal.claims[0]), now)
    return Acted(action="drop", settled=not dropped)


UNDECIDED: Mapping[str, Callable[[Ports, Proposal, Answer, datetime], Acted]] = {
    "choose": _choose,
    "drop": _drop,
    "forget": _forget,
    "same": _same,
    "undo": _undo,
}
"""Actions that are no decision about an open follow-up."""


def unsubscribe(ports: Ports, settings: Settings, token: str, now: datetime) -> Owner:
    """Stop all nudges; the data stays. Raise LinkError."""
    return _subscribed(ports, settings, token, now, now)


def resubscribe(ports: Ports, settings: Settings, token: str, now: datetime) -> Owner:
    """Send nudges again. Raise LinkError."""
    return _subscribed(ports, settings, token, None, now)


def _subscribed(
    ports: Ports, settings: Settings, token: str, since: datetime | None, now: datetime
) -> Owner:
    oid = links.owner_of(settings, "unsubscribe", token, now)

    def decide() -> Owner:
        step = begin(ports.store, oid, now)
        if step is None:
            raise LinkError("altered")
        step.owner = replace(step.owner, unsubscribed_at=since)
        return step.commit()

    return serially(decide)
