"""Cards and calendars in a mail: as parts of their own type, or as files by their name."""

from collections.abc import Iterator

from kith.domain.outcomes import Rejected
from kith.mail.mime import Part

FILES = frozenset({"application/octet-stream", "application/ics", "text/plain"})
"""Types of a part that is what the name of its file says; mailers know no better."""

MOST = 6
"""Such parts of one mail that are read."""


def parts(part: Part, types: frozenset[str], ending: str) -> Iterator[Part]:
    """Yield the parts of these types, or whose file name ends so, also those of attached mails."""
    for each in part.walk():
        if each.message is not None:
            yield from parts(each.message, types, ending)
        named = (each.filename or "").lower().endswith(ending)
        if each.type in types or (named and each.type in FILES):
            yield each


def texts(part: Part, types: frozenset[str], ending: str) -> Iterator[tuple[str, Part]]:
    """Yield the text of each such part, and the part; those too long to be read are left out."""
    for _, each in zip(range(MOST), parts(part, types, ending), strict=False):
        try:
            yield each.text(), each
        except Rejected:
            return
