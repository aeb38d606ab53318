"""SES's SendEmail on loopback: accepts, throttles, refuses, loses its answer, or never answers."""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PATIENCE_SECONDS = 5.0
"""How long an answer that never comes is held back; longer than any client of the tests waits."""


class Does(StrEnum):
    """What the server does with one SendEmail."""

    ACCEPT = "accept"
    THROTTLE = "throttle"
    REFUSE = "refuse"
    LOSE = "lose"
    """Take the mail, then close the connection without a word."""
    KEEP_SILENT = "keep_silent"


ERRORS = {
    Does.THROTTLE: (429, "TooManyRequestsException", "Maximum sending rate exceeded."),
    Does.REFUSE: (400, "MessageRejected", "Email address is not verified."),
}


@dataclass
class Ses:
    """What came in: one entry in `requests` a SendEmail, its ledger id; in `mails` what is out.

    `ids` are what SES calls those, in the same order. `script` says what to do, call by call;
    after it everything is accepted.
    """

    url: str
    script: list[Does] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    mails: list[tuple[str, bytes]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, asked: dict[str, Any]) -> tuple[Does, str]:
        """Note a SendEmail; return what to do and the mail's id."""
        lid = next(each["Value"] for each in asked["EmailTags"] if each["Name"] == "ledger")
        with self.lock:
            self.requests.append(lid)
            does = self.script.pop(0) if self.script else Does.ACCEPT
            ses_id = f"ses-{len(self.requests)}"
            if does not in ERRORS:
                self.mails.append((lid, base64.b64decode(asked["Content"]["Raw"]["Data"])))
                self.ids.append(ses_id)
            return does, ses_id


@contextmanager
def serving() -> Iterator[Ses]:
    """Yield a SES that listens on loopback until the end of the block."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            size = int(self.headers["Content-Length"])
            does, ses_id = ses.take(json.loads(self.rfile.read(size)))
            if does is Does.KEEP_SILENT:
                ses.ended.wait(PATIENCE_SECONDS)
            if does in {Does.KEEP_SILENT, Does.LOSE}:
                self.close_connection = True
                return
            status, kind, told = ERRORS.get(does, (200, "", ""))
            body = json.dumps({"message": told} if kind else {"MessageId": ses_id}).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            if kind:
                self.send_header("x-amzn-ErrorType", kind)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        ses = Ses(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield ses
        ses.ended.set()
        server.shutdown()
        thread.join()
