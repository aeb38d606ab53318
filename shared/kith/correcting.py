"""The owner's answer, in a mail, to "who was that?": somebody new, one of these, or a name."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kith import filing, holding, table, undoing
from kith.domain.contact import Contact
from kith.domain.encounter import Draft, Encounter, Person, Planned, Reason
from kith.domain.identity import fold
from kith.domain.ledger import Entry
from kith.domain.naming import listed
from kith.domain.outcomes import Duplicate
from kith.domain.owner import Owner
from kith.domain.positions import is_capital
from kith.domain.submission import Doubt, Fate, HeldSubmission, Submission
from kith.fetching import fetch
from kith.history import begin, serially
from kith.mail import answering, inbound
from kith.mail.reading import Kind as Reads
from kith.mail.verbs import Verb
from kith.mail.who_words import is_open, without_lead
from kith.ports import Ports, Store
from kith.resolving import NOBODY, label

MOST_LINES = 12
"""People, each perhaps on a line, that an answer names; more is a crowd or a letter."""


WHO_TO_ANSWER = (
    "Kith could not tell whom you mean. Answer with a name, new, or drop it; for example: "
    "with: Dana Reyes <dana@reyes.example>"
)


def _asked_about(store: Store, oid: str, entry: Entry | None) -> HeldSubmission | None:
    """Return what waits for a person's name, if that is what a question was about."""
    link = entry.data.get("drop_link") if entry else None
    held = table.held(store, oid, str(link[1])) if link else None
    return held if held and held.doubt is Doubt.UNCLEAR else None


def answer(
    ports: Ports, owner: Owner, question: Entry | None, words: str, now: datetime
) -> tuple[HeldSubmission | None, filing.Outcome | None]:
    """Return what waits for the answer to a question, and what came of it; None if it is none."""
    held = _asked_about(ports.store, owner.oid, question)
    return held, _decided(ports, owner, held, words, now) if held else None


def _decided(
    ports: Ports, owner: Owner, held: HeldSubmission, words: str, now: datetime
) -> filing.Outcome | None:
    """File what is held with the answer to who is meant; None if `words` name nobody.

    A name may still be unclear: then it is held as before, with the name now given, and asked
    about anew.
    """
    wishes = answering.in_reply(words, owner, now)
    if held.named and [wish.verb for wish in wishes] == [Verb.NEW]:
        return _file(ports, owner.oid, held, held.drafts, {held.named: NOBODY}, now)
    people = _named([wish.text or "" for wish in wishes if wish.verb in {Verb.WITH, Verb.WORDS}])
    if not people or len(wishes) > 1:
        return None
    candidates = _candidates(ports, owner.oid, held)
    if candidates and not any(_may_be_meant(each, candidates) for each in people):
        return None
    known = _one_of(candidates, people)
    if held.named and known:
        return _file(ports, owner.oid, held, held.drafts, {held.named: known.cid}, now)
    drafts = [_corrected(draft, held.named, people) for draft in held.drafts]
    answered = {held.named: ""} if held.named else {}
    return _file(ports, owner.oid, held, drafts, answered, now)


def _file(
    ports: Ports,
    oid: str,
    held: HeldSubmission,
    drafts: Sequence[Draft],
    chosen: dict[str, str],
    now: datetime,
) -> filing.Outcome:
    every = {**held.chosen, **chosen}
    return filing.file(ports, oid, held.submission, drafts, now, chosen=every)


def _named(texts: Sequence[str]) -> tuple[Person, ...]:
    """Return the people that an answer is; nobody if any of it is a sentence."""
    lines = [line.strip() for text in texts for line in text.splitlines() if line.strip()]
    found: list[Person] = []
    for line in lines:
        answer = without_lead(line.rstrip(".!"))
        if not answer:
            continue
        told = listed(answer)
        if (
            is_open(answer)
            or told.unread
            or not told.people
            or not all(map(_is_plain, told.people))
        ):
            return ()
        found += told.people
    everybody = tuple(dict.fromkeys(found))
    return everybody if len(everybody) <= MOST_LINES else ()


def _is_plain(person: Person) -> bool:
    """Say whether a person is named by a name or an address, and not by words."""
    words = (person.name or "").split()
    capital = [word for word in words if is_capital(word) or not word.isascii()]
    return bool(person.address) or (bool(capital) and 2 * len(capital) >= len(words))


def _candidates(ports: Ports, oid: str, held: HeldSubmission) -> list[Contact]:
    found = [table.contact(ports.store, oid, cid) for cid in held.candidates]
    return [each for each in found if each]


def _may_be_meant(person: Person, candidates: Sequence[Contact]) -> bool:
    """Say whether a person has a full name, a way to be reached, or a word of a candidate's."""
    words = (person.name or "").split()
    if person.address or person.phone or len([word for word in words if is_capital(word)]) > 1:
        return True
    theirs = {word for each in candidates for word in fold(each.name).split()}
    return not theirs.isdisjoint(map(fold, words))


def _one_of(candidates: Sequence[Contact], people: Sequence[Person]) -> Contact | None:
    """Return the candidate whose very name the answer is, if it is one, with no address."""
    if len(people) != 1 or people[0].address or people[0].phone:
        return None
    name = fold(people[0].name or "")
    alike = [each for each in candidates if fold(each.name) == name]
    return alike[0] if len(alike) == 1 else None


def _corrected(draft: Draft, named: str | None, people: Sequence[Person]) -> Draft:
    """Return the draft with `people` where `named` stood, or where nobody did."""
    if named is None:
        return draft if draft.met else replace(draft, met=tuple(people))
    return replace(
        draft,
        met=_replaced(draft.met, named, people),
        in_copy=_replaced(draft.in_copy, named, people),
    )


def _replaced(
    everybody: Sequence[Person], named: str, people: Sequence[Person]
) -> tuple[Person, ...]:
    found: list[Person] = []
    for each in everybody:
        if label(each) != named:
            found.append(each)
            continue
        for person in people:
            more = each if len(people) == 1 else Person()
            found.append(
                replace(
                    person,
                    address=person.address or more.address,
                    phone=person.phone or more.phone,
                    title=person.title or more.title,
                    company=person.company or more.company,
                )
            )
    return tuple(dict.fromkeys(found))


def moved(
    ports: Ports,
    oid: str,
    encounter: Encounter,
    text: str,
    submission: Submission,
    now: datetime,
) -> filing.Outcome | None:
    """Log a conversation under the people `text` names, in place of those it was logged under.

    None if `text` names nobody.
    """
    people = _named([text])
    if not people:
        return None
    drafts = (_draft(ports.store, oid, encounter, people),)
    return _filed_instead(ports, oid, encounter.eid, drafts, submission, now)


def _filed_instead(
    ports: Ports,
    oid: str,
    of: str,
    drafts: Sequence[Draft],
    submission: Submission,
    now: datetime,
) -> filing.Outcome:
    """File drafts in place of an encounter, or of all that a submission became.

    They are held before the first is taken back, so that a crash in between loses nothing.
    """
    serially(lambda: _hold(ports, oid, drafts, submission, now))
    held = table.held(ports.store, oid, submission.sid)
    if held is None:
        return Duplicate(submission.sid)
    undoing.undo_all(ports, oid, of, now)
    return filing.file(ports, oid, held.submission, held.drafts, now, chosen={})


def reread(
    ports: Ports, owner: Owner, sid: str, submission: Submission, now: datetime
) -> filing.Outcome | None:
    """Log a mail that was taken for a forward as the owner's own, and take back what it became.

    With whoever it was written to; or, if to Kith alone, as a note. None if it was no forward,
    or is gone.
    """
    seen = table.seen(ports.store, owner.oid, sid)
    if seen is None or seen.fate is not Fate.FILED:
        return None
    key = next(iter((*seen.raw_keys, *seen.shared_keys)), "")
    try:
        mail = fetch(ports.inbox, key)
    except KeyError:
        return None
    if inbound.read(mail.raw, owner, seen.at, size=mail.size).kind is not Reads.FORWARD:
        return None
    reading = inbound.read(mail.raw, owner, seen.at, size=mail.size, own=True)
    if not reading.drafts:
        return None
    return _filed_instead(ports, owner.oid, sid, reading.drafts, submission, now)


def _hold(
    ports: Ports,
    oid: str,
    drafts: Sequence[Draft],
    submission: Submission,
    now: datetime,
) -> None:
    step = begin(ports.store, oid, now)
    if step is None or table.seen(ports.store, oid, submission.sid):
        return
    waiting = HeldSubmission(submission=submission, doubt=Doubt.UNCLEAR, drafts=tuple(drafts))
    holding.hold(ports, step, waiting, None)


def _draft(store: Store, oid: str, encounter: Encounter, people: tuple[Person, ...]) -> Draft:
    """Return an encounter as it was read, but with `people`, and what was asked for in it."""
    contacts = [each for cid in encounter.met if (each := table.contact(store, oid, cid))]
    found = [
        each
        for contact in contacts
        for each in table.open_of(store, oid, contact)
        if each.fid in encounter.opened and each.reason in {Reason.EXPLICIT, Reason.PROMISE}
    ]
    dated = {
        (each.due_on, each.text): Planned(
            due_on=each.due_on, due_time=each.due_time, reason=each.reason, text=each.text
        )
        for each in found
        if each.reason is Reason.EXPLICIT or each.text not in encounter.exchange.promised
    }
    return Draft(
        met=people,
        occurred_on=encounter.occurred_on,
        direction=encounter.direction,
        purpose=encounter.purpose,
        place=encounter.place,
        subject=encounter.subject,
        words=encounter.words,
        quote=encounter.quote,
        exchange=encounter.exchange,
        planned=tuple(dated.values()),
    )
