"""A follow-up's life: closed, reopened, moved; each a decision of its own."""

from dataclasses import replace
from datetime import time

import pytest

from kith.domain.encounter import Reason
from kith.domain.followup import End, close, move, reopen
from tests.unit.nouns import NOON, follow_up, on


@pytest.mark.parametrize("end", End)
def test_a_closed_one_says_how_when_and_by_what(end: End) -> None:
    """And is a turn on, so that links to the open one see that it is settled."""
    before = follow_up(turn=3, nudged=2)
    after = close(before, end, NOON, "s1-0")
    assert after == replace(before, turn=4, end=end, ended_at=NOON, ended_by="s1-0")


def test_reopening_is_undoing() -> None:
    """Everything is as it was before it was closed, but for the turn, which never goes back."""
    before = follow_up("2026-11-23T15:00", turn=3, nudged=2, text="call", reason=Reason.PROMISE)
    assert reopen(close(before, End.DONE, NOON, "done")) == replace(before, turn=5)


def test_a_moved_one_starts_afresh() -> None:
    """Snoozed by the owner: a new turn, not left alone any more, its first date remembered."""
    before = follow_up("2026-11-23T15:00", turn=1, nudged=3)
    after = move(before, on("2026-12-14"))
    assert after == follow_up("2026-12-14", turn=2, original_due_on=on("2026-11-23"))
    assert move(before, on("2026-12-14"), time(9, 5)).due_key == "2026-12-14T09:05"


@pytest.mark.parametrize(
    "due",
    ["0987-01-02", "2026-11-23", "2026-11-23T00:00", "2026-11-23T08:05", "2026-11-23T15:30"],
)
def test_a_due_key_sorts_as_dates_do(due: str) -> None:
    """Years have four digits, hours two, and a date stands before its own times."""
    assert follow_up(due).due_key == due
