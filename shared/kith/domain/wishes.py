"""What the owner asks for in a conversation: follow-ups and promises, dated or not."""

from collections.abc import Sequence

from kith.domain import calendar
from kith.domain.encounter import Draft, Encounter, Planned, Reason
from kith.domain.followup import FollowUp

PROMISE_DAYS = 3
"""A promise without a date of its own is due this long after it was made."""

MOST_WISHES = 30
"""Follow-ups one conversation opens by the owner's word: what fits a transaction with the rest.
Promises beyond that stand in the encounter alone."""


def asked_for(encounter: Encounter, draft: Draft, standing: Sequence[FollowUp]) -> list[Planned]:
    """Return what the owner said: wishes and promises, dated or not; in one thread, once."""
    dated = {plan.text for plan in draft.planned if plan.reason is Reason.PROMISE}
    undated = [
        Planned(
            due_on=calendar.add_days(encounter.occurred_on, PROMISE_DAYS),
            reason=Reason.PROMISE,
            text=promise,
        )
        for promise in draft.exchange.promised
        if not any(text and _says(promise, text) for text in dated)
    ]
    known = {_plan(each) for each in standing if each.eid == encounter.eid}
    coming = {(each.reason, each.text, each.again) for each in standing if each.again}
    wanted = [
        plan
        for plan in dict.fromkeys((*draft.planned, *undated))
        if plan not in known and (plan.reason, plan.text, plan.again) not in coming
    ]
    return wanted[:MOST_WISHES]


def _says(promise: str, text: str) -> bool:
    """Say whether a promise is a plan's text and its date: in front, behind or before the verb."""
    words = iter(promise.split())
    return promise.startswith(text) or all(word in words for word in text.split())


def _plan(follow_up: FollowUp) -> Planned:
    return Planned(
        due_on=follow_up.due_on,
        due_time=follow_up.due_time,
        reason=follow_up.reason,
        text=follow_up.text,
        again=follow_up.again,
    )
