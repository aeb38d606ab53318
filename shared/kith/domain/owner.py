"""The person Kith serves, and all that decides when Kith may write to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from kith.domain.deliverability import Cause, Deliverability
from kith.domain.purposes import Purpose

MORNING = time(8, 0)
"""The nudge time of an owner who never chose one."""

HANDFUL = 5
"""Items of a nudge: more than a handful is put off as a whole."""


class Receipts(StrEnum):
    """When the owner wants to be told what was logged. What must be asked is always asked."""

    ALWAYS = "always"
    NEVER = "never"
    USUAL = "usual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """One owner. `addresses` are registered ones, folded; the first gets the mail.

    `unsettled` maps the id of each mail whose fate is open to the instant it is looked at
    again; `questions` maps what Kith means to ask to when. `never` are addresses, and domains
    from their @ on, that are nobody's Kith logs, and with a "!" in front those of such a domain
    that are somebody's. `rhythms` and `circles` are the owner's own
    rhythms in days, by purpose and by the plain name of a circle; what they leave unset goes
    by manners. `most_items` bounds a nudge. `look_ahead` asks for a word on the week ahead on
    its first working morning, `evening_at` for the question whom they talked to. `receipted`
    counts receipts and `nudged_times` digests, `taught` are the lessons that came with receipts
    or were not needed; `looked_ahead_on` and `asked_evening_on` are the last mornings and
    evenings of those two, `silent_evenings` counts questions unanswered in a row, and
    `evening_before` is when they came before they fell silent. `rev` numbers the owner's history.
    """

    oid: str
    addresses: tuple[str, ...]
    zone: str
    capture_address: str
    created_at: datetime
    name: str | None = None
    language: str = "en"
    day_first: bool = True
    nudge_time: time = MORNING
    quiet_days: tuple[int, ...] = ()
    paused_until: date | None = None
    most_items: int = HANDFUL
    unsubscribed_at: datetime | None = None
    deliverability: Deliverability = field(default_factory=Deliverability)
    default_purpose: Purpose = Purpose.PROFESSIONAL
    rhythms: Mapping[Purpose, int] = field(default_factory=dict)
    circles: Mapping[str, int] = field(default_factory=dict)
    trusted: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    receipts: Receipts = Receipts.USUAL
    look_ahead: bool = False
    evening_at: time | None = None
    receipted: int = 0
    nudged_times: int = 0
    taught: tuple[str, ...] = ()
    looked_ahead_on: date | None = None
    asked_evening_on: date | None = None
    silent_evenings: int = 0
    evening_before: time | None = None
    last_digest_on: date | None = None
    last_digest_at: datetime | None = None
    unsettled: Mapping[str, datetime] = field(default_factory=dict)
    questions: Mapping[str, datetime] = field(default_factory=dict)
    erasing: bool = False
    rev: int = 0

    @property
    def address(self) -> str:
        """Where Kith writes to."""
        return self.addresses[0]

    @property
    def suppressed(self) -> Cause | None:
        """Why nothing at all is sent; None while mail reaches them, as far as is known."""
        return self.deliverability.suppressed

    @property
    def nudged(self) -> bool:
        """Whether Kith may send this owner anything it was not asked for just now."""
        return not (self.unsubscribed_at or self.suppressed or self.erasing)
