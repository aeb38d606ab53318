"""The parts of a mail, found by their boundaries in one linear scan, within a budget.

The standard library's parser is not used on strangers' mail: it copies a 40 MB attachment line
by line, recurses without a limit and leaves an encoded message/rfc822 unread. Here parts are
ranges of the raw bytes, and only text that is going to be read is ever decoded.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from kith.domain.outcomes import Rejected
from kith.mail import boundaries, charsets, parameters, transfer
from kith.mail.boundaries import Misses
from kith.mail.fields import BLOCK_LIMIT, Fields, block_end, decode_words, first, past_blank, split

PARTS_LIMIT = 50
DEPTH_LIMIT = 20
TEXT_LIMIT = 1024 * 1024
"""Parts of a mail, levels of nesting, bytes of its decoded texts (design: the budget)."""

UNPACKED_LIMIT = 48 * 1024 * 1024
"""Bytes of encoded attached mails that are unpacked; SES takes mails of 40 MB."""

ENCODED_LIMIT = 2 * TEXT_LIMIT
"""Bytes of an encoded text: base64 adds a third, quoted-printable up to two in rare scripts."""


@dataclass(slots=True)
class Part:
    """One part: its type in lower case, parameters, name, and its body as a range of `raw`.

    `message` is the mail that it is, if it is one; `decoded` its text, once that was read.
    """

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
    decoded: str | None = field(default=None, repr=False)

    def payload(self, limit: int = ENCODED_LIMIT) -> bytes:
        """Return the body with its transfer encoding undone. Raise Rejected if over `limit`."""
        if self.end - self.start > limit:
            raise Rejected("too_much_text", "This mail has more text than can be read.")
        return transfer.undo(self.raw[self.start : self.end], self.encoding)

    def text(self) -> str:
        """Return the body as text. Raise Rejected if the mail has more than TEXT_LIMIT of it."""
        if self.decoded is None:
            data = self.payload()
            self.budget.text += len(data)
            if self.budget.text > TEXT_LIMIT:
                raise Rejected("too_much_text", "This mail has more text than can be read.")
            said = self.parameters.get("charset")
            if not said and self.is_page:
                said = charsets.of_page(data)
            self.decoded = charsets.decode(data, said)
        return self.decoded

    @property
    def is_page(self) -> bool:
        """Whether it is HTML."""
        return self.type in {"text/html", "application/xhtml+xml"}

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
    misses: Misses = field(default_factory=Misses)


def parse(raw: bytes) -> Part:
    """Return the mail `raw` as a tree of parts. Raise Rejected if it is beyond the budget."""
    return _part(raw, past_blank(raw, 0), len(raw), 0, _Budget())


def _part(raw: bytes, start: int, end: int, depth: int, budget: _Budget, kind: str = "") -> Part:
    budget.parts += 1
    if depth > DEPTH_LIMIT:
        raise Rejected("too_deep", "This mail is nested too deeply to be read.")
    if budget.parts > PARTS_LIMIT:
        raise Rejected("too_many_parts", "This mail has too many parts to be read.")
    head = raw[start : min(end, start + 2 * BLOCK_LIMIT)]
    head_end, body = block_end(head)
    fields = split(head[: min(head_end, BLOCK_LIMIT)])
    if not fields:
        body = 0  # what no header introduces is text from its first line on
    elif head_end > BLOCK_LIMIT:
        raise Rejected("headers_too_long", "The header of this mail is too long to be read.")
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
    kind, said = parameters.read(first(fields, "content-type") or default)
    disposition, more = parameters.read(first(fields, "content-disposition") or "")
    name = more.get("filename") or said.get("name")
    return Part(
        raw=raw,
        budget=budget,
        start=start,
        end=end,
        fields=fields,
        type=kind if "/" in kind else default,
        parameters=said,
        disposition=disposition,
        filename=decode_words(name) if name else None,
        encoding=transfer.named(first(fields, "content-transfer-encoding") or ""),
    )


def _is_mail(part: Part) -> bool:
    named = (part.filename or "").lower().endswith(".eml")
    return part.type in {"message/rfc822", "message/global"} or (
        named and part.type.startswith("application/")
    )


def _attached(part: Part, depth: int, budget: _Budget) -> Part:
    if not part.encoding:
        start = past_blank(part.raw, part.start)
        return _part(part.raw, min(start, part.end), part.end, depth + 1, budget)
    budget.unpacked += part.end - part.start
    if budget.unpacked > UNPACKED_LIMIT:
        raise Rejected("too_large", "The mails attached to this one are too large to be read.")
    data = part.payload(UNPACKED_LIMIT)
    return _part(data, past_blank(data, 0), len(data), depth + 1, budget)


def _ranges(part: Part, budget: _Budget) -> list[tuple[int, int]]:
    """Return where the children of a multipart start and end, by its boundary or a likely one."""
    raw, start, end = part.raw, part.start, part.end
    for boundary in boundaries.likely(raw, start, end, part.parameters.get("boundary", "")):
        between = boundaries.ranges(raw, start, end, boundary, budget.misses)
        if found := list(islice(between, PARTS_LIMIT)):
            return found
    return []
