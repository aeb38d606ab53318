"""What stands beside a name and is none: a title, a company, a degree."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from kith.domain.date_text import APOSTROPHES, DASHES, fold
from kith.domain.job_words import COMPANY_WORDS, ORGANISATION_WORDS, TITLE_WORDS, UNIVERSITIES
from kith.domain.name_words import (
    AT_COMPANY,
    COMPANY_FORMS,
    DEGREES,
    DEPARTMENTS,
    FIRM,
    GIVEN,
    NAME_LIKE,
    PRONOUNS,
)
from kith.domain.towns import TOWNS

MOST_TITLE_WORDS = 6
"""Words of a title: "Senior Vice President of Product"."""

SHORT = 4
"""Letters of the forms of companies, which may be names as well: Sa, Se."""

NAME_WORDS = 2
"""Words of a full name: one of them may be anything."""

ARTICLES = frozenset(
    (
        *("a", "an", "das", "de", "dem", "den", "der", "die", "ein", "eine", "einem", "einer"),
        *("el", "het", "la", "las", "le", "les", "los", "some", "the", "un", "una", "une"),
    )
)
"""In small letters, what they begin is a thing or a group, unless a name's capital follows."""

RELATIVES = frozenset(
    ("die", "die", "for", "from", "in", "ist", "is", "met", "qui", "that", "was", "wer", "who")
)


def _words(text: str) -> list[str]:
    return [fold(word) for word in text.split(", ")]


_APART = re.compile(rf"\s+[{re.escape(DASHES)}]+\s+|\s*\|\s*")
_AT = re.compile(rf"\s+(?:{'|'.join(map(re.escape, AT_COMPANY))})\s+|(?<=\w)@(?=\w)", re.IGNORECASE)
_FIRM = re.compile(rf"\s+(?:{'|'.join(map(re.escape, sorted(FIRM, key=len, reverse=True)))})\s+")


@dataclass(frozen=True, slots=True)
class Position:
    """What somebody does, and where."""

    title: str | None = None
    company: str | None = None

    def __add__(self, other: "Position") -> "Position":
        """Return this, completed by `other`."""
        return Position(self.title or other.title, self.company or other.company)


def bare(text: str) -> str:
    """Return `text` without the signs and blanks around it."""
    words = " ".join(text.split())
    start, end = 0, len(words)
    while start < end and _is_sign(words[start]):
        start += 1
    while end > start and _is_sign(words[end - 1]):
        end -= 1
    return words[start:end]


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "SPZC"


def words_of(text: str) -> list[str]:
    """Return the folded words of `text` without the signs around them."""
    return [word for each in text.split() if (word := fold(bare(each)))]


def is_capital(word: str) -> bool:
    """Say whether a word is of letters only and may begin a name."""
    plain = "".join(char for char in word if char not in f"-.{APOSTROPHES}")
    return word[:1].isupper() and plain.isalpha()


def is_prose(words: list[str]) -> bool:
    """Say whether `words`, given as a name, are a thing, a group or a clause: "the team"."""
    first = words[0]
    if not first.islower() or len(words) == 1:
        return False
    particle = fold(first) in ARTICLES and any(is_capital(word) for word in words[1:])
    named = particle and fold(first) in {"de", "den", "der", "la", "le", "el"}
    return (fold(first) in ARTICLES and not named) or fold(first) in RELATIVES


def named(text: str) -> bool:
    """Say whether there is a letter in `text`."""
    return any(char.isalpha() for char in text)


def is_full_name(text: str) -> bool:
    """Say whether an aside is a person's name rather than where they work."""
    words = text.split()
    known = bool(words) and fold(words[0]) in GIVEN
    capital = all(map(is_capital, words)) and len(words) >= NAME_WORDS
    return (known or capital) and not is_company(text) and not is_title(text)


def is_company(text: str) -> bool:
    """Say whether `text` ends in a company's form, or has a word of organisations."""
    words = words_of(text)
    return any(word in _FORMS for word in words[-1:]) or any(word in _HOUSES for word in words)


def is_title(text: str) -> bool:
    """Say whether `text` is what somebody does: its last word says so, or the one before "of"."""
    words = words_of(text)
    if not 0 < len(words) <= MOST_TITLE_WORDS or words[0] in GIVEN or is_company(text):
        return False
    heads = [
        words[-1],
        *(word for word, then in pairwise(words) if then in _OF),
    ]
    return any(_is_job(word) for word in heads)


_OF = frozenset(("d", "de", "del", "for", "für", "fur", "of", "van", "von", "voor"))


def _is_job(word: str) -> bool:
    if word in NAME_LIKE:
        return False
    stems = (word, word.removesuffix("in"), word.removesuffix("rin") + "r")
    known = any(stem in _JOBS for stem in stems) or word in DEPARTMENTS
    return known or any(
        len(stem) > len(end) and stem.endswith(end) for stem in stems for end in JOBS
    )


JOBS = tuple(
    _words(
        "anwalt, assistent, berater, designer, directeur, entwickler, forscher, führer, ingenieur, "
        "kaufmann, lehrer, leiter, manager, meister, redakteur, referent, techniker, trainer, "
        "verkäufer, adviseur, leider, medewerker"
    )
)
"""Last parts of German and Dutch titles: Vertriebsleiter, Geschäftsführer; folded."""

RUNS = frozenset(
    _words(
        "ceo, cfo, chairman, cio, cmo, co-founder, cofounder, coo, cto, director general, "
        "eigenaar, fondateur, fondatrice, founder, fundador, fundadora, geschäftsführer, "
        "geschäftsführerin, gründer, gründerin, inhaber, inhaberin, oprichter, owner, partner, "
        "president, vorstand"
    )
)
"""Titles behind which "of" leads to the company."""

_JOBS = frozenset(map(fold, TITLE_WORDS))
_HOUSES = frozenset(map(fold, ORGANISATION_WORDS | UNIVERSITIES))
_FORMS = COMPANY_FORMS | frozenset(map(fold, COMPANY_WORDS))


def beside(aside: str) -> Position:
    """Read what stands in brackets: "CTO", "CTO at ACME", "CTO, ACME", "my neighbour", "ACME"."""
    first, rest = _cut(aside)
    pieces = [piece for piece in map(bare, (first, *rest)) if named(piece)]
    pieces = [piece for piece in pieces if not _is_pronoun(piece) and fold(piece) not in TOWNS]
    if not pieces:
        return Position()
    title = pieces[0] if _tells_title(aside, pieces[0]) else None
    company = ", ".join(pieces[1:] if title else pieces)
    return Position(title, company or None)


def _is_pronoun(piece: str) -> bool:
    words = fold(piece).replace("/", " ").split()
    return all(word in PRONOUNS for word in words)


def _tells_title(aside: str, piece: str) -> bool:
    word = aside.split(maxsplit=1)[0]
    return is_title(piece) or (word.islower() and not is_company(piece))


def _cut(text: str) -> tuple[str, list[str]]:
    """Cut "CTO at ACME" or "CTO, ACME" in two."""
    for pattern in (re.compile(","), _APART, _AT, _FIRM):
        split = pattern.split(text, maxsplit=1)
        plain = len(split) > 1 and named(split[0]) and named(split[1])
        certain = pattern is not _FIRM and pattern is not _AT
        if plain and (certain or _runs(split[0], text)):
            return split[0], split[1:]
    return text, []


def _runs(title: str, text: str) -> bool:
    """Say whether a company follows `title`: "CTO of ACME", but not "Head of Sales"."""
    behind = text[len(title) :].split()
    at = bool(behind) and fold(behind[0]) not in _OF
    return is_title(title) and (at or words_of(title)[-1] in RUNS)


def apart(text: str) -> tuple[str, Position]:
    """Return the name in "Dana from ACME", "Dana - CTO - ACME", and what stands beside it."""
    name, *others = _APART.split(text)
    found = Position()
    for other in filter(named, others):
        found = found + (Position(title=bare(other)) if is_title(other) else beside(other))
    name, firm = at_company(f" {name} ")
    return name, found + Position(company=firm)


def at_company(text: str) -> tuple[str, str | None]:
    """Return what stands before "from ACME", and the company."""
    for match in _AT.finditer(text):
        before = text[: match.start()]
        if not is_title(before) or _runs(before, text):
            return before, _company(text[match.end() :])
    if _AT.search(text):
        return text, None
    split = _FIRM.split(text, maxsplit=1)
    if len(split) > 1 and named(split[0]) and plainly_company(split[1]):
        return split[0], bare(split[1])
    return ("", bare(text)) if is_form(text) or _is_house(text) else (text, None)


def _company(text: str) -> str | None:
    """Return the company that follows "from"; a town is where somebody is from, and no company."""
    name = bare(text)
    return None if not name or fold(name) in TOWNS else name


def _is_house(text: str) -> bool:
    """Say whether several words name a university or the like, which no person is called."""
    words = words_of(text)
    return len(words) > 1 and any(len(word) > SHORT and word in _HOUSES for word in words)


def is_form(text: str) -> bool:
    """Say whether the last of several words is the form of a company: "ACME Robotics S.L."."""
    words = text.split()
    return len(words) > 1 and fold(words[-1]).replace(".", "").strip(",;") in COMPANY_FORMS


def plainly_company(text: str) -> bool:
    """Say whether `text` can be no family name: a form, capitals or digits give it away."""
    words = text.split()
    odd = any(word[1:] != word[1:].lower() or any(map(str.isdigit, word)) for word in words)
    return is_company(text) or (odd and bool(words) and is_capital(words[0][:1]))


def without_degrees(name: str) -> str:
    """Return a name without "PhD" behind it."""
    words = name.split()
    while len(words) > 1 and fold(words[-1]).replace(".", "") in DEGREES and words[-1] != "Ma":
        words.pop()
    return " ".join(words).rstrip(" ,")
