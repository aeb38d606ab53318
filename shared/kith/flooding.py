"""What others can make Kith do without end is counted, and ends."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kith.domain import ids
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.mail import subjects
from kith.ports import Key, Store


@dataclass(frozen=True, slots=True)
class Rate:
    """How often something may happen in a period; its name stands in the counter's key.

    Periods are cut at the clock, for everybody at once: across a cut twice as many fit.
    """

    name: str
    most: int
    per: timedelta


ALIKE = Rate("alike", 10, timedelta(days=1))
"""Mails of one subject that are answered. Who sends more knows, or is a machine."""

UNNAMED = Rate("unnamed", 30, timedelta(days=1))
"""Mails without a subject that are answered. Somebody may note a whole fair so."""

DOUBTED = Rate("doubted", 100, timedelta(days=1))
"""Mails for one owner, of each sort of doubt, that are looked at; the rest stays 30 days unread."""

POSTS = Rate("posts", 120, timedelta(minutes=1))
"""Forms and presses of one owner or one machine. Nobody presses twice a second for a minute."""


def of_owner(store: Store, rate: Rate, oid: str, sort: str, now: datetime) -> bool:
    """Count one more of a sort for an owner; return whether that is still within the rate.

    The counter is among the owner's rows, and goes with them.
    """
    return _within(store, rate, f"O#{oid}", f"R#{rate.name}-{sort}#", now)


def of_anybody(store: Store, rate: Rate, whose: str, now: datetime) -> bool:
    """Count one more of who may be nobody we know; return whether that is within the rate."""
    return _within(store, rate, f"R#{rate.name}-{whose}", "#", now)


def _within(store: Store, rate: Rate, pk: str, sk: str, now: datetime) -> bool:
    seconds = int(rate.per.total_seconds())
    begun = datetime.fromtimestamp(int(now.timestamp()) // seconds * seconds, UTC)
    key = Key(pk, f"{sk}{begun:%Y-%m-%dT%H:%M}")
    return store.count(key, ttl=begun + 2 * rate.per) <= rate.most


def on_and_on(store: Store, owner: Owner, submission: Submission, now: datetime) -> bool:
    """Return whether this seems a machine's answer to an answer: they go on under one subject.

    Or under none. A word with a digit in it is no part of that: it may be what counts them.
    """
    words = subjects.bare(submission.subject).casefold().split()
    named = " ".join(word for word in words if not any(map(str.isdigit, word)))
    sort = ids.derive("subject", named)
    return not of_owner(store, ALIKE if named else UNNAMED, owner.oid, sort, now)
