"""Outgoing mail as files named by ledger id: what SES is on AWS."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import NamedTuple

from infra.local import files, reports
from infra.local.headers import overwrite
from infra.local.queue import ADD, DELIVERIES, Queues
from kith.domain import ids
from kith.ports import Accepted, Refused

ANSWERED = "answered"
"""The mark of a mail that is the receiver's now. One that has none was never shown to anyone
and is sent however often."""

LEDGER_ID = re.compile(r"[A-Za-z0-9_-]{1,200}")


class Sent(NamedTuple):
    """A mail that left, newest first in lists."""

    lid: str
    to: str
    sent_at: datetime


class MaildirOutbox:
    """The Outbox port on a Maildir: `new/<ledger id>` is a mail that was sent, exactly once."""

    def __init__(self, maildir: Path, queues: Queues, host: str) -> None:
        self._maildir = maildir
        self._queues = queues
        self._host = host
        for folder in ("cur", "new", "tmp"):
            (maildir / folder).mkdir(mode=0o700, parents=True, exist_ok=True)

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Accepted | Refused:
        """Put the mail into the Maildir, unless it is there for good, and report it."""
        if not LEDGER_ID.fullmatch(lid):
            raise ValueError("a ledger id has only letters, digits, - and _")
        ses_id = self.ses_id(lid)
        if self.sent(lid):
            return Accepted(ses_id)
        # SES sets these two itself, whatever the mail says.
        own = {"Message-ID": f"<{ses_id}@{self._host}>", "Date": format_datetime(now)}
        stamped = overwrite(mail, own)
        files.write(self._file(lid), self._maildir / "tmp", stamped)
        parsed = _parsed(stamped)
        events = [
            reports.queued(
                reports.report(kind, parsed, lid=lid, ses_id=ses_id, to=to, sent_at=now), now
            )
            for kind in ("Send", "Delivery")
        ]
        with self._queues.database.transaction() as rows:
            if rows.execute(FORGOTTEN, (lid.partition("-")[0],)).fetchone():
                self._file(lid).unlink(missing_ok=True)
                return Refused("forgotten")
            rows.execute(
                "INSERT INTO outgoing VALUES (?, ?, ?, ?)", (lid, to, ANSWERED, now.timestamp())
            )
            rows.executemany(ADD, self._queues.additions(DELIVERIES, events))
        self._queues.arrived.set()
        return Accepted(ses_id)

    def forget(self, oid: str) -> None:
        """Remove every mail to an owner; whoever is just writing one removes it as well."""
        with self._queues.database.transaction() as rows:
            rows.execute("INSERT OR IGNORE INTO forgotten VALUES (?)", (oid,))
            rows.execute("DELETE FROM outgoing WHERE lid GLOB ?", (f"{oid}-*",))
        for path in self._maildir.glob(f"*/{oid}-*"):
            path.unlink(missing_ok=True)

    def report(self, kind: str, lid: str, at: datetime, special: dict[str, object]) -> None:
        """Queue what SES would say of a mail that left; `special` goes into the kind's own part.

        Raise KeyError for an unknown mail or kind.
        """
        sent = self.sent(lid)
        if sent is None:
            raise KeyError(lid)
        event = reports.report(
            kind, self.read(lid), lid=lid, ses_id=self.ses_id(lid), to=sent.to, sent_at=at
        )
        event[reports.KINDS[kind][0]].update(special)
        self._queues.put(DELIVERIES, [reports.queued(event, at)])

    def ses_id(self, lid: str) -> str:
        """Return the id SES would have given the mail; the same each time."""
        return f"local-{ids.derive('ses', lid, length=26)}-000000"

    def sent(self, lid: str) -> Sent | None:
        """Return what is known of a mail that left; None if it has not."""
        with self._queues.database.transaction() as rows:
            row = rows.execute(f"{SENT} WHERE lid = ?", (lid,)).fetchone()
        return _sent(row) if row else None

    def latest(self, limit: int) -> Sequence[Sent]:
        """Return the mails that left, newest first."""
        with self._queues.database.transaction() as rows:
            found = rows.execute(f"{SENT} ORDER BY sent_at DESC, rowid DESC LIMIT ?", (limit,))
            return [_sent(row) for row in found.fetchall()]

    def read(self, lid: str) -> EmailMessage:
        """Return a mail as it left."""
        return _parsed(self._file(lid).read_bytes())

    def _file(self, lid: str) -> Path:
        return self._maildir / "new" / lid


SENT = "SELECT lid, recipient, sent_at FROM outgoing"

FORGOTTEN = "SELECT 1 FROM forgotten WHERE oid = ?"


def _sent(row: tuple[str, str, float]) -> Sent:
    return Sent(row[0], row[1], datetime.fromtimestamp(row[2], UTC))


def _parsed(mail: bytes) -> EmailMessage:
    return message_from_bytes(mail, policy=policy.default)
