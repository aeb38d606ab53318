"""The one place where a mail leaves: ledger, attempt, settle (design: how a mail is sent once)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum

from kith import rows, table
from kith.composing import OpenItem, ahead_of, compose, still_open
from kith.domain import calendar, evening, ledger, schedule
from kith.domain.ledger import NEVER_READ, OPEN, Entry, Kind, State, Verdict
from kith.domain.owner import Owner
from kith.history import Step, begin, serially
from kith.ports import Accepted, Answer, Busy, Ports, Refused, Store, Unanswered
from kith.settings import Settings


class Attempted(StrEnum):
    """What one look at a mail came to."""

    SENT = "sent"
    DROPPED = "dropped"
    LATER = "later"
    REFUSED = "refused"
    UNANSWERED = "unanswered"
    UNKNOWN = "unknown"
    SETTLED = "settled"


def attempt(ports: Ports, settings: Settings, lid: str, now: datetime) -> Attempted:
    """Make the one attempt that is due for a mail, if one is, and settle what came of it."""
    oid, kind, key = ledger.split(lid)
    begun = serially(lambda: _begin(ports, settings, oid, kind, key, now))
    if isinstance(begun, Attempted):
        return begun
    entry, owner, mail = begun
    answer = ports.outbox.send(entry.lid, owner.address, mail, now)
    return serially(lambda: _settle(ports.store, entry, answer, now))


def _begin(
    ports: Ports, settings: Settings, oid: str, kind: Kind, key: str, now: datetime
) -> Attempted | tuple[Entry, Owner, bytes]:
    """Write that an attempt begins, or the end of a mail that needs none any more.

    The mail is composed before that is written: between it and the attempt nothing can fail that
    would then look like an attempt without an answer.
    """
    store = ports.store
    step = begin(store, oid, now)
    entry = table.entry(store, oid, kind, key)
    if step is None or entry is None or entry.state not in OPEN:
        return Attempted.SETTLED
    if not ledger.may_attempt(entry, now):
        return Attempted.LATER
    if entry.unanswered >= ledger.UNANSWERED_AT_MOST and not ports.outbox.remembers:
        return _end(step, entry, State.UNKNOWN, "unanswered")
    items = still_open(store, step.owner, entry)
    reason = _moot(store, step.owner, entry, items, now)
    if reason:
        # What was perhaps sent already cannot be called dropped.
        return _end(step, entry, State.UNKNOWN if entry.unanswered else State.DROPPED, reason)
    mail = compose(store, settings, step.owner, entry, items, now)
    entry = ledger.attempting(entry, now)
    step.owe(entry)
    return entry, step.commit(), mail


def _end(step: Step, entry: Entry, state: State, reason: str) -> Attempted:
    """Settle a mail not known to be sent; what it carried competes next morning."""
    step.owe(ledger.ended(entry, state, reason))
    if entry.kind is Kind.DIGEST:
        perhaps_at = step.now if state is State.UNKNOWN else step.owner.last_digest_at
        on = date.fromisoformat(entry.key)
        step.owner = replace(step.owner, last_digest_on=on, last_digest_at=perhaps_at)
    if entry.kind is Kind.TIMED:
        for _, _, follow_up in still_open(step.store, step.owner, entry):
            step.put(replace(follow_up, due_time=None), follow_up)
    if state is not State.UNKNOWN:
        step.owner = _untold(step.owner, entry)
    step.commit()
    return Attempted(state.value)


def _untold(owner: Owner, entry: Entry) -> Owner:
    """Return the owner whom a mail did not reach: a week untold is told of next morning."""
    if entry.evening:
        return evening.unasked(owner)
    told = entry.ahead and owner.looked_ahead_on == date.fromisoformat(entry.key)
    return replace(owner, looked_ahead_on=None) if told else owner


def _moot(
    store: Store, owner: Owner, entry: Entry, items: Sequence[OpenItem], now: datetime
) -> str | None:
    """Return why a mail need not go out any more, if so."""
    if owner.suppressed:
        return "suppressed"
    if not entry.nudging:
        return None
    if owner.unsubscribed_at:
        return "unsubscribed"
    if entry.evening:
        return evening.moot(owner, entry.key, now)
    left = items or (entry.ahead and not ahead_of(store, owner, entry).empty)
    return _moot_nudge(owner, entry, items, now) if left else "nothing_left"


def _moot_nudge(owner: Owner, entry: Entry, items: Sequence[OpenItem], now: datetime) -> str | None:
    """Return why a nudge, claimed in its time, is out of it by now: kept waiting, or unwanted."""
    if entry.kind is Kind.TIMED:
        own_time = any(calendar.timed_at(owner, follow_up, now) for _, _, follow_up in items)
        return None if own_time else "too_late"
    on = date.fromisoformat(entry.key)
    if not calendar.may_write(owner, on):
        return "not_wanted"
    return "too_late" if calendar.morning(owner, on) + calendar.LATE < now else None


def _settle(store: Store, attempted: Entry, answer: Answer, now: datetime) -> Attempted:
    """Write down what came of an attempt; nothing if no answer came: the lease will tell."""
    step = begin(store, attempted.oid, now)
    entry = table.entry(store, attempted.oid, attempted.kind, attempted.key)
    if step is None or entry is None or entry != attempted:
        return Attempted.SETTLED
    match answer:
        case Accepted(ses_id):
            _sent(step, ledger.sent(entry, ses_id, now), ses_id, now)
            step.commit()
            return Attempted.SENT
        case Busy(reason):
            step.owe(ledger.busy(entry, now, reason))
            step.commit()
            return Attempted.LATER
        case Refused(reason):
            return _end(step, entry, State.REFUSED, reason)
        case Unanswered(final=True):
            return _end(step, entry, State.UNKNOWN, "unanswered")
        case Unanswered():
            return Attempted.UNANSWERED


def reported(
    step: Step, entry: Entry, verdict: Verdict, reason: str, ses_id: str, sent_at: datetime
) -> None:
    """Put into the step what SES says of a mail and was not known yet (ledger.is_news).

    It counts at any time: for an attempt under way, and for one held to be unknown. Whatever it
    says, SES had the mail, so one not known to be sent was sent at `sent_at`.
    """
    if entry.sent_at:
        step.owe(ledger.reported(entry, verdict, reason))
    else:
        told = ledger.reported(ledger.sent(entry, ses_id, sent_at), verdict, reason)
        _sent(step, told, ses_id, sent_at)
    if verdict in NEVER_READ:
        _not_nudged(step, entry)


def _sent(step: Step, entry: Entry, ses_id: str, at: datetime) -> None:
    """Put into the step all that follows from a mail having been sent."""
    step.owe(entry)
    step.extra.append(rows.put_ses_id(entry, ses_id, step.now))
    owner = step.owner
    if entry.kind is Kind.DIGEST:
        # A report may come days late: it must not undo what a later digest has set.
        on = max(date.fromisoformat(entry.key), owner.last_digest_on or date.min)
        step.owner = replace(
            owner,
            last_digest_on=on,
            last_digest_at=max(at, owner.last_digest_at or at),
            nudged_times=owner.nudged_times + 1,
        )
    today = calendar.today(owner, step.now)
    for _, _, follow_up in still_open(step.store, owner, entry):
        step.put(schedule.after_nudge(owner, follow_up, today), follow_up)


def _not_nudged(step: Step, entry: Entry) -> None:
    """Let what a nudge carried that nobody could read compete again, from the next morning on."""
    today = calendar.today(step.owner, step.now)
    counted = 1 if entry.sent_at else 0
    step.owner = _untold(step.owner, entry)
    for _, _, follow_up in still_open(step.store, step.owner, entry):
        nudged = max(follow_up.nudged - counted, 0)
        step.put(replace(follow_up, due_on=today, due_time=None, nudged=nudged), follow_up)
