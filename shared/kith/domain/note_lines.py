"""A note as lines: which carry a label, and what belongs to it."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from kith.domain.date_text import DASHES, Token, tokens, untyped
from kith.domain.name_words import AND
from kith.domain.note_words import (
    AUXILIARIES,
    COURTESIES,
    LABELS,
    MINE,
    POSSESSIVES,
    THEIRS,
    Label,
)

MOST_LABEL = 40
"""A colon further into a line does not end a label."""

MOST_VALUE = 2_000
"""Characters of one value: a long paragraph. Of what is longer, the line is no entry but text."""

MOST_NAMED = 10_000
"""Characters of a value that lists people."""

MOST_WORDS = 5
"""Words of the longest label."""

MOST_BEFORE = 3
"""Words that may stand in front of a label: "She is currently looking for:"."""

WRAP = range(70, 81)
"""Columns at which mailers break the lines of plain text."""

MOST_HEAD = 120
"""Characters of a follow-up without a colon: "Follow up in 2 weeks to send the slides"."""

_HEADED = frozenset({Label.FOLLOW_UP, Label.INTRODUCED, Label.RHYTHM})
"""Labels that may do without a colon, because a date, a name or a rhythm follows."""

_OWN = frozenset({Label.LEARNED, Label.PROMISED, Label.SHARED})
_OTHERS = frozenset({Label.ASKS, Label.OFFERS})

COLONS = ":\N{FULLWIDTH COLON}"
BULLETS = DASHES + "*•·▪‣+>"
QUOTE = ">"
SENTENCE_ENDS = (".", "!", "?")
BOXES = frozenset({"[ ]", "[]", "[x]", "[✓]", "[✔]"})
POSTSCRIPTS = ("p.s.:", "p.s.", "p.s:", "ps:", "ps.")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with its language, what stands between it and the colon, and its values.

    `raw` are the lines it was read from; `last` says that the label stands behind its head.
    """

    label: Label
    language: str
    head: str
    values: tuple[str, ...]
    raw: tuple[str, ...]
    colon: bool = True
    last: bool = False


@dataclass(frozen=True, slots=True)
class Plain:
    """A line that carries no label."""

    raw: str


@cache
def _labels() -> dict[tuple[str, ...], tuple[Label, str]]:
    """Return label and language by the folded words of each label."""
    found: dict[tuple[str, ...], tuple[Label, str]] = {}
    for label, languages in LABELS.items():
        for language, phrases in languages.items():
            for phrase in phrases.split(", "):
                found.setdefault(_key(phrase), (label, language))
                found.setdefault(_key(untyped(phrase)), (label, language))
    return found


@cache
def _before(label: Label, language: str) -> frozenset[str]:
    """Return the words that may stand in front of a label."""
    tables: Mapping[str, str] = MINE if label in _OWN else THEIRS if label in _OTHERS else {}
    words = COURTESIES if label in _HEADED else tables.get(language, "")
    words = POSSESSIVES if label is Label.DAY else words
    return frozenset(word for phrase in words.split(", ") for word in _key(phrase))


_BEHIND = frozenset(AUXILIARIES.split(", "))


def _key(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens(text) if token.raw.isalnum())


def read_lines(lines: list[str]) -> Iterator[Labelled | Plain]:
    """Yield the lines of a note, a labelled one together with the lines that continue it."""
    width = max(map(len, lines), default=0)
    i = 0
    while i < len(lines):
        found = _labelled(lines[i])
        if not found:
            yield Plain(lines[i])
            i += 1
            continue
        end = _continued(lines, i, found, width)
        yield _with_values(found, lines[i:end])
        i = end


def _labelled(line: str) -> Labelled | None:
    bare = _unmarked(line)
    colon = _colon(bare)
    before, after = (bare[:colon], bare[colon + 1 :]) if colon is not None else (bare, "")
    keys = [token for token in tokens(before[: 2 * MOST_LABEL]) if token.raw.isalnum()]
    for label, language, end in _label_at(keys):
        head = before[keys[end - 1].end :].strip(" \u00a0\u202f*_~." + DASHES)
        if label is not Label.FOLLOW_UP and head.casefold() in _BEHIND:
            head = ""
        if colon is not None and (not head or label is Label.FOLLOW_UP):
            return Labelled(label, language, head, (after.strip(" \t*_~"),), (line,))
        if colon is None and label in _HEADED and 0 < len(head) <= MOST_HEAD:
            return Labelled(label, language, head, (), (line,), colon=False)
    return _behind_date(line, before, after, colon)


def _unmarked(line: str) -> str:
    """Return a line without bullets, numbers, boxes and pictures in front of it."""
    bare = line.strip().lstrip(BULLETS + " \t")
    number = bare[:3].partition(".")[0].partition(")")[0]
    if number.isdecimal() and bare[len(number) : len(number) + 2] in {". ", ") "}:
        bare = bare[len(number) + 2 :]
    if bare[:3].casefold() in BOXES:
        bare = bare[3:]
    for postscript in POSTSCRIPTS:
        if bare[: len(postscript)].casefold() == postscript:
            bare = bare[len(postscript) :].strip()
            break
    start = 0
    while start < len(bare) and (
        bare[start] in BULLETS + " \t*_~" or unicodedata.category(bare[start])[0] in "SCM"
    ):
        start += 1
    return bare[start:]


def _label_at(keys: list[Token]) -> Iterator[tuple[Label, str, int]]:
    """Yield the labels among the first words, the longest first, and where each ends."""
    words = tuple(token.text for token in keys[: MOST_BEFORE + MOST_WORDS])
    for at in range(min(len(words), MOST_BEFORE + 1)):
        for end in range(min(len(words), at + MOST_WORDS), at, -1):
            found = _labels().get(words[at:end])
            if found and _before(*found).issuperset(words[:at]):
                yield *found, end


def _behind_date(line: str, before: str, after: str, colon: int | None) -> Labelled | None:
    """Return the follow-up of a line that ends in one: "In 2 Wochen nachfassen: Folien"."""
    said = before if len(before) <= MOST_HEAD else ""
    keys = [token for token in tokens(said) if token.raw.isalnum()]
    for length in range(min(len(keys) - 1, MOST_WORDS), 0, -1):
        entry = _labels().get(tuple(token.text for token in keys[-length:]))
        if not entry or entry[0] is not Label.FOLLOW_UP:
            continue
        if entry[1] not in _VERB_LAST and colon is None:
            continue
        head = before[: keys[-length].start].strip(" *_~" + DASHES)
        values = (after.strip(" \t*_~"),) if colon is not None else ()
        return Labelled(*entry, head, values, (line,), colon is not None, last=True)
    return None


_VERB_LAST = frozenset({"de", "nl"})
"""Languages that put the verb behind its date, also where no colon follows."""


def _colon(line: str) -> int | None:
    """Return the place of the first colon that is not inside a time of day."""
    for i, char in enumerate(line[: 2 * MOST_LABEL]):
        if char in COLONS and not (line[:i][-1:].isdecimal() and line[i + 1 :][:1].isdecimal()):
            return i
    return None


def _continued(lines: list[str], i: int, found: Labelled, width: int) -> int:
    """Return the index behind the lines that continue the labelled line `i`."""
    if not found.colon:
        return i + 1
    empty = not found.values[0] or _announces(found.values[0], lines[i + 1 : i + 2])
    end = i + 1
    if empty and end < len(lines) and not lines[end].strip():
        end += 1  # a list in HTML has a blank line above it
        if end >= len(lines) or not _bulleted(lines[end]) or _labelled(lines[end]):
            return i + 1
    listed = empty and end < len(lines) and _bulleted(lines[end])
    while end < len(lines):
        line = lines[end]
        if not line.strip():
            spaced = listed and end + 1 < len(lines) and _bulleted(lines[end + 1])
            if not spaced or _labelled(lines[end + 1]):
                break
        elif _labelled(line) or not (
            _indent(line) > _indent(lines[i])
            or (_bulleted(line) if listed else empty and _below(lines[i + 1], line, found.label))
            or _goes_on(lines[end - 1], line, width, people=found.label is Label.WITH)
        ):
            break
        end += 1
    return end


def _announces(value: str, below: list[str]) -> bool:
    """Return whether a value says that a list follows: "Learned: 3 things:"."""
    return value.endswith(tuple(COLONS)) and any(map(_bulleted, below))


def _below(first: str, line: str, label: Label) -> bool:
    """Return whether `line`, below a label with nothing beside it, is one of its values.

    People have a capital or an address; below an indented value, all are indented.
    """
    if _indent(first) != _indent(line):
        return False
    start = line.strip()[:1]
    return label is not Label.WITH or not start.islower() or "@" in line


def _is_listed(above: str, line: str, width: int) -> bool:
    """Return whether `line` is another entry below a name, and not a name that was broken."""
    open_ended = above.rstrip()[-1:] in ",;&+/" or above.rsplit(maxsplit=1)[-1].casefold() in AND
    first = line.split(maxsplit=1)[0].casefold()
    return not open_ended and first not in AND and not _goes_on(above, line, width, people=False)


def _goes_on(above: str, line: str, width: int, *, people: bool) -> bool:
    """Return whether a mailer broke `above` where `line` begins, or its list is not at an end."""
    if _bulleted(line) or not above.strip():
        return False
    if people and above.rstrip().endswith((",", ";", "&")):
        return any(char.isalpha() for char in above.partition(":")[2] or above)
    word = line.split(maxsplit=1)[0]
    begins = word[0] == "#" or (word[0].isupper() and above.rstrip().endswith(SENTENCE_ENDS))
    if begins:
        return False
    needed = len(above.rstrip()) + 1 + len(word)
    return width < WRAP.stop and needed > max(width, WRAP.start)


def _bulleted(line: str) -> bool:
    """Return whether a line is an entry of a list."""
    bare = line.strip()
    number = bare[:3].partition(".")[0].partition(")")[0]
    numbered = number.isdecimal() and bare[len(number) : len(number) + 2] in {". ", ") "}
    return numbered or (bare != "" and bare[0] in BULLETS.replace(QUOTE, ""))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t\u00a0"))


def _with_values(found: Labelled, raw: list[str]) -> Labelled:
    """Join what continues a value; each bullet below a label is a value of its own.

    So is each line below a label that has nothing beside it, unless a mailer broke it there.
    """
    first = found.values[0] if found.values else ""
    values = [first] if first else []
    width = max(map(len, raw))
    margin = min((_indent(line) for line in raw[1:] if line.strip()), default=0)
    for above, line in pairwise(raw):
        stripped = line.strip()
        if not stripped:
            continue
        wrapped = (
            bool(first) or _indent(line) > margin or _goes_on(above, line, width, people=False)
        )
        if _bulleted(line):
            values.append(_unmarked(line))
        elif values and wrapped:
            listed = found.label is Label.WITH and _is_listed(above, line, width)
            values[-1] = f"{values[-1]}{',' if listed else ''} {stripped}"
        else:
            values.append(stripped)
    kept = tuple(value.strip(" \t*_~") for value in values if value.strip(" \t*_~"))
    return replace(found, values=kept, raw=tuple(raw))
