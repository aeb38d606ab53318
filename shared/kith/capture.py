"""A draft on its way to being filed: from a mail or from a form."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kith import filing, holding, links, meetings, table
from kith.domain import ids, naming
from kith.domain.encounter import Draft
from kith.domain.outcomes import Captured, Duplicate, Held, Ignored
from kith.domain.owner import Owner
from kith.domain.submission import Doubt, Submission
from kith.filing import Outcome
from kith.history import begin, serially
from kith.links import OpenerTag
from kith.mail.reading import Reading
from kith.mail.verbs import Verb
from kith.mail.wishing import ReplyCommand
from kith.ports import Ports, Store
from kith.resolving import EVERYONE, WHOM, Chosen, label
from kith.settings import Settings

CROWD = 12
"""People of a meeting ahead above which the owner is asked whether it is to be logged (design)."""


def from_mail(
    ports: Ports,
    settings: Settings,
    owner: Owner,
    submission: Submission,
    reading: Reading,
    now: datetime,
    *,
    chosen: Chosen | None = None,
) -> Outcome:
    """File what a mail says; an opener's mark closes the follow-up it was written for."""
    if chosen is None and (most := _largest(reading)) > CROWD:
        return _ask_crowd(ports, owner.oid, submission, most, now)
    if reading.meetings or not reading.drafts:
        planned = meetings.plan(
            ports,
            owner.oid,
            submission,
            reading.meetings,
            now,
            released=chosen is not None,
            more=bool(reading.drafts),
        )
        if not reading.drafts:
            return planned
    tag = links.read_tag(settings, owner.oid, submission.tag)
    drafts: Sequence[Draft] = reading.drafts
    if isinstance(tag, OpenerTag):
        drafts = [replace(each, opener=tag.fid, unread=()) for each in drafts]
    return filing.file(ports, owner.oid, submission, drafts, now, chosen=chosen)


def _largest(reading: Reading) -> int:
    """Return of how many people the largest meeting ahead is that a mail tells of."""
    ahead = (each for each in reading.meetings if not each.cancelled)
    return max((len(each.draft.met) for each in ahead), default=0)


def _ask_crowd(
    ports: Ports, oid: str, submission: Submission, people: int, now: datetime
) -> Outcome:
    """Hold a mail about more people than one talks to, once."""

    def decide() -> Outcome:
        step = begin(ports.store, oid, now)
        if step is None:
            return Ignored("no_owner")
        if table.seen(ports.store, oid, submission.sid):
            return Duplicate(submission.sid)
        return holding.ask_crowd(ports, step, submission, people)

    return serially(decide)


def from_form(
    ports: Ports, oid: str, key: str, draft: Draft, now: datetime, *, chosen: Chosen | None = None
) -> Outcome:
    """File what a form says; `key` came with the blank form, so a double post is one encounter.

    Filled in differently it is another one: nobody's second thoughts are taken for a repeat. What
    waits of the same form for an answer, before a name was corrected, waits no more.
    """
    form = ids.derive("form", oid, key)
    sid = ids.derive("form", oid, key, repr(draft))
    submission = Submission(sid=sid, received_at=now, tag=form)
    outcome = filing.file(ports, oid, submission, [draft], now, chosen=chosen)
    if chosen is not None and isinstance(outcome, Captured | Held):
        holding.withdraw(ports, oid, form, sid, now)
    return outcome


def whom(store: Store, oid: str, sid: str, wishes: Sequence[ReplyCommand]) -> str | None:
    """Return whom a reply says that a held submission is with: names, one a line, or EVERYONE.

    None if it says something else, or that is not what was asked.
    """
    held = table.held(store, oid, sid)
    if held is None or not held.drafts or held.named or len(wishes) != 1:
        return None
    (wish,) = wishes
    if wish.verb is Verb.WITH and wish.text:
        return "\n".join(label(each) for each in naming.people(wish.text)) or None
    return EVERYONE if wish.verb is Verb.LOG and held.doubt is Doubt.CROWD else None


def with_whom(ports: Ports, oid: str, sid: str, whom: str, now: datetime) -> Outcome:
    """File a held submission with these people; it was decided meanwhile, or it is filed."""
    held = table.held(ports.store, oid, sid)
    if held is None:
        return Duplicate(sid)
    return filing.file(ports, oid, held.submission, held.drafts, now, chosen={WHOM: whom})
