"""The ways in which reminders fail people, one case each, lived through by the real handlers."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kith import undoing
from kith.domain import calendar
from kith.domain.encounter import Person, Reason
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.history import begin
from tests.integration.test_taking_back import decide, log, note, owed, skip
from tests.worlds import World, text

SKIPPED = "You skipped Dana twice running, so I waited half as long again."


def settings(kith: World, robin: Owner, **changed: Any) -> Owner:  # noqa: ANN401 - any field of an owner
    """Change an owner's settings as a settings mail does: one step, which sets the alarm."""
    step = begin(kith.ports.store, robin.oid, kith.now)
    assert step
    step.owner = replace(step.owner, **changed)
    return step.commit()


def mornings(kith: World, zone: str) -> list[datetime]:
    """Return when each digest left, on a clock."""
    return [
        datetime.strptime(str(each["Date"]), "%a, %d %b %Y %H:%M:%S %z").astimezone(ZoneInfo(zone))
        for each in kith.sent("d")
    ]


def nudges(kith: World) -> list[str]:
    """Return the digests as they read, in one line each."""
    return [" ".join(text(each).split()) for each in kith.sent("d")]


def test_twenty_people_of_one_evening_at_once(kith: World) -> None:
    """A crowd is spread: two of it a morning, at most five items, and each comes in the end."""
    robin = kith.invite()
    names = [f"{first} {last}" for first in ("Ada", "Ben", "Cy", "Di") for last in "VWXYZ"]
    people = tuple(Person(name=f"{each}ander") for each in names)
    log(kith, robin, "fair", people[0], met=people, purpose=Purpose.BUSINESS)
    kith.live(days=24)
    seen: Counter[str] = Counter()
    for each in nudges(kith):
        named = [name for name in names if f"{name}ander" in each.partition("Coming up")[0]]
        assert len(named) <= 2
        seen.update(named)
    assert set(seen) == set(names)


def test_a_reminder_of_what_was_taken_back(kith: World) -> None:
    """A promise does not outlive its conversation; not when it was put off, or nudged before."""
    robin = kith.invite()
    note(kith, robin, "Tea with Dana Reyes", "Promised: the slides")
    kith.live(days=4)
    decide(kith, robin, "snooze", until=date(2026, 11, 9))
    (encounter,) = kith.rows(robin)["encounters"]
    undoing.undo(kith.ports, robin.oid, encounter["eid"], kith.now)
    before = len(nudges(kith))
    kith.live(days=7)
    assert len(nudges(kith)) == before
    assert kith.rows(robin)["follow_ups"] == []


def test_a_promise_forgotten_because_they_talked(kith: World) -> None:
    """A conversation answers touches; what was promised is owed until it is done."""
    robin = kith.invite()
    note(kith, robin, "Tea with Dana Reyes", "Promised: the slides")
    kith.now += timedelta(days=1)
    note(kith, robin, "Lunch with Dana Reyes", "Nice.")
    assert owed(kith, robin, Reason.PROMISE)["text"] == "the slides"


def test_a_rhythm_stretched_for_ever(kith: World) -> None:
    """Skip, skip: it waits half as long again. Then they talk, and it is as it was."""
    robin = kith.invite()
    note(kith, robin, "Tea with Dana Reyes", "#personal\nEvery 10 days")
    kith.live(days=10)
    skip(kith, robin)
    kith.live(days=10)
    skip(kith, robin)
    assert owed(kith, robin)["due_on"] == "2026-12-07"
    kith.live(days=15)
    assert SKIPPED in nudges(kith)[-1]
    note(kith, robin, "Lunch with Dana Reyes", "#personal")
    assert owed(kith, robin)["due_on"] == "2026-12-17"
    kith.live(days=10)
    assert SKIPPED not in nudges(kith)[-1]
    assert (
        "You wanted to be in touch every 10 days" in nudges(kith)[-1]
        or "ten days" in nudges(kith)[-1]
    )


def test_counted_from_the_wrong_day(kith: World) -> None:
    """In touch early, the rhythm is counted from then, and the nudge says so."""
    robin = kith.invite()
    note(kith, robin, "Tea with Dana Reyes", "#personal\nEvery 20 days")
    kith.now += timedelta(days=5)
    note(kith, robin, "Lunch with Dana Reyes", "#personal")
    assert owed(kith, robin)["due_on"] == "2026-11-27"
    kith.live(days=20)
    (nudge,) = nudges(kith)
    assert "You were in touch early, so I counted from then." in nudge


def test_a_friend_who_became_a_client_kept_at_a_friends_pace(kith: World) -> None:
    """The shorter rhythm of the two counts, and the nudge says why."""
    robin = kith.invite()
    note(kith, robin, "Tea with Dana Reyes", "#personal")
    kith.now += timedelta(days=1)
    note(kith, robin, "Lunch with Dana Reyes", "#business")
    kith.live(days=4)
    decide(kith, robin, "done")
    assert owed(kith, robin)["due_on"] == str(calendar.add_days(kith.now.date(), 30))
    kith.live(days=31)
    assert "You talk for more than one reason (personal, business)" in nudges(kith)[-1]


def test_silence_after_the_fourth_time(kith: World) -> None:
    """Left alone it comes back after 3, 7 and 14 days and monthly then, and says how often."""
    robin = kith.invite()
    note(kith, robin, "Tea with Dana Reyes", "Promised: the slides\n#personal")
    kith.live(days=62)
    days = [each.date() for each in mornings(kith, "Europe/Berlin")]
    gaps = [(later - sooner).days for sooner, later in pairwise(days)]
    assert gaps == [3, 7, 14, 30]
    told = nudges(kith)
    assert "I brought it up once before." in told[1]
    assert "I brought it up twice before;" in told[2]
    assert "I brought it up four times before;" in told[4]


def weekend(robin: Owner) -> dict[str, Any]:
    """Return quiet days in a row: Friday to Monday."""
    assert robin.quiet_days == ()
    return {"quiet_days": (4, 5, 6, 0)}


def pause(robin: Owner) -> dict[str, Any]:
    """Return a pause of three weeks."""
    assert robin.paused_until is None
    return {"paused_until": date(2026, 11, 25)}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param(weekend, date(2026, 11, 10), id="a-mail-on-one-quiet-day-of-four"),
        pytest.param(pause, date(2026, 11, 25), id="a-mail-in-a-pause"),
        pytest.param(lambda _: {}, date(2026, 11, 6), id="nothing-at-all"),
    ],
)
def test_a_mail_when_none_is_wanted(
    kith: World, given: Callable[[Owner], dict[str, Any]], expected: date
) -> None:
    """What falls due then comes on the first day that allows it, once."""
    robin = kith.invite()
    note(kith, robin, "Tea with Dana Reyes", "Follow up on 6 Nov: call\n#personal")
    settings(kith, robin, **given(robin))
    kith.live(days=24)
    first, *_ = mornings(kith, "Europe/Berlin")
    assert (first.date(), first.hour) == (expected, 8)


def test_a_pause_ended_early_that_goes_on(kith: World) -> None:
    """Resumed, what waited comes the next morning."""
    robin = kith.invite()
    note(kith, robin, "Tea with Dana Reyes", "Follow up on 6 Nov: call\n#personal")
    settings(kith, robin, paused_until=date(2027, 6, 1))
    kith.live(days=7)
    settings(kith, robin, paused_until=None)
    kith.live(days=1)
    assert len(nudges(kith)) == 1


@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        pytest.param(time(7), 1, id="twice-a-morning"),
        pytest.param(time(11), 1, id="once-more-at-the-later-time"),
        pytest.param(time(22), 1, id="once-more-in-the-evening"),
    ],
)
def test_a_nudge_time_moved_across_now(kith: World, moved: time, expected: int) -> None:
    """Whoever moves it after this morning's nudge gets no second one that day."""
    robin = kith.invite()
    note(kith, robin, "Tea with Dana Reyes", "Follow up on 6 Nov: call\n#personal")
    note(kith, robin, "Tea with Otto Kim", "Follow up on 7 Nov: call\n#personal")
    while not nudges(kith):
        kith.live(days=1)
    kith.now = datetime(2026, 11, 6, 8, tzinfo=kith.now.tzinfo)
    settings(kith, robin, nudge_time=moved)
    for _ in range(15):
        kith.now += timedelta(hours=1)
        kith.tick()
    assert len(nudges(kith)) == expected


@pytest.mark.parametrize(
    "zone",
    ["America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago"],
)
def test_two_in_the_morning_after_a_flight(kith: World, zone: str) -> None:
    """What is open moves along: at the nudge time of the new zone, 18 hours apart."""
    robin = kith.invite()
    for day in range(6, 12):
        note(
            kith,
            robin,
            f"Tea with Dana Reye{'s' * day}",
            f"Follow up on {day} Nov: call\n#personal",
        )
    kith.live(days=4)
    assert len(nudges(kith)) == 1
    settings(kith, robin, zone=zone)
    kith.live(days=7)
    left = mornings(kith, zone)[1:]
    assert {each.hour for each in left} == {8}
    apart = [later - sooner for sooner, later in pairwise(left)]
    assert min(apart) >= calendar.DIGEST_GAP
    assert owed(kith, robin)["due_on"] > "2026-11-06"


def test_a_circle_that_changes_nothing(kith: World) -> None:
    """Its rhythm counts for everyone in it, and the nudge says whose it is."""
    robin = kith.invite()
    settings(kith, robin, circles={"climbing": 12})
    note(kith, robin, "Tea with Dana Reyes", "Circle: Climbing\n#personal")
    assert owed(kith, robin)["due_on"] == "2026-11-14"
    kith.live(days=13)
    assert "Everyone in “Climbing” has a turn every twelve days." in nudges(kith)[-1]
