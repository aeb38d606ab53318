"""The text a person would read in a mail, whichever parts it is made of."""

from kith.mail import lines, markup
from kith.mail.mime import Part

STUB_LIMIT = 200
"""Characters below which a plain text beside HTML may only say "please view as HTML"."""

STUB_RATIO = 4
"""How many times longer the HTML is then."""

FIRST_ONLY = frozenset({"multipart/encrypted", "multipart/related", "multipart/signed"})
"""Containers whose first part is the text and the rest belongs to it."""


def of(part: Part) -> str:
    """Return the text of a mail or part, empty if it has none. Raise Rejected over the budget."""
    if part.type == "multipart/alternative":
        return _alternative(part)
    if part.children:
        children = part.children[:1] if part.type in FIRST_ONLY else part.children
        texts = [of(child) for child in children if not _is_file(child)]
        return "\n".join(text for text in texts if text.strip())
    if part.type in {"text/html", "application/xhtml+xml"}:
        return markup.text_of(part.text())
    if part.type in {"text/calendar", "text/vcard", "text/x-vcard", "text/directory"}:
        return ""
    if not part.type.startswith("text/") or part.message is not None:
        return ""
    return _plain(part)


def _is_file(part: Part) -> bool:
    return part.disposition == "attachment" or (
        part.filename is not None and part.type not in {"text/html", "text/plain"}
    )


def _alternative(part: Part) -> str:
    """Prefer plain text to HTML, unless it is empty or a stub."""
    plain = next((child for child in part.children if child.type == "text/plain"), None)
    text = _plain(plain) if plain is not None else ""
    if len(text) > STUB_LIMIT:
        return text
    others = (of(child) for child in part.children if child is not plain)
    other = next((found for found in others if found.strip()), "")
    return other if len(other.strip()) > STUB_RATIO * len(text.strip()) else text


def _plain(part: Part) -> str:
    text = part.text()
    if part.parameters.get("format", "").lower() == "flowed":
        return _unflowed(text, joined=part.parameters.get("delsp", "").lower() == "yes")
    return text


def _unflowed(text: str, *, joined: bool) -> str:
    """Join the lines that the sender's client broke (RFC 3676)."""
    out: list[str] = []
    flowing: int | None = None
    for raw in text.replace("\r\n", "\n").split("\n"):
        depth = len(raw) - len(raw.lstrip(">"))
        line = raw[depth:].removeprefix(" ")
        signature = line == "-- "
        if flowing == depth and not signature:
            out[-1] += line
        else:
            out.append(">" * depth + (" " if depth else "") + line)
        flowing = depth if line.endswith(" ") and not signature else None
        if flowing is not None and joined:
            out[-1] = out[-1][:-1]
    return lines.tidy("\n".join(out))
