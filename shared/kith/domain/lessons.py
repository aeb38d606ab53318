"""Receipts: which mails get one, and the one thing that each of the first ten teaches."""

from collections.abc import Collection
from dataclasses import replace
from enum import StrEnum

from kith.domain.owner import Owner, Receipts

FIRST = 10
"""Receipts that come in any case, so that one sees how one is understood (issue: receipts)."""


class Lesson(StrEnum):
    """One thing worth knowing of how to write to Kith."""

    ABOUT = "about"
    ADDRESS = "address"
    BCC = "bcc"
    EVENING = "evening"
    EVERY = "every"
    FORWARD = "forward"
    NEVER = "never"
    PAGE = "page"
    REPLY = "reply"
    WITH = "with"


TEACHING: tuple[Lesson, ...] = (
    Lesson.REPLY,
    Lesson.BCC,
    Lesson.FORWARD,
    Lesson.WITH,
    Lesson.ADDRESS,
    Lesson.ABOUT,
    Lesson.EVERY,
    Lesson.PAGE,
    Lesson.EVENING,
    Lesson.NEVER,
)
"""In the order in which they help: what mends a mistake, ways in, ways to say more, the rest."""


def wanted(owner: Owner, *, news: bool) -> bool:
    """Whether a mail that was logged gets a receipt; `news` are a new person, a date, a doubt."""
    if owner.receipts is Receipts.USUAL:
        return news or owner.receipted < FIRST
    return owner.receipts is Receipts.ALWAYS


def lesson(owner: Owner, moot: Collection[Lesson]) -> Lesson | None:
    """Return what the next receipt teaches; None after the first ten, or if all is known.

    Each is taught once. `moot` are those that the mail shows to be known, or that would not be
    true of it.
    """
    if owner.receipted >= FIRST:
        return None
    gone = frozenset(moot) | frozenset(owner.taught) | _chosen(owner)
    return next((each for each in TEACHING if each not in gone), None)


def _chosen(owner: Owner) -> set[Lesson]:
    """Return the lessons whose setting the owner has found already, or could not use."""
    found = {Lesson.NEVER} if owner.never else set()
    if owner.evening_at or owner.unsubscribed_at:
        found.add(Lesson.EVENING)
    return found


def counted(owner: Owner, taught: Lesson | None, known: Collection[Lesson]) -> Owner:
    """Return the owner with one more receipt, its lesson, and what its mail shows to be known."""
    more = {*owner.taught, *known, *([taught] if taught else [])}
    return replace(owner, receipted=owner.receipted + 1, taught=tuple(sorted(more)))
