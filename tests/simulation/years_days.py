"""What fifty people do about their nudges in two years, and how they change their minds."""

import base64
import json
import re
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import partial

from kith import actions, feedback, history
from kith.reported import Report
from tests.simulation import years_manners as manners
from tests.simulation.years_calendar import Mornings, local
from tests.simulation.years_items import Item
from tests.simulation.years_lives import Life
from tests.simulation.years_world import Left
from tests.worlds import SETTINGS

NUDGE_TIMES = [time(0, 15), time(2, 30), time(6), time(7, 30), time(8), time(8), time(12)]
NUDGE_TIMES += [time(18), time(22, 30), time(23, 55)]

QUIET = [(), (), (5, 6), (6,), (0, 1, 2, 3, 4), (4, 5, 6), tuple(range(7))]

ELSEWHERE = ["Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"]

EVENINGS = [time(0, 5), time(17), time(20), time(21, 30), time(23, 50)]

SETTINGS_CHANGED = ["nudge_time", "zone", "quiet", "pause", "resume", "unsubscribe"]
SETTINGS_CHANGED += ["evening", "evening", "ahead"]

LINK = re.compile(r"/a/([\w-]+)\.[\w-]+")


def link_claims(text: str) -> list[tuple[str, str, str]]:
    """Return the action, follow-up and token of each link in a mail, read without Kith's keys."""
    found = []
    for match in LINK.finditer(text):
        body = match[1]
        claims = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
        _, _, _, action, _, fid, _ = claims
        found.append((action, fid, match[0].removeprefix("/a/")))
    return found


@dataclass
class Days(Life):
    """One owner's days: the conversations, and all that comes of them."""

    def hears_on_both(self, day: datetime) -> bool:
        """Whether they get a digest, if there is one, on a day and on the next."""
        of = self.promises.mornings
        on = local(of.zone, day).date()
        return not self.promises.silent and of.is_free(on) and of.is_free(on + timedelta(days=1))

    def acts(self, now: datetime) -> None:
        """Do one thing, and plan the next."""
        doings = {
            self.talks: 50,
            self.goes_to_an_event: 2,
            self.writes_a_note: 8,
            self.changes_a_setting: 8,
            self.leaves_for_a_while: 2,
        }
        (doing,) = self.chance.choices(list(doings), list(doings.values()))
        doing(now)
        self.promises.counts["steps"] += 1
        self.later(now + timedelta(days=self.chance.expovariate(1 / 31)), self.acts)

    def gets(self, mail: Left) -> None:
        """Judge what left; and later on, deal with some of it."""
        self.promises.leaves(mail)
        if mail.is_evening:
            if self.chance.random() < 0.5:
                wait = timedelta(minutes=self.chance.choice((5, 50, 700, 4000)))
                to = mail.mail["Reply-To"].addresses[0].addr_spec
                self.later(mail.at + wait, partial(self._says_whom, to))
            return
        part = mail.mail.get_body(("plain",))
        assert part
        claims = link_claims(part.get_content())
        rows = self.promises.ledger[mail.lid]["items"]
        told = {each["fid"] for each in rows if self.promises._is_open(each)}
        assert {fid for _, fid, _ in claims} == told, "other items than are open"
        for fid in sorted(told):
            wait = timedelta(minutes=self.chance.choice((2, 40, 600, 2000, 6000)))
            tokens = {action: token for action, of, token in claims if of == fid}
            numbers = {each["fid"]: each["number"] for each in rows}
            reply = (mail.mail["Reply-To"].addresses[0].addr_spec, numbers[fid])
            self.later(mail.at + wait, partial(self._deals_with, fid, tokens, reply))

    def _says_whom(self, to: str, now: datetime) -> None:
        """Answer the evening question: whom they met, that it was nobody, or not to ask again."""
        known = [each["name"] for each in self.promises.contacts.values()]
        some = [f"{self.chance.choice(known)}: they hire in spring"] if known else []
        words = self.chance.choice((*some, "nobody", "nobody", "stop"))
        if words == "stop":
            self.promises.asked.wishes(None, self.promises.mornings, now)
        else:
            self.promises.asked.answers(self.promises.mornings, now)
        self._mails("Re: today", words, to, to, now)
        self.promises.counts["evenings answered"] += 1

    def _deals_with(
        self, fid: str, tokens: dict[str, str], reply: tuple[str, int], now: datetime
    ) -> None:
        some = self.chance
        what = some.choices(
            ("done", "snooze", "skip", "stop", "talked", "reply", ""),
            (22, 14, 18, 1, 8, 7, 30),
        )[0]
        if what in ("done", "skip", "stop"):
            self._decides(what, fid, tokens[what], now)
        elif what == "snooze":
            self._snoozes(fid, tokens[what], now)
        elif what == "talked":
            actions.act(self.ports, SETTINGS, tokens["done"], now, words="We talked at last.")
            self._follows_from_a_mail(now)
        elif what == "reply":
            address, number = reply
            words = some.choice(("done", "skip", "snooze 3 weeks", "talked: we met", "stop"))
            self._mails("Re: nudge", f"{number} {words}", address, address, now)
            self.promises.counts["replies"] += 1

    def _decides(self, verb: str, fid: str, token: str, now: datetime) -> None:
        before = self.promises.items.get(fid)
        skips = self.promises.contacts[before.cid].get("skips", 0) if before else 0
        others = (
            [each for each in self.promises.open(before.cid) if each.fid != fid] if before else []
        )
        if before is None or before.end:
            return
        acted = actions.act(self.ports, SETTINGS, token, now)
        if acted.settled:
            assert not self.promises.changes()
            return
        ends = {"done": "done", "skip": "skipped", "stop": "stopped"}
        today = self.today(now)
        new = manners.after_decision(self.promises, before, verb, skips, today, others)
        closed = {fid, *((each.fid for each in others) if verb == "stop" else ())}
        manners.is_as_said(self.promises, new, closed, {ends[verb]})
        self.promises.counts[verb] += 1
        self._perhaps_not(before, acted.undo, now)

    def _snoozes(self, fid: str, token: str, now: datetime) -> None:
        before = self.promises.items.get(fid)
        until = self.today(now) + timedelta(days=self.chance.choice((1, 7, 30)))
        if before is None or before.end:
            return
        acted = actions.act(self.ports, SETTINGS, token, now, until=until)
        changes = self.promises.changes()
        if acted.settled:
            assert not changes
            return
        moved = replace(before, due_on=until, due_time=None, turn=before.turn + 1, nudged=0)
        assert changes == {fid: (before, moved)}
        self.promises.counts["snooze"] += 1
        self._perhaps_not(before, acted.undo, now)

    def _perhaps_not(self, before: Item, undo: str | None, now: datetime) -> None:
        if undo and self.chance.random() < 0.12:
            wait = timedelta(minutes=self.chance.choice((1, 30, 3000)))
            self.later(now + wait, partial(self._changes_their_mind, before, undo))

    def _changes_their_mind(self, before: Item, undo: str, now: datetime) -> None:
        """Undo a decision: it is as before, unless something stands on it by now."""
        acted = actions.act(self.ports, SETTINGS, undo, now)
        changes = self.promises.changes()
        if acted.settled:
            assert not changes
            return
        _, back = changes.pop(before.fid)
        assert back
        assert back == replace(before, turn=back.turn)
        for was, after in changes.values():
            reopened = was and was.end == "stopped" and after and not after.end
            assert after is None or reopened, (was, after)
        self.promises.counts["undone"] += 1

    def changes_a_setting(self, now: datetime) -> None:
        """Set another nudge time, zone, quiet days or a pause; or unsubscribe for a while."""
        some, of = self.chance, self.promises.mornings
        what = some.choice(SETTINGS_CHANGED)
        if what == "nudge_time":
            of.nudge_time = some.choice(NUDGE_TIMES)
        elif what == "zone":
            of.zone = some.choice((of.zone, of.zone, *ELSEWHERE))
        elif what == "quiet":
            of.quiet = frozenset(some.choice(QUIET))
        elif what == "pause":
            of.paused_until = self.today(now) + timedelta(days=some.choice((1, 5, 20)))
        elif what == "resume":
            of.paused_until = None
        elif what == "evening":
            self._wishes_evenings(some.choice((*EVENINGS, None)), now)
        elif what == "ahead":
            self.promises.asked.look_ahead = not self.promises.asked.look_ahead
        else:
            self._unsubscribes(now)
        self._set(of, now)

    def _wishes_evenings(self, at: time | None, now: datetime) -> None:
        step = history.begin(self.ports.store, self.oid, now)
        assert step
        step.owner = replace(step.owner, evening_at=at)
        self.promises.asked.wishes(at, self.promises.mornings, now)
        step.commit()

    def leaves_for_a_while(self, now: datetime) -> None:
        """Travel to another zone and come back."""
        of = self.promises.mornings
        home, of.zone = of.zone, self.chance.choice(ELSEWHERE)
        self._set(of, now)
        self.later(now + timedelta(days=self.chance.randrange(1, 20)), partial(self._home, home))

    def _home(self, zone: str, now: datetime) -> None:
        self.promises.mornings.zone = zone
        self._set(self.promises.mornings, now)

    def _set(self, of: Mornings, now: datetime) -> None:
        step = history.begin(self.ports.store, self.oid, now)
        assert step
        step.owner = replace(
            step.owner,
            zone=of.zone,
            nudge_time=of.nudge_time,
            quiet_days=tuple(sorted(of.quiet)),
            paused_until=of.paused_until,
            look_ahead=self.promises.asked.look_ahead,
            unsubscribed_at=now if "unsubscribed" in self.promises.silent else None,
        )
        step.commit()
        self.promises.trouble(now)
        assert not self.promises.changes()
        self.promises.counts["settings"] += 1

    def _unsubscribes(self, now: datetime) -> None:
        self.promises.silent.add("unsubscribed")
        self.later(now + timedelta(days=self.chance.randrange(1, 25)), self._resubscribes)

    def _resubscribes(self, now: datetime) -> None:
        self.promises.silent.discard("unsubscribed")
        self._set(self.promises.mornings, now)

    def hears(self, mail: Left, now: datetime) -> None:
        """Let SES report of a mail: that it was sent, arrived, or bounced for good."""
        kind = "Send" if not mail.known else self.chance.choices(("Delivery", "Bounce"), (97, 3))[0]
        said = {
            "eventType": kind,
            "mail": {
                "messageId": f"late-{mail.lid}",
                "timestamp": mail.at.isoformat(),
                "tags": {"ledger": [mail.lid]},
            },
            "bounce": {"bounceType": "Permanent", "timestamp": now.isoformat()},
            "delivery": {"timestamp": now.isoformat()},
        }
        for _ in range(self.chance.choice((1, 1, 2))):
            feedback.record(self.ports, SETTINGS, Report.model_validate(said), now)
        if kind == "Bounce":
            self.later(now + timedelta(days=self.chance.randrange(1, 9)), self._comes_back)
        self.promises.nothing_but_mails(now)
        self.promises.counts["reports"] += 1

    def _comes_back(self, now: datetime) -> None:
        feedback.restore(self.ports, self.oid, now)
