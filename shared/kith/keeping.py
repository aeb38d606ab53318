"""Whom the owner keeps out: changed by a line of theirs, and told in a mail."""

from dataclasses import replace
from datetime import datetime

from kith import refusing, table
from kith.domain.keeping import Wishes, parted
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.outcomes import Duplicate, Ignored
from kith.domain.submission import Submission
from kith.history import begin, serially
from kith.mail.reading import Kind as Reads
from kith.mail.reading import Reading
from kith.ports import Ports

MOST_KEPT = 500
"""Addresses and domains an owner can keep out: the row is read with every mail."""

NOBODY_LEFT = {
    "kept_out": "You keep out everybody it is with. To log it all the same, add a line “With:” "
    "and a name, or let them in again with a line “always:” and the address.",
    "nobody": "It went to no person: only to lists, or to addresses nobody reads. To log whom you "
    "talked to, add a line “With:” and a name.",
}
"""What is said of a mail that is with nobody, by Reading.reason."""


def heed(ports: Ports, oid: str, submission: Submission, wishes: Wishes, now: datetime) -> str:
    """Do what a mail wishes about whom to keep out; return the ledger id of the mail that says so.

    Done again it changes nothing, and says nothing again.
    """
    entry = Entry(
        oid=oid,
        kind=Kind.OTHER,
        key=f"never-{submission.sid}",
        created_at=now,
        retry_at=now + LEASE,
        template="kept_out",
        in_reply_to=submission.message_id,
    )

    def decide() -> None:
        step = begin(ports.store, oid, now)
        if step is None or table.entry(ports.store, oid, entry.kind, entry.key):
            return
        kept = wishes.applied(step.owner.never)[:MOST_KEPT]
        step.owner = replace(step.owner, never=kept)
        out, let_in = map(list, parted(kept))
        told = {"never": list(wishes.never), "always": list(wishes.always), "kept": out}
        step.owe(replace(entry, data=told | {"let_in": let_in}))
        step.commit()

    serially(decide)
    return entry.lid


def with_nobody(
    ports: Ports, oid: str, submission: Submission, reading: Reading, now: datetime
) -> Duplicate | Ignored:
    """Tell the owner, once, why a mail that is with nobody was not logged.

    A copy to those they keep out is passed over without a word: it was copied out of habit.
    """
    reason = reading.reason or "nobody"
    if reading.kind is Reads.COPY and reason == "kept_out":
        return refusing.pass_over(ports, oid, submission, reason, now)
    return refusing.refuse(ports, oid, submission, reason, NOBODY_LEFT[reason], now)
