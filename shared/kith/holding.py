"""Keeping a submission until the owner decides, and the mail that asks them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from kith import rows, table
from kith.domain import calendar, ids
from kith.domain.encounter import MOST_MET, Draft
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.outcomes import Held
from kith.domain.submission import Doubt, Fate, HeldSubmission, Submission, with_raw
from kith.history import Step, begin, serially
from kith.ports import Delete, Ports, Store
from kith.remembering import fated
from kith.resolving import NOBODY, Chosen, Question, label

MOST_PEOPLE = 40
"""People of one encounter: everybody's timeline is written with it, and a transaction has 100
items. It is also more than anybody talks to at once."""

WAITING = "held"
"""The owner's question that recalls what is held and undecided."""

RECALL = timedelta(days=7)
"""How long a held submission waits before the owner is reminded of it, once."""

MOST_RECALLED = 5
"""Subjects a reminder lists; the page has them all."""

QUESTIONS_A_DAY = 3
"""Questions about mail from others; the rest waits on the page (design: no one else gets in).
As many answers to mail that was sent to a wrong address: more is a loop."""

MOST_HELD = 500
"""Submissions held for one owner before mail from others is held no more."""


WHAT_TO_ANSWER = (
    "Kith could not tell what to do with the mail it holds. Answer: log it, trust this address, "
    "not mine, or, where it asks whom you talked to, with: and the names."
)


def hold(ports: Ports, step: Step, held: HeldSubmission, question: Entry | None) -> Held:
    """Keep a submission, asking the owner if there is a question to ask, and commit.

    Its raw mail is copied first to where no lifecycle rule deletes it.
    """
    oid, submission = step.owner.oid, held.submission
    seen = fated(ports.store, oid, submission.sid, Fate.HELD, step.now)
    if submission.raw_key:
        kept_key = ports.inbox.keep(submission.raw_key, oid)
        if begin(ports.store, oid, step.now) is None:
            # Erasing may have looked for copies before this one was made.
            ports.inbox.delete(kept_key)
        if kept_key != submission.raw_key:  # else it is the copy that was kept before
            seen = with_raw(seen, submission)
        submission = replace(submission, raw_key=kept_key)
    kept = replace(held, submission=submission, asked=question.lid if question else None)
    step.extra += [rows.put_held(oid, kept), rows.put_seen(oid, seen)]
    recall_at = {WAITING: step.now + RECALL}
    step.owner = replace(step.owner, questions=recall_at | dict(step.owner.questions))
    if question:
        step.owe(question)
    step.commit()
    return Held(submission.sid, held.doubt, kept.asked)


def ask_who(
    ports: Ports,
    step: Step,
    submission: Submission,
    drafts: Sequence[Draft],
    unclear: Question,
    chosen: Chosen,
) -> Held:
    """Keep drafts of which it is not clear who is meant; a form asks on its own page."""
    held = HeldSubmission(
        submission=submission,
        doubt=Doubt.CROWD if unclear.crowd else Doubt.UNCLEAR,
        drafts=tuple(drafts),
        named=unclear.named,
        candidates=tuple(each.cid for each in unclear.candidates),
        chosen=chosen,
    )
    by_mail = submission.message_id is not None
    return hold(ports, step, held, _who_is_meant(step, held, unclear) if by_mail else None)


def _who_is_meant(step: Step, held: HeldSubmission, unclear: Question) -> Entry:
    """Return the question; each answer to it makes way for the next (key by answers given)."""
    sid = held.submission.sid
    told: dict[str, Any] = {
        "subject": held.submission.subject or "",
        "on": held.drafts[0].occurred_on.isoformat(),
        "drop_link": ["drop", sid],
    }
    if unclear.crowd:
        every = unclear.crowd <= MOST_PEOPLE
        told |= {
            "count": unclear.crowd,
            "most": MOST_MET,
            "names": [label(each) for draft in held.drafts for each in draft.met],
            "all_link": ["everyone", sid] if every else None,
            "choose_link": ["choose", sid, ""],
        }
    elif unclear.named is None:
        told |= {"choose_link": ["choose", sid, ""]}
    else:
        told |= {
            "named": unclear.named,
            "candidates": [
                {
                    "name": each.name,
                    "detail": each.company or next(iter(each.addresses), ""),
                    "link": ["choose", sid, each.cid],
                }
                for each in unclear.candidates
            ],
            "new_link": ["choose", sid, NOBODY],
        }
    return Entry(
        oid=step.owner.oid,
        kind=Kind.QUESTION,
        key=f"{sid}-{len(held.chosen)}",
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="crowd" if unclear.crowd else "unclear" if unclear.named else "unnamed",
        data=told,
        in_reply_to=held.submission.message_id,
    )


def full(store: Store, oid: str) -> bool:
    """Whether so much waits for the owner's word that others cannot add to it."""
    return len(store.query(f"O#{oid}", "H#", "H#" + table.END, limit=MOST_HELD)) == MOST_HELD


def doubt_sender(
    ports: Ports, step: Step, submission: Submission, doubt: Doubt, *, asking: bool
) -> Held:
    """Keep a mail that may not be the owner's, and ask them about it, within reason."""
    held = HeldSubmission(submission=submission, doubt=doubt)
    question = None
    if asking and doubt is Doubt.MISADDRESSED:
        question = _right_address(step, held)
    elif asking and not _asked(step, UNTRUSTED, f"-{_sender_id(submission)}"):
        question = _is_it_yours(step, held)
    if question and len(_asked(step, question.key[0])) >= QUESTIONS_A_DAY:
        question = None
    return hold(ports, step, held, question)


def _right_address(step: Step, held: HeldSubmission) -> Entry:
    """Return the answer to an owner who wrote to a mistyped or a replaced address."""
    submission = held.submission
    return Entry(
        oid=step.owner.oid,
        kind=Kind.QUESTION,
        key=_of_today(step, WRONG_ADDRESS) + submission.sid,
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="misaddressed",
        data={
            "subject": submission.subject or "",
            "capture_address": step.owner.capture_address,
            "log_link": ["log", submission.sid],
            "drop_link": ["drop", submission.sid],
        },
        in_reply_to=submission.message_id,
    )


def ask_crowd(ports: Ports, step: Step, submission: Submission, people: int) -> Held:
    """Keep an invitation of more people than one usually talks to; ask whether to plan it."""
    held = HeldSubmission(submission=submission, doubt=Doubt.CROWD)
    question = Entry(
        oid=step.owner.oid,
        kind=Kind.QUESTION,
        key=f"{submission.sid}-c",
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="crowd_ahead",
        data={
            "subject": submission.subject or "",
            "people": people,
            "log_link": ["log", submission.sid],
            "drop_link": ["drop", submission.sid],
        },
        in_reply_to=submission.message_id,
    )
    return hold(ports, step, held, question if submission.message_id else None)


UNTRUSTED, WRONG_ADDRESS = "u", "x"
"""How the keys of questions begin of which there are only so many a day."""


def _of_today(step: Step, about: str) -> str:
    return f"{about}{calendar.today(step.owner, step.now):%Y%m%d}-"


def _asked(step: Step, about: str, ending: str = "") -> list[str]:
    """Return the keys of what was asked today."""
    prefix = f"N#{Kind.QUESTION}#{_of_today(step, about)}"
    asked = (key.sk for key, _ in table.scan(step.store, step.owner.oid, prefix))
    return [sk for sk in asked if sk.endswith(ending)]


def _sender_id(submission: Submission) -> str:
    return ids.derive("sender", submission.sender or "")


def _is_it_yours(step: Step, held: HeldSubmission) -> Entry:
    submission = held.submission
    return Entry(
        oid=step.owner.oid,
        kind=Kind.QUESTION,
        key=_of_today(step, UNTRUSTED) + _sender_id(submission),
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="untrusted",
        data={
            "sender": submission.sender or "",
            "subject": submission.subject or "",
            "reason": held.doubt,
            "received_on": calendar.today(step.owner, submission.received_at).isoformat(),
            "log_link": ["log", submission.sid],
            "trust_link": ["trust", submission.sid] if submission.sender else None,
            "drop_link": ["drop", submission.sid],
        },
    )


def drop(ports: Ports, oid: str, sid: str, now: datetime, *, fate: Fate = Fate.DROPPED) -> bool:
    """Keep a submission no longer, by the owner's word or because what it says is done.

    Return False if it was decided before.
    """

    def decide() -> bool:
        step = begin(ports.store, oid, now)
        held = table.held(ports.store, oid, sid)
        if step is None or held is None:
            return False
        seen = fated(ports.store, oid, sid, fate, now)
        seen = replace(seen, kept_key=held.submission.raw_key)
        step.extra += [Delete(rows.at(oid, "H", sid), "present"), rows.put_seen(oid, seen)]
        step.commit()
        return True

    news = serially(decide)
    clear(ports, oid, sid)
    return news


def withdraw(ports: Ports, oid: str, form: str, but: str, now: datetime) -> None:
    """Forget what else waits of a form, as if it had never been posted: it was corrected."""

    def decide() -> None:
        step = begin(ports.store, oid, now)
        stale = [
            each.submission.sid
            for each in table.all_held(ports.store, oid)
            if each.submission.tag == form and each.submission.sid != but
        ]
        if step is None or not stale:
            return
        for sid in stale:
            step.extra += [
                Delete(rows.at(oid, "H", sid), "present"),
                Delete(rows.at(oid, "M", sid)),
            ]
        step.commit()

    serially(decide)


def clear(ports: Ports, oid: str, sid: str) -> None:
    """Delete the copy of a raw mail that is decided; again where a crash came between."""
    seen = table.seen(ports.store, oid, sid)
    if seen and seen.kept_key:
        ports.inbox.delete(seen.kept_key)


def hold_again(ports: Ports, oid: str, sid: str, now: datetime) -> bool:
    """Have a submission wait again whose answer was taken back; False if it never waited."""

    def decide() -> bool:
        step = begin(ports.store, oid, now)
        seen = table.seen(ports.store, oid, sid)
        if step is None or seen is None or seen.held is None:
            return False
        waiting = replace(seen, fate=Fate.HELD, at=now, filed=0, eids=(), cids=(), held=None)
        step.extra += [rows.put_held(oid, seen.held), rows.put_seen(oid, waiting)]
        recall_at = {WAITING: now + RECALL}
        step.owner = replace(step.owner, questions=recall_at | dict(step.owner.questions))
        step.commit()
        return True

    return serially(decide)


def recall(step: Step) -> Entry | None:
    """Return the mail that recalls what is still undecided, once it is time; None if nothing is."""
    at = step.owner.questions.get(WAITING)
    if at is None or at > step.now:
        return None
    left = {what: when for what, when in step.owner.questions.items() if what != WAITING}
    step.owner = replace(step.owner, questions=left)
    waiting = list(table.all_held(step.store, step.owner.oid))
    if not waiting:
        return None
    return Entry(
        oid=step.owner.oid,
        kind=Kind.QUESTION,
        key=f"w{calendar.today(step.owner, step.now):%Y%m%d}",
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="waiting",
        data={
            "count": len(waiting),
            "subjects": [each.submission.subject or "" for each in waiting[:MOST_RECALLED]],
        },
    )
