"""Raw mail in, a Reading out: whatever the bytes are, there is an outcome."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kith.domain import calendar
from kith.domain.encounter import Draft, Person
from kith.domain.keeping import Wishes
from kith.domain.outcomes import Rejected
from kith.domain.owner import Owner
from kith.exchange.calendars import Event
from kith.mail import (
    attached,
    cards,
    drafts,
    forwards,
    headers,
    invitations,
    keeping,
    lines,
    markup,
    mime,
    parties,
    self_signed,
    subjects,
    text,
)
from kith.mail.attached import Attached
from kith.mail.drafts import Arrival
from kith.mail.forwards import Parts
from kith.mail.headers import Headers
from kith.mail.mime import Part
from kith.mail.reading import Kind, Original, Reading
from kith.mail.subjects import Hint

UNREADABLE = "This mail is built in a way that cannot be read."
"""What the owner is told where nothing better is known."""

SIZE_LIMIT = 40 * 1024 * 1024
"""Bytes of the largest mail SES takes."""


def read(
    raw: bytes,
    owner: Owner,
    received_at: datetime,
    *,
    tag: str = "",
    size: int = 0,
    own: bool = False,
) -> Reading:
    """Return what the mail `raw` says. Never raises: what cannot be read is REJECTED, with a code.

    `received_at` is an aware instant; `tag` is what stood behind the + of the capture address;
    `size` are the bytes of the mail, if `raw` is not all of it; `own` says that it is no forward,
    whatever it looks like.
    """
    try:
        _check_size(max(size, len(raw)))
        return _read(raw, owner, received_at, tag, own=own)
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


def _read(raw: bytes, owner: Owner, received_at: datetime, tag: str, *, own: bool) -> Reading:
    if not raw[: headers.HEAD_LIMIT].strip():
        raise Rejected("empty", "This mail is empty.")
    head = headers.inspect(raw[: headers.HEAD_LIMIT])
    owner = parties.signed(owner, head.sender)
    part = mime.parse(raw)
    zone = ZoneInfo(owner.zone)
    parts = _parts(part, subjects.hint(head.subject), zone)
    parts, inside = _own(part, parts, head, owner) if own else (parts, _inside(part, parts))
    words, written = cards.parted(parts.words)
    parts = _unsigned(replace(parts, words=words), head)
    if inside:
        parts = attached.forward(parts, inside[0], zone)
    arrival = Arrival(owner, received_at, head, tag, inside[0] if inside else None)
    kind = _kind(parts, arrival)
    foreign = kind is Kind.COPY and not drafts.is_mine(arrival)
    wishes, parts = (None, parts) if foreign else _wishes(parts, head)
    if wishes:
        owner = replace(owner, never=wishes.applied(owner.never))
    arrival = replace(arrival, owner=owner, theirs=foreign)
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
    unreadable = _unreadable(part, inside)
    made = tuple(replace(draft, unreadable=unreadable) for draft in made)
    reason = None if made else drafts.missing(kind, parts, arrival)
    reading = _with_enclosed(part, written, parts, arrival, kind, made)
    if reading is None:
        out_of_reach = unreadable if made or not wishes else ()
        reading = _reading(kind, parts, _told(kind, parts, made, out_of_reach))
    return replace(reading, wishes=wishes, reason=reason if reading.kind is kind else None)


def _unsigned(parts: Parts, head: Headers) -> Parts:
    """Take off a signature that nothing but its writer's name tells from the words above."""
    written = parts.words.split("\n")
    parted = self_signed.part(written, head.sender.name if head.sender else None)
    if not parted.signature:
        return parts
    signature = (*parted.signature, *parts.signature)
    return replace(parts, words=lines.join(parted.words), signature=signature)


def _with_enclosed(
    part: Part, written: str, parts: Parts, arrival: Arrival, kind: Kind, made: tuple[Draft, ...]
) -> Reading | None:
    """Return what a mail tells with the calendars and cards in it; None if it has none."""
    owner = arrival.owner
    if found := invitations.events(part, owner, arrival.received_at):
        whole = invitations.is_whole(part) and parts.kind is not Kind.FORWARD
        return _invited(found, replace(parts, words="") if whole else parts, arrival, kind, made)
    if made and (enclosed := cards.of(part, owner, written)):
        return _handed(enclosed, kind, parts, made)
    return None


def _unreadable(part: Part, inside: tuple[Attached, ...]) -> tuple[str, ...]:
    """Return what of a mail and those attached to it is out of reach, in sentences."""
    said = (
        each for mail in (part, *(each.part for each in inside)) for each in text.unreadable(mail)
    )
    return tuple(dict.fromkeys(said))


def _told(
    kind: Kind, parts: Parts, made: tuple[Draft, ...], unreadable: tuple[str, ...]
) -> tuple[Draft, ...]:
    """Return the drafts. Raise Rejected if what is out of reach is all that the mail says."""
    own = kind in {Kind.NOTE, Kind.REPLY} and not parts.words
    if unreadable and own and not any(draft.met for draft in made):
        raise Rejected("out_of_reach", unreadable[0])
    return made


def _wishes(parts: Parts, head: Headers) -> tuple[Wishes | None, Parts]:
    """Return whom my words, or the subject of a mail that has none, keep out or let in."""
    wishes, words = keeping.take(parts.words)
    if wishes is None and parts.kind is Kind.NOTE and not parts.words:
        wishes, _ = keeping.take(head.subject)
    return wishes, replace(parts, words=words)


def _invited(
    found: Sequence[Event], parts: Parts, arrival: Arrival, kind: Kind, made: tuple[Draft, ...]
) -> Reading:
    """Return what a mail with events tells: of the meetings, and what my words add.

    A mail to others that encloses one stays a copy; an answer to an invitation that I say
    something about is what it is without.
    """
    told = invitations.told(found, arrival)
    if not (told.past or told.meetings) and parts.words:
        return _reading(kind, parts, made)
    copied = kind is Kind.COPY and bool(parts.words)
    mine = replace(parts, words="") if copied else parts
    past, *others = told.past or (None,)
    meeting, *more = told.meetings or (None,)
    drafts_made = made if copied else ()
    if past:
        about, *rest = drafts.about(past, mine, arrival)
        drafts_made += (about, *rest, *others)
    elif meeting:
        today = calendar.today(arrival.owner, drafts.written_at(arrival))
        about, *rest = drafts.about(replace(meeting.draft, occurred_on=today), mine, arrival)
        meeting = replace(meeting, draft=replace(about, occurred_on=meeting.draft.occurred_on))
        drafts_made += tuple(rest)
    reading = _reading(Kind.COPY if copied else Kind.INVITATION, parts, drafts_made)
    return replace(reading, meetings=tuple(filter(None, (meeting, *more))))


def _handed(
    enclosed: Sequence[Person], kind: Kind, parts: Parts, made: tuple[Draft, ...]
) -> Reading:
    """Return what a mail with cards tells: whom it is about, or, without a word, who they are."""
    first = made[0]
    wishes = first.planned or first.purpose or first.rhythm_days
    named = first.met and not cards.is_label(first.subject or "", first.met)
    if kind is not Kind.NOTE:
        return _reading(kind, parts, cards.beside(made, enclosed))
    if parts.words or wishes or named:
        return _reading(Kind.CARD, parts, cards.beside(made, enclosed))
    return _reading(Kind.CARD, parts, cards.alone(enclosed, first))


def _parts(part: Part, hint: Hint | None, zone: ZoneInfo) -> Parts:
    """Return the parts of a mail's text, or of its HTML where that tells more about a forward.

    Some clients leave addresses out of the plain text beside it, or all that was forwarded.
    """
    plain = forwards.read(lines.split(text.of(part)), hint, zone)
    if hint is not Hint.FORWARD or _known(plain) == KNOWN_WELL:
        return plain
    try:
        rich = forwards.read(lines.split(_page(part)), hint, zone)
    except Rejected:
        return plain
    return rich if _known(rich) > _known(plain) else plain


KNOWN_WELL = 2


def _known(parts: Parts) -> int:
    """Return how much is known of a forward: 0 that it is none, 2 the address of its sender."""
    sender = parts.original.sender if parts.original else None
    return (parts.kind is Kind.FORWARD) + bool(sender and sender.address)


def _inside(part: Part, parts: Parts) -> tuple[Attached, ...]:
    """Return the mails attached to one whose text is no forward itself."""
    return attached.mails(part) if parts.kind is not Kind.FORWARD else ()


def _own(
    part: Part, parts: Parts, head: Headers, owner: Owner
) -> tuple[Parts, tuple[Attached, ...]]:
    """Return the parts of what looks like a forward and is none, and nothing inside.

    Of a mail to others it is what I wrote above; of one to Kith alone it is all.
    """
    if parties.outside(owner, (*head.to, *head.cc)):
        return Parts(Kind.REPLY, parts.words, parts.signature), ()
    return forwards.own(lines.split(text.of(part))), ()


def _page(part: Part) -> str:
    """Return the text of the HTML that stands beside a plain text, or nothing."""
    beside = (each for each in part.walk() if each.type == "multipart/alternative")
    pages = (each for inner in beside for each in inner.walk() if each.type == "text/html")
    page = next(pages, None)
    return markup.text_of(page.text()) if page else ""


def _kind(parts: Parts, arrival: Arrival) -> Kind:
    owner, head = arrival.owner, arrival.headers
    others = parties.outside(owner, head.to)
    to_kith = any(parties.is_kith(owner, box.address) for box in head.to)
    alone = parts.kind is Kind.FORWARD and len(head.to + head.cc) == 1
    named = any(parties.is_persons(box, parts.words) for box in head.to)
    if alone and not owner.capture_address and not named:
        return Kind.FORWARD  # nobody told where Kith receives: it must be there
    if others or (parties.outside(owner, head.cc) and not (to_kith and parts.kind is Kind.FORWARD)):
        return Kind.COPY
    return parts.kind


def subjected(parts: Parts, subject: str | None) -> Parts:
    """Give an original whose own subject is not in the text that of the mail around it.

    The mail's subject also tells how one goes on that was wrapped at the end of its block.
    """
    whole = subjects.bare(subject)
    original = parts.original
    own = subjects.bare(original.subject) if original else ""
    if original and original.subject and own and whole.startswith(f"{own} "):
        first, _, rest = original.body.partition("\n")
        if first.strip() == whole[len(own) + 1 :].strip():
            complete = f"{original.subject} {first.strip()}"
            original = replace(original, subject=complete, body=rest.lstrip("\n"))
            return replace(parts, original=original)
    return drafts.with_subject(parts, whole or None)


def _reading(kind: Kind, parts: Parts, made: tuple[Draft, ...]) -> Reading:
    original: Original | None = None
    if kind is Kind.FORWARD or (kind is Kind.INVITATION and parts.kind is Kind.FORWARD):
        original = parts.original
    return Reading(
        kind=kind,
        words=parts.words,
        original=original,
        chain=parts.chain if original else (),
        drafts=made,
        signature=parts.signature,
    )
