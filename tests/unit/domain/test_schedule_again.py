"""What comes again is opened for its next time, once; and what an early or short rhythm does."""

from dataclasses import replace
from typing import Any

import pytest

from kith.domain import schedule
from kith.domain.contact import NamedDay
from kith.domain.encounter import Direction, Draft, Planned, Reason
from kith.domain.followup import End, FollowUp, close
from kith.domain.purposes import Purpose
from kith.domain.recurring import Cycle, Recurring
from kith.domain.schedule import Changes
from tests.unit.conversations import log, opened
from tests.unit.nouns import MONDAY, NOON, contact, encounter, follow_up, on, owner

FIRST = Recurring(cycle=Cycle.MONTH, day=1)
NUMBERS = follow_up(
    "2026-12-01",
    cid=contact().cid,
    reason=Reason.EXPLICIT,
    text="the numbers",
    again=FIRST,
    eid="s1-0",
)


def ended(end: End, given: FollowUp = NUMBERS, **known: Any) -> Changes:  # noqa: ANN401 - any field of a contact
    """Return what follows on the Monday when the owner ends a follow-up."""
    whose = contact(**known)
    over = close(given, end, NOON, end.value)
    return schedule.after_decision(owner(), whose, over, [given], NOON)


@pytest.mark.parametrize("end", [End.DONE, End.SKIPPED])
def test_done_or_skipped_it_is_open_for_its_next_time(end: End) -> None:
    """The first of January, for that of December was dealt with: beside the rhythm's touch."""
    numbers, touch = ended(end).opened
    assert (numbers.reason, numbers.text, numbers.due_on) == (
        Reason.EXPLICIT,
        "the numbers",
        on("2027-01-01"),
    )
    assert (numbers.again, numbers.eid, numbers.original_due_on) == (
        FIRST,
        "s1-0",
        on("2027-01-01"),
    )
    assert touch.reason is Reason.KEEP_IN_TOUCH
    assert numbers.fid != touch.fid


def test_stopped_it_does_not_come_again() -> None:
    """Stop ends it."""
    assert ended(End.STOPPED, stopped=True).opened == ()
    assert ended(End.DONE, stopped=True).opened == ()


def test_a_birthday_comes_again_next_year_a_day_before() -> None:
    """With its lead day, and the day itself kept."""
    birthday = replace(
        NUMBERS,
        reason=Reason.OCCASION,
        text="birthday",
        original_due_on=on("2026-12-02"),
        again=Recurring(cycle=Cycle.YEAR, month=12, day=2),
    )
    again, _ = ended(End.DONE, birthday).opened
    assert (again.due_on, again.original_due_on) == (on("2027-12-01"), on("2027-12-02"))


def test_the_opener_of_what_comes_again_opens_the_next() -> None:
    """Sending the draft is doing it."""
    due = replace(NUMBERS, due_on=on("2026-11-04"), original_due_on=on("2026-11-01"), nudged=1)
    changes = log(open_now=[due], opener=due.fid, direction=Direction.MINE)
    assert [each.end for each in changes.closed] == [End.DONE]
    assert (Reason.EXPLICIT, "2026-12-01") in opened(changes)


def test_the_opener_of_one_that_is_over_leaves_the_next_alone() -> None:
    """A draft of last month's, sent late, is not this month's."""
    changes = log(open_now=[NUMBERS], opener=NUMBERS.fid, direction=Direction.MINE)
    assert changes.closed == ()


def test_the_same_wish_again_is_no_second_one() -> None:
    """Two notes that say "every 1st: the numbers" are one errand."""
    wish = Planned(due_on=on("2026-12-01"), text="the numbers", again=FIRST)
    changes = log(open_now=[replace(NUMBERS, eid="other-0")], planned=(wish,))
    assert Reason.EXPLICIT not in [reason for reason, _ in opened(changes)]
    other = replace(wish, text="the letters")
    assert (Reason.EXPLICIT, "2026-12-01") in opened(log(open_now=[NUMBERS], planned=(other,)))


TOUCH = follow_up("2027-01-15", cid=contact().cid, reason=Reason.KEEP_IN_TOUCH)


@pytest.mark.parametrize(
    ("touch", "expected"),
    [
        (TOUCH, True),
        (replace(TOUCH, due_on=MONDAY), False),
        (replace(TOUCH, nudged=1), False),
        (replace(TOUCH, reason=Reason.CHECK_IN), False),
    ],
    ids=["early", "on-its-day", "nudged", "a-check-in"],
)
def test_an_early_contact_is_counted_from(touch: FollowUp, expected: bool) -> None:  # noqa: FBT001 - a row of a table
    """The rhythm holds, from the day they were in touch, and the next nudge will say so."""
    changes = log(open_now=[touch], purpose=Purpose.PERSONAL)
    (following,) = changes.opened
    assert (following.due_on, following.is_early) == (on("2027-02-21"), expected)


@pytest.mark.parametrize(
    ("due_on", "day", "expected"),
    [
        ("2026-11-23", "2026-11-24", ["ours"]),
        ("2026-11-23", "2026-11-23", ["ours"]),
        ("2027-11-22", "2027-11-23", []),
    ],
    ids=["the-day-before", "left-alone-on-it", "moved-to-next-year"],
)
def test_the_opener_of_a_day_that_is_over_closes_nothing(
    due_on: str, day: str, expected: list[str]
) -> None:
    """Next year's birthday is not done because somebody was wished a happy one today."""
    occasion = replace(
        TOUCH,
        fid="ours",
        reason=Reason.OCCASION,
        due_on=on(due_on),
        original_due_on=on(day),
        text="birthday",
        again=Recurring(cycle=Cycle.YEAR, month=11, day=on(day).day),
    )
    changes = log(open_now=[occasion], opener=occasion.fid, purpose=Purpose.PERSONAL)
    assert [each.fid for each in changes.closed if each.end is End.DONE] == expected


def test_counted_from_a_later_wish_nobody_says_it_was_counted_from_then() -> None:
    """The day that the owner chose is what the next touch waits for, not the early contact."""
    wish = Planned(due_on=on("2027-03-01"), text="ask about the move")
    _, touch = log(open_now=[TOUCH], purpose=Purpose.PERSONAL, planned=(wish,)).opened
    assert (touch.due_on, touch.is_early) == (on("2027-05-30"), False)


def test_a_check_in_after_an_early_contact_is_just_a_check_in() -> None:
    """It does not go by the rhythm."""
    (following,) = log(open_now=[TOUCH]).opened
    assert (following.reason, following.is_early) == (Reason.CHECK_IN, False)


def test_a_shorter_rhythm_of_the_owners_comes_before_the_check_in() -> None:
    """Who wants to be in touch every week is not told to wait for two."""
    assert opened(log(rhythm_days=7)) == [(Reason.KEEP_IN_TOUCH, "2026-11-30")]
    assert opened(log(rhythm_days=14)) == [(Reason.CHECK_IN, "2026-12-07")]


def test_a_circle_sets_the_rhythm() -> None:
    """Everybody in it has a turn every two months."""
    climber = contact(circle="Climbing")
    climbing = owner(circles={"climbing": 60})
    talked = encounter(purpose=Purpose.PERSONAL)
    met = schedule.met(climber, talked)
    cause = schedule.Cause("s1", Draft(met=(), occurred_on=MONDAY))
    changes = schedule.after_encounter(climbing, met, talked, [], cause, NOON)
    assert opened(changes) == [(Reason.KEEP_IN_TOUCH, "2027-01-22")]


def test_a_day_that_was_corrected_has_its_reminder_moved() -> None:
    """The old one is answered, the new one opened: neither is twice."""
    known = contact(days=(NamedDay(name="birthday", month=5, day=18),))
    wrong = follow_up(
        "2027-05-16",
        cid=known.cid,
        reason=Reason.OCCASION,
        text="birthday",
        again=Recurring(cycle=Cycle.YEAR, month=5, day=17),
    )
    changes = log(known, open_now=[wrong], purpose=Purpose.PERSONAL)
    assert [(each.fid, each.end) for each in changes.closed] == [(wrong.fid, End.ANSWERED)]
    assert (Reason.OCCASION, "2027-05-17") in opened(changes)
