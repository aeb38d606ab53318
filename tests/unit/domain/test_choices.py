"""What an owner is once they have chosen."""

from dataclasses import asdict, replace
from datetime import UTC, date, datetime, time

import pytest

from kith.domain import agenda, choices
from kith.domain.choices import MOST_CIRCLES, Choice, Setting
from kith.domain.encounter import Reason
from kith.domain.followup import FollowUp
from kith.domain.owner import Receipts
from kith.domain.purposes import Purpose
from tests.unit.nouns import owner

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("choice", "field", "value"),
    [
        (Choice(Setting.EVENING, time(20)), "evening_at", time(20)),
        (Choice(Setting.ITEMS, 3), "most_items", 3),
        (Choice(Setting.LANGUAGE, "de"), "language", "de"),
        (Choice(Setting.LOOK_AHEAD, value=True), "look_ahead", True),
        (Choice(Setting.NUDGES, NOW), "unsubscribed_at", NOW),
        (Choice(Setting.NUDGE_TIME, time(7, 30)), "nudge_time", time(7, 30)),
        (Choice(Setting.PAUSE, date(2027, 1, 5)), "paused_until", date(2027, 1, 5)),
        (Choice(Setting.QUIET, (5, 6)), "quiet_days", (5, 6)),
        (Choice(Setting.RECEIPTS, Receipts.NEVER), "receipts", Receipts.NEVER),
        (Choice(Setting.ZONE, "Asia/Tokyo"), "zone", "Asia/Tokyo"),
        (Choice(Setting.RHYTHM, 21, "business"), "rhythms", {Purpose.BUSINESS: 21}),
        (Choice(Setting.CIRCLE, 60, "climbing"), "circles", {"climbing": 60}),
    ],
)
def test_a_choice_fills_its_field_and_no_other(choice: Choice, field: str, value: object) -> None:
    """Each setting is one field of the owner."""
    was, now = asdict(owner()), asdict(choices.applied(owner(), [choice]))
    assert {key: each for key, each in now.items() if each != was[key]} == {field: value}
    assert field in choices.KEPT


def test_a_rhythm_of_ones_own_is_given_up_again() -> None:
    """The usual rhythm is none of one's own; those of others stay."""
    chosen = [
        Choice(Setting.RHYTHM, 21, "business"),
        Choice(Setting.RHYTHM, 14, "personal"),
        Choice(Setting.RHYTHM, None, "business"),
        Choice(Setting.CIRCLE, 60, "climbing"),
        Choice(Setting.CIRCLE, 30, "chess"),
        Choice(Setting.CIRCLE, None, "climbing"),
    ]
    after = choices.applied(owner(), chosen)
    assert (after.rhythms, after.circles) == ({Purpose.PERSONAL: 14}, {"chess": 30})


def test_the_end_of_a_pause_brings_nudges_back_to_who_had_ended_them() -> None:
    """Whoever says "resume" wants mail again."""
    gone = replace(owner(), unsubscribed_at=NOW, paused_until=date(2027, 1, 5))
    after = choices.applied(gone, [Choice(Setting.PAUSE, None)])
    assert (after.unsubscribed_at, after.paused_until) == (None, None)


def test_circles_fit_the_owners_row() -> None:
    """There is an end to them; those known can still be changed."""
    many = [Choice(Setting.CIRCLE, 30, f"circle {number}") for number in range(MOST_CIRCLES + 5)]
    after = choices.applied(owner(), [*many, Choice(Setting.CIRCLE, 60, "circle 0")])
    assert (len(after.circles), after.circles["circle 0"]) == (MOST_CIRCLES, 60)


@pytest.mark.parametrize("most", [1, 3, 10])
def test_a_nudge_has_no_more_items_than_the_owner_wants(most: int) -> None:
    """What does not fit keeps its date."""
    due = [
        FollowUp(
            fid=f"f{number}",
            cid=f"c{number}",
            reason=Reason.EXPLICIT,
            due_on=date(2026, 11, 20),
            original_due_on=date(2026, 11, 20),
        )
        for number in range(12)
    ]
    chosen = agenda.choose(replace(owner(), most_items=most), due, date(2026, 11, 26), NOW)
    assert len(chosen) == most
