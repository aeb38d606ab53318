"""What the Store on SQLite adds to the contract: one file, shared, durable, and swept."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from infra.local.database import Database
from infra.local.store import SqliteStore
from kith.ports import Key, Put

ROOT = Path(__file__).parents[2]

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

OWNER = Key("O#anna", "#")

WRITER = """
import sys
from pathlib import Path
from infra.local.store import SqliteStore
from kith.ports import Key, Put
store = SqliteStore(Path(sys.argv[1]))
owner = Key("O#anna", "#")
rev = (store.get(owner) or {"rev": 0})["rev"]
while True:
    rev += 1
    keys = [owner, *(Key("O#anna", f"C#{number}") for number in range(3))]
    store.write([Put(key, {"rev": rev}) for key in keys])
    print(rev, flush=True)
"""
"""Writes four rows at once, over and over, and says each time that it did."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """Return an empty Store."""
    with closing(SqliteStore(tmp_path / "kith.db")) as store:
        yield store


def test_what_was_acknowledged_outlives_kill_9(tmp_path: Path) -> None:
    """Killed at any moment, the file has all of the last transaction or of the one begun."""
    path = tmp_path / "kith.db"
    for acknowledged in (1, 7, 30):
        command = [sys.executable, "-c", WRITER, str(path)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as writer:  # noqa: S603 - our own interpreter
            assert writer.stdout is not None
            said = [int(writer.stdout.readline()) for _ in range(acknowledged)]
            writer.kill()
            said += [int(line) for line in writer.stdout]
        with closing(SqliteStore(path)) as store:
            rows = store.query(OWNER.pk, "#", "D", limit=9)
        revs = {row["rev"] for _, row in rows}
        assert (len(rows), len(revs)) == (4, 1)
        assert revs <= {said[-1], said[-1] + 1}


def test_rows_past_their_time_are_forgotten_when_swept(store: SqliteStore) -> None:
    """Until then they may be read, as on DynamoDB; rows without a time stay for good."""
    store.write(
        [
            Put(
                Key("O#anna", f"M#{hours}"),
                {"ttl": int((NOON + timedelta(hours=hours)).timestamp())},
            )
            for hours in (-2, -1, 0, 1)
        ]
    )
    store.write([Put(OWNER, {})])
    before = len(store.query("O#anna", "#", "N", limit=9))
    swept = (store.sweep(NOON), store.sweep(NOON))
    left = [key.sk for key, _ in store.query("O#anna", "#", "N", limit=9)]
    assert (before, swept, left) == (5, (2, 0), ["#", "M#0", "M#1"])


def test_the_file_is_shared_with_the_queues(store: SqliteStore, tmp_path: Path) -> None:
    """Another connection's transaction blocks no reader, and afterwards no writer."""
    with closing(Database(tmp_path / "kith.db")) as database, database.transaction() as rows:
        rows.execute("INSERT INTO clock VALUES (1, 0)")
        assert store.get(OWNER) is None  # a reader does not wait
    store.write([Put(OWNER, {"rev": 1})])
    assert store.get(OWNER) == {"rev": 1}


def test_a_failing_transaction_leaves_the_store_usable(store: SqliteStore) -> None:
    """An error in the middle is rolled back and ends there."""
    with pytest.raises(OverflowError):
        store.write([Put(OWNER, {"rev": 1}), Put(Key("O#anna", "M#1"), {"ttl": 10**30})])
    store.write([Put(OWNER, {"rev": 2}, "absent")])
    assert store.get(OWNER) == {"rev": 2}
