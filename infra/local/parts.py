"""Kith's ports on one folder, whether or not a local cloud is running there."""

import json
import secrets
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from infra.local import files
from infra.local.clock import Clock
from infra.local.database import Database
from infra.local.doors import CannotStart, folder
from infra.local.inbox import FileInbox
from infra.local.outbox import HandOver, MaildirOutbox
from infra.local.queue import Queues, SqliteQueue
from infra.local.store import SqliteStore
from kith import runtime
from kith.ports import Busy, Ports
from kith.runtime import Runtime
from kith.settings import ADDRESS_KEY, Secrets, Settings

MAIL_DOMAIN = "in.kith.localhost"
SENDER = "kith@kith.localhost"
OUTGOING_HOST = "email.kith.localhost"

SENDS_PER_SECOND = 14
"""What SES grants an account out of its sandbox; files could take more."""

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Parts:
    """What there is on a folder; `close` lets go of its database."""

    database: Database
    clock: Clock
    queues: Queues
    inbox: FileInbox
    outbox: MaildirOutbox
    store: SqliteStore
    settings: Settings

    @property
    def runtime(self) -> Runtime:
        """Return what the handlers run on."""
        ports = Ports(
            store=self.store,
            inbox=self.inbox,
            outbox=self.outbox,
            queue=SqliteQueue(self.queues),
        )
        return Runtime(ports, self.settings, self.clock.now)

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()
        self.database.close()


def open_parts(data: Path, base_url: str | None = None, hand_over: HandOver | None = None) -> Parts:
    """Return the parts on a folder, for a cloud at `base_url` whose mail `hand_over` takes on.

    Without `base_url` they are for a command beside it: links lead where they led last, and
    mail that goes out by a mail server is left to the cloud, which alone speaks to it.
    """
    (data / "tmp").mkdir(mode=0o700, exist_ok=True)
    path = data / "site.json"
    if base_url:
        site = {"base_url": base_url, "relayed": hand_over is not None}
        files.write(path, data / "tmp", json.dumps(site).encode())
    else:
        site = json.loads(path.read_text())
        hand_over = _leave if site.get("relayed") else None
    settings = Settings(
        mail_domain=MAIL_DOMAIN,
        sender=SENDER,
        base_url=str(site["base_url"]),
        sends_per_second=SENDS_PER_SECOND,
        secrets=Secrets(lambda: keys(data)),
    )
    database = Database(data / "kith.db")
    clock = Clock(database, runtime.system_clock)
    queues = Queues(database, clock.now)
    return Parts(
        database=database,
        clock=clock,
        queues=queues,
        inbox=FileInbox(data, clock.now),
        outbox=MaildirOutbox(data / "outbox", queues, OUTGOING_HOST, hand_over),
        store=SqliteStore(data / "kith.db"),
        settings=settings,
    )


def _leave(_to: str, _mail: bytes, _beginning: Callable[[], None]) -> Busy:
    return Busy("left to the local cloud")


def scrub(data: Path) -> None:
    """Leave no trace on the disk of what was deleted, nor of mail that was half taken in."""
    with closing(Database(data / "kith.db")) as database:
        database.scrub()
    with suppress(CannotStart), folder(data):
        pass  # this clears what was left half written; a Kith that runs has cleared it


def keys(data: Path) -> dict[str, str]:
    """Return this folder's secrets, made at first use and kept for good."""
    path = data / "keys.json"
    if not path.exists():
        fresh = {name: secrets.token_hex(KEY_BYTES) for name in ("1", ADDRESS_KEY)}
        files.write(path, data / "tmp", json.dumps(fresh).encode())
    found: dict[str, str] = json.loads(path.read_text())
    return found
