"""What fits into the table, to the byte."""

from typing import Any

import pytest

from kith.limits import check_key, check_range, check_writes
from kith.ports import Delete, Key, Put, Write

AT = Key("p", "s")
ROOM = 409_600 - len("pk") - len("p") - len("sk") - len("s")
"""What a row at AT has left for its fields."""

NESTED_32: Any = 0
for _ in range(32):
    NESTED_32 = [NESTED_32]

FITTING: dict[str, dict[str, Any]] = {
    "a number of 38 digits": {"n": -(10**38 - 1)},
    "an index entry": {"wake_shard": 15, "wake_at": "2026-11-23T08:00:00Z"},
    "half an index entry": {"wake_at": "soon"},
    "nested 32 deep": {"n": NESTED_32},
    "of 400 kB in names": {"x" * (ROOM - 1): True},
    "of 400 kB in text": {"x": "ß" * ((ROOM - 1) // 2)},
    "of 400 kB in a list": {"x": [True] * ((ROOM - 1 - 3) // 2)},
    "of 400 kB in a map": {"x": {"y": "z" * (ROOM - 1 - 3 - 1 - 1)}},
}

UNFIT: dict[str, dict[str, Any]] = {
    "a field without a name": {"x": {"": 1}},
    "a float": {"x": 0.5},
    "a lone surrogate": {"x": "\ud800"},
    "a name that is no text": {"x": {1: 1}},
    "a number of 39 digits": {"n": 10**38},
    "a set": {"x": {1}},
    "a shard too high": {"wake_shard": 16, "wake_at": "2026-11-23T08:00:00Z"},
    "an instant that sorts wrongly": {"wake_shard": 1, "wake_at": "2026-11-23T08:00:00+00:00"},
    "bytes": {"x": b"x"},
    "nested 33 deep": {"n": [NESTED_32]},
    "one byte over 400 kB in names": {"x" * ROOM: True},
    "one byte over 400 kB in text": {"x": "z" * ROOM},
    "one byte over 400 kB in a map": {"x": {"y": "z" * (ROOM - 1 - 3 - 1)}},
    "the key's own fields": {"pk": "x"},
}


@pytest.mark.parametrize("row", FITTING.values(), ids=FITTING.keys())
def test_a_row_fits(row: dict[str, Any]) -> None:
    """What DynamoDB takes is not refused."""
    check_writes([Put(AT, row)])


@pytest.mark.parametrize("row", UNFIT.values(), ids=UNFIT.keys())
def test_a_row_does_not_fit(row: dict[str, Any]) -> None:
    """What DynamoDB would refuse is refused."""
    with pytest.raises(ValueError, match=r"."):
        check_writes([Put(AT, row)])


def test_a_transaction_has_at_most_4_mb() -> None:
    """Rows that fit one by one may not fit together."""
    rows: list[Write] = [Put(Key("p", f"s{n}"), {"x": "z" * 400_000}) for n in range(10)]
    check_writes(rows)
    with pytest.raises(ValueError, match="bytes"):
        check_writes([*rows, Put(AT, {"x": "z" * 400_000})])


def test_a_transaction_has_at_most_100_writes_of_different_keys() -> None:
    """Deletes count as puts do."""
    deletes = [Delete(Key("p", str(number))) for number in range(100)]
    check_writes(deletes)
    tries: list[list[Write]] = [[*deletes, Delete(AT)], [deletes[0], Put(deletes[0].key, {})]]
    for refused in tries:
        with pytest.raises(ValueError, match="write"):
            check_writes(refused)


@pytest.mark.parametrize(
    "key", [Key("p", "s"), Key("ß" * 1024, "s"), Key("p", "ß" * 512), Key("p", "\x00")]
)
def test_a_key_fits(key: Key) -> None:
    """Its parts are measured in bytes."""
    check_key(key)


@pytest.mark.parametrize(
    "key",
    [
        Key("", "s"),
        Key("p", ""),
        Key("p", "\ud800"),
        Key("p", "ß" * 512 + "s"),
        Key("ß" * 1024 + "s", "s"),
    ],
)
def test_a_key_does_not_fit(key: Key) -> None:
    """Nothing can be at an empty or overlong key, nor at one that is not text."""
    with pytest.raises(ValueError, match=r"."):
        check_key(key)
    with pytest.raises(ValueError, match=r"."):
        check_writes([Delete(key)])


def test_a_range_may_be_open() -> None:
    """An empty bound is the beginning; an overlong one is an error."""
    check_range("p", "", "")
    with pytest.raises(ValueError, match="sk"):
        check_range("p", "", "s" * 1025)
    with pytest.raises(ValueError, match="pk"):
        check_range("", "a", "b")
