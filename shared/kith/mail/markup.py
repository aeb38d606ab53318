"""Text from HTML with the block structure kept, in one linear pass.

Quotes become lines with >, cells are parted by tabs, rules are drawn, what readers do not see is
gone. A signature that its client marked as one gets the delimiter that plain text has.
"""

from dataclasses import dataclass, field

from kith.mail.tags import Tag, pieces, unescape

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
"""Elements that start and end a line."""

SPACED = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre"])
"""Elements with a blank line around them."""

UNSEEN = frozenset(["head", "style", "script", "title", "template", "noscript", "svg", "object"])
"""Elements whose content nobody sees."""

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"])
"""Elements without an end; others there are stand in no mail."""

HIDING = (
    "display:none",
    "font-size:0",
    "max-height:0",
    "mso-hide:all",
    "opacity:0",
    "visibility:hidden",
)
"""How preheaders and tracking text are hidden; spaces taken out."""

NESTING_LIMIT = 30
"""Quotes inside quotes that are shown."""

OPEN_LIMIT = 10_000
"""Elements kept in mind until they are closed."""

REACH = 50
"""How many levels up an end tag is looked for; browsers forgive about as much."""

SIGNATURES = (
    "gmail_signature",
    "moz-signature",
    "ms-outlook-mobile-signature",
    "protonmail_signature_block",
    "applemailsignature",
    "signature",
)
"""Ids and classes by which clients mark a signature."""

QUOTES = (
    "appendonsend",
    "divrplyfwdmsg",
    "gmail_quote",
    "moz-",
    "protonmail_quote",
    "yahoo_quoted",
)
"""How ids and classes start by which they mark where a quoted mail begins."""

QUOTING = frozenset(["blockquote", "hr"])
"""Elements that do so by themselves."""

RULE = "-" * 32
BULLET = "- "
QUOTE = "> "


@dataclass
class _Writer:
    """The lines written so far and the state of the one under way.

    `held` is whether a space that does not break keeps an empty line open: it has its height.
    """

    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    depth: int = 0
    pre: int = 0
    space: bool = False
    held: bool = False

    def write(self, text: str) -> None:
        if self.pre:
            first, *others = text.split("\n")
            self.line.append(first)
            for other in others:
                self.end(force=True)
                self.line.append(other)
            return
        words = text.split()
        if not words:
            self.space = self.space or bool(text)
            self.held = self.held or "\u00a0" in text
            return
        if self.line and (self.space or text[0].isspace()) and self.line[-1] != "\t":
            self.line.append(" ")
        self.line.append(words[0] if len(words) == 1 else " ".join(words))
        self.space = text[-1].isspace()

    def end(self, *, force: bool = False) -> None:
        """End the line if anything is on it but a bullet that waits for its text, or anyway."""
        held, self.space, self.held = self.held, False, False
        if not force and ((not self.line and not held) or self.line == [BULLET]):
            return
        text = "".join(self.line).rstrip()
        self.line.clear()
        if self.depth:
            text = (QUOTE * self.depth + text).rstrip() if text or force else ""
        if text or force:
            self.lines.append(text)
        elif held and self.lines and self.lines[-1].strip(QUOTE):
            self.lines.append((">" * self.depth).rstrip())

    def gap(self) -> None:
        """Leave one blank line, if there is none."""
        self.end()
        if self.lines and self.lines[-1].strip(QUOTE):
            self.lines.append((">" * self.depth).rstrip())


@dataclass
class _Reader:
    """Walks over the tags; `hidden` is how deep we are inside what is not shown."""

    out: _Writer = field(default_factory=_Writer)
    open: list[tuple[str, bool]] = field(default_factory=list)
    hidden: int = 0
    link: str | None = None
    link_at: int = 0
    quoted: bool = False

    def read(self, piece: str | Tag) -> None:
        if isinstance(piece, Tag):
            if piece.closing:
                self.end(piece.name)
            else:
                self.start(piece)
        elif not self.hidden:
            self.out.write(unescape(piece))

    def start(self, tag: Tag) -> None:
        name = tag.name
        if name in BLOCKS and self.open and self.open[-1][0] == "p":
            self.end("p")
        if name not in VOID and len(self.open) < OPEN_LIMIT:
            hides = name in UNSEEN or _hides(tag)
            self.open.append((name, hides))
            self.hidden += hides
        if not self.hidden:
            self._shown(tag)

    def _shown(self, tag: Tag) -> None:
        name = tag.name
        self._marked(tag)
        if name in BLOCKS:
            self._block(name)
        elif name == "br":
            self.out.end(force=True)
        elif name in {"td", "th"} and self.out.line:
            self.out.line.append("\t")
        elif name == "a":
            target = tag.attribute("href")
            self.link = target if target.lower().startswith("mailto:") else None
            self.link_at = len(self.out.line)

    def _marked(self, tag: Tag) -> None:
        """Draw the delimiter where a marked signature starts, in what is not yet quoted."""
        if self.quoted or not (tag.attributes or tag.name in QUOTING):
            return
        marks = [*tag.attribute("class").lower().split(), tag.attribute("id").lower()]
        if tag.name in QUOTING or any(mark.startswith(QUOTES) for mark in marks):
            self.quoted = True
        elif any(mark in SIGNATURES for mark in marks):
            self.out.end()
            self.out.lines.append("--")

    def _block(self, name: str) -> None:
        if name in SPACED:
            self.out.gap()
        else:
            self.out.end()
        if name == "hr":
            self.out.lines.append(QUOTE * self.out.depth + RULE)
        elif name == "blockquote":
            self.out.depth = min(self.out.depth + 1, NESTING_LIMIT)
        elif name == "pre":
            self.out.pre += 1
        elif name == "li" and self.out.line != [BULLET]:
            self.out.line.append(BULLET)

    def end(self, name: str) -> None:
        """Close the nearest open `name` and what was left open inside it."""
        for _ in range(self._levels(name)):
            closed, hides = self.open.pop()
            self.hidden -= hides
            if not self.hidden and not hides:
                self._closed(closed)

    def _levels(self, name: str) -> int:
        """Return how many elements end with the nearest open `name`."""
        if self.open and self.open[-1][0] == name:
            return 1
        near = [opened for opened, _ in reversed(self.open[-REACH:])]
        return near.index(name) + 1 if name in near else 0

    def _closed(self, name: str) -> None:
        if name in SPACED:
            self.out.gap()
        elif name in BLOCKS:
            self.out.end()
        if name == "blockquote":
            self.out.depth = max(0, self.out.depth - 1)
            if not self.out.depth:
                self.out.gap()
        elif name == "pre":
            self.out.pre = max(0, self.out.pre - 1)
        elif name == "a" and self.link is not None:
            address = self.link[len("mailto:") :].partition("?")[0]
            shown = "".join(self.out.line[self.link_at :])
            if "@" in address and "@" not in shown:
                self.out.write(f" <{address}>")
            self.link = None


def text_of(markup: str) -> str:
    """Return what a reader of `markup` sees, as text."""
    reader = _Reader()
    for piece in pieces(markup):
        reader.read(piece)
    reader.out.end()
    return "\n".join(reader.out.lines)


def _hides(tag: Tag) -> bool:
    if not tag.attributes:
        return False
    if "hidden" in tag.attributes:
        return True
    if "style" not in tag.attributes:
        return False
    style = "".join(tag.attribute("style").lower().split())
    return any(
        found and not rest[:1].isdigit() and rest[:1] != "."
        for hiding in HIDING
        for _, found, rest in [style.partition(hiding)]
    )
