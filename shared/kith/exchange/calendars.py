"""Calendars (iCalendar, RFC 5545 and 5546) as Google, Outlook, Exchange and Apple send them.

A sieve keeps what is needed of a file of any length, the library reads that, and nothing is
trusted to be there.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from kith.domain.meeting import Slot
from kith.exchange import occurrences, properties, zones
from kith.exchange.content import line_of
from kith.exchange.sieve import Sifted, sift
from kith.exchange.zones import Clock, Observance

if TYPE_CHECKING:
    import icalendar

HORIZON = timedelta(days=60)
"""How far ahead, and back, the occurrences of a series are looked at."""

LOOK_BACK = timedelta(days=400)
"""How far back the last occurrence of a series that is over is looked for."""

MOST_SERIES = 4
"""Series of one calendar of which more than the first day is read: an invitation is to one."""

UNSAID_LENGTH = timedelta(hours=1)
"""How long a meeting is of which only the start is told: what calendars draw for it."""

LONGEST = timedelta(days=60)
"""A meeting does not last longer; a file that says so has its end wrong."""

TEXT_LIMIT = 500
"""Characters of a subject or a place that are kept."""

NOT_PEOPLE = frozenset({"GROUP", "RESOURCE", "ROOM"})
"""CUTYPEs of what is invited besides people."""

SERVICES = ("@group.calendar.google.com", "@import.calendar.google.com", "@imip.me.com")
RESOURCES = "@resource.calendar.google.com"
"""Addresses of calendars and rooms, behind which nobody reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody who invites or is invited; the address is in lower case."""

    name: str | None
    address: str | None
    declined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event of a calendar.

    `starts` is its first start: a day if it is all-day, else an instant in UTC; None if it cannot
    be read. `slots` are its occurrences, in order: all of a series within HORIZON of now, else the
    last before or the first after. `instance` is which occurrence of a series it speaks of alone,
    by its original start; `gone` are those that a series leaves out.
    """

    method: str = ""
    uid: str = ""
    sequence: int = 0
    starts: date | datetime | None = None
    slots: tuple[Slot, ...] = ()
    instance: datetime | None = None
    gone: tuple[datetime, ...] = ()
    subject: str | None = None
    place: str | None = None
    organizer: Guest | None = None
    attendees: tuple[Guest, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class _Reader:
    """By what the times of one calendar are read."""

    zone: ZoneInfo
    now: datetime
    floating: str
    defined: Mapping[str, Clock]

    def instant(self, told: date | datetime, name: str) -> datetime:
        """Return a time as UTC; a day is its start where the reader is."""
        if not isinstance(told, datetime):
            return datetime.combine(told, time.min, self.zone).astimezone(UTC)
        if told.tzinfo is not None and not name:
            return told.astimezone(UTC)
        wall = told.replace(tzinfo=None)
        return zones.instant(wall, name or self.floating, self.defined, self.zone)


def read(text: str, zone: ZoneInfo, now: datetime, method: str = "") -> tuple[Event, ...]:
    """Return the events of a calendar, in the order of the file. Never raises.

    `method` is what the mail around it says it is, if it does not say so itself.
    Times without a zone, or in one of which nothing is known, are on the clock of `zone`.
    """
    sifted = sift(text)
    if not sifted.events:
        return ()
    defined = _defined(sifted, now)
    reader = _Reader(zone, now, sifted.zone, defined)
    components = [properties.read(lines) for lines in sifted.events]
    series = [each for each in components if "RRULE" in each]
    for each in series[MOST_SERIES:]:
        del each["RRULE"]
    return tuple(_event(each, sifted.method or method.upper(), reader) for each in components)


def _defined(sifted: Sifted, now: datetime) -> dict[str, Clock]:
    """Return the zones the calendar defines, by name."""
    found: dict[str, Clock] = {}
    for name, blocks in sifted.zones.items():
        if zones.known(name):
            continue
        observances = [each for lines in blocks if (each := _observance(lines))]
        if observances:
            found[name] = zones.clock(observances, now.year)
    return found


def _observance(lines: Sequence[str]) -> Observance | None:
    component = properties.read(lines, "STANDARD")
    since = properties.moment(component, "DTSTART")
    after, before = (
        properties.offset(component, "TZOFFSETTO"),
        properties.offset(component, "TZOFFSETFROM"),
    )
    if not isinstance(since, datetime) or after is None:
        return None
    return Observance(
        since=since.replace(tzinfo=None),
        after=after,
        before=after if before is None else before,
        rule=properties.rule(component),
    )


def _event(component: "icalendar.Component", method: str, reader: _Reader) -> Event:
    sequence = properties.text(component, "SEQUENCE")
    starts = properties.when(component, "DTSTART")
    instance = properties.when(component, "RECURRENCE-ID")
    gone = tuple(_listed(component, "EXDATE", reader))
    return Event(
        method=method,
        uid=properties.text(component, "UID"),
        sequence=int(sequence) if sequence.isdecimal() and len(sequence) < LONGEST_NUMBER else 0,
        starts=_start(component, starts, reader),
        slots=_slots(component, starts, gone, reader) if starts else (),
        instance=reader.instant(instance, properties.zone_of(component, "RECURRENCE-ID"))
        if instance
        else None,
        gone=gone,
        subject=properties.text(component, "SUMMARY")[:TEXT_LIMIT] or None,
        place=properties.text(component, "LOCATION")[:TEXT_LIMIT] or None,
        organizer=next((_guest(each) for each in properties.every(component, "ORGANIZER")), None),
        attendees=tuple(
            _guest(each) for each in properties.every(component, "ATTENDEE") if _is_person(each)
        ),
        cancelled=method == "CANCEL" or properties.text(component, "STATUS").upper() == "CANCELLED",
    )


LONGEST_NUMBER = 10
"""Digits of a SEQUENCE; it counts how often a meeting was moved."""


def _start(
    component: "icalendar.Component", starts: date | datetime | None, reader: _Reader
) -> date | datetime | None:
    if not isinstance(starts, datetime):
        return starts
    return reader.instant(starts, properties.zone_of(component, "DTSTART"))


def _listed(component: "icalendar.Component", name: str, reader: _Reader) -> Iterator[datetime]:
    """Yield the instants of a list of dates."""
    for each in properties.every(component, name):
        for told in getattr(each, "dts", ())[:MOST_DATES]:
            if isinstance(told.dt, date) and told.dt.year in properties.YEARS:
                zone = str(each.params.get("TZID", "") or told.params.get("TZID", ""))
                yield reader.instant(told.dt, zone)


MOST_DATES = 100
"""Dates of one list that are looked at."""


def _slots(
    component: "icalendar.Component",
    starts: date | datetime,
    gone: Sequence[datetime],
    reader: _Reader,
) -> tuple[Slot, ...]:
    """Return when the event is: of a series, what is near to now."""
    length = _length(component, starts, reader)
    zone = properties.zone_of(component, "DTSTART")
    rule = properties.rule(component)
    moments = [starts] if rule is None else list(_repeated(rule, starts, reader.now))
    made = (_slot(each, length, zone, reader) for each in moments)
    more = (
        Slot(on=at.astimezone(reader.zone).date(), starts_at=at, ends_at=at + length)
        for at in _listed(component, "RDATE", reader)
    )
    until = _until(rule, reader)
    left_out = set(gone)
    found = {
        each.starts_at: each
        for each in chain(made, more)
        if each.starts_at not in left_out and (until is None or each.starts_at <= until)
    }
    return _near([found[at] for at in sorted(found)], reader.now)


def _repeated(
    rule: occurrences.Rule, starts: date | datetime, now: datetime
) -> Iterator[date | datetime]:
    """Yield the starts of a series, on its own clock."""
    first = starts.date() if isinstance(starts, datetime) else starts
    since, until = (now - LOOK_BACK).date(), max((now + HORIZON).date(), first)
    for day in occurrences.days(rule, first, since, until):
        yield starts.replace(year=day.year, month=day.month, day=day.day)


def _until(rule: occurrences.Rule | None, reader: _Reader) -> datetime | None:
    told = next(iter(rule.get("UNTIL", ())), None) if rule else None
    if not isinstance(told, date) or told.year not in properties.YEARS:
        return None
    at = reader.instant(told, "")
    return at if isinstance(told, datetime) else at + timedelta(days=1)


def _slot(starts: date | datetime, length: timedelta, zone: str, reader: _Reader) -> Slot:
    at = reader.instant(starts, zone)
    on = at.astimezone(reader.zone).date() if isinstance(starts, datetime) else starts
    if not isinstance(starts, datetime):
        last = on + max(length, timedelta(days=1))
        return Slot(on=on, starts_at=at, ends_at=reader.instant(last, ""))
    return Slot(on=on, starts_at=at, ends_at=at + length)


def _length(
    component: "icalendar.Component", starts: date | datetime, reader: _Reader
) -> timedelta:
    """Return how long the event is, as far as it can be read."""
    told = getattr(properties.one(component, "DURATION"), "dt", None)
    ends = properties.when(component, "DTEND")
    if isinstance(ends, datetime) and isinstance(starts, datetime):
        zone = properties.zone_of(component, "DTEND") or properties.zone_of(component, "DTSTART")
        told = reader.instant(ends, zone) - reader.instant(
            starts, properties.zone_of(component, "DTSTART")
        )
    elif ends is not None and not isinstance(ends, datetime):
        told = ends - (starts.date() if isinstance(starts, datetime) else starts)
    if isinstance(told, timedelta) and timedelta(0) <= told <= LONGEST:
        return told
    return UNSAID_LENGTH


def _near(found: list[Slot], now: datetime) -> tuple[Slot, ...]:
    """Return the occurrences around now; if there are none, the one that is nearest to it."""
    near = [each for each in found if abs(each.starts_at - now) <= HORIZON]
    if near or not found:
        return tuple(near)
    ahead = [each for each in found if each.starts_at > now]
    return (ahead[0],) if ahead else (found[-1],)


def _is_person(attendee: Any) -> bool:  # noqa: ANN401 - a property of the library's
    kind = str(attendee.params.get("CUTYPE", "")).upper()
    away = str(attendee.params.get("ROLE", "")).upper() == "NON-PARTICIPANT"
    return kind not in NOT_PEOPLE and not away and RESOURCES not in str(attendee).lower()


def _guest(party: Any) -> Guest:  # noqa: ANN401 - a property of the library's
    """Return who is meant; Apple has the address in a parameter, and its own in the value."""
    value = line_of(str(party)).strip().lower().removeprefix("mailto:")
    beside = line_of(str(party.params.get("EMAIL", ""))).strip().lower()
    at_service = value.endswith(SERVICES)
    address = beside if beside and ("@" not in value or at_service) else value
    usable = "@" in address and " " not in address and not address.endswith(SERVICES)
    name = line_of(str(party.params.get("CN", "")))[:TEXT_LIMIT]
    return Guest(
        name=name if name and "@" not in name else None,
        address=address if usable else None,
        declined=str(party.params.get("PARTSTAT", "")).upper() == "DECLINED",
    )
