"""A person the owner met."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from kith.domain.purposes import Purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedDay:
    """A date that matters to somebody, by its name; the year it first was, if that is known."""

    name: str
    month: int
    day: int
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """What a conversation, or another contact, brought to one who was known; undoing needs it.

    `named`, `title` and `company` are new, `addresses` and `phones` were added, `rhythm_days` and
    `circle` (empty: none any more) are what the owner then chose, `days` are new or corrected;
    each `…_was` or `…_were` is what stood there before.
    """

    cid: str
    named: str | None = None
    name_was: str = ""
    addresses: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    title: str | None = None
    company: str | None = None
    rhythm_days: int | None = None
    rhythm_was: int | None = None
    circle: str | None = None
    circle_was: str | None = None
    days: tuple[NamedDay, ...] = ()
    days_were: tuple[NamedDay, ...] = ()
    skips_was: int = 0
    stopped_was: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Carded:
    """What a card in the submission `sid` brought, and whether the contact came of it."""

    sid: str
    brought: Learnt
    created: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One contact. `open` maps the id of each open follow-up to its sort key's date part.

    `met_for` maps each purpose to the last date it was the reason to talk; `rhythm_days` is
    the owner's own choice and wins over those of their `circle` and of the purposes. `days` are
    dates that matter to them. `skips` counts skips in a row.
    A merged contact keeps its rows and points to the one it became; `gave` is what that one
    got of it, `set_aside` the follow-ups that were closed for it. `cards` are what is known of
    them without having met.
    """

    cid: str
    name: str
    addresses: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    title: str | None = None
    company: str | None = None
    circle: str | None = None
    rhythm_days: int | None = None
    days: tuple[NamedDay, ...] = ()
    met_for: Mapping[Purpose, date] = field(default_factory=dict)
    last_on: date | None = None
    open: Mapping[str, str] = field(default_factory=dict)
    skips: int = 0
    stopped: bool = False
    merged_into: str | None = None
    also: tuple[str, ...] = ()
    gave: Learnt | None = None
    set_aside: tuple[str, ...] = ()
    cards: tuple[Carded, ...] = ()

    @property
    def cids(self) -> frozenset[str]:
        """Every id this person goes by: their own, and those that were merged into it."""
        return frozenset((self.cid, *self.also))

    @property
    def recency(self) -> tuple[date, str]:
        """What lists of people are sorted by: when last in touch, then the name."""
        return self.last_on or date.min, self.name

    @property
    def last_purpose(self) -> Purpose | None:
        """The purpose of the latest encounter with this person."""
        return max(self.met_for, key=lambda purpose: self.met_for[purpose], default=None)


def learnt(before: Contact, after: Contact) -> Learnt | None:
    """Return what was learnt of a contact; None if nothing was."""
    found = Learnt(
        cid=before.cid,
        named=after.name if after.name != before.name else None,
        name_was=before.name if after.name != before.name else "",
        addresses=tuple(each for each in after.addresses if each not in before.addresses),
        phones=tuple(each for each in after.phones if each not in before.phones),
        title=after.title if after.title != before.title else None,
        company=after.company if after.company != before.company else None,
        rhythm_days=after.rhythm_days if after.rhythm_days != before.rhythm_days else None,
        rhythm_was=before.rhythm_days if after.rhythm_days != before.rhythm_days else None,
        circle=(after.circle or "") if after.circle != before.circle else None,
        circle_was=before.circle if after.circle != before.circle else None,
        days=tuple(each for each in after.days if each not in before.days),
        days_were=tuple(each for each in before.days if each not in after.days),
        skips_was=before.skips if after.skips != before.skips else 0,
        stopped_was=before.stopped and not after.stopped,
    )
    return None if found == Learnt(cid=before.cid) else found


def unlearn(contact: Contact, what: Learnt, *, latest: bool) -> Contact:
    """Return the contact without what was learnt, but for what was changed since.

    Only if it came of the `latest` conversation are skips and a stop what they were before it.
    """
    alike = contact.rhythm_days == what.rhythm_days
    return replace(
        contact,
        name=what.name_was if contact.name == what.named else contact.name,
        addresses=tuple(each for each in contact.addresses if each not in what.addresses),
        phones=tuple(each for each in contact.phones if each not in what.phones),
        title=None if contact.title == what.title else contact.title,
        company=None if contact.company == what.company else contact.company,
        rhythm_days=what.rhythm_was if what.rhythm_days and alike else contact.rhythm_days,
        circle=what.circle_was if what.circle == (contact.circle or "") else contact.circle,
        days=_unlearnt(contact.days, what),
        skips=contact.skips or (what.skips_was if latest else 0),
        stopped=contact.stopped or (what.stopped_was and latest),
    )


def _unlearnt(days: tuple[NamedDay, ...], what: Learnt) -> tuple[NamedDay, ...]:
    """Return the days without those learnt, and those they replaced in their place."""
    left = [each for each in days if each not in what.days]
    return in_order([*left, *what.days_were]) if len(left) < len(days) else days


def in_order(days: Iterable[NamedDay]) -> tuple[NamedDay, ...]:
    """Return days as a year has them."""
    return tuple(sorted(days, key=lambda each: (each.month, each.day, each.name)))


def left_to_later(what: Learnt) -> Learnt | None:
    """Return what only the latest conversation gives back, for the next one to do so."""
    left = Learnt(cid=what.cid, skips_was=what.skips_was, stopped_was=what.stopped_was)
    return None if left == Learnt(cid=what.cid) else left


def handed(contact: Contact, sid: str, before: Contact | None) -> Contact:
    """Return the contact, who was known as `before`, with note of what a card brought."""
    bare = before or Contact(cid=contact.cid, name=contact.name)
    brought = learnt(bare, contact) or Learnt(cid=contact.cid)
    return replace(
        contact, cards=(*contact.cards, Carded(sid=sid, brought=brought, created=before is None))
    )


def known_by_card(contact: Contact) -> Contact:
    """Return a contact of whom nothing is left but cards as one who came of the first of them."""
    first, *others = contact.cards
    return replace(contact, cards=(replace(first, created=True), *others))
