"""A mail is sent once: the ledger's protocol against a SES that misbehaves, and two at once.

On SQLite and on dynoxide, where a transaction is one. Counted is what reached SES.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta
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
EIGHT = NOW.replace(hour=7, minute=0, second=0)
"""The nudge time of the first day, in Berlin."""

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


def test_a_pause_that_begins_while_a_mail_waits_wins(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """Throttled, then paused: nothing comes in the pause, and the item is there after it."""
    ports = connect()
    ses.script = [Does.THROTTLE]
    nudging.nudge(ports, SETTINGS, robin.oid, MORNING)
    step = begin(ports.store, robin.oid, MORNING)
    assert step
    back = MORNING + timedelta(days=10)
    step.owner = replace(step.owner, paused_until=back.date())
    step.commit()
    nudging.nudge(ports, SETTINGS, robin.oid, MORNING + ledger.BACKOFF)
    assert (state(ports, robin), len(ses.mails)) == (State.DROPPED, 0)
    assert [at for _, at in ports.store.due(back, limit=2)] == [EIGHT + timedelta(days=13)]
    nudging.nudge(ports, SETTINGS, robin.oid, back)
    assert len(ses.mails) == 1


def test_a_mail_given_up_keeps_the_next_morning_waiting_no_longer(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """Throttled for a day: one look passes over the morning that went by, and sends today's."""
    ports = connect()
    ses.script = [Does.THROTTLE]
    nudging.nudge(ports, SETTINGS, robin.oid, MORNING)
    next_morning = EIGHT + timedelta(days=4)
    came_to = [each for _, each in nudging.nudge(ports, SETTINGS, robin.oid, next_morning)]
    assert came_to == [Attempted.DROPPED, Attempted.SENT]


def test_a_timed_mail_kept_waiting_for_half_a_day_joins_the_next_digest(
    connect: Callable[[], Ports], ses: Ses, robin: Owner
) -> None:
    """SES takes nothing from three in the afternoon until four in the morning."""
    ports = connect()
    draft = Draft(
        met=(Person(name="Eve Fox"),),
        occurred_on=NOW.date(),
        planned=(Planned(due_on=NOW.date(), due_time=time(15)),),
    )
    filing.file(ports, robin.oid, Submission(sid="timed", received_at=NOW), [draft], NOW)
    at = EIGHT + timedelta(hours=7)
    ses.script = [Does.THROTTLE] * 100
    for hour in range(13):
        nudging.nudge(ports, SETTINGS, robin.oid, at + timedelta(hours=hour))
    ses.script = []
    nudging.nudge(ports, SETTINGS, robin.oid, at + timedelta(hours=14))
    assert ses.mails == []
    nudging.nudge(ports, SETTINGS, robin.oid, EIGHT + timedelta(days=1))
    assert [lid.split("-")[1] for lid, _ in ses.mails] == ["d"]


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
