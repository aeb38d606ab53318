"""A text as lines with their depth of quoting, made comparable: the ground of all scanners here."""

from typing import NamedTuple

from kith.domain.normal import normal

INVISIBLE = dict.fromkeys(
    [
        0xAD,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x206A),
        *range(0xD800, 0xE000),
        0xFEFF,
    ]
)
"""Soft hyphen, byte order mark, zero widths, marks of direction: never part of a word.

Nor are halves of characters, which no bytes decode to, but which a program may hand over.
"""

SPACES = dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
BREAKS = dict.fromkeys([0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029], "\n")

LINES_LIMIT = 20_000
"""Lines that are told apart: 1 MB of text has about 15,000."""

DEPTH_LIMIT = 100
"""Quote marks counted at the start of a line; mails in the wild reach about twenty."""

START = frozenset("> ")
"""What a quoted line starts with."""

DASHES = "-_=*~\u2010\u2011\u2012\u2013\u2014\u2015\u2500\u2501\u30fc"
RULE = DASHES + "#<> "
"""Characters that rules and the dashes around separators are drawn with."""


class Line(NamedTuple):
    """One line: how deep it is quoted, its text without the quote marks, and as it came."""

    depth: int
    text: str
    raw: str

    @property
    def blank(self) -> bool:
        """Whether nothing is on it."""
        return not self.text or self.text.isspace()


def tidy(text: str) -> str:
    """Return `text` with plain line ends and spaces, and without invisible characters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = normal("NFC", text)
        text = text.translate(INVISIBLE).translate(SPACES)
    return text.translate(BREAKS).replace("\x00", "")


def split(text: str) -> list[Line]:
    """Return the lines of `text`; what is beyond LINES_LIMIT is the last of them."""
    return [_line(raw.rstrip()) for raw in tidy(text).split("\n", LINES_LIMIT)]


def _line(raw: str) -> Line:
    if raw[:1] not in START:
        return Line(0, raw, raw)
    depth = at = end = 0
    while end < len(raw) and depth < DEPTH_LIMIT:
        if raw[end] == ">":
            depth += 1
            at = end = end + 1
        elif raw[end] == " " and end - at < (3 if depth else 1):
            end += 1
        else:
            break
    if not depth:
        return Line(0, raw, raw)
    return Line(depth, raw[at:].removeprefix(" "), raw)


def unquote(line: Line, levels: int) -> str:
    """Return the line with up to `levels` quote marks taken off."""
    text = line.raw
    for _ in range(min(levels, line.depth)):
        text = text.lstrip().removeprefix(">").removeprefix(" ")
    return text


def join(lines: list[str]) -> str:
    """Return `lines` as one text, without blank lines around it and trailing spaces.

    Nor with the one space that Yahoo starts a text with.
    """
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    text = "\n".join(line.rstrip() for line in lines[start:end])
    return text[1:] if text[:1] == " " != text[1:2] else text


def dedent(lines: list[str]) -> list[str]:
    """Take off the indentation that all of `lines` share."""
    margins = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    margin = min(margins, default=0)
    return [line[margin:] if line.strip() else "" for line in lines] if margin else lines


def is_rule(text: str) -> bool:
    """Return whether a line is drawn (`_____`, `-----`), not written."""
    stripped = text.strip()
    return len(stripped) > 1 and not stripped.strip(RULE) and stripped != "--"


def between_dashes(text: str) -> tuple[str, str] | None:
    """Split `-----Some words----- rest` into the folded words and the rest, or return None.

    The rest is what stands behind the closing dashes on the same line.
    """
    stripped = text.strip()
    start = 0
    while start < len(stripped) and stripped[start] in RULE:
        start += 1
    if start < len("--") or start == len(stripped) or stripped[start - 1 :].startswith("> "):
        return None
    dashes = [at for ch in DASHES if (at := stripped.find(ch * 2, start)) >= 0]
    if not dashes:
        return None
    end = min(dashes)
    words = fold(stripped[start:end])
    while end < len(stripped) and stripped[end] in RULE:
        end += 1
    return words, stripped[end:].strip()


def after_dashes(text: str) -> str:
    """Return the folded words behind the dashes that open a line and are not closed, or nothing."""
    stripped = text.strip()
    words = stripped.lstrip(DASHES)
    opened = len(stripped) - len(words)
    return fold(words) if opened >= len("-----") and words[:1] == " " else ""


def fold(text: str) -> str:
    """Return `text` as it is looked up in tables."""
    return " ".join(text.replace("\u2019", "'").casefold().split()).strip(" :\uff1a*_")
