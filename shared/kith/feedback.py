"""What became of the mails we sent, and what that says of whether mail reaches an owner."""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from kith import rows, sending, table
from kith.domain import deliverability, ledger
from kith.domain.deliverability import Cause
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.history import begin, serially
from kith.mail import addresses
from kith.ports import Ports, Store
from kith.reported import Report, Told
from kith.settings import Settings


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a report came to: `news`, or why it changed nothing; `lid` if it is of a mail of ours.

    `suppressed` is set if it is why nothing is sent to the owner from now on; `restored` if it
    is why mails are sent again.
    """

    outcome: str
    lid: str | None = None
    suppressed: Cause | None = None
    restored: bool = False


def record(ports: Ports, settings: Settings, report: Report, now: datetime) -> Recorded:
    """Enter a report into the ledger and the owner's deliverability.

    Reports come doubled, in any order, or about others' mail; the rows they lead to are the same.
    """
    if report.told is None:
        return Recorded("unused")
    lid = _lid(ports.store, settings, report)
    if lid is None:
        return Recorded("not_ours")
    return serially(partial(_enter, ports.store, lid, report, report.told, now))


def _lid(store: Store, settings: Settings, report: Report) -> str | None:
    """Return the ledger id the mail was tagged with, or else the one that SES's own id has.

    Notifications have no tags; then the recipient tells among whose mails to look.
    """
    tagged = next(filter(_is_lid, report.mail.tags.get("ledger", ())), None)
    if tagged or not report.mail.message_id:
        return tagged
    for address in filter(None, map(addresses.fold, report.mail.destination)):
        sealed = rows.hashed(settings.secrets.address_key, address)
        oid = table.owner_of_address(store, "U", sealed)
        if oid and (lid := table.of_ses(store, oid, report.mail.message_id)):
            return lid
    return None


def _is_lid(text: str) -> bool:
    try:
        ledger.split(text)
    except ValueError:
        return False
    return True


def _enter(store: Store, lid: str, report: Report, told: Told, now: datetime) -> Recorded:
    oid, kind, key = ledger.split(lid)
    step = begin(store, oid, now)
    entry = table.entry(store, oid, kind, key)
    if step is None or entry is None:
        return Recorded("no_such_mail")
    if not ledger.is_news(entry, told.verdict):
        return Recorded("known", lid)
    sent_at = min(report.mail.timestamp or now, now)
    sending.reported(step, entry, told.verdict, told.reason, report.mail.message_id, sent_at)
    before = step.owner.deliverability
    after = deliverability.after(before, told.verdict, lid, told.at or now, told.reason)
    step.owner = replace(step.owner, deliverability=after)
    step.commit()
    changed = after.suppressed is not before.suppressed
    return Recorded(
        "news",
        lid,
        suppressed=after.suppressed if changed else None,
        restored=changed and after.suppressed is None,
    )


def restore(ports: Ports, oid: str, now: datetime) -> bool:
    """Write to an owner again, who asks for it; False if that had never ended."""
    return serially(partial(_restore, ports.store, oid, now))


def heard_from(ports: Ports, owner: Owner, submission: Submission, now: datetime) -> bool:
    """Write to an owner again whose mail, which counts as theirs, comes from where ours bounced.

    False if that changes nothing.
    """
    here = submission.sender == owner.address
    if not (here and deliverability.lives(owner.deliverability, submission.received_at)):
        return False
    return restore(ports, owner.oid, now)


def _restore(store: Store, oid: str, now: datetime) -> bool:
    step = begin(store, oid, now)
    if step is None or step.owner.suppressed is None:
        return False
    health = deliverability.restored(step.owner.deliverability, now)
    step.owner = replace(step.owner, deliverability=health)
    step.commit()
    return True
