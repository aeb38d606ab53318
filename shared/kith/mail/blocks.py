"""Header blocks inside a text: `From: …`, `Sent: …`, `To: …`, in any order, client and language."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kith.mail import addresses
from kith.mail.labelled import BY_LABEL, LABEL_LIMIT, Labelled, colon, head, label
from kith.mail.labels import Field
from kith.mail.lines import Line, fold
from kith.mail.phrases import ON_BEHALF
from kith.mail.reading import Mailbox
from kith.mail.robots import is_list, is_robot

VALUE_LIMIT = 8_000
"""Characters kept of one field."""

BLOCK_LINES = 150
"""Lines of one block, wrapped recipients or all of a mail's header fields included."""

WRAPPED = 50
"""Characters from which a subject may have been wrapped."""

NARROWEST = 72
WIDEST = 80
"""Columns at which mailers break lines."""

COMPLETE = 4
"""Fields of a block that is done: "Where: …" behind a blank line is the text."""

NEAR = 2
"""Lines behind a wrapped one in which the next field is looked for."""

FOLDED = 8
"""Lines that a field we do not need may be folded over."""

GAP = 2
"""Blank lines allowed between two fields: HTML paragraphs leave one or two."""

GLUED_LIMIT = max(map(len, BY_LABEL))
GLUED_REACH = 2_000
"""Characters of a value in which labels without a colon are looked for."""

SHAPE_LINES = 8
"""Lines of a block whose labels are not known."""

COLON_LIMIT = 60
"""Colons of a value that are looked at; dates and addresses have a few each."""

BEFORE = frozenset('> \t;,)|"')
"""What may stand before a label in the middle of a line."""

RECIPIENTS = frozenset({Field.FROM, Field.TO, Field.CC})


@dataclass(slots=True)
class Block:
    """A header block: its fields as written, the lines [start, end) it covers, its depth.

    `languages` are those that know every label but the English ones, which Gmail mixes in;
    `apart` says that values stand below their labels, blank lines between; `heads` are the
    labels as written, `last` the field that the next line may belong to, `resumed` the first
    line behind a blank one.
    """

    start: int
    end: int
    depth: int
    values: dict[Field, str] = field(default_factory=dict)
    languages: frozenset[str] = frozenset()
    apart: bool = False
    resumed: int = 0
    heads: dict[Field, str] = field(default_factory=dict)
    last: Field | None = None

    @property
    def sender(self) -> Mailbox | None:
        """Who the block says wrote; for whom somebody did if only they can be meant.

        That is who has an address of their own there, or for whom a list or a robot wrote. A
        secretary with one can be answered.
        """
        value = self.values.get(Field.FROM, "")
        folded = value.lower()
        found = (folded.find(words) + len(words) for words in ON_BEHALF if words in folded)
        behalf = addresses.parse(value[next(found, len(value)) :])
        wrote = next(iter(addresses.parse(value)), None)
        address = wrote.address if wrote else None
        machine = not address or is_robot(address) or is_list(address)
        named = (box for box in behalf if box.name and (machine or box.address))
        return next(named, wrote)

    @property
    def weight(self) -> int:
        """How many of the five fields that matter it has."""
        return len(self.values.keys() - {Field.OTHER})

    def boxes(self, name: Field) -> tuple[Mailbox, ...]:
        """Return the mailboxes of a field."""
        return addresses.parse(self.values.get(name, ""))

    @property
    def addressed(self) -> bool:
        """Whether it names an address, as prose with colons does not."""
        return any("@" in self.values.get(name, "") for name in RECIPIENTS)


def shape(lines: list[Line], start: int) -> Block:
    """Return the block at line `start` if some of its labels are of no language in the table.

    Then it is lines of `word: value` up to a blank one. Of those with unknown words, the first
    with an address is the sender's, the next with one the recipients'; what has digits and a
    time of day is the date; the first of what is left is the subject.
    """
    block = Block(start=start, end=start, depth=lines[start].depth)
    for line in lines[start : start + SHAPE_LINES]:
        name, colon, value = line.text.replace("\uff1a", ":").partition(":")
        if not colon or not name.strip() or len(name) > LABEL_LIMIT or line.depth != block.depth:
            break
        block.end += 1
        known = label(line.text)
        order = [*([known[0]] if known else []), *_guessed(value)]
        free = next((each for each in order if each not in block.values), Field.OTHER)
        block.values[free] = value.strip()[:VALUE_LIMIT]
    return block


def _guessed(value: str) -> list[Field]:
    if "@" in value:
        return [Field.FROM, Field.TO, Field.CC]
    has_date = ":" in value and any(ch.isdigit() for ch in value)
    return [Field.SENT] if has_date else [Field.SUBJECT]


def read(
    lines: list[Line],
    start: int,
    *,
    first: str | None = None,
    labelled: Callable[[str], Labelled | None] = label,
) -> Block:
    """Return the block that starts at line `start`, perhaps an empty one.

    `first` replaces the text of the first line, for fields that stand behind a separator. The
    block's end is where scanning goes on, whether or not the block is worth anything.
    """
    block = Block(start=start, end=start, depth=lines[start].depth)
    at, gap = start, 0
    while at < len(lines) and at - start < BLOCK_LINES:
        line = lines[at]
        text = first if first is not None and at == start else line.text
        if line.depth != block.depth and not line.blank:
            break
        if text.strip():
            if not _extend(block, labelled(text), text, lines[at + 1 : at + 1 + FOLDED], gap):
                break
            block.end = at + 1
            block.resumed = block.resumed or (at if gap else 0)
        elif gap == GAP or block.last is None:
            break
        gap = 0 if text.strip() else gap + 1
        at += 1
    block.end = max(block.end, start + 1)
    return block


def _extend(
    block: Block, found: Labelled | None, text: str, following: list[Line], gap: int
) -> bool:
    """Put a line of text into the block, `gap` blank ones before it; return whether it fits."""
    last = block.last
    if found is not None:
        here = head(text)
        doubled = found[0] is not Field.OTHER and found[0] in block.values
        if doubled and (gap or block.heads.get(found[0], here) == here):
            return False
        if gap and found[0] is Field.OTHER and block.weight >= COMPLETE:
            return False
        block.last = Field.OTHER if doubled else _take(block, found)
        block.heads.setdefault(found[0], here)
    elif last is None or not _continues(text, following, block, last, gap):
        return False
    elif _is_foreign(text, block, last):
        block.last = Field.OTHER
    elif last is not Field.OTHER:
        block.apart = block.apart or gap > 0
        block.values[last] = f"{block.values[last]} {text.strip()}"[:VALUE_LIMIT].strip()
    return True


def _take(block: Block, found: Labelled) -> Field:
    """Put a field into the block, and those glued to the end of its value; return the last."""
    name, value, languages = found
    block.values[name] = value[:VALUE_LIMIT]
    _speaks(block, languages)
    while name not in {Field.SUBJECT, Field.OTHER}:
        inner = _glued(block, block.values[name])
        if inner is None:
            break
        at, next_name, rest, languages = inner
        block.values[name] = block.values[name][:at].strip(" \t,;|")
        block.values[next_name] = rest.strip()
        _speaks(block, languages)
        name = next_name
    return name


def _speaks(block: Block, languages: frozenset[str]) -> None:
    if "en" in languages:
        return
    block.languages = (block.languages & languages) or languages


def _glued(block: Block, value: str) -> tuple[int, Field, str, frozenset[str]] | None:
    """Find the next label inside a value: Yahoo and Samsung write all fields on one line."""
    at = -1
    for _ in range(COLON_LIMIT):
        at = colon(value, at + 1)
        if at < 0:
            break
        end = len(value[:at].rstrip()) if value[at - 1 : at] == " " else at
        for start in range(max(1, end - GLUED_LIMIT), end):
            known = _inside(block, value, start, end)
            if known:
                found = start, known[0], value[at + 1 :], known[1]
                return _bare(block, value, start) or found
    return _bare(block, value, len(value))


def _bare(block: Block, value: str, limit: int) -> tuple[int, Field, str, frozenset[str]] | None:
    """Find a label without colon or space (Yahoo writes `<a@b>Dw Name` and `CETAssunto`)."""
    for start in range(1, min(limit, GLUED_REACH)):
        if value[start].isupper() and (value[start - 1] == ">" or value[start - 1].isupper()):
            end = value.find(" ", start, start + GLUED_LIMIT)
            known = _inside(block, value, start, end) if end > start + 1 else None
            if known and known[1] & block.languages:
                return start, known[0], value[end:], known[1]
    return None


def _inside(block: Block, value: str, start: int, end: int) -> tuple[Field, frozenset[str]] | None:
    """Return what value[start:end] means as a label in the middle of a value, if it is one.

    It has a capital where its script has them, a field the block lacks, a language it speaks.
    """
    ch, before = value[start], value[start - 1]
    if ch.islower() or ch.isspace() or (before not in BEFORE and not before.isalnum()):
        return None
    if before.isalnum() and (end - start == 1 or before.islower()):
        return None
    known = BY_LABEL.get(fold(value[start:end]))
    if known is None or known[0] in block.values:
        return None
    tongues = block.languages | {"en"}
    return known if not block.languages or known[1] & tongues else None


def _continues(text: str, following: list[Line], block: Block, last: Field, gap: int) -> bool:
    """Return whether a line that has no label belongs to the field before it."""
    value = block.values.get(last, "")
    if gap:
        expected = block.apart or last in {Field.FROM, Field.SENT}
        return not value and last is not Field.OTHER and (expected or "@" in text)
    if not value:
        return True
    if last in RECIPIENTS and ("@" in text or value.endswith((",", ";"))):
        return True
    if last is Field.OTHER and not text[:1].isspace() and not head(text):
        return False
    if last is Field.SUBJECT and _overflows(text, following, block):
        return True
    near = following if last is Field.OTHER else following[:NEAR]
    labels = (label(line.text) for line in near if line.depth == block.depth)
    found = (known[0] for known in labels if known is not None)
    return any(name is Field.OTHER or name not in block.values for name in found)


def _overflows(text: str, following: list[Line], block: Block) -> bool:
    """Return whether a line below a subject is what did not fit on its line: a blank one follows.

    A subject that was wrapped itself is longer than a line.
    """
    if Field.SUBJECT not in block.heads or not following or not following[0].blank:
        return False
    width = len(f"{block.heads[Field.SUBJECT]}: {block.values[Field.SUBJECT]}")
    return width <= WIDEST and width + 1 + len(text.split(maxsplit=1)[0]) > NARROWEST


def _is_foreign(text: str, block: Block, last: Field) -> bool:
    """Return whether a line inside a block looks like a field that no table knows."""
    words = head(text)
    if not words or len(words) > LABEL_LIMIT or any(ch in "@<," or ch.isdigit() for ch in words):
        return False
    value = block.values.get(last, "")
    return bool(value) and (last is not Field.SUBJECT or len(value) < WRAPPED)
