"""The people one knows, what is owed to whom today, and who is served at all."""

import base64
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from kith import rows, sending, table
from kith.domain import agenda, calendar, dates, drafting, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Encounter
from kith.domain.followup import FollowUp
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.outcomes import Rejected
from kith.domain.owner import Owner
from kith.domain.submission import HeldSubmission
from kith.history import begin, serially
from kith.mail import addresses
from kith.ports import ConditionFailed, Ports, Store
from kith.settings import Settings

SECRET_LENGTH = 10
"""Base32 characters of a capture address, 50 bits: not guessed by knocking (design)."""

NAME_LENGTH = 8
"""Letters of the owner's name in front of it; with our longest mark that fits 64 octets."""

MOST_ENCOUNTERS = 50
"""Encounters on a person's page, latest first."""

MOST_SHOWN = 100
"""Follow-ups on the page of a day, soonest first; each costs a read."""

WELCOME = "welcome"
"""The key and the template of the first mail an owner gets."""


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One contact with their latest encounters and open follow-ups."""

    contact: Contact
    encounters: tuple[Encounter, ...]
    follow_ups: tuple[FollowUp, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """What the owner owes today, what comes in two weeks, and what waits for their word."""

    owner: Owner
    due: tuple[tuple[FollowUp, Contact], ...]
    coming: tuple[tuple[FollowUp, Contact], ...]
    held: tuple[HeldSubmission, ...]


def known(store: Store, oid: str, limit: int) -> tuple[Contact, ...]:
    """Return the contacts met latest, latest first."""
    found = sorted(table.contacts(store, oid), key=lambda each: each.recency, reverse=True)
    return tuple(found[:limit])


def person(store: Store, oid: str, cid: str) -> PersonPage | None:
    """Return a contact's page; None if the owner has no such contact."""
    contact = table.contact(store, oid, cid)
    if contact is None:
        return None
    return PersonPage(
        contact,
        tuple(table.timeline(store, oid, contact, MOST_ENCOUNTERS)),
        tuple(sorted(table.open_of(store, oid, contact), key=lambda each: each.due_key)),
    )


def today(store: Store, oid: str, now: datetime) -> Today | None:
    """Return the owner's day; None if there is no such owner.

    What a nudge carried stays due until it is decided about, though it is dated for its return.
    """
    owner = table.owner(store, oid)
    if owner is None:
        return None
    on = calendar.today(owner, now)
    soon = on + agenda.COMING
    reach = now + calendar.LONGEST_RETURN
    found = sorted(table.due_until(store, owner, reach), key=lambda each: (each.due_key, each.fid))
    due = [each for each in found if each.due_on <= on or each.nudged]
    coming = [each for each in found if on < each.due_on <= soon and not each.nudged]
    return Today(
        owner,
        _with_contacts(store, oid, due[:MOST_SHOWN]),
        _with_contacts(store, oid, coming[:MOST_SHOWN]),
        tuple(table.all_held(store, oid)),
    )


def _with_contacts(
    store: Store, oid: str, follow_ups: Sequence[FollowUp]
) -> tuple[tuple[FollowUp, Contact], ...]:
    found = [(each, table.contact(store, oid, each.cid)) for each in follow_ups]
    return tuple((each, contact) for each, contact in found if contact)


def invite(
    ports: Ports,
    settings: Settings,
    address: str,
    zone: str,
    now: datetime,
    *,
    name: str | None = None,
    language: str = wording.DEFAULT,
) -> Owner:
    """Make an owner and send the welcome; an address that has one gets the same owner.

    `language` is that of the new owner's mails. Raise Rejected if the address is none, or is being
    erased, or the zone is unknown.
    """
    folded = addresses.fold(address)
    if folded is None:
        raise Rejected("address", f"'{address}' is not a mail address.")
    if not calendar.is_zone(zone):
        raise Rejected("zone", f"'{zone}' is not a time zone; Europe/Berlin would be one.")
    owner = served(ports.store, settings, folded)
    if owner and owner.erasing:
        raise Rejected(
            "erasing", f"'{folded}' is being erased. Run `erase` once more to finish it."
        )
    if owner is None:
        owner = _make(ports, settings, folded, zone, now, name, language)
    lid = Entry(oid=owner.oid, kind=Kind.OTHER, key=WELCOME, created_at=now, retry_at=now).lid
    sending.attempt(ports, settings, lid, now)
    return owner


def served(store: Store, settings: Settings, address: str) -> Owner | None:
    """Return the owner this address belongs to."""
    sealed = rows.hashed(settings.secrets.address_key, address.strip())
    oid = table.owner_of_address(store, "U", sealed)
    return table.owner(store, oid) if oid else None


def _make(
    ports: Ports,
    settings: Settings,
    address: str,
    zone: str,
    now: datetime,
    name: str | None,
    language: str,
) -> Owner:
    """Write a new owner with their addresses and the welcome, all or nothing."""
    oid = _random(SECRET_LENGTH + 2)
    local = f"{_plain(name or address)}.{_random(SECRET_LENGTH)}"
    called = drafting.called(name, wording.spoken(language)) if name else None
    welcome = Entry(
        oid=oid,
        kind=Kind.OTHER,
        key=WELCOME,
        created_at=now,
        retry_at=now + LEASE,
        template="welcome",
        data={"name": called, "capture_address": f"{local}@{settings.mail_domain}"},
    )
    owner = Owner(
        oid=oid,
        name=name,
        addresses=(address,),
        zone=zone,
        day_first=dates.writes_day_first(zone, language),
        language=language,
        capture_address=f"{local}@{settings.mail_domain}",
        created_at=now,
        unsettled={welcome.lid: welcome.retry_at},
    )
    key = settings.secrets.address_key
    try:
        ports.store.write(
            [
                rows.put_owner(owner, calendar.wake_at(owner, (), now), None),
                rows.put_address("U", rows.hashed(key, address), oid),
                rows.put_address("A", rows.hashed(key, local), oid),
                rows.put_entry(welcome),
            ]
        )
    except ConditionFailed:
        made_meanwhile = served(ports.store, settings, address)
        if made_meanwhile is None:
            raise
        return made_meanwhile
    return owner


def rotate(ports: Ports, settings: Settings, oid: str, now: datetime) -> Owner | None:
    """Give the owner a new capture address and mail it to them; None if there is no owner.

    Mail to the old one is held for rows.RETIRED_LIFE; answers to mails already sent still work.
    """
    rotated = serially(partial(_rotate, ports.store, settings, oid, now))
    if rotated is None:
        return None
    owner, lid = rotated
    sending.attempt(ports, settings, lid, now)
    return owner


def _rotate(store: Store, settings: Settings, oid: str, now: datetime) -> tuple[Owner, str] | None:
    step = begin(store, oid, now)
    if step is None:
        return None
    old = step.owner.capture_address.partition("@")[0]
    local = f"{old.partition('.')[0]}.{_random(SECRET_LENGTH)}"
    address = f"{local}@{settings.mail_domain}"
    key = settings.secrets.address_key
    news = Entry(
        oid=oid,
        kind=Kind.OTHER,
        key=f"rotated-{local.partition('.')[2]}",
        created_at=now,
        retry_at=now + LEASE,
        template="rotated",
        data={"capture_address": address},
    )
    step.owner = replace(step.owner, capture_address=address)
    step.extra += [
        rows.put_address("A", rows.hashed(key, local), oid),
        *rows.retire_address(rows.hashed(key, old), oid, now),
    ]
    step.owe(news)
    return step.commit(), news.lid


def _random(length: int) -> str:
    return base64.b32encode(secrets.token_bytes(length)).decode("ascii").lower()[:length]


def _plain(name: str) -> str:
    """Return what an address can begin with: a few plain letters of a name."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    letters = (char for char in decomposed.partition("@")[0] if char.isascii() and char.isalnum())
    return "".join(letters)[:NAME_LENGTH] or "kith"
