"""What an action link shows, and does: one thing, conditioned on the turn, undoable."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from kith import composing, deciding, filing, holding, links, merging, sending, table, undoing
from kith.domain import calendar, ids
from kith.domain.contact import Contact
from kith.domain.dates import When
from kith.domain.followup import FollowUp
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.outcomes import Captured
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.history import begin, serially
from kith.ports import Ports
from kith.proposing import FOLLOW_UP_ACTIONS, HELD_ACTIONS, Proposal, preview
from kith.resolving import EVERYONE, WHOM
from kith.sending import Attempted
from kith.settings import Settings
from kith.tokens import LinkError, verify


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
        if proposal.action in HELD_ACTIONS:
            holding.clear(ports, proposal.owner.oid, str(proposal.claims[0]))
        return Acted(
            action=proposal.action,
            settled=True,
            contact=proposal.contact,
            follow_up=proposal.follow_up,
        )
    if proposal.action == "done" and words.strip():
        return _talked(ports, settings, proposal, words, now)
    if proposal.action in UNDECIDED:
        return UNDECIDED[proposal.action](ports, settings, proposal, Answer(cid, words), now)
    return _decide(ports, settings, proposal, until, now)


def _decide(
    ports: Ports, settings: Settings, proposal: Proposal, until: date | None, now: datetime
) -> Acted:
    if proposal.follow_up is None:
        raise LinkError("altered")
    oid = proposal.owner.oid
    decided = deciding.decide(
        ports, oid, proposal.action, proposal.follow_up, now, until=When(until) if until else None
    )
    if decided is None or not decided.news:
        return Acted(action=proposal.action, settled=True, contact=proposal.contact)
    after = decided.follow_up
    claims: list[str | int] = [after.cid, after.fid, after.turn]
    return Acted(
        action=proposal.action,
        undo=links.action_token(settings, oid, "undo", claims, now),
        contact=decided.contact,
        follow_up=after,
    )


def _undo(ports: Ports, _settings: Settings, proposal: Proposal, _: Answer, now: datetime) -> Acted:
    if proposal.follow_up is None:
        raise LinkError("altered")
    back = deciding.take_back(ports, proposal.owner.oid, proposal.follow_up, now)
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
        undo=links.action_token(settings, owner.oid, "forget", [sid], now),
        contact=contact,
        follow_up=follow_up,
    )


def _choose(
    ports: Ports, settings: Settings, proposal: Proposal, answer: Answer, now: datetime
) -> Acted:
    """Log a held draft with the answer to who is meant: one known, somebody new, or names."""
    held = proposal.held
    choice = answer.cid or str(proposal.claims[1])
    if held is None or not held.drafts or not (choice or answer.words):
        raise LinkError("altered")
    chosen = {held.named: choice} if held.named else {WHOM: answer.words or choice}
    oid = proposal.owner.oid
    filed = filing.file(ports, oid, held.submission, held.drafts, now, chosen=chosen)
    if filed.owed:
        sending.attempt(ports, settings, filed.owed, now)
    contact = table.contact(ports.store, oid, choice) if choice else None
    sid = held.submission.sid
    # What went into a conversation logged before cannot be told from it again.
    apart = isinstance(filed, Captured) and all(each.startswith(sid) for each in filed.eids)
    undo = links.action_token(settings, oid, "reopen", [sid], now) if apart else None
    return Acted(action="choose", undo=undo, contact=contact)


def _everyone(
    ports: Ports, settings: Settings, proposal: Proposal, _: Answer, now: datetime
) -> Acted:
    """Log a held crowd with everybody in it."""
    logged = _choose(ports, settings, proposal, Answer(EVERYONE, ""), now)
    return replace(logged, action="everyone")


def _reopen(
    ports: Ports, _settings: Settings, proposal: Proposal, _: Answer, now: datetime
) -> Acted:
    """Take back what an answer logged, and have it wait for another one."""
    oid, sid = proposal.owner.oid, str(proposal.claims[0])
    undoing.undo_all(ports, oid, sid, now)
    return Acted(action="reopen", settled=not holding.hold_again(ports, oid, sid, now))


def _forget(
    ports: Ports, _settings: Settings, proposal: Proposal, _: Answer, now: datetime
) -> Acted:
    undoing.undo_all(ports, proposal.owner.oid, str(proposal.claims[0]), now)
    return Acted(action="forget", contact=proposal.contact)


def _take_all_back(
    ports: Ports, _settings: Settings, proposal: Proposal, _: Answer, now: datetime
) -> Acted:
    undoing.undo_all(ports, proposal.owner.oid, str(proposal.claims[0]), now)
    return Acted(action=proposal.action, contact=proposal.contact)


def _same(
    ports: Ports, settings: Settings, proposal: Proposal, answer: Answer, now: datetime
) -> Acted:
    oid, cid = proposal.owner.oid, str(proposal.claims[0])
    merged = merging.merge(ports, oid, cid, answer.cid, now)
    if merged is None:
        return Acted(action="same", settled=True)
    undo = links.action_token(settings, oid, "apart", [cid, merged.cid], now)
    return Acted(action="same", undo=undo, contact=merged)


def _apart(
    ports: Ports, _settings: Settings, proposal: Proposal, _: Answer, now: datetime
) -> Acted:
    cid, of = map(str, proposal.claims)
    parted = merging.part(ports, proposal.owner.oid, cid, of, now)
    return Acted(action="apart", settled=parted is None, contact=parted)


def _drop(ports: Ports, _settings: Settings, proposal: Proposal, _: Answer, now: datetime) -> Acted:
    dropped = holding.drop(ports, proposal.owner.oid, str(proposal.claims[0]), now)
    return Acted(action="drop", settled=not dropped)


UNDECIDED: Mapping[str, Callable[[Ports, Settings, Proposal, Answer, datetime], Acted]] = {
    "apart": _apart,
    "choose": _choose,
    "drop": _drop,
    "everyone": _everyone,
    "forget": _forget,
    "reopen": _reopen,
    "same": _same,
    "uncard": _take_all_back,
    "undo": _undo,
    "unplan": _take_all_back,
}
"""Actions that are no decision about an open follow-up."""


def fresh(ports: Ports, settings: Settings, token: str, now: datetime) -> Attempted | None:
    """Mail the owner links that work in place of one too old; once a day a follow-up.

    None if there is nothing left to decide. Raise LinkError if the link never was ours.
    """
    try:
        claims = tuple(verify(settings.secrets.keys, "act", token, now))
    except LinkError as error:
        if error.code != "expired":
            raise
        claims = error.claims
    oid, action, *about = claims
    found = deciding.find(ports, str(oid), *map(str, about[:2])) if len(about) > 1 else None
    if found is None or found[1].end or action not in FOLLOW_UP_ACTIONS:
        return None
    owner = table.owner(ports.store, str(oid))
    if owner and owner.suppressed:
        return Attempted.DROPPED  # not written down either, so that they can ask again once back
    lid = serially(lambda: _owe_fresh(ports, str(oid), *found, now))
    return sending.attempt(ports, settings, lid, now)


def _owe_fresh(ports: Ports, oid: str, contact: Contact, follow_up: FollowUp, now: datetime) -> str:
    """Write down that the owner gets fresh links today; return the mail's ledger id."""
    step = begin(ports.store, oid, now)
    if step is None:
        raise LinkError("altered")
    entry = Entry(
        oid=oid,
        kind=Kind.OTHER,
        key=f"f{follow_up.fid}{calendar.today(step.owner, now):%Y%m%d}",
        created_at=now,
        retry_at=now + LEASE,
        template="fresh_links",
        data={
            "name": contact.name,
            **{
                f"{action}_link": [action, follow_up.cid, follow_up.fid, follow_up.turn]
                for action in composing.ACTIONS
            },
        },
    )
    if table.entry(ports.store, oid, entry.kind, entry.key) is None:
        step.owe(entry)
        step.commit()
    return entry.lid


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
        if bool(step.owner.unsubscribed_at) == bool(since):
            return step.owner
        step.owner = replace(step.owner, unsubscribed_at=since)
        return step.commit()

    return serially(decide)
