"""Cards (vCard 2.1, 3.0 and 4.0) as phones, Outlook, Google and Apple write them.

A small reader of our own: it reads what a person would read in a card, leaves out what it
cannot, and never raises. Sources: the vCard 2.1 specification (versit, 1996), RFC 2426, RFC 6350.
"""

import quopri
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from kith.exchange.card_days import CardDay, Days
from kith.exchange.content import ContentLine, components, line_of, parse, unfolded

Decode = Callable[[bytes, str | None], str]
"""Bytes and the name of their charset, if it is known, to text; it does not raise."""

MOST_CARDS = 100
"""Cards read of one text; an address book has more, and is no card somebody was handed."""

MOST_LINES = 5_000
"""Lines of a text that are looked at."""

MOST_EACH = 10
"""Addresses, and phones, of one card."""

TEXT_LIMIT = 200
"""Characters of a name, title or company that are kept."""

NOT_TO_CALL = ("BBS", "FAX", "MODEM", "PAGER", "PCS", "TEXTPHONE", "X400")
"""Types of a number or address at which nobody is called."""

GROUPS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
"""Properties that say that a card is a list of people."""

LEAST_DIGITS = 3
"""A number with fewer is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One person's card. Addresses are in lower case, the preferred one first; so are phones."""

    name: str | None = None
    addresses: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    title: str | None = None
    company: str | None = None
    days: tuple[CardDay, ...] = ()


@dataclass(slots=True)
class _Open:
    """A card while it is read."""

    texts: dict[str, str] = field(default_factory=dict)
    addresses: list[tuple[bool, str]] = field(default_factory=list)
    phones: list[tuple[bool, str]] = field(default_factory=list)
    days: Days = field(default_factory=Days)
    group: bool = False
    nested: int = 0
    agent: bool = False


def read(text: str, decode: Decode) -> tuple[Card, ...]:
    """Return the cards in a text, in order; one that says nothing of anybody is left out."""
    found: list[Card] = []
    now: _Open | None = None
    for line in _properties(text, decode):
        name, value = line.name, line.value.strip().upper()
        if name == "BEGIN" and value == "VCARD" and not (now and now.agent):
            _finish(found, now)
            now = _Open()
        elif now is not None and name == "END" and value == "VCARD" and not now.nested:
            _finish(found, now)
            now = None
        elif now is not None:
            _take(now, line)
        if len(found) >= MOST_CARDS:
            return tuple(found)
    _finish(found, now)
    return tuple(found)


def _properties(text: str, decode: Decode) -> Iterator[ContentLine]:
    """Yield the properties, with quoted-printable undone; a bad line is passed over."""
    lines = unfolded(text)
    for _, line in zip(range(MOST_LINES), lines, strict=False):
        found = parse(line)
        if found is None:
            continue
        if found.has("ENCODING", "QUOTED-PRINTABLE"):
            told = quopri.decodestring(_continued(found.value, lines).encode("utf-8", "replace"))
            value = decode(told, found.first("CHARSET") or None)
            found = replace(found, value=value)
        yield found


def _continued(value: str, lines: Iterator[str]) -> str:
    """Return a quoted-printable value with the lines that its soft breaks join to it."""
    parts = [value]
    while (last := parts[-1].rstrip(" \t")).endswith("="):
        parts[-1] = last[:-1]
        parts.append(next(lines, ""))
    return "".join(parts)


def _take(card: _Open, line: ContentLine) -> None:
    """Take in one property of a card; those of a card inside it are passed over."""
    word = line.value.strip().upper()
    if line.name in {"BEGIN", "END"} and word == "VCARD":
        card.nested += 1 if line.name == "BEGIN" else -1
        card.agent = False
        return
    card.agent = line.name == "AGENT" and not word
    if card.nested:
        return
    if line.name in GROUPS:
        card.group = word == "GROUP"
    elif line.name == "EMAIL":
        _add(card.addresses, line, _address(line.value))
    elif line.name == "TEL":
        _add(card.phones, line, _phone(line.value))
    elif line.name in TEXTS:
        card.texts.setdefault(line.name, TEXTS[line.name](line.value))
    else:
        card.days.take(line)


def _add(found: list[tuple[bool, str]], line: ContentLine, value: str | None) -> None:
    """Add an address or phone, once, behind those that are preferred to it."""
    callable_ = not any(line.has("TYPE", each) for each in NOT_TO_CALL)
    known = {each for _, each in found}
    if value and callable_ and value not in known and len(found) < MOST_EACH:
        found.append((not (line.has("TYPE", "PREF") or line.first("PREF") == "1"), value))


def _address(value: str) -> str | None:
    text = line_of("".join(components(value))).lower().removeprefix("mailto:").strip("<> ")
    local, at, domain = text.rpartition("@")
    return text if at and local and domain and " " not in text and len(text) < TEXT_LIMIT else None


def _phone(value: str) -> str | None:
    text = line_of(value)
    if text[:4].lower() == "tel:":
        text = text[4:].partition(";")[0]
    digits = sum(char.isdigit() for char in text)
    return text if digits >= LEAST_DIGITS and len(text) < TEXT_LIMIT else None


def _whole(value: str) -> str:
    return line_of(";".join(components(value)))[:TEXT_LIMIT]


def _first(value: str) -> str:
    return line_of(components(value)[0])[:TEXT_LIMIT]


def _in_order(value: str) -> str:
    """Return a name from its parts, which stand as family; given; additional; before; after."""
    family, given, additional = (*components(value), "", "", "")[:3]
    return line_of(f"{given} {additional} {family}".replace(",", " "))[:TEXT_LIMIT]


TEXTS: dict[str, Callable[[str], str]] = {
    "FN": _whole,
    "N": _in_order,
    "NICKNAME": _first,
    "ORG": _first,
    "ROLE": _whole,
    "TITLE": _whole,
}
"""The properties that are texts, and how each is read."""


def _finish(found: list[Card], card: _Open | None) -> None:
    """Add a card that is read, if it says who it is of."""
    if card is None or card.group:
        return
    said = card.texts
    name = next((said[each] for each in ("FN", "N", "NICKNAME", "ORG") if said.get(each)), None)
    addresses = tuple(each for _, each in sorted(card.addresses, key=lambda pair: pair[0]))
    if name is None and not addresses:
        return
    if name and "@" in name and " " not in name:
        name = said.get("N") or None  # an address book that knew nothing better
    found.append(
        Card(
            name=name,
            addresses=addresses,
            phones=tuple(each for _, each in sorted(card.phones, key=lambda pair: pair[0])),
            title=said.get("TITLE") or said.get("ROLE") or None,
            company=said.get("ORG") or None,
            days=card.days.found(),
        )
    )
