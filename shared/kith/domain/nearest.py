"""Names near one that nobody has: for whoever mistypes a name, or remembers half of it."""

from collections.abc import Iterable
from difflib import SequenceMatcher

from kith.domain.contact import Contact
from kith.domain.identity import tokens

CLOSE = 0.7
"""Of two words, the share of letters in the same order from which they may be one mistyped."""

MOST_WORD = 30
"""Letters of a word that are compared; names have fewer."""

MOST_NAME = 120
"""Letters of a name that are looked at."""

MOST_WORDS = 4
FEWEST_BEGINNING = 2
"""Letters with which a longer name may begin to be near: "Al" is near Alexandra."""


def nearest(name: str, contacts: Iterable[Contact], most: int) -> tuple[Contact, ...]:
    """Return the contacts a word of whose name is near a word of `name`, the nearest first."""
    wanted = [word[:MOST_WORD] for word in tokens(name[:MOST_NAME])[:MOST_WORDS]]
    rated = [
        (-closeness, each.name, each.cid, each)
        for each in contacts
        if (closeness := _closeness(wanted, each.name)) >= CLOSE
    ]
    return tuple(each for *_, each in sorted(rated, key=lambda one: one[:3])[:most])


def _closeness(wanted: list[str], name: str) -> float:
    """Return how near the nearest words are, and a little more for each further near one."""
    words = [word[:MOST_WORD] for word in tokens(name[:MOST_NAME])[:MOST_WORDS]]
    best = sorted(
        (max((_alike(one, other) for other in words), default=0.0) for one in wanted), reverse=True
    )
    return best[0] + sum(each for each in best[1:] if each >= CLOSE) if best else 0.0


def _alike(one: str, other: str) -> float:
    if len(one) >= FEWEST_BEGINNING and other.startswith(one):
        return 1.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    close = matcher.real_quick_ratio() >= CLOSE and matcher.quick_ratio() >= CLOSE
    return matcher.ratio() if close else 0.0
