"""What somebody wrote themselves in an answer: everything that is no quote."""

from kith.mail.lines import Line, is_rule
from kith.mail.marks import Mark, Sort

NARROWEST = 60
"""Columns at which the narrowest of mailers breaks lines."""


def visible(lines: list[Line], marks: list[Mark]) -> tuple[list[str], bool]:
    """Return the lines that are the writer's own, and whether any quote was cut.

    Below a quote marked with > the writer may go on; below one that is not marked, nobody can
    tell, and all of it is taken for the quote.
    """
    starts = {mark.start: mark for mark in marks if mark.sort is not Sort.END}
    own: list[str] = []
    at, cut = 0, False
    while at < len(lines):
        mark = starts.get(at)
        if mark is None and not lines[at].depth:
            own.append(lines[at].raw)
            at += 1
            continue
        cut = True
        while own and (is_rule(own[-1]) or not own[-1].strip()):
            own.pop()
        at = _behind(lines, at if mark is None else mark.end, quoted=mark is None)
        at = _past_blank(lines, at)
        own.append("")
    return own, cut


def _behind(lines: list[Line], at: int, *, quoted: bool) -> int:
    """Return where a quote that goes on at line `at` ends; an unmarked one goes to the end."""
    at = _past_blank(lines, at)
    if not quoted and (at >= len(lines) or not lines[at].depth):
        return len(lines)
    while at < len(lines):
        if lines[at].depth or _wrapped(lines, at):
            at += 1
        else:
            break
    return at


def _past_blank(lines: list[Line], at: int) -> int:
    while at < len(lines) and lines[at].blank and not lines[at].depth:
        at += 1
    return at


def _wrapped(lines: list[Line], at: int) -> bool:
    """Return whether an unmarked line is the overflow of a quoted one, marked again below.

    Only what would not have fit was broken off: an answer between two short lines is one.
    """
    above, line = lines[at - 1], lines[at]
    if line.blank or not above.depth or above.blank:
        return False
    if len(above.raw) + len(line.raw.split(maxsplit=1)[0]) < NARROWEST:
        return False
    return at + 1 < len(lines) and lines[at + 1].depth > 0
