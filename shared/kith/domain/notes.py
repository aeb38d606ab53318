"""A note in the owner's own words: who, where, when, what was said, and what is owed."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import takewhile

from kith.domain.date_recurring import is_mere
from kith.domain.dates import Found, Habits, every, find, happened_on
from kith.domain.encounter import Planned
from kith.domain.identity import fold
from kith.domain.naming import Listed, listed
from kith.domain.note_blocks import (
    MOST_ALONE,
    PURPOSE_BY_WORD,
    READERS,
    SEARCHED,
    Reader,
)
from kith.domain.note_lines import MOST_VALUE, Labelled, Plain, read_lines
from kith.domain.note_parts import Block, with_words, without_days
from kith.domain.note_words import COMING, Label
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose

__all__ = ["PURPOSE_BY_WORD", "Block", "Notes", "before_with", "read", "tagged"]

MOST_LINES = 300
"""Lines of a note that are read; what a person writes is shorter. The rest stays in its words."""

MOST_RHYTHM = 60
"""Characters of a line that can be a rhythm and nothing else."""

FARTHER = 2
"""How many times farther than the coming one a past day is that is not meant."""

LONG_AGO = timedelta(days=60)
"""Conversations are not noted this late with nothing but a day for it."""

MOST_TAGGED = 2_000
"""Characters of a line that are searched for tags."""

MOST_DATES = 30
"""Values of a note that are searched for a date; more is no note of a person."""

_TAG = re.compile(r"(?<![\w&/#])#([^\W\d][\w-]{1,30})")


@dataclass(frozen=True, slots=True)
class Notes:
    """A note as read: one block an encounter, at least one."""

    blocks: tuple[Block, ...]


def before_with(words: str) -> str:
    """Return the lines before the first `With:`: those that belong to all."""
    before = takewhile(
        lambda line: not (isinstance(line, Labelled) and line.label is Label.WITH),
        read_lines(words.split("\n")),
    )
    raw = ("\n".join(line.raw) if isinstance(line, Labelled) else line.raw for line in before)
    return "\n".join(raw)


def read(text: str, owner: Owner, now: datetime) -> Notes:
    """Read a note. Every `With:` line begins another block; lines before the first are of all.

    Recognised lines leave `words`; a line that cannot be read stays in them, nothing is lost.
    """
    lines = text.split("\n", MOST_LINES)
    parts, searched = [Block()], 0
    for line in read_lines(lines[:MOST_LINES]):
        met = _met(line, owner)
        searched += _dates_in(line)
        if met.people:
            unread = "\n".join(line.raw) if isinstance(line, Labelled) and met.unread else ""
            on = _met_on(met, line, Reader(owner, now))
            parts.append(Block(people=met.people, words=unread, occurred_on=on))
        else:
            parts[-1] = _with_line(
                parts[-1], line, Reader(owner, now, dates=searched <= MOST_DATES)
            )
    parts[-1] = with_words(parts[-1], "\n".join(lines[MOST_LINES:]))
    common, *others = parts
    if len(others) > 1:
        common = without_days(common)
    return Notes(tuple(_tidy(_merged(common, each)) for each in others) or (_tidy(common),))


def _dates_in(line: Labelled | Plain) -> int:
    """Return how often reading `line` looks for a date."""
    if isinstance(line, Labelled):
        return max(1, len(line.values)) if line.label in SEARCHED else 0
    return int(_may_be_date(line.raw))


def _may_be_date(line: str) -> bool:
    return 0 < len(line.split(maxsplit=MOST_ALONE)) <= MOST_ALONE and len(line) <= MOST_RHYTHM


def _met(line: Labelled | Plain, owner: Owner) -> Listed:
    """Return whom a `With:` line names; nobody if it is another, or names nobody but the owner."""
    if not isinstance(line, Labelled) or line.label is not Label.WITH:
        return Listed(())
    each = [listed(value) for value in line.values]
    own = {*owner.addresses, owner.capture_address}
    found = dict.fromkeys(
        person for one in each for person in one.people if person.address not in own
    )
    day = next(filter(None, (one.day for one in each)), "")
    return Listed(tuple(found), tuple(unread for one in each for unread in one.unread), day)


def _met_on(met: Listed, line: Labelled | Plain, reader: Reader) -> date | None:
    """Return the day that a `With:` line ends in: "With: Dana Reyes on Friday"."""
    if not met.day or not isinstance(line, Labelled):
        return None
    return happened_on(met.day, reader.now, reader.habits(line))


def _with_line(block: Block, line: Labelled | Plain, reader: Reader) -> Block:
    """Return the block with what `line` says; with the line itself if it says nothing."""
    if isinstance(line, Plain):
        return _with_plain(block, line.raw, reader)
    long = any(len(value) > MOST_VALUE for value in line.values)
    known = None if long else READERS[line.label](block, line, reader)
    return known or with_words(block, "\n".join(line.raw))


def _with_plain(block: Block, line: str, reader: Reader) -> Block:
    """Take rhythms, dates to come and tags out of a line of plain words."""
    if len(line) <= MOST_RHYTHM and reader.dates and (again := _again(line, reader)):
        return replace(block, planned=(*block.planned, again))
    if len(line) <= MOST_RHYTHM and (days := every(line, None)):
        return replace(block, rhythm_days=days)
    if reader.dates and _may_be_date(line) and (planned := _alone(line, reader)):
        return replace(block, planned=(*block.planned, planned))
    purpose, rest = tagged(line)
    block = replace(block, purpose=purpose or block.purpose)
    for said in read_lines([rest]) if purpose else ():
        if isinstance(said, Labelled) and said.label is not Label.WITH:
            return _with_line(block, said, reader)
    return block if rest != line and not rest else with_words(block, rest)


def tagged(line: str) -> tuple[Purpose | None, str]:
    """Return the purpose that a tag in `line` names ("#business"), and the line without it."""
    purpose, rest = None, line
    for tag in _TAG.findall(line[:MOST_TAGGED]) if "#" in line else ():
        if found := PURPOSE_BY_WORD.get(fold(tag)):
            purpose = found
            rest = " ".join(rest.replace(f"#{tag}", " ", 1).split())
    return purpose, rest


def _again(line: str, reader: Reader) -> Planned | None:
    """Return the follow-up of a line that says nothing but how it is to come again: "every 1st"."""
    habits = reader.habits(Labelled(Label.WHEN, reader.owner.language, "", (), ()))
    found = is_mere(line, reader.now, habits)
    if not found:
        return None
    return Planned(due_on=found.first.on, due_time=found.first.minute, again=found.again)


def _alone(line: str, reader: Reader) -> Planned | None:
    """Return the follow-up that a line of nothing but a date to come asks for: "in 2 weeks".

    A day that may as well be over, as "Tuesday" or "3 May", may be when it was.
    """
    habits = reader.habits(Labelled(Label.WHEN, reader.owner.language, "", (), ()))
    found = find(line, reader.now, habits)
    around = line[: found.start] + line[found.end :] if found else ""
    if not found or any(char.isalnum() for char in around):
        return None
    coming = not frozenset(fold(line).split()).isdisjoint(COMING)
    if not coming and _may_be_over(line, found, reader, habits):
        return None
    return Planned(due_on=found.when.on, due_time=found.when.minute)


def _may_be_over(line: str, found: Found, reader: Reader, habits: Habits) -> bool:
    """Say whether the day on a line may be when it was: one of the last weeks, or not far off.

    Nobody notes on 28 November what was said on 15 December last year.
    """
    past = happened_on(line, reader.now, habits)
    if past in {None, found.when.on}:
        return False
    ago, ahead = reader.now.date() - past, found.when.on - reader.now.date()
    return ago < LONG_AGO or ago < FARTHER * ahead


def _tidy(block: Block) -> Block:
    """Close the holes that recognised lines left in the words."""
    kept: list[str] = []
    for line in block.words.strip().split("\n"):
        if line.strip() or (kept and kept[-1].strip()):
            kept.append(line.rstrip())
    return replace(block, words="\n".join(kept))


def _merged(common: Block, own: Block) -> Block:
    """Return the block with what was said before the first of them."""
    return Block(
        people=own.people,
        purpose=own.purpose or common.purpose,
        occurred_on=own.occurred_on or common.occurred_on,
        place=own.place or common.place,
        exchange=common.exchange + own.exchange,
        planned=(*common.planned, *own.planned),
        rhythm_days=own.rhythm_days or common.rhythm_days,
        circle=common.circle if own.circle is None else own.circle,
        days=(*common.days, *own.days),
        day_lines=(*common.day_lines, *own.day_lines),
        introduced_by=own.introduced_by or common.introduced_by,
        words="\n\n".join(filter(None, (common.words.strip(), own.words.strip()))),
    )
