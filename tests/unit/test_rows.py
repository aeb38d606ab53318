"""How our nouns stand in the table."""

from datetime import timedelta

import pytest

from kith import rows
from tests.unit import nouns


@pytest.mark.parametrize(
    ("micros", "expected"),
    [(0, "2026-11-23T12:00:00Z"), (1, "2026-11-23T12:00:01Z"), (999_999, "2026-11-23T12:00:01Z")],
)
def test_nobody_is_woken_before_there_is_something_to_do(micros: int, expected: str) -> None:
    """The wake index has whole seconds: the first one at which the instant has come."""
    at = nouns.NOON + timedelta(microseconds=micros)
    assert rows.put_owner(nouns.owner(), at, None).row["wake_at"] == expected
