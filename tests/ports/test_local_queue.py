"""Queued messages on SQLite: nothing lost, nothing handled twice once it is done."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from infra.local.database import Database
from infra.local.queue import (
    CAPTURE,
    DELIVERIES,
    MAX_RECEIVES,
    NUDGES,
    RETRY_AFTER,
    Queues,
    SqliteQueue,
)


class Hand:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.at = datetime(2026, 11, 2, 8, tzinfo=UTC)

    def now(self) -> datetime:
        """Return where it was put."""
        return self.at


@pytest.fixture
def hand() -> Hand:
    """Return a clock that the test moves."""
    return Hand()


@pytest.fixture
def queues(tmp_path: Path, hand: Hand) -> Iterator[Queues]:
    """Return empty queues."""
    with closing(Database(tmp_path / "kith.db")) as database:
        yield Queues(database, hand.now)


def bodies(queues: Queues) -> list[str]:
    """Take all that is in sight."""
    found = []
    while message := queues.take():
        found.append(message.body)
    return found


def test_messages_come_out_in_the_order_they_went_in(queues: Queues) -> None:
    """The oldest message is handled first, whichever queue it is on."""
    queues.put(CAPTURE, ["1", "2"])
    queues.put(NUDGES, ["3"])
    assert bodies(queues) == ["1", "2", "3"]


def test_a_message_under_way_is_out_of_sight_but_still_counted(queues: Queues) -> None:
    """A depth of zero means that all is done, not that all has begun."""
    queues.put(CAPTURE, ["1"])
    queues.take()
    assert (queues.take(), queues.depths()[CAPTURE]) == (None, 1)


def test_a_message_that_is_done_is_gone(queues: Queues) -> None:
    """What was handled is not delivered again, not even after a crash."""
    queues.put(CAPTURE, ["1"])
    message = queues.take()
    assert message
    queues.done(message)
    queues.recover()
    assert (queues.take(), queues.depths()[CAPTURE]) == (None, 0)


def test_a_failed_message_comes_back_after_its_pause(queues: Queues, hand: Hand) -> None:
    """A message whose handling failed is tried again later, not at once."""
    queues.put(CAPTURE, ["1"])
    message = queues.take()
    assert message
    queues.failed(message)
    assert bodies(queues) == []
    hand.at += RETRY_AFTER
    assert bodies(queues) == ["1"]


def test_a_message_that_always_fails_becomes_a_dead_letter(queues: Queues, hand: Hand) -> None:
    """It is kept and shown, no longer tried, and starts afresh when asked to."""
    queues.put(CAPTURE, ["1"])
    for _ in range(MAX_RECEIVES):
        message = queues.take()
        assert message
        queues.failed(message)
        hand.at += RETRY_AFTER
    assert queues.take() is None
    assert (queues.depths()[CAPTURE], queues.depths(dead=True)[CAPTURE]) == (0, 1)
    queues.redrive()
    again = queues.take()
    assert again
    assert again.received == 1


def test_what_was_under_way_in_a_crash_is_delivered_again(tmp_path: Path, hand: Hand) -> None:
    """A message outlives the process that was handling it, and does not wait for its pause."""
    with closing(Database(tmp_path / "kith.db")) as database:
        before = Queues(database, hand.now)
        before.put(CAPTURE, ["1"])
        before.take()
    with closing(Database(tmp_path / "kith.db")) as database:
        after = Queues(database, hand.now)
        after.recover()
        message = after.take()
    assert message
    assert (message.body, message.received) == ("1", 2)


def test_a_message_that_ends_the_process_becomes_a_dead_letter(queues: Queues) -> None:
    """Whoever dies of it cannot say that it failed; it is noticed at the start after the last."""
    queues.put(CAPTURE, ["1"])
    for _ in range(MAX_RECEIVES):
        assert queues.take()
        queues.recover()
    assert queues.take() is None
    assert (queues.depths()[CAPTURE], queues.depths(dead=True)[CAPTURE]) == (0, 1)


def test_a_message_that_ends_the_process_keeps_no_other_waiting(queues: Queues) -> None:
    """What was under way in a crash goes behind all that was tried less often."""
    queues.put(CAPTURE, ["1", "2"])
    queues.take()
    queues.recover()
    queues.put(CAPTURE, ["3"])
    assert bodies(queues) == ["2", "3", "1"]


def test_a_machine_clock_set_back_hides_nothing(queues: Queues, hand: Hand) -> None:
    """A new message is in sight at once, whatever the time is."""
    queues.put(CAPTURE, ["1"])
    hand.at -= timedelta(hours=5)
    assert bodies(queues) == ["1"]


def test_the_next_retry_is_known(queues: Queues, hand: Hand) -> None:
    """The event loop can sleep until there is something to do."""
    assert queues.next_at() is None
    queues.put(CAPTURE, ["1"])
    queues.take()
    assert queues.next_at() == hand.at + RETRY_AFTER


def test_hints_name_the_owner(queues: Queues) -> None:
    """The Queue port puts one message an owner, as send_nudges reads them."""
    SqliteQueue(queues).put(["anna", "ben"])
    assert [json.loads(body) for body in bodies(queues)] == [{"owner": "anna"}, {"owner": "ben"}]


OURS = "robin.abcdefghij@in.kith.example"
OURS_ONCE = "robin.zyxwvutsrq@in.kith.example"
THEIRS = "kim.abcdefghij@in.kith.example"


def mail(key: str, *recipients: str) -> str:
    """Return the message that tells of a mail."""
    receipt = {"recipients": recipients, "action": {"objectKey": key}}
    return json.dumps({"Message": json.dumps({"receipt": receipt})})


def test_forgetting_an_owner_leaves_only_what_is_anothers_too(queues: Queues) -> None:
    """Hints, reports and unread mail go, dead letters as well; unread mail is told."""
    ours = {OURS, OURS_ONCE}.__contains__
    queues.put(CAPTURE, [mail("1", OURS), mail("2", OURS, OURS_ONCE), mail("3", OURS, THEIRS)])
    queues.put(CAPTURE, [mail("4", THEIRS), mail("5", f"x{OURS}"), mail("6", OURS_ONCE)])
    queues.put(NUDGES, ['{"owner": "robin0000001"}', '{"owner": "kim000000001"}'])
    queues.put(DELIVERIES, ["a report on robin0000001-d-1", "a report on kim000000001-d-1"])
    with queues.database.transaction() as rows:
        rows.execute("UPDATE messages SET dead = 1 WHERE id = 6")
    port = SqliteQueue(queues)
    assert port.unread(ours) == ["1", "2", "6"]
    port.forget("robin0000001", ours)
    assert port.unread(ours) == []
    left = [mail("3", OURS, THEIRS), mail("4", THEIRS), mail("5", f"x{OURS}")]
    assert bodies(queues) == [*left, '{"owner": "kim000000001"}', "a report on kim000000001-d-1"]
