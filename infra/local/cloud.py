"""The local cloud put together: Kith's ports on this machine, its handlers, and the doors."""

import json
import secrets
import socket
import threading
import traceback
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from infra.local import files, smtp, worker
from infra.local.clock import Clock
from infra.local.database import Database
from infra.local.doors import CannotStart, bracketed
from infra.local.inbox import FileInbox
from infra.local.outbox import MaildirOutbox
from infra.local.pages import Local
from infra.local.queue import Queues, SqliteQueue
from infra.local.store import SqliteStore
from infra.local.web import Site, hosts
from infra.local.zone import machine_zone
from kith import people, runtime
from kith.domain.outcomes import Rejected
from kith.ports import Ports
from kith.settings import ADDRESS_KEY, Secrets, Settings

MAIL_DOMAIN = "in.kith.localhost"
SENDER = "kith@kith.localhost"
OUTGOING_HOST = "email.kith.localhost"

SENDS_PER_SECOND = 14
"""What SES grants an account out of its sandbox; files could take more."""

LOOK_AHEAD = 100
"""Wakes looked at for the next one still to come."""

KEY_BYTES = 32
SECONDS_TO_FINISH = 2.0


class Cloud:
    """Everything but the web server's loop. `http` and `mail` are sockets that listen."""

    def __init__(
        self,
        data: Path,
        owner: str,
        *,
        http: socket.socket,
        mail: socket.socket,
        handlers: Mapping[str, worker.Handler],
    ) -> None:
        host, port = http.getsockname()[:2]
        self.settings = Settings(
            mail_domain=MAIL_DOMAIN,
            sender=SENDER,
            base_url=f"http://{bracketed(host)}:{port}",
            sends_per_second=SENDS_PER_SECOND,
            secrets=Secrets(lambda: keys(data)),
        )
        self._database = Database(data / "kith.db")
        self.clock = Clock(self._database, runtime.system_clock)
        self.queues = Queues(self._database, self.clock.now)
        inbox = FileInbox(data, self.clock.now)
        outbox = MaildirOutbox(data / "outbox", self.queues, OUTGOING_HOST)
        store = SqliteStore(data / "kith.db")
        ports = Ports(store=store, inbox=inbox, outbox=outbox, queue=SqliteQueue(self.queues))
        runtime.use(runtime.Runtime(ports, self.settings, self.clock.now))
        try:
            served = people.invite(ports, self.settings, owner, machine_zone(), self.clock.now())
        except Rejected as error:
            raise CannotStart(f"--owner {owner}: {error.words}") from error
        invoking = threading.Lock()

        def sweep(now: datetime) -> None:
            store.sweep(now)
            inbox.sweep(now)

        self.worker = worker.Worker(
            queues=self.queues,
            clock=self.clock,
            wakes=lambda until: [at for _, at in store.due(until, limit=LOOK_AHEAD)],
            handlers=handlers,
            sweep=sweep,
            invoking=invoking,
            complain=complain,
        )
        door = smtp.Door(inbox, self.queues, self.clock.now, MAIL_DOMAIN)
        self.site = Site(
            hosts=hosts(host, port),
            handler=handlers["pages"],
            local=Local(
                oid=served.oid,
                store=store,
                settings=self.settings,
                queues=self.queues,
                clock=self.clock,
                outbox=outbox,
                worker=self.worker,
                door=door,
                smtp=mail.getsockname()[:2],
                log=str(data / "kith.log"),
            ),
            invoking=invoking,
            now=self.clock.now,
            complain=complain,
        )
        self._mail = smtp.Server(door, mail)
        self._working = threading.Thread(target=self.worker.run, name="worker", daemon=True)

    def start(self) -> None:
        """Take mail and work."""
        self._mail.start()
        self._working.start()

    def stop(self) -> None:
        """Take no more mail and finish what is under way; what is not comes at the next start."""
        self.worker.stop()
        self._mail.stop()
        self._working.join(timeout=SECONDS_TO_FINISH)


def keys(data: Path) -> dict[str, str]:
    """Return this cloud's secrets, made at first use and kept for good."""
    path = data / "keys.json"
    if not path.exists():
        fresh = {name: secrets.token_hex(KEY_BYTES) for name in ("1", ADDRESS_KEY)}
        files.write(path, data / "tmp", json.dumps(fresh).encode())
    found: dict[str, str] = json.loads(path.read_text())
    return found


def complain(name: str, error: BaseException) -> None:
    """Log that a function failed: what kind of error and where, but none of its words."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}:{last.lineno}"
    facts = {"function": name, "error": type(error).__name__, "at": place}
    runtime.logger.error("function failed", extra=facts)
