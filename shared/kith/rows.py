"""How our nouns stand in the table: sort keys, rows, and the writes that put them there."""

import hashlib
import hmac
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import TypeAdapter

from kith.domain.contact import Contact
from kith.domain.encounter import Encounter
from kith.domain.followup import FollowUp
from kith.domain.identity import phone_key, tokens
from kith.domain.ledger import Entry
from kith.domain.meeting import Meeting
from kith.domain.owner import Owner
from kith.domain.submission import HeldSubmission, Seen
from kith.ports import WAKE_SHARDS, Delete, Key, Put, Write

OWNER: TypeAdapter[Owner] = TypeAdapter(Owner)
CONTACT: TypeAdapter[Contact] = TypeAdapter(Contact)
ENCOUNTER: TypeAdapter[Encounter] = TypeAdapter(Encounter)
FOLLOW_UP: TypeAdapter[FollowUp] = TypeAdapter(FollowUp)
ENTRY: TypeAdapter[Entry] = TypeAdapter(Entry)
SEEN: TypeAdapter[Seen] = TypeAdapter(Seen)
MEETING: TypeAdapter[Meeting] = TypeAdapter(Meeting)
HELD: TypeAdapter[HeldSubmission] = TypeAdapter(HeldSubmission)

LEDGER_LIFE = timedelta(days=400)
SEEN_LIFE = timedelta(days=35)
"""Longer than the raw mail's 30 days, so a mail read again is still known."""

MEETING_LIFE = timedelta(days=90)
"""How long after its end a meeting is known: for answers to the question, and late invitations."""

RETIRED_LIFE = timedelta(days=30)
"""How long mail to a replaced capture address is still held for its owner."""

KEY_PART = 200
"""Bytes of text in a sort key; DynamoDB allows 1,024 in all."""

ROTATIONS = 4
"""Words of a name by which it is found."""

MOST_TEXT = 16_000
"""Bytes of a note, and of a quote, that a row keeps: 32 kB in all (design)."""

TIMELINE_WORDS = 1000
"""Characters of the owner's words that the timeline's copy of an encounter keeps."""


NEVER = "9999"
"""Sorts after every instant of the wake index."""


def at(oid: str, *parts: str) -> Key:
    """Return where an owner's row of these parts is."""
    return Key(f"O#{oid}", "#".join(parts))


def owner_at(oid: str) -> Key:
    """Return where an owner's own row is."""
    return at(oid, "#")


def due_at(oid: str, fid: str, due_key: str) -> Key:
    """Return where an open follow-up is.

    Timed ones have a range of their own, so the next of them is found past any backlog.
    """
    return at(oid, "D@" + due_key if "T" in due_key else "D#" + due_key, fid)


def part(text: str) -> str:
    """Return text as it may stand in a sort key: no separator, at most KEY_PART bytes."""
    return text.replace("#", " ").encode()[:KEY_PART].decode(errors="ignore")


def hashed(address_key: bytes, address: str) -> str:
    """Return the hash under which an address is found without standing in a key."""
    return hmac.new(address_key, address.lower().encode(), hashlib.sha256).hexdigest()[:40]


def thread(message_id: str) -> str:
    """Return the hash under which a mail conversation is found."""
    return hashlib.sha256(message_id.strip().lower().encode()).hexdigest()[:24]


def dump(adapter: TypeAdapter[Any], noun: object) -> dict[str, Any]:
    """Return a noun as a row of plain JSON values."""
    row: dict[str, Any] = adapter.dump_python(noun, mode="json", exclude_none=True)
    return row


def instant(moment: datetime) -> str:
    """Return an instant as the wake index sorts it."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def put_owner(owner: Owner, wake_at: datetime | None, rev: int | None) -> Put:
    """Return the write of an owner's row over revision `rev`; None makes a new owner."""
    row = dump(OWNER, owner)
    if wake_at is not None:
        row["wake_shard"] = int(hashlib.sha256(owner.oid.encode()).hexdigest(), 16) % WAKE_SHARDS
        # Up to the next whole second: woken before its instant, nothing would be due yet.
        row["wake_at"] = instant(wake_at + timedelta(microseconds=999_999))
    return Put(owner_at(owner.oid), row, "absent" if rev is None else rev)


def look_ups(oid: str, contact: Contact) -> set[Key]:
    """Return every row by which a contact is found."""
    found = {at(oid, "L", "E", part(address)) for address in contact.addresses}
    for phone in contact.phones:
        if digits := phone_key(phone):
            found.add(at(oid, "L", "P", digits, contact.cid))
    words = list(tokens(contact.name))
    for turn in range(min(len(words), ROTATIONS)):
        name = " ".join(words[turn:] + words[:turn])
        found.add(at(oid, "L", "N", part(name), contact.cid))
    return found


def put_contact(oid: str, contact: Contact, before: Contact | None = None) -> list[Write]:
    """Return the writes that make a contact's row and look-ups what they should be."""
    old = look_ups(oid, before) if before else set()
    new = look_ups(oid, contact)
    return [
        Put(at(oid, "C", contact.cid), dump(CONTACT, contact)),
        *(Put(key, {"cid": contact.cid}) for key in sorted(new - old)),
        *(Delete(key) for key in sorted(old - new)),
    ]


def delete_contact(oid: str, contact: Contact) -> list[Write]:
    """Return the writes that remove a contact and its look-ups."""
    return [Delete(key) for key in (at(oid, "C", contact.cid), *sorted(look_ups(oid, contact)))]


def put_follow_up(oid: str, follow_up: FollowUp, before: FollowUp | None = None) -> list[Write]:
    """Return the writes that open, move, close or reopen a follow-up."""
    where = _follow_up_at(oid, follow_up)
    writes: list[Write] = [Put(where, dump(FOLLOW_UP, follow_up))]
    if before and (old := _follow_up_at(oid, before)) != where:
        writes.append(Delete(old))
    return writes


def delete_follow_up(oid: str, follow_up: FollowUp) -> Delete:
    """Return the write that removes a follow-up, open or closed."""
    return Delete(_follow_up_at(oid, follow_up))


def _follow_up_at(oid: str, follow_up: FollowUp) -> Key:
    if follow_up.end:
        return at(oid, "X", follow_up.fid)
    return due_at(oid, follow_up.fid, follow_up.due_key)


def timeline_at(oid: str, cid: str, encounter: Encounter) -> Key:
    """Return where a contact's timeline has an encounter."""
    return at(oid, "T", cid, encounter.occurred_on.isoformat(), encounter.eid)


def put_encounter(oid: str, encounter: Encounter) -> list[Write]:
    """Return the writes of an encounter, its thread's look-up, and everybody's timeline.

    An undone encounter keeps its row alone.
    """
    writes: list[Write] = [Put(at(oid, "E", encounter.eid), dump(ENCOUNTER, encounter))]
    copy = dump(ENCOUNTER, encounter) | {"words": encounter.words[:TIMELINE_WORDS], "quote": ""}
    everyone = (*encounter.met, *encounter.in_copy)
    beside: dict[Key, dict[str, Any]] = {timeline_at(oid, cid, encounter): copy for cid in everyone}
    if encounter.thread:
        key = at(oid, "L", "M", thread(encounter.thread), encounter.eid)
        beside[key] = {"eid": encounter.eid}
    for key, row in beside.items():
        writes.append(Delete(key) if encounter.undone_at else Put(key, row))
    return writes


def put_entry(entry: Entry) -> Put:
    """Return the write of a mail's ledger row."""
    row = dump(ENTRY, entry) | {"ttl": _ttl(entry.created_at + LEDGER_LIFE)}
    return Put(at(entry.oid, "N", entry.kind, entry.key), row)


def put_ses_id(entry: Entry, ses_id: str, now: datetime) -> Put:
    """Return the write of the row that tells whose mail SES speaks of."""
    return Put(at(entry.oid, "I", part(ses_id)), {"lid": entry.lid, "ttl": _ttl(now + LEDGER_LIFE)})


def put_seen(oid: str, seen: Seen) -> Put:
    """Return the write that remembers a submission."""
    return Put(at(oid, "M", seen.sid), dump(SEEN, seen) | {"ttl": _ttl(seen.at + SEEN_LIFE)})


def put_held(oid: str, held: HeldSubmission) -> Put:
    """Return the write that keeps a submission until the owner decides."""
    return Put(at(oid, "H", held.submission.sid), dump(HELD, held))


def put_meeting(oid: str, meeting: Meeting, now: datetime) -> Put:
    """Return the write that keeps a meeting as it stands."""
    last = max((each.ends_at for each in meeting.slots), default=now)
    ttl = _ttl(max(last, now) + MEETING_LIFE)
    return Put(at(oid, "P", meeting.mid), dump(MEETING, meeting) | {"ttl": ttl})


def cut(text: str) -> str:
    """Return as much of a text as a row keeps."""
    return text.encode()[:MOST_TEXT].decode(errors="ignore")


def put_address(kind: str, address_hash: str, oid: str) -> Put:
    """Return the write by which a capture ("A") or sign-in ("U") address finds its owner."""
    return Put(Key(f"{kind}#{address_hash}", "#"), {"oid": oid}, "absent")


def retire_address(address_hash: str, oid: str, now: datetime) -> list[Write]:
    """Return the writes by which a capture address is known as replaced, for a while.

    The owner's own row no longer names it, so one beside it does.
    """
    ttl = _ttl(now + RETIRED_LIFE)
    row = {"oid": oid, "retired": True, "ttl": ttl}
    return [
        Put(Key(f"A#{address_hash}", "#"), row, "present"),
        Put(at(oid, "A", address_hash), {"ttl": ttl}),
    ]


def _ttl(moment: datetime) -> int:
    return int(moment.timestamp())
