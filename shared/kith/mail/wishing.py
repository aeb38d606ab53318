"""One wish of a reply without text of its own: "2 snooze 3 weeks", "skip 3", "all done"."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime

from kith.domain.choices import Choice, Setting
from kith.domain.date_text import plain
from kith.domain.dates import When
from kith.domain.owner import Owner
from kith.mail.courtesies import without_please
from kith.mail.preferences import Misread
from kith.mail.setting_words import OFF
from kith.mail.verbs import (
    ALL,
    AWAY,
    MARKS,
    TAKES_DATE,
    TAKES_TEXT,
    TICKS,
    Verb,
    begun,
    verb_at,
    verb_behind,
)
from kith.mail.wished_days import any_day, day

MOST_WRONG = 3
"""Words behind "pause" that are a date nobody can read; with more it is a sentence."""

MOST_ALL_WORDS = 3
"""Words that say "all": "all of them"."""

ITEM = re.compile(
    r"(?:#|n[or°]\.? ?|(?:item|num(?:ber|mer|éro)|número|point|punkt) )?"
    r"(\d{1,2})(?!\w)(?:[.):]|\s+[-\u2013\u2014](?=\s))?\s*",
    re.IGNORECASE,
)

OF_ITEMS = frozenset({Verb.DONE, Verb.SKIP, Verb.SNOOZE, Verb.STOP, Verb.UNDO})
"""What can be said of all items at once."""


@dataclass(frozen=True, slots=True)
class ReplyCommand:
    """One wish of a reply: about item `item` of the nudge, or about all there is.

    `until` may have passed. `every` item is meant that no other wish names. A SET has its
    `choice`, or how it was `misread`. `line` is where it stands, as written.
    """

    verb: Verb
    item: int | None = None
    until: When | None = None
    text: str | None = None
    every: bool = False
    choice: Choice | None = None
    misread: Misread | None = None
    line: str = field(default="", compare=False)


def item_of(text: str) -> tuple[int | None, str]:
    """Return the number of the item that `text` begins with, and what follows it."""
    found = ITEM.match(text)
    return (int(found[1]), text[found.end() :]) if found else (None, text)


def wish_of(piece: str, owner: Owner, now: datetime) -> ReplyCommand | None:
    """Read one command without text: "2 snooze 3 weeks", "skip 3", "all done"."""
    piece = without_please(piece.rstrip(".!"))
    rest = _past_all(piece)
    every = _one(rest, owner, now) if rest else None
    if every and every.item is None and every.verb in OF_ITEMS:
        return replace(every, every=True)
    return _one(piece, owner, now)


def _past_all(text: str) -> str | None:
    """Return what follows "all", "the rest", "alle drei"; None if `text` does not begin so."""
    words = text.split()
    for length in range(min(MOST_ALL_WORDS, len(words)), 0, -1):
        if plain(" ".join(words[:length])) in ALL:
            return " ".join(words[length:])
    return None


def _one(piece: str, owner: Owner, now: datetime) -> ReplyCommand | None:
    number, rest = item_of(piece)
    if number and rest.strip() in TICKS:
        return ReplyCommand(Verb.DONE, number)
    verb, behind = verb_at(rest)
    if verb:
        return _with_verb(verb, number, behind, owner, now)
    return (
        _dated(piece, number, rest, owner, now)
        or _away(rest, owner, now)
        or _behind_day(number, rest, owner, now)
        or _marked(piece, owner, now)
    )


def _with_verb(
    verb: Verb, number: int | None, behind: str, owner: Owner, now: datetime
) -> ReplyCommand | None:
    """Read what a verb that takes no text is followed by: nothing, a day, an item."""
    if verb in TAKES_TEXT:
        return None
    if not behind:
        return ReplyCommand(verb, number)
    if verb is Verb.PAUSE and plain(behind) in OFF:
        return ReplyCommand(Verb.RESUME)
    if verb in TAKES_DATE and (until := any_day(behind, owner, now)):
        return ReplyCommand(verb, number, until=until)
    if verb is Verb.PAUSE and len(behind.split()) <= MOST_WRONG:
        return ReplyCommand(Verb.SET, misread=Misread(Setting.PAUSE))
    return _with_item_behind(verb, number, behind, owner, now)


def _dated(
    piece: str, named: int | None, rest: str, owner: Owner, now: datetime
) -> ReplyCommand | None:
    """Read a mere date as a snooze: "next week", "2 next week"; but "3 weeks" is no item 3."""
    dated = ((number, day(text, owner, now)) for number, text in ((named, rest), (None, piece)))
    return next((ReplyCommand(Verb.SNOOZE, number, when) for number, when in dated if when), None)


def _away(text: str, owner: Owner, now: datetime) -> ReplyCommand | None:
    """Read "vacation until Jan 5"."""
    until = day(begun(text, AWAY), owner, now)
    return ReplyCommand(Verb.PAUSE, until=until) if until else None


def _behind_day(named: int | None, text: str, owner: Owner, now: datetime) -> ReplyCommand | None:
    """Read a day in front of its verb: "2 een week uitstellen"."""
    before, verb = verb_behind(text)
    until = any_day(before, owner, now) if verb is Verb.SNOOZE else None
    return ReplyCommand(Verb.SNOOZE, named, until=until) if until else None


def _marked(piece: str, owner: Owner, now: datetime) -> ReplyCommand | None:
    """Read "mark 1 as done"."""
    words = piece.split()
    bare = [word for word in words if plain(word) not in MARKS]
    return wish_of(" ".join(bare), owner, now) if 0 < len(bare) < len(words) else None


def _with_item_behind(
    verb: Verb, named: int | None, behind: str, owner: Owner, now: datetime
) -> ReplyCommand | None:
    """Read what follows a verb: "3", "3 until Friday", "all", "all 2 weeks"."""
    number, rest = item_of(behind) if named is None else (None, behind)
    left = _past_all(behind) if named is None and number is None else None
    every = left is not None and verb in OF_ITEMS
    if number is None and not every:
        return None
    rest = left or "" if every else rest
    until = any_day(rest, owner, now) if verb in TAKES_DATE and rest else None
    if rest and not until:
        return None
    return ReplyCommand(verb, number, until=until, every=every)
