"""What Kith needs from the world, and no more.

Each port has two real implementations: on AWS (kith.aws) and on one machine (infra.local).
tests/ports holds the contract that both keep.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, NamedTuple, Protocol

MAX_WRITES = 100
"""Items DynamoDB takes in one transaction; every Store refuses one more."""

Row = Mapping[str, Any]
"""A stored row as plain JSON values: str, int, bool, None, lists and maps. No floats."""


class Key(NamedTuple):
    """The address of a row: the partition (an owner, mostly) and the place in it."""

    pk: str
    sk: str


@dataclass(frozen=True, slots=True)
class Put:
    """Write `row` at `key` if the row there is absent, present, at revision n, or anything (None).

    `row["rev"]` (int) is what a revision condition compares; `row["ttl"]` (epoch seconds) lets
    the store forget the row afterwards; `row["wake_shard"]` with `row["wake_at"]` (RFC 3339,
    UTC) enter it in the wake index.
    """

    key: Key
    row: Row
    when: Literal["absent", "present"] | int | None = None


@dataclass(frozen=True, slots=True)
class Delete:
    """Remove the row at `key` under the same conditions as Put."""

    key: Key
    when: Literal["present"] | int | None = None


Write = Put | Delete


class ConditionFailed(Exception):
    """A transaction wrote nothing: `keys` name whose condition failed.

    No keys: it met another transaction on the way. Either way, read again and decide again.
    """

    def __init__(self, keys: Sequence[Key] = ()) -> None:
        super().__init__(f"{len(keys)} conditions failed")
        self.keys = tuple(keys)


class Store(Protocol):
    """The table: five primitives. All reads but `due` see every write acknowledged before."""

    def get(self, key: Key) -> Row | None:
        """Return the row at `key`, read strongly."""
        ...

    def query(
        self, pk: str, first: str, last: str, *, limit: int, backward: bool = False
    ) -> Sequence[tuple[Key, Row]]:
        """Return up to `limit` rows of one partition with first <= sk <= last, read strongly.

        In order of the sort key's UTF-8 bytes, or from the end if `backward`. To page, call
        again from the last key returned.
        """
        ...

    def due(self, until: datetime, *, limit: int) -> Sequence[tuple[Key, datetime]]:
        """Return the rows of the wake index with wake_at <= `until`, oldest first.

        The index may lag; never decide on what it says.
        """
        ...

    def write(self, writes: Sequence[Write]) -> None:
        """Do all of `writes` or none. Raise ConditionFailed, or ValueError over MAX_WRITES."""
        ...

    def count(self, key: Key, *, ttl: datetime) -> int:
        """Add one to the counter at `key` and return it; the row may be forgotten after `ttl`."""
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
    """Where mail leaves."""

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Make exactly one attempt at handing `mail` over, tagged with the ledger id `lid`."""
        ...


class Queue(Protocol):
    """Hints that an owner wants looking at. A hint may be lost or come twice."""

    def put(self, oids: Sequence[str]) -> None:
        """Queue one message an owner."""
        ...


@dataclass(frozen=True, slots=True)
class Ports:
    """The four, together."""

    store: Store
    inbox: Inbox
    outbox: Outbox
    queue: Queue
