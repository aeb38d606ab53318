"""A note as lines: which carry a label, and what belongs to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kith.domain.date_text import DASHES, tokens, untyped
from kith.domain.note_words import LABELS, Label

MOST_LABEL = 40
"""A colon further into a line does not end a label."""

MOST_VALUE = 2_000
"""Characters of one value: a long paragraph."""

MOST_HEAD = 120
"""Characters of a follow-up without a colon: "Follow up in 2 weeks to send the slides"."""

_HEADED = frozenset({Label.FOLLOW_UP, Label.RHYTHM})
"""Labels that may do without a colon, because a date or a rhythm follows."""

COLONS = ":\N{FULLWIDTH COLON}"
BULLETS = DASHES + "*•·▪‣+>"
QUOTE = ">"


@dataclass(frozen=True, slots=True)
class Labelled:
    """A label with its language, what stands between it and the colon, and its values.

    `raw` are the lines it was read from.
    """

    label: Label
    language: str
    head: str
    values: tuple[str, ...]
    raw: tuple[str, ...]
    colon: bool = True


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


def _key(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in tokens(text) if token.raw.isalnum())


def read_lines(lines: list[str]) -> Iterator[Labelled | Plain]:
    """Yield the lines of a note, a labelled one together with the lines that continue it."""
    i = 0
    while i < len(lines):
        found = _labelled(lines[i])
        if not found:
            yield Plain(lines[i])
            i += 1
            continue
        end = _continued(lines, i, found)
        yield _with_values(found, lines[i:end])
        i = end


def _labelled(line: str) -> Labelled | None:
    bare = line.strip().lstrip(BULLETS + " \t").lstrip("*_ ")
    colon = _colon(bare)
    before, after = (bare[:colon], bare[colon + 1 :]) if colon is not None else (bare, "")
    words = tokens(before[: 2 * MOST_LABEL])
    keys = [token for token in words if token.raw.isalnum()]
    for length in range(min(len(keys), 5), 0, -1):
        entry = _labels().get(tuple(token.text for token in keys[:length]))
        if not entry:
            continue
        head = before[keys[length - 1].end :].strip(" *_" + DASHES)
        label, language = entry
        if colon is not None and (not head or label is Label.FOLLOW_UP):
            return Labelled(label, language, head, (after.strip(" \t*_"),), (line,))
        if colon is None and label in _HEADED and 0 < len(head) <= MOST_HEAD:
            return Labelled(label, language, head, (), (line,), colon=False)
    return None


def _colon(line: str) -> int | None:
    """Return the place of the first colon that is not inside a time of day."""
    for i, char in enumerate(line[: 2 * MOST_LABEL]):
        if char in COLONS and not (line[:i][-1:].isdecimal() and line[i + 1 :][:1].isdecimal()):
            return i
    return None


def _continued(lines: list[str], i: int, found: Labelled) -> int:
    """Return the index behind the lines that continue the labelled line `i`."""
    if not found.colon:
        return i + 1
    empty = not found.values[0]
    own = _indent(lines[i])
    end = i + 1
    while end < len(lines):
        line = lines[end]
        bulleted = empty and line.lstrip()[:1] in BULLETS.replace(QUOTE, "") and line.strip()
        if not line.strip() or _labelled(line) or not (_indent(line) > own or bulleted):
            break
        end += 1
    return end


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t\u00a0"))


def _with_values(found: Labelled, raw: list[str]) -> Labelled:
    """Join what continues a value; each bullet below a label is a value of its own."""
    values = [found.values[0]] if found.values and found.values[0] else []
    for line in raw[1:]:
        stripped = line.strip()
        if stripped[:1] in BULLETS:
            values.append(stripped.lstrip(BULLETS + " "))
        elif values:
            values[-1] = f"{values[-1]} {stripped}"
        else:
            values.append(stripped)
    kept = tuple(value[:MOST_VALUE].strip() for value in values if value.strip())
    return Labelled(found.label, found.language, found.head, kept, tuple(raw), found.colon)
