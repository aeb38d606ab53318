"""One nudge as a letter: whom to write to, why today, what was said, and a draft to send."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any
from urllib.parse import quote

from kith.domain import drafting, openers, reasons, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Encounter, Exchange
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.mail import cleaning, outgoing, words

NAME_LENGTH = 60
"""Characters of a name; longer ones are no names."""

PHONE = re.compile(r"[+(]?[0-9][0-9 ()./\u2010-\u2015\u00a0-]{2,40}")
"""A number as people write it, up to a letter: what comes after is an extension."""

NAMELESS = "?"
"""Stands for a name of which nothing can be shown."""

SUBJECT_NAME_LENGTH = 32
"""Two of them fit a subject that a phone shows."""

SAID_LENGTH = 160
"""Characters of one thing said: two or three lines on a phone."""

SAID_LINES = (5, 2)
"""Lines shown of the latest conversation, and of the older one the follow-up comes from."""

ENTRIES = 3
"""Of each part of an exchange; the whole encounter is on the page."""

EXPLAINED = 5
"""Digests that say what Done, Snooze, Skip and Stop do; then one knows."""

COMING = 5
"""Names of those whose turn comes next."""

PARTS = ("learned", "asks", "promised", "offers", "shared")
"""The exchange, in the order in which it helps to write to somebody."""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """What a week brings: a follow-up about somebody, or a meeting with `names`."""

    on: date
    at: time | None = None
    names: tuple[str, ...] = ()
    follow_up: FollowUp | None = None
    subject: str = ""


def render(
    owner: Owner,
    items: Sequence[NudgeItem],
    coming: Sequence[tuple[str, date]],
    now_local: date,
    *,
    week: Sequence[Coming] = (),
    unsubscribe_url: str,
    page_url: str,
) -> outgoing.Letter:
    """Return the nudge with `items` in order, and of the `week` ahead, for an owner on their date.

    One of the two is not empty.
    """
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
        "subject": reasons.subject(language, wishes) if items else _of_week(week, language),
        "owner_name": signed,
        "owner_address": owner.address,
        "explained": bool(items) and owner.nudged_times < EXPLAINED,
        "items": _items(owner, clean, signed, now_local, language),
        "coming": [
            {"name": cleaning.line(name, NAME_LENGTH), "on": on.isoformat()}
            for name, on in coming[:COMING]
        ],
        "week": [_day_of_week(each, language) for each in week],
        "unsubscribe_url": unsubscribe_url,
        "page_url": page_url,
    }
    return outgoing.render("nudge", data, language)


def _of_week(week: Sequence[Coming], language: str) -> str:
    """Return the subject of a mail about a week alone: whom it brings."""
    names = [cleaning.line(name, SUBJECT_NAME_LENGTH) for each in week for name in each.names]
    told = list(dict.fromkeys(filter(None, names)))[:ENTRIES]
    said = wording.say_list(told, language) if told else words.phrase(language, "nudge", "meeting")
    return words.phrase(language, "nudge", "week_subject").format(names=said)


def _day_of_week(each: Coming, language: str) -> dict[str, str | None]:
    """Return when and what one thing is that a week brings."""
    at = f"{each.at:%H:%M}" if each.at else None
    return {"on": each.on.isoformat(), "time": at, "what": _ahead(each, language)}


def _ahead(each: Coming, language: str) -> str:
    """Return one thing that a week brings, in a line."""
    names = [cleaning.line(name, NAME_LENGTH) for name in each.names]
    if each.follow_up is None:
        subject = _said(each.subject)
        told = wording.say_list(names[:ENTRIES], language) if names else ""
        return f"{subject} ({told})" if subject and told else subject or told
    wish = reasons.SENTENCES[language].wishes[each.follow_up.reason]
    text = _said(each.follow_up.text or "")
    said = wish.format(names=wording.say_list(names, language))
    return f"{said}: {text}" if text else said


def _cleaned(item: NudgeItem) -> NudgeItem:
    """Return the item with every foreign text a single, visible, short line."""
    contact, text = item.contact, item.follow_up.text
    addresses = tuple(map(cleaning.line, contact.addresses[:1]))
    called = (cleaning.line(each, NAME_LENGTH) for each in (contact.name, *contact.addresses))
    return replace(
        item,
        contact=replace(
            contact,
            name=next(filter(None, called), NAMELESS),
            addresses=addresses,
            circle=cleaning.line(contact.circle or "", NAME_LENGTH) or None,
        ),
        follow_up=replace(item.follow_up, text=_said(text) if text else None),
        about=_clean_encounter(item.about),
        last=_clean_encounter(item.last),
    )


def _clean_encounter(encounter: Encounter | None) -> Encounter | None:
    if encounter is None:
        return None
    said = {
        part: tuple(filter(None, map(_said, getattr(encounter.exchange, part)[:ENTRIES])))
        for part in PARTS
    }
    return replace(
        encounter,
        exchange=Exchange(**said),
        place=cleaning.line(encounter.place or "", NAME_LENGTH) or None,
        quote=_said(encounter.quote),
        subject=_said(encounter.subject or "") or None,
        words=_said(encounter.words),
    )


def _said(text: str) -> str:
    return cleaning.line(text, SAID_LENGTH)


def _items(
    owner: Owner, items: Sequence[NudgeItem], signed: str | None, today: date, language: str
) -> list[dict[str, Any]]:
    """Return the items as they are shown; a conversation told of with one person is told once."""
    told: set[tuple[str, str]] = set()
    found = []
    for item in items:
        talks = [item.last] if item.last else []
        if item.about and (item.last is None or item.about.eid != item.last.eid):
            talks.append(item.about)
        new = [each for each in talks if (item.contact.cid, each.eid) not in told]
        told |= {(item.contact.cid, each.eid) for each in new}
        found.append(_item(owner, item, new, signed, today, language))
    return found


def _item(
    owner: Owner,
    item: NudgeItem,
    talks: Sequence[Encounter],
    signed: str | None,
    today: date,
    language: str,
) -> dict[str, Any]:
    contact, follow_up = item.contact, item.follow_up
    opener = drafting.draft(
        language, contact, follow_up, item.about, item.last, today=today, signed=signed
    )
    return {
        "number": item.number,
        "name": contact.name,
        "called": drafting.called(contact.name, language),
        "title": cleaning.line(
            ", ".join(filter(None, (contact.title, contact.company))), NAME_LENGTH
        ),
        "why": list(reasons.why(language, contact, follow_up, item.about, item.last, today, owner)),
        "talks": [
            _talk(each, follow_up.text, most) for each, most in zip(talks, SAID_LINES, strict=False)
        ],
        "draft": {
            "subject": opener.subject,
            "paragraphs": [list(lines) for lines in opener.paragraphs],
            "unfinished": (openers.BLANK,) in opener.paragraphs,
            **_reach(contact, opener, item.bcc),
        },
        "links": {action: item.links[action] for action in ("done", "snooze", "skip", "stop")},
    }


def _talk(encounter: Encounter, quoted: str | None, most: int) -> dict[str, Any]:
    """Return the evidence: when, where, and what was said, at most `most` lines.

    What the reason already quotes, perhaps less its date, is not said again.
    """
    lines = [
        (part, each)
        for part in PARTS
        for each in getattr(encounter.exchange, part)
        if not (quoted and each.startswith(quoted))
    ]
    if encounter.direction is not Direction.MET and encounter.subject:
        lines.insert(0, ("subject", encounter.subject))
    if encounter.words:
        mine = encounter.direction is Direction.MINE and encounter.subject
        lines.append(("message" if mine else "words", encounter.words))
    elif encounter.quote:
        lines.append(("quote", encounter.quote))
    return {
        "on": encounter.occurred_on.isoformat(),
        "direction": encounter.direction.value,
        "place": encounter.place,
        "lines": [{"part": part, "text": text} for part, text in lines[:most]],
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
            "short_url": mailto(address, replace(opener, paragraphs=()), bcc),
        }
    if contact.phones and (number := _dialled(contact.phones[0])):
        body = quote(opener.body, safe="")
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
    fields = {"subject": opener.subject, "body": opener.body, "bcc": bcc}
    query = "&".join(f"{name}={quote(value, safe='@')}" for name, value in fields.items() if value)
    return f"mailto:{quote(address, safe='@')}?{query}"


def _dialled(phone: str) -> str:
    """Return a phone number as dialled: digits, and a plus in front if it has one."""
    found = PHONE.search(phone)
    if found is None:
        return ""
    number = found[0].replace("(0)", "") if found[0].startswith("+") else found[0]
    return "".join(char for char in number if char in "+0123456789")
