"""Lines by which an owner changes how Kith serves them: `quiet: sat, sun`, `zone: Europe/Paris`."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from functools import cache
from zoneinfo import available_timezones

from kith.domain import calendar
from kith.domain.choices import LONGEST_RHYTHM, MOST_ITEMS, Choice, Setting, Value
from kith.domain.date_kinds import Kind
from kith.domain.date_text import LANGUAGES as DATES
from kith.domain.date_text import plain
from kith.domain.dates import Habits, every, find
from kith.domain.note_lines import BULLETS, COLONS
from kith.domain.owner import Owner
from kith.mail.setting_words import (
    LANGUAGES,
    NAMES,
    OFF,
    ON,
    PURPOSES,
    RECEIPTS,
    USUAL,
    WEEKEND,
    WITHOUT_COLON,
)

MOST_LINE = 200
"""Characters of a line that may be a setting."""

MOST_NAME_WORDS = 3

MOST_CIRCLE = 60
"""Characters of a circle's name."""

MOST_WRONG = 4
"""Words of a value that is told to be wrong; more are a sentence that begins like a setting."""

MOST_DAYS = 20
"""Days that one line names; a week has seven, and some are named twice."""

WEEK = 7
SATURDAY, SUNDAY = 5, 6

_CLOCK = re.compile(
    r"(?:um|at|a las|à|om|@)?\s*(\d{1,2})(?:\s?[:.hu]\s?(\d{2}))?\s*"
    r"(?P<half>[ap]\.?m\.?)?\s*(?:uhr|h|hrs?|heures?|uur|horas?)?\.?",
    re.IGNORECASE,
)
NOON, HOURS, MINUTES = 12, 24, 60

_BETWEEN = re.compile(r"[,;/&+]|\s(?:and|und|et|y|en)\s", re.IGNORECASE)
_RANGE = re.compile(r"\s*[-\u2013]\s*|\s+(?:to|bis|à|a|tot)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Misread:
    """A line that names a setting with a value it cannot have; `hint` is what may be meant."""

    setting: Setting
    hint: str = ""


Told = Choice | Misread | None


def line(text: str, owner: Owner, now: datetime) -> Told:
    """Return what one line chooses; None if it names no setting.

    Without a colon it has to be right; with one, a wrong value is told.
    """
    if len(text) > MOST_LINE:
        return None
    bare = text.strip().lstrip(BULLETS + " \t_").translate(dict.fromkeys(map(ord, COLONS), ":"))
    name, colon, value = bare.replace("=", ":", 1).partition(":")
    if colon and (told := _named(name.strip("*_ "), value.strip(" *_.!"), owner, now)):
        return told if isinstance(told, Choice) or len(value.split()) <= MOST_WRONG else None
    return _without_colon(bare, owner, now)


def _without_colon(bare: str, owner: Owner, now: datetime) -> Choice | None:
    words = bare.rstrip(".!").split()
    for length in range(1, min(MOST_NAME_WORDS, len(words) - 1) + 1):
        setting = NAMES.get(plain(" ".join(words[:length])))
        if setting in WITHOUT_COLON and setting is not Setting.CIRCLE:
            told = _named(" ".join(words[:length]), " ".join(words[length:]), owner, now)
            if isinstance(told, Choice):
                return told
    return None


def _named(name: str, value: str, owner: Owner, now: datetime) -> Told:
    folded = plain(name)
    first, _, circle = folded.partition(" ")
    if NAMES.get(first) is Setting.CIRCLE:
        return _rhythm(Setting.CIRCLE, circle, value, owner) if _is_circle(circle) else None
    if folded in PURPOSES:
        told = _rhythm(Setting.RHYTHM, PURPOSES[folded].value, value, owner)
        return told if isinstance(told, Choice) else None
    setting = NAMES.get(folded)
    if setting is None or not value:
        return None
    if setting is Setting.ZONE:
        return _zone(value)
    read = READERS[setting](value, owner, now)
    return Misread(setting) if isinstance(read, _NoneSuch) else Choice(setting, read)


def _is_circle(name: str) -> bool:
    return 0 < len(name) <= MOST_CIRCLE


class _NoneSuch:
    """No value of the setting."""


NONE_SUCH = _NoneSuch()
Read = Value | _NoneSuch


def _rhythm(setting: Setting, of: str, value: str, owner: Owner) -> Told:
    if plain(value) in OFF | USUAL:
        return Choice(setting, None, of)
    days = every(value, owner.language) or every(f"every {value}", "en")
    days = days or next(
        filter(None, (every(f"{EVERY[each]} {value}", each) for each in EVERY)), None
    )
    return Choice(setting, days, of) if days and days <= LONGEST_RHYTHM else Misread(setting)


EVERY: Mapping[str, str] = {"de": "alle", "es": "cada", "fr": "tous les", "nl": "elke"}
"""What is left out of "3 Wochen"."""


def _time(value: str, owner: Owner, now: datetime) -> Read:
    if match := _CLOCK.fullmatch(value.strip()):
        hour, minute, half = int(match[1]), int(match[2] or 0), (match["half"] or "")[:1].lower()
        if half and 0 < hour <= NOON:
            hour = hour % NOON + (NOON if half == "p" else 0)
        elif half:
            return NONE_SUCH
        good = hour < HOURS and minute < MINUTES
        return time(hour, minute) if good else NONE_SUCH
    habits = Habits(zone=owner.zone, languages=(owner.language,), day_first=owner.day_first)
    found = find(value, now, habits, led=True)
    alone = found and not plain(value[: found.start] + value[found.end :])
    return found.when.at if found and alone and found.when.at else NONE_SUCH


def _evening(value: str, owner: Owner, now: datetime) -> Read:
    return None if plain(value) in OFF else _time(value, owner, now)


def _items(value: str, _: Owner, __: datetime) -> Read:
    number = value.split(maxsplit=1)[0].rstrip(".")
    good = number.isascii() and number.isdecimal() and len(number) < len("100")
    return int(number) if good and 0 < int(number) <= MOST_ITEMS else NONE_SUCH


def _language(value: str, _: Owner, __: datetime) -> Read:
    return LANGUAGES.get(plain(value), NONE_SUCH)


def _look_ahead(value: str, _: Owner, __: datetime) -> Read:
    word = plain(value)
    return (word in ON) if word in ON | OFF else NONE_SUCH


def _nudges(value: str, _: Owner, now: datetime) -> Read:
    """Return since when nudges are off; None where they are on."""
    word = plain(value)
    return (None if word in ON else now) if word in ON | OFF else NONE_SUCH


def _receipts(value: str, _: Owner, __: datetime) -> Read:
    return RECEIPTS.get(plain(value), NONE_SUCH)


def _quiet(value: str, owner: Owner, _: datetime) -> Read:
    """Return the weekdays named; not all of them, which is a pause without an end."""
    if plain(value) in OFF:
        return ()
    found: set[int] = set()
    for part in list(filter(str.strip, _BETWEEN.split(value)))[:MOST_DAYS]:
        days = _days(part, owner.language)
        if not days:
            return NONE_SUCH
        found |= days
    return tuple(sorted(found)) if 0 < len(found) < WEEK else NONE_SUCH


def _days(part: str, language: str) -> set[int]:
    """Return the weekdays of "Sat", "weekends", "Fri-Sun"; none if it is anything else."""
    if plain(part) in WEEKEND:
        return {SATURDAY, SUNDAY}
    names = _weekdays(language)
    ends = [names.get(plain(each)) for each in _RANGE.split(part.strip())]
    match ends:
        case [int(day)]:
            return {day}
        case [int(first), int(last)]:
            return {(first + ahead) % WEEK for ahead in range((last - first) % WEEK + 1)}
    several = [names.get(plain(each)) for each in part.split()]
    return {each for each in several if each is not None} if None not in several else set()


@cache
def _weekdays(language: str) -> Mapping[str, int]:
    """Return the weekdays by name: in all languages, the owner's last so that it wins."""
    found: dict[str, int] = {}
    for each in sorted(DATES, key=lambda key: key == language.partition("-")[0]):
        for kind in (Kind.WEEKDAY, Kind.WEEKDAY_SHORT):
            for day, words in DATES[each].get(kind, {}).items():
                found |= {plain(word): day for word in words.split(", ")}
    return found


def _zone(value: str) -> Told:
    """Read a zone of tzdata; a city alone is asked about with its whole name."""
    wanted = value.strip().replace(" ", "_").casefold()
    zones = _zones()
    if zone := zones.get(wanted):
        return Choice(Setting.ZONE, zone)
    city = plain(value.rpartition("/")[2]).replace(" ", "_")
    return Misread(Setting.ZONE, _cities().get(city, ""))


@cache
def _zones() -> Mapping[str, str]:
    """Return the zones that are places, and UTC, by their folded names."""
    names = sorted(each for each in available_timezones() if "/" in each and not _odd(each))
    return {each.casefold(): each for each in (*names, "UTC")}


def _odd(zone: str) -> bool:
    return zone.startswith(("Etc/", "SystemV/", "US/", "posix", "right")) or not calendar.is_zone(
        zone
    )


@cache
def _cities() -> Mapping[str, str]:
    """Return the zones by their city, where only one has it."""
    found: dict[str, str] = {}
    doubled: set[str] = set()
    for zone in _zones().values():
        city = plain(zone.rpartition("/")[2]).replace(" ", "_")
        if city in found:
            doubled.add(city)
        found[city] = zone
    return {city: zone for city, zone in found.items() if city not in doubled}


READERS: Mapping[Setting, Callable[[str, Owner, datetime], Read]] = {
    Setting.EVENING: _evening,
    Setting.ITEMS: _items,
    Setting.LANGUAGE: _language,
    Setting.LOOK_AHEAD: _look_ahead,
    Setting.NUDGES: _nudges,
    Setting.NUDGE_TIME: _time,
    Setting.QUIET: _quiet,
    Setting.RECEIPTS: _receipts,
}
