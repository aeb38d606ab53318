"""Whether what reads like a date is one: what leads to it, and what stands around it."""

from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_meaning import Ahead, Exact, MonthDay, MonthOf, Weekday
from kith.domain.date_said import LEADS, Phrase, Sort
from kith.domain.date_text import APOSTROPHES, DASHES, Text

CLAUSE_END = ".;!?:,("
"""Signs behind which a new thought begins."""

ARTICLED = frozenset({"en", "fr"})
"""Languages that abbreviate no weekday behind an article."""

ARTICLED_OF = frozenset({"es", "fr"})
"""Languages in which "à deux heures de Paris" is a distance."""

CAPITAL_DAYS = frozenset({"de", "en"})
"""Languages in which weekdays have a capital letter, whether they are names or not."""

EITHER = frozenset({"or", "oder", "ou", "o", "u", "of"})
"""Between two days of which the first will do."""

NAMING = frozenset(
    {"ash", "black", "casual", "cyber", "easter", "good", "happy", "it", "palm", "super", "whit"}
)
"""In front of a weekday: a holiday, a sale, a greeting, "it's Friday"."""

ONE_DAY = Ahead(((1, Unit.DAY),))
THIS_CENTURY = 2000

_WEEKDAYS = (Kind.WEEKDAY, Kind.WEEKDAY_SHORT)

LOOK_BACK = 12
"""Words before a date in which "met" or "remind me" still speak of it."""


_LASTING = frozenset({Kind.BY, Kind.FOR})
"""Before a span they say how long: for 3 weeks, voor 3 weken."""

_MONTH_LEADS = frozenset({Kind.BY, Kind.IN, Kind.IN_MONTH})


def meant(text: Text, i: int, found: Phrase) -> bool:
    """Say whether the phrase at `i` is a date, from what leads to it and what follows."""
    kinds = found.lead.kinds
    if found.sort is Sort.PAST:
        return True
    if found.sort is Sort.SPAN and kinds & _LASTING and not kinds & {Kind.IN, Kind.REMIND}:
        return False
    if isinstance(found.day, Weekday) and _in_range(text, i, found.end):
        return False
    if found.alone:
        return _meant_alone(text, found)
    if i > 0 and text.word(i - 1, Kind.SINCE):
        return False
    if _before(text, found.lead.end, Kind.THANKED) and found.sort is Sort.NAMED:
        return False
    if _owns(text, found.end) or (found.weak and not _closes(text, found.end)):
        return False
    tellable = found.sort in {Sort.NAMED, Sort.CLOCK, Sort.MONTH}
    return not (tellable and _told(text, i, found)) and _LED[found.sort](text, i, found)


def _meant_alone(text: Text, found: Phrase) -> bool:
    """A month's name alone may be anybody's, "un jour" any day, and "la mer" is the sea."""
    if found.sort is Sort.MONTH:
        return _month_said(found)
    if found.sort is Sort.SPAN and not found.lead.kinds & {Kind.IN, Kind.REMIND}:
        some_day = found.day == ONE_DAY and text.word(found.lead.end, Kind.NUMBER)
        return not some_day and Kind.ON not in found.lead.kinds
    if found.day is None and found.clock and not found.clock.exact:
        return _numbers(text, found) <= 1
    weak = found.weak and text.language in ARTICLED and Kind.THE in found.lead.kinds
    return not (weak and isinstance(found.day, Weekday))


def _month_said(found: Phrase) -> bool:
    """In March, by June; le deuxième trimestre, behind any word that leads to a day."""
    longer = isinstance(found.day, MonthOf) and found.day.unit > Unit.MONTH
    leads = _MONTH_LEADS | {Kind.ON} if longer else _MONTH_LEADS
    return bool(found.lead.kinds & leads)


def _span_led(_text: Text, _i: int, found: Phrase) -> bool:
    return bool(found.lead.kinds & {Kind.IN, Kind.REMIND})


def _named_led(text: Text, i: int, found: Phrase) -> bool:
    if _is_habit(text, found):
        return _reminded(text, i)
    if found.lead.kinds & {Kind.ON, Kind.BY, Kind.FOR, Kind.REMIND} or _reminded(text, i):
        return True
    if _is_range(text, found):
        return True
    if isinstance(found.day, Exact) and found.day.on.year >= THIS_CENTURY:
        return _before(text, i, Kind.PLAN)
    if _is_name(text, found) or not isinstance(found.day, Weekday | MonthDay):
        return False
    if found.clock is not None and found.clock.exact and not _in_digits(text, found):
        return True
    return not _in_digits(text, found) and _before(text, i, Kind.PLAN)


def _is_range(text: Text, found: Phrase) -> bool:
    """Say whether days are said from one to another: "du 10 au 20 avril"."""
    plain = isinstance(found.day, MonthDay) and not _in_digits(text, found)
    return plain and found.clock is None and _numbers(text, found) > 1


def _is_habit(text: Text, found: Phrase) -> bool:
    """Say whether "le lundi" is every Monday: the coming one is "lundi" without article."""
    if text.language != "fr" or not isinstance(found.day, Weekday) or found.clock:
        return False
    i = found.lead.end
    return (
        found.day.turn == 0
        and i > 0
        and text.row[i - 1].text == "le"
        and Kind.BY not in found.lead.kinds
    )


def _numbers(text: Text, found: Phrase) -> int:
    return sum(text.digits(i) is not None for i in range(found.lead.end, found.end))


def _in_digits(text: Text, found: Phrase) -> bool:
    """Say whether the day is written as a pair of numbers: 3/4 may be three of four."""
    i = found.lead.end
    return text.digits(i) is not None and text.sign(i + 1, "/.-", glued=True)


def _is_name(text: Text, found: Phrase) -> bool:
    """Say whether a weekday is rather part of a name: Plácido Domingo, Joe Friday, Sunday Times."""
    i = found.lead.end
    if not isinstance(found.day, Weekday) or _begins(text, i):
        return False
    before = text.row[i - 1]
    if text.language not in CAPITAL_DAYS:
        return text.row[i].raw[0].isupper() and not text.row[i].raw.isupper()
    if text.language == "en":
        behind = text.row[found.end].raw if found.end < len(text) else ""
        return before.text in NAMING or (found.clock is None and behind[:1].isupper())
    return before.raw[0].isupper() and not (
        text.word(i - 1, Kind.PLAN) or text.word(i - 1, Kind.REMIND) or _begins(text, i - 1)
    )


def _begins(text: Text, i: int) -> bool:
    """Say whether token `i` is the first of its line or thought."""
    return i == 0 or text.row[i - 1].line < text.row[i].line or not text.row[i - 1].raw.isalnum()


def _in_range(text: Text, i: int, end: int) -> bool:
    """Say whether a weekday is one end of "Monday to Friday": what is usual, no date."""
    j = text.skip(end, Kind.OR, Kind.BY, Kind.TOWARDS, Kind.ON)
    j = end + 1 if j == end and text.sign(end, DASHES) else j
    if j > end and text.word(j, *_WEEKDAYS):
        return text.row[end].text not in EITHER
    dashed = i > 1 and text.sign(i - 1, DASHES)
    before = i - 2 if dashed else i - 1
    begun = before >= 0 and text.word(before, *_WEEKDAYS) is not None
    joined = dashed or text.word(i, Kind.BY, Kind.TOWARDS, Kind.OR, Kind.ON)
    return begun and bool(joined)


def _relative_led(text: Text, _i: int, found: Phrase) -> bool:
    if isinstance(found.day, Ahead) and found.day.spans[0] == (1, Unit.DAY):
        last = found.end - 1
        return not (text.language == "de" and text.row[last].raw == "Morgen" and last)
    return True


def _today_led(text: Text, i: int, found: Phrase) -> bool:
    return bool(found.lead.kinds & {Kind.BY, Kind.REMIND}) or _reminded(text, i)


def _month_led(text: Text, i: int, found: Phrase) -> bool:
    """In March; by June: but not "introduced by June", "in May's office", "by April Jones"."""
    if Kind.BY not in found.lead.kinds and _month_said(found):
        return True
    behind = text.row[found.end].raw if found.end < len(text) else ""
    told = i > 0 and text.row[i - 1].text.endswith("ed")
    return Kind.BY in found.lead.kinds and not behind[:1].isupper() and not told


def _ordinal_led(text: Text, _i: int, found: Phrase) -> bool:
    if not found.lead.kinds & {Kind.ON, Kind.BY, Kind.REMIND}:
        return False
    verb = text.language == "de" and found.end < len(text) and text.row[found.end].raw.islower()
    return verb or _closes(text, found.end)


def _clock_led(text: Text, _i: int, found: Phrase) -> bool:
    leads = {Kind.AT, Kind.BY, Kind.REMIND}
    if text.language in ARTICLED_OF and text.word(found.end, Kind.OF):
        return False
    return found.clock is not None and found.clock.exact and bool(found.lead.kinds & leads)


_LED = {
    Sort.CLOCK: _clock_led,
    Sort.MONTH: _month_led,
    Sort.NAMED: _named_led,
    Sort.ORDINAL: _ordinal_led,
    Sort.RELATIVE: _relative_led,
    Sort.SPAN: _span_led,
    Sort.TODAY: _today_led,
}


def _owns(text: Text, i: int) -> bool:
    """Say whether the date is only whose something is ("next week's call"), or a told one.

    "Ce soir-là" is that evening, long ago.
    """
    if not text.glued(i) or not text.glued(i + 1):
        return False
    behind = text.row[i + 1].text
    return (text.sign(i, APOSTROPHES) and behind == "s") or (text.sign(i, "-") and behind == "la")


def _closes(text: Text, i: int) -> bool:
    """Say whether a date may end at `i`: at the end, before a sign, a lead or "to"."""
    if i >= len(text) or text.row[i].line > text.row[i - 1].line:
        return True
    if not text.row[i].raw.isalnum():
        return not text.glued(i) or not text.glued(i + 1)
    closing = (*LEADS, Kind.AND, Kind.OR, Kind.PART, Kind.PAST)
    return text.word(i, *closing) is not None


def _told(text: Text, i: int, found: Phrase) -> bool:
    """Say whether a verb in the same clause speaks of the past: "we met on Tuesday"."""
    if found.lead.kinds & {Kind.BY, Kind.REMIND} or _before(text, i, Kind.REMIND):
        return False
    return _before(text, i, Kind.TOLD) or _told_behind(text, found.end)


def _reminded(text: Text, i: int) -> bool:
    return _before(text, i, Kind.REMIND)


def _before(text: Text, i: int, kind: Kind) -> bool:
    for j in range(i - 1, max(-1, i - LOOK_BACK), -1):
        if text.row[j].text in CLAUSE_END:
            return False
        if text.told(j) if kind is Kind.TOLD else text.word(j, kind):
            return True
    return False


def _told_behind(text: Text, i: int) -> bool:
    for j in range(i, min(len(text), i + LOOK_BACK)):
        if text.row[j].text in CLAUSE_END:
            return False
        if text.told(j):
            return True
    return False
