"""A crash at any call of a handler to the world: afterwards everything is there, once.

A handler runs on the real ports and dies after the n-th call to one of them, for every n. Then
the world goes on as it would: the event comes again, SES's reports arrive or not, the leases run
out. What is in the end must be what is there without the crash, and the mails as many as
design.md §6 allows.
"""

import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import boto3
import pytest

from functions import capture_email, record_delivery, send_nudges, serve_web
from infra.local.envelopes import Context
from kith import links, runtime, table
from kith.aws.outbox import ONCE, SesOutbox
from kith.domain import ledger
from kith.domain.ledger import State
from kith.domain.owner import Owner
from kith.ports import Ports
from tests import reports
from tests.ses import Does, Ses, serving
from tests.worlds import EVENTS, ROBIN, World, world

AGAIN_AFTER = timedelta(minutes=6)
"""When SQS brings a message again whose handler died: the queue's visibility timeout."""

PAST_THE_LEASE = timedelta(minutes=31)
LEASES = 3
"""Lived through afterwards: the second attempt, and one more that must not be."""

BEFORE_SENDING = 12
"""Calls up to the one that hands a mail over: what composing it takes, and more."""

OUTAGES = 3
"""In a row; two attempts without an answer are the most that a mail gets."""

PASSING = frozenset({"attempts", "rev", "ses_id", "ttl", "unanswered"})
"""What may differ after a crash, beside instants; the id is SES's to choose."""

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d.*)?(Z|[+-]\d\d:\d\d)")

CROWD = "\n".join(
    f"With: Person{number} Name{number} <p{number}@x.example>" for number in range(13)
)
"""More people than fit one transaction."""

Handler = Callable[[dict[str, Any], Any], Any]


class Crash(Exception):
    """The process is dead."""


@dataclass
class Fuse:
    """Kills the process once `most` calls to any port took effect; `calls` names them."""

    most: int | None = None
    calls: list[str] = field(default_factory=list)

    @property
    def blown(self) -> bool:
        """Whether the process is dead."""
        return len(self.calls) == self.most

    def through(self, name: str, call: Callable[[], Any]) -> Any:  # noqa: ANN401 - any answer
        """Let a call through, unless the process is dead or dies of it."""
        if self.blown:
            raise Crash
        answer = call()
        self.calls.append(name)
        if self.blown:
            raise Crash
        return answer


class Fused:
    """A port whose every call goes through the fuse."""

    def __init__(self, port: object, fuse: Fuse) -> None:
        self._port, self._fuse = port, fuse

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any port's any part
        method = getattr(self._port, name)
        if not callable(method):
            return method
        return lambda *given, **named: self._fuse.through(name, partial(method, *given, **named))


def fused(ports: Ports, fuse: Fuse) -> Ports:
    """Return the ports behind a fuse."""
    each: Any = {name: Fused(getattr(ports, name), fuse) for name in Ports.__dataclass_fields__}
    return Ports(**each)


@dataclass
class Life:
    """A Kith on files whose mails leave by SES."""

    kith: World
    ses: Ses

    def mails(self) -> Counter[str]:
        """Count what left, by ledger id."""
        return Counter(lid for lid, _ in self.ses.mails)

    def mail(self, kind: str) -> EmailMessage:
        """Return the latest mail of a kind that left."""
        found = [raw for lid, raw in self.ses.mails if lid.split("-")[1] == kind]
        return message_from_bytes(found[-1], policy=policy.default)

    def run(self, handler: Handler, event: dict[str, Any], fuse: Fuse) -> bool:
        """Hand an event to a handler; return whether it says that it is done."""
        ports = fused(self.kith.ports, fuse)
        runtime.use(runtime.Runtime(ports, self.kith.settings, lambda: self.kith.now))
        answer = handler(event, Context("any"))
        runtime.use(runtime.Runtime(self.kith.ports, self.kith.settings, lambda: self.kith.now))
        return answer in ({"batchItemFailures": []}, {**answer, "statusCode": 200})

    def report(self) -> None:
        """Let SES say of every mail that it was sent."""
        for (lid, _), ses_id in zip(self.ses.mails, self.ses.ids, strict=True):
            assert self.run(record_delivery.handler, send_event(lid, ses_id), Fuse())

    def go_on(self, *, reported: bool) -> None:
        """Let the leases run out, with ticks, and SES's reports come or not."""
        for _ in range(LEASES):
            if reported:
                self.report()
            self.kith.now += PAST_THE_LEASE
            self.kith.tick(times=2)

    def rows(self) -> dict[tuple[str, str], Any]:
        """Return the whole table, less what a crash may change, and what is kept as held."""
        store: Any = self.kith.ports.store
        found = store._connection.execute("SELECT pk, sk, body FROM rows")
        rows = {}
        for pk, sk, body in found.fetchall():
            if "R#" in {pk[:2], sk[:2]}:
                continue  # counts what was tried, not what came of it
            row = json.loads(body)
            rows[pk, f"I#{row['lid']}" if sk.startswith("I#") else sk] = steady(row)
        kept = (self.kith.maildir.parent / "held").rglob("*")
        return rows | {("held", path.name): None for path in kept if path.is_file()}

    def in_doubt(self) -> Counter[str]:
        """Count the mails that SES took and the ledger does not know to be sent."""
        found: Counter[str] = Counter()
        for lid, times in self.mails().items():
            oid, kind, key = ledger.split(lid)
            entry = table.entry(self.kith.ports.store, oid, kind, key)
            if entry and entry.state is State.ATTEMPTING:
                found[lid] = times
        return found


def steady(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """Return a stored value without what may differ after a crash."""
    if isinstance(value, dict):
        return {key: steady(each) for key, each in value.items() if key not in PASSING}
    if isinstance(value, list):
        return [steady(each) for each in value]
    return "an instant" if isinstance(value, str) and INSTANT.fullmatch(value) else value


def send_event(lid: str, ses_id: str) -> dict[str, Any]:
    """Return the event by which record_delivery hears that SES sent a mail."""
    event: dict[str, Any] = json.loads((EVENTS / "sqs_report_send.json").read_text())
    body = json.loads(event["Records"][0]["body"])
    told = json.loads(body["Message"])
    told["mail"]["messageId"], told["mail"]["tags"]["ledger"] = ses_id, [lid]
    event["Records"][0]["body"] = json.dumps(body | {"Message": json.dumps(told)})
    return event


def hint(owner: Owner) -> dict[str, Any]:
    """Return the event by which send_nudges hears of an owner."""
    event: dict[str, Any] = json.loads((EVENTS / "sqs_nudge.json").read_text())
    event["Records"][0]["body"] = json.dumps({"owner": owner.oid})
    return event


@dataclass(frozen=True)
class Case:
    """What is tried: a handler and its event, in a life made ready for it.

    `mails` is how many leave because of it, over the leases that follow.
    """

    handler: Handler
    ready: Callable[[Life, Owner], dict[str, Any]]
    mails: int


def note(life: Life, robin: Owner) -> dict[str, Any]:
    """A note with two new people, and what follows from it."""
    words = "With: Dana Reyes <dana@x.example>\nLearned: they hire\nWith: Fox\nPromised: slides"
    return life.kith.mail(robin, "The fair", words)


def crowd(life: Life, robin: Owner) -> dict[str, Any]:
    """More people than fit one transaction."""
    return life.kith.mail(robin, "The fair", CROWD)


def copy(life: Life, robin: Owner) -> dict[str, Any]:
    """A mail to one with another in copy."""
    return life.kith.mail(
        robin, "Hello", "Hi", to="Dana <dana@x.example>", cc="Fox <fox@y.example>", tag="3days"
    )


def forward(life: Life, robin: Owner) -> dict[str, Any]:
    """A forward, as Gmail makes it."""
    words = (
        "Learned: they hire\n\n---------- Forwarded message ---------\n"
        "From: Dana Reyes <dana@x.example>\nDate: Fri, Oct 30, 2026 at 9:00 AM\n"
        "Subject: Plans\nTo: Robin <robin@home.example>\n\nDear Robin, hello."
    )
    return life.kith.mail(robin, "Fwd: Plans", words)


def unclear(life: Life, robin: Owner) -> dict[str, Any]:
    """A name that two people have."""
    for who in ("Dana Reyes", "Dana Osei"):
        life.kith.capture(life.kith.mail(robin, f"Coffee with {who}"))
    return life.kith.mail(robin, "Lunch with Dana")


def stranger(life: Life, robin: Owner) -> dict[str, Any]:
    """Somebody else's mail."""
    return life.kith.mail(robin, "Buy", sender="mallory@evil.example")


def they_replied(life: Life, robin: Owner) -> dict[str, Any]:
    """The answer of somebody whom the owner wrote to with Kith in copy."""
    life.kith.capture(life.kith.mail(robin, "Plans", "Hi", to="Dana <dana@x.example>"))
    answer = {"In-Reply-To": "<1@home.example>", "References": "<1@home.example>"}
    return life.kith.mail(robin, "Re: Plans", "Hi", sender="dana@x.example", headers=answer)


def misaddressed(life: Life, _: Owner) -> dict[str, Any]:
    """The owner's mail to an address that nobody has."""
    raw = f"From: {ROBIN}\nMessage-ID: <1@x>\nSubject: Coffee with Dana\n\nHi"
    return life.kith.arrived(raw.encode(), ["robin.aaaaaaaaaa@in.kith.example"], {})


def unreadable(life: Life, robin: Owner) -> dict[str, Any]:
    """A mail that is beyond the budget."""
    raw = f"From: {ROBIN}\nMessage-ID: <1@x>\nContent-Type: multipart/mixed; boundary=b\n\n"
    return life.kith.arrived((raw + "--b\n\nx\n" * 60).encode(), [robin.capture_address], {})


def nudged(life: Life, robin: Owner) -> str:
    """Let a digest of three items go out; return the mark its answers are sent to."""
    digest(life, robin)
    life.kith.tick()
    address: str = life.mail("d")["Reply-To"].addresses[0].username
    return address.partition("+")[2]


def done(life: Life, robin: Owner) -> dict[str, Any]:
    """An answer to a digest that decides about two of its items."""
    tag = nudged(life, robin)
    return life.kith.mail(robin, "Re: nudge", "1 done\n2 snooze 2 weeks", tag=tag)


def talked(life: Life, robin: Owner) -> dict[str, Any]:
    """An answer that tells of a conversation, and then decides about another item."""
    tag = nudged(life, robin)
    return life.kith.mail(robin, "Re: nudge", "1 talked: we met\n2 done", tag=tag)


def all_undone(life: Life, robin: Owner) -> dict[str, Any]:
    """An answer to a digest that takes back what the last of two answers decided."""
    tag = nudged(life, robin)
    life.kith.capture(life.kith.mail(robin, "Re: nudge", "3 done", tag=tag))
    life.kith.now += timedelta(minutes=1)
    life.kith.capture(life.kith.mail(robin, "Re: nudge", "1 done\n2 snooze 2 weeks", tag=tag))
    return life.kith.mail(robin, "Re: nudge", "undo", tag=tag)


def undone(life: Life, robin: Owner) -> dict[str, Any]:
    """An answer to a receipt that takes back what it told of."""
    life.kith.capture(copy(life, robin))
    tag = life.mail("r")["Reply-To"].addresses[0].username.partition("+")[2]
    return life.kith.mail(robin, "Re: Logged", "undo", tag=tag)


def let_in(life: Life, robin: Owner) -> dict[str, Any]:
    """An answer to the question about a held mail."""
    held = life.kith.mail(robin, "Tea with Kim", "Hi", sender="me@work.example")
    life.kith.capture(held)
    tag = life.mail("h")["Reply-To"].addresses[0].username.partition("+")[2]
    return life.kith.mail(robin, "Re: Is it yours?", "log it", tag=tag)


def enclosing(life: Life, robin: Owner, kind: str, content: str) -> dict[str, Any]:
    """A mail of the owner's that encloses a card or a calendar."""
    number = life.kith.now.strftime("%d%H%M") + str(len(content))
    raw = (
        f"From: {ROBIN}\nTo: {robin.capture_address}\nMessage-ID: <{number}@x>\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\n\n\n'
        f"--b\nContent-Type: text/{kind}\n\n{content}\n--b--\n"
    )
    return life.kith.arrived(raw.encode(), [robin.capture_address], {})


def meeting(*, day: int = 3, guests: int = 2, method: str = "REQUEST") -> str:
    """Return a calendar with an hour at noon."""
    people = "".join(
        f"ATTENDEE;CN=Person{number} Name{number}:mailto:p{number}@x.example\n"
        for number in range(guests)
    )
    return (
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nUID:u\nDTSTART:202611{day:02}T120000Z\n"
        f"SUMMARY:Boats\n{people}END:VEVENT\nEND:VCALENDAR"
    )


def invitation(life: Life, robin: Owner) -> dict[str, Any]:
    """A meeting that lies ahead."""
    return enclosing(life, robin, "calendar", meeting())


def invitation_over(life: Life, robin: Owner) -> dict[str, Any]:
    """A meeting that is over."""
    return enclosing(life, robin, "calendar", meeting(day=1))


def invitation_of_many(life: Life, robin: Owner) -> dict[str, Any]:
    """A meeting of more than one talks to."""
    return enclosing(life, robin, "calendar", meeting(guests=13))


def called_off(life: Life, robin: Owner) -> dict[str, Any]:
    """The end of a meeting that was planned."""
    life.kith.capture(invitation(life, robin))
    return enclosing(life, robin, "calendar", meeting(method="CANCEL"))


def after_meeting(life: Life, robin: Owner) -> dict[str, Any]:
    """The hour after a meeting."""
    life.kith.capture(invitation(life, robin))
    life.kith.now = life.kith.now.replace(day=3, hour=13, minute=30)
    return hint(robin)


def how_it_was(life: Life, robin: Owner) -> dict[str, Any]:
    """The answer to the question after a meeting."""
    assert life.run(send_nudges.handler, after_meeting(life, robin), Fuse())
    tag = life.mail("h")["Reply-To"].addresses[0].username.partition("+")[2]
    return life.kith.mail(robin, "Re: How was it?", "Learned: they hire", tag=tag)


def none_after_all(life: Life, robin: Owner) -> dict[str, Any]:
    """A second answer to the question after a meeting: it was none."""
    life.kith.capture(how_it_was(life, robin))
    life.kith.now += timedelta(minutes=1)
    tag = life.mail("h")["Reply-To"].addresses[0].username.partition("+")[2]
    return life.kith.mail(robin, "Re: How was it?", "It was cancelled", tag=tag)


def card(life: Life, robin: Owner) -> dict[str, Any]:
    """Two cards, one of somebody known."""
    life.kith.capture(copy(life, robin))
    cards = (
        "BEGIN:VCARD\nFN:Dana Reyes\nTEL:+49 40 555077\nEMAIL:dana@x.example\nEND:VCARD\n"
        "BEGIN:VCARD\nFN:Kim Osei\nEMAIL:kim@x.example\nEMAIL:k@y.example\nEND:VCARD"
    )
    return enclosing(life, robin, "vcard", cards)


def card_undone(life: Life, robin: Owner) -> dict[str, Any]:
    """An answer that takes cards back."""
    life.kith.capture(card(life, robin))
    tag = life.mail("r")["Reply-To"].addresses[0].username.partition("+")[2]
    return life.kith.mail(robin, "Re: Kept", "undo", tag=tag)


def decided_elsewhere(life: Life, robin: Owner) -> dict[str, Any]:
    """An answer that lets in what the owner decided in a mail from another address."""
    tag = nudged(life, robin)
    elsewhere = life.kith.mail(robin, "Re: nudge", "1 done\n2 stop", tag=tag, sender="me@w.example")
    life.kith.capture(elsewhere)
    tag = life.mail("h")["Reply-To"].addresses[0].username.partition("+")[2]
    return life.kith.mail(robin, "Re: Is it yours?", "log it", tag=tag)


def digest(life: Life, robin: Owner) -> dict[str, Any]:
    """A morning with three items."""
    for who in ("dana", "fox", "kim"):
        event = life.kith.mail(
            robin, "Hi", "Hi", to=f"{who.title()} <{who}@x.example>", tag="3days"
        )
        life.kith.capture(event)
    life.kith.now += timedelta(days=3)
    return hint(robin)


def timed(life: Life, robin: Owner) -> dict[str, Any]:
    """An afternoon with a nudge at three."""
    event = life.kith.mail(robin, "Hi", "Hi", to="Dana <dana@x.example>", tag="thu-3pm")
    life.kith.capture(event)
    life.kith.now = life.kith.now.replace(day=5, hour=14, minute=0)
    return hint(robin)


def throttled(life: Life, robin: Owner) -> dict[str, Any]:
    """A receipt that SES would not take at first."""
    life.ses.script = [Does.THROTTLE]
    life.kith.capture(copy(life, robin))
    life.kith.now += timedelta(minutes=10)
    return hint(robin)


def recalled(life: Life, robin: Owner) -> dict[str, Any]:
    """A week after a mail was held."""
    life.kith.capture(stranger(life, robin))
    life.kith.now += timedelta(days=7)
    return hint(robin)


def refused(life: Life, robin: Owner) -> dict[str, Any]:
    """A digest that SES will not take."""
    event = digest(life, robin)
    life.ses.script = [Does.REFUSE] * 3
    return event


def unknown(life: Life, robin: Owner) -> dict[str, Any]:
    """A digest that SES took without an answer, of which it now reports."""
    event = digest(life, robin)
    life.ses.script = [Does.LOSE]
    assert life.run(send_nudges.handler, event, Fuse())
    return send_event(f"{robin.oid}-d-2026-11-05", life.ses.ids[-1])


def reported(name: str) -> Callable[[Life, Owner], dict[str, Any]]:
    """Return what has a receipt sent, and what SES then says of it."""

    def ready(life: Life, robin: Owner) -> dict[str, Any]:
        life.kith.capture(copy(life, robin))
        (lid, _), ses_id = life.ses.mails[-1], life.ses.ids[-1]
        return reports.event(name, lid, ses_id=ses_id, at=life.kith.now)

    return ready


def pressed(
    action: str, words: str = "With: Dana Reyes"
) -> Callable[[Life, Owner], dict[str, Any]]:
    """Return what has an untrusted mail held, and presses an action link about it."""

    def ready(life: Life, robin: Owner) -> dict[str, Any]:
        life.kith.capture(life.kith.mail(robin, "The fair", words, verdicts={"dmarc": "FAIL"}))
        (held,) = table.all_held(life.kith.ports.store, robin.oid)
        claims = [held.submission.sid]
        url = links.action_url(life.kith.settings, robin.oid, action, claims, life.kith.now)
        event: dict[str, Any] = json.loads((EVENTS / "http_post_form.json").read_text())
        path = urlsplit(url).path
        event["rawPath"] = event["requestContext"]["http"]["path"] = path
        return event | {"body": "", "cookies": []}

    return ready


def about(life: Life, robin: Owner) -> dict[str, Any]:
    """A question about somebody."""
    life.kith.capture(copy(life, robin))
    return life.kith.mail(robin, "Dana", tag="about")


def about_let_in(life: Life, robin: Owner) -> dict[str, Any]:
    """The owner's word that a question about somebody was theirs."""
    life.kith.capture(copy(life, robin))
    life.kith.capture(life.kith.mail(robin, "Dana", tag="about", sender="me@work.example"))
    tag = life.mail("h")["Reply-To"].addresses[0].username.partition("+")[2]
    return life.kith.mail(robin, "Re: Is it yours?", "log it", tag=tag)


def practised(life: Life, robin: Owner) -> dict[str, Any]:
    """A mail of which nothing is new, from an owner who had ten receipts."""
    life.kith.capture(copy(life, robin))
    life.kith.choose(robin, receipted=10)
    life.kith.now += timedelta(days=1)
    return life.kith.mail(robin, "Hi", "Hi", to="Dana <dana@x.example>")


def evening(life: Life, robin: Owner) -> dict[str, Any]:
    """The hour of the evening question."""
    life.kith.choose(robin, evening_at=time(20))
    life.kith.now = life.kith.now.replace(hour=19, minute=0)
    return hint(robin)


def third_evening(life: Life, robin: Owner) -> dict[str, Any]:
    """The last of three evenings without an answer."""
    event = evening(life, robin)
    life.kith.choose(robin, silent_evenings=2)
    return event


def whom_today(life: Life, robin: Owner) -> dict[str, Any]:
    """The answer to the evening question, which tells of two people."""
    assert life.run(send_nudges.handler, evening(life, robin), Fuse())
    tag = life.mail("h")["Reply-To"].addresses[0].username.partition("+")[2]
    life.kith.choose(robin, evening_at=None)
    return life.kith.mail(robin, "Re: Whom?", "Dana Reyes: hi\nFox, promised the slides", tag=tag)


def no_more_evenings(life: Life, robin: Owner) -> dict[str, Any]:
    """The answer to the evening question that ends it."""
    assert life.run(send_nudges.handler, evening(life, robin), Fuse())
    tag = life.mail("h")["Reply-To"].addresses[0].username.partition("+")[2]
    return life.kith.mail(robin, "Re: Whom?", "stop", tag=tag)


def week_alone(life: Life, robin: Owner) -> dict[str, Any]:
    """A Monday morning of a week that brings something, but not that day."""
    tag = (life.kith.now + timedelta(days=9)).date().isoformat()
    life.kith.capture(life.kith.mail(robin, "Hi", "Hi", to="Dana <dana@x.example>", tag=tag))
    life.kith.choose(robin, look_ahead=True)
    life.kith.now = life.kith.now.replace(day=9, hour=7, minute=0)
    return hint(robin)


def week_and_more(life: Life, robin: Owner) -> dict[str, Any]:
    """A Monday morning with something due, and more in its week."""
    tag = (life.kith.now + timedelta(days=7)).date().isoformat()
    life.kith.capture(life.kith.mail(robin, "Hi", "Hi", to="Fox <fox@x.example>", tag=tag))
    return week_alone(life, robin)


CASES: Mapping[str, Case] = {
    "a card": Case(capture_email.handler, card, 1),
    "a copy": Case(capture_email.handler, copy, 1),
    "a crowd": Case(capture_email.handler, crowd, 1),
    "a forward": Case(capture_email.handler, forward, 2),
    "a meeting ahead": Case(capture_email.handler, invitation, 1),
    "a meeting called off": Case(capture_email.handler, called_off, 1),
    "a meeting of many": Case(capture_email.handler, invitation_of_many, 1),
    "a meeting that is over": Case(capture_email.handler, invitation_over, 1),
    "a mail to a wrong address": Case(capture_email.handler, misaddressed, 1),
    "a note with new people": Case(capture_email.handler, note, 1),
    "a reply about a meeting that was none": Case(capture_email.handler, none_after_all, 1),
    "a reply about a meeting": Case(capture_email.handler, how_it_was, 1),
    "a reply that takes back the last": Case(capture_email.handler, all_undone, 0),
    "a reply that takes cards back": Case(capture_email.handler, card_undone, 0),
    "a reply that tells and decides": Case(capture_email.handler, talked, 1),
    "a reply to a nudge": Case(capture_email.handler, done, 0),
    "a reply to a receipt": Case(capture_email.handler, undone, 0),
    "a reply that lets a decision in": Case(capture_email.handler, decided_elsewhere, 0),
    "a reply that lets a held mail in": Case(capture_email.handler, let_in, 1),
    "a reply that ends the evenings": Case(capture_email.handler, no_more_evenings, 0),
    "a reply that lets a question in": Case(capture_email.handler, about_let_in, 1),
    "a reply to the evening question": Case(capture_email.handler, whom_today, 1),
    "a mail without news": Case(capture_email.handler, practised, 0),
    "a question about somebody": Case(capture_email.handler, about, 1),
    "a stranger's mail": Case(capture_email.handler, stranger, 1),
    "an unclear name": Case(capture_email.handler, unclear, 1),
    "an unreadable mail": Case(capture_email.handler, unreadable, 1),
    "they replied": Case(capture_email.handler, they_replied, 0),
    "a digest of three": Case(send_nudges.handler, digest, 1),
    "a digest refused": Case(send_nudges.handler, refused, 0),
    "a question after a meeting": Case(send_nudges.handler, after_meeting, 1),
    "a week alone": Case(send_nudges.handler, week_alone, 1),
    "a week and what is due": Case(send_nudges.handler, week_and_more, 1),
    "an evening": Case(send_nudges.handler, evening, 1),
    "the last of three evenings": Case(send_nudges.handler, third_evening, 1),
    "a receipt throttled before": Case(send_nudges.handler, throttled, 1),
    "a recall of what is held": Case(send_nudges.handler, recalled, 1),
    "a timed nudge": Case(send_nudges.handler, timed, 1),
    "a report of a bounce": Case(record_delivery.handler, reported("bounce"), 0),
    "a report of a complaint": Case(record_delivery.handler, reported("complaint"), 0),
    "a report of a delivery": Case(record_delivery.handler, reported("delivery"), 0),
    "a report of an unknown attempt": Case(record_delivery.handler, unknown, 0),
    "dropping a held mail": Case(serve_web.handler, pressed("drop"), 0),
    "releasing a held mail": Case(serve_web.handler, pressed("log", CROWD), 1),
    "trusting a held mail": Case(serve_web.handler, pressed("trust"), 1),
}
"""Sorted by handler. What the first test tries for each is every call it makes to the world."""

COMPOSED = ("a digest of three", "a timed nudge")
"""Those whose mail is composed out of rows; any other is out of its own."""


@dataclass
class Moment:
    """A life at the moment before the event, on disk, to be lived on from again and again."""

    folder: Path
    ses: Ses
    event: dict[str, Any]
    now: datetime
    script: list[Does]
    mails: list[tuple[str, bytes]] = field(init=False)
    ids: list[str] = field(init=False)
    requests: list[str] = field(init=False)
    lived: int = 0

    def __post_init__(self) -> None:
        self.mails, self.ids = self.ses.mails[:], self.ses.ids[:]
        self.requests = self.ses.requests[:]

    @contextmanager
    def again(self) -> Iterator[Life]:
        """Yield the life as it was at that moment."""
        self.lived += 1
        folder = self.folder.with_name(f"{self.folder.name}-{self.lived}")
        shutil.copytree(self.folder, folder)
        self.ses.mails, self.ses.ids = self.mails[:], self.ids[:]
        self.ses.requests = self.requests[:]
        self.ses.script = list(self.script)
        with opened(folder, self.ses) as life:
            life.kith.now = self.now
            yield life
        shutil.rmtree(folder)


@cache
def _client(url: str) -> Any:  # noqa: ANN401 - boto3 makes its clients' types up
    return boto3.client("sesv2", endpoint_url=url, config=ONCE)


@contextmanager
def opened(folder: Path, ses: Ses) -> Iterator[Life]:
    """Yield the Kith on a folder; its mails leave by this SES, and no disk is waited for."""
    with world(folder) as kith:
        store: Any = kith.ports.store
        with closing(store):
            for connection in (store._connection, kith.queues.database._connection):
                connection.execute("PRAGMA synchronous = OFF")
            kith.ports = replace(kith.ports, outbox=SesOutbox(_client(ses.url), "kith"))
            runtime.use(runtime.Runtime(kith.ports, kith.settings, lambda: kith.now))
            yield Life(kith, ses)


@pytest.fixture(scope="module")
def ses() -> Iterator[Ses]:
    """Return a SES on loopback."""
    with serving() as server:
        yield server


@dataclass(frozen=True)
class End:
    """What there is in the end: the rows, the mails that left, and those left in doubt."""

    rows: dict[tuple[str, str], Any]
    mails: Counter[str]
    doubted: Counter[str]


def lived(moment: Moment, case: Case, fuse: Fuse, *, reported: bool) -> End:
    """Live on from a moment, with a crash where the fuse has it; return what there is then."""
    with moment.again() as life:
        assert life.run(case.handler, moment.event, fuse) is not fuse.blown, "swallowed"
        life.kith.now += AGAIN_AFTER
        assert life.run(case.handler, moment.event, Fuse())
        doubted = life.in_doubt()
        life.go_on(reported=reported)
        before = Counter(lid for lid, _ in moment.mails)
        return End(life.rows(), life.mails() - before, doubted)


def before_sending(moment: Moment, case: Case) -> int:
    """Return how many calls are made from a moment on before a mail is handed over."""
    with moment.again() as life:
        fuse = Fuse()
        life.run(case.handler, moment.event, fuse)
        return fuse.calls.index("send")


def crashed(moment: Moment, case: Case, left: int) -> Moment:
    """Return the moment a lease after a crash that came `left` calls before the handing over.

    The last call writes that the attempt begins: after that, nobody knows whether it did.
    """
    fuse = Fuse(before_sending(moment, case) - left)
    with moment.again() as life:
        assert life.run(case.handler, moment.event, fuse) is not fuse.blown, "swallowed"
        folder = moment.folder.with_name(f"{moment.folder.name}-crashed-{left}")
        shutil.copytree(life.kith.maildir.parent, folder)
        return replace(
            moment, folder=folder, now=life.kith.now + PAST_THE_LEASE, script=life.ses.script
        )


@pytest.fixture
def moment(name: str, ses: Ses, tmp_path: Path) -> Moment:
    """Return the moment before a case's event."""
    folder = tmp_path / "before"
    folder.mkdir()
    ses.mails, ses.ids, ses.requests = [], [], []
    with opened(folder, ses) as life:
        robin = life.kith.invite()
        event = CASES[name].ready(life, robin)
        return Moment(folder, ses, event, life.kith.now, ses.script)


@pytest.mark.parametrize("name", CASES)
def test_a_crash_after_any_call_loses_and_repeats_nothing(
    name: str, moment: Moment, record_property: Callable[[str, object], None]
) -> None:
    """The same rows and as many mails; two only where SES took one and its report was withheld.

    After call n is also before call n + 1: between the two nobody else sees anything happen.
    Reports withheld matter only from the moment a mail is handed over.
    """
    case, points, twice = CASES[name], 0, 0
    for reported in (True, False):
        fuse = Fuse()
        whole = lived(moment, case, fuse, reported=reported)
        assert whole.mails.total() == case.mails
        first = 0 if reported else ([*fuse.calls, "send"].index("send") + 1)
        for most in range(first, len(fuse.calls) + 1):
            crashed = lived(moment, case, Fuse(most), reported=reported)
            where = f"{name}, after call {most} of {fuse.calls}, {reported=}"
            assert crashed.rows == whole.rows, where
            more = Counter() if reported else crashed.doubted
            assert crashed.mails == whole.mails + more, where
            points += 1
            twice += more.total()
    record_property("told", f"{name}: {len(fuse.calls)} calls, {points} points, {twice} twice")


@pytest.mark.parametrize("name", COMPOSED)
def test_crashes_before_a_mail_is_handed_over_cost_it_no_attempt(
    name: str, moment: Moment, record_property: Callable[[str, object], None]
) -> None:
    """Out of reach three times running, the mail was never sent, so it is not "perhaps sent"."""
    case = CASES[name]
    whole = lived(moment, case, Fuse(), reported=False)
    points = min(BEFORE_SENDING, before_sending(moment, case) - 1)
    for left in range(1, points + 1):
        later = moment
        for _ in range(OUTAGES):
            later = crashed(later, case, min(left, before_sending(later, case) - 1))
        end = lived(later, case, Fuse(), reported=False)
        where = f"{name}, {OUTAGES} times {left} calls before its mail was handed over"
        assert (end.rows, end.mails) == (whole.rows, whole.mails), where
    record_property("told", f"{name}: {points} points, {OUTAGES} times each")
