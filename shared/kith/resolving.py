"""Who a draft is about: known contacts, new ones, or a question to the owner."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kith import table
from kith.domain import ids
from kith.domain.contact import Contact
from kith.domain.encounter import Draft, Person
from kith.domain.identity import Known, New, Unclear, could_be, decide, fold, phone_key, tokens
from kith.ports import Store

NOBODY = "new"
"""The choice that somebody is new, though a known name resembles theirs."""

WHOM = ""
"""The choice for a draft that names nobody, or a crowd: the names of who was met, one a line."""

EVERYONE = "*"
"""The choice for a crowd that all of them were met."""

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
    """Nothing can be filed before the owner says who is meant; `crowd` counts who it could be."""

    named: str | None
    candidates: tuple[Contact, ...] = ()
    crowd: int = 0


def label(person: Person) -> str:
    """Return what a person is called in a question about them."""
    return person.name or person.address or person.phone or ""


def resolve(
    store: Store, oid: str, sid: str, drafts: Sequence[Draft], chosen: Chosen
) -> list[Unit] | Question:
    """Find who is meant in every draft, or what has to be asked before anything is filed."""
    units: list[Unit] = []
    fresh: dict[str, list[tuple[Person, Contact]]] = {}
    for number, read in enumerate(drafts):
        eid = f"{sid}-{number}"
        if read.crowd and WHOM not in chosen:
            return Question(None, crowd=read.crowd)
        draft = _of_crowd(read, chosen[WHOM]) if read.crowd else read
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


def _of_crowd(draft: Draft, whom: str) -> Draft:
    """Return a draft of a crowd with those alone whom the owner names, known to it or not."""
    if whom == EVERYONE:
        return draft
    everyone = (*draft.met, *draft.in_copy)
    met = (_called(everyone, name) for name in whom.splitlines())
    return replace(draft, met=tuple(dict.fromkeys(met)), in_copy=())


def _called(everyone: Sequence[Person], name: str) -> Person:
    """Return who of a crowd is called so; somebody else, if none is or several are."""
    words, address = tokens(name), name.strip().casefold()
    found = [
        each
        for each in everyone
        if each.address == address or could_be(words, tokens(each.name or _local(each.address)))
    ]
    return found[0] if len(found) == 1 else Person(name=name.strip())


def _local(address: str | None) -> str:
    return (address or "").partition("@")[0].replace(".", " ")


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
    decision = decide(
        person,
        table.by_address(store, oid, person.address) if person.address else None,
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
