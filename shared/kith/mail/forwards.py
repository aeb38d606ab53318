"""A text taken apart: my own words, the mail below them, and who wrote the mails deeper down.

Whether the mail below was forwarded or answered is decided here: a forward's separator says so
itself, a header block or an "Original Message" rule asks the subject, and "On … wrote:" is an
answer's unless the subject says forward (Outlook for Mac forwards like that).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from zoneinfo import ZoneInfo

from kith.mail import replies, sent, signatures
from kith.mail.labels import Field
from kith.mail.lines import Line, after_dashes, between_dashes, dedent, fold, is_rule, join, unquote
from kith.mail.marks import LONG_RULE, SEPARATOR_LIMIT, Mark, Sort, scan
from kith.mail.reading import Kind, Mailbox, Original
from kith.mail.separators import (
    END_STARTS,
    ENDS,
    FORWARD,
    FORWARD_STARTS,
    ORIGINAL,
    ORIGINAL_ENDS,
    UNCLOSED_END,
)
from kith.mail.subjects import Hint

SCANNED = 5_000
"""Lines in which other mails are looked for; a conversation of years has fewer."""

MARKS_LIMIT = 100
CHAIN_LIMIT = 50
"""Quoted mails that are told apart; deeper ones whose senders are kept."""


ANNOUNCED = 200
"""Characters of a line above a forward that may still announce it."""


@dataclass(frozen=True, slots=True)
class Parts:
    """A text by its parts. `kind` is FORWARD, REPLY (a quote was cut) or NOTE.

    `when` is when the original was sent, as far as can be told; `signature` is mine.
    """

    kind: Kind
    words: str
    signature: tuple[str, ...] = ()
    original: Original | None = None
    when: sent.Sent | None = None
    chain: tuple[Mailbox, ...] = ()


def read(lines: list[Line], hint: Hint | None, zone: ZoneInfo | None) -> Parts:
    """Return the parts of a text, given what its subject hints at and its reader's zone."""
    found = islice(scan(lines[:SCANNED]), MARKS_LIMIT)
    marks = [mark for mark in found if not _doubtful(mark, hint)]
    first = next((mark for mark in marks if mark.sort is not Sort.END), None)
    if first is not None and _forwards(first, hint):
        return _forward(lines, marks, first, zone)
    visible, cut = replies.visible(lines, marks)
    parted = signatures.part(visible)
    kind = Kind.REPLY if cut else Kind.NOTE
    return Parts(kind, join(parted.words), tuple(parted.signature))


def own(lines: list[Line]) -> Parts:
    """Return a text of which its writer says that all of it is theirs."""
    parted = signatures.part([line.raw for line in lines])
    return Parts(Kind.NOTE, join(parted.words), tuple(parted.signature))


def _doubtful(mark: Mark, hint: Hint | None) -> bool:
    """Return whether a block has too little to show for itself, given what the subject says.

    "From: Berlin" and "To: Munich" are a journey unless the subject says that mail follows, and
    labels of no known language are a list unless it says that a mail was forwarded.
    """
    if mark.sort is Sort.DOUBTFUL:
        return hint is not Hint.FORWARD
    if hint is not None or mark.sort is not Sort.BLOCK or mark.block is None:
        return False
    return not mark.block.addressed or Field.SENT not in mark.block.values


def _forwards(mark: Mark, hint: Hint | None) -> bool:
    if mark.sort is Sort.FORWARD:
        return True
    if mark.sort is Sort.ATTRIBUTION or (mark.sort is Sort.ORIGINAL and mark.block is None):
        return hint is Hint.FORWARD
    return hint is not Hint.REPLY


def _forward(lines: list[Line], marks: list[Mark], first: Mark, zone: ZoneInfo | None) -> Parts:
    above, _ = replies.visible(lines[: _above(lines, first)], [])
    end = _end(lines, first)
    first = _past_closing(lines, marks, first)
    body, below = _body(lines, first, end)
    parted = _parted(above)
    mine = join(signatures.part(below).words)
    if signatures.looks_signed(mine):
        mine = ""
    when = _when(first, zone)
    return Parts(
        Kind.FORWARD,
        "\n\n".join(filter(None, (join(parted.words), mine))),
        tuple(parted.signature),
        replace(_original(first), body=body, sent_at=when.at if when else None),
        when,
        _senders(mark for mark in marks if first.end <= mark.start < end),
    )


def _end(lines: list[Line], first: Mark) -> int:
    """Return where the original ends: at the last end that fits how it began, if not with the text.

    What it quotes may have ends of its own, and anybody can write one: only the last, which my
    client wrote, is below all of them. Above nothing else, any end is as good as none.
    """
    opening = lines[first.start]
    if len(lines) > SCANNED:
        return len(lines)
    written = [at for at in range(first.end, len(lines)) if not lines[at].blank]
    for at in reversed(written):
        words = _dashed(lines[at].text)
        if lines[at].depth != opening.depth or not words.startswith(END_STARTS):
            continue
        if at == written[-1] or _ends(words, opening.text):
            return at
    return len(lines)


def _ends(words: str, opening: str) -> bool:
    """Return whether a client that begins a mail with the line `opening` ends it with `words`."""
    begun = _dashed(opening)
    if begun in ORIGINAL:
        return words in ORIGINAL_ENDS and is_rule(opening.strip()[:LONG_RULE])
    if begun in FORWARD and between_dashes(opening) is None:
        return words == UNCLOSED_END
    return any(words.startswith(end) and begun.startswith(ENDS[end]) for end in END_STARTS)


def _dashed(text: str) -> str:
    """Return the folded words between the dashes of a line, or behind those never closed."""
    text = text[:SEPARATOR_LIMIT]
    between = between_dashes(text)
    return between[0] if between else after_dashes(text)


def _parted(above: list[str]) -> signatures.Parted:
    """Part my words from my signature, which may be all there is."""
    text = "\n".join(above).lstrip()
    return signatures.Parted([], above) if text.startswith("--\n") else signatures.part(above)


def _past_closing(lines: list[Line], marks: list[Mark], first: Mark) -> Mark:
    """Take in the second separator that Zoho draws below its header block, and The Bat's 8<."""
    end = first.end
    while end < len(lines) and lines[end].blank:
        end += 1
    again = any(
        mark.start == end and mark.block is None and mark.attribution is None
        for mark in marks
        if mark is not first
    )
    cut = end < len(lines) and "8<" in lines[end].text and is_rule(lines[end].text[:3])
    return replace(first, end=end + 1) if again or cut else first


def _above(lines: list[Line], first: Mark) -> int:
    """Return where my words end: before rules, dashed words no table knows, "Forwarded by me".

    What is quoted together with the block is its client's: the words that announce it.
    """
    start = first.start
    while start > 0 and first.depth and lines[start - 1].depth >= first.depth:
        start -= 1
    while start > 0:
        text = lines[start - 1].text[:ANNOUNCED]
        told = first.sort is Sort.ORIGINAL and "@" in text and fold(text).startswith(FORWARD_STARTS)
        told = told or fold(text) in FORWARD
        if not (lines[start - 1].blank or is_rule(text) or between_dashes(text) or told):
            break
        start -= 1
    return start


def _original(mark: Mark) -> Original:
    block, attribution = mark.block, mark.attribution
    if block is not None:
        values = block.values
        return Original(
            sender=attribution.sender if attribution else block.sender,
            to=block.boxes(Field.TO),
            cc=block.boxes(Field.CC),
            sent=attribution.sent if attribution else values.get(Field.SENT) or None,
            subject=values.get(Field.SUBJECT) or None,
        )
    if attribution is not None:
        return Original(sender=attribution.sender, sent=attribution.sent)
    return Original()


def _when(mark: Mark, zone: ZoneInfo | None) -> sent.Sent | None:
    if mark.attribution is not None:
        return sent.read(mark.attribution.sent, zone, mark.attribution.languages)
    if mark.block is not None:
        block = mark.block
        return sent.read(block.values.get(Field.SENT), zone, block.languages)
    return None


def _body(lines: list[Line], first: Mark, end: int) -> tuple[str, list[str]]:
    """Return the original's body, unquoted, and the lines below it that are mine again."""
    rest = lines[first.end : end]
    written = [line for line in rest if not line.blank]
    levels = first.depth
    if not levels and written and all(line.depth for line in written):
        levels = 1
    below = [line.raw for line in lines[end + 1 :]]
    if levels:
        stop = next((i for i in range(len(rest), 0, -1) if rest[i - 1].depth), 0)
        if stop and any(line.blank for line in rest[stop : stop + 1]):
            below = [line.raw for line in rest[stop:]] + below
            rest = rest[:stop]
    text = join(dedent([unquote(line, levels) for line in rest])).split("\n")
    start, stop = 0, len(text)
    while start < stop - 1 and _is_drawn(text[start]):
        start += 1
    while start < stop - 1 and _is_drawn(text[stop - 1]):
        stop -= 1
    return "\n".join(text[start:stop]), below


def _is_drawn(text: str) -> bool:
    return not text or is_rule(text) or "8<" in text


def chain(lines: list[Line]) -> tuple[Mailbox, ...]:
    """Return who wrote the mails quoted in `lines`, in order."""
    return _senders(islice(scan(lines[:SCANNED]), MARKS_LIMIT))


def _senders(marks: Iterable[Mark]) -> tuple[Mailbox, ...]:
    found = (_original(mark).sender for mark in marks if mark.sort is not Sort.END)
    return tuple(filter(None, found))[:CHAIN_LIMIT]
