"""Every text that is meant to hurt, wherever it stands in a mail: half a second, and linear."""

from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest

from kith.mail import inbound
from tests.damage import NOW, OWNERS, quickest, read, seconds
from tests.hostile import KINDS, PLACES, SIZE, calls, of, sized

SECONDS = 0.5
TRIES = 2

PLACES_EACH = 3
"""All sixteen take minutes: the next kind goes on where this one ended."""

ENOUGH = 20
WORTH_TELLING = 0.25

DOUBLED = 2.6
"""How many more calls twice the text may be: twice, and a little for what begins later."""

FOURFOLD = 5
"""How many more four times the text may be; were they quadratic, it would be sixteen."""

FOUR_TIMES = 8
"""How much more time four times the text may take on a machine with other things to do."""

SLACK_CALLS = 2_000
SLACK_SECONDS = 0.05


OWNER = OWNERS[0]

pytestmark = pytest.mark.prove


def places(kind: str) -> list[str]:
    """Return where in a mail a kind of text is tried: other places for the next kind."""
    first = list(KINDS).index(kind) * PLACES_EACH
    return [list(PLACES)[(first + number) % len(PLACES)] for number in range(PLACES_EACH)]


@pytest.mark.parametrize("kind", KINDS)
def test_two_hundred_kilobytes_of_anything_take_half_a_second(
    kind: str, record_property: Callable[[str, object], None]
) -> None:
    """In some of sixteen places of a mail, and as a bare text and its subject."""
    text = of(KINDS[kind])
    work: dict[str, Callable[[], object]] = {
        place: partial(read, PLACES[place](text), OWNER) for place in places(kind)
    }
    work["a bare text"] = partial(inbound.read_text, text, text, OWNER, NOW)
    took = {place: quickest(each, SECONDS) for place, each in work.items()}
    slowest = max(took, key=lambda place: took[place])
    if took[slowest] > WORTH_TELLING:
        size = f"{SIZE // 1_000} kB"
        record_property("told", f"{size} of {kind}, in {slowest}: {took[slowest]:.2f} s")

    assert took[slowest] < SECONDS, slowest


def test_every_place_has_texts_of_many_kinds() -> None:
    """What is left out of one kind is tried with others."""
    tried = Counter(place for kind in KINDS for place in places(kind))
    assert (set(tried), min(tried.values()) >= ENOUGH) == (set(PLACES), True)


@pytest.mark.parametrize("kind", list(KINDS)[::3])
def test_the_work_grows_as_the_text_does(kind: str) -> None:
    """Twice the text is at most twice the calls, counted; four times takes no more time either."""
    piece = KINDS[kind]
    place = "a page" if set("<&") & set(piece) else "a forward"
    mails = list(sized(piece, PLACES[place]))
    read(mails[0], OWNER)  # what is done once only is done
    counted = [calls(partial(read, raw, OWNER)) for raw in mails]
    short, long = (
        min(seconds(partial(read, raw, OWNER)) for _ in range(TRIES))
        for raw in (mails[0], mails[-1])
    )

    assert counted[1] <= DOUBLED * counted[0] + SLACK_CALLS, counted
    assert counted[2] <= DOUBLED * counted[1] + SLACK_CALLS, counted
    assert counted[2] <= FOURFOLD * counted[0] + SLACK_CALLS, counted
    assert long <= FOUR_TIMES * short + SLACK_SECONDS, (short, long)
