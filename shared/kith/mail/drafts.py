"""A mail as read becomes drafts: who was met, when, and what the owner noted about it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from kith.domain import notes
from kith.domain.dates import Habits, happened_on
from kith.domain.encounter import Direction, Draft, Person
from kith.domain.identity import tokens
from kith.domain.note_parts import Block, noted
from kith.domain.owner import Owner
from kith.domain.subjects import SubjectNote, subject_note
from kith.mail import commands, details, parties, sent, subjects
from kith.mail.attached import Attached
from kith.mail.commands import Commands
from kith.mail.forwards import Parts
from kith.mail.headers import Headers
from kith.mail.reading import Kind, Original

QUOTE_LIMIT = 8_000
"""Characters of the other side's text kept with an encounter; the raw mail has the rest."""

WORDS_LIMIT = 64_000
"""Characters of the owner's own text that are read for lines; filing keeps what a row holds."""


LONGEST_TRAVEL = timedelta(days=14)
"""A Date farther back than this is a wrong clock or an old draft: the arrival counts."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a mail beside its text. `theirs`: somebody else's to others, and no note."""

    owner: Owner
    received_at: datetime
    headers: Headers
    tag: str
    inside: Attached | None
    theirs: bool = False


def with_subject(parts: Parts, subject: str | None) -> Parts:
    """Return `parts` with `subject` for an original that has none."""
    if parts.original is None or parts.original.subject:
        return parts
    return replace(parts, original=replace(parts.original, subject=subject))


def make(kind: Kind, parts: Parts, arrival: Arrival) -> tuple[Draft, ...]:
    """Return the encounters that a mail of this kind tells of.

    A forward or copy is one by itself; my words above it are its note, and every `With:` in
    them is another. In a note the lines say who was met, else the subject does.
    """
    own = _itself(kind, parts, arrival)
    if own is not None:
        made = about(own, parts, arrival)
        unmet = missing(kind, parts, arrival) or (not own.met and len(made) > 1)
        return made[1:] if unmet else made
    wished, subject = _wishes(arrival)
    purpose, subject = notes.tagged(subject)
    wished = replace(wished, purpose=wished.purpose or purpose)
    base = _note(kind, subject, arrival)
    blocks = notes.read(parts.words[:WORDS_LIMIT], arrival.owner, written_at(arrival)).blocks
    return tuple(_noted(base, block, wished) for block in blocks)


def about(own: Draft, parts: Parts, arrival: Arrival) -> tuple[Draft, ...]:
    """Return an encounter that the mail itself is, with my words about it, and others in them."""
    owner, now = arrival.owner, written_at(arrival)
    wished, _ = _wishes(arrival)
    words = "" if arrival.theirs else parts.words[:WORDS_LIMIT]
    blocks = notes.read(words, owner, now).blocks
    if not any(block.people for block in blocks):
        return tuple(_noted(own, block, wished) for block in blocks)
    theirs = next((block for block in blocks if are_same(block.people, own.met)), None)
    if theirs is not None:
        blocks = tuple(block for block in blocks if block is not theirs)
        again = _noted(own, replace(theirs, people=own.met), wished)
        return (again, *(_met(each, own, wished) for each in blocks))
    (first,) = notes.read(notes.before_with(words), owner, now).blocks
    return (_noted(own, first, wished), *(_met(each, own, wished) for each in blocks))


def are_same(named: Sequence[Person], met: Sequence[Person]) -> bool:
    """Return whether those a `With:` line names are those a mail is from or to, and no others."""
    found = [next((each for each in met if _is(who, each)), None) for who in named]
    return None not in found and len(set(found)) == len(met)


def _is(who: Person, other: Person) -> bool:
    if who.address:
        return who.address == other.address
    names = tokens(who.name or "")
    return bool(names) and set(names) <= set(tokens(other.name or ""))


def _wishes(arrival: Arrival) -> tuple[Commands, str]:
    """Return what address and subject ask for, and the subject without it."""
    owner, now = arrival.owner, written_at(arrival)
    if arrival.theirs:
        return Commands(), arrival.headers.subject
    wished, subject = commands.in_subject(arrival.headers.subject, owner, now)
    return commands.in_tag(arrival.tag, owner, now) + wished, subject


def _itself(kind: Kind, parts: Parts, arrival: Arrival) -> Draft | None:
    """Return the encounter that the mail itself is, before my words are read, if it is one."""
    if kind is Kind.COPY:
        return _copy(parts, arrival)
    return forwarded(parts, arrival) if kind is Kind.FORWARD else None


def missing(kind: Kind, parts: Parts, arrival: Arrival) -> str | None:
    """Return in a code why a copy or forward is with nobody: they are "kept_out", or "nobody".

    A forward of a robot's mail is none of it: the owner is asked whom they meant.
    """
    owner, head = arrival.owner, arrival.headers
    if kind is Kind.COPY:
        boxes = (*head.to, *head.cc) if is_mine(arrival) else (*head.senders, *head.to, *head.cc)
    elif kind is Kind.FORWARD and parts.original and parts.original.sender:
        sender = parts.original.sender
        mine = parties.is_owner(owner, sender)
        original = parts.original
        boxes = (*original.to, *original.cc) if mine else (parties.behind(sender),)
    else:
        return None
    if parties.people(owner, boxes, lists=head.posted_to):
        return None
    if parties.others(owner, boxes, head.posted_to):
        return "kept_out"
    return "nobody" if kind is Kind.COPY else None


def is_mine(arrival: Arrival) -> bool:
    """Return whether the owner wrote a mail, or nobody says who did."""
    sender = arrival.headers.sender
    return sender is None or parties.is_own(arrival.owner, sender.address)


def _note(kind: Kind, subject: str, arrival: Arrival) -> Draft:
    """Return what the header says of a note: whom the subject names, and who is in copy."""
    owner = arrival.owner
    bare = subjects.bare(subject)
    named = subject_note(bare) if kind is Kind.NOTE else SubjectNote()
    return Draft(
        met=named.people,
        in_copy=parties.people(owner, arrival.headers.cc),
        occurred_on=_said(named.day, arrival) or _written_on(arrival),
        place=named.place,
        subject=bare or None,
    )


def _said(day: str, arrival: Arrival) -> date | None:
    """Return the day that a note's subject says it was: "Coffee with Dana yesterday"."""
    owner = arrival.owner
    habits = Habits(zone=owner.zone, languages=(), day_first=owner.day_first)
    on = happened_on(day, written_at(arrival), habits) if day else None
    return on if on and on <= _written_on(arrival) else None


def _met(block: Block, mail: Draft, wished: Commands) -> Draft:
    """Return the encounter that a `With:` line in a forward or copy tells of.

    Whoever wrote the mail is known by its address there, too.
    """
    known = (next((each for each in mail.met if _is(who, each)), who) for who in block.people)
    block = replace(block, people=tuple(known))
    return _noted(Draft(met=(), occurred_on=mail.occurred_on), block, wished)


def _noted(draft: Draft, block: Block, wished: Commands) -> Draft:
    """Return `draft` with what my lines and commands say; they win over what the mail says."""
    said = noted(draft, block)
    return replace(
        said,
        purpose=said.purpose or wished.purpose,
        planned=(*said.planned, *wished.planned),
        rhythm_days=said.rhythm_days or wished.rhythm_days,
        unread=wished.unknown,
    )


def _copy(parts: Parts, arrival: Arrival) -> Draft:
    owner, head = arrival.owner, arrival.headers
    mine, lists = is_mine(arrival), head.posted_to
    met = parties.people(owner, head.to if mine else head.senders, lists=lists)
    in_copy = parties.people(owner, head.cc if mine else (*head.to, *head.cc), met, lists)
    if not mine:
        tell = partial(details.signed, words=parts.words, signature=parts.signature)
        met = tuple(tell(each, zone=owner.zone) for each in met)
    return Draft(
        met=met or in_copy,
        in_copy=in_copy if met else (),
        occurred_on=_written_on(arrival),
        direction=Direction.MINE if mine else Direction.THEIRS,
        subject=subjects.bare(head.subject) or None,
        quote="" if mine else parts.words[:QUOTE_LIMIT],
        thread=_thread(head),
    )


def forwarded(parts: Parts, arrival: Arrival) -> Draft:
    """Return the encounter that a forwarded mail is, without my words about it."""
    owner, original = arrival.owner, parts.original or Original()
    head = arrival.inside.headers if arrival.inside else arrival.headers
    sender, lists = original.sender, head.posted_to
    mine = sender is not None and parties.is_owner(owner, sender)
    wrote = [parties.behind(sender)] if sender else []
    met = parties.people(owner, original.to if mine else wrote, lists=lists)
    in_copy = parties.people(owner, original.cc, met, lists) if mine else ()
    if not mine:
        met = tuple(details.complete(each, original.body, owner.zone) for each in met)
    return Draft(
        met=met or in_copy,
        in_copy=in_copy if met else (),
        occurred_on=_sent_on(parts, arrival) or _written_on(arrival),
        direction=Direction.MINE if mine else Direction.THEIRS,
        subject=subjects.bare(original.subject) or None,
        quote=original.body[:QUOTE_LIMIT],
        thread=_thread(head),
    )


def _sent_on(parts: Parts, arrival: Arrival) -> date | None:
    """Return the day a forwarded mail was sent on: the owner's, or as written without a time.

    It is no later than the day of arrival.
    """
    when = parts.when
    if when is None:
        return None
    zone = ZoneInfo(arrival.owner.zone)
    on = when.at.astimezone(zone).date() if when.at else when.on
    return min(on, arrival.received_at.astimezone(zone).date())


def written_at(arrival: Arrival) -> datetime:
    """Return when the mail says it was written, if that is before it came; else when it came."""
    when = sent.read(arrival.headers.date, ZoneInfo("UTC"))
    if when is None or when.at is None:
        return arrival.received_at
    late = arrival.received_at - when.at > LONGEST_TRAVEL
    return arrival.received_at if late else min(when.at, arrival.received_at)


def _written_on(arrival: Arrival) -> date:
    return written_at(arrival).astimezone(ZoneInfo(arrival.owner.zone)).date()


def _thread(head: Headers) -> str | None:
    return next(iter(head.references), None) or head.in_reply_to or head.message_id
