"""The subject of a note: "Coffee with Dana at the fair", or just a name."""

import re
from dataclasses import dataclass, replace

from kith.domain.date_text import APOSTROPHES, fold
from kith.domain.encounter import Person
from kith.domain.naming import without_honorifics
from kith.domain.subject_words import (
    ABOUT,
    BETWEEN,
    DAYS,
    MET,
    NO_DUTCH,
    NO_NAMES,
    OCCASIONS,
    PARTICLES,
    PLACES,
    REMOTE,
    SEPARATORS,
    TALKED,
    WITH,
)

MOST_SUBJECT = 300
"""Characters of a subject that are read; longer ones are no notes."""

MOST_NAME_WORDS = 4
"""Words of a name, particles like "van der" not counted."""

MOST_LEAD_WORDS = 6
"""Words that may stand before a name: "Had a very quick coffee with"."""

MOST_DAY_WORDS = 3
"""Words of a day between name and place: "last night", "on Monday evening"."""

_WITH_SLASH = re.compile(r"(?<!\w)(?:w/|c/|m/) ?", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;&+/:()|!?]+|[,;&+/:()|!?]")


@dataclass(frozen=True, slots=True)
class SubjectNote:
    """Whom a subject says was met, and where."""

    people: tuple[Person, ...] = ()
    place: str | None = None


def subject_note(subject: str) -> SubjectNote:
    """Return whom a subject says was met and where, whichever of the languages it is in.

    "Coffee with Dana", "Met Dana Scully and Fox at the fair", "Dana getroffen", or one to four
    capitalised words that are plainly a name. Never guessed from a sentence.
    """
    words = _WORD.findall(_WITH_SLASH.sub("with ", subject[:MOST_SUBJECT]))
    start = _behind_occasion(words)
    names, end = _names(words, start or 0)
    if not names or not _may_follow(words, end, alone=not start):
        return SubjectNote()
    if not start and ("," in words[:end] or not _says_names(words[:end])):
        return SubjectNote()
    names, end = _with_company(names, words, end)
    at, place = _place_behind(words, end)
    place = place or _place_before(words, start or 0)
    if place and words[at : at + 1] == ["@"] and fold(words[0]) in REMOTE and len(names) == 1:
        return SubjectNote((replace(names[0], company=place),))
    return SubjectNote(names, place)


def _behind_occasion(words: list[str]) -> int | None:
    """Return the index of the first name: behind "Coffee with", "Met", "Mit"; 0 if it is first."""
    folded = [fold(word).strip(".") for word in words[:MOST_LEAD_WORDS]]
    _, end = _names(words, 0)
    if end and end < len(words) and fold(words[end]) in TALKED:
        return 0
    for i, word in enumerate(folded):
        with_them = word in WITH and folded[i + 1 : i + 2] != ["with"]
        if with_them and _is_occasion(folded[:i]):
            return i + 1
    for i, word in enumerate(folded):
        if word == ":" and i and folded[i - 1] in OCCASIONS:
            return i + 1
        if word in MET:
            return i + 2 if folded[i + 1 : i + 2] and folded[i + 1] in BETWEEN else i + 1
    return None


def _is_occasion(words: list[str]) -> bool:
    """Say whether what stands before "with" is something one has with people, or no word."""
    known = any(word in OCCASIONS | MET for word in words)
    return known or not any(char.isalnum() for word in words for char in word)


def _says_names(words: list[str]) -> bool:
    """Say whether a subject of nothing but capitalised words can be names: no occasion is in it."""
    return not any(fold(word) in OCCASIONS for word in words)


def _names(words: list[str], i: int) -> tuple[tuple[Person, ...], int]:
    """Read names from `i` on, and the index behind them; none if one of them is no name."""
    found: list[Person] = []
    while i < len(words):
        end = _name_end(words, i)
        name = words[i:end]
        if not name or not _is_name(name):
            return (), i
        found.append(Person(name=without_honorifics(" ".join(name).strip("."))))
        i = end
        if not _separates(words, i) or not _capital(words[i + 1 :]):
            break
        i += 1
    return tuple(found), i


def _separates(words: list[str], i: int) -> bool:
    """Say whether "and" stands at `i`. "en" is one in Dutch, elsewhere it leads to a place."""
    word = fold(words[i]) if i < len(words) else ""
    if word == "en" and any(fold(each) in NO_DUTCH for each in words[:i]):
        return False
    return word in SEPARATORS


def _name_end(words: list[str], i: int) -> int:
    end = i
    while _capital(words[end:]) or (words[end : end + 1] and _particle(words, end)):
        end += 1
    return end


def _capital(words: list[str]) -> bool:
    """Say whether the next word is capitalised and of letters only, as in names."""
    if not words or not words[0][:1].isupper():
        return False
    bare = "".join(char for char in words[0] if char not in f"-.{APOSTROPHES}")
    return bare.isalpha()


def _particle(words: list[str], i: int) -> bool:
    """Say whether "van", or the "van" of "van der", stands before a capitalised word."""
    if words[i] not in PARTICLES:
        return False
    behind = i + 2 if words[i + 1 : i + 2] and words[i + 1] in PARTICLES else i + 1
    return _capital(words[behind:])


def _is_name(words: list[str]) -> bool:
    plain = [word.strip(".") for word in words if word not in PARTICLES]
    if not 1 <= len(plain) <= MOST_NAME_WORDS or any(_is_owner(word) for word in plain):
        return False
    if all(word.isupper() and len(word) > 1 for word in plain):
        return False
    return not any(fold(word) in NO_NAMES | WITH for word in plain)


def _is_owner(word: str) -> bool:
    return word[-1:] == "s" and word[-2:-1] in APOSTROPHES and len(word) > 1


def _may_follow(words: list[str], i: int, *, alone: bool) -> bool:
    """Say whether what stands at `i` can stand behind a name, so that it was one."""
    if i >= len(words):
        return True
    word = fold(words[i])
    if alone:
        return word in TALKED or (word == "(" and words[-1] == ")")
    return not words[i][:1].isalpha() or word in ABOUT | DAYS | PLACES | TALKED | OCCASIONS


def _with_company(
    names: tuple[Person, ...], words: list[str], i: int
) -> tuple[tuple[Person, ...], int]:
    """Read "(ACME)" behind the last name."""
    if words[i : i + 1] != ["("] or ")" not in words[i:]:
        return names, i
    end = words.index(")", i)
    aside = " ".join(words[i + 1 : end]) or None
    plain = aside is None or words[i + 1].islower()
    last = replace(names[-1], title=aside) if plain else replace(names[-1], company=aside)
    return (*names[:-1], last), end + 1


def _place_behind(words: list[str], i: int) -> tuple[int, str | None]:
    """Return the place at `i`, or behind words of a day there, and its index."""
    for j in range(i, min(len(words), i + MOST_DAY_WORDS)):
        if place := _place(words, j):
            return j, place
        if fold(words[j]) not in DAYS | NO_NAMES | PLACES:
            break
    return i, None


def _place_before(words: list[str], start: int) -> str | None:
    """Return the place in front of "with": "Lunch at Blau with Dana"."""
    lead = words[: max(0, start - 1)]
    return next(filter(None, (_place(lead, i) for i in range(len(lead)))), None)


def _place(words: list[str], i: int) -> str | None:
    """Return the place behind "at", up to a word that begins something else."""
    if i + 1 >= len(words) or fold(words[i]) not in PLACES or words[i + 1][:1].isdecimal():
        return None
    end = i + 1
    while end < len(words) and fold(words[end]) not in ABOUT and words[end] not in ",;:|-":
        end += 1
    place = " ".join(words[i + 1 : end]).strip(" .!")
    return place if place and fold(words[i + 1]) not in DAYS | NO_NAMES - {"the"} else None
