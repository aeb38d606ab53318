"""Raw mail out of the inbox in pieces: no more of it in memory than is going to be read."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from kith.mail import inbound, mime
from kith.mail.fields import BLOCK_LIMIT
from kith.ports import Inbox

PIECE = 4 * 1024 * 1024
"""Bytes asked for at once: ten requests for the largest mail."""

STRETCH = mime.ENCODED_LIMIT + 2 * BLOCK_LIMIT
"""Bytes kept between two lines that may be boundaries: a header, and more than a text may have."""

BOUNDARY = b"\n--"
SEAM = len(BOUNDARY) - 1
"""Bytes of a boundary that may end a piece."""

BLANKS = (b"\r\n\r\n", b"\n\n")


@dataclass(slots=True)
class Fetched:
    """A mail: what is to be read of it, how large it is, and the digest of its whole body.

    It is read no further than one byte over what is read at all.
    """

    raw: bytes = b""
    size: int = 0
    body: Any = field(default_factory=hashlib.sha256, repr=False)

    @property
    def digest(self) -> str:
        """The same for the same body, whatever its header."""
        digest: str = self.body.hexdigest()
        return digest


def fetch(inbox: Inbox, key: str) -> Fetched:
    """Return a mail without the far ends of its large attachments. Raise KeyError if it is gone.

    What lies between two lines that begin with `--` is cut after STRETCH bytes: no boundary is
    lost, no text that may be read, and of an attached mail its beginning is left.
    """
    found = Fetched()
    found.raw = b"".join(_cut(_pieces(inbox, key, found)))
    return found


def _pieces(inbox: Inbox, key: str, told: Fetched) -> Iterator[bytes]:
    """Yield the mail piece by piece, and tell of it what only the whole of it says."""
    wanted = PIECE
    while wanted and (piece := inbox.read(key, start=told.size, size=wanted)):
        told.body.update(memoryview(piece)[0 if told.size else _body(piece) :])
        told.size += len(piece)
        wanted = min(PIECE, inbound.SIZE_LIMIT + 1 - told.size)
        yield piece


def _body(piece: bytes) -> int:
    """Return where the body starts; a header that does not end is part of it."""
    return min((end for blank in BLANKS if (end := piece.find(blank)) >= 0), default=0)


def _cut(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what is kept of a mail: STRETCH bytes from each boundary on."""
    kept, seam = 0, b""
    for piece in pieces:
        block = seam + piece
        at, end = 0, max(len(block) - SEAM, 0)
        seam = block[end:]
        while at < end:
            if kept >= STRETCH:
                at = block.find(BOUNDARY, at)
                if at < 0:
                    break
                kept = 0
            upto = min(end, at + STRETCH - kept)
            last = block.rfind(BOUNDARY, at, upto + SEAM)
            kept = upto - last if last >= 0 else kept + upto - at
            yield block[at:upto]
            at = upto
    if kept < STRETCH:
        yield seam
