"""Where in a text another mail begins: forward separators, header blocks, "On … wrote:".

One pass over the lines. Nothing here decides between a forward and an answer; that takes the
subject, too, and is done in forwards.py.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from kith.mail import attributions, blocks
from kith.mail.attributions import Attribution
from kith.mail.blocks import Block
from kith.mail.labels import Field
from kith.mail.lines import Line, between_dashes, fold, is_rule
from kith.mail.separators import END_STARTS, FORWARD, FORWARD_STARTS, ORIGINAL

SEPARATOR_LIMIT = 200
"""Characters of a separator line without the fields some clients put behind it."""

LOOK_AHEAD = 4
"""Blank lines allowed between a separator and the block it announces."""

FEW = 2
USUAL = 3
FULL = 4
"""Fields of a block behind a separator; of one that names an address; of any other."""


class Sort(Enum):
    """What gave a quoted mail away."""

    FORWARD = auto()
    ORIGINAL = auto()
    BLOCK = auto()
    ATTRIBUTION = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """Another mail begins: its introduction covers the lines [start, end)."""

    sort: Sort
    start: int
    end: int
    depth: int
    block: Block | None = None
    attribution: Attribution | None = None


def scan(lines: list[Line]) -> Iterator[Mark]:
    """Yield every mark in `lines`, in order."""
    at = 0
    while at < len(lines):
        line = lines[at]
        mark = None if line.blank else _separator(lines, at) or _block(lines, at)
        if mark is None and not line.blank and (found := attributions.read(lines, at)):
            mark = Mark(Sort.ATTRIBUTION, at, found.end, line.depth, attribution=found)
        if mark is None:
            at += 1
        elif mark.sort is Sort.BLOCK and mark.block is None:
            at = mark.end
        else:
            yield mark
            at = mark.end


def _separator(lines: list[Line], at: int) -> Mark | None:
    text = lines[at].text
    dashed = between_dashes(text) if len(text) < SEPARATOR_LIMIT * 10 else None
    words, rest = dashed or (fold(text[:SEPARATOR_LIMIT]), "")
    if len(words) > SEPARATOR_LIMIT:
        return None
    if dashed and words.startswith(END_STARTS):
        return Mark(Sort.END, at, at + 1, lines[at].depth)
    forward = words in FORWARD or (dashed is not None and words.startswith(FORWARD_STARTS))
    if not forward and words not in ORIGINAL:
        return _foreign(lines, at) if dashed and words else None
    sort = Sort.FORWARD if forward else Sort.ORIGINAL
    if rest and blocks.label(rest):
        block = blocks.read(lines, at, first=rest)
        return Mark(sort, at, block.end, block.depth, block=_worth(block, FEW))
    return _announced(lines, at, sort, dashed=dashed is not None)


def _foreign(lines: list[Line], at: int) -> Mark | None:
    """Return the mark of a block in no known language, below dashed words of none."""
    following = at + 1
    while following < len(lines) and lines[following].blank and following <= at + LOOK_AHEAD:
        following += 1
    if following >= len(lines) or blocks.label(lines[following].text):
        return None
    block = blocks.shape(lines, following)
    if not _worth(block, FULL):
        return None
    return Mark(Sort.ORIGINAL, at, block.end, block.depth, block=block)


def _announced(lines: list[Line], at: int, sort: Sort, *, dashed: bool) -> Mark | None:
    """Return the mark of a separator, with what follows it: a block, a "wrote:" line or nothing."""
    following = next(
        (i for i in range(at + 1, min(len(lines), at + 2 + LOOK_AHEAD)) if not lines[i].blank),
        None,
    )
    if following is not None:
        block = blocks.read(lines, following)
        if _worth(block, FEW):
            return Mark(sort, at, block.end, block.depth, block=block)
        if found := attributions.read(lines, following):
            return Mark(sort, at, found.end, lines[following].depth, attribution=found)
        block = blocks.read(lines, following, labelled=blocks.bare_label)
        if dashed and _worth(block, USUAL):
            return Mark(sort, at, block.end, block.depth, block=block)
    colon = lines[at].text.rstrip().endswith((":", "\uff1a"))
    if dashed or (colon and sort is Sort.FORWARD):
        return Mark(sort, at, at + 1, lines[at].depth)
    return None


def _block(lines: list[Line], at: int) -> Mark | None:
    """Return the mark of a block without a separator; one without a block says where to go on."""
    found = blocks.label(lines[at].text)
    if found is None or found[0] is Field.OTHER:
        return None
    block = blocks.read(lines, at)
    worth = _worth(block, USUAL if block.addressed else FULL)
    if worth is None or not (block.addressed or ":" in block.values.get(Field.SENT, "")):
        return Mark(Sort.BLOCK, at, block.end, block.depth)
    start = at
    while start > 0 and (lines[start - 1].blank or is_rule(lines[start - 1].text)):
        start -= 1
    return Mark(Sort.BLOCK, start, block.end, block.depth, block=block)


def _worth(block: Block, fields: int) -> Block | None:
    return block if Field.FROM in block.values and block.weight >= fields else None
