"""How somebody is reached: the address and the phone in a line."""

import re
from collections.abc import Iterator

from kith.domain.date_text import fold
from kith.domain.name_words import PHONE_LABELS

PHONE_DIGITS = range(7, 16)
"""Digits of a phone number, by ITU-T E.164 at most 15."""

_ADDRESS = re.compile(
    r"<?\s?(?:mailto:)?([^\s<>()\[\],;:\"@]{1,64}@[^\s<>()\[\],;:\"@.]{1,63}"
    r"\.[^\s<>()\[\],;:\"@]{1,250})\s?>?"
)
_TWICE = re.compile(
    r"[\"']?([^\s<>()\[\],;:\"'@]{1,64}@[^\s<>()\[\],;:\"'@]{1,253})[\"']?"
    r"\s?[<\[](?:mailto:)?\1[>\]]",
    re.IGNORECASE,
)
"""An address and its link, as Outlook writes it: `dana@reed.example<mailto:dana@reed.example>`."""

_EACH = re.compile(_ADDRESS.pattern + r"[)\]]?(?:\s?\([^()@]{1,80}\))?")
"""An address, the end of its bracket, and an aside behind it."""

_PHONE = re.compile(r"(?<![\w@.])(?:tel:)?\+?\(?\d[\d ()/.\-\u2013]{5,24}\d(?!\w)", re.IGNORECASE)
_DATE = re.compile(r"\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{2}|\d{4})")


def contacts(text: str) -> tuple[str | None, str | None, str]:
    """Return the address and the phone in `text`, and what is left of it."""
    address, rest = taken(_ADDRESS, text)
    phone, rest = _phone(rest)
    return address.strip(".'<>").casefold() if address else None, phone, rest


def once(text: str) -> str:
    """Return `text` with no address that is only the link of the same one in front of it."""
    return _TWICE.sub(r"\1", text)


def apart(part: str) -> Iterator[str]:
    """Yield what belongs to each address of `part`: names stand in front of it, or all behind."""
    found = list(_EACH.finditer(part))
    first, last = (found[0].start(), found[-1].end()) if found else (0, 0)
    behind = not any(map(str.isalnum, part[:first])) and any(map(str.isalnum, part[last:]))
    marks = [each.start() for each in found[1:]] if behind else [each.end() for each in found[:-1]]
    for start, end in zip([0, *marks], [*marks, len(part)], strict=True):
        yield part[start:end]


def taken(pattern: re.Pattern[str], text: str) -> tuple[str | None, str]:
    """Return what the pattern's group holds, and `text` without it."""
    match = pattern.search(text)
    if not match:
        return None, text
    value = next((group for group in match.groups() if group), "").strip()
    return value or None, f"{text[: match.start()]} {text[match.end() :]}"


def _phone(text: str) -> tuple[str | None, str]:
    """Return the phone number in `text`, and the rest without it and its label."""
    for match in _PHONE.finditer(text):
        digits = sum(char.isdecimal() for char in match.group())
        if digits not in PHONE_DIGITS or _DATE.fullmatch(match.group()):
            continue
        phone = match.group()
        phone = phone[len("tel:") :] if phone[:4].casefold() == "tel:" else phone
        before = text[: match.start()].split(" ")
        while before and (not before[-1] or fold(before[-1]).strip(".:(") in PHONE_LABELS):
            before.pop()
        behind = text[match.end() :].lstrip(" )")
        phone = phone if ")" in phone else phone.lstrip("(")
        return phone.strip(), f"{' '.join(before)} {behind}"
    return None, text
