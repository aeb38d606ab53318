"""The world around the Kith of the two years: a table that tells, a post that fails, a clock."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from infra.local.store import SqliteStore
from kith import composing, links
from kith.domain.ledger import Entry
from kith.domain.owner import Owner
from kith.ports import Accepted, Answer, Busy, Refused, Store, Unanswered, Write
from kith.settings import Settings

EVENING = re.compile(r"e\d{8}")
"""The key of an evening question."""

MEMORY = Path(":memory:")

FIRST_WAKE = "SELECT MIN(wake_at) FROM rows WHERE wake_at IS NOT NULL"


class Table(SqliteStore):
    """The local cloud's own table, in memory, that shows each transaction to who watches."""

    def __init__(self) -> None:
        super().__init__(MEMORY)
        self.watch: Callable[[Sequence[Write]], None] = lambda _: None
        self.transactions = 0

    def write(self, writes: Sequence[Write]) -> None:
        """Do all of `writes` or none, and show them."""
        super().write(writes)
        self.transactions += 1
        self.watch(writes)

    def first_wake(self) -> datetime | None:
        """Return the earliest wake time of all owners."""
        ((at,),) = self._all(FIRST_WAKE, ())
        return datetime.fromisoformat(at) if at else None


class Letters:
    """Raw mail that comes in, in memory."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def add(self, key: str, raw: bytes) -> None:
        """Store a mail that arrived."""
        self._kept[key] = raw

    def read(self, key: str, *, start: int = 0, size: int) -> bytes:
        """Return at most `size` bytes of a mail."""
        return self._kept[key][start : start + size]

    def keep(self, key: str, oid: str) -> str:
        """Copy a mail to where it stays."""
        self._kept[f"held/{oid}/{key}"] = self._kept[key]
        return f"held/{oid}/{key}"

    def delete(self, key: str) -> None:
        """Remove a mail."""
        self._kept.pop(key, None)

    def forget(self, oid: str) -> None:
        """Nobody is erased in these years."""


@dataclass(frozen=True)
class Left:
    """A mail on its way to an owner; `known` says whether Kith got an answer."""

    lid: str
    at: datetime
    raw: bytes
    known: bool

    @property
    def mail(self) -> EmailMessage:
        """Return it parsed."""
        parsed: Any = message_from_bytes(self.raw, policy=policy.default)
        assert isinstance(parsed, EmailMessage)
        return parsed

    @property
    def is_digest(self) -> bool:
        """Whether it is a morning's nudge."""
        return self.lid.split("-")[1] == "d"

    @property
    def is_evening(self) -> bool:
        """Whether it asks whom its owner talked to."""
        _, kind, key = self.lid.split("-", 2)
        return kind == "h" and EVENING.fullmatch(key) is not None

    @property
    def is_nudge(self) -> bool:
        """Whether Kith sent it of itself."""
        return self.lid.split("-")[1] in "dt" or self.is_evening


WHOLE_IN = 40
"""One mail in so many is composed in full; writing them all would be most of the two years."""


@dataclass
class Scribe:
    """Composes mails: now and then as Kith does, else only what their reader needs of them."""

    whole: Callable[..., bytes] = composing.compose
    composed: int = 0

    def compose(
        self,
        store: Store,
        settings: Settings,
        owner: Owner,
        entry: Entry,
        items: Sequence[composing.OpenItem],
        now: datetime,
    ) -> bytes:
        """Return a mail: where to answer it, and the links of its items."""
        self.composed += 1
        if self.composed % WHOLE_IN == 0:
            return self.whole(store, settings, owner, entry, items, now)
        lines = [f"Reply-To: {links.reply_address(settings, owner, entry.kind, entry.key)}", ""]
        lines += [
            links.follow_up_url(settings, owner.oid, action, each.follow_up, now)
            for each in items
            for action in composing.ACTIONS
        ]
        return "\r\n".join(lines).encode()


TROUBLE = (("busy", 0.03), ("lost", 0.02), ("left unanswered", 0.02), ("refused", 0.005))
"""What becomes of an attempt, and how often; else it is accepted."""


@dataclass
class Post:
    """SES as it is on bad days. `busy` are spans in which it takes nothing."""

    chance: random.Random
    leaves: Callable[[Left], None] = lambda _: None
    fails: Callable[[str], None] = lambda _: None
    busy: list[tuple[datetime, datetime]] = field(default_factory=list)
    remembers: bool = False
    sent: int = 0

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Make one attempt, which mostly succeeds."""
        assert to.endswith(".example")
        if any(first <= now < last for first, last in self.busy):
            self.fails(lid)
            return Busy("throttled")
        drawn = self.chance.random()
        for trouble, share in TROUBLE:
            drawn -= share
            if drawn < 0:
                return self._troubled(trouble, Left(lid, now, mail, known=False))
        self.sent += 1
        self.leaves(Left(lid, now, mail, known=True))
        return Accepted(f"ses-{self.sent}")

    def _troubled(self, trouble: str, left: Left) -> Answer:
        self.fails(left.lid)
        if trouble == "left unanswered":
            self.leaves(left)
        if trouble == "busy":
            return Busy("throttled")
        return Refused("refused") if trouble == "refused" else Unanswered()

    def forget(self, oid: str) -> None:
        """Nobody is erased in these years."""


@dataclass
class Hints:
    """The queue of owners who want looking at."""

    oids: list[str] = field(default_factory=list)

    def put(self, oids: Sequence[str]) -> None:
        """Queue one message an owner."""
        self.oids += oids

    def take(self, chance: random.Random) -> list[str]:
        """Return what arrives of it: some twice, some never, in any order."""
        arrive = [
            oid for oid in self.oids for _ in range(chance.choices((0, 1, 2), (2, 88, 10))[0])
        ]
        chance.shuffle(arrive)
        self.oids = []
        return arrive

    def unread(self, ours: Callable[[str], bool]) -> Sequence[str]:
        """Nobody is erased in these years, so nobody asks."""
        raise NotImplementedError

    def forget(self, oid: str, ours: Callable[[str], bool]) -> None:
        """Nobody is erased in these years."""


TICK = timedelta(minutes=5)


def next_tick(at: datetime) -> datetime:
    """Return the first tick of the schedule not before an instant."""
    past = timedelta(minutes=at.minute % 5, seconds=at.second, microseconds=at.microsecond)
    return at - past + TICK if past else at
