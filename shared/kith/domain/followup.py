"""An owed next touch: open, then done, skipped, stopped or answered; snoozing moves it."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum

from kith.domain.encounter import Reason
from kith.domain.recurring import Recurring


class End(StrEnum):
    """How a follow-up was closed."""

    DONE = "done"
    SKIPPED = "skipped"
    STOPPED = "stopped"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What a decision changed beside ending the follow-up; taking it back needs it.

    When it was due and how often it had been nudged; the contact's skips, and whether they were
    stopped; the other follow-ups that the decision opened and closed; how it had ended already,
    where somebody is stopped after that.
    """

    due_on: date
    due_time: time | None = None
    nudged: int = 0
    skips: int = 0
    stopped: bool = False
    opened: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    end: End | None = None
    ended_at: datetime | None = None
    ended_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One follow-up about one contact, due on the owner's own calendar.

    `turn` counts the owner's decisions about it, `nudged` the nudges that carried it;
    `original_due_on` only moves when what the calendar brings again passes to its next time;
    `span_days` is how long it was to wait until then, by which being overdue is measured;
    `is_early` says that the one before it was not due yet, `again` how it comes again once it is
    dealt with. A closed one says how, when and by what (an encounter's id or an action);
    `before` is what the latest decision changed, `decided_at` when that was, `taken_back_by` the
    submission that took it back.
    """

    fid: str
    cid: str
    reason: Reason
    due_on: date
    original_due_on: date
    span_days: int = 0
    is_early: bool = False
    again: Recurring | None = None
    due_time: time | None = None
    text: str | None = None
    eid: str | None = None
    turn: int = 0
    nudged: int = 0
    end: End | None = None
    ended_at: datetime | None = None
    ended_by: str | None = None
    before: Before | None = None
    decided_at: datetime | None = None
    taken_back_by: str | None = None

    @property
    def due_key(self) -> str:
        """Its date, and time if it has one, as they sort: YYYY-MM-DD or YYYY-MM-DDTHH:MM."""
        on = self.due_on.isoformat()
        return f"{on}T{self.due_time:%H:%M}" if self.due_time else on


def close(follow_up: FollowUp, end: End, at: datetime, by: str) -> FollowUp:
    """Return it closed; its next turn, so that links to the open one say it is settled."""
    return replace(follow_up, end=end, ended_at=at, ended_by=by, turn=follow_up.turn + 1)


def reopen(closed: FollowUp) -> FollowUp:
    """Return it open as it was before it was closed, one turn on."""
    return replace(closed, end=None, ended_at=None, ended_by=None, turn=closed.turn + 1)


def move(follow_up: FollowUp, to: date, at: time | None = None) -> FollowUp:
    """Return it due on another day because the owner said so."""
    return replace(follow_up, due_on=to, due_time=at, turn=follow_up.turn + 1, nudged=0)
