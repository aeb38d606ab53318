"""Mail that is not logged: passed over, or answered and left at that."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from kith import rows, table
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored, Rejected
from kith.domain.submission import Fate, Seen, Submission, with_raw
from kith.history import begin, serially
from kith.ports import Ports
from kith.remembering import remember

Outcome = Captured | Duplicate | Held | Ignored

ANSWERS_IN_A_ROW = 3
"""Times Kith says that it did not understand an answer to its own saying so: more is a loop."""


def pass_over(
    ports: Ports, oid: str, submission: Submission, reason: str, now: datetime
) -> Ignored:
    """Leave a mail at that, but remember where it is."""
    remember(ports, oid, submission, Fate.IGNORED, now)
    return Ignored(reason)


def refuse(
    ports: Ports,
    oid: str,
    submission: Submission,
    code: str,
    words: str,
    now: datetime,
    *,
    row: int = 1,
) -> Duplicate | Ignored:
    """Tell the owner, once, that their mail could not be used, and why.

    `code` finds the words in the owner's language; `words` are the English ones. `row` counts
    such mails that answer each other.
    """
    data = {"subject": submission.subject or "", "code": code, "words": words, "row": row}
    return answer(ports, oid, submission, "unread", data, now, fate=Fate.REJECTED, outcome=code)


def answer(  # noqa: PLR0913 - what a mail is answered with, and what it is remembered as
    ports: Ports,
    oid: str,
    submission: Submission,
    template: str,
    data: Mapping[str, Any],
    now: datetime,
    *,
    fate: Fate,
    outcome: str,
) -> Duplicate | Ignored:
    """Answer a submission, once, and leave it at that; `fate` is what it is remembered as."""

    def decide() -> Duplicate | Ignored:
        step = begin(ports.store, oid, now)
        known = table.seen(ports.store, oid, submission.sid)
        if step is None or (known and known.fate is not Fate.FILING):
            return Duplicate(submission.sid)
        step.owe(step.answering(submission, template, data))
        seen = (
            replace(known, fate=fate, at=now)
            if known
            else Seen(sid=submission.sid, fate=fate, at=now)
        )
        step.extra.append(rows.put_seen(oid, with_raw(seen, submission)))
        step.commit()
        return Ignored(outcome)

    return serially(decide)


def or_say_why(
    ports: Ports, oid: str, submission: Submission, log: Callable[[], Outcome], now: datetime
) -> Outcome:
    """Return what `log` returns; where it is Rejected, tell the owner why."""
    try:
        return log()
    except Rejected as refusal:
        return refuse(ports, oid, submission, refusal.code, refusal.words, now)
