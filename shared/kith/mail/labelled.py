"""One line of a header block: which field it is, its value, and the languages of its label."""

from kith.mail.labels import LABELS, Field
from kith.mail.lines import fold

LABEL_LIMIT = 40
"""Characters before the colon; the longest label of the tables has 27."""


DATED = "Message du "
"""How Orange's web mail starts a header block: a date without a colon."""

COLONS = ":\uff1a\ufe55"
BULLETS = " \t*_|\u2022\u00b7"
STARS = frozenset("*_|")

EXTENSIONS = ("arc-", "list-", "x-")
"""How fields start that mailers add to a mail's own header."""

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

Labelled = tuple[Field, str, frozenset[str]]
"""A field, its value, and the languages its label is of."""


def label(text: str) -> Labelled | None:
    """Return the field, its value and the label's languages if `text` starts with a label."""
    start = text[: LABEL_LIMIT + 8]
    if start.lstrip().startswith(DATED):
        return Field.SENT, text.strip()[len(DATED) :].strip(" :"), frozenset({"fr"})
    at = colon(start)
    if at < 0:
        return None
    word = fold(start[:at].strip(BULLETS + ">-"))
    known = BY_LABEL.get(word)
    if known is None and word.startswith(EXTENSIONS) and " " not in word:
        known = Field.OTHER, frozenset({"en"})
    if known is None:
        return None
    value = _unmarked(start[:at].strip(), text[at + 1 :].strip())
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
    empty = BY_LABEL.get(fold(bare)) if text.strip().startswith("|") else None
    return (empty[0], "", empty[1]) if empty else None


def head(text: str) -> str:
    """Return what stands before the first colon of a line, folded; empty without one."""
    at = colon(text, 0, LABEL_LIMIT + 8)
    return fold(text[:at].strip(BULLETS + ">-")) if at > 0 else ""


def colon(text: str, start: int = 0, end: int | None = None) -> int:
    """Return where the first colon of any width stands in text[start:end], or -1."""
    if text.isascii():
        return text.find(":", start, end)
    return min((at for ch in COLONS if (at := text.find(ch, start, end)) >= 0), default=-1)
