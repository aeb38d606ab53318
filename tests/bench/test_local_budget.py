"""The local cloud with years of life in it is as quick as on its first day."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from infra.local import envelopes
from infra.local.clock import Clock
from infra.local.cloud import MAIL_DOMAIN, SENDER, SENDS_PER_SECOND, keys
from infra.local.database import Database
from infra.local.inbox import FileInbox
from infra.local.outbox import MaildirOutbox
from infra.local.queue import Queues, SqliteQueue
from infra.local.store import SqliteStore
from infra.local.worker import functions
from kith import capture, runtime
from kith.domain.encounter import Draft, Person
from kith.ports import Ports
from kith.runtime import Runtime
from kith.settings import Secrets, Settings
from tests.clouds import LocalCloud, somebody

CONTACTS = 2_000
ENCOUNTERS = 20_000

pytestmark = pytest.mark.prove


@contextmanager
def opened(data: Path) -> Iterator[tuple[Runtime, SqliteStore]]:
    """Open a cloud's data without a cloud; nothing is flushed to disk, which only filling may."""
    database, store = Database(data / "kith.db"), SqliteStore(data / "kith.db")
    for connection in (database._connection, store._connection):
        connection.execute("PRAGMA synchronous = OFF")
    clock = Clock(database, runtime.system_clock)
    queues = Queues(database, clock.now)
    ports = Ports(
        store=store,
        inbox=FileInbox(data, clock.now),
        outbox=MaildirOutbox(data / "outbox", queues, "email.kith.example"),
        queue=SqliteQueue(queues),
    )
    settings = Settings(
        mail_domain=MAIL_DOMAIN,
        sender=SENDER,
        base_url="http://127.0.0.1:1",
        sends_per_second=SENDS_PER_SECOND,
        secrets=Secrets(lambda: keys(data)),
    )
    yield Runtime(ports, settings, clock.now), store
    store.close()
    database.close()


def live(data: Path) -> None:
    """Fill the owner's history by the front door: ten conversations with each contact."""
    with opened(data) as (parts, store):
        partitions = store._connection.execute("SELECT DISTINCT pk FROM rows").fetchall()
        (oid,) = [pk.removeprefix("O#") for (pk,) in partitions if pk.startswith("O#")]
        for number in range(ENCOUNTERS):
            who, turn = number % CONTACTS, number // CONTACTS
            at: datetime = parts.clock() - timedelta(days=80 * (10 - turn))
            person = Person(name=somebody(who), address=f"person{who}@firm{who % 300}.example")
            draft = Draft(met=(person,), occurred_on=at.date(), words="We talked a while. " * 8)
            capture.from_form(parts.ports, oid, f"key{number}", draft, at)


def ticks(data: Path) -> list[float]:
    """Return how many seconds each of some ticks takes on this history."""
    found = []
    with opened(data) as (parts, _):
        runtime.use(parts)
        handler = functions()["schedule"]
        for _ in range(20):
            event = envelopes.tick(parts.clock())
            began = time.monotonic()
            handler(event, envelopes.Context("plan_nudges"))
            found.append(time.monotonic() - began)
        runtime.use(None)
    return found


def peak_megabytes(cloud: LocalCloud) -> float:
    """Return the most memory the process ever held."""
    status = Path(f"/proc/{cloud.pid}/status").read_text()
    (line,) = [line for line in status.splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) / 1024


def mailed(cloud: LocalCloud, number: int) -> float:
    """Return how many seconds pass from sending a note to its receipt."""
    mails = len(cloud.outbox())
    began = time.monotonic()
    cloud.note(f"Coffee with {somebody(number)}", "Hello.", number=number)
    cloud.settle()
    seconds = time.monotonic() - began
    assert len(cloud.outbox()) == mails + 1
    return seconds


def test_the_budget_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Start under 10 s, a mail captured under 1 s, a tick under 100 ms, under 600 MB."""
    cloud = LocalCloud(tmp_path / "data").start()
    cloud.settle()
    cloud.end()
    live(cloud.data)
    planned = ticks(cloud.data)
    began = time.monotonic()
    cloud.start()
    started = time.monotonic() - began
    cloud.settle()
    mails = [mailed(cloud, number) for number in range(5)]
    began = time.monotonic()
    cloud.json("/local/clock", {"advance": "1 day"})
    day = time.monotonic() - began
    peak = peak_megabytes(cloud)
    cloud.end()
    with capsys.disabled():
        sys.stdout.write(
            f"\nstart {started:.2f} s, mail {max(mails):.2f} s, tick {max(planned):.4f} s,"
            f" a day {day:.2f} s, {peak:.0f} MB\n"
        )
    assert started < 10
    assert max(mails) < 1
    assert max(planned) < 0.1
    assert peak < 600
