"""What others answer to a mail on which Kith was in copy: kept with the conversation, unasked."""

from dataclasses import replace
from datetime import datetime

from kith import filing, table, trusting
from kith.domain import calendar
from kith.domain.encounter import Direction, Draft, Person
from kith.domain.outcomes import Ignored
from kith.domain.owner import Owner
from kith.domain.submission import Fate, Submission
from kith.filing import Outcome
from kith.mail import details
from kith.mail.headers import Headers
from kith.mail.reading import Kind, Mailbox, Reading
from kith.ports import Ports
from kith.received import Received
from kith.remembering import remember


def replied(ports: Ports, owner: Owner, received: Received, head: Headers) -> bool:
    """Whether somebody the owner wrote to, with Kith in copy, has answered that mail."""
    sender = head.sender.address if head.sender else None
    if sender is None or head.automatic or not trusting.sent_by_its_domain(received, head):
        return False
    contact = table.by_address(ports.store, owner.oid, sender)
    thread = _thread(head)
    if contact is None or thread is None:
        return False
    eids = table.of_thread(ports.store, owner.oid, thread)
    conversation = filter(None, (table.encounter(ports.store, owner.oid, eid) for eid in eids))
    return any(contact.cids & {*each.met, *each.in_copy} for each in conversation)


def _thread(head: Headers) -> str | None:
    return next(iter(head.references), head.in_reply_to)


def log(
    ports: Ports,
    owner: Owner,
    submission: Submission,
    head: Headers,
    reading: Reading,
    now: datetime,
) -> Outcome:
    """Keep what they replied with the conversation, unasked and unanswered.

    Their words are theirs: no line in them is one Kith acts on. Whether they come to a meeting
    is none of them. Who was only ever in copy is so still: nothing is owed to them until the
    owner meets them.
    """
    if reading.kind is Kind.INVITATION and not (reading.drafts or reading.meetings):
        remember(ports, owner.oid, submission, Fate.IGNORED, now)
        return Ignored("answer_to_invitation")
    sender = head.sender or Mailbox(None, None)
    themselves = Person(name=sender.name, address=sender.address)
    draft = Draft(
        met=(details.signed(themselves, reading.words, reading.signature, owner.zone),),
        occurred_on=calendar.today(owner, submission.received_at),
        direction=Direction.THEIRS,
        subject=head.subject,
        quote=reading.words,
        thread=_thread(head),
        unasked=True,
    )
    unanswered = replace(submission, message_id=None)
    return filing.file(ports, owner.oid, unanswered, [draft], now)
