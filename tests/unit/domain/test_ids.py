"""Ids derived from what they name."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain.ids import LENGTH, derive, is_id

PART = st.text(st.characters(exclude_characters="\x1f", exclude_categories=()))


def test_the_same_gives_the_same_id_for_ever() -> None:
    """Ids stand in rows: another release must derive the same ones."""
    assert derive("contact", "s1-0", "0") == "nfdlnlxbga5y"
    assert derive("form", "robin", "key", length=4) == derive("form", "robin", "key")[:4]


@given(st.lists(PART, min_size=1, max_size=5))
def test_an_id_stands_anywhere(parts: list[str]) -> None:
    """Lower-case letters and digits, short, whatever it names: names, addresses, nonsense."""
    assert re.fullmatch(rf"[a-z2-7]{{{LENGTH}}}", derive(*parts))


@given(st.lists(PART, min_size=1, max_size=5))
def test_every_id_is_known_as_one(parts: list[str]) -> None:
    """The address of somebody's page is never refused for its shape."""
    assert is_id(derive(*parts))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nfdlnlxbga5",
        "nfdlnlxbga5yy",
        "nfdlnlxbga5#",
        "nfdlnl/xbga5",
        "nfdlnlxbga5\n",
        "nfdlnlxbga5\0",
        "nfdlnlxbgaé5",
        "nfdlnlxbga\u0665y",
        "nfdlnlxbga\ud8005",
        " " * LENGTH,
    ],
    ids=range(11),
)
def test_what_has_another_shape_is_no_id(text: str) -> None:
    """What stands in an address may be anything, and no row is looked up by it."""
    assert is_id(text) is False


@given(st.lists(PART, min_size=1, max_size=4), st.lists(PART, min_size=1, max_size=4))
def test_different_parts_give_different_ids(one: list[str], other: list[str]) -> None:
    """Also where the same letters are parted differently."""
    assert (derive(*one) == derive(*other)) is (one == other)


def test_a_hundred_thousand_ids_do_not_meet() -> None:
    """As many as one owner may have."""
    assert len({derive("contact", str(number)) for number in range(100_000)}) == 100_000
