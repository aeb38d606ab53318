"""Ids derived from what they name, so that doing a thing again gives the same id."""

import base64
import hashlib

LENGTH = 12
"""Base32 characters, 60 bits. Ids are unique within one owner: with 100,000 of them
the chance of any two meeting is about 1 in 200 million. They fit a mail's local part."""


def is_id(text: str) -> bool:
    """Whether a text from outside has the shape of such an id."""
    return len(text) == LENGTH and text.isascii() and text.isalnum()


def derive(*parts: str, length: int = LENGTH) -> str:
    """Return a lower-case base32 id of `parts`; equal parts give the equal id."""
    digest = hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).digest()
    return base64.b32encode(digest).decode("ascii").lower()[:length]
