"""Logging conversations in tests, and reading what that changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from kith.domain import schedule
from kith.domain.contact import Contact
from kith.domain.encounter import Draft, Planned, Reason
from kith.domain.followup import End, FollowUp
from kith.domain.purposes import Purpose
from kith.domain.schedule import Changes
from tests.unit.nouns import MONDAY, NOON, contact, encounter, on, owner


def log(
    known: Contact | None = None,
    open_now: Sequence[FollowUp] = (),
    *,
    first: bool = True,
    purpose: Purpose = Purpose.PROFESSIONAL,
    now: datetime = NOON,
    eid: str = "s1-0",
    **said: Any,  # noqa: ANN401 - any field of a draft
) -> Changes:
    """Log a conversation, of the Monday if nothing else is said, and return what it changes."""
    draft = Draft(**{"met": (), "occurred_on": MONDAY, **said})
    logged = encounter(
        eid=eid,
        occurred_on=draft.occurred_on,
        direction=draft.direction,
        purpose=purpose,
        exchange=draft.exchange,
    )
    met = schedule.met(known or contact(), logged, draft.rhythm_days)
    cause = schedule.Cause(eid.partition("-")[0], draft, first)
    return schedule.after_encounter(owner(), met, logged, open_now, cause, now)


def opened(changes: Changes) -> list[tuple[Reason, str]]:
    """Return what was opened, as reason and date, and time if there is one."""
    return [(each.reason, each.due_key) for each in changes.opened]


def closed(changes: Changes) -> list[tuple[str, End | None]]:
    """Return what was closed, as id and end."""
    return [(each.fid, each.end) for each in changes.closed]


def plan(day: str, reason: Reason = Reason.EXPLICIT, text: str | None = None) -> Planned:
    """Return what the owner asked for."""
    return Planned(due_on=on(day), reason=reason, text=text)
