"""Notices that companies and scanners put below every mail: confidential, virus-free, trees."""

from kith.mail.lines import fold, is_rule
from kith.mail.partings import NOTICE_WORDS, NOTICES

ENOUGH = 3
"""Words of law that make a paragraph a notice; a person's sentence rarely has two."""

SHORT = 30
"""Characters of a line above a notice that is a name or an address, not its beginning."""

MOST = 6_000
"""Characters of a notice; paragraphs longer than that are text."""


def without(lines: list[str]) -> list[str]:
    """Return `lines` without the notices at their end."""
    end = len(lines)
    while True:
        start, stop = _last_paragraph(lines, end)
        if start == stop or not _is_notice(lines[start:stop]):
            break
        end = start + _short_lines(lines[start:stop])
        if end > start:
            break
    return lines[:end] if end < len(lines) else lines


def _short_lines(paragraph: list[str]) -> int:
    """Return how many lines of a name and address stand right above a notice.

    None if the notice is of short lines itself.
    """
    begins = (i for i, line in enumerate(paragraph) if len(line) > SHORT or _is_notice([line]))
    return next(begins, 0)


def _last_paragraph(lines: list[str], end: int) -> tuple[int, int]:
    """Return where the last paragraph before `end` starts and stops; rules are blank."""
    stop = end
    while stop and _is_blank(lines[stop - 1]):
        stop -= 1
    start = stop
    while start and not _is_blank(lines[start - 1]):
        start -= 1
    return start, stop


def _is_blank(line: str) -> bool:
    return not line.strip() or is_rule(line)


def _is_notice(lines: list[str]) -> bool:
    if sum(map(len, lines)) > MOST:
        return False
    text = fold(" ".join(lines))
    named = any(text.startswith(words) or f" {words}" in text for words in NOTICES)
    return named or sum(words in text for words in NOTICE_WORDS) >= ENOUGH
