"""What SES reports, through the real handler, stands in the ledger: whatever its order."""

import itertools
import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from functions import record_delivery
from infra.local.envelopes import Context
from kith.domain import ledger
from kith.domain.deliverability import Cause
from kith.domain.ledger import Entry, Kind, State
from kith.domain.owner import Owner
from kith.rows import hashed, put_address, put_entry, put_owner, put_ses_id
from tests.reports import (
    MINUTE,
    MORNING,
    PARTS,
    SOFT,
    Quiet,
    Silent,
    all_rows,
    asked_for,
    deliver,
    entry,
    event,
    health,
    kept,
    message,
    nudged,
    put_back,
    queued,
    through,
)
from tests.worlds import EVENTS, NOW, World


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner with one follow-up, due on MORNING."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Dana Reyes <dana@x.example>", tag="3days"))
    kith.drain()
    return robin


@pytest.mark.parametrize(
    ("name", "special", "state", "reason"),
    [
        ("delivery", {}, State.DELIVERED, None),
        ("bounce", {}, State.BOUNCED, "Permanent General smtp; 550 5.1.1 nobody here"),
        ("bounce", SOFT, State.BOUNCED, "Transient MailboxFull smtp; 550 5.1.1 nobody here"),
        ("bounce", {"bouncedRecipients": []}, State.BOUNCED, "Permanent General"),
        ("complaint", {}, State.COMPLAINED, "abuse"),
        ("complaint", {"complaintFeedbackType": None}, State.COMPLAINED, None),
        ("complaint", {"complaintFeedbackType": "not-spam"}, State.SENT, None),
        ("delivery_delay", {}, State.SENT, None),
        ("reject", {}, State.REFUSED, "Bad content"),
        ("send", {}, State.SENT, None),
    ],
)
@pytest.mark.parametrize("tagged", [True, False])
def test_what_became_of_a_mail_stands_in_the_ledger(
    kith: World,
    robin: Owner,
    name: str,
    special: dict[str, Any],
    state: State,
    reason: str | None,
    tagged: bool,  # noqa: FBT001 - a table
) -> None:
    """With its reason; found by our tag, or else by the id SES gave the mail."""
    lid = nudged(kith, robin)
    report = event(name, lid if tagged else None, **special)
    deliver(report, report)
    assert (entry(kith, lid).state, entry(kith, lid).reason) == (state, reason)


KINDS = ("send", "delivery", "bounce", "complaint")


@pytest.mark.parametrize("outbox", [Quiet, Silent])
@pytest.mark.parametrize("bounce", [{}, SOFT], ids=["hard", "soft"])
def test_reports_in_any_order_and_doubled_lead_to_the_same_rows(
    kith: World, robin: Owner, outbox: type[Silent], bounce: dict[str, Any]
) -> None:
    """All 24 orders of the four, each twice in a row and each mirrored, answered or not."""
    lid = nudged(kith, robin, outbox())
    before = kept(kith, robin)
    reports = {
        kind: event(kind, lid, at=MORNING + MINUTE * number, sent_at=MORNING, **special)
        for number, kind in enumerate(KINDS, 1)
        for special in [bounce if kind == "bounce" else {}]
    }
    ends = []
    for order in itertools.permutations(KINDS):
        for kinds in ([each for each in order for _ in range(2)], [*order, *reversed(order)]):
            put_back(kith, robin, before)
            deliver(*(reports[kind] for kind in kinds))
            ends.append((kinds, all_rows(kith, robin)))
    assert [kinds for kinds, end in ends if end != ends[0][1]] == []
    assert entry(kith, lid).state is State.COMPLAINED
    assert health(kith, robin).suppressed is Cause.COMPLAINT


@pytest.mark.parametrize("outbox", [Quiet, Silent])
def test_each_set_of_reports_has_one_end(kith: World, robin: Owner, outbox: type[Silent]) -> None:
    """Whichever of the four come, in every order: the last in the order of states is the state."""
    lid = nudged(kith, robin, outbox())
    before = kept(kith, robin)
    expected = {
        "send": State.SENT,
        "delivery": State.DELIVERED,
        "bounce": State.BOUNCED,
        "complaint": State.COMPLAINED,
    }
    for number in range(1, len(KINDS)):
        for chosen in itertools.combinations(KINDS, number):
            ends = []
            for order in itertools.permutations(chosen):
                put_back(kith, robin, before)
                for kind in order:
                    deliver(event(kind, lid, at=MORNING + MINUTE, sent_at=MORNING))
                ends.append(all_rows(kith, robin))
            assert [end for end in ends if end != ends[0]] == []
            assert entry(kith, lid).state is expected[chosen[-1]]


def test_a_report_settles_an_attempt_nobody_answered(kith: World, robin: Owner) -> None:
    """A delivery proves the sending too: no second attempt is made."""
    outbox = Silent()
    lid = nudged(kith, robin, outbox)
    deliver(event("delivery", lid, at=MORNING + MINUTE))
    kith.live(days=1)
    assert outbox.lids == [lid]
    assert kith.owner(robin.oid).last_digest_on == MORNING.date()


def test_a_late_report_does_not_move_the_last_digest_back(kith: World, robin: Owner) -> None:
    """What is heard of Thursday's nudge on Friday leaves Saturday's morning alone."""
    outbox = Silent()
    lid = nudged(kith, robin, outbox)
    kith.live(days=1)
    through(kith, Quiet())
    kith.live(days=1)
    before = kith.owner(robin.oid)
    assert before.last_digest_on == (MORNING + timedelta(days=2)).date()
    deliver(event("send", lid, at=kith.now, sent_at=MORNING))
    after = kith.owner(robin.oid)
    assert entry(kith, lid).state is State.SENT
    assert (after.last_digest_on, after.last_digest_at) == (
        before.last_digest_on,
        before.last_digest_at,
    )


def test_what_nobody_could_read_counts_as_not_nudged(kith: World, robin: Owner) -> None:
    """A nudge that bounced or was rejected leaves its items due; one that was sent moves them."""
    lid = nudged(kith, robin)
    assert asked_for(kith, robin) == [("2026-11-08", 1)]
    before = kept(kith, robin)
    for name in ("bounce", "reject"):
        put_back(kith, robin, before)
        deliver(event(name, lid), event(name, lid))
        assert asked_for(kith, robin) == [("2026-11-05", 0)]


def test_only_the_nudge_that_was_lost_does_not_count(kith: World, robin: Owner) -> None:
    """An earlier one was read, also if nobody answered for the one that bounced."""
    nudged(kith, robin)
    for outbox in (Quiet(), Silent()):
        before = kept(kith, robin)
        through(kith, outbox)
        kith.now = MORNING + timedelta(days=3)
        kith.tick()
        deliver(event("bounce", f"{robin.oid}-d-2026-11-08", at=kith.now))
        assert asked_for(kith, robin) == [("2026-11-08", 1)]
        put_back(kith, robin, before)


def test_a_rejected_nudge_competes_next_morning(kith: World, robin: Owner) -> None:
    """SES found a virus in it and never sent it; nobody is suppressed for that."""
    outbox = Quiet()
    lid = nudged(kith, robin, outbox)
    deliver(event("send", lid), event("reject", lid))
    assert entry(kith, lid).state is State.REFUSED
    assert health(kith, robin).suppressed is None
    kith.live(days=1)
    assert outbox.lids == [lid, f"{robin.oid}-d-2026-11-06"]


@pytest.mark.parametrize(
    "text",
    [
        "Successfully validated SNS topic for Amazon SES event publishing.",
        "[]",
        "7",
        "",
        '{"notificationType": "AmazonSnsSubscriptionSucceeded", "message": "You have"}',
        '{"eventType": "Applause", "mail": {"messageId": "x", "tags": {}}}',
        '{"eventType": "Bounce"}',
        '{"eventType": "Click", "click": {"link": "x"}, "mail": {"messageId": "x"}}',
        '{"eventType": "Open", "open": {}, "mail": {"messageId": "x"}}',
        '{"eventType": "Rendering Failure", "failure": {}, "mail": {"messageId": "x"}}',
        '{"eventType": "Subscription", "subscription": {}, "mail": {"messageId": "x"}}',
        "{}",
    ],
)
def test_what_says_nothing_about_a_mail_of_ours_is_counted_and_no_more(
    kith: World, robin: Owner, text: str
) -> None:
    """SES's greeting, unknown and unasked kinds: no error, no row, no dead letter."""
    before = all_rows(kith, robin)
    deliver(queued(text))
    assert all_rows(kith, robin) == before


@pytest.mark.parametrize(
    "lid",
    ["", "x", "somebody0000-d-2026-11-05", "a-b-c", "--", "o-d-", "{oid}-r-gone", "{oid}-z-1"],
)
@pytest.mark.parametrize("name", sorted(PARTS))
def test_reports_of_mails_that_are_not_ours_change_nothing(
    kith: World, robin: Owner, lid: str, name: str
) -> None:
    """Another's tag, or a ledger row that time has taken."""
    before = all_rows(kith, robin)
    about = lid.format(oid=robin.oid)
    deliver(event(name, about, ses_id="unknown"), event(name, None, to="eve@x.example"))
    assert all_rows(kith, robin) == before


@pytest.mark.parametrize("name", sorted(PARTS))
def test_reports_of_an_owner_who_is_leaving_change_nothing(
    kith: World, robin: Owner, name: str
) -> None:
    """Erasure has begun: nobody writes their rows any more."""
    lid = nudged(kith, robin)
    leaving = replace(kith.owner(robin.oid), erasing=True)
    kith.ports.store.write([put_owner(leaving, None, leaving.rev)])
    before = all_rows(kith, robin)
    deliver(event(name, lid))
    assert all_rows(kith, robin) == before


@pytest.mark.parametrize(
    ("sample", "state"),
    [
        ("bounce", State.BOUNCED),
        ("bounce_soft", State.BOUNCED),
        ("complaint", State.COMPLAINED),
        ("delivery", State.DELIVERED),
        ("delivery_delay", State.SENT),
        ("greeting", State.SENT),
        ("notification", State.BOUNCED),
        ("open", State.SENT),
        ("reject", State.REFUSED),
        ("send", State.SENT),
    ],
)
def test_each_sample_as_it_is(kith: World, sample: str, state: State) -> None:
    """The reports of events/ are about a mail that Kith has sent to the owner they name."""
    robin = Owner(
        oid="k3n5q7r2t4w6",
        addresses=("robin@home.example",),
        zone="Europe/Berlin",
        capture_address="robin.k7m2p4x9qa@in.kith.example",
        created_at=NOW,
    )
    ses_id = message("send")["mail"]["messageId"]
    claimed = Entry(oid=robin.oid, kind=Kind.DIGEST, key="2026-11-02", created_at=NOW, retry_at=NOW)
    nudge = ledger.sent(claimed, ses_id, NOW)
    sealed = hashed(kith.settings.secrets.address_key, robin.address)
    kith.ports.store.write(
        [
            put_owner(robin, None, None),
            put_address("U", sealed, robin.oid),
            put_entry(nudge),
            put_ses_id(nudge, ses_id, NOW),
        ]
    )
    deliver(*[json.loads((EVENTS / f"sqs_report_{sample}.json").read_text())] * 2)
    assert entry(kith, nudge.lid).state is state


def test_every_sample_was_tried() -> None:
    """No report of events/ is left out above."""
    (tried,) = (
        mark.args[1]
        for mark in test_each_sample_as_it_is.pytestmark  # type: ignore[attr-defined] # pytest's own
    )
    found = {each.stem.removeprefix("sqs_report_") for each in EVENTS.glob("sqs_report_*.json")}
    assert {sample for sample, _ in tried} == found


def test_one_report_of_a_batch_that_fails_holds_up_no_other(kith: World, robin: Owner) -> None:
    """What claims to be a report and is built otherwise comes again; the others are recorded."""
    lid = nudged(kith, robin)
    batch = event("delivery", lid)
    broken = queued('{"eventType": "Bounce", "mail": 7}')["Records"][0]
    batch["Records"].append({**broken, "messageId": "broken"})
    answer = record_delivery.handler(batch, Context("record_delivery"))  # type: ignore[arg-type] # all it asks for
    assert answer == {"batchItemFailures": [{"itemIdentifier": "broken"}]}
    assert entry(kith, lid).state is State.DELIVERED
