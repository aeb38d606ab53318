"""One step in an owner's history: a transaction in the making, and its commit.

An owner's history is serial. Whoever changes an owner's rows reads the owner row first, then
everything the decision rests on, and commits one transaction conditioned on that `rev`.
"""

import random
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar

from kith import rows, table
from kith.domain import calendar, evening, named_days, week
from kith.domain.contact import Contact
from kith.domain.encounter import Encounter
from kith.domain.followup import FollowUp
from kith.domain.ledger import LEASE, OPEN, Entry, Kind
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.ports import MAX_WRITES, ConditionFailed, Put, Store, Write

T = TypeVar("T")

TRIES = 12
LONGEST_PAUSE = 0.2
"""A lost race is tried again, after a random pause of up to this many seconds."""

FIRST_FEW = 8
"""Enough to find the next follow-up beside those a step has just touched."""


def serially(decide: Callable[[], T]) -> T:
    """Return what `decide` returns, trying again whenever another writer came between.

    `decide` reads, decides and commits; nothing it read before counts after a lost race.
    """
    for _ in range(TRIES - 1):
        try:
            return decide()
        except ConditionFailed:
            time.sleep(random.uniform(0, LONGEST_PAUSE))  # noqa: S311 - spreads writers, no secret
    return decide()


@dataclass(slots=True)
class Step:
    """What one transaction will change, each noun as it was and as it will be.

    `owner` is the owner as read; change it with `replace` and commit. Reads through a step see
    its own changes.
    """

    store: Store
    owner: Owner
    now: datetime
    extra: list[Write] = field(default_factory=list)
    _was: Owner = field(init=False)
    _contacts: dict[str, tuple[Contact | None, Contact | None]] = field(default_factory=dict)
    _follow_ups: dict[str, tuple[FollowUp | None, FollowUp | None]] = field(default_factory=dict)
    _encounters: dict[str, Encounter] = field(default_factory=dict)
    _amended: dict[str, Encounter] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._was = self.owner

    def copy(self) -> "Step":
        """Return a step with the same changes, to try one more on."""
        other = Step(self.store, self.owner, self.now, list(self.extra))
        other._was = self._was
        other._contacts = dict(self._contacts)
        other._follow_ups = dict(self._follow_ups)
        other._encounters = dict(self._encounters)
        other._amended = dict(self._amended)
        return other

    def contact(self, cid: str) -> Contact | None:
        """Return a contact as it will be, or the one it will be merged into."""
        if cid in self._contacts:
            found = self._contacts[cid][1]
        else:
            found = table.contact_itself(self.store, self.owner.oid, cid)
        return self.contact(found.merged_into) if found and found.merged_into else found

    def save(self, contact: Contact) -> None:
        """Write a contact."""
        self._contacts[contact.cid] = (self._contact_before(contact.cid), contact)

    def forget(self, contact: Contact) -> None:
        """Remove a contact and everything it is found by."""
        self._contacts[contact.cid] = (self._contact_before(contact.cid), None)

    def _contact_before(self, cid: str) -> Contact | None:
        if cid in self._contacts:
            return self._contacts[cid][0]
        return table.contact_itself(self.store, self.owner.oid, cid)

    def open_of(self, contact: Contact) -> list[FollowUp]:
        """Return a contact's open follow-ups as they will be."""
        found = []
        for fid, due_key in contact.open.items():
            if fid in self._follow_ups:
                follow_up = self._follow_ups[fid][1]
            else:
                follow_up = table.follow_up(self.store, self.owner.oid, fid, due_key)
            if follow_up:
                found.append(follow_up)
        return found

    def put(self, follow_up: FollowUp, before: FollowUp | None = None) -> None:
        """Open, move, close or reopen a follow-up; `before` is how it stood, if it did."""
        before = self._follow_ups.get(follow_up.fid, (before, None))[0]
        self._follow_ups[follow_up.fid] = (before, follow_up)
        self._list(follow_up, None if follow_up.end else follow_up.due_key)

    def drop(self, follow_up: FollowUp) -> None:
        """Remove a follow-up as if it had never been."""
        before = self._follow_ups.get(follow_up.fid, (follow_up, None))[0]
        self._follow_ups[follow_up.fid] = (before, None)
        self._list(follow_up, None)

    def _list(self, follow_up: FollowUp, due_key: str | None) -> None:
        """Keep the contact's own list of what is open in step."""
        contact = self.contact(follow_up.cid)
        if contact is None:
            return
        listed = {fid: key for fid, key in contact.open.items() if fid != follow_up.fid}
        if due_key:
            listed[follow_up.fid] = due_key
        if listed != contact.open:
            self.save(replace(contact, open=listed))

    def holder(self, address: str) -> Contact | None:
        """Return the contact with this address, as it will be."""
        changed = (after for _, after in self._contacts.values() if after)
        found = next((each for each in changed if address in each.addresses), None)
        return found or table.by_address(self.store, self.owner.oid, address)

    def settle_days(self, cid: str, cause: str) -> None:
        """Have a reminder of each day that matters to a contact, and none of any other."""
        contact = self.contact(cid)
        if contact is None:
            return
        today = calendar.today(self.owner, self.now)
        standing = self.open_of(contact)
        opened, outdated = named_days.settled(self.owner, contact, standing, today, cause)
        for each in outdated:
            self.drop(each)
        for each in opened:
            self.put(each)

    def encounter(self, eid: str) -> Encounter | None:
        """Return an encounter as it will be."""
        changed = self._encounters.get(eid) or self._amended.get(eid)
        return changed or table.encounter(self.store, self.owner.oid, eid)

    def log(self, encounter: Encounter) -> None:
        """Write an encounter and, unless it was undone, everybody's timeline."""
        self._encounters[encounter.eid] = encounter

    def amend(self, encounter: Encounter) -> None:
        """Write an encounter's own row alone: something of it that no timeline shows."""
        self._amended[encounter.eid] = encounter

    def answering(self, submission: Submission, template: str, data: Mapping[str, Any]) -> Entry:
        """Return the one mail that answers a submission, not owed yet."""
        return Entry(
            oid=self.owner.oid,
            kind=Kind.RECEIPT,
            key=submission.sid,
            created_at=self.now,
            retry_at=self.now + LEASE,
            template=template,
            data=data,
            in_reply_to=submission.message_id,
        )

    def owe(self, entry: Entry) -> None:
        """Write a mail's ledger row; while its fate is open, the owner wakes for it."""
        self.extra.append(rows.put_entry(entry))
        unsettled = {lid: at for lid, at in self.owner.unsettled.items() if lid != entry.lid}
        if entry.state in OPEN:
            unsettled[entry.lid] = entry.retry_at
        self.owner = replace(self.owner, unsettled=unsettled)

    @property
    def eids(self) -> tuple[str, ...]:
        """The encounters this step writes."""
        return tuple(self._encounters)

    def writes(self) -> list[Write]:
        """Return what the step writes besides the owner's row.

        What one contact no longer answers to, another may: then it is only written.
        """
        oid = self.owner.oid
        found: list[Write] = []
        for before, contact in self._contacts.values():
            if contact:
                found += rows.put_contact(oid, contact, before)
            elif before:
                found += rows.delete_contact(oid, before)
        for was, follow_up in self._follow_ups.values():
            if follow_up:
                found += rows.put_follow_up(oid, follow_up, was)
            elif was:
                found.append(rows.delete_follow_up(oid, was))
        for encounter in self._encounters.values():
            found += rows.put_encounter(oid, encounter)
        amended = (each for eid, each in self._amended.items() if eid not in self._encounters)
        found += [rows.put_encounter(oid, each)[0] for each in amended]
        found += self.extra
        put = {write.key for write in found if isinstance(write, Put)}
        return [each for each in found if isinstance(each, Put) or each.key not in put]

    @property
    def room(self) -> int:
        """How many writes more the transaction takes."""
        return MAX_WRITES - 1 - len(self.writes())

    def commit(self) -> Owner:
        """Write all of it with the next revision and wake time. Raise ConditionFailed."""
        after = self._arranged(replace(self.owner, rev=self._was.rev + 1))
        wake_at = calendar.wake_at(after, self._upcoming(), self.now)
        self.store.write([rows.put_owner(after, wake_at, self._was.rev), *self.writes()])
        return after

    def _arranged(self, owner: Owner) -> Owner:
        """Return the owner with their clock set to what is asked and told of itself."""
        return week.arranged(self._was, evening.arranged(self._was, owner, self.now), self.now)

    def overslept(self) -> bool:
        """Whether the alarm that is set has passed, while the next to be set lies ahead."""
        row = self.store.get(rows.owner_at(self.owner.oid))
        if row is None or row.get("wake_at", rows.NEVER) > rows.instant(self.now):
            return False
        wake_at = calendar.wake_at(self._arranged(self.owner), self._upcoming(), self.now)
        return wake_at is None or wake_at > self.now

    def next_nudged(self) -> tuple[FollowUp, datetime] | None:
        """Return the follow-up that is nudged first, and when."""
        ripe = [
            (at, each.fid, each)
            for each in self._upcoming()
            if (at := calendar.ripe_at(self.owner, each, self.now))
        ]
        at, _, first = min(ripe, default=(None, "", None))
        return (first, at) if first and at else None

    def _upcoming(self) -> Iterator[FollowUp]:
        """Yield open follow-ups as they will be, among which the first to wake for are."""
        for _, follow_up in self._follow_ups.values():
            if follow_up and not follow_up.end:
                yield follow_up
        for prefix in ("D#", "D@"):
            for _, row in table.scan(self.store, self.owner.oid, prefix, page=FIRST_FEW):
                upcoming: FollowUp = rows.FOLLOW_UP.validate_python(row)
                if upcoming.fid in self._follow_ups:
                    continue
                yield upcoming
                late = prefix == "D@" and calendar.timed_at(self.owner, upcoming, self.now) is None
                if not late and not calendar.under_way(self.owner, upcoming.fid):
                    break


def begin(store: Store, oid: str, now: datetime) -> Step | None:
    """Return a step on the owner as they are now; None if there is none or they are leaving."""
    owner = table.owner(store, oid)
    return Step(store, owner, now) if owner and not owner.erasing else None
