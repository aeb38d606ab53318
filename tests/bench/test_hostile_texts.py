"""Every text that is meant to hurt, wherever it stands in a mail: half a second, and linear."""

import sys
from functools import partial

import pytest

from kith.mail import inbound
from tests.damage import NOW, OWNERS, read, seconds
from tests.hostile import KINDS, PLACES, SIZE, calls, of, sized

SECONDS = 0.5
TRIES = 2

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


def test_two_hundred_kilobytes_of_anything_anywhere_take_half_a_second(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Of over a hundred kinds in sixteen places, as a mail, and as a bare text and its subject."""
    took: dict[str, float] = {}
    for kind, piece in KINDS.items():
        text = of(piece)
        for place, put in PLACES.items():
            raw = put(text)
            took[f"{kind}, in {place}"] = seconds(partial(read, raw, OWNER))
        for subject in ("hello", text):
            took[f"{kind}, bare, {subject[:5]!r}"] = seconds(
                partial(inbound.read_text, text, subject, OWNER, NOW)
            )
    slowest = sorted(took, key=lambda name: -took[name])
    with capsys.disabled():
        told = "".join(f"  {took[name]:.3f} s  {name}\n" for name in slowest[:10])
        sys.stdout.write(f"\n{len(took)} mails of {SIZE // 1_000} kB; the slowest:\n{told}")

    assert [name for name in slowest if took[name] >= SECONDS] == []


@pytest.mark.parametrize("kind", KINDS)
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
