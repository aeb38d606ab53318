"""Defects as somebody might write them, each of which the two years have to see."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from kith import deciding, rows, sending, table
from kith.composing import OpenItem, still_open
from kith.domain import agenda, calendar, schedule
from kith.domain.followup import FollowUp
from kith.domain.ledger import Entry
from kith.domain.owner import Owner
from kith.history import Step
from kith.ports import Store

Plant = Callable[[pytest.MonkeyPatch], None]


def wake_at_forgotten_after_an_undo(monkeypatch: pytest.MonkeyPatch) -> None:
    """What taking a decision back reopens is due, and nobody wakes for it."""
    commit, take_back = Step.commit, deciding._take_back
    under_way: list[bool] = []

    def as_it_was(step: Step) -> Owner:
        row: Any = step.store.get(rows.owner_at(step.owner.oid))
        at = datetime.fromisoformat(row["wake_at"]) if "wake_at" in row else None
        after = replace(step.owner, rev=step.owner.rev + 1)
        step.store.write([rows.put_owner(after, at, step.owner.rev), *step.writes()])
        return after

    def taking(*given: Any) -> Any:  # noqa: ANN401 - whatever it takes and returns
        under_way.append(True)
        try:
            return take_back(*given)
        finally:
            under_way.clear()

    def forgetful(step: Step) -> Owner:
        return as_it_was(step) if under_way else commit(step)

    monkeypatch.setattr(deciding, "_take_back", taking)
    monkeypatch.setattr(Step, "commit", forgetful)


def eighteen_hours_on_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Eighteen hours counted on clocks that change meanwhile."""

    def may_nudge(owner: Owner, day: date, now: datetime) -> bool:
        at = calendar.morning(owner, day)
        last = owner.last_digest_at
        shown = calendar.local(owner, at).replace(tzinfo=None)
        too_close = last and shown - calendar.local(owner, last).replace(tzinfo=None) < (
            calendar.DIGEST_GAP
        )
        late = at + calendar.LATE < now
        return not (late or calendar._is_quiet(owner, day) or too_close)

    monkeypatch.setattr(calendar, "_may_nudge", may_nudge)


def closed_and_nudged_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was closed between the claim and the attempt is in the mail."""

    def any_way(store: Store, owner: Owner, entry: Entry) -> list[Any]:
        found = still_open(store, owner, entry)
        there = {each.item.fid for each in found}
        for carried in entry.items:
            closed = table.closed(store, owner.oid, carried.fid)
            contact = table.contact(store, owner.oid, carried.cid)
            if carried.fid not in there and closed and contact:
                found.append(OpenItem(carried, contact, closed))
        return found

    monkeypatch.setattr(sending, "still_open", any_way)


def a_month_is_thirty_days(monkeypatch: pytest.MonkeyPatch) -> None:
    """The monthly return is counted in days."""

    def by_days(on: date, months: int) -> date:
        return on + timedelta(days=30 * months)

    monkeypatch.setattr(calendar, "add_months", by_days)


def never_stretched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skipping for ever changes nothing."""
    monkeypatch.setattr(schedule, "STRETCH", 1.0)


def mornings_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    """The nudge time is taken for UTC's when clocks have changed since winter."""

    def in_winter(owner: Owner, on: date) -> datetime:
        new_year = datetime.combine(date(on.year, 1, 1), owner.nudge_time, UTC)
        offset = calendar.local(owner, new_year).utcoffset() or timedelta()
        return datetime.combine(on, owner.nudge_time, UTC) - offset

    monkeypatch.setattr(calendar, "morning", in_winter)


def twenty_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that is due goes into one mail."""
    monkeypatch.setattr(agenda, "MOST_ITEMS", 20)


def snoozed_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """A snooze writes the follow-up to where nobody looks for it: the contact does not list it."""
    listing = Step._list

    def not_listing(step: Step, follow_up: FollowUp, due_key: str | None) -> None:
        if due_key is None or follow_up.turn == 0:
            listing(step, follow_up, due_key)

    monkeypatch.setattr(Step, "_list", not_listing)


DEFECTS: Mapping[str, Plant] = {
    plant.__name__: plant
    for plant in (
        a_month_is_thirty_days,
        closed_and_nudged_all_the_same,
        eighteen_hours_on_the_clock,
        mornings_in_utc,
        never_stretched,
        snoozed_and_forgotten,
        twenty_at_once,
        wake_at_forgotten_after_an_undo,
    )
}
