"""SES's reports, made out to a mail, and an owner's rows before and after them."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from functions import record_delivery
from infra.local.envelopes import Context, timestamp
from kith import runtime, table
from kith.domain import ledger
from kith.domain.deliverability import Deliverability
from kith.domain.ledger import Entry
from kith.domain.owner import Owner
from kith.ports import Accepted, Answer, Delete, Key, Outbox, Put, Row, Unanswered
from tests.worlds import EVENTS, NOW, World

MORNING = NOW + timedelta(days=3)
MINUTE = timedelta(minutes=1)

SOFT: dict[str, Any] = {"bounceType": "Transient", "bounceSubType": "MailboxFull"}

PARTS = {
    "bounce": "bounce",
    "complaint": "complaint",
    "delivery": "delivery",
    "delivery_delay": "deliveryDelay",
    "reject": "reject",
    "send": "send",
}
"""Each sample, and where what is special to its kind stands."""


def event(
    name: str,
    lid: str | None,
    *,
    ses_id: str = "ses-1",
    at: datetime = NOW,
    sent_at: datetime | None = None,
    to: str = "robin@home.example",
    **special: Any,  # noqa: ANN401 - any JSON
) -> dict[str, Any]:
    """Return the sample about the mail `lid`; without one, as a notification, which has no tags.

    SES learned of it `at`; `special` goes into the kind's own part.
    """
    told = message(name)
    told["mail"] |= {
        "messageId": ses_id,
        "timestamp": timestamp(sent_at or at),
        "destination": [to],
    }
    told[PARTS[name]] |= special
    if name not in {"reject", "send"}:
        told[PARTS[name]]["timestamp"] = timestamp(at)
    if lid is None:
        told["notificationType"] = told.pop("eventType")
        del told["mail"]["tags"]
    else:
        told["mail"]["tags"]["ledger"] = [lid]
    return queued(json.dumps(told))


def message(name: str) -> dict[str, Any]:
    """Return what a sample says, out of its envelopes."""
    sample = json.loads((EVENTS / f"sqs_report_{name}.json").read_text())
    told: dict[str, Any] = json.loads(json.loads(sample["Records"][0]["body"])["Message"])
    return told


def queued(text: str) -> dict[str, Any]:
    """Return a text as SNS and SQS hand it on."""
    sample: dict[str, Any] = json.loads((EVENTS / "sqs_report_send.json").read_text())
    body = json.loads(sample["Records"][0]["body"])
    sample["Records"][0]["body"] = json.dumps(body | {"Message": text})
    return sample


def deliver(*events: dict[str, Any]) -> None:
    """Hand reports to the real handler, one after the other; none may fail."""
    for each in events:
        answer = record_delivery.handler(each, Context("record_delivery"))  # type: ignore[arg-type] # all it asks for
        assert answer == {"batchItemFailures": []}


class Silent:
    """An Outbox that takes every mail, of which nobody hears anything."""

    remembers = False

    def __init__(self) -> None:
        self.lids: list[str] = []

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Take it, and do not answer."""
        del to, mail, now
        self.lids.append(lid)
        return Unanswered()

    def forget(self, oid: str) -> None:
        """Keep nothing of anybody's to begin with."""


class Quiet(Silent):
    """An Outbox that accepts every mail, of which SES reports nothing by itself."""

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Accept it."""
        super().send(lid, to, mail, now)
        return Accepted(f"ses-{len(self.lids)}")


def through(kith: World, outbox: Outbox) -> None:
    """Have all mail leave by this outbox from now on."""
    kith.ports = replace(kith.ports, outbox=outbox)
    runtime.use(replace(runtime.current(), ports=kith.ports))


def nudged(kith: World, robin: Owner, outbox: Outbox | None = None) -> str:
    """Let the morning's digest go out; return its ledger id."""
    through(kith, outbox or Quiet())
    kith.now = MORNING
    kith.tick()
    return f"{robin.oid}-d-{MORNING:%Y-%m-%d}"


def entry(kith: World, lid: str) -> Entry:
    """Return a mail's ledger row."""
    found = table.entry(kith.ports.store, *ledger.split(lid))
    assert found
    return found


def health(kith: World, robin: Owner) -> Deliverability:
    """Return how mail reaches the owner."""
    return kith.owner(robin.oid).deliverability


def asked_for(kith: World, robin: Owner) -> list[tuple[str, int]]:
    """Return when what was asked for is due, and how often it was nudged."""
    found = [each for each in kith.rows(robin)["follow_ups"] if each["reason"] == "explicit"]
    return [(each["due_on"], each["nudged"]) for each in found]


def all_rows(kith: World, robin: Owner) -> dict[str, Any]:
    """Return every row of an owner by its sort key, but for the owner's revision."""
    return {
        sk: {name: value for name, value in row.items() if name != "rev"}
        for sk, row in kept(kith, robin).items()
    }


def kept(kith: World, robin: Owner) -> dict[str, Row]:
    """Return every row of an owner as it is."""
    return {key.sk: row for key, row in table.scan(kith.ports.store, robin.oid, "")}


def put_back(kith: World, robin: Owner, before: dict[str, Row]) -> None:
    """Make an owner's rows what they were."""
    now = kept(kith, robin).keys()
    kith.ports.store.write(
        [
            *(Put(Key(f"O#{robin.oid}", sk), row) for sk, row in before.items()),
            *(Delete(Key(f"O#{robin.oid}", sk)) for sk in now - before.keys()),
        ]
    )
