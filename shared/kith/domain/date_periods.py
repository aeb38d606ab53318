"""Days that are counted: in two weeks, next month, the end of the quarter, every Monday."""

from dataclasses import replace
from datetime import date

from kith.domain.date_days import (
    day_number,
    day_word,
    digits,
    measures,
    ordinal,
    weekday,
    weekday_name,
)
from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_meaning import (
    YEARS,
    Ahead,
    DayOfMonth,
    Edge,
    Exact,
    MonthDay,
    MonthOf,
    NthWeekday,
    Period,
    Weekday,
    WeekNumber,
)
from kith.domain.date_months import holiday, month_day, month_only, nth_at, quarter
from kith.domain.date_said import NO_LEAD, Lead, Rule, Said, Sort, turn_at
from kith.domain.date_spans import spans_at
from kith.domain.date_text import Text

Spans = tuple[tuple[int, Unit], ...]
"""Numbers of units, the largest first."""

WEEKS = 53

WEEK_LETTER = "w"
WEEK_DIGITS = 2
"""A week of ISO 8601 is written W07."""

_SHIFTING = frozenset({Kind.IN, Kind.WEEKS_ON})
_BASES = (Weekday, Ahead, MonthDay)


def span(text: Text, i: int, lead: Lead) -> Said | None:
    """In two weeks; two weeks from now; a week from Monday; 3 weeks ago; the next 3 days."""
    before = text.word(i, Kind.AGO_BEFORE, Kind.LAST)
    j = before.end if before else text.skip(i, Kind.NEXT)
    found = spans_at(text, j)
    if not found or (j > i and not before and not lead.kinds & {Kind.BY, Kind.IN, Kind.REMIND}):
        return None
    spans, end = found
    hours = any(unit <= Unit.HOUR for _, unit in spans)
    if hours and Kind.ON in lead.kinds and not lead.kinds & {Kind.IN, Kind.REMIND}:
        return None
    ago = text.word(end, Kind.AGO, Kind.LAST)
    if before or ago:
        back = tuple((-number, unit) for number, unit in spans)
        return Said(Ahead(back), ago.end if ago else end, Sort.PAST)
    if now := text.word(text.gap(end), Kind.FROM_NOW):
        return Said(Ahead(spans), now.end, Sort.RELATIVE)
    counted = _in_weeks(text, spans, end, lead) or _from_base(text, spans, end, lead)
    if counted or text.word(end, Kind.AMOUNT):
        return counted
    return Said(Ahead(spans), end, Sort.SPAN)


def _from_base(text: Text, spans: Spans, i: int, lead: Lead) -> Said | None:
    """Count spans from a day said behind them, or back to it: two days before the 20th."""
    until = text.word(i, Kind.BEFORE)
    base = _base_day(text, until.end, lead) if until else _base(text, i, lead)
    if not base:
        return None
    counted = tuple((-number, unit) for number, unit in spans) if until else spans
    return Said(Ahead(counted, base.day), base.end, Sort.RELATIVE, clock=base.clock)


def _base(text: Text, i: int, lead: Lead) -> Said | None:
    """Read the day a span is counted from: from Monday, nach dem 3. März; a week on Friday.

    "In 2 weeks on the 3 March contract" is counted from today.
    """
    after = text.word(i, Kind.FROM)
    if not after:
        rules: tuple[Rule, ...] = (day_word, weekday) if text.language == "en" else ()
        on = i if Kind.IN in lead.kinds else text.skip(i, Kind.ON)
        return next(filter(None, (rule(text, on, lead) for rule in rules)), None)
    return _base_day(text, after.end, lead)


_BASE_RULES: tuple[Rule, ...] = (weekday, month_day, holiday, digits, ordinal, day_word)


def _base_day(text: Text, i: int, lead: Lead) -> Said | None:
    j = text.skip(i, Kind.THE)
    on = Lead(lead.kinds | {Kind.ON}, lead.end)
    found = [said for rule in _BASE_RULES if (said := rule(text, j, on))]
    return max(found, key=lambda said: said.end, default=None)


def _in_weeks(text: Text, spans: Spans, i: int, lead: Lead) -> Said | None:
    """Read the day of "in two weeks on Monday": of the week that begins then."""
    on = text.skip(text.gap(i), Kind.ON)
    name = weekday_name(text, on) if on > i and Kind.IN in lead.kinds else None
    if not name or len(spans) > 1 or spans[0][1] is not Unit.WEEK:
        return None
    return Said(Period(Unit.WEEK, spans[0][0], weekday=name[0]), name[1], Sort.RELATIVE)


def shifted(text: Text, base: Said) -> Said | None:
    """Monday in two weeks; heute in 14 Tagen; lundi en huit; Monday week: counted from `base`."""
    j = text.gap(base.end)
    if base.clock or not text.begins(j, _SHIFTING) or not isinstance(base.day, _BASES):
        return None
    if weeks := text.word(j, Kind.WEEKS_ON):
        return Said(Ahead(((weeks.value, Unit.WEEK),), base.day), weeks.end, Sort.RELATIVE)
    lead_in = text.word(j, Kind.IN)
    found = spans_at(text, lead_in.end) if lead_in else None
    if not found or any(unit < Unit.DAY for _, unit in found[0]):
        return None
    name = base.day.day if isinstance(base.day, Weekday) else None
    return Said(Ahead(found[0], base.day, weekday=name), found[1], Sort.RELATIVE)


def period(text: Text, i: int, _: Lead) -> Said | None:
    """Next month; la semana que viene; next week Thursday; this week Friday."""
    before = turn_at(text, i)
    unit = text.word(before[1] if before else i, Kind.UNIT)
    turn = before or (turn_at(text, unit.end) if unit else None)
    if not unit or not turn or unit.value < Unit.WORKDAY or _several(text, unit.end - 1):
        return None
    end = max(unit.end, turn[1])
    ahead, sort = turn[0], Sort.PAST if turn[0] < 0 else Sort.RELATIVE
    if unit.value == Unit.YEAR and (month := _in_year(text, end, ahead)):
        return replace(month, sort=sort)
    if unit.value == Unit.WORKDAY:
        return Said(Ahead(((ahead, Unit.WORKDAY),)), end, sort) if ahead else None
    if unit.value == Unit.WEEK:
        on = text.skip(text.skip(text.gap(end), Kind.ON), Kind.THE)
        if name := weekday_name(text, on):
            return Said(Period(Unit.WEEK, ahead, weekday=name[0]), name[1], sort)
    if unit.value == Unit.MONTH and (day := _in_month(text, end, ahead)):
        return replace(day, sort=sort)
    return Said(Period(Unit(unit.value), ahead), end, sort) if ahead else None


def _in_month(text: Text, i: int, ahead: int) -> Said | None:
    """Read the day of "next month on the 15th", "le mois prochain le premier lundi"."""
    j = text.skip(text.skip(text.gap(i), Kind.ON), Kind.THE)
    nth = nth_at(text, j)
    if nth and (name := weekday_name(text, nth[1])):
        return Said(NthWeekday(nth[0], name[0], ahead=ahead), name[1], Sort.RELATIVE)
    day = day_number(text, j, ordinal=text.language == "en") if j > text.gap(i) or nth else None
    if not day or measures(text, day[1]):
        return None
    return Said(DayOfMonth(day[0], ahead), day[1], Sort.RELATIVE)


SEVERAL = {
    "de": ("en", "tage", "monate", "jahre", "quartale"),
    "en": ("s",),
    "es": ("as", "os", "es"),
    "fr": ("nes", "rs", "res", "ées", "ans"),
    "nl": ("en",),
}
"""How the units of "the next weeks" end: some day, but which?"""

SINGLE = frozenset({"mes"})


def _several(text: Text, i: int) -> bool:
    word = text.row[i].text
    return word.endswith(SEVERAL[text.language]) and word not in SINGLE


def _in_year(text: Text, i: int, ahead: int) -> Said | None:
    """Read the day or month of "next year in May", "volgend jaar 5 mei"."""
    j = text.skip(text.skip(text.gap(i), Kind.ON, Kind.IN, Kind.IN_MONTH), Kind.THE)
    found = month_day(text, j, NO_LEAD) or month_only(text, j, NO_LEAD)
    if not found or not isinstance(found.day, MonthDay | MonthOf):
        return None
    return replace(found, day=replace(found.day, ahead=ahead))


def edge(text: Text, i: int, _: Lead) -> Said | None:
    """End of the month; Ende nächsten Jahres; mid-March; fin mars 2027; eom."""
    if whole := text.word(i, Kind.EDGE_OF):
        named = _edge_of_month(text, text.skip(whole.end, Kind.OF), Edge.END)
        return named or Said(Period(Unit(whole.value), 0, Edge.END), whole.end, Sort.RELATIVE)
    if whole := text.word(i, Kind.MIDDLE_OF):
        return Said(Period(Unit(whole.value), 0, Edge.MIDDLE), whole.end, Sort.RELATIVE)
    if whole := text.word(i, Kind.START_OF):
        return Said(Period(Unit(whole.value), 1), whole.end, Sort.RELATIVE)
    which = text.word(i, Kind.EDGE, Kind.EDGE_WORKDAY)
    if not which:
        return None
    workday = text.word(i, Kind.EDGE_WORKDAY) == which
    to = text.skip(which.end, Kind.OR, Kind.BY)
    if to > which.end and (last := text.word(to, Kind.EDGE)):
        which = which._replace(end=last.end)
    j = text.skip(text.skip(text.gap(which.end), Kind.OF, Kind.IN, Kind.IN_MONTH), Kind.THE)
    j = text.skip(j, Kind.EVERY)
    at = Edge(which.value)
    found = _edge_of_month(text, j, at) or _edge_of_unit(text, j, at)
    found = found or (holiday(text, j, NO_LEAD) if at is Edge.START else None)
    if found and workday:
        return replace(found, day=Ahead(((at, Unit.DAY), (-at, Unit.WORKDAY)), found.day))
    return found


def _edge_of_month(text: Text, i: int, at: Edge) -> Said | None:
    named = month_only(text, i, NO_LEAD) or quarter(text, i, NO_LEAD)
    if not named or not isinstance(named.day, MonthOf):
        return None
    sort = Sort.PAST if named.sort is Sort.PAST else Sort.RELATIVE
    return Said(replace(named.day, edge=at), named.end, sort)


def week_number(text: Text, i: int, lead: Lead) -> Said | None:
    """KW 50; in week 50; W50: its Monday; 2026-W50-3, a day of it."""
    if written := _iso_week(text, i):
        return written
    name = text.word(i, Kind.WEEK_NUMBER)
    if name and text.row[i].text == WEEK_LETTER and not _is_week_letter(text, i):
        return None
    number = text.digits(name.end, 2) if name else None
    if not name or not number or number > WEEKS or text.word(name.end + 1, Kind.OF):
        return None
    sort = Sort.RELATIVE if Kind.IN in lead.kinds or Kind.IN_MONTH in lead.kinds else Sort.NAMED
    return Said(WeekNumber(number), name.end + 1, sort)


def _is_week_letter(text: Text, i: int) -> bool:
    """Say whether a W is of a week as in ISO 8601: W50, W02."""
    if i >= len(text) or text.row[i].raw != WEEK_LETTER.upper() or not text.glued(i + 1):
        return False
    return text.digits(i + 1, 2) is not None and len(text.row[i + 1].raw) == WEEK_DIGITS


def _iso_week(text: Text, i: int) -> Said | None:
    """Read 2026-W50, 2026W50, 2026-W50-3."""
    year = text.digits(i)
    j = i + 2 if text.sign(i + 1, "-", glued=True) else i + 1
    if year not in YEARS or year is None or not text.glued(j) or not _is_week_letter(text, j):
        return None
    day = text.digits(j + 3, 1) if text.sign(j + 2, "-", glued=True) and text.glued(j + 3) else None
    end = j + 4 if day else j + 2
    try:
        on = date.fromisocalendar(year, text.digits(j + 1) or 0, day or 1)
    except ValueError:
        return None
    return Said(Exact(on), end, Sort.NAMED)


def nth_weekday(text: Text, i: int, _: Lead) -> Said | None:
    """The first Monday in March; the last Friday of the month; zweiter Dienstag im Mai."""
    last = text.word(i, Kind.LAST)
    nth = (-1, last.end) if last else nth_at(text, i)
    name = weekday_name(text, nth[1]) if nth else None
    if not nth or not name:
        return None
    number = nth[0]
    of = text.skip(name[1], Kind.OF, Kind.IN, Kind.IN_MONTH)
    j = text.skip(text.skip(of, Kind.THE), Kind.EVERY)
    if month := text.word(j, Kind.MONTH):
        return Said(NthWeekday(number, name[0], month=month.value), month.end, Sort.NAMED)
    before = turn_at(text, j)
    unit = text.word(before[1] if before else j, Kind.UNIT)
    if not unit or unit.value != Unit.MONTH:
        return None
    turn, end = before or turn_at(text, unit.end) or (None, unit.end)
    if j == name[1] and turn is None:
        return None
    return Said(NthWeekday(number, name[0], ahead=turn), max(end, unit.end), Sort.NAMED)


def _edge_of_unit(text: Text, i: int, at: Edge) -> Said | None:
    before = turn_at(text, i)
    unit = text.word(before[1] if before else i, Kind.UNIT)
    if not unit or unit.value in {Unit.HOUR, Unit.MINUTE, Unit.WORKDAY}:
        return None
    after = before or turn_at(text, unit.end)
    ahead, end = (after[0], max(unit.end, after[1])) if after else (0, unit.end)
    sort = Sort.PAST if ahead < 0 else Sort.RELATIVE
    return Said(Period(Unit(unit.value), ahead, at), end, sort)
