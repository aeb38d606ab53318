"""Where a day begins among the capitalised words of a subject: June Park is a name, Friday none."""

from collections.abc import Iterable

from kith.domain.date_kinds import Kind
from kith.domain.date_text import LANGUAGES, fold, folded_table
from kith.domain.name_words import GIVEN, HONORIFICS
from kith.domain.subject_words import (
    COMING,
    MET,
    NO_NAMES,
    OCCASIONS,
    PARTICLES,
    SEPARATORS,
    UNITS_OF_TIME,
    WEEKDAYS,
    WITH,
)

CAPITAL_DAYS = ("de", "en")
"""Languages that write weekdays with a capital: in others, a capital says that it is a name."""


def _names(kind: Kind, languages: Iterable[str]) -> frozenset[str]:
    return frozenset(
        fold(word)
        for language in languages
        for names in LANGUAGES[language][kind].values()
        for word in names.split(", ")
    )


MONTHS = _names(Kind.MONTH, LANGUAGES)
CAPITAL_WEEKDAYS = _names(Kind.WEEKDAY, CAPITAL_DAYS)
FEASTS = folded_table("christmas, easter, ostern, pfingsten, weihnachten, xmas")
CALENDAR = MONTHS | WEEKDAYS | FEASTS

GIVEN_MONTHS = folded_table(
    "abril, april, august, avril, domingo, juli, julio, june, mai, may, mayo"
)
"""Months and days that are all of somebody's name: "Coffee with June"."""

NOW = folded_table(
    "anteayer, avant-hier, eergisteren, gestern, heute, today, tomorrow, tonight, vorgestern, "
    "yesterday"
)

SHORT_DAYS = folded_table("mon, tue, tues, wed, thu, thurs, fri, mo, di, mi, do, fr, sa, so")
"""Weekdays only where a number follows, for they are names as well."""

PARTS = folded_table(
    "abend, afternoon, day, eve, evening, früh, lunchtime, midday, mittag, mittags, morgen, "
    "morning, nachmittag, nacht, night, noon, vormittag"
)
"""What stands behind the name of a day, or in "zu Mittag", and in nobody's name."""

_WEEKDAY_PARTS = tuple(map(fold, ("abend", "mittag", "morgen", "nachmittag", "vormittag")))


def is_weekday(word: str) -> bool:
    """Say whether a word is a weekday that is written with a capital: Friday, Freitagabend."""
    folded = fold(word).strip(".")
    return folded in CAPITAL_WEEKDAYS or any(
        folded.removesuffix(part) in CAPITAL_WEEKDAYS for part in _WEEKDAY_PARTS
    )


def is_calendar(word: str) -> bool:
    """Say whether a word is the name of a month, a weekday or a feast."""
    return fold(word).strip(".") in CALENDAR or is_weekday(word)


def is_of_time(word: str) -> bool:
    """Say whether a word behind "zu" or "vom" is a day, a part of it or an occasion."""
    return is_calendar(word) or fold(word).strip(".!") in PARTS | OCCASIONS


def day_at(words: list[str], start: int, end: int) -> int:
    """Return where, in the name that seems to go from `start` to `end`, a day begins; or `end`.

    The name stands behind "with" or the like: what begins it, and has another name behind it, is
    no day, and neither is a month behind one given name: Theresa May. Weekdays are.
    """
    return next((i for i in range(start, end) if _is_day(words, i, start, end)), end)


def _is_day(words: list[str], i: int, start: int, end: int) -> bool:
    word, behind = fold(words[i]).strip("."), words[i + 1] if i + 1 < len(words) else ""
    if i > start and (word in NOW or (word in COMING | {"last"} and is_calendar(behind))):
        return True
    if not is_calendar(word) or behind[:1].isdecimal():
        apart = i > start or words[i - 1 : i] == [","]
        return is_calendar(word) or (behind[:1].isdecimal() and apart and word in SHORT_DAYS)
    before = [each for each in words[start:i] if fold(each).strip(".") not in HONORIFICS]
    if i == start:
        return not _begins_name(words, i, end)
    if is_weekday(word):
        return bool(before)
    if i + 1 < end and not is_weekday(behind):
        return is_of_time(behind)
    plain = [each for each in before if each not in PARTICLES]
    return len(plain) > 1 and not all(fold(each) in GIVEN for each in plain)


def _begins_name(words: list[str], i: int, end: int) -> bool:
    """Say whether a name begins with the month or weekday at `i`: June Park, or June alone."""
    if i + 1 < end:
        return not is_of_time(words[i + 1])
    if fold(words[i]) not in NO_NAMES:
        return True
    if fold(words[i]) not in GIVEN_MONTHS:
        return False
    before, behind = fold(words[i - 1]) if i else "", words[i + 1 : i + 2]
    listed = bool(behind) and fold(behind[0]) in SEPARATORS
    return before in (WITH | MET | SEPARATORS) - {","} or listed


def is_family_month(words: list[str]) -> bool:
    """Say whether words are a given name and a month that is the family's: "Theresa May"."""
    *given, last = map(fold, words)
    return last in MONTHS and len(given) == 1 and given[0] in GIVEN


FOLLOWING = folded_table(
    "all, dans, deux, dos, drei, drie, durante, earlier, early, einem, einer, geleden, hace, "
    "il, just, late, later, sous, three, tijdens, tres, trois, twee, two, vor, während, zwei"
)
"""Words that say when, behind a name: "two days ago", "late last night"."""

OF_A_DAY = folded_table("del, du, van, vom")
"""Behind a name and before a number or weekday, they lead to a day: "vom 20.11."."""


def day_before(lead: list[str]) -> str:
    """Return the weekday, or day of a month, among the words in front of "with"."""
    dated = [word if _is_lead_date(word) else "|" for word in lead]
    runs = (run.strip() for run in " ".join(dated).split("|"))
    return next((run for run in runs if any(_tells_day(word, run) for word in run.split())), "")


def _is_lead_date(word: str) -> bool:
    return is_calendar(word) or word.rstrip(".").isdecimal() or fold(word) in PARTS | {"last"}


def _tells_day(word: str, run: str) -> bool:
    return fold(word) in WEEKDAYS or (is_calendar(word) and any(map(str.isdecimal, run)))


def may_be_day(words: list[str], i: int) -> bool:
    """Say whether what stands at `i`, behind a name, begins to say when."""
    word, behind = fold(words[i]).strip("."), words[i + 1] if i + 1 < len(words) else ""
    if word in OF_A_DAY:
        return behind[:1].isdecimal() or is_calendar(behind)
    week = word in {"la", "le", "el"} and fold(behind) in UNITS_OF_TIME
    short = word in SHORT_DAYS and behind[:1].isdecimal()
    return week or short or word in COMING | FOLLOWING | NOW or is_calendar(word)


LEADING = folded_table("am, dem, den, der, el, le, on, op, the, vom, zu, zum")
"""In front of a day behind a name, in small letters: "Dana on Friday", "Dana zu Mittag"."""

MOST_DAY_WORDS = 7
"""Words of a day in full: "am Freitag, dem 20. November 2026"."""

_IN_DAYS = LEADING | COMING | UNITS_OF_TIME | folded_table("dernier, dernière, pasada, pasado")

ORDINALS = ("st", "nd", "rd", "th")


def without_day(part: str) -> tuple[str, str]:
    """Return what a line says of a person without the day it ends in, and that day."""
    words = part.split()
    for i in range(max(1, len(words) - MOST_DAY_WORDS), len(words)):
        word, rest = fold(words[i]), words[i + 1 :]
        begins = word in (LEADING | COMING | NOW | {"last"} if rest else NOW)
        named = word in WEEKDAYS and words[0][:1].isupper()
        if (begins or named) and words[i].islower() and all(map(_is_date_word, rest)):
            return " ".join(words[:i]), " ".join(words[i:])
    return part, ""


def _is_date_word(word: str) -> bool:
    bare = word.strip(".,")
    number = bare.removesuffix(next(filter(bare.endswith, ORDINALS), ""))
    dated = number[:1].isdecimal() and not any(map(str.isalpha, number))
    return dated or is_of_time(bare) or (word.islower() and fold(bare) in _IN_DAYS)
