"""What is read from the table, in our nouns (design: the table). history.py writes."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from kith import rows
from kith.domain import calendar
from kith.domain.contact import Contact
from kith.domain.encounter import Encounter
from kith.domain.followup import FollowUp
from kith.domain.identity import phone_key, tokens
from kith.domain.ledger import Entry, Kind
from kith.domain.meeting import Meeting
from kith.domain.owner import Owner
from kith.domain.submission import HeldSubmission, Seen
from kith.ports import Key, Row, Store

PAGE = 200
ALL_WITH_ONE = 10_000
"""Encounters with one person: more than anybody has."""

NAMESAKES = 50
"""Contacts looked at who share a name word; with more than that, a first name decides nothing."""

END = "\U0010ffff"
"""Sorts after every other character."""


def owner(store: Store, oid: str) -> Owner | None:
    """Return the owner; every decision begins with this read."""
    row = store.get(rows.owner_at(oid))
    return rows.OWNER.validate_python(row) if row else None


def owner_of_address(store: Store, kind: str, address_hash: str) -> str | None:
    """Return whose capture address ("A") or sign-in address ("U") it is."""
    row = store.get(Key(f"{kind}#{address_hash}", "#"))
    return row["oid"] if row else None


def is_retired(store: Store, address_hash: str) -> bool:
    """Whether a capture address was replaced by another."""
    row = store.get(Key(f"A#{address_hash}", "#"))
    return bool(row and row.get("retired"))


def contact(store: Store, oid: str, cid: str) -> Contact | None:
    """Return the contact, or the one it was merged into."""
    found = contact_itself(store, oid, cid)
    return contact(store, oid, found.merged_into) if found and found.merged_into else found


def contact_itself(store: Store, oid: str, cid: str) -> Contact | None:
    """Return the contact of this id, merged into another or not."""
    row = store.get(rows.at(oid, "C", cid))
    return rows.CONTACT.validate_python(row) if row else None


def contacts(store: Store, oid: str) -> Iterator[Contact]:
    """Yield all contacts who were not merged into another."""
    for _, row in scan(store, oid, "C#"):
        found = rows.CONTACT.validate_python(row)
        if not found.merged_into:
            yield found


def scan(
    store: Store, oid: str, prefix: str, last: str | None = None, *, page: int = PAGE
) -> Iterator[tuple[Key, Row]]:
    """Yield an owner's rows from the sort key `prefix` on: those it begins, or up to `last`."""
    first = prefix
    while found := store.query(f"O#{oid}", first, last or prefix + END, limit=page):
        yield from found
        first = found[-1][0].sk + "\x00"


def by_address(store: Store, oid: str, address: str) -> Contact | None:
    """Return the contact with this address."""
    row = store.get(rows.at(oid, "L", "E", rows.part(address)))
    return contact(store, oid, row["cid"]) if row else None


def by_phone(store: Store, oid: str, phone: str) -> list[Contact]:
    """Return the contacts with this phone."""
    digits = phone_key(phone)
    if digits is None:
        return []
    prefix = f"L#P#{digits}#"
    return _looked_up(store, oid, store.query(f"O#{oid}", prefix, prefix + END, limit=NAMESAKES))


def by_name(store: Store, oid: str, name: str) -> list[Contact]:
    """Return the contacts of this name, and those who share a word of it.

    The name as a whole comes first, for its words may be shared by more than are looked at; an
    initial finds nobody by itself.
    """
    words = tokens(name)
    stems = [" ".join(words), *(word for word in words[: rows.ROTATIONS] if len(word) > 1)]
    found: list[tuple[Key, Row]] = []
    for stem in filter(None, dict.fromkeys(stems)):
        prefix = f"L#N#{rows.part(stem)}"
        # Between space and "$" lies what may follow a whole word in a key: " " and "#".
        found += store.query(f"O#{oid}", f"{prefix} ", f"{prefix}$", limit=NAMESAKES)
    return _looked_up(store, oid, found)


def _looked_up(store: Store, oid: str, found_by: Iterable[tuple[Key, Row]]) -> list[Contact]:
    cids = dict.fromkeys(row["cid"] for _, row in found_by)
    found = (contact(store, oid, cid) for cid in cids)
    return list({each.cid: each for each in found if each}.values())


def follow_up(store: Store, oid: str, fid: str, due_key: str) -> FollowUp | None:
    """Return an open follow-up; `due_key` is what its contact's `open` has for it."""
    row = store.get(rows.due_at(oid, fid, due_key))
    return rows.FOLLOW_UP.validate_python(row) if row else None


def closed(store: Store, oid: str, fid: str) -> FollowUp | None:
    """Return a closed follow-up."""
    row = store.get(rows.at(oid, "X", fid))
    return rows.FOLLOW_UP.validate_python(row) if row else None


def find_follow_up(store: Store, oid: str, of: Contact, fid: str) -> FollowUp | None:
    """Return one of a contact's follow-ups, open or closed."""
    due_key = of.open.get(fid)
    found = follow_up(store, oid, fid, due_key) if due_key else None
    return found or closed(store, oid, fid)


def open_of(store: Store, oid: str, of: Contact) -> list[FollowUp]:
    """Return the open follow-ups of one contact."""
    found = (follow_up(store, oid, fid, due_key) for fid, due_key in of.open.items())
    return [each for each in found if each]


def due_until(store: Store, of: Owner, until: datetime) -> list[FollowUp]:
    """Return the open follow-ups due up to an instant, by the owner's calendar."""
    moment = calendar.local(of, until)
    dated = scan(store, of.oid, "D#", f"D#{moment:%Y-%m-%d}{END}")
    timed = scan(store, of.oid, "D@", f"D@{moment:%Y-%m-%dT%H:%M}{END}")
    return [rows.FOLLOW_UP.validate_python(row) for _, row in (*dated, *timed)]


def encounter(store: Store, oid: str, eid: str) -> Encounter | None:
    """Return a filed encounter."""
    row = store.get(rows.at(oid, "E", eid))
    return rows.ENCOUNTER.validate_python(row) if row else None


def timeline(store: Store, oid: str, of: Contact, limit: int) -> list[Encounter]:
    """Return a contact's latest encounters, latest first; their quotes are cut."""
    found: list[Encounter] = []
    for cid in (of.cid, *of.also):
        prefix = f"T#{cid}#"
        page = store.query(f"O#{oid}", prefix, prefix + END, limit=limit, backward=True)
        found += [rows.ENCOUNTER.validate_python(row) for _, row in page]
    return sorted(found, key=lambda each: (each.occurred_on, each.eid), reverse=True)[:limit]


def entry(store: Store, oid: str, kind: Kind, key: str) -> Entry | None:
    """Return a mail's ledger row."""
    row = store.get(rows.at(oid, "N", kind, key))
    return rows.ENTRY.validate_python(row) if row else None


def seen(store: Store, oid: str, sid: str) -> Seen | None:
    """Return what is known of a submission."""
    row = store.get(rows.at(oid, "M", sid))
    return rows.SEEN.validate_python(row) if row else None


def meeting(store: Store, oid: str, mid: str) -> Meeting | None:
    """Return a meeting that invitations told of."""
    row = store.get(rows.at(oid, "P", mid))
    return rows.MEETING.validate_python(row) if row else None


def held(store: Store, oid: str, sid: str) -> HeldSubmission | None:
    """Return a held submission."""
    row = store.get(rows.at(oid, "H", sid))
    return rows.HELD.validate_python(row) if row else None


def all_held(store: Store, oid: str) -> Iterator[HeldSubmission]:
    """Yield everything held for an owner."""
    for _, row in scan(store, oid, "H#"):
        yield rows.HELD.validate_python(row)


def of_thread(store: Store, oid: str, thread: str) -> list[str]:
    """Return the ids of the encounters that came of a mail conversation."""
    prefix = f"L#M#{rows.thread(thread)}#"
    page = store.query(f"O#{oid}", prefix, prefix + END, limit=PAGE)
    return [row["eid"] for _, row in page]


def of_ses(store: Store, oid: str, ses_id: str) -> str | None:
    """Return the ledger id of the mail SES gave this id."""
    row = store.get(rows.at(oid, "I", rows.part(ses_id)))
    return row["lid"] if row else None
