"""Content lines, which cards and calendars are made of: name, parameters, value.

One pass over the characters, whatever stands in them (RFC 5545, 3.1 and RFC 6350, 3.2).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

LINE_LIMIT = 4_000
"""Characters of a line that are kept; a photo has more, a name or an address does not."""


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property: its name in upper case, and the `group` that stood before it.

    `parameters` have names in upper case; one without a name, as in version 2.1, is its own
    name, and its value is empty.
    """

    name: str
    parameters: Mapping[str, tuple[str, ...]]
    value: str
    group: str = ""

    def has(self, parameter: str, value: str) -> bool:
        """Whether a parameter has this value, which may stand alone as in version 2.1."""
        wanted = value.upper()
        told = self.parameters.get(parameter, ())
        return wanted in self.parameters or any(each.upper() == wanted for each in told)

    def first(self, parameter: str) -> str:
        """Return the first value of a parameter, empty if it has none."""
        return next(iter(self.parameters.get(parameter, ())), "")


def unfolded(text: str) -> Iterator[str]:
    """Yield the lines of a card or calendar, each joined with those that continue it."""
    pieces: list[str] = []
    length = 0
    for line in text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if line[:1] in {" ", "\t"} and pieces:
            length += len(line)
            if length < LINE_LIMIT:
                pieces.append(line[1:])
            continue
        if pieces:
            yield "".join(pieces)
        pieces, length = [line[:LINE_LIMIT]], len(line)
    yield "".join(pieces)


def parse(line: str) -> ContentLine | None:
    """Return the property a line is; None if it is none."""
    head, value = _halves(line)
    if head is None:
        return None
    first, *rest = _pieces(head)
    group, _, name = (each.strip().upper() for each in first.rpartition("."))
    if not name or not name.replace("-", "").isalnum() or not name.isascii():
        return None
    parameters: dict[str, tuple[str, ...]] = {}
    for piece in rest:
        key, _, told = piece.partition("=")
        key = key.strip().upper()
        values = tuple(each.strip().strip('"') for each in _pieces(told, ","))
        parameters[key] = (*parameters.get(key, ()), *filter(None, values))
    return ContentLine(name, parameters, value, group)


def _halves(line: str) -> tuple[str | None, str]:
    """Part a line at its first colon outside quotes; at its first of all if quotes are open."""
    quoted = False
    for at, char in enumerate(line):
        if char == '"':
            quoted = not quoted
        elif char == ":" and not quoted:
            return line[:at], line[at + 1 :]
    at = line.find(":") if quoted else -1
    return (line[:at], line[at + 1 :]) if at >= 0 else (None, "")


def _pieces(text: str, separator: str = ";") -> list[str]:
    """Split at separators outside quotes."""
    found: list[str] = []
    start, quoted = 0, False
    for at, char in enumerate(text):
        if char == '"':
            quoted = not quoted
        elif char == separator and not quoted:
            found.append(text[start:at])
            start = at + 1
    return [*found, text[start:]]


def components(value: str) -> list[str]:
    """Split a structured value at the semicolons that are not escaped, and unescape its parts."""
    found: list[str] = []
    piece: list[str] = []
    escaped = False
    for char in value:
        if escaped:
            piece.append("\n" if char in "nN" else char)
            escaped = False
        elif char == "\\":
            escaped = True
        elif char == ";":
            found.append("".join(piece))
            piece = []
        else:
            piece.append(char)
    return [*found, "".join(piece)]


def line_of(value: str) -> str:
    """Return a text as one line without what has no place in it."""
    clean = "".join(char if char.isprintable() else " " if char.isspace() else "" for char in value)
    return " ".join(clean.split())
