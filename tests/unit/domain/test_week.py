"""The week ahead: on its first working morning, once, and only if it brings something."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kith.domain import week
from kith.domain.encounter import Draft
from kith.domain.meeting import Meeting, Slot
from kith.domain.owner import Owner
from tests.unit.nouns import follow_up, on, owner, utc

SATURDAY = "2026-11-21T12:00"


def looking(zone: str = "UTC", **others: Any) -> Owner:  # noqa: ANN401 - any field of an owner
    """Return an owner who wishes to look ahead."""
    return owner(zone, **{"look_ahead": True, **others})


@pytest.mark.parametrize(
    ("who", "now", "day"),
    [
        (looking(), SATURDAY, "2026-11-23"),
        (looking("Pacific/Kiritimati"), "2026-11-22T09:00", "2026-11-23"),
        (looking(), "2026-11-23T19:59", "2026-11-23"),
        (looking(), "2026-11-23T20:01", "2026-11-24"),
        (looking(quiet_days=(0,)), SATURDAY, "2026-11-24"),
        (looking(quiet_days=(0, 1, 2, 3, 4)), "2026-11-23T12:00", "2026-11-28"),
        (looking(quiet_days=(0, 1, 2, 3, 4, 5, 6)), SATURDAY, "2026-11-23"),
        (looking(paused_until=on("2026-11-25")), SATURDAY, "2026-11-25"),
        (looking(paused_until=on("2026-11-28")), SATURDAY, "2026-11-30"),
        (looking(looked_ahead_on=on("2026-11-23")), "2026-11-23T08:01", "2026-11-30"),
        (looking(looked_ahead_on=on("2026-11-24")), "2026-11-24T08:01", "2026-11-30"),
        (
            looking(last_digest_on=on("2026-11-22"), last_digest_at=utc("2026-11-22T18:00")),
            "2026-11-22T19:00",
            "2026-11-24",
        ),
    ],
)
def test_the_week_is_looked_at_on_its_first_working_morning(who: Owner, now: str, day: str) -> None:
    """Not on quiet days or in a pause, never within 18 hours of a digest, once a week."""
    assert week.next_on(who, utc(now)) == on(day)


def test_who_does_not_wish_it_is_told_of_no_week() -> None:
    """It is opt-in."""
    assert week.next_on(owner(), utc(SATURDAY)) is None


@pytest.mark.parametrize(
    ("now", "at"),
    [
        (SATURDAY, "2026-11-23T08:00"),
        ("2026-11-23T07:59", "2026-11-23T08:00"),
        ("2026-11-23T08:00", "2026-11-30T08:00"),
        ("2026-11-25T12:00", "2026-11-30T08:00"),
    ],
)
def test_who_wishes_it_in_the_middle_of_a_week_has_it_from_the_next(now: str, at: str) -> None:
    """A word on the week comes on its first morning or not at all."""
    who = week.arranged(owner(), looking(), utc(now))
    assert who.questions == {week.AHEAD: utc(at)}
    assert week.arranged(who, who, utc(now)) is who


def test_an_owner_without_a_working_morning_this_week_waits_for_the_next() -> None:
    """Whoever is away all week wished for the one they come back in."""
    away = looking(paused_until=on("2026-12-07"))
    who = week.arranged(owner(), away, utc("2026-11-24T12:00"))
    assert who.questions == {week.AHEAD: utc("2026-12-07T08:00")}


def test_a_digest_under_way_stands_before_the_look_ahead() -> None:
    """Two mails of one morning are one."""
    who = looking(unsettled={"robin0000001-d-2026-11-23": utc("2026-11-23T08:30")})
    assert week.arranged(who, who, utc("2026-11-23T08:05")).questions == {}


def test_the_look_ahead_ends_with_the_wish() -> None:
    """Other questions stay."""
    asked = {"held": utc(SATURDAY), week.AHEAD: utc("2026-11-23T08:00")}
    who = looking(questions=asked)
    off = week.arranged(who, replace(who, look_ahead=False), utc(SATURDAY))
    assert off.questions == {"held": utc(SATURDAY)}


def test_a_week_is_what_lies_between_its_morning_and_sunday() -> None:
    """Follow-ups after today, and meetings from today on, in the order of days."""
    dues = ("2026-11-29", "2026-11-23", "2026-11-30", "2026-11-24T15:00", "2026-11-24")
    many = [follow_up(due, fid=f"followup{n}") for n, due in enumerate(dues)]
    slots = tuple(
        Slot(on=each, starts_at=utc(f"{each}T10:00"), ends_at=utc(f"{each}T11:00"))
        for each in (on("2026-11-23"), on("2026-11-30"))
    )
    draft = Draft(met=(), occurred_on=on("2026-11-23"))
    held = Meeting(mid="m1", draft=draft, slots=slots)
    gone = Meeting(mid="m2", draft=draft, slots=slots, cancelled=True)
    ahead = week.of(on("2026-11-23"), many, (gone, held))
    assert [each.fid for each in ahead.follow_ups] == ["followup4", "followup3", "followup0"]
    assert [(day, each.mid) for day, each in ahead.meetings] == [(on("2026-11-23"), "m1")]
    assert not ahead.empty
    assert week.of(on("2026-11-23") + timedelta(days=14), many, (held,)).empty
