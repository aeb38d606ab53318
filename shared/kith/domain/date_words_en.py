"""The English words dates are made of."""

from kith.domain.date_kinds import AFTERNOON, EVENING, MORNING, NIGHT, Kind, Unit, Words

ENGLISH: Words = {
    Kind.ABOUT: {1: "about, around, approximately, approx, roughly, maybe, perhaps, some, say"},
    Kind.AFTER: {1: "after"},
    Kind.AGO: {1: "ago, back, earlier"},
    Kind.AGO_BEFORE: {1: "past, the past"},
    Kind.AMOUNT: {1: "of"},
    Kind.AND: {1: "and"},
    Kind.AND_HALF: {1: "and a half"},
    Kind.AT: {1: "at, around, about, from, between"},
    Kind.BEFORE: {1: "before, prior to, ahead of"},
    Kind.BY: {
        1: "by, until, till, before, no later than, not later than, due, due on, due by, "
        "deadline, at the latest by, latest by, ahead of, prior to"
    },
    Kind.CLOCK: {720: "noon, midday, high noon, lunchtime", 1440: "midnight"},
    Kind.DATED: {1: "of, dated, from"},
    Kind.DAY: {
        -2: "day before yesterday, the day before yesterday",
        -1: "yesterday, last night, yesterday evening",
        0: "today, later today, later on today",
        1: "tomorrow, tomorow, tommorow, tommorrow, tmrw, tmr, tomorrrow, tmw, 2moro",
        2: "day after tomorrow, the day after tomorrow, overmorrow",
    },
    Kind.EDGE: {
        -1: "start of, beginning of, early, early in, the start of, the beginning of, "
        "first day of, the first day of, first week of, the first week of, first week in, "
        "the first week in, first half of, the first half of",
        0: "mid, middle of, the middle of, second half of, the second half of, halfway through",
        1: "end of, the end of, late, late in, end, last day of, the last day of",
    },
    Kind.EDGE_OF: {
        Unit.DAY: "eod, cob, close of business, end of business, end of play, eob",
        Unit.WEEK: "eow",
        Unit.MONTH: "eom, month end",
        Unit.QUARTER: "eoq, quarter end",
        Unit.YEAR: "eoy, year end",
    },
    Kind.EDGE_WORKDAY: {
        -1: "first working day of, first business day of, first working day in, "
        "first business day in, first workday of, the first working day of, "
        "the first business day of",
        1: "last working day of, last business day of, last workday of, last working day in, "
        "last business day in, the last working day of, the last business day of",
    },
    Kind.EVERY: {1: "every, each, once a, once every, once per"},
    Kind.EVERY_DAYS: {
        1: "daily",
        7: "weekly",
        14: "fortnightly, biweekly, every fortnight, each fortnight, twice a month, bi-weekly",
    },
    Kind.EVERY_MONTHS: {
        1: "monthly",
        2: "bimonthly",
        3: "quarterly",
        6: "twice a year, half yearly, biannually, semiannually, semi-annually, every half year",
        12: "yearly, annually",
    },
    Kind.FILLER: {
        1: "or so, or thereabouts, ish, at the latest, latest, please, pls, thanks, thank you, "
        "if possible, ok, okay, maybe, perhaps, probably, say, then, instead, sharp, later",
    },
    Kind.FOR: {1: "for"},
    Kind.FROM: {1: "from, after"},
    Kind.FROM_NOW: {1: "from now, from today, time, s time, hence, out"},
    Kind.HALF: {1: "h"},
    Kind.HALF_PAST: {
        30: "half past, half",
        15: "quarter past, a quarter past",
        -15: "quarter to, a quarter to",
    },
    Kind.HOLIDAY: {
        101: "new year s day, new years day, new year s, new year",
        1224: "christmas eve",
        1225: "christmas, christmas day, xmas",
        1226: "boxing day",
        1231: "new year s eve, new years eve, nye",
    },
    Kind.HOUR_MARK: {1: "o clock, oclock, hrs, h"},
    Kind.IN: {1: "in, within, in the next, inside, inside of, in as little as"},
    Kind.LAST: {1: "last, previous"},
    Kind.MIDDLE_OF: {
        Unit.WEEK: "midweek",
        Unit.MONTH: "midmonth",
        Unit.YEAR: "midyear",
    },
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
    Kind.NEGATED: {1: "not, doesn t, don t, can t, won t, isn t, cannot"},
    Kind.NEXT: {
        1: "next, nxt, coming, the coming, the next, following, the following, upcoming",
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
    Kind.NUMBERED: {
        1: "version, build, release, order, invoice, ref, reference, no, number, isbn, rev, "
        "id, ticket, case, room, suite, flat, gate, floor, page, section, chapter, item",
    },
    Kind.OF: {1: "of"},
    Kind.ON: {
        1: "on, after, starting, starting on, as of, starting from, over the, effective, "
        "week commencing, w c, around, on or about, on or around, on or before"
    },
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
        MORNING: "morning, in the morning, first thing, am",
        AFTERNOON: "afternoon, in the afternoon, pm",
        EVENING: "evening, in the evening",
        NIGHT: "night, at night",
    },
    Kind.PART_TODAY: {NIGHT: "tonight"},
    Kind.PAST: {-1: "to, before", 1: "past, after"},
    Kind.PLAN: {
        1: "see, meet, call, ring, phone, talk, speak, chat, lunch, dinner, coffee, breakfast, "
        "drinks, catch up, how about, what about, free, available, works, work for, suit, "
        "suits, deadline, send, write, arrives, arriving, leaves, returns, returning, back, "
        "starts, begins, scheduled, booked, moved, postponed, rescheduled, meeting, "
        "appointment, expected, planned"
    },
    Kind.PM: {0: "am, a m", 12: "pm, p m"},
    Kind.PROPOSED: {1: "why not"},
    Kind.REMIND: {
        1: "follow up, followup, remind me, reminder, ping me, nudge me, remind, get back, "
        "check in, check back, touch base, circle back, snooze, pause, postpone, postpone it, "
        "reschedule, reschedule it, wake me, bump, don t forget, do not forget, remember"
    },
    Kind.SINCE: {1: "since"},
    Kind.SPAN_DAYS: {7: "this time next week", 14: "fortnight, fortnights, a fortnight"},
    Kind.SPAN_MINUTES: {
        15: "a quarter of an hour, quarter of an hour",
        30: "half an hour, a half hour, half hour",
        45: "three quarters of an hour",
    },
    Kind.SPAN_MONTHS: {
        1: "this time next month",
        6: "half a year, a half year, half year",
        12: "this time next year",
        120: "a decade, decade",
    },
    Kind.START_OF: {Unit.WEEK: "nextweek", Unit.MONTH: "nextmonth", Unit.YEAR: "nextyear"},
    Kind.SUFFIX: {1: "st, nd, rd, th"},
    Kind.QUARTER: {1: "q"},
    Kind.THANKED: {1: "thanks for, thank you for, thanks again for, sorry for, sorry about"},
    Kind.THE: {
        1: "the, eod, cob, end of day, close of business, end of business, end of play, "
        "first thing, week of, the week of, the day of, eob",
    },
    Kind.THIS: {1: "this, this coming"},
    Kind.TOLD: {
        1: "met, spoke, talked, saw, was, were, had, called, chatted, wrote, went, came, did, "
        "left, sent, gave, told, said, heard, ran, bumped, visited, happened, signed, lunched, "
        "dined, ate, joined, started, ended, got, took, made, bought, paid, closed, launched, "
        "rang, phoned, emailed, mailed, received, attended, presented, missed, arrived, "
        "introduced, married, born, died, founded, discussed, mentioned, reviewed, noted, "
        "promised, turned, rose, fell, grew, opened, finished, graduated, worked, lived, "
        "stayed, celebrated, won, lost"
    },
    Kind.TOWARDS: {1: "to"},
    Kind.UNIT: {
        Unit.MINUTE: "minute, minutes, min, mins",
        Unit.HOUR: "hour, hours, hr, hrs",
        Unit.DAY: "day, days",
        Unit.WORKDAY: "business day, business days, working day, working days, workday, "
        "workdays, weekday, weekdays",
        Unit.WEEK: "week, weeks, wk, wks",
        Unit.MONTH: "month, months, mo, mos, mth, mths",
        Unit.QUARTER: "quarter, quarters",
        Unit.YEAR: "year, years, yr, yrs",
        Unit.HALF_YEAR: "half year, half years, half of the year",
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
    Kind.WEEK_NUMBER: {1: "w, calendar week, cw, week, wk, week no, week number"},
    Kind.WEEKS_ON: {1: "week", 2: "fortnight"},
    Kind.WILL: {
        1: "ll, d, will, shall, would, should, could, can, must, going to, want, wants, need, "
        "needs, let s, lets",
    },
}
