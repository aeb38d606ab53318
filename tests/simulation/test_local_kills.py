"""Kill -9 at any moment: what was acknowledged is there once, what was to be sent is sent once."""

import random
import sys
import threading
import time
from collections import Counter
from contextlib import closing
from http.client import HTTPException
from pathlib import Path
from smtplib import SMTPException

import pytest

from infra.local.store import SqliteStore
from tests.clouds import LocalCloud, somebody

ROUNDS = 20
SENDERS = 4
MAILS = 200
KILLS = 5

NUDGES = 50
"""At least so many go out in a round, while it is killed and afterwards."""

CUT_OFF = (AssertionError, OSError, HTTPException, SMTPException)
"""What a client sees of a server that is killed."""

pytestmark = pytest.mark.prove


class Sender(threading.Thread):
    """A mail server that tries each of its mails until it is taken, as mail servers do."""

    def __init__(self, cloud: LocalCloud, numbers: range) -> None:
        super().__init__()
        self.cloud = cloud
        self.numbers = numbers
        self.taken = 0

    def run(self) -> None:
        """Send all mails, each about a person of its own, due in two weeks."""
        for number in self.numbers:
            while not self.sent(number):
                time.sleep(0.02)
            self.taken += 1

    def sent(self, number: int) -> bool:
        """Try one mail; return whether it was acknowledged."""
        words = f"Follow up in {10 + number % 40} days: send the plan\n"
        try:
            self.cloud.note(f"Coffee with {somebody(number)}", words, number)
        except CUT_OFF:
            return False
        return True


def rows(data: Path, kind: str) -> list[dict[str, object]]:
    """Return the owner's rows of one kind."""
    with closing(SqliteStore(data / "kith.db")) as store:
        found = store._connection.execute("SELECT pk FROM rows WHERE sk = '#' AND pk LIKE 'O#%'")
        ((pk,),) = found.fetchall()
        return [dict(row) for _, row in store.query(pk, f"{kind}#", f"{kind}$", limit=100_000)]


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_kill_minus_nine_loses_and_repeats_nothing(
    tmp_path: Path, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every mail that got its 250 is one encounter, every nudge one file, at any moment."""
    chance = random.Random(seed)  # noqa: S311 - it is the dice
    cloud = LocalCloud(tmp_path / "data").start()
    senders = [Sender(cloud, range(first, MAILS, SENDERS)) for first in range(SENDERS)]
    for sender in senders:
        sender.start()
    for _ in range(KILLS):
        time.sleep(chance.uniform(0.05, 0.5))
        cloud.kill()
        cloud.start()
    for sender in senders:
        sender.join()
    for _ in range(KILLS):
        asking = threading.Thread(target=advance, args=(cloud, f"{chance.randint(2, 6)} days"))
        asking.start()
        time.sleep(chance.uniform(0.02, 0.5))
        cloud.kill()
        asking.join()
        cloud.start()
    cloud.json("/local/clock", {"advance": "9 weeks"})
    status = cloud.settle()
    mails = cloud.outbox()
    cloud.end()
    with capsys.disabled():
        sys.stdout.write(f"\nseed {seed}: {Counter(mail['kind'] for mail in mails)}\n")
    files = [path.name for path in (cloud.data / "outbox" / "new").iterdir()]
    assert set(status["dead_letters"].values()) == {0}
    assert (sum(sender.taken for sender in senders), len(rows(cloud.data, "E"))) == (MAILS, MAILS)
    assert sorted(files) == sorted(mail["id"] for mail in mails)
    assert len([mail for mail in mails if mail["kind"] == "receipt"]) == MAILS
    assert len([mail for mail in mails if mail["kind"] == "digest"]) >= NUDGES
    assert {row["state"] for row in rows(cloud.data, "N")} <= {"sent", "delivered"}


def advance(cloud: LocalCloud, by: str) -> None:
    """Move the clock, or be cut off."""
    try:
        cloud.json("/local/clock", {"advance": by})
    except CUT_OFF:
        return
