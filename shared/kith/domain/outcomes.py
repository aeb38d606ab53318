"""What became of a submission or of a wish. Use cases return these; handlers log and count them."""

from dataclasses import dataclass
from datetime import date


class Rejected(Exception):
    """A permanent fault of what was sent: `code` is for logs, `words` are for the owner."""

    def __init__(self, code: str, words: str) -> None:
        super().__init__(code)
        self.code = code
        self.words = words


@dataclass(frozen=True, slots=True)
class Captured:
    """Logged as these encounters; the receipt, if one is owed, has this ledger id."""

    sid: str
    eids: tuple[str, ...]
    receipt: str | None = None
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Seen before, and complete."""

    sid: str


@dataclass(frozen=True, slots=True)
class Held:
    """Kept, not logged: not trusted, or not clear who is meant. `asked` is the question's mail."""

    sid: str
    reason: str
    asked: str | None = None


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing to log and nobody to answer, for this reason."""

    reason: str
