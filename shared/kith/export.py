"""Everything Kith has of an owner, as one JSON value that another Kith, or a person, can read."""

from collections.abc import Iterator
from typing import Any

from kith import table
from kith.ports import Row, Store

VERSION = 1

BODIES = {
    "contacts": ("C#",),
    "encounters": ("E#",),
    "follow_ups": ("D#", "D@", "X#"),
    "held": ("H#",),
    "ledger": ("N#",),
    "linkages": ("K#",),
    "meetings": ("P#",),
    "submissions": ("M#",),
}
"""The sort keys whose rows each part of an export is made of. Look-ups and copies are left out."""

BOOKKEEPING = frozenset({"rev", "ttl", "wake_at", "wake_shard"})


def export(store: Store, oid: str) -> dict[str, Any] | None:
    """Return {version, owner, and a list for each of BODIES}.

    Rows come as they are stored, less the table's own bookkeeping; None if there is no owner.
    """
    if table.owner(store, oid) is None:
        return None
    owner = next(_rows(store, oid, "#"))
    parts = {
        name: [row for prefix in prefixes for row in _rows(store, oid, prefix)]
        for name, prefixes in BODIES.items()
    }
    return {"version": VERSION, "owner": owner, **parts}


def _rows(store: Store, oid: str, prefix: str) -> Iterator[Row]:
    for _, row in table.scan(store, oid, prefix):
        yield {name: value for name, value in row.items() if name not in BOOKKEEPING}
