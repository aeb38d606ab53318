"""What fifty people tell Kith in two years, drawn from a seed, and judged step by step."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from functools import partial

from pydantic import TypeAdapter

from kith import capture, intake, undoing
from kith.domain.contact import NamedDay
from kith.domain.encounter import Direction, Draft, Exchange, Person, Planned, Reason
from kith.domain.outcomes import Captured
from kith.domain.purposes import Purpose
from kith.domain.recurring import Cycle, Recurring
from kith.ports import Ports
from kith.received import Received
from tests.simulation import years_manners as manners
from tests.simulation.years_calendar import local, next_time
from tests.simulation.years_items import said_again
from tests.simulation.years_promises import Promises
from tests.simulation.years_world import Letters
from tests.worlds import SETTINGS

CIRCLES = {"climbing": 40, "book club": 9}
"""Owners' own rhythms of circles, as they are kept."""

RULE = TypeAdapter(Recurring)

WORDS = ["a name in Oslo", "an offer", "the book on bridges", "the recipe", "their number"]


@dataclass
class Life:
    """One owner: what they do, when, and what Kith promises them."""

    ports: Ports
    inbox: Letters
    chance: random.Random
    promises: Promises
    address: str
    capture: str
    later: Callable[[datetime, Callable[[datetime], None]], None]
    names: list[str]
    mails: int = 0

    @property
    def oid(self) -> str:
        """Return the owner's id."""
        return self.promises.oid

    def today(self, now: datetime) -> date:
        """Return the date where they are."""
        return local(self.promises.mornings.zone, now).date()

    def talks(self, now: datetime) -> None:
        """Log a conversation by form, with somebody known or new; perhaps take it back."""
        draft = self._draft(self._somebody(), now)
        eid = self._logs(draft, now)
        if self.chance.random() < 0.08:
            wait = timedelta(days=self.chance.choice((0.01, 1, 9)))
            self.later(now + wait, partial(self._takes_back, eid))

    def goes_to_an_event(self, now: datetime) -> None:
        """Meet twenty at once."""
        met = tuple(Person(name=self._new_name()) for _ in range(20))
        draft = Draft(
            met=met, occurred_on=self.today(now), purpose=Purpose.PROFESSIONAL, place="the fair"
        )
        self._logs(draft, now)

    def wants_reminders(self, on: date, now: datetime) -> None:
        """Log a conversation, and wish to be reminded on a day and on the next."""
        days = (on, on + timedelta(days=1))
        planned = tuple(Planned(due_on=day, text="the boat") for day in days)
        draft = Draft(
            met=(self._somebody(),),
            occurred_on=self.today(now),
            purpose=Purpose.PERSONAL,
            planned=planned,
        )
        self._logs(draft, now)

    def _logs(self, draft: Draft, now: datetime) -> str:
        before = {cid: self.promises.open(cid) for cid in self.promises.contacts}
        key = f"form{self.promises.counts['encounters']}"
        outcome = capture.from_form(self.ports, self.oid, key, draft, now)
        assert isinstance(outcome, Captured), outcome
        (eid,) = outcome.eids
        new: list[manners.New] = []
        closed: set[str] = set()
        for cid in self.promises.encounters[eid]["met"]:
            standing = before.get(cid, [])
            some, ended = manners.after_talk(self.promises, cid, draft, self.today(now), standing)
            new, closed = new + some, closed | ended
        manners.is_as_said(self.promises, new, closed, {"answered"})
        self.promises.counts["encounters"] += 1
        return eid

    def _somebody(self) -> Person:
        known = list(self.promises.contacts.values())
        if len(known) < 5 or self.chance.random() < 0.15:
            name = self._new_name()
            return Person(name=name, address=f"{name.split()[0].lower()}@people.example")
        return Person(name=self.chance.choice(known)["name"])

    def _new_name(self) -> str:
        return self.names.pop()

    def _draft(self, who: Person, now: datetime) -> Draft:
        some = self.chance
        today = self.today(now)
        on = today - timedelta(days=some.choices((0, 1, 3, 20, 60), (60, 20, 10, 5, 5))[0])
        return Draft(
            met=(who,),
            occurred_on=on,
            direction=some.choices(list(Direction), (60, 25, 15))[0],
            purpose=some.choice(list(Purpose)),
            words=some.choice(("", "It was good to talk.")),
            exchange=Exchange(
                learned=self._some(0.3),
                offers=self._some(0.15),
                asks=self._some(0.2),
                promised=self._some(0.2),
            ),
            planned=self._planned(today),
            rhythm_days=some.choice((7, 14, 60)) if some.random() < 0.04 else None,
            circle=some.choice(("Climbing", "Book-club", "choir", ""))
            if some.random() < 0.1
            else None,
            days=self._days(),
        )

    def _days(self) -> tuple[NamedDay, ...]:
        """Say when somebody has a birthday, or another day that matters; also anew, otherwise."""
        some = self.chance
        if some.random() > 0.3:
            return ()
        name = some.choice(("birthday", "birthday", "anniversary", "the opening of her shop"))
        on = some.choice((date(2024, 2, 29), date(1984, 1, 1) + timedelta(some.randrange(9000))))
        year = on.year if some.random() < 0.5 else None
        return (NamedDay(name=name, month=on.month, day=on.day, year=year),)

    def _some(self, share: float) -> tuple[str, ...]:
        return (self.chance.choice(WORDS),) if self.chance.random() < share else ()

    def _planned(self, today: date) -> tuple[Planned, ...]:
        some = self.chance
        if some.random() > 0.3:
            return ()
        on = today + timedelta(days=some.choice((1, 2, 7, 14, 30, 200)))
        at = time(some.randrange(24), some.choice((0, 5, 30))) if some.random() < 0.5 else None
        if some.random() < 0.3:
            return (self._comes_again(today, at),)
        reason = some.choice((Reason.EXPLICIT, Reason.EXPLICIT, Reason.PROMISE))
        return (Planned(due_on=on, due_time=at, reason=reason, text=some.choice(WORDS) + "!"),)

    def _comes_again(self, today: date, at: time | None) -> Planned:
        """Wish for something every Thursday, at the end of each month, or 30 days after."""
        rule = self.chance.choice(
            (
                Recurring(cycle=Cycle.WEEK, weekdays=(3,), at=at),
                Recurring(cycle=Cycle.MONTH, day=31, at=at),
                Recurring(cycle=Cycle.DAY, number=30, at=at),
            )
        )
        on = next_time(said_again(RULE.dump_python(rule, mode="json")) or "", today, today)
        return Planned(due_on=on, due_time=at, text=self.chance.choice(WORDS) + "!", again=rule)

    def _takes_back(self, eid: str, now: datetime) -> None:
        """Undo a conversation: what it opened goes, what it closed opens, unless said since.

        Days that matter have their reminders, whichever conversation had opened those.
        """
        undone = self.promises.encounters[eid]
        undoing.undo(self.ports, self.oid, eid, now)
        for fid, (before, after) in self.promises.changes().items():
            mine = before and (before.eid == eid or fid in undone.get("opened", ()))
            handed_on = before and after and replace(before, ended_by=after.ended_by) == after
            opened = before and after and before.ended_by == eid and not after.end
            settled = "occasion" in {each.reason for each in (before, after) if each}
            assert (mine and after is None) or handed_on or opened or settled, (fid, before, after)
        self.promises.has_each_day_once(now)
        assert self.promises.encounters[eid].get("undone_at")
        assert not any(each.eid == eid for each in self.promises.open())
        self.promises.counts["undone"] += 1

    def writes_a_note(self, now: datetime) -> None:
        """Mail Kith a note, as one writes it."""
        name = self._somebody().name
        lines = [
            "Learned: they hire in spring",
            "Promised: the slides",
            "Follow up in 2 weeks: ask about the move",
            "#business",
            "Birthday: 29 February 1984",
            f"Birthday: {self.chance.randrange(1, 29)} May",
            "It was good to see them.",
        ]
        words = "\n".join(self.chance.sample(lines, self.chance.randrange(4)))
        self._mails(f"Coffee with {name}", words, self.capture, self.capture, now)
        self.promises.counts["encounters"] += 1

    def _mails(self, subject: str, words: str, to: str, capture: str, now: datetime) -> None:
        self.mails += 1
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = self.address, to, subject
        mail["Date"], mail["Message-ID"] = now, f"<{self.oid}.{self.mails}@home.example>"
        mail.set_content(words or "Hello")
        key = f"{self.oid}-{self.mails}"
        self.inbox.add(key, mail.as_bytes())
        received = {
            "mail": {"source": self.address, "timestamp": now.isoformat()},
            "receipt": {
                "recipients": [capture],
                "action": {"objectKey": key},
                "spamVerdict": {"status": "PASS"},
                "dmarcVerdict": {"status": "PASS"},
            },
        }
        for _ in range(self.chance.choice((1, 1, 1, 2))):
            intake.receive(self.ports, SETTINGS, Received.model_validate(received), now)
        self.promises.counts["mails in"] += 1
        self._follows_from_a_mail(now)

    def _follows_from_a_mail(self, now: datetime) -> None:
        """A mail opens, answers, decides, or moves with a new turn; nothing is lost by it."""
        for before, after in self.promises.changes().values():
            assert after, before
            assert before is None or after.turn == before.turn + 1, (before, after)
        self.promises.has_each_day_once(now)
