"""Whose mail it is: the owners whom an envelope names, rightly or by mistake."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kith import links, rows, table, trusting
from kith.domain import ledger
from kith.links import ReplyTag
from kith.mail.headers import Headers
from kith.ports import Store
from kith.received import Received
from kith.settings import Settings

CAPTURE_LOCAL = re.compile(r"([a-z0-9]{1,8}\.[a-z2-7]{10})(?:[+\-_.=](.{0,200}))?", re.IGNORECASE)
"""The fixed part of a capture address, and what follows it. Bounded, so it cannot backtrack far."""


@dataclass(frozen=True, slots=True)
class Named:
    """An owner a mail is for, what follows in their address, and whether it is the right one.

    `shared` says that the mail names another owner too.
    """

    oid: str
    tag: str
    right: bool = True
    shared: bool = False


def owners(store: Store, settings: Settings, received: Received) -> Mapping[str, Named]:
    """Return each owner whose capture address, present or replaced, the envelope names, by id.

    Of several recipients that name one of them, what the right address says counts, and best
    what follows it.
    """
    found: dict[str, Named] = {}
    for recipient in received.receipt.recipients:
        fixed, tag = parts(settings, recipient)
        sealed = rows.hashed(settings.secrets.address_key, fixed)
        oid = table.owner_of_address(store, "A", sealed) if fixed else None
        if oid:
            # Answers to mails that were sent before the address was replaced are right.
            ours = links.read_tag(settings, oid, tag) is not None
            named = Named(oid, tag, ours or not table.is_retired(store, sealed))
            found[oid] = max(found.get(oid, named), named, key=_telling)
    return found


def _telling(named: Named) -> tuple[bool, bool]:
    return named.right, bool(named.tag)


def parts(settings: Settings, recipient: str) -> tuple[str, str]:
    """Return the fixed part of a capture address and what follows it, both empty if it is none."""
    local, _, domain = recipient.rpartition("@")
    match = CAPTURE_LOCAL.fullmatch(local)
    if match is None or domain.lower() != settings.mail_domain:
        return "", ""
    return match[1], match[2] or ""


def mistyped(
    store: Store, settings: Settings, received: Received, head: Headers
) -> Iterator[Named]:
    """Yield the owner who wrote to an address that nobody has."""
    sender = head.sender.address if head.sender else None
    if sender and trusting.sent_by_its_domain(received, head):
        sealed = rows.hashed(settings.secrets.address_key, sender)
        oid = table.owner_of_address(store, "U", sealed)
        if oid:
            yield Named(oid, "", right=False)


def answered(store: Store, oid: str, head: Headers) -> ReplyTag | None:
    """Return which of Kith's mails this answers, by the id SES gave it."""
    ses_id = (head.in_reply_to or "").partition("@")[0]
    lid = table.of_ses(store, oid, ses_id) if ses_id else None
    return ReplyTag(*ledger.split(lid)[1:]) if lid else None
