"""What a mail says, before we know who is meant."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from kith.domain import calendar
from kith.domain.encounter import Draft, Planned
from kith.domain.keeping import Wishes
from kith.domain.meeting import Meeting
from kith.domain.submission import Doubt


class Kind(StrEnum):
    """What sort of submission a mail is."""

    FORWARD = "forward"
    COPY = "copy"
    REPLY = "reply"
    NOTE = "note"
    INVITATION = "invitation"
    CARD = "card"
    REJECTED = "rejected"


class Mailbox(NamedTuple):
    """One party of a mail. The address is folded to lower case; either may be unknown."""

    name: str | None
    address: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A mail inside a mail. `sent` is its date as written, `sent_at` what we made of it."""

    sender: Mailbox | None = None
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    sent: str | None = None
    sent_at: datetime | None = None
    subject: str | None = None
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A mail as read. `words` are the owner's visible own text; `chain` who wrote deeper mails.

    `reason` says in a code why it was rejected, or logs nothing, `complaint` in words for the
    owner. `wishes` are about whom they keep out; `signature` is of whoever wrote the mail.
    `meetings` are what invitations plan, move or call off.
    """

    kind: Kind
    reason: str | None = None
    complaint: str = ""
    words: str = ""
    original: Original | None = None
    chain: tuple[Mailbox, ...] = ()
    drafts: tuple[Draft, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    wishes: Wishes | None = None
    signature: tuple[str, ...] = ()


def as_json(reading: Reading, zone: str) -> dict[str, Any]:
    """Return the reading as `kith read` prints it; `due` is in `zone`, `sent_at` in UTC."""
    original = reading.original
    crowd = any(draft.crowd for draft in reading.drafts)
    return {
        "kind": reading.kind,
        "reason": reading.reason or (Doubt.CROWD if crowd else None),
        "words": reading.words,
        "original": _original(original) if original else None,
        "chain": [_mailbox(each) for each in reading.chain],
        "encounters": [
            *(_encounter(each, zone) for each in reading.drafts),
            *(_planned(each, zone) for each in reading.meetings if not each.cancelled),
        ],
    }


def _mailbox(box: Mailbox) -> dict[str, str | None]:
    return {"name": box.name, "address": box.address}


def _original(original: Original) -> dict[str, Any]:
    return {
        "from": _mailbox(original.sender or Mailbox(None, None)),
        "to": [_mailbox(each) for each in original.to],
        "cc": [_mailbox(each) for each in original.cc],
        "sent": original.sent,
        "sent_at": original.sent_at.isoformat() if original.sent_at else None,
        "subject": original.subject,
        "body": original.body,
    }


def _planned(meeting: Meeting, zone: str) -> dict[str, Any]:
    """Return a meeting as the encounter it becomes; without a date, if none could be read."""
    told = _encounter(meeting.draft, zone)
    return told if meeting.slots else told | {"occurred_on": None}


def _encounter(draft: Draft, zone: str) -> dict[str, Any]:
    exchange = draft.exchange
    return {
        "contacts": [
            {
                "name": each.name,
                "address": each.address,
                "phone": each.phone,
                "title": each.title,
                "company": each.company,
            }
            for each in (*draft.met, *draft.in_copy)
        ],
        "purpose": draft.purpose,
        "occurred_on": None if draft.card else draft.occurred_on.isoformat(),
        "place": draft.place,
        "learned": list(exchange.learned),
        "shared": list(exchange.shared),
        "asks": list(exchange.asks),
        "offers": list(exchange.offers),
        "promised": list(exchange.promised),
        "follow_ups": [
            {"due": _due(each, zone), "reason": each.reason, "text": each.text}
            for each in draft.planned
        ],
    }


def _due(planned: Planned, zone: str) -> str:
    if planned.due_time is None:
        return planned.due_on.isoformat()
    return (
        calendar.instant(zone, planned.due_on, planned.due_time)
        .astimezone(ZoneInfo(zone))
        .isoformat()
    )
