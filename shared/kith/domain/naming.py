"""People as one line names them: names, addresses, phones, titles and companies, in any mixture."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import reduce

from kith.domain import positions, reach
from kith.domain.date_text import fold
from kith.domain.encounter import Person
from kith.domain.name_words import (
    AND,
    BOTH,
    DEGREES,
    GENERATIONS,
    GIVEN,
    HONORIFICS,
    MYSELF,
    NOT_PEOPLE,
    POSSESSIVES,
    QUANTITIES,
)
from kith.domain.positions import bare, is_capital, words_of
from kith.domain.reach import contacts, taken
from kith.domain.subject_days import without_day
from kith.domain.towns import TOWNS

MOST_LINE = 8_000
"""Characters of a line that are read for people: more of them than a conversation can have."""

MOST_NAME = 120
"""A longer run of words is no name."""

ATTACHED_LETTERS = 3
"""Letters of a name that must stand in an address for it to be hers."""

NOT_A_NAME = DEGREES | GENERATIONS | HONORIFICS | MYSELF
"""What is nobody if it stands by itself."""

FAMILY_WORDS = 3
"""Words of a family name in front of a comma: "van der Berg, Robin"."""

GIVEN_WORDS = 2
NAME_HALVES = 2

_MARKDOWN = re.compile(r"\[([^\[\]()]{1,120})\]\((mailto:[^\s()]{3,320})\)")
_ASIDE = re.compile(r"\(([^()]{1,80})\)|\[([^\[\]]{1,80})\]")
_OTHERS = re.compile(
    r"\s(?:et al|etc|e\.a|u\. ?a|usw|\+ ?\d{1,2})\.?(?=\s?(?:[,;]|$))", re.IGNORECASE
)
_NO_NAME = ("@", "<", "mailto:")
"""What is left of an address, and in nobody's name."""

_PAIRS = {"(": ")", "<": ">", "[": "]", '"': '"', "“": "”", "„": "“", "«": "»"}
_AND = re.compile(
    rf"\s+(?:{'|'.join(map(re.escape, AND))})\s+|\s+e\s+(?=h?[ií])"
    r"|(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})",
    re.IGNORECASE,
)
"""Between two people; "e" stands for "y" before an i."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Whom a line lists; `unread` is what is on it that names nobody, `day` says when."""

    people: tuple[Person, ...]
    unread: tuple[str, ...] = ()
    day: str = ""


def people(line: str) -> tuple[Person, ...]:
    """Return the people a line lists; addresses are folded, and go to the name beside them."""
    return listed(line).people


def listed(line: str) -> Listed:
    """Return the people a line lists, and what of it could not be read as one."""
    text = " ".join(_MARKDOWN.sub(r"\1 <\2>", line[:MOST_LINE]).split())
    text, day = without_day(_OTHERS.sub("", reach.once(text)))
    found: list[Person] = []
    unread = [line[MOST_LINE:]] if len(line) > MOST_LINE else []
    segments = list(_split_outside(text, ";"))
    several = len(segments) > 1
    for segment in segments:
        for part, joined in _each(_uninverted(segment, several=len(segments) > 1)):
            told, said = without_day(part)
            person, day, several = _person(told), day or said, several or joined
            if person is None:
                if not _says_nothing(part):
                    unread.append(part.strip())
            elif found and _completes(found[-1], person):
                found[-1] = _joined(found[-1], person)
            elif found and not joined and (position := _position(found[-1], person)):
                found[-1] = position
            elif person.name or person.address or person.phone:
                found.append(person)
            else:
                unread.append(part.strip())
    return Listed(_shared(found if several else _of_one(found)), tuple(unread), day)


def _of_one(found: list[Person]) -> list[Person]:
    """Give the address and phone behind the only name to it: "Bo Lind, sales@x.example"."""
    if not found or not found[0].name or any(each.name or each.title for each in found[1:]):
        return found
    for told in ([each.address for each in found], [each.phone for each in found]):
        if sum(map(bool, told)) > 1:
            return found
    return [reduce(_joined, found)]


def _says_nothing(part: str) -> bool:
    """Say whether a part that is nobody may be forgotten: "me", "Mr.", or only signs."""
    return all(word in NOT_A_NAME for word in words_of(part))


def _shared(found: list[Person]) -> tuple[Person, ...]:
    """Return the people once each; "(both ACME)" behind the last is said of all."""
    last = found[-1] if found else None
    said = (last.company or last.title or "").partition(" ") if last else ("", "", "")
    if last and said[2] and fold(said[0]) in BOTH:
        firm = said[2].strip()
        found = [
            replace(each, company=firm if each is last else each.company or firm, title=None)
            if each is last
            else replace(each, company=each.company or firm)
            for each in found
        ]
    return tuple(dict.fromkeys(found))


def _uninverted(segment: str, *, several: bool) -> str:
    """Return "Reyes, Dana" as "Dana Reyes", where it is plainly one person.

    That is where a given name follows what is none, and where names are parted by semicolons.
    """
    quoted = re.sub(r'["“”„]([^"“”„]{1,120})["“”„]', r"\1", segment, count=1)
    halves = list(_split_outside(quoted, ","))
    if len(halves) != NAME_HALVES:
        return segment
    family, rest = halves
    given = re.split(r"[<(\[+\d]", rest, maxsplit=1)[0].split()
    if given and "@" in given[-1]:
        given.pop()
    plain = [word for word in family.split() if word[:1].isupper()]
    names = len(plain) == 1 and len(family.split()) <= FAMILY_WORDS and is_capital(plain[0])
    if not names or not 1 <= len(given) <= GIVEN_WORDS or not all(map(is_capital, given)):
        return segment
    tail = rest.strip()[len(" ".join(given)) :]
    address = rest.casefold()
    both = "@" in address and fold(plain[0]) in fold(address) and fold(given[0]) in fold(tail)
    known = fold(given[0]) in GIVEN or several or quoted != segment
    if both or (known and fold(plain[0]) not in GIVEN):
        return f"{' '.join(given)} {family.strip()}{tail}"
    return segment


def _each(line: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of `line` with one address at most, and whether after a word for "and"."""
    return ((each, joined) for part, joined in _parts(line) for each in reach.apart(part))


def _parts(line: str) -> Iterator[tuple[str, bool]]:
    """Yield what stands between commas and words for "and", and whether after such a word.

    Brackets and quotes are kept whole.
    """
    for piece in _split_outside(line, ","):
        inside = set(_inside(piece))
        start, joined = 0, False
        for match in _AND.finditer(piece):
            if match.start() in inside or _in_company(piece, match):
                continue
            yield piece[start : match.start()], joined
            start, joined = match.end(), True
        rest = piece[start:]
        word, _, more = rest.strip().partition(" ")
        first = not joined and more and fold(word) in AND
        yield (more, True) if first else (rest, joined)


def _in_company(piece: str, match: re.Match[str]) -> bool:
    """Say whether "&" is part of a company: "Fox & Sons Ltd"."""
    behind = piece[match.end() :]
    return match.group().strip() == "&" and positions.is_form(behind)


def _inside(line: str) -> Iterator[int]:
    """Yield the places inside brackets or quotes."""
    closing = ""
    for i, char in enumerate(line):
        if closing:
            yield i
            closing = "" if char == closing else closing
        elif char in _PAIRS and line.find(_PAIRS[char], i + 1) >= 0:
            closing = _PAIRS[char]
            yield i


def _split_outside(line: str, signs: str) -> Iterator[str]:
    """Yield the pieces of `line` between `signs` that are not inside brackets or quotes."""
    start, inside = 0, set(_inside(line))
    for i, char in enumerate(line):
        if char in signs and i not in inside:
            yield line[start:i]
            start = i + 1
    yield line[start:]


def _person(part: str) -> Person | None:
    """Read one person: a name with perhaps an address, a phone, a title and a company."""
    address, phone, rest = contacts(part)
    aside, rest = taken(_ASIDE, rest)
    found = positions.beside(aside) if aside else positions.Position()
    name, further = positions.apart(rest)
    if address and not positions.named(name) and aside and positions.is_full_name(aside):
        name, found = aside, positions.Position()
    found = found + further
    if name and positions.is_title(name):
        found, name = positions.Position(title=bare(name)) + found, ""
    called, title = _called(name)
    if title is not None and found.title is None:
        found = replace(found, title=title)
    if called is None and not (address or phone or found.title or found.company):
        return None
    return Person(
        name=called,
        address=address,
        phone=phone,
        title=found.title,
        company=found.company,
    )


def _called(text: str) -> tuple[str | None, str | None]:
    """Return the name that `text` is, and what stands before it: "her husband Tom"."""
    name = without_honorifics(positions.without_degrees(bare(text)))
    words = name.split()
    if not words or len(name) > MOST_NAME or not any(char.isalpha() for char in name):
        return None, None
    if fold(name) in NOT_A_NAME | NOT_PEOPLE or fold(words[0]) in NOT_PEOPLE:
        return None, None
    if fold(name) in TOWNS or _is_many(words) or any(sign in name for sign in _NO_NAME):
        return None, None
    if fold(words[0]) in POSSESSIVES and words[0].islower():
        at = next((i for i, word in enumerate(words) if is_capital(word)), len(words))
        return " ".join(words[at:]) or None, " ".join(words[:at]) if words[at:] else None
    return (None, None) if positions.is_prose(words) else (name, None)


def _is_many(words: list[str]) -> bool:
    """Say whether words are so many people, and no name: two colleagues, 3 people, old friends."""
    first = fold(words[0])
    if len(words) > 1 and (first.isdecimal() or first in QUANTITIES):
        return words[1].islower() or fold(words[-1]) in NOT_PEOPLE
    return words[0].islower() and fold(words[-1]) in NOT_PEOPLE


def without_honorifics(name: str) -> str:
    """Return a name without "Dr.", "Frau" in front, unless nothing else is left."""
    words = name.split()
    while len(words) > 1 and fold(words[0]).replace(".", "") in HONORIFICS:
        words = words[1:]
    return " ".join(words)


def _completes(known: Person, more: Person) -> bool:
    """Say whether `more` has no name of its own and adds what `known` lacks."""
    if more.name or not known.name or more.title:
        return False
    if more.address:
        return known.address is None and _resembles(known.name, more.address)
    clash = (more.phone and known.phone) or (more.company and known.company)
    return not clash


def _resembles(name: str, address: str) -> bool:
    local = fold(address.partition("@")[0])
    words = words_of(name)
    initials = "".join(word[0] for word in words)
    parts = [word for word in words if len(word) >= ATTACHED_LETTERS]
    return any(word in local for word in parts) or (
        len(initials) > 1 and initials == "".join(filter(str.isalnum, local))
    )


def _position(known: Person, more: Person) -> Person | None:
    """Return `known` with the title or company that `more` is: "Dana, Head of Product, ACME"."""
    if more.address or more.phone or not known.name:
        return None
    if more.title and not more.name and not known.title:
        return replace(known, title=more.title, company=known.company or more.company)
    firm = more.name and known.title and not known.company and not more.title
    if firm and more.name and words_of(more.name)[0] not in GIVEN:
        return replace(known, company=more.name)
    return None


def _joined(known: Person, more: Person) -> Person:
    return replace(
        known,
        address=known.address or more.address,
        phone=known.phone or more.phone,
        company=known.company or more.company,
    )
