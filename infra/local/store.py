"""The table on one SQLite file: what DynamoDB is on AWS."""

import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from infra.local.database import connect
from kith.limits import check_key, check_range, check_writes
from kith.ports import ConditionFailed, Key, Put, Row, Write

TABLES = """
CREATE TABLE IF NOT EXISTS rows (
    pk TEXT NOT NULL,
    sk TEXT NOT NULL,
    body TEXT NOT NULL,
    rev INTEGER,
    ttl INTEGER,
    wake_at TEXT,
    PRIMARY KEY (pk, sk)
);
CREATE INDEX IF NOT EXISTS wake ON rows (wake_at, pk, sk) WHERE wake_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS forgettable ON rows (ttl) WHERE ttl IS NOT NULL;
"""
"""Rows as JSON, beside what is compared or sorted. SQLite compares text as its UTF-8 bytes."""

WAKE_AT = "%Y-%m-%dT%H:%M:%SZ"

PUT = "INSERT OR REPLACE INTO rows (pk, sk, body, rev, ttl, wake_at) VALUES (?, ?, ?, ?, ?, ?)"

RANGE = "SELECT pk, sk, body FROM rows WHERE pk = ? AND sk BETWEEN ? AND ? ORDER BY sk"

DUE = "SELECT pk, sk, wake_at FROM rows WHERE wake_at <= ? ORDER BY wake_at, pk, sk LIMIT ?"


class SqliteStore:
    """The Store port on a file that other connections, threads and processes may share."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._connection = connect(path)
        self._connection.executescript(TABLES)

    def get(self, key: Key) -> Row | None:
        """Return the row at `key`; None if there is none."""
        check_key(key)
        with self._lock:
            return self._body(key)

    def query(
        self, pk: str, first: str, last: str, *, limit: int, backward: bool = False
    ) -> Sequence[tuple[Key, Row]]:
        """Return up to `limit` rows of one partition with first <= sk <= last."""
        check_range(pk, first, last)
        order = f"{RANGE} DESC LIMIT ?" if backward else f"{RANGE} LIMIT ?"
        found = self._all(order, (pk, first, last, max(limit, 0)))
        return [(Key(pk, sk), json.loads(body)) for pk, sk, body in found]

    def due(self, until: datetime, *, limit: int) -> Sequence[tuple[Key, datetime]]:
        """Return up to `limit` rows of the wake index with wake_at <= `until`, oldest first."""
        found = self._all(DUE, (f"{until.astimezone(UTC):{WAKE_AT}}", max(limit, 0)))
        return [(Key(pk, sk), datetime.fromisoformat(at)) for pk, sk, at in found]

    def write(self, writes: Sequence[Write]) -> None:
        """Do all of `writes` or none; once it returns, they outlive a power cut."""
        check_writes(writes)
        with self._transaction():
            failed = [write.key for write in writes if not self._holds(write)]
            if failed:
                raise ConditionFailed(failed)
            for write in writes:
                if isinstance(write, Put):
                    self._put(write.key, write.row)
                else:
                    self._connection.execute("DELETE FROM rows WHERE pk = ? AND sk = ?", write.key)

    def count(self, key: Key, *, ttl: datetime) -> int:
        """Add one to the counter at `key` and return it; the row may be forgotten after `ttl`."""
        check_key(key)
        with self._transaction():
            counted: int = (self._body(key) or {"count": 0})["count"] + 1
            self._put(key, {"count": counted, "ttl": int(ttl.timestamp())})
        return counted

    def sweep(self, now: datetime) -> int:
        """Forget the rows whose ttl has passed; return how many."""
        with self._transaction():
            forget = "DELETE FROM rows WHERE ttl < ?"
            return self._connection.execute(forget, (int(now.timestamp()),)).rowcount

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Do all of the block or nothing of it, while nobody else writes."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def _all(self, statement: str, values: Sequence[object]) -> list[Any]:
        with self._lock:
            return self._connection.execute(statement, values).fetchall()

    def _holds(self, write: Write) -> bool:
        if write.when is None:
            return True
        statement = "SELECT rev FROM rows WHERE pk = ? AND sk = ?"
        found = self._connection.execute(statement, write.key).fetchone()
        if write.when == "absent":
            return found is None
        return found is not None and write.when in {"present", found[0]}

    def _body(self, key: Key) -> dict[str, Any] | None:
        statement = "SELECT body FROM rows WHERE pk = ? AND sk = ?"
        for (body,) in self._connection.execute(statement, key).fetchall():
            row: dict[str, Any] = json.loads(body)
            return row
        return None

    def _put(self, key: Key, row: Row) -> None:
        wake_at = row["wake_at"] if "wake_shard" in row and "wake_at" in row else None
        body = json.dumps(row, separators=(",", ":"), ensure_ascii=False)
        self._connection.execute(PUT, (*key, body, row.get("rev"), row.get("ttl"), wake_at))
