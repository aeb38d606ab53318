"""The kinds of words dates are made of, and the English ones; other languages sit beside."""

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
    YEAR = 8


class Kind(StrEnum):
    """What a word can be in a date. The comment says what its number means."""

    AGO = "ago"  # behind a span: it is past
    AND_HALF = "and half"  # behind a number or its unit: half a unit more
    AGO_BEFORE = "ago before"  # in front of a span: it is past
    AMOUNT = "amount"  # behind a span: it measures something else
    AND = "and"  # joins two spans
    AT = "at"  # leads to a clock time
    BY = "by"  # leads to any date
    CLOCK = "clock"  # minutes since midnight
    DAY = "day"  # days from today
    EDGE = "edge"  # -1 start of a period, 0 its middle, 1 its end
    EDGE_OF = "edge of"  # end of the Unit under way, in one word
    EVERY = "every"  # leads to a rhythm
    EVERY_DAYS = "every days"  # a rhythm in days, in one word
    EVERY_MONTHS = "every months"  # a rhythm in months, in one word
    FOR = "for"  # leads to a day; before a span it says how long, not when
    FROM = "from"  # between a span and the day it is counted from
    FROM_NOW = "from now"  # behind a span: counted from today
    HALF_AFTER = "half after"  # behind an hour: minutes more (or less)
    HALF_PAST = "half past"  # in front of an hour: minutes more (or less)
    HOUR_MARK = "hour mark"  # behind the hour of a clock time
    IN = "in"  # leads to a span or a month
    IN_MONTH = "in month"  # leads to a month only
    LAST = "last"  # the one before
    MONTH = "month"  # 1 to 12
    MONTH_SHORT = "month short"  # as MONTH, but a word that may mean something else
    NEXT = "next"  # 1 the coming one, 2 the one after
    NUMBER = "number"
    NUMBER_HALF = "number half"  # this number and a half
    OF = "of"
    ON = "on"  # leads to a day
    OR = "or"  # between two numbers: "2 or 3 weeks"
    ORDINAL = "ordinal"  # 1 to 31 in words
    OTHER = "other"  # every other week
    PART = "part"  # hour that stands for a part of the day; MORNING for the morning
    PART_TODAY = "part today"  # as PART, of today
    PAST = "past"  # between minutes and hour: 1 past it, -1 to it
    PM = "pm"  # 0 before noon, 12 after
    QUARTER = "quarter"  # stuck to 1 to 4: a quarter of the year
    REMIND = "remind"  # says that a follow-up is wanted
    SPAN_DAYS = "span days"
    SPAN_MINUTES = "span minutes"
    SPAN_MONTHS = "span months"
    START_OF = "start of"  # start of the coming Unit, in one word
    SUFFIX = "suffix"  # stuck to a number: its ordinal
    THE = "the"
    THIS = "this"
    TOWARDS = "towards"  # leads to a date behind a word that leads already
    TOLD = "told"  # a verb of something over: what follows is when it was
    UNIT = "unit"
    UNIT_SHORT = "unit short"  # stuck to a number: its unit
    WEEKDAY = "weekday"  # 0 Monday to 6 Sunday
    WEEKDAY_SHORT = "weekday short"  # as WEEKDAY, but a word that may mean something else
    WEEKEND = "weekend"
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


ENGLISH: Words = {
    Kind.AGO: {1: "ago, back, earlier"},
    Kind.AGO_BEFORE: {1: "past, the past"},
    Kind.AMOUNT: {1: "of"},
    Kind.AND: {1: "and"},
    Kind.AND_HALF: {1: "and a half"},
    Kind.AT: {1: "at, around, about, from"},
    Kind.BY: {
        1: "by, until, till, before, no later than, not later than, due, due on, due by, deadline"
    },
    Kind.CLOCK: {720: "noon, midday, high noon, lunchtime", 1440: "midnight"},
    Kind.DAY: {
        -2: "day before yesterday, the day before yesterday",
        -1: "yesterday",
        0: "today",
        1: "tomorrow, tomorow, tommorow, tommorrow, tmrw, tmr",
        2: "day after tomorrow, the day after tomorrow, overmorrow",
    },
    Kind.EDGE: {
        -1: "start of, beginning of, early, early in, the start of, the beginning of, "
        "first day of, the first day of",
        0: "mid, middle of, the middle of",
        1: "end of, the end of, late, late in, end, last day of, the last day of",
    },
    Kind.EDGE_OF: {
        Unit.DAY: "eod, cob, close of business, end of business, end of play",
        Unit.WEEK: "eow",
        Unit.MONTH: "eom, month end",
        Unit.QUARTER: "eoq, quarter end",
        Unit.YEAR: "eoy, year end",
    },
    Kind.EVERY: {1: "every, each, once a, once every, once per"},
    Kind.EVERY_DAYS: {
        1: "daily",
        7: "weekly",
        14: "fortnightly, biweekly, every fortnight, each fortnight",
    },
    Kind.EVERY_MONTHS: {
        1: "monthly",
        2: "bimonthly",
        3: "quarterly",
        6: "twice a year, half yearly, biannually, semiannually, semi-annually, every half year",
        12: "yearly, annually",
    },
    Kind.FOR: {1: "for"},
    Kind.FROM: {1: "from, after, on"},
    Kind.FROM_NOW: {1: "from now, from today, time, s time, hence, out"},
    Kind.HALF_PAST: {
        30: "half past, half",
        15: "quarter past, a quarter past",
        -15: "quarter to, a quarter to",
    },
    Kind.HOUR_MARK: {1: "o clock, oclock, hrs, h"},
    Kind.IN: {1: "in, within, in about, in around, in roughly, in the next, inside, inside of"},
    Kind.LAST: {1: "last, previous"},
    Kind.MONTH: {
        1: "january, jan",
        2: "february, feb",
        3: "march",
        4: "april, apr",
        5: "may",
        6: "june, jun",
        7: "july, jul",
        8: "august, aug",
        9: "september, sep, sept",
        10: "october, oct",
        11: "november, nov",
        12: "december, dec",
    },
    Kind.MONTH_SHORT: {3: "mar"},
    Kind.NEXT: {
        1: "next, coming, the coming, the next, following, the following, upcoming",
        2: "after next",
    },
    Kind.NUMBER: {
        1: "one, a, an, another",
        2: "two, a couple of, a couple, couple of, couple",
        3: "three, a few, few",
        4: "four",
        5: "five",
        6: "six, half a dozen",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve, a dozen",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        21: "twenty one",
        22: "twenty two",
        23: "twenty three",
        24: "twenty four",
        25: "twenty five",
        26: "twenty six",
        27: "twenty seven",
        28: "twenty eight",
        29: "twenty nine",
        30: "thirty",
        31: "thirty one",
        40: "forty",
        45: "forty five",
        50: "fifty",
        60: "sixty",
        90: "ninety",
        100: "hundred, a hundred, one hundred",
    },
    Kind.OF: {1: "of"},
    Kind.ON: {1: "on, after, starting, starting on, as of"},
    Kind.OR: {1: "or, to"},
    Kind.ORDINAL: {
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        21: "twenty first",
        22: "twenty second",
        23: "twenty third",
        24: "twenty fourth",
        25: "twenty fifth",
        26: "twenty sixth",
        27: "twenty seventh",
        28: "twenty eighth",
        29: "twenty ninth",
        30: "thirtieth",
        31: "thirty first",
    },
    Kind.OTHER: {2: "other, second"},
    Kind.PART: {
        MORNING: "morning, in the morning, first thing",
        AFTERNOON: "afternoon, in the afternoon",
        EVENING: "evening, in the evening",
        NIGHT: "night, at night",
    },
    Kind.PART_TODAY: {NIGHT: "tonight"},
    Kind.PAST: {-1: "to, before", 1: "past, after"},
    Kind.PM: {0: "am, a m", 12: "pm, p m"},
    Kind.REMIND: {
        1: "follow up, followup, remind me, reminder, ping me, nudge me, remind, get back, "
        "check in, check back, touch base, circle back, snooze, pause, postpone, postpone it, "
        "reschedule, reschedule it"
    },
    Kind.SPAN_DAYS: {14: "fortnight, fortnights, a fortnight"},
    Kind.SPAN_MINUTES: {
        15: "a quarter of an hour, quarter of an hour",
        30: "half an hour, a half hour, half hour",
    },
    Kind.SPAN_MONTHS: {
        6: "half a year, a half year, half year",
    },
    Kind.SUFFIX: {1: "st, nd, rd, th"},
    Kind.QUARTER: {1: "q"},
    Kind.THE: {
        1: "the, eod, cob, end of day, close of business, end of business, end of play, "
        "first thing, week of, the week of, the day of",
    },
    Kind.THIS: {1: "this, this coming"},
    Kind.TOLD: {1: "met, spoke, talked, saw, was, were, had, called, chatted, wrote, went, came"},
    Kind.TOWARDS: {1: "to"},
    Kind.UNIT: {
        Unit.MINUTE: "minute, minutes, min, mins",
        Unit.HOUR: "hour, hours, hr, hrs",
        Unit.DAY: "day, days",
        Unit.WORKDAY: "business day, business days, working day, working days, workday, workdays, "
        "weekday, weekdays",
        Unit.WEEK: "week, weeks, wk, wks",
        Unit.MONTH: "month, months, mo, mos, mth, mths",
        Unit.QUARTER: "quarter, quarters",
        Unit.YEAR: "year, years, yr, yrs",
    },
    Kind.UNIT_SHORT: {
        Unit.HOUR: "h",
        Unit.DAY: "d",
        Unit.WORKDAY: "bd",
        Unit.WEEK: "w",
        Unit.MONTH: "m",
        Unit.YEAR: "y",
    },
    Kind.WEEKDAY: {
        0: "monday, mondays",
        1: "tuesday, tue, tues, tuesdays",
        2: "wednesday, weds, wednesdays",
        3: "thursday, thu, thur, thurs, thursdays",
        4: "friday, fri, fridays",
        5: "saturday, saturdays",
        6: "sunday, sundays",
    },
    Kind.WEEKDAY_SHORT: {0: "mon", 2: "wed", 5: "sat", 6: "sun"},
    Kind.WEEKEND: {1: "weekend"},
    Kind.WEEK_NUMBER: {1: "calendar week, cw"},
    Kind.WEEKS_ON: {1: "week", 2: "fortnight"},
}
