"""What is remembered of every submission: what became of it, and where its raw mail is."""

from dataclasses import replace
from datetime import datetime

from kith import rows, table
from kith.domain.submission import Fate, Seen, Submission, with_raw
from kith.history import begin, serially
from kith.ports import Ports, Store


def fated(store: Store, oid: str, sid: str, fate: Fate, now: datetime) -> Seen:
    """Return what is known of a submission, with the fate it has from now on."""
    known = table.seen(store, oid, sid)
    return replace(known, fate=fate, at=now) if known else Seen(sid=sid, fate=fate, at=now)


def remember(ports: Ports, oid: str, submission: Submission, fate: Fate, now: datetime) -> None:
    """Remember where a submission's raw mail is; its `fate`, unless another is known already.

    So that erasing the owner finds also mail that came twice, or of which nothing was filed.
    """

    def decide() -> None:
        step = begin(ports.store, oid, now)
        if step is None:
            return
        known = table.seen(ports.store, oid, submission.sid)
        seen = with_raw(known or Seen(sid=submission.sid, fate=fate, at=now), submission)
        if seen != known:
            step.extra.append(rows.put_seen(oid, seen))
            step.commit()

    serially(decide)
