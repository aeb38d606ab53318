"""When Kith looks at an owner again: never without a reason, never not at all."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain import agenda, calendar
from kith.domain.deliverability import Cause, Deliverability
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from tests.unit.nouns import follow_up, moments, on, owner, utc

NOW = utc("2026-11-23T12:00")
LATER = utc("2026-11-23T12:30")
DIGEST = {"robin0000001-d-2026-11-23": LATER}
TIMED = {"robin0000001-t-followup0001-202611231500": LATER}
RECEIPT = {"robin0000001-r-abc": LATER}
SUPPRESSED = Deliverability(suppressed=Cause.HARD_BOUNCE)
QUESTION = {"held": utc("2026-11-30T09:00")}


@pytest.mark.parametrize(
    ("due", "settings", "expected"),
    [
        pytest.param("2026-11-24", {}, None, id="a-dated-one-has-no-time"),
        pytest.param("2026-11-23T15:00", {}, "2026-11-23T15:00", id="at-its-time"),
        pytest.param("2026-11-23T00:00", {}, "2026-11-23T00:00", id="twelve-hours-late"),
        pytest.param("2026-11-22T23:59", {}, None, id="later-it-joins-the-digest"),
        pytest.param(
            "2026-11-24T15:00", {"paused_until": date(2026, 11, 25)}, None, id="inside-a-pause"
        ),
        pytest.param(
            "2026-11-25T15:00",
            {"paused_until": date(2026, 11, 25)},
            "2026-11-25T15:00",
            id="after-a-pause",
        ),
        pytest.param(
            "2026-11-24T15:00", {"quiet_days": (1,)}, "2026-11-24T15:00", id="asked-for-is-no-noise"
        ),
        pytest.param(
            "2026-11-24T07:00",
            {"last_digest_on": date(2026, 11, 23), "last_digest_at": utc("2026-11-23T19:00")},
            "2026-11-24T07:00",
            id="the-eighteen-hours-are-the-digests",
        ),
        pytest.param("9999-12-31T23:59", {}, "9998-01-01T23:59", id="the-calendars-end"),
    ],
)
def test_when_a_timed_one_is_nudged_by_itself(
    due: str, settings: dict[str, Any], expected: str | None
) -> None:
    """At its time; inside a pause, or long missed, the next digest carries it."""
    at = calendar.timed_at(owner(**settings), follow_up(due), NOW)
    assert at == (utc(expected) if expected else None)


@pytest.mark.parametrize(
    ("zone", "due", "expected"),
    [
        ("Europe/Berlin", "2027-03-28T02:30", "2027-03-28T01:30"),
        ("Europe/Berlin", "2027-10-31T02:30", "2027-10-31T00:30"),
        ("Australia/Lord_Howe", "2027-10-03T02:15", "2027-10-02T15:45"),
        ("Australia/Lord_Howe", "2027-04-04T01:45", "2027-04-03T14:45"),
        ("Pacific/Kiritimati", "2026-11-24T15:00", "2026-11-24T01:00"),
        ("Pacific/Pago_Pago", "2026-11-24T15:00", "2026-11-25T02:00"),
    ],
)
def test_a_timed_one_keeps_its_wall_time(zone: str, due: str, expected: str) -> None:
    """Not skipped in the gap, once in the overlap, and always by the owner's clock."""
    assert calendar.wake_at(owner(zone), [follow_up(due)], NOW) == utc(expected)


DATED = follow_up("2026-11-23", fid="dated0000001")
TIMED_ONE = follow_up("2026-11-23T15:00")
LATE_ONE = follow_up("2026-11-22T15:00")


@pytest.mark.parametrize(
    ("settings", "open_now", "expected"),
    [
        pytest.param({}, [], None, id="nothing-open"),
        pytest.param({}, [DATED], "2026-11-23T08:00", id="dated"),
        pytest.param({}, [TIMED_ONE], "2026-11-23T15:00", id="timed"),
        pytest.param({}, [TIMED_ONE, DATED], "2026-11-23T08:00", id="the-earliest-counts"),
        pytest.param({"unsettled": DIGEST}, [DATED], "2026-11-23T12:30", id="digest-under-way"),
        pytest.param(
            {"unsettled": {"robin0000001-d-2026-11-23": utc("2026-11-23T16:00")}},
            [DATED, TIMED_ONE],
            "2026-11-23T15:00",
            id="a-digest-under-way-leaves-timed-ones-alone",
        ),
        pytest.param(
            {"unsettled": {"robin0000001-d-2026-11-23": utc("2026-11-23T16:00")}},
            [LATE_ONE],
            "2026-11-23T16:00",
            id="but-not-late-ones-that-join-it",
        ),
        pytest.param(
            {"unsettled": {"robin0000001-t-followup0001-202611231500": utc("2026-11-23T16:00")}},
            [TIMED_ONE],
            "2026-11-23T16:00",
            id="timed-under-way",
        ),
        pytest.param(
            {"unsettled": TIMED},
            [TIMED_ONE, replace(TIMED_ONE, fid="other0000001", due_time=time(12, 10))],
            "2026-11-23T12:10",
            id="it-leaves-other-timed-ones-alone",
        ),
        pytest.param(
            {"unsettled": TIMED}, [TIMED_ONE, DATED], "2026-11-23T08:00", id="and-dated-ones"
        ),
        pytest.param({"unsettled": RECEIPT}, [DATED], "2026-11-23T08:00", id="receipt-under-way"),
        pytest.param(
            {"unsettled": {"robin0000001x-d-1": LATER, "robin0000001-a-t-followup0001-": LATER}},
            [DATED, TIMED_ONE],
            "2026-11-23T08:00",
            id="other-mails-that-look-alike",
        ),
        pytest.param({"questions": QUESTION}, [], "2026-11-30T09:00", id="a-question"),
        pytest.param({"questions": QUESTION}, [DATED], "2026-11-23T08:00", id="before-a-question"),
        pytest.param(
            {"unsubscribed_at": NOW, "questions": QUESTION}, [DATED], None, id="unsubscribed"
        ),
        pytest.param(
            {"deliverability": SUPPRESSED, "questions": QUESTION}, [DATED], None, id="suppressed"
        ),
        pytest.param(
            {"unsubscribed_at": NOW, "unsettled": RECEIPT},
            [DATED],
            "2026-11-23T12:30",
            id="unsubscribed-with-a-receipt-under-way",
        ),
        pytest.param(
            {"erasing": True, "unsettled": RECEIPT, "questions": QUESTION},
            [DATED],
            None,
            id="erasing",
        ),
        pytest.param(
            {"paused_until": date(2027, 1, 5)}, [DATED, TIMED_ONE], "2027-01-05T08:00", id="paused"
        ),
    ],
)
def test_when_kith_wakes_next(
    settings: dict[str, Any], open_now: list[FollowUp], expected: str | None
) -> None:
    """The earliest of what is due, asked or unsettled; mails under way block what they carry."""
    wake_at = calendar.wake_at(owner(**settings), open_now, NOW)
    assert wake_at == (utc(expected) if expected else None)


@pytest.mark.parametrize(
    ("unsettled", "digest", "timed"),
    [({}, False, False), (DIGEST, True, False), (TIMED, False, True), (RECEIPT, False, False)],
)
def test_what_is_under_way(
    unsettled: dict[str, datetime],
    digest: bool,  # noqa: FBT001 - a table
    timed: bool,  # noqa: FBT001 - a table
) -> None:
    """The ids of unsettled mails tell of a digest, or of a follow-up's own mail, on its way."""
    who = owner(unsettled=unsettled)
    assert calendar.digest_under_way(who) is digest
    assert calendar.under_way(who, "followup0001") is timed
    assert calendar.under_way(who, "other0000001") is False
    assert calendar.under_way(who, "followup") is False


DUE = st.dates(date(2025, 12, 1), date(2029, 1, 1))
FOLLOW_UPS = st.builds(
    lambda day, at, number: follow_up(
        f"{day}T{at:%H:%M}" if at else f"{day}", fid=f"fid{number:09}"
    ),
    DUE,
    st.none() | st.times(),
    st.integers(0, 10**6),
)
OPEN = st.lists(FOLLOW_UPS, min_size=1, max_size=8, unique_by=lambda each: each.fid)


@given(moments(), OPEN)
def test_an_open_follow_up_of_a_nudged_owner_is_reachable(
    moment: tuple[Owner, datetime], open_now: list[FollowUp]
) -> None:
    """While no mail is under way, whatever is open wakes Kith one day."""
    who, now = moment
    assert calendar.wake_at(who, open_now, now) is not None


@given(moments(), OPEN)
def test_kith_never_wakes_for_nothing(
    moment: tuple[Owner, datetime], open_now: list[FollowUp]
) -> None:
    """When the time has come, there is a digest with something in it, or a timed mail."""
    who, now = moment
    wake_at = calendar.wake_at(who, open_now, now)
    assert wake_at
    then = max(now, wake_at)
    morning = calendar.digest_on(who, calendar.today(who, then) - timedelta(days=1), then)
    carried = agenda.choose(who, open_now, morning, then)
    digest = carried if calendar.morning(who, morning) <= then else []
    assert [*digest, *agenda.timed(who, open_now, then)] != []


@given(moments(), OPEN, st.integers(0, 7))
def test_a_follow_up_is_carried_by_one_kind_of_mail(
    moment: tuple[Owner, datetime], open_now: list[FollowUp], days: int
) -> None:
    """What has its own mail is in no digest, so nothing is said twice."""
    who, now = moment
    morning = calendar.today(who, now) + timedelta(days=days)
    digest = {each.fid for each in agenda.choose(who, open_now, morning, now)}
    assert digest.isdisjoint(each.fid for each in agenda.timed(who, open_now, now))


def test_a_late_timed_one_is_in_the_digest_of_its_day() -> None:
    """After thirteen hours of outage the morning's mail, still in time, carries it."""
    late = follow_up("2026-11-22T23:00")
    now = utc("2026-11-23T12:30")
    assert calendar.wake_at(owner(), [late], now) == utc("2026-11-23T08:00")
    assert agenda.timed(owner(), [late], now) == []
    assert agenda.choose(owner(), [late], on("2026-11-23"), now) == [late]
