"""How one says that a meeting did not take place, in five languages."""

import re
from enum import Enum, auto

from kith.domain.date_text import APOSTROPHES, fold
from kith.mail.courtesies import courteous

LONGEST = 200
"""Characters of a reply that may say no more than that; what is longer is a story."""


FEW = 6
"""Words of a sentence that may begin like that and still be about the meeting."""


class Off(Enum):
    """Whether a reply says so: YES, NO, or UNCLEAR because it says something else besides."""

    YES = auto()
    NO = auto()
    UNCLEAR = auto()


def _plain(text: str) -> str:
    bare = "".join(char for char in text if char not in APOSTROPHES)
    return " ".join(re.findall(r"\w+", fold(bare)))


def _table(text: str) -> frozenset[str]:
    return frozenset(_plain(each) for each in text.split(", "))


BARE = _table("nah, nee, nein, no, non, nope, not")
"""What says so only where nothing follows."""

SAID = _table(
    "abgesagt, afgelast, afgezegd, annulé, annulée, aplazada, aplazado, aplazó, ausgefallen, "
    "called off, cancel, cancelada, cancelado, canceled, cancelled, canceló, did not come, did "
    "not go ahead, did not happen, did not meet, did not show up, did not take place, did not "
    "work out, didn't come, didn't go ahead, didn't happen, didn't meet, didn't show up, didn't "
    "take place, didn't work out, fand nicht statt, fell through, fiel aus, geannuleerd, ging "
    "niet door, kam nicht zustande, moved, n'a pas eu lieu, n'a pas pu avoir lieu, never "
    "happened, never met, never took place, nicht getroffen, nicht stattgefunden, niet "
    "doorgegaan, niet plaatsgevonden, no celebró, no show, no tuvo lugar, pas eu lieu, pas tenue, "
    "pospuesta, pospuesto, postponed, reporté, reportée, rescheduled, skipped, suspendida, "
    "suspendido, uitgesteld, verlegt, verplaatst, verschoben, verzet"
)
"""What says so in whatever company."""

FILLERS = _table(
    "a, afspraak, al final, all, been, c, ca, call, cela, cita, das, de, der, die, don, el, elle, "
    "en, end, es, est, et, fue, got, ha, haben, had, has, hat, have, he, heeft, helaas, het, "
    "hélas, i, ich, il, ils, in, is, ist, it, j, je, l, la, lamentablemente, le, leider, "
    "malheureusement, meeting, ne, nous, on, our, rendez, reunión, réunion, s, sadly, se, sei, "
    "she, sido, sie, sorry, termin, that, the, they, this, to, treffen, unfortunately, uns, vous, "
    "war, was, we, werd, were, wir, worden, wurde, y, zijn, été"
)
"""Words around it that say nothing more."""


def called_off(words: str) -> Off:
    """Return whether a reply says that a meeting did not take place, and nothing else."""
    if len(words) > LONGEST:
        return Off.NO
    pieces = [each for each in re.split(r"[,.;!\n\u2013\u2014]+|\s-\s", words) if _core(each)]
    said = [each for each in pieces if _says_so(each)]
    left = [each for each in pieces if each not in said and not courteous(each)]
    begun = any(_begins_so(each) for each in left)
    if not said:
        return Off.UNCLEAR if begun else Off.NO
    if not left:
        return Off.YES
    bare = all(_plain(each) in BARE for each in said)
    return Off.NO if bare and not begun else Off.UNCLEAR


def _core(piece: str) -> str:
    """Return what a piece says, without the words that say nothing more; BARE ones are kept."""
    return " ".join(word for word in _plain(piece).split() if word not in FILLERS)


def _says_so(piece: str) -> bool:
    return bool({_plain(piece), _core(piece)} & (BARE | SAID))


def _begins_so(piece: str) -> bool:
    """Whether a piece says so, and then a few words: "postponed to next week"."""
    words = _core(piece).split()
    starts = (" ".join(words[:length]) for length in range(1, len(words)))
    return len(words) <= FEW and any(start in SAID for start in starts)
