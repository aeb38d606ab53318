"""`python -m infra.local`: Kith on one machine, until Ctrl-C."""

import argparse
import signal
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import redirect_stdout
from pathlib import Path
from socket import socket
from types import FrameType
from typing import NoReturn, TextIO

from waitress.server import create_server

from infra.local import doors, journal, relay
from infra.local.doors import bracketed
from infra.local.relay import Relay
from infra.local.web import MAX_BODY
from kith import settings
from kith.domain import wording

EPILOG = """Mail that Kith sends is kept and shown in its outbox. To have it go out by your mail
server as well, set KITH_RELAY_HOST, KITH_RELAY_PORT, KITH_RELAY_TLS (starttls, implicit, or none
on this machine), KITH_RELAY_USER and KITH_RELAY_PASSWORD in the environment."""

THREADS = 8
"""Requests at once; one that moves the clock waits up to 15 s."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until told to stop; return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m infra.local", description=__doc__, epilog=EPILOG
    )
    parser.add_argument("--owner", required=True, help="your mail address")
    parser.add_argument(
        "--language",
        choices=wording.LANGUAGES,
        default=wording.DEFAULT,
        help="of the mails to you, from the first start on",
    )
    parser.add_argument("--data", required=True, type=Path, help="folder that keeps everything")
    parser.add_argument("--http", required=True, help="HOST:PORT of the pages")
    parser.add_argument("--smtp", required=True, help="HOST:PORT that takes mail")
    given = parser.parse_args(arguments)
    try:
        owner = doors.owner(given.owner)
        by = relay.chosen(settings.relay())
        with (
            doors.folder(given.data),
            doors.listen(given.http, "--http", loopback_only=True) as http,
            doors.listen(given.smtp, "--smtp", loopback_only=False) as mail,
            journal.open_log(given.data / "kith.log") as log,
        ):
            return _serve(given, owner, by, http, mail, log)
    except doors.CannotStart as error:
        print(f"Kith cannot start. {error}", file=sys.stderr)  # noqa: T201 - this is a terminal
    except sqlite3.DatabaseError as error:
        print(f"Kith cannot read {given.data / 'kith.db'}: {error}.", file=sys.stderr)  # noqa: T201 - as above
    except KeyboardInterrupt:
        return 0
    return 1


def _serve(
    given: argparse.Namespace,
    owner: str,
    by: Relay | None,
    http: socket,
    mail: socket,
    log: TextIO,
) -> int:
    """Run the cloud until a signal ends it. What functions print is their log, as on Lambda."""
    terminal = sys.stdout
    with redirect_stdout(log):
        # Only now: what these load takes hold of stdout, and a taken port is told sooner.
        from infra.local.cloud import Cloud  # noqa: PLC0415 - see above
        from infra.local.worker import functions  # noqa: PLC0415 - see above

        cloud = Cloud(
            given.data,
            owner,
            language=given.language,
            http=http,
            mail=mail,
            handlers=functions(),
            relay=by,
        )
        server = create_server(
            cloud.site,
            sockets=[http],
            threads=THREADS,
            ident="Kith",
            max_request_body_size=MAX_BODY,
        )

        def end(_signal: int, _frame: FrameType | None) -> NoReturn:
            cloud.worker.stop()
            raise SystemExit(0)

        signal.signal(signal.SIGINT, end)
        signal.signal(signal.SIGTERM, end)
        cloud.start()
        host, port = mail.getsockname()[:2]
        lines = (
            f"Kith is running. Open {cloud.base_url}/local",
            f"It takes mail by SMTP at {bracketed(host)}:{port}.",
            "Stop it with Ctrl-C; everything is kept.",
        )
        print(*lines, sep="\n", file=terminal, flush=True)
        server.run()
        cloud.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
