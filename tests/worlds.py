"""Kith in the test's own process: the real handlers, AWS's events, the ports of one machine."""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from functions import capture_email, plan_nudges, record_delivery, send_nudges
from infra.local.database import Database
from infra.local.envelopes import Context
from infra.local.inbox import FileInbox
from infra.local.outbox import MaildirOutbox
from infra.local.queue import Queues, SqliteQueue
from infra.local.store import SqliteStore
from kith import export, people, runtime, table
from kith.domain.owner import Owner
from kith.history import begin
from kith.ports import Ports
from kith.settings import ADDRESS_KEY, Secrets, Settings

EVENTS = Path(__file__).parents[1] / "events"

NOW = datetime(2026, 11, 2, 9, 30, 15, tzinfo=UTC)
"""A Monday, half past ten in Berlin."""

ROBIN = "robin@home.example"

SETTINGS = Settings(
    mail_domain="in.kith.example",
    sender="kith@kith.example",
    base_url="https://kith.example",
    secrets=Secrets(lambda: {"1": "11" * 32, ADDRESS_KEY: "22" * 32}),
)


@dataclass
class World:
    """One owner's Kith. `now` is moved by hand; nothing happens by itself."""

    ports: Ports
    queues: Queues
    maildir: Path
    now: datetime = NOW
    settings: Settings = SETTINGS
    _mails: int = field(default=0, init=False)

    def invite(self, address: str = ROBIN, zone: str = "Europe/Berlin") -> Owner:
        """Make an owner."""
        return people.invite(self.ports, self.settings, address, zone, self.now)

    def owner(self, oid: str) -> Owner:
        """Return the owner as stored."""
        found = table.owner(self.ports.store, oid)
        assert found
        return found

    def choose(self, owner: Owner, **settings: Any) -> Owner:  # noqa: ANN401 - any of an owner's
        """Change an owner's settings, as a wish of theirs does."""
        step = begin(self.ports.store, owner.oid, self.now)
        assert step
        step.owner = replace(step.owner, **settings)
        return step.commit()

    def mail(  # noqa: PLR0913 - a mail has that many parts
        self,
        owner: Owner,
        subject: str,
        words: str = "",
        *,
        to: str | None = None,
        cc: str | None = None,
        tag: str = "",
        sender: str = ROBIN,
        verdicts: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
    ) -> dict[str, Any]:
        """Put a mail into the inbox; return the event by which capture_email hears of it."""
        self._mails += 1
        local, _, domain = owner.capture_address.partition("@")
        capture = f"{local}+{tag}@{domain}" if tag else owner.capture_address
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = sender, to or capture, subject
        mail["Message-ID"] = f"<{self._mails}@home.example>"
        mail["Date"] = self.now
        for name, value in ({"Cc": cc} | (headers or {}) if cc else headers or {}).items():
            mail[name] = value
        mail.set_content(words)
        return self.arrived(mail.as_bytes(), [capture], verdicts or {})

    def arrived(
        self, raw: bytes, recipients: Sequence[str], verdicts: dict[str, str]
    ) -> dict[str, Any]:
        """Put raw mail into the inbox; return its event."""
        key = self.put(f"mail-{self._mails}-{hash(raw) & 0xFFFFFFFF:x}", raw)
        event: dict[str, Any] = json.loads((EVENTS / "sqs_capture.json").read_text())
        body = json.loads(event["Records"][0]["body"])
        told = json.loads(body["Message"])
        told["mail"]["timestamp"] = self.now.isoformat()
        receipt = told["receipt"]
        receipt["recipients"] = list(recipients)
        receipt["action"]["objectKey"] = key
        for check, status in verdicts.items():
            receipt[f"{check}Verdict"] = {"status": status}
        body["Message"] = json.dumps(told)
        event["Records"][0]["body"] = json.dumps(body)
        return event

    def put(self, name: str, raw: bytes) -> str:
        """Store raw mail as SES does; return its key."""
        assert isinstance(self.ports.inbox, FileInbox)
        return self.ports.inbox.add(name, raw)

    def capture(self, event: dict[str, Any], times: int = 1) -> None:
        """Deliver a mail's event, so often."""
        for _ in range(times):
            answer = capture_email.handler(event, _context("capture_email"))
            assert answer == {"batchItemFailures": []}

    def tick(self, times: int = 1) -> None:
        """Let the schedule tick and every queued hint be followed, so often."""
        event = json.loads((EVENTS / "schedule_tick.json").read_text())
        for _ in range(times):
            plan_nudges.handler(event, _context("plan_nudges"))
            self.drain()

    def drain(self) -> None:
        """Hand every queued message to its function."""
        handlers = {
            "deliveries": record_delivery.handler,
            "nudges": send_nudges.handler,
        }
        while message := self.queues.take():
            event = json.loads((EVENTS / "sqs_nudge.json").read_text())
            event["Records"][0]["body"] = message.body
            answer = handlers[message.queue](event, _context(message.queue))
            assert answer == {"batchItemFailures": []}
            self.queues.done(message)

    def live(self, days: int) -> None:
        """Let so many days pass, with a tick every hour."""
        for _ in range(days * 24):
            self.now += timedelta(hours=1)
            self.tick()

    def sent(self, kind: str) -> list[EmailMessage]:
        """Return the mails of a kind that went out, oldest first."""
        assert isinstance(self.ports.outbox, MaildirOutbox)
        found = self.ports.outbox.latest(10_000)
        return [
            self.ports.outbox.read(each.lid)
            for each in reversed(found)
            if each.lid.split("-")[1] == kind
        ]

    def rows(self, owner: Owner) -> dict[str, Any]:
        """Return all there is of an owner, as they would export it."""
        found = export.export(self.ports.store, owner.oid)
        assert found
        return found


def _context(function: str) -> Any:  # noqa: ANN401 - it only looks like Lambda's
    return Context(function)


@contextmanager
def world(folder: Path) -> Iterator[World]:
    """Yield a Kith on files in `folder`, which the handlers run on."""
    with closing(Database(folder / "kith.db")) as database:
        clock: list[World] = []
        queues = Queues(database, lambda: clock[0].now)
        made = World(
            ports=Ports(
                store=SqliteStore(folder / "kith.db"),
                inbox=FileInbox(folder, lambda: clock[0].now),
                outbox=MaildirOutbox(folder / "outbox", queues, "email.kith.example"),
                queue=SqliteQueue(queues),
            ),
            queues=queues,
            maildir=folder / "outbox",
        )
        clock.append(made)
        runtime.use(runtime.Runtime(made.ports, made.settings, lambda: made.now))
        yield made
        runtime.use(None)


def text(mail: EmailMessage) -> str:
    """Return the plain text of a mail, with its lines as they were."""
    part = mail.get_body(("plain",))
    assert part is not None
    content: str = part.get_content()
    return content
