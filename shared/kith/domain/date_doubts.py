"""What reads like a day and is none: names, ranges, what is usual, the date of a letter."""

from kith.domain.date_around import begins, closes, planned
from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_meaning import YEARS, Ahead, MonthDay, Weekday
from kith.domain.date_said import Phrase, Sort
from kith.domain.date_text import APOSTROPHES, DASHES, Text
from kith.domain.name_words import COMPANY_FORMS

CAPITAL_DAYS = frozenset({"de", "en"})
"""Languages in which weekdays have a capital letter, whether they are names or not."""

EITHER = frozenset({"o", "oder", "of", "or", "ou", "u"})
"""Between two days of which the first will do."""

WHICH = frozenset({"a", "my", "our", "the", "their", "your"})
"""In front of a weekday and a thing: "the Friday report"."""

HABITS = frozenset({"afternoons", "evenings", "mornings", "nights"})
"""Behind a weekday: every one of them."""

MORNINGS = frozenset({"de", "es", "nl"})
"""Languages in which tomorrow and the morning are one word."""

NAMING = frozenset(
    {
        "ash",
        "black",
        "casual",
        "cyber",
        "easter",
        "good",
        "happy",
        "girl",
        "it",
        "man",
        "palm",
        "super",
        "whit",
    }
)
"""In front of a weekday: a holiday, a sale, a greeting, "it's Friday"."""

USUAL = {"de": "s", "en": "days", "fr": "is", "nl": "gs"}
"""How weekdays end that come again and again: Mondays, montags, lundis."""

_OF_LABELS = (Kind.OWED, Kind.REMIND)
_MONTHS = (Kind.MONTH, Kind.MONTH_SHORT)
_WEEKDAYS = (Kind.WEEKDAY, Kind.WEEKDAY_SHORT)
_IN_DATES = (*_MONTHS, *_WEEKDAYS, Kind.CLOCK, Kind.PART)
_SINGLE = (1, Unit.DAY)


def is_tomorrow(found: Phrase) -> bool:
    """Say whether a day is counted from tomorrow."""
    return isinstance(found.day, Ahead) and found.day.spans[0] == _SINGLE


def is_the_morning(text: Text, found: Phrase) -> bool:
    """Say whether it is "la mañana", "de morgen": no tomorrow behind an article."""
    if text.language not in MORNINGS or not is_tomorrow(found):
        return False
    return found.sort is Sort.RELATIVE and found.lead.kinds == {Kind.THE}


def is_short_day(text: Text, found: Phrase) -> bool:
    """Say whether a short name is a day: behind "on", or with a capital or full stop."""
    if isinstance(found.day, Weekday) and not found.lead.kinds & {Kind.ON, Kind.REMIND}:
        capital = text.row[found.lead.end].raw[0].isupper()
        marked = capital or text.row[found.end - 1].text == "."
        if Kind.THE in found.lead.kinds or not marked:
            return False
    capital = text.row[found.lead.end].raw[0].isupper()
    behind = text.row[found.end].raw[0] if found.end < len(text) else ""
    led = found.lead.kinds & {Kind.BY, Kind.ON, Kind.REMIND}
    return closes(text, found.end) or bool(led and capital and behind.islower())


def is_range(text: Text, found: Phrase) -> bool:
    """Say whether days are said from one to another: "du 10 au 20 avril"."""
    plain = isinstance(found.day, MonthDay) and not in_digits(text, found)
    return plain and found.clock is None and numbers(text, found) > 1


def in_digits(text: Text, found: Phrase) -> bool:
    """Say whether the day is written as a pair of numbers: 3/4 may be three of four."""
    i = found.lead.end
    joined = text.digits(i) is not None and text.sign(i + 1, "/.-", glued=True)
    return joined and not any(text.word(j, *_MONTHS) for j in range(i, found.end))


def numbers(text: Text, found: Phrase) -> int:
    """Return how many numbers a date is written with."""
    return sum(text.digits(i) is not None for i in range(found.lead.end, found.end))


def is_dated(text: Text, found: Phrase) -> bool:
    """Say whether something is of that date: "Ihr Schreiben vom 1. April"; not "vom 1. bis"."""
    i = found.lead.end - 1
    if i < 0 or not text.word(i, Kind.DATED) or text.word(found.end, Kind.BY, Kind.OR):
        return False
    return found.start == i if found.lead.kinds - {Kind.THE} else True


def is_habit(text: Text, found: Phrase) -> bool:
    """Say whether "le lundi" is every Monday: the coming one is "lundi" without article."""
    if text.language != "fr" or not isinstance(found.day, Weekday) or found.clock:
        return False
    behind_le = found.lead.end > 0 and text.row[found.lead.end - 1].text == "le"
    return behind_le and not found.day.turn and Kind.BY not in found.lead.kinds


def is_usual(text: Text, i: int, found: Phrase) -> bool:
    """Say whether a weekday is no one day: "Monday to Friday", "on Mondays", "los lunes"."""
    if not isinstance(found.day, Weekday):
        return False
    if _in_range(text, i, found.end):
        return True
    if found.sort is not Sort.NAMED:
        return False
    j = found.lead.end
    if text.language not in USUAL:
        return j > 0 and text.row[j - 1].text == "los"
    usual = text.row[j].text.endswith(USUAL[text.language])
    return usual and text.word(j, Kind.WEEKDAY) is not None


def _in_range(text: Text, i: int, end: int) -> bool:
    """Say whether a weekday is one end of "Monday to Friday"."""
    j = text.skip(end, Kind.OR, Kind.BY, Kind.TOWARDS, Kind.ON)
    j = end + 1 if j == end and text.sign(end, DASHES) else j
    if j > end and text.word(j, *_WEEKDAYS):
        return text.row[end].text not in EITHER
    dashed = text.sign(i - 1, DASHES) if i > 1 else False
    before = i - 2 if dashed else i - 1
    joined = dashed or text.word(i, Kind.BY, Kind.TOWARDS, Kind.OR, Kind.ON)
    return bool(joined) and before >= 0 and text.word(before, *_WEEKDAYS) is not None


def is_adjective(text: Text, found: Phrase) -> bool:
    """Say whether a weekday only says which of them a thing is: "the Friday report".

    "The report Friday", "by the Friday" and "the Friday after next" are days.
    """
    j = found.lead.end
    if not isinstance(found.day, Weekday) or found.lead.kinds - {Kind.THE, *_OF_LABELS}:
        return False
    which = j > 0 and text.row[j - 1].text in WHICH
    return which and text.language == "en" and not closes(text, found.end)


def is_name(text: Text, found: Phrase) -> bool:
    """Say whether a weekday is rather part of a name: Plácido Domingo, Sunday Times."""
    i = found.lead.end
    if not isinstance(found.day, Weekday) or begins(text, i):
        return False
    if text.language not in CAPITAL_DAYS:
        return text.row[i].raw[0].isupper() and not text.row[i].raw.isupper()
    if text.language == "en":
        behind = text.row[found.end].raw if found.end < len(text) else ""
        named = found.clock is None and behind[:1].isupper()
        return named or text.row[i - 1].text in NAMING
    verb = text.word(i - 1, Kind.PLAN, Kind.REMIND) is not None
    short = text.word(i, Kind.WEEKDAY_SHORT) is not None
    first = found.clock is not None and (short or begins(text, i - 1))
    return text.row[i - 1].raw[0].isupper() and not (verb or first)


def is_address(text: Text, found: Phrase) -> bool:
    """Say whether a day is part of what has a name: monday.com, Sonntag-Verlag, friday@….

    "Thu-3pm", "Freitag-Abend" and a sentence begun without a space are none.
    """
    i = found.end
    if not text.glued(i) or not text.glued(i + 1):
        return False
    behind = text.row[i + 1].raw
    if text.sign(i, DASHES):
        return behind.isalpha() and not text.word(i + 1, *_IN_DATES)
    return (text.sign(i, ".") and behind[0].islower()) or text.sign(i, "@")


def is_title(text: Text, i: int, found: Phrase) -> bool:
    """Say whether "on Wednesday Addams" is all of a line, or "by Friday Ltd": a name, no day.

    A clause that speaks of what is to come has its day: "see you on Friday Dana".
    """
    j = found.end
    if text.language != "en" or not isinstance(found.day, Weekday) or found.clock or j == len(text):
        return False
    if text.row[j].text in COMPANY_FORMS:
        return True
    name = text.row[j].raw[0].isupper() and text.row[j].raw[1:].islower() and closes(text, j + 1)
    led = Kind.REMIND in found.lead.kinds or not begins(text, i)
    return name and not (led or planned(text, i, j))


def is_asked(text: Text, i: int, found: Phrase) -> bool:
    """Say whether the day is all that is asked, or said behind a label: "…; Tuesday?"."""
    if not begins(text, i):
        return False
    labelled = i > 0 and text.row[i - 1].text == ":" and not text.glued(i)
    last = found.end >= len(text) or text.row[found.end].line > text.row[found.end - 1].line
    return text.sign(found.end, "?") or (labelled and last)


def is_full(text: Text, i: int, found: Phrase) -> bool:
    """Say whether a day has its year in full, and is no number of a thing: "order 2027-04-12"."""
    numbered = i > 0 and text.word(i - 1, Kind.NUMBERED) is not None
    if numbered or not text.own or (text.glued(found.end) and not closes(text, found.end)):
        return False
    years = (text.digits(j) for j in range(found.lead.end, found.end))
    return any(year in YEARS for year in years)


def owns(text: Text, i: int) -> bool:
    """Say whether the date is only whose something is ("next week's call"), or a told one.

    "Ce soir-là" is that evening, long ago; Monday mornings are all of them.
    """
    if i < len(text) and text.row[i].text in HABITS:
        return True
    if not text.glued(i) or not text.glued(i + 1):
        return False
    behind = text.row[i + 1].text
    return (text.sign(i, APOSTROPHES) and behind == "s") or (text.sign(i, "-") and behind == "la")
