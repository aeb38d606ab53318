"""The encodings of transport, with what goes wrong with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.mail import transfer


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("base64", "base64"),
        (' "BASE64" (what else)', "base64"),
        ("Quoted-Printable", "quoted-printable"),
        ("quoted/printable", "quoted-printable"),
        ("x-uuencode", "uuencode"),
        ("uuencode", "uuencode"),
        ("8bit", ""),
        ("", ""),
        ("klingon", ""),
    ],
)
def test_an_encoding_is_known_by_how_it_is_written(said: str, expected: str) -> None:
    """Quotes, capitals and comments do not matter."""
    assert transfer.named(said) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"aGVsbG8=", b"hello"),
        (b"aGVsbG8", b"hello"),
        (b"aGVs\r\nbG8=\r\n", b"hello"),
        (b"!aGVsbG8==!a", b"hello"),
        (b"aGVsbG8=\r\naGVsbG8=", b"hellohello"),
        (b"aGVsbG8=\n-- \nSent by a list", b"hello"),
        (b"a", b""),
        (b"aGVsbG8a!", b"hello\x1a"),
        (b"aGVsb", b"hel"),
        (b"", b""),
        (b"Hello there, Dana.", b"Hello there, Dana."),
        ("Grüße".encode(), "Grüße".encode()),
    ],
)
def test_base64_is_read_as_far_as_it_goes(data: bytes, expected: bytes) -> None:
    """Padding that lacks or comes too early, strays, a footer, text with a wrong label."""
    assert transfer.undo(data, transfer.BASE64) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"h=65llo=\r\n you", b"hello you"),
        (b"soft= \r\nbreak=\t\nhere, a = b", b"softbreakhere, a = b"),
        (b"old=\rMac\rlines", b"oldMac\nlines"),
        (b"=3 =ZZ =3d= end=", b"=3 =ZZ == end"),
        (b"raw \xe9 byte", b"raw \xe9 byte"),
    ],
)
def test_quoted_printable_is_read_as_far_as_it_goes(data: bytes, expected: bytes) -> None:
    """Soft breaks with spaces behind them, line ends of all kinds, escapes that are none."""
    assert transfer.undo(data, transfer.QUOTED) == expected


def test_uuencode_is_read_and_its_frame_left_out() -> None:
    """What is no line of it is passed over."""
    data = b"begin 644 a.txt\r\n%:&5L;&\\\r\n~~\r\n`\r\nend\r\n"

    assert transfer.undo(data, transfer.UU) == b"hello"


@given(data=st.binary(max_size=300))
def test_any_bytes_can_be_undone(data: bytes) -> None:
    """No encoding raises on anything."""
    for encoding in (transfer.BASE64, transfer.QUOTED, transfer.UU, ""):
        assert isinstance(transfer.undo(data, encoding), bytes)
