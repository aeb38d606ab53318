"""Keeping a submission until the owner decides, and the mail that asks them."""

from collections.abc import Sequence
from dataclasses import replace

from kith import rows
from kith.domain.encounter import Draft
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.outcomes import Held
from kith.domain.submission import Doubt, Fate, HeldSubmission, Seen, Submission
from kith.history import Step
from kith.ports import Ports
from kith.resolving import NOBODY, Chosen, Question


def hold(ports: Ports, step: Step, held: HeldSubmission, question: Entry | None) -> Held:
    """Keep a submission, asking the owner if there is a question to ask, and commit.

    Its raw mail is copied first to where no lifecycle rule deletes it.
    """
    oid, submission = step.owner.oid, held.submission
    if submission.raw_key:
        kept_key = ports.inbox.keep(submission.raw_key, oid)
        submission = replace(submission, raw_key=kept_key)
    kept = replace(held, submission=submission, asked=question.lid if question else None)
    seen = Seen(sid=submission.sid, fate=Fate.HELD, at=step.now, raw_key=submission.raw_key)
    step.extra += [rows.put_held(oid, kept), rows.put_seen(oid, seen)]
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
        doubt=Doubt.UNCLEAR,
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
    candidates = [
        {
            "name": each.name,
            "detail": each.company or (each.addresses[0] if each.addresses else ""),
            "link": ["choose", sid, each.cid],
        }
        for each in unclear.candidates
    ]
    return Entry(
        oid=step.owner.oid,
        kind=Kind.QUESTION,
        key=f"{sid}-{len(held.chosen)}",
        created_at=step.now,
        retry_at=step.now + LEASE,
        template="unclear",
        data={
            "subject": held.submission.subject or "",
            "named": unclear.named,
            "on": held.drafts[0].occurred_on.isoformat(),
            "candidates": candidates,
            "new_link": ["choose", sid, NOBODY],
            "drop_link": ["drop", sid],
        },
        in_reply_to=held.submission.message_id,
    )
