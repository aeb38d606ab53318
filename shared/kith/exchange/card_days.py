"""The dates in a card that matter to whom it is of, with a year or without.

As cards write them: RFC 2426 (1980-05-17), RFC 6350 (--0517), and what Apple, Android, Evolution
and Outlook add. A date is left out rather than guessed: one in words, or a midnight of elsewhere.
"""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kith.exchange.content import ContentLine, components, line_of

YEARS = range(1850, 2200)
"""Years in which people are born; Apple writes 1604 for none, others 0001 or 1600."""

MOST_DAYS = 5
"""Dates of one card that are read."""

NAME_LENGTH = 60
"""Characters of the name of a date."""

LEAP_YEAR = 2000

_DATE = re.compile(r"(\d{4}|--?)-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?\d{2})?\S{0,8})?")

_APPLE_LABEL = re.compile(r"_\$!<(.{1,40})>!\$_")

ANDROID_EVENT = "vnd.android.cursor.item/contact_event"


class CardDayKind(StrEnum):
    """What a card calls a date; OTHER has a name of its own."""

    ANNIVERSARY = "anniversary"
    BIRTHDAY = "birthday"
    OTHER = "other"


PROPERTIES = {
    "ANNIVERSARY": CardDayKind.ANNIVERSARY,
    "BDAY": CardDayKind.BIRTHDAY,
    "X-ANNIVERSARY": CardDayKind.ANNIVERSARY,
    "X-EVOLUTION-ANNIVERSARY": CardDayKind.ANNIVERSARY,
    "X-KADDRESSBOOK-X-ANNIVERSARY": CardDayKind.ANNIVERSARY,
    "X-MS-ANNIVERSARY": CardDayKind.ANNIVERSARY,
    "X-WAB-WEDDING_ANNIVERSARY": CardDayKind.ANNIVERSARY,
}
"""Properties that are dates."""

ANDROID_TYPES = {"1": CardDayKind.ANNIVERSARY, "3": CardDayKind.BIRTHDAY}
"""Android's numbers for them (ContactsContract.CommonDataKinds.Event); 0 has a label."""

LABELS = {
    "anniversary": CardDayKind.ANNIVERSARY,
    "birthday": CardDayKind.BIRTHDAY,
}
"""Apple's own labels, in lower case; others are the owner's words."""


@dataclass(frozen=True, slots=True)
class CardDay:
    """A date of a card: its kind, its name if that is OTHER, and its year if one is known."""

    kind: CardDayKind
    month: int
    day: int
    year: int | None = None
    name: str = ""


@dataclass(slots=True)
class Days:
    """The dates of a card while it is read; Apple's have their name in another line."""

    known: list[CardDay] = field(default_factory=list)
    dated: list[tuple[str, ContentLine]] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)

    def take(self, line: ContentLine) -> None:
        """Take in a property, if it is about a date."""
        if line.name in PROPERTIES:
            self._add(PROPERTIES[line.name], line)
        elif line.name == "X-ABDATE":
            self.dated.append((line.group, line))
        elif line.name == "X-ABLABEL":
            self.labels.setdefault(line.group, line_of("".join(components(line.value))))
        elif line.name == "X-ANDROID-CUSTOM":
            self._android(line)

    def found(self) -> tuple[CardDay, ...]:
        """Return the dates, each once; what has no name is left out."""
        for group, line in self.dated[:MOST_DAYS]:
            label = self.labels.get(group, "")
            apple = _APPLE_LABEL.fullmatch(label)
            name = (apple[1] if apple else label).strip()[:NAME_LENGTH]
            kind = LABELS.get(name.lower(), CardDayKind.OTHER)
            if name and not (apple and kind is CardDayKind.OTHER):
                self._add(kind, line, name)
        once = {(day.kind, day.name.lower()): day for day in reversed(self.known)}
        return tuple(reversed(once.values()))[:MOST_DAYS]

    def _android(self, line: ContentLine) -> None:
        kind, *fields = components(line.value)
        if kind.strip().lower() != ANDROID_EVENT or len(fields) < 2:  # noqa: PLR2004 - date, type
            return
        label = line_of(fields[2])[:NAME_LENGTH] if len(fields) > 2 else ""  # noqa: PLR2004
        found = ANDROID_TYPES.get(fields[1].strip())
        if found or label:
            dated = ContentLine(line.name, {}, fields[0])
            self._add(found or CardDayKind.OTHER, dated, label)

    def _add(self, kind: CardDayKind, line: ContentLine, name: str = "") -> None:
        if found := _date(line):
            month, day, year = found
            own = name if kind is CardDayKind.OTHER else ""
            self.known.append(CardDay(kind, month, day, year, own))


def _date(line: ContentLine) -> tuple[int, int, int | None] | None:
    """Return month, day and year of a property; None if it is no date that is sure."""
    found = _DATE.fullmatch(line.value.strip())
    if not found or line.has("VALUE", "TEXT"):
        return None
    month, day = int(found[2]), int(found[3])
    if found[4] and (found[4], found[5]) != ("00", "00"):
        return None
    if not _is_day(month, day):
        return None
    omitted = line.first("X-APPLE-OMIT-YEAR")
    written = found[1] if found[1].isdecimal() and found[1] != omitted else ""
    year = int(written) if written and int(written) in YEARS else None
    return month, day, year


def _is_day(month: int, day: int) -> bool:
    try:
        date(LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True
