"""How a follow-up comes again, as a person says it, by language."""

from collections.abc import Mapping
from dataclasses import dataclass

from kith.domain import wording
from kith.domain.calendar_words import WORDING
from kith.domain.recurring import Cycle, Recurring

LAST_OF_MONTH = 31


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """`weekly` has the days of each week; `fixed` adds a day to a rhythm.

    Days of a month are the `day`th, its `last` one, or an `nth` weekday, the last of `nths`
    being the last of the month; `of_month` and `yearly` say the month. `after` counts from the
    completion, `at` adds a time.
    """

    weekly: str
    fixed: str
    weekday: str
    day: str
    first: str
    last: str
    nth: str
    nths: str
    of_month: str
    yearly: str
    after: str
    at: str


WORDS: Mapping[str, Words] = {
    "de": Words(
        weekly="jeden {days}",
        fixed="{every} {day}",
        weekday="am {days}",
        day="am {day}.",
        first="am 1.",
        last="am letzten Tag",
        nth="am {nth} {weekday}",
        nths="ersten zweiten dritten vierten fünften letzten",
        of_month="{day} im {month}",
        yearly="am {day}. {month}",
        after="in {span}, vom Erledigen an gerechnet",
        at="{again} um {time}",
    ),
    "en": Words(
        weekly="every {days}",
        fixed="{every} {day}",
        weekday="on {days}",
        day="on day {day}",
        first="on the first",
        last="on the last day",
        nth="on the {nth} {weekday}",
        nths="first second third fourth fifth last",
        of_month="{day} of {month}",
        yearly="on {day} {month}",
        after="{span} after it is done",
        at="{again} at {time}",
    ),
    "es": Words(
        weekly="cada {days}",
        fixed="{every}, {day}",
        weekday="el {days}",
        day="el día {day}",
        first="el día 1",
        last="el último día",
        nth="el {nth} {weekday}",
        nths="primer segundo tercer cuarto quinto último",
        of_month="{day} de {month}",
        yearly="el {day} de {month}",
        after="{span} después de hacerlo",
        at="{again} a las {time}",
    ),
    "fr": Words(
        weekly="chaque {days}",
        fixed="{every}, {day}",
        weekday="le {days}",
        day="le {day}",
        first="le 1er",
        last="le dernier jour",
        nth="le {nth} {weekday}",
        nths="premier deuxième troisième quatrième cinquième dernier",
        of_month="{day} de {month}",
        yearly="le {day} {month}",
        after="{span} après l’avoir fait",
        at="{again} à {time}",
    ),
    "nl": Words(
        weekly="elke {days}",
        fixed="{every} {day}",
        weekday="op {days}",
        day="op de {day}e",
        first="op de eerste",
        last="op de laatste dag",
        nth="op de {nth} {weekday}",
        nths="eerste tweede derde vierde vijfde laatste",
        of_month="{day} van {month}",
        yearly="op {day} {month}",
        after="{span} nadat het gedaan is",
        at="{again} om {time}",
    ),
}


def say_again(rule: Recurring, language: str) -> str:
    """Return how it comes again: "every two weeks on Monday", "three months after it is done"."""
    words = WORDS[language]
    if not rule.by_calendar:
        span = wording.say_count(rule.number, rule.cycle.value, language)
        return words.after.format(span=span)
    names = WORDING[language].weekdays.split()
    days = wording.say_list([names[day] for day in rule.weekdays], language)
    if rule.cycle is Cycle.WEEK and rule.number == 1:
        said = words.weekly.format(days=days)
    else:
        every = wording.say_each(rule.number, rule.cycle.value, language)
        said = words.fixed.format(every=every, day=_day(words, rule, days, language))
    return words.at.format(again=said, time=f"{rule.at:%H:%M}") if rule.at else said


def _day(words: Words, rule: Recurring, days: str, language: str) -> str:
    month = WORDING[language].months.split()[(rule.month or 1) - 1]
    if rule.nth is not None:
        nths = words.nths.split()
        nth = nths[rule.nth - 1] if rule.nth > 0 else nths[-1]
        said = words.nth.format(nth=nth, weekday=days)
        return words.of_month.format(day=said, month=month) if rule.month else said
    if rule.cycle is Cycle.WEEK:
        return words.weekday.format(days=days)
    if rule.month:
        day = WORDING[language].first if rule.day == 1 else rule.day
        return words.yearly.format(day=day, month=month)
    if rule.day == LAST_OF_MONTH:
        return words.last
    return words.first if rule.day == 1 else words.day.format(day=rule.day)
