"""Whether Kith may write to an owner, and where."""

from typing import Any

import pytest

from kith.domain.deliverability import Cause, Deliverability
from kith.domain.purposes import MANNERS, Purpose
from tests.unit.nouns import MONDAY, NOON, owner


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, True),
        ({"paused_until": MONDAY}, True),
        ({"quiet_days": (0, 1, 2, 3, 4, 5, 6)}, True),
        ({"unsubscribed_at": NOON}, False),
        ({"deliverability": Deliverability(suppressed=Cause.COMPLAINT)}, False),
        ({"erasing": True}, False),
    ],
)
def test_who_is_nudged(settings: dict[str, Any], expected: bool) -> None:  # noqa: FBT001 - a table
    """Everybody who neither said no, nor cannot be reached, nor is leaving; a pause only delays."""
    assert owner(**settings).nudged is expected


def test_mail_goes_to_the_first_address() -> None:
    """The others are addresses one may write from."""
    assert owner(addresses=("a@x.example", "b@x.example")).address == "a@x.example"


def test_every_purpose_has_manners() -> None:
    """No conversation is without a rhythm."""
    assert set(MANNERS) == set(Purpose)
