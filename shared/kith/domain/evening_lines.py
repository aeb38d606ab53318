"""Answers to "Whom did you talk to today?": one line a person, made into a note with `With:`."""

import re
from collections.abc import Callable, Iterator, Sequence

from kith.domain.date_text import DASHES
from kith.domain.encounter import Person
from kith.domain.identity import fold
from kith.domain.name_words import GIVEN
from kith.domain.naming import listed
from kith.domain.note_lines import BULLETS, COLONS, Labelled, read_lines
from kith.domain.note_words import Label
from kith.domain.positions import is_capital
from kith.domain.subject_words import DAYS, MET, NO_NAMES, OCCASIONS, PARTICLES
from kith.domain.subjects import subject_note

Known = Callable[[str], bool]
"""Whether the owner knows somebody of a name."""

MOST_LINES = 60
"""Lines of an answer that may begin with a person; nobody talks to more in a day."""

MOST_NAME = 80
"""Characters of what may stand for the people in front of what is said of them."""

MOST_LINE = 2_000
"""Characters of a line that is read; a longer one is a text."""

MOST_PIECES = 12
"""People between commas of one line, and further things said in one."""

NAME_WORDS = 4

NOBODY_WORDS = (
    "-, 0, aucun, aucune, avec personne, con nadie, geen, geen enkele, heute keinen, heute "
    "mit niemandem, heute nicht, heute niemand, heute niemanden, hoy no, kein, keine, "
    "keinen, keiner, met niemand, mit keinem, mit niemandem, nada, nadie, nadie hoy, nee, "
    "nein, nichts, niemand, niemand heute, niemand vandaag, niemanden, niets, ninguna, "
    "ninguno, no, no one, no one today, no-one, nobody, nobody at all, nobody today, non, "
    "none, none today, noone, not today, nothing, nothing today, pas aujourd'hui, personne,"
    " personne aujourd'hui, rien, vandaag niet, with no one, with nobody"
)

NOBODY = frozenset(map(fold, NOBODY_WORDS.split(", ")))
"""Answers by which nobody was talked to; folded."""

ONLY = frozenset(
    {"alleen", "ausser", "behalve", "but", "except", "just", "nur", "only", "salvo", "sauf"}
    | {"seulement", "solo"}
)
"""What makes an exception of nobody; folded."""

_CLAUSES = re.compile(r"\s*[,;.:!]\s+|\s+[-\u2013\u2014]\s+")
"""Between "not today" and why."""

NO_PERSON = DAYS | MET | NO_NAMES | OCCASIONS
"""What no name begins with."""

MOST_LABEL = 3
"""Words of a label in a sentence: "promised to her"."""

TOLD = frozenset({Label.ASKS, Label.LEARNED, Label.OFFERS, Label.PROMISED, Label.SHARED})
"""Labels that may stand as words of a sentence: "promised the slides"."""


def is_nobody(words: str) -> bool:
    """Whether an answer says that there was nobody, and why: "not today, I was ill".

    A capital behind it may be somebody's after all.
    """
    lines = [line.strip() for line in words.strip().split("\n") if line.strip()]
    if len(lines) != 1:
        return False
    said, *why = _CLAUSES.split(lines[0].rstrip(".! "), 1)
    behind = [word for clause in why for word in clause.split()]
    named = any(is_capital(word) and word != "I" for word in behind)
    return fold(said) in NOBODY and not named and ONLY.isdisjoint(map(fold, behind))


def as_note(words: str, known: Known) -> str:
    """Return an answer as a note in which every person has a `With:` line.

    "Dana Reyes: they hire", "Fox, promised the slides", "Coffee with Kim", "Dana and Fox".
    What names nobody belongs to the person above; labelled lines stay as they are.
    """
    lines = words.split("\n")
    made: list[str] = []
    for line in lines[:MOST_LINES]:
        made += _line(line, known)
    return "\n".join((*made, *lines[MOST_LINES:]))


def _line(line: str, known: Known) -> list[str]:
    bare = _bare(line)
    if not bare or len(bare) > MOST_LINE or isinstance(next(read_lines([line])), Labelled):
        return [line]
    for names, said in _parted(bare):
        if people := _people(names, known):
            lower = all(each.name and each.name.islower() for each in people)
            return [f"With: {_listed(people) if lower else names.strip()}", *_said(said)]
    note = subject_note(bare.partition(",")[0].partition(";")[0].partition(". ")[0].rstrip(".!"))
    if note.people:
        where = [f"Where: {note.place}"] if note.place else []
        return [f"With: {_listed(note.people)}", *where, *_said(bare)]
    if name := _first(bare, known):
        return [f"With: {name}", *_said(bare)]
    return [line]


def _bare(line: str) -> str:
    """Return a line without the bullet or number of a list."""
    bare = line.strip().lstrip(BULLETS + " \t*_~")
    number = bare[:3].rstrip(" \t")
    digits = number.rstrip(".)")
    return bare[len(number) :].strip() if digits.isdecimal() and digits != number else bare.strip()


def _parted(bare: str) -> Iterator[tuple[str, str]]:
    """Yield the ways in which a line may be names and what is said of them, the likeliest first."""
    colon = min((at for sign in COLONS if (at := bare.find(sign)) > 0), default=-1)
    if 0 < colon <= MOST_NAME and bare[colon + 1 : colon + 2].isspace():
        yield bare[:colon], bare[colon + 1 :]
    for dash in DASHES:
        names, found, said = bare.partition(f" {dash} ")
        if found:
            yield names, said
    yield bare, ""
    pieces = bare.split(",", MOST_PIECES)
    for count in range(len(pieces) - 1, 0, -1):
        yield ",".join(pieces[:count]), ",".join(pieces[count:])


def _people(text: str, known: Known) -> tuple[Person, ...]:
    """Return the people that `text` lists and nothing else."""
    if not text.strip() or len(text) > MOST_NAME:
        return ()
    told = listed(text)
    named = told.people and not told.unread and all(_is_named(each, known) for each in told.people)
    return told.people if named else ()


def _is_named(person: Person, known: Known) -> bool:
    words = (person.name or "").split()
    if person.address or person.phone or not words:
        return bool(person.address or person.phone)
    if len(words) > NAME_WORDS or fold(words[0]) in NO_PERSON:
        return False
    if all(is_capital(word) or fold(word) in PARTICLES for word in words):
        return is_capital(words[0]) or is_capital(words[-1])
    lower = all(word.islower() for word in words)
    return lower and (fold(words[0]) in GIVEN or (len(words) == 1 and known(words[0])))


def _listed(people: Sequence[Person]) -> str:
    return ", ".join(
        " ".join(
            filter(
                None,
                (
                    each.name.title() if each.name and each.name.islower() else each.name,
                    each.phone,
                    f"<{each.address}>" if each.address else None,
                ),
            )
        )
        for each in people
    )


def _first(bare: str, known: Known) -> str | None:
    """Return the name that a sentence begins with: "Dana told me that they hire"."""
    first, *others = bare.split(maxsplit=NAME_WORDS)
    if not is_capital(first) or not (fold(first) in GIVEN or known(first)):
        return None
    family = others[0] if others and is_capital(others[0]) and others[0].isalpha() else ""
    return f"{first} {family}".strip()


def _said(said: str) -> list[str]:
    """Return what is said of somebody: "promised the slides" on a labelled line of its own."""
    plain: list[str] = []
    labelled: list[str] = []
    for piece in _pieces(said):
        label = _label(piece.lstrip(" ,;."))
        (labelled.append(label) if label else plain.append(piece))
    return [*filter(None, ["".join(plain).strip(" ,;")]), *labelled]


def _pieces(said: str) -> Iterator[str]:
    """Yield what stands between commas, semicolons and sentences, each with its sign in front."""
    start = 0
    for at in range(1, len(said)):
        if said[at] in ",;." and said[at + 1 : at + 2] == " ":
            yield said[start:at]
            start = at
    yield said[start:]


def _label(piece: str) -> str | None:
    """Return a piece as a labelled line, if it begins with the words of a label."""
    words = piece.split()
    for length in range(min(MOST_LABEL, len(words) - 1), 0, -1):
        label, value = " ".join(words[:length]), " ".join(words[length:]).rstrip(".")
        found = next(read_lines([f"{label}: {value}"]))
        if isinstance(found, Labelled) and found.label in TOLD and label[-1] not in COLONS:
            return f"{label}: {value}"
    return None
