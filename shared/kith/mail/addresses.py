"""Who a line of addresses names, as header fields and as mail clients write them in bodies.

One pass over the characters. Understood: `Name <a@b>`, `"Name" <a@b>`, `a@b (Name)`,
`Name [mailto:a@b]`, `Name<mailto:a@b>`, `Last, First <a@b>`, `<a@b<mailto:a@b>>`,
`[a@b](mailto:a@b)`, bare addresses, names alone, with commas or semicolons between them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto

from kith.mail.fields import decode_words, whole_words
from kith.mail.reading import Mailbox

MOST = 200
"""Mailboxes read of one line; what comes after is a crowd in any case."""

NAME_LIMIT = 200
"""Characters of a name that are kept."""

ADDRESS_LIMIT = 320
"""Octets of the longest address: 64 before the @ and 255 after it (RFC 5321)."""

QUOTES = "\"'`\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2039\u203a\u300c\u300d"
EDGES = "<>[](){}.,;:* \t"
SCHEMES = ("mailto:", "smtp:", "email:")
COMMAS = ",\uff0c\u3001"
SEMICOLONS = ";\uff1b"
PAIRS = {'"': '"', "'": "'", "(": ")", "<": ">", "[": "]"}
QUOTE_ENDS = frozenset({"", "<", ",", ";"})
SPECIAL = frozenset(COMMAS + SEMICOLONS + "".join(PAIRS))
ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&"}
"""What is left of HTML where somebody only took out the tags."""

REACH = 500
"""Characters between the two ends of a pair; farther apart they are no pair."""


class _Kind(Enum):
    TEXT = auto()
    QUOTED = auto()
    ADDRESS = auto()
    COMMENT = auto()
    COMMA = auto()
    SEMICOLON = auto()


_Token = tuple[_Kind, str]


def fold(address: str) -> str | None:
    """Return `address` as it is compared and stored, or None if it is none."""
    text = address.partition("](")[0].strip(QUOTES + EDGES)
    lowered = text.lower()
    for scheme in SCHEMES:
        if lowered.startswith(scheme):
            text = text[len(scheme) :]
            lowered = text.lower()
    folded = lowered.partition("?")[0].strip(QUOTES + EDGES)
    local, at, domain = folded.rpartition("@")
    if not at or not local or not domain or len(folded) > ADDRESS_LIMIT:
        return None
    if any(ch.isspace() or not ch.isprintable() or ch in '<>()[]",;' for ch in folded):
        return None
    return folded


def parse(value: str, *, strict: bool = False) -> tuple[Mailbox, ...]:
    """Return the mailboxes of `value`, at most MOST, in order.

    Strict is for deciding who sent a mail: a comma always parts two, and every address counts,
    also one before or behind another, so that two addresses are never taken for one sender.
    """
    reader = _Reader(strict=strict)
    if "&" in value and not strict:
        for written, plain in ENTITIES.items():
            value = value.replace(written, plain)
    for kind, text in _tokens(whole_words(value)):
        reader.take(kind, text)
        if len(reader.found) >= MOST:
            break
    reader.finish()
    return tuple(reader.found[:MOST])


@dataclass
class _Reader:
    """What has been read so far: finished mailboxes, and the pieces of the one under way.

    `taken` says that the part since the last separator has its mailbox already, so that what
    follows in it ("on behalf of") is not another one.
    """

    strict: bool
    found: list[Mailbox] = field(default_factory=list)
    pieces: list[str] = field(default_factory=lambda: [""])
    quoted: bool = False
    taken: bool = False

    def take(self, kind: _Kind, text: str) -> None:
        if kind is _Kind.ADDRESS:
            self._address(text)
        elif kind is _Kind.SEMICOLON:
            self.finish()
        elif kind is _Kind.COMMA:
            self._comma()
        elif kind is _Kind.COMMENT:
            self._comment(text)
        elif not self.taken or self.strict:
            self.pieces[-1] += text if kind is _Kind.TEXT else f" {text} "
            self.quoted = self.quoted or kind is _Kind.QUOTED

    def finish(self) -> None:
        """Close what is under way: names or bare addresses without brackets."""
        for piece in _people(self.pieces, split_all=self.strict):
            self._bare(piece)
        self._reset()

    def _reset(self, *, taken: bool = False) -> None:
        self.pieces, self.quoted, self.taken = [""], False, taken

    def _comma(self) -> None:
        if self.taken:
            if self.strict:
                self.finish()
            self._reset()
        elif self.strict or "@" in self.pieces[-1]:
            self.finish()
        else:
            self.pieces.append("")

    def _comment(self, text: str) -> None:
        last = self.pieces[-1].strip()
        if self.taken or self.strict:
            return
        if "@" in last and not self.quoted:
            self.pieces[-1] = ""
            self.found.append(mailbox(text, last))
            self.taken = True
        else:
            self.pieces[-1] += f" ({text}) "

    def _address(self, text: str) -> None:
        address = fold(text)
        if address is None or (self.taken and not self.strict):
            return
        people = _people(self.pieces, split_all=self.strict)
        for piece in people[:-1]:
            self._bare(piece)
        name = people[-1] if people else ""
        stray = fold(name) if self.strict and not self.quoted else None
        if stray is not None and stray != address:
            self.found.append(Mailbox(None, stray))
        self.found.append(mailbox(name, address))
        self._reset(taken=True)

    def _bare(self, piece: str) -> None:
        words = piece.split()
        address = next((a for word in words if "@" in word and (a := fold(word))), None)
        if address is not None:
            rest = "" if self.strict else " ".join(w for w in words if "@" not in w)
            self.found.append(mailbox(rest, address))
        elif not self.strict and (name := clean_name(piece)):
            self.found.append(Mailbox(name, None))


def mailbox(name: str, address: str) -> Mailbox:
    """Return the mailbox of `name` and `address`; a name that only repeats the address is none."""
    folded = fold(address)
    cleaned = clean_name(name)
    same = cleaned is not None and fold(cleaned) is not None
    return Mailbox(None if same else cleaned, folded)


def clean_name(name: str) -> str | None:
    """Return a name without quotes, encoding and stray punctuation, or None if nothing is left."""
    text = decode_words(name.replace("\\", "")[: NAME_LIMIT * 4])
    while text and text != (bare := text.strip(QUOTES + " \t,;:<>*|")):
        text = bare
    return text[:NAME_LIMIT] or None if any(ch.isalnum() for ch in text) else None


def _people(pieces: Iterable[str], *, split_all: bool) -> list[str]:
    """Join the pieces between commas that are one person: `Doe, John`, `van der Berg, Jan`.

    Two pieces of two words or more each are two people.
    """
    joined: list[str] = []
    for piece in (text.strip() for text in pieces):
        if not piece:
            continue
        last = joined[-1] if joined else ""
        single = len(last.split()) == 1 or len(piece.split()) == 1
        if last and single and not split_all and "@" not in last and "@" not in piece:
            joined[-1] = f"{last}, {piece}"
        else:
            joined.append(piece)
    return joined


def _tokens(value: str) -> Iterator[_Token]:
    at = start = 0
    while at < len(value):
        fresh = at - start < len(", '") and not value[start:at].strip()
        token, end = _special(value, at, fresh=fresh) if value[at] in SPECIAL else (None, at)
        if token is None:
            at += 1
            continue
        if start < at:
            yield _Kind.TEXT, value[start:at]
        yield token
        at = start = end
    if start < len(value):
        yield _Kind.TEXT, value[start:]


def _special(value: str, at: int, *, fresh: bool) -> tuple[_Token | None, int]:
    """Return the token that starts at `at` if it is not plain text, and where it ends."""
    ch = value[at]
    if ch in COMMAS:
        return (_Kind.COMMA, ch), at + 1
    if ch in SEMICOLONS:
        return (_Kind.SEMICOLON, ch), at + 1
    end = _close(value, at, PAIRS[ch])
    if end < 0:
        return None, at
    return _paired(value, at, end, fresh=fresh)


def _paired(value: str, at: int, end: int, *, fresh: bool) -> tuple[_Token | None, int]:
    """Return what stands between the brackets or quotes at `at` and `end`, and where it ends."""
    ch, inner = value[at], value[at + 1 : end]
    kind: _Kind | None = _Kind.QUOTED
    if ch == "<":
        kind = _Kind.ADDRESS
        inner, nested, _ = inner.partition("<")
        end += bool(nested and value[end + 1 : end + 2] == ">")
    elif ch == "(":
        kind = _Kind.ADDRESS if fold(inner) else _Kind.COMMENT
    elif ch == "[":
        kind = _Kind.ADDRESS if fold(inner) else None
    elif ch == "'" and not (fresh and value[end + 1 : end + 3].lstrip()[:1] in QUOTE_ENDS):
        kind = None
    return ((kind, inner) if kind else None), end + 1


def _close(value: str, at: int, closer: str) -> int:
    """Return where the pair opened at `at` closes, escapes in quotes considered, or -1."""
    end = value.find(closer, at + 1, at + REACH)
    while closer == '"' and end > 0 and value[end - 1] == "\\":
        end = value.find(closer, end + 1, at + REACH)
    return end
