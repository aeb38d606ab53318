"""Dates written in digits: 2026-12-24, 24.12.2026, 24/12, 12/24/26."""

import re
from datetime import date

from kith.domain.date_kinds import Kind
from kith.domain.date_meaning import YEARS, Day, Exact, MonthDay, make
from kith.domain.date_text import Text

CENTURY = 2000
"""Years of two digits are of this century."""

_ISO = re.compile(r"(?P<year>\d{4})([-/.])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?!\d)")
_FULL = re.compile(r"(\d{1,2})([./-]) ?(\d{1,2})\2(?: ?(?=\d{4})|(?=\d{2}))(\d{4}|\d{2})(?!\d)")
_SLASHED = re.compile(r"(\d{1,2})(/)(\d{1,2})(?!\d)")
_DOTTED = re.compile(r"(\d{1,2})(\.) ?(\d{1,2})\.(?!\d)")
_BARE = re.compile(r"(\d{1,2})([.-])(\d{1,2})(?!\d)")

_BEFORE = frozenset("./-$€£#:+_&@\\=")
"""Signs that, touching a number, make it part of something else: prices, versions, paths."""

_BEHIND = frozenset("/-$€£%°_@\\=")

ALWAYS_OPEN = "24/7"
"""Means round the clock: on the 24th of July there is a weekday or a year beside it."""

POINT_LANGUAGES = frozenset({"en"})
"""Where "3.12." ends a sentence about a version, and is no date."""

BARE_SIGNS = {"de": ".", "es": "-", "nl": "-"}
"""Between day and month where "am 3.5" is said without the second full stop, "op 24-12"."""

FULL_DIGITS = 2
"""24-12 and 05.05 are dates by themselves; 3-1 is a score and 3.5 a number."""


def numeric(
    text: Text, i: int, *, day_first: bool, led: bool, named: bool = False, joined: bool = False
) -> tuple[Day, int] | None:
    """Read a date in digits at token `i`, days first or last as its owner writes them.

    `led`: behind a word that leads to dates, which lets "3.5" and "24-12" be ones; `named`:
    behind its weekday; `joined`: behind the first day of a range.
    """
    if i >= len(text) or not text.row[i].raw.isdecimal():
        return None
    if not joined and text.glued(i) and _is_part(text, i):
        return None
    start = text.row[i].start
    if match := _ISO.match(text.raw, start) or _COMPACT.match(text.raw, start):
        on = _written(int(match["year"]), int(match["month"]), int(match["day"]))
        return _checked(text, i, match.end(), Exact(on) if on else None)
    if match := _FULL.match(text.raw, start):
        return _checked(text, i, match.end(), _full(match, day_first=day_first))
    short = _SLASHED.match(text.raw, start)
    if short and short.group() == ALWAYS_OPEN and not named:
        return None
    return _pair(text, i, day_first=day_first, led=led)


def _pair(text: Text, i: int, *, day_first: bool, led: bool) -> tuple[Day, int] | None:
    """Read a day and a month without year."""
    start = text.row[i].start
    patterns = [_SLASHED] if text.language in POINT_LANGUAGES else [_DOTTED, _SLASHED]
    if _is_bare(text, i, led=led):
        patterns.append(_BARE)
    for pattern in patterns:
        if match := pattern.match(text.raw, start):
            first = day_first or match[2] != "/"
            return _checked(text, i, match.end(), _short(match[1], match[3], day_first=first))
    return None


def _is_bare(text: Text, i: int, *, led: bool) -> bool:
    """Say whether a pair of numbers may be a date with the sign of its language between."""
    sign = BARE_SIGNS.get(text.language)
    if not sign or not text.sign(i + 1, sign, glued=True):
        return False
    parts = text.row[i : i + 3 : 2]
    if led or [len(part.raw) for part in parts] == [FULL_DIGITS, FULL_DIGITS]:
        return True
    return sign == "-" and _is_whole_line(text, i, i + len(parts) + 1)


def _is_whole_line(text: Text, i: int, end: int) -> bool:
    """Say whether nothing else is on the line of the tokens from `i` to `end`."""
    line = text.row[i].line
    before, behind = text.row[i - 1 : i] if i else [], text.row[end : end + 1]
    return all(token.line != line for token in (*before, *behind))


def _is_part(text: Text, i: int) -> bool:
    before = text.row[i - 1]
    return before.text in _BEFORE or before.raw.isalnum()


def _checked(text: Text, i: int, end: int, day: Day | None) -> tuple[Day, int] | None:
    """Return `day` with the index of the token behind `end`, unless something clings to it."""
    if day is None:
        return None
    j = i
    while j < len(text) and text.row[j].start < end:
        j += 1
    if text.glued(j):
        behind = text.row[j]
        clings = behind.text in _BEHIND or (
            behind.raw.isalnum() and not (behind.text == "t" and text.digits(j + 1) is not None)
        )
        dotted = behind.text == "." and text.glued(j + 1) and text.digits(j + 1) is not None
        if clings or dotted:
            return None
    return None if text.sign(j, "€$£%") or text.word(j, Kind.AMOUNT) else (day, j)


def _full(match: re.Match[str], *, day_first: bool) -> Day | None:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    year += CENTURY if len(match[4]) < len("2000") else 0
    month_first = match[2] == "/" and not day_first
    day, month = (second, first) if month_first else (first, second)
    on = _written(year, month, day) or _written(year, day, month)
    return Exact(on) if on else None


def _written(year: int, month: int, day: int) -> date | None:
    return make(year, month, day) if year in YEARS else None


LEAP_YEAR = 2000
"""Any year that has 29 February: says which days a month can have."""


def _short(first: str, second: str, *, day_first: bool) -> Day | None:
    day, month = (int(first), int(second)) if day_first else (int(second), int(first))
    if make(LEAP_YEAR, month, day):
        return MonthDay(month, day)
    return MonthDay(day, month) if make(LEAP_YEAR, day, month) else None
