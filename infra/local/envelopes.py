"""The events AWS wraps things in: SNS in SQS, SQS, the schedule, HTTP API, and the context."""

import hashlib
import json
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from infra.local.queue import Message

ACCOUNT = "000000000000"
REGION = "local"

TIMEOUT_MS = 60_000
"""What a handler is told it has left. Nothing is cut off on this machine."""


@dataclass(frozen=True, slots=True)
class Context:
    """What Lambda hands to a handler beside the event."""

    function_name: str
    memory_limit_in_mb: int = 512
    aws_request_id: str = field(default_factory=lambda: str(uuid.uuid4()))

    @property
    def invoked_function_arn(self) -> str:
        """The function's name in AWS's long form."""
        return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{self.function_name}"

    def get_remaining_time_in_millis(self) -> int:
        """Return how long the handler may still take."""
        return TIMEOUT_MS


def timestamp(at: datetime) -> str:
    """Return an instant the way AWS writes it: UTC with milliseconds and Z."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def notification(message: str, subject: str, at: datetime) -> str:
    """Return what SNS puts on a queue for `message`."""
    return json.dumps(
        {
            "Type": "Notification",
            "MessageId": str(uuid.uuid4()),
            "TopicArn": f"arn:aws:sns:{REGION}:{ACCOUNT}:kith",
            "Subject": subject,
            "Message": message,
            "Timestamp": timestamp(at),
            "SignatureVersion": "1",
            "Signature": "bm90IHNpZ25lZA==",
            "SigningCertURL": f"https://sns.{REGION}.amazonaws.com/not-signed.pem",
            "UnsubscribeURL": f"https://sns.{REGION}.amazonaws.com/?Action=Unsubscribe",
        }
    )


def from_queue(message: Message) -> dict[str, Any]:
    """Return the event that SQS gives a handler for one message."""
    sent = str(int(message.sent_at.timestamp() * 1000))
    return {
        "Records": [
            {
                "messageId": item_id(message),
                "receiptHandle": f"{message.id}-{message.received}",
                "body": message.body,
                "attributes": {
                    "ApproximateReceiveCount": str(message.received),
                    "SentTimestamp": sent,
                    "SenderId": ACCOUNT,
                    "ApproximateFirstReceiveTimestamp": sent,
                },
                "messageAttributes": {},
                "md5OfBody": hashlib.md5(message.body.encode(), usedforsecurity=False).hexdigest(),
                "eventSource": "aws:sqs",
                "eventSourceARN": f"arn:aws:sqs:{REGION}:{ACCOUNT}:{message.queue}",
                "awsRegion": REGION,
            }
        ]
    }


def item_id(message: Message) -> str:
    """Return the id by which a handler reports this message as failed."""
    return str(uuid.UUID(int=message.id))


def tick(at: datetime) -> dict[str, Any]:
    """Return what EventBridge Scheduler gives a handler."""
    return {
        "version": "0",
        "id": str(uuid.uuid4()),
        "detail-type": "Scheduled Event",
        "source": "aws.scheduler",
        "account": ACCOUNT,
        "time": at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        "region": REGION,
        "resources": [f"arn:aws:scheduler:{REGION}:{ACCOUNT}:schedule/default/plan-nudges"],
        "detail": "{}",
    }
