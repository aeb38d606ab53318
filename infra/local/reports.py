"""What SES says of mails it was given, in the shape it publishes to SNS.

Source: Amazon SES developer guide, "Contents of event data that Amazon SES publishes to
Amazon SNS", read in November 2026.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from email.message import EmailMessage
from typing import Any

from infra.local.envelopes import notification, timestamp

LEDGER_TAG = "ledger"
"""The message tag that carries the ledger id back to us."""


def report(
    kind: str, mail: EmailMessage, *, lid: str, ses_id: str, to: str, sent_at: datetime
) -> dict[str, Any]:
    """Return SES's event of this `kind` about a mail as sent. Raise KeyError for unknown kinds."""
    at = timestamp(sent_at)
    return {
        "eventType": kind,
        KINDS[kind][0]: KINDS[kind][1](to, at),
        "mail": {
            "timestamp": at,
            "source": mail["From"],
            "messageId": ses_id,
            "destination": [to],
            "headersTruncated": False,
            "headers": [{"name": name, "value": str(value)} for name, value in mail.items()],
            "commonHeaders": {
                "from": [mail["From"]],
                "to": [to],
                "messageId": ses_id,
                "subject": mail["Subject"],
            },
            "tags": {
                "ses:configuration-set": ["kith"],
                "ses:from-domain": [str(mail["From"]).rpartition("@")[2].rstrip("> ")],
                LEDGER_TAG: [lid],
            },
        },
    }


def queued(event: Mapping[str, Any], at: datetime) -> str:
    """Return the event as the body of a queued message: inside an SNS notification."""
    return notification(json.dumps(event), "Amazon SES Email Event Notification", at)


def _send(_to: str, _at: str) -> dict[str, Any]:
    return {}


def _delivery(to: str, at: str) -> dict[str, Any]:
    return {
        "timestamp": at,
        "processingTimeMillis": 100,
        "recipients": [to],
        "smtpResponse": "250 2.0.0 kept",
        "reportingMTA": "mta.kith.localhost",
    }


def _bounce(to: str, at: str) -> dict[str, Any]:
    return {
        "bounceType": "Permanent",
        "bounceSubType": "General",
        "bouncedRecipients": [
            {
                "emailAddress": to,
                "action": "failed",
                "status": "5.1.1",
                "diagnosticCode": "smtp; 550 5.1.1 nobody here",
            }
        ],
        "timestamp": at,
        "feedbackId": "local-feedback",
        "reportingMTA": "dsn; mta.kith.localhost",
    }


def _complaint(to: str, at: str) -> dict[str, Any]:
    return {
        "complainedRecipients": [{"emailAddress": to}],
        "timestamp": at,
        "feedbackId": "local-feedback",
        "complaintSubType": None,
        "complaintFeedbackType": "abuse",
        "arrivalDate": at,
    }


def _delay(to: str, at: str) -> dict[str, Any]:
    return {
        "timestamp": at,
        "delayType": "TransientCommunicationFailure",
        "expirationTime": at,
        "delayedRecipients": [
            {"emailAddress": to, "status": "4.4.1", "diagnosticCode": "smtp; 421 4.4.1 no answer"}
        ],
    }


def _reject(_to: str, _at: str) -> dict[str, Any]:
    return {"reason": "Bad content"}


KINDS = {
    "Bounce": ("bounce", _bounce),
    "Complaint": ("complaint", _complaint),
    "Delivery": ("delivery", _delivery),
    "DeliveryDelay": ("deliveryDelay", _delay),
    "Reject": ("reject", _reject),
    "Send": ("send", _send),
}
"""Each kind of event, the field that holds what is special to it, and what stands there."""
