"""Mail by the owner's own mail server: sent once, sent later, or said to be perhaps sent."""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from infra.local import relay
from infra.local.database import Database
from infra.local.doors import CannotStart
from infra.local.outbox import MaildirOutbox, Mark
from infra.local.queue import Queues
from infra.local.relay import Relay, chosen
from kith.ports import Accepted, Answer, Busy, Refused, Unanswered
from tests.clouds import free_port
from tests.relays import Does, Had, MailServer, certificate, mail_server, proving

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
ROBIN = "robin@home.example"
LID = "k3n5q7r2t4w6-d-2026-11-02"
ROBINS = {"user": "robin", "password": "nibor"}
"""What the server takes for a login."""

MAIL = (
    b"From: kith@kith.example\r\nX-Kith-Id: " + LID.encode() + b"\r\nSubject: Write to Dana\r\n\r\n"
    b".\r\n..two dots\r\n.one, and no end of line"
)

Send = Callable[..., Answer]


@pytest.fixture
def server() -> Iterator[MailServer]:
    """Return a mail server."""
    with mail_server() as scripted:
        yield scripted


@pytest.fixture
def queues(tmp_path: Path) -> Iterator[Queues]:
    """Return the queues that reports go to."""
    with closing(Database(tmp_path / "kith.db")) as database:
        yield Queues(database, lambda: NOW)


@pytest.fixture
def outbox(tmp_path: Path, queues: Queues, server: MailServer) -> MaildirOutbox:
    """Return an outbox whose mail goes out by the server."""
    by = Relay(host="127.0.0.1", port=server.port, tls="none")
    return MaildirOutbox(tmp_path / "outbox", queues, "email.kith.example", by.hand_over)


def send(outbox: MaildirOutbox, lid: str = LID, to: str = ROBIN) -> Answer:
    """Make one attempt."""
    return outbox.send(lid, to, MAIL, NOW)


def hand(by: Relay, to: str = ROBIN) -> object:
    """Hand one mail over."""
    return by.hand_over(to, MAIL, lambda: None)


def mark(outbox: MaildirOutbox) -> Mark:
    """Return how far the mail is."""
    known = outbox.find(LID)
    assert known
    return known.mark


def events(queues: Queues) -> list[str]:
    """Return the kinds of what SES would have said."""
    found = []
    while message := queues.take():
        found.append(json.loads(json.loads(message.body)["Message"])["eventType"])
    return found


def test_a_mail_arrives_whole_and_once(
    outbox: MaildirOutbox, server: MailServer, queues: Queues
) -> None:
    """Byte for byte as it is written, to the owner and in their name, however often it is tried."""
    answers = [send(outbox) for _ in range(3)]
    assert answers == [Accepted(outbox.ses_id(LID))] * 3
    written = outbox._file(LID).read_bytes()
    assert written.endswith(MAIL)
    assert server.had == [Had(ROBIN, (ROBIN,), written + b"\r\n")]
    assert mark(outbox) is Mark.ANSWERED
    assert events(queues) == ["Send"]


@pytest.mark.parametrize(
    ("does", "reason"),
    [
        (Does.DEFER_SENDER, "sender: 451 4.7.1"),
        (Does.DEFER_RECIPIENT, "recipient: 450 4.2.1"),
        (Does.DEFER_DATA, "mail: 451 4.3.0"),
        (Does.DEFER_MAIL, "mail: 452 4.2.2"),
        (Does.CUT_AT_RECIPIENT, "connection: SMTPServerDisconnected"),
        (Does.CUT_AT_DATA, "connection: SMTPServerDisconnected"),
    ],
)
def test_what_is_not_taken_now_is_sent_later_and_once(
    outbox: MaildirOutbox, server: MailServer, does: Does, reason: str
) -> None:
    """Nothing was sent, so it is tried again as often as it takes; no reply's words are kept."""
    server.script = [does, does]
    assert [send(outbox), send(outbox)] == [Busy(reason)] * 2
    assert (server.had, mark(outbox)) == ([], Mark.WRITTEN)
    assert isinstance(send(outbox), Accepted)
    assert server.lids() == [LID]


@pytest.mark.parametrize(
    ("does", "reason"),
    [
        (Does.REFUSE_RECIPIENT, "recipient: 550 5.1.1"),
        (Does.REFUSE_DATA, "mail: 554 5.5.1"),
        (Does.REFUSE_MAIL, "mail: 554 5.7.1"),
    ],
)
def test_what_is_refused_is_refused_with_its_reason(
    outbox: MaildirOutbox, server: MailServer, does: Does, reason: str
) -> None:
    """The code alone: the words behind it hold an address."""
    server.script = [does]
    assert send(outbox) == Refused(reason)
    assert (server.had, mark(outbox)) == ([], Mark.WRITTEN)


@pytest.mark.parametrize(
    ("does", "reason", "passes"),
    [
        (Does.REFUSE_MAIL, "mail: 550 5.4.5", True),
        (Does.REFUSE_MAIL, "mail: 552", False),
        (Does.REFUSE_MAIL, "mail: 552 5.2.2", True),
        (Does.REFUSE_MAIL, "mail: 552 5.3.4", False),
        (Does.REFUSE_MAIL, "mail: 554 5.7.0", False),
        (Does.REFUSE_RECIPIENT, "recipient: 550", False),
        (Does.REFUSE_RECIPIENT, "recipient: 550 5.4.5", True),
        (Does.REFUSE_RECIPIENT, "recipient: 550 5.7.1", True),
        (Does.REFUSE_RECIPIENT, "recipient: 552", True),
        (Does.REFUSE_RECIPIENT, "recipient: 552 5.2.2", True),
        (Does.REFUSE_RECIPIENT, "recipient: 554 5.7.1", True),
        (Does.REFUSE_SENDER, "sender: 501 5.1.7", True),
        (Does.REFUSE_SENDER, "sender: 550 5.7.1", True),
        (Does.REFUSE_SENDER, "sender: 553 5.7.1", True),
    ],
)
def test_what_is_no_fault_of_the_mail_is_sent_later(
    outbox: MaildirOutbox, server: MailServer, does: Does, reason: str, *, passes: bool
) -> None:
    """A quota, a full mailbox, an account that may not relay: each can be mended, a mail cannot."""
    server.script, server.codes = [does], {does: reason.partition(": ")[2]}
    assert send(outbox) == (Busy if passes else Refused)(reason)
    assert isinstance(send(outbox), Accepted)
    assert server.lids() == [LID]


@pytest.mark.parametrize("domain", ["home..example", f"{'a' * 64}.example"])
def test_an_address_that_can_be_nobodys_is_refused(domain: str) -> None:
    """Names have labels of 1 to 63 letters (RFC 1035); no server is asked."""
    by = Relay(host="127.0.0.1", port=free_port(), tls="none")
    assert hand(by, f"robin@{domain}") == Refused("recipient: there is no such domain")


@pytest.mark.parametrize("does", [Does.CUT_AFTER_MAIL, Does.MUMBLE])
def test_what_was_handed_over_without_an_answer_is_not_handed_over_again(
    outbox: MaildirOutbox, server: MailServer, queues: Queues, does: Does
) -> None:
    """No report will ever tell, so it stays "perhaps sent"."""
    server.script = [does]
    assert [send(outbox), send(outbox)] == [Unanswered(final=True)] * 2
    assert (server.lids(), mark(outbox)) == ([LID], Mark.HANDING_OVER)
    assert events(queues) == []


def test_a_server_that_keeps_silent_is_left_alone_for_a_while(
    server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mails behind the one that waited in vain do not wait as long, one after the other."""
    monkeypatch.setattr(relay, "ANSWER_SECONDS", 0.2)
    server.script = [Does.KEEP_SILENT]
    by = Relay(host="127.0.0.1", port=server.port, tls="none")
    assert hand(by) == Unanswered(final=True)
    assert hand(by) == Busy("connection: left alone for a minute")
    by._resting_until = 0.0  # a minute later
    assert hand(by) is None


def test_a_crash_while_it_is_handed_over_leaves_its_mark(
    tmp_path: Path, queues: Queues, server: MailServer
) -> None:
    """The next process finds the mark and hands nothing over; nor does one without a server."""

    def die(_to: str, _mail: bytes, beginning: Callable[[], None]) -> None:
        beginning()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        send(MaildirOutbox(tmp_path / "outbox", queues, "h", die))
    by = Relay(host="127.0.0.1", port=server.port, tls="none")
    for hand_over in (by.hand_over, None):
        later = MaildirOutbox(tmp_path / "outbox", queues, "h", hand_over)
        assert send(later) == Unanswered(final=True)
    assert server.sessions == 0


def test_a_crash_before_it_is_handed_over_costs_nothing(
    tmp_path: Path, queues: Queues, outbox: MaildirOutbox, server: MailServer
) -> None:
    """A mail that is written is sent by the next process."""

    def die(_to: str, _mail: bytes, _beginning: Callable[[], None]) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        send(MaildirOutbox(tmp_path / "outbox", queues, "h", die))
    assert mark(outbox) is Mark.WRITTEN
    assert isinstance(send(outbox), Accepted)
    assert server.lids() == [LID]


def test_a_written_mail_can_not_be_reported_on(outbox: MaildirOutbox, server: MailServer) -> None:
    """It has not left; one that perhaps has can be."""
    server.script = [Does.DEFER_MAIL, Does.CUT_AFTER_MAIL]
    send(outbox)
    with pytest.raises(KeyError):
        outbox.report("Send", LID, NOW, {})
    send(outbox)
    outbox.report("Send", LID, NOW, {})


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_an_owner_erased_meanwhile_leaves_nothing_here(
    tmp_path: Path, queues: Queues, when: str
) -> None:
    """What the server took before that is beyond recall; here there is neither file nor mark."""
    maildir = tmp_path / "outbox"

    def erase(_to: str, _mail: bytes, beginning: Callable[[], None]) -> None:
        if when == "meanwhile":
            beginning()
        MaildirOutbox(maildir, queues, "h").forget("k3n5q7r2t4w6")
        if when == "before":
            beginning()

    leaving = MaildirOutbox(maildir, queues, "h", erase)
    assert send(leaving) == Refused("forgotten")
    assert (leaving.find(LID), list(maildir.glob("*/*"))) == (None, [])
    assert events(queues) == []


def test_nobody_there_is_not_now(tmp_path: Path, queues: Queues) -> None:
    """Late beats never."""
    by = Relay(host="127.0.0.1", port=free_port(), tls="none")
    outbox = MaildirOutbox(tmp_path / "outbox", queues, "h", by.hand_over)
    assert send(outbox) == Busy("connection: ConnectionRefusedError")


@pytest.fixture
def certified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a certificate of localhost that this machine trusts."""
    path = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    return path


def test_the_way_is_encrypted_before_anything_is_said(certified: Path) -> None:
    """STARTTLS first, then the password, then the mail."""
    options: dict[str, Any] = {"tls_context": proving(certified), "require_starttls": True}
    with mail_server(**options, auth_required=True) as server:
        by = Relay(host="localhost", port=server.port, tls="starttls", **ROBINS)
        assert hand(by) is None
    assert (server.logins, server.lids()) == ([("robin", "nibor")], [LID])


def test_the_way_may_be_encrypted_from_its_first_byte(certified: Path) -> None:
    """As port 465 has it."""
    with mail_server(implicit=proving(certified), auth_require_tls=False) as server:
        by = Relay(host="localhost", port=server.port, tls="implicit", **ROBINS)
        assert hand(by) is None
    assert server.lids() == [LID]


@pytest.mark.parametrize("tls", ["starttls", "implicit"])
def test_a_server_that_cannot_prove_itself_gets_nothing(
    certified: Path, monkeypatch: pytest.MonkeyPatch, tls: str
) -> None:
    """Neither password nor mail."""
    monkeypatch.delenv("SSL_CERT_FILE")
    context = proving(certified)
    kind = "implicit" if tls == "implicit" else "tls_context"
    options: dict[str, Any] = {kind: context}
    with mail_server(**options) as server:
        by = Relay(host="localhost", port=server.port, tls=tls, **ROBINS)
        assert hand(by) == Busy("connection: SSLCertVerificationError")
    assert (server.logins, server.had) == ([], [])


def test_encryption_that_is_not_offered_is_not_gone_without() -> None:
    """Who strips STARTTLS from a server's offer gets nothing either."""
    with mail_server(auth_require_tls=False) as server:
        by = Relay(host="localhost", port=server.port, tls="starttls", **ROBINS)
        assert hand(by) == Busy("connection: SMTPNotSupportedError")
    assert (server.logins, server.had) == ([], [])


@pytest.mark.parametrize("user", ["robin", "jürgen"])
def test_a_wrong_password_is_mended_not_refused(certified: Path, user: str) -> None:
    """The account is to blame, not the mail: it waits."""
    with mail_server(tls_context=proving(certified), auth_required=True) as server:
        place = partial(Relay, host="localhost", port=server.port, tls="starttls")
        wrong = hand(place(user=user, password=user))
        right = hand(place(user=user, password=user[::-1]))
        nobody = hand(place())
    assert wrong == Busy("connection: SMTPAuthenticationError 535")
    assert right is None
    assert nobody == Busy("sender: 530 5.7.0")
    assert server.logins[-1] == (user, user[::-1])


def test_an_address_beyond_ascii_needs_a_server_that_knows_such() -> None:
    """Its domain goes in the form that all servers know."""
    with mail_server() as server:
        by = Relay(host="127.0.0.1", port=server.port, tls="none")
        assert [hand(by, "jürgen@büro.example"), hand(by, "juergen@büro.example")] == [None, None]
    assert [had.recipients for had in server.had] == [
        ("jürgen@xn--bro-hoa.example",),
        ("juergen@xn--bro-hoa.example",),
    ]
    with mail_server(enable_SMTPUTF8=False) as server:
        by = Relay(host="127.0.0.1", port=server.port, tls="none")
        assert hand(by, "jürgen@home.example") == Refused(
            "recipient: the mail server takes no such letters"
        )


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({}, None),
        ({"host": " ", "port": ""}, None),
        ({"host": "mail.home.example"}, ("mail.home.example", 587, "starttls")),
        ({"host": "mail.home.example", "tls": "Implicit"}, ("mail.home.example", 465, "implicit")),
        ({"host": "localhost", "tls": "none"}, ("localhost", 25, "none")),
        ({"host": "::1", "tls": "none", "port": "2525"}, ("::1", 2525, "none")),
    ],
)
def test_a_relay_is_chosen_by_few_words(
    said: dict[str, str], expected: tuple[str, int, str] | None
) -> None:
    """The server's name is enough; what is left empty counts as not said."""
    by = chosen(said)
    assert (by and (by.host, by.port, by.tls)) == expected


def test_a_password_is_taken_as_it_is_and_shown_to_nobody() -> None:
    """Blanks belong to it."""
    by = chosen({"host": "mail.home.example", "user": "robin", "password": " secret "})
    assert by
    assert (by.user, by.password) == ("robin", " secret ")
    assert "secret" not in f"{by} {by!r}"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"port": "25"}, "KITH_RELAY_HOST="),
        ({"host": "mail home"}, "KITH_RELAY_HOST=mail home"),
        ({"host": "m.example", "tls": "none"}, "this machine only"),
        ({"host": "192.0.2.1", "tls": "none"}, "this machine only"),
        ({"host": "localhost.example", "tls": "none"}, "this machine only"),
        ({"host": "m.example", "tls": "ssl"}, "implicit, none, starttls"),
        ({"host": "m.example", "port": "0"}, "KITH_RELAY_PORT=0"),
        ({"host": "m.example", "port": "65536"}, "KITH_RELAY_PORT=65536"),
        ({"host": "m.example", "port": "smtp"}, "KITH_RELAY_PORT=smtp"),
        ({"host": "m.example", "user": "robin"}, "go together"),
        ({"host": "m.example", "password": "secret"}, "go together"),
        ({"host": "m.example", "pasword": "secret"}, "KITH_RELAY_PASWORD"),
    ],
)
def test_what_does_not_go_together_is_said(said: dict[str, str], words: str) -> None:
    """Before anything is started, and without a word of the password."""
    with pytest.raises(CannotStart, match=words) as refusal:
        chosen(said)
    assert "secret" not in str(refusal.value)
