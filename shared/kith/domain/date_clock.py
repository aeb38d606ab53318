"""Times of day as people write them: 3pm, 15:30, half past three, noon."""

from dataclasses import dataclass
from datetime import time

from kith.domain.date_text import Text
from kith.domain.date_words import AFTERNOON, MORNING, Kind

MINUTES_IN_HOUR = 60
HOURS_IN_DAY = 24
NOON = 12
MINUTE_DIGITS = 2

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
    for rule in (_named, _halves, _digits, _worded):
        if found := rule(text, i, led=led):
            return found
    return None


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
    """Return the 24-hour hour, and the index behind words for the half of the day."""
    j = text.gap(i) if text.word(text.gap(i), Kind.PM) else i
    if found := text.word(j, Kind.PM):
        return hour % NOON + found.value if hour <= NOON else hour, found.end
    if part := text.word(text.gap(i), Kind.PART):
        afternoon = part.value >= AFTERNOON and hour < NOON
        return hour + NOON if afternoon else hour, part.end
    return hour + NOON if colloquial and 0 < hour <= COLLOQUIAL_UNTIL else hour, i


def _named(text: Text, i: int, *, led: bool) -> ClockFound | None:
    del led
    found = text.word(i, Kind.CLOCK)
    clock = _clock(found.value) if found else None
    return (clock, found.end) if found and clock else None


def _halves(text: Text, i: int, *, led: bool) -> ClockFound | None:
    """Half past three, quarter to 4, halb vier, kwart over drie, twenty past nine."""
    minutes = text.word(i, Kind.HALF_PAST)
    if not minutes:
        number = text.digits(i, MINUTE_DIGITS) or getattr(text.word(i, Kind.NUMBER), "value", None)
        past = text.word(text.skip(i, Kind.NUMBER) if not text.digits(i) else i + 1, Kind.PAST)
        if not (led and number and past and number < MINUTES_IN_HOUR):
            return None
        value, end = number * past.value, past.end
    else:
        value, end = minutes
    hour = _hour(text, end)
    if not hour:
        return None
    full, j = _half(text, text.skip(hour[1], Kind.HOUR_MARK), hour[0], colloquial=True)
    clock = _clock(full * MINUTES_IN_HOUR + value)
    return (clock, j) if clock else None


def _hour(text: Text, i: int) -> tuple[int, int] | None:
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
    hour = text.digits(i, 2)
    if hour is None or hour > HOURS_IN_DAY or (text.glued(i) and text.sign(i - 1, "/.:$€£#")):
        return None
    j, minutes, exact = i + 1, 0, False
    if found := _minutes(text, j, ":") or _minutes(text, j, "."):
        dotted = text.row[j].text == "."
        minutes, j = found
        marked = bool(text.word(j, Kind.HOUR_MARK, Kind.PM))
        if dotted and not (marked or led):
            return None
        exact = marked or not dotted
        j = _seconds(text, j)
    if mark := text.word(j, Kind.HOUR_MARK):
        j, exact = mark.end, True
        after = text.digits(j, MINUTE_DIGITS)
        if not found and after is not None and after < MINUTES_IN_HOUR and len(text.row[j].raw) > 1:
            minutes, j = after, j + 1
        elif more := text.word(j, Kind.HALF_AFTER):
            minutes, j = more
    elif led and not found and (more := text.word(j, Kind.HALF_AFTER)):
        (minutes, j), exact = more, True
    plain = len(text.row[i].raw) == 1 and (minutes == 0 or text.language in {"en", "es"})
    full, end = _half(text, j, hour, colloquial=(plain and not found) or (plain and led))
    exact = exact or end > j
    clock = _clock(full * MINUTES_IN_HOUR + minutes, exact=exact)
    return (clock, end) if clock and (exact or led) else None


def _seconds(text: Text, i: int) -> int:
    found = _minutes(text, i, ":")
    return found[1] if found else i


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
    if not (mark or end > j or (led and (more or word.value > 1))):
        return None
    clock = _clock(full * MINUTES_IN_HOUR + minutes)
    return (clock, end) if clock else None
