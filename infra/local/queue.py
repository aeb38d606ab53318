"""Queued messages as rows: what SQS and its dead-letter queues are on AWS."""

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from infra.local.database import Database

CAPTURE = "capture"
DELIVERIES = "deliveries"
NUDGES = "nudges"
NAMES = (CAPTURE, DELIVERIES, NUDGES)

RETRY_AFTER = timedelta(seconds=60)
"""How long a message whose handling failed stays out of sight."""

MAX_RECEIVES = 10
"""After that it is a dead letter. Being killed while at it counts, so this is generous."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message that is being handled, for the `received`-th time."""

    id: int
    queue: str
    body: str
    sent_at: datetime
    received: int


class Queues:
    """All queues, the oldest first of those tried least often: none waits for one that fails.

    `arrived` is set whenever a message comes in.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self.database = database
        self.arrived = threading.Event()
        self._now = now

    def put(self, queue: str, bodies: Sequence[str]) -> None:
        """Add messages; they are on disk when this returns.

        Within a transaction on the same database use ADD with `additions`, then set `arrived`.
        """
        with self.database.transaction() as rows:
            rows.executemany(ADD, self.additions(queue, bodies))
        self.arrived.set()

    def additions(self, queue: str, bodies: Sequence[str]) -> list[tuple[str, str, float]]:
        """Return what ADD takes to queue `bodies` now."""
        at = self._now().timestamp()
        return [(queue, body, at) for body in bodies]

    def take(self) -> Message | None:
        """Return the next message in sight and hide it until its retry; None if there is none."""
        at = self._now()
        with self.database.transaction() as rows:
            taken = rows.execute(TAKE, ((at + RETRY_AFTER).timestamp(), at.timestamp())).fetchall()
        for number, queue, body, sent_at, received in taken:
            return Message(number, queue, body, datetime.fromtimestamp(sent_at, UTC), received)
        return None

    def done(self, message: Message) -> None:
        """Forget a message that was handled."""
        with self.database.transaction() as rows:
            rows.execute("DELETE FROM messages WHERE id = ?", (message.id,))

    def failed(self, message: Message) -> None:
        """Leave a message for its retry; after MAX_RECEIVES it is a dead letter."""
        if message.received >= MAX_RECEIVES:
            with self.database.transaction() as rows:
                rows.execute("UPDATE messages SET dead = 1 WHERE id = ?", (message.id,))

    def recover(self) -> None:
        """Bring what was under way, or waited for a retry, into sight again.

        What was under way for the MAX_RECEIVES-th time may be what ends the process each time.
        """
        with self.database.transaction() as rows:
            rows.execute("UPDATE messages SET dead = 1 WHERE received >= ?", (MAX_RECEIVES,))
            rows.execute("UPDATE messages SET visible_at = 0 WHERE dead = 0")
        self.arrived.set()

    def redrive(self) -> None:
        """Give every dead letter a fresh start."""
        with self.database.transaction() as rows:
            rows.execute(
                "UPDATE messages SET dead = 0, received = 0, visible_at = 0 WHERE dead = 1"
            )
        self.arrived.set()

    def naming(self, word: str) -> Sequence[tuple[int, str, str]]:
        """Return number, queue and body of the messages that a word occurs in, dead ones too."""
        with self.database.transaction() as rows:
            return rows.execute(NAMING, (word,)).fetchall()

    def remove(self, numbers: Sequence[int]) -> None:
        """Remove messages, whoever is at them."""
        with self.database.transaction() as rows:
            rows.executemany("DELETE FROM messages WHERE id = ?", [(each,) for each in numbers])

    def depths(self, *, dead: bool = False) -> Mapping[str, int]:
        """Return how many messages each queue holds, those being handled among them."""
        with self.database.transaction() as rows:
            counted = dict(rows.execute(COUNT, (dead,)).fetchall())
        return {name: counted.get(name, 0) for name in NAMES}

    def next_at(self) -> datetime | None:
        """Return when the next message comes into sight; None if nothing is queued."""
        with self.database.transaction() as rows:
            (at,) = rows.execute("SELECT min(visible_at) FROM messages WHERE dead = 0").fetchone()
        return None if at is None else datetime.fromtimestamp(at, UTC)


ADD = "INSERT INTO messages (queue, body, sent_at) VALUES (?, ?, ?)"

TAKE = """
UPDATE messages SET visible_at = ?, received = received + 1
WHERE id = (
    SELECT id FROM messages WHERE dead = 0 AND visible_at <= ? ORDER BY received, id LIMIT 1
)
RETURNING id, queue, body, sent_at, received
"""

NAMING = "SELECT id, queue, body FROM messages WHERE instr(lower(body), ?) ORDER BY id"

COUNT = "SELECT queue, count(*) FROM messages WHERE dead = ? GROUP BY queue"


class SqliteQueue:
    """The Queue port: hints that an owner wants looking at."""

    def __init__(self, queues: Queues) -> None:
        self._queues = queues

    def put(self, oids: Sequence[str]) -> None:
        """Queue one message an owner."""
        self._queues.put(NUDGES, [json.dumps({"owner": oid}) for oid in oids])

    def unread(self, ours: Callable[[str], bool]) -> Sequence[str]:
        """Return the Inbox keys of queued mail whose every recipient `ours` says is theirs."""
        return list(self._unread(ours).values())

    def forget(self, oid: str, ours: Callable[[str], bool]) -> None:
        """Remove what is queued about an owner, and what `unread` finds."""
        about = [number for number, queue, _ in self._queues.naming(oid) if queue != CAPTURE]
        self._queues.remove([*self._unread(ours), *about])

    def _unread(self, ours: Callable[[str], bool]) -> dict[int, str]:
        """Return the key of each such mail, by the number of its message."""
        found = [
            (number, _receipt(body))
            for number, queue, body in self._queues.naming("objectkey")
            if queue == CAPTURE
        ]
        return {
            number: receipt["action"]["objectKey"]
            for number, receipt in found
            if receipt["recipients"] and all(map(ours, receipt["recipients"]))
        }


def _receipt(body: str) -> dict[str, Any]:
    receipt: dict[str, Any] = json.loads(json.loads(body)["Message"])["receipt"]
    return receipt
