"""Erasing an owner: all that Kith has of them, each thing before the row that names it.

It may be killed anywhere and is then simply run again: the owner's row goes last, and until then
it is marked, so that every writer stops there (`history.begin`) and the next run goes on.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kith import addressing, rows, table
from kith.domain.owner import Owner
from kith.domain.submission import Seen
from kith.history import begin, serially
from kith.ports import MAX_WRITES, Delete, Key, Ports, Row, Store
from kith.settings import Settings

OWNER = "#"
"""The sort key of the owner's own row, before that of any other."""

REPLACED = "A#"
"""How the sort keys of capture addresses begin that were replaced; only their hashes are kept."""

KINDS = {
    "C": "people",
    "D": "follow_ups",
    "E": "encounters",
    "H": "held",
    "N": "mails",
    "P": "meetings",
    "X": "follow_ups",
}
"""What the rows are that a reader would miss, by the first letter of their sort key."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What this run deleted: rows by KINDS, all rows, and raw mails.

    `shared` raw mails named another owner too and were left to the end of their days.
    """

    kinds: Mapping[str, int]
    rows: int
    raw: int
    shared: int


def erase(ports: Ports, settings: Settings, oid: str, now: datetime) -> Erased | None:
    """Delete everything of an owner; None if there is no such owner (any more)."""
    owner = serially(lambda: _mark(ports.store, oid, now))
    if owner is None:
        return None
    ports.outbox.forget(oid)
    ours = _names(ports.store, settings, owner)
    unread = ports.queue.unread(ours)
    for key in unread:
        ports.inbox.delete(key)
    ports.queue.forget(oid, ours)
    told: Counter[str] = Counter(raw=len(unread))
    for batch in _batches(ports.store, oid):
        told += _delete(ports, batch)
    ports.inbox.forget(oid)
    told["rows"] += serially(lambda: _delete_owner(ports.store, settings, oid))
    kinds = {kind: told[kind] for kind in sorted(set(KINDS.values()))}
    return Erased(kinds, rows=told["rows"], raw=told["raw"], shared=told["shared"])


def _mark(store: Store, oid: str, now: datetime) -> Owner | None:
    """Stop every writer and every mail; return the owner, marked by this run or an earlier one."""
    step = begin(store, oid, now)
    if step is None:
        return table.owner(store, oid)
    step.owner = replace(step.owner, erasing=True)
    return step.commit()


def _names(store: Store, settings: Settings, owner: Owner) -> Callable[[str], bool]:
    """Return what tells whether a recipient is a capture address of the owner's, or was one."""
    key = settings.secrets.address_key
    sealed = {at.sk.partition("#")[2] for at, _ in table.scan(store, owner.oid, REPLACED)}
    sealed.add(rows.hashed(key, owner.capture_address.partition("@")[0]))

    def ours(recipient: str) -> bool:
        fixed, _ = addressing.parts(settings, recipient)
        return rows.hashed(key, fixed) in sealed

    return ours


def _batches(store: Store, oid: str) -> Iterator[list[tuple[Key, Row]]]:
    """Yield all rows but the owner's own, as many at a time as a transaction takes."""
    first = OWNER + "\x00"
    while found := store.query(f"O#{oid}", first, table.END, limit=MAX_WRITES):
        yield list(found)
        first = found[-1][0].sk + "\x00"


def _delete(ports: Ports, batch: list[tuple[Key, Row]]) -> Counter[str]:
    """Delete rows, and before them what they name; return what that was."""
    told: Counter[str] = Counter()
    for key, row in batch:
        kind = key.sk.partition("#")[0]
        if kind == "M":
            seen: Seen = rows.SEEN.validate_python(row)
            for raw_key in seen.raw_keys:
                ports.inbox.delete(raw_key)
            told.update(raw=len(seen.raw_keys), shared=len(seen.shared_keys))
        if kind == REPLACED[:1]:
            ports.store.write([Delete(Key(key.sk, OWNER))])
        told[KINDS.get(kind[:1], "other")] += 1
    ports.store.write([Delete(key) for key, _ in batch])
    told["rows"] = len(batch)
    return told


def _delete_owner(store: Store, settings: Settings, oid: str) -> int:
    """Delete the owner's row together with what leads to it; return how many rows that were."""
    owner = table.owner(store, oid)
    if owner is None:
        return 0
    key = settings.secrets.address_key
    capture = rows.hashed(key, owner.capture_address.partition("@")[0])
    sign_in = [rows.hashed(key, address) for address in owner.addresses]
    leading = {("A", capture), *(("U", each) for each in sign_in)}
    ours = [
        Delete(Key(f"{kind}#{sealed}", OWNER))
        for kind, sealed in sorted(leading)
        if table.owner_of_address(store, kind, sealed) == oid
    ]
    store.write([Delete(rows.owner_at(oid), owner.rev), *ours])
    return len(ours) + 1
