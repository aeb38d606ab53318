"""What a reply asks for, line by line: commands by item number, settings, or plain words."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from kith.domain import calendar
from kith.domain.choices import Choice, Setting
from kith.domain.date_text import fold
from kith.domain.owner import Owner
from kith.mail import preferences
from kith.mail.courtesies import before_signature, courteous
from kith.mail.numbered import apart
from kith.mail.preferences import Misread
from kith.mail.telling import tells
from kith.mail.verbs import TAKES_TEXT, VERBS, Verb
from kith.mail.wishing import ITEM, ReplyCommand, item_of, wish_of

MOST_COMMAND = 200
"""Characters of a line of commands; a longer one is plain words."""

MOST_LINES = 50
"""Lines of a reply that may be commands; a nudge has ten items at most."""

PAUSE = timedelta(days=14)
"""How long a pause without a date lasts."""

_BEHIND = re.compile(r"\s+[-\u2013\u2014]\s+|(?<=[^\W\d_]{3})[,.!;]\s+")
_PIECES = re.compile(
    r"[,;]|\s(?:and|und|et|y|en)\s|&|(?<=\d)\s?\+\s?(?=\d)|\s[-\u2013\u2014]\s"
    r"|(?<=[^\W\d_]{3})[.!]\s",
    re.IGNORECASE,
)

OF_SETTINGS = frozenset(
    {Verb.HELP, Verb.PAUSE, Verb.RESUME, Verb.SET, Verb.SETTINGS, Verb.UNSUBSCRIBE}
)
"""What is about how Kith serves its owner, and about no mail."""


def in_reply(words: str, owner: Owner, now: datetime) -> tuple[ReplyCommand, ...]:
    """Read the commands of a reply, one a line or between commas, in their order.

    What is no command is returned as WORDS, line for line as written; courtesies alone are
    nothing. Lines behind "talked:" belong to it.
    """
    found: list[ReplyCommand] = []
    lines = before_signature(words.strip().split("\n"))
    for line in lines[:MOST_LINES]:
        read = _in_line(line.strip(), owner, now)
        _add(found, [replace(each, line=each.line or line.strip()) for each in read])
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
    whole = wish_of(line, owner, now) or _about(line)
    if whole:
        return [whole]
    rows = (apart(line), _pieces(line), [row for each in _pieces(line) for row in apart(each)])
    read = (_in_pieces(row, owner, now) for row in rows)
    found = next((each for each in read if each is not None), None)
    return [_told_behind(line) or _as_words(line)] if found is None else found


def _pieces(line: str) -> list[str]:
    return list(filter(None, map(str.strip, _PIECES.split(line))))


def _in_pieces(pieces: list[str], owner: Owner, now: datetime) -> list[ReplyCommand] | None:
    """Read the pieces of a line as commands; None if any of them is none."""
    commands: list[ReplyCommand] = []
    waiting: list[int] = []
    for piece in pieces:
        item = ITEM.fullmatch(piece)
        if command := None if item else wish_of(piece, owner, now) or _set(piece, owner, now):
            commands += [_of(command, piece, number) for number in waiting]
            if command.item or command.every or not waiting:
                commands.append(replace(command, line=piece))
            waiting = []
        elif item and commands:
            commands.append(_of(commands[-1], commands[-1].line, int(item[1])))
        elif item:
            waiting.append(int(item[1]))
        elif not courteous(piece):
            return None
    return None if waiting else commands


def _of(command: ReplyCommand, piece: str, number: int) -> ReplyCommand:
    """Return the same wish about another item, with how it would have been written."""
    if command.item is None:
        return replace(command, item=number, line=f"{number} {piece}")
    line = piece.replace(str(command.item), str(number), 1)
    return replace(command, item=number, line=line)


def _told_behind(line: str) -> ReplyCommand | None:
    """Read "2 done - she said yes": done, and what tells of it behind a dash or a stop."""
    head, text = (*_BEHIND.split(line, maxsplit=1), "")[:2]
    item, rest = item_of(head)
    done = VERBS.get(" ".join(fold(rest).split())) is Verb.DONE
    told = done and not text[:1].isdigit() and len(text.split()) > 1 and tells(text)
    return ReplyCommand(Verb.TALKED, item, text=text) if told else None


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
    item, rest = item_of(before)
    verb = VERBS.get(" ".join(fold(rest).split()))
    if verb is Verb.DONE and text.strip():
        verb = Verb.TALKED
    if verb not in TAKES_TEXT:
        return None
    return ReplyCommand(verb, item, text=text.strip())


def _about(line: str) -> ReplyCommand | None:
    """Read "2: We met for lunch": words about one item."""
    number, colon, text = line.partition(":")
    item = ITEM.fullmatch(number.strip())
    if not colon or not item or not any(char.isalpha() for char in text):
        return None
    return ReplyCommand(Verb.WORDS, int(item[1]), text=text.strip())


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
