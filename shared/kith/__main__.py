"""`python -m kith …`: what one does with Kith from a shell."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kith import erasing, export, people, runtime
from kith.domain import calendar, dates, wording
from kith.domain.outcomes import Rejected
from kith.domain.owner import Owner
from kith.mail import charsets, headers, inbound, parties
from kith.mail.reading import Kind, Reading, as_json
from kith.runtime import Runtime

REMAINS = {
    True: (
        "What remains: the table's backups for 35 days; raw mail that named another owner too "
        "({shared}), or was never read, until it is 30 days old."
    ),
    False: (
        "What remains: raw mail that named another owner too ({shared}), or came just now, until "
        "it is 30 days old."
    ),
}
"""What erasing cannot reach on AWS, and what on one machine (design: personal data stays put)."""

EPILOG = "Without --data, the deployed stack is meant, as the KITH_… variables name it."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return the exit code."""
    given = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = given.command
    try:
        return command(given)
    except Rejected as refusal:
        print(refusal.words, file=sys.stderr)  # noqa: T201 - this is a terminal
    except KeyError as missing:
        print(f"Say --data DIR, or set {missing} to name a stack.", file=sys.stderr)  # noqa: T201
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kith", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    read = commands.add_parser("read", help="show what Kith would make of mails")
    read.add_argument("--owner", help="whose mail it is; the sender's, if not given")
    read.add_argument("--text", action="store_true", help="the files are bare texts, no mails")
    read.add_argument("--subject", help="the subject of one bare text")
    read.add_argument("mails", nargs="+", type=Path, metavar="MAIL")
    read.set_defaults(command=_read)

    when = commands.add_parser("when", help="show which date or time a text means")
    when.add_argument("--language", help="en, de, fr, es or nl; guessed, if not given")
    when.add_argument("texts", nargs="+", metavar="TEXT")
    when.set_defaults(command=_when)

    for command in (read, when):
        command.add_argument("--zone", default="UTC", type=_zone, help="where the owner is")
        command.add_argument("--now", type=_instant, help="instead of this moment (ISO 8601)")

    export_ = commands.add_parser("export", help="print all Kith has of an owner", epilog=EPILOG)
    export_.add_argument("--owner", required=True)
    export_.set_defaults(command=_export)

    invite = commands.add_parser("invite", help="serve somebody new", epilog=EPILOG)
    invite.add_argument("address")
    invite.add_argument("--zone", required=True)
    invite.add_argument("--name")
    invite.add_argument(
        "--language",
        choices=wording.LANGUAGES,
        default=wording.DEFAULT,
        help="of the mails to them; English, if not given",
    )
    invite.set_defaults(command=_invite)

    rotate = commands.add_parser(
        "rotate", help="give an owner a new capture address", epilog=EPILOG
    )
    rotate.add_argument("--owner", required=True)
    rotate.set_defaults(command=_rotate)

    erase = commands.add_parser(
        "erase", help="delete all Kith has of an owner, for good", epilog=EPILOG
    )
    erase.add_argument("--owner", required=True)
    erase.set_defaults(command=_erase)

    for command in (export_, invite, rotate, erase):
        command.add_argument("--data", type=Path, help="the local cloud's folder")
    return parser


def _zone(text: str) -> str:
    if not calendar.is_zone(text):
        raise argparse.ArgumentTypeError(f"'{text}' is not a time zone; Europe/Berlin would be")
    return text


def _instant(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a date and time") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _read(given: argparse.Namespace) -> int:
    """Print one JSON line a mail, in order."""
    if given.subject is not None and len(given.mails) > 1:
        raise Rejected("subject", "--subject goes with one MAIL.")
    now = given.now or runtime.system_clock()
    for path in given.mails:
        print(json.dumps(as_json(_reading(given, path, now), given.zone)))  # noqa: T201 - this is the output
    return 0


def _reading(given: argparse.Namespace, path: Path, now: datetime) -> Reading:
    try:
        raw = path.read_bytes()
    except OSError:
        return Reading(kind=Kind.REJECTED, reason="no_such_file")
    if given.text:
        owner = _reader(given, given.owner or "", "", now)
        return inbound.read_text(charsets.decode(raw), given.subject, owner, now)
    try:
        head = headers.inspect(raw[: headers.HEAD_LIMIT])
    except Rejected as refusal:
        return Reading(kind=Kind.REJECTED, reason=refusal.code, complaint=refusal.words)
    sender = head.sender.address if head.sender else None
    capture = parties.capture_address((*head.to, *head.cc))
    owner = _reader(given, given.owner or sender or "", capture, now)
    tag = capture.partition("@")[0].partition("+")[2]
    reading = inbound.read(raw, owner, now, tag=tag)
    if not head.automatic:
        return reading
    met = tuple(draft for draft in reading.drafts if draft.met)
    return replace(reading, drafts=met, reason=reading.reason or head.automatic)


def _reader(given: argparse.Namespace, address: str, capture: str, now: datetime) -> Owner:
    """Return somebody to read a mail for, of whom no more is known than what was given."""
    return Owner(
        oid="",
        addresses=(address.strip().lower(),),
        zone=given.zone,
        day_first=dates.writes_day_first(given.zone, "en"),
        capture_address=capture,
        created_at=now,
    )


def _when(given: argparse.Namespace) -> int:
    """Print one line a text."""
    now = given.now or runtime.system_clock()
    for text in given.texts:
        print(dates.when_line(text, now, given.zone, given.language))  # noqa: T201 - as above
    return 0


def _export(given: argparse.Namespace) -> int:
    parts = _parts(given)
    owner = people.served(parts.ports.store, parts.settings, given.owner)
    found = export.export(parts.ports.store, owner.oid) if owner else None
    if found is None:
        raise Rejected("owner", f"Kith serves nobody at '{given.owner}'.")
    print(json.dumps(found, ensure_ascii=False))  # noqa: T201 - as above
    return 0


def _invite(given: argparse.Namespace) -> int:
    parts = _parts(given)
    now = parts.clock()
    owner = people.invite(
        parts.ports,
        parts.settings,
        given.address,
        given.zone,
        now,
        name=given.name,
        language=given.language,
    )
    print(f"{owner.address} is served. Capture address: {owner.capture_address}")  # noqa: T201
    return 0


def _rotate(given: argparse.Namespace) -> int:
    parts = _parts(given)
    owner = people.served(parts.ports.store, parts.settings, given.owner)
    rotated = (
        people.rotate(parts.ports, parts.settings, owner.oid, parts.clock()) if owner else None
    )
    if rotated is None:
        raise Rejected("owner", f"Kith serves nobody at '{given.owner}'.")
    print(f"{rotated.address} has a new capture address: {rotated.capture_address}")  # noqa: T201
    return 0


def _erase(given: argparse.Namespace) -> int:
    """Delete an owner; where there is none, that is just as well."""
    parts = _parts(given)
    owner = people.served(parts.ports.store, parts.settings, given.owner)
    erased = erasing.erase(parts.ports, parts.settings, owner.oid, parts.clock()) if owner else None
    if given.data:
        from infra.local.parts import scrub  # noqa: PLC0415 - as in _parts

        scrub(given.data)
    if erased is None:
        print(f"Nothing to erase: Kith serves nobody at '{given.owner}'.")  # noqa: T201 - as above
        return 0
    counts = {name.replace("_", "-"): count for name, count in erased.kinds.items()}
    counts |= {"raw mails": erased.raw, "rows in all": erased.rows}
    told = ", ".join(f"{name} {count}" for name, count in counts.items())
    print(f"Erased {given.owner}: {told}.")  # noqa: T201 - as above
    print(REMAINS[given.data is None].format(shared=erased.shared))  # noqa: T201 - as above
    return 0


def _parts(given: argparse.Namespace) -> Runtime:
    """Return what to work on: the local cloud's folder, running or not, or the stack."""
    if given.data is None:
        return runtime.current()
    if not (given.data / "site.json").exists():
        raise Rejected("data", f"'{given.data}' holds no Kith.")
    from infra.local.parts import open_parts  # noqa: PLC0415 - the one way to the local cloud

    return open_parts(given.data).runtime


if __name__ == "__main__":
    sys.exit(main())
