"""The mail that tells the owner that theirs could not be used, and why."""

from dataclasses import replace
from datetime import datetime

from kith import rows, table
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.outcomes import Duplicate, Ignored
from kith.domain.submission import Fate, Seen, Submission, with_raw
from kith.history import begin, serially
from kith.ports import Ports

ANSWERS_IN_A_ROW = 3
"""Times Kith says that it did not understand an answer to its own saying so: more is a loop."""


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

    `row` counts such mails that answer each other.
    """

    def decide() -> Duplicate | Ignored:
        step = begin(ports.store, oid, now)
        known = table.seen(ports.store, oid, submission.sid)
        if step is None or (known and known.fate is not Fate.FILING):
            return Duplicate(submission.sid)
        step.owe(
            Entry(
                oid=oid,
                kind=Kind.RECEIPT,
                key=submission.sid,
                created_at=now,
                retry_at=now + LEASE,
                template="unread",
                data={"subject": submission.subject or "", "words": words, "row": row},
                in_reply_to=submission.message_id,
            )
        )
        seen = replace(known or Seen(sid=submission.sid, fate=Fate.FILING, at=now), at=now)
        seen = with_raw(replace(seen, fate=Fate.REJECTED), submission)
        step.extra.append(rows.put_seen(oid, seen))
        step.commit()
        return Ignored(code)

    return serially(decide)
