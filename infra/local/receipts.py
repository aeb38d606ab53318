"""What SES does with a mail that comes in: judges it, marks it, and says what it received.

Source: Amazon SES developer guide, "Contents of notifications for Amazon SES email
receiving", read in November 2026.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Any

from infra.local.envelopes import ACCOUNT, REGION, notification, timestamp

CHECKS = ("dkim", "dmarc", "spam", "spf", "virus")
STATUSES = ("FAIL", "GRAY", "PASS", "PROCESSING_FAILED")

NEAR = dict.fromkeys(CHECKS, "PASS")
"""The verdicts on a mail from this machine: whoever sits here is who they say they are."""

FAR = NEAR | dict.fromkeys(("dkim", "dmarc", "spf"), "GRAY")
"""The verdicts on a mail from elsewhere: nothing is known of its sender."""

WORDS = {"FAIL": "fail", "GRAY": "none", "PASS": "pass", "PROCESSING_FAILED": "temperror"}
"""The words of RFC 8601 for SES's verdicts."""

HEADERS_LIMIT = 10_240
"""Bytes of headers that SES repeats in a notification."""

LISTED = {"bcc", "cc", "from", "reply-to", "to"}
COMMON = {
    "bcc": "bcc",
    "cc": "cc",
    "date": "date",
    "from": "from",
    "message-id": "messageId",
    "reply-to": "replyTo",
    "return-path": "returnPath",
    "sender": "sender",
    "subject": "subject",
    "to": "to",
}
"""Headers that the notification names once more, and under which names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """How a mail came to the door. `sender` is the envelope's, empty for a bounce."""

    message_id: str
    sender: str
    recipients: tuple[str, ...]
    peer: str
    helo: str
    at: datetime
    verdicts: Mapping[str, str]


def marks(arrival: Arrival, mail: bytes) -> bytes:
    """Return the header lines that SES puts on top of the mail."""
    word = {check: WORDS[status] for check, status in arrival.verdicts.items()}
    domain = _from_domain(mail)
    client = f"client-ip={arrival.peer}; envelope-from={arrival.sender}; helo={arrival.helo};"
    spf = f"{word['spf']} (spfCheck: local cloud) {client}"
    way = f"by inbound-smtp.kith.localhost with SMTP id {arrival.message_id}"
    lines = {
        "Return-Path": f"<{arrival.sender}>",
        "Received": f"from {arrival.helo} ({arrival.helo} [{arrival.peer}]) {way}"
        f" for {arrival.recipients[0]}; {format_datetime(arrival.at)}",
        "X-SES-Spam-Verdict": arrival.verdicts["spam"],
        "X-SES-Virus-Verdict": arrival.verdicts["virus"],
        "Received-SPF": spf,
        "Authentication-Results": f"amazonses.com; spf={spf} dkim={word['dkim']}"
        f" header.i=@{domain}; dmarc={word['dmarc']} header.from={domain};",
    }
    top = (f"{name}: {_printable(value)}\r\n" for name, value in lines.items())
    return "".join(top).encode("utf-8", "surrogateescape")


def received(arrival: Arrival, mail: bytes, *, bucket: str, key: str) -> dict[str, Any]:
    """Return SES's notification of a mail; `mail` with the lines SES put on top."""
    at = timestamp(arrival.at)
    headers, truncated = _headers(mail)
    receipt: dict[str, Any] = {
        "timestamp": at,
        "processingTimeMillis": 1,
        "recipients": list(arrival.recipients),
        "action": {
            "type": "S3",
            "topicArn": f"arn:aws:sns:{REGION}:{ACCOUNT}:kith",
            "bucketName": bucket,
            "objectKeyPrefix": key.removesuffix(arrival.message_id),
            "objectKey": key,
        },
    }
    receipt |= {f"{check}Verdict": {"status": arrival.verdicts[check]} for check in CHECKS}
    if arrival.verdicts["dmarc"] == "FAIL":
        receipt["dmarcPolicy"] = "none"
    return {
        "notificationType": "Received",
        "mail": {
            "timestamp": at,
            "source": arrival.sender,
            "messageId": arrival.message_id,
            "destination": list(arrival.recipients),
            "headersTruncated": truncated,
            "headers": headers,
            "commonHeaders": _common(headers),
        },
        "receipt": receipt,
    }


def queued(event: Mapping[str, Any], at: datetime) -> str:
    """Return the notification as the body of a queued message: inside that of SNS."""
    return notification(json.dumps(event), "Amazon SES Email Receipt Notification", at)


def _headers(mail: bytes) -> tuple[list[dict[str, str]], bool]:
    block = mail[:HEADERS_LIMIT]
    found: list[dict[str, str]] = []
    for line in block.decode("utf-8", "replace").replace("\r", "").split("\n"):
        name, colon, value = line.partition(":")
        if not line.strip():
            return found, False
        if line[0].isspace() and found:
            found[-1]["value"] += f" {line.strip()}"
        elif colon:
            found.append({"name": name, "value": value.strip()})
    return found, len(mail) > HEADERS_LIMIT


def _common(headers: list[dict[str, str]]) -> dict[str, Any]:
    common: dict[str, Any] = {}
    for header in headers:
        name = header["name"].lower()
        if name in COMMON and COMMON[name] not in common:
            value = header["value"]
            common[COMMON[name]] = list(_listed(value)) if name in LISTED else value
    if "returnPath" in common:
        common["returnPath"] = common["returnPath"].strip("<>")
    return common


def _listed(value: str) -> Iterator[str]:
    """Cut a list of mailboxes at its commas, but not inside quotation marks."""
    start, quoted = 0, False
    for place, character in enumerate(value):
        if character == '"':
            quoted = not quoted
        elif character == "," and not quoted:
            yield value[start:place].strip()
            start = place + 1
    yield value[start:].strip()


def _from_domain(mail: bytes) -> str:
    headers, _ = _headers(mail)
    sender = next((h["value"] for h in headers if h["name"].lower() == "from"), "")
    return sender.rpartition("@")[2].partition(">")[0].strip() or "unknown"


def _printable(line: str) -> str:
    return "".join(c for c in line if c.isprintable() or "\udc80" <= c <= "\udcff")
