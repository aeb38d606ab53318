"""Nothing that anybody can send takes the reader down: bounded time and memory, an outcome."""

import contextlib
import sys
import time
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kith.domain.outcomes import Rejected
from kith.domain.owner import Owner
from kith.mail import headers, inbound
from kith.mail.reading import Kind

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = Owner(
    oid="o",
    addresses=("robin@home.example",),
    zone="Europe/Berlin",
    capture_address="robin.k7m2p4x9qa@in.kith.example",
    created_at=NOW,
)
HEAD = "From: robin@home.example\r\nTo: robin.k7m2p4x9qa@in.kith.example\r\n"
SAMPLES = sorted((Path(__file__).parents[3] / "events" / "mail").glob("*.eml"))
SIZE = 200_000
TEXT_SECONDS = 0.5
MAIL_SECONDS = 2.0
MEGABYTES = 200
TRACED = 6
"""How much longer Python takes while coverage is measured, roughly."""

RUNS = [
    ">",
    "> ",
    "> a\nb\n",
    "-",
    "_",
    " ",
    "\n",
    "\r",
    "\t",
    "*",
    ",",
    "@",
    "a@",
    "<",
    "(",
    '"',
    ":",
    "=?utf-8?q?",
    "From: ",
    "From:\n",
    "From: a@b.example\n",
    "From: a <a@b.example>\nTo: b <b@c.example>\n",
    "From: x@y.example\nSent: 1:1\nTo: z@y.example\nSubject: q\n\nbody\n\n",
    "*From:* ",
    "From: a Sent: b To: c ",
    "On ",
    "On 3 May 2024, ",
    "On 1 wrote:\n",
    "> On 3 May 2024 at 10:00, A <a@b.example> wrote:\n",
    "---------- Forwarded message ---------\n",
    "-----Original Message-----\n",
    "Regards,\n\nAnn\nCEO\n",
    "Sent from my ",
    "+49 30 1234567 ",
    "With: a\n",
    "Follow up in 2 weeks: ",
    "\u00a0",
    "\u200b",
    "\x00",
    "<a ",
    '<a href="',
    "<!--",
    "</",
    "<p>x",
    "<blockquote>",
    "<script>",
    "&lt;",
]


def mail(body: str, *, kind: str = "plain", subject: str = "Fwd: x") -> bytes:
    """Return a mail with this body."""
    head = f"{HEAD}Subject: {subject}\r\nContent-Type: text/{kind}; charset=utf-8\r\n\r\n"
    return head.encode() + body.encode()


def seconds(raw: bytes) -> float:
    """Return the processor time of reading a mail, less what measuring coverage adds to it."""
    start = time.process_time()
    inbound.read(raw, OWNER, NOW)
    took = time.process_time() - start
    return took / TRACED if sys.gettrace() else took


def run(piece: str, size: int = SIZE) -> str:
    """Return `size` characters of nothing but `piece`."""
    return (piece * (size // len(piece) + 1))[:size]


@pytest.mark.parametrize("kind", ["plain", "html"])
@pytest.mark.parametrize("piece", RUNS)
def test_two_hundred_kilobytes_of_anything_are_read_quickly(piece: str, kind: str) -> None:
    """However often a piece that means something is repeated; a busy machine gets three tries."""
    assert any(seconds(mail(run(piece), kind=kind)) < TEXT_SECONDS for _ in range(3))


@pytest.mark.parametrize("piece", ["> a\nb\n", "From:\n", "<p>x", "On 1 wrote:\n", "<"])
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    """Four times the text takes about four times as long, not sixteen."""
    kind = "html" if "<" in piece else "plain"
    short = min(seconds(mail(run(piece, SIZE // 4), kind=kind)) for _ in range(2))
    long = min(seconds(mail(run(piece), kind=kind)) for _ in range(2))

    assert long < 10 * short + 0.05


def nested(levels: int) -> str:
    """Return the start of a multipart in a multipart, and so on."""
    return "".join(
        f"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n"
        for level in range(levels)
    )


MIXED = "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
HUGE = {
    "a subject of encoded words": ("Subject: ", "=?utf-8?q?=C3=A9=C3=A9?= ", 16_000, ""),
    "50,000 parts": (MIXED, "--b\r\n\r\nx\r\n", 50_000, ""),
    "30,000 parameters": ("Content-Type: text/plain", "; a=b", 30_000, ""),
    "1,000 brackets": ("Cc: ", "<", 1_000, "a@b.example" + ">" * 1_000 + "\r\n\r\nx"),
    "10,000 brackets": ("Cc: ", "(", 10_000, "a@b.example" + ")" * 10_000 + "\r\n\r\nx"),
    "1,500 nested parts": (nested(1_500), "", 0, ""),
    "1,500 nested mails": ("", "Content-Type: message/rfc822\r\n\r\n", 1_500, ""),
    "an endless header": ("X: ", "a", 10_000_000, ""),
    "an endless folded header": ("X: a\r\n", " a\r\n", 2_000_000, ""),
    "boundaries that are none": (MIXED, "\n--bx", 2_000_000, ""),
    "a 40 MB attachment": (
        MIXED + "--b\r\n\r\nhello\r\n--b\r\nContent-Type: application/pdf\r\n\r\n",
        "QUJDREVG" * 9 + "\r\n",
        530_000,
        "--b--\r\n",
    ),
    "nothing but line ends": ("\r\n", "\n", 10_000_000, ""),
    "nothing": ("", "", 0, ""),
}
"""How each begins, what is repeated how often, and how it ends."""


@pytest.mark.parametrize("name", HUGE)
def test_a_huge_mail_costs_little(name: str) -> None:
    """Two seconds and 200 MB at most, the mail itself not counted, and a clear outcome."""
    start, piece, times, end = HUGE[name]
    raw = f"{HEAD}{start}{piece * times}{end}".encode()
    took = seconds(raw)
    tracemalloc.start()
    reading = inbound.read(raw, OWNER, NOW)
    peak = tracemalloc.get_traced_memory()[1] / 1_000_000
    tracemalloc.stop()

    assert took < MAIL_SECONDS
    assert peak < MEGABYTES
    assert reading.kind is not Kind.REJECTED or (reading.reason and reading.complaint)


@given(raw=st.binary(max_size=2_000))
@settings(max_examples=100, deadline=None)
def test_arbitrary_bytes_have_an_outcome(raw: bytes) -> None:
    """Reading never raises; the header reader raises Rejected alone."""
    reading = inbound.read(raw, OWNER, NOW)

    assert (reading.kind is Kind.REJECTED) == (reading.reason is not None)
    with contextlib.suppress(Rejected):
        headers.inspect(raw)


@given(data=st.data())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_mails_have_an_outcome(data: st.DataObject) -> None:
    """Pieces of real mails cut out, doubled, overwritten: still an outcome."""
    raw = bytearray(data.draw(st.sampled_from(SAMPLES)).read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw)))
        end = min(len(raw), at + data.draw(st.integers(0, 60)))
        raw[at:end] = data.draw(st.one_of(st.binary(max_size=8), st.just(bytes(raw[at:end]) * 2)))

    reading = inbound.read(bytes(raw), OWNER, NOW)

    assert (reading.kind is Kind.REJECTED) == (reading.reason is not None)


@given(text=st.text(max_size=500), subject=st.one_of(st.none(), st.text(max_size=60)))
@settings(max_examples=100, deadline=None)
def test_arbitrary_text_has_an_outcome(text: str, subject: str | None) -> None:
    """Bare text, too."""
    assert inbound.read_text(text, subject, OWNER, NOW).kind is not Kind.REJECTED
