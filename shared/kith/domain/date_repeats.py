"""How something is said to come again: every 1st, every 3rd Thursday, 3 months after."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from kith.domain.date_clock import clock_at
from kith.domain.date_days import weekday_name
from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_meaning import Day, DayOfMonth, Exact, MonthDay, NthWeekday, Weekday
from kith.domain.date_months import month_day, nth_at
from kith.domain.date_recurring_words import AFTERWARDS, AGAIN, LATER, THEN, WEEKLY
from kith.domain.date_rhythms import rhythm_at
from kith.domain.date_said import NO_LEAD
from kith.domain.date_spans import spans_at
from kith.domain.date_text import LANGUAGES, Text, fold, tokens, untyped
from kith.domain.recurring import MONTHS_IN_YEAR, Cycle, Recurring

MOST_NUMBER = 120
"""Every so many units at most; who says more means something else."""

LAST_OF_MONTH = 31

MONTHS_IN = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.HALF_YEAR: 6, Unit.YEAR: MONTHS_IN_YEAR}

DAYS = {Unit.DAY: 1, Unit.WEEK: 7}


@dataclass(frozen=True, slots=True)
class Said:
    """A rule as said, before the token `end`.

    `is_open` if a date must say where it begins: the one in front of `then`, else one behind a
    word that leads to it.

    `of_month` if that was said of a weekday: else every second one is every other.
    """

    rule: Recurring
    end: int
    is_open: bool = False
    then: bool = False
    of_month: bool = False


def said_at(text: Text, i: int) -> Said | None:
    """Read what comes again at token `i`, with the time of day behind it."""
    said = _completed(text, i) or weekly(text, i) or _of_each(text, i)
    said = said or _each(text, i) or _continued(text, i)
    if said is None or not said.rule.by_calendar:
        return said
    at = text.gap(said.end)
    behind = text.skip(at, Kind.AT)
    dated = month_day(text, behind, NO_LEAD)
    found = None if dated else clock_at(text, behind, led=behind > at)
    if found and found[0].at and not found[0].days:
        rule = replace(said.rule, at=found[0].at.replace(second=0, microsecond=0))
        return replace(said, rule=rule, end=found[1])
    return said


def _each(text: Text, i: int) -> Said | None:
    """Every 1st; every other Monday; every 3rd Thursday; every quarter on the 1st."""
    start = text.word(i, Kind.EVERY)
    j = text.skip(start.end, Kind.THE) if start else i
    named = _nth(text, j) if start else None
    alternate = start and text.word(j, Kind.OTHER) and named and not named.of_month
    if named and not alternate:
        return named
    found = rhythm_at(text, i)
    if found and found.day is not None:
        rule = _rule(found.number, found.unit, found.day)
        return _more_weekdays(text, Said(rule, found.end)) if rule else None
    if not found or found.unit not in MONTHS_IN:
        return None
    j = text.skip(text.skip(text.gap(found.end), Kind.ON), Kind.THE)
    months = found.number * MONTHS_IN[found.unit]
    if day := month_day(text, j, NO_LEAD):
        yearly = months % MONTHS_IN_YEAR == 0
        rule = _rule(months // MONTHS_IN_YEAR, Unit.YEAR, day.day) if yearly else None
        return Said(rule, day.end) if rule else None
    named = _nth(text, j) or _day(text, j)
    if named and named.rule.cycle is Cycle.YEAR:
        return named if months == MONTHS_IN_YEAR else None
    return replace(named, rule=replace(named.rule, number=months)) if named else None


def _rule(number: int, unit: Unit, day: Day) -> Recurring | None:
    """Return how a day comes again every so many units."""
    rule: Recurring | None = None
    match day:
        case Weekday(weekday):
            rule = Recurring(cycle=Cycle.WEEK, number=number, weekdays=(weekday,))
        case DayOfMonth(on):
            rule = Recurring(cycle=Cycle.MONTH, number=number * MONTHS_IN[unit], day=on)
        case NthWeekday(nth, weekday, month):
            cycle = Cycle.YEAR if month else Cycle.MONTH
            rule = Recurring(cycle=cycle, number=number, weekdays=(weekday,), nth=nth, month=month)
        case MonthDay(month, on) | Exact(date(month=month, day=on)):
            rule = Recurring(cycle=Cycle.YEAR, number=number, month=month, day=on)
    return rule if 1 <= number <= MOST_NUMBER else None


def _more_weekdays(text: Text, said: Said) -> Said:
    """Every Monday and Thursday."""
    weekdays, end = list(said.rule.weekdays), said.end
    while weekdays and said.rule.nth is None and said.rule.cycle is Cycle.WEEK:
        j = text.skip(text.skip(text.gap(end), Kind.AND), Kind.THE)
        name = weekday_name(text, j) if j > end else None
        if not name or name[0] in weekdays:
            break
        weekdays.append(name[0])
        end = name[1]
    return replace(said, rule=replace(said.rule, weekdays=tuple(sorted(weekdays))), end=end)


def _nth(text: Text, i: int) -> Said | None:
    """The 3rd Thursday; the last Friday; the last day: of a month that need not be said."""
    last = text.word(i, Kind.LAST)
    nth = (-1, last.end) if last else nth_at(text, i)
    if not nth:
        return None
    name = weekday_name(text, nth[1])
    if name and not name[2]:
        rule = Recurring(cycle=Cycle.MONTH, weekdays=(name[0],), nth=nth[0])
        of = text.skip(text.skip(name[1], Kind.OF, Kind.IN, Kind.IN_MONTH), Kind.THE)
        if month := text.word(of, Kind.MONTH):
            yearly = replace(rule, cycle=Cycle.YEAR, month=month.value)
            return Said(yearly, month.end, of_month=True)
        end = _behind_month(text, name[1])
        return Said(rule, end, of_month=end > name[1])
    unit = text.word(nth[1], Kind.UNIT) if last else None
    if unit and unit.value == Unit.DAY:
        end = _behind_month(text, unit.end)
        return Said(Recurring(cycle=Cycle.MONTH, day=LAST_OF_MONTH), end)
    return None


def _day(text: Text, i: int) -> Said | None:
    """The 15th; le 1er; el día 1: a day of a month."""
    ordinal = nth_at(text, i)
    bare = text.digits(i, 2) if text.language in {"es", "fr"} else None
    found = ordinal or ((bare, i + 1) if bare else None)
    if not found or not 1 <= found[0] <= LAST_OF_MONTH:
        return None
    return Said(Recurring(cycle=Cycle.MONTH, day=found[0]), found[1])


def _behind_month(text: Text, i: int) -> int:
    """Return the index behind "of the month", if that is said."""
    j = text.skip(text.skip(i, Kind.OF, Kind.IN, Kind.IN_MONTH), Kind.THE)
    unit = text.word(j, Kind.UNIT)
    return unit.end if unit and unit.value == Unit.MONTH else i


def _of_each(text: Text, i: int) -> Said | None:
    """The 1st of every month; le premier lundi de chaque mois; 5 May every year."""
    j = text.skip(text.skip(i, Kind.ON), Kind.THE)
    yearly = month_day(text, j, NO_LEAD)
    named = None if yearly else _nth(text, j) or _day(text, j)
    end = yearly.end if yearly else named.end if named else i
    k = text.skip(text.skip(text.gap(end), Kind.OF, Kind.IN, Kind.IN_MONTH), Kind.THE)
    start = text.word(k, Kind.EVERY)
    unit = text.word(start.end, Kind.UNIT) if start and end > i else None
    if yearly and unit and unit.value == Unit.YEAR:
        rule = _rule(1, Unit.YEAR, yearly.day)
        return Said(rule, unit.end) if rule else None
    if named and unit and unit.value in {Unit.MONTH, Unit.QUARTER}:
        number = MONTHS_IN[Unit(unit.value)]
        return Said(replace(named.rule, number=number), unit.end)
    return None


def weekly(text: Text, i: int) -> Said | None:
    """Mondays; montags; los lunes: but only where they come first, for one is free on Mondays."""
    if any(token.raw.isalnum() for token in text.row[:i]):
        return None
    names = WEEKLY[text.language].split(", ")
    found = _one_of(text, i, WEEKLY) or _one_of(text, text.skip(i, Kind.ON), WEEKLY)
    if not found:
        return None
    said = [fold(name) for name in names].index(found[0])
    return _more_weekdays(text, Said(Recurring(cycle=Cycle.WEEK, weekdays=(said,)), found[1]))


def _completed(text: Text, i: int) -> Said | None:
    """3 months after; again 3 months later; alle 3 Monate danach: counted from its completion."""
    again = _one_of(text, i, AGAIN)
    j = again[1] if again else i
    start = text.skip(j, Kind.EVERY)
    found = spans_at(text, text.skip(start, Kind.IN) if again else start)
    if not found or len(found[0]) > 1 or (i and text.word(i - 1, Kind.AND)):
        return None
    spans, end = found
    behind = _one_of(text, end, AFTERWARDS) or (_one_of(text, end, LATER) if again else None)
    rule = _counted(*spans[0])
    if not behind or not rule or not _ends(text, behind[1]):
        return None
    return Said(rule, behind[1])


def _continued(text: Text, i: int) -> Said | None:
    """Then every 3 months; every 3 months from 5 May: the date beside it says where it begins."""
    then = _one_of(text, i, THEN)
    found = rhythm_at(text, then[1] if then else i)
    rule = _counted(found.number, found.unit) if found and found.day is None else None
    return Said(rule, found.end, is_open=True, then=bool(then)) if found and rule else None


def _counted(number: int, unit: Unit) -> Recurring | None:
    """Return the rule of a number of units, by which it is counted from its completion."""
    if not 1 <= number <= MOST_NUMBER:
        return None
    if unit in MONTHS_IN:
        months = number * MONTHS_IN[unit]
        if months % MONTHS_IN_YEAR == 0:
            return Recurring(cycle=Cycle.YEAR, number=months // MONTHS_IN_YEAR)
        return Recurring(cycle=Cycle.MONTH, number=months)
    if unit in DAYS:
        cycle = Cycle.WEEK if unit is Unit.WEEK else Cycle.DAY
        return Recurring(cycle=cycle, number=number)
    return None


@cache
def marks(language: str) -> frozenset[str]:
    """Return words of a language without one of which nothing is said to come again in it.

    Of each expression it is the longest, for that is the rarest.
    """
    rhythms = (Kind.EVERY, Kind.EVERY_DAYS, Kind.EVERY_MONTHS)
    rows = [row for kind in rhythms for row in LANGUAGES[language][kind].values()]
    rows += [table[language] for table in (AFTERWARDS, LATER, WEEKLY)]
    said = [phrase for row in rows for phrase in row.split(", ")]
    spelled = (tokens(each) for phrase in said for each in (phrase, untyped(phrase)))
    return frozenset(max((token.text for token in row), key=len) for row in spelled)


def _ends(text: Text, i: int) -> bool:
    """Say whether a clause ends before token `i`."""
    return (
        i >= len(text) or not text.row[i].raw.isalnum() or text.row[i].line > text.row[i - 1].line
    )


@cache
def _phrases(language: str, table: int) -> dict[str, list[tuple[str, ...]]]:
    """Return the expressions of a table by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in _TABLES[table][language].split(", "):
        words = tuple(token.text for token in tokens(phrase) if token.raw.isalnum())
        found.setdefault(words[0], []).append(words)
    for each in found.values():
        each.sort(key=len, reverse=True)
    return found


_TABLES: tuple[Mapping[str, str], ...] = (AFTERWARDS, AGAIN, LATER, THEN, WEEKLY)


def _one_of(text: Text, i: int, table: Mapping[str, str]) -> tuple[str, int] | None:
    """Return the longest expression of a table at token `i`, and the index behind it."""
    while i < len(text) and text.row[i].text in ",;":
        i += 1
    if i >= len(text):
        return None
    number = next(at for at, each in enumerate(_TABLES) if each is table)
    for words in _phrases(text.language, number).get(text.row[i].text, ()):
        row = [token for token in text.row[i : i + 2 * len(words)] if token.raw.isalnum()]
        said = [token.text for token in row[: len(words)]]
        if said == list(words):
            last = row[len(words) - 1]
            return " ".join(words), text.row.index(last, i) + 1
    return None
