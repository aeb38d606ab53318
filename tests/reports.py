"""SES's reports, as record_delivery is handed them: the samples of events/, made out to a mail."""

import json
from datetime import datetime
from typing import Any

from functions import record_delivery
from infra.local.envelopes import Context, timestamp
from tests.worlds import EVENTS, NOW

PARTS = {
    "bounce": "bounce",
    "complaint": "complaint",
    "delivery": "delivery",
    "delivery_delay": "deliveryDelay",
    "reject": "reject",
    "send": "send",
}
"""Each sample, and where what is special to its kind stands."""


def event(
    name: str,
    lid: str | None,
    *,
    ses_id: str = "ses-1",
    at: datetime = NOW,
    sent_at: datetime | None = None,
    to: str = "robin@home.example",
    **special: Any,  # noqa: ANN401 - any JSON
) -> dict[str, Any]:
    """Return the sample about the mail `lid`; without one, as a notification, which has no tags.

    SES learned of it `at`; `special` goes into the kind's own part.
    """
    told = message(name)
    told["mail"] |= {
        "messageId": ses_id,
        "timestamp": timestamp(sent_at or at),
        "destination": [to],
    }
    told[PARTS[name]] |= special
    if name not in {"reject", "send"}:
        told[PARTS[name]]["timestamp"] = timestamp(at)
    if lid is None:
        told["notificationType"] = told.pop("eventType")
        del told["mail"]["tags"]
    else:
        told["mail"]["tags"]["ledger"] = [lid]
    return queued(json.dumps(told))


def message(name: str) -> dict[str, Any]:
    """Return what a sample says, out of its envelopes."""
    sample = json.loads((EVENTS / f"sqs_report_{name}.json").read_text())
    told: dict[str, Any] = json.loads(json.loads(sample["Records"][0]["body"])["Message"])
    return told


def queued(text: str) -> dict[str, Any]:
    """Return a text as SNS and SQS hand it on."""
    sample: dict[str, Any] = json.loads((EVENTS / "sqs_report_send.json").read_text())
    body = json.loads(sample["Records"][0]["body"])
    sample["Records"][0]["body"] = json.dumps(body | {"Message": text})
    return sample


def deliver(*events: dict[str, Any]) -> None:
    """Hand reports to the real handler, one after the other; none may fail."""
    for each in events:
        answer = record_delivery.handler(each, Context("record_delivery"))  # type: ignore[arg-type] # all it asks for
        assert answer == {"batchItemFailures": []}
