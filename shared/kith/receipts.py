"""Which submissions get a receipt, what it says of what they became, and what it teaches."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kith import links, table
from kith.domain import calendar, lessons, named_days, wording
from kith.domain.contact import Contact
from kith.domain.encounter import Direction, Draft, Encounter, Reason
from kith.domain.followup import FollowUp
from kith.domain.identity import fold
from kith.domain.ledger import Entry, Kind
from kith.domain.lessons import Lesson
from kith.domain.recurring_words import say_again
from kith.domain.subjects import subject_note
from kith.domain.submission import Seen, Submission
from kith.history import Step
from kith.mail import words

MOST_LINES = 2
"""Lines of a note that a receipt shows: enough to see that it is the right one."""

MOST_LINE = 200
"""Characters of such a line; the page has it all."""

SOMEBODY = "Dana Reyes"
"""Who stands in an example where a mail is about nobody."""


def receipt(
    step: Step,
    submission: Submission,
    seen: Seen,
    drafts: Sequence[Draft] = (),
    *,
    answered: bool = False,
) -> Entry | None:
    """Return the mail a submission by mail is answered with; None for any other, or if unwanted.

    That it is sent is counted in the step, with what it teaches. `answered` says that the owner
    answered a question about it. Values under `*_link` are an action and its claims; sending
    signs them into `*_url`.
    """
    if submission.message_id is None:
        return None
    encounters = [found for eid in seen.eids if (found := step.encounter(eid))]
    doubt = any(map(_is_doubtful, encounters)) or _is_short(step, encounters, drafts)
    told = seen.eids and not doubt and all(_is_told(step, seen, each) for each in encounters)
    if told and not answered:
        return None
    if seen.cids and not seen.eids:
        entry = _of_cards(step, submission, seen)
    else:
        entry = _of_encounters(step, submission, seen, encounters)
    news = answered or doubt or _is_news(step, seen, encounters, drafts)
    return counted(step, submission, entry, drafts, news=news)


def counted(
    step: Step, submission: Submission, entry: Entry, drafts: Sequence[Draft], *, news: bool
) -> Entry | None:
    """Return a receipt with what it teaches, and count it in the step; None if it is unwanted."""
    if not lessons.wanted(step.owner, news=news):
        return None
    known = _known(submission, drafts)
    encounters = entry.data.get("encounters", ())
    alone = {Lesson.REPLY} if len(encounters) != 1 else set()
    lesson = lessons.lesson(step.owner, known | alone)
    step.owner = lessons.counted(step.owner, lesson, known)
    if lesson is None:
        return entry
    return replace(entry, data={**entry.data, "lesson": _taught(step, lesson, encounters)})


def _taught(step: Step, lesson: Lesson, encounters: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Return a lesson with what it is shown on: the owner's address, and somebody of theirs."""
    local, _, domain = step.owner.capture_address.partition("@")
    people = [person["name"] for each in encounters for person in each["people"]]
    language = wording.spoken(step.owner.language)
    tags = {Lesson.ABOUT: "about", Lesson.ADDRESS: words.phrase(language, "lessons", "tag")}
    tag = tags.get(lesson)
    return {
        "code": lesson.value,
        "address": f"{local}+{tag}@{domain}" if tag else step.owner.capture_address,
        "name": str(people[0]) if people else SOMEBODY,
    }


def _known(submission: Submission, drafts: Sequence[Draft]) -> set[Lesson]:
    """Return the lessons that a mail shows its writer to know."""
    found: set[Lesson] = set()
    if submission.tag and not links.is_ours(submission.tag):
        found.add(Lesson.ADDRESS)
    for draft in drafts:
        if draft.direction is Direction.MINE:
            found.add(Lesson.BCC)
        if draft.direction is Direction.THEIRS:
            found.add(Lesson.FORWARD)
        if draft.rhythm_days:
            found.add(Lesson.EVERY)
        told = draft.direction is Direction.MET and draft.met
        if told and not subject_note(draft.subject or "").people:
            found.add(Lesson.WITH)
    return found


def _is_told(step: Step, seen: Seen, encounter: Encounter) -> bool:
    """Whether a receipt told of an encounter already, which this submission only adds to.

    That is so for further mails of one thread on one day.
    """
    if encounter.sid == seen.sid or not encounter.thread:
        return False
    others = (encounter.sid, *encounter.also)
    kinds = ((Kind.RECEIPT, sid) for sid in others if sid != seen.sid)
    return any(table.entry(step.store, step.owner.oid, *each) for each in kinds)


def _is_news(
    step: Step, seen: Seen, encounters: Sequence[Encounter], drafts: Sequence[Draft]
) -> bool:
    """Whether it has a new person, or a date that was read in what the owner wrote."""
    today = calendar.today(step.owner, step.now)
    created = any(each.created for each in encounters) or _created(step, seen)
    dated = any(
        each.planned
        or each.rhythm_days
        or (each.direction is Direction.MET and each.occurred_on != today and not each.card)
        for each in drafts
    )
    return created or dated


def _created(step: Step, seen: Seen) -> bool:
    people = (step.contact(cid) for cid in seen.cids)
    cards = (card for each in people if each for card in each.cards)
    return any(card.sid == seen.sid and card.created for card in cards)


def _is_doubtful(encounter: Encounter) -> bool:
    """Whether not all that was written was understood or kept."""
    return bool(encounter.unread or encounter.unreadable or encounter.shortened)


def _is_short(step: Step, encounters: Sequence[Encounter], drafts: Sequence[Draft]) -> bool:
    """Whether somebody is called by less than their name, and taken for who has it."""
    met = [contact for each in encounters for cid in each.met if (contact := step.contact(cid))]
    names = {fold(each.name) for each in met}
    called = (each for draft in drafts for each in draft.met if each.name and not each.address)
    return any(fold(each.name or "") not in names for each in called)


def _of_encounters(
    step: Step, submission: Submission, seen: Seen, encounters: Sequence[Encounter]
) -> Entry:
    """Return the mail that says what was logged."""
    return step.answering(
        submission,
        "receipt",
        {
            "encounters": [_logged(step, seen, each) for each in encounters],
            "next": _next(step),
            "kept": [
                *(said for each in encounters for said in _remarks(step, each)),
                *({"code": "carded", "name": each["name"]} for each in _carded(step, seen)),
            ],
        },
    )


def _of_cards(step: Step, submission: Submission, seen: Seen) -> Entry:
    """Return the mail that says whose cards are kept now."""
    return step.answering(
        submission,
        "card",
        {
            "people": _carded(step, seen),
            "reminds": any(contact.days for cid in seen.cids if (contact := step.contact(cid))),
            "undo_link": ["uncard", submission.sid],
        },
    )


def _carded(step: Step, seen: Seen) -> list[dict[str, object]]:
    """Return whose cards a submission brought, as they are known now."""
    people = [each for cid in seen.cids if (each := step.contact(cid))]
    new = {
        each.cid: any(card.sid == seen.sid and card.created for card in each.cards)
        for each in people
    }
    return [
        {
            "name": each.name,
            "new": new[each.cid],
            "details": [*each.addresses, *each.phones, *_described(step, each)],
            "same_link": ["same", each.cid] if new[each.cid] else None,
        }
        for each in people
    ]


def _described(step: Step, contact: Contact) -> list[str]:
    """Return what else is known of somebody: title, company, and the days that matter."""
    language = wording.spoken(step.owner.language)
    days = [
        f"{wording.label(each.name, language)} {say_again(named_days.rule(each), language)}"
        for each in contact.days
    ]
    return [*filter(None, (contact.title, contact.company)), *days]


def _remarks(step: Step, encounter: Encounter) -> list[dict[str, str] | str]:
    """Return what else the owner should know of how an encounter was read.

    Codes with values; what was out of reach is a sentence.
    """
    names = ", ".join(each.name for cid in encounter.met if (each := step.contact(cid)))
    found: list[dict[str, str] | str] = [
        {"code": "unread", "word": word} for word in encounter.unread
    ]
    found += encounter.unreadable
    if encounter.shortened:
        found.append({"code": "shortened"})
    if encounter.introduced_by:
        found.append({"code": "introduced", "names": names, "by": encounter.introduced_by})
    return found


def _next(step: Step) -> dict[str, Any] | None:
    """Return the day of the owner's next nudge, and whom it is about; or that nudges are off."""
    if step.owner.unsubscribed_at:
        return {"off": True}
    found = step.next_nudged()
    contact = step.contact(found[0].cid) if found else None
    if found is None or contact is None:
        return None
    return {"on": calendar.today(step.owner, found[1]).isoformat(), "name": contact.name}


def _logged(step: Step, seen: Seen, encounter: Encounter) -> dict[str, object]:
    """Return an encounter as the receipt tells it."""
    people = [each for cid in encounter.met if (each := step.contact(cid))]
    opened = [
        {
            "reason": each.reason,
            "on": each.due_on.isoformat(),
            "time": f"{each.due_time:%H:%M}" if each.due_time else None,
            "text": each.text,
            "again": _again(step, each),
            "name": contact.name,
        }
        for contact in people
        for each in step.open_of(contact)
        if each.fid in encounter.opened
    ]
    exchange = encounter.exchange
    return {
        "people": [
            {
                "name": each.name,
                "new": each.cid in encounter.created,
                "address": each.addresses[0] if each.addresses else None,
                "same_link": ["same", each.cid] if each.cid in encounter.created else None,
            }
            for each in people
        ],
        "on": encounter.occurred_on.isoformat(),
        "purpose": encounter.purpose,
        "place": encounter.place,
        "words": _words(encounter, added=encounter.sid != seen.sid),
        "learned": list(exchange.learned),
        "shared": list(exchange.shared),
        "asks": list(exchange.asks),
        "offers": list(exchange.offers),
        "promised": list(exchange.promised),
        "follow_ups": opened,
        "undo_link": ["forget", encounter.eid],
    }


def _words(encounter: Encounter, *, added: bool) -> list[str]:
    """Return the first lines of what the owner noted, or the last of what they `added` to.

    A mail they sent to others is no note.
    """
    if encounter.direction is Direction.MINE:
        return []
    lines = [line.strip() for line in encounter.words.splitlines() if line.strip()]
    if added:
        return [line[:MOST_LINE] for line in lines[-MOST_LINES:]]
    shown = [line[:MOST_LINE] for line in lines[:MOST_LINES]]
    return [*shown[:-1], f"{shown[-1]} …"] if len(lines) > MOST_LINES else shown


def _again(step: Step, follow_up: FollowUp) -> str | None:
    """Return how a follow-up comes again, in the owner's words; an occasion does every year."""
    if follow_up.again is None or follow_up.reason is Reason.OCCASION:
        return None
    return say_again(follow_up.again, wording.spoken(step.owner.language))
