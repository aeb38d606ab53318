"""What a mail says, before we know who is meant."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from kith.domain.encounter import Draft


class Kind(StrEnum):
    """What sort of submission a mail is."""

    FORWARD = "forward"
    COPY = "copy"
    REPLY = "reply"
    NOTE = "note"
    INVITATION = "invitation"
    CARD = "card"
    REJECTED = "rejected"


class Mailbox(NamedTuple):
    """One party of a mail. The address is folded to lower case; either may be unknown."""

    name: str | None
    address: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A mail inside a mail. `sent` is its date as written, `sent_at` what we made of it."""

    sender: Mailbox | None = None
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    sent: str | None = None
    sent_at: datetime | None = None
    subject: str | None = None
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A mail as read. `words` are the owner's visible own text; `chain` who wrote deeper mails.

    `reason` says in a code why it was rejected, `complaint` in words for the owner.
    """

    kind: Kind
    reason: str | None = None
    complaint: str = ""
    words: str = ""
    original: Original | None = None
    chain: tuple[Mailbox, ...] = ()
    drafts: tuple[Draft, ...] = ()
