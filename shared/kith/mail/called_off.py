"""How one says that a meeting did not take place, in five languages."""

import re
from enum import Enum, auto

from kith.domain.date_text import APOSTROPHES, fold
from kith.mail.courtesies import courteous

LONGEST = 200
"""Characters of a reply that may say no more than that; what is longer is a story."""


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
    "called off, cancelada, cancelado, canceled, cancelled, canceló, did not happen, did not meet, "
    "did not take place, did not work out, didn't happen, didn't meet, didn't take place, "
    "didn't work out, fand nicht statt, fell through, fiel aus, geannuleerd, ging niet door, "
    "kam nicht zustande, moved, n'a pas eu lieu, n'a pas pu avoir lieu, never happened, "
    "never took place, nicht getroffen, nicht stattgefunden, niet doorgegaan, niet plaatsgevonden, "
    "no celebró, no show, no tuvo lugar, pas eu lieu, pas tenue, pospuesta, pospuesto, "
    "postponed, reporté, reportée, rescheduled, skipped, suspendida, suspendido, uitgesteld, "
    "verlegt, verplaatst, verschoben, verzet"
)
"""What says so in whatever company."""

FILLERS = _table(
    "a, afspraak, al final, all, been, c, ca, call, cita, das, de, der, die, don, el, elle, en, "
    "end, es, est, et, été, fue, got, ha, haben, had, has, hat, have, heeft, helaas, het, hélas, "
    "il, in, is, ist, it, l, la, lamentablemente, le, leider, malheureusement, meeting, ne, on, "
    "our, rendez, reunión, réunion, sadly, se, sei, s, sido, sorry, that, the, this, termin, "
    "treffen, uns, unfortunately, vous, war, was, we, werd, were, wir, worden, wurde, y, zijn"
)
"""Words around it that say nothing more."""


def called_off(words: str) -> Off:
    """Return whether a reply says that a meeting did not take place, and nothing else."""
    if len(words) > LONGEST:
        return Off.NO
    pieces = [each for each in re.split(r"[,.;!\n\u2013\u2014]+", words) if _plain(each)]
    left = [each for each in pieces if not _says_so(each) and not courteous(each)]
    said = [each for each in pieces if _says_so(each)]
    if not said:
        return Off.NO
    if not left:
        return Off.YES
    return Off.NO if all(_plain(each) in BARE for each in said) else Off.UNCLEAR


def _says_so(piece: str) -> bool:
    plain = _plain(piece)
    core = " ".join(word for word in plain.split() if word not in FILLERS)
    return plain in BARE or plain in SAID or core in SAID
