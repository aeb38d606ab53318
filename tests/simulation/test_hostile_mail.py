"""Mail that is meant to hurt: each takes seconds and memory within bounds, and nothing is lost.

Every mail is taken in by the real handler in a process of its own; what it cost there is told
beside what a trivial mail costs.
"""

import json
import subprocess
import sys
from base64 import encodebytes
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.worlds import ROBIN, World, world

ROOT = Path(__file__).parents[2]
SECONDS = 2.0
MEGABYTES = 200
CHILD_SECONDS = 60

MIXED = "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
HTML = "Content-Type: text/html; charset=utf-8\r\n\r\n"
PLAIN = "Content-Type: text/plain; charset=utf-8\r\n\r\n"
SIGNED = "amazonses.com; spf=pass; dkim=pass header.i=@home.example; dmarc=pass"
LOGGED = "logged 1"


@dataclass(frozen=True)
class Case:
    """A mail below `From`, `To` and `Message-ID`, and what has to become of it."""

    outcome: str
    mail: Callable[[], str | bytes]
    subject: str = "Coffee with Dana Reyes"
    verdicts: Mapping[str, str] = field(default_factory=dict)


def nested(levels: int) -> str:
    """Return the start of a multipart in a multipart, and so on."""
    return "".join(
        f"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n"
        for level in range(levels)
    )


def attached(kind: str, megabytes: int, encoding: str = "base64") -> str:
    """Return a mail with a text and an attachment of that size as it travels."""
    lines = ("QUJDREVG" * 9 + "\r\n") * (megabytes * 1024 * 1024 // 74)
    head = f"--b\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return f"{MIXED}--b\r\n\r\nHello\r\n{head}{lines}--b--\r\n"


def attached_mail() -> str:
    """Return a mail with one of 36 MB attached, encoded."""
    inner = f"From: Dana <dana@x.example>\r\n{attached('image/png', 26)}"
    head = "--c\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    encoded = encodebytes(inner.encode()).decode()
    return f"Content-Type: multipart/mixed; boundary=c\r\n\r\n{head}{encoded}--c--\r\n"


def parts(kind: str, piece: str, times: int, size: int, of: str = "mixed") -> str:
    """Return a mail of that many parts, each of that many bytes of one piece."""
    one = f"--b\r\nContent-Type: {kind}\r\n\r\n{piece * (size // len(piece))}\r\n"
    return f"Content-Type: multipart/{of}; boundary=b\r\n\r\n{one * times}--b--\r\n"


CASES: Mapping[str, Case] = {
    "a trivial mail": Case(LOGGED, lambda: PLAIN + "Hello"),
    # Headers
    "a 340 kB subject of encoded words": Case(
        "held stranger", lambda: "\r\n\r\nHello", subject="=?utf-8?q?=C3=A9=C3=A9?= " * 15_000
    ),
    "a subject of encoded words that is let in": Case(
        "held unclear", lambda: PLAIN + "Hello", subject="=?utf-8?q?=C3=A9=C3=A9?= " * 1_000
    ),
    "an endless header": Case("held stranger", lambda: "X: " + "a" * 39_000_000),
    "an endless folded header": Case("held stranger", lambda: "X: a\r\n" + " a\r\n" * 9_000_000),
    "30,000 Content-Type parameters": Case(
        "held stranger", lambda: "Content-Type: text/plain" + "; a=b" * 30_000 + "\r\n\r\nHello"
    ),
    "5,000 Content-Type parameters": Case(
        LOGGED, lambda: "Content-Type: text/plain" + "; a=b" * 5_000 + "\r\n\r\nHello"
    ),
    "To: with 1,000 brackets": Case(
        LOGGED, lambda: "To: " + "<" * 1_000 + "a@b.example" + ">" * 1_000 + "\r\n" + PLAIN + "Hi"
    ),
    "To: with 10,000 brackets": Case(
        LOGGED, lambda: "To: " + "(" * 10_000 + "a@b.example" + ")" * 10_000 + "\r\n" + PLAIN
    ),
    "10,000 recipients": Case(
        "held stranger",
        lambda: "To: " + ", ".join(f"p{n}@x.example" for n in range(10_000)) + "\r\n" + PLAIN,
    ),
    "1,500 recipients": Case(
        "held crowd",
        lambda: "To: " + ", ".join(f"p{n}@x.example" for n in range(1_500)) + "\r\n" + PLAIN,
    ),
    "40 recipients": Case(
        "held crowd",
        lambda: "To: " + ", ".join(f"p{n}@x.example" for n in range(40)) + "\r\n" + PLAIN,
    ),
    # Who it is from
    "two From headers": Case("held stranger", lambda: "From: m@evil.example\r\n" + PLAIN + "Hi"),
    "a planted verdict": Case(
        "held unverified",
        lambda: f"Authentication-Results: {SIGNED}\r\n" + PLAIN + "Hi",
        verdicts={"dmarc": "GRAY", "dkim": "GRAY", "spf": "GRAY"},
    ),
    "a planted block of SES": Case(
        "held unverified",
        lambda: (
            "Received: from a by inbound-smtp.eu-west-1.amazonaws.com with SMTP\r\n"
            f"Authentication-Results: {SIGNED}\r\n{PLAIN}Hi"
        ),
        verdicts={"dmarc": "FAIL"},
    ),
    "its own mail back": Case("passed over", lambda: "X-Kith-Id: x-r-1\r\n" + PLAIN + "Hi"),
    # Parts
    "50,000 parts": Case("rejected", lambda: parts("text/plain", "x", 50_000, 1)),
    "1,500 nested parts": Case("rejected", lambda: nested(1_500)),
    "1,500 nested mails": Case("rejected", lambda: "Content-Type: message/rfc822\r\n\r\n" * 1_500),
    "boundaries that are none": Case("rejected", lambda: MIXED + "\n--bx" * 7_000_000),
    "lines that begin like boundaries": Case("rejected", lambda: PLAIN + "\n--" * 13_000_000),
    "49 attachments of 0.8 MB": Case(LOGGED, lambda: parts("image/png", "QUJD" * 18, 49, 800_000)),
    "49 texts of 0.8 MB": Case("rejected", lambda: parts("text/plain", "word ", 49, 800_000)),
    "49 pages of 0.8 MB that show nothing": Case(
        "rejected", lambda: parts("text/html", "<p></p><b></b>\r\n", 49, 800_000, of="alternative")
    ),
    "a 39 MB attachment": Case(LOGGED, lambda: attached("application/pdf", 39)),
    "a 39 MB attachment in one line": Case(
        LOGGED, lambda: attached("application/pdf", 39).replace("9RkJD\r\n", "9RkJD")
    ),
    "a 36 MB mail attached": Case("logged 1", attached_mail),
    "a 39 MB text": Case("rejected", lambda: PLAIN + "word word word\r\n" * 2_500_000),
    # Text
    "1 MB of tags": Case(LOGGED, lambda: HTML + "<p>x" * 250_000),
    "1 MB of brackets": Case(LOGGED, lambda: HTML + "<" * 1_000_000),
    "1 MB of quotes": Case("held unclear", lambda: PLAIN + "> a\nb\n" * 166_000),
    "1 MB of headers in the text": Case(LOGGED, lambda: PLAIN + "From: a@b.example\n" * 55_000),
    "300 people in lines": Case(
        "logged 300", lambda: PLAIN + "".join(f"With: P{n} Q{n}\n" for n in range(400))
    ),
    "300 dates in lines": Case(
        LOGGED, lambda: PLAIN + "".join(f"Follow up in {n} days: x\n" for n in range(2, 302))
    ),
    "NULs everywhere": Case(LOGGED, lambda: PLAIN + "\0H\0e\0l\0l\0o" * 10_000),
    "a charset that is none": Case(
        LOGGED, lambda: "Content-Type: text/plain; charset=x-klingon\r\n\r\nHello"
    ),
    "a charset that is no text": Case(
        LOGGED, lambda: "Content-Type: text/plain; charset=zlib\r\n\r\nHello"
    ),
    "bytes that are no UTF-8": Case(LOGGED, lambda: PLAIN.encode() + b"\xff\xfe\xc3\x28" * 10_000),
    "nothing but line ends": Case("rejected", lambda: PLAIN + "\n" * 9_000_000),
    "nothing": Case(LOGGED, lambda: "\r\n\r\n"),
}
"""Sorted by what they are about."""


@dataclass(frozen=True)
class Taken:
    """What became of a mail, and what that took."""

    outcome: str
    seconds: float
    megabytes: float


def became(kith: World, oid: str) -> str:
    """Return in a word what became of the one mail."""
    rows = kith.rows(kith.owner(oid))
    if rows["held"]:
        return f"held {rows['held'][0]['doubt']}"
    if rows["encounters"]:
        return f"logged {len(rows['encounters'])}"
    ((_, seen),) = kith.ports.store.query(f"O#{oid}", "M#", "M$", limit=2)
    fate: str = seen["fate"]
    return "passed over" if fate == "ignored" else fate


def taken(folder: Path, case: Case) -> Taken:
    """Have a mail taken in by a process of its own; return what came of it."""
    with world(folder) as kith:
        robin = kith.invite()
        body = case.mail()
        head = f"From: {ROBIN}\r\nMessage-ID: <1@home.example>\r\nSubject: {case.subject}\r\n"
        raw = head.encode() + (body.encode() if isinstance(body, str) else body)
        event = kith.arrived(raw, [robin.capture_address], dict(case.verdicts))
    (folder / "event.json").write_text(json.dumps(event))
    told = _run(folder, folder / "event.json")
    with world(folder) as kith:
        kept = [path for room in ("inbox", "held") for path in (folder / room).rglob("mail-*")]
        assert {path.read_bytes() == raw for path in kept} == {True}, "the raw mail is lost"
        return Taken(became(kith, robin.oid), told["seconds"], told["megabytes"])


def _run(folder: Path, event: Path) -> dict[str, Any]:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "tests.taking", str(folder), str(event)],
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT / 'shared'}:{ROOT}"},
        capture_output=True,
        check=False,
        text=True,
        timeout=CHILD_SECONDS,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told: dict[str, Any] = json.loads(done.stderr.rpartition("\n")[2])
    return told


@pytest.fixture(scope="module")
def trivial(tmp_path_factory: pytest.TempPathFactory) -> float:
    """Return the megabytes that a trivial mail takes."""
    return taken(tmp_path_factory.mktemp("trivial"), CASES["a trivial mail"]).megabytes


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_mail_costs_little_and_has_an_outcome(
    name: str, tmp_path: Path, trivial: float, record_property: Callable[[str, object], None]
) -> None:
    """Under two seconds and 200 MB, one clear outcome, and its raw mail is kept."""
    case = CASES[name]
    found = taken(tmp_path, case)
    more = found.megabytes - trivial
    record_property(
        "told", f"{name:45} {found.outcome:16} {found.seconds:5.2f} s {max(more, 0):5.0f} MB"
    )
    assert found.outcome == case.outcome
    assert found.seconds < SECONDS
    assert more < MEGABYTES
