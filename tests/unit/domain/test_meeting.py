"""Planned meetings: what invitations make of them, and when one is asked about."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain import calendar, meeting
from kith.domain.encounter import Draft
from kith.domain.meeting import Meeting, Slot
from kith.domain.owner import Owner
from tests.unit.nouns import moments, on, owner, utc


def slot(starts: str, hours: float = 1) -> Slot:
    """Return an occurrence, in UTC."""
    at = utc(starts)
    return Slot(on=at.date(), starts_at=at, ends_at=at + timedelta(hours=hours))


FIRST, SECOND, THIRD = slot("2026-12-01T10:00"), slot("2026-12-08T10:00"), slot("2026-12-15T10:00")
OTHER = slot("2026-12-09T15:00")
MOVED = replace(OTHER, instance=SECOND.starts_at)
AGAIN = slot("2026-12-10T09:00")


def planned(*slots: Slot, **others: object) -> Meeting:
    """Return a meeting with these occurrences."""
    blank = Meeting(mid="m1", draft=Draft(met=(), occurred_on=on("2026-12-01")), slots=slots)
    return replace(blank, **others)  # type: ignore[arg-type]


SERIES = planned(FIRST, SECOND, THIRD)
OFF = planned(cancelled=True)


@pytest.mark.parametrize(
    ("known", "news", "slots"),
    [
        (None, SERIES, (FIRST, SECOND, THIRD)),
        (planned(FIRST), planned(OTHER, sequence=1), (OTHER,)),
        (planned(FIRST, sequence=2), planned(OTHER, sequence=1), (FIRST,)),
        (planned(FIRST), planned(OTHER), (OTHER,)),
        (planned(FIRST), OFF, ()),
        (OFF, planned(FIRST), ()),
        (OFF, planned(FIRST, sequence=1), (FIRST,)),
        (OFF, planned(OTHER, instance=SECOND.starts_at, sequence=1), ()),
        (SERIES, planned(OTHER, instance=SECOND.starts_at), (FIRST, MOVED, THIRD)),
        (SERIES, planned(instance=SECOND.starts_at, cancelled=True), (FIRST, THIRD)),
        (None, planned(OTHER, instance=SECOND.starts_at), (MOVED,)),
        (planned(gone=(SECOND.starts_at,)), SERIES, (FIRST, THIRD)),
        (
            meeting.updated(None, planned(instance=SECOND.starts_at, cancelled=True)),
            SERIES,
            (FIRST, THIRD),
        ),
        (planned(FIRST), planned(instance=FIRST.starts_at, cancelled=True), ()),
    ],
)
def test_invitations_move_and_call_off_in_whatever_order_they_come(
    known: Meeting | None, news: Meeting, slots: tuple[Slot, ...]
) -> None:
    """The latest sequence counts; one occurrence is told of alone, also before its series."""
    assert meeting.updated(known, news).slots == slots


TOLD_MOVED = meeting.updated(SERIES, planned(OTHER, instance=SECOND.starts_at))
LATER = tuple(slot(f"2026-12-{day}T10:00") for day in (15, 22))
SHIFTED = tuple(slot(f"2026-12-{day:02}T11:00") for day in (1, 8, 15))
ONTO = replace(THIRD, instance=SECOND.starts_at)


@pytest.mark.parametrize(
    ("news", "slots"),
    [
        (planned(instance=SECOND.starts_at, cancelled=True), (FIRST, THIRD)),
        (
            planned(AGAIN, instance=SECOND.starts_at),
            (FIRST, replace(AGAIN, instance=SECOND.starts_at), THIRD),
        ),
        (
            planned(SECOND, instance=SECOND.starts_at),
            (FIRST, replace(SECOND, instance=SECOND.starts_at), THIRD),
        ),
        (
            planned(AGAIN, instance=OTHER.starts_at),
            (FIRST, MOVED, replace(AGAIN, instance=OTHER.starts_at), THIRD),
        ),
        (SERIES, (FIRST, MOVED, THIRD)),
        (planned(*LATER), (MOVED, *LATER)),
        (planned(*SHIFTED), SHIFTED),
        (planned(FIRST, sequence=1), (FIRST,)),
        (planned(FIRST, THIRD, gone=(SECOND.starts_at,)), (FIRST, THIRD)),
        (
            planned(FIRST, replace(AGAIN, instance=SECOND.starts_at), THIRD),
            (FIRST, replace(AGAIN, instance=SECOND.starts_at), THIRD),
        ),
        (planned(cancelled=True), ()),
    ],
)
def test_an_occurrence_that_was_moved_is_known_by_its_first_start(
    news: Meeting, slots: tuple[Slot, ...]
) -> None:
    """It is moved again and called off, and outlasts its series told of anew as it was."""
    assert meeting.updated(TOLD_MOVED, news).slots == slots


def test_an_occurrence_that_was_moved_onto_another_is_not_that_one() -> None:
    """Where the other was called off, it stays; and the other is called off without it."""
    off = planned(instance=THIRD.starts_at, cancelled=True)
    onto = planned(THIRD, instance=SECOND.starts_at)
    for first, second in ((off, onto), (onto, off)):
        known = meeting.updated(meeting.updated(SERIES, first), second)
        assert known.slots == (FIRST, ONTO)
        assert meeting.updated(known, SERIES).slots == (FIRST, ONTO)


def test_what_was_asked_about_stays_asked_about() -> None:
    """An update after the question asks no second one."""
    asked = planned(FIRST, asked_on=FIRST.on)
    assert meeting.next_slot(asked) is None
    assert meeting.next_slot(meeting.updated(asked, planned(FIRST, sequence=1))) is None


def test_the_next_occurrence_is_asked_about_if_the_last_was_answered() -> None:
    """Each once, in order; of what is off, none."""
    assert meeting.next_slot(SERIES) == FIRST
    assert meeting.next_slot(replace(SERIES, asked_on=FIRST.on)) is None
    assert meeting.next_slot(replace(SERIES, asked_on=FIRST.on, answered=True)) == SECOND
    assert meeting.next_slot(replace(SERIES, asked_on=THIRD.on, answered=True)) is None
    assert meeting.next_slot(replace(SERIES, cancelled=True)) is None


WEEKEND = (5, 6)


@pytest.mark.parametrize(
    ("who", "ends", "asked"),
    [
        (owner(), "2026-12-01T10:00", "2026-12-01T10:00"),
        (owner(), "2026-12-01T10:01", "2026-12-01T10:15"),
        (owner(), "2026-12-01T20:00", "2026-12-01T20:00"),
        (owner(), "2026-12-01T20:01", "2026-12-02T08:15"),
        (owner(), "2026-12-01T23:59", "2026-12-02T08:15"),
        (owner(), "2026-12-01T03:00", "2026-12-01T08:15"),
        (owner(), "2026-12-01T08:00", "2026-12-01T08:15"),
        (owner(), "2026-12-01T08:15", "2026-12-01T08:15"),
        (owner(quiet_days=WEEKEND), "2026-12-05T10:00", "2026-12-07T08:15"),
        (owner(quiet_days=WEEKEND), "2026-12-04T21:00", "2026-12-07T08:15"),
        (owner(quiet_days=tuple(range(7))), "2026-12-05T10:00", "2026-12-05T10:00"),
        (owner(paused_until=date(2026, 12, 9)), "2026-12-01T10:00", "2026-12-09T08:15"),
        (owner("America/New_York"), "2026-12-01T10:00", "2026-12-01T13:15"),
        (owner("Asia/Kathmandu"), "2026-12-01T10:20", "2026-12-01T10:30"),
        (owner(nudge_time=time(18, 0)), "2026-12-01T10:00", "2026-12-01T18:15"),
    ],
)
def test_the_question_comes_after_the_end_when_kith_may_write(
    who: Owner, ends: str, asked: str
) -> None:
    """At the next quarter, but not at night, on quiet days, in a pause, or on top of a nudge."""
    starts = (utc(ends) - timedelta(hours=1)).isoformat(timespec="minutes")[:16]
    at = meeting.ask_at(who, slot(starts), utc("2026-11-28T12:00"))
    assert at == utc(asked)


def test_after_an_outage_it_is_asked_at_once_by_day_and_in_the_morning_by_night() -> None:
    """Late beats never, but for two weeks."""
    ended = slot("2026-12-01T09:00")
    assert meeting.ask_at(owner(), ended, utc("2026-12-03T11:07")) == utc("2026-12-03T11:00")
    assert meeting.ask_at(owner(), ended, utc("2026-12-03T23:07")) == utc("2026-12-04T08:15")
    assert meeting.ask_at(owner(), ended, utc("2026-12-16T11:00")) is None


@given(moments(), st.integers(-10, 10_000))
def test_nobody_is_asked_before_the_end_or_at_an_hour_at_which_kith_does_not_write(
    moment: tuple[Owner, datetime], minutes: int
) -> None:
    """Whoever, wherever, whenever."""
    who, now = moment
    end = now + timedelta(minutes=minutes)
    at = meeting.ask_at(who, Slot(on=end.date(), starts_at=end, ends_at=end), now)
    assert at is not None
    assert at >= end
    opens = {calendar.morning(who, calendar.today(who, at) - timedelta(days=ago)) for ago in (0, 1)}
    assert any(timedelta(0) < at - each <= calendar.LATE for each in opens)
    assert calendar.may_write(who, calendar.today(who, at - calendar.LATE)) or calendar.may_write(
        who, calendar.today(who, at)
    )
