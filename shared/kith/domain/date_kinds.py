"""The kinds of words dates are made of, whatever the language."""

from collections.abc import Mapping
from enum import IntEnum, StrEnum


class Unit(IntEnum):
    """What time is counted in. A working day is Monday to Friday; nobody's holidays are known."""

    MINUTE = 1
    HOUR = 2
    DAY = 3
    WORKDAY = 4
    WEEK = 5
    MONTH = 6
    QUARTER = 7
    HALF_YEAR = 8
    YEAR = 9


class Kind(StrEnum):
    """What a word can be in a date. The comment says what its number means."""

    ABOUT = "about"  # in front of a number: that many or so
    AFTER = "after"  # leads to a day that is itself too early
    AGO = "ago"  # behind a span: it is past
    AND_HALF = "and half"  # behind a number or its unit: half a unit more
    AGO_BEFORE = "ago before"  # in front of a span: it is past
    AMOUNT = "amount"  # behind a span: it measures something else
    AND = "and"  # joins two spans
    AT = "at"  # leads to a clock time
    BEFORE = "before"  # between a span and the day it ends on
    BY = "by"  # leads to any date
    CLOCK = "clock"  # minutes since midnight
    DATED = "dated"  # in front of a day: something is of that date
    DAY = "day"  # days from today
    EDGE = "edge"  # -1 start of a period, 0 its middle, 1 its end
    EDGE_OF = "edge of"  # end of the Unit under way, in one word
    EDGE_WORKDAY = "edge workday"  # -1 first working day of a period, 1 its last
    EVERY = "every"  # leads to a rhythm
    EVERY_DAYS = "every days"  # a rhythm in days, in one word
    EVERY_MONTHS = "every months"  # a rhythm in months, in one word
    FILLER = "filler"  # beside a date: it leaves it alone on its line
    FOR = "for"  # leads to a day; before a span it says how long, not when
    FROM = "from"  # between a span and the day it is counted from
    FROM_NOW = "from now"  # behind a span: counted from today
    HALF = "half"  # stuck to 1 or 2: a half of the year
    HALF_AFTER = "half after"  # behind an hour: minutes more (or less)
    HALF_PAST = "half past"  # in front of an hour: minutes more (or less)
    HOLIDAY = "holiday"  # 100 times its month, and its day
    HOUR_MARK = "hour mark"  # behind the hour of a clock time
    IN = "in"  # leads to a span or a month
    IN_MONTH = "in month"  # leads to a month only
    LAST = "last"  # the one before
    MIDDLE_OF = "middle of"  # middle of the Unit under way, in one word
    MONTH = "month"  # 1 to 12
    MONTH_SHORT = "month short"  # as MONTH, but a word that may mean something else
    NEGATED = "negated"  # says that it is not on that day
    NEXT = "next"  # 1 the coming one, 2 the one after
    NTH = "nth"  # an ORDINAL that no day of a month is called by
    NUMBER = "number"
    NUMBER_HALF = "number half"  # this number and a half
    NUMBERED = "numbered"  # in front of digits: they number something
    OF = "of"
    ON = "on"  # leads to a day
    OR = "or"  # between two numbers: "2 or 3 weeks"
    OWED = "owed"  # never a word: the text says what was promised, and perhaps when
    ORDINAL = "ordinal"  # 1 to 31 in words
    OTHER = "other"  # every other week
    PART = "part"  # hour that stands for a part of the day; MORNING for the morning
    PART_TODAY = "part today"  # as PART, of today
    PAST = "past"  # between minutes and hour: 1 past it, -1 to it
    PLAN = "plan"  # speaks of what is to come, or asks when
    PM = "pm"  # 0 before noon, 12 after
    PROPOSED = "proposed"  # asks for a day, for all its "not"
    QUARTER = "quarter"  # stuck to 1 to 4: a quarter of the year
    REMIND = "remind"  # says that a follow-up is wanted
    SINCE = "since"  # in front of a day: it is past
    SPAN_DAYS = "span days"
    SPAN_MINUTES = "span minutes"
    SPAN_MONTHS = "span months"
    START_OF = "start of"  # start of the coming Unit, in one word
    SUFFIX = "suffix"  # stuck to a number: its ordinal
    THANKED = "thanked"  # says thanks for, or sorry about, what is over
    THE = "the"
    THIS = "this"
    TOWARDS = "towards"  # leads to a date behind a word that leads already
    TOLD = "told"  # a verb of something over: what follows is when it was
    UNIT = "unit"
    UNIT_SHORT = "unit short"  # stuck to a number: its unit
    WEEKDAY = "weekday"  # 0 Monday to 6 Sunday
    WEEKDAY_SHORT = "weekday short"  # as WEEKDAY, but a word that may mean something else
    WEEKEND = "weekend"
    WILL = "will"  # a verb of what is to come, whatever was said before
    WEEK_NUMBER = "week number"  # in front of 1 to 53: a calendar week
    WEEKS_ON = "weeks on"  # behind a weekday: so many weeks later


MORNING = 0
"""A PART that names no hour of its own: the owner's own morning, when the nudge comes."""

AFTERNOON = 15
EVENING = 18
NIGHT = 20
"""Hours that stand for parts of the day; nobody agrees on them, so they are early in each."""

Words = Mapping[Kind, Mapping[int, str]]
"""Per kind, what each number is called: alternatives between commas, accents as in print."""


def endings(stem: str, *vowels: str) -> str:
    """Return an inflected word: the stem with each vowel alone and before m, n, r, s."""
    return ", ".join(f"{stem}{vowel}{end}" for vowel in vowels for end in ("", "m", "n", "r", "s"))
