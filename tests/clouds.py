"""The local cloud in a process of its own, as tests start, ask, kill and restart it."""

import http.client
import json
import os
import signal
import smtplib
import socket
import subprocess
import sys
import time
from contextlib import closing
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]

START_SECONDS = 20.0
SETTLE_SECONDS = 60.0


class LocalCloud:
    """One data folder and two ports; the process on them comes and goes.

    `environment` is what the next process finds in its own, beside ours.
    """

    def __init__(self, data: Path, owner: str = "robin@home.example", zone: str = "UTC") -> None:
        self.data = data
        self.owner = owner
        self.http = free_port()
        self.smtp = free_port()
        self.environment: dict[str, str] = {"TZ": zone}
        self._process: subprocess.Popen[str] | None = None

    def launch(self) -> None:
        """Start the process, and see to it no further."""
        command = [sys.executable, "-m", "infra.local", "--owner", self.owner]
        command += ["--data", str(self.data), "--http", f"127.0.0.1:{self.http}"]
        command += ["--smtp", f"127.0.0.1:{self.smtp}"]
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            cwd=ROOT,
            env={**os.environ, **self.environment},  # noqa: TID251 - handed on to the child
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def start(self) -> "LocalCloud":
        """Start the process and wait until it says that it runs."""
        self.launch()
        assert self._process
        assert self._process.stdout
        said = self._process.stdout.readline()
        if not said.startswith("Kith is running."):
            raise AssertionError(said + self._process.communicate()[0])
        self._process.stdout.readline(), self._process.stdout.readline()
        return self

    @property
    def pid(self) -> int:
        """Return the process's number."""
        assert self._process
        return self._process.pid

    def end(self, how: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """End the process; return its exit code and what else it said."""
        if self._process is None:
            return 0, ""
        self._process.send_signal(how)
        said, _ = self._process.communicate(timeout=10)
        code, self._process = self._process.returncode, None
        return code, said

    def kill(self) -> None:
        """Kill the process without a word."""
        self.end(signal.SIGKILL)

    def ask(
        self, method: str, path: str, body: str | None = None, **headers: str
    ) -> tuple[int, bytes, dict[str, str]]:
        """Return status, body and headers of an answer."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        with closing(http.client.HTTPConnection("127.0.0.1", self.http, timeout=30)) as connection:
            connection.request(method, path, body, named)
            answer = connection.getresponse()
            found = {name.lower(): value for name, value in answer.getheaders()}
            return answer.status, answer.read(), found

    def json(self, path: str, wish: object = None) -> Any:  # noqa: ANN401 - any JSON
        """Return what a local page answers, GET or, with a wish, POST."""
        method, body = ("GET", None) if wish is None else ("POST", json.dumps(wish))
        status, answer, _ = self.ask(method, path, body, Content_Type="application/json")
        assert status == 200, (status, answer)
        return json.loads(answer)

    def settle(self) -> dict[str, Any]:
        """Wait until all is done; return the status then."""
        until = time.monotonic() + SETTLE_SECONDS
        while True:
            status: dict[str, Any] = self.json("/local/status")
            if not any(status["queue_depths"].values()):
                return status
            assert time.monotonic() < until, status
            time.sleep(0.02)

    def note(self, subject: str, words: str, number: int = 1) -> None:
        """Send a note in by SMTP as the owner; `number` is what its Message-ID consists of."""
        status = self.json("/local/status")
        mail = EmailMessage()
        mail["From"], mail["To"] = self.owner, status["capture_address"]
        mail["Date"] = format_datetime(datetime.fromisoformat(status["now"][:10] + "T00:00:00Z"))
        mail["Subject"], mail["Message-ID"] = subject, f"<{number}@home.example>"
        mail.set_content(words)
        with smtplib.SMTP("127.0.0.1", self.smtp, timeout=30) as client:
            client.sendmail(self.owner, [status["capture_address"]], mail.as_bytes())

    def outbox(self) -> list[dict[str, Any]]:
        """Return the mails from Kith, newest first."""
        found: list[dict[str, Any]] = self.json("/local/outbox.json")
        return found


def free_port() -> int:
    """Return a port nobody listens on at the moment."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def somebody(number: int) -> str:
    """Return a name that resembles nobody else's."""
    syllables = [c + v for c in "bdfgklmnprst" for v in "aeiou"]
    word = syllables[number // len(syllables) % len(syllables)] + syllables[number % len(syllables)]
    return f"{word.title()}ra {word.title()}sen"
