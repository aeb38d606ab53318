"""Answers to "How was it?": the encounter that a planned meeting was, or that it was none."""

from dataclasses import replace
from datetime import date, datetime

from kith import choosing, filing, meetings, refusing, table, undoing
from kith.domain import notes
from kith.domain.encounter import Draft
from kith.domain.ledger import Entry, Kind
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
TAKES_BACK = frozenset({Verb.DROP, Verb.UNDO})
NOT_TOLD = frozenset({Verb.DROP, Verb.SKIP, Verb.STOP})
"""Verbs after which a conversation is logged, those that take back what an earlier answer logged,
and those after which none is."""

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
    on = date.fromisoformat(str(entry.data["on"]))
    if off is Off.YES or (verbs and verbs <= TAKES_BACK):
        taken = _taken_back(ports, owner, submission, entry, now)
        if taken or verbs == {Verb.UNDO}:
            return taken or _nothing_there(ports, owner, submission, entry, wishes[0].line, now)
    if off is Off.YES or (verbs and verbs <= NOT_TOLD):
        meetings.answered(ports, owner.oid, mid, now)
        return _nothing(ports, owner.oid, submission, now, "did_not_take_place")
    planned = table.meeting(ports.store, owner.oid, mid)
    if planned is None or off is Off.UNCLEAR or not verbs <= TOOK_PLACE:
        return refusing.refuse(ports, owner.oid, submission, "how_answer", HOW, now)
    told = "" if verbs == {Verb.DONE} else _told(words, wishes)
    base = replace(planned.draft, occurred_on=on)
    meetings.answered(ports, owner.oid, mid, now, (on, submission.sid))
    try:
        return filing.file(ports, owner.oid, submission, _drafts(base, told, owner, now), now)
    except Rejected as refusal:
        return refusing.refuse(ports, owner.oid, submission, refusal.code, refusal.words, now)


def _taken_back(
    ports: Ports, owner: Owner, submission: Submission, entry: Entry, now: datetime
) -> Outcome | None:
    """Take back what was logged of the occurrence that was asked about; None if nothing is."""
    planned = table.meeting(ports.store, owner.oid, str(entry.data["mid"]))
    day = str(entry.data["on"])
    sids = [sid for on, sid in (planned.logged if planned else ()) if on.isoformat() == day]
    at = submission.received_at
    left = [sid for sid in sids if undoing.is_left(ports.store, owner.oid, sid, at)]
    for sid in reversed(left):
        undoing.undo_all(ports, owner.oid, sid, now)
    if not left:
        return None
    name = ", ".join(map(str, entry.data["names"])) or str(entry.data["subject"])
    line = {"number": 1, "name": name, "code": "unmet", "until": None}
    return _say(ports, owner, submission, choosing.Answer(done=[line], of=_of(entry)), now)


def _nothing_there(
    ports: Ports, owner: Owner, submission: Submission, entry: Entry, line: str, now: datetime
) -> Outcome:
    undone = [choosing.refused(line, "nothing_undone")]
    return _say(ports, owner, submission, choosing.Answer(undone=undone, of=_of(entry)), now)


def _of(entry: Entry) -> tuple[Kind, str]:
    return entry.kind, entry.key


def _say(
    ports: Ports, owner: Owner, submission: Submission, answer: choosing.Answer, now: datetime
) -> Outcome:
    """Tell the owner what became of an answer, once."""
    lid = choosing.heed(ports, owner, submission, (), answer, now)
    remember(ports, owner.oid, submission, Fate.FILED, now)
    return Captured(submission.sid, (), lid)


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
