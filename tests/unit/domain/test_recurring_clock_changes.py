"""What comes again at a time of day, over both changes of the clocks."""

from datetime import UTC, datetime, time
from itertools import pairwise

import pytest

from kith.domain import calendar
from kith.domain.encounter import Reason
from kith.domain.recurring import Cycle, Recurring, next_on
from tests.unit.nouns import follow_up, on, owner


@pytest.mark.parametrize(
    ("zone", "at", "sunday", "expected"),
    [
        pytest.param(
            "Europe/Berlin",
            time(2, 30),
            "2027-03-21",
            ["03-21T01:30", "03-28T01:30", "04-04T00:30"],
            id="berlin-skipped-in-the-gap",
        ),
        pytest.param(
            "Europe/Berlin",
            time(2, 30),
            "2027-10-24",
            ["10-24T00:30", "10-31T00:30", "11-07T01:30"],
            id="berlin-twice-in-the-overlap",
        ),
        pytest.param(
            "America/New_York",
            time(2, 30),
            "2027-03-07",
            ["03-07T07:30", "03-14T07:30", "03-21T06:30"],
            id="new-york-skipped-in-the-gap",
        ),
        pytest.param(
            "America/New_York",
            time(1, 30),
            "2027-10-31",
            ["10-31T05:30", "11-07T05:30", "11-14T06:30"],
            id="new-york-twice-in-the-overlap",
        ),
        pytest.param(
            "Australia/Sydney",
            time(2, 30),
            "2027-09-26",
            ["09-25T16:30", "10-02T16:30", "10-09T15:30"],
            id="sydney-skipped-in-the-gap",
        ),
        pytest.param(
            "Australia/Sydney",
            time(2, 30),
            "2027-03-28",
            ["03-27T15:30", "04-03T15:30", "04-10T16:30"],
            id="sydney-twice-in-the-overlap",
        ),
        pytest.param(
            "Australia/Lord_Howe",
            time(2, 15),
            "2027-09-26",
            ["09-25T15:45", "10-02T15:45", "10-09T15:15"],
            id="lord-howe-skipped-in-half-an-hour",
        ),
        pytest.param(
            "Australia/Lord_Howe",
            time(1, 45),
            "2027-03-28",
            ["03-27T14:45", "04-03T14:45", "04-10T15:15"],
            id="lord-howe-twice-in-half-an-hour",
        ),
    ],
)
def test_a_weekly_hour_comes_once_a_week(
    zone: str, at: time, sunday: str, expected: list[str]
) -> None:
    """Not skipped in the gap, not twice in the overlap, and at the same hour afterwards."""
    weekly = Recurring(cycle=Cycle.WEEK, weekdays=(6,), at=at)
    who = owner(zone)
    day, found = on(sunday), []
    for _ in range(3):
        due = follow_up(f"{day}T{at:%H:%M}", reason=Reason.EXPLICIT, again=weekly)
        instant = calendar.timed_at(who, due, datetime(2027, 1, 1, tzinfo=UTC))
        assert instant
        found.append(instant)
        day = next_on(weekly, day, calendar.today(who, instant))
    assert [f"{each:%m-%dT%H:%M}" for each in found] == expected
    assert all(sooner < later for sooner, later in pairwise(found))
