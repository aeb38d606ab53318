"""The owner's own mail server, which mail is handed to: what SES does beyond its door."""

import base64
import ipaddress
import re
import smtplib
import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial

from infra.local.doors import CannotStart
from kith.ports import Busy, Refused, Unanswered

PORTS = {"implicit": 465, "none": 25, "starttls": 587}
"""How the way there is encrypted, and where a server listens for that (RFC 8314, RFC 5321)."""

LOOPBACK = "localhost"
"""The one name that never leads off this machine (RFC 6761)."""

HELLO = "[127.0.0.1]"
"""Who we say we are; the machine's own name is nobody's business."""

STEP_SECONDS = 15.0
"""How long the server may take for anything before the mail is its own; pages wait meanwhile."""

ANSWER_SECONDS = 60.0
"""How long it may think about a mail it has; not knowing is worse than waiting."""

REST_SECONDS = 60.0
"""How long a server that kept us waiting in vain is left alone: each mail would wait as long."""

COMPLETED, GO_ON, LATER, NEVER = 2, 3, 4, 5
"""What the first digit of a reply says (RFC 5321, 4.2.1)."""

SIGNED_IN = 235

NOT_SIGNED_IN = frozenset({530, 534, 535, 538})
"""Refusals that are the account's fault, not the mail's (RFC 4954): they can be mended."""

FULL = frozenset({"5.2.2", "5.4.5"})
"""Refusals that pass: a mailbox that is full, and a day's mails that are sent (RFC 3463)."""

STORAGE = 552
"""The recipient's mailbox is full (RFC 5321); of a mail it says that the mail is too large."""

FORBIDDEN = "5.7."
"""How what somebody may not do begins (RFC 3463). Before the mail it is the account that may not
relay, or not send so much; of the mail itself it is that its contents are not liked."""

ENHANCED = re.compile(rb"[245]\.\d{1,3}\.\d{1,3}(?!\S)")
"""RFC 3463; the words behind it could hold an address, so they are not kept."""

Outcome = Busy | Refused | Unanswered | None


@dataclass(slots=True, kw_only=True)
class Relay:
    """A mail server that takes mail to the owner. `tls` is a key of PORTS.

    One mail, one connection. Encryption that was asked for is never gone without.
    """

    host: str
    port: int
    tls: str
    user: str = ""
    password: str = field(default="", repr=False)
    _resting_until: float = field(default=0.0, init=False)

    def __str__(self) -> str:
        """Return the server as a reader knows it."""
        return f"{self.host}:{self.port}"

    def hand_over(self, to: str, mail: bytes, beginning: Callable[[], None]) -> Outcome:
        """Make one attempt at handing `mail` over for `to`; None says that it is the server's now.

        `beginning` is called just before the first byte of it leaves; up to there, whatever goes
        wrong is Busy or Refused, and nothing was sent.
        """
        if time.monotonic() < self._resting_until:
            return Busy("connection: left alone for a minute")
        begun = False

        def begin() -> None:
            nonlocal begun
            beginning()
            begun = True

        try:
            return self._converse(to, mail, begin)
        except OSError as error:  # all of smtplib's errors are such
            # smtplib hides a timeout behind an error of its own.
            if TimeoutError in {type(error), type(error.__context__)}:
                self._resting_until = time.monotonic() + REST_SECONDS
            return Unanswered(final=True) if begun else Busy(f"connection: {_told(error)}")

    def _converse(self, to: str, mail: bytes, begin: Callable[[], None]) -> Outcome:
        local, _, domain = to.rpartition("@")
        try:
            address = f"{local}@{domain.encode('idna').decode('ascii')}"
        except UnicodeError:  # a label that is empty, or longer than one can be
            return Refused("recipient: there is no such domain")
        with closing(self._connect()) as client:
            if not local.isascii() and not client.has_extn("smtputf8"):
                return Refused("recipient: the mail server takes no such letters")
            options = () if local.isascii() else ("SMTPUTF8",)
            # It goes out in the owner's name: whom else would their server let send?
            steps: Mapping[str, tuple[int, Callable[[], tuple[int, bytes]]]] = {
                "sender": (COMPLETED, partial(client.mail, address, options)),
                "recipient": (COMPLETED, partial(client.rcpt, address)),
                "mail": (GO_ON, partial(client.docmd, "DATA")),
            }
            for name, (expected, ask) in steps.items():
                code, words = ask()
                if code // 100 != expected:
                    return _refusal(name, code, words) or Busy(f"{name}: {code}")
            begin()
            return _handed(client, mail)

    def _connect(self) -> smtplib.SMTP:
        """Return a conversation with the server, encrypted and signed in as was asked for."""
        trusted = ssl.create_default_context()
        if self.tls == "implicit":
            client: smtplib.SMTP = smtplib.SMTP_SSL(
                self.host, self.port, HELLO, timeout=STEP_SECONDS, context=trusted
            )
        else:
            client = smtplib.SMTP(self.host, self.port, HELLO, timeout=STEP_SECONDS)
        try:
            if self.tls == "starttls":
                client.starttls(context=trusted)
            client.ehlo_or_helo_if_needed()
            if self.user:
                self._sign_in(client)
        except BaseException:
            client.close()
            raise
        return client

    def _sign_in(self, client: smtplib.SMTP) -> None:
        if (self.user + self.password).isascii():
            client.login(self.user, self.password)
            return
        # smtplib knows ASCII alone; RFC 4616 has UTF-8.
        proof = base64.b64encode(f"\0{self.user}\0{self.password}".encode()).decode("ascii")
        code, words = client.docmd("AUTH", f"PLAIN {proof}")
        if code != SIGNED_IN:
            raise smtplib.SMTPAuthenticationError(code, words)


def chosen(said: Mapping[str, str]) -> Relay | None:
    """Return the relay that was asked for, by KITH_RELAY_HOST and so on; None if none was.

    Raise CannotStart for what does not go together.
    """
    given = {name: value.strip() for name, value in said.items() if value.strip()}
    if not given:
        return None
    unknown = sorted(given.keys() - {"host", "password", "port", "tls", "user"})
    if unknown:
        raise CannotStart(f"KITH_RELAY_{unknown[0].upper()} means nothing to Kith.")
    host, tls = given.get("host", ""), given.get("tls", "starttls").lower()
    if not re.fullmatch(r"[A-Za-z0-9_.:-]{1,253}", host):
        raise CannotStart(f"KITH_RELAY_HOST={host}: say which mail server, like mail.home.example.")
    if tls not in PORTS:
        raise CannotStart(f"KITH_RELAY_TLS={tls}: it is one of {', '.join(PORTS)}.")
    if tls == "none" and not _is_here(host):
        raise CannotStart("KITH_RELAY_TLS=none is for a mail server on this machine only.")
    port = given.get("port", str(PORTS[tls]))
    if not (port.isascii() and port.isdigit() and 0 < int(port[:6]) < 1 << 16):
        raise CannotStart(f"KITH_RELAY_PORT={port}: a port is a number up to 65535.")
    if ("user" in given) != ("password" in given):
        raise CannotStart("KITH_RELAY_USER and KITH_RELAY_PASSWORD go together.")
    user, password = given.get("user", ""), said.get("password", "")
    return Relay(host=host, port=int(port), tls=tls, user=user, password=password)


def _is_here(host: str) -> bool:
    try:
        return host.lower() == LOOPBACK or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _handed(client: smtplib.SMTP, mail: bytes) -> Outcome:
    """Send the mail itself; from here on, silence leaves open what becomes of it."""
    lines = (b"." + line if line.startswith(b".") else line for line in mail.splitlines())
    if client.sock:
        client.sock.settimeout(ANSWER_SECONDS)
    client.send(b"\r\n".join([*lines, b".", b""]))
    code, words = client.getreply()
    with suppress(OSError):
        client.putcmd("quit")  # its answer changes nothing
    if code // 100 == COMPLETED:
        return None
    return _refusal("mail", code, words) or Unanswered(final=True)


def _refusal(asked: str, code: int, words: bytes) -> Busy | Refused | None:
    """Return what a negative reply says; None if it is no such reply."""
    match = ENHANCED.match(words)
    enhanced = match[0].decode("ascii") if match else ""
    reason = f"{asked}: {code} {enhanced}".rstrip()
    if code // 100 == NEVER and not _passes(asked, code, enhanced):
        return Refused(reason)
    return Busy(reason) if code // 100 in {LATER, NEVER} else None


def _passes(asked: str, code: int, enhanced: str) -> bool:
    """Whether a refusal is of the account, the quota or the mailbox: they can be mended.

    The sender is the owner's own address: where their own server refuses it, a setting is wrong.
    """
    if asked == "sender" or code in NOT_SIGNED_IN or enhanced in FULL:
        return True
    return asked == "recipient" and (code == STORAGE or enhanced.startswith(FORBIDDEN))


def _told(error: OSError) -> str:
    """Return what went wrong, in words that hold nobody's data."""
    if isinstance(error, smtplib.SMTPResponseException):
        return f"{type(error).__name__} {error.smtp_code}"
    return type(error).__name__
