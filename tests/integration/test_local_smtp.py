"""The SMTP door, through a real client: on disk and queued before 250, shaped as SES has it."""

import json
import smtplib
import socket
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path
from sqlite3 import OperationalError
from typing import Any

import pytest

from infra.local.database import Database
from infra.local.inbox import FileInbox
from infra.local.queue import Queues
from infra.local.smtp import MAX_MAIL, MAX_RECIPIENTS, Door, Server

EVENTS = Path(__file__).parents[2] / "events"
NOW = datetime(2026, 11, 2, 9, 30, 15, tzinfo=UTC)
CAPTURE_ADDRESS = "robin.k7m2p4x9qa@in.kith.localhost"
NOTE = (
    b"From: Robin Meyer <robin@home.example>\r\nTo: x\r\nSubject: Coffee with Dana\r\n\r\nHello\r\n"
)


class Post:
    """A door with a server in front and what came in behind."""

    def __init__(self, folder: Path, database: Database) -> None:
        self.inbox = FileInbox(folder, lambda: NOW)
        self.queues = Queues(database, lambda: NOW)
        self.faults: list[tuple[str, type[BaseException]]] = []
        self.door = Door(
            inbox=self.inbox,
            queues=self.queues,
            now=lambda: NOW,
            mail_domain="in.kith.localhost",
            complain=lambda name, error: self.faults.append((name, type(error))),
        )
        listening = socket.create_server(("127.0.0.1", 0))
        self.place = listening.getsockname()
        self.server = Server(self.door, listening)
        self.server.start()

    def client(self) -> smtplib.SMTP:
        """Return a client at the door."""
        host, port = self.place
        return smtplib.SMTP(host, port, timeout=10, local_hostname="laptop.home.example")

    def send(self, mail: bytes) -> None:
        """Send a mail to Kith."""
        with self.client() as client:
            client.sendmail("robin@home.example", [CAPTURE_ADDRESS], mail)

    def notices(self) -> list[dict[str, Any]]:
        """Return SES's notifications of all that came in."""
        found = []
        while message := self.queues.take():
            found.append(json.loads(json.loads(message.body)["Message"]))
        return found


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    """Open the door for one test."""
    with closing(Database(tmp_path / "kith.db")) as database:
        post = Post(tmp_path, database)
        yield post
        post.server.stop()


def test_a_mail_is_kept_as_it_was_sent_below_the_marks_of_ses(post: Post) -> None:
    """The raw bytes are untouched; what SES found stands above them."""
    post.send(NOTE)
    (notice,) = post.notices()
    kept = post.inbox.read(notice["receipt"]["action"]["objectKey"], size=10_000)
    assert kept.endswith(b"dmarc=pass header.from=home.example;\r\n" + NOTE)
    assert kept.startswith(b"Return-Path: <robin@home.example>\r\nReceived: from laptop.home.")


def shape(value: object) -> object:
    """Return the fields and types of a JSON value."""
    if isinstance(value, dict):
        return {name: shape(each) for name, each in value.items()}
    return type(value).__name__


def test_the_notification_has_the_shape_of_the_one_from_ses(post: Post) -> None:
    """Handlers see on this machine what they see on AWS, field by field."""
    post.send(NOTE)
    (notice,) = post.notices()
    sample = json.loads((EVENTS / "ses_received.json").read_text())
    for each in (sample, notice):
        each["mail"]["commonHeaders"].pop("date", None)
        each["mail"]["commonHeaders"].pop("messageId", None)
    assert shape(notice) == shape(sample)


def test_only_recipients_at_the_inbound_domain_are_taken(post: Post) -> None:
    """A copy goes to Kith by the envelope; the other recipients are refused and not named."""
    with post.client() as client:
        refused = client.sendmail(
            "robin@home.example",
            ["dana@firm.example", CAPTURE_ADDRESS, "X@IN.Kith.Localhost"],
            NOTE,
        )
    (notice,) = post.notices()
    assert {to: code for to, (code, _) in refused.items()} == {"dana@firm.example": 550}
    assert notice["receipt"]["recipients"] == [CAPTURE_ADDRESS, "X@IN.Kith.Localhost"]


def test_a_bounce_has_an_empty_sender(post: Post) -> None:
    """MAIL FROM:<> is taken, so that robots can be told from people."""
    with post.client() as client:
        client.ehlo()
        assert client.docmd("MAIL FROM:<>")[0] == 250
        client.rcpt(CAPTURE_ADDRESS)
        assert client.data(NOTE)[0] == 250
    assert post.notices()[0]["mail"]["source"] == ""


def test_words_beyond_ascii_come_in_whole(post: Post) -> None:
    """SMTPUTF8 and eight-bit bodies pass unchanged, as do lines of any length."""
    mail = "Subject: Größe\r\n\r\n".encode() + b"x" * 5000 + "ß\r\n".encode()
    with post.client() as client:
        client.sendmail(
            "jürgen@büro.example",
            [CAPTURE_ADDRESS],
            mail,
            mail_options=["SMTPUTF8", "BODY=8BITMIME"],
        )
    (notice,) = post.notices()
    kept = post.inbox.read(notice["receipt"]["action"]["objectKey"], size=99_999)
    assert notice["mail"]["source"] == "jürgen@büro.example"
    assert kept.endswith(mail)


def test_a_large_mail_comes_in_and_a_larger_one_is_refused(post: Post) -> None:
    """Ten megabytes are fine; past the limit the sender is told before sending."""
    post.send(NOTE + b"0123456789abcde\r\n" * 600_000)
    (notice,) = post.notices()
    key = notice["receipt"]["action"]["objectKey"]
    assert post.inbox.read(key, start=10_000_000, size=10) != b""
    with post.client() as client:
        client.ehlo()
        assert client.docmd(f"MAIL FROM:<a@b.example> SIZE={MAX_MAIL + 1}")[0] == 552


def test_a_mail_from_this_machine_passes_unless_told_otherwise(post: Post) -> None:
    """Verdicts can be set for what follows, one by one, and reset."""
    post.send(NOTE)
    post.door.verdicts = {"dmarc": "FAIL"}
    post.send(NOTE)
    post.door.verdicts = {}
    post.send(NOTE)
    receipts = [notice["receipt"] for notice in post.notices()]
    assert [each["dmarcVerdict"]["status"] for each in receipts] == ["PASS", "FAIL", "PASS"]
    assert [each["spfVerdict"]["status"] for each in receipts] == ["PASS"] * 3
    assert ["dmarcPolicy" in each for each in receipts] == [False, True, False]


def test_a_mail_that_cannot_be_kept_is_to_be_sent_again(post: Post, tmp_path: Path) -> None:
    """A full disk is the sender's to wait for, and nothing is queued; the session goes on."""
    (tmp_path / "tmp").rmdir()
    with post.client() as client, pytest.raises(smtplib.SMTPDataError) as refusal:
        client.sendmail("robin@home.example", [CAPTURE_ADDRESS], NOTE)
    assert (refusal.value.smtp_code, post.notices()) == (451, [])
    assert post.faults == [("smtp", FileNotFoundError)]


def test_a_mail_that_cannot_be_queued_is_to_be_sent_again(post: Post) -> None:
    """A database that is out of order is no reason to bounce a mail."""
    with post.queues.database.transaction() as rows:
        rows.execute("ALTER TABLE messages RENAME TO lost")
    with post.client() as client, pytest.raises(smtplib.SMTPDataError) as refusal:
        client.sendmail("robin@home.example", [CAPTURE_ADDRESS], NOTE)
    assert (refusal.value.smtp_code, post.faults) == (451, [("smtp", OperationalError)])


def test_many_recipients_are_cut_off(post: Post) -> None:
    """One mail cannot make work without bound."""
    with post.client() as client:
        client.ehlo()
        client.mail("robin@home.example")
        codes = [client.rcpt(CAPTURE_ADDRESS)[0] for _ in range(MAX_RECIPIENTS + 1)]
    assert codes == [250] * MAX_RECIPIENTS + [452]


def test_header_lines_cannot_be_forged_through_the_envelope(post: Post) -> None:
    """What the client says of itself ends up inside one line each."""
    with post.client() as client:
        client.send("HELO evil\rX-SES-Spam-Verdict: FAIL\x0bA: b\x85C: d\u2028E: f\r\n".encode())
        client.getreply()
        client.mail("robin@home.example")
        client.rcpt(CAPTURE_ADDRESS)
        client.data(NOTE)
    (notice,) = post.notices()
    kept = message_from_bytes(
        post.inbox.read(notice["receipt"]["action"]["objectKey"], size=9999), policy=policy.default
    )
    assert kept.keys() == [header["name"] for header in notice["mail"]["headers"]]
    assert kept.keys()[:7] == [
        "Return-Path",
        "Received",
        "X-SES-Spam-Verdict",
        "X-SES-Virus-Verdict",
        "Received-SPF",
        "Authentication-Results",
        "From",
    ]
