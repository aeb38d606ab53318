"""Answers to a receipt that say it was somebody else: "it was Kim Osei", "wrong person"."""

import re
from typing import NamedTuple

from kith.domain.date_text import plain, plain_table
from kith.domain.name_words import GIVEN
from kith.domain.naming import listed
from kith.domain.positions import is_capital
from kith.domain.subject_words import DAYS, MET, NO_NAMES, OCCASIONS
from kith.mail.courtesies import courteous
from kith.mail.verbs import IT_WAS
from kith.mail.who_words import MOST_LEAD, is_open, without_lead

MOST_CORRECTION = 120
"""Characters of a reply that says no more than who it was."""

MOST_DENIAL = 4
"""Words of "not Bob Ray", "das war nicht Bob"."""

FULL_NAME = 2
"""Words of a name that is one without being known: a single one may be anything in capitals."""

PARTICLES = frozenset({"al", "and", "bin", "da", "de", "del", "den", "der", "di", "dos", "du"}) | {
    "e",
    "el",
    "en",
    "et",
    "la",
    "le",
    "ten",
    "ter",
    "und",
    "van",
    "von",
    "y",
    "zu",
}
"""What is written small inside names, and between two."""

WRONG = plain_table(
    "another person, anderer mensch, andere person, autre personne, das war jemand anderes, "
    "das war sie nicht, das war er nicht, das war wer anders, es war jemand anderes, "
    "esa no era, ese no era, falsch, falsche person, falscher kontakt, falscher name, "
    "het was iemand anders, dat was iemand anders, it was somebody else, it was someone else, "
    "it wasn't her, it wasn't him, incorrect, jemand anderes, la mauvaise personne, "
    "la persona equivocada, mauvaise personne, mauvais contact, c'était quelqu'un d'autre, "
    "ce n'était pas elle, ce n'était pas lui, fue otra persona, era otra persona, otra persona, "
    "no fue ella, no fue él, no era ella, no era él, persona equivocada, quelqu'un d'autre, "
    "that was somebody else, that was someone else, that's not her, that's not him, "
    "that was not her, that was not him, that wasn't her, that wasn't him, verkeerd, "
    "verkeerde naam, verkeerde persoon, verkeerd persoon, wrong, wrong contact, wrong guy, "
    "wrong name, wrong one, wrong person"
)
"""What says that it was somebody else, and not who."""

DENIALS = plain_table(
    "geen, kein, keine, nicht, niet, no, non, not, pas, ce n'est pas, ce n'était pas, "
    "das ist nicht, das war nicht, dat was niet, es war nicht, it was not, it wasn't, no era, "
    "no fue, that is not, that was not, that wasn't, that's not"
)
"""What stands before the name of whom it was not with."""

THEM = frozenset({"elle", "ella", "er", "haar", "hem", "her", "him", "ihm", "ihn", "ihr"}) | {
    "lui",
    "sie",
    "them",
    "el",
}
"""Who is denied without a name."""

_CLAUSES = re.compile(r"[,;.!:\n]+\s*|\s+[-\u2013\u2014]\s+")


class Correction(NamedTuple):
    """That a conversation was with somebody else; `name` is empty if nobody says with whom.

    Not `sure` is what may be said of something else: "it was Spring".
    """

    name: str
    sure: bool = True


def correction(words: str) -> Correction | None:
    """Return with whom words say it was instead; None if they say nothing of the kind.

    Where more is said below it, what of it is to be done is not sure.
    """
    line, _, more = words.strip().partition("\n")
    if not line or len(line) > MOST_CORRECTION:
        return None
    instead = _in_line(line)
    return Correction("", sure=False) if instead and instead.sure and more.strip() else instead


def _in_line(line: str) -> Correction | None:
    if whole := _led(line.rstrip(".! ")):
        return whole
    clauses = [each for each in _CLAUSES.split(line) if each.strip() and not courteous(each)]
    wrong = [each for each in clauses if _is_wrong(each)]
    left = [each for each in clauses if each not in wrong and not is_no(each)]
    if len(left) > 1 or not (wrong or len(clauses) > len(left)):
        return None
    if not left:
        return Correction("") if wrong else None
    return _led(left[0]) or (Correction(left[0].strip()) if _is_name(left[0]) else None)


def is_no(clause: str) -> bool:
    """Say whether a clause is a mere "no"."""
    return plain(clause) in {"nee", "nein", "no", "non", "nope", "oops", "sorry"}


def _is_wrong(clause: str) -> bool:
    said = plain(clause)
    if said in WRONG:
        return True
    row = clause.split()
    for length in range(min(MOST_LEAD, len(row) - 1), 0, -1):
        who = row[length:]
        if plain(" ".join(row[:length])) in DENIALS and len(who) <= MOST_DENIAL:
            return plain(" ".join(who)) in THEM or _is_name(" ".join(who))
    return False


def _led(line: str) -> Correction | None:
    """Read "it was Kim Osei", "mit Kim Osei": a lead, and only names behind it."""
    name = without_lead(line)
    lead = plain(line.removesuffix(name))
    if not name or not any(lead.endswith(plain(each)) for each in IT_WAS) or is_open(name):
        return None
    if _is_name(name):
        return Correction(name)
    return Correction("", sure=False) if _may_be_name(name) else None


def _is_name(text: str) -> bool:
    """Say whether a text is names of people and nothing else, each full or a given name."""
    if not _in_capitals(text):
        return False
    people = listed(text).people
    names = [(each.name or "").split() for each in people]
    return bool(names) and all(
        each.address or len(name) >= FULL_NAME or plain(" ".join(name)) in GIVEN
        for each, name in zip(people, names, strict=True)
    )


def _may_be_name(text: str) -> bool:
    """Say whether a text is one word in capitals, or a given name and one more written small."""
    words = plain(text).split()
    single = len(words) == 1 and _in_capitals(text)
    return single or (len(words) == FULL_NAME and words[0] in GIVEN)


def _in_capitals(text: str) -> bool:
    """Say whether every word of a text may be one of a name; days and occasions are none."""
    words = [word.strip(",") for word in text.split()]
    plainly = [word for word in words if word and "@" not in word]
    nouns = DAYS | MET | NO_NAMES | OCCASIONS
    return bool(words) and all(
        word in PARTICLES or (is_capital(word) and plain(word) not in nouns) for word in plainly
    )
