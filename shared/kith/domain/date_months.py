"""Months and what they make up: the days of a month, quarters, half-years, fixed holidays."""

from typing import NamedTuple

from kith.domain.date_around import closes
from kith.domain.date_days import DAYS_IN_MONTH, day_number, weekday_name
from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_meaning import MONTHS_IN_QUARTER, YEARS, Exact, MonthDay, MonthOf, make
from kith.domain.date_numbers import CENTURY, LEAP_YEAR
from kith.domain.date_said import Lead, Said, Sort, coming, turn_at
from kith.domain.date_text import APOSTROPHES, DASHES, Text

QUARTERS = 4
HALVES_OF_YEAR = 2

CAPITAL_MONTHS = frozenset({"de", "en"})
"""Languages in which a month has a capital letter, so that "next may" is no month."""


MONTH_FIRST = frozenset({"en", "es"})
"""Languages in which the day may follow its month: May 5, mayo 5."""


YEARS_NEAR = range(CENTURY + 24, CENTURY + 60)
"""Two digits behind a day and month may be these; less is an hour, more a number of something."""


class _Year(NamedTuple):
    """A year as written, or years from this one; neither if none is said."""

    written: int | None
    ahead: int | None
    end: int


def _month_name(text: Text, i: int) -> tuple[int, int] | None:
    found = text.word(i, Kind.MONTH, Kind.MONTH_SHORT)
    return (found.value, found.end) if found else None


def _joint(text: Text, i: int) -> int:
    """Return the index behind a sign inside a date: 1/Feb/2027, 1-Feb, Feb 1, 2027."""
    return i + 1 if text.sign(i, "/", glued=True) else text.gap(i)


def _year(text: Text, i: int) -> _Year:
    """Read 2027, '27, next year, "de l'année prochaine" behind a month, at comma or "of"."""
    j = text.skip(_joint(text, i), Kind.OF)
    year = text.digits(j)
    if year in YEARS:
        return _Year(year, None, j + 1)
    if (_abbreviates(text, i)) and (short := _short_year(text, i + 1)):
        return _Year(short, None, i + 2)
    if found := year_ahead(text, i):
        return _Year(None, *found)
    return _Year(None, None, i)


def _abbreviates(text: Text, i: int) -> bool:
    """Say whether a year of two digits may follow the sign at `i`: '27; 15-Mar-27."""
    if not text.glued(i + 1):
        return False
    if text.sign(i, APOSTROPHES):
        return True
    joined = text.sign(i, "/-", glued=True) and text.row[i - 1].raw.isalpha()
    return joined and not text.word(i + 2, Kind.MONTH, Kind.MONTH_SHORT)


def _short_year(text: Text, i: int) -> int | None:
    year = text.digits(i, 2)
    return CENTURY + year if year is not None and len(text.row[i].raw) > 1 else None


def _bare_year(text: Text, i: int) -> tuple[int, int] | None:
    """Read the year of "4 Dec 26": two digits behind a day and month that are no hour."""
    year = _short_year(text, i)
    near = year is not None and year in YEARS_NEAR and closes(text, i + 1)
    return (year, i + 1) if year and near else None


def year_ahead(text: Text, i: int) -> tuple[int, int] | None:
    """Read "next year", "nächsten Jahres", "del año que viene": years from this one."""
    j = text.skip(text.skip(text.gap(i), Kind.OF, Kind.IN, Kind.IN_MONTH), Kind.THE)
    before = turn_at(text, j)
    unit = text.word(before[1] if before else j, Kind.UNIT)
    if not unit or unit.value != Unit.YEAR:
        return None
    turn = before or turn_at(text, unit.end)
    return (turn[0], max(unit.end, turn[1])) if turn else None


def month_day(text: Text, i: int, _: Lead) -> Said | None:
    """5 March; March 5th, 2027; Monday, 5 March; den 5. März; el 5 de marzo de 2027."""
    if (year := text.digits(i)) in YEARS and (named := _month_day(text, text.gap(i + 1))):
        on = make(year or 0, named[1], named[0])
        return Said(Exact(on), named[2], Sort.NAMED) if on else None
    name = weekday_name(text, i)
    j = coming(text, i)
    if name:
        j = text.skip(text.skip(text.gap(name[1]), Kind.ON), Kind.THE)
    found = _day_month(text, j) or _month_day(text, j)
    if not found or not make(LEAP_YEAR, found[1], found[0]):
        return None
    day, month, end = found
    year, ahead, behind = _year(text, end)
    if behind == end:
        year, behind = _bare_year(text, end) or (None, coming(text, end))
    end = behind
    if year:
        on = make(year, month, day)
        return Said(Exact(on), end, Sort.NAMED) if on else None
    sort = Sort.PAST if ahead is not None and ahead < 0 else Sort.NAMED
    return Said(MonthDay(month, day, ahead), end, sort)


def _day_month(text: Text, i: int) -> tuple[int, int, int] | None:
    day = _day_range(text, i)
    if not day or (text.glued(i) and text.sign(i - 1, "/.:$€£#")):
        return None
    month = _month_name(text, text.skip(_joint(text, day[1]), Kind.OF))
    return (day[0], month[0], month[1]) if month else None


def _day_range(text: Text, i: int) -> tuple[int, int] | None:
    """Read a day, or the first of "5-7", "5 to 7", "vom 5. bis 7."."""
    first = day_number(text, i)
    if not first:
        return None
    dashed = text.sign(first[1], DASHES)
    j = first[1] + 1 if dashed else text.skip(first[1], Kind.AND, Kind.OR)
    last = day_number(text, text.skip(j, Kind.THE)) if j > first[1] else None
    return (first[0], last[1]) if last else first


def _month_day(text: Text, i: int) -> tuple[int, int, int] | None:
    month = _month_name(text, i) if text.language in MONTH_FIRST else None
    if not month:
        return None
    j = text.skip(text.gap(month[1]), Kind.THE)
    if text.word(j, Kind.ORDINAL) is None and text.digits(j, 2) is None:
        return None
    day = day_number(text, j)
    if (
        not day
        or text.sign(day[1], ":%", glued=True)
        or (text.glued(day[1]) and text.word(day[1], Kind.PM, Kind.HOUR_MARK))
    ):
        return None
    return day[0], month[0], _behind_range(text, *day)


def _behind_range(text: Text, first: int, i: int) -> int:
    """Return the index behind the last day of "Dec 5-7"; "Dec 5 - 7pm" is a day and its hour."""
    last = text.digits(i + 1, 2) if text.sign(i, DASHES) else None
    timed = text.sign(i + 2, ":.", glued=True) and text.glued(i + 3)
    timed = timed or text.word(i + 2, Kind.PM, Kind.HOUR_MARK) is not None
    return i + 2 if last and first < last <= DAYS_IN_MONTH and not timed else i


def month_only(text: Text, i: int, _: Lead) -> Said | None:
    """March; next March; March 2027."""
    before = turn_at(text, i)
    j = before[1] if before else i
    month = _month_name(text, j)
    if not month:
        return None
    year, ahead, end = _year(text, month[1])
    turn = before
    if end == month[1]:
        turn = before or turn_at(text, month[1])
        end = max(turn[1], end) if turn else end
    if (turn and turn[0] < 0) or (ahead is not None and ahead < 0):
        return Said(MonthOf(month[0], ahead=ahead), end, Sort.PAST)
    capital = text.row[j].raw[:1].isupper() or text.language not in CAPITAL_MONTHS
    sort = Sort.NAMED if year else Sort.RELATIVE if turn and capital else Sort.MONTH
    weak = text.word(j, Kind.MONTH) is None
    return Said(MonthOf(month[0], year, ahead=ahead), end, sort, weak=weak)


def holiday(text: Text, i: int, lead: Lead) -> Said | None:
    """Christmas, Silvester, le jour de l'an: but "after Christmas" is no day anybody knows."""
    found = text.word(i, Kind.HOLIDAY)
    if not found or Kind.AFTER in lead.kinds:
        return None
    month, day = divmod(found.value, 100)
    year, ahead, end = _year(text, found.end)
    on = make(year, month, day) if year else None
    return Said(Exact(on) if on else MonthDay(month, day, ahead), end, Sort.NAMED)


def nth_at(text: Text, i: int) -> tuple[int, int] | None:
    """Read first, troisième, 2e, 3rd, 2.: a number that counts, and the index behind."""
    word = text.word(i, Kind.ORDINAL, Kind.NTH)
    return (word.value, word.end) if word else day_number(text, i, ordinal=True)


def quarter(text: Text, i: int, _: Lead) -> Said | None:
    """Q1; Q3 2027; H2; the third quarter; im zweiten Halbjahr: by its number in the year."""
    found = _stuck(text, i) or _counted(text, i)
    if not found:
        return None
    number, unit, end = found
    months = MONTHS_IN_QUARTER * (1 if unit is Unit.QUARTER else 2)
    if not 1 <= number <= (QUARTERS if unit is Unit.QUARTER else HALVES_OF_YEAR):
        return None
    year, ahead, behind = _year(text, end)
    sort = Sort.NAMED if year else Sort.MONTH
    if ahead is not None and ahead < 0:
        sort = Sort.PAST
    return Said(MonthOf((number - 1) * months + 1, year, unit=unit, ahead=ahead), behind, sort)


def _stuck(text: Text, i: int) -> tuple[int, Unit, int] | None:
    for kind, unit in ((Kind.QUARTER, Unit.QUARTER), (Kind.HALF, Unit.HALF_YEAR)):
        name = text.word(i, kind)
        number = text.digits(name.end, 1) if name and text.glued(name.end) else None
        if name and number:
            return number, unit, name.end + 1
    return None


def _counted(text: Text, i: int) -> tuple[int, Unit, int] | None:
    number = nth_at(text, i)
    unit = text.word(number[1], Kind.UNIT) if number else None
    if not number or not unit or unit.value not in {Unit.QUARTER, Unit.HALF_YEAR}:
        return None
    of = text.skip(text.skip(unit.end, Kind.OF), Kind.THE)
    year = text.word(of, Kind.UNIT)
    end = year.end if year and year.value == Unit.YEAR else unit.end
    return number[0], Unit(unit.value), end
