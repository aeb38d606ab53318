"""Who is meant: a wrong person is worse than a question.

Decided by address, then phone, then name; a name decides only where nothing contradicts it.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kith.domain.contact import Contact
from kith.domain.encounter import Person

MOST_CANDIDATES = 8
"""More than a person can choose from at a glance."""

FEWEST_PHONE_DIGITS = 7
"""A shorter number is an extension or a fragment; it identifies nobody."""

NATIONAL_DIGITS = 9
"""Numbers are compared by their last digits, so +49 30 … and 030 … meet."""


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
    """Return text as it is compared: no case, no accents, single spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(plain.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())


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
    named = list(by_name)
    if len(by_phone) == 1 and not _contradicts(person, by_phone[0]):
        return Known(by_phone[0])
    if person.name is None:
        return Unclear(tuple(by_phone[:MOST_CANDIDATES])) if by_phone else New()
    words = tokens(person.name)
    exact = [each for each in named if sorted(tokens(each.name)) == sorted(words)]
    likely = [each for each in named if could_be(words, tokens(each.name))]
    if len(exact) == 1 and len(words) > 1 and _nothing_against(person, exact[0]):
        return Known(exact[0])
    if len(likely) == 1 and len(words) == 1 and _nothing_against(person, likely[0]):
        return Known(likely[0])
    candidates = {each.cid: each for each in (*exact, *likely, *by_phone)}
    return Unclear(tuple(candidates.values())[:MOST_CANDIDATES]) if candidates else New()


def could_be(given: Sequence[str], known: Sequence[str]) -> bool:
    """Whether two names may be one person's: every word of the shorter fits one of the longer.

    An initial fits any word it begins.
    """
    shorter, longer = sorted((list(given), list(known)), key=len)
    if not shorter:
        return False
    for word in shorter:
        match = next((other for other in longer if _fits(word, other)), None)
        if match is None:
            return False
        longer.remove(match)
    return True


def _fits(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one == other


def _nothing_against(person: Person, contact: Contact) -> bool:
    """Whether a contact known by name alone may get what else the submission says of the person."""
    if person.address and contact.addresses:
        return False
    return not (
        person.phone
        and contact.phones
        and phone_key(person.phone) not in map(phone_key, contact.phones)
    )


def _contradicts(person: Person, contact: Contact) -> bool:
    return bool(
        (person.name and not could_be(tokens(person.name), tokens(contact.name)))
        or (person.address and contact.addresses)
    )
