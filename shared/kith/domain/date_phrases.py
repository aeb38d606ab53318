"""Where in a text a date is meant: which words lead to it, and which look like one only."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kith.domain.date_clock import Clock, clock_at, offset_at, part_at
from kith.domain.date_days import day_word, digits, month_day, month_only, ordinal, weekday, weekend
from kith.domain.date_meaning import Ahead, Day
from kith.domain.date_periods import edge, every, period, shifted, span
from kith.domain.date_said import LEADS, NO_LEAD, Lead, Rule, Said, Sort, lead_at
from kith.domain.date_text import APOSTROPHES, DASHES, Text
from kith.domain.date_words import Kind, Unit

_TURNS = frozenset({Kind.LAST, Kind.NEXT, Kind.THIS})
_WEEKDAYS = frozenset({Kind.WEEKDAY, Kind.WEEKDAY_SHORT})
_MONTHS = frozenset({Kind.MONTH, Kind.MONTH_SHORT})
_SPANS = frozenset({Kind.NUMBER, Kind.SPAN_DAYS, Kind.SPAN_MINUTES, Kind.SPAN_MONTHS})

RULES: tuple[tuple[Rule, bool, frozenset[Kind]], ...] = (
    (day_word, False, frozenset({Kind.DAY, Kind.PART_TODAY, Kind.THIS})),
    (digits, True, _WEEKDAYS),
    (weekend, False, _TURNS | {Kind.WEEKEND}),
    (edge, False, frozenset({Kind.EDGE, Kind.EDGE_OF, Kind.START_OF})),
    (every, False, frozenset({Kind.EVERY, Kind.EVERY_DAYS, Kind.EVERY_MONTHS})),
    (month_day, True, _WEEKDAYS | _MONTHS | {Kind.NUMBER, Kind.ORDINAL}),
    (month_only, False, _TURNS | _MONTHS),
    (ordinal, True, _WEEKDAYS),
    (period, False, _TURNS | {Kind.UNIT}),
    (span, True, _TURNS | _SPANS | {Kind.AGO_BEFORE}),
    (weekday, False, _TURNS | _WEEKDAYS),
)
"""Each way to say a day, whether it may begin with digits, and with which words.

The longest reading wins; of equals the first.
"""

_CLOCKS = frozenset({Kind.CLOCK, Kind.HALF_PAST, Kind.NUMBER})

WRAPPING = (
    DASHES
    + APOSTROPHES
    + '*>()[]".,;!:_?\N{BULLET}\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}«»·'
)
"""Signs around a date that leave it alone on its line."""

CLAUSE_END = ".;!?:,("
"""Signs behind which a new thought begins."""

LOOK_BACK = 12
"""Words before a date in which "met" or "remind me" still speak of it."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A day, a time of day, or both, as said; `alone`: nothing else is on its line."""

    day: Day | None
    clock: Clock | None
    sort: Sort
    end: int
    weak: bool = False
    alone: bool = False
    start: int = 0
    lead: Lead = NO_LEAD


def phrases(text: Text, *, led: bool = False, alone: bool = False) -> Iterator[Phrase]:
    """Yield what is meant as a date, or was one, in order.

    `led`: the text stands behind a lead. `alone`: only what is alone on its line counts.
    """
    i = begin = _first_word(text, 0)
    while i < len(text):
        given = frozenset({Kind.REMIND}) if led and i == begin else NO_LEAD.kinds
        found = _found_at(text, i, given)
        if found and _meant(text, i, found) and (found.alone or not alone):
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
        return None
    j = clock[1]
    after = lead_at(text, text.gap(j))
    day = None if after.kinds & {Kind.REMIND} else _day(text, after.end, after)
    if day and day.clock is None and not (isinstance(day.day, Ahead) and day.day.is_instant):
        part = part_at(text, text.gap(day.end))
        end = part[1] if part else day.end
        return Phrase(day.day, clock[0], _timed(day.sort), end, weak=False)
    sort = Sort.CLOCK if clock[0].exact else Sort.ORDINAL
    return Phrase(None, clock[0], sort, j, weak=not clock[0].exact)


def _says_clock(text: Text, said: Said, clock: tuple[Clock, int], lead: Lead) -> bool:
    """Say whether "3 uur", "14h" is a time of day rather than so many hours from now."""
    if not (isinstance(said.day, Ahead) and said.day.is_instant) or said.sort is not Sort.SPAN:
        return False
    in_hours = text.language == "en" or lead.kinds & {Kind.IN, Kind.REMIND}
    return clock[1] >= said.end and not in_hours


def _timed(sort: Sort) -> Sort:
    return Sort.RELATIVE if sort is Sort.TODAY else sort


def _day(text: Text, i: int, lead: Lead) -> Said | None:
    number = text.digits(i) is not None
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
    if _is_iso(text, said.end):
        return _instant(text, plain)
    part = part_at(text, i)
    clock = part[0] if part else said.clock
    j = text.gap(part[1]) if part else i
    at = j + 1 if text.sign(j, "@") else text.skip(j, Kind.AT)
    found = clock_at(text, at, led=at > j)
    if found:
        exact = _in_part(found[0], clock)
        return replace(plain, clock=exact, end=found[1], weak=False, sort=_timed(said.sort))
    if part:
        return replace(plain, clock=part[0], end=part[1], weak=False, sort=_timed(said.sort))
    return plain


def _is_iso(text: Text, i: int) -> bool:
    return text.glued(i) and text.row[i].text == "t" and text.digits(i + 1) is not None


def _instant(text: Text, day: Phrase) -> Phrase:
    """Read the time of 2026-12-24T15:30:00+01:00."""
    found = clock_at(text, day.end + 1, led=False)
    if not found:
        return day
    clock, end = found
    if offset := offset_at(text, end):
        return replace(day, clock=replace(clock, offset=offset[0]), end=offset[1])
    return replace(day, clock=clock, end=end)


def _in_part(exact: Clock, part: Clock | None) -> Clock:
    """Return "evening at 8" as eight in the evening."""
    noon = 12
    if exact.at and part and part.at and part.at.hour >= noon > exact.at.hour:
        return replace(exact, at=exact.at.replace(hour=exact.at.hour + noon))
    return exact


def _alone(text: Text, start: int, end: int) -> bool:
    """Say whether the tokens from `start` to `end` are all their lines hold, but for signs."""
    return not (_on_line(text, start - 1, -1, start) or _on_line(text, end, 1, end - 1))


def _on_line(text: Text, i: int, step: int, beside: int) -> bool:
    while 0 <= i < len(text) and text.row[i].line == text.row[beside].line:
        if text.row[i].text not in WRAPPING:
            return True
        i += step
    return False


_LASTING = frozenset({Kind.BY, Kind.FOR})
"""Before a span they say how long: for 3 weeks, voor 3 weken."""

_MONTH_LEADS = frozenset({Kind.BY, Kind.IN, Kind.IN_MONTH})


def _meant(text: Text, i: int, found: Phrase) -> bool:
    """Say whether the phrase at `i` is a date, from what leads to it and what follows."""
    kinds = found.lead.kinds
    if found.sort is Sort.PAST:
        return True
    if found.sort is Sort.SPAN and kinds & _LASTING and not kinds & {Kind.IN, Kind.REMIND}:
        return False
    if found.alone:
        return _meant_alone(found)
    if _owns(text, found.end) or (found.weak and not _closes(text, found.end)):
        return False
    tellable = found.sort in {Sort.NAMED, Sort.CLOCK, Sort.MONTH}
    return not (tellable and _told(text, i, found)) and _LED[found.sort](text, i, found)


def _meant_alone(found: Phrase) -> bool:
    """A month's name alone may be anybody's."""
    return found.sort is not Sort.MONTH or bool(found.lead.kinds & _MONTH_LEADS)


def _span_led(_text: Text, _i: int, found: Phrase) -> bool:
    return bool(found.lead.kinds & {Kind.IN, Kind.REMIND})


def _named_led(text: Text, i: int, found: Phrase) -> bool:
    if found.lead.kinds & {Kind.ON, Kind.BY, Kind.FOR, Kind.REMIND}:
        return True
    return _reminded(text, i)


def _relative_led(text: Text, i: int, found: Phrase) -> bool:
    if isinstance(found.day, Ahead) and found.day.spans[0] == (1, Unit.DAY):
        return not (text.language == "de" and text.row[found.end - 1].raw == "Morgen" and i)
    return True


def _today_led(text: Text, i: int, found: Phrase) -> bool:
    return bool(found.lead.kinds & {Kind.BY, Kind.REMIND}) or _reminded(text, i)


def _month_led(text: Text, i: int, found: Phrase) -> bool:
    """In March; by June: but not "introduced by June", "in May's office", "by April Jones"."""
    if found.lead.kinds & {Kind.IN, Kind.IN_MONTH}:
        return True
    behind = text.row[found.end].raw if found.end < len(text) else ""
    told = i > 0 and text.row[i - 1].text.endswith("ed")
    return Kind.BY in found.lead.kinds and not behind[:1].isupper() and not told


def _ordinal_led(text: Text, _i: int, found: Phrase) -> bool:
    if not found.lead.kinds & {Kind.ON, Kind.BY, Kind.REMIND}:
        return False
    verb = text.language == "de" and found.end < len(text) and text.row[found.end].raw.islower()
    return verb or _closes(text, found.end)


def _clock_led(_text: Text, _i: int, found: Phrase) -> bool:
    leads = {Kind.AT, Kind.BY, Kind.REMIND}
    return found.clock is not None and found.clock.exact and bool(found.lead.kinds & leads)


_LED = {
    Sort.CLOCK: _clock_led,
    Sort.MONTH: _month_led,
    Sort.NAMED: _named_led,
    Sort.ORDINAL: _ordinal_led,
    Sort.RELATIVE: _relative_led,
    Sort.SPAN: _span_led,
    Sort.TODAY: _today_led,
}


def _owns(text: Text, i: int) -> bool:
    """Say whether the date is only whose something is: "next week's call"."""
    return (
        text.sign(i, APOSTROPHES, glued=True) and text.glued(i + 1) and text.row[i + 1].text == "s"
    )


def _closes(text: Text, i: int) -> bool:
    """Say whether a date may end at `i`: at the end, before a sign, a lead or "to"."""
    if i >= len(text) or text.row[i].line > text.row[i - 1].line:
        return True
    if not text.row[i].raw.isalnum():
        return not text.glued(i) or not text.glued(i + 1)
    closing = (*LEADS, Kind.AND, Kind.OR, Kind.PART, Kind.PAST)
    return text.word(i, *closing) is not None


def _told(text: Text, i: int, found: Phrase) -> bool:
    """Say whether a verb in the same clause speaks of the past: "we met on Tuesday"."""
    if found.lead.kinds & {Kind.BY, Kind.REMIND} or _before(text, i, Kind.REMIND):
        return False
    return _before(text, i, Kind.TOLD) or _behind(text, found.end, Kind.TOLD)


def _reminded(text: Text, i: int) -> bool:
    return _before(text, i, Kind.REMIND)


def _before(text: Text, i: int, kind: Kind) -> bool:
    for j in range(i - 1, max(-1, i - LOOK_BACK), -1):
        if text.row[j].text in CLAUSE_END:
            return False
        if text.word(j, kind):
            return True
    return False


def _behind(text: Text, i: int, kind: Kind) -> bool:
    for j in range(i, min(len(text), i + LOOK_BACK)):
        if text.row[j].text in CLAUSE_END:
            return False
        if text.word(j, kind):
            return True
    return False
