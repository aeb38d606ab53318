"""Unicode's normal forms, in time that is linear in the text: marks are put in order a few at once.

Python sorts the marks on one letter by insertion, so a hundred thousand of them take seconds.
"""

import re
import unicodedata
from typing import Literal

MOST_MARKS = 30
"""Marks on one letter that are kept: Unicode's Stream-Safe Text (UAX #15); no language has ten."""

_LATENT = frozenset("\u0f73\u0f75\u0f81\uff9e\uff9f")
"""Characters that are no marks (class 0) and that the normal forms turn into some."""

_LONG = re.compile(r"[\u0300-\U0010ffff]{31,}")
"""Where more than MOST_MARKS marks in a row may stand: the first of them is U+0300."""


def normal(form: Literal["NFC", "NFKD"], text: str) -> str:
    """Return `text` in a normal form, with no more than MOST_MARKS marks in a row."""
    return text if text.isascii() else unicodedata.normalize(form, _LONG.sub(_bounded, text))


def _bounded(found: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for char in found.group():
        marks = marks + 1 if unicodedata.combining(char) or char in _LATENT else 0
        if marks <= MOST_MARKS:
            kept.append(char)
    return "".join(kept)
