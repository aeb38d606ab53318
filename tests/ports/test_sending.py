"""A mail is sent once: the ledger's protocol against a SES that misbehaves, and two at once.

On SQLite and on dynoxide, where a transaction is one. Counted is what reached SES.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import boto3
import pytest
from botocore.config import Config

from infra.local.database import Database
from infra.local.inbox import FileInbox
from infra.local.queue import Queues, SqliteQueue
from kith import feedback, filing, nudging, people, table
from kith.aws.outbox import ONCE, SesOutbox
from kith.domain import ledger
from kith.domain.encounter import Draft, Person, Planned
from kith.domain.ledger import Kind, State
from kith.domain.owner import Owner
from kith.domain.submission import Submission
from kith.history import begin
from kith.ports import Ports
from kith.reported import Report
from kith.sending import Attempted
from kith.settings import Secrets
from tests.ses import Does, Ses, serving
from tests.stores import Open, on_isolated
from tests.worlds import NOW, ROBIN, SETTINGS

pytestmark = on_isolated

MORNING = NOW + timedelta(days=3)
HALF_AN_HOUR = timedelta(minutes=30)

CLIENT_SECONDS = 0.3
"""How long the tests' SES client waits for an answer; in use it is longer."""


@pytest.fixture
def ses() -> Iterator[Ses]:
    """Return a SES on loopback."""
    with serving() as server:
        yield server


@pytest.fixture
def connect(open_store: Open, ses: Ses, tmp_path: Path) -> Iterator[Callable[[], Ports]]:
    """Return what makes the ports once more, as another Lambda would."""
    with closing(Database(tmp_path / "queue.db")) as database:
        queues = Queues(database, lambda: NOW)

        def make() -> Ports:
            once = ONCE.merge(Config(read_timeout=CLIENT_SECONDS))
            client = boto3.client("sesv2", endpoint_url=ses.url, config=once)
            return Ports(
                store=open_store(),
                inbox=FileInbox(tmp_path, lambda: NOW),
                outbox=SesOutbox(client, "kith"),
                queue=SqliteQueue(queues),
            )

        yield make


@pytest.fixture
def robin(connect: Callable[[], Ports], ses: Ses) -> Owner:
    """Return an owner with one follow-up due on MORNING, whose welcome went out."""
    ports = connect()
    robin = people.invite(ports, SETTINGS, ROBIN, "Europe/Berlin", NOW)
    draft = Draft(
        met=(Person(name="Dana Reyes", address="dana@x.example"),),
        occurred_on=NOW.date(),
        planned=(Planned(due_on=MORNING.date()),),
    )
    filing.file(ports, robin.oid, Submission(sid="first", received_at=NOW), [draft], NOW)
    ses.requests.clear()
    ses.mails.clear()
    return robin


def lid(robin: Owner) -> str:
    """Return the ledger id of the morning's digest."""
    return f"{robin.oid}-d-{MORNING:%Y-%m-%d}"


def state(ports: Ports, robin: Owner) -> State:
    """Return where the morning's digest is on its way."""
    oid, kind, key = ledger.split(lid(robin))
    entry = table.entry(ports.store, oid, kind, key)
    assert entry
    return entry.state


def test_two_senders_racing_for_one_owner_send_one_mail(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """Eight at once, and SES is asked once."""
    barrier = threading.Barrier(8)

    def send() -> None:
        ports = connect()
        barrier.wait()
        nudging.nudge(ports, SETTINGS, robin.oid, MORNING)

    senders = [threading.Thread(target=send) for _ in range(8)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert ses.requests == [lid(robin)]
    assert state(connect(), robin) is State.SENT


def test_throttled_it_is_sent_later_and_once(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """Late beats never: three times refused for now, then sent, with growing pauses between."""
    ports = connect()
    ses.script = [Does.THROTTLE] * 3
    assert nudging.nudge(ports, SETTINGS, robin.oid, MORNING) == ((lid(robin), Attempted.LATER),)
    for minute in range(60):
        nudging.nudge(ports, SETTINGS, robin.oid, MORNING + timedelta(minutes=minute))
    assert len(ses.requests) == 4
    assert len(ses.mails) == 1
    assert state(ports, robin) is State.SENT


def test_refused_for_good_it_is_told_and_competes_next_morning(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """What SES will never take is not tried again; its items are."""
    ports = connect()
    ses.script = [Does.REFUSE]
    for hour in range(12):
        nudging.nudge(ports, SETTINGS, robin.oid, MORNING + timedelta(hours=hour))
    assert (len(ses.requests), len(ses.mails)) == (1, 0)
    assert state(ports, robin) is State.REFUSED
    nudging.nudge(ports, SETTINGS, robin.oid, MORNING + timedelta(days=1))
    assert len(ses.mails) == 1


@pytest.mark.parametrize("does", [Does.LOSE, Does.KEEP_SILENT])
def test_an_answer_that_is_lost_is_settled_by_the_report(
    connect: Callable[[], Ports], ses: Ses, robin: Owner, does: Does
) -> None:
    """SES sent it and its Send event says so: one mail, although no answer came."""
    ports = connect()
    ses.script = [does]
    found = nudging.nudge(ports, SETTINGS, robin.oid, MORNING)
    assert found == ((lid(robin), Attempted.UNANSWERED),)
    mail = {"messageId": "ses-1", "tags": {"ledger": [lid(robin)]}}
    report = Report.model_validate({"eventType": "Send", "mail": mail})
    told = [feedback.record(ports, SETTINGS, report, MORNING).outcome for _ in range(2)]
    assert told == ["news", "known"]
    for hour in range(12):
        nudging.nudge(ports, SETTINGS, robin.oid, MORNING + timedelta(hours=hour))
    assert len(ses.mails) == 1
    assert state(ports, robin) is State.SENT


def test_without_a_report_it_is_tried_once_more_and_never_a_third_time(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """Unknown twice is unknown and shown; the items compete next morning."""
    ports = connect()
    ses.script = [Does.LOSE, Does.LOSE]
    nudging.nudge(ports, SETTINGS, robin.oid, MORNING)
    nudging.nudge(ports, SETTINGS, robin.oid, MORNING + HALF_AN_HOUR - timedelta(seconds=1))
    assert len(ses.requests) == 1
    for hour in range(1, 12):
        nudging.nudge(ports, SETTINGS, robin.oid, MORNING + timedelta(hours=hour))
    assert len(ses.requests) == 2
    assert state(ports, robin) is State.UNKNOWN
    nudging.nudge(ports, SETTINGS, robin.oid, MORNING + timedelta(days=1))
    assert len(ses.requests) == 3


def out_of_reach() -> dict[str, str]:
    """Stand in for secrets that are out of reach for a while."""
    raise TimeoutError


def test_faults_before_the_mail_is_handed_over_cost_no_attempt(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """However often the keys are out of reach, SES was not asked: the mail is late, and sent."""
    ports = connect()
    cut_off = replace(SETTINGS, secrets=Secrets(out_of_reach))
    for half_hours in range(4):
        with pytest.raises(TimeoutError):
            nudging.nudge(ports, cut_off, robin.oid, MORNING + half_hours * HALF_AN_HOUR)
    assert (ses.requests, state(ports, robin)) == ([], State.PENDING)
    found = nudging.nudge(ports, SETTINGS, robin.oid, MORNING + 4 * HALF_AN_HOUR)
    assert (found, ses.requests) == (((lid(robin), Attempted.SENT),), [lid(robin)])


def test_a_mail_that_cannot_be_composed_keeps_no_other_waiting(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """Its fault is raised, and tried again; the mails behind it leave meanwhile."""
    ports = connect()
    step = begin(ports.store, robin.oid, NOW)
    assert step
    broken = ledger.Entry(
        oid=robin.oid, kind=Kind.OTHER, key="a", created_at=NOW, retry_at=NOW, template="none"
    )
    step.owe(broken)
    step.commit()
    for _ in range(2):
        with pytest.raises(KeyError):
            nudging.nudge(ports, SETTINGS, robin.oid, MORNING)
    assert ses.requests == [lid(robin)]


def test_a_sender_that_died_after_its_claim_is_taken_up_by_the_next(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """A claim is a lease: the redelivered hint sends what the first one claimed."""
    ports = connect()
    nudging.claim(ports, robin.oid, MORNING)
    assert ses.requests == []
    nudging.nudge(ports, SETTINGS, robin.oid, MORNING)
    assert ses.requests == [lid(robin)]
