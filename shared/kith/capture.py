"""A draft on its way to being filed: from a mail or from a form."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kith import filing, links
from kith.domain import ids
from kith.domain.encounter import Draft
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.filing import Outcome
from kith.links import OpenerTag
from kith.mail.reading import Reading
from kith.ports import Ports
from kith.resolving import Chosen
from kith.settings import Settings


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
    tag = links.read_tag(settings, owner.oid, submission.tag)
    drafts: Sequence[Draft] = reading.drafts
    if isinstance(tag, OpenerTag):
        drafts = [replace(each, opener=tag.fid, unread=()) for each in drafts]
    return filing.file(ports, owner.oid, submission, drafts, now, chosen=chosen)


def from_form(
    ports: Ports, oid: str, key: str, draft: Draft, now: datetime, *, chosen: Chosen | None = None
) -> Outcome:
    """File what a form says; `key` came with the blank form, so a double post is one encounter.

    Filled in differently it is another one: nobody's second thoughts are taken for a repeat.
    """
    submission = Submission(sid=ids.derive("form", oid, key, repr(draft)), received_at=now)
    return filing.file(ports, oid, submission, [draft], now, chosen=chosen)
