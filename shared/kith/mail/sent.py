"""When a quoted mail was sent, from its date as some client wrote it in some language.

What cannot be read for sure is None: 02/10/2023 without a hint of its order, a zone that could
be two, a month name that two languages use for different months.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timezone
from zoneinfo import ZoneInfo

from kith.mail import orders
from kith.mail.months import MONTHS, WEEKDAYS
from kith.mail.orders import DAYS, YEARS, Hints
from kith.mail.stamps import UNKNOWN, Token, clock, offset, tokens_of

LENGTH = 120
"""Characters of a date that are looked at."""

CENTURY = 100

FOREIGN = "other"
"""A language of which no more is known than that it is not English."""

BUDDHIST = 543
"""Years that the Thai calendar is ahead."""

UNDOTTED = frozenset({"pl"})
"""Languages that never put a dot behind the number of a day before the month's name."""

DOTTED = frozenset({"cs", "hr"})
"""Languages that always do."""

YEAR_DOTTED = frozenset({"hr"})
"""Languages that put one behind the year as well."""

YEAR_UNDOTTED = frozenset({"cs", "pl"})
"""Languages that never do."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A written date, read: `at` is the instant if the time is known and the zone too."""

    on: date
    at: datetime | None


def read(text: str | None, zone: ZoneInfo | None, languages: Iterable[str] = ()) -> Sent | None:
    """Return when `text` says, in `zone` (its writer's) if it names none itself.

    `languages` are those its labels were in; they decide between month names and between day
    and month first, as a weekday and the habits of `zone` do.
    """
    tokens = tokens_of((text or "")[:LENGTH])
    spoken = frozenset(languages)
    named = {number for token in tokens for _, number in WEEKDAYS.get(token.text, ())}
    day = _date(tokens, Hints(spoken, frozenset(named), orders.habit(tokens, zone)))
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


def _date(tokens: list[Token], hints: Hints) -> tuple[date, set[int]] | None:
    """Return the date and which tokens it took. A month's name beats numbers: see 09.26.50."""
    if any(token.text in MONTHS for token in tokens):
        return _worded(tokens, hints)
    found = (_numeric(tokens, at, hints) for at in range(len(tokens)))
    return next((day for day in found if day is not None), None)


def _numeric(tokens: list[Token], at: int, hints: Hints) -> tuple[date, set[int]] | None:
    part = tokens[at : at + 5]
    if len(part) < len("d.m.y") or any(part[i].number is None for i in (0, 2, 4)):
        return None
    mark, mark2 = part[1].text, part[3].text
    cjk = mark in "年년" and mark2 in "月월"
    if not cjk and (mark != mark2 or mark not in "./-"):
        return None
    one, two, three = (part[i].number or 0 for i in (0, 2, 4))
    if cjk or len(part[0].text) == len("2024"):
        ordered: orders.Numbers | None = (one, two, three)
    elif len(part[4].text) <= len("24"):
        ordered = orders.short(tokens, (one, two, three), mark, hints)
    else:
        ordered = orders.whole(tokens, (one, two, three), mark, hints)
    on = _made(*ordered, hints.languages) if ordered else None
    return (on, set(range(at, at + 5))) if on else None


def _made(year: int, month: int, day: int, languages: frozenset[str]) -> date | None:
    year -= BUDDHIST if year not in YEARS and "th" in languages else 0
    if year not in YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _worded(tokens: list[Token], hints: Hints) -> tuple[date, set[int]] | None:
    """Read a date with a month's name: the one behind the day's number, else before it.

    "mar. 26 oct. 2021" is no day in March: what stands before the day may be a weekday.
    """
    years = [i for i, token in enumerate(tokens) if _is_year(token)]
    named = [i for i, token in enumerate(tokens) if token.text in MONTHS]
    for step in (-1, 1):
        for at in named:
            day = _beside(tokens, at, step)
            year = years[0] if years else _short_year(tokens, at)
            if day is None or year is None:
                continue
            found = _agreed(tokens, (year, at, day), hints)
            if found is not None:
                return found, {at, day, year}
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


def _agreed(tokens: list[Token], taken: tuple[int, int, int], hints: Hints) -> date | None:
    """Return the one date that a year, a month's name and a day mean.

    Labels and weekday tell the language of the name; where it could still be of two, the day
    of the week tells which month it was, or the dots that only some languages write.
    """
    year, at, day = taken
    known = MONTHS[tokens[at].text]
    spoken = hints.languages - {"en", FOREIGN}
    for token in tokens:
        tongues = frozenset(tongue for tongue, _ in WEEKDAYS.get(token.text, ()))
        if tongues:
            spoken = (spoken & tongues) or spoken or tongues
    meant = frozenset(row for row in known if row[0] in spoken) or known
    count = tokens[year].number or 0
    count += 2000 if count < CENTURY else 0
    said = hints.languages | {tongue for tongue, _ in known}
    number = tokens[day].number or 0
    rows = {(row, on) for row in meant if (on := _made(count, row[1], number, said))}
    rows = {(row, on) for row, on in rows if on.weekday() in hints.weekdays} or rows
    if len({on for _, on in rows}) > 1:
        likely = _dotted(tokens, year, day, meant)
        rows = {(row, on) for row, on in rows if row in likely}
    made = {on for _, on in rows}
    return made.pop() if len(made) == 1 else None


def _dotted(
    tokens: list[Token], year: int, day: int, known: frozenset[tuple[str, int]]
) -> frozenset[tuple[str, int]]:
    """Return the meanings of a month's name in the languages that put dots as this date does."""
    dotted = [token.text == "." for token in (*tokens[1:], Token("", "", None))]
    out = UNDOTTED if dotted[day] else DOTTED
    out |= YEAR_UNDOTTED if dotted[year] else YEAR_DOTTED
    return frozenset(row for row in known if row[0] not in out)
