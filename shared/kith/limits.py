"""What fits into the table, told before it is asked: the same for every Store.

DynamoDB's limits, so that what works on one machine works when deployed. Numbers from AWS's
"Quotas in Amazon DynamoDB" and "DynamoDB item sizes and formats".
"""

import re
from collections.abc import Sequence

from kith.ports import MAX_WRITES, WAKE_SHARDS, Key, Put, Row, Write

PK_BYTES = 2048
SK_BYTES = 1024
ROW_BYTES = 400 * 1024
"""One row with its key and the names of its fields."""

TRANSACTION_BYTES = 4 * 1024 * 1024
DEPTH = 32
DIGITS = 38
NUMBER_BYTES = 21
"""The most a number takes; how much a shorter one takes is only roughly documented."""

NEST_BYTES = 3
ELEMENT_BYTES = 1
"""What a list or map takes beside its contents, and for each thing in it."""

WAKE_AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
"""The one form of an instant that sorts as instants do."""


def check_writes(writes: Sequence[Write]) -> None:
    """Raise ValueError if these cannot be one transaction."""
    if len(writes) > MAX_WRITES:
        raise ValueError(f"{len(writes)} writes in one transaction; at most {MAX_WRITES} fit")
    if len({write.key for write in writes}) < len(writes):
        raise ValueError("a transaction writes each key once")
    total = 0
    for write in writes:
        check_key(write.key)
        if isinstance(write, Put):
            total += _row_bytes(write.key, write.row)
    if total > TRANSACTION_BYTES:
        raise ValueError(f"a transaction of {total} bytes; at most {TRANSACTION_BYTES} fit")


def check_key(key: Key) -> None:
    """Raise ValueError if no row can be at `key`."""
    for part, value, most in (("pk", key.pk, PK_BYTES), ("sk", key.sk, SK_BYTES)):
        length = len(value.encode())
        if not 0 < length <= most:
            raise ValueError(f"a {part} of {length} bytes; it takes 1 to {most}")


def check_range(pk: str, first: str, last: str) -> None:
    """Raise ValueError if this cannot be asked of a partition; a bound may be empty."""
    for bound in (first, last):
        check_key(Key(pk, bound or "#"))


def _row_bytes(key: Key, row: Row) -> int:
    if not row.keys().isdisjoint(Key._fields):
        raise ValueError("pk and sk are the key's; a row has no such fields")
    if "wake_at" in row and "wake_shard" in row:
        _check_wake(row["wake_shard"], row["wake_at"])
    size = _bytes({**row, **key._asdict()}, 0) - NEST_BYTES
    if size > ROW_BYTES:
        raise ValueError(f"a row of {size} bytes; at most {ROW_BYTES} fit")
    return size


def _check_wake(shard: object, at: object) -> None:
    if not (isinstance(shard, int) and shard in range(WAKE_SHARDS)):
        raise ValueError(f"wake_shard is a number below {WAKE_SHARDS}")
    if not (isinstance(at, str) and WAKE_AT.fullmatch(at)):
        raise ValueError("wake_at is an instant in UTC, to the second: 2026-11-23T08:00:00Z")


def _bytes(value: object, depth: int) -> int:
    """Return what a value takes. Raise ValueError for what is not plain JSON."""
    match value:
        case None | bool():
            return 1
        case int():
            if abs(value) >= 10**DIGITS:
                raise ValueError(f"a number of more than {DIGITS} digits")
            return NUMBER_BYTES
        case str():
            return len(value.encode())
        case list() | tuple() | dict() if depth > DEPTH:
            raise ValueError(f"a row nested deeper than {DEPTH}")
        case list() | tuple():
            return NEST_BYTES + sum(_bytes(each, depth + 1) + ELEMENT_BYTES for each in value)
        case dict():
            return NEST_BYTES + sum(
                _name_bytes(name) + _bytes(each, depth + 1) + (ELEMENT_BYTES if depth else 0)
                for name, each in value.items()
            )
        case _:
            raise ValueError(f"a row holds plain JSON, not {type(value).__name__}")


def _name_bytes(name: object) -> int:
    if not (isinstance(name, str) and name):
        raise ValueError("a field's name is text, and not empty")
    return len(name.encode())
