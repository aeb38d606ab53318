"""Nothing that anybody can send takes the reader down: bounded time and memory, an outcome."""

import contextlib
import tracemalloc
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kith.domain.outcomes import Rejected
from kith.domain.owner import Owner
from kith.mail import headers, inbound
from kith.mail.reading import Kind
from tests import damage
from tests.damage import NOW, OWNERS, has_an_outcome, quickest, read
from tests.hostile import HEAD, KINDS, PLACES, of

TEXT_SECONDS = 0.5
MAIL_SECONDS = 2.0
EXAMPLE_SECONDS = 1.0
MEGABYTES = 200

OWNER = OWNERS[0]
MAILS = damage.mails()
TEXTS = damage.texts()


@pytest.mark.parametrize("kind", KINDS)
def test_two_hundred_kilobytes_of_anything_are_read_quickly(kind: str) -> None:
    """However often a piece that means something is repeated.

    In a forward, or on a page if it is HTML; tests/bench has it everywhere else.
    """
    raw = PLACES["a page" if set("<&") & set(KINDS[kind]) else "a forward"](of(KINDS[kind]))

    assert quickest(partial(read, raw, OWNER), TEXT_SECONDS) < TEXT_SECONDS


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
    took = quickest(partial(read, raw, OWNER), MAIL_SECONDS)
    tracemalloc.start()
    reading = read(raw, OWNER)
    peak = tracemalloc.get_traced_memory()[1] / 1_000_000
    tracemalloc.stop()

    assert took < MAIL_SECONDS
    assert peak < MEGABYTES
    assert reading.kind is not Kind.REJECTED or (reading.reason and reading.complaint)


@given(raw=st.binary(max_size=2_000))
@settings(max_examples=100)
def test_arbitrary_bytes_have_an_outcome(raw: bytes) -> None:
    """Reading never raises; the header reader raises Rejected alone."""
    assert has_an_outcome(read(raw, OWNER), OWNER)
    with contextlib.suppress(Rejected):
        headers.inspect(raw)


@given(raw=damage.damaged(MAILS), owner=st.sampled_from(OWNERS))
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_mails_have_an_outcome(raw: bytes, owner: Owner) -> None:
    """Cut, doubled, overwritten, mixed up, spliced; thousands of them in tests/simulation."""
    assert quickest(partial(read, raw, owner), EXAMPLE_SECONDS) < EXAMPLE_SECONDS
    assert has_an_outcome(read(raw, owner), owner)


@given(
    text=st.one_of(st.text(max_size=500), damage.damaged_texts(TEXTS)),
    subject=st.one_of(st.none(), st.text(max_size=60)),
    owner=st.one_of(st.none(), st.sampled_from(OWNERS)),
)
@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
def test_arbitrary_text_has_an_outcome(text: str, subject: str | None, owner: Owner | None) -> None:
    """Bare text, too."""
    reading = inbound.read_text(text, subject, owner, NOW)

    assert reading.kind is not Kind.REJECTED
    assert has_an_outcome(reading, OWNER)
