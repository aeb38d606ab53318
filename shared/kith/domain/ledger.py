"""The record of every mail Kith sends and what became of it (design: how a mail is sent once)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

LEASE = timedelta(minutes=30)
"""How long a claim or an attempt holds before the mail is looked at again."""

BACKOFF = timedelta(minutes=5)
LONGEST_BACKOFF = timedelta(hours=1)
"""A throttled mail is tried again after 5, 10, 20, 40, then every 60 minutes: late beats never."""

UNANSWERED_AT_MOST = 2
"""After the second attempt without an answer the mail is `unknown`; never a third."""


class Kind(StrEnum):
    """What sort of mail; the letter stands in ledger ids and sort keys."""

    DIGEST = "d"
    TIMED = "t"
    RECEIPT = "r"
    QUESTION = "h"
    OTHER = "a"


NUDGES = frozenset({Kind.DIGEST, Kind.TIMED})

EVENING = re.compile(r"e\d{8}")
"""The key of an evening question: its day. Those of others are longer, or begin otherwise."""

AHEAD = "ahead"
"""In the data of a digest that looks ahead at the week."""


class State(StrEnum):
    """Where a mail is on its way. All but the first two are the end, save what SES reports."""

    PENDING = "pending"
    ATTEMPTING = "attempting"
    SENT = "sent"
    DELIVERED = "delivered"
    BOUNCED = "bounced"
    COMPLAINED = "complained"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    DROPPED = "dropped"


OPEN = frozenset({State.PENDING, State.ATTEMPTING})


class Verdict(StrEnum):
    """What SES says became of a mail it accepted. The last of those known is the mail's state."""

    SENT = "sent"
    REJECTED = "rejected"
    DELIVERED = "delivered"
    BOUNCED_SOFTLY = "bounced_softly"
    BOUNCED = "bounced"
    COMPLAINED = "complained"


OUTCOMES: Mapping[Verdict, State] = {
    Verdict.REJECTED: State.REFUSED,
    Verdict.DELIVERED: State.DELIVERED,
    Verdict.BOUNCED_SOFTLY: State.BOUNCED,
    Verdict.BOUNCED: State.BOUNCED,
    Verdict.COMPLAINED: State.COMPLAINED,
}
"""Where a mail that was sent ends by what SES reports of it."""

NEVER_READ = frozenset({Verdict.REJECTED, Verdict.BOUNCED})
"""After these the owner cannot have read it: what a nudge carried counts as not nudged."""


@dataclass(frozen=True, slots=True)
class Item:
    """One follow-up in a nudge, numbered for good at the claim."""

    number: int
    cid: str
    fid: str
    turn: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One mail.

    A nudge has items and is composed from the rows at each attempt; any other mail has a
    template and its data. `attempts` counts attempts, `unanswered` those nothing is known of.
    `reported` is all that SES said of it, each with its reason, whatever the order it came in.
    """

    oid: str
    kind: Kind
    key: str
    created_at: datetime
    retry_at: datetime
    state: State = State.PENDING
    items: tuple[Item, ...] = ()
    template: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict)
    in_reply_to: str | None = None
    attempts: int = 0
    unanswered: int = 0
    ses_id: str | None = None
    sent_at: datetime | None = None
    reason: str | None = None
    reported: Mapping[Verdict, str] = field(default_factory=dict)

    @property
    def lid(self) -> str:
        """The ledger id, unique over all owners: [A-Za-z0-9_-] only."""
        return f"{self.oid}-{self.kind}-{self.key}"

    @property
    def evening(self) -> bool:
        """Whether it is the evening question."""
        return is_evening(self.kind, self.key)

    @property
    def ahead(self) -> bool:
        """Whether it is a digest that looks ahead at the week."""
        return self.kind is Kind.DIGEST and AHEAD in self.data

    @property
    def nudging(self) -> bool:
        """Whether it is one of the mails that who unsubscribed from nudges does not get."""
        return self.kind in NUDGES or self.evening


def is_evening(kind: Kind, key: str) -> bool:
    """Whether a mail of this ledger key is the evening question."""
    return kind is Kind.QUESTION and EVENING.fullmatch(key) is not None


LID = re.compile(r"([a-z0-9]{1,20})-([a-z])-([A-Za-z0-9_-]{1,200})")
"""The shape of a ledger id: also of one that comes back from outside, in a report."""


def split(lid: str) -> tuple[str, Kind, str]:
    """Return owner, kind and key of a ledger id. Raise ValueError if it is none."""
    match = LID.fullmatch(lid)
    if match is None:
        raise ValueError("not a ledger id")
    oid, kind, key = match.groups()
    return oid, Kind(kind), key


def may_attempt(entry: Entry, now: datetime) -> bool:
    """Whether it is time: at once after the claim, else when the lease or the backoff is over."""
    if entry.state not in OPEN:
        return False
    fresh = entry.state is State.PENDING and entry.attempts == 0
    return fresh or entry.retry_at <= now


def attempting(entry: Entry, now: datetime) -> Entry:
    """Return it as written before the one attempt: unanswered until an answer comes."""
    return replace(
        entry,
        state=State.ATTEMPTING,
        attempts=entry.attempts + 1,
        unanswered=entry.unanswered + 1,
        retry_at=now + LEASE,
    )


def busy(entry: Entry, now: datetime, reason: str) -> Entry:
    """Return it waiting for another try: the answer was "not now"."""
    waited = entry.attempts - entry.unanswered
    wait = min(BACKOFF * 2 ** min(waited, 4), LONGEST_BACKOFF)
    return replace(
        entry,
        state=State.PENDING,
        unanswered=entry.unanswered - 1,
        retry_at=now + wait,
        reason=reason,
    )


def ended(entry: Entry, state: State, reason: str | None = None) -> Entry:
    """Return it settled without having been sent, as far as is known."""
    return replace(entry, state=state, reason=reason)


def sent(entry: Entry, ses_id: str, at: datetime) -> Entry:
    """Return it sent."""
    return replace(entry, state=State.SENT, ses_id=ses_id, sent_at=at, reason=None)


def is_news(entry: Entry, verdict: Verdict) -> bool:
    """Whether it was not known yet; of a mail that was dropped SES knows nothing."""
    if entry.state is State.DROPPED:
        return False
    return entry.sent_at is None if verdict is Verdict.SENT else verdict not in entry.reported


def reported(entry: Entry, verdict: Verdict, reason: str) -> Entry:
    """Return a mail that was sent with what SES says of it; nothing moves it backwards."""
    if verdict is Verdict.SENT:
        return entry
    known = {**entry.reported, verdict: reason}
    last = max(known, key=list(Verdict).index)
    return replace(entry, state=OUTCOMES[last], reason=known[last] or None, reported=known)
