"""Two at once on one table: each promise of a transaction with somebody in the way."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from kith.ports import ConditionFailed, Delete, Key, Put, Store
from tests.stores import Open, on_isolated

OWNER = Key("O#anna", "#")

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

ROUNDS = 20


def at_once(*tasks: Callable[[], bool]) -> list[bool]:
    """Start all tasks at the same moment; return what they returned."""
    start = threading.Barrier(len(tasks))

    def wait_and(task: Callable[[], bool]) -> bool:
        start.wait()
        return task()

    with ThreadPoolExecutor(len(tasks)) as pool:
        return list(pool.map(wait_and, tasks))


def wins(store: Store, *writes: Put | Delete) -> bool:
    """Return whether the transaction went through."""
    try:
        store.write(writes)
    except ConditionFailed:
        return False
    return True


@on_isolated
def test_of_two_at_one_revision_exactly_one_wins(open_store: Open) -> None:
    """This is what makes an owner's history serial; the loser leaves nothing."""
    stores = [open_store(), open_store()]
    stores[0].write([Put(OWNER, {"rev": 0})])
    for rev in range(ROUNDS):
        tasks = [
            lambda store=store, name=name, rev=rev: wins(
                store, Put(OWNER, {"rev": rev + 1}, rev), Put(Key("O#anna", f"C#{rev}#{name}"), {})
            )
            for name, store in enumerate(stores)
        ]
        assert sorted(at_once(*tasks)) == [False, True]
        left = stores[0].query("O#anna", f"C#{rev}#", f"C#{rev}#~", limit=9)
        assert (len(left), stores[0].get(OWNER)) == (1, {"rev": rev + 1})


@on_isolated
def test_of_many_who_would_be_first_exactly_one_is(open_store: Open) -> None:
    """A submission seen by several at once is claimed by one."""
    store = open_store()
    for number in range(ROUNDS):
        seen = Put(Key("O#anna", f"M#{number}"), {}, "absent")
        assert sum(at_once(*[lambda seen=seen: wins(store, seen)] * 4)) == 1


@on_isolated
def test_of_many_who_would_take_it_away_exactly_one_does(open_store: Open) -> None:
    """A held submission is decided once."""
    store = open_store()
    for number in range(ROUNDS):
        held = Key("O#anna", f"H#{number}")
        store.write([Put(held, {})])
        take = Delete(held, "present")
        assert sum(at_once(*[lambda take=take: wins(store, take)] * 4)) == 1


@on_isolated
def test_everyone_gets_through_by_reading_again(open_store: Open) -> None:
    """Four writers with ten changes each make forty revisions, none lost and none doubled."""
    open_store().write([Put(OWNER, {"rev": 0})])

    def change_ten_times() -> bool:
        store, done = open_store(), 0
        while done < 10:
            row = store.get(OWNER) or {}
            rev = row["rev"]
            done += wins(
                store,
                Put(OWNER, {"rev": rev + 1}, rev),
                Put(Key("O#anna", f"E#{rev}"), {}, "absent"),
            )
        return True

    at_once(*[change_ten_times] * 4)
    found = open_store().query("O#anna", "E#", "E#~", limit=99)
    assert (open_store().get(OWNER), len(found)) == ({"rev": 40}, 40)


@on_isolated
def test_a_reader_never_sees_half_a_transaction(open_store: Open) -> None:
    """Two rows written together are equal whenever they are read together."""
    writer, reader = open_store(), open_store()
    rows = [Key("O#anna", "C#1"), Key("O#anna", "C#2")]

    def write() -> bool:
        for number in range(50):
            writer.write([Put(row, {"number": number}) for row in rows])
        return True

    def read() -> bool:
        found: list[object] = []
        while len(found) < 2 or found[0] != {"number": 49}:
            found = [row for _, row in reader.query("O#anna", "C#", "C#~", limit=2)]
            if found and found != [found[0]] * 2:
                return False
        return True

    assert at_once(write, read) == [True, True]


@on_isolated
def test_counters_lose_no_count(open_store: Open) -> None:
    """A flood from all sides is counted to the last one."""
    minute = Key("R#form#1", "#")
    stores = [open_store() for _ in range(4)]

    def count(store: Store) -> list[int]:
        return [store.count(minute, ttl=NOON) for _ in range(25)]

    with ThreadPoolExecutor(4) as pool:
        counted = [number for numbers in pool.map(count, stores) for number in numbers]
    assert sorted(counted) == list(range(1, 101))
