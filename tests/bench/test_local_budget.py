"""The local cloud with years of life in it is as quick as on its first day."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from infra.local import envelopes
from infra.local.parts import Parts, open_parts
from infra.local.worker import functions
from kith import capture, runtime
from kith.domain.encounter import Draft, Person
from tests.clouds import ROOT, LocalCloud, somebody

CONTACTS = 2_000
ENCOUNTERS = 20_000

pytestmark = pytest.mark.prove


@contextmanager
def opened(data: Path) -> Iterator[Parts]:
    """Open a cloud's data without a cloud; nothing is flushed to disk, which only filling may."""
    with closing(open_parts(data)) as on:
        for connection in (on.database._connection, on.store._connection):
            connection.execute("PRAGMA synchronous = OFF")
        yield on


def live(data: Path) -> None:
    """Fill the owner's history by the front door: ten conversations with each contact."""
    with opened(data) as on:
        partitions = on.store._connection.execute("SELECT DISTINCT pk FROM rows").fetchall()
        (oid,) = [pk.removeprefix("O#") for (pk,) in partitions if pk.startswith("O#")]
        ports = on.runtime.ports
        for number in range(ENCOUNTERS):
            who, turn = number % CONTACTS, number // CONTACTS
            at: datetime = on.clock.now() - timedelta(days=80 * (10 - turn))
            person = Person(name=somebody(who), address=f"person{who}@firm{who % 300}.example")
            draft = Draft(met=(person,), occurred_on=at.date(), words="We talked a while. " * 8)
            capture.from_form(ports, oid, f"key{number}", draft, at)


def ticks(data: Path) -> list[float]:
    """Return how many seconds each of some ticks takes on this history."""
    found = []
    with opened(data) as on:
        runtime.use(on.runtime)
        handler = functions()["schedule"]
        for _ in range(20):
            event = envelopes.tick(on.clock.now())
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
    """Start under 10 s, a mail under 1 s, a tick under 100 ms, 600 MB; erased under a minute."""
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
    began = time.monotonic()
    command = ["-m", "kith", "erase", "--owner", cloud.owner, "--data", str(cloud.data)]
    subprocess.run([sys.executable, *command], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)  # noqa: S603 - our own program
    erased = time.monotonic() - began
    cloud.end()
    with capsys.disabled():
        sys.stdout.write(
            f"\nstart {started:.2f} s, mail {max(mails):.2f} s, tick {max(planned):.4f} s,"
            f" a day {day:.2f} s, {peak:.0f} MB, erased in {erased:.2f} s\n"
        )
    assert started < 10
    assert max(mails) < 1
    assert max(planned) < 0.1
    assert peak < 600
    assert erased < 60
