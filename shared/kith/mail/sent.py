"""When a quoted mail was sent, from its date as some client wrote it in some language.

What cannot be read for sure is None: 02/10/2023 without a hint of its order, a zone that could
be two, a month name that two languages use for different months.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timezone
from zoneinfo import ZoneInfo

from kith.mail.months import MONTHS, WEEKDAYS
from kith.mail.stamps import UNKNOWN, Token, clock, offset, tokens_of

LENGTH = 120
"""Characters of a date that are looked at."""

US_ZONES = frozenset(
    {"akst", "akdt", "cdt", "cst", "edt", "est", "hst", "mdt", "mst", "pdt", "pst"}
)
"""With an am or pm beside them they tell that the month comes first."""

CENTURY = 100
YEARS = range(1970, 2100)
DAYS = range(1, 32)
MONTH_NUMBERS = range(1, 13)

FOREIGN = "other"
"""A language of which no more is known than that it is not English."""

BUDDHIST = 543
"""Years that the Thai calendar is ahead."""

YEAR_FIRST = frozenset({"hu", "ja", "ko", "lt", "sv", "zh"})
"""Languages in which 21-10-27 starts with the year."""

OTHER_CALENDARS = frozenset({"fa", "th"})
"""Languages that may count years otherwise: two digits of one tell nothing."""


Numbers = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Sent:
    """A written date, read: `at` is the instant if the time is known and the zone too."""

    on: date
    at: datetime | None


def read(text: str | None, zone: ZoneInfo | None, languages: Iterable[str] = ()) -> Sent | None:
    """Return when `text` says, in `zone` (its writer's) if it names none itself.

    `languages` are those its labels were in; they decide between month names and between day
    and month first.
    """
    tokens = tokens_of((text or "")[:LENGTH])
    spoken = frozenset(languages)
    day = _date(tokens, spoken)
    if day is None:
        return None
    on, used = day
    found = clock(tokens, used)
    if found is None:
        return Sent(on, None)
    at, after = found
    ahead = offset(tokens, after, used, spoken)
    local = datetime.combine(on, at)
    known = zone if ahead is None else None if ahead is UNKNOWN else timezone(ahead)
    return Sent(on, local.replace(tzinfo=known).astimezone(UTC) if known else None)


def _date(tokens: list[Token], languages: frozenset[str]) -> tuple[date, set[int]] | None:
    """Return the date and which tokens it took. A month's name beats numbers: see 09.26.50."""
    if any(token.text in MONTHS for token in tokens):
        return _worded(tokens, languages)
    found = (_numeric(tokens, at, languages) for at in range(len(tokens)))
    return next((day for day in found if day is not None), None)


def _numeric(
    tokens: list[Token], at: int, languages: frozenset[str]
) -> tuple[date, set[int]] | None:
    part = tokens[at : at + 5]
    if len(part) < len("d.m.y") or any(part[i].number is None for i in (0, 2, 4)):
        return None
    mark, mark2 = part[1].text, part[3].text
    cjk = mark in "年년" and mark2 in "月월"
    if not cjk and (mark != mark2 or mark not in "./-"):
        return None
    one, two, three = (part[i].number or 0 for i in (0, 2, 4))
    if cjk or len(part[0].text) == len("2024"):
        ordered: Numbers | None = (one, two, three)
    elif len(part[4].text) == len("24"):
        ordered = _short(tokens, (one, two, three), mark, languages)
    else:
        ordered = _ordered(tokens, (one, two, three), mark, languages)
    return _made(*ordered, set(range(at, at + 5)), languages) if ordered else None


def _short(
    tokens: list[Token], numbers: Numbers, mark: str, languages: frozenset[str]
) -> Numbers | None:
    """Return year, month and day of three numbers of two digits, or None if nobody can tell."""
    one, two, three = numbers
    if languages & OTHER_CALENDARS:
        return None
    first = _year_first(one, two, three, mark, languages)
    if first is None:
        return None
    if first:
        return 2000 + one, two, three
    return _ordered(tokens, (one, two, 2000 + three), mark, languages)


def _ordered(
    tokens: list[Token], numbers: Numbers, mark: str, languages: frozenset[str]
) -> Numbers | None:
    """Return year, month and day of numbers that end with the year, or None as above."""
    one, two, year = numbers
    order = _month_first(tokens, one, two, mark, languages)
    if order is None:
        return None
    return (year, one, two) if order else (year, two, one)


def _year_first(
    one: int, two: int, three: int, mark: str, languages: frozenset[str]
) -> bool | None:
    """Return whether three numbers of two digits start with the year, None if they may."""
    if two not in MONTH_NUMBERS or three not in DAYS:
        return False
    if languages & YEAR_FIRST:
        return True
    return None if mark == "-" and one in DAYS and not languages else one not in DAYS


def _month_first(
    tokens: list[Token], one: int, two: int, mark: str, languages: frozenset[str]
) -> bool | None:
    """Return whether the month comes before the day, or None if that is anybody's guess."""
    if one not in MONTH_NUMBERS or two not in MONTH_NUMBERS or one == two:
        return two not in MONTH_NUMBERS
    words = {token.text for token in tokens}
    if mark == "." or (languages and "en" not in languages):
        return False
    return True if words & US_ZONES and words & {"am", "pm"} else None


def _made(
    year: int, month: int, day: int, used: set[int], languages: frozenset[str]
) -> tuple[date, set[int]] | None:
    year -= BUDDHIST if year not in YEARS and "th" in languages else 0
    if year not in YEARS:
        return None
    try:
        return date(year, month, day), used
    except ValueError:
        return None


def _worded(tokens: list[Token], languages: frozenset[str]) -> tuple[date, set[int]] | None:
    """Read a date with a month's name: the one behind the day's number, else before it.

    "mar. 26 oct. 2021" is no day in March: what stands before the day may be a weekday.
    """
    years = [i for i, token in enumerate(tokens) if _is_year(token)]
    named = [i for i, token in enumerate(tokens) if token.text in MONTHS]
    for step in (-1, 1):
        for at in named:
            day = _beside(tokens, at, step)
            year = years[0] if years else _short_year(tokens, at)
            month = _agreed(MONTHS[tokens[at].text], tokens, languages)
            if day is None or year is None or month is None:
                continue
            number = tokens[year].number or 0
            number += 2000 if number < CENTURY else 0
            spoken = languages | {tongue for tongue, _ in MONTHS[tokens[at].text]}
            return _made(number, month, tokens[day].number or 0, {at, day, year}, spoken)
    return None


def _is_year(token: Token) -> bool:
    number = token.number or 0
    return len(token.text) == len("2024") and (number in YEARS or number - BUDDHIST in YEARS)


def _short_year(tokens: list[Token], at: int) -> int | None:
    """Return the token of a two-digit year, as in 27-Oct-21."""
    nearby = tokens[at + 1 : at + 3]
    if len(nearby) == len("-2") and nearby[0].text in "-'/" and len(nearby[1].text) == len("21"):
        return at + 2 if nearby[1].number is not None else None
    return None


def _beside(tokens: list[Token], at: int, step: int) -> int | None:
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
        "'",
        ",",
        "-",
        ".",
        "/",
        "d",
        "de",
        "del",
        "den",
        "dia",
        "e",
        "er",
        "nd",
        "ngày",
        "of",
        "rd",
        "st",
        "ta",
        "th",
        "the",
        "ª",
        "º",
        "\u2019",
    ]
)


def _agreed(
    known: frozenset[tuple[str, int]], tokens: list[Token], languages: frozenset[str]
) -> int | None:
    """Return the one month that a name means, asking labels and weekday for the language."""
    spoken = languages - {"en", FOREIGN}
    for token in tokens:
        tongues = WEEKDAYS.get(token.text)
        if tongues:
            spoken = (spoken & tongues) or spoken or tongues
    months = {month for language, month in known if language in spoken} or {m for _, m in known}
    return months.pop() if len(months) == 1 else None
