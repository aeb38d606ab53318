"""The event loop: every message until it is done, and time that jumps from wake to wake."""

import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from infra.local.clock import Clock, span
from infra.local.database import Database
from infra.local.queue import CAPTURE, MAX_RECEIVES, NUDGES, Queues
from infra.local.worker import Worker

START = datetime(2026, 11, 2, 7, tzinfo=UTC)


class Bench:
    """A worker on a clock of its own, with handlers that write down what they are given."""

    def __init__(self, database: Database) -> None:
        self.clock = Clock(database, lambda: START)
        self.queues = Queues(database, self.clock.now)
        self.seen: list[tuple[str, datetime]] = []
        self.wakes: list[datetime] = []
        self.failing: set[str] = set()
        self.faults: list[str] = []
        self.swept: list[datetime] = []
        self.answer: object = None
        self.worker = Worker(
            queues=self.queues,
            clock=self.clock,
            wakes=self.due,
            handlers={CAPTURE: self.capture, NUDGES: self.nudge, "schedule": self.tick},
            sweep=self.swept.append,
            invoking=threading.Lock(),
            complain=lambda name, _: self.faults.append(name),
        )

    def due(self, until: datetime) -> Sequence[datetime]:
        """Return the wakes up to an instant, as the store does."""
        return sorted(at for at in self.wakes if at <= until)

    def capture(self, event: dict[str, Any], _context: object) -> object:
        """Take a mail in, or fail."""
        (record,) = event["Records"]
        if record["body"] in self.failing:
            raise RuntimeError(record["body"])
        self.seen.append((record["body"], self.clock.now()))
        return self.answer

    def nudge(self, event: dict[str, Any], _context: object) -> None:
        """Nudge an owner: they are no longer due."""
        at = datetime.fromisoformat(json.loads(event["Records"][0]["body"]))
        self.seen.append(("nudge", self.clock.now()))
        if at in self.wakes and "nudge" not in self.failing:
            self.wakes.remove(at)

    def tick(self, event: dict[str, Any], _context: object) -> None:
        """Queue who is due."""
        assert event["detail-type"] == "Scheduled Event"
        due = self.due(self.clock.now())
        self.queues.put(NUDGES, [json.dumps(at.isoformat()) for at in due])

    def settle(self) -> None:
        """Do all that there is to do."""
        for _ in range(5000):
            if not self.worker.step():
                return
        raise AssertionError("there is always something to do")

    def advance(self, by: str) -> None:
        """Move the clock and do all that comes up on the way."""
        self.worker.travel(self.clock.now() + span(by), seconds=0)
        self.settle()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """Return a worker with nothing to do."""
    with closing(Database(tmp_path / "kith.db")) as database:
        bench = Bench(database)
        bench.settle()
        yield bench


def test_a_message_is_handled_once(bench: Bench) -> None:
    """What a handler took is gone from the queue."""
    bench.queues.put(CAPTURE, ["a", "b"])
    bench.settle()
    assert [body for body, _ in bench.seen] == ["a", "b"]
    assert bench.queues.depths()[CAPTURE] == 0


def test_a_message_whose_handler_raised_is_tried_again(bench: Bench) -> None:
    """The others are not kept waiting, and it succeeds when the cause is gone."""
    bench.failing = {"a"}
    bench.queues.put(CAPTURE, ["a", "b"])
    bench.settle()
    assert [body for body, _ in bench.seen] == ["b"]
    bench.failing = set()
    bench.advance("2 minutes")
    assert [body for body, _ in bench.seen] == ["b", "a"]
    assert bench.faults == [CAPTURE]


def test_a_partial_batch_answer_keeps_the_message(bench: Bench) -> None:
    """A handler that names the message among its failures gets it again, up to a limit."""
    bench.answer = {"batchItemFailures": [{"itemIdentifier": "1"}]}
    bench.queues.put(CAPTURE, ["a"])
    bench.advance("1 day")
    assert len(bench.seen) == MAX_RECEIVES
    assert bench.queues.depths(dead=True)[CAPTURE] == 1


def test_an_empty_batch_answer_is_success(bench: Bench) -> None:
    """This is what a handler answers when all went well."""
    bench.answer = {"batchItemFailures": []}
    bench.queues.put(CAPTURE, ["a"])
    bench.advance("1 day")
    assert len(bench.seen) == 1


def test_the_clock_stops_at_every_wake_on_its_way(bench: Bench) -> None:
    """Each owner is nudged at the instant it is due, in order, and the clock ends at its goal."""
    due = [START + timedelta(days=days) for days in (12, 1, 5)]
    bench.wakes = [*due, START + timedelta(days=15)]
    bench.advance("14 days")
    assert bench.seen == [("nudge", at) for at in sorted(due)]
    assert bench.clock.now() == START + timedelta(days=14)
    assert bench.worker.target is None


def test_what_a_wake_brings_is_stopped_at_too(bench: Bench) -> None:
    """A wake that appears on the way is not jumped over."""
    bench.wakes = [START + timedelta(days=1)]
    original = bench.capture
    bench.queues.put(CAPTURE, ["a"])

    def returning(event: dict[str, Any], context: object) -> object:
        bench.wakes.append(START + timedelta(days=3))
        return original(event, context)

    bench.worker._handlers = {**bench.worker._handlers, CAPTURE: returning}
    bench.advance("7 days")
    assert [at for body, at in bench.seen if body == "nudge"] == [
        START + timedelta(days=1),
        START + timedelta(days=3),
    ]


def test_what_is_due_already_is_not_left_for_later(bench: Bench) -> None:
    """An owner who falls due while the clock stands somewhere is nudged there and then."""
    bench.wakes = [START - timedelta(minutes=5)]
    bench.advance("7 days")
    assert bench.seen == [("nudge", START)]


def test_a_wake_that_does_not_move_cannot_hold_the_clock(bench: Bench) -> None:
    """What stays due is passed by, tried again on the way, and the clock arrives."""
    bench.failing = {"nudge"}
    bench.wakes = [START + timedelta(days=1)]
    bench.advance("3 days")
    tried = len(bench.seen)
    assert bench.clock.now() == START + timedelta(days=3)
    assert 40 < tried < 60


def test_the_offset_outlives_the_process(bench: Bench, tmp_path: Path) -> None:
    """A restarted cloud goes on where the clock was."""
    bench.advance("1 week")
    with closing(Database(tmp_path / "kith.db")) as database:
        assert Clock(database, lambda: START).now() == START + timedelta(weeks=1)


def test_whoever_waits_too_short_is_told_so_and_the_clock_goes_on(bench: Bench) -> None:
    """A long way is gone in the background; asking again extends it."""
    assert not bench.worker.travel(START + timedelta(days=30), seconds=0)
    assert (bench.worker.target, bench.worker.waiting) == (START + timedelta(days=30), 1)
    bench.settle()
    assert (bench.clock.now(), bench.worker.waiting) == (START + timedelta(days=30), 0)


def test_time_never_goes_back(bench: Bench) -> None:
    """Moving to an earlier instant leaves the clock where it is."""
    bench.clock.move(START + timedelta(days=1))
    bench.clock.move(START)
    assert bench.clock.now() == START + timedelta(days=1)


def test_old_things_are_forgotten_once_a_day(bench: Bench) -> None:
    """Each day the clock comes by is swept, not each tick."""
    bench.wakes = [START + timedelta(days=1, hours=hour) for hour in range(3)]
    bench.advance("2 days")
    assert [at.day for at in bench.swept] == [2, 3, 4]


def test_a_tick_that_fails_is_only_late(bench: Bench) -> None:
    """The next one finds everything."""
    bench.worker._handlers = {}
    bench.advance("1 day")
    assert set(bench.faults) == {"schedule"}
    assert bench.clock.now() == START + timedelta(days=1)


def test_a_waiting_caller_is_told_when_the_clock_is_there(bench: Bench) -> None:
    """Whoever asked gets an answer as soon as the worker has been there."""
    working = threading.Thread(target=bench.worker.run)
    working.start()
    arrived = bench.worker.travel(START + timedelta(days=30), seconds=30)
    bench.worker.stop()
    working.join(timeout=10)
    assert (arrived, working.is_alive()) == (True, False)
    assert bench.clock.now() == START + timedelta(days=30)


def test_the_loop_outlives_a_fault_of_its_own(bench: Bench) -> None:
    """What cannot be read now may be read later; the loop does not end over it."""
    due, failed = bench.worker._wakes, threading.Event()

    def once(until: datetime) -> Sequence[datetime]:
        if failed.is_set():
            return due(until)
        failed.set()
        raise OSError

    bench.worker._wakes = once
    working = threading.Thread(target=bench.worker.run)
    working.start()
    arrived = bench.worker.travel(START + timedelta(days=1), seconds=30)
    bench.worker.stop()
    working.join(timeout=10)
    assert (arrived, bench.faults) == (True, ["worker"])


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("14 days", timedelta(days=14)),
        ("3 hours", timedelta(hours=3)),
        ("90 minutes", timedelta(minutes=90)),
        ("1 day", timedelta(days=1)),
        (" 2  Weeks ", timedelta(weeks=2)),
        ("a week", timedelta(weeks=1)),
        ("45 seconds", timedelta(seconds=45)),
    ],
)
def test_spans_are_read_as_people_write_them(text: str, length: timedelta) -> None:
    """A number and a unit."""
    assert span(text) == length


@pytest.mark.parametrize(
    "text",
    [
        "",
        "14",
        "days",
        "-1 days",
        "0 days",
        "1.5 days",
        "1 month",
        "x days",
        "²  days",
        "9" * 99 + " days",
    ],
)
def test_what_is_no_span_is_refused(text: str) -> None:
    """Nonsense, nothing and the far future move no clock."""
    with pytest.raises(ValueError, match=r"say how far|ten years"):
        span(text)
