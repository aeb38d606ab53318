"""What an encounter and a decision open and close, written down again from design.md's table."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from kith.domain.encounter import Draft
from tests.simulation.years_calendar import working_day_after
from tests.simulation.years_items import Item
from tests.simulation.years_promises import Promises

MANNERS = {
    "personal": (False, None, 90),
    "professional": (False, 14, 120),
    "business": (False, 3, 30),
    "job_search": (True, 14, 45),
}
"""By purpose: thanks in any case; days to the first check-in; the rhythm in days."""

TOUCHES = {"update", "check_in", "keep_in_touch"}

CLOSES = {"met": TOUCHES, "mine": TOUCHES | {"thanks"}, "theirs": TOUCHES}

LATE_DAYS = 14
YEAR_DAYS = 365
PROMISE_DAYS = 3
SKIPS = 2

New = tuple[str, date, object, str | None]
"""Reason, due date, time and text of a follow-up to be opened."""


def rhythm(promises: Promises, cid: str, on: date, skips: int) -> int:
    """Return every how many days to be in touch: their own, else the purposes' of the year."""
    contact = promises.contacts[cid]
    own = contact.get("rhythm_days")
    talks = [each for each in promises.encounters.values() if cid in each["met"]]
    last: dict[str, date] = {}
    for each in talks:
        of, at = each["purpose"], date.fromisoformat(each["occurred_on"])
        last[of] = max(last.get(of, at), at)
    year = [of for of, at in last.items() if on - at <= timedelta(YEAR_DAYS)]
    latest = max(last, key=lambda of: last[of], default="professional")
    days = own or min(MANNERS[of][2] for of in year or [latest])
    return int(days * 1.5) if skips >= SKIPS else days


def touch_again(
    promises: Promises, cid: str, since: date, chosen: Sequence[date], skips: int
) -> New:
    """Return the next keep-in-touch; what the owner chose for later comes first."""
    every = timedelta(rhythm(promises, cid, since, skips))
    due_on = since + every
    if chosen and max(chosen) >= due_on:
        due_on = max(chosen) + every
    return ("keep_in_touch", due_on, None, None)


def after_talk(
    promises: Promises, cid: str, draft: Draft, today: date, standing: Sequence[Item]
) -> tuple[list[New], set[str]]:
    """Return what a conversation, already counted, opens for a contact; and what it answers.

    `standing` is what was open before it.
    """
    contact = promises.contacts[cid]
    purpose = draft.purpose.value if draft.purpose else ""
    always, check_days, _ = MANNERS[purpose]
    latest = contact["last_on"] == draft.occurred_on.isoformat()
    closes = CLOSES[draft.direction.value] if latest else set()
    closed = {each.fid for each in standing if each.reason in closes}
    said = draft.exchange
    new: list[New] = [
        (each.reason.value, each.due_on, each.due_time, each.text) for each in draft.planned
    ]
    soon = draft.occurred_on + timedelta(PROMISE_DAYS)
    new += [("promise", soon, None, text) for text in said.promised]
    if contact.get("stopped"):
        return new, closed
    late = today - draft.occurred_on > timedelta(LATE_DAYS)
    thanked = any(each.reason == "thanks" for each in standing)
    owed = (always or said.learned or said.offers) and draft.direction.value != "mine"
    if owed and not late and not thanked:
        on = working_day_after(draft.occurred_on, promises.mornings.quiet)
        new.append(("thanks", on, None, None))
    if latest:
        left = [each for each in standing if each.fid not in closed]
        chosen = [each.due_on for each in left if each.reason == "explicit"]
        chosen += [each.due_on for each in draft.planned if each.reason.value == "explicit"]
        if check_days and not late and not chosen:
            advised = purpose == "job_search" and said.learned
            reason = "update" if advised else "check_in"
            new.append((reason, draft.occurred_on + timedelta(check_days), None, None))
        else:
            new.append(touch_again(promises, cid, draft.occurred_on, chosen, 0))
    return new, closed


def after_decision(
    promises: Promises, ended: Item, verb: str, skips: int, today: date, others: Sequence[Item]
) -> list[New]:
    """Return what a decision opens: a touch, if no other is open; stretched after two skips."""
    if verb == "skip" and ended.reason in TOUCHES:
        skips += 1
    elif verb == "done":
        skips = 0
    stopped = promises.contacts[ended.cid].get("stopped")
    if stopped or any(each.reason in TOUCHES for each in others):
        return []
    chosen = [each.due_on for each in others if each.reason == "explicit"]
    return [touch_again(promises, ended.cid, today, chosen, skips)]


def is_as_said(promises: Promises, new: Sequence[New], closed: set[str], ends: set[str]) -> None:
    """The latest step opened and closed exactly this, and moved nothing."""
    changes = promises.changes()
    opened = [after for before, after in changes.values() if before is None and after]
    assert Counter(each.what for each in opened) == Counter(new)
    became = {fid: after for fid, (before, after) in changes.items() if before}
    assert set(became) == closed
    assert all(after and after.end in ends for after in became.values())
