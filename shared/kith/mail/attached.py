"""Mails attached to a mail: a forward that keeps everything."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from kith.mail import forwards, headers, lines, sent, text
from kith.mail.forwards import Parts
from kith.mail.headers import Headers
from kith.mail.mime import Part
from kith.mail.reading import Kind, Mailbox, Original

REPORTS = frozenset({"multipart/report"})
"""Containers whose attached mail was not forwarded but came back."""


@dataclass(frozen=True, slots=True)
class Attached:
    """An attached mail: its header and its tree of parts."""

    headers: Headers
    part: Part


def mails(part: Part) -> tuple[Attached, ...]:
    """Return the mails attached to `part`, not those attached to them."""
    if part.type in REPORTS:
        return ()
    return tuple(
        Attached(headers.of(inner.message.fields), inner.message)
        for inner in part.walk()
        if inner.message is not None
    )


def forward(parts: Parts, each: Attached, zone: ZoneInfo | None) -> Parts:
    """Return `parts`, which had no mail in their text, with an attached one as the original."""
    head = each.headers
    body = lines.split(text.of(each.part))
    when = sent.read(head.date, zone)
    original = Original(
        sender=head.senders[0] if head.senders else None,
        to=head.to,
        cc=head.cc,
        sent=head.date,
        sent_at=when.at if when else None,
        subject=head.subject or None,
        body=lines.join([line.raw for line in body]),
    )
    chain = forwards.chain(body) + _nested(each)
    return replace(parts, kind=Kind.FORWARD, original=original, when=when, chain=chain)


def _nested(each: Attached) -> tuple[Mailbox, ...]:
    return tuple(sender for inner in mails(each.part) for sender in inner.headers.senders[:1])
