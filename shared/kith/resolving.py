"""Who a draft is about: known contacts, new ones, or a question to the owner."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kith import table
from kith.domain import ids
from kith.domain.contact import Contact
from kith.domain.encounter import Draft, Person
from kith.domain.identity import Known, New, Unclear, decide, fold, phone_key
from kith.ports import Store

NOBODY = "new"
"""The choice that somebody is new, though a known name resembles theirs."""

WHOM = ""
"""The choice for a draft that names nobody: the names of who was met, one a line."""

Chosen = Mapping[str, str]
"""What the owner answered: a person's label to a contact id or NOBODY; WHOM to names."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One person of one draft: the smallest thing that is filed whole."""

    eid: str
    draft: Draft
    person: Person
    contact: Contact
    met: bool


@dataclass(frozen=True, slots=True)
class Question:
    """Nothing can be filed before the owner says who is meant."""

    named: str | None
    candidates: tuple[Contact, ...] = ()


def label(person: Person) -> str:
    """Return what a person is called in a question about them."""
    return person.name or person.address or person.phone or ""


def resolve(
    store: Store, oid: str, sid: str, drafts: Sequence[Draft], chosen: Chosen
) -> list[Unit] | Question:
    """Find who is meant in every draft, or what has to be asked before anything is filed."""
    units: list[Unit] = []
    fresh: dict[str, list[tuple[Person, Contact]]] = {}
    for number, draft in enumerate(drafts):
        eid = f"{sid}-{number}"
        met = draft.met or tuple(Person(name=name) for name in chosen.get(WHOM, "").splitlines())
        if not met:
            return Question(None)
        everyone = [*((each, True) for each in met), *((each, False) for each in draft.in_copy)]
        for place, (person, was_met) in enumerate(everyone):
            told = set(filter(None, (fold(label(person)), person.address)))
            alike = [each for sign in told for each in fresh.get(sign, ())]
            known = next((each for named, each in alike if _same(named, person)), None)
            cid = ids.derive("contact", eid, str(place))
            found = known or _who(store, oid, person, chosen, cid)
            if isinstance(found, Unclear):
                return Question(label(person), found.candidates)
            for sign in told:
                fresh.setdefault(sign, []).append((person, found))
            if not any(unit.eid == eid and unit.contact.cid == found.cid for unit in units):
                units.append(Unit(eid, draft, person, found, was_met))
    return units


def _same(one: Person, other: Person) -> bool:
    """Whether one submission means one person twice: by address, else by name uncontradicted."""
    if one.address and other.address:
        return one.address == other.address
    apart = one.phone and other.phone and phone_key(one.phone) != phone_key(other.phone)
    return not apart and fold(label(one)) == fold(label(other))


def _who(store: Store, oid: str, person: Person, chosen: Chosen, cid: str) -> Contact | Unclear:
    """Return the contact meant, `cid` being the id of a new one; or who it could be."""
    choice = chosen.get(label(person))
    filed_before = table.contact(store, oid, choice if choice and choice != NOBODY else cid)
    if filed_before:
        return filed_before
    at = [
        table.by_address(store, oid, each)
        for each in (person.address, *person.more_addresses)
        if each
    ]
    known = {each.cid: each for each in at if each}
    if len(known) > 1 and choice != NOBODY:
        return Unclear(tuple(known.values()))
    decision = decide(
        person,
        next(iter(known.values()), None),
        table.by_phone(store, oid, person.phone) if person.phone else (),
        table.by_name(store, oid, person.name) if person.name else (),
    )
    match decision:
        case Known(contact):
            return contact
        case Unclear() if choice != NOBODY:
            return decision
        case New() | Unclear():
            return Contact(cid=cid, name=label(person))
