"""A mail server on loopback that takes mail, or does not, as a script says."""

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

SECONDS_TO_END = 5.0

MUMBLED = "robin@home.example is spoken of here"
"""What replies say beyond their code; it holds an address, as many servers' do."""


class Does(StrEnum):
    """What the server does with the next mail."""

    TAKE = "take it"
    DEFER_SENDER = "451 to MAIL"
    DEFER_RECIPIENT = "450 to RCPT"
    DEFER_DATA = "451 to DATA"
    DEFER_MAIL = "452 to the mail"
    REFUSE_SENDER = "550 to MAIL"
    REFUSE_RECIPIENT = "550 to RCPT"
    REFUSE_DATA = "554 to DATA"
    REFUSE_MAIL = "554 to the mail"
    CUT_AT_RECIPIENT = "hang up at RCPT"
    CUT_AT_DATA = "hang up at DATA"
    CUT_AFTER_MAIL = "have the mail and hang up"
    KEEP_SILENT = "have the mail and say nothing"
    KEEP_WAITING = "say nothing to RCPT"
    MUMBLE = "have the mail and say what is no reply"


REPLIES = {
    Does.DEFER_DATA: f"451 4.3.0 {MUMBLED}",
    Does.DEFER_MAIL: f"452 4.2.2 {MUMBLED}",
    Does.DEFER_RECIPIENT: f"450 4.2.1 {MUMBLED}",
    Does.DEFER_SENDER: f"451 4.7.1 {MUMBLED}",
    Does.MUMBLE: "hello?",
    Does.REFUSE_DATA: f"554 5.5.1 {MUMBLED}",
    Does.REFUSE_MAIL: f"554 5.7.1 {MUMBLED}",
    Does.REFUSE_RECIPIENT: f"550 5.1.1 {MUMBLED}",
    Does.REFUSE_SENDER: f"550 5.7.1 {MUMBLED}",
}


@dataclass(frozen=True, slots=True)
class Had:
    """A mail of which the server had every byte, whatever it then said."""

    sender: str
    recipients: tuple[str, ...]
    raw: bytes


@dataclass
class MailServer:
    """What came, and what to do next: `script` is used up, then every mail is taken.

    `codes` are other ones than in REPLIES.
    `waiting` is set when it says nothing to somebody, which it does until `released`.
    """

    port: int
    script: list[Does] = field(default_factory=list)
    codes: dict[Does, str] = field(default_factory=dict)
    had: list[Had] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)
    sessions: int = 0
    waiting: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)

    @property
    def does(self) -> Does:
        """What is done with the mail under way."""
        return self.script[0] if self.script else Does.TAKE

    def lids(self) -> list[str]:
        """Return which mails came, by ledger id, in order."""
        found = []
        for each in self.had:
            (line,) = [line for line in each.raw.splitlines() if line.startswith(b"X-Kith-Id: ")]
            found.append(line.removeprefix(b"X-Kith-Id: ").decode())
        return found

    async def handle_MAIL(  # noqa: N802 - aiosmtpd calls it so
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Hear who sends."""
        del server, session
        envelope.mail_from, envelope.mail_options = address, options
        return self._reply(Does.DEFER_SENDER, Does.REFUSE_SENDER) or "250 2.1.0 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd calls it so
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Hear for whom."""
        del session, options
        if self.does is Does.CUT_AT_RECIPIENT:
            hang_up(server, self.script)
        if self.does is Does.KEEP_WAITING:
            await self._wait()
        envelope.rcpt_tos.append(address)
        return self._reply(Does.DEFER_RECIPIENT, Does.REFUSE_RECIPIENT) or "250 2.1.5 OK"

    async def handle_DATA(  # noqa: N802 - aiosmtpd calls it so
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Have the mail."""
        del session
        refused = self._reply(Does.DEFER_MAIL, Does.REFUSE_MAIL)
        if refused:
            return refused
        sender = envelope.mail_from or ""
        raw = bytes(envelope.original_content or b"")
        self.had.append(Had(sender, tuple(envelope.rcpt_tos), raw))
        does = self.does
        if does is Does.CUT_AFTER_MAIL:
            hang_up(server, self.script)
        if does is Does.KEEP_SILENT:
            await self._wait()
        return self._reply(Does.MUMBLE) or "250 2.0.0 OK"

    async def _wait(self) -> None:
        self.script.pop(0)
        self.waiting.set()
        await asyncio.to_thread(self.released.wait)

    def _reply(self, *mishaps: Does) -> str | None:
        if self.does not in mishaps:
            return None
        does = self.script.pop(0)
        return f"{self.codes[does]} {MUMBLED}" if does in self.codes else REPLIES[does]

    def signs_in(self, *given: Any) -> AuthResult:  # noqa: ANN401 - aiosmtpd's five
        """Take whoever's password is their name backwards."""
        login: LoginPassword = given[-1]
        name, password = login.login.decode(), login.password.decode()
        self.logins.append((name, password))
        return AuthResult(success=password == name[::-1], handled=False)


def hang_up(server: SMTP, script: list[Does]) -> None:
    """End the connection without a word."""
    script.pop(0)
    assert isinstance(server.transport, asyncio.Transport)
    server.transport.abort()


class Conversation(SMTP):
    """aiosmtpd, and what a script may want of DATA before the mail."""

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - aiosmtpd calls it so
        """Answer DATA as the script says."""
        scripted = self.event_handler
        assert isinstance(scripted, MailServer)
        if scripted.does is Does.CUT_AT_DATA:
            hang_up(self, scripted.script)
        reply = scripted._reply(Does.DEFER_DATA, Does.REFUSE_DATA)
        if reply:
            await self.push(reply)
        else:
            await super().smtp_DATA(arg)


@contextmanager
def mail_server(
    *,
    port: int = 0,
    implicit: ssl.SSLContext | None = None,
    **options: Any,  # noqa: ANN401 - aiosmtpd's
) -> Iterator[MailServer]:
    """Yield a mail server on loopback until the end of the block; options are aiosmtpd's SMTP's."""
    listening = socket.create_server(("127.0.0.1", port))
    scripted = MailServer(listening.getsockname()[1])
    ready, over = threading.Event(), threading.Event()

    opened: list[Conversation] = []
    said: dict[str, Any] = {
        "authenticator": scripted.signs_in,
        "enable_SMTPUTF8": True,
        "hostname": "mail.home.example",
    }

    def conversation() -> Conversation:
        scripted.sessions += 1
        opened.append(Conversation(scripted, loop=asyncio.get_running_loop(), **said | options))
        return opened[-1]

    async def serve() -> None:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(conversation, sock=listening, ssl=implicit)
        ready.set()
        await asyncio.to_thread(over.wait)
        server.close()
        for each in opened:
            if each.transport:
                each.transport.close()
        await asyncio.sleep(0)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    ready.wait()
    try:
        yield scripted
    finally:
        scripted.released.set()
        over.set()
        thread.join(SECONDS_TO_END)


def certificate(folder: Path) -> Path:
    """Return a file with a key and a certificate of `localhost` that trusts itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    today = datetime.now(UTC)  # noqa: TID251 - what is certified is certified for now
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "localhost.pem"
    path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return path


def proving(certified: Path) -> ssl.SSLContext:
    """Return what lets a server prove that it is `localhost`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certified)
    return context


def environment(server: MailServer, **others: str) -> Mapping[str, str]:
    """Return what sends the local cloud's mail to this server."""
    said = {"host": "127.0.0.1", "port": str(server.port), "tls": "none"} | others
    return {f"KITH_RELAY_{name.upper()}": value for name, value in said.items()}
