"""What a note says of one encounter, as its lines are read one by one."""

from dataclasses import dataclass, field, replace
from datetime import date

from kith.domain.contact import NamedDay
from kith.domain.encounter import Draft, Exchange, Person, Planned
from kith.domain.identity import fold
from kith.domain.note_words import NO_CIRCLE
from kith.domain.purposes import Purpose

MOST_CIRCLE = 40
"""Characters of a circle's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What a note says of one encounter. Without `With:` lines, `people` is empty.

    `day_lines` are the lines that `days` were read from: where several were met, nobody knows
    whose they are.
    """

    people: tuple[Person, ...] = ()
    purpose: Purpose | None = None
    occurred_on: date | None = None
    place: str | None = None
    exchange: Exchange = field(default_factory=Exchange)
    planned: tuple[Planned, ...] = ()
    rhythm_days: int | None = None
    circle: str | None = None
    days: tuple[NamedDay, ...] = ()
    day_lines: tuple[str, ...] = ()
    introduced_by: Person | None = None
    words: str = ""


def with_words(block: Block, words: str) -> Block:
    """Return the block with a line more of words."""
    return replace(block, words=f"{block.words}\n{words}" if block.words else words)


def without_days(block: Block) -> Block:
    """Return a block whose days are nobody's: their lines are words like others."""
    for line in block.day_lines:
        block = with_words(block, line)
    return replace(block, days=(), day_lines=())


def noted(draft: Draft, block: Block) -> Draft:
    """Return the encounter with what a block says of it; that wins over what was known."""
    met = block.people or draft.met
    block = without_days(block) if len(met) > 1 else block
    return replace(
        draft,
        met=met,
        occurred_on=block.occurred_on or draft.occurred_on,
        purpose=block.purpose or draft.purpose,
        place=block.place or draft.place,
        words=block.words,
        exchange=block.exchange,
        planned=block.planned,
        rhythm_days=block.rhythm_days or draft.rhythm_days,
        circle=block.circle,
        days=block.days,
        introduced_by=block.introduced_by or draft.introduced_by,
    )


def circle(said: str) -> str | None:
    """Return the circle that a line names: empty for none at all, None if it names none."""
    name = " ".join(said.split()).strip(" .,;:!#")
    if fold(name or said.strip()) in NO_CIRCLE.split(", "):
        return ""
    return name if name and len(name) <= MOST_CIRCLE else None
