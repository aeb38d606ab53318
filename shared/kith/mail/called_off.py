"""How one says that a meeting did not take place, in five languages."""

import re
from enum import Enum, auto

from kith.domain.date_text import APOSTROPHES, plain
from kith.domain.name_words import GIVEN
from kith.mail.courtesies import courteous

LONGEST = 200
"""Characters of a reply that may say no more than that; what is longer is a story."""


FEW = 6
"""Words of a sentence that may begin like that and still be about the meeting."""


SHORT = 8
"""Words of a reply in which such a word in any place leaves it unclear."""


class Off(Enum):
    """Whether a reply says so: YES, NO, or UNCLEAR because it says something else besides."""

    YES = auto()
    NO = auto()
    UNCLEAR = auto()


def _plain(text: str) -> str:
    bare = "".join(char for char in text if char not in APOSTROPHES)
    return plain(bare)


def _table(text: str) -> frozenset[str]:
    return frozenset(_plain(each) for each in text.split(", "))


BARE = _table("nah, nee, nein, no, non, nope, not")
"""What says so only where nothing follows."""

SAID = _table(
    "abgesagt, afgelast, afgezegd, annulé, annulée, aplazada, aplazado, aplazó, ausgefallen, "
    "backed out, called it off, called off, cancel, cancelada, cancelado, canceled, cancelled, "
    "canceló, could not attend, could not come, could not go, could not make it, couldn't attend, "
    "couldn't come, couldn't go, couldn't make it, did not attend, did not come, did not go, did "
    "not go ahead, did not happen, did not make it, did not meet, did not show, did not show up, "
    "did not take place, did not turn up, did not work out, didn't attend, didn't come, didn't "
    "go, didn't go ahead, didn't happen, didn't make it, didn't meet, didn't show, didn't show "
    "up, didn't take place, didn't turn up, didn't work out, fand nicht statt, fell through, fiel "
    "aus, geannuleerd, ging niet door, had to cancel, heeft niet plaatsgevonden, kam nicht, kam "
    "nicht zustande, kon niet, kon niet komen, konnte nicht, konnte nicht kommen, kwam niet, kwam "
    "niet opdagen, missed each other, missed it, moved, n'a pas eu lieu, n'a pas pu, n'a pas pu "
    "avoir lieu, n'a pas pu venir, n'est pas venu, n'est pas venue, ne s'est pas fait, never "
    "came, never happened, never met, never showed up, never took place, nicht erschienen, nicht "
    "geklappt, nicht gekommen, nicht getroffen, nicht stattgefunden, nichts geworden, niet "
    "doorgegaan, niet gekomen, niet gelukt, niet opgedaagd, niet plaatsgevonden, no apareció, no "
    "asistió, no celebró, no fui, no llegó, no nos vimos, no pude, no pude ir, no pudimos, no "
    "pudo, no pudo ir, no pudo venir, no quedamos, no se dio, no se hizo, no se presentó, no "
    "show, no showed, no tuvo lugar, no vino, pas eu lieu, pas pu, pas pu venir, pas tenue, pas "
    "venu, pas venue, pospuesta, pospuesto, postponed, posé un lapin, reporté, reportée, "
    "rescheduled, skipped, stood me up, stood us up, suspendida, suspendido, uitgesteld, unable "
    "to attend, verlegt, verplaatst, verschoben, verzet, wurde nichts"
)
"""What says so in whatever company."""

ELSEWHERE = _table("moved, reporté, reportée, suspendida, suspendido, verlegt, verplaatst, verzet")
"""What of it says so only where little else is said: people move, too."""

UNSURE = _table(
    "enferma, enfermo, erkrankt, gemist, i forgot, ill, j'ai oublié, krank, malade, manqué, me "
    "olvidé, missed, sick, souffrant, souffrante, unwell, verpasst, ziek"
)
"""Why there may have been none."""

TOLD = _table(
    "contó, dijo, discussed, discuté, erzählt, geredet, gesproken, gesprochen, hablado, "
    "hablamos, mentioned, parlé, raconté, said, spoke, talked, told, verteld"
)
"""What says that there was a conversation."""

FILLERS = _table(
    "a, afspraak, al final, all, been, c, ca, call, cela, cita, das, de, der, die, don, el, elle, "
    "en, end, es, est, et, fue, got, ha, haben, had, has, hat, have, he, heeft, helaas, het, "
    "hij, hélas, i, ich, il, ils, in, is, ist, it, j, je, l, la, lamentablemente, le, leider, "
    "malheureusement, meeting, ne, nous, on, our, rendez, reunión, réunion, s, sadly, se, sei, "
    "she, sido, sie, sorry, termin, that, the, they, this, to, treffen, unfortunately, uns, vous, "
    "war, was, we, werd, were, wir, worden, wurde, y, zij, zijn, été"
)
"""Words around it that say nothing more."""


def called_off(words: str) -> Off:
    """Return whether a reply says that a meeting did not take place, and nothing else."""
    if len(words) > LONGEST:
        return Off.NO
    pieces = [each for each in re.split(r"[,.;!\n\u2013\u2014]+|\s-\s", words) if _core(each)]
    said = [each for each in pieces if _says_so(each)]
    left = [each for each in pieces if each not in said and not courteous(each)]
    begun = any(_begins_so(each) for each in left) or _hints(words)
    if not said:
        return Off.UNCLEAR if begun else Off.NO
    if not left:
        return Off.YES
    bare = all(_plain(each) in BARE for each in said)
    return Off.NO if bare and not begun else Off.UNCLEAR


def _core(piece: str) -> str:
    """Return what a piece says, without the words that say nothing more; BARE ones are kept."""
    return " ".join(word for word in _plain(piece).split() if word not in FILLERS)


CORES = frozenset(map(_core, SAID))


def _says_so(piece: str) -> bool:
    """Whether a piece says so, perhaps of somebody: "Dana cancelled"."""
    core = _core(piece)
    first, _, rest = core.partition(" ")
    said = not (BARE | SAID | CORES).isdisjoint({_plain(piece), core})
    return said or (first in GIVEN and rest in SAID - ELSEWHERE)


def _hints(words: str) -> bool:
    """Whether a short reply has a word for it somewhere, and tells of no conversation."""
    plain = _plain(words)
    if len(plain.split()) > SHORT or not TOLD.isdisjoint(plain.split()):
        return False
    return any(f" {each} " in f" {plain} " for each in (SAID - ELSEWHERE) | UNSURE)


def _begins_so(piece: str) -> bool:
    """Whether a piece says so, and then a few words: "postponed to next week"."""
    words = _core(piece).split()
    starts = (" ".join(words[:length]) for length in range(1, len(words)))
    return len(words) <= FEW and any(start in SAID for start in starts)
