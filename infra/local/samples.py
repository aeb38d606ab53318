"""The sample mails a newcomer can send to see Kith at work."""

from collections.abc import Sequence
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[2] / "events" / "mail"

INBOUND = "@in.kith."
"""In a sample, what a capture address has behind its local part. A sample whose To has none is a
copy: it goes to the capture address by the envelope alone."""


class Sample(NamedTuple):
    """One mail on offer."""

    name: str
    title: str


def offered() -> Sequence[Sample]:
    """Return the samples by name; the title is the subject."""
    return [
        Sample(path.stem, str(_parsed(path)["Subject"] or path.stem))
        for path in sorted(FOLDER.glob("*.eml"))
    ]


def addressed(name: str, *, owner: str, capture: str, now: datetime) -> bytes:
    """Return a sample as the owner would send it now. Raise ValueError if there is none."""
    if name not in {sample.name for sample in offered()}:
        raise ValueError("there is no such sample")
    mail = _parsed(FOLDER / f"{name}.eml")
    own = {"From": owner, "Date": format_datetime(now), "Message-ID": make_msgid(domain="home")}
    if INBOUND in str(mail["To"]):
        own["To"] = capture
    for header, value in own.items():
        del mail[header]
        mail[header] = value
    return mail.as_bytes(policy=policy.SMTP)


def _parsed(path: Path) -> EmailMessage:
    return message_from_bytes(path.read_bytes(), policy=policy.default)
