"""The tags of HTML and the text between them, in linear time whatever is left unclosed.

html.parser is not used: on unclosed comments and tags it takes quadratic time in the Pythons
Kith runs on.
"""

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

RAW = frozenset({"script", "style", "textarea", "title"})
"""Elements that only their own end tag ends; what is in them is passed over."""

TAG_LIMIT = 20_000
"""Characters of one tag; beyond that a < is just a character."""

QUOTED_CLOSERS = 3
"""Characters > in quoted attributes of one tag that are passed over."""

ATTRIBUTES_LIMIT = 100
"""Attributes of one tag that are told apart; mails have up to twenty."""

QUOTES = ("'", '"')

REPEATED = 200
"""Characters of a tag that is kept in mind, as it may be there again: most are, often."""

KEPT_LIMIT = 1_000
"""Different tags of one mail that are kept in mind."""


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """A start or end tag, its attributes by their names in lower case."""

    name: str
    closing: bool
    attributes: Mapping[str, str]

    def attribute(self, name: str) -> str:
        """Return the value of an attribute, or nothing."""
        return self.attributes.get(name, "")


def unescape(text: str) -> str:
    """Return `text` with its entities read; as it is, if a number in it is beyond all sense."""
    if "&" not in text:
        return text
    try:
        return html.unescape(text)
    except ValueError:  # Python refuses to read a number of thousands of digits
        return text


def pieces(markup: str) -> Iterator[str | Tag]:
    """Yield texts, entities and all, and tags, in order; comments and raw elements are left out."""
    kept: dict[str, Tag] = {}
    at = start = 0
    while (at := markup.find("<", at)) >= 0:
        end = markup.find(">", at, at + REPEATED) + 1
        tag = kept.get(markup[at + 1 : end - 1]) if end else None
        if tag is None and (end := _end(markup, at)) < 0:
            at += 1
            continue
        if start < at:
            yield markup[start:at]
        if tag is None and markup[at + 1] not in "!?":
            tag = _tag(markup[at + 1 : end - 1], kept)
        if tag is not None:
            yield tag
            if tag.name in RAW and not tag.closing:
                end = _raw_end(markup, end, tag.name)
        at = start = end
    if start < len(markup):
        yield markup[start:]


def _end(markup: str, at: int) -> int:
    """Return where the tag, comment or declaration at `at` ends; -1 if it is text."""
    first = markup[at + 1 : at + 2]
    if first == "!" and markup.startswith("<!--", at):
        end = markup.find("-->", at + len("<!--"))
        return len(markup) if end < 0 else end + len("-->")
    if first == "/":
        first = markup[at + 2 : at + 3]
    elif first in {"!", "?"}:
        return _tag_end(markup, at + 1) + 1 or -1
    return _tag_end(markup, at + 1) + 1 or -1 if first.isalpha() else -1


def _tag_end(markup: str, at: int) -> int:
    """Return where the tag closes, a few > in quoted attributes passed over, or -1."""
    end = markup.find(">", at, at + TAG_LIMIT)
    for _ in range(QUOTED_CLOSERS):
        if end < 0 or markup.count('"', at, end) % 2 == 0:
            break
        further = markup.find(">", end + 1, at + TAG_LIMIT)
        end = further if further >= 0 else end
    return end


def _tag(text: str, kept: dict[str, Tag]) -> Tag:
    """Return the tag that is written `text`; in `kept`, if it ends at its first > anywhere."""
    closing = text[0] == "/"
    name, _, rest = " ".join(text[closing:].split()).partition(" ")
    tag = Tag(name.partition("/")[0].lower(), closing, _attributes(rest))
    plain = ">" not in text and text.count('"') % 2 == 0
    if plain and len(text) <= REPEATED and len(kept) < KEPT_LIMIT:
        kept[text] = tag
    return tag


def _attributes(text: str) -> dict[str, str]:
    """Read `a="b c" d=e f`, with one space wherever there is any; the first of a name counts."""
    found: dict[str, str] = {}
    at = 0
    while len(found) < ATTRIBUTES_LIMIT and (equals := text.find("=", at)) >= 0:
        names = text[at:equals].lower().split()
        start = equals + 1 + (text[equals + 1 : equals + 2] == " ")
        quote = text[start : start + 1]
        if quote in QUOTES:
            start += 1
        end = text.find(quote if quote in QUOTES else " ", start)
        at = end + 1 if end >= 0 else len(text)
        for name in names[:-1]:
            found.setdefault(name, "")
        if names:
            found.setdefault(names[-1], unescape(text[start : at - (end >= 0)]))
    for name in text[at:].lower().split():
        found.setdefault(name.rstrip("/"), "")
    return found


def _raw_end(markup: str, at: int, name: str) -> int:
    """Return where the end tag of a raw element starts; without one, nothing more is shown."""
    folded = f"</{name}"
    while (at := markup.find("</", at)) >= 0:
        if markup[at : at + len(folded)].lower() == folded:
            return at
        at += len("</")
    return len(markup)
