"""Where a mail's own words end and its signature begins, and what the signature tells."""

from dataclasses import dataclass

from kith.mail.lines import fold, is_rule
from kith.mail.partings import MOBILE_STARTS, SIGN_OFFS

SIGNATURE_LINES = 12
"""Lines a signature below "Regards," may have; more is text."""

SIGNATURE_WIDTH = 80
"""Characters of a line in a signature; longer ones are prose or a disclaimer."""


@dataclass(frozen=True, slots=True)
class Parted:
    """Lines of a mail: its own words, and its signature."""

    words: list[str]
    signature: list[str]


def part(lines: list[str]) -> Parted:
    """Split `lines`, free of quotes, at the first thing that only a signature starts with."""
    for at, line in enumerate(lines):
        text = line.strip()
        if text and (_delimits(line, at) or _mobile(text) or _takes_leave(lines, at)):
            return Parted(lines[:at], lines[at:])
    return Parted(lines, [])


def _delimits(line: str, at: int) -> bool:
    text = line.strip()
    return at > 0 and (
        text == "--" or (is_rule(text) and set(text) <= set("_=-") and text != "---")
    )


def _mobile(text: str) -> bool:
    return len(text) < SIGNATURE_WIDTH * 2 and fold(text.lstrip("-*_ ")).startswith(MOBILE_STARTS)


def _takes_leave(lines: list[str], at: int) -> bool:
    """Return whether line `at` is "Regards," and what follows, to the end, could be a signature."""
    text = lines[at].strip()
    if len(text) > SIGNATURE_WIDTH or fold(text.rstrip(" ,.!:-\u2013\u2014")) not in SIGN_OFFS:
        return False
    rest = [line.strip() for line in lines[at + 1 : at + 2 + SIGNATURE_LINES * 3] if line.strip()]
    if len(rest) > SIGNATURE_LINES or at + 2 + SIGNATURE_LINES * 3 < len(lines):
        return False
    return all(len(line) <= SIGNATURE_WIDTH for line in rest)
