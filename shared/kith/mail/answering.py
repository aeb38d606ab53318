"""What a reply asks for, line by line: commands by item number, settings, or plain words."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kith.domain import calendar
from kith.domain.choices import Choice, Setting
from kith.domain.date_text import fold, plain
from kith.domain.dates import When
from kith.domain.owner import Owner
from kith.mail import preferences
from kith.mail.commands import passed, whole
from kith.mail.courtesies import before_signature, courteous, without_please
from kith.mail.preferences import Misread
from kith.mail.setting_words import OFF
from kith.mail.verbs import ALL, TAKES_DATE, TAKES_TEXT, VERBS, Verb, verb_at

MOST_COMMAND = 200
"""Characters of a line of commands; a longer one is plain words."""

MOST_LINES = 50
"""Lines of a reply that may be commands; a nudge has ten items at most."""

MOST_WRONG = 3
"""Words behind "pause" that are a date nobody can read; with more it is a sentence."""

MOST_ALL_WORDS = 3
"""Words that say "all": "all of them"."""


PAUSE = timedelta(days=14)
"""How long a pause without a date lasts."""

_ITEM = re.compile(
    r"(?:#|n[or°]\.? ?|(?:item|num(?:ber|mer|éro)|número|point|punkt) )?"
    r"(\d{1,2})(?!\w)(?:[.):]|\s+[-\u2013\u2014](?=\s))?\s*",
    re.IGNORECASE,
)
_PIECES = re.compile(
    r"[,;]|\s(?:and|und|et|y|en)\s|&|(?<=\d)\s?\+\s?(?=\d)|\s[-\u2013\u2014]\s"
    r"|(?<=[^\W\d_]{3})[.!]\s",
    re.IGNORECASE,
)

OF_ITEMS = frozenset({Verb.DONE, Verb.SKIP, Verb.SNOOZE, Verb.STOP, Verb.UNDO})
"""What can be said of all items at once."""

OF_SETTINGS = frozenset(
    {Verb.HELP, Verb.PAUSE, Verb.RESUME, Verb.SET, Verb.SETTINGS, Verb.UNSUBSCRIBE}
)
"""What is about how Kith serves its owner, and about no mail."""


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


def in_reply(words: str, owner: Owner, now: datetime) -> tuple[ReplyCommand, ...]:
    """Read the commands of a reply, one a line or between commas, in their order.

    What is no command is returned as WORDS, line for line as written; courtesies alone are
    nothing. Lines behind "talked:" belong to it.
    """
    found: list[ReplyCommand] = []
    lines = before_signature(words.strip().split("\n"))
    for line in lines[:MOST_LINES]:
        read = _in_line(line.strip(), owner, now)
        _add(found, [replace(each, line=line.strip()) for each in read])
    if late := "\n".join(lines[MOST_LINES:]).strip():
        _add(found, [_as_words(late)])
    return tuple(found)


def _add(found: list[ReplyCommand], commands: list[ReplyCommand]) -> None:
    """Add the commands of a line; words go on with the words or the "talked:" before them."""
    joined = _joined(found[-1], commands[0]) if found and len(commands) == 1 else None
    if joined:
        found[-1] = joined
    else:
        found += commands


def _as_words(line: str) -> ReplyCommand:
    return ReplyCommand(Verb.WORDS, text=line)


def _joined(last: ReplyCommand, more: ReplyCommand) -> ReplyCommand | None:
    """Return `last` with the words of `more`, if those go on with it.

    A `with:` behind words is a line of a note: it begins a conversation with others.
    """
    if more.verb not in {Verb.WITH, Verb.WORDS} or last.verb not in {Verb.WORDS, Verb.TALKED}:
        return None
    if more.item is not None:
        return None
    words = more.line if more.verb is Verb.WITH else more.text
    return replace(last, text=f"{last.text}\n{words}".strip())


def _in_line(line: str, owner: Owner, now: datetime) -> list[ReplyCommand]:
    """Read one line as one command, or as several."""
    if not line or courteous(line):
        return []
    if told := _set(line, owner, now) or _told(line):
        return [told]
    if len(line) > MOST_COMMAND:
        return [_as_words(line)]
    whole = _wish(line, owner, now) or _about(line)
    return [whole] if whole else _in_pieces(line, owner, now)


def _in_pieces(line: str, owner: Owner, now: datetime) -> list[ReplyCommand]:
    """Read one line as several commands; as WORDS if any of them is none."""
    words = _as_words(line)
    commands: list[ReplyCommand] = []
    waiting: list[int] = []
    for piece in filter(None, map(str.strip, _PIECES.split(line))):
        item = _ITEM.fullmatch(piece)
        if command := None if item else _wish(piece, owner, now) or _set(piece, owner, now):
            commands += [replace(command, item=number) for number in waiting]
            commands.append(command)
            waiting = []
        elif item and commands:
            commands.append(replace(commands[-1], item=int(item[1])))
        elif item:
            waiting.append(int(item[1]))
        elif not courteous(piece):
            return [words]
    return [words] if waiting else commands


def _set(line: str, owner: Owner, now: datetime) -> ReplyCommand | None:
    """Read a setting: "quiet: sat, sun"."""
    told = preferences.line(line, owner, now)
    if isinstance(told, Misread):
        return ReplyCommand(Verb.SET, misread=told)
    return ReplyCommand(Verb.SET, choice=told) if told else None


def _told(line: str) -> ReplyCommand | None:
    """Read "talked: …", "2 with: …", "1 done: …": the text is all that follows."""
    before, colon, text = line.partition(":")
    if not colon or len(before) > MOST_COMMAND:
        return None
    item, rest = _item(before)
    verb = VERBS.get(" ".join(fold(rest).split()))
    if verb is Verb.DONE and text.strip():
        verb = Verb.TALKED
    if verb not in TAKES_TEXT:
        return None
    return ReplyCommand(verb, item, text=text.strip())


def _about(line: str) -> ReplyCommand | None:
    """Read "2: We met for lunch": words about one item."""
    number, colon, text = line.partition(":")
    item = _ITEM.fullmatch(number.strip())
    if not colon or not item or not any(char.isalpha() for char in text):
        return None
    return ReplyCommand(Verb.WORDS, int(item[1]), text=text.strip())


def _item(text: str) -> tuple[int | None, str]:
    """Return the number of the item that `text` begins with, and what follows it."""
    found = _ITEM.match(text)
    return (int(found[1]), text[found.end() :]) if found else (None, text)


def _wish(piece: str, owner: Owner, now: datetime) -> ReplyCommand | None:
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
    item, rest = _item(piece)
    verb, behind = verb_at(rest)
    if verb is None or verb in TAKES_TEXT:
        return None if verb else _dated(piece, item, rest, owner, now)
    if not behind:
        return ReplyCommand(verb, item)
    if verb is Verb.PAUSE and plain(behind) in OFF:
        return ReplyCommand(Verb.RESUME)
    if verb in TAKES_DATE and (until := _day(behind, owner, now)):
        return ReplyCommand(verb, item, until=until)
    if verb is Verb.PAUSE and len(behind.split()) <= MOST_WRONG:
        return ReplyCommand(Verb.SET, misread=Misread(Setting.PAUSE))
    return _with_item_behind(verb, item, behind, owner, now)


def _day(words: str, owner: Owner, now: datetime) -> When | None:
    """Return the day that words behind a verb are: one to come, else one that has passed."""
    return whole(words, owner, now) or passed(words, owner, now)


def _dated(
    piece: str, item: int | None, rest: str, owner: Owner, now: datetime
) -> ReplyCommand | None:
    """Read a mere date as a snooze: "next week", "2 next week"; but "3 weeks" is no item 3."""
    dated = ((number, whole(text, owner, now)) for number, text in ((item, rest), (None, piece)))
    return next((ReplyCommand(Verb.SNOOZE, number, when) for number, when in dated if when), None)


def _with_item_behind(
    verb: Verb, item: int | None, behind: str, owner: Owner, now: datetime
) -> ReplyCommand | None:
    """Read what follows a verb: "3", "3 until Friday", "all", "all 2 weeks"."""
    number, rest = _item(behind) if item is None else (None, behind)
    left = _past_all(behind) if item is None and number is None else None
    every = left is not None and verb in OF_ITEMS
    if number is None and not every:
        return None
    rest = left or "" if every else rest
    until = _day(rest, owner, now) if verb in TAKES_DATE and rest else None
    if rest and not until:
        return None
    return ReplyCommand(verb, number, until=until, every=every)


def chosen(wish: ReplyCommand, owner: Owner, now: datetime) -> Choice | Misread | None:
    """Return what a wish changes about how Kith serves its owner; None if nothing."""
    match wish.verb:
        case Verb.SET:
            return wish.choice or wish.misread
        case Verb.PAUSE:
            today = calendar.today(owner, now)
            until = wish.until.on if wish.until else today + PAUSE
            return Choice(Setting.PAUSE, until) if until > today else Misread(Setting.PAUSE)
        case Verb.RESUME:
            return Choice(Setting.PAUSE, None)
        case Verb.UNSUBSCRIBE:
            return Choice(Setting.NUDGES, now)
    return None
