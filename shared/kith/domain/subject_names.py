"""Names in a subject, read by their capitals, and what stands beside them."""

from dataclasses import replace

from kith.domain import positions
from kith.domain.date_text import APOSTROPHES, fold
from kith.domain.encounter import Person
from kith.domain.name_words import COMPANY_FORMS, GIVEN, HONORIFICS
from kith.domain.naming import without_honorifics
from kith.domain.subject_days import (
    CALENDAR,
    day_at,
    is_family_month,
    is_of_time,
)
from kith.domain.subject_words import (
    COMPOUNDS,
    FROM,
    NO_DUTCH,
    NO_NAMES,
    OCCASIONS,
    PARTICLES,
    PLACES,
    SEPARATORS,
    TALKED,
    WITH,
)
from kith.domain.towns import TOWNS

MOST_NAME_WORDS = 4
"""Words of a name, particles like "van der" not counted."""

TIMED = frozenset({"vom", "zu", "zum"})
"""Particles that lead to a time or an occasion as well, which have capitals: "zu Mittag"."""

NEVER_NAMES = NO_NAMES - CALENDAR
"""What is no part of a name, even where a month is."""

ARTICLES = frozenset({"das", "dem", "den", "der", "el", "la", "las", "le", "les", "los"})
"""In front of a name, they say that it is none: "mit den Kollegen"."""


def has(word: str, table: frozenset[str]) -> bool:
    """Say whether a word is an occasion, or ends in one as German and Dutch compounds do."""
    folded = fold(word).strip(".")
    return folded in table or folded.endswith(COMPOUNDS)


def read_names(words: list[str], i: int, *, alone: bool = True) -> tuple[tuple[Person, ...], int]:
    """Read names from `i` on, and the index behind them; none if one of them is no name.

    Names that stand behind "with", or before "getroffen", may be months: June Park.
    """
    found: list[Person] = []
    placed = not alone or (bool(words) and fold(words[-1]).strip(".!") in TALKED)
    while i < len(words):
        start = i + 1 if _is_honorific(words[i:]) else i
        end = name_end(words, start)
        end = day_at(words, start, end) if placed else end
        name = words[start:end]
        if not name or not _is_name(name, placed=placed):
            return (tuple(found), i - 1) if found and not alone else ((), i)
        found.append(_named(name))
        i = end
        if len(found) == 1 and firm_end(found[0], words, i) > i:
            break
        if not _separates(words, i) or not _capital(words[i + 1 :]) or title_end(words, i) > i:
            break
        i += 1
    return tuple(found), i


def _is_honorific(words: list[str]) -> bool:
    """Say whether "frau" or "de heer" in small letters stands before a name."""
    small = bool(words) and words[0].islower() and words[0].strip(".") in HONORIFICS
    return small and _capital(words[1:])


def _named(words: list[str]) -> Person:
    """Return the person, and the company in "Dana von der ACME GmbH"."""
    name, company = positions.at_company(" ".join(words).strip("."))
    name = positions.without_degrees(without_honorifics(name))
    return Person(name=name, company=company) if name else Person(name=" ".join(words))


def _separates(words: list[str], i: int) -> bool:
    """Say whether "and" stands at `i`. "en" is one in Dutch, elsewhere it leads to a place."""
    word = fold(words[i]) if i < len(words) else ""
    if word == "en" and any(fold(each) in NO_DUTCH for each in words[:i]):
        return False
    return word in SEPARATORS


def name_end(words: list[str], i: int) -> int:
    """Return the index behind the capitalised words, and particles, that begin at `i`."""
    end = i
    while _capital(words[end:]) or (words[end : end + 1] and _particle(words, end)):
        drunk = fold(words[-1]).strip(".!") in TALKED and has(words[end], OCCASIONS)
        if end > i and drunk:
            break  # "Mit Dana Kaffee getrunken"
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
    return _capital(words[behind:]) and not _says_when(words[i], words[behind])


def _says_when(particle: str, word: str) -> bool:
    """Say whether "zu Mittag", "zum Essen" or "vom Montag" stands there instead of a name."""
    return particle in TIMED and (is_of_time(word) or has(word, OCCASIONS))


def _is_name(words: list[str], *, placed: bool) -> bool:
    plain = [word.strip(".") for word in words if word not in PARTICLES]
    if not 1 <= len(plain) <= MOST_NAME_WORDS or any(_is_owner(word) for word in plain):
        return False
    if all(word.isupper() and len(word) > 1 for word in plain) or words[0] in ARTICLES:
        return False
    if len(plain) == 1 and fold(plain[0]) in TOWNS:
        return False
    none = NEVER_NAMES if placed or is_family_month(plain) else NO_NAMES
    return not any(fold(word) in none | WITH for word in plain)


def _is_owner(word: str) -> bool:
    return word[-1:] == "s" and word[-2:-1] in APOSTROPHES and len(word) > 1


def is_known(words: list[str]) -> bool:
    """Say whether words in front of "from ACME" are a name: several, or one that people have."""
    return len(words) > 1 or fold(words[0]) in GIVEN


def title_end(words: list[str], i: int) -> int:
    """Return the index behind a title that a comma at `i` leads to: "Dana, CTO"; else `i`."""
    if words[i : i + 1] != [","]:
        return i
    ends = range(min(len(words), i + 1 + positions.MOST_TITLE_WORDS), i + 1, -1)
    titles = (end for end in ends if positions.is_title(" ".join(words[i + 1 : end])))
    return next((end for end in titles if fold(words[end - 1]) not in PLACES), i)


def firm_end(person: Person, words: list[str], i: int) -> int:
    """Return the index behind the company in "Dana Fox, Acme"; else `i`.

    It is one word that is no given name, or ends in a company's form.
    """
    end = name_end(words, i + 1) if words[i : i + 1] == [","] else i
    full = person.name is not None and " " in person.name
    if not full or end != len(words) or end == i + 1:
        return i
    form = fold(words[-1]).strip(".") in COMPANY_FORMS
    return end if form or (end == i + 2 and fold(words[-1]) not in GIVEN) else i


def with_company(
    names: tuple[Person, ...], words: list[str], i: int, *, alone: bool
) -> tuple[tuple[Person, ...], int]:
    """Read "(ACME)", "(CTO, ACME)" or "from ACME" behind the last name; "(12 May)" is neither."""
    if words[i : i + 1] == ["("] and ")" in words[i:]:
        end = words.index(")", i) + 1
        aside = " ".join(words[i + 1 : end - 1]).replace(" ,", ",")
        if any(map(str.isdigit, aside)):
            return names, i
        found = positions.beside(aside)
    else:
        if (at := firm_end(names[-1], words, i)) > i:
            firm = " ".join(words[i + 1 : at])
            return (*names[:-1], replace(names[-1], company=firm)), at
        at = title_end(words, i)
        title = " ".join(words[i + 1 : at]) or None
        start = at + 2 if words[at : at + 2] == ["de", "chez"] else at + 1
        works = {*FROM, "@", "at", "bei", "bij", "chez"} if title or alone else FROM
        leads = words[at : at + 1] and (fold(words[at]) in works or start == at + 2)
        end = name_end(words, start) if leads else at
        if end == start:
            end = at
        company = " ".join(words[start:end]).strip(".") if end > start else None
        found = positions.Position(title, company)
        if not (title or company):
            return names, i
    last = replace(names[-1], title=found.title, company=found.company or names[-1].company)
    return (*names[:-1], last), end
