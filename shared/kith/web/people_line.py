"""People as one writes them into a field: "Dana Reyes <dana@x.example>, Fox"."""

import unicodedata
from collections.abc import Iterator

from kith.domain.encounter import Person
from kith.domain.identity import phone_key
from kith.web.fields import Fault

CLOSING = {'"': '"', "<": ">"}
"""What encloses text in which a comma parts nobody."""

PHONE_CHARACTERS = frozenset("+0123456789 ()-./")

MAX_ADDRESS = 254
"""Octets of an address in an envelope (RFC 5321, 4.5.3.1.3, less the brackets)."""

MAX_NAME = 120
"""Characters; nobody's name is longer."""

QUOTED = 20
"""Characters by which one finds a name that is too long."""


def read(text: str) -> tuple[Person, ...]:
    """Return the people named, in order, each once.

    A comma, semicolon or line end parts them, outside quotes and angle brackets. Raise
    Fault for what names nobody; it quotes that.
    """
    parts = filter(None, (part.strip() for part in _parts(text)))
    return tuple(dict.fromkeys(_person(part) for part in parts))


def called(person: Person) -> str:
    """Return what a person who was read is called."""
    return person.name or person.address or person.phone or ""


def _parts(text: str) -> Iterator[str]:
    start, closing = 0, ""
    for at, char in enumerate(text):
        if closing:
            closing = "" if char == closing else closing
        elif char in CLOSING and CLOSING[char] in text[at + 1 :]:
            closing = CLOSING[char]
        elif char in ",;\n":
            yield text[start:at]
            start = at + 1
    yield text[start:]


def _person(part: str) -> Person:
    before, bracket, after = part.partition("<")
    if bracket:
        name = _name(before)
        return Person(name=name, address=_address(after.partition(">")[0]))
    if "@" in part:
        return Person(address=_address(part))
    if set(part) <= PHONE_CHARACTERS and phone_key(part):
        return Person(phone=part)
    name = _name(part)
    if name is None or not any(char.isalpha() for char in name):
        raise Fault("no_name", text=part[:MAX_NAME])
    return Person(name=name)


def _name(text: str) -> str | None:
    shown = "".join(char for char in text if unicodedata.category(char) not in {"Cc", "Cf"})
    name = " ".join(shown.replace('"', " ").split())
    if len(name) > MAX_NAME:
        raise Fault("name_long", text=name[:QUOTED], most=MAX_NAME)
    return name or None


def _address(text: str) -> str:
    address = text.strip().lower()
    local, at, domain = address.rpartition("@")
    whole = local and at and domain and len(address.encode()) <= MAX_ADDRESS
    if not whole or any(char.isspace() or char in '<>"(),;' for char in address):
        raise Fault("no_address", text=text.strip()[:MAX_NAME])
    return address
