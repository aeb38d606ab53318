"""The sample mails a newcomer can send to see Kith at work."""

from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import NamedTuple

from infra.local.headers import overwrite

FOLDER = Path(__file__).parents[2] / "events" / "mail"

OWNER = b"robin@home.example"
CAPTURE = b"robin.k7m2p4x9qa@in.kith.example"
"""Who the samples are from, and to."""

TITLES = {
    "note": "A note about a coffee you had",
    "forward_gmail": "A mail somebody wrote you, forwarded from Gmail",
    "copy_bcc": "A mail you write to somebody, with Kith in BCC",
    "forward_apple_mail": "One forwarded from Apple Mail",
    "forward_outlook": "One forwarded from Outlook",
    "forward_thunderbird": "One forwarded from Thunderbird",
    "card": "The card of somebody you met, as a phone sends it",
    "copy_cc": "An answer you write to two people, with Kith in CC",
}
"""What is worth sending first, in this order; the other files of the folder are for tests."""


class Sample(NamedTuple):
    """One mail on offer."""

    name: str
    title: str


def offered() -> Sequence[Sample]:
    """Return the samples that are there."""
    return [
        Sample(name, title) for name, title in TITLES.items() if (FOLDER / f"{name}.eml").exists()
    ]


def addressed(name: str, *, owner: str, capture: str, now: datetime) -> bytes:
    """Return a sample as the owner would send it now. Raise ValueError if there is none."""
    if name not in {sample.name for sample in offered()}:
        raise ValueError("there is no such sample")
    mail = (FOLDER / f"{name}.eml").read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    ours = mail.replace(CAPTURE, capture.encode()).replace(OWNER, owner.encode())
    dated = {"Date": format_datetime(now), "Message-ID": make_msgid(domain="home.example")}
    return overwrite(ours, {"From": owner, **dated})
