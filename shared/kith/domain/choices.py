"""What an owner can choose for themselves, and what an owner is once they have chosen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from kith.domain.owner import Owner
from kith.domain.purposes import Purpose

MOST_ITEMS = 10
"""Items an owner may ask for in one nudge: with more it is a list, which nobody finishes."""

MOST_CIRCLES = 50
"""Circles with a rhythm of their own: they stand in the owner's row."""

LONGEST_RHYTHM = 3660
"""Days, ten years."""


class Setting(StrEnum):
    """What can be chosen.

    A RHYTHM is of a purpose, that of a CIRCLE of its name; a PAUSE ends on a day, NUDGES ended at
    an instant.
    """

    CIRCLE = "circle"
    EVENING = "evening"
    ITEMS = "items"
    LANGUAGE = "language"
    LOOK_AHEAD = "look_ahead"
    NUDGES = "nudges"
    NUDGE_TIME = "nudge_time"
    PAUSE = "pause"
    QUIET = "quiet"
    RECEIPTS = "receipts"
    RHYTHM = "rhythm"
    ZONE = "zone"


Value = Any
"""What the field of an owner has: a date, a time, a number, weekdays …"""

FIELDS: Mapping[Setting, str] = {
    Setting.EVENING: "evening_at",
    Setting.ITEMS: "most_items",
    Setting.LANGUAGE: "language",
    Setting.LOOK_AHEAD: "look_ahead",
    Setting.NUDGES: "unsubscribed_at",
    Setting.NUDGE_TIME: "nudge_time",
    Setting.PAUSE: "paused_until",
    Setting.QUIET: "quiet_days",
    Setting.RECEIPTS: "receipts",
    Setting.ZONE: "zone",
}
"""The field of an owner that a setting fills; the others have one entry a purpose or circle."""

KEPT = (*FIELDS.values(), "circles", "rhythms")
"""The fields of an owner that choices change, so what taking them back restores."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One setting and what is chosen. None is the usual rhythm, no pause, no end, or no question.

    `of` is the purpose, or the circle's name as folded.
    """

    setting: Setting
    value: Value
    of: str = ""


def applied(owner: Owner, choices: Iterable[Choice]) -> Owner:
    """Return the owner with what they chose, in its order."""
    for choice in choices:
        owner = _with(owner, choice)
    return owner


def _with(owner: Owner, choice: Choice) -> Owner:
    days = choice.value if isinstance(choice.value, int) else None
    if choice.setting is Setting.RHYTHM:
        rhythms = {key: each for key, each in owner.rhythms.items() if key != choice.of}
        return replace(owner, rhythms=rhythms | ({Purpose(choice.of): days} if days else {}))
    if choice.setting is Setting.CIRCLE:
        circles = {key: each for key, each in owner.circles.items() if key != choice.of}
        room = len(circles) < MOST_CIRCLES
        return replace(owner, circles=circles | ({choice.of: days} if days and room else {}))
    owner = replace(owner, **{FIELDS[choice.setting]: choice.value})
    if choice.setting is Setting.PAUSE and choice.value is None:
        return replace(owner, unsubscribed_at=None)
    return owner
