"""What Kith needs from the world, and no more.

Each port has two real implementations: on AWS (kith.aws) and on one machine (infra.local).
tests/ports holds the contract that both keep.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NamedTuple, Protocol

MAX_WRITES = 100
"""Items DynamoDB takes in one transaction; every Store refuses one more."""

WAKE_SHARDS = 16
"""Partitions of the wake index: 16,000 writes a second before it slows anybody down."""

Row = Mapping[str, Any]
"""A stored row as plain JSON values: str, int, bool, None, lists and maps. No floats.

Lists and maps come back as list and dict. See kith.limits for what fits.
"""


class Key(NamedTuple):
    """The address of a row: the partition (an owner, mostly) and the place in it.

    Neither part is empty. A row is only ever found whole by its key or in a range of one pk.
    """

    pk: str
    sk: str


@dataclass(frozen=True, slots=True)
class Put:
    """Write `row` at `key` if the row there is absent, present, at revision n, or anything (None).

    It replaces the whole row. `row["rev"]` (int) is what a revision condition compares, and an
    absent row is at no revision; `row["ttl"]` (epoch seconds) lets the store forget the row some
    time afterwards, so that until then it may still be read; `row["wake_shard"]` (below
    WAKE_SHARDS) and `row["wake_at"]` ("2026-11-23T08:00:00Z") together enter it in the wake
    index, and a row without both is not in it.
    """

    key: Key
    row: Row
    when: Literal["absent", "present"] | int | None = None


@dataclass(frozen=True, slots=True)
class Delete:
    """Remove the row at `key` under the same conditions as Put; if anything, also when absent."""

    key: Key
    when: Literal["present"] | int | None = None


Write = Put | Delete


class ConditionFailed(Exception):
    """A transaction wrote nothing: `keys` name whose condition failed.

    No keys: it met another transaction on the way. Either way, read again and decide again.
    A request that AWS had to be sent twice counts as a meeting too, so it may be one's own
    write that is found there.
    """

    def __init__(self, keys: Sequence[Key] = ()) -> None:
        super().__init__(f"{len(keys)} conditions failed")
        self.keys = tuple(keys)


class Store(Protocol):
    """The table: five primitives. All reads but `due` see every write acknowledged before.

    What would not fit the table (kith.limits) raises ValueError before anything is asked of it;
    a table that is out of reach or overloaded raises what its client library raises.
    """

    def get(self, key: Key) -> Row | None:
        """Return the row at `key`, read strongly; None if there is none."""
        ...

    def query(
        self, pk: str, first: str, last: str, *, limit: int, backward: bool = False
    ) -> Sequence[tuple[Key, Row]]:
        """Return up to `limit` rows of one partition with first <= sk <= last, read strongly.

        In order of the sort key's UTF-8 bytes, or from the end if `backward`. Fewer than `limit`
        means that there are no more. To page, call again with `first` just after the last key
        returned (sk + NUL); a range that ends before it begins is empty.
        """
        ...

    def due(self, until: datetime, *, limit: int) -> Sequence[tuple[Key, datetime]]:
        """Return up to `limit` rows of the wake index with wake_at <= `until`, oldest first.

        The index may lag; never decide on what it says.
        """
        ...

    def write(self, writes: Sequence[Write]) -> None:
        """Do all of `writes` or none; once it returns, they outlive a power cut.

        Raise ConditionFailed, having written nothing, or ValueError for more than MAX_WRITES or
        two writes of one key. Any other error leaves open whether it was done.
        """
        ...

    def count(self, key: Key, *, ttl: datetime) -> int:
        """Add one to the counter at `key` and return it; the row may be forgotten after `ttl`.

        It never loses a count, but a request that AWS had to be sent twice may count twice. The
        row reads {"count": n, "ttl": epoch seconds of the latest call's `ttl`}.
        """
        ...


class Inbox(Protocol):
    """The raw mail as it arrived."""

    def read(self, key: str, *, start: int = 0, size: int) -> bytes:
        """Return at most `size` bytes of the mail from `start`. Raise KeyError if it is gone."""
        ...

    def keep(self, key: str, oid: str) -> str:
        """Copy the mail to where no lifecycle rule deletes it; return the copy's key.

        Keeping a copy again changes nothing and returns its key.
        """
        ...

    def delete(self, key: str) -> None:
        """Remove the mail; no error if it is gone."""
        ...

    def forget(self, oid: str) -> None:
        """Remove every copy kept for an owner, also those that nobody knows of any more."""
        ...


@dataclass(frozen=True, slots=True)
class Accepted:
    """The mail is the sender's now, under this id."""

    ses_id: str


@dataclass(frozen=True, slots=True)
class Busy:
    """Not now: throttled, over quota, or nobody was there to hand it to."""

    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Never: the same mail would be refused again."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The mail was handed over and no answer came: it may or may not go out.

    `final` says that no report will ever tell, so that trying again would be a gamble.
    """

    final: bool = False


Answer = Accepted | Busy | Refused | Unanswered


class Outbox(Protocol):
    """Where mail leaves.

    `remembers` says that an attempt itself finds out whether an earlier one of the same ledger id
    let the mail go, and repeats none that did: it may be made however often.
    """

    remembers: bool

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Make exactly one attempt at handing `mail` over, tagged with the ledger id `lid`."""
        ...

    def forget(self, oid: str) -> None:
        """Remove what is kept here of mails to an owner, and of any that is just leaving."""
        ...


class Queue(Protocol):
    """Hints that an owner wants looking at. A hint may be lost or come twice."""

    def put(self, oids: Sequence[str]) -> None:
        """Queue one message an owner."""
        ...

    def unread(self, ours: Callable[[str], bool]) -> Sequence[str]:
        """Return the Inbox keys of queued mail whose every recipient `ours` says is theirs.

        As far as a queue can be searched.
        """
        ...

    def forget(self, oid: str, ours: Callable[[str], bool]) -> None:
        """Remove what is queued about an owner, and what `unread` finds."""
        ...


@dataclass(frozen=True, slots=True)
class Ports:
    """The four, together."""

    store: Store
    inbox: Inbox
    outbox: Outbox
    queue: Queue
