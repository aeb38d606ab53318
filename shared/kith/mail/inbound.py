"""Raw mail in, a Reading out: whatever the bytes are, there is an outcome."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kith.domain.encounter import Draft
from kith.domain.keeping import Wishes
from kith.domain.outcomes import Rejected
from kith.domain.owner import Owner
from kith.mail import (
    attached,
    drafts,
    forwards,
    headers,
    keeping,
    lines,
    mime,
    parties,
    subjects,
    text,
)
from kith.mail.attached import Attached
from kith.mail.drafts import Arrival
from kith.mail.forwards import Parts
from kith.mail.headers import Headers
from kith.mail.mime import Part
from kith.mail.reading import Kind, Original, Reading

UNREADABLE = "This mail is built in a way that cannot be read."
"""What the owner is told where nothing better is known."""

SIZE_LIMIT = 40 * 1024 * 1024
"""Bytes of the largest mail SES takes."""


def read(
    raw: bytes, owner: Owner, received_at: datetime, *, tag: str = "", size: int = 0
) -> Reading:
    """Return what the mail `raw` says. Never raises: what cannot be read is REJECTED, with a code.

    `received_at` is an aware instant; `tag` is what stood behind the + of the capture address;
    `size` are the bytes of the mail, if `raw` is not all of it.
    """
    try:
        _check_size(max(size, len(raw)))
        return _read(raw, owner, received_at, tag)
    except Rejected as refusal:
        return Reading(kind=Kind.REJECTED, reason=refusal.code, complaint=refusal.words)
    except (RecursionError, MemoryError):
        return Reading(kind=Kind.REJECTED, reason="unreadable", complaint=UNREADABLE)


def read_text(
    body: str, subject: str | None, owner: Owner | None, received_at: datetime
) -> Reading:
    """Return what a bare text says: a forward, an answer (a quote was cut) or a note."""
    zone = ZoneInfo(owner.zone) if owner else None
    subject = subject[: headers.SUBJECT_LIMIT] if subject else None
    if len(body) > mime.TEXT_LIMIT:
        return Reading(kind=Kind.REJECTED, reason="too_much_text", complaint=UNREADABLE)
    parts = forwards.read(lines.split(body), subjects.hint(subject), zone)
    parts = subjected(parts, subject)
    made: tuple[Draft, ...] = ()
    if owner is not None:
        arrival = Arrival(owner, received_at, Headers(subject=subject or ""), "", None)
        made = drafts.make(parts.kind, parts, arrival)
    return _reading(parts.kind, parts, made)


def _check_size(size: int) -> None:
    if size > SIZE_LIMIT:
        raise Rejected("too_large", "This mail is too large to be read.")


def _read(raw: bytes, owner: Owner, received_at: datetime, tag: str) -> Reading:
    if not raw[: headers.HEAD_LIMIT].strip():
        raise Rejected("empty", "This mail is empty.")
    head = headers.inspect(raw[: headers.HEAD_LIMIT])
    part = mime.parse(raw)
    zone = ZoneInfo(owner.zone)
    split = lines.split(text.of(part))
    parts = forwards.read(split, subjects.hint(head.subject), zone)
    inside = attached.mails(part) if parts.kind is not Kind.FORWARD else ()
    if inside:
        parts = attached.forward(parts, inside[0], zone)
    wishes, parts = _wishes(parts, head)
    if wishes:
        owner = replace(owner, never=wishes.applied(owner.never))
    arrival = Arrival(owner, received_at, head, tag, inside[0] if inside else None)
    kind = _kind(parts, arrival)
    if kind is Kind.FORWARD:
        parts = subjected(parts, head.subject)
    made = drafts.make(kind, parts, arrival)
    if kind is Kind.FORWARD:
        for each in inside[1:]:
            other, theirs = replace(arrival, inside=each), attached.forward(parts, each, zone)
            if drafts.missing(kind, theirs, other) is None:
                made += (drafts.forwarded(theirs, other),)
    if wishes and kind in {Kind.NOTE, Kind.REPLY} and not parts.words:
        made = tuple(each for each in made if each.met)
    if made or not wishes:
        made = _told(kind, parts, made, _unreadable(part, inside))
    reading = _reading(kind, parts, made)
    reason = None if made else drafts.missing(kind, parts, arrival)
    return replace(reading, wishes=wishes, reason=reason)


def _unreadable(part: Part, inside: tuple[Attached, ...]) -> tuple[str, ...]:
    """Return what of a mail and those attached to it is out of reach, in sentences."""
    said = (
        each for mail in (part, *(each.part for each in inside)) for each in text.unreadable(mail)
    )
    return tuple(dict.fromkeys(said))


def _told(
    kind: Kind, parts: Parts, made: tuple[Draft, ...], unreadable: tuple[str, ...]
) -> tuple[Draft, ...]:
    """Return the drafts with what is out of reach. Raise Rejected if the mail says nothing else."""
    own = kind in {Kind.NOTE, Kind.REPLY} and not parts.words
    if unreadable and own and not any(draft.met for draft in made):
        raise Rejected("out_of_reach", unreadable[0])
    return tuple(replace(draft, unreadable=unreadable) for draft in made)


def _wishes(parts: Parts, head: Headers) -> tuple[Wishes | None, Parts]:
    """Return whom my words, or the subject of a mail that has none, keep out or let in."""
    wishes, words = keeping.take(parts.words)
    if wishes is None and parts.kind is Kind.NOTE and not parts.words:
        wishes, _ = keeping.take(head.subject)
    return wishes, replace(parts, words=words)


def _kind(parts: Parts, arrival: Arrival) -> Kind:
    owner, head = arrival.owner, arrival.headers
    others = parties.outside(owner, head.to)
    to_kith = any(parties.is_kith(owner, box.address) for box in head.to)
    if parts.kind is Kind.FORWARD and not owner.capture_address and len(head.to + head.cc) == 1:
        return Kind.FORWARD  # nobody told where Kith receives: it must be there
    if others or (parties.outside(owner, head.cc) and not (to_kith and parts.kind is Kind.FORWARD)):
        return Kind.COPY
    return parts.kind


def subjected(parts: Parts, subject: str | None) -> Parts:
    """Give an original whose own subject is not in the text that of the mail around it."""
    return drafts.with_subject(parts, subjects.bare(subject) or None)


def _reading(kind: Kind, parts: Parts, made: tuple[Draft, ...]) -> Reading:
    original: Original | None = parts.original if kind is Kind.FORWARD else None
    return Reading(
        kind=kind,
        words=parts.words,
        original=original,
        chain=parts.chain if original else (),
        drafts=made,
        signature=parts.signature,
    )
