"""What arrived, unread: seen once, perhaps held until the owner decides."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from kith.domain.encounter import Draft


class Fate(StrEnum):
    """What became of a submission."""

    FILING = "filing"
    FILED = "filed"
    HELD = "held"
    IGNORED = "ignored"
    REJECTED = "rejected"
    DROPPED = "dropped"
    UNDONE = "undone"


class Doubt(StrEnum):
    """Why a submission is held."""

    CROWD = "crowd"
    UNCLEAR = "unclear"
    UNVERIFIED = "unverified"
    STRANGER = "stranger"
    MISADDRESSED = "misaddressed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A mail or a form. `sid` is the same however often it is delivered.

    `raw_key` is where its raw mail is, `shared` whether that mail named another owner too, and
    `message_id` what a receipt answers.
    """

    sid: str
    received_at: datetime
    raw_key: str | None = None
    shared: bool = False
    sender: str | None = None
    subject: str | None = None
    tag: str = ""
    message_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSubmission:
    """Kept, but not logged until the owner says so.

    Held for doubt about who is meant, it has its drafts and, for the person asked about
    (`named`), the ids of who it could be, and what was answered so far (`chosen`); held for
    doubt about its sender, it is read again when the owner vouches for it.
    """

    submission: Submission
    doubt: Doubt
    drafts: tuple[Draft, ...] = ()
    named: str | None = None
    candidates: tuple[str, ...] = ()
    chosen: Mapping[str, str] = field(default_factory=dict)
    asked: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """That a submission was seen, and how far it got: `filed` counts contacts filed so far.

    `raw_keys` are where its raw mail is, once for each time it was sent; `shared_keys` those
    that named another owner too, and are not this one's to delete. `held` is how it waited for
    the owner's answer, so that the answer can be taken back; `kept_key` the copy of its raw mail
    that was held with it, and has to go.
    """

    sid: str
    fate: Fate
    at: datetime
    filed: int = 0
    eids: tuple[str, ...] = ()
    raw_keys: tuple[str, ...] = ()
    shared_keys: tuple[str, ...] = ()
    held: HeldSubmission | None = None
    kept_key: str | None = None


def with_raw(seen: Seen, submission: Submission) -> Seen:
    """Return it knowing where the submission's raw mail is."""
    key = submission.raw_key
    if key is None or key in (*seen.raw_keys, *seen.shared_keys):
        return seen
    if submission.shared:
        return replace(seen, shared_keys=(*seen.shared_keys, key))
    return replace(seen, raw_keys=(*seen.raw_keys, key))
