"""Dates that matter to a contact: which of them have words of their own."""

from collections.abc import Mapping
from enum import StrEnum

from kith.domain.encounter import Reason
from kith.domain.followup import FollowUp


class Occasion(StrEnum):
    """What is remembered of a date. OTHER is whatever the owner calls it."""

    ANNIVERSARY = "anniversary"
    BIRTHDAY = "birthday"
    OTHER = "other"


NAMES: Mapping[str, Occasion] = {
    "aniversario": Occasion.ANNIVERSARY,
    "aniversario de boda": Occasion.ANNIVERSARY,
    "anniversaire": Occasion.BIRTHDAY,
    "anniversaire de mariage": Occasion.ANNIVERSARY,
    "anniversary": Occasion.ANNIVERSARY,
    "birthday": Occasion.BIRTHDAY,
    "cumpleaños": Occasion.BIRTHDAY,
    "geburtstag": Occasion.BIRTHDAY,
    "hochzeitstag": Occasion.ANNIVERSARY,
    "huwelijksverjaardag": Occasion.ANNIVERSARY,
    "jahrestag": Occasion.ANNIVERSARY,
    "jubileum": Occasion.ANNIVERSARY,
    "jubiläum": Occasion.ANNIVERSARY,
    "trouwdag": Occasion.ANNIVERSARY,
    "verjaardag": Occasion.BIRTHDAY,
    "wedding anniversary": Occasion.ANNIVERSARY,
    "wedding day": Occasion.ANNIVERSARY,
}
"""What an occasion's whole name is in the five languages, folded; sorted."""

CALLED: Mapping[Occasion, Mapping[str, str]] = {
    Occasion.ANNIVERSARY: {
        "de": "Jahrestag",
        "en": "anniversary",
        "es": "aniversario",
        "fr": "anniversaire de mariage",
        "nl": "jubileum",
    },
    Occasion.BIRTHDAY: {
        "de": "Geburtstag",
        "en": "birthday",
        "es": "cumpleaños",
        "fr": "anniversaire",
        "nl": "verjaardag",
    },
}
"""What an occasion is called by default, by language."""


def kind(follow_up: FollowUp) -> Occasion | None:
    """Return what the follow-up remembers; None if it is no occasion, or has no name."""
    if follow_up.reason is not Reason.OCCASION or not follow_up.text:
        return None
    return NAMES.get(follow_up.text.strip(" .!").casefold(), Occasion.OTHER)
