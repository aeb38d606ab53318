"""A mail as read becomes drafts: who was met, when, and what the owner noted about it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kith.domain.encounter import Direction, Draft
from kith.domain.owner import Owner
from kith.mail import parties, sent, subjects
from kith.mail.attached import Attached
from kith.mail.forwards import Parts
from kith.mail.headers import Headers
from kith.mail.reading import Kind, Original

QUOTE_LIMIT = 8_000
"""Characters of the other side's text kept with an encounter; the raw mail has the rest."""

WORDS_LIMIT = 16_000
"""Characters of the owner's own text kept with an encounter."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a mail beside its text."""

    owner: Owner
    received_at: datetime
    headers: Headers
    tag: str
    inside: Attached | None


def with_subject(parts: Parts, subject: str | None) -> Parts:
    """Return `parts` with `subject` for an original that has none."""
    if parts.original is None or parts.original.subject:
        return parts
    return replace(parts, original=replace(parts.original, subject=subject))


def make(kind: Kind, parts: Parts, arrival: Arrival) -> tuple[Draft, ...]:
    """Return the encounters that a mail of this kind tells of."""
    base = _base(kind, parts, arrival)
    return (replace(base, words=parts.words[:WORDS_LIMIT]),)


def _base(kind: Kind, parts: Parts, arrival: Arrival) -> Draft:
    """Return the encounter that the mail itself is, before the owner's words are read."""
    head = arrival.headers
    if kind is Kind.COPY:
        return _copy(arrival)
    if kind is Kind.FORWARD and parts.original is not None:
        return _forward(parts, parts.original, arrival)
    return Draft(met=(), occurred_on=_written_on(arrival), subject=subjects.bare(head.subject))


def _copy(arrival: Arrival) -> Draft:
    owner, head = arrival.owner, arrival.headers
    mine = head.sender is None or parties.is_own(owner, head.sender.address)
    met = parties.people(owner, head.to if mine else head.senders)
    in_copy = parties.people(owner, head.cc if mine else (*head.to, *head.cc), but=met)
    return Draft(
        met=met or in_copy,
        in_copy=in_copy if met else (),
        occurred_on=_written_on(arrival),
        direction=Direction.MINE if mine else Direction.THEIRS,
        subject=subjects.bare(head.subject) or None,
        thread=_thread(head),
    )


def _forward(parts: Parts, original: Original, arrival: Arrival) -> Draft:
    owner = arrival.owner
    sender = original.sender
    mine = sender is not None and parties.is_own(owner, sender.address)
    met = parties.people(owner, original.to if mine else filter(None, [sender]))
    in_copy = parties.people(owner, original.cc, but=met) if mine else ()
    return Draft(
        met=met,
        in_copy=in_copy,
        occurred_on=parts.when.on if parts.when else _written_on(arrival),
        direction=Direction.MINE if mine else Direction.THEIRS,
        subject=subjects.bare(original.subject) or None,
        quote=original.body[:QUOTE_LIMIT],
        thread=_thread(arrival.inside.headers if arrival.inside else arrival.headers),
    )


def _written_on(arrival: Arrival) -> date:
    """Return the day the mail was written where the owner is; its arrival bounds what it says."""
    zone = ZoneInfo(arrival.owner.zone)
    received = arrival.received_at.astimezone(zone).date()
    when = sent.read(arrival.headers.date, zone)
    if when is None or when.at is None or when.at > arrival.received_at:
        return received
    return when.at.astimezone(zone).date()


def _thread(head: Headers) -> str | None:
    return next(iter(head.references), None) or head.in_reply_to or head.message_id
