"""The contract of the Store: what is written is there, all of it or nothing, and in order."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from kith.ports import MAX_WRITES, ConditionFailed, Delete, Key, Put, Row, Store, Write
from tests.stores import Open, on_isolated

END = "\U0010ffff"

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)

PLAIN_VALUES: dict[str, Row] = {
    "empty": {},
    "empty inside": {"text": "", "list": [], "map": {}},
    "maps": {"open": {"f1": "2026-12-01", "f2": {"deep": [{"er": None}]}}},
    "names like words of the query language": {"count": 1, "size": 2, "name": "x", "#": ":y"},
    "nothing, yes and no": {"none": None, "yes": True, "no": False},
    "numbers": {"zero": 0, "less": -7, "long": 10**37, "round": 1000},
    "text": {"words": "Grüße 日本語 🙂 \r\n\t\x00 \"'\\ {} ؀"},
    "long text": {"words": "long " * 60_000},
}
"""Rows that come back exactly as they were written."""


def key(sk: str, pk: str = "O#anna") -> Key:
    """Return a key; the partition is mostly beside the point."""
    return Key(pk, sk)


def fill(store: Store, *keys: Key) -> None:
    """Put rows that know their own place."""
    for first in range(0, len(keys), MAX_WRITES):
        part = keys[first : first + MAX_WRITES]
        store.write([Put(each, {"at": each.sk, "rev": 1}) for each in part])


def places(found: Sequence[tuple[Key, Row]]) -> list[str]:
    """Return the sort keys of what a query found."""
    return [each.sk for each, _ in found]


@pytest.mark.parametrize("row", PLAIN_VALUES.values(), ids=PLAIN_VALUES.keys())
def test_a_row_comes_back_as_it_was_written(store: Store, row: Row) -> None:
    """Plain JSON values survive, by key and by range."""
    store.write([Put(key("C#1"), row)])
    assert (store.get(key("C#1")), store.query("O#anna", "C#", "C#" + END, limit=9)) == (
        row,
        [(key("C#1"), row)],
    )


def test_what_was_never_written_is_not_there(store: Store) -> None:
    """An absent row is None, an empty range empty."""
    assert (store.get(key("C#1")), store.query("O#anna", "A", "Z", limit=9)) == (None, [])


def test_a_put_replaces_the_whole_row(store: Store) -> None:
    """No field of the old row is left."""
    store.write([Put(key("C#1"), {"old": 1, "both": 1})])
    store.write([Put(key("C#1"), {"both": 2})])
    assert store.get(key("C#1")) == {"both": 2}


def test_a_deleted_row_is_gone_and_may_be_deleted_again(store: Store) -> None:
    """Deleting without a condition asks nothing."""
    fill(store, key("C#1"))
    store.write([Delete(key("C#1"))])
    store.write([Delete(key("C#1"))])
    assert store.get(key("C#1")) is None


def test_a_write_is_seen_by_others_at_once(open_store: Open) -> None:
    """What one process wrote, another reads."""
    one, other = open_store(), open_store()
    fill(one, key("C#1"))
    assert (other.get(key("C#1")), places(other.query("O#anna", "C#", "D", limit=9))) == (
        {"at": "C#1", "rev": 1},
        ["C#1"],
    )


CONDITIONS = [
    (None, None, True),
    (None, "absent", True),
    (None, "present", False),
    (None, 0, False),
    (None, 1, False),
    ({}, None, True),
    ({}, "absent", False),
    ({}, "present", True),
    ({}, 0, False),
    ({"rev": 3}, "absent", False),
    ({"rev": 3}, "present", True),
    ({"rev": 3}, 2, False),
    ({"rev": 3}, 3, True),
    ({"rev": 3}, 4, False),
]


@pytest.mark.parametrize(("before", "when", "holds"), CONDITIONS)
def test_a_put_happens_only_if_its_condition_holds(
    store: Store, before: Row | None, when: str | int | None, *, holds: bool
) -> None:
    """Absent, present and a revision mean what they say; a failed one changes nothing."""
    if before is not None:
        store.write([Put(key("#"), before)])
    put = Put(key("#"), {"rev": 9}, when)  # type: ignore[arg-type] # the table speaks of both
    if holds:
        store.write([put])
    else:
        with pytest.raises(ConditionFailed) as failed:
            store.write([put])
        assert failed.value.keys == (key("#"),)
    assert store.get(key("#")) == ({"rev": 9} if holds else before)


@pytest.mark.parametrize(
    ("before", "when", "holds"), [each for each in CONDITIONS if each[1] != "absent"]
)
def test_a_delete_happens_only_if_its_condition_holds(
    store: Store, before: Row | None, when: str | int | None, *, holds: bool
) -> None:
    """The conditions of a delete are those of a put."""
    if before is not None:
        store.write([Put(key("#"), before)])
    delete = Delete(key("#"), when)  # type: ignore[arg-type] # the table speaks of both
    if holds:
        store.write([delete])
    else:
        with pytest.raises(ConditionFailed) as failed:
            store.write([delete])
        assert failed.value.keys == (key("#"),)
    assert store.get(key("#")) == (None if holds else before)


def test_one_failed_condition_undoes_all_and_is_named(store: Store) -> None:
    """A transaction is all or nothing, and tells exactly which conditions stood against it."""
    fill(store, key("#"), key("C#1"), key("M#1"))
    with pytest.raises(ConditionFailed) as failed:
        store.write(
            [
                Put(key("#"), {"rev": 2}, 1),
                Delete(key("C#1")),
                Put(key("M#1"), {}, "absent"),
                Put(key("E#1"), {}, "absent"),
                Delete(key("H#1"), "present"),
            ]
        )
    assert failed.value.keys == (key("M#1"), key("H#1"))
    assert places(store.query("O#anna", "", END, limit=9)) == ["#", "C#1", "M#1"]
    assert store.get(key("#")) == {"at": "#", "rev": 1}


def test_a_transaction_crosses_partitions(store: Store) -> None:
    """An owner's row and the look-up of an address are written together."""
    both = [key("#"), key("#", "A#hash")]
    fill(store, *both)
    assert [store.get(each) for each in both] == [{"at": "#", "rev": 1}] * 2


def test_nothing_to_write_is_done(store: Store) -> None:
    """An empty transaction is no error."""
    store.write([])
    assert store.query("O#anna", "", END, limit=9) == []


def test_a_hundred_writes_fit_and_one_more_does_not(store: Store) -> None:
    """Every Store refuses what DynamoDB would, before it writes anything."""
    hundred = [Put(key(f"C#{number:03}"), {}) for number in range(MAX_WRITES)]
    store.write(hundred)
    with pytest.raises(ValueError, match="101"):
        store.write([*(Delete(put.key) for put in hundred), Put(key("D#1"), {})])
    assert len(store.query("O#anna", "", END, limit=200)) == MAX_WRITES


def test_what_would_not_fit_is_refused_before_anything_is_written(store: Store) -> None:
    """The limits of kith.limits stand before each Store."""
    tries: list[list[Write]] = [
        [Put(key("#"), {}), Delete(key("#"))],
        [Put(key("x" * 1025), {})],
        [Put(key("#"), {}), Put(key("C#1"), {"words": "x" * 409_600})],
    ]
    for refused in tries:
        with pytest.raises(ValueError, match=r"key|bytes"):
            store.write(refused)
    assert store.query("O#anna", "", END, limit=9) == []


def test_what_cannot_be_a_key_cannot_be_asked_for(store: Store) -> None:
    """Empty and overlong keys are errors in every Store, not absent rows."""
    with pytest.raises(ValueError, match="sk of 0 bytes"):
        store.get(key(""))
    with pytest.raises(ValueError, match="pk of 2049 bytes"):
        store.query("x" * 2049, "", END, limit=1)
    with pytest.raises(ValueError, match="sk of 1025 bytes"):
        store.count(key("x" * 1025), ttl=NOON)


@on_isolated
def test_the_longest_keys_and_the_largest_row_fit(store: Store) -> None:
    """The limits are DynamoDB's own, not a careful fraction of them."""
    longest = Key("p" * 2048, "ß" * 512)
    row = {"words": "x" * (409_600 - 2048 - 1024 - len("pkskwords"))}
    store.write([Put(longest, row)])
    assert store.get(longest) == row


ORDER = [" ", "!", "A", "B", "a", "a\x00", "a\x00b", "a!", "b", "Ä", "é", "日", "\uff5e", "🙂"]
"""Sort keys in the order of their UTF-8 bytes; by UTF-16, or by a language, it would differ."""


def test_rows_come_in_the_order_of_their_keys_bytes(store: Store) -> None:
    """Forward and backward, whatever order they were written in."""
    fill(store, *(key(sk) for sk in sorted(ORDER, key=hash)))
    forward = store.query("O#anna", "", END, limit=99)
    backward = store.query("O#anna", "", END, limit=99, backward=True)
    assert (places(forward), places(backward)) == (ORDER, ORDER[::-1])


def test_a_range_includes_its_bounds_and_nothing_beyond(store: Store) -> None:
    """Neither neighbours in the partition nor the same keys of somebody else."""
    fill(store, *(key(sk) for sk in ("C", "C#", "C#1", "C#1x", "C#2", "C$", "D#1")))
    fill(store, key("C#1", "O#berta"))
    ranges = [("C#", "C#" + END), ("C#1", "C#2"), ("C#1", "C#1"), ("C#3", "C#9"), ("D", "C")]
    assert [places(store.query("O#anna", *each, limit=9)) for each in ranges] == [
        ["C#", "C#1", "C#1x", "C#2"],
        ["C#1", "C#1x", "C#2"],
        ["C#1"],
        [],
        [],
    ]


def test_a_limit_takes_the_first_or_from_the_end(store: Store) -> None:
    """Of a long timeline only the latest are fetched."""
    fill(store, *(key(f"T#{number}") for number in range(5)))
    forward = store.query("O#anna", "T#", "T#" + END, limit=2)
    backward = store.query("O#anna", "T#", "T#" + END, limit=2, backward=True)
    assert (places(forward), places(backward)) == (["T#0", "T#1"], ["T#4", "T#3"])
    assert [store.query("O#anna", "T#", "T#" + END, limit=limit) for limit in (0, -1)] == [[], []]


def test_pages_join_without_gap_or_overlap(store: Store) -> None:
    """The next page begins just after the last key, up to and with the last row."""
    wanted = [f"C#{number}" for number in "0123456789"]
    fill(store, *(key(sk) for sk in wanted))
    found: list[str] = []
    first = "C#"
    while page := places(store.query("O#anna", first, "C#9", limit=4)):
        found += page
        first = page[-1] + "\x00"
    assert found == wanted


@pytest.mark.parametrize("backward", [False, True])
def test_a_page_of_megabytes_is_whole(store: Store, *, backward: bool) -> None:
    """DynamoDB ends an answer after 1 MB; the Store asks on until it has what was wanted."""
    wanted = [f"E#{number}" for number in range(8)]
    for sk in wanted:
        store.write([Put(key(sk), {"words": "x" * 300_000})])
    found = store.query("O#anna", "E#", "E#" + END, limit=7, backward=backward)
    assert places(found) == (wanted[:0:-1] if backward else wanted[:7])
