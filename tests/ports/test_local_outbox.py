"""Outgoing mail as files: each ledger id is one mail, whatever happens in between."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest

from infra.local.database import Database
from infra.local.outbox import MaildirOutbox, Mark
from infra.local.queue import DELIVERIES, Queues
from infra.local.reports import KINDS, LEDGER_TAG
from kith.ports import Accepted, Refused

EVENTS = Path(__file__).parents[2] / "events"
NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
LID = "k3n5q7r2t4w6-d-2026-11-02"


def mail(subject: str = "Write to Dana") -> bytes:
    """Return what the program wants sent."""
    message = EmailMessage()
    message["From"] = "kith@kith.example"
    message["To"] = "robin@home.example"
    message["Subject"] = subject
    message["Message-ID"] = "<our-own@kith.example>"
    message["Date"] = "Thu, 01 Jan 1970 00:00:00 +0000"
    message.set_content("Date: is no header here\n")
    return message.as_bytes()


@pytest.fixture
def queues(tmp_path: Path) -> Iterator[Queues]:
    """Return the queues that reports go to."""
    with closing(Database(tmp_path / "kith.db")) as database:
        yield Queues(database, lambda: NOW)


@pytest.fixture
def outbox(tmp_path: Path, queues: Queues) -> MaildirOutbox:
    """Return an empty outbox."""
    return MaildirOutbox(tmp_path / "outbox", queues, "email.kith.example")


def reports(queues: Queues) -> list[dict[str, Any]]:
    """Return what SES would have said so far."""
    found = []
    while message := queues.take():
        found.append(json.loads(json.loads(message.body)["Message"]))
        queues.done(message)
    return found


def test_a_mail_is_one_file_named_by_its_ledger_id(outbox: MaildirOutbox, tmp_path: Path) -> None:
    """Whoever counts the files counts the mails."""
    answer = outbox.send(LID, "robin@home.example", mail(), NOW)
    assert isinstance(answer, Accepted)
    assert [path.name for path in (tmp_path / "outbox" / "new").iterdir()] == [LID]


def test_the_same_mail_again_is_accepted_and_not_sent(
    outbox: MaildirOutbox, tmp_path: Path, queues: Queues
) -> None:
    """After a crash before the ledger was told, the answer is the same and nothing goes out."""
    first = outbox.send(LID, "robin@home.example", mail(), NOW)
    told = len(reports(queues))
    again = outbox.send(LID, "robin@home.example", mail("Other words"), NOW + timedelta(hours=1))
    assert (again, told, reports(queues)) == (first, 2, [])
    assert b"Write to Dana" in (tmp_path / "outbox" / "new" / LID).read_bytes()


def test_a_mail_whose_writing_was_cut_off_is_sent_after_all(
    outbox: MaildirOutbox, tmp_path: Path
) -> None:
    """A file without its mark was shown to nobody and is written again, as one file."""
    (tmp_path / "outbox" / "tmp" / LID).write_bytes(b"Subj")
    (tmp_path / "outbox" / "new" / LID).write_bytes(b"Subject: of an attempt without an answer")
    assert outbox.find(LID) is None
    outbox.send(LID, "robin@home.example", mail(), NOW)
    assert [path.name for path in (tmp_path / "outbox" / "new").iterdir()] == [LID]
    assert outbox.read(LID)["Subject"] == "Write to Dana"


def test_the_mark_outlives_the_process(tmp_path: Path, queues: Queues) -> None:
    """A later process knows what an earlier one has sent."""
    MaildirOutbox(tmp_path / "outbox", queues, "h").send(LID, "robin@home.example", mail(), NOW)
    with closing(Database(tmp_path / "kith.db")) as database:
        later = MaildirOutbox(tmp_path / "outbox", Queues(database, lambda: NOW), "h")
        assert later.find(LID) == (LID, "robin@home.example", Mark.ANSWERED, NOW)


def test_ses_sets_message_id_and_date(outbox: MaildirOutbox) -> None:
    """Whatever the program wrote there is lost, as on AWS, and nothing else is."""
    answer = outbox.send(LID, "robin@home.example", mail(), NOW)
    assert isinstance(answer, Accepted)
    sent = outbox.read(LID)
    assert sent.get_all("Message-ID") == [f"<{answer.ses_id}@email.kith.example>"]
    assert [parsedate_to_datetime(date) for date in sent.get_all("Date", [])] == [NOW]
    assert sent.get_content().strip() == "Date: is no header here"


def test_sending_is_reported_with_the_ledger_id(outbox: MaildirOutbox, queues: Queues) -> None:
    """SES's Send and Delivery come over the queue, tagged so that we know whose they are."""
    answer = outbox.send(LID, "robin@home.example", mail(), NOW)
    assert isinstance(answer, Accepted)
    told = [
        (event["eventType"], event["mail"]["messageId"], event["mail"]["tags"][LEDGER_TAG])
        for event in reports(queues)
    ]
    assert told == [("Send", answer.ses_id, [LID]), ("Delivery", answer.ses_id, [LID])]


def test_a_bounce_can_be_asked_for(outbox: MaildirOutbox, queues: Queues) -> None:
    """A report names the recipient and takes what is special to it."""
    outbox.send(LID, "robin@home.example", mail(), NOW)
    reports(queues)
    outbox.report("Bounce", LID, NOW, {"bounceType": "Transient"})
    (event,) = reports(queues)
    assert event["bounce"]["bounceType"] == "Transient"
    assert event["bounce"]["bouncedRecipients"][0]["emailAddress"] == "robin@home.example"


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_reports_have_the_shape_of_those_from_ses(
    outbox: MaildirOutbox, queues: Queues, kind: str
) -> None:
    """Whatever is read of a report on AWS is there on this machine, under the same names."""
    outbox.send(LID, "robin@home.example", mail(), NOW)
    reports(queues)
    outbox.report(kind, LID, NOW, {})
    (event,) = reports(queues)
    name = {"DeliveryDelay": "delivery_delay"}.get(kind, kind.lower())
    record = json.loads((EVENTS / f"sqs_report_{name}.json").read_text())["Records"][0]
    sample = json.loads(json.loads(record["body"])["Message"])
    assert event.keys() == sample.keys()
    assert sample["mail"].keys() - event["mail"].keys() == {"sourceArn", "sendingAccountId"}
    assert event["mail"]["tags"].keys() == sample["mail"]["tags"].keys()
    part = KINDS[kind][0]
    assert event[part].keys() == sample[part].keys()


def test_only_what_was_sent_can_be_reported_on(outbox: MaildirOutbox, queues: Queues) -> None:
    """An unknown mail or kind is an error and puts nothing on the queue."""
    with pytest.raises(KeyError):
        outbox.report("Bounce", LID, NOW, {})
    outbox.send(LID, "robin@home.example", mail(), NOW)
    with pytest.raises(KeyError):
        outbox.report("Applause", LID, NOW, {})
    assert queues.depths()[DELIVERIES] == 2


@pytest.mark.parametrize("lid", ["", "../kith", "a/b", "a b", "ä-d-1", "a.b"])
def test_a_ledger_id_cannot_name_another_file(outbox: MaildirOutbox, lid: str) -> None:
    """Only letters, digits, - and _ become a file name."""
    with pytest.raises(ValueError, match="ledger id"):
        outbox.send(lid, "robin@home.example", mail(), NOW)


def test_the_latest_mail_is_first(outbox: MaildirOutbox) -> None:
    """The outbox page begins with what just came."""
    for day in (1, 2, 3):
        outbox.send(f"k3-d-{day}", "robin@home.example", mail(), NOW + timedelta(days=day))
    assert [sent.lid for sent in outbox.latest(2)] == ["k3-d-3", "k3-d-2"]


def test_forgetting_an_owner_leaves_no_mail_of_theirs(
    outbox: MaildirOutbox, tmp_path: Path
) -> None:
    """Sent or half written; another's stay."""
    (tmp_path / "outbox" / "tmp" / LID).write_bytes(b"Subj")
    for lid in (LID, "k3n5q7r2t4w6-a-welcome", "other-a-welcome"):
        outbox.send(lid, "robin@home.example", mail(), NOW)
    for _ in range(2):
        outbox.forget("k3n5q7r2t4w6")
    assert [path.name for path in (tmp_path / "outbox").glob("*/*")] == ["other-a-welcome"]
    assert [sent.lid for sent in outbox.latest(9)] == ["other-a-welcome"]


def test_a_mail_that_was_leaving_is_forgotten_too(
    outbox: MaildirOutbox, tmp_path: Path, queues: Queues
) -> None:
    """Whoever was about to send it when the owner was erased leaves no file and no report."""
    outbox.forget("k3n5q7r2t4w6")
    assert isinstance(outbox.send(LID, "robin@home.example", mail(), NOW), Refused)
    assert list((tmp_path / "outbox").glob("*/*")) == []
    assert reports(queues) == []
