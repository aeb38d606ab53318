"""Where in a text a date is meant: which words lead to it, and which look like one only."""

from collections.abc import Iterator
from dataclasses import replace

from kith.domain.date_clock import Clock, clock_at, hours_at, offset_at, part_at
from kith.domain.date_days import day_word, digits, ordinal, weekday, weekend
from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_leads import meant
from kith.domain.date_meaning import Ahead, Exact, Weekday
from kith.domain.date_months import holiday, month_day, month_only, quarter
from kith.domain.date_periods import edge, nth_weekday, period, shifted, span, week_number
from kith.domain.date_rhythms import every
from kith.domain.date_said import NO_LEAD, Lead, Phrase, Rule, Said, Sort, lead_at
from kith.domain.date_text import DASHES, Text

_TURNS = frozenset({Kind.LAST, Kind.NEXT, Kind.THIS})
_WEEKDAYS = frozenset({Kind.WEEKDAY, Kind.WEEKDAY_SHORT})
_MONTHS = frozenset({Kind.MONTH, Kind.MONTH_SHORT})
_SPANS = frozenset(
    {Kind.NUMBER, Kind.NUMBER_HALF, Kind.SPAN_DAYS, Kind.SPAN_MINUTES, Kind.SPAN_MONTHS, Kind.UNIT}
)

RULES: tuple[tuple[Rule, bool, frozenset[Kind]], ...] = (
    (day_word, False, frozenset({Kind.DAY, Kind.PART_TODAY, Kind.THIS})),
    (digits, True, _WEEKDAYS),
    (weekend, False, _TURNS | {Kind.WEEKEND}),
    (
        edge,
        False,
        frozenset({Kind.EDGE, Kind.EDGE_OF, Kind.EDGE_WORKDAY, Kind.MIDDLE_OF, Kind.START_OF}),
    ),
    (every, False, frozenset({Kind.EVERY, Kind.EVERY_DAYS, Kind.EVERY_MONTHS})),
    (holiday, False, frozenset({Kind.HOLIDAY})),
    (month_day, True, _TURNS | _WEEKDAYS | _MONTHS | {Kind.NUMBER, Kind.ORDINAL}),
    (month_only, False, _TURNS | _MONTHS),
    (ordinal, True, _TURNS | _WEEKDAYS | {Kind.ORDINAL}),
    (nth_weekday, True, frozenset({Kind.LAST, Kind.NTH, Kind.ORDINAL})),
    (period, False, _TURNS | {Kind.UNIT}),
    (quarter, True, frozenset({Kind.HALF, Kind.NTH, Kind.ORDINAL, Kind.QUARTER})),
    (span, True, _TURNS | _SPANS | {Kind.AGO_BEFORE}),
    (week_number, True, frozenset({Kind.WEEK_NUMBER})),
    (weekday, False, _TURNS | _WEEKDAYS),
)
"""Each way to say a day, whether it may begin with digits, and with which words.

The longest reading wins; of equals the first.
"""

_CLOCKS = frozenset({Kind.CLOCK, Kind.HALF_PAST, Kind.NUMBER})

MEASURING = "#$%&/=\\§°£¥€"
"""Signs that make a number something else. Any other sign leaves a date alone on its line."""


def phrases(
    text: Text, *, led: frozenset[Kind] = NO_LEAD.kinds, alone: bool = False
) -> Iterator[Phrase]:
    """Yield what is meant as a date, or was one, in order.

    `led`: what leads to the text. `alone`: only what is alone on its line counts.
    """
    i = begin = _first_word(text, 0)
    while i < len(text):
        given = led if i == begin else NO_LEAD.kinds
        found = _found_at(text, i, given)
        if found and meant(text, i, found) and (found.alone or not alone):
            yield found
        end = found.end if found else text.skip(i, Kind.PART) if not alone else i
        i = _next_line(text, i) if alone else _first_word(text, max(end, i + 1))


def _first_word(text: Text, i: int) -> int:
    """Return the index of the first word or number from `i` on."""
    while i < len(text) and not text.row[i].raw.isalnum():
        i += 1
    return i


def _next_line(text: Text, i: int) -> int:
    """Return the index of the first word of a line after that of `i`."""
    line = text.row[i].line
    while i < len(text) and text.row[i].line == line:
        i += 1
    return _first_word(text, i)


def _found_at(text: Text, i: int, given: frozenset[Kind]) -> Phrase | None:
    """Read the phrase at `i` with the words that lead to it, or, failing that, without."""
    lead = lead_at(text, i)
    lead = Lead(lead.kinds | given, lead.end)
    found = _phrase(text, lead.end, lead)
    if not found and lead.end > i:
        lead = Lead(given, i)
        found = _phrase(text, i, lead)
    if not found:
        return None
    return replace(found, alone=_alone(text, i, found.end), lead=lead, start=i)


def _phrase(text: Text, i: int, lead: Lead) -> Phrase | None:
    said = _day(text, i, lead)
    clock = _clock(text, i, led=Kind.AT in lead.kinds)
    if said and not (clock and _says_clock(text, said, clock, lead)):
        return _with_clock(text, said)
    if not clock:
        return _part(text, i, lead)
    j = clock[1]
    after = lead_at(text, text.skip(text.gap(j), Kind.OF))
    day = None if after.kinds & {Kind.REMIND} else _day(text, after.end, after)
    if day and not (isinstance(day.day, Ahead) and day.day.is_instant):
        part = part_at(text, text.gap(day.end))
        end = part[1] if part else day.end
        exact = _in_part(clock[0], part[0] if part else day.clock)
        return Phrase(day.day, exact, _timed(day.sort), end, weak=False)
    sort = Sort.CLOCK if clock[0].exact else Sort.ORDINAL
    return Phrase(None, clock[0], sort, j, weak=not clock[0].exact)


def _part(text: Text, i: int, lead: Lead) -> Phrase | None:
    """Read a mere part of the day where a follow-up is wanted: "remind me in the morning"."""
    part = part_at(text, i) if Kind.REMIND in lead.kinds else None
    if not part:
        return None
    tomorrow = Ahead(((1, Unit.DAY),)) if part[0].at is None else None
    return Phrase(tomorrow, part[0], Sort.CLOCK, part[1])


def _says_clock(text: Text, said: Said, clock: tuple[Clock, int], lead: Lead) -> bool:
    """Say whether "3 uur", "14h" is a time of day rather than so many hours from now."""
    if not (isinstance(said.day, Ahead) and said.day.is_instant) or said.sort is not Sort.SPAN:
        return False
    in_hours = text.language == "en" or lead.kinds & {Kind.IN, Kind.REMIND}
    return clock[1] >= said.end and not in_hours


def _timed(sort: Sort) -> Sort:
    return Sort.RELATIVE if sort is Sort.TODAY else sort


def _day(text: Text, i: int, lead: Lead) -> Said | None:
    number = i < len(text) and text.row[i].raw.isnumeric()
    found = [
        said
        for rule, numeric, kinds in RULES
        if ((numeric and number) or text.begins(i, kinds)) and (said := rule(text, i, lead))
    ]
    best = max(found, key=lambda said: said.end, default=None)
    return (shifted(text, best) or best) if best and best.sort is not Sort.PAST else best


def _clock(text: Text, i: int, *, led: bool) -> tuple[Clock, int] | None:
    if text.digits(i) is None and not text.begins(i, _CLOCKS):
        return None
    return clock_at(text, i, led=led)


def _with_clock(text: Text, said: Said) -> Phrase:
    """Read the time behind a day: tomorrow 3pm, Friday evening at 8, thu-3pm."""
    plain = Phrase(said.day, said.clock, said.sort, said.end, weak=said.weak)
    if isinstance(said.day, Ahead) and said.day.is_instant:
        return plain
    i = text.gap(said.end)
    if aside := _aside(text, i):
        return replace(plain, clock=aside[0], end=aside[1], weak=False, sort=_timed(said.sort))
    if _is_iso(text, said.end):
        return _instant(text, plain)
    within = text.skip(text.skip(i, Kind.EDGE), Kind.OF)
    part = part_at(text, i) or (part_at(text, within) if within > i else None)
    clock = part[0] if part else said.clock
    j = text.gap(part[1]) if part else i
    at = j + 1 if text.sign(j, "@") else text.skip(j, Kind.AT)
    named = clock_at(text, j, led=False) if text.word(j, Kind.CLOCK) else None
    found = named or clock_at(text, at, led=at > j or _is_joined_clock(text, said, j))
    found = found or hours_at(text, text.skip(j, Kind.OF), led=True)
    if found:
        exact = _in_part(replace(found[0], exact=found[0].exact or at > j), clock)
        if isinstance(said.day, Exact) and (offset := offset_at(text, found[1])):
            found, exact = (exact, offset[1]), replace(exact, offset=offset[0])
        return replace(plain, clock=exact, end=found[1], weak=False, sort=_timed(said.sort))
    part = part or (part_at(text, at) if at > j else None)
    if part:
        return replace(plain, clock=part[0], end=part[1], weak=False, sort=_timed(said.sort))
    return plain


def _is_joined_clock(text: Text, said: Said, i: int) -> bool:
    """Say whether four digits are joined to a day as its time: mon-1030."""
    joined = i == said.end + 1 and text.sign(i - 1, DASHES, glued=True) and text.glued(i)
    day = isinstance(said.day, Ahead | Weekday)
    return joined and day and len(text.row[i].raw) == len("1030")


def _aside(text: Text, i: int) -> tuple[Clock | None, int] | None:
    """Read a time in brackets, or none in particular: "Friday (15:00)", "Friday EOD"."""
    close = text.word(i, Kind.EDGE_OF)
    if close and close.value == Unit.DAY:
        return None, close.end
    at = text.skip(i + 1, Kind.AT) if text.sign(i, "(") else i
    found = clock_at(text, at, led=at > i + 1) if at > i else None
    return (found[0], found[1] + 1) if found and text.sign(found[1], ")") else None


def _is_iso(text: Text, i: int) -> bool:
    return text.glued(i) and text.row[i].text == "t" and text.digits(i + 1) is not None


def _instant(text: Text, day: Phrase) -> Phrase:
    """Read the time of 2026-12-24T15:30:00+01:00."""
    found = clock_at(text, day.end + 1, led=True)
    if not found:
        return day
    clock, end = found
    if offset := offset_at(text, end):
        return replace(day, clock=replace(clock, offset=offset[0]), end=offset[1])
    return replace(day, clock=clock, end=end)


def _in_part(exact: Clock, part: Clock | None) -> Clock:
    """Return "evening at 8" as eight in the evening."""
    noon = 12
    if exact.at and part and part.at and part.at.hour >= noon > exact.at.hour > 0:
        return replace(exact, at=exact.at.replace(hour=exact.at.hour + noon))
    return exact


def _alone(text: Text, start: int, end: int) -> bool:
    """Say whether `start` to `end` are all their lines hold, but for signs and fillers.

    So they are beside another weekday that would do: "Monday or Tuesday".
    """
    either = text.skip(end, Kind.OR)
    other = text.word(either, *_WEEKDAYS) if either > end else None
    end = other.end if other else end
    first = start
    while first > 0 and text.row[first - 1].line == text.row[start].line:
        first -= 1
    while first < start and (filler := text.word(first, Kind.FILLER)):
        first = filler.end
    line = text.row[end - 1].line
    while (filler := text.word(text.gap(end), Kind.FILLER)) and text.row[end].line == line:
        end = filler.end
    last = end
    while last < len(text) and text.row[last].line == line:
        last += 1
    beside = (*text.row[first:start], *text.row[end:last])
    return not any(token.raw.isalnum() or token.text in MEASURING for token in beside)
