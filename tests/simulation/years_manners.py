"""What an encounter and a decision open and close, written down again from design.md's table."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from pydantic import TypeAdapter

from kith.domain.encounter import Draft, Planned
from tests.simulation import years_occasions as occasions
from tests.simulation.years_calendar import next_time, working_day_after
from tests.simulation.years_items import Item, said_again
from tests.simulation.years_promises import TOUCHES, Promises

MANNERS = {
    "personal": (False, None, 90),
    "professional": (False, 14, 120),
    "business": (False, 3, 30),
    "job_search": (True, 14, 45),
}
"""By purpose: thanks in any case; days to the first check-in; the rhythm in days."""

CLOSES = {"met": TOUCHES, "mine": TOUCHES | {"thanks"}, "theirs": TOUCHES}

LATE_DAYS = 14
YEAR_DAYS = 365
PROMISE_DAYS = 3
SKIPS = 2

New = tuple[str, date, object, str | None, object]
"""Reason, due date, time and text of a follow-up to be opened, and how it comes again.

Of an occasion that is its month and day.
"""

PLANNED = TypeAdapter(Planned)


def chosen_days(promises: Promises, cid: str) -> int | None:
    """Return the rhythm the owner chose for a contact, or else for their circle."""
    contact = promises.contacts[cid]
    own: int | None = contact.get("rhythm_days")
    circle = (contact.get("circle") or "").lower().replace("-", " ")
    return own or promises.circles.get(circle)


def _comes_again(promises: Promises, ended: Item, today: date) -> list[New]:
    """Return the next one of what comes again."""
    if ended.again is None or promises.contacts[ended.cid].get("stopped"):
        return []
    if ended.reason == "occasion":
        quiet = promises.mornings.quiet
        now = occasions.moved_on(replace(ended, end=None), quiet, today)
        return [now.what]
    at = json.loads(ended.again).get("at")
    on = next_time(ended.again, ended.first, today)
    due_time = time.fromisoformat(at) if at else None
    return [(ended.reason, on, due_time, ended.text, ended.again)]


def _wished(draft: Draft, standing: Sequence[Item]) -> list[New]:
    """Return what the owner wished for; what comes again and is open already, not again."""
    coming = {(each.reason, each.text, each.again) for each in standing if each.again}
    new: list[New] = []
    for each in draft.planned:
        row = PLANNED.dump_python(each, mode="json", exclude_none=True)
        again = said_again(row.get("again"))
        if (each.reason.value, each.text, again) not in coming:
            new.append((each.reason.value, each.due_on, each.due_time, each.text, again))
    return new


def rhythm(promises: Promises, cid: str, on: date, skips: int) -> int:
    """Return every how many days to be in touch: their own, else the purposes' of the year."""
    own = chosen_days(promises, cid)
    talks = [each for each in promises.encounters.values() if cid in each["met"]]
    last: dict[str, date] = {}
    for each in talks:
        of, at = each["purpose"], date.fromisoformat(each["occurred_on"])
        last[of] = max(last.get(of, at), at)
    year = [of for of, at in last.items() if on - at <= timedelta(YEAR_DAYS)]
    latest = max(last, key=lambda of: last[of], default="professional")
    usual = {of: every for of, (_, _, every) in MANNERS.items()} | promises.rhythms
    days = own or min(usual[of] for of in year or [latest])
    return int(days * 1.5) if skips >= SKIPS else days


def touch_again(
    promises: Promises, cid: str, since: date, chosen: Sequence[date], skips: int
) -> New:
    """Return the next keep-in-touch; what the owner chose for later comes first."""
    every = timedelta(rhythm(promises, cid, since, skips))
    due_on = since + every
    if chosen and max(chosen) >= due_on:
        due_on = max(chosen) + every
    return ("keep_in_touch", due_on, None, None, None)


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
    quiet = promises.mornings.quiet
    days, outdated = occasions.settled(contact, standing, quiet, today)
    closed |= outdated
    new: list[New] = [*days, *_wished(draft, standing)]
    soon = draft.occurred_on + timedelta(PROMISE_DAYS)
    new += [("promise", soon, None, text, None) for text in said.promised]
    if contact.get("stopped"):
        return new, closed
    late = today - draft.occurred_on > timedelta(LATE_DAYS)
    thanked = any(each.reason == "thanks" for each in standing)
    owed = (always or said.learned or said.offers) and draft.direction.value != "mine"
    if owed and not late and not thanked:
        on = working_day_after(draft.occurred_on, promises.mornings.quiet)
        new.append(("thanks", on, None, None, None))
    if latest:
        left = [each for each in standing if each.fid not in closed]
        chosen = [each.due_on for each in left if each.reason == "explicit"]
        chosen += [on for reason, on, *_ in new if reason == "explicit"]
        own = chosen_days(promises, cid)
        sooner = own and check_days and own < check_days
        if check_days and not late and not chosen and not sooner:
            advised = purpose == "job_search" and said.learned
            reason = "update" if advised else "check_in"
            new.append((reason, draft.occurred_on + timedelta(check_days), None, None, None))
        else:
            new.append(touch_again(promises, cid, draft.occurred_on, chosen, 0))
    return new, closed


def after_decision(
    promises: Promises, ended: Item, verb: str, skips: int, today: date, others: Sequence[Item]
) -> list[New]:
    """Return what a decision opens: its next time, if it comes again; and a touch, if none is open.

    A touch is stretched after two skips.
    """
    if verb == "skip" and ended.reason in TOUCHES:
        skips += 1
    elif verb == "done":
        skips = 0
    stopped = promises.contacts[ended.cid].get("stopped")
    new = _comes_again(promises, ended, today) if verb in {"done", "skip"} else []
    if stopped or any(each.reason in TOUCHES for each in others):
        return new
    chosen = [each.due_on for each in others if each.reason == "explicit"]
    chosen += [on for reason, on, *_ in new if reason == "explicit"]
    return [*new, touch_again(promises, ended.cid, today, chosen, skips)]


def is_as_said(promises: Promises, new: Sequence[New], closed: set[str], ends: set[str]) -> None:
    """The latest step opened and closed exactly this, and moved nothing."""
    changes = promises.changes()
    opened = [after for before, after in changes.values() if before is None and after]
    assert Counter(each.what for each in opened) == Counter(new)
    became = {fid: after for fid, (before, after) in changes.items() if before}
    assert set(became) == closed
    assert all(after and after.end in ends for after in became.values())
