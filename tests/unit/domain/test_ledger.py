"""A mail's life in the ledger: every way it can go, and how long it waits on the way."""

import itertools
import string
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain import ledger
from kith.domain.ledger import Entry, Kind, State, Verdict
from tests.unit.nouns import NOON, utc

MINUTE = timedelta(minutes=1)
HALF_AN_HOUR = timedelta(minutes=30)


def claimed(**others: Any) -> Entry:  # noqa: ANN401 - any field of an entry
    """Return a mail as it stands after its claim."""
    given = {
        "oid": "robin0000001",
        "kind": Kind.DIGEST,
        "key": "2026-11-23",
        "created_at": NOON,
        "retry_at": NOON + ledger.LEASE,
        **others,
    }
    return Entry(**given)


@pytest.mark.parametrize(
    ("state", "attempts", "since_retry_at", "expected"),
    [
        pytest.param(State.PENDING, 0, -HALF_AN_HOUR, True, id="at-once-after-the-claim"),
        pytest.param(State.PENDING, 0, HALF_AN_HOUR, True, id="taken-up-again-after-a-crash"),
        pytest.param(State.PENDING, 1, -MINUTE, False, id="not-before-the-backoff-is-over"),
        pytest.param(State.PENDING, 1, 0 * MINUTE, True, id="when-the-backoff-is-over"),
        pytest.param(State.ATTEMPTING, 1, -MINUTE, False, id="not-while-another-attempt-may-run"),
        pytest.param(State.ATTEMPTING, 1, 0 * MINUTE, True, id="when-the-lease-is-over"),
        *(
            pytest.param(state, 1, HALF_AN_HOUR, False, id=f"never-when-{state}")
            for state in State
            if state not in ledger.OPEN
        ),
    ],
)
def test_when_a_mail_may_be_attempted(
    state: State,
    attempts: int,
    since_retry_at: timedelta,
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    """Once at once; again only when nobody else can be at it; never when its fate is known."""
    entry = claimed(state=state, attempts=attempts)
    assert ledger.may_attempt(entry, entry.retry_at + since_retry_at) is expected


def test_an_attempt_is_written_down_before_it_is_made() -> None:
    """It counts as unanswered, and holds others off for half an hour from its own moment."""
    later = NOON + 7 * MINUTE
    assert ledger.attempting(claimed(), later) == claimed(
        state=State.ATTEMPTING, attempts=1, unanswered=1, retry_at=later + HALF_AN_HOUR
    )


def test_a_throttled_mail_waits_longer_each_time_but_never_gives_up() -> None:
    """After 5, 10, 20, 40, then every 60 minutes, for a thousand times; "not now" is an answer."""
    entry, now, waits = claimed(), NOON, []
    for _ in range(1000):
        entry = ledger.busy(ledger.attempting(entry, now), now, "Throttling")
        assert (entry.state, entry.unanswered, entry.reason) == (State.PENDING, 0, "Throttling")
        waits.append((entry.retry_at - now) // MINUTE)
        now = entry.retry_at
        assert ledger.may_attempt(entry, now)
    assert waits[:6] == [5, 10, 20, 40, 60, 60]
    assert set(waits[5:]) == {60}


def test_an_attempt_without_an_answer_is_made_once_more_and_never_a_third_time() -> None:
    """Half an hour without a report, then again; what is unanswered twice is past attempting."""
    first = ledger.attempting(claimed(), NOON)
    second = ledger.attempting(first, first.retry_at)
    assert [first.unanswered, second.unanswered] == [1, ledger.UNANSWERED_AT_MOST]
    assert second.retry_at == NOON + 2 * HALF_AN_HOUR


def test_not_now_does_not_make_up_for_an_attempt_that_was_never_answered() -> None:
    """Unanswered, then throttled: one attempt stays unanswered, and the backoff is the first."""
    lost = ledger.attempting(claimed(), NOON)
    now = lost.retry_at
    throttled = ledger.busy(ledger.attempting(lost, now), now, "Throttling")
    assert throttled.unanswered == 1
    assert throttled.retry_at == now + 5 * MINUTE


@pytest.mark.parametrize("state", [State.UNKNOWN, State.REFUSED, State.DROPPED])
def test_a_mail_that_ends_says_why(state: State) -> None:
    """Its state and reason; what was attempted stays on record."""
    before = ledger.attempting(claimed(), NOON)
    assert ledger.ended(before, state, "MessageRejected") == replace(
        before, state=state, reason="MessageRejected"
    )
    assert not ledger.may_attempt(ledger.ended(before, state), NOON + timedelta(days=1))


@pytest.mark.parametrize(
    "before",
    [
        ledger.attempting(claimed(), NOON),
        ledger.busy(ledger.attempting(claimed(), NOON), NOON, "Throttling"),
        ledger.ended(ledger.attempting(claimed(), NOON), State.UNKNOWN, "unanswered"),
    ],
    ids=["attempting", "throttled", "unknown"],
)
def test_a_report_that_it_was_sent_settles_a_mail_at_any_time(before: Entry) -> None:
    """Sent, with SES's id and the instant, and without the reason it once waited for."""
    at = utc("2026-11-23T13:00")
    after = ledger.sent(before, "0100-abc", at)
    assert after == replace(before, state=State.SENT, ses_id="0100-abc", sent_at=at, reason=None)
    assert not ledger.may_attempt(after, at + timedelta(days=1))


SENT = ledger.sent(ledger.attempting(claimed(), NOON), "0100-abc", NOON)


@pytest.mark.parametrize(
    ("verdicts", "state", "reason"),
    [
        ([Verdict.SENT], State.SENT, None),
        ([Verdict.DELIVERED], State.DELIVERED, "delivered"),
        ([Verdict.REJECTED], State.REFUSED, "rejected"),
        ([Verdict.BOUNCED_SOFTLY], State.BOUNCED, "bounced_softly"),
        ([Verdict.DELIVERED, Verdict.BOUNCED_SOFTLY], State.BOUNCED, "bounced_softly"),
        ([Verdict.BOUNCED, Verdict.BOUNCED_SOFTLY], State.BOUNCED, "bounced"),
        ([Verdict.COMPLAINED, Verdict.DELIVERED, Verdict.SENT], State.COMPLAINED, "complained"),
        ([Verdict.DELIVERED, Verdict.REJECTED], State.DELIVERED, "delivered"),
    ],
)
def test_the_gravest_that_is_known_of_a_mail_is_its_state(
    verdicts: list[Verdict], state: State, reason: str | None
) -> None:
    """In whichever order it is heard of; all of it is kept."""
    for order in itertools.permutations(verdicts):
        entry = SENT
        for verdict in order:
            entry = ledger.reported(entry, verdict, verdict.value)
            assert not ledger.is_news(entry, verdict)
        assert (entry.state, entry.reason) == (state, reason)
        assert set(entry.reported) == set(verdicts) - {Verdict.SENT}
        assert not ledger.may_attempt(entry, NOON + timedelta(days=1))


def test_what_counts_as_news_of_a_mail() -> None:
    """Everything once; that it was sent, until that is known; nothing of one that was dropped."""
    assert all(ledger.is_news(claimed(), verdict) for verdict in Verdict)
    assert not ledger.is_news(SENT, Verdict.SENT)
    assert ledger.is_news(SENT, Verdict.DELIVERED)
    dropped = ledger.ended(claimed(), State.DROPPED, "suppressed")
    assert not any(ledger.is_news(dropped, verdict) for verdict in Verdict)


KEYS = st.text(string.ascii_letters + string.digits + "_-", min_size=1, max_size=60)
OIDS = st.text(string.ascii_lowercase + "234567", min_size=12, max_size=12)


@given(OIDS, st.sampled_from(Kind), KEYS)
def test_a_ledger_id_says_whose_mail_it_is(oid: str, kind: Kind, key: str) -> None:
    """Owner, kind and key come back out of the id, dashes in the key and all."""
    lid = claimed(oid=oid, kind=kind, key=key).lid
    assert ledger.split(lid) == (oid, kind, key)
    assert set(lid) <= set(string.ascii_letters + string.digits + "_-")


@pytest.mark.parametrize("lid", ["", "abc", "abc-d", "abc-x-1", "abc--1", "-", "\0"])
def test_what_is_no_ledger_id_is_refused(lid: str) -> None:
    """Somebody else's tag in a report is no mail of ours."""
    with pytest.raises(ValueError, match=r"."):
        ledger.split(lid)


def test_kinds_keep_their_letters() -> None:
    """They stand in rows, file names and addresses that outlive a release."""
    assert {kind.name: kind.value for kind in Kind} == {
        "DIGEST": "d",
        "TIMED": "t",
        "RECEIPT": "r",
        "QUESTION": "h",
        "OTHER": "a",
    }
    assert {Kind.DIGEST, Kind.TIMED} == ledger.NUDGES


@pytest.mark.parametrize(
    ("kind", "key", "data", "evening", "ahead", "nudging"),
    [
        (Kind.DIGEST, "2026-11-23", {}, False, False, True),
        (Kind.DIGEST, "2026-11-23", {"ahead": True}, False, True, True),
        (Kind.TIMED, "f-202611231500", {"ahead": True}, False, False, True),
        (Kind.QUESTION, "e20261123", {}, True, False, True),
        (Kind.QUESTION, "e20261123-x", {}, False, False, False),
        (Kind.QUESTION, "w20261123", {}, False, False, False),
        (Kind.RECEIPT, "e20261123", {}, False, False, False),
    ],
)
def test_what_unsubscribing_ends_is_known_by_kind_and_key(
    kind: Kind,
    key: str,
    data: dict[str, bool],
    evening: bool,  # noqa: FBT001 - a case's
    ahead: bool,  # noqa: FBT001 - as above
    nudging: bool,  # noqa: FBT001 - as above
) -> None:
    """Nudges and the evening question, but no receipt and no other question."""
    entry = claimed(kind=kind, key=key, data=data)
    assert (entry.evening, entry.ahead, entry.nudging) == (evening, ahead, nudging)
