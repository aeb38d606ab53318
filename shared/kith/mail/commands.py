"""Commands in the capture address and in brackets of a subject; those of replies: answering."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from kith.domain import calendar
from kith.domain.date_counting import latest
from kith.domain.date_kinds import Kind
from kith.domain.date_languages import spaced
from kith.domain.date_recurring import is_mere
from kith.domain.date_text import LANGUAGES, fold
from kith.domain.dates import Habits, When, every, falls_on_a_day, find, readings
from kith.domain.encounter import Planned
from kith.domain.notes import PURPOSE_BY_WORD
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose

MOST_TAG = 64
"""Octets of a local part (RFC 5321), so of what can follow the capture address."""

LONGEST = 8
"""Words of the longest command: "the first of january 2027 at 3 pm"."""

MOST_WORDS = 16
"""Words of a tag or bracket that are read: a purpose, a date and a rhythm have fewer."""

MOST_BRACKETS = 4
"""Brackets that one subject may begin with."""


_SEPARATORS = re.compile(r"[\s+_.=,;-]+")
_ISO_DATE = re.compile(r"(\d{4})[-_.](\d{2})[-_.](\d{2})")
_PAIR = re.compile(r"(\d{1,2}) (\d{1,2})")
_PREFIX = re.compile(r"\s*(?:[^\W\d_]{1,12}\s?(?:\[\d{1,3}\])?\s?:\s*){0,4}")
_BRACKET = re.compile(r"\[([^\[\]]{1,64})\]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """What an address or subject asks for; `about` a person is to be told, not logged.

    `unknown` are the words that are no command.
    """

    purpose: Purpose | None = None
    planned: tuple[Planned, ...] = ()
    rhythm_days: int | None = None
    about: bool = False
    unknown: tuple[str, ...] = ()

    def __add__(self, other: "Commands") -> "Commands":
        """Return both; where they differ, `other`."""
        return Commands(
            purpose=other.purpose or self.purpose,
            planned=(*self.planned, *other.planned),
            rhythm_days=other.rhythm_days or self.rhythm_days,
            about=self.about or other.about,
            unknown=(*self.unknown, *other.unknown),
        )


def in_tag(tag: str, owner: Owner, now: datetime) -> Commands:
    """Read what follows the secret in a capture address: "3days", "business.2weeks", "thu-3pm".

    What is no command in one word may be one in several: "nextweek", "endofmonth".
    """
    read = _read(tag, owner, now)
    split = [(word, _in_words(word, owner, now)) for word in read.unknown]
    unknown = tuple(word for word, found in split if not found)
    return sum((found for _, found in split if found), replace(read, unknown=unknown))


def _in_words(word: str, owner: Owner, now: datetime) -> Commands | None:
    halves = (f"{word[:i]} {word[i:]}" for i in range(2, len(word) - 1))
    found = next(filter(None, (_command(half, owner, now) for half in halves)), None)
    if found:
        return found
    languages = dict.fromkeys((owner.language, "en"))
    cut = (spaced(word, each) for each in languages if each in LANGUAGES)
    return next(filter(None, (_command(words, owner, now) for words in cut if words)), None)


def in_subject(subject: str, owner: Owner, now: datetime) -> tuple[Commands, str]:
    """Read brackets at the start of a subject, behind Re: and Fwd:, and return the rest.

    A bracket that is not all commands, like [JIRA-12], stays where it is.
    """
    found = Commands()
    prefix = _PREFIX.match(subject)
    start = prefix.end() if prefix else 0
    for _ in range(MOST_BRACKETS):
        bracket = _BRACKET.match(subject, start)
        more = _read(bracket[1], owner, now) if bracket else Commands()
        if not bracket or more.unknown or more == Commands():
            break
        found += more
        subject = subject[:start] + subject[bracket.end() :]
    return found, subject.strip()


def _read(text: str, owner: Owner, now: datetime) -> Commands:
    """Read a row of words, whatever joins them, the longest command first."""
    dated = _ISO_DATE.sub(r"\1/\2/\3", text[:MOST_TAG].casefold())
    words = [word for word in _SEPARATORS.split(dated) if word]
    found, i = Commands(unknown=tuple(words[MOST_WORDS:])), 0
    while i < len(words[:MOST_WORDS]):
        for end in range(min(len(words), i + LONGEST), i, -1):
            if more := _command(" ".join(words[i:end]), owner, now):
                found, i = found + more, end
                break
        else:
            pair = _PAIR.fullmatch(" ".join(words[i : i + 2])) if not found.planned else None
            more = _command(f"{pair[1]}/{pair[2]}", owner, now) if pair else None
            found += more or Commands(unknown=(words[i],))
            i += 2 if more else 1
    return found


def _command(words: str, owner: Owner, now: datetime) -> Commands | None:
    folded = fold(words)
    if folded in ABOUT:
        return Commands(about=True)
    if purpose := PURPOSE_BY_WORD.get(folded):
        return Commands(purpose=purpose)
    days = every(words, owner.language)
    if days and not falls_on_a_day(words, owner.language):
        return Commands(rhythm_days=days)
    if again := is_mere(words, now, _habits(owner)):
        first = again.first
        planned = Planned(due_on=first.on, due_time=first.minute, again=again.again)
        return Commands(planned=(planned,))
    when = whole(words, owner, now)
    return Commands(planned=(Planned(due_on=when.on, due_time=when.minute),)) if when else None


ABOUT = frozenset({"about", "apropos", "over", "sobre", "uber", "ueber"})
"""Asks Kith what it knows about the person in the subject; folded."""


def _habits(owner: Owner) -> Habits:
    return Habits(zone=owner.zone, languages=(owner.language,), day_first=owner.day_first)


def whole(words: str, owner: Owner, now: datetime) -> When | None:
    """Return the date that `words` are as a whole."""
    found = find(words, now, _habits(owner), led=True)
    if not found or any(char.isalnum() for char in words[: found.start] + words[found.end :]):
        return None
    return found.when


def passed(words: str, owner: Owner, now: datetime) -> When | None:
    """Return the day that has passed, which `words` are as a whole."""
    today = calendar.today(owner, now)
    for row, phrase in readings(words, _habits(owner), frozenset({Kind.REMIND})):
        on = latest(phrase.day, today) if phrase.day else None
        beside = (*row.row[: phrase.start], *row.row[phrase.end :])
        if on and on < today and not any(token.raw.isalnum() for token in beside):
            return When(on)
    return None
