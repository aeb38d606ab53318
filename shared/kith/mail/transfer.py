"""The encodings mails travel in, undone as far as they can be, whatever is wrong with them."""

import binascii
import contextlib
import quopri

BASE64 = "base64"
QUOTED = "quoted-printable"
UU = "uuencode"
NAMES = {BASE64: BASE64, "quoted": QUOTED, "uu": UU, "x-uu": UU}
"""How headers begin to name an encoding."""

ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
BLANKS = b" \t\r\n"
SAMPLE = 1_000
"""Bytes of a body that are looked at to tell whether it is base64 at all."""

STRAYS = 20
"""One character in so many may be no base64 in what is base64: it was damaged on its way."""

UU_LINE = 62
UU_FIRST, UU_LAST = b" ", b"`"
"""Characters of a line of uuencode, and which may be the first: it tells the length."""


def named(said: str) -> str:
    """Return the encoding that a header names: base64, quoted-printable, uuencode, or nothing."""
    word = said.strip("\"' \t").lower()
    return next((name for start, name in NAMES.items() if word.startswith(start)), "")


def undo(data: bytes, encoding: str) -> bytes:
    """Return `data` without its transfer encoding, named as `named` does."""
    if encoding == BASE64:
        return unbase64(data) if _looks_base64(data) else data
    if encoding == QUOTED:
        return unquote(data)
    return unuu(data) if encoding == UU else data


def unquote(data: bytes) -> bytes:
    """Return quoted-printable `data` as it was; line ends become plain, broken escapes stay."""
    data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if b"= " in data or b"=\t" in data:
        data = b"\n".join(map(_without_padding, data.split(b"\n")))
    return quopri.decodestring(data)


def _without_padding(line: bytes) -> bytes:
    """Drop the spaces that a gateway put behind the = at the end of a line."""
    bare = line.rstrip()
    return bare if bare.endswith(b"=") else line


def unbase64(data: bytes) -> bytes:
    """Return what can be read of base64 `data`: padded or not, in pieces, with strays in it.

    Behind the padding another piece may follow, or a footer that a list put there as it is.
    """
    pad = data.find(b"=")
    if pad < 0 or not data[pad:].strip(b"=" + BLANKS):
        return _piece(data)
    first, *others = data.split(b"=")
    out = [_piece(first)]
    for piece in others:
        if piece.translate(None, ALPHABET + b"\r\n"):
            break
        out.append(_piece(piece))
    return b"".join(out)


def _piece(data: bytes) -> bytes:
    with contextlib.suppress(binascii.Error):
        return binascii.a2b_base64(data + b"==")
    kept = data.translate(None, bytes(set(range(256)) - set(ALPHABET)))
    return binascii.a2b_base64(kept[: len(kept) - len(kept) % 4])


def _looks_base64(data: bytes) -> bool:
    """Return whether a body may be base64 as it claims, and is not plain text.

    A list may have put a footer behind it, so only what comes before the padding tells.
    """
    head = data[:SAMPLE].partition(b"=")[0].strip()
    strays = len(head.translate(None, ALPHABET + b"\r\n"))
    return strays * STRAYS <= len(head) or (head.isascii() and b" " not in head)


def unuu(data: bytes) -> bytes:
    """Return the file in uuencoded `data`; what is no line of it is passed over."""
    out: list[bytes] = []
    for line in data.split(b"\n"):
        if len(line) <= UU_LINE + len("\r") and UU_FIRST <= line[:1] <= UU_LAST:
            with contextlib.suppress(binascii.Error):
                out.append(binascii.a2b_uu(line.rstrip(b"\r")))
    return b"".join(out)
