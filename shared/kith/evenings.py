"""The evening question, and the encounters its answers are: one line a person."""

from datetime import date, datetime
from functools import partial

from kith import filing, refusing, table
from kith.domain import calendar, evening, evening_lines, notes
from kith.domain.encounter import Draft
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.note_parts import noted
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored
from kith.domain.owner import Owner
from kith.domain.submission import Fate, Submission
from kith.history import Step, begin, serially
from kith.mail import answering
from kith.mail.verbs import Verb
from kith.ports import Ports
from kith.remembering import remember

Outcome = Captured | Duplicate | Held | Ignored

NOBODY = frozenset({Verb.DROP, Verb.SKIP})
NO_MORE = frozenset({Verb.NEVER, Verb.STOP})
"""Verbs by which there was nobody to tell of, and by which the question is not wanted any more."""


def ask(step: Step) -> Entry | None:
    """Return the question if it is time for it; put into the step that it is asked."""
    at = evening.ask_at(step.owner, step.now)
    if at is None or at > step.now:
        return None
    on, hour = calendar.today(step.owner, step.now), step.owner.evening_at
    step.owner = evening.asked(step.owner, on)
    return Entry(
        oid=step.owner.oid,
        kind=Kind.QUESTION,
        key=f"e{on:%Y%m%d}",
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="whom_today",
        data={
            "on": on.isoformat(),
            "last": evening.is_last(step.owner),
            "time": f"{hour:%H:%M}",
        },
    )


def answer(
    ports: Ports, owner: Owner, submission: Submission, words: str, entry: Entry, now: datetime
) -> Outcome:
    """Log each person that the answer names as met on the day it was asked of.

    Any answer keeps the question coming, but "stop", which ends it. An answer that names nobody
    it can be is held, and asked about.
    """
    wishes = answering.in_reply(words, owner, now)
    verbs = {wish.verb for wish in wishes}
    if verbs and verbs <= NO_MORE:
        serially(partial(_settle, ports, owner.oid, now, wanted=False))
        return _finish(ports, owner.oid, submission, now, "evenings_off")
    serially(partial(_settle, ports, owner.oid, now, wanted=True))
    if not wishes or verbs <= NOBODY or evening_lines.is_nobody(words):
        return _finish(ports, owner.oid, submission, now, "nobody_today")
    on = date.fromisoformat(str(entry.data["on"]))
    log = partial(_log, ports, owner, submission, words, on, now)
    return refusing.or_say_why(ports, owner.oid, submission, log, now)


def _settle(ports: Ports, oid: str, now: datetime, *, wanted: bool) -> None:
    """Note that the owner answered; done again it changes nothing."""
    step = begin(ports.store, oid, now)
    if step is None:
        return
    before = step.owner
    step.owner = evening.answered(before) if wanted else evening.wished(before, None)
    if step.owner != before:
        step.commit()


def _log(
    ports: Ports, owner: Owner, submission: Submission, words: str, on: date, now: datetime
) -> Outcome:
    def known(name: str) -> bool:
        return bool(table.by_name(ports.store, owner.oid, name))

    blocks = notes.read(evening_lines.as_note(words, known), owner, now).blocks
    drafts = [noted(Draft(met=(), occurred_on=on), block) for block in blocks]
    return filing.file(ports, owner.oid, submission, drafts, now)


def _finish(ports: Ports, oid: str, submission: Submission, now: datetime, outcome: str) -> Ignored:
    remember(ports, oid, submission, Fate.FILED, now)
    return Ignored(outcome)
