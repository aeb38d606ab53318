"""Planned meetings: kept as invitations tell of them, and asked about after their end, once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from kith import receipts, rows, table
from kith.domain import calendar, meeting
from kith.domain.encounter import Direction, Person
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.meeting import Meeting, Slot
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored, Rejected
from kith.domain.submission import Fate, Seen, Submission, with_raw
from kith.history import Step, begin, serially
from kith.ports import Delete, Ports

ASKED = "m"
"""How the ledger keys of such questions begin."""

MOST_PLANNED = 300
"""Meetings ahead of one owner: each is an entry in their row, and more than a year has."""

TOO_MANY = (
    f"I keep {MOST_PLANNED} meetings that lie ahead, and those are there already. This one I do "
    "not ask you about; please tell me of it afterwards."
)

NO_DATE = (
    "I could not read when this meeting is, so I cannot ask you afterwards how it was. Please "
    "tell me of it when it was."
)

SOME = 12
"""Encounters of a day that are looked at before asking whether a meeting was told of already."""

SOME_ANSWERS = 12
"""Answers of a meeting that can be taken back by another: of a weekly one, those of a quarter."""

Outcome = Captured | Duplicate | Held | Ignored


def plan(
    ports: Ports,
    oid: str,
    submission: Submission,
    told: Sequence[Meeting],
    now: datetime,
    *,
    released: bool = False,
    more: bool = False,
) -> Outcome:
    """Keep what invitations plan, move or call off. Raise Rejected if none of it can be.

    The submission is settled with it, and gets a receipt if it has a `message_id`; unless there
    is `more` of it to be filed.
    """
    dated = [each for each in told if each.slots or each.cancelled or each.instance]
    if told and not dated and not more:
        raise Rejected("no_date", NO_DATE)
    return serially(lambda: _plan(ports, oid, submission, dated, now, released, more))


def _plan(
    ports: Ports,
    oid: str,
    submission: Submission,
    told: Sequence[Meeting],
    now: datetime,
    released: bool,  # noqa: FBT001 - handed on by name above
    more: bool,  # noqa: FBT001 - as above
) -> Outcome:
    step, sid = begin(ports.store, oid, now), submission.sid
    if step is None:
        return Ignored("no_owner")
    seen = table.seen(ports.store, oid, sid) or Seen(sid=sid, fate=Fate.FILING, at=now)
    held = table.held(ports.store, oid, sid) if released else None
    if seen.fate is not Fate.FILING and not held:
        return Duplicate(sid)
    changed = [(each, *_note(step, submission, each)) for each in told]
    seen = replace(
        with_raw(seen, submission) if held is None else seen,
        fate=seen.fate if more else Fate.FILED,
        mids=tuple(dict.fromkeys((*seen.mids, *(each.mid for each in told)))),
        kept_key=held.submission.raw_key if held else seen.kept_key,
    )
    step.extra.append(rows.put_seen(oid, seen))
    receipt = None if more else _receipt(step, submission, changed)
    if receipt:
        step.owe(receipt)
    if held and not more:
        step.extra.append(Delete(rows.at(oid, "H", sid), "present"))
    step.commit()
    return Captured(sid, (), receipt.lid if receipt else None)


def _note(step: Step, submission: Submission, news: Meeting) -> tuple[Meeting | None, Meeting]:
    """Put into the step what one invitation says; return the meeting before and after."""
    known = table.meeting(step.store, step.owner.oid, news.mid)
    after = meeting.updated(known, news)
    if known is not None and (after is known or known.sid == submission.sid):
        return known, known
    text = replace(after.draft, words=rows.cut(after.draft.words))
    after = replace(after, draft=text, sid=submission.sid)
    if after.cancelled:
        blank = replace(text, met=(), in_copy=(), words="", subject=None, place=None)
        after = replace(after, draft=blank)
    _keep(step, after)
    planned = sum(each.startswith(meeting.QUESTION) for each in step.owner.questions)
    if planned > MOST_PLANNED:
        raise Rejected("too_many_meetings", TOO_MANY)
    return known, after


def _keep(step: Step, after: Meeting) -> None:
    """Write a meeting, and wake for what is to be asked about it."""
    slot = meeting.next_slot(after)
    at = meeting.ask_at(step.owner, slot, step.now) if slot else None
    _wake(step, after.mid, at)
    step.extra.append(rows.put_meeting(step.owner.oid, after, step.now))


def _wake(step: Step, mid: str, at: datetime | None) -> None:
    key = meeting.QUESTION + mid
    questions = {what: when for what, when in step.owner.questions.items() if what != key}
    step.owner = replace(step.owner, questions=questions | ({key: at} if at else {}))


def forget(step: Step, planned: Meeting) -> None:
    """Put into the step that a meeting is not known any more."""
    _wake(step, planned.mid, None)
    step.extra.append(Delete(rows.at(step.owner.oid, "P", planned.mid)))


def _receipt(
    step: Step, submission: Submission, changed: Sequence[tuple[Meeting, Meeting | None, Meeting]]
) -> Entry | None:
    """Return the mail that says what is planned now; None where nothing is, or nobody asked."""
    if submission.message_id is None or not changed:
        return None
    entry = step.answering(
        submission,
        "planned",
        {
            "meetings": [_said(*each) for each in changed],
            "undo_link": ["unplan", submission.sid],
        },
    )
    # When a meeting is was read in a mail: a date.
    return receipts.counted(step, submission, entry, (), news=True)


def _said(news: Meeting, before: Meeting | None, after: Meeting) -> dict[str, Any]:
    slot = meeting.next_slot(after)
    draft = (before or after).draft if after.cancelled else after.draft
    return {
        "subject": draft.subject or news.draft.subject or "",
        "names": [each.name or each.address for each in draft.met],
        "on": (slot.on if slot else news.draft.occurred_on).isoformat(),
        "asked": slot is not None,
        "cancelled": news.cancelled,
        "series": len(after.slots) > 1,
    }


def ask(step: Step) -> Entry | None:
    """Return the question that is due, if one is; put into the step what becomes of the next.

    Not asked is what was told already, what is over too long, and what is off; what comes at an
    hour at which Kith does not write waits.
    """
    due = [
        what.removeprefix(meeting.QUESTION)
        for what, at in sorted(step.owner.questions.items(), key=lambda each: each[1])
        if what.startswith(meeting.QUESTION) and at <= step.now
    ]
    for mid in due:
        planned = table.meeting(step.store, step.owner.oid, mid)
        slot = meeting.next_slot(planned) if planned else None
        at = meeting.ask_at(step.owner, slot, step.now) if slot else None
        _wake(step, mid, at)
        if planned is None or slot is None or at is None or at > step.now:
            continue
        told = _is_told(step, planned.draft.met, slot)
        _keep(step, replace(planned, asked_on=slot.on, answered=told))
        if not told:
            return _question(step, planned, slot)
    return None


def _is_told(step: Step, people: Sequence[Person], slot: Slot) -> bool:
    """Whether the owner has told of meeting all these people that day."""
    for person in people:
        address = person.address
        contact = table.by_address(step.store, step.owner.oid, address) if address else None
        if contact is None:
            return False
        latest = table.timeline(step.store, step.owner.oid, contact, SOME)
        met = (each for each in latest if contact.cids & set(each.met))
        if not any(e.occurred_on == slot.on and e.direction is Direction.MET for e in met):
            return False
    return bool(people)


def _question(step: Step, planned: Meeting, slot: Slot) -> Entry:
    draft = planned.draft
    return Entry(
        oid=step.owner.oid,
        kind=Kind.QUESTION,
        key=f"{ASKED}{slot.on:%Y%m%d}-{planned.mid}",
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="how_was_it",
        data={
            "mid": planned.mid,
            "on": slot.on.isoformat(),
            "time": f"{calendar.local(step.owner, slot.starts_at):%H:%M}",
            "subject": draft.subject or "",
            "names": [each.name or each.address for each in draft.met],
            "place": draft.place,
        },
    )


def is_question(kind: Kind, key: str) -> bool:
    """Whether a mail of this ledger key asked how a meeting was: a day stands in it.

    Keys of other questions begin with a submission's id, which may begin with any letter.
    """
    day, dash, _ = key.removeprefix(ASKED).partition("-")
    return kind is Kind.QUESTION and key.startswith(ASKED) and bool(dash) and _is_day(day)


def _is_day(text: str) -> bool:
    return len(text) == len("20261201") and text.isdecimal()


def answered(ports: Ports, oid: str, mid: str, now: datetime, *logged: tuple[date, str]) -> None:
    """Note that the owner answered, so that the next occurrence is asked about too.

    `logged` is the day of the occurrence and the submission that says how it was.
    """

    def decide() -> None:
        step, planned = begin(ports.store, oid, now), table.meeting(ports.store, oid, mid)
        if step is None or planned is None:
            return
        known = (*planned.logged, *(each for each in logged if each not in planned.logged))
        after = replace(planned, answered=True, logged=known[-SOME_ANSWERS:])
        if after != planned:
            _keep(step, after)
            step.commit()

    serially(decide)
