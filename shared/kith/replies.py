"""Answers to Kith's own mails: commands by item number, or plain words about one item."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from kith import (
    afterwards,
    correcting,
    deciding,
    evenings,
    meetings,
    refusing,
    sending,
    table,
    undoing,
)
from kith.domain import calendar, ids, ledger
from kith.domain.dates import When
from kith.domain.followup import FollowUp
from kith.domain.ledger import Entry, Item, Kind
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored
from kith.domain.owner import Owner
from kith.domain.submission import Fate, Submission
from kith.links import ReplyTag
from kith.mail import commands
from kith.mail.commands import ReplyCommand, Verb
from kith.mail.reading import Reading
from kith.ports import Ports
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

WHICH = (
    "Kith could not tell what you meant. Begin a line with the number of the item and say done, "
    "skip, stop, undo or snooze 2 weeks; for example: 2 done"
)


NOT_HERE = (
    "Kith takes back what it logged if you answer undo, and adds what you write if the mail told "
    "of one conversation. For anything else, please write a new mail to your capture address."
)


def answer(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    reading: Reading,
    tag: ReplyTag,
    now: datetime,
) -> Outcome:
    """Do what a reply says. Done twice it changes nothing more: each wish holds for one turn."""
    entry = table.entry(ports.store, owner.oid, tag.kind, tag.key)
    if entry and (answering := _answering(tag)):
        return answering(ports, owner, submission, reading.words, entry, now)
    wishes = commands.in_reply(reading.words, owner, now)
    if entry is None or not wishes:
        return _finish(ports, owner.oid, submission, now, "courtesy" if entry else "no_such_mail")
    targets = [(wish, _item(entry, wish)) for wish in wishes]
    if all(wish.verb is Verb.UNDO for wish in wishes) and not entry.items:
        return _undo(ports, owner, entry, submission, now)
    if added := _added(ports, settings, owner, entry, wishes, submission, now):
        return added
    if any(item is None or wish.verb not in ABOUT_AN_ITEM for wish, item in targets):
        return _not_understood(ports, owner.oid, entry, submission, now)
    for number, (wish, item) in enumerate(targets):
        if item:
            lid = _carry_out(ports, owner, _part(submission, number), wish, item, now)
            if lid:
                sending.attempt(ports, settings, lid, now)
    return _finish(ports, owner.oid, submission, now, "acted")


def _answering(
    tag: ReplyTag,
) -> Callable[[Ports, Owner, Submission, str, Entry, datetime], Outcome] | None:
    """Return what deals with the answer to a question that Kith asks of itself."""
    if meetings.is_question(tag.kind, tag.key):
        return afterwards.answer
    return evenings.answer if ledger.is_evening(tag.kind, tag.key) else None


def _added(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    entry: Entry,
    wishes: Sequence[ReplyCommand],
    submission: Submission,
    now: datetime,
) -> Outcome | None:
    """Add plain words to the one encounter that a receipt told of, or say with whom it was.

    None if it told of none, or of several.

    The receipt of an addition is the last: two machines would go on and on.
    """
    told: Sequence[Any] = entry.data.get("encounters", ()) if entry.kind is Kind.RECEIPT else ()
    if len(told) != 1 or len(wishes) != 1 or wishes[0].verb not in CHANGES or wishes[0].item:
        return None
    eid = str(told[0]["undo_link"][1])
    encounter = table.encounter(ports.store, owner.oid, eid)
    if encounter is None or encounter.undone_at:
        return None
    if not eid.startswith(entry.key):
        submission = replace(submission, message_id=None)
    words = wishes[0].text or ""
    if wishes[0].verb is Verb.WITH:
        outcome = correcting.moved(ports, owner.oid, encounter, words, submission, now)
    else:
        outcome = deciding.added(ports, owner, encounter, words, submission, now)
    if outcome and outcome.owed:
        sending.attempt(ports, settings, outcome.owed, now)
    return outcome


def _not_understood(
    ports: Ports, oid: str, entry: Entry, submission: Submission, now: datetime
) -> Outcome:
    """Say so, but not on and on to a machine that answers everything."""
    row = int(entry.data.get("row", 0)) + 1
    if row > refusing.ANSWERS_IN_A_ROW:
        return _finish(ports, oid, submission, now, "not_understood")
    code, words = ("not_understood", WHICH) if entry.items else ("not_here", NOT_HERE)
    return refusing.refuse(ports, oid, submission, code, words, now, row=row)


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
    ports: Ports,
    owner: Owner,
    submission: Submission,
    wish: ReplyCommand,
    item: Item,
    now: datetime,
) -> str | None:
    """Do one wish; return the ledger id of the mail it caused.

    What was said counts whenever it is told; a decision only if none was taken since.
    """
    found = deciding.find(ports, owner.oid, item.cid, item.fid)
    if found is None:
        return None
    contact, follow_up = found
    if wish.verb in SAID:
        words = wish.text or ""
        return deciding.talked(ports, owner, contact, follow_up, words, submission, now).owed
    if wish.verb is Verb.UNDO:
        _take_back(ports, owner, item, follow_up, now)
        return None
    if follow_up.turn != item.turn:
        return None
    until = None
    if wish.verb is Verb.SNOOZE:
        until = wish.until or When(calendar.today(owner, now) + SNOOZE)
    deciding.decide(ports, owner.oid, DECISIONS[wish.verb], follow_up, now, until=until)
    return None


def _take_back(ports: Ports, owner: Owner, item: Item, follow_up: FollowUp, now: datetime) -> None:
    """Take back what was decided or told about an item, if that was the last thing."""
    if follow_up.turn != item.turn + 1:
        return
    if follow_up.ended_by is None or follow_up.ended_by in deciding.ENDS:
        deciding.take_back(ports, owner.oid, follow_up, now)
    else:
        undoing.undo(ports, owner.oid, follow_up.ended_by, now)


def _undo(
    ports: Ports, owner: Owner, entry: Entry, submission: Submission, now: datetime
) -> Outcome:
    """Take back what the receipt that is answered told of."""
    undoing.undo_all(ports, owner.oid, entry.key, now)
    return _finish(ports, owner.oid, submission, now, "undone")


def _finish(ports: Ports, oid: str, submission: Submission, now: datetime, outcome: str) -> Outcome:
    """Remember that the reply was dealt with, unless logging it has remembered it already."""
    remember(ports, oid, submission, Fate.FILED, now)
    return Ignored(outcome)
