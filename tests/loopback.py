"""A real HTTP server on loopback that answers as it is told, and counts what it was asked."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SILENCE_SECONDS = 10.0
"""Longer than any client of the tests waits."""


class Mishap(Enum):
    """What may happen instead of an answer, once the request was read."""

    LOST = auto()
    """The connection ends without a word."""
    CUT = auto()
    """The connection ends in the middle of the answer."""
    SILENCE = auto()
    """Nothing comes, and the connection stays open."""


@dataclass(frozen=True)
class Says:
    """An answer: a status, a JSON body, and the kind of error as AWS names it."""

    body: Mapping[str, object] = field(default_factory=dict)
    status: int = 200
    error: str = ""


@dataclass
class Loopback:
    """The server's script, one entry a request, and what came: headers and body of each.

    `connections` counts how often a client connected.
    """

    script: list[Says | Mishap]
    url: str = ""
    requests: list[tuple[Mapping[str, str], bytes]] = field(default_factory=list)
    connections: int = 0
    over: threading.Event = field(default_factory=threading.Event)


@contextmanager
def answering(*script: Says | Mishap) -> Iterator[Loopback]:
    """Yield a server that follows the script until the end of the block."""
    loopback = Loopback(list(script))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            super().setup()
            loopback.connections += 1

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            loopback.requests.append((dict(self.headers), body))
            match loopback.script.pop(0):
                case Mishap.SILENCE:
                    loopback.over.wait(SILENCE_SECONDS)
                    self.close_connection = True
                case Mishap.LOST:
                    self.close_connection = True
                case Mishap.CUT:
                    self.say(Says({"MessageId": "never read"}), cut=5)
                    self.close_connection = True
                case Says() as answer:
                    self.say(answer, cut=0)

        def say(self, answer: Says, *, cut: int) -> None:
            kind = {"__type": f"com.amazonaws#{answer.error}"} if answer.error else {}
            body = json.dumps({**kind, **answer.body}).encode()
            self.send_response(answer.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            if answer.error:
                self.send_header("x-amzn-ErrorType", answer.error)
            self.end_headers()
            self.wfile.write(body[: len(body) - cut])

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        loopback.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield loopback
        finally:
            loopback.over.set()
            server.shutdown()
            thread.join()
