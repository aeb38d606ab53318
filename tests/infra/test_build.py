"""`make build` makes one zip that starts on Lambda, and the same one from the same sources."""

import json
import os
import struct
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest

from infra import build
from kith import settings

pytestmark = [
    pytest.mark.prove,
    pytest.mark.skipif(build.interpreter() is None, reason=f"needs Python {build.VERSION}"),
]

ROOT = Path(__file__).parents[2]
EVENTS = ROOT / "events"

CHECKED_BY_NOBODY = 1
"""The flags of a .pyc that is never compared with its source (PEP 552)."""

AARCH64 = 183
"""The machine of an ELF file (its 19th and 20th byte), as elf.h numbers them."""

WAIT = 60
"""Seconds for a start and an answer; it takes two."""


@pytest.fixture(scope="module")
def zips(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The zip for each architecture."""
    folder = tmp_path_factory.mktemp("zips")
    made = {arch: folder / f"{arch}.zip" for arch in build.PLATFORMS}
    for arch, path in made.items():
        build.build(arch, path)
    return made


@pytest.fixture(scope="module")
def unpacked(zips: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The x86_64 zip in an otherwise empty folder, as Lambda lays it out."""
    folder = tmp_path_factory.mktemp("task")
    with zipfile.ZipFile(zips["x86_64"]) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def runtime_client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lambda's runtime client for the Python of Lambda."""
    folder = tmp_path_factory.mktemp("ric")
    pins = ROOT / "requirements" / "ric.txt"
    platforms = ("--platform", build.PLATFORMS["x86_64"], "--python-version", build.VERSION)
    subprocess.run(  # noqa: S603 - pip with our own pins
        [*build.PIP, *platforms, "--target", str(folder), "--requirement", str(pins)],
        check=True,
    )
    return folder


def test_same_sources_give_the_same_zip(zips: dict[str, Path], tmp_path: Path) -> None:
    """Building twice gives the same bytes."""
    again = tmp_path / "again.zip"
    build.build("x86_64", again)
    assert again.read_bytes() == zips["x86_64"].read_bytes()


def test_every_module_starts_from_byte_code(zips: dict[str, Path]) -> None:
    """Each of our modules has byte code for Lambda's Python, never checked at a start."""
    with zipfile.ZipFile(zips["arm64"]) as archive:
        names = set(archive.namelist())
        ours = [name for name in names if name.startswith(("kith/", "functions/"))]
        compiled = [name for name in ours if name.endswith(".cpython-313.pyc")]
        flags = {struct.unpack("<I", archive.read(name)[4:8])[0] for name in compiled}
    assert len(compiled) == sum(name.endswith(".py") for name in ours) > 0
    assert flags == {CHECKED_BY_NOBODY}


def test_zip_holds_what_runs_and_no_more(zips: dict[str, Path]) -> None:
    """Templates are in it; tests, the local cloud and its servers are not; it fits Lambda."""
    with zipfile.ZipFile(zips["arm64"]) as archive:
        names = archive.namelist()
        unpacked = sum(entry.file_size for entry in archive.infolist())
    tops = {name.split("/")[0] for name in names}
    assert {"kith/mail/templates/letter.html", "kith/mail/templates/nudge/items.html"} <= {*names}
    assert not tops & {"aiosmtpd", "infra", "moto", "pytest", "tests", "waitress"}
    assert names == sorted(names)
    assert unpacked < 250_000_000


def test_arm64_zip_is_for_arm64(zips: dict[str, Path]) -> None:
    """Every compiled library in the deployed zip is for the architecture of the template."""
    with zipfile.ZipFile(zips["arm64"]) as archive:
        libraries = [name for name in archive.namelist() if name.endswith(".so")]
        machines = {struct.unpack("<H", archive.read(name)[18:20])[0] for name in libraries}
    assert machines == {AARCH64}


NOTHING = {
    "AmazonSQS.SendMessageBatch": {"Successful": [], "Failed": []},
    "AmazonSSM.GetParameter": {
        "Parameter": {"Value": json.dumps({"k1": "00" * 32, settings.ADDRESS_KEY: "11" * 32})}
    },
    "DynamoDB_20120810.GetItem": {},
    "DynamoDB_20120810.Query": {"Items": [], "Count": 0},
    "DynamoDB_20120810.UpdateItem": {"Attributes": {"count": {"N": "1"}}},
}
"""What an AWS account in which nothing has happened answers."""


class Lambda(ThreadingHTTPServer):
    """A Runtime API with one event, beside an AWS account in which nothing has happened."""

    def __init__(self, event: dict[str, Any]) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.event = json.dumps(event).encode()
        self.asked = 0
        self.answers: SimpleQueue[tuple[str, Any]] = SimpleQueue()

    def handle_error(self, *_: object) -> None:
        """Keep quiet when a process is ended while it waits for its next event."""


class Answers(BaseHTTPRequestHandler):
    """What the runtime client asks for, and what handlers ask of AWS."""

    server: Lambda
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Hand out the one event, then nothing until the process is ended; or a raw mail."""
        if not self.path.endswith("/runtime/invocation/next"):
            self._reply((EVENTS / "mail" / "note.eml").read_bytes())
            return
        self.server.asked += 1
        if self.server.asked == 1:
            self._reply(self.server.event)

    def do_POST(self) -> None:
        """Take the handler's answer, or answer as AWS would."""
        said = self.rfile.read(int(self.headers["Content-Length"]))
        target = self.headers.get("X-Amz-Target")
        if target is None:
            self.server.answers.put((self.path.rpartition("/")[2], json.loads(said)))
        self._reply(json.dumps(NOTHING[target] if target else {}).encode())

    def _reply(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Lambda-Runtime-Aws-Request-Id", "planted-request")
        self.send_header("Lambda-Runtime-Deadline-Ms", "4102444800000")
        self.send_header("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:local:0:function:k")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def serving(event: dict[str, Any]) -> Iterator[Lambda]:
    """Serve the event until the test is over."""
    with Lambda(event) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def environment(server: Lambda, name: str, folders: tuple[Path, ...]) -> dict[str, str]:
    """Return what Lambda would put into the process, and nothing of this one."""
    here = f"127.0.0.1:{server.server_address[1]}"
    return {
        **dict.fromkeys(settings.VARIABLES.values(), "1"),
        "AWS_ACCESS_KEY_ID": "nobody",
        "AWS_SECRET_ACCESS_KEY": "nothing",
        "AWS_REGION": "eu-west-1",
        "AWS_DEFAULT_REGION": "eu-west-1",
        "AWS_ENDPOINT_URL": f"http://{here}",
        "AWS_LAMBDA_FUNCTION_NAME": name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
        "AWS_LAMBDA_FUNCTION_VERSION": "1",
        "AWS_LAMBDA_RUNTIME_API": here,
        "KITH_BASE_URL": "https://kith.example",
        "KITH_QUEUE_URL": f"http://{here}/0/nudges",
        "PYTHONPATH": ":".join(map(str, folders)),
    }


@pytest.mark.parametrize(
    ("name", "event", "field", "expected"),
    [
        ("capture_email", "sqs_capture", "batchItemFailures", []),
        ("plan_nudges", "schedule_tick", "queued", 0),
        ("record_delivery", "sqs_report_send", "batchItemFailures", []),
        ("send_nudges", "sqs_nudge", "batchItemFailures", []),
        ("serve_web", "http_get", "statusCode", 401),
    ],
)
def test_handler_starts_from_the_zip(
    name: str, event: str, field: str, expected: object, unpacked: Path, runtime_client: Path
) -> None:
    """From an empty folder, under Lambda's runtime client, each handler answers its event."""
    python = build.interpreter()
    assert python
    with serving(json.loads((EVENTS / f"{event}.json").read_text(encoding="utf-8"))) as server:
        process = subprocess.Popen(  # noqa: S603 - our own zip
            [python, "-P", "-m", "awslambdaric", f"functions.{name}.handler"],
            cwd=unpacked,
            env={"PATH": os.defpath, **environment(server, name, (unpacked, runtime_client))},
            stdout=sys.stderr,
        )
        try:
            kind, answer = server.answers.get(timeout=WAIT)
        finally:
            process.kill()
            process.wait()
    assert (kind, answer.get(field)) == ("response", expected), answer
