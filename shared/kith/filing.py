"""The one place where an encounter becomes rows: resolve, save, close, schedule."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from kith import rows, table
from kith.domain import calendar, named_days, schedule
from kith.domain.contact import Contact, handed, learnt
from kith.domain.encounter import Direction, Draft, Encounter, Person
from kith.domain.identity import phone_key
from kith.domain.ledger import Entry, Kind
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored, Rejected
from kith.domain.submission import Fate, HeldSubmission, Seen, Submission, with_raw
from kith.history import Step, begin, serially
from kith.holding import MOST_PEOPLE, ask_who, clear
from kith.ports import Delete, Ports
from kith.receipts import receipt
from kith.resolving import EVERYONE, WHOM, Chosen, Question, Unit, label, resolve
from kith.rows import cut

OTHER_WRITES = 3
"""Room in a transaction for the submission, its receipt and its held copy."""


TOO_MANY_PEOPLE = (
    f"It names more than {MOST_PEOPLE} people. A conversation has fewer; please log those you "
    "really talked to."
)

Outcome = Captured | Duplicate | Held | Ignored


def file(
    ports: Ports,
    oid: str,
    submission: Submission,
    drafts: Sequence[Draft],
    now: datetime,
    *,
    chosen: Chosen | None = None,
    answered: bool = False,
) -> Outcome:
    """File the drafts of a submission once, in as many transactions as they take.

    A submission with a `message_id` gets a receipt; one in which the owner `answered` in plain
    words as news does. With `chosen`, even an empty one, a held submission is released.
    """
    if any(_is_too_many(each, chosen or {}) for each in drafts):
        raise Rejected("too_many_people", TOO_MANY_PEOPLE)
    outcome = None
    while outcome is None:
        outcome = serially(
            lambda: _file_some(ports, oid, submission, drafts, chosen, now, answered=answered)
        )
    return outcome


def _is_too_many(draft: Draft, chosen: Chosen) -> bool:
    """Whether an encounter names more than a transaction takes; of a crowd some will be named."""
    asked = draft.crowd and chosen.get(WHOM) != EVERYONE
    return not asked and len(draft.met) + len(draft.in_copy) > MOST_PEOPLE


def _file_some(
    ports: Ports,
    oid: str,
    submission: Submission,
    drafts: Sequence[Draft],
    chosen: Chosen | None,
    now: datetime,
    *,
    answered: bool,
) -> Outcome | None:
    """File what fits one transaction; None while there is more."""
    step = begin(ports.store, oid, now)
    if step is None:
        return Ignored("no_owner")
    sid = submission.sid
    seen = table.seen(ports.store, oid, sid) or Seen(sid=sid, fate=Fate.FILING, at=now)
    released = table.held(ports.store, oid, sid) if chosen is not None else None
    if seen.fate is not Fate.FILING and not released:
        return Duplicate(sid)
    answers = {**(released.chosen if released else {}), **(chosen or {})}
    units = resolve(ports.store, oid, sid, drafts, answers)
    if isinstance(units, Question):
        return ask_who(ports, step, submission, drafts, units, answers)
    step, filed = _fill(step, submission, units, seen.filed)
    if filed == seen.filed and units:
        raise RuntimeError("one person's rows do not fit a transaction")
    seen = replace(
        seen if released or seen.filed else with_raw(seen, submission),
        fate=Fate.FILED if filed == len(units) else Fate.FILING,
        filed=filed,
        eids=tuple(dict.fromkeys((*seen.eids, *step.eids))),
        cids=tuple(dict.fromkeys((*seen.cids, *_carded(units[seen.filed : filed])))),
        held=_as_it_waited(released) if released else seen.held,
        kept_key=released.submission.raw_key if released else seen.kept_key,
    )
    step.extra.append(rows.put_seen(oid, seen))
    answer = _receipt(step, submission, seen, drafts, released, answered=answered)
    if answer:
        step.owe(answer)
    if released and seen.fate is Fate.FILED:
        step.extra.append(Delete(rows.at(oid, "H", sid), "present"))
    step.commit()
    if seen.fate is Fate.FILING:
        return None
    if released:
        clear(ports, oid, sid)
    return Captured(sid, seen.eids, answer.lid if answer else None)


def _receipt(
    step: Step,
    submission: Submission,
    seen: Seen,
    drafts: Sequence[Draft],
    released: HeldSubmission | None,
    *,
    answered: bool,
) -> Entry | None:
    """Return the receipt of what is filed to the end, if there is to be one.

    One that told of an answer that was taken back was sent once, and for good.
    """
    if seen.fate is not Fate.FILED:
        return None
    if released and table.entry(step.store, step.owner.oid, Kind.RECEIPT, seen.sid):
        return None
    return receipt(step, submission, seen, drafts, answered=answered or released is not None)


def _as_it_waited(held: HeldSubmission) -> HeldSubmission | None:
    """Return what taking the owner's answer back needs; its raw mail is no longer kept then."""
    if not held.drafts:
        return None
    return replace(held, submission=replace(held.submission, raw_key=None))


def _carded(units: Sequence[Unit]) -> list[str]:
    return [unit.contact.cid for unit in units if unit.draft.card]


def _with(step: Step, contact: Contact, person: Person) -> Contact:
    """Return the contact with what the submission adds; nothing known is overwritten.

    Further addresses of a card that another contact has are left to them.
    """
    nameless = contact.name in contact.addresses
    theirs = ((each, step.holder(each)) for each in person.more_addresses)
    free = [each for each, other in theirs if other is None or other.cid == contact.cid]
    return replace(
        contact,
        name=person.name if person.name and nameless else contact.name,
        addresses=_added(contact.addresses, person.address, *free),
        phones=_with_phones(contact.phones, person.phone, *person.more_phones),
        title=contact.title or person.title,
        company=contact.company or person.company,
        days=named_days.with_days(contact.days, person.days, correcting=False),
    )


def _as_said(contact: Contact, draft: Draft) -> Contact:
    """Return the contact in the circle, and with the days, that the owner's lines give them."""
    return replace(
        contact,
        circle=contact.circle if draft.circle is None else draft.circle or None,
        days=named_days.with_days(contact.days, draft.days, correcting=True),
    )


def _with_phones(known: tuple[str, ...], *more: str | None) -> tuple[str, ...]:
    """Return the phones with more; however it is written, a number is there once."""
    for each in filter(None, more):
        digits = phone_key(each)
        if not (digits and digits in map(phone_key, known)):
            known = _added(known, each)
    return known


def _added(known: tuple[str, ...], *more: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*known, *filter(None, more))))


def _fill(step: Step, submission: Submission, units: Sequence[Unit], done: int) -> tuple[Step, int]:
    """Return the step with as many units after the first `done` as fit, and how far it got."""
    for number, unit in enumerate(units[done:], done):
        trial = step.copy()
        _add(trial, submission, unit)
        if trial.room < OTHER_WRITES:
            return step, number
        step = trial
    return step, len(units)


def _add(step: Step, submission: Submission, unit: Unit) -> None:
    """Put one person of one draft into the step."""
    cid, draft = unit.contact.cid, unit.draft
    known = step.contact(cid)
    contact = _with(step, known or unit.contact, unit.person)
    if draft.card:
        step.save(handed(contact, submission.sid, known))
        step.settle_days(cid, submission.sid)
        return
    encounter = _encounter(step, submission, unit, contact)
    if known is None:
        encounter = replace(encounter, created=(*encounter.created, cid))
    first_time = not contact.cids & set(encounter.met)
    if not unit.met or _answers_in_copy(draft, known):
        if first_time and not contact.cids & set(encounter.in_copy):
            encounter = replace(encounter, in_copy=(*encounter.in_copy, cid))
        step.save(contact)
        step.log(_having_learnt(encounter, known, contact))
        return
    if first_time:
        in_copy = tuple(each for each in encounter.in_copy if each not in contact.cids)
        encounter = replace(encounter, met=(*encounter.met, cid), in_copy=in_copy)
        contact = schedule.met(contact, encounter, draft.rhythm_days)
    contact = _as_said(contact, draft)
    encounter = _having_learnt(encounter, known, contact)
    step.save(contact)
    open_now = step.open_of(contact)
    changes = schedule.after_encounter(
        step.owner,
        contact,
        encounter,
        open_now,
        schedule.Cause(submission.sid, schedule.owed_to(unit.person, draft), first_time),
        step.now,
    )
    for each in (*changes.opened, *changes.closed):
        step.put(each, next((old for old in open_now if old.fid == each.fid), None))
    step.log(
        replace(
            encounter,
            opened=(*encounter.opened, *(each.fid for each in changes.opened)),
            closed=(*encounter.closed, *(each.fid for each in changes.closed)),
        )
    )


def _answers_in_copy(draft: Draft, known: Contact | None) -> bool:
    """Whether it came unasked from somebody whom the owner never met but in copy."""
    return draft.unasked and known is not None and known.last_on is None


def _having_learnt(encounter: Encounter, known: Contact | None, contact: Contact) -> Encounter:
    """Return the encounter with what it changed of a contact who was known.

    Of one who is new it is the circle and the days: what else they are may be needed once the
    encounter is taken back and another is left.
    """
    what = learnt(known or replace(contact, circle=None, days=()), contact)
    return replace(encounter, learnt=(*encounter.learnt, what)) if what else encounter


def _encounter(step: Step, submission: Submission, unit: Unit, contact: Contact) -> Encounter:
    """Return the encounter a unit belongs to; mails of one thread on one day are one."""
    draft = unit.draft
    # What is still to come by the owner's calendar was dated farther east, or by a wrong clock.
    occurred_on = min(draft.occurred_on, calendar.today(step.owner, step.now))
    begun = step.encounter(unit.eid)
    if begun and begun.undone_at:
        begun = None  # an answer to who was meant was taken back, and this is another
    begun = begun or _added_to(step, draft.adds_to) or _same_thread(step, draft, occurred_on)
    if begun is None:
        return Encounter(
            eid=unit.eid,
            sid=submission.sid,
            occurred_on=occurred_on,
            logged_at=step.now,
            met=(),
            direction=draft.direction,
            purpose=draft.purpose or contact.last_purpose or step.owner.default_purpose,
            place=draft.place,
            subject=draft.subject,
            words=cut(draft.words),
            quote=cut(draft.quote),
            shortened=cut(draft.words) != draft.words,
            introduced_by=label(draft.introduced_by) if draft.introduced_by else None,
            unread=draft.unread,
            unreadable=draft.unreadable,
            exchange=draft.exchange,
            thread=draft.thread,
        )
    if begun.eid == unit.eid or submission.sid in begun.also:
        return begun
    return replace(
        begun,
        also=(*begun.also, submission.sid),
        words=cut("\n\n".join(filter(None, (begun.words, draft.words)))),
        quote=cut("\n\n".join(filter(None, (begun.quote, draft.quote)))),
        unread=(*begun.unread, *draft.unread),
        unreadable=tuple(dict.fromkeys((*begun.unreadable, *draft.unreadable))),
        exchange=begun.exchange + draft.exchange,
    )


def _added_to(step: Step, eid: str | None) -> Encounter | None:
    """Return the encounter that a draft is more about, unless it was taken back."""
    found = step.encounter(eid) if eid else None
    return found if found and not found.undone_at else None


def _same_thread(step: Step, draft: Draft, on: date) -> Encounter | None:
    """Return what is logged of the draft's thread and day: by who moved, else what it answers.

    What they wrote is no part of what the owner did; the owner's answer is thanks for theirs.
    """
    eids = table.of_thread(step.store, step.owner.oid, draft.thread) if draft.thread else []
    found = [
        each
        for each in filter(None, map(step.encounter, eids))
        if each.occurred_on == on and not each.undone_at
    ]
    alike = [each for each in found if each.direction is draft.direction]
    answered = found if draft.direction is not Direction.THEIRS else []
    return next(iter((*alike, *answered)), None)
