"""Which follow-ups one nudge carries, and in which order."""

from datetime import date
from typing import Any

import pytest

from kith.domain import agenda
from kith.domain.encounter import Reason
from tests.unit.nouns import follow_up, on, owner, utc

MORNING = on("2026-11-23")
NOW = utc("2026-11-23T08:00")


def test_promises_and_thanks_come_first() -> None:
    """However long something else is overdue, what one owes comes before it."""
    overdue = [
        follow_up(f"2026-11-{day}", fid=reason, cid=reason, reason=reason)
        for day, reason in enumerate(reversed(Reason), 10)
    ]
    chosen = agenda.choose(owner(), overdue, MORNING, NOW)
    assert [each.reason for each in chosen] == [
        Reason.PROMISE,
        Reason.THANKS,
        Reason.OCCASION,
        Reason.EXPLICIT,
        Reason.KEEP_IN_TOUCH,
    ]


def test_a_touch_waits_while_more_is_owed_to_the_same_person() -> None:
    """The mail that keeps the promise is the touch; one person is not brought up twice."""
    promise = follow_up("2026-11-23", fid="promise", cid="dana", reason=Reason.PROMISE)
    touch = follow_up("2026-11-20", fid="touch", cid="dana", reason=Reason.CHECK_IN)
    other = follow_up("2026-11-22", fid="other", cid="bo", reason=Reason.CHECK_IN)
    assert agenda.choose(owner(), [touch, other, promise], MORNING, NOW) == [promise, other]
    assert agenda.choose(owner(), [touch, other], MORNING, NOW) == [touch, other]


def test_thanks_wait_beside_a_promise_to_the_same_person() -> None:
    """The mail that keeps the promise can say them; until then they keep their date."""
    promise = follow_up("2026-11-23", fid="promise", cid="dana", reason=Reason.PROMISE)
    thanks = follow_up("2026-11-20", fid="thanks", cid="dana", reason=Reason.THANKS)
    other = follow_up("2026-11-23", fid="other", cid="bo", reason=Reason.THANKS)
    wished = follow_up("2026-11-23", fid="wished", cid="dana", reason=Reason.EXPLICIT)
    due = [wished, thanks, other, promise]
    assert agenda.choose(owner(), due, MORNING, NOW) == [promise, other, wished]
    assert agenda.choose(owner(), due[:3], MORNING, NOW) == [thanks, other, wished]


def test_among_equals_the_longest_owed_comes_first() -> None:
    """By the date it was first due: neither a snooze nor a return sends it to the back."""
    moved = follow_up("2026-11-22", fid="moved", original_due_on=on("2026-10-01"))
    early = follow_up("2026-11-01", fid="early")
    late = follow_up("2026-11-20", fid="late")
    assert agenda.choose(owner(), [late, early, moved], MORNING, NOW) == [moved, early, late]


def test_touches_go_by_how_long_they_are_overdue_for_what_they_are() -> None:
    """Three days late on every ten is more than a month late on every four."""
    yearly = follow_up("2026-10-23", fid="yearly", span_days=365)
    weekly = follow_up("2026-11-20", fid="weekly", span_days=7, reason=Reason.CHECK_IN)
    unknown = follow_up("2026-11-17", fid="unknown")
    assert agenda.choose(owner(), [yearly, unknown, weekly], MORNING, NOW) == [
        weekly,
        unknown,
        yearly,
    ]


def test_a_crowd_met_at_one_event_is_spread() -> None:
    """Twenty people of one evening leave room for others, and come two by two."""
    crowd = [
        follow_up("2026-11-09", fid=f"fid{number:02}", eid="fair-0", reason=Reason.CHECK_IN)
        for number in range(20)
    ]
    friend = follow_up("2026-11-23", fid="friend", eid="lunch-0", span_days=90)
    chosen = agenda.choose(owner(), [*crowd, friend], MORNING, NOW)
    assert [each.fid for each in chosen] == ["fid00", "fid01", "friend"]
    left = [each for each in crowd if each not in chosen]
    again = agenda.choose(owner(), left, on("2026-11-24"), NOW)
    assert [each.fid for each in again] == ["fid02", "fid03"]


def test_a_crowd_noted_block_by_block_is_spread_as_well() -> None:
    """Each of twenty with a block of their own is still one of one evening."""
    crowd = [
        follow_up("2026-11-09", fid=f"fid{n:02}", eid=f"fair-{n}", reason=Reason.CHECK_IN)
        for n in range(20)
    ]
    friend = follow_up("2026-11-23", fid="friend", eid="lunch-0", span_days=90)
    chosen = agenda.choose(owner(), [*crowd, friend], MORNING, NOW)
    assert [each.fid for each in chosen] == ["fid00", "fid01", "friend"]


def test_what_one_mail_told_of_several_days_is_no_crowd() -> None:
    """A week noted in one mail is as many conversations as it has days."""
    week = [
        follow_up(f"2026-11-0{day}", fid=f"fid{day}", eid=f"week-{day}", reason=Reason.CHECK_IN)
        for day in range(1, 5)
    ]
    assert agenda.choose(owner(), week, MORNING, NOW) == week


def test_promises_of_one_event_are_not_spread() -> None:
    """What was promised is owed now."""
    owed = [
        follow_up("2026-11-23", fid=f"fid{number}", eid="fair-0", reason=Reason.PROMISE)
        for number in range(4)
    ]
    friend = follow_up("2026-11-01", fid="friend", cid="friend")
    assert agenda.choose(owner(most_items=4), [*owed, friend], MORNING, NOW) == owed


@pytest.mark.parametrize(
    ("most", "others", "thanks"), [(5, 0, 5), (5, 1, 4), (5, 4, 3), (2, 4, 1), (1, 1, 1)]
)
def test_the_thanks_of_a_crowd_leave_places_to_others(most: int, others: int, thanks: int) -> None:
    """They come first, but not in every place for as long as the crowd lasts."""
    crowd = [
        follow_up("2026-11-10", fid=f"f{n:02}", cid=f"c{n}", eid=f"fair-{n}", reason=Reason.THANKS)
        for n in range(20)
    ]
    friends = [follow_up("2026-11-01", fid=f"fri{n}", cid=f"f{n}") for n in range(others)]
    chosen = agenda.choose(owner(most_items=most), [*friends, *crowd], MORNING, NOW)
    left = min(others, most - thanks)
    assert chosen == [*crowd[:thanks], *friends[:left]]


def test_no_more_than_a_handful() -> None:
    """Of a crowd the first five are carried, whatever order they are read in."""
    crowd = [follow_up("2026-11-20", fid=f"fid{number:03}") for number in range(200)]
    chosen = agenda.choose(owner(), reversed(crowd), MORNING, NOW)
    assert [each.fid for each in chosen] == ["fid000", "fid001", "fid002", "fid003", "fid004"]


@pytest.mark.parametrize(
    ("due", "settings", "carried"),
    [
        pytest.param("2026-11-23", {}, True, id="today"),
        pytest.param("2026-11-24", {}, False, id="tomorrow"),
        pytest.param("2025-11-24", {}, True, id="a-year-ago"),
        pytest.param("2026-11-23T15:00", {}, False, id="at-its-own-time-later"),
        pytest.param("2026-11-23T07:00", {}, False, id="at-its-own-time-an-hour-ago"),
        pytest.param("2026-11-22T15:00", {}, True, id="its-time-long-missed"),
        pytest.param(
            "2026-11-22T15:00",
            {"unsettled": {"robin0000001-t-followup0001-202611221500": NOW}},
            False,
            id="its-own-mail-is-under-way",
        ),
        pytest.param(
            "2026-11-22T21:00", {"paused_until": date(2026, 11, 23)}, True, id="missed-by-a-pause"
        ),
    ],
)
def test_what_a_digest_carries(
    due: str,
    settings: dict[str, Any],
    carried: bool,  # noqa: FBT001 - a table
) -> None:
    """What is due that morning and has no mail of its own."""
    chosen = agenda.choose(owner(**settings), [follow_up(due)], MORNING, NOW)
    assert chosen == ([follow_up(due)] if carried else [])


def test_nothing_due_is_no_agenda() -> None:
    """Without a follow-up there is nothing to send."""
    assert agenda.choose(owner(), [], MORNING, NOW) == []
    assert agenda.timed(owner(), [], NOW) == []


def test_timed_ones_come_at_their_time_earliest_first() -> None:
    """Ripe ones only, in the order of their times, however many."""
    ripe = [follow_up(f"2026-11-23T07:{minute:02}", fid=f"fid{minute}") for minute in range(30)]
    unripe = follow_up("2026-11-23T08:01", fid="unripe")
    dated = follow_up("2026-11-23", fid="dated")
    assert agenda.timed(owner(), [unripe, dated, *reversed(ripe)], NOW) == ripe


def test_a_timed_one_under_way_is_not_claimed_again() -> None:
    """Its own mail is on its way."""
    under_way = {"robin0000001-t-followup0001-202611230700": NOW}
    assert agenda.timed(owner(unsettled=under_way), [follow_up("2026-11-23T07:00")], NOW) == []
    exactly = follow_up("2026-11-23T08:00")
    assert agenda.timed(owner(), [exactly], NOW) == [exactly]
