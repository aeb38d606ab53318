"""One dated conversation: as read (Draft) and as filed (Encounter)."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from kith.domain.contact import Learnt, NamedDay
from kith.domain.purposes import Purpose
from kith.domain.recurring import Recurring

MOST_MET = 12
"""People of a mail or an invitation who are logged without asking: more are a crowd (design)."""


class Reason(StrEnum):
    """Why a follow-up is owed. The order is the order in which an agenda takes them.

    An occasion is a date that matters: its name stands in the follow-up's text, and
    `original_due_on` is the day itself, however early the follow-up is due. An update tells
    somebody what came of their advice.
    """

    PROMISE = "promise"
    THANKS = "thanks"
    OCCASION = "occasion"
    EXPLICIT = "explicit"
    UPDATE = "update"
    CHECK_IN = "check_in"
    KEEP_IN_TOUCH = "keep_in_touch"


class Direction(StrEnum):
    """Who moved: decides which follow-ups the encounter closes."""

    MET = "met"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody as a submission names them, before we know who it is. Addresses are folded.

    A card may have more of each: `more_addresses` and `more_phones`.
    """

    name: str | None = None
    address: str | None = None
    phone: str | None = None
    title: str | None = None
    company: str | None = None
    more_addresses: tuple[str, ...] = ()
    more_phones: tuple[str, ...] = ()
    days: tuple[NamedDay, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """What changed hands in a conversation, one short text an entry."""

    learned: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    promised: tuple[str, ...] = ()

    def __add__(self, other: "Exchange") -> "Exchange":
        """Return both, each text once."""
        return Exchange(
            learned=_both(self.learned, other.learned),
            shared=_both(self.shared, other.shared),
            asks=_both(self.asks, other.asks),
            offers=_both(self.offers, other.offers),
            promised=_both(self.promised, other.promised),
        )


def _both(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A follow-up the owner asked for in so many words, on the owner's own calendar.

    `again` says how it comes again once it is dealt with.
    """

    due_on: date
    due_time: time | None = None
    reason: Reason = Reason.EXPLICIT
    text: str | None = None
    again: Recurring | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An encounter as read. `met` get follow-ups; `in_copy` are on it without.

    `unread` are commands of the address that say nothing to Kith; `unreadable` says in sentences
    what of the mail was out of reach.

    `words` are the owner's own, `quote` the other side's. `thread` is the first Message-ID
    of the conversation, if it was one by mail; `opener` the follow-up whose opener this mail is;
    `adds_to` the encounter that this is more about. `unasked` says that others sent it, without
    the owner's doing.

    A `card` only says who people are: they are to be known, and nobody was met.
    """

    met: tuple[Person, ...]
    occurred_on: date
    in_copy: tuple[Person, ...] = ()
    direction: Direction = Direction.MET
    purpose: Purpose | None = None
    place: str | None = None
    subject: str | None = None
    words: str = ""
    quote: str = ""
    exchange: Exchange = field(default_factory=Exchange)
    planned: tuple[Planned, ...] = ()
    rhythm_days: int | None = None
    circle: str | None = None
    days: tuple[NamedDay, ...] = ()
    introduced_by: Person | None = None
    unread: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()
    thread: str | None = None
    opener: str | None = None
    adds_to: str | None = None
    card: bool = False
    unasked: bool = False

    @property
    def crowd(self) -> int:
        """How many have an address, if they are more than one talks to; else 0."""
        addressed = sum(1 for each in (*self.met, *self.in_copy) if each.address)
        return addressed if addressed > MOST_MET else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """A filed conversation.

    `opened`, `closed`, `created` and `learnt` are what undoing it takes back.

    `also` are further submissions of the same conversation and day; `unread` are commands
    that said nothing to Kith; `unreadable` says what of the mail was out of reach, `shortened`
    that not all of the words fit.
    """

    eid: str
    sid: str
    also: tuple[str, ...] = ()
    occurred_on: date
    logged_at: datetime
    met: tuple[str, ...]
    in_copy: tuple[str, ...] = ()
    direction: Direction = Direction.MET
    purpose: Purpose = Purpose.PROFESSIONAL
    place: str | None = None
    subject: str | None = None
    words: str = ""
    quote: str = ""
    exchange: Exchange = field(default_factory=Exchange)
    introduced_by: str | None = None
    unread: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()
    shortened: bool = False
    thread: str | None = None
    opened: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    created: tuple[str, ...] = ()
    learnt: tuple[Learnt, ...] = ()
    undone_at: datetime | None = None
