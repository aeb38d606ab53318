"""Nudges: who is due, and then, owner by owner, claim, compose, send."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

from kith import composing, evenings, holding, meetings, sending, table
from kith.domain import agenda, calendar, schedule, week
from kith.domain.followup import FollowUp
from kith.domain.ledger import AHEAD, LEASE, Entry, Item, Kind
from kith.history import Step, begin, serially
from kith.ports import Ports
from kith.sending import Attempted
from kith.settings import Settings

TICK = timedelta(minutes=5)
"""How often the schedule asks who is due."""

LOOK_AHEAD = timedelta(hours=2)
"""Follow-ups are read this far ahead by the calendar, and kept by instant: DST changes fit."""

MOST_TIMED = 20
"""Timed nudges of one owner in one invocation; the rest wakes them again at once."""


MOST_QUESTIONS = 10
"""Questions about meetings in one invocation; likewise."""

UNSEPARATED = str.maketrans("", "", "-:T")
"""YYYY-MM-DDTHH:MM as it stands in a ledger key: digits alone, short enough for an address."""


def plan(ports: Ports, settings: Settings, now: datetime) -> int:
    """Queue the owners who are due, oldest first, as many as SES can serve until the next tick.

    It only reads, so a tick that comes twice or not at all does no harm.
    """
    most = max(1, int(settings.sends_per_second * TICK.total_seconds()))
    due = ports.store.due(now, limit=most)
    ports.queue.put([key.pk.removeprefix("O#") for key, _ in due])
    return len(due)


def nudge(
    ports: Ports, settings: Settings, oid: str, now: datetime
) -> tuple[tuple[str, Attempted], ...]:
    """Settle what is unsettled, then claim and send what is due.

    Return the ledger id of each mail looked at and what that came to. A hint too many finds
    nothing to do; a claim whose sender died is taken up again. What is unsettled comes first,
    for a digest under way keeps the next one from being claimed. A mail that cannot be composed
    raises once the others were looked at: it keeps none of them waiting.
    """
    owner = table.owner(ports.store, oid)
    looked_at: list[tuple[str, Attempted]] = []
    faults: list[Exception] = []

    def attempt_each(lids: Iterable[str]) -> None:
        for lid in lids:
            try:
                looked_at.append((lid, sending.attempt(ports, settings, lid, now)))
            except Exception as fault:  # noqa: BLE001 - whatever it is, it is raised below
                faults.append(fault)

    attempt_each(sorted(owner.unsettled) if owner else ())
    attempt_each(entry.lid for entry in claim(ports, oid, now))
    if not looked_at and not faults:
        serially(partial(_rest, ports, oid, now))
    if faults:
        raise faults[0]
    return tuple(looked_at)


def claim(ports: Ports, oid: str, now: datetime) -> list[Entry]:
    """Claim each mail that is due, one transaction a mail: recall, digest, questions, timed."""
    recalled = serially(partial(_claim_recall, ports, oid, now))
    asked = _claim_questions(ports, oid, now)
    evening = serially(partial(_claim_question, ports, oid, evenings.ask, now))
    digest = serially(partial(_claim_one, ports, oid, _claim_digest, now))
    found = [*(each for each in (recalled, digest, evening) if each), *asked]
    for _ in range(MOST_TIMED):
        timed = serially(partial(_claim_one, ports, oid, _claim_timed, now))
        if timed is None:
            break
        found.append(timed)
    return found


def _claim_recall(ports: Ports, oid: str, now: datetime) -> Entry | None:
    """Claim the reminder of what is held, if it is time; its question is asked then, once."""
    step = begin(ports.store, oid, now)
    if step is None or not step.owner.nudged or holding.WAITING not in step.owner.questions:
        return None
    before = step.owner
    entry = holding.recall(step)
    if entry:
        step.owe(entry)
    if step.owner != before:
        step.commit()
    return entry


def _claim_questions(ports: Ports, oid: str, now: datetime) -> list[Entry]:
    """Claim what is due to be asked about meetings, one transaction a question."""
    found: list[Entry] = []
    for _ in range(MOST_QUESTIONS):
        entry = serially(partial(_claim_question, ports, oid, meetings.ask, now))
        if entry is None:
            break
        found.append(entry)
    return found


def _claim_question(
    ports: Ports, oid: str, ask: Callable[[Step], Entry | None], now: datetime
) -> Entry | None:
    """Write the ledger row of a question that is due, and set the clock to the next."""
    step = begin(ports.store, oid, now)
    if step is None or not step.owner.nudged:
        return None
    before = step.owner
    entry = ask(step)
    if entry:
        step.owe(entry)
    if step.owner != before:
        step.commit()
    return entry


def _rest(ports: Ports, oid: str, now: datetime) -> None:
    """Set the alarm anew for who was woken for nothing: a morning went by in an outage."""
    step = begin(ports.store, oid, now)
    if step and step.overslept():
        step.commit()


def _claim_one(
    ports: Ports, oid: str, claim: Callable[[Step, list[FollowUp]], Entry | None], now: datetime
) -> Entry | None:
    """Write the ledger row of a nudge that is due, and wake for it until it is settled."""
    step = begin(ports.store, oid, now)
    if step is None or not step.owner.nudged:
        return None
    before = step.owner
    due, moved = _without_passed(step, table.due_until(ports.store, step.owner, now + LOOK_AHEAD))
    entry = claim(step, due)
    if entry:
        step.owe(entry)
    if moved or step.owner != before:
        step.commit()
    return entry


def _without_passed(step: Step, follow_ups: list[FollowUp]) -> tuple[list[FollowUp], bool]:
    """Return the follow-ups less the occasions whose day went by, and whether there were any.

    Those are moved to the next time their day comes.
    """
    today = calendar.today(step.owner, step.now)
    left = []
    for each in follow_ups:
        if later := schedule.passed(step.owner, each, today):
            step.put(later, each)
        else:
            left.append(each)
    return left, len(left) < len(follow_ups)


def _claim_digest(step: Step, follow_ups: list[FollowUp]) -> Entry | None:
    """Return the digest of this morning, if there is something to say and none is under way."""
    owner, now = step.owner, step.now
    if calendar.digest_under_way(owner):
        return None
    on = calendar.digest_on(owner, calendar.today(owner, now) - timedelta(days=1), now)
    if calendar.morning(owner, on) > now:
        return None
    chosen = agenda.choose(owner, follow_ups, on, now)
    ahead = _looks_ahead(step, on, chosen)
    if not (chosen or ahead):
        return None
    entry = _entry(step, Kind.DIGEST, on.isoformat(), chosen)
    return replace(entry, data={AHEAD: True}) if ahead else entry


def _looks_ahead(step: Step, on: date, chosen: list[FollowUp]) -> bool:
    """Whether the digest of a morning has the week ahead to tell; it is looked at once a week."""
    if week.next_on(step.owner, step.now) != on:
        return False
    told = {each.fid for each in chosen}
    ahead = composing.looking_ahead(step.store, step.owner, on, told)
    step.owner = week.looked(step.owner, on)
    return not ahead.empty


def _claim_timed(step: Step, follow_ups: list[FollowUp]) -> Entry | None:
    """Return the mail of the first timed follow-up whose instant has come."""
    for each in agenda.timed(step.owner, follow_ups, step.now)[:1]:
        moment = each.due_key.translate(UNSEPARATED)
        return _entry(step, Kind.TIMED, f"{each.fid}-{moment}", [each])
    return None


def _entry(step: Step, kind: Kind, key: str, chosen: list[FollowUp]) -> Entry:
    items = tuple(
        Item(number, each.cid, each.fid, each.turn) for number, each in enumerate(chosen, 1)
    )
    return Entry(
        oid=step.owner.oid,
        kind=kind,
        key=key,
        created_at=step.now,
        retry_at=step.now + LEASE,
        items=items,
    )
