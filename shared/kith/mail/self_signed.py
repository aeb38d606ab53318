"""Where a signature begins that nothing sets apart: at its writer's own name, near the end."""

from kith.domain.identity import tokens
from kith.mail import positions, signatures
from kith.mail.signatures import Parted

DASHES = "-_\u2013\u2014"
"""What a delimiter is drawn with; phones make one long dash of two."""

REACH = 40
"""Lines at the end of a text in which a signature begins."""

WIDTH = 200
"""Characters of a line in which a name is looked for."""

FEWEST = 2
"""Words of a name that is somebody's in full: a first name alone may be another's."""


def part(words: list[str], name: str | None) -> Parted:
    """Split `words`, which the bearer of `name` wrote, where a paragraph signs with that name.

    What could not be a signature (long lines, many of them, a line Kith understands) stays.
    """
    full = set(tokens(name or ""))
    if len(full) < FEWEST:
        return Parted(words, [])
    for at in range(max(0, len(words) - REACH), len(words)):
        line = words[at][:WIDTH]
        above = words[at - 1].strip() if at else ""
        begins = not above.strip(DASHES)
        if begins and _names(line, full) and signatures.could_follow(words, at):
            return Parted(words[: at - bool(above)], words[at:])
    return Parted(words, [])


def _names(line: str, full: set[str]) -> bool:
    text = signatures.without_sign_off(line.strip(" *_"))
    given = (text, next(iter(positions.pieces(text)), ""))
    return any(set(tokens(each)) == full for each in given)
