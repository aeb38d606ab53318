"""Defects as somebody might write them, each of which the two years have to see."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from kith import deciding, rows, sending, table
from kith.composing import OpenItem, still_open
from kith.domain import (
    agenda,
    calendar,
    evening,
    named_days,
    recurring,
    rhythms,
    schedule,
    week,
)
from kith.domain.contact import NamedDay
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
        return not (late or calendar.is_quiet(owner, day) or too_close)

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
    monkeypatch.setattr(rhythms, "STRETCH", 1.0)


def mornings_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    """The nudge time is taken for UTC's when clocks have changed since winter."""

    def in_winter(owner: Owner, on: date) -> datetime:
        new_year = datetime.combine(date(on.year, 1, 1), owner.nudge_time, UTC)
        offset = calendar.local(owner, new_year).utcoffset() or timedelta()
        return datetime.combine(on, owner.nudge_time, UTC) - offset

    monkeypatch.setattr(calendar, "morning", in_winter)


def twenty_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that is due goes into one mail."""
    choose = agenda.choose

    def many(owner: Owner, *given: Any) -> Any:  # noqa: ANN401 - whatever it takes and returns
        return choose(replace(owner, most_items=20), *given)

    monkeypatch.setattr(agenda, "choose", many)


def snoozed_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """A snooze writes the follow-up to where nobody looks for it: the contact does not list it."""
    listing = Step._list

    def not_listing(step: Step, follow_up: FollowUp, due_key: str | None) -> None:
        if due_key is None or follow_up.turn == 0:
            listing(step, follow_up, due_key)

    monkeypatch.setattr(Step, "_list", not_listing)


def circles_unheard_in_capitals(monkeypatch: pytest.MonkeyPatch) -> None:
    """A circle's rhythm is looked up by the name as somebody happened to write it."""
    monkeypatch.setattr(rhythms, "plain", str)


def missed_times_made_up_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes again comes for every time that was missed."""

    def next_on(rule: recurring.Recurring, last: date, today: date) -> date:
        return recurring.first_on(rule, last if rule.by_calendar else today)

    monkeypatch.setattr(recurring, "next_on", next_on)


def the_same_ones_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Among equals, whoever was brought up most often is brought up again."""
    order = agenda._order

    def most_nudged_first(on: date, follow_up: FollowUp) -> tuple[Any, ...]:
        *before, nudged, fid = order(on, follow_up)
        return (*before, -nudged, fid)

    monkeypatch.setattr(agenda, "_order", most_nudged_first)


def asked_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """The evening question goes on, however long nobody answers it."""
    monkeypatch.setattr(evening, "MOST_SILENT", 1000)


def next_birthday_done_with_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is answered about a birthday that is over closes the one of the year after."""
    monkeypatch.setattr(named_days, "is_ahead", lambda *_: False)


def no_birthday_in_short_years(monkeypatch: pytest.MonkeyPatch) -> None:
    """The 29th of February waits for the next leap year."""
    rule = named_days.rule

    def of_leap_years(day: NamedDay) -> recurring.Recurring:
        return replace(rule(day), number=4) if (day.month, day.day) == (2, 29) else rule(day)

    monkeypatch.setattr(named_days, "rule", of_leap_years)


def one_birthday_returns_as_all_does(monkeypatch: pytest.MonkeyPatch) -> None:
    """A birthday left alone comes back after 3 days, and after 7, and after 14."""

    def left_alone(_: Owner, follow_up: FollowUp, on: date) -> FollowUp:
        return calendar.left_alone(follow_up, on)

    monkeypatch.setattr(schedule, "after_nudge", left_alone)


def the_week_ahead_each_morning(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody remembers that a week was looked at."""
    monkeypatch.setattr(week, "looked", lambda owner, _: owner)


DEFECTS: Mapping[str, Plant] = {
    plant.__name__: plant
    for plant in (
        a_month_is_thirty_days,
        asked_for_ever,
        circles_unheard_in_capitals,
        closed_and_nudged_all_the_same,
        eighteen_hours_on_the_clock,
        missed_times_made_up_for,
        mornings_in_utc,
        never_stretched,
        next_birthday_done_with_this_one,
        no_birthday_in_short_years,
        one_birthday_returns_as_all_does,
        snoozed_and_forgotten,
        the_same_ones_first,
        the_week_ahead_each_morning,
        twenty_at_once,
        wake_at_forgotten_after_an_undo,
    )
}
