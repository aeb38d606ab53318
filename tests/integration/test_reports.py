"""What SES reports, through the real handler: the ledger, the owner's deliverability, and back."""

import itertools
import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from functions import record_delivery
from infra.local.envelopes import Context
from kith import feedback, runtime, table
from kith.domain import ledger
from kith.domain.deliverability import Cause, Deliverability
from kith.domain.ledger import Entry, Kind, State
from kith.domain.owner import Owner
from kith.ports import Accepted, Answer, Delete, Key, Outbox, Put, Row, Unanswered
from kith.rows import hashed, put_address, put_entry, put_owner, put_ses_id
from tests.reports import PARTS, deliver, event, message, queued
from tests.worlds import EVENTS, NOW, World

MORNING = NOW + timedelta(days=3)
MINUTE = timedelta(minutes=1)

SOFT: dict[str, Any] = {"bounceType": "Transient", "bounceSubType": "MailboxFull"}


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner with one follow-up, due on MORNING."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Dana Reyes <dana@x.example>", tag="3days"))
    kith.drain()
    return robin


class Silent:
    """An Outbox that takes every mail, of which nobody hears anything."""

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


def put_back(kith: World, robin: Owner, before: dict[str, Row]) -> None:
    """Make an owner's rows what they were."""
    now = kept(kith, robin).keys()
    kith.ports.store.write(
        [
            *(Put(Key(f"O#{robin.oid}", sk), row) for sk, row in before.items()),
            *(Delete(Key(f"O#{robin.oid}", sk)) for sk in now - before.keys()),
        ]
    )


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


@pytest.mark.parametrize(
    ("name", "special", "cause", "detail"),
    [
        ("bounce", {}, Cause.HARD_BOUNCE, "Permanent General smtp; 550 5.1.1 nobody here"),
        ("complaint", {}, Cause.COMPLAINT, "abuse"),
    ],
)
def test_a_hard_bounce_or_a_complaint_ends_the_mails(
    kith: World, robin: Owner, name: str, special: dict[str, Any], cause: Cause, detail: str
) -> None:
    """At once and with the reason; what comes in is logged all the same, and not answered."""
    outbox = Quiet()
    lid = nudged(kith, robin, outbox)
    deliver(event(name, lid, at=MORNING, **special))
    assert (health(kith, robin).suppressed, health(kith, robin).detail) == (cause, detail)
    kith.capture(kith.mail(robin, "Coffee with Kim Fox", "Promised: the slides"))
    kith.live(days=30)
    assert outbox.lids == [lid]
    found = kith.rows(robin)
    assert {each["name"] for each in found["contacts"]} == {"Dana Reyes", "Kim Fox"}
    (receipt,) = [each for each in found["ledger"] if each["kind"] == "r" and "reason" in each]
    assert (receipt["state"], receipt["reason"]) == ("dropped", "suppressed")
    assert found["owner"]["deliverability"]["suppressed"] == cause
    assert kith.owner(robin.oid).unsettled == {}


def bounced_softly(kith: World, robin: Owner, number: int) -> None:
    """Let a mail go out and bounce softly; `number` tells it from others."""
    kith.now += MINUTE
    kith.capture(kith.mail(robin, f"Coffee with Number {number}", "Hi"))
    report = event("bounce", ses_lid(kith, robin), at=kith.now, **SOFT)
    deliver(report, report)


def ses_lid(kith: World, robin: Owner) -> str:
    """Return the ledger id of the receipt that went out last."""
    assert isinstance(kith.ports.outbox, Silent)
    return [lid for lid in kith.ports.outbox.lids if lid.startswith(f"{robin.oid}-r-")][-1]


def test_five_soft_bounces_in_a_row_end_the_mails(kith: World, robin: Owner) -> None:
    """Not four, and not one mail that is reported five times."""
    through(kith, Quiet())
    for number in range(4):
        bounced_softly(kith, robin, number)
    deliver(*[event("bounce", ses_lid(kith, robin), at=kith.now, **SOFT)] * 5)
    assert health(kith, robin).suppressed is None
    bounced_softly(kith, robin, 5)
    assert health(kith, robin).suppressed is Cause.SOFT_BOUNCES
    sent = len(kith.ports.outbox.lids)  # type: ignore[attr-defined] # it is a Quiet
    kith.live(days=10)
    assert len(kith.ports.outbox.lids) == sent  # type: ignore[attr-defined] # as above


def test_a_delivery_resets_the_count(kith: World, robin: Owner) -> None:
    """Four, a delivery, four: the owner is written to."""
    through(kith, Quiet())
    for number in range(8):
        if number == 4:
            kith.now += MINUTE
            deliver(event("delivery", ses_lid(kith, robin), at=kith.now))
            kith.now += MINUTE
        bounced_softly(kith, robin, number)
    assert health(kith, robin).suppressed is None
    assert len(health(kith, robin).soft_bounces) == 4


def test_a_delivery_after_the_fifth_opens_the_way_again(kith: World, robin: Owner) -> None:
    """A server that takes mail again ends a silence that only soft bounces caused."""
    through(kith, Quiet())
    for number in range(5):
        bounced_softly(kith, robin, number)
    deliver(event("delivery", ses_lid(kith, robin), at=kith.now + MINUTE))
    assert health(kith, robin).suppressed is None
    assert health(kith, robin).soft_bounces == {}


def test_on_coming_back_what_is_owed_is_reachable(kith: World, robin: Owner) -> None:
    """Promise 6: nothing wakes who is suppressed; who is back gets the nudge of this morning."""
    outbox = Quiet()
    lid = nudged(kith, robin, outbox)
    deliver(event("bounce", lid, at=MORNING))
    assert list(kith.ports.store.due(kith.now + timedelta(days=99), limit=9)) == []
    kith.live(days=30)
    assert outbox.lids == [lid]
    assert feedback.restore(kith.ports, robin.oid, kith.now)
    assert not feedback.restore(kith.ports, robin.oid, kith.now)
    (woken,) = kith.ports.store.due(kith.now + timedelta(days=1), limit=9)
    assert woken[0].pk == f"O#{robin.oid}"
    kith.live(days=1)
    assert outbox.lids[1:] == [f"{robin.oid}-d-2026-12-05"]


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


def test_reports_from_before_the_return_do_not_count(kith: World, robin: Owner) -> None:
    """A dead letter redriven weeks later enters the ledger, and silences nobody again."""
    through(kith, Quiet())
    bounced_softly(kith, robin, 1)
    first = ses_lid(kith, robin)
    bounced_softly(kith, robin, 2)
    early = event("bounce", first, at=kith.now)
    deliver(event("bounce", ses_lid(kith, robin), at=kith.now))
    kith.live(days=1)
    feedback.restore(kith.ports, robin.oid, kith.now)
    deliver(early, event("complaint", first, at=NOW))
    assert entry(kith, first).state is State.COMPLAINED
    assert health(kith, robin).suppressed is None
    assert health(kith, robin).soft_bounces == {}


def unheard(kith: World, robin: Owner, name: str) -> Silent:
    """Have a nudge come back in this way; return the outbox."""
    outbox = Quiet()
    deliver(event(name, nudged(kith, robin, outbox), at=MORNING))
    return outbox


def test_a_mail_from_the_address_itself_opens_the_way_after_a_day(
    kith: World, robin: Owner
) -> None:
    """Not at once, not for mail from elsewhere or unproven, and then with its own receipt."""
    outbox = unheard(kith, robin, "bounce")
    kith.capture(kith.mail(robin, "Coffee with Kim Fox", "Hi"))
    kith.now += timedelta(days=1)
    kith.capture(kith.mail(robin, "Coffee with Ada", "Hi", verdicts={"dmarc": "FAIL"}))
    kith.capture(kith.mail(robin, "Coffee with Ben", "Hi", sender="me@work.example"))
    auto = {"Auto-Submitted": "auto-replied"}
    kith.capture(kith.mail(robin, "I am away", "Hi", headers=auto))
    assert health(kith, robin).suppressed is Cause.HARD_BOUNCE
    assert len(outbox.lids) == 1
    kith.capture(kith.mail(robin, "Lunch with Kim Fox", "Hi"), times=2)
    assert health(kith, robin).suppressed is None
    assert [lid.split("-")[1] for lid in outbox.lids] == ["d", "r"]


def test_a_mail_from_another_address_of_theirs_says_nothing_of_this_one(
    kith: World, robin: Owner
) -> None:
    """It is logged, since they trust it, and mails still do not come to where they bounced."""
    unheard(kith, robin, "bounce")
    before = kith.owner(robin.oid)
    trusting = replace(before, trusted=("me@work.example",))
    kith.ports.store.write([put_owner(trusting, None, before.rev)])
    kith.now += timedelta(days=2)
    kith.capture(kith.mail(robin, "Lunch with Kim Fox", "Hi", sender="me@work.example"))
    assert len(kith.rows(robin)["encounters"]) == 2
    assert health(kith, robin).suppressed is Cause.HARD_BOUNCE


def test_after_a_complaint_only_the_owner_s_word_opens_the_way(kith: World, robin: Owner) -> None:
    """Who reported a mail as spam and writes on may still not want an answer."""
    outbox = unheard(kith, robin, "complaint")
    kith.live(days=40)
    kith.capture(kith.mail(robin, "Lunch with Kim Fox", "Hi"))
    assert health(kith, robin).suppressed is Cause.COMPLAINT
    assert len(outbox.lids) == 1


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


def test_a_mail_that_was_dropped_stays_dropped(kith: World, robin: Owner) -> None:
    """SES never had it, whatever a stray report says."""
    unheard(kith, robin, "complaint")
    kith.capture(kith.mail(robin, "Coffee with Kim Fox", "Hi"))
    (dropped,) = [each for each in kith.rows(robin)["ledger"] if each["state"] == "dropped"]
    lid = f"{robin.oid}-{dropped['kind']}-{dropped['key']}"
    deliver(event("send", lid), event("bounce", lid), event("complaint", lid))
    assert entry(kith, lid).state is State.DROPPED


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
