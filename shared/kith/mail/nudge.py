"""One nudge as a letter: whom to write to, why today, what was said, and a draft to send."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import quote

from kith.domain import drafting, openers, reasons, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Encounter, Exchange
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.mail import cleaning, outgoing

NAME_LENGTH = 60
"""Characters of a name; longer ones are no names."""

NAMELESS = "?"
"""Stands for a name of which nothing can be shown."""

SUBJECT_NAME_LENGTH = 32
"""Two of them fit a subject that a phone shows."""

SAID_LENGTH = 200
"""Characters of one thing said: three lines on a phone."""

WORDS_LENGTH = 280
"""Characters of the owner's own words, shown where nothing was noted line by line."""

SAID_ENTRIES = 3
"""Of each kind of thing said; the whole encounter is on the page."""

COMING = 5
"""Names of those whose turn comes next."""

PARTS = ("learned", "shared", "asks", "offers", "promised")


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgeItem:
    """One item as the ledger numbered it.

    `about` is the encounter the follow-up comes from, `last` the latest one with the contact.
    `links` has done, snooze, skip and stop; `bcc` is the capture address with the item's id.
    """

    number: int
    contact: Contact
    follow_up: FollowUp
    about: Encounter | None
    last: Encounter | None
    links: Mapping[str, str]
    bcc: str


def render(
    owner: Owner,
    items: Sequence[NudgeItem],
    coming: Sequence[tuple[str, date]],
    now_local: date,
    *,
    unsubscribe_url: str,
    page_url: str,
) -> outgoing.Letter:
    """Return the nudge with `items` (at least one, in order) for an owner on their date."""
    language = wording.spoken(owner.language)
    clean = [_cleaned(item) for item in items]
    wishes = [
        (each.follow_up.reason, cleaning.line(each.contact.name, SUBJECT_NAME_LENGTH))
        for each in clean
    ]
    name = cleaning.line(owner.name or "", NAME_LENGTH)
    signed = drafting.called(name, language) if name else None
    data = {
        "today": now_local.isoformat(),
        "subject": reasons.subject(language, wishes),
        "owner_name": signed,
        "owner_address": owner.address,
        "items": [_item(each, signed, now_local, language) for each in clean],
        "coming": [
            {"name": cleaning.line(name, NAME_LENGTH), "on": on.isoformat()}
            for name, on in coming[:COMING]
        ],
        "unsubscribe_url": unsubscribe_url,
        "page_url": page_url,
    }
    return outgoing.render("nudge", data, language)


def _cleaned(item: NudgeItem) -> NudgeItem:
    """Return the item with every foreign text a single, visible, short line."""
    contact, text = item.contact, item.follow_up.text
    addresses = tuple(map(cleaning.line, contact.addresses[:1]))
    called = (cleaning.line(each, NAME_LENGTH) for each in (contact.name, *contact.addresses))
    return replace(
        item,
        contact=replace(contact, name=next(filter(None, called), NAMELESS), addresses=addresses),
        follow_up=replace(item.follow_up, text=cleaning.line(text, SAID_LENGTH) if text else None),
        about=_clean_encounter(item.about),
        last=_clean_encounter(item.last),
    )


def _clean_encounter(encounter: Encounter | None) -> Encounter | None:
    if encounter is None:
        return None
    said = {
        part: tuple(
            line
            for each in getattr(encounter.exchange, part)[:SAID_ENTRIES]
            if (line := cleaning.line(each, SAID_LENGTH))
        )
        for part in PARTS
    }
    return replace(
        encounter,
        exchange=Exchange(**said),
        place=cleaning.line(encounter.place or "", NAME_LENGTH) or None,
        quote=cleaning.line(encounter.quote, WORDS_LENGTH),
        subject=cleaning.line(encounter.subject or "", SAID_LENGTH) or None,
        words=cleaning.line(encounter.words, WORDS_LENGTH),
    )


def _item(item: NudgeItem, signed: str | None, today: date, language: str) -> dict[str, Any]:
    contact, follow_up = item.contact, item.follow_up
    opener = drafting.draft(
        language, contact, follow_up, item.about, item.last, today=today, signed=signed
    )
    talks = [item.last] if item.last else []
    if item.about and (item.last is None or item.about.eid != item.last.eid):
        talks.append(item.about)
    return {
        "number": item.number,
        "name": contact.name,
        "called": drafting.called(contact.name, language),
        "title": cleaning.line(
            ", ".join(filter(None, (contact.title, contact.company))), NAME_LENGTH
        ),
        "why": list(reasons.why(language, contact, follow_up, item.about, item.last, today)),
        "talks": [_talk(each) for each in talks],
        "draft": {
            "subject": opener.subject,
            "lines": list(opener.lines),
            "unfinished": openers.BLANK in opener.lines,
            **_reach(contact, opener, item.bcc),
        },
        "links": {action: item.links[action] for action in ("done", "snooze", "skip", "stop")},
    }


def _talk(encounter: Encounter) -> dict[str, Any]:
    """Return the evidence: when, where, and what was said, in the owner's own notes."""
    said = {part: list(getattr(encounter.exchange, part)) for part in PARTS}
    noted = any(said.values())
    return {
        "on": encounter.occurred_on.isoformat(),
        "direction": encounter.direction.value,
        "place": encounter.place,
        "subject": encounter.subject,
        **said,
        "words": "" if noted else encounter.words,
        "quote": "" if noted or encounter.words else encounter.quote,
    }


def _reach(contact: Contact, opener: drafting.Opener, bcc: str) -> dict[str, str | None]:
    """Return how to reach the contact: a mail, else a phone, else nothing is known."""
    if contact.addresses:
        address = contact.addresses[0]
        return {
            "kind": "mail",
            "to": address,
            "bcc": bcc,
            "url": mailto(address, opener, bcc),
            "short_url": mailto(address, replace(opener, lines=()), bcc),
        }
    if contact.phones and (number := _dialled(contact.phones[0])):
        body = quote("\n".join(opener.lines), safe="")
        return {
            "kind": "phone",
            "to": cleaning.line(contact.phones[0], NAME_LENGTH),
            "url": f"tel:{number}",
            "short_url": f"sms:{number}",
            "text_url": f"sms:{number}?body={body}",
        }
    return {"kind": "unknown"}


def mailto(address: str, opener: drafting.Opener, bcc: str) -> str:
    """Return the draft as a mailto link (RFC 6068): line ends are CRLF, nothing is left bare."""
    fields = {"subject": opener.subject, "body": "\r\n".join(opener.lines), "bcc": bcc}
    query = "&".join(f"{name}={quote(value, safe='@')}" for name, value in fields.items() if value)
    return f"mailto:{quote(address, safe='@')}?{query}"


def _dialled(phone: str) -> str:
    """Return a phone number as dialled: digits, and a plus in front if it has one."""
    digits = "".join(char for char in phone if char in "0123456789")
    plus = "+" if phone.lstrip().startswith("+") else ""
    return plus + digits if digits else ""
