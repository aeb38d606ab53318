"""Kill -9 at any moment: what was acknowledged is there once, what was to be sent is sent once.

Each round is one seed. To run one again:
.venv/bin/python -m pytest --prove -k "seed and 7-" tests/simulation/test_local_kills.py
"""

import os
import random
import smtplib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from http.client import HTTPException
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from infra.local.store import SqliteStore
from tests.clouds import LocalCloud, somebody

ROUNDS = 20
MAILS = 200
NUDGES = 50

KILLS = 10
"""In each round, spread over the work, not over the time: a busy machine is killed as often."""

HALF_STARTS = 3
"""So many of them are followed by another before the next process runs."""

HALF_START_SECONDS = 0.5

STRIDE_SECONDS = 0.05
"""A kill comes at any moment within so long after its share of the work is done."""

SENDERS = 3

BACKLOG = 8
"""Mails that may wait for their receipt before the next is sent: they come in all the time."""

MAILS_AN_HOUR = 4
"""How many come in before the clock is moved by an hour."""

BACKLOG_SECONDS = 0.5
"""How long they wait: a receipt that was cut off comes only when its lease is over."""

PATIENCE_SECONDS = 60.0
LOOK_SECONDS = 0.005

LEFT_ALONE = timedelta(days=3)
"""A follow-up that was nudged about comes again after so long, and not before."""

CUT_OFF = (OSError, HTTPException, AssertionError)
"""What a client sees of a server that is killed; smtplib's errors are OSErrors."""

Row = dict[str, Any]


class Round:
    """One local cloud, the mail servers that send to it, and whoever moves its clock."""

    def __init__(self, data: Path, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - they are dice
        self.cloud = LocalCloud(data)
        self.acknowledged: set[int] = set()
        self.given_up: set[int] = set()
        self.now = datetime.min.replace(tzinfo=UTC)
        self.capture_address = ""
        self.cut_off = 0
        self._numbers = iter(range(MAILS))
        self._drawing = threading.Lock()

    def live(self) -> Counter[str]:
        """Let all mails come in while the cloud is killed again and again; return what left."""
        self.start()
        status = self.cloud.settle()
        self.capture_address = status["capture_address"]
        self.now = datetime.fromisoformat(status["now"])
        helpers = [threading.Thread(target=self.send_all) for _ in range(SENDERS)]
        helpers.append(threading.Thread(target=self.move_clock))
        for helper in helpers:
            helper.start()
        work = MAILS + MAILS + NUDGES
        milestones = sorted(self.dice.sample(range(work), KILLS))
        twice = set(self.dice.sample(range(KILLS), HALF_STARTS))
        for number, milestone in enumerate(milestones):
            while self.done() < milestone and any(helper.is_alive() for helper in helpers):
                time.sleep(LOOK_SECONDS)
            time.sleep(self.dice.uniform(0, STRIDE_SECONDS))
            self.cloud.kill()
            if number in twice:
                self.cloud.launch()
                time.sleep(self.dice.uniform(0, HALF_START_SECONDS))
                self.cloud.kill()
            self.start()
        for helper in helpers:
            helper.join()
        # Past all that was wished for, all leases, and the return of what was left alone.
        for step in ("1 day", "4 days"):
            self.cloud.json("/local/clock", {"advance": step})
            self.status = self.cloud.settle()
        left = Counter(mail["kind"] for mail in self.cloud.outbox())
        self.cloud.end()
        return left

    def start(self) -> None:
        """Start the cloud; another program may have had its port for a moment."""
        try:
            self.cloud.start()
        except AssertionError:
            time.sleep(1)
            self.cloud.start()

    def done(self) -> int:
        """Return how far the work is: mails in, mails out."""
        return len(self.acknowledged) + self.left()

    def left(self) -> int:
        """Return how many mails are in the Maildir."""
        return len(os.listdir(self.cloud.data / "outbox" / "new"))  # noqa: PTH208 - names suffice

    def wait(self, truth: Callable[[], bool], seconds: float) -> None:
        """Wait until something is so, but not for ever."""
        until = time.monotonic() + seconds
        while not truth() and time.monotonic() < until:
            time.sleep(LOOK_SECONDS)

    def come(self, number: int) -> bool:
        """Return whether so many mails were sent, for good or in vain."""
        return len(self.acknowledged) + len(self.given_up) >= number

    def send_all(self) -> None:
        """Send mails, each until it is taken; some few are given up once they were cut off."""
        while True:
            with self._drawing:
                number = next(self._numbers, None)
            if number is None:
                return
            mail = self.mail(number)
            self.wait(lambda: len(self.acknowledged) - self.left() < BACKLOG, BACKLOG_SECONDS)
            while not self.sent(mail):
                self.cut_off += 1
                if number % 4 == 3 and number % 3 == 0:
                    self.given_up.add(number)
                    break
                time.sleep(0.02)
            else:
                self.acknowledged.add(number)

    def mail(self, number: int) -> bytes:
        """Return a note about a person of its own; every fourth is to be nudged about in hours."""
        wish = f"Follow up in {1 + number % 9} hours: send plan {number}" if number % 4 == 0 else ""
        return (
            f"From: {self.cloud.owner}\r\nTo: {self.capture_address}\r\n"
            f"Date: {format_datetime(self.now)}\r\nMessage-ID: <{number}@home.example>\r\n"
            f"Subject: {subject(number)}\r\n\r\nWe had a good talk.\r\n{wish}\r\n"
        ).encode()

    def sent(self, mail: bytes) -> bool:
        """Try once; return whether it was acknowledged."""
        try:
            with smtplib.SMTP("127.0.0.1", self.cloud.smtp, timeout=30) as client:
                client.sendmail(self.cloud.owner, [self.capture_address], mail)
                return True
        except CUT_OFF:
            return False

    def move_clock(self) -> None:
        """Move the clock by an hour whenever some mails have come in."""
        for hour in range(MAILS // MAILS_AN_HOUR - 2):
            self.wait(partial(self.come, hour * MAILS_AN_HOUR), PATIENCE_SECONDS)
            try:
                status = self.cloud.json("/local/clock", {"advance": "1 hour"})
            except CUT_OFF:
                continue
            self.now = datetime.fromisoformat(status["now"])


def subject(number: int) -> str:
    """Return a subject that no other mail has."""
    return f"Coffee with {somebody(number)}"


def rows(data: Path, kind: str) -> list[Row]:
    """Return the owner's rows of one kind."""
    with closing(SqliteStore(data / "kith.db")) as store:
        found = store._connection.execute("SELECT pk FROM rows WHERE sk = '#' AND pk LIKE 'O#%'")
        ((pk,),) = found.fetchall()
        return [dict(row) for _, row in store.query(pk, f"{kind}#", f"{kind}$", limit=100_000)]


def nudged_too_soon(entries: Sequence[Row]) -> Iterator[str]:
    """Yield each follow-up that two nudges were about within its return."""
    days: dict[str, list[datetime]] = {}
    for entry in entries:
        for item in entry["items"]:
            days.setdefault(item["fid"], []).append(datetime.fromisoformat(entry["sent_at"][:10]))
    for fid, on in days.items():
        if any(later - earlier < LEFT_ALONE for earlier, later in pairwise(sorted(on))):
            yield fid


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_kill_minus_nine_loses_and_repeats_nothing(
    tmp_path: Path, seed: int, record_property: Callable[[str, object], None]
) -> None:
    """Every mail that got its 250 is one encounter, every nudge one file, at any moment."""
    began = time.monotonic()
    run = Round(tmp_path / "data", seed)
    left = run.live()
    logged = Counter(row["subject"] for row in rows(run.cloud.data, "E"))
    entries = rows(run.cloud.data, "N")
    timed = Counter(entry["items"][0]["fid"] for entry in entries if entry["kind"] == "t")
    again = sum(entry["attempts"] > 1 for entry in entries)
    came = len(list((run.cloud.data / "inbox").iterdir()))
    record_property(
        "told",
        f"seed {seed}: {len(run.acknowledged)} mails acknowledged, {run.cut_off} cut off,"
        f" {len(run.given_up)} of them given up, {came} kept, {logged.total()} encounters;"
        f" {dict(sorted(left.items()))} left, {again} tried again;"
        f" {time.monotonic() - began:.0f} s",
    )
    assert {number: logged.pop(subject(number), 0) for number in run.acknowledged} == dict.fromkeys(
        run.acknowledged, 1
    )
    assert [logged.pop(subject(number), 0) for number in run.given_up if number] <= [1] * MAILS
    assert logged == Counter()
    assert set(run.status["dead_letters"].values()) == {0}
    assert {entry["state"] for entry in entries} <= {"sent", "delivered"}
    files = sorted(path.name for path in (run.cloud.data / "outbox" / "new").iterdir())
    assert files == sorted(f"{each['oid']}-{each['kind']}-{each['key']}" for each in entries)
    assert left["receipt"] == len(rows(run.cloud.data, "E"))
    assert (left["timed"], timed.total(), set(timed.values())) == (NUDGES, NUDGES, {1})
    assert list(nudged_too_soon(entries)) == []
