"""The morning a digest goes out on: one a morning, in time, and never twice within 18 hours."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain import calendar
from kith.domain.owner import Owner
from tests.unit.nouns import follow_up, moments, on, owner, utc

WHOLE_WEEK = (0, 1, 2, 3, 4, 5, 6)
EIGHTEEN_HOURS = timedelta(hours=18)
TWELVE_HOURS = timedelta(hours=12)
LONG_AGO = "2026-01-01"


def digests(who: Owner, start: datetime, most: int) -> Iterator[tuple[date, datetime]]:
    """Yield morning and instant of each digest of somebody for whom something is always due."""
    now = start
    for _ in range(most):
        wake_at = calendar.wake_at(who, [follow_up(LONG_AGO)], now)
        assert wake_at
        now = max(now, wake_at)
        morning = calendar.digest_on(who, on(LONG_AGO), now)
        assert calendar.morning(who, morning) <= now, "woken for nothing"
        who = replace(who, last_digest_on=morning, last_digest_at=now)
        yield morning, now


def instants(who: Owner, start: str, most: int) -> list[datetime]:
    """Return when the first digests go out."""
    return [at for _, at in digests(who, utc(start), most)]


@pytest.mark.parametrize(
    ("zone", "nudge_time", "start", "expected"),
    [
        pytest.param(
            "Europe/Berlin",
            "02:30",
            "2026-03-28T00:00",
            ["2026-03-28T01:30", "2026-03-29T01:30", "2026-03-30T00:30"],
            id="berlin-gap",
        ),
        pytest.param(
            "Europe/Berlin",
            "02:30",
            "2026-10-24T00:00",
            ["2026-10-24T00:30", "2026-10-25T00:30", "2026-10-26T01:30"],
            id="berlin-overlap",
        ),
        pytest.param(
            "America/New_York",
            "02:30",
            "2026-03-07T00:00",
            ["2026-03-07T07:30", "2026-03-08T07:30", "2026-03-09T06:30"],
            id="new-york-gap",
        ),
        pytest.param(
            "America/New_York",
            "01:30",
            "2026-10-31T00:00",
            ["2026-10-31T05:30", "2026-11-01T05:30", "2026-11-02T06:30"],
            id="new-york-overlap",
        ),
        pytest.param(
            "Australia/Sydney",
            "02:30",
            "2026-10-02T14:30",
            ["2026-10-02T16:30", "2026-10-03T16:30", "2026-10-04T15:30"],
            id="sydney-gap",
        ),
        pytest.param(
            "Australia/Sydney",
            "02:30",
            "2026-04-03T14:30",
            ["2026-04-03T15:30", "2026-04-04T15:30", "2026-04-05T16:30"],
            id="sydney-overlap",
        ),
        pytest.param(
            "Australia/Lord_Howe",
            "02:15",
            "2026-10-02T14:30",
            ["2026-10-02T15:45", "2026-10-03T15:45", "2026-10-04T15:15"],
            id="lord-howe-half-hour-gap",
        ),
        pytest.param(
            "Australia/Lord_Howe",
            "01:45",
            "2026-04-03T14:30",
            ["2026-04-03T14:45", "2026-04-04T14:45", "2026-04-05T15:15"],
            id="lord-howe-half-hour-overlap",
        ),
        pytest.param(
            "Europe/Berlin",
            "08:00",
            "2026-03-28T00:00",
            ["2026-03-28T07:00", "2026-03-29T06:00", "2026-03-30T06:00"],
            id="eight-stays-eight-in-spring",
        ),
        pytest.param(
            "Pacific/Kiritimati",
            "08:00",
            "2026-11-22T12:00",
            ["2026-11-22T18:00", "2026-11-23T18:00"],
            id="first-on-earth",
        ),
        pytest.param(
            "Pacific/Pago_Pago",
            "08:00",
            "2026-11-22T12:00",
            ["2026-11-22T19:00", "2026-11-23T19:00"],
            id="last-on-earth",
        ),
        pytest.param(
            "Europe/Berlin",
            "23:30",
            "2026-11-23T12:00",
            ["2026-11-23T22:30", "2026-11-24T22:30"],
            id="late-in-the-evening",
        ),
        pytest.param(
            "Europe/Berlin",
            "00:00",
            "2026-11-23T12:00",
            ["2026-11-23T23:00", "2026-11-24T23:00"],
            id="at-midnight",
        ),
    ],
)
def test_one_digest_a_morning_at_the_nudge_time(
    zone: str, nudge_time: str, start: str, expected: list[str]
) -> None:
    """Whatever the clocks do, there is one a day, at the owner's time: none skipped, none twice."""
    who = owner(zone, nudge_time=time.fromisoformat(nudge_time))
    assert instants(who, start, len(expected)) == [utc(each) for each in expected]


@pytest.mark.parametrize(
    ("settings", "now", "due", "expected"),
    [
        pytest.param({}, "2026-11-23T07:59", "2026-11-23", "2026-11-23", id="due-today"),
        pytest.param({}, "2026-11-23T07:59", LONG_AGO, "2026-11-23", id="overdue"),
        pytest.param({}, "2026-11-23T07:59", "2027-02-01", "2027-02-01", id="due-later"),
        pytest.param({}, "2026-11-23T20:00", LONG_AGO, "2026-11-23", id="twelve-hours-late"),
        pytest.param({}, "2026-11-23T20:01", LONG_AGO, "2026-11-24", id="later-waits-for-morning"),
        pytest.param({}, "2026-11-23T23:59", "2026-11-23", "2026-11-24", id="after-a-long-outage"),
        pytest.param(
            {"nudge_time": time(23, 30)},
            "2026-11-24T00:10",
            "2026-11-23",
            "2026-11-23",
            id="yesterdays-evening-is-in-time-after-midnight",
        ),
        pytest.param(
            {"nudge_time": time(23, 30)},
            "2026-11-24T11:30",
            LONG_AGO,
            "2026-11-23",
            id="yesterdays-evening-until-half-past-eleven",
        ),
        pytest.param(
            {"nudge_time": time(23, 30)},
            "2026-11-24T11:31",
            LONG_AGO,
            "2026-11-24",
            id="then-it-waits-for-the-next-evening",
        ),
        pytest.param(
            {"nudge_time": time(23, 30)},
            "2026-11-24T00:10",
            "2026-11-24",
            "2026-11-24",
            id="what-is-due-today-is-not-yesterdays",
        ),
        pytest.param(
            {"quiet_days": (0,)}, "2026-11-23T07:00", LONG_AGO, "2026-11-24", id="a-quiet-day"
        ),
        pytest.param(
            {"quiet_days": (0, 1, 2)},
            "2026-11-23T07:00",
            LONG_AGO,
            "2026-11-26",
            id="quiet-days-in-a-row",
        ),
        pytest.param(
            {"quiet_days": (5, 6, 0)},
            "2026-11-28T07:00",
            LONG_AGO,
            "2026-12-01",
            id="quiet-days-across-a-week",
        ),
        pytest.param(
            {"quiet_days": (0, 0, 0, 0, 0, 0, 0)},
            "2026-11-23T07:00",
            LONG_AGO,
            "2026-11-24",
            id="one-quiet-day-said-seven-times",
        ),
        pytest.param(
            {"quiet_days": WHOLE_WEEK},
            "2026-11-23T07:00",
            LONG_AGO,
            "2026-11-23",
            id="seven-quiet-days-are-none-or-nothing-would-ever-come",
        ),
        pytest.param(
            {"paused_until": date(2027, 1, 5)},
            "2026-11-23T07:00",
            LONG_AGO,
            "2027-01-05",
            id="a-pause-ends-on-its-day",
        ),
        pytest.param(
            {"paused_until": date(2027, 1, 5)},
            "2026-11-23T07:00",
            "2027-02-01",
            "2027-02-01",
            id="due-after-the-pause",
        ),
        pytest.param(
            {"paused_until": date(2026, 11, 20)},
            "2026-11-23T07:00",
            LONG_AGO,
            "2026-11-23",
            id="a-pause-that-is-over",
        ),
        pytest.param(
            {"paused_until": date(2027, 1, 5), "quiet_days": (1, 2)},
            "2026-11-23T07:00",
            LONG_AGO,
            "2027-01-07",
            id="a-pause-that-ends-on-quiet-days",
        ),
        pytest.param(
            {"paused_until": date(2030, 1, 5)},
            "2026-11-23T07:00",
            LONG_AGO,
            "2030-01-05",
            id="a-pause-of-years",
        ),
        pytest.param(
            {"paused_until": date.max}, "2026-11-23T07:00", LONG_AGO, "9998-01-01", id="for-ever"
        ),
        pytest.param({}, "2026-11-23T07:00", "9999-12-31", "9998-01-01", id="due-at-the-end"),
        pytest.param(
            {"quiet_days": (3, 4, 5, 6)},
            "2026-11-23T07:00",
            "9999-12-31",
            "9998-01-05",
            id="due-at-the-end-on-quiet-days",
        ),
        pytest.param(
            {"last_digest_on": date(2026, 11, 23), "last_digest_at": utc("2026-11-23T08:00")},
            "2026-11-23T08:05",
            LONG_AGO,
            "2026-11-24",
            id="not-twice-a-morning",
        ),
        pytest.param(
            {"last_digest_on": date(2026, 11, 23), "last_digest_at": utc("2026-11-23T14:00")},
            "2026-11-23T14:05",
            LONG_AGO,
            "2026-11-24",
            id="eighteen-hours-apart-is-enough",
        ),
        pytest.param(
            {"last_digest_on": date(2026, 11, 23), "last_digest_at": utc("2026-11-23T14:01")},
            "2026-11-23T14:05",
            LONG_AGO,
            "2026-11-25",
            id="a-morning-within-eighteen-hours-is-passed-over",
        ),
        pytest.param(
            {"last_digest_on": date(2026, 11, 23), "last_digest_at": utc("2026-11-23T19:50")},
            "2026-11-24T15:00",
            LONG_AGO,
            "2026-11-25",
            id="passed-over-is-not-made-up-for-in-the-afternoon",
        ),
        pytest.param(
            {"last_digest_on": date(2026, 11, 23)},
            "2026-11-23T08:05",
            LONG_AGO,
            "2026-11-24",
            id="a-morning-with-nothing-left-to-say-is-used-up",
        ),
        pytest.param(
            {"last_digest_on": date.max}, "2026-11-23T08:05", LONG_AGO, "9998-01-01", id="nonsense"
        ),
    ],
)
def test_the_first_morning_that_may_carry_it(
    settings: dict[str, Any], now: str, due: str, expected: str
) -> None:
    """Due, not too late, not quiet, not paused, and not soon after the last one."""
    assert calendar.digest_on(owner(**settings), on(due), utc(now)) == on(expected)


def test_a_nudge_time_moved_back_before_now_is_still_this_morning() -> None:
    """From ten to eight, at nine: the morning's mail comes at once, not tomorrow."""
    late_riser = owner("Europe/Berlin", nudge_time=time(10, 0))
    now = utc("2026-11-23T08:00")
    assert calendar.wake_at(late_riser, [follow_up()], now) == utc("2026-11-23T09:00")
    early_riser = replace(late_riser, nudge_time=time(8, 0))
    assert calendar.wake_at(early_riser, [follow_up()], now) == utc("2026-11-23T07:00")


def test_a_nudge_time_moved_ahead_of_now_sends_no_second_mail() -> None:
    """From eight to ten, at nine: this morning's mail was sent, and tomorrow's comes at ten."""
    (sent,) = digests(owner("Europe/Berlin"), utc("2026-11-23T00:00"), 1)
    moved = owner(
        "Europe/Berlin", nudge_time=time(10, 0), last_digest_on=sent[0], last_digest_at=sent[1]
    )
    assert instants(moved, "2026-11-23T08:00", 1) == [utc("2026-11-24T09:00")]


def test_a_nudge_time_moved_from_evening_to_morning_keeps_the_distance() -> None:
    """From eight in the evening to eight in the morning: the next morning is too soon."""
    (sent,) = digests(owner(nudge_time=time(20, 0)), utc("2026-11-23T12:00"), 1)
    moved = owner(last_digest_on=sent[0], last_digest_at=sent[1])
    assert instants(moved, "2026-11-23T21:00", 1) == [utc("2026-11-25T08:00")]


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        pytest.param("America/New_York", "2026-11-24T13:00", id="west-is-due-by-its-own-calendar"),
        pytest.param("Asia/Tokyo", "2026-11-23T23:00", id="east-the-morning-comes-earlier"),
        pytest.param("Pacific/Kiritimati", "2026-11-23T18:00", id="across-the-date-line"),
        pytest.param("Pacific/Pago_Pago", "2026-11-24T19:00", id="and-back"),
    ],
)
def test_open_follow_ups_move_with_their_owner(zone: str, expected: str) -> None:
    """A new zone rewrites nothing: due on the 24th is due on the 24th of wherever one is."""
    now = utc("2026-11-23T11:00")
    assert calendar.wake_at(owner(zone), [follow_up("2026-11-24")], now) == utc(expected)


def test_flying_west_sends_no_second_digest_of_a_date() -> None:
    """From Kiritimati to Pago Pago the same date comes again, but not the same digest."""
    (sent,) = digests(owner("Pacific/Kiritimati"), utc("2026-11-23T12:00"), 1)
    assert sent == (on("2026-11-24"), utc("2026-11-23T18:00"))
    there = owner("Pacific/Pago_Pago", last_digest_on=sent[0], last_digest_at=sent[1])
    assert instants(there, "2026-11-23T20:00", 1) == [utc("2026-11-25T19:00")]


@given(moments(), st.dates())
def test_a_digest_always_lands_on_an_allowed_morning(
    moment: tuple[Owner, datetime], due_on: date
) -> None:
    """Whatever the settings, the morning found breaks none of the promises."""
    who, now = moment
    day = calendar.digest_on(who, due_on, now)
    at = calendar.morning(who, day)
    assert day >= min(due_on, calendar.LAST_DAY)
    assert now - TWELVE_HOURS <= at
    assert day.weekday() not in who.quiet_days or len(who.quiet_days) == len(WHOLE_WEEK)
    assert who.paused_until is None or day >= who.paused_until
    assert who.last_digest_on is None or day > who.last_digest_on
    assert who.last_digest_at is None or at >= who.last_digest_at + EIGHTEEN_HOURS


@given(moments())
def test_a_fortnight_of_digests_keeps_every_promise(moment: tuple[Owner, datetime]) -> None:
    """Each comes on another morning, 18 hours after the last or more, at most 12 hours late."""
    who, start = moment
    sent = list(digests(who, start, 14))
    for morning, at in sent:
        assert timedelta() <= at - calendar.morning(who, morning) <= TWELVE_HOURS
    for (one, one_at), (other, other_at) in pairwise(sent):
        assert one < other
        assert other_at - one_at >= EIGHTEEN_HOURS
