"""Answers to "How was it?": the encounter that a planned meeting was, or that it was none."""

from dataclasses import replace
from datetime import date, datetime

from kith import filing, meetings, refusing, table
from kith.domain import notes
from kith.domain.encounter import Draft
from kith.domain.ledger import Entry
from kith.domain.note_parts import Block, noted
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored, Rejected
from kith.domain.owner import Owner
from kith.domain.submission import Fate, Submission
from kith.mail import answering
from kith.mail.called_off import Off, called_off
from kith.mail.verbs import Verb
from kith.mail.wishing import ReplyCommand
from kith.ports import Ports
from kith.remembering import remember

Outcome = Captured | Duplicate | Held | Ignored

TOOK_PLACE = frozenset({Verb.DONE, Verb.TALKED, Verb.WITH, Verb.WORDS})
NOT_TOLD = frozenset({Verb.DROP, Verb.SKIP, Verb.STOP})
"""Verbs after which a conversation is logged, and those after which none is."""

HOW = (
    "Kith could not tell whether the meeting took place. Say in a sentence how it was, and it is "
    "logged; or answer only: it did not take place"
)


def answer(
    ports: Ports, owner: Owner, submission: Submission, words: str, entry: Entry, now: datetime
) -> Outcome:
    """Log what the owner says of a meeting, with the people of it; nothing if it was none.

    Plain words are the conversation. A courtesy alone says nothing.
    """
    wishes = answering.in_reply(words, owner, now)
    verbs = {wish.verb for wish in wishes}
    off = called_off(words.strip())
    if not wishes and off is Off.NO:
        return _nothing(ports, owner.oid, submission, now, "courtesy")
    mid = str(entry.data["mid"])
    if off is Off.YES or (verbs and verbs <= NOT_TOLD):
        meetings.answered(ports, owner.oid, mid, now)
        return _nothing(ports, owner.oid, submission, now, "did_not_take_place")
    planned = table.meeting(ports.store, owner.oid, mid)
    if planned is None or off is Off.UNCLEAR or not verbs <= TOOK_PLACE:
        return refusing.refuse(ports, owner.oid, submission, "how_answer", HOW, now)
    told = "" if verbs == {Verb.DONE} else _told(words, wishes)
    on = date.fromisoformat(str(entry.data["on"]))
    base = replace(planned.draft, occurred_on=on)
    meetings.answered(ports, owner.oid, mid, now)
    try:
        return filing.file(ports, owner.oid, submission, _drafts(base, told, owner, now), now)
    except Rejected as refusal:
        return refusing.refuse(ports, owner.oid, submission, refusal.code, refusal.words, now)


def _told(words: str, wishes: tuple[ReplyCommand, ...]) -> str:
    """Return what is told, without the word "talked:" in front of it."""
    (first, *others) = wishes
    return first.text or "" if first.verb is Verb.TALKED and not others else words


def _drafts(base: Draft, words: str, owner: Owner, now: datetime) -> tuple[Draft, ...]:
    """Return the encounters told of.

    What stands before the first `With:` is about the people of the meeting; where nothing does,
    the first `With:` says who really came. Each further one is about others.
    """
    blocks = notes.read(words, owner, now).blocks
    others = [block for block in blocks if block.people]
    before = notes.before_with(words) if others else words
    if others and not before.strip():
        return tuple(_with(base, block) for block in others)
    (about, *_) = notes.read(before, owner, now).blocks
    apart = Draft(met=(), occurred_on=base.occurred_on)
    return (_with(base, about), *(_with(apart, block) for block in others))


def _with(base: Draft, block: Block) -> Draft:
    """Return the encounter with what was said of it now, and what its invitation came with."""
    return replace(
        noted(base, block),
        occurred_on=base.occurred_on,
        words="\n\n".join(filter(None, (base.words, block.words))),
        exchange=base.exchange + block.exchange,
        planned=(*base.planned, *block.planned),
    )


def _nothing(
    ports: Ports, oid: str, submission: Submission, now: datetime, outcome: str
) -> Ignored:
    remember(ports, oid, submission, Fate.FILED, now)
    return Ignored(outcome)
