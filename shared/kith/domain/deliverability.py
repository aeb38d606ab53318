"""Whether mail reaches an owner, by what SES reports; and if not, why, and how they come back.

Reports come doubled and in any order, so what is kept does not depend on it: which mails
bounced and when, and the latest delivery, by SES's own instants.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from kith.domain.ledger import Verdict

MOST_SOFT_BOUNCES = 5
"""In a row. One is a full mailbox; with a mail a day, five are most of a week of it."""

REST = timedelta(days=1)
"""How long a bounced address is left alone before a mail from it shows that it lives.

So an owner who writes daily from an address that takes no mail costs one bounce a day at most.
"""


class Cause(StrEnum):
    """Why nothing is sent any more; the later ones outrank those before."""

    SOFT_BOUNCES = "soft_bounces"
    HARD_BOUNCE = "hard_bounce"
    COMPLAINT = "complaint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverability:
    """An owner's mail health: reachable, or `suppressed`, with what the report said (`detail`).

    `soft_bounces` maps the id of each mail that bounced softly since the latest delivery to when,
    `soft_details` to what the report said;
    `restored_at` is when the owner last came back: bounces of before count no more.
    """

    suppressed: Cause | None = None
    suppressed_at: datetime | None = None
    detail: str | None = None
    soft_bounces: Mapping[str, datetime] = field(default_factory=dict)
    soft_details: Mapping[str, str] = field(default_factory=dict)
    delivered_at: datetime | None = None
    restored_at: datetime | None = None


def after(
    before: Deliverability, verdict: Verdict, lid: str, at: datetime, detail: str
) -> Deliverability:
    """Return the health after SES said this, of what happened `at`, about one mail."""
    if verdict is Verdict.DELIVERED:
        return _delivered(before, at)
    if before.restored_at and at < before.restored_at:
        return before
    match verdict:
        case Verdict.BOUNCED_SOFTLY:
            return _bounced_softly(before, lid, at, detail)
        case Verdict.BOUNCED:
            return _suppressed(before, Cause.HARD_BOUNCE, at, detail)
        case Verdict.COMPLAINED:
            return _suppressed(before, Cause.COMPLAINT, at, detail)
        case _:
            return before


def _delivered(before: Deliverability, at: datetime) -> Deliverability:
    """A delivery ends a row of soft bounces, and the silence that only they caused."""
    delivered_at = max(at, before.delivered_at or at)
    since = {lid: when for lid, when in before.soft_bounces.items() if when >= delivered_at}
    details = {lid: before.soft_details.get(lid, "") for lid in since}
    return _counted(
        replace(before, delivered_at=delivered_at, soft_bounces=since, soft_details=details)
    )


def _bounced_softly(before: Deliverability, lid: str, at: datetime, detail: str) -> Deliverability:
    if before.delivered_at and at < before.delivered_at:
        return before
    bounces, details = {**before.soft_bounces, lid: at}, {**before.soft_details, lid: detail}
    return _counted(replace(before, soft_bounces=bounces, soft_details=details))


def _counted(now: Deliverability) -> Deliverability:
    """The soft bounce that fills the row is the cause, unless there is a graver one."""
    if now.suppressed not in {None, Cause.SOFT_BOUNCES}:
        return now
    in_order = sorted((when, lid) for lid, when in now.soft_bounces.items())
    if len(in_order) < MOST_SOFT_BOUNCES:
        return replace(now, suppressed=None, suppressed_at=None, detail=None)
    at, lid = in_order[MOST_SOFT_BOUNCES - 1]
    detail = now.soft_details.get(lid)
    return replace(now, suppressed=Cause.SOFT_BOUNCES, suppressed_at=at, detail=detail or None)


def _suppressed(before: Deliverability, cause: Cause, at: datetime, detail: str) -> Deliverability:
    """The gravest cause counts, and of two alike the one that happened first."""
    ranks = list(Cause)
    if before.suppressed and before.suppressed_at:
        known = (-ranks.index(before.suppressed), before.suppressed_at, before.detail or "")
        if known <= (-ranks.index(cause), at, detail):
            return before
    return replace(before, suppressed=cause, suppressed_at=at, detail=detail or None)


def restored(before: Deliverability, at: datetime) -> Deliverability:
    """Return the health of an owner who wants to be written to again."""
    return Deliverability(delivered_at=before.delivered_at, restored_at=at)


def lives(health: Deliverability, at: datetime) -> bool:
    """Whether a mail that came in `at` from the address itself is reason to write there again.

    After a complaint it is not: who did not want mail has to say so themselves.
    """
    if health.suppressed in {None, Cause.COMPLAINT} or health.suppressed_at is None:
        return False
    return health.suppressed_at + REST <= at
