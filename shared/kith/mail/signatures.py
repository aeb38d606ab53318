"""Where a mail's own words end and its signature begins, and what the signature tells."""

from dataclasses import dataclass

from kith.domain.note_lines import Labelled, read_lines
from kith.mail.lines import fold, is_rule
from kith.mail.partings import MOBILE_STARTS, SIGN_OFFS

SIGNATURE_LINES = 12
"""Lines a signature below "Regards," may have; more is text."""

SIGNATURE_WIDTH = 80
"""Characters of a line in a signature; longer ones are prose or a disclaimer."""


SENTENCE_ENDS = (".", "!", "?", "\u2026", "\u3002")
SIGNED_WIDTH = 45
"""Characters of a line in a signature without any mark of one."""

SIGNED_LIMIT = 30
"""Characters of a name after a slash, as Swedes sign."""


@dataclass(frozen=True, slots=True)
class Parted:
    """Lines of a mail: its own words, and its signature."""

    words: list[str]
    signature: list[str]


def part(lines: list[str]) -> Parted:
    """Split `lines`, free of quotes, at the first thing that only a signature starts with."""
    at = next((at for at in range(len(lines)) if _starts(lines, at)), len(lines))
    return Parted(lines[:at], lines[at:])


def _starts(lines: list[str], at: int) -> bool:
    text = lines[at].strip()
    return bool(text) and (
        _delimits(text, at) or is_mobile(text) or _takes_leave(lines, at) or _signs(lines, at)
    )


def _delimits(text: str, at: int) -> bool:
    return at > 0 and (text == "--" or (is_rule(text) and set(text) == {"_"}))


def is_mobile(text: str) -> bool:
    """Return whether a phone or an app put this line there; a comma makes it a sentence."""
    line = fold(text.lstrip("-*_ "))
    return len(text) < SIGNATURE_WIDTH * 2 and "," not in line and line.startswith(MOBILE_STARTS)


def looks_signed(text: str) -> bool:
    """Return whether `text`, from below everything else, is a name and address, no sentence."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) > SIGNATURE_LINES or any(
        isinstance(each, Labelled) for each in read_lines(lines)
    ):
        return False
    return all(len(line) <= SIGNED_WIDTH and not line.endswith(SENTENCE_ENDS) for line in lines)


def _signs(lines: list[str], at: int) -> bool:
    """Return whether line `at` is the last and signs with a name: `/Anna`."""
    text = lines[at].strip()
    if not text.startswith("/") or not 1 < len(text) <= SIGNED_LIMIT or "/" in text[1:]:
        return False
    below = (lines[i] for i in range(at + 1, len(lines)))
    return text[1:].replace(" ", "").isalpha() and not any(line.strip() for line in below)


def _takes_leave(lines: list[str], at: int) -> bool:
    """Return whether line `at` is "Regards," and all that follows could be a signature.

    What Kith understands ("Follow up in 2 weeks") never is.
    """
    text = lines[at].strip()
    if at + 2 + SIGNATURE_LINES * 3 < len(lines) or len(text) > SIGNATURE_WIDTH:
        return False
    if fold(text.rstrip(" ,.!:-\u2013\u2014")) not in SIGN_OFFS:
        return False
    rest = [line.strip() for line in lines[at + 1 :] if line.strip()]
    if len(rest) > SIGNATURE_LINES or any(len(line) > SIGNATURE_WIDTH for line in rest):
        return False
    return not _understood(rest)


def _understood(lines: list[str]) -> bool:
    return any(isinstance(line, Labelled) for line in read_lines(lines))
