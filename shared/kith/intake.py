"""Mail in: whose it is, whether it may count, and what it says (design: the paths)."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from kith import (
    addressing,
    asking,
    capture,
    choosing,
    correcting,
    feedback,
    flooding,
    holding,
    keeping,
    links,
    meetings,
    refusing,
    replies,
    sending,
    table,
    theirs,
    trusting,
)
from kith.addressing import Named
from kith.domain import ids, ledger
from kith.domain.ledger import Kind
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored, Rejected
from kith.domain.owner import Owner
from kith.domain.submission import Doubt, Fate, Submission
from kith.fetching import Fetched, fetch
from kith.history import begin, serially
from kith.links import ReplyTag
from kith.mail import answering, headers, inbound
from kith.mail.headers import Headers
from kith.mail.reading import Kind as Reads
from kith.mail.reading import Reading
from kith.mail.verbs import Verb
from kith.ports import Ports, Store
from kith.received import Received
from kith.remembering import remember
from kith.sending import Attempted
from kith.settings import Settings

Outcome = Captured | Duplicate | Held | Ignored
Attempts = tuple[tuple[str, Attempted], ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What a mail came to for one owner; no owner, if it named none.

    `attempts` are the mails it caused, by ledger id; `restored` says that mails to the owner had
    ended, and it began them again.
    """

    oid: str | None
    outcome: Outcome
    attempts: Attempts = ()
    restored: bool = False


@dataclass(frozen=True, slots=True)
class _Mail:
    """A mail that came in: what SES says of it, what it says of itself, and what was fetched."""

    received: Received
    head: Headers
    fetched: Fetched


def receive(
    ports: Ports, settings: Settings, received: Received, now: datetime
) -> tuple[Taken, ...]:
    """Take one mail in, for each owner its envelope names, each on their own."""
    key = received.receipt.action.object_key
    named = dict(addressing.owners(ports.store, settings, received))
    try:
        head = headers.inspect(ports.inbox.read(key, size=headers.HEAD_LIMIT))
    except Rejected as refusal:
        # Of nobody we know, and nobody to ask about: it is held, and waits on the page.
        head = Headers(automatic=refusal.code)
    except KeyError:
        if named:
            raise
        head = Headers()  # erased since it came, and whom it was for too
    for each in () if named else addressing.mistyped(ports.store, settings, received, head):
        named[each.oid] = each
    if not named:
        return (Taken(None, Ignored("no_such_address")),)
    mail = _Mail(received, head, Fetched() if head.own else fetch(ports.inbox, key))
    shared = len(named) > 1
    return tuple(
        _receive_for(ports, settings, mail, replace(each, shared=shared), now)
        for each in named.values()
    )


def _receive_for(
    ports: Ports, settings: Settings, mail: _Mail, named: Named, now: datetime
) -> Taken:
    owner = table.owner(ports.store, named.oid)
    if owner is None or owner.erasing:
        return Taken(named.oid, Ignored("no_owner"))
    received, head = mail.received, mail.head
    submission = _submission(mail, named)
    doubt = trusting.doubt(owner, received, head)
    if doubt and _flood(ports.store, owner, head, doubt, now):
        return Taken(owner.oid, Ignored("flood"))
    if head.own:
        return Taken(owner.oid, refusing.pass_over(ports, owner.oid, submission, "own_mail", now))
    robots = doubt is None and head.automatic is not None
    if robots and _reading(owner, submission, mail.fetched).kind is not Reads.INVITATION:
        return Taken(owner.oid, refusing.pass_over(ports, owner.oid, submission, "automatic", now))
    if doubt is None and not named.right:
        doubt = Doubt.MISADDRESSED
    restored = doubt is None and not robots and feedback.heard_from(ports, owner, submission, now)
    if doubt is None:
        outcome = _read(ports, settings, owner, submission, mail, now)
    elif theirs.replied(ports, owner, received, head):
        reading = _reading(owner, submission, mail.fetched)
        outcome = theirs.log(ports, owner, submission, head, reading, now)
    else:
        asking = not head.automatic and (named.right or doubt is Doubt.MISADDRESSED)
        outcome = _hold(ports, owner, submission, doubt, now, asking=asking)
    attempts = _send_owed(ports, settings, owner.oid, submission, outcome, now)
    return Taken(owner.oid, outcome, attempts, restored)


def _flood(store: Store, owner: Owner, head: Headers, doubt: Doubt, now: datetime) -> bool:
    """Whether there was enough mail of this sort today that may not be the owner's."""
    sort = "own" if head.own else doubt.value
    return not flooding.of_owner(store, flooding.DOUBTED, owner.oid, sort, now)


def _send_owed(
    ports: Ports,
    settings: Settings,
    oid: str,
    submission: Submission,
    outcome: Outcome,
    now: datetime,
) -> Attempts:
    """Send what the mail caused, also where an earlier delivery of it did and then died."""
    receipt = f"{oid}-{Kind.RECEIPT}-{submission.sid}"
    owed = dict.fromkeys(filter(None, (receipt, outcome.owed)))
    tried = [(lid, sending.attempt(ports, settings, lid, now)) for lid in owed]
    return tuple(each for each in tried if each[1] is not Attempted.SETTLED)


def _submission(mail: _Mail, named: Named) -> Submission:
    """Return the mail as a submission; a sending server's retry gives the same id."""
    received, head = mail.received, mail.head
    sender = head.sender.address if head.sender else None
    told = (head.message_id or "", sender or "", head.date or "", mail.fetched.digest)
    return Submission(
        sid=ids.derive("mail", named.oid, *told),
        received_at=received.mail.timestamp,
        raw_key=received.receipt.action.object_key,
        shared=named.shared,
        sender=sender,
        subject=head.subject,
        tag=named.tag,
        message_id=f"<{head.message_id}>" if head.message_id else "",
    )


def _hold(
    ports: Ports, owner: Owner, submission: Submission, doubt: Doubt, now: datetime, *, asking: bool
) -> Outcome:
    """Keep a mail that does not count, and ask the owner about it if `asking`."""

    def decide() -> Outcome:
        step = begin(ports.store, owner.oid, now)
        if step is None:
            return Ignored("no_owner")
        if table.seen(ports.store, owner.oid, submission.sid):
            return Duplicate(submission.sid)
        if doubt is not Doubt.MISADDRESSED and holding.full(ports.store, owner.oid):
            return Ignored("flood")
        return holding.doubt_sender(ports, step, submission, doubt, asking=asking)

    outcome = serially(decide)
    if isinstance(outcome, Duplicate):
        remember(ports, owner.oid, submission, Fate.HELD, now)
    return outcome


def _read(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    mail: _Mail,
    now: datetime,
) -> Outcome:
    """Read a mail that counts, and do what it says."""
    seen = table.seen(ports.store, owner.oid, submission.sid)
    if seen:
        remember(ports, owner.oid, submission, seen.fate, now)
    if seen and seen.fate is not Fate.FILING:
        return Duplicate(submission.sid)
    reading = _reading(owner, submission, mail.fetched)
    if reading.kind is Reads.REJECTED:
        code, words = reading.reason or "unreadable", reading.complaint
        return refusing.refuse(ports, owner.oid, submission, code, words, now)
    told = _to_kith(ports, settings, owner, submission, reading, mail.head, now)
    if not isinstance(told, Reading):
        return told
    if mail.head.automatic:
        submission = replace(submission, message_id=None)  # robots are not answered
    return _log(ports, settings, owner, submission, told, now)


def _to_kith(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    reading: Reading,
    head: Headers,
    now: datetime,
) -> Outcome | Reading:
    """Do what a mail says to Kith itself; return what it tells besides, unless that is all of it.

    That is whom to keep out, an answer to one of Kith's mails, a question about somebody, or how
    to serve its owner.
    """
    if reading.wishes is not None:
        lid = keeping.heed(ports, owner.oid, submission, reading.wishes, now)
        sending.attempt(ports, settings, lid, now)
    by_hand = reading.kind in {Reads.NOTE, Reads.REPLY}
    tag = links.read_tag(settings, owner.oid, submission.tag)
    if (
        tag is None
        and not head.automatic
        and asking.asks(ports.store, owner, submission, reading, now)
    ):
        return _tell(ports, owner, submission, reading, now)
    if tag is None and by_hand:
        tag = addressing.answered(ports.store, owner.oid, head)
    if isinstance(tag, ReplyTag):
        return _answer(ports, settings, owner, submission, reading, tag, now)
    if by_hand and not head.automatic:
        return choosing.asked(ports, settings, owner, submission, reading, now)
    return reading


def _tell(
    ports: Ports, owner: Owner, submission: Submission, reading: Reading, now: datetime
) -> Outcome:
    """Answer a question about somebody, but not on and on."""
    if flooding.on_and_on(ports.store, owner, submission, now):
        return refusing.pass_over(ports, owner.oid, submission, "flood", now)
    return asking.tell(ports, owner, submission, reading, now)


def _log(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    reading: Reading,
    now: datetime,
) -> Outcome:
    """Log what a mail tells, or say why it is not logged."""
    if reading.wishes is not None and not (reading.drafts or reading.reason):
        return refusing.pass_over(ports, owner.oid, submission, "wishes", now)
    if not reading.drafts and reading.kind is not Reads.INVITATION:
        return keeping.with_nobody(ports, owner.oid, submission, reading, now)
    if flooding.on_and_on(ports.store, owner, submission, now):
        submission = replace(submission, message_id=None)  # logged all the same, but not answered
    log = partial(capture.from_mail, ports, settings, owner, submission, reading, now)
    return refusing.or_say_why(ports, owner.oid, submission, log, now)


def _answer(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    reading: Reading,
    tag: ReplyTag,
    now: datetime,
) -> Outcome:
    """Do what an answer to one of Kith's own mails says."""
    of_itself = meetings.is_question(tag.kind, tag.key) or ledger.is_evening(tag.kind, tag.key)
    asked = tag.kind is Kind.QUESTION and not of_itself
    answer = _decided if asked else replies.answer
    return answer(ports, settings, owner, submission, reading, tag, now)


def _decided(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    reading: Reading,
    tag: ReplyTag,
    now: datetime,
) -> Outcome:
    """Do what the owner answers to the question about a mail that is held."""
    entry = table.entry(ports.store, owner.oid, tag.kind, tag.key)
    held, filed = correcting.answer(ports, owner, entry, reading.words, now)
    if held and filed:
        _send_owed(ports, settings, owner.oid, held.submission, filed, now)
        remember(ports, owner.oid, submission, Fate.FILED, now)
        return Ignored("decided")
    wishes = answering.in_reply(reading.words, owner, now)
    verb = wishes[0].verb if len({wish.verb for wish in wishes}) == 1 else None
    link = entry.data.get("drop_link") if entry else None
    sid = str(link[1]) if link else ""
    whom = capture.whom(ports.store, owner.oid, sid, wishes)
    if not link or not (whom or verb in {Verb.LOG, Verb.TRUST, Verb.DROP}):
        code, words = "held_answer", holding.WHAT_TO_ANSWER
        if held:
            code, words = "who_to_answer", correcting.WHO_TO_ANSWER
        return refusing.refuse(ports, owner.oid, submission, code, words, now)
    if verb is Verb.DROP:
        holding.drop(ports, owner.oid, sid, now)
    elif whom:
        log = partial(capture.with_whom, ports, owner.oid, sid, whom, now)
        outcome = refusing.or_say_why(ports, owner.oid, submission, log, now)
        _send_owed(ports, settings, owner.oid, submission, outcome, now)
    else:
        try:
            release(ports, settings, owner.oid, sid, now, trust=verb is Verb.TRUST)
        except Rejected as refusal:
            return refusing.refuse(ports, owner.oid, submission, refusal.code, refusal.words, now)
    remember(ports, owner.oid, submission, Fate.FILED, now)
    return Ignored("decided")


def _reading(owner: Owner, submission: Submission, mail: Fetched) -> Reading:
    at, tag = submission.received_at, submission.tag
    return inbound.read(mail.raw, owner, at, tag=tag, size=mail.size)


def release(
    ports: Ports, settings: Settings, oid: str, sid: str, now: datetime, *, trust: bool = False
) -> Outcome:
    """Log a held mail, because the owner says it was theirs; with `trust`, its address too.

    From then on a mail from that address counts, if SES says that its domain sent it. Raise
    Rejected, with the mail still held, if nothing of it can be logged.
    """
    owner, held = table.owner(ports.store, oid), table.held(ports.store, oid, sid)
    if owner is None or held is None or held.submission.raw_key is None:
        holding.clear(ports, oid, sid)
        return Duplicate(sid)
    submission = held.submission
    if trust and submission.sender:
        owner = serially(partial(_trust, ports, oid, submission.sender, now)) or owner
    mail = fetch(ports.inbox, held.submission.raw_key)
    reading = _reading(owner, submission, mail)
    if reading.kind is Reads.REJECTED:
        raise Rejected(reading.reason or "unreadable", reading.complaint)
    # What it says to Kith goes under another id: this one is known to be held, and is not answered.
    spoken = replace(submission, sid=ids.derive(sid, "released"))
    head = headers.inspect(mail.raw)
    told = _to_kith(ports, settings, owner, spoken, reading, head, now)
    if not isinstance(told, Reading):
        submission, outcome = spoken, told
        holding.drop(ports, oid, sid, now, fate=Fate.FILED)
    elif told.drafts or told.meetings:
        outcome = capture.from_mail(ports, settings, owner, submission, told, now, chosen={})
    elif told.wishes is not None:
        outcome = Ignored("wishes")
        holding.drop(ports, oid, sid, now, fate=Fate.FILED)
    else:
        raise Rejected(told.reason or "nobody_named", NOBODY)
    _send_owed(ports, settings, oid, submission, outcome, now)
    return outcome


NOBODY = "Nobody is named in it whom Kith could log a conversation with. It is kept as it is."
"""What the owner is told of a held mail that they vouch for and that is with nobody."""


def _trust(ports: Ports, oid: str, address: str, now: datetime) -> Owner | None:
    step = begin(ports.store, oid, now)
    if step is None or address in step.owner.trusted:
        return step.owner if step else None
    step.owner = replace(step.owner, trusted=(*step.owner.trusted, address))
    return step.commit()
