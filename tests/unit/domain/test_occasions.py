"""Dates that matter, by the names people give them."""

import pytest

from kith.domain.encounter import Reason
from kith.domain.occasions import NAMES, Occasion, kind
from tests.unit.nouns import follow_up


@pytest.mark.parametrize(
    ("reason", "text", "expected"),
    [
        (Reason.OCCASION, "birthday", Occasion.BIRTHDAY),
        (Reason.OCCASION, " Geburtstag.", Occasion.BIRTHDAY),
        (Reason.OCCASION, "Anniversaire", Occasion.BIRTHDAY),
        (Reason.OCCASION, "anniversary", Occasion.ANNIVERSARY),
        (Reason.OCCASION, "birthday of the firm", Occasion.OTHER),
        (Reason.OCCASION, None, None),
        (Reason.EXPLICIT, "birthday", None),
    ],
)
def test_an_occasion_is_known_by_its_whole_name(
    reason: Reason, text: str | None, expected: Occasion | None
) -> None:
    """A birthday is one in any of the five languages; what says more is left as it is said."""
    assert kind(follow_up(reason=reason, text=text)) is expected


def test_names_are_folded_and_sorted() -> None:
    """What cannot be found in the table is a mistake of ours."""
    assert list(NAMES) == sorted(name.casefold() for name in NAMES)
