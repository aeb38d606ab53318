"""More of everything than anybody sends: what is kept is bounded, and nothing is thrown away."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kith import erasing, flooding, holding, table
from kith.domain.owner import Owner
from kith.ports import Key
from tests.worlds import ROBIN, World

MANY = flooding.DOUBTED.most + 30


@pytest.fixture
def robin(kith: World) -> Owner:
    """Return an owner, on a disk that nobody waits for."""
    store: Any = kith.ports.store
    for connection in (store._connection, kith.queues.database._connection):
        connection.execute("PRAGMA synchronous = OFF")
    return kith.invite()


def in_doubt(kith: World, owner: Owner, sort: str, number: int) -> None:
    """Send in a mail that may not be the owner's."""
    sorts: dict[str, dict[str, Any]] = {
        "a stranger's": {"sender": f"s{number}@evil.example"},
        "a forged one": {"sender": ROBIN, "verdicts": {"dmarc": "FAIL"}},
        "one that says it is Kith's": {
            "sender": f"s{number}@evil.example",
            "headers": {"X-Kith-Id": "x-r-1"},
        },
        "a robot's": {
            "sender": f"s{number}@evil.example",
            "headers": {"Auto-Submitted": "auto-replied"},
        },
    }
    kith.capture(kith.mail(owner, f"Buy {number}", **sorts[sort]))


@pytest.mark.parametrize(
    "sort", ["a stranger's", "a forged one", "one that says it is Kith's", "a robot's"]
)
def test_mail_in_doubt_takes_so_much_a_day_and_no_more(
    kith: World, robin: Owner, sort: str, tmp_path: Path
) -> None:
    """Rows end at the day's limit, three questions are asked, every raw mail is still there."""
    for number in range(MANY):
        in_doubt(kith, robin, sort, number)
    rows = list(table.scan(kith.ports.store, robin.oid, "M#"))
    assert len(rows) == flooding.DOUBTED.most
    assert len(kith.rows(robin)["held"]) <= flooding.DOUBTED.most
    assert len(kith.sent("h")) <= holding.QUESTIONS_A_DAY
    assert len(list((tmp_path / "inbox").iterdir())) == MANY
    kith.now += timedelta(days=1)
    in_doubt(kith, robin, sort, MANY)
    assert len(list(table.scan(kith.ports.store, robin.oid, "M#"))) == len(rows) + 1


def test_a_flood_keeps_out_none_of_the_owners_own_mail(kith: World, robin: Owner) -> None:
    """Nor another owner's strangers."""
    kim = kith.invite("kim@home.example")
    for number in range(MANY):
        in_doubt(kith, robin, "a stranger's", number)
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes"))
    in_doubt(kith, kim, "a stranger's", 1)
    assert len(kith.rows(robin)["encounters"]) == 1
    assert len(kith.sent("r")) == 1
    assert len(kith.rows(kim)["held"]) == 1


def test_what_waits_has_an_end_also_over_many_days(
    kith: World, robin: Owner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Undecided mail of others stops piling up; what is unclear of the owner's is still kept."""
    monkeypatch.setattr(holding, "MOST_HELD", 20)
    for number in range(25):
        in_doubt(kith, robin, "a stranger's", number)
    kith.capture(kith.mail(robin, "", "A good talk about boats."))
    doubts = [each["doubt"] for each in kith.rows(robin)["held"]]
    assert (doubts.count("stranger"), doubts.count("unclear")) == (20, 1)


def test_a_wrong_address_is_answered_three_times_a_day(kith: World, robin: Owner) -> None:
    """All of it is held; the right address is told often enough."""
    for number in range(10):
        raw = f"From: {ROBIN}\nSubject: Coffee {number}\nMessage-ID: <{number}@x>\n\nHi"
        kith.capture(kith.arrived(raw.encode(), ["robin.aaaaaaaaaa@in.kith.example"], {}))
    assert len(kith.rows(robin)["held"]) == 10
    assert len(kith.sent("h")) == holding.QUESTIONS_A_DAY


def test_mails_of_one_subject_are_all_logged_and_some_answered(kith: World, robin: Owner) -> None:
    """Who sends so many knows by then."""
    for _ in range(flooding.ALIKE.most + 5):
        kith.capture(kith.mail(robin, "Hello", "Hi", to="Dana <dana@x.example>"))
    assert len(kith.rows(robin)["encounters"]) == flooding.ALIKE.most + 5
    assert len(kith.sent("r")) == flooding.ALIKE.most


def test_a_rate_counts_by_period_and_by_whose_it_is(kith: World) -> None:
    """The first so many are within it, for each, until the period ends; then it is forgotten."""
    store, now = kith.ports.store, datetime.fromisoformat("2026-11-02T09:59:59+00:00")
    rate = flooding.Rate("tries", 3, timedelta(minutes=10))
    tries: Callable[[str], bool] = lambda whose: flooding.of_anybody(store, rate, whose, now)  # noqa: E731 - it closes over now
    assert [tries("a") for _ in range(5)] == [True, True, True, False, False]
    assert tries("b")
    now += timedelta(seconds=1)
    assert tries("a")
    row = store.get(Key("R#tries-a", "#2026-11-02T09:50"))
    ends = datetime.fromisoformat("2026-11-02T10:10:00+00:00")
    assert row == {"count": 5, "ttl": int(ends.timestamp())}


def test_what_is_counted_of_an_owner_goes_with_them(kith: World, robin: Owner) -> None:
    """The counters of an owner's mail are in their partition, and erased with it."""
    in_doubt(kith, robin, "a stranger's", 1)
    kith.capture(kith.mail(robin, "Coffee with Dana Reyes"))
    assert len(list(table.scan(kith.ports.store, robin.oid, "R#"))) == 2
    erasing.erase(kith.ports, kith.settings, robin.oid, kith.now)
    assert list(table.scan(kith.ports.store, robin.oid, "")) == []
