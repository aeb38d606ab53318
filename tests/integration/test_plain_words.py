"""Plain words in answers: what is logged of a nudge with one item, and under whose name."""

import pytest

from kith.domain.lessons import FIRST
from kith.domain.owner import Owner, Receipts
from tests.integration.test_replying import reply, states
from tests.worlds import World, text


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner who was nudged about one person."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes", "Follow up in 5 days: ask"))
    kith.live(days=6)
    return robin


@pytest.mark.parametrize(
    "words",
    [
        "snooze until Feb 31",
        "Who is Zed?",
        "no",
        "later this year",
        "I'm on vacation until January 10",
        "Not her, wrong person",
        "Please stop sending me these",
        "erst am 31. Februar",
        "Nein, das hat sich erledigt",
    ],
)
def test_what_tells_of_no_contact_is_asked_about(kith: World, robin: Owner, words: str) -> None:
    """No conversation is made up, and what was due stays due."""
    before = states(kith, robin)
    reply(kith, robin, words, kith.sent("d")[-1], times=2)
    assert len(kith.rows(robin)["encounters"]) == 1
    assert states(kith, robin) == before
    [answer] = kith.sent("a")[1:]
    assert words in text(answer)
    assert "could not tell what you meant" in text(answer)


def test_a_day_that_has_passed_is_said_to_have(kith: World, robin: Owner) -> None:
    """Nobody is told that they were not understood when they were."""
    reply(kith, robin, "snooze yesterday", kith.sent("d")[-1])
    assert "That day has passed" in text(kith.sent("a")[-1])
    assert len(kith.rows(robin)["encounters"]) == 1


@pytest.mark.parametrize(
    ("choice", "count"), [(Receipts.USUAL, 1), (Receipts.ALWAYS, 1), (Receipts.NEVER, 0)]
)
def test_what_plain_words_logged_is_always_shown(
    kith: World, robin: Owner, choice: Receipts, count: int
) -> None:
    """Also after the first ten, unless the owner wants none."""
    kith.choose(robin, receipted=FIRST, receipts=choice)
    before = len(kith.sent("r"))
    reply(kith, robin, "She moves to Lisbon.", kith.sent("d")[-1], times=2)
    assert len(kith.rows(robin)["encounters"]) == 2
    assert states(kith, robin)["Dana Reyes"] == "done"
    shown = kith.sent("r")[before:]
    assert ["She moves to Lisbon." in text(each) for each in shown] == [True] * count
