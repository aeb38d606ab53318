"""Who moved, as it is told."""

import pytest

from kith.domain import who_moved
from kith.domain.encounter import Direction


@pytest.mark.parametrize(
    "words",
    [
        "Wrote to her: Tom answered.",
        "I wrote Dana a long mail",
        "emailed the slides",
        "Sent him the slides.",
        "I've texted",
        "Ihr geschrieben, dass es klappt",
        "Ich habe ihm geschrieben",
        "Je lui ai écrit hier",
        "Le escribí ayer",
        "Ik heb haar gemaild.",
    ],
)
def test_who_says_that_they_wrote_moved(words: str) -> None:
    """In five languages, and as it begins."""
    assert who_moved.said(words) is Direction.MINE


@pytest.mark.parametrize(
    "words",
    [
        "",
        "She wrote to me",
        "We talked; I wrote to her before",
        "Texted with her all evening",
        "I emailed with him",
        "Er hat mir geschrieben",
        "Nous avons parlé",
    ],
)
def test_all_else_is_a_conversation(words: str) -> None:
    """Where it is not plain who moved, they met."""
    assert who_moved.said(words) is Direction.MET
