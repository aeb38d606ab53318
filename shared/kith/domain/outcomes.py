"""What became of a submission or of a wish. Use cases return these; handlers log and count them."""

from dataclasses import dataclass
from typing import ClassVar


class Rejected(Exception):
    """A permanent fault of what was sent: `code` is for logs, `words` are for the owner."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(code)
        self.code = code
        self.words = words


@dataclass(frozen=True, slots=True)
class Captured:
    """Logged as these encounters. `owed` is the ledger id of the receipt, if one is owed."""

    sid: str
    eids: tuple[str, ...]
    owed: str | None = None


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Seen before, and complete."""

    owed: ClassVar[None] = None

    sid: str


@dataclass(frozen=True, slots=True)
class Held:
    """Kept, not logged: not trusted, or not clear who is meant. `owed` is the question's mail."""

    sid: str
    reason: str
    owed: str | None = None


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing to log and nobody to answer, for this reason."""

    owed: ClassVar[None] = None

    reason: str
