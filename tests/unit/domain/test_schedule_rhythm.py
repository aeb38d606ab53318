"""The rhythm of a friendship, and what follows a decision."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import pytest

from kith.domain import rhythms, schedule
from kith.domain.contact import Contact
from kith.domain.encounter import Reason
from kith.domain.followup import End, FollowUp, close
from kith.domain.purposes import Purpose
from kith.domain.schedule import Changes
from tests.unit.conversations import log, opened
from tests.unit.nouns import MONDAY, NOON, contact, encounter, follow_up, on, owner


@pytest.mark.parametrize(
    ("met_for", "rhythm_days", "skips", "expected"),
    [
        pytest.param({Purpose.PERSONAL: "2026-11-23"}, None, 0, 90, id="personal"),
        pytest.param({Purpose.PROFESSIONAL: "2026-11-23"}, None, 0, 120, id="professional"),
        pytest.param({Purpose.BUSINESS: "2026-11-23"}, None, 0, 30, id="business"),
        pytest.param({Purpose.JOB_SEARCH: "2026-11-23"}, None, 0, 45, id="job-search"),
        pytest.param(
            {Purpose.PERSONAL: "2026-11-23", Purpose.BUSINESS: "2025-11-23"},
            None,
            0,
            30,
            id="a-crossover-takes-the-shortest-of-the-past-year",
        ),
        pytest.param(
            {Purpose.PERSONAL: "2026-11-23", Purpose.BUSINESS: "2025-11-22"},
            None,
            0,
            90,
            id="longer-ago-than-a-year-no-more",
        ),
        pytest.param(
            {Purpose.PERSONAL: "2024-03-01", Purpose.BUSINESS: "2023-11-22"},
            None,
            0,
            90,
            id="all-longer-ago-the-latest-counts",
        ),
        pytest.param({}, None, 0, 120, id="never-met"),
        pytest.param({Purpose.BUSINESS: "2026-11-23"}, 200, 0, 200, id="the-owners-own-wins"),
        pytest.param({Purpose.BUSINESS: "2026-11-23"}, None, 1, 30, id="one-skip"),
        pytest.param({Purpose.BUSINESS: "2026-11-23"}, None, 2, 45, id="skip-skip-stretches"),
        pytest.param({Purpose.BUSINESS: "2026-11-23"}, None, 9, 45, id="by-half-and-no-more"),
        pytest.param({Purpose.JOB_SEARCH: "2026-11-23"}, None, 2, 67, id="in-whole-days"),
        pytest.param({Purpose.BUSINESS: "2026-11-23"}, 10, 2, 15, id="ones-own-too"),
    ],
)
def test_the_rhythm(
    met_for: dict[Purpose, str], rhythm_days: int | None, skips: int, expected: int
) -> None:
    """The owner's own word, else the shortest of the purposes of the past year."""
    known = contact(
        met_for={purpose: on(day) for purpose, day in met_for.items()},
        rhythm_days=rhythm_days,
        skips=skips,
    )
    assert rhythms.rhythm(owner(), known, MONDAY).days == expected


def test_a_friend_who_becomes_a_client_is_met_more_often() -> None:
    """The touch after a crossover keeps the shorter of both rhythms."""
    friend = log(purpose=Purpose.PERSONAL, occurred_on=on("2026-10-01")).contact
    client = log(friend, purpose=Purpose.BUSINESS, occurred_on=on("2026-10-20")).contact
    again = log(client, purpose=Purpose.PERSONAL)
    assert opened(again) == [(Reason.KEEP_IN_TOUCH, "2026-12-23")]
    assert again.contact.met_for == {
        Purpose.PERSONAL: MONDAY,
        Purpose.BUSINESS: on("2026-10-20"),
    }


def test_having_met_counts_the_latest_of_each_purpose() -> None:
    """An older encounter never sets a date back; talking ends a row of skips."""
    known = contact(last_on=MONDAY, met_for={Purpose.BUSINESS: MONDAY}, skips=2)
    older = schedule.met(known, encounter(occurred_on=on("2026-01-01"), purpose=Purpose.BUSINESS))
    assert older == replace(known, skips=0)
    assert older.last_purpose is Purpose.BUSINESS


def test_taking_an_encounter_back_leaves_what_the_others_make() -> None:
    """Dates are those of the encounters that remain; rhythm, skips and stop are the owner's."""
    known = contact(
        last_on=MONDAY, met_for={Purpose.BUSINESS: MONDAY}, skips=2, rhythm_days=10, stopped=True
    )
    remaining = [
        encounter(occurred_on=on("2026-03-01"), purpose=Purpose.PERSONAL),
        encounter(occurred_on=on("2026-02-01"), purpose=Purpose.PERSONAL),
    ]
    march = on("2026-03-01")
    assert schedule.met_as(known, remaining) == replace(
        known, last_on=march, met_for={Purpose.PERSONAL: march}
    )
    assert schedule.met_as(known, []) == replace(known, last_on=None, met_for={})


ENDS = {"done": End.DONE, "skip": End.SKIPPED, "stop": End.STOPPED}


def decide(
    verb: str,
    reason: Reason = Reason.CHECK_IN,
    known: Contact | None = None,
    others: Sequence[FollowUp] = (),
    now: datetime = NOON,
) -> Changes:
    """Close a follow-up by a decision of the owner's."""
    before = follow_up("2026-11-20", reason=reason)
    known = known or contact(met_for={Purpose.BUSINESS: on("2026-11-01")})
    known = replace(known, stopped=known.stopped or verb == "stop")
    ended = close(before, ENDS[verb], now, verb)
    return schedule.after_decision(
        owner("Pacific/Kiritimati"), known, ended, [before, *others], now
    )


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("verb", ["done", "skip"])
def test_what_is_dealt_with_is_followed_by_the_next_touch(verb: str, reason: Reason) -> None:
    """A rhythm from today, by the owner's calendar, so that nobody falls out of it."""
    changes = decide(verb, reason)
    assert opened(changes) == [(Reason.KEEP_IN_TOUCH, "2026-12-24")]
    assert changes.closed == ()


@pytest.mark.parametrize("reason", [Reason.CHECK_IN, Reason.KEEP_IN_TOUCH])
def test_no_second_touch_is_opened_beside_an_open_one(reason: Reason) -> None:
    """Thanks are done, the check-in of the same conversation stays what is next."""
    others = [follow_up("2026-12-07", fid="other0000001", reason=reason)]
    assert decide("done", Reason.THANKS, others=others).opened == ()


def test_a_touch_after_a_decision_waits_for_a_later_date_of_the_owners() -> None:
    """Skipping a touch does not bring the next one before what was asked for."""
    others = [follow_up("2027-06-01", fid="other0000001", reason=Reason.EXPLICIT)]
    assert opened(decide("skip", others=others)) == [(Reason.KEEP_IN_TOUCH, "2027-07-01")]


def test_stop_is_followed_by_nothing() -> None:
    """No follow-ups about this person until I ask."""
    assert decide("stop").opened == ()
    assert decide("done", known=contact(stopped=True)).opened == ()


def test_skipping_twice_running_stretches_the_rhythm_by_half() -> None:
    """Skip, skip: the third touch comes after one and a half times the rhythm."""
    once = decide("skip")
    twice = decide("skip", Reason.KEEP_IN_TOUCH, once.contact)
    thrice = decide("skip", Reason.KEEP_IN_TOUCH, twice.contact)
    assert [each.contact.skips for each in (once, twice, thrice)] == [1, 2, 3]
    assert opened(once) == [(Reason.KEEP_IN_TOUCH, "2026-12-24")]
    assert opened(twice) == opened(thrice) == [(Reason.KEEP_IN_TOUCH, "2027-01-08")]


def test_talking_or_done_between_two_skips_keeps_the_rhythm() -> None:
    """Skip, talk, skip is not twice running, nor is skip, done, skip."""
    skipped = decide("skip").contact
    talked = log(skipped, purpose=Purpose.BUSINESS).contact
    done = decide("done", known=skipped).contact
    assert decide("skip", known=talked).contact.skips == 1
    assert decide("skip", known=done).contact.skips == 1


@pytest.mark.parametrize("reason", [Reason.PROMISE, Reason.THANKS, Reason.EXPLICIT])
def test_skipping_what_is_no_touch_stretches_nothing(reason: Reason) -> None:
    """Not thanking somebody twice says nothing about how often to be in touch."""
    known = contact(met_for={Purpose.BUSINESS: on("2026-11-01")}, skips=1)
    assert decide("skip", reason, known).contact.skips == 1


def test_the_next_touch_has_an_id_of_its_own_each_time() -> None:
    """Done, undone and done again opens another follow-up, not the one that was taken back."""
    first = decide("done").opened[0]
    again = close(follow_up("2026-11-20", turn=2), End.DONE, NOON, "done")
    second = schedule.after_decision(owner(), contact(), again, [], NOON).opened[0]
    assert first.fid != second.fid
    assert second.due_on == on("2027-03-23")
