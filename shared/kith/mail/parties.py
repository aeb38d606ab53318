"""Who of a mail's parties are people the owner talked to, and who are not."""

from collections.abc import Iterable

from kith.domain.encounter import Person
from kith.domain.owner import Owner
from kith.mail.headers import is_robot
from kith.mail.reading import Mailbox

NOBODY = frozenset({"undisclosed-recipients", "undisclosed recipients", "unlisted-recipients"})
"""What mailers write where they leave the recipients out."""


def is_own(owner: Owner, address: str | None) -> bool:
    """Return whether `address` is one of the owner's, whatever follows a + in it."""
    return address is not None and _plain(address) in {_plain(own) for own in owner.addresses}


def is_kith(owner: Owner, address: str | None) -> bool:
    """Return whether `address` is at the domain where Kith receives, and nobody else does."""
    domain = owner.capture_address.rpartition("@")[2].lower()
    return bool(address and domain) and str(address).rpartition("@")[2] == domain


def person(box: Mailbox) -> Person:
    """Return a mailbox as a person not yet known."""
    return Person(name=box.name, address=box.address)


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
