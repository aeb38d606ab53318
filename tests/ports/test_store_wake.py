"""The contract of the Store in time: who is to be woken, and how often something came."""

from datetime import UTC, datetime, timedelta

from kith.ports import WAKE_SHARDS, Delete, Key, Put, Store

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def owner(number: int) -> Key:
    """Return where an owner is."""
    return Key(f"O#{number}", "#")


def wake(number: int, at: datetime) -> Put:
    """Return the write of an owner who is to be woken."""
    row = {"wake_shard": number % WAKE_SHARDS, "wake_at": f"{at:%Y-%m-%dT%H:%M:%SZ}"}
    return Put(owner(number), row)


def test_who_is_due_comes_oldest_first_over_all_shards(store: Store) -> None:
    """After an outage the ones who waited longest are served first, however many there are."""
    times = [NOON - timedelta(hours=(number * 7) % 40) for number in range(40)]
    store.write([wake(number, at) for number, at in enumerate(times)])
    found = store.due(NOON, limit=100)
    assert [at for _, at in found] == sorted(times)
    assert dict(found) == {owner(number): at for number, at in enumerate(times)}
    assert store.due(NOON, limit=7) == found[:7]


def test_many_due_in_one_shard_are_all_found(store: Store) -> None:
    """A limit larger than what the others hold is filled from one shard alone."""
    store.write([wake(number * WAKE_SHARDS, NOON) for number in range(20)])
    assert [len(store.due(NOON, limit=limit)) for limit in (-1, 0, 5, 20, 21)] == [
        *(0, 0, 5, 20, 20)
    ]


def test_due_means_up_to_the_second(store: Store) -> None:
    """An instant is due when it has come, in whichever zone one asks."""
    store.write([wake(1, NOON)])
    early, at, elsewhere = (
        store.due(NOON - timedelta(seconds=1), limit=1),
        store.due(NOON, limit=1),
        store.due(NOON.astimezone().replace(microsecond=1), limit=1),
    )
    assert (early, at, elsewhere) == ([], [(owner(1), NOON)], [(owner(1), NOON)])


def test_the_wake_index_follows_the_row(store: Store) -> None:
    """A moved wake is found at its new time alone; a row without both fields is not in it."""
    later = NOON + timedelta(days=1)
    store.write([wake(1, NOON), wake(2, NOON), wake(3, NOON), wake(4, NOON)])
    store.write(
        [
            wake(1, later),
            Put(owner(2), {"wake_shard": 2}),
            Put(owner(3), {"wake_at": "2026-11-23T12:00:00Z"}),
            Delete(owner(4)),
        ]
    )
    assert (store.due(NOON, limit=9), store.due(later, limit=9)) == (
        [],
        [(owner(1), later)],
    )


def test_a_counter_counts_from_one(store: Store) -> None:
    """Each call returns its own number, and the row knows when it may be forgotten."""
    minute, later = Key("R#form#1", "#"), NOON + timedelta(minutes=1)
    counted = [store.count(minute, ttl=at) for at in (NOON, NOON, later)]
    assert counted == [1, 2, 3]
    assert store.count(Key("R#form#2", "#"), ttl=NOON) == 1
    assert store.get(minute) == {"count": 3, "ttl": int(later.timestamp())}
