"""Rules of recurrence, day by day."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.exchange import occurrences

FIRST = date(2026, 1, 6)
"""A Tuesday."""


def days(text: str, *, first: date = FIRST, since: str = "2026-01-01", until: str) -> list[str]:
    """Return the days of a rule written as in a calendar, less its UNTIL."""
    rule: dict[str, list[Any]] = {}
    for part in text.split(";"):
        name, _, values = part.partition("=")
        rule[name] = [int(v) if v.lstrip("-").isdecimal() else v for v in values.split(",")]
    found = occurrences.days(rule, first, date.fromisoformat(since), date.fromisoformat(until))
    return [f"{each:%m-%d}" for each in found]


@pytest.mark.parametrize(
    ("rule", "until", "expected"),
    [
        ("FREQ=DAILY;INTERVAL=3", "2026-01-13", ["01-06", "01-09", "01-12"]),
        ("FREQ=DAILY;BYDAY=MO,FR", "2026-01-13", ["01-06", "01-09", "01-12"]),
        ("FREQ=WEEKLY", "2026-01-21", ["01-06", "01-13", "01-20"]),
        ("FREQ=WEEKLY;COUNT=2", "2026-12-31", ["01-06", "01-13"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "2026-01-25", ["01-06", "01-11", "01-20", "01-25"]),
        (
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU",
            "2026-01-25",
            ["01-06", "01-18", "01-20"],
        ),
        ("FREQ=WEEKLY;WKST=XX", "2026-01-13", ["01-06", "01-13"]),
        ("FREQ=MONTHLY", "2026-03-31", ["01-06", "02-06", "03-06"]),
        ("FREQ=MONTHLY;BYDAY=2TU", "2026-03-31", ["01-06", "01-13", "02-10", "03-10"]),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-02-28", ["01-06", "01-30", "02-27"]),
        ("FREQ=MONTHLY;BYDAY=+1FR", "2026-02-28", ["01-06", "02-06"]),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-02-28", ["01-06", "01-31", "02-28"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "2026-03-31", ["01-06", "01-31", "03-31"]),
        (
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1",
            "2026-02-28",
            ["01-06", "01-30", "02-02", "02-27"],
        ),
        ("FREQ=MONTHLY;BYSETPOS=9;BYDAY=MO", "2026-02-28", ["01-06"]),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "2026-12-31", ["01-06", "03-29"]),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2029-12-31", ["01-06"]),
        ("FREQ=YEARLY", "2027-12-31", ["01-06", "01-06"]),
        ("FREQ=SECONDLY", "2026-12-31", ["01-06"]),
        ("FREQ=WEEKLY;BYHOUR=9", "2026-12-31", ["01-06"]),
        ("FREQ=DAILY;INTERVAL=0", "2026-01-07", ["01-06", "01-07"]),
        ("FREQ=DAILY;BYDAY=999MO,X", "2026-01-07", ["01-06", "01-07"]),
    ],
)
def test_a_rule_means_the_days_a_calendar_shows(rule: str, until: str, expected: list[str]) -> None:
    """The first day always, and then each that the rule means."""
    assert days(rule, until=until) == expected


def test_only_days_between_are_yielded_though_a_count_begins_at_the_first() -> None:
    """COUNT counts from the start, whatever is looked at."""
    assert days("FREQ=DAILY;COUNT=10", since="2026-01-14", until="2026-02-01") == ["01-14", "01-15"]
    assert days("FREQ=DAILY", since="2026-01-14", until="2026-01-15") == ["01-14", "01-15"]
    assert days("FREQ=SECONDLY", since="2026-01-14", until="2026-01-15") == []


def test_a_series_that_is_counted_ends_after_ten_years() -> None:
    """However often it is to recur, no more is reckoned."""
    found = occurrences.days({"FREQ": ["DAILY"], "COUNT": [10**9]}, FIRST, FIRST, date.max)
    assert len(list(found)) == occurrences.MOST_DAYS


PARTS = st.sampled_from(["INTERVAL", "COUNT", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST"])
VALUES = st.lists(st.integers() | st.sampled_from(["MO", "-1SU", "53TU", "", "X"]), max_size=3)


@given(
    st.dictionaries(PARTS, VALUES),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY", ""]),
)
def test_no_rule_raises_or_leaves_its_range(rule: dict[str, Any], frequency: str) -> None:
    """Whatever stands in it."""
    until = date(2026, 3, 31)
    found = list(occurrences.days({**rule, "FREQ": [frequency]}, FIRST, FIRST, until))
    assert found == sorted(set(found))
    assert all(FIRST <= each <= until for each in found)
