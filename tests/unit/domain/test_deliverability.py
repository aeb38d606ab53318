"""Whether mail reaches an owner: whatever the order in which SES says what it says."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain import deliverability
from kith.domain.deliverability import MOST_SOFT_BOUNCES, Cause, Deliverability
from kith.domain.ledger import Verdict
from tests.unit.nouns import NOON

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
ALL = MOST_SOFT_BOUNCES

Report = tuple[Verdict, str, datetime]


def told(*reports: Report, before: Deliverability | None = None) -> Deliverability:
    """Return the health after these reports, each with its verdict and mail for a reason."""
    health = before or Deliverability()
    for verdict, lid, at in reports:
        health = deliverability.after(health, verdict, lid, at, f"{verdict} {lid}")
    return health


def soft(number: int) -> Report:
    """Return a soft bounce of the mail of this number, at a minute of its own."""
    return (Verdict.BOUNCED_SOFTLY, f"mail-{number}", NOON + number * MINUTE)


def delivery(number: int) -> Report:
    """Return a delivery at the minute of this number."""
    return (Verdict.DELIVERED, f"mail-{number}", NOON + number * MINUTE)


def test_nobody_is_suppressed_to_begin_with() -> None:
    """An owner is reachable until a report says otherwise."""
    assert Deliverability().suppressed is None


@pytest.mark.parametrize(
    ("verdict", "cause"),
    [
        (Verdict.SENT, None),
        (Verdict.REJECTED, None),
        (Verdict.DELIVERED, None),
        (Verdict.BOUNCED_SOFTLY, None),
        (Verdict.BOUNCED, Cause.HARD_BOUNCE),
        (Verdict.COMPLAINED, Cause.COMPLAINT),
    ],
)
def test_what_one_report_does(verdict: Verdict, cause: Cause | None) -> None:
    """A hard bounce or a complaint is enough; nothing else is."""
    health = told((verdict, "mail-1", NOON))
    assert health.suppressed is cause
    assert (health.suppressed_at, health.detail) == (
        (NOON, f"{verdict} mail-1") if cause else (None, None)
    )


@pytest.mark.parametrize(
    ("reports", "cause"),
    [
        ([soft(number) for number in range(ALL - 1)], None),
        ([soft(number) for number in range(ALL)], Cause.SOFT_BOUNCES),
        ([soft(1)] * ALL, None),
        ([*map(soft, range(4)), delivery(5), *map(soft, range(6, 10))], None),
        ([*map(soft, range(4)), delivery(5), *map(soft, range(6, 11))], Cause.SOFT_BOUNCES),
        ([*map(soft, range(1, 6)), delivery(0)], Cause.SOFT_BOUNCES),
        ([*map(soft, range(5)), delivery(5)], None),
        ([*map(soft, range(5)), delivery(3)], None),
        ([delivery(5), *map(soft, range(5))], None),
        ([delivery(3), *map(soft, range(ALL + 3))], Cause.SOFT_BOUNCES),
        ([delivery(1), (Verdict.BOUNCED_SOFTLY, "mail-1", NOON + MINUTE)] * ALL, None),
        ([(Verdict.BOUNCED, "mail-0", NOON), delivery(5)], Cause.HARD_BOUNCE),
        ([(Verdict.COMPLAINED, "mail-0", NOON), delivery(5)], Cause.COMPLAINT),
    ],
    ids=[
        "four",
        "five",
        "one-reported-five-times",
        "four-and-four-about-a-delivery",
        "four-and-five-about-a-delivery",
        "a-delivery-from-before",
        "a-delivery-afterwards",
        "a-delivery-among-them-heard-of-late",
        "all-heard-of-late",
        "those-heard-of-late-do-not-count",
        "somebody-on-holiday",
        "a-delivery-takes-no-hard-bounce-back",
        "nor-a-complaint",
    ],
)
def test_soft_bounces_count_in_a_row(reports: list[Report], cause: Cause | None) -> None:
    """Five mails since the latest delivery, by when things happened and not when we heard."""
    assert told(*reports).suppressed is cause


def test_the_gravest_cause_is_kept() -> None:
    """With its own instant and words; a lesser one that comes after changes nothing."""
    complaint = (Verdict.COMPLAINED, "mail-9", NOON + DAY)
    health = told(soft(1), (Verdict.BOUNCED, "mail-2", NOON), complaint)
    assert (health.suppressed, health.suppressed_at) == (Cause.COMPLAINT, NOON + DAY)
    assert health.detail == f"{Verdict.COMPLAINED} mail-9"
    for verdict in (Verdict.BOUNCED, Verdict.COMPLAINED):
        again = deliverability.after(health, verdict, "mail-3", NOON + 2 * DAY, "another")
        assert again == health


FACTS = st.lists(
    st.tuples(
        st.sampled_from(Verdict),
        st.sampled_from([f"mail-{number}" for number in range(8)]),
        st.integers(0, 20),
    ),
    max_size=14,
    unique_by=lambda fact: fact[:2],  # SES says each thing of a mail once, however often
)


@given(FACTS, st.data())
def test_order_and_repetition_do_not_matter(
    facts: list[tuple[Verdict, str, int]], data: st.DataObject
) -> None:
    """Any reports, shuffled and some of them doubled, lead to the same health."""
    reports = [(verdict, lid, NOON + minutes * MINUTE) for verdict, lid, minutes in facts]
    again = data.draw(st.lists(st.sampled_from(reports), max_size=6)) if reports else []
    shuffled = data.draw(st.permutations([*reports, *again]))
    assert told(*reports) == told(*shuffled)


@pytest.mark.parametrize(
    "reports",
    [
        [(Verdict.BOUNCED, f"mail-{number}", NOON + number * DAY) for number in range(3)],
        [soft(number) for number in range(ALL + 2)],
    ],
    ids=["hard", "soft"],
)
def test_the_cause_is_what_happened_first(reports: list[Report]) -> None:
    """The first hard bounce, or the fifth soft one in a row, also if it is heard of last."""
    _, lid, at = reports[0] if len(reports) == 3 else reports[ALL - 1]
    for order in (reports, reports[::-1]):
        health = told(*order)
        assert (health.suppressed_at, health.detail) == (at, f"{order[0][0]} {lid}")


def test_who_comes_back_begins_anew() -> None:
    """Without a cause or a count; what happened before counts no more, however late it is heard."""
    gone = told(*map(soft, range(ALL)), (Verdict.BOUNCED, "mail-0", NOON))
    back = deliverability.restored(gone, NOON + DAY)
    assert (back.suppressed, back.detail, back.soft_bounces) == (None, None, {})
    late = [(verdict, "mail-1", NOON + 2 * MINUTE) for verdict in Verdict]
    assert told(*late, before=back).suppressed is None
    assert told((Verdict.BOUNCED, "mail-7", NOON + DAY), before=back).suppressed


@pytest.mark.parametrize(
    ("health", "after_days", "expected"),
    [
        (Deliverability(), 9, False),
        (told((Verdict.BOUNCED, "mail-1", NOON)), 0.99, False),
        (told((Verdict.BOUNCED, "mail-1", NOON)), 1, True),
        (told(*[(Verdict.BOUNCED_SOFTLY, f"mail-{n}", NOON) for n in range(ALL)]), 1, True),
        (told((Verdict.COMPLAINED, "mail-1", NOON)), 99, False),
    ],
)
def test_when_a_mail_from_there_shows_that_the_address_lives(
    health: Deliverability,
    after_days: float,
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    """A day after it bounced; never after a complaint, and not where nothing was wrong."""
    assert deliverability.lives(health, NOON + after_days * DAY) is expected
