"""Times of day as people write them: 3pm, 15:30, half past three, noon."""

from dataclasses import dataclass
from datetime import time

from kith.domain.date_kinds import AFTERNOON, MORNING, NIGHT, Kind
from kith.domain.date_text import DASHES, Text

MINUTES_IN_HOUR = 60
HOURS_IN_DAY = 24
NOON = 12
MINUTE_DIGITS = 2

RANGE_LANGUAGES = frozenset({"de", "en", "nl"})
"""Where the word between the hours of a range says nothing else: "5 à 14h" is the 5th at two."""

TWELVE_HOURS = frozenset({"en", "es"})
"""Languages in which 3:30 is the afternoon's too; elsewhere it is written 15:30."""

_CLINGING = "/.:$€£#"
"""Signs that, before a number, make it no hour."""

_MEASURING = "%€$£°"
"""Signs that, behind a number, make it no hour."""

HALF_BEFORE = -30
""""Halb vier" is half past three: in German and Dutch minutes are counted from there as well."""

COLLOQUIAL_UNTIL = 6
""""At 3" is three in the afternoon: up to six, a bare hour is counted from noon."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `days` is 1 for the midnight that ends the day it is said of.

    `exact`: written so that it cannot be a plain number. `offset` (minutes) is of ISO instants.
    """

    at: time | None
    days: int = 0
    exact: bool = True
    offset: int | None = None


ClockFound = tuple[Clock, int]


def clock_at(text: Text, i: int, *, led: bool) -> ClockFound | None:
    """Read a time of day at token `i`; a bare number is one only if `led` by a word for "at"."""
    for rule in (_named, hours_at, _halves, _digits, _run_together, _worded):
        if found := rule(text, i, led=led):
            return found
    return None


def hours_at(text: Text, i: int, *, led: bool) -> ClockFound | None:
    """Read the beginning of 9-10am, 15-16 Uhr, 9:00 to 10:30."""
    first, hour = _digits(text, i, led=led), text.digits(i, 2)
    j = first[1] if first else i + 1
    exact = first is not None and first[0].exact
    said = led or exact or text.language in RANGE_LANGUAGES
    joining = (Kind.OR, Kind.AND) if led else (Kind.OR,)
    j = j + 1 if text.sign(j, DASHES) else text.skip(j, *joining) if said else j
    last = _digits(text, j, led=led) if hour is not None and text.row[j - 1 : j] else None
    if hour is None or not last or j <= i + 1 or last[0].at is None:
        return None
    if first and first[0].exact:
        return first[0], last[1]
    late = hour < NOON <= last[0].at.hour and hour + NOON <= last[0].at.hour
    clock = _clock((hour + NOON if late else hour) * MINUTES_IN_HOUR, exact=last[0].exact)
    return (clock, last[1]) if clock else None


def part_at(text: Text, i: int) -> ClockFound | None:
    """Read a part of the day ("evening"); the morning has no hour, the nudge comes then."""
    found = text.word(i, Kind.PART)
    if not found:
        return None
    at = None if found.value == MORNING else time(found.value)
    return Clock(at), found.end


def _clock(minutes: int, *, exact: bool = True) -> Clock | None:
    days, rest = divmod(minutes, HOURS_IN_DAY * MINUTES_IN_HOUR)
    if minutes < 0 or days > 1 or (days and rest):
        return None
    return Clock(time(*divmod(rest, MINUTES_IN_HOUR)), days, exact)


def _half(text: Text, i: int, hour: int, *, colloquial: bool) -> tuple[int, int]:
    """Return the 24-hour hour, and the index behind words for the half of the day.

    "17 Uhr morgen" is tomorrow, not the morning.
    """
    j = text.gap(i) if text.word(text.gap(i), Kind.PM) else i
    if found := text.word(j, Kind.PM):
        return hour % NOON + found.value if hour <= NOON else hour, found.end
    part = text.word(text.gap(i), Kind.PART)
    if part and not text.word(text.gap(i), Kind.DAY):
        return _in_part(hour, part.value), part.end
    return hour + NOON if colloquial and 0 < hour <= COLLOQUIAL_UNTIL else hour, i


def _in_part(hour: int, part: int) -> int:
    """Return the 24-hour hour of "8 in the evening", "12 at night", "3 Uhr nachts"."""
    if part == NIGHT and hour == NOON:
        return HOURS_IN_DAY
    small_hours = part == NIGHT and hour <= COLLOQUIAL_UNTIL
    return hour + NOON if part >= AFTERNOON and hour < NOON and not small_hours else hour


def _named(text: Text, i: int, *, led: bool) -> ClockFound | None:
    del led
    found = text.word(i, Kind.CLOCK)
    clock = _clock(found.value) if found else None
    return (clock, found.end) if found and clock else None


def _halves(text: Text, i: int, *, led: bool) -> ClockFound | None:
    """Half past three, quarter to 4, halb vier, kwart over drie, twenty past nine."""
    found = _past(text, i, led=led)
    hour = _hour(text, found[1]) if found else None
    if not found or not hour:
        return None
    full, j = _half(text, text.skip(hour[1], Kind.HOUR_MARK), hour[0], colloquial=True)
    clock = _clock(full * MINUTES_IN_HOUR + found[0])
    return (clock, j) if clock else None


def _past(text: Text, i: int, *, led: bool) -> tuple[int, int] | None:
    """Read the minutes in front of an hour: half, quarter to, ten past, vijf voor half."""
    if half := text.word(i, Kind.HALF_PAST):
        return half.value, half.end
    found = _minutes_past(text, i) if led else None
    half = text.word(found[1], Kind.HALF_PAST) if found else None
    if not found or not half or half.value != HALF_BEFORE:
        return found
    return found[0] + half.value, half.end


def _minutes_past(text: Text, i: int) -> tuple[int, int] | None:
    number = _hour(text, i)
    past = text.word(number[1], Kind.PAST) if number else None
    return (number[0] * past.value, past.end) if number and past else None


def _hour(text: Text, i: int) -> tuple[int, int] | None:
    """Read a number up to 24 in digits or words."""
    digits = text.digits(i, 2)
    if digits is not None and digits <= HOURS_IN_DAY:
        return digits, i + 1
    word = text.word(i, Kind.NUMBER)
    return (word.value, word.end) if word and word.value <= HOURS_IN_DAY else None


def _minutes(text: Text, i: int, signs: str) -> tuple[int, int] | None:
    """Read ":30" glued to an hour; `signs` are what may stand between."""
    if not text.sign(i, signs, glued=True) or not text.glued(i + 1):
        return None
    value = text.digits(i + 1, MINUTE_DIGITS)
    if value is None or value >= MINUTES_IN_HOUR or len(text.row[i + 1].raw) != MINUTE_DIGITS:
        return None
    return value, i + 2


def _digits(text: Text, i: int, *, led: bool) -> ClockFound | None:
    """3pm, 15:30, 15.30 Uhr, 14h30, 9 Uhr; a bare 9 only if `led`."""
    hour, j = text.digits(i, 2), i + 1
    if hour is None or hour > HOURS_IN_DAY or (text.glued(i) and text.sign(i - 1, _CLINGING)):
        return None
    if text.sign(j, _MEASURING):
        return None
    behind = _minutes(text, j, ":") or _minutes(text, j, ".")
    if behind:
        marked = text.word(behind[1], Kind.HOUR_MARK, Kind.PM) is not None
        if text.sign(j, ".") and not (marked or led):
            return None
        exact = marked or text.sign(j, ":")
        minutes, j = behind[0], _seconds(text, behind[1])
        j = text.skip(j, Kind.HOUR_MARK)
    else:
        minutes, j, exact = _marked(text, j, led=led)
    to_the_minute = behind is not None or (j > i + 1 and text.row[j - 1].raw.isdecimal())
    twelve = text.language in TWELVE_HOURS or not to_the_minute
    full, end = _half(text, j, hour, colloquial=twelve and len(text.row[i].raw) == 1)
    clock = _clock(full * MINUTES_IN_HOUR + minutes, exact=exact or end > j)
    return (clock, end) if clock and (clock.exact or led) else None


def _marked(text: Text, i: int, *, led: bool) -> tuple[int, int, bool]:
    """Read what follows an hour without a sign: its mark, and minutes behind that.

    Return the minutes, the index behind, and whether there was anything.
    """
    mark = text.word(i, Kind.HOUR_MARK)
    if not (mark or led):
        return 0, i, False
    j = mark.end if mark else i
    if more := text.word(j, Kind.HALF_AFTER):
        return more.value, more.end, True
    after = text.digits(j, MINUTE_DIGITS) if mark else None
    if after is not None and after < MINUTES_IN_HOUR and len(text.row[j].raw) == MINUTE_DIGITS:
        return after, j + 1, True
    return 0, j, mark is not None


def _run_together(text: Text, i: int, *, led: bool) -> ClockFound | None:
    """At 1530: four digits on a five-minute mark."""
    number = text.digits(i)
    if number is None or len(text.row[i].raw) != len("1530") or number % 5:
        return None
    marked = text.word(i + 1, Kind.HOUR_MARK) is not None
    if not (led or marked or text.row[i].raw.startswith("0")):
        return None
    hour, minutes = divmod(number, 100)
    if hour >= HOURS_IN_DAY or minutes >= MINUTES_IN_HOUR:
        return None
    return Clock(time(hour, minutes)), text.skip(i + 1, Kind.HOUR_MARK)


def _seconds(text: Text, i: int) -> int:
    found = _minutes(text, i, ":")
    return found[1] if found else i


def offset_at(text: Text, i: int) -> tuple[int, int] | None:
    """Read the offset of a written instant: Z, +02:00, -0530; in minutes."""
    if text.glued(i) and text.row[i].text == "z":
        return 0, i + 1
    if not text.sign(i, "+-") or not text.glued(i + 1):
        return None
    number = text.digits(i + 1)
    if number is None:
        return None
    hours, minutes, end = _offset(text, i + 1, number)
    if hours >= HOURS_IN_DAY or minutes >= MINUTES_IN_HOUR:
        return None
    return (-1 if text.sign(i, "-") else 1) * (hours * MINUTES_IN_HOUR + minutes), end


def _offset(text: Text, i: int, number: int) -> tuple[int, int, int]:
    """Return hours and minutes of 02:00, 0200 or 02, and the index behind."""
    if found := _minutes(text, i + 1, ":"):
        return number, found[0], found[1]
    packed = len(text.row[i].raw) > MINUTE_DIGITS
    return (*(divmod(number, 100) if packed else (number, 0)), i + 1)


def _worded(text: Text, i: int, *, led: bool) -> ClockFound | None:
    """Three o'clock, drei Uhr, quinze heures trente, las tres y media."""
    word = text.word(i, Kind.NUMBER)
    if not word or word.value > HOURS_IN_DAY:
        return None
    mark = text.word(word.end, Kind.HOUR_MARK)
    j, minutes = (mark.end if mark else word.end), 0
    if more := text.word(j, Kind.HALF_AFTER):
        minutes, j = more
    elif mark and (after := text.word(j, Kind.NUMBER)) and after.value < MINUTES_IN_HOUR:
        minutes, j = after
    full, end = _half(text, j, word.value, colloquial=True)
    plain = word.value > 1 or text.language == "es" or text.row[i].text == "eins"
    if not (mark or end > j or (led and (more or plain))):
        return None
    clock = _clock(full * MINUTES_IN_HOUR + minutes)
    return (clock, end) if clock else None
