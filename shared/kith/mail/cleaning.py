"""Foreign text made fit to stand in Kith's own mails: one line, visible, bounded.

Names and notes come from mails of strangers. Whatever they hold, they show as text.
"""

import re

MAX_TEXT = 4000
"""Characters of any one value in a mail: the longest link Kith makes has half of it."""

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"

MARKS_IN_A_ROW = 4
"""Combining marks kept on one letter; Vietnamese needs two, more only climb over other lines."""

INVISIBLE = re.compile(
    "["
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # controls that are no white space
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # fillers and hidden joiners
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"  # zero width, and what turns the direction
    "\u3164\ufeff\uffa0\ufff0-\ufffb"
    "\ud800-\udfff"  # halves of characters, which cannot be sent
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"  # tags: text that no one sees
    "]"
)
"""What has no shape of its own. The joiners of Persian, Indic scripts and emoji stay (JOINER)."""

JOINER = "\u200c\u200d"
JOINERS = re.compile(f"([{JOINER}])[{JOINER}]+")
STRAY_JOINER = re.compile(rf"(?<!\S)[{JOINER}]|[{JOINER}](?!\S)")
"""A joiner that joins nothing."""

MARKS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
    f"{{{MARKS_IN_A_ROW}}})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)


BLANKS = re.compile(r"\s+")
NO_BREAK = frozenset("\u00a0\u202f")


def _blank(found: re.Match[str]) -> str:
    """Return one blank for many; one that keeps two words on a line stays what it is."""
    return found[0] if found[0] in NO_BREAK else " "


def line(text: str, limit: int = MAX_TEXT) -> str:
    """Return `text` as one visible line of at most `limit` characters, cut at a word."""
    visible = INVISIBLE.sub("", text[: 4 * MAX_TEXT])
    visible = STRAY_JOINER.sub("", JOINERS.sub(r"\1", visible))
    visible = MARKS.sub(r"\1", visible)
    whole = BLANKS.sub(_blank, visible).strip()
    if len(whole) <= limit and len(text) <= 4 * MAX_TEXT:
        return whole
    cut = whole[: limit - 1]
    at_word = cut.rpartition(" ")[0]
    return (at_word if 2 * len(at_word) > limit else cut).rstrip(" ,;:.") + ELLIPSIS


def linkless(text: str) -> str:
    """Return a stranger's `text` without what a mail client would turn into a link."""
    return " ".join("[link]" if _links(word) else word for word in text.split())


def _links(word: str) -> bool:
    if ":/" in word or "\\" in word or word.lower().lstrip("(<[\"'").startswith("www."):
        return True
    host, _, _ = word.partition("/")
    labels = host.strip(".,;:!?()[]<>\"'").split(".")
    return len(labels) > 1 and all(labels) and labels[-1].isalpha() and "@" not in host
