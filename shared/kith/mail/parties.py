"""Who of a mail's parties are people the owner talked to, and who are not."""

import re
from collections.abc import Iterable

from kith.domain.encounter import Person
from kith.domain.owner import Owner
from kith.mail.addresses import clean_name
from kith.mail.headers import is_robot
from kith.mail.reading import Mailbox

CAPTURE = re.compile(r"[a-z0-9]{1,8}\.[a-z0-9]{10}")
"""The fixed part of a capture address."""

NOBODY = frozenset({"undisclosed-recipients", "undisclosed recipients", "unlisted-recipients"})
"""What mailers write where they leave the recipients out."""


def is_own(owner: Owner, address: str | None) -> bool:
    """Return whether `address` is one of the owner's, whatever follows a + in it."""
    own = map(_plain, (*owner.addresses, *owner.trusted))
    return address is not None and _plain(address) in own


def is_kith(owner: Owner, address: str | None) -> bool:
    """Return whether `address` is at the domain where Kith receives, and nobody else does."""
    domain = owner.capture_address.rpartition("@")[2].lower()
    return bool(address and domain) and str(address).rpartition("@")[2] == domain


def capture_address(boxes: Iterable[Mailbox]) -> str:
    """Return which recipient has the shape of a capture address, empty if none has.

    For reading a mail of which nobody told whose it is: a name, a dot and the secret, or a
    place called kith.
    """
    found = [box.address for box in boxes if box.address]
    shaped = (each for each in found if CAPTURE.fullmatch(each.partition("@")[0].partition("+")[0]))
    named = (each for each in found if "kith" in re.split(r"[.@+]", each))
    return next(shaped, next(named, ""))


def person(box: Mailbox) -> Person:
    """Return a mailbox as a person not yet known."""
    return Person(name=box.name, address=box.address)


def behind(box: Mailbox) -> Mailbox:
    """Return who wrote through a list or a service, whose address is not theirs.

    `'Ann Lee' via Team <team@x.example>` is Ann Lee: everybody on the list writes from there.
    """
    name, via, _ = (box.name or "").partition(" via ")
    person = clean_name(name) if via and box.address else None
    return Mailbox(person, None) if person else box


def people(
    owner: Owner, boxes: Iterable[Mailbox], but: Iterable[Person] = ()
) -> tuple[Person, ...]:
    """Return the people among `boxes`, once each: not the owner, Kith, a robot or one of `but`."""
    seen = {(each.address or each.name) for each in but}
    found: list[Person] = []
    for box in boxes:
        key = box.address or box.name
        if key is None or key in seen or is_own(owner, box.address) or is_kith(owner, box.address):
            continue
        if (box.address and is_robot(box.address)) or key.casefold() in NOBODY:
            continue
        seen.add(key)
        found.append(person(box))
    return tuple(found)


def _plain(address: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"
