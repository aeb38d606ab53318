"""The place in the subject of a note: "at the fair", "im Blau"; not "in the rain"."""

from kith.domain.date_text import fold
from kith.domain.subject_days import may_be_day
from kith.domain.subject_words import (
    ABOUT,
    COMING,
    DAYS,
    HOURS_AND_WEATHER,
    LITTLE,
    NO_NAMES,
    NO_PLACES,
    PLACES,
    SEPARATORS,
    SOME_DAY,
    UNITS_OF_TIME,
    WEEKDAYS,
)

MOST_DATE_WORDS = 6
"""Words of a day in full between name and place: "am Freitag dem 20. November 2026"."""


def place_behind(words: list[str], i: int) -> tuple[int, str | None]:
    """Return the place at `i`, or behind words of a day there, and its index."""
    for j in range(i, min(len(words), i + MOST_DATE_WORDS)):
        if place := _place(words, j):
            return j, place
        known = fold(words[j]) in DAYS | NO_NAMES | PLACES or may_be_day(words, j)
        if not known and not words[j][:1].isdecimal():
            break
    return i, None


def place_before(words: list[str], start: int) -> str | None:
    """Return the place in front of "with": "Lunch at Blau with Dana"."""
    lead = words[: max(0, start - 1)]
    return next(filter(None, (_place(lead, i) for i in range(len(lead)))), None)


def _place(words: list[str], i: int) -> str | None:
    """Return the place behind "at", up to a word that begins something else."""
    if i + 1 >= len(words) or fold(words[i]) not in PLACES or words[i + 1][:1].isdecimal():
        return None
    if _is_article(words, i):
        return None
    end = i + 1
    while end < len(words) and not _ends_place(words, end):
        end += 1
    named = [fold(word).strip(".!") for word in words[i + 1 : end]]
    first = named[1] if named[1:] and named[0] in LITTLE else named[0] if named else ""
    if not named or named[0] in DAYS | NO_NAMES - {"the"} or first[:1].isdecimal():
        return None
    titled = len(named) > 1 and all(word[:1].isupper() for word in words[end - 2 : end])
    last = next((j for j in range(1, len(named)) if named[j] in PLACES), len(named)) - 1
    if (first in NO_PLACES or named[last] in HOURS_AND_WEATHER) and not titled:
        return None
    return " ".join(words[i + 1 : end]).strip(" .!") or None


def _is_article(words: list[str], i: int) -> bool:
    """Say whether no place stands at `i`: "and a colleague", "en een collega", "a few days ago"."""
    if fold(words[i]) == "en":
        return fold(words[i + 1]) == "een"
    if "ago" in words[i + 1 : i + 1 + MOST_DATE_WORDS]:
        return True
    behind = i > 0 and (fold(words[i - 1]) in SEPARATORS or not words[i - 1][-1:].isalnum())
    return behind and words[i].casefold() == "a"


def _ends_place(words: list[str], i: int) -> bool:
    """Say whether the word at `i` says something else than where: why, when, "next week"."""
    word = fold(words[i])
    if word in ABOUT | SOME_DAY | set(",;:|-()") or _says_when(words, i):
        return True
    week = fold(words[i + 1]) if word in LITTLE and words[i + 1 :] else word
    soon = words[i].islower() and (word in COMING or week in UNITS_OF_TIME)
    return soon or week in WEEKDAYS


def _says_when(words: list[str], i: int) -> bool:
    """Say whether "in the evening" stands at `i`, behind a place."""
    behind = [word for word in words[i + 1 : i + 3] if fold(word) not in LITTLE]
    return fold(words[i]) in PLACES and bool(behind) and fold(behind[0]) in HOURS_AND_WEATHER
