"""All commands: in the capture address, in brackets of a subject, in a reply."""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from kith.domain.date_languages import spaced
from kith.domain.date_recurring import is_mere
from kith.domain.date_text import LANGUAGES, fold
from kith.domain.dates import Habits, When, every, falls_on_a_day, find
from kith.domain.encounter import Planned
from kith.domain.notes import PURPOSE_BY_WORD
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.mail.courtesies import before_signature, courteous, without_please
from kith.mail.verbs import TAKES_DATE, TAKES_TEXT, VERBS, Verb, verb_at

__all__ = ["Commands", "ReplyCommand", "Verb", "in_reply", "in_subject", "in_tag"]

MOST_TAG = 64
"""Octets of a local part (RFC 5321), so of what can follow the capture address."""

LONGEST = 8
"""Words of the longest command: "the first of january 2027 at 3 pm"."""

MOST_WORDS = 16
"""Words of a tag or bracket that are read: a purpose, a date and a rhythm have fewer."""

MOST_BRACKETS = 4
"""Brackets that one subject may begin with."""

MOST_COMMAND = 200
"""Characters of a line of commands; a longer one is plain words."""

MOST_LINES = 50
"""Lines of a reply that may be commands; at most five items are in a nudge."""


_SEPARATORS = re.compile(r"[\s+_.=,;-]+")
_ISO_DATE = re.compile(r"(\d{4})[-_.](\d{2})[-_.](\d{2})")
_PAIR = re.compile(r"(\d{1,2}) (\d{1,2})")
_PREFIX = re.compile(r"\s*(?:[^\W\d_]{1,12}\s?(?:\[\d{1,3}\])?\s?:\s*){0,4}")
_BRACKET = re.compile(r"\[([^\[\]]{1,64})\]\s*")
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


@dataclass(frozen=True, slots=True)
class ReplyCommand:
    """One wish of a reply: about item `item` of the nudge, or about all there is."""

    verb: Verb
    item: int | None = None
    until: When | None = None
    text: str | None = None


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
    when = _whole(words, owner, now)
    return Commands(planned=(Planned(due_on=when.on, due_time=when.minute),)) if when else None


ABOUT = frozenset({"about", "apropos", "over", "sobre", "uber", "ueber"})
"""Asks Kith what it knows about the person in the subject; folded."""


def _habits(owner: Owner) -> Habits:
    return Habits(zone=owner.zone, languages=(owner.language,), day_first=owner.day_first)


def _whole(words: str, owner: Owner, now: datetime) -> When | None:
    """Return the date that `words` are as a whole."""
    found = find(words, now, _habits(owner), led=True)
    if not found or any(char.isalnum() for char in words[: found.start] + words[found.end :]):
        return None
    return found.when


def in_reply(words: str, owner: Owner, now: datetime) -> tuple[ReplyCommand, ...]:
    """Read the commands of a reply, one a line or between commas, in their order.

    What is no command is returned as WORDS, line for line as written; courtesies alone are
    nothing. Lines behind "talked:" belong to it.
    """
    found: list[ReplyCommand] = []
    lines = before_signature(words.strip().split("\n"))
    for line in lines[:MOST_LINES]:
        _add(found, _in_line(line.strip(), owner, now))
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
    """Return `last` with the words of `more`, if those go on with it."""
    if more.verb is not Verb.WORDS or last.verb not in {Verb.WORDS, Verb.TALKED}:
        return None
    if more.item is not None:
        return None
    return replace(last, text=f"{last.text}\n{more.text}".strip())


def _in_line(line: str, owner: Owner, now: datetime) -> list[ReplyCommand]:
    """Read one line as one command, or as several."""
    if not line or courteous(line):
        return []
    if told := _told(line):
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
        if command := None if item else _wish(piece, owner, now):
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
    """Read one command without text: "2 snooze 3 weeks", "skip 3", "pause until Jan 5"."""
    piece = without_please(piece.rstrip(".!"))
    item, rest = _item(piece)
    verb, behind = verb_at(rest)
    if verb is None:
        # A mere date is a snooze: "next week", "2 next week"; but "3 weeks" is no item 3.
        dated = (
            (number, _whole(text, owner, now)) for number, text in ((item, rest), (None, piece))
        )
        found = (ReplyCommand(Verb.SNOOZE, number, when) for number, when in dated if when)
        return next(found, None)
    if verb in TAKES_TEXT:
        return None
    if not behind:
        return ReplyCommand(verb, item)
    if verb in TAKES_DATE and (until := _whole(behind, owner, now)):
        return ReplyCommand(verb, item, until=until)
    number, behind = _item(behind) if item is None else (None, behind)
    if number is None:
        return None
    until = _whole(behind, owner, now) if verb in TAKES_DATE and behind else None
    return ReplyCommand(verb, number, until=until) if until or not behind else None
