"""When a wish or a promise is due: which of its dates says so, and its words without that date.

A date says when something is due behind a word that leads to it, or at an end of the text. Others
are part of what is wished for: "the notes from Monday", "tickets for the 9 May concert".
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from kith.domain.date_around import closes
from kith.domain.date_kinds import Kind
from kith.domain.date_meaning import Exact, MonthDay, MonthOf, Weekday
from kith.domain.date_said import LEADS, Lead, Phrase, Sort
from kith.domain.date_text import APOSTROPHES, DASHES, Text, numbers_things
from kith.domain.dates import Habits, When, behind_filler, local_moment, readings, to_come

MOST_DATED = 200
"""Characters of a text that are searched for a date."""

MOST_LAST = 3
"""Words of a date that ends a wish without a word that leads to it."""

EDGES = " \t,;:.!" + DASHES
"""What is left dangling where a date was taken out of a sentence."""

ORIGINS = {
    "de": frozenset({"des", "seit", "von", "vom"}),
    "en": frozenset({"from", "of", "since"}),
    "es": frozenset({"de", "del", "desde"}),
    "fr": frozenset({"d", "de", "depuis", "des", "du"}),
    "nl": frozenset({"sinds", "van"}),
}
"""In front of a day: something is of it, so that it is over, or a name: "Straße des 17. Juni"."""

EVENTS = frozenset({"de", "en"})
"""Languages in which "for the 9 May" says what something is for, and "by" when it is due."""

VERB_LAST = frozenset({"de", "nl"})
"""Languages in which the date may stand in front of a last verb: "Folien morgen schicken"."""

INFINITIVE = "n"
"""How verbs in the languages that put them last end."""

_DUE = frozenset({Kind.BY, Kind.FOR, Kind.IN, Kind.IN_MONTH, Kind.ON})
_DANGLING = (*LEADS, Kind.AND, Kind.OF, Kind.OR, Kind.THE)
_LATER = frozenset({Sort.RELATIVE, Sort.TODAY})
_WEEKDAYS = (Kind.WEEKDAY, Kind.WEEKDAY_SHORT)

AROUND = frozenset(
    [
        "about",
        "al",
        "avec",
        "con",
        "een",
        "het",
        "met",
        "mit",
        "om",
        "over",
        "para",
        "pour",
        "re",
        "regarding",
        "sobre",
        "so",
        "wegen",
        "with",
        "zu",
        "über",
    ]
)
"""Words behind a weekday that describes no noun: "call her Monday about the plan"."""


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due, and what it is: nothing if only the date is said."""

    when: When
    text: str


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date in a row of words: it may be a choice ("Monday or Tuesday") that ends at `end`."""

    row: Text
    said: Phrase
    when: When
    end: int
    chosen: bool

    @property
    def own(self) -> frozenset[Kind]:
        """The kinds of the words that lead to it, but for the label of the line."""
        return self.said.lead.kinds - {Kind.REMIND, Kind.OWED}

    @property
    def starts(self) -> bool:
        return not any(token.raw.isalnum() for token in self.row.row[: self.said.start])

    @property
    def ends(self) -> bool:
        """Say whether nothing follows but, in some languages, the verb."""
        behind = self.behind
        verb = len(behind) == 1 and self.row.language in VERB_LAST and behind[0].islower()
        return not behind or (verb and behind[0].endswith(INFINITIVE))

    @property
    def behind(self) -> list[str]:
        return [token.raw for token in self.row.row[self.end :] if token.raw.isalnum()]

    @property
    def titled(self) -> bool:
        """Say whether it stands in front of the text like a title: "Friday: send it"."""
        return self.starts and self.row.sign(self.end, ":")


def due(
    text: str, now: datetime, habits: Habits, *, owed: bool = False, sentence: bool = True
) -> Due | None:
    """Return when `text` says it is due: by a date behind "by", else by the first that says so.

    `owed`: it says what was promised. If it is no `sentence`, its date stands at an end.
    """
    led = frozenset({Kind.REMIND, Kind.OWED} if owed else {Kind.REMIND})
    local = local_moment(now, habits.zone)
    searched = text[:MOST_DATED]
    for _, each in groupby(readings(searched, habits, led), key=lambda found: id(found[0])):
        dated = [_dated(row, said, when) for row, said in each if (when := to_come(said, local))]
        found = [date for date in dated if _is_due(date, sentence=sentence)]
        if found:
            by = (date for date in found if Kind.BY in date.own)
            best = next((date for date in found if date.titled), None) or next(by, found[0])
            return Due(best.when, _without(text, best))
    last = _last(searched, local, habits)
    return Due(last.when, _without(text, last)) if last and _is_last(last) else None


def _dated(row: Text, said: Phrase, when: When) -> _Dated:
    end = behind_filler(row, said.end)
    joined = row.skip(said.end, Kind.OR, Kind.AND)
    other = row.word(row.skip(joined, Kind.ON), *_WEEKDAYS) if joined > said.end else None
    return _Dated(row, said, when, other.end if other else end, other is not None)


def _is_due(date: _Dated, *, sentence: bool) -> bool:
    """Say whether a date is when something is due."""
    if _is_of_something(date):
        return False
    if date.starts:
        return not date.behind or _leads(date, sentence=sentence)
    if date.ends:
        return bool(date.own) or not isinstance(date.said.day, MonthOf)
    return sentence and _is_within(date)


def _is_of_something(date: _Dated) -> bool:
    """Say whether something else is of, from or for that date, or it is just not then."""
    row, start, own = date.row, date.said.start, date.own
    origins = ORIGINS[row.language]
    if own & {Kind.BY, Kind.IN}:
        return _is_negated(date) and row.word(start, Kind.BEFORE) is None
    if not date.starts and row.row[start].text in origins:
        return True
    if Kind.FOR in own and row.language in EVENTS and not (date.starts and _is_apart(date)):
        return not date.ends or not isinstance(date.said.day, Weekday)
    before = _before(row, start)
    if before is None:
        return False
    joined = row.word(before, Kind.AND, Kind.OR) is not None and not own
    return joined or row.row[before].text in origins or _is_negated(date)


def _is_negated(date: _Dated) -> bool:
    before = _before(date.row, date.said.start)
    return before is not None and date.row.word(before, Kind.NEGATED) is not None


def _before(row: Text, start: int) -> int | None:
    """Return the index of the word before `start`, if no sign but an apostrophe parts them."""
    i = start - 1
    while row.sign(i, APOSTROPHES) and i > 0:
        i -= 1
    return i if i >= 0 and row.row[i].raw.isalnum() else None


def _is_apart(date: _Dated) -> bool:
    """Say whether the date ends its clause, so that it describes nothing behind it."""
    return closes(date.row, date.end)


def _leads(date: _Dated, *, sentence: bool) -> bool:
    """Say whether a date at the start is when what follows is due: "Friday send the slides"."""
    row, own, day = date.row, date.own, date.said.day
    if _is_apart(date):
        return True
    if Kind.THE in own or (isinstance(day, MonthOf) and not own):
        return False
    if own & _DUE or not sentence or date.said.sort in _LATER:
        return True
    if isinstance(day, MonthDay | Exact):
        return row.word(date.end, Kind.PLAN, Kind.REMIND, Kind.THE) is not None
    named = row.language == "en" and row.row[date.end].raw[0].isupper()
    return date.said.sort is not Sort.SPAN and not named


def _is_within(date: _Dated) -> bool:
    """Say whether a date amid the text is when it is due: "send by Friday what I wrote"."""
    said, own, row = date.said, date.own, date.row
    if Kind.BY in own:
        return True
    if Kind.THE in own and not _is_apart(date):
        return False
    if own & _DUE or said.sort in _LATER or said.clock is not None:
        return True
    return isinstance(said.day, Weekday) and (_is_apart(date) or row.row[date.end].text in AROUND)


def _is_last(date: _Dated) -> bool:
    """Say whether a date that only ends the text is when it is due: no span, no month."""
    if date.said.sort is Sort.SPAN or isinstance(date.said.day, MonthOf):
        return False
    return not _is_of_something(date)


def _last(text: str, local: datetime, habits: Habits) -> _Dated | None:
    """Return the date that the last words are: "send the slides Friday"."""
    words = text.strip(EDGES).split()
    for length in range(min(MOST_LAST, len(words) - 1), 0, -1):
        start = text.rfind(" ".join(words[-length:]))
        if numbers_things(words[-length - 1]):
            return None
        for date in _read_last(text, start, local, habits):
            if not date.behind:
                return date
    return None


def _read_last(text: str, start: int, local: datetime, habits: Habits) -> Iterator[_Dated]:
    """Yield the first date to come from `start` on, in its place in the whole text."""
    if start < 0:
        return
    for row, said in readings(text[start:], habits, frozenset()):
        when = to_come(said, local)
        if when:
            whole = Text(text, row.language, day_first=row.day_first, own=row.own)
            first = next(i for i, token in enumerate(whole.row) if token.start >= start)
            lead = Lead(said.lead.kinds, said.lead.end + first)
            placed = replace(said, start=said.start + first, end=said.end + first, lead=lead)
            yield _dated(whole, placed, when)
            return


def _without(text: str, date: _Dated) -> str:
    """Return a text without a date at its start or end; any other is part of a sentence."""
    row = date.row.row
    before = text[: row[date.said.start].start].strip(EDGES)
    after = text[row[date.end - 1].end :].strip(EDGES)
    if not before and not after:
        return ""
    if date.chosen or not (date.starts or date.ends) or _is_negated(date) or _dangles(date):
        return text.strip()
    return " ".join(filter(None, (before, after)))


def _dangles(date: _Dated) -> bool:
    """Say whether the words in front lead to the date and would be left without it."""
    before = _before(date.row, date.said.start)
    return before is not None and date.row.word(before, *_DANGLING) is not None
