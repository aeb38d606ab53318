"""The local cloud put together: Kith's ports on this machine, its handlers, and the doors."""

import socket
import threading
import traceback
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from infra.local import smtp, worker
from infra.local.doors import CannotStart, bracketed
from infra.local.pages import Local
from infra.local.parts import Parts, open_parts
from infra.local.relay import ANSWER_SECONDS, Relay
from infra.local.web import Site, hosts
from infra.local.zone import machine_zone
from kith import people, runtime
from kith.domain.outcomes import Rejected
from kith.domain.owner import Owner

LOOK_AHEAD = 100
"""Wakes looked at for the next one still to come."""

SECONDS_TO_FINISH = 2.0


class Cloud:
    """Everything but the web server's loop. `http` and `mail` are sockets that listen.

    With a `relay`, mail goes out by it; without one, into the outbox and no further.
    """

    def __init__(
        self,
        data: Path,
        owner: str,
        *,
        language: str,
        http: socket.socket,
        mail: socket.socket,
        handlers: Mapping[str, worker.Handler],
        relay: Relay | None = None,
    ) -> None:
        host, port = http.getsockname()[:2]
        base_url = f"http://{bracketed(host)}:{port}"
        self._parts = open_parts(data, base_url, relay.hand_over if relay else None)
        runtime.use(self._parts.runtime)
        served = _invite(self._parts, owner, language)
        invoking = threading.Lock()
        self.worker = worker.Worker(
            queues=self._parts.queues,
            clock=self._parts.clock,
            wakes=self._wakes,
            handlers=handlers,
            sweep=self._sweep,
            invoking=invoking,
            complain=complain,
        )
        clock = self._parts.clock
        door = smtp.Door(
            inbox=self._parts.inbox,
            queues=self._parts.queues,
            now=clock.now,
            mail_domain=self._parts.settings.mail_domain,
            complain=complain,
        )
        local = Local(
            oid=served.oid,
            parts=self._parts,
            worker=self.worker,
            door=door,
            smtp=mail.getsockname()[:2],
            relay=str(relay) if relay else None,
            log=str(data / "kith.log"),
        )
        self.site = Site(
            hosts=hosts(host, port),
            handler=handlers["pages"],
            local=local,
            invoking=invoking,
            now=clock.now,
            complain=complain,
        )
        self._mail = smtp.Server(door, mail)
        # A mail cut off while it is handed over would be "perhaps sent" for good.
        self._seconds_to_finish = ANSWER_SECONDS if relay else SECONDS_TO_FINISH
        self._working = threading.Thread(target=self.worker.run, name="worker", daemon=True)

    @property
    def base_url(self) -> str:
        """Where its pages are."""
        return self._parts.settings.base_url

    def start(self) -> None:
        """Take mail and work."""
        self._mail.start()
        self._working.start()

    def stop(self) -> None:
        """Take no more mail and finish what is under way; what is not comes at the next start."""
        self.worker.stop()
        self._mail.stop()
        self._working.join(timeout=self._seconds_to_finish)

    def _wakes(self, until: datetime) -> Sequence[datetime]:
        return [at for _, at in self._parts.store.due(until, limit=LOOK_AHEAD)]

    def _sweep(self, now: datetime) -> None:
        self._parts.store.sweep(now)
        self._parts.inbox.sweep(now)


def _invite(on: Parts, address: str, language: str) -> Owner:
    """Return the owner this cloud serves, new or not. Raise CannotStart."""
    now = on.clock.now()
    try:
        return people.invite(
            on.runtime.ports, on.settings, address, machine_zone(), now, language=language
        )
    except Rejected as error:
        raise CannotStart(f"--owner {address}: {error.words}") from error


def complain(name: str, error: BaseException) -> None:
    """Log that a function failed: what kind of error and where, but none of its words."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}:{last.lineno}"
    facts = {"function": name, "error": type(error).__name__, "at": place}
    runtime.logger.error("function failed", extra=facts)
