"""What stands behind a type: `text/plain; charset="utf-8"; name*=utf-8''a%20b`, however odd."""

from typing import NamedTuple

from kith.mail import charsets

MOST = 50
"""Parameters of a field that are told apart."""

PLACE_DIGITS = 3
"""Digits of the number of a piece, as in `name*12`."""


HEXADECIMAL = b"0123456789ABCDEFabcdef"


class _Piece(NamedTuple):
    """One piece of a value that was cut up (RFC 2231): its number, and whether it is encoded."""

    place: int
    encoded: bool
    text: str


def read(value: str) -> tuple[str, dict[str, str]]:
    """Return the word before the first semicolon, and the parameters, names in lower case.

    Of a name given twice the first counts; one that is encoded or in pieces wins over a plain
    one, which is there for old readers.
    """
    head, *others = _split(value)[: MOST + 1]
    found: dict[str, str] = {}
    pieces: dict[str, list[_Piece]] = {}
    for each in others:
        name, equals, text = each.partition("=")
        stem, star, place = name.strip().lower().partition("*")
        if not equals or not stem:
            continue
        if star:
            piece = _Piece(_number(place), not place or place.endswith("*"), _unquoted(text))
            pieces.setdefault(stem, []).append(piece)
        else:
            found.setdefault(stem, _unquoted(text))
    found.update({stem: _joined(sorted(each, key=_place)) for stem, each in pieces.items()})
    words = head.partition("(")[0].split(maxsplit=1)
    return words[0].lower() if words else "", found


def _place(piece: _Piece) -> int:
    return piece.place


def _number(place: str) -> int:
    digits = place.rstrip("*")[: PLACE_DIGITS + 1]
    known = digits.isascii() and digits.isdigit() and len(digits) <= PLACE_DIGITS
    return int(digits) if known else 0


def _unquoted(text: str) -> str:
    text = text.strip()
    return text[1:].removesuffix('"').replace("\\", "") if text[:1] == '"' else text


def _joined(pieces: list[_Piece]) -> str:
    """Undo RFC 2231: charset'language'percent-encoded in the first piece, more in the others."""
    charset, quote, rest = pieces[0].text.partition("'")
    if not pieces[0].encoded or not quote:
        return "".join(each.text for each in pieces)
    texts = [rest.partition("'")[2], *(each.text for each in pieces[1:])]
    encoded = [
        _octets(text) if piece.encoded else text.encode("utf-8", "replace")
        for piece, text in zip(pieces, texts, strict=True)
    ]
    return charsets.decode(b"".join(encoded), charset)


def _octets(text: str) -> bytes:
    first, *others = text.encode("utf-8", "replace").split(b"%")
    out = [first]
    for piece in others:
        digits = piece[:2]
        known = len(digits) == len("2F") and not digits.strip(HEXADECIMAL)
        out.append(bytes([int(digits, 16)]) + piece[2:] if known else b"%" + piece)
    return b"".join(out)


def _split(text: str) -> list[str]:
    """Split at semicolons outside quotes."""
    pieces: list[str] = []
    start, quoted = 0, False
    for at, ch in enumerate(text):
        if ch == '"' and text[at - 1 : at] != "\\":
            quoted = not quoted
        elif ch == ";" and not quoted:
            pieces.append(text[start:at])
            start = at + 1
    pieces.append(text[start:])
    return pieces
