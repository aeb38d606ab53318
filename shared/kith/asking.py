"""What Kith knows of somebody, told because the owner asks: nothing is logged by it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any
from urllib.parse import quote

from kith import refusing, rows, table
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Encounter, Person, Reason
from kith.domain.identity import Known, New, Unclear, decide, fold, tokens
from kith.domain.naming import listed
from kith.domain.nearest import nearest
from kith.domain.outcomes import Duplicate, Ignored
from kith.domain.owner import Owner
from kith.domain.subjects import subject_note
from kith.domain.submission import Fate, Submission
from kith.mail import commands, subjects
from kith.mail.reading import Kind as Reads
from kith.mail.reading import Reading
from kith.ports import Ports, Store
from kith.resolving import label

MOST_ASKED = 3
"""People of one question who are told of: of more the mail would outgrow what clients show."""

CONVERSATIONS = 3
"""The latest with somebody that are told (issue: asking Kith)."""

LOOKED_AT = 100
"""Conversations with somebody in which asks and offers are looked for, the latest first."""

MOST_KEPT = 5
"""Asks, offers and promises of one person that are told."""

NEAREST = 5
"""Names that are near one nobody has."""

MOST_NAMES = 5_000
"""Contacts among whom near names are looked for: more than people have."""

BY_ID = "#"
"""Before a contact's id: how those are asked about who share their name and have no address."""

MOST_TEXT = 300
"""Characters of what names somebody."""

QUESTIONS = frozenset(
    {
        "a propos",
        "about",
        "apropos",
        "que sais-je de",
        "que sais-je sur",
        "que se de",
        "que se sobre",
        "qui est",
        "quien es",
        "tell me about",
        "was weiss ich uber",
        "wat weet ik over",
        "wat weet ik van",
        "wer ist",
        "what do i know about",
        "what do you know about",
        "who is",
        "who was",
        "wie is",
    }
)
"""What asks about somebody also in a mail that asks by nothing else; folded."""

WANTED = commands.ABOUT | QUESTIONS
"""What may stand in front of the name that is asked about; "Over lunch" asks nothing by itself."""

MOST_QUESTION = 5
"""Words of the longest of them."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What a name led to: one contact, or several that it could be, or names near it."""

    named: str
    contact: Contact | None = None
    candidates: tuple[Contact, ...] = ()
    near: tuple[Contact, ...] = ()


def asks(
    store: Store, owner: Owner, submission: Submission, reading: Reading, now: datetime
) -> bool:
    """Whether a mail asks about somebody: by its address, a bracket of its subject, or in words.

    In words it says nothing else, and asks about somebody who is known: "Who is Dana Reyes?".
    """
    found, subject = commands.in_subject(submission.subject or "", owner, now)
    if found.about or commands.in_tag(submission.tag, owner, now).about:
        return True
    said = list(filter(None, (subjects.bare(subject), reading.words.strip())))
    if reading.kind is not Reads.NOTE or len(said) != 1 or len(said[0]) > MOST_TEXT:
        return False
    name = _behind(said[0].strip(" ?!."), QUESTIONS)
    asked = _named(name) if name else ()
    return bool(asked) and all(_is_known(_find(store, owner.oid, each)) for each in asked)


def _is_known(found: _Found) -> bool:
    return bool(found.contact or found.candidates)


def _behind(text: str, phrases: Collection[str]) -> str | None:
    """Return what follows one of `phrases` at the start of a text; None if none stands there."""
    words = text.split()
    asked = (
        " ".join(words[count:])
        for count in range(MOST_QUESTION, 0, -1)
        if fold(" ".join(words[:count])) in phrases
    )
    return next(asked, None)


def tell(
    ports: Ports, owner: Owner, submission: Submission, reading: Reading, now: datetime
) -> Duplicate | Ignored:
    """Answer, once, with what is known of whom a mail asks about.

    That is who wrote a mail that is forwarded, whom one was written to, or the subject's name.
    """
    people = _asked(owner, submission, reading, now)[:MOST_ASKED]
    found = [_find(ports.store, owner.oid, each) for each in people]
    data = {
        "people": [_told(ports.store, owner, each.contact) for each in found if each.contact],
        "unclear": [
            {"named": each.named, "candidates": _ways(ports.store, owner, each.candidates)}
            for each in found
            if each.candidates
        ],
        "unknown": [
            {"named": each.named, "near": _ways(ports.store, owner, each.near)}
            for each in found
            if not (each.contact or each.candidates)
        ],
        "address": _address(owner),
    }
    return refusing.answer(
        ports, owner.oid, submission, "about", data, now, fate=Fate.IGNORED, outcome="asked"
    )


def _asked(
    owner: Owner, submission: Submission, reading: Reading, now: datetime
) -> Sequence[Person]:
    """Return whom a mail asks about."""
    drafts = (*reading.drafts, *(each.draft for each in reading.meetings))
    if reading.kind not in {Reads.NOTE, Reads.REPLY}:
        met = dict.fromkeys(person for each in drafts for person in each.met)
        sender = reading.original.sender if reading.original else None
        if met or sender is None:
            return list(met)
        return [Person(name=sender.name, address=sender.address)]
    _, subject = commands.in_subject(submission.subject or "", owner, now)
    text = subjects.bare(subject) or next(iter(reading.words.strip().split("\n")), "")
    return _named(text[:MOST_TEXT])


def _named(text: str) -> Sequence[Person]:
    """Return the people that a text names, or all of it as one name: nobody else is meant."""
    bare = " ".join(text.strip(" \t?!.:").split())
    while (rest := _behind(bare, WANTED)) is not None:
        bare = rest
    if bare.startswith(BY_ID):
        return [Person(name=bare)]
    told = listed(bare)
    if told.people and not told.unread:
        return told.people
    return subject_note(bare).people or ([Person(name=bare)] if tokens(bare) else [])


def _find(store: Store, oid: str, person: Person) -> _Found:
    """Return whom a name or address leads to: exactly one, some, or those near it."""
    name, named = person.name or "", label(person)
    if name.startswith(BY_ID):
        return _Found(named, table.contact(store, oid, rows.part(name.removeprefix(BY_ID))))
    decision = decide(
        person,
        table.by_address(store, oid, person.address) if person.address else None,
        table.by_phone(store, oid, person.phone) if person.phone else (),
        table.by_name(store, oid, name) if name else (),
    )
    match decision:
        case Known(contact):
            return _Found(named, contact)
        case Unclear((contact,)):
            return _Found(named, contact)
        case Unclear(candidates):
            return _Found(named, candidates=candidates)
        case New():
            local = (person.address or "").partition("@")[0].replace(".", " ")
            known = islice(table.contacts(store, oid), MOST_NAMES)
            return _Found(named, near=nearest(name or local, known, NEAREST))


def _ways(store: Store, owner: Owner, contacts: Sequence[Contact]) -> list[dict[str, Any]]:
    """Return contacts, each with the subject by which exactly this one is asked about."""
    return [
        {
            "name": each.name,
            "company": ", ".join(filter(None, (each.title, each.company))),
            "last_on": each.last_on.isoformat() if each.last_on else None,
            "subject": (exact := _exactly(store, owner.oid, each)),
            "url": f"mailto:{_address(owner)}?subject={quote(exact, safe='@')}",
        }
        for each in contacts
    ]


def _exactly(store: Store, oid: str, contact: Contact) -> str:
    """Return what leads to one contact and to no other: address, name or id."""
    if contact.addresses:
        return contact.addresses[0]
    same = decide(Person(name=contact.name), None, (), table.by_name(store, oid, contact.name))
    alone = isinstance(same, Known) and same.contact.cid == contact.cid
    return contact.name if alone else f"{BY_ID}{contact.cid}"


def _address(owner: Owner) -> str:
    local, _, domain = owner.capture_address.partition("@")
    return f"{local}+about@{domain}"


def _told(store: Store, owner: Owner, contact: Contact) -> dict[str, Any]:
    """Return what is known of a contact, as the answer tells it."""
    talks = table.timeline(store, owner.oid, contact, LOOKED_AT)
    met = [each for each in talks if contact.cids & set(each.met)]
    open_now = sorted(
        table.open_of(store, owner.oid, contact), key=lambda each: (each.due_key, each.fid)
    )
    first = open_now[0] if open_now else None
    return {
        "name": contact.name,
        "company": ", ".join(filter(None, (contact.title, contact.company))),
        "addresses": list(contact.addresses),
        "phones": list(contact.phones),
        "talks": [_talk(each) for each in talks[:CONVERSATIONS]],
        "asks": _latest(ask for each in met for ask in each.exchange.asks),
        "offers": _latest(offer for each in met for offer in each.exchange.offers),
        "promises": [
            {"text": each.text or "", "on": each.due_on.isoformat()}
            for each in open_now
            if each.reason is Reason.PROMISE
        ][:MOST_KEPT],
        "next_on": first.due_on.isoformat() if first else None,
        "next_time": f"{first.due_time:%H:%M}" if first and first.due_time else None,
        "stopped": contact.stopped,
    }


def _talk(encounter: Encounter) -> dict[str, Any]:
    exchange = encounter.exchange
    return {
        "on": encounter.occurred_on.isoformat(),
        "place": encounter.place,
        "purpose": encounter.purpose,
        "direction": encounter.direction,
        "subject": encounter.subject if encounter.direction is not Direction.MET else None,
        "words": encounter.words,
        "learned": list(exchange.learned),
        "shared": list(exchange.shared),
        "promised": list(exchange.promised),
    }


def _latest(said: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(said))[:MOST_KEPT]
