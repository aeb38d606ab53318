"""Who a mail says it is from, to and about, from its first 64 kB: read before anything else is."""

from collections.abc import Iterator
from dataclasses import dataclass

from kith.domain.outcomes import Rejected
from kith.mail import addresses
from kith.mail.fields import (
    BLOCK_LIMIT,
    Fields,
    block_end,
    decode_words,
    every,
    first,
    plain,
    split,
)
from kith.mail.reading import Mailbox

HEAD_LIMIT = 64 * 1024
"""Bytes of a mail that are read before its body is."""

SUBJECT_LIMIT = 500
"""Characters of a subject that are kept."""

ID_LIMIT = 250
"""Characters of a Message-ID that are kept: a line of a mail has 998, real ids under 150."""

MOST_REFERENCES = 100

OWN_HEADER = "x-kith-id"
"""On every mail Kith sends: the ledger id. Seen on one that comes in, it is Kith's own."""

RECEIVER = "amazonses.com"
"""The name under which SES writes Authentication-Results."""

ROBOT_FIELDS = {
    "list-id": "list",
    "list-unsubscribe": "list",
    "x-auto-response-suppress": "auto_response_suppress",
    "x-autoreply": "auto_submitted",
    "x-autorespond": "auto_submitted",
}
"""Fields that only robots and lists set, and how we call that."""

PRECEDENCES = frozenset({"auto_reply", "bulk", "junk", "list"})
"""How mail is marked that nobody wrote to us."""

ROBOTS = frozenset(
    {
        "bounce",
        "bounces",
        "do-not-reply",
        "donotreply",
        "mailer-daemon",
        "no-reply",
        "no_reply",
        "noreply",
        "postmaster",
    }
)
"""Local parts behind which nobody reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdicts:
    """What SES itself says about the sender: domains that passed, lower case."""

    dkim: tuple[str, ...] = ()
    spf: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """The header of a mail. `sender` is set only if there is exactly one From with one address.

    `automatic` says in a code why no person wrote this mail by hand (RFC 3834), `own` that Kith
    did. `message_id` and its like are without angle brackets. `date` is as written.
    """

    senders: tuple[Mailbox, ...] = ()
    sender: Mailbox | None = None
    message_id: str | None = None
    date: str | None = None
    subject: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    automatic: str | None = None
    own: bool = False
    verdicts: Verdicts = Verdicts()


def inspect(head: bytes) -> Headers:
    """Return the headers of the mail that starts with `head` (its first HEAD_LIMIT bytes).

    Raise Rejected if the header block is over BLOCK_LIMIT or does not end.
    """
    head = head[:HEAD_LIMIT]
    end, _ = block_end(head)
    if end > BLOCK_LIMIT:
        raise Rejected("headers_too_long", "The header of this mail is too long to be read.")
    return of(split(head[:end]))


def of(fields: Fields) -> Headers:
    """Return the headers that `fields` spell out."""
    froms = list(every(fields, "from"))
    senders = tuple(box for value in froms for box in addresses.parse(value, strict=True))
    references = tuple(ref for value in every(fields, "references") for ref in _ids(value))
    return Headers(
        senders=senders,
        sender=senders[0] if len(froms) == len(senders) == 1 else None,
        message_id=next(_ids(first(fields, "message-id") or ""), None),
        date=plain(first(fields, "date") or "")[:ID_LIMIT] or None,
        subject=decode_words((first(fields, "subject") or "")[: SUBJECT_LIMIT * 10])[
            :SUBJECT_LIMIT
        ],
        in_reply_to=next(_ids(first(fields, "in-reply-to") or ""), None),
        references=references[:MOST_REFERENCES],
        to=_boxes(fields, "to"),
        cc=_boxes(fields, "cc"),
        automatic=_automatic(fields, senders),
        own=first(fields, OWN_HEADER) is not None,
        verdicts=_verdicts(fields),
    )


def is_robot(address: str) -> bool:
    """Return whether nobody reads what is sent to `address`."""
    local = address.partition("@")[0].partition("+")[0]
    return local in ROBOTS or local.startswith(("noreply", "no-reply", "bounce-", "bounces-"))


def _boxes(fields: Fields, name: str) -> tuple[Mailbox, ...]:
    found = (box for value in every(fields, name) for box in addresses.parse(value))
    return tuple(found)[: addresses.MOST]


def _ids(value: str) -> Iterator[str]:
    for word in value.replace("<", " <").replace(">", "> ").split():
        if text := plain(word.strip("<>"))[:ID_LIMIT]:
            yield text


def _automatic(fields: Fields, senders: tuple[Mailbox, ...]) -> str | None:
    """Return why this is a robot's mail, in a code, or None (RFC 3834 and what mailers do)."""
    submitted = (first(fields, "auto-submitted") or "no").partition(";")[0].strip().lower()
    if submitted != "no":
        return "auto_submitted"
    if (first(fields, "precedence") or "").strip().lower() in PRECEDENCES:
        return "precedence"
    for name, code in ROBOT_FIELDS.items():
        if first(fields, name) is not None:
            return code
    path = first(fields, "return-path")
    if path is not None and not path.strip("<> \t"):
        return "empty_return_path"
    robots = (box for box in senders if box.address and is_robot(box.address))
    return "robot_address" if any(robots) else None


def _verdicts(fields: Fields) -> Verdicts:
    """Read the first Authentication-Results of the block that SES put on top, and no other.

    SES prepends Return-Path, its own Received ("by inbound-smtp.<region>.amazonaws.com"), its
    verdicts and Authentication-Results, then X-SES-RECEIPT and X-SES-DKIM-SIGNATURE. Whatever
    is not of that block, or comes after another Received, the sender may have written.
    """
    arrived = False
    for name, value in fields:
        if name == "received":
            if arrived or "by inbound-smtp." not in value or ".amazonaws.com" not in value:
                return Verdicts()
            arrived = True
        elif name == "authentication-results" and arrived:
            server, _, results = value.partition(";")
            return _results(results) if server.strip().lower() == RECEIVER else Verdicts()
        elif name not in {
            "return-path",
            "received-spf",
            "x-ses-spam-verdict",
            "x-ses-virus-verdict",
        }:
            return Verdicts()
    return Verdicts()


def _results(text: str) -> Verdicts:
    """Read `spf=pass (…) envelope-from=a@b; dkim=pass header.i=@b; …`."""
    method, passed = "", False
    dkim: list[str] = []
    spf: str | None = None
    for word in _uncommented(text).replace(";", " ").split():
        key, _, value = word.lower().partition("=")
        value = value.strip('"')
        if key in {"dkim", "dmarc", "spf"}:
            method, passed = key, value == "pass"
        elif passed and method == "dkim" and key in {"header.d", "header.i"}:
            dkim.append(value.rpartition("@")[2])
        elif passed and method == "spf" and key in {"envelope-from", "smtp.mailfrom"}:
            spf = value.rpartition("@")[2]
    return Verdicts(dkim=tuple(dict.fromkeys(filter(None, dkim))), spf=spf or None)


def _uncommented(text: str) -> str:
    """Drop what stands in parentheses: it may quote the sender."""
    out: list[str] = []
    depth = 0
    for ch in text:
        if ch == "(":
            depth += 1
        elif ch == ")":
            depth = max(0, depth - 1)
        elif not depth:
            out.append(ch)
    return "".join(out)
