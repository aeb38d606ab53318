"""The tags of HTML and the text between them, in linear time whatever is left unclosed.

html.parser is not used: on unclosed comments and tags it takes quadratic time in the Pythons
Kith runs on.
"""

import html
from collections.abc import Iterator
from typing import NamedTuple

RAW = frozenset({"script", "style", "textarea", "title"})
"""Elements that only their own end tag ends; what is in them is passed over."""

TAG_LIMIT = 20_000
"""Characters of one tag; beyond that a < is just a character."""

QUOTED_CLOSERS = 3
"""Characters > in quoted attributes of one tag that are passed over."""


class Tag(NamedTuple):
    """A start or end tag; the attributes as written."""

    name: str
    closing: bool
    attributes: str

    def has(self, name: str) -> bool:
        """Return whether the attribute `name` is there, with a value or without."""
        return f" {name} " in f" {self.attributes.lower().replace('=', ' ')} "

    def attribute(self, name: str) -> str:
        """Return the value of an attribute, or nothing."""
        at = f" {self.attributes.lower()}".find(f" {name}=")
        if at < 0:
            return ""
        value = self.attributes[at + len(name) + 1 :].lstrip()
        if value[:1] in {'"', "'"}:
            return html.unescape(value[1:].partition(value[0])[0])
        return html.unescape(value.split(maxsplit=1)[0] if value else "")


def pieces(markup: str) -> Iterator[str | Tag]:
    """Yield texts, entities and all, and tags, in order; comments and raw elements are left out."""
    at = start = 0
    while (at := markup.find("<", at)) >= 0:
        if markup.startswith("<!--", at):
            tag, end = None, markup.find("-->", at + len("<!--"))
            end = len(markup) if end < 0 else end + len("-->")
        else:
            tag, end = _tag(markup, at)
        if end < 0:
            at += 1
            continue
        if start < at:
            yield markup[start:at]
        if tag is not None:
            yield tag
            if tag.name in RAW and not tag.closing:
                end = _raw_end(markup, end, tag.name)
        at = start = end
    if start < len(markup):
        yield markup[start:]


def _tag(markup: str, at: int) -> tuple[Tag | None, int]:
    """Return the tag at `at`, None for a declaration, and where it ends; -1 if it is text."""
    closing = markup[at + 1 : at + 2] == "/"
    start = at + 1 + closing
    first = markup[start : start + 1]
    end = _tag_end(markup, start) if first.isalpha() or first in {"!", "?"} else -1
    if end < 0 or not first.isalpha():
        return None, end + 1 if end >= 0 else -1
    words = " ".join(markup[start:end].split())
    name, _, attributes = words.partition(" ")
    return Tag(name.rstrip("/").lower(), closing, attributes), end + 1


def _tag_end(markup: str, at: int) -> int:
    """Return where the tag closes, a few > in quoted attributes passed over, or -1."""
    end = markup.find(">", at, at + TAG_LIMIT)
    for _ in range(QUOTED_CLOSERS):
        if end < 0 or markup.count('"', at, end) % 2 == 0:
            break
        further = markup.find(">", end + 1, at + TAG_LIMIT)
        end = further if further >= 0 else end
    return end


def _raw_end(markup: str, at: int, name: str) -> int:
    """Return where the end tag of a raw element starts; without one, nothing more is shown."""
    folded = f"</{name}"
    while (at := markup.find("</", at)) >= 0:
        if markup[at : at + len(folded)].lower() == folded:
            return at
        at += len("</")
    return len(markup)
