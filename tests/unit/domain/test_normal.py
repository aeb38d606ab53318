"""Normal forms of any text, without its marks piling up."""

import unicodedata
from functools import partial
from typing import Literal

import pytest

from kith.domain.normal import MOST_MARKS, normal
from tests.damage import quickest

PILES = {
    "marks in turn": "\u0301\u0323",
    "halves of kana and marks": "\uff9e\u0301",
    "Tibetan vowels and marks": "\u0f73\u0f71",
}
QUICK = 0.5


@pytest.mark.parametrize("text", ["Ann", "Jo\u0308rg Mu\u0308ller", "か\u3099", "ต้", "寄" * 40])
def test_what_people_write_is_what_unicode_says(text: str) -> None:
    """The limit is beyond every language."""
    assert normal("NFC", text) == unicodedata.normalize("NFC", text)
    assert normal("NFKD", text) == unicodedata.normalize("NFKD", text)


def test_marks_beyond_the_limit_are_left_out() -> None:
    """On each letter by itself."""
    pile = "a" + "\u0323" * (MOST_MARKS + 5) + "b" + "\u0323" * MOST_MARKS
    expected = "a" + "\u0323" * MOST_MARKS + "b" + "\u0323" * MOST_MARKS
    assert normal("NFKD", pile) == expected


@pytest.mark.parametrize("form", ["NFC", "NFKD"])
@pytest.mark.parametrize("kind", PILES)
def test_a_pile_of_marks_takes_no_time(form: Literal["NFC", "NFKD"], kind: str) -> None:
    """Also of characters that only become marks."""
    pile = "a" + PILES[kind] * 100_000
    assert quickest(partial(normal, form, pile), QUICK) < QUICK
