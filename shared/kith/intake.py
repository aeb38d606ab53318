"""Mail in: whose it is, whether it may count, and what it says (design: the paths)."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kith import capture, holding, links, replies, rows, sending, table
from kith.domain import ids
from kith.domain.ledger import Kind
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored, Rejected
from kith.domain.owner import Owner
from kith.domain.submission import Doubt, Fate, Submission
from kith.history import begin, serially
from kith.links import ReplyTag
from kith.mail import headers, inbound
from kith.mail.headers import Headers
from kith.mail.reading import Kind as Reads
from kith.ports import Ports
from kith.received import FAIL, PASS, Received
from kith.settings import Settings

CAPTURE_LOCAL = re.compile(r"([a-z0-9]{1,8}\.[a-z2-7]{10})(?:[+\-_.=](.{0,200}))?", re.IGNORECASE)
"""The fixed part of a capture address, and what follows it. Bounded, so it cannot backtrack far."""

Outcome = Captured | Duplicate | Held | Ignored


@dataclass(frozen=True, slots=True)
class Taken:
    """What a mail came to for one owner; no owner, if it named none."""

    oid: str | None
    outcome: Outcome


def receive(
    ports: Ports, settings: Settings, received: Received, now: datetime
) -> tuple[Taken, ...]:
    """Take one mail in, for each owner its envelope names, each on their own."""
    key = received.receipt.action.object_key
    try:
        head = headers.inspect(ports.inbox.read(key, size=headers.HEAD_LIMIT))
    except Rejected as refusal:
        # Of nobody we know, and nobody to ask about: it is held, and waits on the page.
        head = Headers(automatic=refusal.code)
    named = dict(_owners(ports, settings, received))
    if not named:
        return (Taken(None, Ignored("no_such_address")),)
    return tuple(
        Taken(oid, _receive_for(ports, settings, received, head, oid, tag, now))
        for oid, tag in named.items()
    )


def _owners(ports: Ports, settings: Settings, received: Received) -> Iterator[tuple[str, str]]:
    """Yield each owner the envelope's recipients name, and what follows in the address."""
    for recipient in received.receipt.recipients:
        local, _, domain = recipient.rpartition("@")
        match = CAPTURE_LOCAL.fullmatch(local)
        if match and domain.lower() == settings.mail_domain:
            sealed = rows.hashed(settings.secrets.address_key, match[1])
            oid = table.owner_of_address(ports.store, "A", sealed)
            if oid:
                yield oid, match[2] or ""


def _receive_for(
    ports: Ports,
    settings: Settings,
    received: Received,
    head: Headers,
    oid: str,
    tag: str,
    now: datetime,
) -> Outcome:
    owner = table.owner(ports.store, oid)
    if owner is None or owner.erasing:
        return Ignored("no_owner")
    if head.own:
        return Ignored("own_mail")
    key = received.receipt.action.object_key
    raw = ports.inbox.read(key, size=inbound.SIZE_LIMIT + 1)
    submission = _submission(oid, received, head, raw, tag)
    doubt = _doubt(owner, received, head)
    if doubt:
        outcome: Outcome = _hold(ports, owner, submission, head, doubt, now)
    elif head.automatic:
        outcome = Ignored("automatic")
    else:
        outcome = _read(ports, settings, owner, submission, raw, now)
    _send_owed(ports, settings, oid, submission, outcome, now)
    return outcome


def _send_owed(
    ports: Ports,
    settings: Settings,
    oid: str,
    submission: Submission,
    outcome: Outcome,
    now: datetime,
) -> None:
    """Send what the mail caused, also where an earlier delivery of it did and then died."""
    receipt = f"{oid}-{Kind.RECEIPT}-{submission.sid}"
    question = outcome.asked if isinstance(outcome, Held) else None
    for lid in filter(None, (receipt, question)):
        sending.attempt(ports, settings, lid, now)


def _submission(oid: str, received: Received, head: Headers, raw: bytes, tag: str) -> Submission:
    """Return the mail as a submission; a sending server's retry gives the same id."""
    ends = (raw.find(blank) for blank in (b"\r\n\r\n", b"\n\n"))
    body = memoryview(raw)[min((end for end in ends if end >= 0), default=0) :]
    sender = head.sender.address if head.sender else None
    told = (head.message_id or "", sender or "", head.date or "", hashlib.sha256(body).hexdigest())
    return Submission(
        sid=ids.derive("mail", oid, *told),
        received_at=received.mail.timestamp,
        raw_key=received.receipt.action.object_key,
        sender=sender,
        subject=head.subject,
        tag=tag,
        message_id=f"<{head.message_id}>" if head.message_id else "",
    )


def _doubt(owner: Owner, received: Received, head: Headers) -> Doubt | None:
    """Return why a mail does not count as the owner's; None if it does."""
    sender = head.sender.address if head.sender else None
    receipt = received.receipt
    if FAIL in {receipt.spam.status, receipt.virus.status}:
        return Doubt.UNVERIFIED if sender in owner.addresses else Doubt.STRANGER
    if sender in owner.addresses:
        trusted = receipt.dmarc.status == PASS or _vouched(owner, sender, head)
        return None if trusted else Doubt.UNVERIFIED
    return None if _vouched(owner, sender, head) else Doubt.STRANGER


def _vouched(owner: Owner, sender: str | None, head: Headers) -> bool:
    """Whether the owner trusts this address, and SES says its domain sent the mail."""
    if sender is None or sender not in owner.trusted:
        return False
    domain = sender.rpartition("@")[2]
    return domain in (*head.verdicts.dkim, head.verdicts.spf)


def _hold(
    ports: Ports,
    owner: Owner,
    submission: Submission,
    head: Headers,
    doubt: Doubt,
    now: datetime,
) -> Outcome:
    """Keep a mail that does not count, and ask the owner about it; not about robots' mail."""

    def decide() -> Outcome:
        step = begin(ports.store, owner.oid, now)
        if step is None:
            return Ignored("no_owner")
        if table.seen(ports.store, owner.oid, submission.sid):
            return Duplicate(submission.sid)
        return holding.doubt_sender(ports, step, submission, doubt, asking=not head.automatic)

    return serially(decide)


def _read(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    raw: bytes,
    now: datetime,
) -> Outcome:
    """Read a mail that counts, and do what it says."""
    seen = table.seen(ports.store, owner.oid, submission.sid)
    if seen and seen.fate is not Fate.FILING:
        return Duplicate(submission.sid)
    reading = inbound.read(raw, owner, submission.received_at, tag=submission.tag)
    if reading.kind is Reads.REJECTED:
        code, words = reading.reason or "unreadable", reading.complaint
        return holding.refuse(ports, owner.oid, submission, code, words, now)
    tag = links.read_tag(settings, owner.oid, submission.tag)
    if isinstance(tag, ReplyTag):
        return replies.answer(ports, owner, submission, reading, tag, now)
    return capture.from_mail(ports, settings, owner, submission, reading, now)


def release(ports: Ports, settings: Settings, oid: str, sid: str, now: datetime) -> Outcome:
    """Log a mail held for doubt about its sender, because the owner says it was theirs."""
    owner, held = table.owner(ports.store, oid), table.held(ports.store, oid, sid)
    if owner is None or held is None or held.submission.raw_key is None:
        return Duplicate(sid)
    submission = held.submission
    raw = ports.inbox.read(held.submission.raw_key, size=inbound.SIZE_LIMIT + 1)
    reading = inbound.read(raw, owner, submission.received_at, tag=submission.tag)
    outcome = capture.from_mail(ports, settings, owner, submission, reading, now, chosen={})
    _send_owed(ports, settings, oid, submission, outcome, now)
    return outcome
