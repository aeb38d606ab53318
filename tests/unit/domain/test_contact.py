"""What is told by a contact alone."""

import pytest

from kith.domain.purposes import Purpose
from tests.unit.nouns import contact, on


@pytest.mark.parametrize(
    ("met_for", "expected"),
    [
        ({}, None),
        ({Purpose.BUSINESS: "2026-01-01"}, Purpose.BUSINESS),
        (
            {Purpose.PERSONAL: "2026-03-01", Purpose.BUSINESS: "2026-01-01"},
            Purpose.PERSONAL,
        ),
        (
            {Purpose.BUSINESS: "2026-01-01", Purpose.PERSONAL: "2026-03-01"},
            Purpose.PERSONAL,
        ),
    ],
)
def test_the_last_purpose_is_that_of_the_latest_encounter(
    met_for: dict[Purpose, str], expected: Purpose | None
) -> None:
    """By date, in whatever order purposes came up."""
    known = contact(met_for={purpose: on(day) for purpose, day in met_for.items()})
    assert known.last_purpose is expected
