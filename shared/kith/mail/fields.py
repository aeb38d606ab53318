"""The header fields of a mail or of a part of one, split and decoded in linear time.

The standard library's header objects may raise or take gigabytes on access (a 340 kB subject
of encoded words costs 2.9 GB), so they are not used on what strangers send.
"""

import quopri
from codecs import BOM_UTF8
from collections.abc import Iterator

from kith.mail import charsets, transfer

BLOCK_LIMIT = 32 * 1024
"""Bytes of a header block. A usual one has 2 to 10 kB."""

VALUE_LIMIT = 16 * 1024
"""Characters looked at in one field: 200 recipients fit."""

WORD_LIMIT = 2_000
"""Characters of one encoded word; RFC 2047 allows 75, mailers write a few hundred."""

BLANK_LIMIT = 1_000
"""Bytes of blank lines before a mail that are passed over."""

Fields = tuple[tuple[str, str], ...]
"""Lower-case name and unfolded value, not yet decoded, in the order of the mail."""


def block_end(raw: bytes) -> tuple[int, int]:
    """Return where the header block of `raw` ends and where its body starts.

    Without a blank line all of it is the header block.
    """
    gaps = (b"\n\r\n", b"\n\n", b"\r\r")
    ends = [(raw.find(gap, 0, 2 * BLOCK_LIMIT), len(gap)) for gap in gaps]
    ends += [(0, len(gap)) for gap in (b"\r\n", b"\n") if raw.startswith(gap)]
    at, size = min(((at, size) for at, size in ends if at >= 0), default=(len(raw), 0))
    return at, at + size


def past_blank(raw: bytes, start: int) -> int:
    """Return where the header begins that some program put blank lines, or a mark of UTF-8, before.

    If what follows them is no header, they are its end.
    """
    head = raw[start : start + BLANK_LIMIT]
    rest = head.removeprefix(BOM_UTF8).lstrip(b"\r\n")
    name, colon, _ = rest.partition(b":")
    headed = rest.startswith(b"From ") or (colon and name.strip() and len(name.split()) == 1)
    return start + len(head) - len(rest) if headed else start


def split(block: bytes) -> Fields:
    """Return the fields of a header block. A line that is none is passed over."""
    text = charsets.of_header(block, _charset(block)).replace("\r\n", "\n").replace("\r", "\n")
    found: list[tuple[str, list[str]]] = []
    for line in text.split("\n"):
        if line[:1] in {" ", "\t"}:
            if found:
                found[-1][1].append(line.strip())
            continue
        name, colon, value = line.partition(":")
        name = name.strip().lower()
        if colon and name and " " not in name:
            found.append((name, [value.strip()]))
    return tuple((name, " ".join(lines).strip()[:VALUE_LIMIT]) for name, lines in found)


def _charset(block: bytes) -> str | None:
    """Return the charset of a block that has raw bytes: old mailers use that of the text below."""
    if block.isascii():
        return None
    try:
        block.decode()
    except UnicodeDecodeError:
        said = block.lower().partition(b"charset=")[2][: charsets.NAME_LIMIT].split(maxsplit=1)
        return said[0].decode("ascii", "replace") if said else None
    return None


def every(fields: Fields, name: str) -> Iterator[str]:
    """Yield the values of all fields called `name`."""
    return (value for field, value in fields if field == name)


def first(fields: Fields, name: str) -> str | None:
    """Return the value of the first field called `name`."""
    return next(every(fields, name), None)


def decode_words(value: str) -> str:
    """Return `value` with its encoded words (RFC 2047) read, and control characters as spaces."""
    out: list[str] = []
    pending: list[tuple[bytes, str]] = []
    at = 0
    while (word := _next_word(value, at)) is not None:
        start, end, charset, data = word
        between = value[at:start]
        if not pending or between.strip():
            out.append(_joined(pending))
            pending.clear()
            out.append(between)
        pending.append((data, charset))
        at = end
    out.append(_joined(pending))
    out.append(value[at:])
    return plain("".join(out))


def whole_words(value: str) -> str:
    """Return `value` with commas and semicolons inside encoded words encoded as well.

    Some mailers leave them, and a list of addresses would be cut there.
    """
    out: list[str] = []
    at = 0
    while (word := _next_word(value, at)) is not None:
        start, end = word[:2]
        out += (value[at:start], value[start:end].replace(",", "=2C").replace(";", "=3B"))
        at = end
    return "".join(out) + value[at:]


def plain(text: str) -> str:
    """Return `text` on one line, without control characters and lone surrogates."""
    clean = "".join(ch if ch.isprintable() else " " if ch.isspace() else "" for ch in text)
    return " ".join(clean.split())


def _next_word(value: str, at: int) -> tuple[int, int, str, bytes] | None:
    while (start := value.find("=?", at)) >= 0:
        window = value[start + 2 : start + 2 + WORD_LIMIT]
        charset, mark, rest = window.partition("?")
        encoding, mark2, rest = rest.partition("?")
        text, mark3, _ = rest.partition("?=")
        kind = encoding.lower()
        if mark and mark2 and mark3 and kind in {"b", "q"} and " " not in charset:
            end = start + 2 + len(charset) + 1 + len(encoding) + 1 + len(text) + 2
            return start, end, charset.partition("*")[0].lower(), _bytes_of(text, kind)
        at = start + 2
    return None


def _bytes_of(text: str, kind: str) -> bytes:
    data = text.encode("utf-8", "replace")
    if kind == "q":
        return quopri.decodestring(data, header=True)
    return transfer.unbase64(data)


def _joined(words: list[tuple[bytes, str]]) -> str:
    """Decode neighbours of one charset together: mailers cut within a character."""
    out: list[str] = []
    at = 0
    while at < len(words):
        upto = at
        while upto < len(words) and words[upto][1] == words[at][1]:
            upto += 1
        out.append(charsets.decode(b"".join(data for data, _ in words[at:upto]), words[at][1]))
        at = upto
    return "".join(out)
