"""Nouns for tests: everything a test does not care about is filled in."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from kith.domain import calendar
from kith.domain.contact import Contact
from kith.domain.encounter import Encounter, Reason
from kith.domain.followup import FollowUp
from kith.domain.ids import derive
from kith.domain.owner import Owner

MONDAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
"""The Monday's, in UTC."""


def utc(text: str) -> datetime:
    """Return an instant written as 2026-11-23T12:00."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def on(text: str) -> date:
    """Return a date written as 2026-11-23."""
    return date.fromisoformat(text)


def owner(zone: str = "UTC", **others: Any) -> Owner:  # noqa: ANN401 - any field of an owner
    """Return an owner nudged at eight."""
    given: Mapping[str, Any] = {
        "oid": "robin0000001",
        "addresses": ("robin@home.example",),
        "capture_address": "robin.abcdefghij@in.kith.example",
        "created_at": NOON,
        **others,
    }
    return Owner(zone=zone, **given)


def contact(**others: Any) -> Contact:  # noqa: ANN401 - any field of a contact
    """Return a contact; without a `cid`, the name gives one."""
    given = {"name": "Dana Roth", **others}
    return Contact(**{"cid": derive("contact", given["name"]), **given})


def encounter(**others: Any) -> Encounter:  # noqa: ANN401 - any field of an encounter
    """Return a conversation of the Monday."""
    given = {"eid": "s1-0", "sid": "s1", "occurred_on": MONDAY, "logged_at": NOON, "met": ()}
    return Encounter(**{**given, **others})


def follow_up(due: str = "2026-11-23", **others: Any) -> FollowUp:  # noqa: ANN401 - as above
    """Return an open follow-up, due as written: 2026-11-23, or timed, 2026-11-23T15:00."""
    day, _, at = due.partition("T")
    given = {
        "fid": "followup0001",
        "cid": "contact00001",
        "reason": Reason.KEEP_IN_TOUCH,
        "due_on": on(day),
        "due_time": time.fromisoformat(at) if at else None,
        "original_due_on": on(day),
    }
    return FollowUp(**{**given, **others})


ZONES = (
    "Africa/Casablanca",
    "America/New_York",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Dublin",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "UTC",
)
NOWS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1))  # noqa: DTZ001 - made UTC below


@st.composite
def moments(draw: st.DrawFn) -> tuple[Owner, datetime]:
    """Draw an owner anywhere, with some history, and a now."""
    now = utc(draw(NOWS).isoformat(timespec="minutes"))
    who = owner(
        draw(st.sampled_from(ZONES)),
        nudge_time=draw(st.times()).replace(second=0, microsecond=0),
        quiet_days=tuple(draw(st.sets(st.integers(0, 6)))),
    )
    days = draw(st.none() | st.integers(-30, 30))
    if days is not None:
        who = replace(who, paused_until=now.date() + timedelta(days=days))
    ago = draw(st.none() | st.integers(0, 72 * 60))
    if ago is not None:
        last = now - timedelta(minutes=ago)
        who = replace(who, last_digest_on=calendar.today(who, last), last_digest_at=last)
    return who, now
