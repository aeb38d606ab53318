"""The text a person would read in a mail, whichever parts it is made of."""

from kith.mail import charsets, lines, markup, packed
from kith.mail.mime import Part

STUB_LIMIT = 200
"""Characters below which a plain text beside HTML may only say "please view as HTML"."""

STUB_RATIO = 4
"""How many times longer the HTML is then."""

FIRST_ONLY = frozenset({"multipart/related", "multipart/signed"})
"""Containers whose first text is the text; the rest belongs to it."""

UNREAD = frozenset(
    [
        "text/calendar",
        "text/css",
        "text/csv",
        "text/directory",
        "text/javascript",
        "text/rfc822-headers",
        "text/rtf",
        "text/tab-separated-values",
        "text/vcard",
        "text/x-amp-html",
        "text/x-vcard",
        "text/xml",
    ]
)
"""Texts for programs."""

PAGE_STARTS = ("<!doctype html", "<html")
"""How HTML begins that is labelled plain text."""

ENCRYPTED = "The mail is encrypted, so I could not read its text."
WRAPPED = "The mail is signed in a way that hides its text, so I could not read it."
PACKED = "Outlook packed part of the mail into a file, winmail.dat, which I could not open."

SEALED = {
    "application/ms-tnef": PACKED,
    "application/pgp-encrypted": ENCRYPTED,
    "application/pkcs7-mime": ENCRYPTED,
    "application/vnd.ms-tnef": PACKED,
    "application/x-pkcs7-mime": ENCRYPTED,
    "message/external-body": "The text of the mail is kept elsewhere, so I could not read it.",
    "message/partial": "This is one piece of a mail sent in several; I could not join them.",
    "multipart/encrypted": ENCRYPTED,
}
"""Parts whose content is out of reach, and how the owner is told."""

TNEF_NAME = "winmail.dat"
TEXT_NAMES = (".md", ".text", ".txt")

FILE_LIMIT = 64 * 1024
"""Bytes of a file that may be the text of a mail without one."""

CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\f\r\x1b"))
"""Bytes that no text has."""


def of(part: Part) -> str:
    """Return the text of a mail or part, empty if it has none. Raise Rejected over the budget.

    If all there is is an attached text, or something unlabelled that looks like one, it is that.
    """
    text = _of(part)
    if text.strip():
        return text
    small = [each for each in part.walk() if each.end - each.start <= FILE_LIMIT]
    found = (read(each) for read in (_leaf, _unlabelled) for each in small)
    return next((each for each in found if each.strip()), "")


def unreadable(part: Part) -> tuple[str, ...]:
    """Return, in sentences, what of a mail whose text was read is out of reach; each once."""
    found = (_sealed(each) for each in part.walk())
    return tuple(dict.fromkeys(filter(None, found)))


def _sealed(part: Part) -> str | None:
    if part.parameters.get("smime-type", "").lower() == "signed-data":
        return WRAPPED
    if (part.filename or "").lower() == TNEF_NAME:
        return PACKED
    if part.decoded is not None and packed.is_encrypted(part.decoded):
        return ENCRYPTED
    return SEALED.get(part.type)


def _of(part: Part) -> str:
    if part.type in SEALED:
        return ""
    if part.type == "multipart/alternative":
        return _alternative(part)
    if not part.children:
        return _leaf(part)
    texts = (_of(child) for child in part.children if not _is_file(child))
    written = {" ".join(text.split()): text for text in texts if text.strip()}
    return "\n".join(list(written.values())[: 1 if part.type in FIRST_ONLY else None])


def _leaf(part: Part) -> str:
    """Return what a part says that has no parts, if it is text."""
    if part.is_page:
        return markup.text_of(part.text())
    if not part.type.startswith("text/") or part.type in UNREAD or part.message is not None:
        return ""
    return _plain(part)


def _unlabelled(part: Part) -> str:
    """Return what a file says that has no telling type or name, if its bytes can be text."""
    named = part.filename is not None and not part.filename.lower().endswith(TEXT_NAMES)
    if part.type != "application/octet-stream" or named:
        return ""
    data = part.payload()
    return "" if len(data) != len(data.translate(None, CONTROLS)) else charsets.decode(data)


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
    others = (_of(child) for child in part.children if child is not plain)
    other = next((found for found in others if found.strip()), "")
    return other if len(other.strip()) > STUB_RATIO * len(text.strip()) else text


def _plain(part: Part) -> str:
    text = part.text()
    if text[:100].lstrip().lower().startswith(PAGE_STARTS):
        return markup.text_of(text)
    if part.parameters.get("format", "").lower() == "flowed":
        text = _unflowed(text, joined=part.parameters.get("delsp", "").lower() == "yes")
    return packed.without(text)


def _unflowed(text: str, *, joined: bool) -> str:
    """Join the lines that the sender's client broke (RFC 3676)."""
    out: list[list[str]] = []
    flowing: int | None = None
    for raw in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        depth = len(raw) - len(raw.lstrip(">"))
        line = raw[depth:].removeprefix(" ")
        signature = line == "-- "
        flows = line.endswith(" ") and not signature
        said = line[:-1] if flows and joined else line
        if flowing == depth and not signature:
            out[-1].append(said)
        else:
            out.append([">" * depth + (" " if depth else ""), said])
        flowing = depth if flows else None
    return lines.tidy("\n".join(map("".join, out)))
