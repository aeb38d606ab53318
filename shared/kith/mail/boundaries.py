"""Where the parts of a multipart begin and end, also where its boundary is wrong or has no end."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kith.domain.outcomes import Rejected

LIMIT = 200
"""Characters of a boundary; RFC 2046 allows 70."""

MISSES_LIMIT = 5_000
"""Lines that only start like a boundary before the mail is called unreadable."""

REACH = 64 * 1024
"""Bytes of a multipart in which a boundary is looked for that its header does not tell."""


@dataclass(slots=True)
class Misses:
    """How many lines of a mail only started like a boundary."""

    seen: int = 0

    def add(self) -> None:
        """Count one more. Raise Rejected if that is beyond the limit."""
        self.seen += 1
        if self.seen > MISSES_LIMIT:
            raise Rejected("unreadable", "The parts of this mail cannot be told apart.")


def likely(raw: bytes, start: int, end: int, said: str) -> Iterator[bytes]:
    """Yield the boundaries that a multipart in raw[start:end] may have, the one it names first."""
    for text in dict.fromkeys((said, said.strip("'\" "))):
        boundary = text.encode("utf-8", "replace")
        if 0 < len(boundary) <= LIMIT:
            yield boundary
    body = raw[start : min(end, start + REACH)].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    opened = (
        line[len(b"--") :].rstrip()
        for line, below in pairwise(body.split(b"\n"))
        if line.startswith(b"--") and below.lower().startswith(b"content-")
    )
    if found := next(filter(None, opened), b""):
        yield found[:LIMIT]


def ranges(
    raw: bytes, start: int, end: int, boundary: bytes, misses: Misses
) -> Iterator[tuple[int, int]]:
    """Yield where each part in raw[start:end] starts and ends; the last one may have no end."""
    mark = b"--" + boundary
    at, opened = start, -1
    while (found := raw.find(mark, at, end)) >= 0:
        at = found + len(mark)
        tail, following = _line(raw, at, end)
        starts_line = found == start or raw[found - 1 : found] in {b"\n", b"\r"}
        if not starts_line or tail.removeprefix(b"--").strip():
            misses.add()
            continue
        if opened >= 0:
            yield opened, _line_start(raw, found, opened)
        if tail.startswith(b"--"):
            return
        opened = at = following
    if opened >= 0:
        yield opened, end


def _line(raw: bytes, at: int, end: int) -> tuple[bytes, int]:
    """Return what is left of the line at `at`, and where the next one starts."""
    rest = raw[at : min(end, at + LIMIT)]
    size = min((i for mark in (b"\n", b"\r") if (i := rest.find(mark)) >= 0), default=-1)
    if size < 0:
        return rest, end
    return rest[:size], at + size + (2 if rest[size : size + 2] == b"\r\n" else 1)


def _line_start(raw: bytes, at: int, least: int) -> int:
    """Return where the line end before a boundary starts: it belongs to the boundary."""
    for end in (b"\n", b"\r"):
        at -= at > least and raw[at - 1 : at] == end
    return at
