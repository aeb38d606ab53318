"""English dates in words, as they are meant on Wednesday 25 November 2026, ten in Berlin."""

from datetime import UTC, date, datetime, time

import pytest

from kith.domain.dates import When, first_date, when_line

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

COUNTED = {
    "3d": "2026-11-28",
    "3 d": "-",
    "10d": "2026-12-05",
    "2w": "2026-12-09",
    "3mo": "2027-02-25",
    "1y": "2027-11-25",
    "2weeks": "2026-12-09",
    "2 weeks": "2026-12-09",
    "in 2 weeks": "2026-12-09",
    "in 2 weeks' time": "2026-12-09",
    "in two weeks time": "2026-12-09",
    "2 weeks from now": "2026-12-09",
    "two weeks from today": "2026-12-09",
    "within the next two weeks": "2026-12-09",
    "in a fortnight": "2026-12-09",
    "a fortnight from now": "2026-12-09",
    "in two fortnights": "2026-12-23",
    "a couple of weeks": "2026-12-09",
    "in a couple weeks": "2026-12-09",
    "in a few days": "2026-11-28",
    "in 2-3 weeks": "2026-12-09",
    "in two or three weeks": "2026-12-09",
    "in a week": "2026-12-02",
    "in one month": "2026-12-25",
    "in half a year": "2027-05-25",
    "in a year and a half": "2028-05-25",
    "in 1 month and 3 days": "2026-12-28",
    "in twenty-one days": "2026-12-16",
    "in 10 business days": "2026-12-09",
    "5 working days": "2026-12-02",
    "next working day": "2026-11-26",
    "a week from Monday": "2026-12-07",
    "a week on Tuesday": "2026-12-08",
    "two weeks from tomorrow": "2026-12-10",
    "3 days after Friday": "2026-11-30",
    "Monday week": "2026-12-07",
    "Friday fortnight": "2026-12-11",
    "Monday in two weeks": "2026-12-14",
    "today in two weeks": "2026-12-09",
    "every 3 months": "2027-02-25",
    "every other week": "2026-12-09",
    "every Monday": "2026-11-30",
    "every 1st": "2026-12-01",
    "quarterly": "2027-02-25",
    "once a month": "2026-12-25",
    "daily": "2026-11-26",
    "in three and a half weeks": "2026-12-20",
    "in another week": "2026-12-02",
    "inside of 2 weeks": "2026-12-09",
    "6m": "2027-05-25",
    "a week tomorrow": "2026-12-03",
    "in 1.2 weeks": "-",
    "snooze for 3 weeks": "2026-12-16",
    "in 1000000 days": "-",
    "in 9999 weeks": "-",
    "in 9999 months": "-",
    "in 9999 years and 2 hours": "-",
    "in 0 hours": "-",
    "2 hours from Friday": "-",
    "1 year 2 months 3 weeks and 4 days": "-",
    "1 year 2 months 3 weeks": "2028-02-15",
    "in 99999999999 years": "-",
}

NAMED = {
    "today": "2026-11-25",
    "tomorrow": "2026-11-26",
    "Tomorrow!": "2026-11-26",
    "- tomorrow": "2026-11-26",
    "day after tomorrow": "2026-11-27",
    "the day after tomorrow": "2026-11-27",
    "thursday": "2026-11-26",
    "Thu": "2026-11-26",
    "on Thursday": "2026-11-26",
    "wednesday": "2026-12-02",
    "this Friday": "2026-11-27",
    "next Thursday": "2026-11-26",
    "next Wednesday": "2026-12-02",
    "this coming Friday": "2026-11-27",
    "Monday after next": "2026-12-07",
    "thursday next week": "2026-12-03",
    "Thursday of next week": "2026-12-03",
    "next week Thursday": "2026-12-03",
    "next week on Thursday": "2026-12-03",
    "this week Friday": "2026-11-27",
    "next week": "2026-11-30",
    "the week after next": "2026-12-07",
    "next month": "2026-12-01",
    "next quarter": "2027-01-01",
    "next year": "2027-01-01",
    "this weekend": "2026-11-28",
    "end of month": "2026-11-30",
    "by the end of the month": "2026-11-30",
    "eom": "2026-11-30",
    "end of the quarter": "2026-12-31",
    "end of year": "2026-12-31",
    "EOY": "2026-12-31",
    "end of the week": "2026-11-27",
    "end of next month": "2026-12-31",
    "by the end of next quarter": "2027-03-31",
    "end of January": "2027-01-31",
    "end of February": "2027-02-28",
    "end of February 2028": "2028-02-29",
    "mid January": "2027-01-15",
    "mid-January": "2027-01-15",
    "early next week": "2026-11-30",
    "beginning of next month": "2026-12-01",
    "in March": "2027-03-01",
    "March 2027": "2027-03-01",
    "in May": "2027-05-01",
    "12 March": "2027-03-12",
    "12th of March": "2027-03-12",
    "March 12": "2027-03-12",
    "march 12th": "2027-03-12",
    "Mar 12": "2027-03-12",
    "12 mar": "2027-03-12",
    "the first of january": "2027-01-01",
    "January the first": "2027-01-01",
    "5jan": "2027-01-05",
    "jan-5": "2027-01-05",
    "Jan. 5": "2027-01-05",
    "Jan 5, 2028": "2028-01-05",
    "5 Jan 2028": "2028-01-05",
    "May 5": "2027-05-05",
    "Thursday, December 24th, 2026": "2026-12-24",
    "Thu 24 Dec": "2026-12-24",
    "December 24": "2026-12-24",
    "25 November": "2026-11-25",
    "24 November": "2027-11-24",
    "29 feb": "2028-02-29",
    "2026-12-24": "2026-12-24",
    "2026/12/24": "2026-12-24",
    "24.12.2026": "2026-12-24",
    "24-12-2026": "2026-12-24",
    "24/12/2026": "2026-12-24",
    "24/12/26": "2026-12-24",
    "12/24/2026": "2026-12-24",
    "24/12": "2026-12-24",
    "12/24": "2026-12-24",
    "3/4": "2027-04-03",
    "the 5th": "2026-12-05",
    "on the 31st": "2026-12-31",
    "the 5th of next month": "2026-12-05",
    "Friday 27/11": "2026-11-27",
    "5-7 January": "2027-01-05",
    "Friday the 13th": "2026-12-13",
    "first Monday in March": "2027-03-01",
    "the last Friday of the month": "2026-11-27",
    "the second Tuesday of next month": "2026-12-08",
    "last Friday in November": "2026-11-27",
    "the first Tuesday of the month": "2026-12-01",
    "fifth Monday of next month": "-",
    "sixth Monday of next month": "-",
    "last day of the month": "2026-11-30",
    "calendar week 50": "2026-12-07",
    "cw 53": "2026-12-28",
    "cw 54": "-",
    "in Q1": "2027-01-01",
    "Q3 2027": "2027-07-01",
    "Q5 2027": "-",
    "Q1": "-",
    "end of Q1": "2027-03-31",
    "mid Q2": "2027-05-15",
    "the week of 8 March": "2027-03-08",
    "1/Feb/2027": "2027-02-01",
    "late next week": "2026-12-04",
    "mid next week": "2026-12-02",
    "by EOD": "2026-11-25",
    "by EOD Friday": "2026-11-27",
    "due: Friday": "2026-11-27",
    "snooze to Friday": "2026-11-27",
}

TIMED = {
    "48hours": "2026-11-27T10:00:00+01:00",
    "in 90 minutes": "2026-11-25T11:30:00+01:00",
    "in an hour": "2026-11-25T11:00:00+01:00",
    "in half an hour": "2026-11-25T10:30:00+01:00",
    "in 1 hour and 30 minutes": "2026-11-25T11:30:00+01:00",
    "1h30m": "2026-11-25T11:30:00+01:00",
    "tomorrow 3pm": "2026-11-26T15:00:00+01:00",
    "tomorrow at 3 p.m.": "2026-11-26T15:00:00+01:00",
    "3pm tomorrow": "2026-11-26T15:00:00+01:00",
    "tomorrow at 3": "2026-11-26T15:00:00+01:00",
    "tomorrow at 9": "2026-11-26T09:00:00+01:00",
    "tomorrow 15:00": "2026-11-26T15:00:00+01:00",
    "tomorrow at 1530": "2026-11-26T15:30:00+01:00",
    "tomorrow, 3:30pm": "2026-11-26T15:30:00+01:00",
    "thu-3pm": "2026-11-26T15:00:00+01:00",
    "thu @ 3pm": "2026-11-26T15:00:00+01:00",
    "Wednesday 3pm": "2026-11-25T15:00:00+01:00",
    "Wednesday 9am": "2026-12-02T09:00:00+01:00",
    "next Friday at noon": "2026-11-27T12:00:00+01:00",
    "at noon tomorrow": "2026-11-26T12:00:00+01:00",
    "friday morning at 10": "2026-11-27T10:00:00+01:00",
    "friday evening at 8": "2026-11-27T20:00:00+01:00",
    "Friday at 8 in the evening": "2026-11-27T20:00:00+01:00",
    "friday afternoon": "2026-11-27T15:00:00+01:00",
    "this evening": "2026-11-25T18:00:00+01:00",
    "tonight": "2026-11-25T20:00:00+01:00",
    "tonight at 9": "2026-11-25T21:00:00+01:00",
    "tomorrow morning": "2026-11-26",
    "noon": "2026-11-25T12:00:00+01:00",
    "midnight": "2026-11-26T00:00:00+01:00",
    "Friday 12am": "2026-11-27T00:00:00+01:00",
    "8am": "2026-11-26T08:00:00+01:00",
    "5pm": "2026-11-25T17:00:00+01:00",
    "17:30": "2026-11-25T17:30:00+01:00",
    "three o'clock on Monday": "2026-11-30T15:00:00+01:00",
    "half past nine tomorrow": "2026-11-26T09:30:00+01:00",
    "tomorrow at half past three": "2026-11-26T15:30:00+01:00",
    "quarter to five on Friday": "2026-11-27T16:45:00+01:00",
    "at twenty past nine": "2026-11-26T09:20:00+01:00",
    "by 5pm on Friday": "2026-11-27T17:00:00+01:00",
    "today at 5pm": "2026-11-25T17:00:00+01:00",
    "today at 8am": "-",
    "January 1st at 9:30am": "2027-01-01T09:30:00+01:00",
    "Dec 24 2026 6pm": "2026-12-24T18:00:00+01:00",
    "2026-12-24 15:30": "2026-12-24T15:30:00+01:00",
    "2026-12-24T15:30": "2026-12-24T15:30:00+01:00",
    "2026-12-24T15:30:00Z": "2026-12-24T16:30:00+01:00",
    "2026-12-24T15:30+02:00": "2026-12-24T14:30:00+01:00",
    "2026-12-24T15:30:00-0500": "2026-12-24T21:30:00+01:00",
    "every two weeks at 9am": "2026-12-09T09:00:00+01:00",
    "in 2.5 hours": "2026-11-25T12:30:00+01:00",
    "an hour and a half": "2026-11-25T11:30:00+01:00",
    "in one and a half hours": "2026-11-25T11:30:00+01:00",
    "90m": "2026-11-25T11:30:00+01:00",
    "2027-02-01T09": "2027-02-01T09:00:00+01:00",
    "Mon, 1 Feb 2027 09:30:00 -0500": "2027-02-01T15:30:00+01:00",
    "Friday 9-10am": "2026-11-27T09:00:00+01:00",
    "Friday 3-4pm": "2026-11-27T15:00:00+01:00",
    "Friday 9:00-10:30": "2026-11-27T09:00:00+01:00",
    "Friday 11-1pm": "2026-11-27T11:00:00+01:00",
    "tomorrow from 9 to 10am": "2026-11-26T09:00:00+01:00",
    "quarter past 3 tomorrow": "2026-11-26T15:15:00+01:00",
    "tomorrow 0900": "2026-11-26T09:00:00+01:00",
    "remind me in the evening": "2026-11-25T18:00:00+01:00",
    "remind me in the morning": "2026-11-26",
    "Friday 12 at night": "2026-11-28T00:00:00+01:00",
    "3 at night": "2026-11-26T03:00:00+01:00",
    "tomorrow 24:00": "2026-11-27T00:00:00+01:00",
    "tomorrow 24:30": "2026-11-26",
    "tomorrow at 2565": "2026-11-26",
    "2026-12-24T15:30+0530": "2026-12-24T11:00:00+01:00",
    "2026-12-24T15:30+02": "2026-12-24T14:30:00+01:00",
    "2026-12-24T15:30+99:00": "-",
    "2026-12-24T15:30-x": "-",
    "2026-12-24T99:00": "-",
}

IN_SENTENCES = {
    "Follow up with Dana in 2 weeks": "2026-12-09",
    "Follow up Friday: send it": "2026-11-27",
    "remind me Friday to send it": "2026-11-27",
    "remind me to call Dana Thursday": "2026-11-26",
    "Remind me in two weeks to call Dana": "2026-12-09",
    "Please send the draft by next Wednesday, thanks": "2026-12-02",
    "Check back on the 15th": "2026-12-15",
    "Back in a couple of months about the loan": "2027-01-25",
    "Let's talk in May.": "2027-05-01",
    "Send the report by June": "2027-06-01",
    "Lunch with May on Friday": "2026-11-27",
    "I will see her tomorrow at noon": "2026-11-26T12:00:00+01:00",
    "She starts on 3 March, so write before": "2027-03-03",
    "Met Dana. Call her on Tuesday.": "2026-12-01",
    "I promised the slides by Friday 5pm": "2026-11-27T17:00:00+01:00",
    "Back in 2 days and 3 weeks later again": "2026-11-27",
    "yesterday or tomorrow": "2026-11-26",
    "Good talk about the fair\ntomorrow 3pm\nMore soon": "2026-11-26T15:00:00+01:00",
    "no date here\nin two\nweeks": "2026-12-09",
    "this time next week": "2026-12-02",
    "call her after March 5": "2027-03-05",
    "please postpone to Jan 5": "2027-01-05",
    "Remind me on Sat, not before": "2026-11-28",
    "Remind me on Sat\nto call": "2026-11-28",
    "Call Dana on Sat": "2026-11-28",
    "Remind me on Sat.": "2026-11-28",
    "Send it by today please": "2026-11-25",
    "Remind me on Sat or Sun": "2026-11-28",
}

NO_DATES = (
    "",
    "   ",
    "may",
    "May",
    "june",
    "March on",
    "On March we went",
    "We may 5 times",
    "I may be late",
    "This may take a while",
    "April Smith",
    "Lunch with April",
    "Introduced by June",
    "by April Jones",
    "in May's office",
    "on Sun Microsystems",
    "on sun-drenched beaches",
    "I sat on the sun deck",
    "sat next to Dana",
    "I met her in a bar on Main Street",
    "She has been there for 3 years",
    "the company is 3 years old",
    "on a scale of 1 to 10",
    "in 5 of 7 cases",
    "in no time",
    "May I introduce you to June?",
    "June introduced us to April",
    "Mark May 5 stars",
    "My phone is 212-555-0123",
    "between 10 and 11",
    "flight LH 2405",
    "born 1 May 1980",
    "in the 90s",
    "a second ago",
    "every time",
    "we wed on a whim",
    "room 12/14",
    "in room 12/14",
    "See 12/14",
    "24/7",
    "support is 24/7",
    "v1.2.3",
    "on v1.2.3",
    "we run on 3.12.",
    "version 10.12.26",
    "build 2026.11.1",
    "on 10.0.0.1",
    "in 3D",
    "in 3 easy steps",
    "in 2019",
    "on March 7:30",
    "on March 7pm",
    "Costs $12.50",
    "on 3/4 of them",
    "on 12/12€",
    "by 12.12.",
    "in 2 weeks of work",
    "call +49 30 123456",
    "555-1234",
    "on 030-12-2026",
    "for 3 weeks",
    "2 weeks ago",
    "3 weeks back",
    "the last 2 weeks",
    "in the last two weeks",
    "in the past 3 months",
    "2 weeks later",
    "the past 3 weeks",
    "last Friday",
    "on the first Monday of the year",
    "over the next two weeks",
    "since Monday",
    "yesterday",
    "last Tuesday",
    "last week",
    "Tuesday last week",
    "end of last month",
    "met on Tuesday",
    "on Tuesday we met at the fair",
    "we spoke at 3pm",
    "1 March 2020",
    "March 1st, 2020",
    "2020-01-01",
    "2020-01-01T15:00",
    "31 feb",
    "on 31/11",
    "2026-13-01",
    "9999-12-31T23:59",
    "0001-01-01",
    "on 1.1.0001",
    "on the 5th floor",
    "on 5th Avenue",
    "at 5 Main Street",
    "at 3 companies",
    "by the way",
    "on second thought",
    "next door",
    "next steps",
    "monthly report",
    "5000 per month",
    "tomorrow's meeting",
    "about next week's call",
    "after Monday's call",
    "open Monday to Friday",
    "9 to 5",
    "12",
    "2027",
    "25:00",
    "tomorrowland",
)


@pytest.mark.parametrize(
    ("text", "expected"), [*COUNTED.items(), *NAMED.items(), *TIMED.items(), *IN_SENTENCES.items()]
)
def test_a_date_in_words_is_the_next_such_date(text: str, expected: str) -> None:
    """What people write for a day or an hour is the next one, in the owner's zone."""
    assert expected == when_line(text, NOW, BERLIN, "en")


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    """Names, rooms, versions, prices, phones, past times and plain words are not dates."""
    assert when_line(text, NOW, BERLIN, "en") == "-"


def test_a_number_pair_is_read_in_the_owners_order() -> None:
    """3/4 is the third of April or the fourth of March, as its owner writes."""
    found = [
        first_date(text, NOW, BERLIN, day_first=day_first)
        for text in ("3/4", "3/4/2027", "24/12")
        for day_first in (True, False)
    ]
    days = ("2027-04-03", "2027-03-04", "2027-04-03", "2027-03-04", "2026-12-24", "2026-12-24")
    assert found == [When(date.fromisoformat(day)) for day in days]


def test_an_american_zone_writes_the_month_first() -> None:
    """Without an owner the command line goes by zone and language."""
    lines = [
        when_line("3/4", NOW, zone, language)
        for zone, language in (
            ("America/New_York", None),
            ("America/New_York", "fr"),
            ("America/Toronto", "en"),
        )
    ]
    assert lines == ["2027-03-04", "2027-04-03", "2027-04-03"]


@pytest.mark.parametrize(
    ("today", "text", "expected"),
    [
        ("2027-01-31", "in 1 month", "2027-02-28"),
        ("2028-01-31", "in 1 month", "2028-02-29"),
        ("2028-02-29", "in a year", "2029-02-28"),
        ("2026-12-31", "in 2 months", "2027-02-28"),
        ("2026-11-30", "in 3 months", "2027-02-28"),
        ("2026-11-30", "end of month", "2026-11-30"),
        ("2026-12-31", "end of year", "2026-12-31"),
        ("2026-12-31", "next month", "2027-01-01"),
        ("2027-01-31", "the 31st", "2027-01-31"),
        ("2027-02-01", "the 31st", "2027-03-31"),
        ("2026-11-27", "in 1 business day", "2026-11-30"),
        ("2026-11-28", "in 1 business day", "2026-11-30"),
        ("2026-11-28", "end of week", "2026-12-04"),
        ("2026-12-31", "1/1", "2027-01-01"),
        ("2026-11-29", "next week", "2026-11-30"),
        ("2026-11-30", "monday", "2026-12-07"),
        ("2026-11-30", "next monday", "2026-12-07"),
    ],
)
def test_months_are_the_calendars(today: str, text: str, expected: str) -> None:
    """A month is a month, its last day included, and a weekday is never today."""
    now = datetime.fromisoformat(f"{today}T10:00:00+01:00")
    assert expected == when_line(text, now, BERLIN, "en")


@pytest.mark.parametrize(
    ("now", "zone", "text", "expected"),
    [
        ("2027-03-27T09:00:00Z", BERLIN, "tomorrow 2:30am", "2027-03-28T03:30:00+02:00"),
        ("2027-03-27T23:00:00Z", BERLIN, "in 24 hours", "2027-03-29T01:00:00+02:00"),
        ("2026-10-24T12:00:00Z", BERLIN, "in 24 hours", "2026-10-25T13:00:00+01:00"),
        ("2026-10-24T12:00:00Z", BERLIN, "tomorrow 2:30am", "2026-10-25T02:30:00+02:00"),
        ("2026-10-24T23:00:00Z", BERLIN, "in 2 hours", "2026-10-25T02:00:00+01:00"),
        ("2026-11-25T23:30:00Z", BERLIN, "tomorrow", "2026-11-27"),
        ("2026-11-25T23:30:00Z", "America/New_York", "tomorrow", "2026-11-26"),
        ("2026-11-25T12:00:00Z", "Asia/Kolkata", "5pm", "2026-11-26T17:00:00+05:30"),
        ("2026-11-25T12:00:00Z", "UTC", "5pm", "2026-11-25T17:00:00+00:00"),
        ("2027-04-03T00:00:00Z", "Australia/Lord_Howe", "in 24 hours", "2027-04-04T10:30:00+10:30"),
    ],
)
def test_hours_pass_and_wall_clocks_jump(now: str, zone: str, text: str, expected: str) -> None:
    """Hours are counted as they pass; a wall-clock time skipped in spring comes after it."""
    assert expected == when_line(text, datetime.fromisoformat(now), zone, "en")


def test_an_hour_that_comes_twice_keeps_which_one_it_is() -> None:
    """In the autumn overlap the second two o'clock is told from the first."""
    now = datetime(2026, 10, 24, 23, 0, tzinfo=UTC)
    when = first_date("in 2 hours", now, BERLIN)
    assert when == When(date(2026, 10, 25), time(2, 0))
    assert when is not None
    assert when.at is not None
    assert when.at.fold == 1


def test_only_the_first_date_to_come_counts() -> None:
    """Past dates in front of it are passed over."""
    text = "We met on 2 March 2020 and last Tuesday; call by Friday, or in 3 weeks"
    assert first_date(text, NOW, BERLIN) == When(date(2026, 11, 27))


def test_text_beyond_what_people_write_is_not_read() -> None:
    """The bound is on what is looked at, and nothing raises."""
    assert first_date("x" * 30_000 + " in 3 days", NOW, BERLIN) is None


def test_an_instant_needs_a_date_of_its_own() -> None:
    """An offset counts only behind a whole ISO date."""
    assert when_line("by 12/12T15:00Z", NOW, BERLIN, "en") == "-"
