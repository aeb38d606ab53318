"""Answers to Kith's own mails: commands by item number, or plain words about one item."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from kith import (
    afterwards,
    choosing,
    correcting,
    deciding,
    evenings,
    meetings,
    sending,
    standing,
    table,
    undoing,
)
from kith.choosing import Answer, Line
from kith.domain import calendar, ids, ledger, named_days
from kith.domain.contact import Contact
from kith.domain.dates import When
from kith.domain.followup import FollowUp
from kith.domain.ledger import Entry, Item, Kind
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored, Rejected
from kith.domain.owner import Owner
from kith.domain.submission import Fate, Submission
from kith.links import ReplyTag
from kith.mail import answering, telling, whose
from kith.mail.reading import Reading
from kith.mail.verbs import Verb
from kith.mail.wishing import ReplyCommand
from kith.ports import Ports, Store
from kith.remembering import remember
from kith.settings import Settings

Outcome = Captured | Duplicate | Held | Ignored

DECISIONS: Mapping[Verb, str] = {
    Verb.DONE: "done",
    Verb.SKIP: "skip",
    Verb.SNOOZE: "snooze",
    Verb.STOP: "stop",
}

SAID = frozenset({Verb.TALKED, Verb.WORDS})
"""What tells of a conversation rather than deciding about one."""

CHANGES = SAID | {Verb.WITH}
"""What changes the one conversation that a receipt told of."""

ABOUT_AN_ITEM = DECISIONS.keys() | SAID | {Verb.UNDO}

SNOOZE = timedelta(days=7)
"""How long a snooze without a date lasts."""


def answer(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    reading: Reading,
    tag: ReplyTag,
    now: datetime,
) -> Outcome:
    """Do what a reply says. Done twice it changes nothing more: each wish holds for one turn.

    What of it could not be done is answered in one mail, line by line.
    """
    entry = table.entry(ports.store, owner.oid, tag.kind, tag.key)
    if entry and (dealing := _dealing(tag)):
        return dealing(ports, owner, submission, reading.words, entry, now)
    wishes = answering.in_reply(reading.words, owner, now)
    about = _about(ports.store, owner.oid, entry)
    chosen = [wish for wish in wishes if choosing.is_setting(wish)]
    others = [wish for wish in wishes if not choosing.is_setting(wish)] if about else []
    if not (chosen or others):
        return _finish(ports, owner.oid, submission, now, "courtesy" if entry else "no_such_mail")
    reply = _Reply(ports, settings, owner, submission, now, alone=not chosen)
    if others and entry and about:
        outcome = _do(reply, entry, about, others)
        if outcome and reply.alone:
            return outcome
    row = int(entry.data.get("row", 0)) if entry else 0
    of = (about.kind, about.key) if about else None
    told = Answer(done=reply.done, undone=reply.undone, of=of, row=row)
    if chosen or reply.undone:
        lid = choosing.heed(ports, owner, submission, chosen, told, now)
        if lid:
            sending.attempt(ports, settings, lid, now)
    return _finish(ports, owner.oid, submission, now, "not_all" if reply.undone else "acted")


def _dealing(
    tag: ReplyTag,
) -> Callable[[Ports, Owner, Submission, str, Entry, datetime], Outcome] | None:
    """Return what deals with the answer to a question that Kith asks of itself."""
    if meetings.is_question(tag.kind, tag.key):
        return afterwards.answer
    return evenings.answer if ledger.is_evening(tag.kind, tag.key) else None


@dataclass(slots=True)
class _Reply:
    """A reply being carried out, and what came of it so far; `alone` if no setting is in it."""

    ports: Ports
    settings: Settings
    owner: Owner
    submission: Submission
    now: datetime
    alone: bool
    done: list[Line] = field(default_factory=list)
    undone: list[Line] = field(default_factory=list)

    def refuse(self, wish: ReplyCommand, code: str) -> None:
        """Note that a wish was not done."""
        self.undone.append(choosing.refused(wish.line, code))


def _about(store: Store, oid: str, entry: Entry | None) -> Entry | None:
    """Return the mail that a reply is about: of an answer of ours, the one that it was about."""
    of = entry.data.get("of") if entry else None
    return table.entry(store, oid, Kind(of[0]), str(of[1])) if of else entry


def _do(
    reply: _Reply, entry: Entry, about: Entry, wishes: Sequence[ReplyCommand]
) -> Outcome | None:
    """Carry out what is about the mail; return its outcome if that is all that is to be said."""
    undoing_all = all(wish.verb is Verb.UNDO and not wish.item for wish in wishes)
    if undoing_all and entry.data.get("changed"):
        choosing.take_back(reply.ports, reply.owner.oid, entry, reply.now)
        return _finish(reply.ports, reply.owner.oid, reply.submission, reply.now, "undone")
    if undoing_all and len(about.items) > 1 and not any(wish.every for wish in wishes):
        _take_last_back(reply, about, wishes[0])
        return None
    if about.items:
        for number, (wish, item) in enumerate(_targets(about, wishes)):
            _carry_out(reply, _part(reply.submission, number), wish, item)
        return None
    if all(wish.verb is Verb.UNDO for wish in wishes):
        return _undo(reply, about, wishes[0])
    if changed := _changed(reply, about, wishes):
        return changed
    for wish in wishes:
        unnamed = wish.verb is Verb.WORDS and whose.correction(wish.text or "")
        code = "no_forward" if wish.verb is Verb.NOT_FORWARD else "not_here"
        reply.refuse(wish, "whom" if unnamed else code)
    return None


def _targets(
    about: Entry, wishes: Sequence[ReplyCommand]
) -> list[tuple[ReplyCommand, Item | None]]:
    """Return each wish with the item it is about; one about all is about each not named."""
    named = {wish.item for wish in wishes}
    found: list[tuple[ReplyCommand, Item | None]] = []
    for wish in wishes:
        if wish.every:
            found += [(wish, each) for each in about.items if each.number not in named]
        else:
            found.append((wish, _item(about, wish)))
    return [each for at, each in enumerate(found) if not _is_outdone(*each, found[at + 1 :])]


def _is_outdone(
    wish: ReplyCommand, item: Item | None, later: Sequence[tuple[ReplyCommand, Item | None]]
) -> bool:
    """Say whether another decision about the same item follows in the same mail; it counts.

    Stop is about the person, and holds whatever else is decided.
    """
    others = [each.verb for each, of in later if of == item and each.verb in DECISIONS]
    return bool(item and others) and wish.verb in DECISIONS and wish.verb is not Verb.STOP


def _changed(reply: _Reply, about: Entry, wishes: Sequence[ReplyCommand]) -> Outcome | None:
    """Change the one encounter that a receipt told of: add words, say with whom it was, read anew.

    None if it told of none, or of several. The receipt of an addition is the last.
    """
    told: Sequence[Any] = about.data.get("encounters", ()) if about.kind is Kind.RECEIPT else ()
    submission = reply.submission if reply.alone else _part(reply.submission, 0)
    ports, owner, now = reply.ports, reply.owner, reply.now
    (wish, *more) = wishes
    if not told or more or wish.item:
        return None
    if wish.verb is Verb.NOT_FORWARD:
        outcome = correcting.reread(ports, owner, about.key, submission, now)
        return _sent(reply, outcome)
    eid = str(told[0]["undo_link"][1])
    encounter = table.encounter(ports.store, owner.oid, eid)
    if len(told) != 1 or wish.verb not in CHANGES or encounter is None or encounter.undone_at:
        return None
    if not eid.startswith(about.key):
        submission = replace(submission, message_id=None)
    words = wish.text or ""
    instead = whose.correction(words) if wish.verb is Verb.WORDS else None
    if wish.verb is Verb.WITH or instead:
        name = instead.name if instead else words
        return _sent(reply, correcting.moved(ports, owner.oid, encounter, name, submission, now))
    return _sent(reply, deciding.added(ports, owner, encounter, words, submission, now))


def _sent(reply: _Reply, outcome: Outcome | None) -> Outcome | None:
    """Send the mail that an outcome owes."""
    if outcome and outcome.owed:
        sending.attempt(reply.ports, reply.settings, outcome.owed, reply.now)
    return outcome


def _part(submission: Submission, number: int) -> Submission:
    """Return what one wish of a reply tells of as a submission of its own.

    The reply itself is remembered last, so that a crash between two wishes loses neither.
    """
    return replace(submission, sid=ids.derive(submission.sid, str(number)))


def _item(entry: Entry, wish: ReplyCommand) -> Item | None:
    """Return the item a wish is about: its number, or the only one there is."""
    if wish.item is None:
        return entry.items[0] if len(entry.items) == 1 else None
    return next((each for each in entry.items if each.number == wish.item), None)


def _carry_out(
    reply: _Reply, submission: Submission, wish: ReplyCommand, item: Item | None
) -> None:
    """Do one wish, and note what came of it.

    What was said counts whenever it is told; a decision while the follow-up is open.
    """
    unclear = _unclear(wish, item, calendar.today(reply.owner, reply.now))
    if unclear or item is None:
        reply.refuse(wish, unclear or "no_item")
        return
    found = deciding.find(reply.ports, reply.owner.oid, item.cid, item.fid)
    if found is None:
        reply.refuse(wish, "settled")
        return
    contact, follow_up = found
    if wish.verb in SAID:
        done = _tell(reply, submission, wish, contact, follow_up)
    elif wish.verb is Verb.UNDO:
        done = _take_back(reply, wish, item, follow_up)
    else:
        done = _decide(reply, wish, item, follow_up)
    if done:
        until = wish.until.on.isoformat() if wish.until else None
        code = "talked" if wish.verb in SAID else wish.verb.value
        reply.done.append(
            {"number": item.number, "name": contact.name, "code": code, "until": until}
        )


def _unclear(wish: ReplyCommand, item: Item | None, today: date) -> str | None:
    """Return why it cannot be told what is wished; None if it can."""
    plainly = wish.verb is Verb.WORDS and not wish.item
    silent = wish.verb is Verb.WORDS and not telling.tells(wish.text or "")
    if wish.verb not in ABOUT_AN_ITEM or silent or (plainly and item is None):
        return "not_understood"
    if item is None:
        return "no_item" if wish.item else "which_one"
    return "passed" if wish.until and wish.until.on < today else None


def _tell(
    reply: _Reply,
    submission: Submission,
    wish: ReplyCommand,
    contact: Contact,
    follow_up: FollowUp,
) -> bool:
    """Log what was said; return whether it could be."""
    words = wish.text or ""
    ports, owner, now = reply.ports, reply.owner, reply.now
    try:
        told = deciding.talked(
            ports,
            owner,
            contact,
            follow_up,
            words,
            submission,
            now,
            plainly=wish.verb is Verb.WORDS,
        )
    except Rejected:
        reply.refuse(wish, "untold")
        return False
    _sent(reply, told)
    return True


def _decide(reply: _Reply, wish: ReplyCommand, item: Item, follow_up: FollowUp) -> bool:
    """Decide about an item; return whether it stands so.

    The owner's latest mail counts while it is open, and a stop always does: it is about the
    person. What the calendar brought is dealt with once it is over: its next time is not done
    or put off with it. What stands so already is left, so that done twice it changes nothing.
    """
    until = None
    today = calendar.today(reply.owner, reply.now)
    is_over = follow_up.turn != item.turn and named_days.is_ahead(reply.owner, follow_up, today)
    if is_over and wish.verb is not Verb.STOP:
        if wish.verb is Verb.SNOOZE:
            reply.refuse(wish, "settled")
        return wish.verb is not Verb.SNOOZE
    if wish.verb is Verb.SNOOZE:
        until = wish.until or When(today + SNOOZE)
    known = deciding.find(reply.ports, reply.owner.oid, item.cid, item.fid)
    stands = known is not None and standing.stands(wish.verb, until, *known)
    if follow_up.turn == item.turn or not stands:
        deciding.decide(
            reply.ports, reply.owner.oid, DECISIONS[wish.verb], follow_up, reply.now, until=until
        )
    found = deciding.find(reply.ports, reply.owner.oid, item.cid, item.fid)
    if found and standing.stands(wish.verb, until, *found):
        return True
    reply.refuse(wish, standing.settled(found[1]) if found else "settled")
    return False


def _take_back(reply: _Reply, wish: ReplyCommand, item: Item, follow_up: FollowUp) -> bool:
    """Take back what was decided or told last about an item since it was nudged.

    Return whether it is, or was by this reply before.
    """
    oid, now, sid = reply.owner.oid, reply.now, reply.submission.sid
    if follow_up.taken_back_by == sid:
        return True
    if follow_up.turn <= item.turn or not standing.is_decided(follow_up):
        reply.refuse(wish, "nothing_undone")
        return False
    if standing.is_told(follow_up):
        undoing.undo(reply.ports, oid, str(follow_up.ended_by), now)
        return True
    back = deciding.take_back(reply.ports, oid, follow_up, now, by=sid)
    if back is None or not back.news:
        reply.refuse(wish, "settled")
        return False
    return True


def _take_last_back(reply: _Reply, about: Entry, wish: ReplyCommand) -> None:
    """Take back what the owner said last about items of a nudge: all that was said at once."""
    last = standing.last(reply.ports, reply.owner.oid, about, reply.submission.sid)
    for item in last:
        _carry_out(reply, reply.submission, wish, item)
    if not last:
        reply.refuse(wish, "nothing_undone")


def _undo(reply: _Reply, about: Entry, wish: ReplyCommand) -> Outcome | None:
    """Take back what the receipt that is answered told of."""
    oid, ports = reply.owner.oid, reply.ports
    if not undoing.is_left(ports.store, oid, about.key, reply.submission.received_at):
        reply.refuse(wish, "nothing_undone")
        return None
    undoing.undo_all(ports, oid, about.key, reply.now)
    return _finish(ports, oid, reply.submission, reply.now, "undone")


def _finish(ports: Ports, oid: str, submission: Submission, now: datetime, outcome: str) -> Outcome:
    """Remember that the reply was dealt with, unless logging it has remembered it already."""
    remember(ports, oid, submission, Fate.FILED, now)
    return Ignored(outcome)
