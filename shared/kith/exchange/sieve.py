"""What is needed of a calendar, taken out of it in one pass over its lines, however long it is.

A budget before parsing: from a file of any size a bounded number of short lines is left.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from kith.exchange.content import ContentLine, parse, unfolded

MOST_EVENTS = 30
"""Events read of one calendar: an invitation has one, a series with changes a few."""

MOST_KEPT = 60_000
"""Characters kept of all events together: three hundred guests. A thousand cost the library a
millisecond or two."""

LEAST_COUNTED = 100
"""Characters a line counts for at least: a short one costs as much as that."""

MOST_ZONES = 4
MOST_OBSERVANCES = 6
MOST_TAKEN = 200
"""Zones a calendar may define, parts of one of them, and lines of them that are kept."""

KEPT_LENGTH = 1_000
"""Characters of a line that is kept; names, addresses and rules are far shorter."""

OF_EVENTS = frozenset(
    {
        "ATTENDEE",
        "DTEND",
        "DTSTART",
        "DURATION",
        "EXDATE",
        "LOCATION",
        "ORGANIZER",
        "RDATE",
        "RECURRENCE-ID",
        "RRULE",
        "SEQUENCE",
        "STATUS",
        "SUMMARY",
        "UID",
    }
)
OF_ZONES = frozenset({"DTSTART", "RRULE", "TZOFFSETFROM", "TZOFFSETTO"})
TIMES = frozenset({"DTEND", "DTSTART", "RECURRENCE-ID"})
OBSERVANCES = frozenset({"DAYLIGHT", "STANDARD"})

LONGEST_TIME = 40
"""Characters of a time, in whatever form."""


@dataclass(slots=True)
class Sifted:
    """The lines of each event, of each part of each zone, and what is said of the whole.

    `zone` is what times without one are in, if the calendar says so.
    """

    method: str = ""
    zone: str = ""
    events: list[list[str]] = field(default_factory=list)
    zones: dict[str, list[list[str]]] = field(default_factory=dict)
    within: list[str] = field(default_factory=list)
    block: list[str] = field(default_factory=list)
    blocks: list[list[str]] = field(default_factory=list)
    name: str = ""
    kept: int = 0
    taken: int = 0


def sift(text: str) -> Sifted:
    """Return what is needed of a calendar. What was cut off counts as ended."""
    found = Sifted()
    for line in unfolded(text):
        head = line[:KEPT_LENGTH].partition(":")[0].partition(";")[0].strip().upper()
        if head == "BEGIN":
            _begin(found, line.partition(":")[2].strip().upper()[:KEPT_LENGTH])
        elif head == "END":
            _end(found, line.partition(":")[2].strip().upper())
        elif head in WANTED:
            _take(found, head, line)
    _close(found)
    return found


WANTED = OF_EVENTS | OF_ZONES | {"METHOD", "TZID", "X-WR-TIMEZONE"}


def _begin(found: Sifted, name: str) -> None:
    if name in {"VCALENDAR", "VEVENT", "VTIMEZONE"}:
        _close(found)
    if name == "VEVENT" and len(found.events) < MOST_EVENTS:
        found.events.append([])
    if name in OBSERVANCES and found.within[-1:] == ["VTIMEZONE"]:
        found.block = []
        if len(found.blocks) < MOST_OBSERVANCES:
            found.blocks.append(found.block)
    if name != "VCALENDAR" and len(found.within) < DEEPEST:
        found.within.append(name)


DEEPEST = 8
"""Levels of components in one another; a calendar has three."""


def _end(found: Sifted, name: str) -> None:
    if name in {"VCALENDAR", "VEVENT", "VTIMEZONE"}:
        _close(found)
    elif name in found.within:
        del found.within[found.within.index(name) :]


def _close(found: Sifted) -> None:
    """End the event or zone that is open."""
    if found.within[:1] == ["VTIMEZONE"] and found.name and len(found.zones) < MOST_ZONES:
        found.zones[found.name] = found.blocks
    found.within, found.blocks, found.block, found.name = [], [], [], ""


def _take(found: Sifted, head: str, line: str) -> None:
    """Keep a line where it belongs, if it is one and there is room."""
    where = found.within[-1] if found.within else ""
    if head == "METHOD":
        found.method = found.method or _value(line).upper()
    elif head == "X-WR-TIMEZONE":
        found.zone = found.zone or _value(line)
    elif where == "VTIMEZONE" and head == "TZID":
        found.name = _value(line)
    elif where == "VEVENT" and head in OF_EVENTS and found.kept < MOST_KEPT:
        kept = _straightened(line)
        found.events[-1] += [kept] if kept else []
        found.kept += max(LEAST_COUNTED, min(len(line), KEPT_LENGTH))
    elif where in OBSERVANCES and head in OF_ZONES and found.taken < MOST_TAKEN:
        kept = _straightened(line)
        found.block += [kept] if kept else []
        found.taken += 1


def _value(line: str) -> str:
    return line.partition(":")[2].strip()[:KEPT_LENGTH]


def _straightened(line: str) -> str | None:
    """Return a line that the library can read; None if nobody can."""
    told = parse(line)
    if told is None:
        return None
    if told.name in {"EXDATE", "RDATE"} and len(line) > KEPT_LENGTH:
        return line[:KEPT_LENGTH].rpartition(",")[0] or None
    if told.name not in TIMES:
        return line[:KEPT_LENGTH]
    zone = told.first("TZID")
    value = _time(told)
    if value.endswith("Z") or "T" not in value or not _is_quotable(zone):
        zone = ""
    kind = "" if "T" in value else ";VALUE=DATE"
    named = f';TZID="{zone}"' if zone else ""
    return f"{told.name}{kind}{named}:{value}"


def _is_quotable(zone: str) -> bool:
    return zone.isprintable() and '"' not in zone


def _time(told: ContentLine) -> str:
    """Return a time as RFC 5545 writes it, also where it was written as ISO 8601 does."""
    text = told.value.strip()[:LONGEST_TIME].upper()
    bare = text.removesuffix("Z")
    if bare.replace("T", "", 1).isdecimal() and len(bare) in {
        len("20261201"),
        len("20261201T150000"),
    }:
        return text
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return text
    if len(text) <= len("2026-12-01"):
        return f"{read:%Y%m%d}"
    return f"{read.astimezone(UTC):%Y%m%dT%H%M%SZ}" if read.tzinfo else f"{read:%Y%m%dT%H%M%S}"
