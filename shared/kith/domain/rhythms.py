"""How often the owner wants to be in touch with a contact, and why that often."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kith.domain.contact import Contact
from kith.domain.date_text import plain
from kith.domain.followup import FollowUp
from kith.domain.owner import Owner
from kith.domain.purposes import MANNERS, Purpose

YEAR_DAYS = 365
"""Purposes older than this no longer set the rhythm."""

SKIPS_TO_STRETCH = 2
STRETCH = 1.5
"""Skipping twice running stretches the rhythm by half."""

LATE = 1.5
"""From this many times the rhythm on a touch is late, and not just due."""


class Source(StrEnum):
    """Whose word a rhythm is: the one first in this order that was said."""

    CONTACT = "contact"
    CIRCLE = "circle"
    SEVERAL = "several"
    PURPOSE = "purpose"


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Every so many days, stretched already if it `is_stretched`; the purposes it rests on."""

    days: int
    source: Source
    purposes: tuple[Purpose, ...] = ()
    is_stretched: bool = False


def rhythm(owner: Owner, contact: Contact, on: date) -> Rhythm:
    """Return the rhythm with a contact.

    Their own wins, then that of their circle, then the shortest of the purposes of the past
    year; where the owner has no rhythm for a purpose, manners have one.
    """
    if own := chosen(owner, contact):
        source = Source.CONTACT if contact.rhythm_days else Source.CIRCLE
        return _stretched(contact, own, source)
    recent = tuple(
        purpose
        for purpose in Purpose
        if purpose in contact.met_for and (on - contact.met_for[purpose]).days <= YEAR_DAYS
    )
    purposes = recent or (contact.last_purpose or Purpose.PROFESSIONAL,)
    days = min(of_purpose(owner, purpose) for purpose in purposes)
    source = Source.SEVERAL if len(purposes) > 1 else Source.PURPOSE
    return _stretched(contact, days, source, purposes)


def chosen(owner: Owner, contact: Contact) -> int | None:
    """Return the rhythm that the owner chose for a contact, or for their circle."""
    circle = owner.circles.get(plain(contact.circle)) if contact.circle else None
    return contact.rhythm_days or circle


def of_purpose(owner: Owner, purpose: Purpose) -> int:
    """Return every how many days one is in touch for a purpose."""
    return owner.rhythms.get(purpose) or MANNERS[purpose].rhythm_days


def is_late(follow_up: FollowUp, today: date) -> bool:
    """Whether a touch waited LATE times as long as it was to wait, and nobody put it off."""
    waited = follow_up.span_days + (today - follow_up.original_due_on).days
    put_off = follow_up.turn and follow_up.due_on > follow_up.original_due_on
    return not put_off and waited >= LATE * max(follow_up.span_days, 1)


def _stretched(
    contact: Contact, days: int, source: Source, purposes: tuple[Purpose, ...] = ()
) -> Rhythm:
    if contact.skips < SKIPS_TO_STRETCH:
        return Rhythm(days, source, purposes)
    return Rhythm(int(days * STRETCH), source, purposes, is_stretched=True)
