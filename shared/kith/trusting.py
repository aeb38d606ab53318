"""Whether a mail may count as the owner's (design: no one else gets in)."""

from kith.domain.owner import Owner
from kith.domain.submission import Doubt
from kith.mail.headers import Headers
from kith.received import FAIL, PASS, Received


def doubt(owner: Owner, received: Received, head: Headers) -> Doubt | None:
    """Return why a mail does not count as the owner's; None if it does."""
    sender = head.sender.address if head.sender else None
    receipt = received.receipt
    own = sender in (*owner.addresses, *owner.trusted)
    if FAIL in {receipt.spam.status, receipt.virus.status}:
        return Doubt.UNVERIFIED if own else Doubt.STRANGER
    if sender in owner.addresses and _aligned(received, head):
        return None
    if sender in owner.trusted and sent_by_its_domain(received, head):
        return None
    return Doubt.UNVERIFIED if own else Doubt.STRANGER


def sent_by_its_domain(received: Received, head: Headers) -> bool:
    """Whether DMARC passed, or SES itself says that DKIM or SPF passed for the From's domain.

    Alignment is relaxed as in RFC 7489, 3.1: a parent domain or a subdomain will do.
    """
    if head.sender is None or head.sender.address is None:
        return False
    if _aligned(received, head):
        return True
    domain = head.sender.address.rpartition("@")[2]
    passed = filter(None, (*head.verdicts.dkim, head.verdicts.spf))
    return any(
        each == domain or domain.endswith(f".{each}") or each.endswith(f".{domain}")
        for each in passed
    )


def _aligned(received: Received, head: Headers) -> bool:
    """Whether DMARC passed, and for the very domain that we read in the From.

    Mail systems spell a domain beyond ASCII in two ways; there the receipt's word has to do.
    """
    if received.receipt.dmarc.status != PASS or head.sender is None:
        return False
    domain = (head.sender.address or "").rpartition("@")[2]
    return head.verdicts.dmarc in {None, domain} or not domain.isascii()
