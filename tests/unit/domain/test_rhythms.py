"""Whose rhythm counts: the contact's, their circle's, the purposes', or what manners say."""

import pytest

from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.domain.rhythms import Source, is_late, rhythm
from tests.unit.nouns import MONDAY, contact, follow_up, owner

BOTH = {Purpose.PERSONAL: MONDAY, Purpose.BUSINESS: MONDAY}
OWN = owner(rhythms={Purpose.BUSINESS: 21}, circles={"climbing": 60, "book club": 75})


@pytest.mark.parametrize(
    ("who", "known", "days", "source"),
    [
        (OWN, {"met_for": BOTH, "circle": "Climbing", "rhythm_days": 10}, 10, Source.CONTACT),
        (OWN, {"met_for": BOTH, "circle": "Climbing"}, 60, Source.CIRCLE),
        (OWN, {"met_for": BOTH, "circle": "Book-club"}, 75, Source.CIRCLE),
        (OWN, {"met_for": BOTH, "circle": "choir"}, 21, Source.SEVERAL),
        (OWN, {"met_for": {Purpose.BUSINESS: MONDAY}}, 21, Source.PURPOSE),
        (OWN, {"met_for": {Purpose.PERSONAL: MONDAY}}, 90, Source.PURPOSE),
        (owner(), {"met_for": BOTH}, 30, Source.SEVERAL),
        (OWN, {"circle": "Climbing", "skips": 2}, 90, Source.CIRCLE),
    ],
    ids=[
        "own",
        "circle",
        "circle-of-two-words",
        "circle-without",
        "purpose",
        "manners",
        "manners-of-two",
        "stretched",
    ],
)
def test_the_nearest_word_of_the_owners_counts(
    who: Owner, known: dict[str, object], days: int, source: Source
) -> None:
    """The contact's own, then the circle's, then the shortest of the purposes."""
    found = rhythm(who, contact(**known), MONDAY)
    assert (found.days, found.source) == (days, source)
    assert found.is_stretched is (known.get("skips") == 2)


@pytest.mark.parametrize(
    ("due", "span", "turn", "expected"),
    [
        ("2026-11-23", 60, 0, False),
        ("2026-10-25", 60, 0, False),
        ("2026-10-24", 60, 0, True),
        ("2026-11-22", 0, 0, False),
        ("2026-11-21", 0, 0, True),
    ],
)
def test_late_is_half_as_long_again(
    due: str,
    span: int,
    turn: int,
    expected: bool,  # noqa: FBT001 - a row of a table
) -> None:
    """Counted from when it was to wait until, for as long as it was to wait."""
    assert is_late(follow_up(due, span_days=span, turn=turn), MONDAY) is expected
