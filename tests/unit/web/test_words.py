"""Dates as they are said, and tables that leave nothing out."""

from datetime import date

import pytest

from kith.domain.deliverability import Cause
from kith.domain.encounter import Direction, Exchange
from kith.domain.purposes import Purpose
from kith.domain.submission import Doubt
from kith.web import words

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("on", "said", "due"),
    [
        (date(2026, 11, 24), "today", "today"),
        (date(2026, 11, 25), "tomorrow", "tomorrow"),
        (date(2026, 11, 23), "yesterday", "since yesterday"),
        (date(2026, 11, 30), "Monday", "on Monday"),
        (date(2026, 12, 1), "Tuesday 1 December", "on Tuesday 1 December"),
        (date(2026, 11, 22), "Sunday 22 November", "since Sunday 22 November"),
        (date(2027, 1, 4), "Monday 4 January 2027", "on Monday 4 January 2027"),
    ],
)
def test_a_day_is_said_as_one_would(on: date, said: str, due: str) -> None:
    """Near days have names, far ones a date, other years a year."""
    assert (words.day(on, TODAY), words.since(on, TODAY)) == (said, due)


def test_every_member_has_its_words() -> None:
    """A page never meets a purpose, doubt or cause it cannot name."""
    assert set(words.PURPOSES) == set(Purpose)
    assert set(words.HELD) == set(Doubt)
    assert set(words.MOVED) == set(Direction)
    assert set(words.SUPPRESSED) == set(words.WAY_BACK) == set(Cause)
    assert set(words.EXCHANGE) == set(Exchange.__dataclass_fields__)
