"""SES's report of a mail we sent, in our words: the fields used, and no others.

https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from pydantic import AliasChoices, AwareDatetime, BaseModel, Field

from kith.domain.ledger import Verdict

UNKNOWN = "Unknown"

UNUSED = frozenset({"Click", "DeliveryDelay", "Open", "Rendering Failure", "Subscription"})
"""Kinds that change nothing: SES goes on trying, or Kith never asks for them."""

HARD = "Permanent"
"""The bounceType after which SES itself gives up; Transient and Undetermined are soft."""

NO_COMPLAINT = "not-spam"
"""The feedback type of who takes a mail out of their spam folder (IANA's registry of them)."""

LONGEST_REASON = 300
"""Characters kept of what somebody's mail server said."""


class _Recipient(BaseModel):
    diagnostic: str = Field(default="", validation_alias="diagnosticCode")


class _Details(BaseModel):
    """What is special to a kind of report, of all kinds that count."""

    timestamp: AwareDatetime | None = None
    bounce_type: str = Field(default="", validation_alias="bounceType")
    bounce_subtype: str = Field(default="", validation_alias="bounceSubType")
    bounced: tuple[_Recipient, ...] = Field(default=(), validation_alias="bouncedRecipients")
    complaint_type: str | None = Field(default=None, validation_alias="complaintFeedbackType")
    complaint_subtype: str | None = Field(default=None, validation_alias="complaintSubType")
    reason: str = ""


class _Mail(BaseModel):
    message_id: str = Field(default="", validation_alias="messageId")
    timestamp: AwareDatetime | None = None
    destination: tuple[str, ...] = ()
    tags: dict[str, tuple[str, ...]] = {}


class Told(NamedTuple):
    """What became of the mail, why, and when SES learned of it."""

    verdict: Verdict
    reason: str = ""
    at: datetime | None = None


class Report(BaseModel):
    """One event, as published to SNS by a configuration set (`eventType`) or by a notification.

    A mail of ours has one recipient, so what is said of any is said of the mail.
    """

    called: str = Field(
        default=UNKNOWN, validation_alias=AliasChoices("eventType", "notificationType")
    )
    mail: _Mail = _Mail()
    bounce: _Details = _Details()
    complaint: _Details = _Details()
    delivery: _Details = _Details()
    reject: _Details = _Details()

    @property
    def kind(self) -> str:
        """One of the names SES has for its reports, without spaces, or UNKNOWN."""
        known = self.called in UNUSED or self.called in COUNTS
        return self.called.replace(" ", "") if known else UNKNOWN

    @property
    def told(self) -> Told | None:
        """What it says in our words; None if it says nothing that counts."""
        return COUNTS[self.called](self) if self.called in COUNTS else None


def read(message: str) -> Report:
    """Return a report. What is none, such as SES's greeting to a new topic, is UNKNOWN.

    Raise pydantic.ValidationError if it is one, but built otherwise than SES says.
    """
    try:
        said = json.loads(message)
    except ValueError:
        said = None
    return Report.model_validate(said if isinstance(said, dict) else {})


def _bounced(report: Report) -> Told:
    bounce = report.bounce
    server = next((each.diagnostic for each in bounce.bounced if each.diagnostic), "")
    reason = " ".join(filter(None, (bounce.bounce_type, bounce.bounce_subtype, server)))
    verdict = Verdict.BOUNCED if bounce.bounce_type == HARD else Verdict.BOUNCED_SOFTLY
    return Told(verdict, reason[:LONGEST_REASON], bounce.timestamp)


def _complained(report: Report) -> Told | None:
    complaint = report.complaint
    if complaint.complaint_type == NO_COMPLAINT:
        return None
    reason = " ".join(filter(None, (complaint.complaint_type, complaint.complaint_subtype)))
    return Told(Verdict.COMPLAINED, reason[:LONGEST_REASON], complaint.timestamp)


COUNTS: Mapping[str, Callable[[Report], Told | None]] = MappingProxyType(
    {
        "Bounce": _bounced,
        "Complaint": _complained,
        "Delivery": lambda report: Told(Verdict.DELIVERED, at=report.delivery.timestamp),
        "Reject": lambda report: Told(Verdict.REJECTED, report.reject.reason[:LONGEST_REASON]),
        "Send": lambda _: Told(Verdict.SENT),
    }
)
"""The kinds that count, by SES's names, and how each is read."""
