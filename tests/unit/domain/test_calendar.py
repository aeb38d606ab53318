"""Days, months and instants: what goes wrong with calendars, one case each."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain import calendar
from tests.unit.nouns import follow_up, on, owner, utc

WHOLE_WEEK = (0, 1, 2, 3, 4, 5, 6)


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        pytest.param("2026-01-31", 1, "2026-02-28", id="no-31-february"),
        pytest.param("2028-01-31", 1, "2028-02-29", id="a-leap-year-has-a-29th"),
        pytest.param("2028-02-29", 12, "2029-02-28", id="a-year-after-29-february"),
        pytest.param("2028-02-29", 48, "2032-02-29", id="four-years-after-29-february"),
        pytest.param("2096-02-29", 48, "2100-02-28", id="2100-is-no-leap-year"),
        pytest.param("2026-10-31", 1, "2026-11-30", id="no-31-november"),
        pytest.param("2026-02-28", 1, "2026-03-28", id="the-last-of-february-is-no-month-end"),
        pytest.param("2026-12-15", 1, "2027-01-15", id="december-ends-a-year"),
        pytest.param("2026-11-30", 3, "2027-02-28", id="a-quarter-ends-in-february"),
        pytest.param("2026-03-31", -1, "2026-02-28", id="back-to-a-short-month"),
        pytest.param("2026-01-15", -13, "2024-12-15", id="back-over-a-year"),
        pytest.param("2026-05-20", 0, "2026-05-20", id="none-is-none"),
    ],
)
def test_a_month_is_not_thirty_days(start: str, months: int, expected: str) -> None:
    """Months are counted on the calendar; a month too short gives its last day."""
    assert calendar.add_months(on(start), months) == on(expected)


@given(st.dates(date(1900, 1, 1), date(2900, 1, 1)), st.integers(0, 1200))
def test_months_never_skip_a_month(start: date, months: int) -> None:
    """So many months later is in exactly that month."""
    later = calendar.add_months(start, months)
    assert (later.year - start.year) * 12 + later.month - start.month == months


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        pytest.param("2026-12-31", 1, "2027-01-01", id="a-year-ends"),
        pytest.param("2028-02-28", 1, "2028-02-29", id="29-february"),
        pytest.param("9997-12-31", 2, "9998-01-01", id="never-past-the-last-day"),
        pytest.param("9999-12-31", 14, "9998-01-01", id="from-the-calendars-own-end"),
        pytest.param("2026-11-23", 10**12, "9998-01-01", id="every-trillion-days"),
    ],
)
def test_days_are_added_without_falling_off_the_calendar(
    start: str, days: int, expected: str
) -> None:
    """A nonsense number of days is a far day, no error."""
    assert calendar.add_days(on(start), days) == on(expected)


@pytest.mark.parametrize(
    ("after", "quiet", "expected"),
    [
        pytest.param("2026-11-23", (), "2026-11-24", id="monday-to-tuesday"),
        pytest.param("2026-11-27", (), "2026-11-30", id="friday-to-monday"),
        pytest.param("2026-11-28", (), "2026-11-30", id="saturday-to-monday"),
        pytest.param("2026-11-29", (), "2026-11-30", id="sunday-to-monday"),
        pytest.param("2026-11-23", (1, 2), "2026-11-26", id="two-quiet-days-running"),
        pytest.param("2026-11-27", (0,), "2026-12-01", id="weekend-and-a-quiet-monday"),
        pytest.param("2026-11-23", (0, 1, 2, 3, 4), "2026-11-24", id="only-weekends-are-loud"),
        pytest.param("2026-11-27", WHOLE_WEEK, "2026-11-30", id="every-day-is-quiet"),
        pytest.param("9999-12-31", (), "9998-01-02", id="the-calendars-end"),
    ],
)
def test_the_next_working_day(after: str, quiet: tuple[int, ...], expected: str) -> None:
    """Neither weekend nor quiet day, and never none."""
    assert calendar.next_working_day(owner(quiet_days=quiet), on(after)) == on(expected)


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:30"),
        ("America/New_York", "2026-03-08", "02:30", "2026-03-08T07:30"),
        ("Australia/Sydney", "2026-10-04", "02:30", "2026-10-03T16:30"),
        ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-03T15:45"),
    ],
)
def test_a_time_inside_the_gap_is_not_skipped(zone: str, day: str, at: str, expected: str) -> None:
    """A wall time that a spring change leaves out comes as much later as the clock jumps."""
    assert calendar.instant(zone, on(day), time.fromisoformat(at)) == utc(expected)


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30"),
        ("America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30"),
        ("Australia/Sydney", "2026-04-05", "02:30", "2026-04-04T15:30"),
        ("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45"),
    ],
)
def test_a_time_inside_the_overlap_is_its_first(
    zone: str, day: str, at: str, expected: str
) -> None:
    """A wall time that comes twice in autumn means the first."""
    assert calendar.instant(zone, on(day), time.fromisoformat(at)) == utc(expected)


@pytest.mark.parametrize(
    ("zone", "moment", "expected"),
    [
        ("Pacific/Kiritimati", "2026-11-23T10:00", "2026-11-24"),
        ("Pacific/Pago_Pago", "2026-11-23T10:59", "2026-11-22"),
        ("Pacific/Pago_Pago", "2026-11-23T11:00", "2026-11-23"),
        ("America/New_York", "2026-11-02T04:59", "2026-11-01"),
        ("Asia/Kathmandu", "2026-11-23T18:15", "2026-11-24"),
    ],
)
def test_today_is_where_the_owner_is(zone: str, moment: str, expected: str) -> None:
    """The date is the owner's, fourteen hours ahead of UTC or eleven behind."""
    assert calendar.today(owner(zone), utc(moment)) == on(expected)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Europe/Berlin", True),
        ("UTC", True),
        ("", False),
        ("Europe", False),
        ("Europe/Atlantis", False),
        ("../../../etc/passwd", False),
        ("/etc/localtime", False),
        ("Europe/Berlin\0", False),
        ("Zürich\ud800", False),
        ("A" * 10_000, False),
    ],
)
def test_only_zones_of_tzdata_are_zones(name: str, expected: bool) -> None:  # noqa: FBT001 - a table
    """Whatever is typed as a zone is a zone or is not; it never raises."""
    assert calendar.is_zone(name) is expected


@pytest.mark.parametrize(
    ("nudged", "expected"),
    [
        (0, "2026-12-04"),
        (1, "2026-12-08"),
        (2, "2026-12-15"),
        (3, "2027-01-01"),
        (4, "2027-01-01"),
        (40, "2027-01-01"),
    ],
)
def test_what_is_left_alone_returns_later_each_time(nudged: int, expected: str) -> None:
    """After 3, 7 and 14 days, then monthly; undated times go, the turn and the first date stay."""
    before = follow_up("2026-11-30T15:00", nudged=nudged, turn=2)
    after = calendar.left_alone(before, on("2026-12-01"))
    assert after == follow_up(expected, nudged=nudged + 1, turn=2, original_due_on=on("2026-11-30"))


@pytest.mark.parametrize(
    ("nudged_on", "expected"),
    [("2027-01-31", "2027-02-28"), ("2028-01-31", "2028-02-29"), ("2027-02-28", "2027-03-28")],
)
def test_a_monthly_return_is_a_month_not_thirty_days(nudged_on: str, expected: str) -> None:
    """Left alone for the fourth time at a month's end, it comes back at the next one's."""
    assert calendar.left_alone(follow_up(nudged=3), on(nudged_on)).due_on == on(expected)


def test_no_return_is_longer_than_told() -> None:
    """LONGEST_RETURN bounds how far ahead an item that was nudged can stand."""
    waits = [
        calendar.left_alone(follow_up(nudged=nudged), day).due_on - day
        for nudged in range(6)
        for day in (on("2027-01-31"), on("2027-12-31"), on("2028-02-29"))
    ]
    assert max(waits) == calendar.LONGEST_RETURN
