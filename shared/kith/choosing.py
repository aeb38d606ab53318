"""What owners choose by mail, and the one mail that answers commands: what was done, what not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from kith import flooding, rows, sending, table
from kith.domain import choices
from kith.domain.choices import Choice
from kith.domain.keeping import Wishes
from kith.domain.ledger import LEASE, Entry, Kind
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.history import begin, serially
from kith.mail import answering
from kith.mail import asked as asking
from kith.mail.answering import OF_SETTINGS
from kith.mail.preferences import Misread
from kith.mail.reading import Reading
from kith.mail.verbs import Verb
from kith.mail.wishing import ReplyCommand
from kith.ports import Ports
from kith.refusing import ANSWERS_IN_A_ROW
from kith.settings import Settings

WHY: Mapping[str, str] = {
    "bad_circle": "This is no rhythm. One would be: every 2 months",
    "bad_evening": "This is no time of day. Say 20:00, or off.",
    "bad_items": f"A nudge can have 1 to {choices.MOST_ITEMS} items.",
    "bad_language": "I speak Deutsch, English, español, français and Nederlands.",
    "bad_look_ahead": "It is either on or off.",
    "bad_nudge_time": "This is no time of day. One would be: 7:30",
    "bad_nudges": "They are either on or off.",
    "bad_pause": "I can pause until a day to come, or for some weeks: pause until 5 January",
    "bad_quiet": "Name the weekdays, not all seven, or none: sat, sun. For longer, say: pause 2 "
    "weeks",
    "bad_receipts": "You can have them always, never, or as usual.",
    "bad_rhythm": "This is no rhythm. One would be: every 3 weeks",
    "bad_zone": "I know no such time zone. They are called like Europe/Berlin.",
    "closed": "It is closed already. To decide anew, say undo first.",
    "no_forward": "That mail I did not read as a forward, or I do not have it any more.",
    "no_item": "That mail has no item of this number.",
    "not_here": "Kith takes back what it logged if you answer undo, and adds what you write if "
    "the mail told of one conversation. For anything else, please write a new mail to your "
    "capture address.",
    "not_understood": "Kith could not tell what you meant. Begin a line with the number of the "
    "item and say done, skip, stop, undo or snooze 2 weeks; for example: 2 done",
    "nothing_undone": "There was nothing to take back.",
    "passed": "That day has passed.",
    "settled": "This was dealt with before, in another way.",
    "stopped": "Follow-ups about this person are stopped. To have them again, say undo.",
    "untold": "Whom you name there I cannot log in one conversation.",
    "which_one": "Which one? Begin the line with the number of the item; for example: 2 done",
    "whom": "With whom was it? Answer with the name, and I move the conversation: with: Dana Reyes",
}
"""Why something of a mail was not done; in other languages by these codes."""

Line = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What else came of a reply: what was `done` and what was `undone`, line by line.

    `of` is the mail it answers, so that an answer to this one is about the same; `row` counts
    answers by which nothing was done, so that two machines come to an end.
    """

    done: Sequence[Line] = ()
    undone: Sequence[Line] = ()
    of: tuple[Kind, str] | None = None
    row: int = 0


def refused(line: str, code: str, hint: str = "") -> Line:
    """Return a line that was not done, and why."""
    return {"line": line, "code": code, "words": WHY[code], "hint": hint}


def is_setting(wish: ReplyCommand) -> bool:
    """Say whether a wish is about how Kith serves its owner."""
    return wish.verb in OF_SETTINGS


def asked(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    reading: Reading,
    now: datetime,
) -> Reading:
    """Do what a mail to Kith changes about how it serves its owner; return what else it tells."""
    wishes, alone = asking.take(reading.words, submission.subject or "", owner, now)
    if not wishes:
        return reading
    on = flooding.on_and_on(ports.store, owner, submission, now)
    row = ANSWERS_IN_A_ROW if on else 0
    lid = heed(ports, owner, submission, wishes, Answer(row=row), now)
    if lid:
        sending.attempt(ports, settings, lid, now)
    left = asking.left(reading.drafts, wishes, alone=alone)
    return replace(reading, drafts=left, wishes=reading.wishes or Wishes(), reason=None)


def heed(
    ports: Ports,
    owner: Owner,
    submission: Submission,
    wishes: Sequence[ReplyCommand],
    answer: Answer,
    now: datetime,
) -> str | None:
    """Do what `wishes` choose; return the ledger id of the mail that says what became of a reply.

    None if enough such mails answered each other. Done again it changes nothing.
    """
    read = [(wish, answering.chosen(wish, owner, now)) for wish in wishes]
    made = [told for _, told in read if isinstance(told, Choice)]
    misread = [(wish.line, told) for wish, told in read if isinstance(told, Misread)]
    undone = [*answer.undone, *(_complaint(line, told) for line, told in misread)]
    key = f"set-{submission.sid}"

    def decide() -> str | None:
        step = begin(ports.store, owner.oid, now)
        if step is None or table.entry(ports.store, owner.oid, Kind.OTHER, key):
            return f"{owner.oid}-{Kind.OTHER}-{key}"
        before, step.owner = step.owner, choices.applied(step.owner, made)
        changed = _changed(before, step.owner)
        row = 0 if changed or answer.done else answer.row + 1
        data = {
            "done": list(answer.done),
            "undone": undone,
            "kept": kept(step.owner) if wishes else None,
            "help": any(wish.verb is Verb.HELP for wish in wishes),
            "changed": changed,
            "row": row,
            "of": answer.of,
        }
        entry = Entry(
            oid=owner.oid,
            kind=Kind.OTHER,
            key=key,
            created_at=now,
            retry_at=now + LEASE,
            template="answer",
            data=data,
            in_reply_to=submission.message_id,
        )
        if row <= ANSWERS_IN_A_ROW:
            step.owe(entry)
        if row <= ANSWERS_IN_A_ROW or changed:
            step.commit()
        return entry.lid if row <= ANSWERS_IN_A_ROW else None

    return serially(decide)


def _complaint(line: str, told: Misread) -> Line:
    return refused(line, f"bad_{told.setting}", told.hint)


def kept(owner: Owner) -> dict[str, Any]:
    """Return an owner's choices as JSON values, all that can be chosen."""
    return {name: value for name, value in _fields(owner).items() if name in choices.KEPT}


def _fields(owner: Owner) -> dict[str, Any]:
    told: dict[str, Any] = rows.OWNER.dump_python(owner, mode="json")
    return told


def _changed(before: Owner, after: Owner) -> dict[str, list[Any]]:
    """Return each field that differs, as it was and as it is."""
    was, now = kept(before), kept(after)
    return {name: [was[name], now[name]] for name in was if was[name] != now[name]}


def take_back(ports: Ports, oid: str, entry: Entry, now: datetime) -> bool:
    """Undo the choices of which a mail told; those changed since are left as they are."""
    changed = entry.data.get("changed") or {}

    def decide() -> bool:
        step = begin(ports.store, oid, now)
        if step is None:
            return False
        told = _fields(step.owner)
        back = {name: was for name, (was, then) in changed.items() if told[name] == then}
        if back:
            step.owner = rows.OWNER.validate_python({**told, **back})
            step.commit()
        return bool(back)

    return serially(decide)
