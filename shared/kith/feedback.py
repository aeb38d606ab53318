"""What SES reports of the mails we sent."""

from dataclasses import dataclass
from datetime import datetime

from pydantic import AliasChoices, BaseModel, Field

from kith import sending
from kith.domain import ledger
from kith.ports import Ports


class _Mail(BaseModel):
    message_id: str = Field(validation_alias="messageId")
    tags: dict[str, list[str]] = {}


class Report(BaseModel):
    """One SES event, as published to SNS by a configuration set or by a notification.

    Only the fields used: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
    """

    kind: str = Field(validation_alias=AliasChoices("eventType", "notificationType"))
    mail: _Mail

    @property
    def lid(self) -> str | None:
        """The ledger id the mail was tagged with."""
        return next(iter(self.mail.tags.get("ledger", ())), None)


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a report changed: nothing, if `news` is False."""

    kind: str
    news: bool


def record(ports: Ports, report: Report, now: datetime) -> Recorded:
    """Enter a report into the ledger. Reports come in any order, doubled, or about others' mail."""
    if report.kind != "Send" or report.lid is None:
        return Recorded(report.kind, news=False)
    try:
        ledger.split(report.lid)
    except ValueError:
        return Recorded(report.kind, news=False)
    news = sending.reported_sent(ports, report.lid, report.mail.message_id, now)
    return Recorded(report.kind, news=news)
