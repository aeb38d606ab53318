"""What comes again: true to the calendar, never in the past, never twice."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain.calendar import LAST_DAY
from kith.domain.recurring import Cycle, Recurring, first_on, next_on
from tests.unit.nouns import on

MONTHLY = Recurring(cycle=Cycle.MONTH, day=1)
LAST = Recurring(cycle=Cycle.MONTH, day=31)
LEAP = Recurring(cycle=Cycle.YEAR, month=2, day=29)
MONDAYS = Recurring(cycle=Cycle.WEEK, weekdays=(0,))
FORTNIGHTLY = Recurring(cycle=Cycle.WEEK, number=2, weekdays=(0,))
TWICE_A_WEEK = Recurring(cycle=Cycle.WEEK, weekdays=(0, 3))
THIRD_THURSDAY = Recurring(cycle=Cycle.MONTH, weekdays=(3,), nth=3)
FIFTH_FRIDAY = Recurring(cycle=Cycle.MONTH, weekdays=(4,), nth=5)
LAST_FRIDAY = Recurring(cycle=Cycle.MONTH, weekdays=(4,), nth=-1)
QUARTERLY = Recurring(cycle=Cycle.MONTH, number=3, day=1)
THANKSGIVING = Recurring(cycle=Cycle.YEAR, month=11, weekdays=(3,), nth=4)
AFTER = {cycle: Recurring(cycle=cycle, number=3) for cycle in Cycle}


@pytest.mark.parametrize(
    ("rule", "after", "expected"),
    [
        (MONTHLY, "2026-11-30", "2026-12-01"),
        (MONTHLY, "2026-12-01", "2027-01-01"),
        (LAST, "2026-11-28", "2026-11-30"),
        (LAST, "2027-01-31", "2027-02-28"),
        (LEAP, "2026-11-28", "2027-02-28"),
        (LEAP, "2027-03-01", "2028-02-29"),
        (MONDAYS, "2026-11-29", "2026-11-30"),
        (MONDAYS, "2026-11-30", "2026-12-07"),
        (TWICE_A_WEEK, "2026-11-30", "2026-12-03"),
        (THIRD_THURSDAY, "2026-11-28", "2026-12-17"),
        (FIFTH_FRIDAY, "2026-11-28", "2027-01-29"),
        (LAST_FRIDAY, "2026-11-27", "2026-12-25"),
        (THANKSGIVING, "2026-11-26", "2027-11-25"),
        (AFTER[Cycle.DAY], "2026-11-28", "2026-12-01"),
        (AFTER[Cycle.WEEK], "2026-11-28", "2026-12-19"),
        (AFTER[Cycle.MONTH], "2026-11-30", "2027-02-28"),
        (AFTER[Cycle.YEAR], "2024-02-29", "2027-02-28"),
    ],
)
def test_the_first_time_is_the_next_there_is(rule: Recurring, after: str, expected: str) -> None:
    """Later than today, and the last day of a month that is too short."""
    assert first_on(rule, on(after)) == on(expected)


@pytest.mark.parametrize(
    ("rule", "last", "today", "expected"),
    [
        pytest.param(MONTHLY, "2027-01-01", "2027-01-01", "2027-02-01", id="on-its-day"),
        pytest.param(MONTHLY, "2027-01-01", "2026-12-28", "2027-02-01", id="done-early-not-twice"),
        pytest.param(MONTHLY, "2027-01-01", "2027-03-15", "2027-04-01", id="done-late-not-past"),
        pytest.param(LAST, "2027-01-31", "2027-02-01", "2027-02-28", id="31st-in-february"),
        pytest.param(LAST, "2027-02-28", "2027-02-28", "2027-03-31", id="and-back-to-the-31st"),
        pytest.param(LEAP, "2028-02-29", "2028-02-29", "2029-02-28", id="29-february-short-year"),
        pytest.param(LEAP, "2031-02-28", "2031-02-28", "2032-02-29", id="and-back-to-the-29th"),
        pytest.param(FORTNIGHTLY, "2026-11-30", "2026-11-30", "2026-12-14", id="fortnight"),
        pytest.param(FORTNIGHTLY, "2026-11-30", "2026-12-15", "2026-12-28", id="its-own-weeks"),
        pytest.param(FORTNIGHTLY, "2026-11-30", "2026-12-10", "2026-12-14", id="a-bit-late"),
        pytest.param(TWICE_A_WEEK, "2026-12-03", "2026-12-03", "2026-12-07", id="two-days"),
        pytest.param(QUARTERLY, "2026-12-01", "2026-12-02", "2027-03-01", id="quarter"),
        pytest.param(QUARTERLY, "2026-12-01", "2027-04-02", "2027-06-01", id="its-own-months"),
        pytest.param(FIFTH_FRIDAY, "2027-01-29", "2027-01-29", "2027-04-30", id="months-with-five"),
        pytest.param(THANKSGIVING, "2026-11-26", "2026-11-26", "2027-11-25", id="of-a-month"),
        pytest.param(
            AFTER[Cycle.MONTH], "2026-01-01", "2026-11-30", "2027-02-28", id="from-completion"
        ),
    ],
)
def test_the_next_time(rule: Recurring, last: str, today: str, expected: str) -> None:
    """After the last one and after today, in the rhythm it began with."""
    assert next_on(rule, on(last), on(today)) == on(expected)


def test_no_date_is_too_far_to_reckon_with() -> None:
    """The end of the calendar is the end."""
    for rule in (MONTHLY, LEAP, MONDAYS, FIFTH_FRIDAY, AFTER[Cycle.YEAR]):
        assert next_on(rule, date(9997, 12, 31), LAST_DAY) == LAST_DAY
    seldom = Recurring(cycle=Cycle.YEAR, number=120, month=12, day=31)
    assert next_on(seldom, date(9900, 12, 31), date(9950, 1, 1)) == LAST_DAY
    never = Recurring(cycle=Cycle.YEAR, number=4, month=2, weekdays=(6,), nth=5)
    assert next_on(never, date(2025, 2, 1), date(2025, 2, 1)) == LAST_DAY


RULES = st.one_of(
    st.sampled_from(
        [MONTHLY, LAST, LEAP, MONDAYS, FORTNIGHTLY, TWICE_A_WEEK, THIRD_THURSDAY, LAST_FRIDAY]
    ),
    st.builds(Recurring, cycle=st.sampled_from(list(Cycle)), number=st.integers(1, 40)),
)
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@given(RULES, DAYS, st.integers(0, 500))
def test_it_is_never_in_the_past_and_never_the_same_again(
    rule: Recurring, start: date, late: int
) -> None:
    """However late it is dealt with, the next one lies ahead, by at most one round."""
    first = first_on(rule, start)
    today = first + timedelta(days=late)
    following = next_on(rule, first, today)
    assert following > max(first, today)
    assert next_on(rule, following, following) > following


def test_a_rule_keeps_its_time_of_day() -> None:
    """Two rules with different times are two rules."""
    assert Recurring(cycle=Cycle.DAY, at=time(9)) != Recurring(cycle=Cycle.DAY)
