"""Who is meant: a wrong person is worse than a question.

Decided by address, then phone, then name; a name decides only where nothing contradicts it.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kith.domain.contact import Contact
from kith.domain.encounter import Person
from kith.domain.normal import normal

MOST_CANDIDATES = 8
"""More than a person can choose from at a glance."""

FEWEST_PHONE_DIGITS = 7
"""A shorter number is an extension or a fragment; it identifies nobody."""

NATIONAL_DIGITS = 9
"""Numbers are compared by their last digits, so +49 30 … and 030 … meet."""


ACCENTS = frozenset((*range(10, 36), *range(200, 241)))
"""Combining classes (Unicode Standard, 4.3) of Hebrew and Arabic points, and of accents.

Marks of other classes make another letter: in Japanese か and が, in Thai ต and ต้.
"""

INVISIBLE = "Cf"
"""Unicode's category of what has no width, or only turns the direction."""

PLAIN = str.maketrans(
    {
        "æ": "ae",
        "ð": "d",
        "ø": "o",
        "þ": "th",
        "đ": "d",
        "ħ": "h",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "ł": "l",
        "œ": "oe",
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    }
)
"""Letters that Unicode does not take apart, as people without them on their keyboard write them."""


@dataclass(frozen=True, slots=True)
class Known:
    """This contact is meant."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class New:
    """Resembles nobody known."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Could be one of these, or somebody new: ask."""

    candidates: tuple[Contact, ...]


Decision = Known | New | Unclear


def fold(text: str) -> str:
    """Return text as it is compared: no case, no accents, nothing invisible, single spaces."""
    decomposed = normal("NFKD", normal("NFKD", text).casefold())
    plain = "".join(char for char in decomposed if not _is_ignored(char))
    return " ".join(plain.translate(PLAIN).split())


def _is_ignored(char: str) -> bool:
    return unicodedata.combining(char) in ACCENTS or unicodedata.category(char) == INVISIBLE


def tokens(name: str) -> tuple[str, ...]:
    """Return the folded words of a name, without punctuation around them."""
    words = (word.strip(".,;:\"'()[]") for word in fold(name).replace(",", " ").split())
    return tuple(word for word in words if word)


def phone_key(phone: str) -> str | None:
    """Return the digits by which phones are compared, or None for a fragment."""
    digits = "".join(char for char in phone if char.isdigit() and char.isascii())
    return digits[-NATIONAL_DIGITS:] if len(digits) >= FEWEST_PHONE_DIGITS else None


def decide(
    person: Person,
    by_address: Contact | None,
    by_phone: Sequence[Contact],
    by_name: Iterable[Contact],
) -> Decision:
    """Decide who is meant among the contacts that share the address, the phone, a name word."""
    if by_address is not None:
        return Known(by_address)
    words = tokens(person.name or "")
    if len(by_phone) == 1 and not _contradicts(person, words, by_phone[0]):
        return Known(by_phone[0])
    named = [(tokens(each.name), each) for each in by_name]
    exact = [each for known, each in named if words and sorted(known) == sorted(words)]
    likely = [each for known, each in named if could_be(words, known)]
    meant = likely if _is_enough(person, words) else exact
    if len(meant) == 1 and _nothing_against(person, meant[0]):
        return Known(meant[0])
    candidates = {each.cid: each for each in (*exact, *likely, *by_phone)}
    return Unclear(tuple(candidates.values())[:MOST_CANDIDATES]) if candidates else New()


def _is_enough(person: Person, words: Sequence[str]) -> bool:
    """Whether part of a name may decide: a whole word, with no address that it would claim."""
    return len(words) == 1 and len(words[0]) > 1 and person.address is None


def could_be(given: Sequence[str], known: Sequence[str]) -> bool:
    """Whether two names may be one person's: every word of the shorter fits one of the longer.

    An initial fits any word it begins.
    """
    shorter, longer = sorted((Counter(given), Counter(known)), key=Counter.total)
    if not shorter:
        return False
    left = longer - shorter
    for word in (shorter - longer).elements():
        match = next((other for other in left if _initial(word, other)), None)
        if match is None:
            return False
        left -= Counter([match])
    return True


def _initial(one: str, other: str) -> bool:
    return one[0] == other[0] and 1 in {len(one), len(other)}


def _nothing_against(person: Person, contact: Contact) -> bool:
    """Whether a contact known by name alone may get what else the submission says of the person."""
    if person.address and contact.addresses:
        return False
    given = phone_key(person.phone or "")
    known = set(filter(None, map(phone_key, contact.phones)))
    return not given or not known or given in known


def _contradicts(person: Person, words: Sequence[str], contact: Contact) -> bool:
    return bool(
        (words and not could_be(words, tokens(contact.name)))
        or (person.address and contact.addresses)
    )
