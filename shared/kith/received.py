"""SES's notification that a mail came in: the fields used, and no others.

https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
"""

from datetime import datetime

from pydantic import BaseModel, Field

PASS = "PASS"  # noqa: S105 - a verdict, not a password
FAIL = "FAIL"


class _Verdict(BaseModel):
    status: str = "GRAY"


class _Action(BaseModel):
    object_key: str = Field(validation_alias="objectKey")


class _Receipt(BaseModel):
    recipients: list[str]
    action: _Action
    spam: _Verdict = Field(_Verdict(), validation_alias="spamVerdict")
    virus: _Verdict = Field(_Verdict(), validation_alias="virusVerdict")
    dmarc: _Verdict = Field(_Verdict(), validation_alias="dmarcVerdict")


class _Envelope(BaseModel):
    source: str = ""
    timestamp: datetime


class Received(BaseModel):
    """One mail that came in, and what SES found out about it."""

    mail: _Envelope
    receipt: _Receipt
