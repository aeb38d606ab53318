"""Header blocks inside a text: `From: …`, `Sent: …`, `To: …`, in any order, client and language."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kith.mail import addresses
from kith.mail.labels import LABELS, Field
from kith.mail.lines import Line, fold
from kith.mail.reading import Mailbox

LABEL_LIMIT = 40
"""Characters before the colon; the longest label of the tables has 27."""

VALUE_LIMIT = 8_000
"""Characters kept of one field."""

BLOCK_LINES = 150
"""Lines of one block, wrapped recipients or all of a mail's header fields included."""

WRAPPED = 50
"""Characters from which a subject may have been wrapped."""

FOLDED = 8
"""Lines that a field we do not need may be folded over."""

GAP = 2
"""Blank lines allowed between two fields: HTML paragraphs leave one or two."""

DATED = "Message du "
"""How Orange's web mail starts a header block: a date without a colon."""

COLONS = ":\uff1a\ufe55"
BULLETS = " \t*_|\u2022\u00b7"
STARS = frozenset("*_|")

TRACES = ("by ", "from ")
"""How a Received field of a mail's own header starts; elsewhere it is a date."""


def _by_label() -> dict[str, tuple[Field, frozenset[str]]]:
    found: dict[str, tuple[Field, set[str]]] = {}
    for language, row in LABELS.items():
        for name, words in row.items():
            for word in words.split("|"):
                found.setdefault(fold(word), (name, set()))[1].add(language)
    return {word: (name, frozenset(langs)) for word, (name, langs) in found.items()}


BY_LABEL = _by_label()
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
    `apart` says that values stand below their labels, blank lines between.
    """

    start: int
    end: int
    depth: int
    values: dict[Field, str] = field(default_factory=dict)
    languages: frozenset[str] = frozenset()
    apart: bool = False

    @property
    def sender(self) -> Mailbox | None:
        """Who the block says wrote."""
        return next(iter(self.boxes(Field.FROM)), None)

    def boxes(self, name: Field) -> tuple[Mailbox, ...]:
        """Return the mailboxes of a field."""
        return addresses.parse(self.values.get(name, ""))

    @property
    def weight(self) -> int:
        """How many of the five fields that matter it has."""
        return len(self.values.keys() - {Field.OTHER})

    @property
    def addressed(self) -> bool:
        """Whether it names an address, as prose with colons does not."""
        return any("@" in self.values.get(name, "") for name in RECIPIENTS)


Labelled = tuple[Field, str, frozenset[str]]
"""A field, its value, and the languages its label is of."""


def label(text: str) -> Labelled | None:
    """Return the field, its value and the label's languages if `text` starts with a label."""
    head = text[: LABEL_LIMIT + 8]
    if head.lstrip().startswith(DATED):
        return Field.SENT, text.strip()[len(DATED) :].strip(" :"), frozenset({"fr"})
    at = min((i for ch in COLONS if (i := head.find(ch)) >= 0), default=-1)
    if at < 0:
        return None
    known = BY_LABEL.get(fold(head[:at].strip(BULLETS + ">-")))
    if known is None:
        return None
    value = _unmarked(head[:at].strip(), text[at + 1 :].strip())
    traced = known[0] is Field.SENT and value.startswith(TRACES)
    return Field.OTHER if traced else known[0], value, known[1]


def _unmarked(before: str, value: str) -> str:
    """Return `value` without the marks of bold or of a table, opened before its label or after."""
    mark = before[:1]
    if mark in STARS and not before.endswith(mark):
        value = value.lstrip(mark).strip()
    for each in STARS:
        if value.startswith(each) and (each == "|" or value.endswith(each)):
            value = value.strip(each + " \t")
    return value


def bare_label(text: str) -> Labelled | None:
    """Return the same as `label` for a label without a colon.

    eM Client writes `From "Ann" <a@b>`, others a table: `| From | Ann <a@b> |`, tabs between.
    """
    bare = text.strip(" \t|")
    for mark in ("|", "\t", " "):
        word, found, value = bare.partition(mark)
        known = BY_LABEL.get(fold(word)) if found and (mark != " " or word[:1].isupper()) else None
        if known and (value.strip() or mark != " "):
            return known[0], value.strip(), known[1]
    return None


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
    heads: dict[Field, str] = {}
    last: Field | None = None
    at, gap = start, 0
    while at < len(lines) and at - start < BLOCK_LINES:
        line = lines[at]
        text = first if first is not None and at == start else line.text
        if line.depth != block.depth and not line.blank:
            break
        if not text.strip():
            gap += 1
            if gap > GAP or last is None:
                break
            at += 1
            continue
        found = labelled(text)
        if found is not None:
            doubled = found[0] is not Field.OTHER and found[0] in block.values
            if doubled and (gap or heads.get(found[0], _head(text)) == _head(text)):
                break
            last = Field.OTHER if doubled else _take(block, found)
            heads.setdefault(found[0], _head(text))
        elif last is None or not _continues(lines, at, block, last, gap):
            break
        elif _is_foreign(text, block, last):
            last = Field.OTHER
        elif last is not Field.OTHER:
            block.apart = block.apart or gap > 0
            block.values[last] = f"{block.values[last]} {text.strip()}"[:VALUE_LIMIT].strip()
        gap = 0
        at += 1
        block.end = at
    block.end = max(block.end, start + 1)
    return block


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
    colon = -1
    for _ in range(COLON_LIMIT):
        colon = min((i for ch in COLONS if (i := value.find(ch, colon + 1)) >= 0), default=-1)
        if colon < 0:
            break
        end = len(value[:colon].rstrip()) if value[colon - 1 : colon] == " " else colon
        for start in range(max(1, end - GLUED_LIMIT), end):
            known = _inside(block, value, start, end)
            if known:
                found = start, known[0], value[colon + 1 :], known[1]
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


def _continues(lines: list[Line], at: int, block: Block, last: Field, gap: int) -> bool:
    """Return whether line `at`, which has no label, belongs to the field before it."""
    text = lines[at].text
    value = block.values.get(last, "")
    if gap:
        expected = block.apart or last in {Field.FROM, Field.SENT}
        return not value and last is not Field.OTHER and (expected or "@" in text)
    if not value:
        return True
    if last in RECIPIENTS and ("@" in text or value.endswith((",", ";"))):
        return True
    reach = 2
    if last is Field.OTHER:
        if not text[:1].isspace():
            return False
        reach = FOLDED
    following = (line for line in lines[at + 1 : at + 1 + reach] if line.depth == block.depth)
    found = next((known for line in following if (known := label(line.text))), None)
    return found is not None and (found[0] is Field.OTHER or found[0] not in block.values)


def _is_foreign(text: str, block: Block, last: Field) -> bool:
    """Return whether a line inside a block looks like a field that no table knows."""
    head = _head(text)
    if not head or len(head) > LABEL_LIMIT or any(ch in "@<," or ch.isdigit() for ch in head):
        return False
    value = block.values.get(last, "")
    return bool(value) and (last is not Field.SUBJECT or len(value) < WRAPPED)


def _head(text: str) -> str:
    """Return what stands before the first colon of a line, folded; empty without one."""
    at = min((i for ch in COLONS if (i := text.find(ch, 0, LABEL_LIMIT + 8)) >= 0), default=0)
    return fold(text[:at].strip(BULLETS + ">-"))
