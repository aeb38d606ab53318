"""The parts of a mail, found by their boundaries in one linear scan, within a budget.

The standard library's parser is not used on strangers' mail: it copies a 40 MB attachment line
by line, recurses without a limit and leaves an encoded message/rfc822 unread. Here parts are
ranges of the raw bytes, and only text that is going to be read is ever decoded.
"""

import quopri
from collections.abc import Iterator
from dataclasses import dataclass, field

from kith.domain.outcomes import Rejected
from kith.mail import charsets
from kith.mail.fields import BLOCK_LIMIT, Fields, block_end, decode_words, first, split, unbase64

PARTS_LIMIT = 50
DEPTH_LIMIT = 20
TEXT_LIMIT = 1024 * 1024
"""Parts of a mail, levels of nesting, bytes of its decoded texts (design: the budget)."""

UNPACKED_LIMIT = 48 * 1024 * 1024
"""Bytes of encoded attached mails that are unpacked; SES takes mails of 40 MB."""

ENCODED_LIMIT = 2 * TEXT_LIMIT
"""Bytes of an encoded text: base64 adds a third, quoted-printable up to two in rare scripts."""

BOUNDARY_LIMIT = 200
"""Characters of a boundary; RFC 2046 allows 70."""

FALSE_BOUNDARIES = 5_000
"""Lines that only start like a boundary before the mail is called unreadable."""

PARAMETERS_LIMIT = 50


@dataclass(slots=True)
class Part:
    """One part: its type in lower case, parameters, name, and its body as a range of `raw`."""

    raw: bytes = field(repr=False)
    budget: "_Budget" = field(repr=False)
    start: int
    end: int
    fields: Fields
    type: str
    parameters: dict[str, str]
    disposition: str
    filename: str | None
    encoding: str
    children: list["Part"] = field(default_factory=list)
    message: "Part | None" = None

    def payload(self, limit: int = ENCODED_LIMIT) -> bytes:
        """Return the body with its transfer encoding undone. Raise Rejected if over `limit`."""
        if self.end - self.start > limit:
            raise Rejected("too_much_text", "This mail has more text than can be read.")
        data = self.raw[self.start : self.end]
        if self.encoding == "base64":
            return unbase64(data)
        return quopri.decodestring(data) if self.encoding == "quoted-printable" else data

    def text(self) -> str:
        """Return the body as text. Raise Rejected if the mail has more than TEXT_LIMIT of it."""
        data = self.payload()
        self.budget.text += len(data)
        if self.budget.text > TEXT_LIMIT:
            raise Rejected("too_much_text", "This mail has more text than can be read.")
        return charsets.decode(data, self.parameters.get("charset"))

    def walk(self) -> Iterator["Part"]:
        """Yield this part and those inside it, but not those of attached mails."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(slots=True)
class _Budget:
    parts: int = 0
    unpacked: int = 0
    text: int = 0
    misses: int = 0


def parse(raw: bytes) -> Part:
    """Return the mail `raw` as a tree of parts. Raise Rejected if it is beyond the budget."""
    return _part(raw, 0, len(raw), 0, _Budget())


def _part(raw: bytes, start: int, end: int, depth: int, budget: _Budget, kind: str = "") -> Part:
    budget.parts += 1
    if depth > DEPTH_LIMIT:
        raise Rejected("too_deep", "This mail is nested too deeply to be read.")
    if budget.parts > PARTS_LIMIT:
        raise Rejected("too_many_parts", "This mail has too many parts to be read.")
    head = raw[start : min(end, start + 2 * BLOCK_LIMIT)]
    head_end, body = block_end(head)
    if head_end > BLOCK_LIMIT:
        raise Rejected("headers_too_long", "The header of this mail is too long to be read.")
    fields = split(head[:head_end])
    part = _described(raw, start + body, end, fields, budget, kind or "text/plain")
    if part.type.startswith("multipart/"):
        inner = "message/rfc822" if part.type == "multipart/digest" else ""
        for child_start, child_end in _ranges(part, budget):
            part.children.append(_part(raw, child_start, child_end, depth + 1, budget, inner))
        if not part.children:
            part.type = "text/plain"
    elif _is_mail(part):
        part.message = _attached(part, depth, budget)
    return part


def _described(
    raw: bytes, start: int, end: int, fields: Fields, budget: _Budget, default: str
) -> Part:
    kind, parameters = _parameters(first(fields, "content-type") or default)
    disposition, more = _parameters(first(fields, "content-disposition") or "")
    name = more.get("filename") or parameters.get("name")
    return Part(
        raw=raw,
        budget=budget,
        start=start,
        end=end,
        fields=fields,
        type=kind if "/" in kind else default,
        parameters=parameters,
        disposition=disposition,
        filename=decode_words(name) if name else None,
        encoding=(first(fields, "content-transfer-encoding") or "").strip().lower(),
    )


def _is_mail(part: Part) -> bool:
    named = (part.filename or "").lower().endswith(".eml")
    return part.type in {"message/rfc822", "message/global"} or (
        named and part.type.startswith("application/")
    )


def _attached(part: Part, depth: int, budget: _Budget) -> Part:
    if part.encoding not in {"base64", "quoted-printable"}:
        return _part(part.raw, part.start, part.end, depth + 1, budget)
    budget.unpacked += part.end - part.start
    if budget.unpacked > UNPACKED_LIMIT:
        raise Rejected("too_large", "The mails attached to this one are too large to be read.")
    data = part.payload(UNPACKED_LIMIT)
    return _part(data, 0, len(data), depth + 1, budget)


def _ranges(part: Part, budget: _Budget) -> Iterator[tuple[int, int]]:
    """Yield where the children of a multipart start and end."""
    boundary = part.parameters.get("boundary", "").encode("utf-8", "replace")
    if not 0 < len(boundary) <= BOUNDARY_LIMIT:
        return
    mark = b"--" + boundary
    at, opened = part.start, -1
    while (found := part.raw.find(mark, at, part.end)) >= 0:
        at = found + len(mark)
        line_end = part.raw.find(b"\n", at, at + BOUNDARY_LIMIT)
        tail = part.raw[at : line_end if line_end >= 0 else min(part.end, at + BOUNDARY_LIMIT)]
        starts_line = found == part.start or part.raw[found - 1 : found] in {b"\n", b"\r"}
        closing = tail.startswith(b"--")
        if not starts_line or tail.removeprefix(b"--").strip():
            budget.misses += 1
            if budget.misses > FALSE_BOUNDARIES:
                raise Rejected("unreadable", "The parts of this mail cannot be told apart.")
            continue
        if opened >= 0:
            yield opened, _line_start(part.raw, found, opened)
        if closing:
            return
        opened = line_end + 1 if line_end >= 0 else part.end
        at = opened
    if opened >= 0:
        yield opened, part.end


def _line_start(raw: bytes, at: int, least: int) -> int:
    """Return where the line end before a boundary starts: it belongs to the boundary."""
    for end in (b"\n", b"\r"):
        at -= at > least and raw[at - 1 : at] == end
    return at


def _parameters(value: str) -> tuple[str, dict[str, str]]:
    """Read `text/plain; charset="utf-8"; name*=utf-8''a%20b`."""
    head, _, rest = value.partition(";")
    found: dict[str, str] = {}
    pieces: dict[str, list[str]] = {}
    for piece in _unquoted_split(rest)[:PARAMETERS_LIMIT]:
        name, equals, text = piece.partition("=")
        name = name.strip().lower()
        text = text.strip()
        if not equals:
            continue
        if text[:1] == '"':
            text = text[1:].removesuffix('"').replace("\\", "")
        stem, star, _ = name.partition("*")
        if star:
            pieces.setdefault(stem, []).append(text)
        else:
            found.setdefault(name, text)
    for stem, texts in pieces.items():
        found.setdefault(stem, _extended("".join(texts)))
    return head.strip().lower(), found


def _extended(text: str) -> str:
    """Undo RFC 2231: charset'language'percent-encoded."""
    charset, quote, rest = text.partition("'")
    if not quote:
        return text
    data = rest.partition("'")[2].encode("utf-8", "replace")
    first_piece, *others = data.split(b"%")
    out = [first_piece]
    for piece in others:
        try:
            out.append(bytes([int(piece[:2], 16)]) + piece[2:])
        except ValueError:
            out.append(b"%" + piece)
    return charsets.decode(b"".join(out), charset)


def _unquoted_split(text: str) -> list[str]:
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
