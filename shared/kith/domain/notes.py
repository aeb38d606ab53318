"""A note in the owner's own words: who, where, when, what was said, and what is owed."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import takewhile

from kith.domain.date_text import DASHES, untyped
from kith.domain.dates import Found, Habits, every, find, happened_on
from kith.domain.encounter import Exchange, Person, Planned, Reason
from kith.domain.identity import fold
from kith.domain.naming import Listed, listed
from kith.domain.note_lines import MOST_VALUE, Labelled, Plain, read_lines
from kith.domain.note_words import COMING, FILLERS, PURPOSES, Label
from kith.domain.owner import Owner
from kith.domain.positions import is_capital
from kith.domain.purposes import Purpose

MOST_LINES = 300
"""Lines of a note that are read; what a person writes is shorter. The rest stays in its words."""

MOST_RHYTHM = 60
"""Characters of a line that can be a rhythm and nothing else."""

MOST_LEAD = 4
"""Words between a label and its rhythm: "Keep in touch with Dana every 3 months"."""

MOST_ALONE = 5
"""Words of a date on a line of its own."""

MOST_LAST = 3
"""Words of a date that ends a wish without a word that leads to it."""

MOST_TAGGED = 2_000
"""Characters of a line that are searched for tags."""

MOST_DATED = 200
"""Characters of a value that are searched for a date."""

MOST_DATES = 30
"""Values of a note that are searched for a date; more is no note of a person."""

POLITE = frozenset({"aub", "bitte", "graag", "please", "pls", "svp"})

_EDGES = " \t,;:.!" + DASHES
"""What is left dangling where a date was taken out of a sentence."""

PURPOSE_BY_WORD = {
    fold(spelled): purpose
    for purpose, words in PURPOSES.items()
    for word in words.split(", ")
    for spelled in (word, untyped(word))
}

_TAG = re.compile(r"(?<![\w&/#])#([^\W\d][\w-]{1,30})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What a note says of one encounter. Without `With:` lines, `people` is empty."""

    people: tuple[Person, ...] = ()
    purpose: Purpose | None = None
    occurred_on: date | None = None
    place: str | None = None
    exchange: Exchange = field(default_factory=Exchange)
    planned: tuple[Planned, ...] = ()
    rhythm_days: int | None = None
    introduced_by: Person | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Notes:
    """A note as read: one block an encounter, at least one."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose note it is and when it was written: what its dates are counted from.

    Without `dates`, none are looked for any more.
    """

    owner: Owner
    now: datetime
    dates: bool = True

    def habits(self, line: Labelled) -> Habits:
        """Return how dates in a line are read: in its label's language, then the owner's."""
        owner = self.owner
        languages = (line.language, owner.language)
        return Habits(zone=owner.zone, languages=languages, day_first=owner.day_first)

    def planned(
        self, text: str, line: Labelled, reason: Reason, *, sentence: bool = True
    ) -> Planned | None:
        """Return what `text` plans: its first date to come, and its words without it.

        If it is no `sentence`, the date must stand at its start or end.
        """
        said = text[:MOST_DATED] if self.dates else ""
        found = find(said, self.now, self.habits(line), led=True) or self._last(said, line)
        if not found:
            return None
        before, after = text[: found.start].strip(_EDGES), text[found.end :].strip(_EDGES)
        if not sentence and before and after:
            return None
        words = _wish(" ".join(filter(None, (before, after))))
        return Planned(due_on=found.when.on, due_time=found.when.minute, reason=reason, text=words)

    def _last(self, said: str, line: Labelled) -> Found | None:
        """Return the date that the last words are: "send the slides Friday"."""
        words = said.strip(_EDGES).split()
        for length in range(min(MOST_LAST, len(words) - 1), 0, -1):
            start = said.rfind(" ".join(words[-length:]))
            found = find(said[start:], self.now, self.habits(line)) if start >= 0 else None
            if found and not any(char.isalnum() for char in said[start:][found.end :]):
                return Found(found.when, start + found.start, start + found.end)
        return None


def _wish(text: str) -> str | None:
    """Return what is to be done: without "to" in front, and nothing if only "with her" is left."""
    text = text.removeprefix("to ")
    return text if text and fold(text) not in FILLERS else None


LineReader = Callable[[Block, Labelled, Reader], Block | None]


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
        met = _met(line)
        searched += _dates_in(line)
        if met.people:
            unread = "\n".join(line.raw) if isinstance(line, Labelled) and met.unread else ""
            parts.append(Block(people=met.people, words=unread))
        else:
            parts[-1] = _with_line(
                parts[-1], line, Reader(owner, now, dates=searched <= MOST_DATES)
            )
    parts[-1] = _with_words(parts[-1], "\n".join(lines[MOST_LINES:]))
    common, *others = parts
    return Notes(tuple(_tidy(_merged(common, each)) for each in others) or (_tidy(common),))


def _dates_in(line: Labelled | Plain) -> int:
    """Return how often reading `line` looks for a date."""
    if isinstance(line, Labelled):
        return max(1, len(line.values)) if line.label in _SEARCHED else 0
    return int(_may_be_date(line.raw))


def _may_be_date(line: str) -> bool:
    return 0 < len(line.split(maxsplit=MOST_ALONE)) <= MOST_ALONE and len(line) <= MOST_RHYTHM


def _met(line: Labelled | Plain) -> Listed:
    """Return whom a `With:` line names; nobody if it is another, or names nobody."""
    if not isinstance(line, Labelled) or line.label is not Label.WITH:
        return Listed(())
    each = [listed(value) for value in line.values]
    found = dict.fromkeys(person for one in each for person in one.people)
    return Listed(tuple(found), tuple(unread for one in each for unread in one.unread))


def _with_line(block: Block, line: Labelled | Plain, reader: Reader) -> Block:
    """Return the block with what `line` says; with the line itself if it says nothing."""
    if isinstance(line, Plain):
        return _with_plain(block, line.raw, reader)
    long = any(len(value) > MOST_VALUE for value in line.values)
    known = None if long else _LINES[line.label](block, line, reader)
    return known or _with_words(block, "\n".join(line.raw))


def _with_plain(block: Block, line: str, reader: Reader) -> Block:
    """Take rhythms, dates to come and tags out of a line of plain words."""
    if len(line) <= MOST_RHYTHM and (days := every(line, None)):
        return replace(block, rhythm_days=days)
    if reader.dates and _may_be_date(line) and (planned := _alone(line, reader)):
        return replace(block, planned=(*block.planned, planned))
    purpose, rest = block.purpose, line
    for tag in _TAG.findall(line[:MOST_TAGGED]) if "#" in line else ():
        if found := PURPOSE_BY_WORD.get(fold(tag)):
            purpose = found
            rest = " ".join(rest.replace(f"#{tag}", " ", 1).split())
    if rest != line and not rest:
        return replace(block, purpose=purpose)
    return _with_words(replace(block, purpose=purpose), rest)


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
    if not coming and happened_on(line, reader.now, habits) not in {None, found.when.on}:
        return None
    return Planned(due_on=found.when.on, due_time=found.when.minute)


def _with_words(block: Block, words: str) -> Block:
    return replace(block, words=f"{block.words}\n{words}" if block.words else words)


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
        introduced_by=own.introduced_by or common.introduced_by,
        words="\n\n".join(filter(None, (common.words.strip(), own.words.strip()))),
    )


def _introduced(block: Block, line: Labelled, _: Reader) -> Block | None:
    """Read who introduced; without a colon, only if nothing but a name follows."""
    said = " ".join((line.head, ", ".join(line.values))).strip(_EDGES)
    if not line.colon and not all(map(is_capital, said.split())):
        return None
    found = listed(said).people
    return replace(block, introduced_by=found[0]) if found else None


def _of_purpose(block: Block, line: Labelled, _: Reader) -> Block | None:
    words = [word for value in line.values for word in value.replace("#", " ").split(",")]
    each = [PURPOSE_BY_WORD.get(fold(word.strip(_EDGES))) for word in words]
    purpose = next(filter(None, each), None)
    if purpose is None:
        return None
    known = replace(block, purpose=purpose)
    return known if all(each) else _with_words(known, "\n".join(line.raw))


def _placed(block: Block, line: Labelled, _: Reader) -> Block | None:
    return replace(block, place=", ".join(line.values)) if line.values else None


def _dated(block: Block, line: Labelled, reader: Reader) -> Block | None:
    said = " ".join(line.values)[:MOST_DATED] if reader.dates else ""
    on = happened_on(said, reader.now, reader.habits(line))
    return replace(block, occurred_on=on) if on else None


def _rhythmic(block: Block, line: Labelled, _: Reader) -> Block | None:
    days = _rhythm(" ".join((line.head, *line.values)), line.language)
    return replace(block, rhythm_days=days) if days else None


def _rhythm(text: str, language: str) -> int | None:
    """Return the rhythm `text` ends in: "with Dana every 3 months"."""
    words = text.split(maxsplit=MOST_LEAD + MOST_ALONE)
    tails = (" ".join(words[i:]) for i in range(min(len(words), MOST_LEAD + 1)))
    return next(filter(None, (every(tail, language) for tail in tails)), None)


def _exchanged(part: str) -> LineReader:
    """Return a reader of lines whose values are entries of one part of the exchange."""

    def with_entries(block: Block, line: Labelled, _: Reader) -> Block | None:
        more = Exchange(**{part: line.values})
        return replace(block, exchange=block.exchange + more) if line.values else None

    return with_entries


def _promised(block: Block, line: Labelled, reader: Reader) -> Block | None:
    """Keep each promise as written; one with a date is planned for it."""
    if not line.values:
        return None
    each = _apart(line.values)
    dated = (reader.planned(value, line, Reason.PROMISE) for value in each)
    return replace(
        block,
        exchange=block.exchange + Exchange(promised=each),
        planned=(*block.planned, *filter(None, dated)),
    )


def _apart(values: tuple[str, ...]) -> tuple[str, ...]:
    """Return what semicolons part, each with perhaps a date of its own."""
    return tuple(piece.strip() for value in values for piece in value.split(";") if piece.strip())


def _followed_up(block: Block, line: Labelled, reader: Reader) -> Block | None:
    """Plan what a line asks for: "Follow up in 2 weeks: send the slides".

    What of it has no date stays in the words.
    """
    said = " ".join(line.values)
    if days := _rhythm(" ".join(filter(None, (line.head, said)))[:MOST_RHYTHM], line.language):
        return replace(block, rhythm_days=days)
    if line.head:
        return _headed(block, line, reader, said)
    each = [(value, reader.planned(value, line, Reason.EXPLICIT)) for value in _apart(line.values)]
    found = [planned for _, planned in each if planned]
    if not found:
        return None
    planned = replace(block, planned=(*block.planned, *found))
    return planned if len(found) == len(each) else _with_words(planned, "\n".join(line.raw))


def _headed(block: Block, line: Labelled, reader: Reader, said: str) -> Block | None:
    """Plan what the words beside the label say; if the label comes last, a date and no more."""
    planned = reader.planned(_asked(line.head), line, Reason.EXPLICIT, sentence=False)
    if planned is None or (line.last and planned.text and not _whom(planned.text)):
        return None
    text = "; ".join(filter(None, (planned.text, said)))
    return replace(block, planned=(*block.planned, replace(planned, text=text or None)))


def _asked(head: str) -> str:
    """Return the words beside a label without politeness in front, and "re" behind."""
    words = head.split()
    start = 1 if words[1:] and fold(words[0]) in POLITE else 0
    end = len(words) - 1 if fold(words[-1]) in {"about", "re"} else len(words)
    return " ".join(words[start:end])


def _whom(text: str) -> bool:
    """Say whether words before "melden" only say with whom: "bei Dana"."""
    words = text.split()
    return len(words) <= MOST_LEAD and all(map(is_capital, words[1:])) and not is_capital(words[0])


_SEARCHED = frozenset({Label.FOLLOW_UP, Label.PROMISED, Label.WHEN})

_LINES: Mapping[Label, LineReader] = {
    Label.ASKS: _exchanged("asks"),
    Label.FOLLOW_UP: _followed_up,
    Label.INTRODUCED: _introduced,
    Label.LEARNED: _exchanged("learned"),
    Label.OFFERS: _exchanged("offers"),
    Label.PROMISED: _promised,
    Label.PURPOSE: _of_purpose,
    Label.RHYTHM: _rhythmic,
    Label.SHARED: _exchanged("shared"),
    Label.WHEN: _dated,
    Label.WHERE: _placed,
    Label.WITH: lambda _block, _line, _reader: None,
}
"""How each label's lines are read; None where a line cannot be. With-lines begin blocks."""
