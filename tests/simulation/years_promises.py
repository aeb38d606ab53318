"""What must be true of one owner at every moment, judged by what is written and what leaves.

Nothing of Kith's decides here: the rules are written down again, from design.md, on dates of
years_calendar. What a step changed has to be what its cause explains, and nothing else.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import product
from typing import Any

from kith.ports import Put, Write
from tests.simulation import years_occasions as occasions
from tests.simulation.years_asked import Asked
from tests.simulation.years_calendar import (
    REACH,
    Mornings,
    instant,
    local,
    next_time,
    returns_on,
)
from tests.simulation.years_items import Change, Item, item
from tests.simulation.years_world import EVENING, TICK, Left

MOST_ITEMS = 5

A_SECOND = timedelta(seconds=1)
"""Wake times are whole seconds, rounded up."""

NEVER_READ = ("bounced", "rejected")

TOUCHES = {"update", "check_in", "keep_in_touch"}
"""These compete by how much they are overdue: as equals if they came of one conversation."""

MOST_THANKS = 3
"""Of one event in a nudge, where others are due."""

UNDER_WAY = ("pending", "attempting")


def _order(write: Write) -> tuple[bool, bool]:
    return not write.key.sk.startswith("N"), isinstance(write, Put)


def _gives_way(each: Item, inside: Sequence[Item]) -> bool:
    """Whether thanks waited for a promise to the same person, or for others than their event's."""
    if each.reason != "thanks":
        return False
    alike = [other for other in inside if other.reason == "thanks" and _mail(other) == _mail(each)]
    promised = any(other.cid == each.cid and other.reason == "promise" for other in inside)
    return promised or len(alike) >= MOST_THANKS


def _mail(each: Item) -> str:
    return (each.eid or "").rpartition("-")[0]


@dataclass
class Promises:
    """One owner's follow-ups and mails as they were written, and what Kith owes them."""

    oid: str
    mornings: Mornings
    rhythms: dict[str, int] = field(default_factory=dict)
    circles: dict[str, int] = field(default_factory=dict)
    silent: set[str] = field(default_factory=set)
    items: dict[str, Item] = field(default_factory=dict)
    contacts: dict[str, dict[str, Any]] = field(default_factory=dict)
    encounters: dict[str, dict[str, Any]] = field(default_factory=dict)
    opened: dict[str, Item] = field(default_factory=dict)
    ledger: dict[str, dict[str, Any]] = field(default_factory=dict)
    under_way: dict[str, datetime] = field(default_factory=dict)
    claimed: dict[str, Mornings] = field(default_factory=dict)
    left: dict[str, list[Left]] = field(default_factory=dict)
    wake_at: datetime | None = None
    troubled_at: datetime | None = None
    changed: dict[str, Change] = field(default_factory=dict)
    expected: dict[str, Item] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    told: Counter[tuple[str, int]] = field(default_factory=Counter)
    asked: Asked = field(default_factory=Asked)

    def see(self, writes: Sequence[Write], now: datetime) -> None:
        """Take in a transaction: first what became of mails, then what that did to follow-ups.

        Puts come after deletes, for a follow-up that moves is both.
        """
        for write in sorted(writes, key=_order):
            kind, _, rest = write.key.sk.partition("#")
            row: Any = write.row if isinstance(write, Put) else None
            if kind in ("D", "X") or write.key.sk.startswith("D@"):
                self._followed(write.key.sk.rpartition("#")[2], row)
            elif kind == "N" and row:
                self._mailed(rest, row, now)
            elif kind == "C":
                self._known(self.contacts, rest, row)
            elif kind == "H" and row:
                assert row["doubt"] != "misaddressed", "an address of ours is not known as ours"
                self.counts["held"] += 1
            elif kind == "E":
                self._known(self.encounters, rest, row)
            elif not kind:
                self.rhythms, self.circles = row["rhythms"], row["circles"]
                looked = row.get("looked_ahead_on")
                self.asked.looked_on = date.fromisoformat(looked) if looked else None
                at = row.get("wake_at")
                self.wake_at = datetime.fromisoformat(at) if at else None
                self._heard(bool(row["deliverability"].get("suppressed")), now)

    def _known(self, rows: dict[str, dict[str, Any]], key: str, row: dict[str, Any] | None) -> None:
        if row:
            rows[key] = row
        else:
            rows.pop(key, None)

    def _heard(self, bounced: bool, now: datetime) -> None:  # noqa: FBT001 - as the row says
        if bounced:
            self.silent.add("bounced")
        elif "bounced" in self.silent:
            self.silent.discard("bounced")
            self.trouble(now)

    def _followed(self, fid: str, row: dict[str, Any] | None) -> None:
        before, _ = self.changed.setdefault(fid, (self.items.get(fid), None))
        after = item(row) if row else None
        self.changed[fid] = (before, after)
        if after:
            self.items[fid] = after
        else:
            self.items.pop(fid, None)
        if after and not after.end:
            self.opened[fid] = after
        else:
            self.opened.pop(fid, None)

    def _mailed(self, rest: str, row: dict[str, Any], now: datetime) -> None:
        """Take in a ledger row, and what it says must become of the items of its mail."""
        kind, _, key = rest.partition("#")
        lid = f"{self.oid}-{kind}-{key}"
        was = self.ledger.get(lid, {})
        self.ledger[lid] = row
        self.under_way.pop(lid, None)
        if row["state"] in UNDER_WAY:
            self.under_way[lid] = datetime.fromisoformat(row["retry_at"])
        if kind == "h" and EVENING.fullmatch(key):
            self.asked.sees(key, row, self.mornings, now)
        if kind not in "dt":
            return
        if not was:
            self.claimed[lid] = replace(self.mornings)
        today = local(self.mornings.zone, now).date()
        if row.get("sent_at") and not was.get("sent_at"):
            self._expect(row, lambda each: self._returning(each, today))
            self._is_told(row, 1)
        elif kind == "t" and row["state"] not in UNDER_WAY and was.get("state") in UNDER_WAY:
            self._expect(row, lambda each: replace(each, due_time=None))
        if set(row["reported"]) & set(NEVER_READ) and not set(was["reported"]) & set(NEVER_READ):
            self._expect(row, lambda each: self._unread(each, today))
            self._is_told(row, -1)
        if kind == "d" and row["state"] not in UNDER_WAY:
            self._morning_is_used(date.fromisoformat(key), row, was, now)

    def _morning_is_used(
        self, on: date, row: dict[str, Any], was: dict[str, Any], now: datetime
    ) -> None:
        of = self.mornings
        of.last_on = max(of.last_on or on, on)
        at = datetime.fromisoformat(row["sent_at"]) if row.get("sent_at") else None
        if row["state"] == "unknown" and was["state"] in UNDER_WAY:
            at = now
        if at:
            of.last_at = max(of.last_at or at, at)

    def _expect(self, row: dict[str, Any], become: Any) -> None:  # noqa: ANN401 - a function
        for carried in row["items"]:
            now = self.expected.get(carried["fid"]) or self.items.get(carried["fid"])
            if now and not now.end and now.turn == carried["turn"]:
                self.expected[now.fid] = become(now)

    def _returning(self, each: Item, today: date) -> Item:
        if each.reason == "occasion":
            return occasions.returning(each, self.mornings.quiet, today)
        back = returns_on(today, each.nudged)
        rule = json.loads(each.again) if each.again else {}
        if rule.get("cycle", "day") != "day":  # which is counted from when it was done
            comes = next_time(each.again or "", each.first, today)
            if comes <= back:
                at = time.fromisoformat(rule["at"]) if rule.get("at") else None
                anew = replace(each, due_on=comes, due_time=at, first=comes)
                return replace(anew, turn=each.turn + 1, nudged=0)
        return replace(each, due_on=back, due_time=None, nudged=each.nudged + 1)

    @staticmethod
    def _unread(each: Item, today: date) -> Item:
        return replace(each, due_on=today, due_time=None, nudged=max(each.nudged - 1, 0))

    def _is_told(self, row: dict[str, Any], number: int) -> None:
        """An occasion is brought up once before its day and once then, each year it comes.

        A mail that nobody could read told of nothing, nor of the week ahead.
        """
        if row["data"].get("ahead"):
            self.asked.looks(date.fromisoformat(row["key"]), number)
            self.counts["weeks ahead"] += number
        for carried in row["items"]:
            now = self.items.get(carried["fid"])
            if now and now.reason == "occasion" and now.turn == carried["turn"]:
                self.told[now.fid, now.turn] += number
                self.counts["occasions"] += number
                assert self.told[now.fid, now.turn] <= 2, "brought up a third time"

    def changes(self) -> dict[str, Change]:
        """Return what changed since the last step, and begin a new one."""
        found = {fid: pair for fid, pair in self.changed.items() if pair[0] != pair[1]}
        self.changed, self.expected = {}, {}
        return found

    def nothing_but_mails(self, now: datetime) -> None:
        """What was written changed follow-ups as the mails that were settled say, and no others.

        But an occasion whose day is long over is next year's.
        """
        wanted, today = dict(self.expected), local(self.mornings.zone, now).date()
        changes = self.changes()
        for fid, (before, after) in changes.items():
            if before and fid not in wanted and occasions.has_passed(before, today):
                assert after == occasions.moved_on(before, self.mornings.quiet, today)
                self.counts["passed"] += 1
        became = {
            fid: after
            for fid, (before, after) in changes.items()
            if fid in wanted or not (before and occasions.has_passed(before, today))
        }
        same = {fid: each for fid, each in wanted.items() if fid not in became}
        assert became == {fid: each for fid, each in wanted.items() if fid in became}
        assert all(self.items[fid] == each for fid, each in same.items())

    def open(self, cid: str | None = None) -> list[Item]:
        """Return what is open, of all or of one contact."""
        return [each for each in self.opened.values() if cid is None or each.cid == cid]

    def must_wake_at(self, now: datetime) -> datetime | None:
        """Return the latest instant at which Kith has to look at this owner."""
        wakes = list(self.under_way.values())
        if self.silent:
            return min(wakes, default=None)
        waits = any(lid.split("-")[1] == "d" for lid in self.under_way)
        wakes += filter(None, [self.asked.must_ask_at(self.mornings, now)])
        if not waits:
            wakes += filter(None, [self.asked.must_look_at(self.mornings, now)])
        for each in self.open():
            if any(lid.startswith(f"{self.oid}-t-{each.fid}-") for lid in self.under_way):
                continue
            at = self.timed_at(each, now)
            if at:
                wakes.append(at)
            elif not waits:
                wakes.append(self.mornings.next(each.due_on, now))
        return min(wakes, default=None)

    def timed_at(self, each: Item, now: datetime) -> datetime | None:
        """Return when a follow-up has a mail of its own; None if the digest carries it."""
        of = self.mornings
        if each.due_time is None or (of.paused_until and each.due_on < of.paused_until):
            return None
        at = instant(of.zone, each.due_on, each.due_time)
        return at if at + REACH >= now else None

    def wakes_in_time(self, now: datetime) -> None:
        """Every open follow-up of an owner who is nudged is reachable from `wake_at`."""
        latest = self.must_wake_at(now)
        in_time = latest is None or (self.wake_at and self.wake_at - latest < A_SECOND)
        assert in_time, (self.wake_at, latest)

    def nothing_waits(self, now: datetime) -> None:
        """After Kith looked at them nothing is due any more that could have been said."""
        at = self.must_wake_at(now)
        assert at is None or at > now, (at, now)
        assert self.wake_at is None or self.wake_at > now, (self.wake_at, now)

    def leaves(self, mail: Left) -> None:
        """Judge a nudge at the moment it leaves."""
        assert not self.silent
        if mail.is_evening:
            self.asked.leaves(mail, self.mornings)
            self.counts["evenings"] += 1
            return
        carried = [each for each in self.ledger[mail.lid]["items"] if self._is_open(each)]
        ahead = self.ledger[mail.lid]["data"].get("ahead")
        assert (0 if ahead else 1) <= len(carried) <= MOST_ITEMS
        if mail.is_digest:
            self._digest_leaves(mail, carried)
        else:
            self._timed_leaves(mail, self.items[carried[0]["fid"]])
        before = self.left.setdefault(mail.lid, [])
        assert not any(each.known for each in before), "sent twice"
        assert len(before) < 2, "sent a third time"
        before.append(mail)
        self.counts["nudges"] += 1
        self.counts["items"] += len(carried)

    def _is_open(self, carried: dict[str, Any]) -> bool:
        now = self.items.get(carried["fid"])
        return bool(now and not now.end and now.turn == carried["turn"])

    def _digest_leaves(self, mail: Left, carried: Sequence[dict[str, Any]]) -> None:
        on = date.fromisoformat(mail.lid.split("-", 2)[2])
        for other in list(self.left.values())[-MOST_ITEMS:]:
            if other[0].is_digest and other[0].lid != mail.lid:
                assert mail.at - other[-1].at >= timedelta(hours=18), "two digests within 18 hours"
        then = (self.claimed[mail.lid], self.mornings)
        assert any(each.of(on) <= mail.at <= each.of(on) + REACH for each in then), "not its time"
        assert self.mornings.is_free(on), "on a quiet day, or in a pause"
        self._best_first(on, carried)
        self.counts["digests"] += 1

    def _best_first(self, on: date, carried: Sequence[dict[str, Any]]) -> None:
        """What is carried was due; promises, then thanks, were not left behind for the rest."""
        fids = {each["fid"] for each in carried}
        inside = [self.items[fid] for fid in fids]
        assert all(each.due_on <= on for each in inside), "before its day"
        for each in inside:
            if each.reason == "occasion":
                assert not occasions.has_passed(each, on), "wished weeks late"
                assert each.first - on <= occasions.EARLIEST, "wished weeks early"
        rank = {"promise": 0, "thanks": 1}
        worst = max((rank.get(each.reason, 2) for each in inside), default=0)
        outside = [
            each
            for each in self.open()
            if each.fid not in fids and each.due_on <= on and each.due_time is None
        ]
        claimed_at = datetime.fromisoformat(self.ledger[self._lid_of(on)]["created_at"])
        known = [
            each
            for each in outside
            if self._was_there(each, claimed_at) and not _gives_way(each, inside)
        ]
        assert all(rank.get(each.reason, 2) >= worst for each in known), "a promise was left behind"
        for each, other in product(inside, known):
            alike = (each.reason, each.first) == (other.reason, other.first)
            if alike and (each.reason not in TOUCHES or each.eid == other.eid):
                assert each.nudged <= other.nudged, "brought up more often, and before the other"

    def _lid_of(self, on: date) -> str:
        return f"{self.oid}-d-{on}"

    def _was_there(self, each: Item, at: datetime) -> bool:
        """Whether a follow-up came of a conversation logged before a claim, and was not moved."""
        logged = self.encounters.get(each.eid or "", {}).get("logged_at")
        return bool(logged and datetime.fromisoformat(logged) < at and not each.turn)

    def _timed_leaves(self, mail: Left, each: Item) -> None:
        at = self.timed_at(each, mail.at)
        assert at, "no time of its own any more"
        assert at <= mail.at, "before its time"
        on_time = mail.at - at <= TICK or (self.troubled_at and self.troubled_at >= at - TICK)
        assert on_time, "late without a reason"
        self.counts["timed"] += 1

    def agrees_with_rows(self, now: datetime) -> None:
        """Each contact lists what is open about them, and every closed one has a known cause."""
        listed = {(cid, fid) for cid, row in self.contacts.items() for fid in row.get("open", ())}
        assert listed == {(each.cid, each.fid) for each in self.open()}
        self.has_each_day_once(now)
        for each in self.items.values():
            if each.end:
                verbs = {"done", "skip", "stop"}
                assert each.ended_by in verbs or each.ended_by in self.encounters, each

    def has_each_day_once(self, now: datetime) -> None:
        """Each day of each contact has its one reminder."""
        today = local(self.mornings.zone, now).date()
        of: dict[str, list[Item]] = {cid: [] for cid in self.contacts}
        for each in self.open():
            if each.reason == "occasion":
                of[each.cid].append(each)
        for cid, row in self.contacts.items():
            occasions.has_one_each(row, of[cid], today)

    def trouble(self, now: datetime) -> None:
        """Note that from here on a mail may be late: an outage, a lost hint, a new setting."""
        self.troubled_at = max(self.troubled_at or now, now)
