"""The subject of a note: "Coffee with Dana at the fair", or just a name."""

import re
from dataclasses import dataclass, replace

from kith.domain.date_text import fold
from kith.domain.encounter import Person
from kith.domain.subject_words import (
    MET,
    NO_NAMES,
    OCCASIONS,
    PARTICLES,
    PLACES,
    REMOTE,
    SEPARATORS,
    WITH,
)

MOST_SUBJECT = 300
"""Characters of a subject that are read; longer ones are no notes."""

MOST_NAME_WORDS = 4
"""Words of a name, particles like "van der" not counted."""

MOST_LEAD_WORDS = 5
"""Words that may stand before "with": "Had a very quick coffee with"."""

_WITH_SLASH = re.compile(r"(?<!\w)w/ ?", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;&+/:()|]+|[,;&+/:()|]")


@dataclass(frozen=True, slots=True)
class SubjectNote:
    """Whom a subject says was met, and where."""

    people: tuple[Person, ...] = ()
    place: str | None = None


def people_in_subject(subject: str, language: str) -> tuple[Person, ...]:
    """Return whom a subject names: nobody where it is an ordinary sentence."""
    return subject_note(subject, language).people


def subject_note(subject: str, language: str) -> SubjectNote:
    """Return whom a subject says was met and where; `language` is the owner's.

    "Coffee with Dana", "Met Dana Scully and Fox at the fair", or one to four capitalised
    words that are plainly a name. Never guessed from a sentence.
    """
    del language
    words = _words(subject)
    start = _behind_occasion(words)
    if start is None:
        return _just_name(words)
    names, end = _names(words, start)
    if not names:
        return SubjectNote()
    place = _place(words, end)
    if place and fold(words[0]) in REMOTE and len(names) == 1 and words[end] == "@":
        return SubjectNote((replace(names[0], company=place),))
    return SubjectNote(names, place)


def _words(subject: str) -> list[str]:
    spelled = _WITH_SLASH.sub("with ", subject[:MOST_SUBJECT])
    return _WORD.findall(spelled)


def _behind_occasion(words: list[str]) -> int | None:
    """Return the index of the first name: behind "Coffee with", "Met"."""
    folded = [fold(word) for word in words[: MOST_LEAD_WORDS + 2]]
    for i, word in enumerate(folded):
        if word in WITH and any(each in OCCASIONS for each in folded[:i]):
            return i + 1
    for i, word in enumerate(folded):
        if word in MET and i < MOST_LEAD_WORDS:
            following = folded[i + 1] if i + 1 < len(folded) else ""
            return i + 2 if following in WITH or following in {"into", "a"} else i + 1
    return None


def _names(words: list[str], i: int) -> tuple[tuple[Person, ...], int]:
    """Read names from `i` on, and the index behind them; none if one of them is no name."""
    found: list[Person] = []
    while i < len(words):
        end = _name_end(words, i)
        name = words[i:end]
        if not name or not _is_name(name):
            return (), i
        found.append(Person(name=" ".join(name)))
        i = end
        if i >= len(words) or fold(words[i]) not in SEPARATORS:
            break
        i += 1
    return tuple(found), i


def _name_end(words: list[str], i: int) -> int:
    end = i
    while end < len(words) and (_capital(words[end]) or _particle(words, end, i)):
        end += 1
    return end


def _capital(word: str) -> bool:
    return word[:1].isupper() and word.replace("-", "").replace("'", "").strip(".’").isalpha()


def _particle(words: list[str], i: int, start: int) -> bool:
    following = words[i + 1] if i + 1 < len(words) else ""
    return words[i] in PARTICLES and i >= start and _capital(following)


def _is_name(words: list[str]) -> bool:
    plain = [word for word in words if word not in PARTICLES]
    if not 1 <= len(plain) <= MOST_NAME_WORDS:
        return False
    return not any(fold(word).strip(".") in NO_NAMES for word in plain)


def _just_name(words: list[str]) -> SubjectNote:
    end = _name_end(words, 0)
    if not words or end != len(words) or not _is_name(words):
        return SubjectNote()
    if all(word.isupper() and len(word) > 1 for word in words):
        return SubjectNote()
    return SubjectNote((Person(name=" ".join(words)),))


def _place(words: list[str], i: int) -> str | None:
    if i + 1 >= len(words) or fold(words[i]) not in PLACES:
        return None
    return " ".join(words[i + 1 :]).strip(" .!") or None
