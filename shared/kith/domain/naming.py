"""People as one line names them: names, addresses, phones and companies, in any mixture."""

import re
from collections.abc import Iterator
from dataclasses import replace

from kith.domain.date_text import DASHES
from kith.domain.encounter import Person
from kith.domain.note_words import AND, AT_COMPANY, COMPANY_FORMS, HONORIFICS, MYSELF

MOST_LINE = 1_000
"""Characters of a line that are read for people."""

MOST_PEOPLE = 40
"""More than anybody meets at once and lists on one line."""

MOST_NAME = 120
"""A longer run of words is no name."""

PHONE_DIGITS = range(7, 16)
"""Digits of a phone number, by ITU-T E.164 at most 15."""

ATTACHED_LETTERS = 3
"""Letters of a name that must stand in an address for it to be hers."""

_ADDRESS = re.compile(
    r"<?\s?(?:mailto:)?([^\s<>()\[\],;:\"@]{1,64}@[^\s<>()\[\],;:\"@]{1,250})\s?>?"
)
_PHONE = re.compile(r"(?<![\w@.])(?:tel:)?\+?\(?\d[\d ()/.\-\u2013]{5,24}\d(?!\w)", re.IGNORECASE)
_COMPANY = re.compile(r"\(([^()]{1,80})\)|\[([^\[\]]{1,80})\]")
_PAIRS = {"(": ")", "<": ">", "[": "]", '"': '"', "“": "”", "„": "“", "«": "»"}
_AROUND = " \"'“”„«»*_.:<>@" + DASHES
_AND = re.compile(rf"\s+(?:{'|'.join(map(re.escape, AND))})\s+", re.IGNORECASE)
_AT = re.compile(rf"\s+(?:{'|'.join(map(re.escape, AT_COMPANY))})\s+", re.IGNORECASE)


def people(line: str) -> tuple[Person, ...]:
    """Return the people a line lists; addresses are folded, and go to the name beside them."""
    found: list[Person] = []
    for part in _parts(" ".join(line[:MOST_LINE].split())):
        person = _person(part)
        if person is None:
            continue
        if found and _completes(found[-1], person):
            found[-1] = _joined(found[-1], person)
        else:
            found.append(person)
    return tuple(dict.fromkeys(found))[:MOST_PEOPLE]


def _parts(line: str) -> Iterator[str]:
    """Yield what stands between commas, semicolons and words for "and", brackets kept whole."""
    for piece in _split_outside(line, ",;"):
        yield from (_AND.split(piece) if not any(sign in piece for sign in '("[') else [piece])


def _split_outside(line: str, signs: str) -> Iterator[str]:
    """Yield the pieces of `line` between `signs` that are not inside brackets or quotes."""
    start, closing = 0, ""
    for i, char in enumerate(line):
        if closing:
            closing = "" if char == closing else closing
        elif char in _PAIRS and _PAIRS[char] in line[i + 1 :]:
            closing = _PAIRS[char]
        elif char in signs:
            yield line[start:i]
            start = i + 1
    yield line[start:]


def _person(part: str) -> Person | None:
    """Read one person: a name with perhaps an address, a phone and a company."""
    address, rest = _taken(_ADDRESS, part)
    phone, rest = _phone(rest)
    aside, rest = _taken(_COMPANY, rest)
    title, company = (aside, None) if aside and aside.split()[0].islower() else (None, aside)
    if company is None and len(split := _AT.split(f" {rest} ", maxsplit=1)) > 1:
        rest, company = split[0], split[1].strip(" .") or None
    name = " ".join(rest.split()).strip(_AROUND) or None
    name = without_honorifics(name) if name else None
    if name and name.casefold() in MYSELF:
        return None
    if name and (len(name) > MOST_NAME or not any(char.isalpha() for char in name)):
        name = None
    if name and name.split()[-1].casefold().strip(".") in COMPANY_FORMS and not address:
        name, company = None, name
    if not (name or address or phone or company):
        return None
    return Person(name=name, address=_folded(address), phone=phone, title=title, company=company)


def without_honorifics(name: str) -> str:
    """Return a name without "Dr.", "Frau" in front, unless nothing else is left."""
    words = name.split()
    while len(words) > 1 and words[0].casefold().strip(".") in HONORIFICS:
        words = words[1:]
    return " ".join(words)


def _folded(address: str | None) -> str | None:
    return address.strip(".'<>").casefold() if address else None


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str | None, str]:
    """Return what the pattern's group holds, and `text` without it."""
    match = pattern.search(text)
    if not match:
        return None, text
    value = next((group for group in match.groups() if group), "").strip()
    return value or None, f"{text[: match.start()]} {text[match.end() :]}"


def _phone(text: str) -> tuple[str | None, str]:
    for match in _PHONE.finditer(text):
        digits = sum(char.isdecimal() for char in match.group())
        if digits in PHONE_DIGITS:
            phone = match.group().removeprefix("tel:").strip()
            return phone, f"{text[: match.start()]} {text[match.end() :]}"
    return None, text


def _completes(known: Person, more: Person) -> bool:
    """Say whether `more` has no name of its own and adds what `known` lacks."""
    if more.name or not known.name:
        return False
    if more.address:
        return known.address is None and _resembles(known.name, more.address)
    clash = (more.phone and known.phone) or (more.company and known.company)
    return not clash


def _resembles(name: str, address: str) -> bool:
    local = address.partition("@")[0]
    words = [word for word in name.casefold().split() if len(word) >= ATTACHED_LETTERS]
    return any(word in local for word in words)


def _joined(known: Person, more: Person) -> Person:
    return replace(
        known,
        address=known.address or more.address,
        phone=known.phone or more.phone,
        company=known.company or more.company,
    )
