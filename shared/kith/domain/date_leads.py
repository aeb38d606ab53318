"""Whether what reads like a date is one: what leads to it, and what stands around it."""

from kith.domain.date_around import before, closes, ends, negated, planned, reminded, told
from kith.domain.date_doubts import (
    in_digits,
    is_address,
    is_adjective,
    is_asked,
    is_dated,
    is_full,
    is_habit,
    is_name,
    is_range,
    is_short_day,
    is_the_morning,
    is_title,
    is_tomorrow,
    is_usual,
    numbers,
    owns,
)
from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_meaning import Ahead, Exact, MonthDay, MonthOf, Period, Weekday
from kith.domain.date_said import Phrase, Sort
from kith.domain.date_text import Text

DISTANCES = frozenset({"es", "fr"})
"""Languages in which "à deux heures de Paris" says how far it is."""

ONE_DAY = Ahead(((1, Unit.DAY),))
ONE_MINUTE = Ahead(((1, Unit.MINUTE),))
"""Said in words, these are some day and soon."""

A_DECADE = Ahead(((120, Unit.MONTH),))
"""Said without "in", it is how long something took."""

THIS_CENTURY = 2000

_LASTING = frozenset({Kind.BY, Kind.FOR})
"""Before a span they say how long: for 3 weeks, voor 3 weken."""

_MONTH_LEADS = frozenset({Kind.BY, Kind.IN, Kind.IN_MONTH})
_TELLABLE = frozenset({Sort.CLOCK, Sort.MONTH, Sort.NAMED})


def meant(text: Text, i: int, found: Phrase) -> bool:
    """Say whether the phrase at `i` is a date, from what leads to it and what follows."""
    if found.sort is Sort.PAST:
        return True
    if _is_none(text, i, found):
        return False
    if found.alone:
        return _meant_alone(text, found)
    if _is_over(text, i, found) or owns(text, found.end) or is_address(text, found):
        return False
    return not (found.weak and not is_short_day(text, found)) and _LED[found.sort](text, i, found)


def _is_none(text: Text, i: int, found: Phrase) -> bool:
    """Say whether it is no one date, alone or not: how long, how often, how soon."""
    kinds = found.lead.kinds
    if found.sort is Sort.SPAN and Kind.IN not in kinds and _is_length(text, found):
        return True
    if in_digits(text, found) and text.word(found.lead.end - 1, Kind.NUMBERED):
        return True
    if found.day == ONE_MINUTE and text.word(found.lead.end, Kind.NUMBER):
        return Kind.REMIND not in kinds and not reminded(text, i)
    if found.sort is Sort.NAMED and before(text, found.lead.end, Kind.THANKED):
        return True
    if is_usual(text, i, found) or is_the_morning(text, found) or is_adjective(text, found):
        return True
    return found.weak and bool(kinds) and not is_short_day(text, found)


def _is_length(text: Text, found: Phrase) -> bool:
    """Say whether a span says how long, or how much was promised: "2 weeks of cover"."""
    kinds = found.lead.kinds
    if Kind.OWED in kinds:
        return not ends(text, found.end)
    return bool(kinds & _LASTING) and Kind.REMIND not in kinds


def _is_over(text: Text, i: int, found: Phrase) -> bool:
    """Say whether it is told of the past, or said not to be then: "the day before 1 May"."""
    if i > 0 and text.word(i - 1, Kind.SINCE) and found.sort is not Sort.RELATIVE:
        return text.language != "es" or not planned(text, i, found.end)
    if i > 0 and text.word(i - 1, Kind.UNIT) and text.word(i, Kind.BEFORE):
        return True
    if isinstance(found.day, Weekday) and found.sort is Sort.NAMED and negated(text, i, found):
        return True
    current = isinstance(found.day, Period) and not found.day.ahead
    return (current or found.sort in _TELLABLE) and told(text, i, found)


def _meant_alone(text: Text, found: Phrase) -> bool:
    """A month's name alone may be anybody's, and "un jour" any day; Q1 is a quarter."""
    if found.sort is Sort.MONTH:
        return _month_said(found) or (_is_longer(found) and (text.own or text.language == "en"))
    if found.sort is Sort.SPAN and not found.lead.kinds & {Kind.IN, Kind.REMIND}:
        some_day = found.day == ONE_DAY and text.word(found.lead.end, Kind.NUMBER)
        return not some_day and not found.lead.kinds and found.day != A_DECADE
    if found.day is None and found.clock and not found.clock.exact:
        return numbers(text, found) <= 1
    return True


def _month_said(found: Phrase) -> bool:
    """In March, by June; le deuxième trimestre, behind any word that leads to a day."""
    leads = _MONTH_LEADS | {Kind.ON, Kind.REMIND} if _is_longer(found) else _MONTH_LEADS
    return bool(found.lead.kinds & leads)


def _is_longer(found: Phrase) -> bool:
    """Say whether it is a quarter or half of a year."""
    return isinstance(found.day, MonthOf) and found.day.unit > Unit.MONTH


def _span_led(_text: Text, _i: int, found: Phrase) -> bool:
    return bool(found.lead.kinds & {Kind.IN, Kind.REMIND})


def _named_led(text: Text, i: int, found: Phrase) -> bool:
    if reminded(text, i) or is_range(text, found):
        return True
    if is_habit(text, found) or is_dated(text, found) or is_title(text, i, found):
        return False
    if found.lead.kinds & {Kind.ON, Kind.BY, Kind.FOR, Kind.REMIND}:
        return True
    if found.lead.kinds & {Kind.IN, Kind.IN_MONTH} and text.word(found.lead.end, Kind.HOLIDAY):
        return True
    if isinstance(found.day, Exact) and found.day.on.year >= THIS_CENTURY:
        return is_full(text, i, found) or planned(text, i, found.end)
    timed = found.clock is not None and found.clock.exact
    doubtful = (in_digits(text, found) and not timed) or is_name(text, found)
    clear = isinstance(found.day, Weekday | MonthDay) and not doubtful
    return clear and (timed or is_asked(text, i, found) or planned(text, i, found.end))


def _relative_led(text: Text, _i: int, found: Phrase) -> bool:
    last = found.end - 1
    der_morgen = text.language == "de" and text.row[last].raw == "Morgen" and last > 0
    return not (is_tomorrow(found) and der_morgen)


def _today_led(text: Text, i: int, found: Phrase) -> bool:
    return bool(found.lead.kinds & {Kind.BY, Kind.REMIND}) or reminded(text, i)


def _month_led(text: Text, i: int, found: Phrase) -> bool:
    """In March; by June: but not "introduced by June", "in May's office", "by April Jones"."""
    if Kind.BY not in found.lead.kinds:
        return _month_said(found)
    behind = text.row[found.end].raw if found.end < len(text) else ""
    done_by = i > 0 and text.row[i - 1].text.endswith("ed")
    return not behind[:1].isupper() and not done_by


def _ordinal_led(text: Text, i: int, found: Phrase) -> bool:
    if not (found.lead.kinds & {Kind.ON, Kind.BY, Kind.REMIND} or planned(text, i, found.end)):
        return False
    if found.clock is not None and found.clock.exact:
        return True
    verb = text.language == "de" and found.end < len(text) and text.row[found.end].raw.islower()
    return verb or closes(text, found.end)


def _clock_led(text: Text, i: int, found: Phrase) -> bool:
    leads = {Kind.AT, Kind.BY, Kind.REMIND}
    if text.language in DISTANCES and text.word(found.end, Kind.OF):
        return False
    if found.clock is None or not found.lead.kinds & leads:
        return False
    return found.clock.exact or (planned(text, i, found.end) and closes(text, found.end))


_LED = {
    Sort.CLOCK: _clock_led,
    Sort.MONTH: _month_led,
    Sort.NAMED: _named_led,
    Sort.ORDINAL: _ordinal_led,
    Sort.RELATIVE: _relative_led,
    Sort.SPAN: _span_led,
    Sort.TODAY: _today_led,
}
