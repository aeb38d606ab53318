"""Whom mail does not reach is written to no more, and again once it does."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kith import feedback
from kith.domain.deliverability import Cause
from kith.domain.ledger import State
from kith.domain.owner import Owner
from kith.rows import put_owner
from tests.reports import (
    MINUTE,
    MORNING,
    SOFT,
    Quiet,
    Silent,
    deliver,
    entry,
    event,
    health,
    nudged,
    through,
)
from tests.worlds import NOW, World


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner with one follow-up, due on MORNING."""
    robin = kith.invite()
    kith.capture(kith.mail(robin, "Hi", "Hi", to="Dana Reyes <dana@x.example>", tag="3days"))
    kith.drain()
    return robin


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


def test_a_mail_that_was_dropped_stays_dropped(kith: World, robin: Owner) -> None:
    """SES never had it, whatever a stray report says."""
    unheard(kith, robin, "complaint")
    kith.capture(kith.mail(robin, "Coffee with Kim Fox", "Hi"))
    (dropped,) = [each for each in kith.rows(robin)["ledger"] if each["state"] == "dropped"]
    lid = f"{robin.oid}-{dropped['kind']}-{dropped['key']}"
    deliver(event("send", lid), event("bounce", lid), event("complaint", lid))
    assert entry(kith, lid).state is State.DROPPED
