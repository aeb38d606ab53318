"""Real mails and texts, and what can happen to them on their way: for Hypothesis."""

import json
import math
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import strategies as st

from kith.domain.owner import Owner
from kith.mail import inbound
from kith.mail.reading import Kind, Reading, as_json

ROOT = Path(__file__).parents[1]
OWN = (ROOT / "events" / "mail", ROOT / "tests" / "corpus")
CORPUS = ROOT.parent / "shared" / "corpus"
"""What lies beside the project; a clone elsewhere does without."""

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
CAPTURE = "robin.k7m2p4x9qa@in.kith.example"
OWNERS = tuple(
    Owner(
        oid="o",
        addresses=("robin@home.example",),
        zone=zone,
        language=language,
        day_first=language != "en",
        capture_address=capture,
        created_at=NOW,
    )
    for zone, language, capture in (
        ("Europe/Berlin", "de", CAPTURE),
        ("America/New_York", "en", ""),
        ("Pacific/Kiritimati", "fr", CAPTURE),
    )
)

TRACED = 8
"""How much longer Python takes while coverage or a profile is taken, roughly."""

TRIES = 3
"""How often a reading is timed that took too long: others may use the machine."""

TELLING = (
    b"\r\n\r\n",
    b"\r",
    b"\n",
    b"\0",
    b"\x85",
    b"\xa0",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xe2\x80\x8b",
    b"\xed\xa0\x80",
    b"+2AA-",
    b"\x1b$B",
    b" ",
    b"\t",
    b">",
    b"> ",
    b"<",
    b"--",
    b"-- \n",
    b"_" * 32 + b"\n",
    b"=",
    b"=\r\n",
    b"=?utf-8?q?",
    b"=?x?b?",
    b"?=",
    b"@",
    b",",
    b";",
    b":",
    b'"',
    b"'",
    b"(",
    b")",
    b"&#",
    b"&#x110000;",
    b"<!--",
    b"<p style='display:none'>",
    b"<blockquote>",
    b"</td><td>",
    b"99999999999999999999",
    "\u00b2\u0664".encode(),
    b"31/02/2026 25:61",
    b"+99:99",
    b"From: ",
    b"Von: ",
    b"To: ",
    b"Date: ",
    b"Subject: ",
    b"With: ",
    b"Follow up in 99999 weeks: ",
    b"Every 0 days",
    b"On 3 May 2024, A <a@b.example> wrote:\n",
    b"---------- Forwarded message ---------\n",
    b"Content-Type: multipart/mixed; boundary=b\r\n",
    b"Content-Type: message/rfc822\r\n\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"charset=utf-16",
    b"charset=utf-7",
    b"format=flowed; delsp=yes",
    b"begin 644 a\n",
    b"-----BEGIN PGP MESSAGE-----\n",
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:99999999\r\n",
    b"BEGIN:VCARD\r\nN;CHARSET=x:;;\r\n",
)
"""Pieces that mean something to one reader or another."""


def mails() -> list[bytes]:
    """Return all whole mails there are."""
    return [path.read_bytes() for folder in OWN for path in sorted(folder.rglob("*.eml"))]


def texts() -> list[str]:
    """Return all bare texts there are."""
    found = sorted(CORPUS.rglob("*.txt")) if CORPUS.exists() else []
    return [path.read_text("utf-8", "replace") for path in found] + [
        raw.decode("utf-8", "replace") for raw in mails()
    ]


Change = Callable[[st.DrawFn, bytes], bytes]


def _span(draw: st.DrawFn, raw: bytes, longest: int) -> tuple[int, int]:
    at = draw(st.integers(0, len(raw)))
    return at, min(len(raw), at + draw(st.integers(0, longest)))


def _cut(draw: st.DrawFn, raw: bytes) -> bytes:
    at, end = _span(draw, raw, 400)
    return raw[:at] + raw[end:]


def _repeated(draw: st.DrawFn, raw: bytes) -> bytes:
    at, end = _span(draw, raw, 80)
    return raw[:end] + raw[at:end] * draw(st.integers(1, 60)) + raw[end:]


def _overwritten(draw: st.DrawFn, raw: bytes) -> bytes:
    at, end = _span(draw, raw, 20)
    return raw[:at] + draw(st.binary(max_size=20)) + raw[end:]


def _inserted(draw: st.DrawFn, raw: bytes) -> bytes:
    at, _ = _span(draw, raw, 0)
    return raw[:at] + draw(st.sampled_from(TELLING)) * draw(st.integers(1, 3)) + raw[at:]


def _shuffled(draw: st.DrawFn, raw: bytes) -> bytes:
    lines = raw.split(b"\n")
    one, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _ended_otherwise(draw: st.DrawFn, raw: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(
        b"\n", draw(st.sampled_from([b"\r", b"\n", b"\r\n"]))
    )


def _widened(_: st.DrawFn, raw: bytes) -> bytes:
    head, gap, body = raw.partition(b"\r\n\r\n")
    return head + gap + body.decode("latin-1").encode("utf-16")


CHANGES: tuple[Change, ...] = (
    _cut,
    _ended_otherwise,
    _inserted,
    _overwritten,
    _repeated,
    _shuffled,
    _widened,
)


@st.composite
def damaged(draw: st.DrawFn, samples: list[bytes]) -> bytes:
    """Draw a mail to which up to eight things happened, perhaps with another's end."""
    raw = draw(st.sampled_from(samples))
    if draw(st.integers(0, 5)) == 0:
        other = draw(st.sampled_from(samples))
        raw = raw[: _span(draw, raw, 0)[0]] + other[_span(draw, other, 0)[0] :]
    for change in draw(st.lists(st.sampled_from(CHANGES), min_size=1, max_size=8)):
        raw = change(draw, raw)
    return raw


@st.composite
def damaged_texts(draw: st.DrawFn, samples: list[str]) -> str:
    """Draw the same of a bare text, with halves of characters in it too."""
    raw = draw(damaged([text.encode("utf-8", "replace") for text in samples]))
    return raw.decode("utf-8", draw(st.sampled_from(["replace", "surrogateescape"])))


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time that `work` takes, less what watching it adds."""
    began = time.process_time()
    work()
    took = time.process_time() - began
    return took / TRACED if sys.gettrace() or sys.getprofile() else took


def quickest(work: Callable[[], object], enough: float) -> float:
    """Return the least processor time of some tries, the first being the last if it is `enough`.

    What else runs on a machine only ever adds to it.
    """
    tries = (seconds(work) for _ in range(TRIES))
    least = math.inf
    while least >= enough and (took := next(tries, None)) is not None:
        least = min(least, took)
    return least


def has_an_outcome(reading: Reading, owner: Owner) -> bool:
    """Return whether a reading is of a kind, with a reason if it is none, and can be printed."""
    printed = json.dumps(as_json(reading, owner.zone), ensure_ascii=False)
    printed.encode()
    rejected = reading.kind is Kind.REJECTED
    return rejected == (reading.reason is not None) == bool(reading.complaint)


def read(raw: bytes, owner: Owner) -> Reading:
    """Read a whole mail."""
    return inbound.read(raw, owner, NOW)
