"""The words on the pages of the app that come from tables: purposes, doubts, dates."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from kith.domain.deliverability import Cause
from kith.domain.encounter import Direction
from kith.domain.purposes import Purpose
from kith.domain.submission import Doubt

NEAR_DAYS = 6
"""Within this many days a weekday alone says which day is meant."""

PURPOSES: Mapping[Purpose, str] = MappingProxyType(
    {
        Purpose.PERSONAL: "Personal",
        Purpose.PROFESSIONAL: "Professional",
        Purpose.BUSINESS: "New business",
        Purpose.JOB_SEARCH: "Job search",
    }
)

MOVED: Mapping[Direction, str] = MappingProxyType(
    {
        Direction.MET: "You met",
        Direction.MINE: "You wrote",
        Direction.THEIRS: "They wrote",
    }
)
"""Who moved, before "on Monday" or alone."""

HELD: Mapping[Doubt, str] = MappingProxyType(
    {
        Doubt.CROWD: "more people are on it than one talks to at once",
        Doubt.MISADDRESSED: "it was not written to your capture address",
        Doubt.STRANGER: "from somebody you have not registered",
        Doubt.UNCLEAR: "it is not clear who is meant",
        Doubt.UNVERIFIED: "it could not be proven that you sent it",
    }
)
"""Why a submission is held, after a dash."""

SUPPRESSED: Mapping[Cause, str] = MappingProxyType(
    {
        Cause.COMPLAINT: "A mail from Kith was reported as spam from your mailbox.",
        Cause.HARD_BOUNCE: "A mail from Kith came back: your mailbox does not take it.",
        Cause.SOFT_BOUNCES: (
            "Five mails from Kith in a row came back. The mailbox may be full, or its server down."
        ),
    }
)
"""Why Kith sends nothing any more, as whole sentences."""

WAY_BACK: Mapping[Cause, str] = MappingProxyType(
    {
        Cause.COMPLAINT: "If you did not mean it, let Kith write to you again.",
        Cause.HARD_BOUNCE: (
            "Once the address takes mail again, press the button, or write to Kith from it: "
            "a day after the mail came back, that counts too."
        ),
        Cause.SOFT_BOUNCES: (
            "Once the address takes mail again, press the button, or write to Kith from it: "
            "a day after the last one came back, that counts too."
        ),
    }
)
"""How the owner comes back, beside the button for it."""

LISTED = (
    "Amazon also keeps the address on a list of its own. Whoever runs this Kith takes it off "
    "first; docs/deploy.md says how."
)
"""What is said besides if SES refused to send at all."""

LIST = "SuppressionList"
"""Part of the reason of such a report: OnAccountSuppressionList."""

EXCHANGE: Mapping[str, str] = MappingProxyType(
    {
        "learned": "You learned",
        "shared": "You shared",
        "asks": "They are looking for",
        "offers": "They could help with",
        "promised": "You promised",
    }
)
"""The fields of an Exchange as a timeline shows them, in the order of a conversation."""


def heading(today: date) -> str:
    """Return a date as the heading of its page: "Tuesday, 24 November"."""
    return f"{today:%A}, {today.day} {today:%B}"


def day(on: date, today: date) -> str:
    """Return a date as it is said: "today", "Friday", "Friday 4 December", with another year's."""
    away = (on - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(away)
    if near:
        return near
    if 0 < away <= NEAR_DAYS:
        return f"{on:%A}"
    year = f" {on.year}" if on.year != today.year else ""
    return f"{on:%A} {on.day} {on:%B}{year}"


def since(due_on: date, today: date) -> str:
    """Return when something is or was due, in words: "today", "since yesterday", "on Friday"."""
    if due_on < today:
        return f"since {day(due_on, today)}"
    said = day(due_on, today)
    return said if due_on <= today or said == "tomorrow" else f"on {said}"
