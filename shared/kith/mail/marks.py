"""Where in a text another mail begins: forward separators, header blocks, "On … wrote:".

One pass over the lines. Nothing here decides between a forward and an answer; that takes the
subject, too, and is done in forwards.py.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from kith.mail import attributions, blocks, labelled
from kith.mail.attributions import Attribution
from kith.mail.blocks import Block
from kith.mail.labels import Field
from kith.mail.lines import Line, after_dashes, between_dashes, fold, is_rule
from kith.mail.separators import END_STARTS, FORWARD, FORWARD_STARTS, FORWARD_STEMS, ORIGINAL

SEPARATOR_LIMIT = 200
"""Characters of a separator line without the fields some clients put behind it."""

MOST_WORDS = 6
"""Words of an announcement that only has the beginning of "forwarded" to show."""

LOOK_AHEAD = 4
"""Blank lines allowed between a separator and the block it announces."""

LONG_RULE = 20
"""Characters of a rule that announces as well as words do; Outlook draws 32."""

FEW = 2
USUAL = 3
FULL = 4
"""Fields of a block behind a separator; of one that names an address; of any other."""


class Sort(Enum):
    """What gave a quoted mail away. DOUBTFUL counts only if the subject says "forwarded"."""

    FORWARD = auto()
    ORIGINAL = auto()
    BLOCK = auto()
    DOUBTFUL = auto()
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
    end = at + 1
    if dashed is None and (opened := _opened(lines, at)):
        words, end = opened
        dashed = words, ""
    words, rest = dashed or (fold(text[:SEPARATOR_LIMIT]), "")
    if len(words) > SEPARATOR_LIMIT:
        return None
    if dashed and words.startswith(END_STARTS):
        return Mark(Sort.END, at, end, lines[at].depth)
    forward = words in FORWARD or (dashed is not None and _says_forward(words))
    if not forward and words not in ORIGINAL:
        return _foreign(lines, at) if dashed and words and not labelled.label(text) else None
    sort = Sort.FORWARD if forward else Sort.ORIGINAL
    if rest and labelled.label(rest):
        block = blocks.read(lines, at, first=rest)
        return Mark(sort, at, block.end, block.depth, block=_worth(block, FEW))
    return _announced(lines, at, end, sort, dashed=dashed is not None)


def _says_forward(words: str) -> bool:
    if words.startswith(FORWARD_STARTS):
        return True
    few = words.count(" ") < MOST_WORDS
    return few and not words.startswith(END_STARTS) and any(stem in words for stem in FORWARD_STEMS)


def _opened(lines: list[Line], at: int) -> tuple[str, int] | None:
    """Read an announcement whose dashes are closed on the next line (Notes), or never (MH)."""
    text = lines[at].text
    words = after_dashes(text) if len(text) < SEPARATOR_LIMIT else ""
    if not words:
        return None
    if words in FORWARD or words.startswith(END_STARTS):
        return words, at + 1
    below = lines[at + 1].text.rstrip() if at + 1 < len(lines) else ""
    if words.startswith(FORWARD_STARTS) and len(below) < SEPARATOR_LIMIT and below.endswith("--"):
        return words, at + 2
    return None


def _foreign(lines: list[Line], at: int) -> Mark | None:
    """Return the mark of a block in no known language, below dashed words of none."""
    following = _following(lines, at + 1)
    if following is None:
        return None
    block = blocks.shape(lines, following)
    if not _worth(block, FULL):
        return None
    return Mark(Sort.ORIGINAL, at, block.end, block.depth, block=block)


def _following(lines: list[Line], at: int) -> int | None:
    reach = range(at, min(len(lines), at + 1 + LOOK_AHEAD))
    return next((i for i in reach if not lines[i].blank), None)


def _announced(lines: list[Line], at: int, end: int, sort: Sort, *, dashed: bool) -> Mark | None:
    """Return the mark of a separator, with what follows it: a block, a "wrote:" line or nothing."""
    following = _following(lines, end)
    if following is not None:
        block = blocks.read(lines, following)
        if _worth(block, FEW):
            return Mark(sort, at, block.end, block.depth, block=block)
        if found := attributions.read(lines, following):
            return Mark(sort, at, found.end, lines[following].depth, attribution=found)
        for read in (_bare_block, blocks.shape) if dashed else ():
            block = read(lines, following)
            if _worth(block, USUAL):
                return Mark(sort, at, block.end, block.depth, block=block)
    colon = lines[at].text.rstrip().endswith((":", "\uff1a"))
    if dashed:
        return Mark(Sort.DOUBTFUL if _quoted(lines, at) else sort, at, end, lines[at].depth)
    return Mark(Sort.DOUBTFUL, at, end, lines[at].depth) if colon and sort is Sort.FORWARD else None


def _quoted(lines: list[Line], at: int) -> bool:
    """Return whether a separator stands in the middle of a paragraph, as one spoken of does."""
    beside = (lines[at - 1] if at else None, lines[at + 1] if at + 1 < len(lines) else None)
    return all(
        line is not None and not line.blank and line.depth == lines[at].depth for line in beside
    )


def _bare_block(lines: list[Line], at: int) -> Block:
    return blocks.read(lines, at, labelled=labelled.bare_label)


def _block(lines: list[Line], at: int) -> Mark | None:
    """Return the mark of a block without a separator; one without a block says where to go on."""
    found = labelled.label(lines[at].text)
    if found is None:
        return _shaped(lines, at)
    if found[0] is Field.OTHER:
        return None
    block = blocks.read(lines, at)
    if block.resumed and blocks.read(lines, block.resumed).weight >= block.weight:
        return Mark(Sort.BLOCK, at, block.resumed, block.depth)
    worth = _worth(block, USUAL if block.addressed else FULL)
    if worth is None or not (block.addressed or ":" in block.values.get(Field.SENT, "")):
        return _titled(lines, block) or Mark(Sort.BLOCK, at, block.end, block.depth)
    start = _ruled(lines, at)
    long = any(len(line.text.strip()) >= LONG_RULE for line in lines[start:at])
    sort = Sort.ORIGINAL if long else Sort.BLOCK
    return Mark(sort, start, block.end, block.depth, block=block)


def _shaped(lines: list[Line], at: int) -> Mark | None:
    """Return the mark of a block whose first label no table knows; hardly prose if it is full."""
    text = lines[at].text
    if "@" not in text or ":" not in text.replace("\uff1a", ":")[: labelled.LABEL_LIMIT]:
        return None
    block = blocks.shape(lines, at)
    if not _worth(block, FULL) or not {Field.SENT, Field.TO} <= block.values.keys():
        return None
    return Mark(Sort.DOUBTFUL, _ruled(lines, at), block.end, block.depth, block=block)


def _titled(lines: list[Line], block: Block) -> Mark | None:
    """Return the mark of a block that leaves its sender to a "wrote:" line below (Yandex)."""
    if block.end >= len(lines) or not {Field.TO, Field.SUBJECT} <= block.values.keys():
        return None
    found = attributions.read(lines, block.end)
    if found is None:
        return None
    start = _ruled(lines, block.start)
    return Mark(Sort.ATTRIBUTION, start, found.end, block.depth, block=block, attribution=found)


def _ruled(lines: list[Line], at: int) -> int:
    """Return where the rules and blank lines above line `at` start."""
    while at > 0 and (lines[at - 1].blank or is_rule(lines[at - 1].text)):
        at -= 1
    return at


def _worth(block: Block, fields: int) -> Block | None:
    return block if Field.FROM in block.values and block.weight >= fields else None
