"""Who of a mail's parties are people the owner talked to, and who are not."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from kith.domain.encounter import Person
from kith.domain.identity import fold, tokens
from kith.domain.keeping import is_kept_out
from kith.domain.owner import Owner
from kith.mail import robots
from kith.mail.addresses import clean_name
from kith.mail.reading import Mailbox

OPENING = 100
GREETING_WORDS = 3
"""Characters of a text, and words of them, in which somebody is greeted."""

WHOLE_NAME = 2
"""Words of a name from which on it stands for one person, wherever it is."""

DOTLESS = frozenset({"gmail.com", "googlemail.com"})
"""Domains to which dots before the @ mean nothing."""

CAPTURE = re.compile(r"[a-z0-9]{1,8}\.(?=[a-z]{0,9}[2-7])[a-z2-7]{10}")
"""The fixed part of a capture address; a secret of letters alone may be a family name."""


def is_own(owner: Owner, address: str | None) -> bool:
    """Return whether `address` is one of the owner's, whatever follows a + in it."""
    own = map(_plain, (*owner.addresses, *owner.trusted))
    return address is not None and _plain(address) in own


def is_owner(owner: Owner, box: Mailbox) -> bool:
    """Return whether a mailbox is the owner's, by address, or bears their whole name.

    In any order, with or without an address: Outlook's "From: Own, Robin" has none, and most
    have more than one, which they did not all tell.
    """
    mine = sorted(tokens(owner.name or ""))
    named = len(mine) >= WHOLE_NAME and sorted(tokens(box.name or "")) == mine
    return named or is_own(owner, box.address)


def signed(owner: Owner, sender: Mailbox | None) -> Owner:
    """Return the owner by the name that their own mail bears, where it is a whole one."""
    if sender is None or not is_own(owner, sender.address):
        return owner
    whole = len(tokens(sender.name or "")) >= WHOLE_NAME
    return replace(owner, name=sender.name) if whole else owner


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


def is_persons(box: Mailbox, words: str) -> bool:
    """Return whether a mailbox bears its holder's name: "Joan Pell" has joan@pell.example.

    Or whether `words` written to it begin with a name that it has: "Hi Joan, …".
    """
    names = tokens(box.name or "")
    address = (box.address or "").casefold()
    opening = words[:OPENING].split()[:GREETING_WORDS]
    greeted = (fold(word[:-1]) for word in opening if word.endswith((",", "!", ":")))
    if any(name in re.split(r"[._+-]", address.partition("@")[0]) for name in greeted):
        return True
    own = any(len(name) > len("de") and name in address for name in names)
    return len(names) > 1 and own and not _is_machine(box.name, address)


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
    owner: Owner,
    boxes: Iterable[Mailbox],
    but: Iterable[Person] = (),
    lists: Collection[str] = (),
) -> tuple[Person, ...]:
    """Return the people among `boxes` the owner did not keep out, once each, less `but`.

    `lists` are addresses known to be mailing lists.
    """
    met = others(owner, boxes, lists)
    known = {(each.address or each.name) for each in but}
    kept = (box for box in met if (box.address or box.name) not in known)
    return tuple(person(box) for box in kept if not is_kept_out(owner.never, box.address))


def others(
    owner: Owner, boxes: Iterable[Mailbox], lists: Collection[str] = ()
) -> tuple[Mailbox, ...]:
    """Return who among `boxes` is a person, once each: not the owner, Kith, a robot or a list."""
    found: dict[str, Mailbox] = {}
    for box in outside(owner, boxes):
        machine = box.address and (box.address in lists or _is_machine(box.name, box.address))
        if not machine:
            found.setdefault(box.address or box.name or "", box)
    return tuple(found.values())


def outside(owner: Owner, boxes: Iterable[Mailbox]) -> tuple[Mailbox, ...]:
    """Return whom a mail names beside the owner and Kith, be it a person or not."""
    named = (box for box in boxes if box.address or not robots.is_nobody(box.name))
    return tuple(
        box for box in named if not is_owner(owner, box) and not is_kith(owner, box.address)
    )


def _is_machine(name: str | None, address: str) -> bool:
    return robots.is_robot(address) or robots.is_list(address) or robots.is_passed_on(name, address)


def are_all_of(subject: str, named: Iterable[Person]) -> bool:
    """Return whether a subject says nothing but the names of these people, or nothing at all."""
    names = tuple(word for each in named for word in tokens(each.name or ""))
    return tokens(subject) == names


def _plain(address: str) -> str:
    """Return an address as mail to it is sorted: Google's has no dots before the @."""
    local, _, domain = address.rpartition("@")
    local = local.partition("+")[0]
    return f"{local.replace('.', '') if domain in DOTLESS else local}@{domain}"
