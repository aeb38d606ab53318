"""Answers to "who was that?": what is no name, and what stands before one."""

import pytest

from kith.mail.who_words import is_open, without_lead


@pytest.mark.parametrize(
    "line",
    [
        "Dana Reed",
        "No, Dana Reed",
        "Hi Kith, it was Dana Reed",
        "No it was Dana Reed",
        "I think Dana Reed",
        "Nein, das war Dana Reed",
    ],
)
def test_what_stands_before_a_name_is_left_out(line: str) -> None:
    """A greeting, a yes or no, and "it was"."""
    assert without_lead(line) == "Dana Reed"


@pytest.mark.parametrize("line", ["No", "Yes", "Hi Kith", ""])
def test_a_lead_alone_leaves_nothing(line: str) -> None:
    """There is no name behind it."""
    assert without_lead(line) == ""


@pytest.mark.parametrize(
    "line", ["Both", "Not Dana", "Dana or Robin", "Weiß nicht", "Don't know", "The first"]
)
def test_what_leaves_it_open(line: str) -> None:
    """It names nobody for sure."""
    assert is_open(line)


@pytest.mark.parametrize(
    "line", ["Dana Reed", "Don Draper", "Fox", "Robin van der Berg", "Dana Reed and Fox"]
)
def test_a_name_leaves_nothing_open(line: str) -> None:
    """It says who it was."""
    assert not is_open(line)
