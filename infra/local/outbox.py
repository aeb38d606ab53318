"""Outgoing mail as files named by ledger id: what SES is on AWS."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from infra.local import files, reports
from infra.local.headers import overwrite
from infra.local.queue import ADD, DELIVERIES, Queues
from kith.domain import ids
from kith.ports import Accepted, Answer, Busy, Refused, Unanswered

LEDGER_ID = re.compile(r"[A-Za-z0-9_-]{1,200}")


class Mark(StrEnum):
    """How far a mail is on its way out; one without a mark was not even written to the end."""

    WRITTEN = "written"
    """On disk, and shown to nobody: it is sent however often."""

    HANDING_OVER = "handing over"
    """Its bytes are leaving for the mail server, or left and no answer came: never again."""

    ANSWERED = "answered"
    """The receiver's."""


class Outgoing(NamedTuple):
    """What is known of a mail. `at` is when it was last tried."""

    lid: str
    to: str
    mark: Mark
    at: datetime


HandOver = Callable[[str, bytes, Callable[[], None]], Busy | Refused | Unanswered | None]
"""Hands a mail over for an address; calls the third just before the first byte leaves, and
returns None once the mail is the receiver's (see relay)."""


class MaildirOutbox:
    """The Outbox port on a Maildir: `new/<ledger id>` is a mail, and its mark says how far it is.

    Without `hand_over` the Maildir is where mail goes to: what is there is sent.
    """

    remembers = True

    def __init__(
        self, maildir: Path, queues: Queues, host: str, hand_over: HandOver | None = None
    ) -> None:
        self._maildir = maildir
        self._queues = queues
        self._host = host
        self._hand_over = hand_over
        for folder in ("cur", "new", "tmp"):
            (maildir / folder).mkdir(mode=0o700, parents=True, exist_ok=True)

    def send(self, lid: str, to: str, mail: bytes, now: datetime) -> Answer:
        """Make the one attempt that the mail's mark still allows."""
        if not LEDGER_ID.fullmatch(lid):
            raise ValueError("a ledger id has only letters, digits, - and _")
        known = self.find(lid)
        if known and known.mark is Mark.ANSWERED:
            return Accepted(self.ses_id(lid))
        if known and known.mark is Mark.HANDING_OVER:
            return Unanswered(final=True)
        # SES sets these two itself, whatever the mail says.
        own = {"Message-ID": f"<{self.ses_id(lid)}@{self._host}>", "Date": format_datetime(now)}
        stamped = overwrite(mail, own)
        files.write(self._file(lid), self._maildir / "tmp", stamped)
        try:
            return self._leave(Outgoing(lid, to, Mark.WRITTEN, now), stamped)
        except _ForgottenError:
            self._file(lid).unlink(missing_ok=True)
            return Refused("forgotten")

    def _leave(self, mail: Outgoing, stamped: bytes) -> Answer:
        """Let go of a mail that is written, each step marked before the next."""
        accepted = mail._replace(mark=Mark.ANSWERED)
        if self._hand_over is None:
            self._mark(accepted, self._events(mail, stamped, "Send", "Delivery"))
            return Accepted(self.ses_id(mail.lid))
        self._mark(mail)
        beginning = mail._replace(mark=Mark.HANDING_OVER)
        answer = self._hand_over(mail.to, stamped, lambda: self._mark(beginning))
        if answer is None:
            # Whether it is delivered, the server does not say.
            self._mark(accepted, self._events(mail, stamped, "Send"))
            return Accepted(self.ses_id(mail.lid))
        if not isinstance(answer, Unanswered):
            self._mark(mail)
        return answer

    def _events(self, mail: Outgoing, stamped: bytes, *kinds: str) -> list[str]:
        """Return what SES would say of a mail it has just taken, as bodies of queued messages."""
        parsed, ses_id = _parsed(stamped), self.ses_id(mail.lid)
        told = (
            reports.report(kind, parsed, lid=mail.lid, ses_id=ses_id, to=mail.to, sent_at=mail.at)
            for kind in kinds
        )
        return [reports.queued(event, mail.at) for event in told]

    def _mark(self, mail: Outgoing, events: Sequence[str] = ()) -> None:
        """Write the mark, and queue what is said of it, in one. Raise if the owner was erased."""
        with self._queues.database.transaction() as rows:
            if rows.execute(FORGOTTEN, (mail.lid.partition("-")[0],)).fetchone():
                raise _ForgottenError
            rows.execute(MARK, (mail.lid, mail.to, mail.mark, mail.at.timestamp()))
            rows.executemany(ADD, self._queues.additions(DELIVERIES, events))
        if events:
            self._queues.arrived.set()

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
        mail = self.find(lid)
        if mail is None or mail.mark is Mark.WRITTEN:
            raise KeyError(lid)
        event = reports.report(
            kind, self.read(lid), lid=lid, ses_id=self.ses_id(lid), to=mail.to, sent_at=at
        )
        event[reports.KINDS[kind][0]].update(special)
        self._queues.put(DELIVERIES, [reports.queued(event, at)])

    def ses_id(self, lid: str) -> str:
        """Return the id SES would have given the mail; the same each time."""
        return f"local-{ids.derive('ses', lid, length=26)}-000000"

    def find(self, lid: str) -> Outgoing | None:
        """Return what is known of a mail; None if it was never written to the end."""
        with self._queues.database.transaction() as rows:
            row = rows.execute(f"{OUTGOING} WHERE lid = ?", (lid,)).fetchone()
        return _outgoing(row) if row else None

    def latest(self, limit: int) -> Sequence[Outgoing]:
        """Return the mails that are marked, newest first."""
        with self._queues.database.transaction() as rows:
            found = rows.execute(f"{OUTGOING} ORDER BY sent_at DESC, rowid DESC LIMIT ?", (limit,))
            return [_outgoing(row) for row in found.fetchall()]

    def read(self, lid: str) -> EmailMessage:
        """Return a mail as it is written."""
        return _parsed(self._file(lid).read_bytes())

    def _file(self, lid: str) -> Path:
        return self._maildir / "new" / lid


class _ForgottenError(Exception):
    """The owner was erased meanwhile."""


OUTGOING = "SELECT lid, recipient, mark, sent_at FROM outgoing"

MARK = """
INSERT INTO outgoing VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET mark = excluded.mark, sent_at = excluded.sent_at
"""

FORGOTTEN = "SELECT 1 FROM forgotten WHERE oid = ?"


def _outgoing(row: tuple[str, str, str, float]) -> Outgoing:
    lid, to, mark, at = row
    return Outgoing(lid, to, Mark(mark), datetime.fromtimestamp(at, UTC))


def _parsed(mail: bytes) -> EmailMessage:
    return message_from_bytes(mail, policy=policy.default)
