"""Who a mail says it is from, to and about, from its first 64 kB: read before anything else is."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from kith.domain.outcomes import Rejected
from kith.mail import addresses, author, verdicts
from kith.mail.fields import (
    BLOCK_LIMIT,
    Fields,
    block_end,
    decode_words,
    every,
    first,
    past_blank,
    plain,
    split,
)
from kith.mail.reading import Mailbox
from kith.mail.robots import is_returned
from kith.mail.verdicts import Verdicts

HEAD_LIMIT = 64 * 1024
"""Bytes of a mail that are read before its body is."""

SUBJECT_LIMIT = 500
"""Characters of a subject that are kept."""

ID_LIMIT = 250
"""Characters of a Message-ID that are kept: a line of a mail has 998, real ids under 150."""

MOST_REFERENCES = 100

OWN_HEADER = "x-kith-id"
"""On every mail Kith sends: the ledger id. Seen on one that comes in, it is Kith's own."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Headers:
    """The header of a mail.

    `sender` is set only if there is exactly one From with one address, beyond doubt. `automatic`
    says in a code why no person wrote this mail by hand (RFC 3834), `own` that Kith did.
    `posted_to` are the lists it came by (RFC 2369). `message_id` and its like are without angle
    brackets. `date` is as written.
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
    posted_to: tuple[str, ...] = ()
    own: bool = False
    verdicts: Verdicts = field(default_factory=Verdicts)


def inspect(head: bytes) -> Headers:
    """Return the headers of the mail that starts with `head` (its first HEAD_LIMIT bytes).

    Raise Rejected if the header block is over BLOCK_LIMIT or does not end.
    """
    head = head[past_blank(head, 0) : HEAD_LIMIT]
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
        sender=_sender(froms, senders),
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
        posted_to=_posted_to(fields),
        own=first(fields, OWN_HEADER) is not None,
        verdicts=verdicts.read(fields),
    )


def _sender(froms: list[str], senders: tuple[Mailbox, ...]) -> Mailbox | None:
    if not len(froms) == len(senders) == 1:
        return None
    return senders[0] if author.of(froms[0]) == senders[0].address else None


def _boxes(fields: Fields, name: str) -> tuple[Mailbox, ...]:
    found = (box for value in every(fields, name) for box in addresses.parse(value))
    return tuple(found)[: addresses.MOST]


def _posted_to(fields: Fields) -> tuple[str, ...]:
    found = (box.address for value in every(fields, "list-post") for box in addresses.parse(value))
    return tuple(address for address in found if address)[: addresses.MOST]


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
    robots = (box for box in senders if box.address and is_returned(box.address))
    return "robot_address" if any(robots) else None
