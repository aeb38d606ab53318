"""The evening question: once a day, at the owner's hour, and silent when nobody answers."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import pytest

from kith.domain import calendar, evening
from kith.domain.owner import Owner
from tests.unit.nouns import on, owner, utc

EIGHT = time(20)
MONDAY_NOON = utc("2026-11-23T12:00")


def asking(zone: str = "UTC", **others: Any) -> Owner:  # noqa: ANN401 - any field of an owner
    """Return an owner who is asked at eight in the evening."""
    return owner(zone, **{"evening_at": EIGHT, **others})


@pytest.mark.parametrize(
    ("who", "now", "at"),
    [
        (asking(), "2026-11-23T12:00", "2026-11-23T20:00"),
        (asking("Europe/Berlin"), "2026-11-23T12:00", "2026-11-23T19:00"),
        (asking("Pacific/Kiritimati"), "2026-11-23T12:00", "2026-11-24T06:00"),
        (asking("Pacific/Pago_Pago"), "2026-11-23T05:00", "2026-11-23T07:00"),
        (asking(), "2026-11-23T23:59", "2026-11-23T20:00"),
        (asking(asked_evening_on=on("2026-11-23")), "2026-11-23T21:00", "2026-11-24T20:00"),
        (asking(asked_evening_on=on("2026-11-22")), "2026-11-24T00:01", "2026-11-24T20:00"),
        (asking(quiet_days=(0, 1)), "2026-11-23T12:00", "2026-11-25T20:00"),
        (asking(paused_until=on("2026-12-01")), "2026-11-23T12:00", "2026-12-01T20:00"),
        (asking("Europe/Berlin"), "2026-03-29T06:00", "2026-03-29T18:00"),
        (asking("Europe/Berlin"), "2026-10-25T06:00", "2026-10-25T19:00"),
        (
            asking("Europe/Berlin", evening_at=time(2, 30)),
            "2026-03-28T23:30",
            "2026-03-29T01:30",
        ),
        (
            asking("Australia/Lord_Howe", evening_at=time(1, 45)),
            "2026-04-04T13:30",
            "2026-04-04T14:45",
        ),
    ],
)
def test_the_question_comes_at_the_owners_hour_on_days_kith_may_write(
    who: Owner, now: str, at: str
) -> None:
    """In any zone, over both DST changes, late until midnight, and never twice a day."""
    assert evening.ask_at(who, utc(now)) == utc(at)


def test_who_does_not_wish_it_is_not_asked() -> None:
    """It is opt-in."""
    assert evening.ask_at(owner(), MONDAY_NOON) is None


def test_moving_west_over_the_date_line_does_not_repeat_a_day() -> None:
    """What was asked on Tuesday in Kiritimati is not asked again on Honolulu's Tuesday."""
    asked = evening.asked(asking("Pacific/Kiritimati"), on("2026-11-24"))
    moved = replace(asked, zone="Pacific/Honolulu")
    assert evening.ask_at(moved, utc("2026-11-24T07:00")) == utc("2026-11-26T06:00")


def test_three_unanswered_in_a_row_silence_it_until_an_answer_or_a_wish() -> None:
    """The third says so; an answer, the same wish again, or another hour begin anew."""
    who = asking()
    for day in (21, 22, 23):
        assert not evening.is_last(who)
        who = evening.asked(who, date(2026, 11, day))
    assert evening.is_last(who)
    assert evening.ask_at(who, MONDAY_NOON) is None
    assert who.evening_at is None
    tomorrow = utc("2026-11-24T20:00")
    assert evening.ask_at(evening.answered(who), MONDAY_NOON) == tomorrow
    assert evening.ask_at(evening.wished(who, EIGHT), MONDAY_NOON) == tomorrow
    for hour in (20, 21):
        again = evening.arranged(who, replace(who, evening_at=time(hour)), MONDAY_NOON)
        assert again.questions == {evening.EVENING: utc(f"2026-11-24T{hour}:00")}
        assert again.silent_evenings == 0


def test_a_question_that_reached_nobody_does_not_count() -> None:
    """Silence is the owner's only where they could have answered."""
    asked = evening.asked(asking(), on("2026-11-23"))
    assert evening.unasked(asked).silent_evenings == 0
    assert evening.unasked(evening.unasked(asked)).silent_evenings == 0
    last = evening.asked(asking(silent_evenings=2), on("2026-11-23"))
    assert evening.moot(last, "e20261123", MONDAY_NOON) is None
    back = evening.unasked(last)
    assert (back.silent_evenings, back.evening_at) == (2, EIGHT)


def test_the_last_question_that_reached_nobody_leaves_those_counted_that_did() -> None:
    """It comes back for the third time, and not for three more; a wish begins anew."""
    asked = owner(evening_at=time(20))
    for day in (2, 3, 4):
        asked = evening.asked(asked, date(2026, 11, day))
    now = utc("2026-11-04T20:00")
    back = evening.arranged(asked, evening.unasked(asked), now)
    assert (back.evening_at, back.silent_evenings) == (time(20), 2)
    anew = evening.arranged(asked, replace(asked, evening_at=time(21)), now)
    assert (anew.evening_at, anew.silent_evenings) == (time(21), 0)


@pytest.mark.parametrize(
    ("before", "wish", "at"),
    [
        (None, "20:00", "2026-11-24T20:00"),
        (None, "21:00", "2026-11-23T21:00"),
        ("22:00", "20:00", "2026-11-23T20:00"),
    ],
)
def test_a_wish_of_the_late_evening_holds_from_the_next_day_on(
    before: str | None, wish: str, at: str
) -> None:
    """But an hour that is moved across now loses no evening."""
    was = owner(evening_at=time.fromisoformat(before) if before else None)
    who = replace(was, evening_at=time.fromisoformat(wish))
    now = utc("2026-11-23T20:30")
    assert evening.arranged(was, who, now).questions == {evening.EVENING: utc(at)}


def test_the_clock_follows_every_change() -> None:
    """Set, moved and taken away together with what it depends on; others' questions stay."""
    held = {"held": MONDAY_NOON}
    who = evening.arranged(owner(), asking(questions=held), MONDAY_NOON)
    assert who.questions == {**held, evening.EVENING: utc("2026-11-23T20:00")}
    assert evening.arranged(who, who, MONDAY_NOON) is who
    paused = replace(who, paused_until=on("2026-12-24"))
    assert evening.arranged(who, paused, MONDAY_NOON).questions[evening.EVENING] == utc(
        "2026-12-24T20:00"
    )
    off = evening.arranged(who, replace(who, evening_at=None), MONDAY_NOON)
    assert off.questions == held
    assert calendar.wake_at(who, (), MONDAY_NOON) == MONDAY_NOON


@pytest.mark.parametrize(
    ("who", "now", "why"),
    [
        (asking(), "2026-11-23T23:59", None),
        (asking(), "2026-11-24T00:00", "too_late"),
        (owner(), "2026-11-23T20:01", "unwanted"),
        (asking(paused_until=on("2026-12-01")), "2026-11-23T20:01", "paused"),
    ],
)
def test_a_question_waits_until_midnight_and_no_longer(
    who: Owner, now: str, why: str | None
) -> None:
    """Between claim and sending the owner's word counts, and the day."""
    instant: datetime = utc(now)
    assert evening.moot(who, "e20261123", instant) == why
