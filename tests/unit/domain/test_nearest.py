"""Names near one that nobody has."""

import pytest

from kith.domain.nearest import nearest
from tests.unit.nouns import contact

PEOPLE = [contact(name=name) for name in ("Alexandra Vogel", "Dana Reyes", "Dan Osei", "Mia Wu")]


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Dnaa Reyes", ["Dana Reyes"]),
        ("Reyez", ["Dana Reyes"]),
        ("Alex", ["Alexandra Vogel"]),
        ("Dana Vogel", ["Dana Reyes", "Alexandra Vogel", "Dan Osei"]),
        ("vogl", ["Alexandra Vogel"]),
        ("D", []),
        ("Quentin", []),
        ("", []),
        ("?!", []),
    ],
)
def test_a_mistyped_or_half_remembered_name_is_near(name: str, near: list[str]) -> None:
    """Letters swapped or missing, beginnings, or one word of a name; the nearest first."""
    assert sorted(each.name for each in nearest(name, PEOPLE, 5)) == sorted(near)


def test_no_more_than_asked_for_are_near() -> None:
    """The nearest first, and by name where they are as near."""
    many = [contact(name=f"Dana {letter}ox", cid=f"c{letter}") for letter in "CBA"]
    assert [each.name for each in nearest("Dana", many, 2)] == ["Dana Aox", "Dana Box"]


def test_a_very_long_name_takes_no_time() -> None:
    """Only so many words, and letters of each, are compared."""
    long = contact(name="x" * 100_000 + " y" * 10_000)
    assert nearest("z" * 100_000, [long] * 500, 5) == ()
