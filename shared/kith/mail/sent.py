"""When a quoted mail was sent, from its date as some client wrote it in some language.

What cannot be read for sure is None: 02/10/2023 without a hint of its order, a zone that could
be two, a month name that two languages use for different months.
"""

# ruff: noqa: RUF001 - letters of other alphabets are what this table is for

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from kith.mail.months import MONTHS, WEEKDAYS, ZONES

LENGTH = 120
"""Characters of a date that are looked at."""

US_ZONES = frozenset(
    {"akst", "akdt", "cdt", "cst", "edt", "est", "hst", "mdt", "mst", "pdt", "pst"}
)
"""With an am or pm beside them they tell that the month comes first."""

MORNING = frozenset({"am", "a.m", "a.m.", "上午", "오전", "午前", "öö", "de."})
EVENING = frozenset({"pm", "p.m", "p.m.", "下午", "오후", "午後", "du.", "ΜΜ".casefold()})
CENTURY = 100
YEARS = range(1970, 2100)
DAYS = range(1, 32)
SIXTY = 60
CLOCK_MARKS = frozenset({":", ".", "h", "\uff1a", "時", "시", "点"})
MOST_HOURS_AHEAD = 14
ZONE_LENGTHS = range(3, 6)


@dataclass(frozen=True, slots=True)
class Sent:
    """A written date, read: `at` is the instant if the time is known and the zone too."""

    on: date
    at: datetime | None


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    raw: str
    number: int | None


def read(text: str | None, zone: ZoneInfo | None, languages: Iterable[str] = ()) -> Sent | None:
    """Return when `text` says, in `zone` (its writer's) if it names none itself.

    `languages` are those its labels were in; they decide between month names and between day
    and month first.
    """
    tokens = _tokens((text or "")[:LENGTH])
    day = _date(tokens, frozenset(languages))
    if day is None:
        return None
    on, used = day
    clock = _clock(tokens, used)
    if clock is None:
        return Sent(on, None)
    at, after = clock
    offset = _offset(tokens, after)
    local = datetime.combine(on, at)
    if offset is not None:
        return Sent(on, None if offset is _UNKNOWN else _utc(local, timezone(offset)))
    return Sent(on, None if zone is None else _utc(local, zone))


_UNKNOWN = timedelta(days=99)


def _utc(local: datetime, zone: timezone | ZoneInfo) -> datetime | None:
    try:
        return local.replace(tzinfo=zone).astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    at = 0
    while at < len(text):
        end = at + 1
        ch = text[at]
        if ch.isascii() and ch.isdigit():
            while end < len(text) and text[end].isascii() and text[end].isdigit():
                end += 1
            raw = text[at:end]
            found.append(_Token(raw, raw, int(raw) if len(raw) <= len("20240503") else None))
        elif ch.isalpha():
            while end < len(text) and (
                text[end].isalpha() and not _cjk(text[end]) and not _cjk(ch)
            ):
                end += 1
            found.append(_Token(text[at:end].casefold(), text[at:end], None))
        elif not ch.isspace():
            found.append(_Token(ch, ch, None))
        at = end
    return found


def _cjk(ch: str) -> bool:
    return "\u3040" <= ch <= "\ud7a3"


def _date(tokens: list[_Token], languages: frozenset[str]) -> tuple[date, set[int]] | None:
    """Return the date and which tokens it took. A month's name beats numbers: see 09.26.50."""
    if any(token.text in MONTHS for token in tokens):
        return _worded(tokens, languages)
    found = (_numeric(tokens, at, languages) for at in range(len(tokens)))
    return next((day for day in found if day is not None), None)


def _numeric(
    tokens: list[_Token], at: int, languages: frozenset[str]
) -> tuple[date, set[int]] | None:
    part = tokens[at : at + 5]
    if len(part) < len("d.m.y") or any(part[i].number is None for i in (0, 2, 4)):
        return None
    one, two, three = (part[i].number or 0 for i in (0, 2, 4))
    mark, mark2 = part[1].text, part[3].text
    used = set(range(at, at + 5))
    cjk = mark in "年년" and mark2 in "月월"
    if not cjk and (mark != mark2 or mark not in "./-"):
        return None
    if cjk or len(part[0].text) == len("2024"):
        return _made(one, two, three, used)
    if len(part[4].text) not in {len("24"), len("2024")}:
        return None
    three += 2000 if three < CENTURY else 0
    order = _month_first(tokens, one, two, mark, languages)
    if order is None:
        return None
    return _made(three, one, two, used) if order else _made(three, two, one, used)


def _month_first(
    tokens: list[_Token], one: int, two: int, mark: str, languages: frozenset[str]
) -> bool | None:
    """Return whether the month comes before the day, or None if that is anybody's guess."""
    months = 12
    if one > months or two > months or one == two:
        return two > months
    words = {token.text for token in tokens}
    if mark == "." or (languages and "en" not in languages):
        return False
    if words & US_ZONES and words & (MORNING | EVENING):
        return True
    return None


def _made(year: int, month: int, day: int, used: set[int]) -> tuple[date, set[int]] | None:
    try:
        return date(year, month, day), used
    except ValueError:
        return None


def _worded(tokens: list[_Token], languages: frozenset[str]) -> tuple[date, set[int]] | None:
    """Read a date with a month's name: the one beside the day's number."""
    years = [i for i, token in enumerate(tokens) if _is_year(token)]
    for at, token in enumerate(tokens):
        known = MONTHS.get(token.text)
        if not known or token.number is not None:
            continue
        day = _beside(tokens, at, -1)
        if day is None:
            day = _beside(tokens, at, 1)
        year = years[0] if years else _short_year(tokens, at)
        month = _agreed(known, tokens, languages)
        if day is None or year is None or month is None:
            continue
        number = tokens[year].number or 0
        made = _made(
            number + 2000 if number < CENTURY else number,
            month,
            tokens[day].number or 0,
            {at, day, year},
        )
        if made is not None:
            return made
    return None


def _is_year(token: _Token) -> bool:
    return len(token.text) == len("2024") and token.number is not None and token.number in YEARS


def _short_year(tokens: list[_Token], at: int) -> int | None:
    """Return the token of a two-digit year, as in 27-Oct-21."""
    nearby = tokens[at + 1 : at + 3]
    if len(nearby) == len("-2") and nearby[0].text in "-'/" and len(nearby[1].text) == len("21"):
        return at + 2 if nearby[1].number is not None else None
    return None


def _beside(tokens: list[_Token], at: int, step: int) -> int | None:
    """Return the token of the day's number next to the month at `at`, on one side."""
    i = at + step
    while 0 <= i < len(tokens) and tokens[i].text in FILLERS:
        i += step
    if not 0 <= i < len(tokens):
        return None
    number = tokens[i].number
    clock = i + 1 < len(tokens) and tokens[i + 1].text == ":"
    earlier = i > 0 and tokens[i - 1].text == ":"
    if number not in DAYS or len(tokens[i].text) > len("31"):
        return None
    return None if clock or earlier else i


FILLERS = frozenset(
    [
        ".",
        ",",
        "-",
        "/",
        "de",
        "den",
        "of",
        "st",
        "nd",
        "rd",
        "th",
        "er",
        "º",
        "ª",
        "del",
        "d",
        "the",
        "e",
        "ta",
        "dia",
        "ngày",
    ]
)


def _agreed(
    known: frozenset[tuple[str, int]], tokens: list[_Token], languages: frozenset[str]
) -> int | None:
    """Return the one month that a name means, asking labels and weekday for the language."""
    spoken = languages - {"en"}
    for token in tokens:
        tongues = WEEKDAYS.get(token.text)
        if tongues:
            spoken = (spoken & tongues) or spoken or tongues
    months = {month for language, month in known if language in spoken} or {m for _, m in known}
    return months.pop() if len(months) == 1 else None


def _clock(tokens: list[_Token], used: set[int]) -> tuple[time, int] | None:
    """Return the time of day and the token behind it."""
    for at in range(len(tokens) - 2):
        if at in used or at + 2 in used or tokens[at].number is None:
            continue
        if tokens[at + 1].text not in CLOCK_MARKS or not _two_digits(tokens[at + 2]):
            continue
        hour, minute, end = tokens[at].number or 0, tokens[at + 2].number or 0, at + 3
        second = 0
        more = tokens[end : end + 2]
        if len(more) == len(":0") and more[0].text in CLOCK_MARKS and _two_digits(more[1]):
            second, end = min(more[1].number or 0, SIXTY - 1), end + 2
        hour = _by_half(tokens, at, end, hour)
        try:
            return time(hour, minute, second), end
        except ValueError:
            return None
    return None


def _two_digits(token: _Token) -> bool:
    return token.number is not None and len(token.text) == len("05")


def _by_half(tokens: list[_Token], at: int, end: int, hour: int) -> int:
    """Return the hour on 24, considering am and pm before or behind the time."""
    noon = 12
    near = {token.text for token in tokens[max(0, at - 2) : at] if _cjk(token.text[0])}
    behind = [token.text for token in tokens[end : end + 3]]
    joined = "".join(behind[:3]).replace(".", "")
    before = "".join(token.text for token in tokens[max(0, at - 2) : at])
    if behind[:1] == ["pm"] or joined.startswith("pm") or near & EVENING or before in EVENING:
        return hour if hour >= noon else hour + noon
    if behind[:1] == ["am"] or joined.startswith("am") or near & MORNING or before in MORNING:
        return 0 if hour == noon else hour
    return hour


def _offset(tokens: list[_Token], after: int) -> timedelta | None:
    """Return the offset that stands behind the time; _UNKNOWN if one stands there that is not."""
    for at in range(after, len(tokens)):
        token = tokens[at]
        if token.text in "+-\u2212" and at + 1 < len(tokens) and tokens[at + 1].number is not None:
            return _signed(tokens, at)
        if token.text in {"gmt", "utc", "z"}:
            signed = tokens[at + 1 : at + 2]
            if not signed or signed[0].text not in "+-\u2212":
                return timedelta(0)
        elif token.text in ZONES:
            hours = ZONES[token.text]
            return _UNKNOWN if hours is None else timedelta(hours=hours)
        elif token.raw.isascii() and token.raw.isupper() and len(token.raw) in ZONE_LENGTHS:
            return _UNKNOWN
    return None


def _signed(tokens: list[_Token], at: int) -> timedelta:
    digits = tokens[at + 1].text
    minutes = 0
    if len(digits) >= len("100"):
        hours, minutes = int(digits[:-2]), int(digits[-2:])
    else:
        hours = int(digits)
        more = tokens[at + 2 : at + 4]
        if len(more) == len(":0") and more[0].text == ":" and _two_digits(more[1]):
            minutes = more[1].number or 0
    if hours > MOST_HOURS_AHEAD or minutes >= SIXTY:
        return _UNKNOWN
    total = timedelta(hours=hours, minutes=minutes)
    return total if tokens[at].text == "+" else -total
