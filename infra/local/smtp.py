"""The door mail comes in by: a real SMTP server that has a mail on disk before it says 250."""

import asyncio
import ipaddress
import secrets
import socket
import threading
import weakref
from collections.abc import Callable, Mapping
from datetime import datetime

from aiosmtpd.smtp import SMTP, Envelope, Session

from infra.local import receipts
from infra.local.inbox import FileInbox
from infra.local.queue import CAPTURE, Queues

MAX_MAIL = 40 * 1024 * 1024
"""Bytes; what SES takes, too."""

MAX_RECIPIENTS = 100
"""RFC 5321 asks for no fewer; SES takes that many as well."""

NAME = "kith.localhost"

SECONDS_TO_END = 2.0


class LongLines(SMTP):
    """SMTP that takes lines of any length: what people's programs send is not ours to refuse."""

    line_length_limit = MAX_MAIL


class Door:
    """What happens to a mail: into the inbox, onto the queue, and only then 250."""

    def __init__(
        self,
        *,
        inbox: FileInbox,
        queues: Queues,
        now: Callable[[], datetime],
        mail_domain: str,
        complain: Callable[[str, BaseException], None],
    ) -> None:
        self._complain = complain
        self._inbox = inbox
        self._queues = queues
        self._now = now
        self._mail_domain = mail_domain
        self.verdicts: Mapping[str, str] = {}

    async def handle_RCPT(  # noqa: N802 - aiosmtpd calls it so
        self,
        _server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _options: list[str],
    ) -> str:
        """Take recipients at the inbound domain, and no others."""
        if address.rpartition("@")[2].lower() != self._mail_domain:
            return f"550 5.1.1 Kith takes mail for {self._mail_domain} only"
        if len(envelope.rcpt_tos) >= MAX_RECIPIENTS:
            return "452 4.5.3 Too many recipients"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd calls it so
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Keep the mail; the sender tries again later if that fails."""
        try:
            arrival = self._arrival(session, envelope)
            await asyncio.to_thread(self._keep, arrival, bytes(envelope.original_content or b""))
        except Exception as error:  # noqa: BLE001 - whatever it is, the mail must not bounce
            self._complain("smtp", error)
            return "451 4.3.0 Kith could not keep this mail now; please try again"
        return f"250 2.0.0 OK {arrival.message_id}"

    def _arrival(self, session: Session, envelope: Envelope) -> receipts.Arrival:
        peer = str((session.peer or ("::",))[0])
        known = receipts.NEAR if ipaddress.ip_address(peer).is_loopback else receipts.FAR
        return receipts.Arrival(
            message_id=secrets.token_hex(20),
            sender=(envelope.mail_from or "").strip("<>"),
            recipients=tuple(envelope.rcpt_tos),
            peer=peer,
            helo=session.host_name or "unknown",
            at=self._now(),
            verdicts={**known, **self.verdicts},
        )

    def _keep(self, arrival: receipts.Arrival, content: bytes) -> None:
        top = receipts.marks(arrival, content[: receipts.HEADERS_LIMIT])
        key = self._inbox.add(arrival.message_id, top, content)
        head = top + content[: receipts.HEADERS_LIMIT]
        event = receipts.received(arrival, head, bucket="local", key=key)
        self._queues.put(CAPTURE, [receipts.queued(event, arrival.at)])


class Server:
    """The SMTP server in a thread of its own, on a socket that listens already."""

    def __init__(self, door: Door, listening: socket.socket) -> None:
        self._door = door
        self._listening = listening
        self._ready = threading.Event()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._serve()), name="smtp", daemon=True
        )

    def start(self) -> None:
        """Begin to take mail."""
        self._thread.start()
        self._ready.wait()

    def stop(self) -> None:
        """Take no more mail; a mail that is half in is not kept, its sender tries again."""
        self._loop.call_soon_threadsafe(self._ending.set)
        self._thread.join(timeout=SECONDS_TO_END)

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._ending = asyncio.Event()
        sessions: weakref.WeakSet[LongLines] = weakref.WeakSet()

        def session() -> LongLines:
            opened = LongLines(
                self._door,
                data_size_limit=MAX_MAIL,
                enable_SMTPUTF8=True,
                hostname=NAME,
                ident="Kith",
                loop=self._loop,
            )
            sessions.add(opened)
            return opened

        async with await self._loop.create_server(session, sock=self._listening) as server:
            self._ready.set()
            await self._ending.wait()
            server.close()
            for each in sessions:
                if each.transport:
                    each.transport.close()
            await asyncio.sleep(0)
