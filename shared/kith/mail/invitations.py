"""Invitations in a mail: who meets, when and where; what is over, and what lies ahead."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kith.domain import calendar, ids
from kith.domain.encounter import Draft, Person
from kith.domain.meeting import Meeting, Slot
from kith.domain.owner import Owner
from kith.domain.subjects import SubjectNote, subject_note
from kith.exchange import calendars
from kith.exchange.calendars import Event, Guest
from kith.mail import addresses, enclosures, parties
from kith.mail.drafts import Arrival
from kith.mail.mime import Part
from kith.mail.reading import Mailbox

TYPES = frozenset({"application/ics", "text/calendar", "text/x-vcalendar"})
"""What a calendar is called as a part of a mail."""

ANSWERS = frozenset({"COUNTER", "DECLINECOUNTER", "REFRESH", "REPLY"})
"""Methods (RFC 5546) by which guests answer: nobody met, and no meeting was moved yet."""

LINKS = ("http://", "https://", "sip:", "tel:")
"""How a place begins that is none."""


@dataclass(frozen=True, slots=True)
class Told:
    """What invitations tell: encounters that are over, and meetings that are planned or off."""

    past: tuple[Draft, ...] = ()
    meetings: tuple[Meeting, ...] = ()


def events(part: Part, owner: Owner, now: datetime) -> tuple[Event, ...]:
    """Return the events of the calendars in a mail, each once, as its latest sequence has it."""
    zone = ZoneInfo(owner.zone)
    found: dict[tuple[str, datetime | None], Event] = {}
    for text, each in enclosures.texts(part, TYPES, ".ics"):
        for event in calendars.read(text, zone, now, each.parameters.get("method", "")):
            key = event.uid or f"{event.subject} {event.starts}", event.instance
            known = found.get(key)
            if known is None or known.sequence < event.sequence:
                found[key] = replace(event, uid=key[0])
    return tuple(found.values())


def is_whole(part: Part) -> bool:
    """Whether the calendar is the mail itself: then its text is a program's, or in the event.

    Else somebody enclosed it, and the text is theirs.
    """
    if part.type in TYPES:
        return True
    if part.type == "multipart/alternative":
        return any(child.type in TYPES for child in part.children)
    return any(is_whole(child) for child in part.children[:1])


def told(found: Sequence[Event], arrival: Arrival) -> Told:
    """Return what a mail's events tell.

    What is over when it arrives is past; an answer tells nothing.
    """
    now = arrival.received_at
    past: list[Draft] = []
    meetings: list[Meeting] = []
    for group in _by_uid(found):
        event, slots = group[0], _slots(group)
        ahead = tuple(each for each in slots if each.ends_at > now)
        off = event.cancelled or _declined(event, arrival)
        last = slots[-1] if slots else None
        draft = _draft(event, arrival, ahead[0] if ahead else last)
        if last and not ahead and not off:
            past.append(draft)
            continue
        gone = {*event.gone, *filter(None, (each.instance for each in group))}
        meetings.append(
            Meeting(
                mid=ids.derive("meeting", event.uid),
                draft=draft,
                sequence=max(each.sequence for each in group),
                slots=() if off else ahead,
                instance=event.instance,
                gone=tuple(sorted(gone - {each.starts_at for each in ahead if _in_place(each)})),
                cancelled=off,
            )
        )
    return Told(tuple(past), tuple(meetings))


def _by_uid(found: Iterable[Event]) -> Iterator[list[Event]]:
    """Yield what belongs together: a series and its changed occurrences, the series first.

    Changes of single occurrences without their series each stand alone.
    """
    groups: dict[str, list[Event]] = {}
    for each in found:
        if each.method not in ANSWERS:
            groups.setdefault(each.uid, []).append(each)
    for group in groups.values():
        series = [each for each in group if each.instance is None]
        changed = [each for each in group if each.instance is not None]
        if series:
            yield [*series[:1], *changed]
        else:
            yield from ([each] for each in changed)


def _slots(group: Sequence[Event]) -> list[Slot]:
    """Return when a series, with its changed occurrences, takes place."""
    changed = {each.instance for each in group}
    own = [slot for slot in group[0].slots if group[0].instance or slot.starts_at not in changed]
    others = (each for each in group[1:] if not each.cancelled)
    moved = (replace(slot, instance=each.instance) for each in others for slot in each.slots)
    return sorted(dict.fromkeys((*own, *moved)), key=lambda slot: slot.starts_at)


def _in_place(slot: Slot) -> bool:
    """Whether an occurrence starts when it always should have."""
    return slot.instance in {None, slot.starts_at}


def _declined(event: Event, arrival: Arrival) -> bool:
    """Whether the owner said that they do not come."""
    owner = arrival.owner
    return any(each.declined for each in event.attendees if parties.is_owner(owner, _box(each)))


def _draft(event: Event, arrival: Arrival, slot: Slot | None) -> Draft:
    """Return the encounter that a meeting is, or will be.

    Without guests its subject says who meets: "Coffee with Dana", but not "Fair".
    """
    named = subject_note(event.subject or "")
    if parties.are_all_of(event.subject or "", named.people):
        named = SubjectNote()
    place = event.place if event.place and not event.place.startswith(LINKS) else None
    return Draft(
        met=_people(event, arrival) or named.people,
        occurred_on=slot.on if slot else calendar.today(arrival.owner, arrival.received_at),
        place=place or named.place,
        subject=event.subject,
        thread=event.uid or None,
    )


def _people(event: Event, arrival: Arrival) -> tuple[Person, ...]:
    """Return who meets: organizer and attendees but those who declined, the owner and Kith."""
    everyone = (*filter(None, (event.organizer,)), *event.attendees)
    guests = [each for each in everyone if not parties.is_owner(arrival.owner, _box(each))]
    away = {each.address for each in guests if each.declined}
    coming = [_box(each) for each in guests if each.address not in away or each.address is None]
    names = {box.address: box.name for box in reversed(coming) if box.name}
    boxes = (Mailbox(names.get(box.address, box.name), box.address) for box in coming)
    return parties.people(arrival.owner, boxes)


def _box(guest: Guest) -> Mailbox:
    return addresses.mailbox(guest.name or "", guest.address or "")
