"""Calendars (iCalendar, RFC 5545 and 5546) as Google, Outlook, Exchange and Apple send them.

The library `icalendar` reads the properties; before it, a sieve keeps what is needed of a file
of any length, and afterwards nothing is trusted to be there. It is imported only when there is a
calendar to read, for it would cost every cold start a tenth of a second.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from kith.domain.meeting import Slot
from kith.exchange import occurrences, zones
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
    components = [_component(lines) for lines in sifted.events]
    series = [each for each in components if "RRULE" in each]
    for each in series[MOST_SERIES:]:
        del each["RRULE"]
    return tuple(_event(each, sifted.method or method.upper(), reader) for each in components)


def _component(lines: Sequence[str], name: str = "VEVENT") -> "icalendar.Component":
    """Return the properties that the lines spell out; a line that cannot be read is left out."""
    from icalendar import Component  # noqa: PLC0415 - a tenth of a second at every cold start

    def made(some: Sequence[str]) -> "icalendar.Component | None":
        whole = "\r\n".join((f"BEGIN:{name}", *some, f"END:{name}", ""))
        try:
            return Component.from_ical(whole)
        except Exception:  # noqa: BLE001 - a library's faults on odd input are no reason to lose a mail
            return None

    found = made(lines) or made([each for each in lines if made([each])])
    return found or Component()


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
    component = _component(lines, "STANDARD")
    since = _moment(component, "DTSTART")
    after, before = _offset(component, "TZOFFSETTO"), _offset(component, "TZOFFSETFROM")
    if not isinstance(since, datetime) or after is None:
        return None
    return Observance(
        since=since.replace(tzinfo=None),
        after=after,
        before=after if before is None else before,
        rule=_rule(component),
    )


def _offset(component: "icalendar.Component", name: str) -> timedelta | None:
    told = getattr(_one(component, name), "td", None)
    return told if isinstance(told, timedelta) else None


def _one(component: "icalendar.Component", name: str) -> Any:  # noqa: ANN401 - any property
    """Return a property, the first of several; None if it is not there or could not be read."""
    found = component.get(name)
    if isinstance(found, list):
        found = found[0] if found else None
    return None if type(found).__name__ == "vBroken" else found


def _every(component: "icalendar.Component", name: str) -> list[Any]:
    found = component.get(name)
    several = found if isinstance(found, list) else [found]
    return [each for each in several if each is not None and type(each).__name__ != "vBroken"]


def _text(component: "icalendar.Component", name: str) -> str:
    found = _one(component, name)
    return "" if found is None else line_of(str(found))


def _moment(component: "icalendar.Component", name: str) -> date | datetime | None:
    told = getattr(_one(component, name), "dt", None)
    return told if isinstance(told, date) else None


def _when(component: "icalendar.Component", name: str) -> date | datetime | None:
    """Return a time at which something may be; None if it is none."""
    told = _moment(component, name)
    return told if told and told.year in YEARS else None


YEARS = range(1970, 2200)
"""Years in which meetings are; what is outside is a program's way to say that it knows none."""


def _zone_of(component: "icalendar.Component", name: str) -> str:
    return str(getattr(_one(component, name), "params", {}).get("TZID", ""))


def _rule(component: "icalendar.Component") -> occurrences.Rule | None:
    found = _one(component, "RRULE")
    return found if isinstance(found, dict) and found.get("FREQ") else None


def _event(component: "icalendar.Component", method: str, reader: _Reader) -> Event:
    sequence = _text(component, "SEQUENCE")
    starts = _when(component, "DTSTART")
    instance = _when(component, "RECURRENCE-ID")
    gone = tuple(_listed(component, "EXDATE", reader))
    return Event(
        method=method,
        uid=_text(component, "UID"),
        sequence=int(sequence) if sequence.isdecimal() and len(sequence) < LONGEST_NUMBER else 0,
        starts=_start(component, starts, reader),
        slots=_slots(component, starts, gone, reader) if starts else (),
        instance=reader.instant(instance, _zone_of(component, "RECURRENCE-ID"))
        if instance
        else None,
        gone=gone,
        subject=_text(component, "SUMMARY")[:TEXT_LIMIT] or None,
        place=_text(component, "LOCATION")[:TEXT_LIMIT] or None,
        organizer=next((_guest(each) for each in _every(component, "ORGANIZER")), None),
        attendees=tuple(_guest(each) for each in _every(component, "ATTENDEE") if _is_person(each)),
        cancelled=method == "CANCEL" or _text(component, "STATUS").upper() == "CANCELLED",
    )


LONGEST_NUMBER = 10
"""Digits of a SEQUENCE; it counts how often a meeting was moved."""


def _start(
    component: "icalendar.Component", starts: date | datetime | None, reader: _Reader
) -> date | datetime | None:
    if not isinstance(starts, datetime):
        return starts
    return reader.instant(starts, _zone_of(component, "DTSTART"))


def _listed(component: "icalendar.Component", name: str, reader: _Reader) -> Iterator[datetime]:
    """Yield the instants of a list of dates."""
    for each in _every(component, name):
        for told in getattr(each, "dts", ())[:MOST_DATES]:
            if isinstance(told.dt, date) and told.dt.year in YEARS:
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
    zone = _zone_of(component, "DTSTART")
    rule = _rule(component)
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
    if not isinstance(told, date) or told.year not in YEARS:
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
    told = getattr(_one(component, "DURATION"), "dt", None)
    ends = _when(component, "DTEND")
    if isinstance(ends, datetime) and isinstance(starts, datetime):
        zone = _zone_of(component, "DTEND") or _zone_of(component, "DTSTART")
        told = reader.instant(ends, zone) - reader.instant(starts, _zone_of(component, "DTSTART"))
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
