"""Text from HTML with the block structure kept, in one linear pass.

Quotes become lines with >, cells are parted by tabs, rules are drawn, what readers do not see is
gone. html.parser is not used: on unclosed comments and tags it takes quadratic time in the
Pythons Kith runs on.
"""

import html
from dataclasses import dataclass, field

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
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
        "blockquote",
        "hr",
    ]
)
"""Elements that start and end a line."""

SPACED = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre"])
"""Elements with a blank line around them."""

UNSEEN = frozenset(["head", "style", "script", "title", "template", "noscript", "svg", "object"])
"""Elements whose content nobody sees."""

RAW = frozenset({"script", "style", "title", "textarea"})
"""Elements that only their own end tag ends."""

VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ]
)

HIDING = ("display:none", "visibility:hidden", "mso-hide:all", "font-size:0", "max-height:0")
"""How preheaders and tracking text are hidden; spaces taken out."""

NESTING_LIMIT = 30
"""Quotes inside quotes that are shown."""

TAG_LIMIT = 20_000
"""Characters of one tag; beyond that a < is just a character."""

RULE = "-" * 32


@dataclass
class _Writer:
    """The lines written so far and the state of the one under way."""

    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    depth: int = 0
    pre: int = 0
    space: bool = False

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
            return
        if (self.space or text[0].isspace()) and self.line and self.line[-1] != "\t":
            self.line.append(" ")
        self.line.append(" ".join(words))
        self.space = text[-1].isspace()

    def end(self, *, force: bool = False) -> None:
        """End the line if anything is on it, or anyway."""
        text = "".join(self.line).rstrip()
        if text or force:
            self.lines.append(("> " * self.depth + text).rstrip())
        self.line, self.space = [], False

    def gap(self) -> None:
        """Leave one blank line, if there is none."""
        self.end()
        if self.lines and self.lines[-1].strip("> "):
            self.lines.append((">" * self.depth).rstrip())


@dataclass
class _Reader:
    """Walks over the tags; `hidden` is how deep we are inside what is not shown."""

    out: _Writer = field(default_factory=_Writer)
    open: list[tuple[str, bool]] = field(default_factory=list)
    hidden: int = 0
    link: str | None = None
    link_at: int = 0

    def start(self, name: str, attributes: str) -> None:
        if name in BLOCKS and self.open and self.open[-1][0] == "p":
            self.end("p")
        if name not in VOID and len(self.open) < TAG_LIMIT:
            hides = name in UNSEEN or _hides(attributes)
            self.open.append((name, hides))
            self.hidden += hides
        if self.hidden:
            return
        if name in BLOCKS:
            self._block(name)
        elif name == "br":
            self.out.end(force=True)
        elif name in {"td", "th"} and self.out.line:
            self.out.line.append("\t")
        elif name == "a":
            target = _attribute(attributes, "href")
            self.link = target if target.lower().startswith("mailto:") else None
            self.link_at = len(self.out.line)

    def _block(self, name: str) -> None:
        self.out.end()
        if name in SPACED:
            self.out.gap()
        if name == "hr":
            self.out.lines.append("> " * self.out.depth + RULE)
        elif name == "blockquote":
            self.out.depth = min(self.out.depth + 1, NESTING_LIMIT)
        elif name == "pre":
            self.out.pre += 1
        elif name == "li":
            self.out.line.append("- ")

    def end(self, name: str) -> None:
        for back in range(1, min(len(self.open), 50) + 1):
            if self.open[-back][0] == name:
                break
        else:
            return
        for _ in range(back):
            closed, hides = self.open.pop()
            self.hidden -= hides
            if not self.hidden and not hides:
                self._closed(closed)

    def _closed(self, name: str) -> None:
        if name in BLOCKS:
            self.out.end()
        if name in SPACED:
            self.out.gap()
        if name == "blockquote":
            self.out.depth = max(0, self.out.depth - 1)
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
    at = 0
    while (tag := markup.find("<", at)) >= 0:
        if tag > at:
            _text(reader, markup[at:tag])
        at = _tag(reader, markup, tag)
    _text(reader, markup[at:])
    reader.out.end()
    return "\n".join(reader.out.lines)


def _text(reader: _Reader, text: str) -> None:
    if not reader.hidden:
        reader.out.write(html.unescape(text) if "&" in text else text)


def _tag(reader: _Reader, markup: str, at: int) -> int:
    """Act on the tag at `at`; return where it ends."""
    ahead = markup[at + 1 : at + 2]
    if markup.startswith("<!--", at):
        end = markup.find("-->", at + 4)
        return end + 3 if end >= 0 else len(markup)
    closing = ahead == "/"
    start = at + 1 + closing
    if not (markup[start : start + 1].isalpha() or ahead in {"!", "?"}):
        _text(reader, "<")
        return at + 1
    end = _tag_end(markup, start)
    if end < 0:
        _text(reader, "<")
        return at + 1
    body = markup[start:end]
    name, _, attributes = body.replace("\n", " ").replace("\t", " ").partition(" ")
    name = name.rstrip("/").lower()
    if closing:
        reader.end(name)
    elif ahead not in {"!", "?"}:
        reader.start(name, attributes)
        if name in RAW:
            return _raw_end(markup, end + 1, name)
    return end + 1


def _tag_end(markup: str, at: int) -> int:
    """Return where the tag closes, a few > in quoted attributes passed over, or -1."""
    end = markup.find(">", at, at + TAG_LIMIT)
    for _ in range(3):
        if end < 0 or markup.count('"', at, end) % 2 == 0:
            break
        further = markup.find(">", end + 1, at + TAG_LIMIT)
        if further < 0:
            break
        end = further
    return end


def _raw_end(markup: str, at: int, name: str) -> int:
    """Return where the end tag of a raw element starts; without one, nothing more is shown."""
    folded = f"</{name}"
    end = at
    while (end := markup.find("</", end)) >= 0:
        if markup[end : end + len(folded)].lower() == folded:
            return end
        end += 2
    return len(markup)


def _hides(attributes: str) -> bool:
    if not attributes:
        return False
    lowered = attributes.lower()
    if " hidden" in f" {lowered}" and "hidden" in lowered.replace('"', " ").split():
        return True
    style = "".join(_attribute(attributes, "style").lower().split())
    return any(
        hiding in style
        and not style.partition(hiding)[2][:1].isdigit()
        and style.partition(hiding)[2][:1] != "."
        for hiding in HIDING
    )


def _attribute(attributes: str, name: str) -> str:
    """Return the value of an attribute, or nothing."""
    at = attributes.lower().find(f"{name}=")
    if at < 0:
        return ""
    value = attributes[at + len(name) + 1 :].lstrip()
    if value[:1] in {'"', "'"}:
        return html.unescape(value[1:].partition(value[0])[0])
    return html.unescape(value.split(maxsplit=1)[0] if value else "")
