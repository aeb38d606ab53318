"""Cards that come with a mail: who somebody is, beside what the mail says of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kith.domain import occasions, wording
from kith.domain.contact import NamedDay
from kith.domain.encounter import Draft, Person
from kith.domain.identity import could_be, tokens
from kith.domain.occasions import Occasion
from kith.domain.owner import Owner
from kith.exchange import vcards
from kith.exchange.card_days import CardDay
from kith.exchange.vcards import Card
from kith.mail import charsets, enclosures, parties
from kith.mail.mime import Part

TYPES = frozenset({"text/directory", "text/vcard", "text/x-vcard"})
"""What a card is called as a part of a mail."""

MOST_CARDS = 12
"""Cards of one mail that are taken: more is an address book, and an import is for that."""


def of(part: Part, owner: Owner, written: str = "") -> tuple[Person, ...]:
    """Return the people whose cards a mail carries, less the owner's own and Kith's.

    `written` are cards that stand in its text.
    """
    texts = [text for text, _ in enclosures.texts(part, TYPES, ".vcf")]
    return _people("\n".join((*texts, written)), owner)


def _people(text: str, owner: Owner) -> tuple[Person, ...]:
    cards = vcards.read(text, charsets.decode)
    found = (_person(each, owner) for each in cards if not _is_ours(owner, each))
    return tuple(dict.fromkeys(found))[:MOST_CARDS]


def _person(card: Card, owner: Owner) -> Person:
    return Person(
        name=card.name,
        address=next(iter(card.addresses), None),
        phone=next(iter(card.phones), None),
        title=card.title,
        company=card.company,
        more_addresses=card.addresses[1:],
        more_phones=card.phones[1:],
        days=tuple(_day(each, wording.spoken(owner.language)) for each in card.days),
    )


def _day(found: CardDay, language: str) -> NamedDay:
    """Return a date of a card under the name it has in the owner's language."""
    called = occasions.CALLED.get(Occasion(found.kind.value), {}).get(language)
    return NamedDay(name=called or found.name, month=found.month, day=found.day, year=found.year)


def parted(words: str) -> tuple[str, str]:
    """Return words without the cards written out in them, and those cards.

    Phones that read a card from its QR code share its text.
    """
    own: list[str] = []
    cards: list[str] = []
    inside = False
    for line in words.split("\n"):
        mark = line.strip().upper()
        inside = inside or mark == "BEGIN:VCARD"
        (cards if inside else own).append(line)
        inside = inside and mark != "END:VCARD"
    return ("\n".join(own).strip() if cards else words), "\n".join(cards)


def _is_ours(owner: Owner, card: Card) -> bool:
    return any(
        parties.is_own(owner, each) or parties.is_kith(owner, each) for each in card.addresses
    )


def alone(cards: Sequence[Person], draft: Draft) -> tuple[Draft, ...]:
    """Return what a mail is that brings cards and says nothing: people to be known, not met."""
    blank = Draft(met=(), occurred_on=draft.occurred_on, subject=draft.subject, card=True)
    return tuple(replace(blank, met=(each,)) for each in cards)


def beside(drafts: Sequence[Draft], cards: Sequence[Person]) -> tuple[Draft, ...]:
    """Return what a mail tells with what its cards tell of the people in it.

    The cards are of those it is about if it names nobody; a card of somebody else stands alone.
    """
    left = list(cards)
    made: list[Draft] = []
    for draft in drafts:
        met = [_completed(each, left) for each in draft.met]
        if not met and left:
            met, left = left, []
        made.append(replace(draft, met=tuple(met)))
    return (*made, *alone(left, made[0]))


def _completed(person: Person, left: list[Person]) -> Person:
    """Return a person with what their card says, which is then taken from those left.

    Not if several cards could be theirs.
    """
    fitting = [each for each in left if _is_of(each, person)]
    if len(fitting) != 1:
        return person
    (card,) = fitting
    left.remove(card)
    name = card.name if card.name and _says_more(card.name, person.name) else person.name
    addresses = _first_of(person.address, card.address, *card.more_addresses)
    phones = _first_of(person.phone, card.phone, *card.more_phones)
    return Person(
        name=name,
        address=next(iter(addresses), None),
        phone=next(iter(phones), None),
        title=card.title or person.title,
        company=card.company or person.company,
        more_addresses=addresses[1:],
        more_phones=phones[1:],
        days=card.days,
    )


def _is_of(card: Person, person: Person) -> bool:
    """Whether a card is this person's: by address, else by a name that nothing contradicts."""
    if person.address:
        addresses = _first_of(card.address, *card.more_addresses)
        return person.address in addresses or (
            not addresses and could_be(tokens(card.name or ""), tokens(person.name or ""))
        )
    return could_be(tokens(card.name or ""), tokens(person.name or ""))


def _says_more(name: str, than: str | None) -> bool:
    return len(tokens(name)) > len(tokens(than or ""))


def _first_of(*values: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, values)))


def is_label(subject: str, named: Iterable[Person]) -> bool:
    """Whether a subject is only what a card is called: its file, or a name and nothing else."""
    return subject.lower().endswith(".vcf") or parties.are_all_of(subject, named)
