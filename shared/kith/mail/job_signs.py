"""What a piece of a signature is: a title, an organisation, a legal footer, or nothing known."""

from collections.abc import Sequence

from kith.domain.job_words import (
    COMPANY_SIGNS,
    COMPANY_WORDS,
    DEPARTMENT_WORDS,
    LEGAL_WORDS,
    ORGANISATION_ENDS,
    ORGANISATION_WORDS,
    TITLE_ENDS,
    TITLE_SIGNS,
    TITLE_WORDS,
    UNIVERSITIES,
)
from kith.mail.free_mail import FREE_MAIL

EDGES = " ,;:*_.<>\"'"
"""What stands around words and is none of theirs."""

NAME_LIMIT = 7
TITLE_LIMIT = 9
"""Words of an organisation, and of a title."""

SHORTEST_STEM = 3
"""Letters of a domain by which a company is known."""

SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "go", "gov", "gv", "ne", "net", "or", "org"})
"""What stands before the country in a domain and is nobody's name."""


def words(text: str) -> list[str]:
    """Return the words of `text`, folded to lower case, without what stands around them."""
    return [word for part in text.split() if (word := part.strip(EDGES + "()[]|-&").casefold())]


def tells(piece: str) -> bool:
    """Return whether a piece may name a position: no address, link, phone or postcode in it."""
    lowered = piece.lower()
    return not (
        "@" in lowered.replace(" @ ", " ")
        or "www." in lowered
        or "://" in lowered
        or sum(ch.isdigit() for ch in piece) > len("123")
    )


def is_capital(text: str) -> bool:
    """Return whether a piece may be a name: not too long, and not begun in lower case."""
    return not text[:1].islower() and len(text.split()) <= NAME_LIMIT


def is_legal(text: str, found: Sequence[str]) -> bool:
    """Return whether a piece is what the law wants: "Geschäftsführer: …", "Registered in …"."""
    label, colon, _ = text.partition(":")
    called = words(label) if colon else found[:1] if "registered" in found[:1] else []
    return any(word in LEGAL_WORDS for word in called)


def is_title(text: str, found: Sequence[str]) -> bool:
    """Return whether a piece, of the words `found`, is what somebody is employed as."""
    if len(found) > TITLE_LIMIT or ":" in text or text.endswith(("!", "?", "...")):
        return False
    if any(sign in text for sign in TITLE_SIGNS):
        return True
    split = [each for word in found for each in (word, *word.replace("/", "-").split("-"))]
    return any(titles(word) for word in split if word)


def titles(word: str) -> bool:
    """Return whether a word is one of a title: of a man or a woman, or the end of a compound."""
    plain = word.removesuffix("*in").removesuffix(":in").removesuffix("_in").removesuffix("(in")
    if plain in TITLE_WORDS or plain.removesuffix("in") in TITLE_WORDS:
        return True
    bare = plain.removesuffix("in")
    return any(each.endswith(end) for end in TITLE_ENDS for each in (plain, bare))


def has_form(text: str, found: Sequence[str]) -> bool:
    """Return whether a piece, of the words `found`, has the legal form of a company in it."""
    if any(sign in text for sign in COMPANY_SIGNS):
        return True
    forms = [word for word in found[1:] if word in COMPANY_WORDS]
    return any(form for form in forms if _written_as_form(text, form))


def _written_as_form(text: str, form: str) -> bool:
    """Return whether a form has a capital or a dot ("AS", "Co"), as no word of a sentence has."""
    written = (part for part in text.split() if part.strip(EDGES + "()[]|-&").casefold() == form)
    return any(not part.strip("([").islower() or "." in part for part in written)


def is_organisation(found: Sequence[str]) -> bool:
    """Return whether words are an organisation's name rather than a part of one."""
    if any(word in UNIVERSITIES for word in found):
        return True
    if found[0] in DEPARTMENT_WORDS or all(word in DEPARTMENT_WORDS for word in found):
        return False
    if len(found) < len(("one", "other")):
        return any(found[0].endswith(end) and found[0] != end for end in ORGANISATION_ENDS)
    return any(
        word in ORGANISATION_WORDS or word.endswith(tuple(ORGANISATION_ENDS)) for word in found
    )


def is_domain(text: str, address: str | None) -> bool:
    """Return whether a piece is what the person's own domain is called after."""
    domain = (address or "").rpartition("@")[2]
    if domain in FREE_MAIL:
        return False
    stems = [
        stem.replace("-", "")
        for stem in domain.split(".")[:-1]
        if stem not in SECOND_LEVEL and len(stem) >= SHORTEST_STEM
    ]
    parts = ["".join(ch for ch in part.casefold() if ch.isalnum()) for part in text.split()]
    joined = "".join(parts)
    starts = ("".join(parts[:end]) for end in range(1, len(parts) + 1))
    known = {joined, *parts, *starts}
    return len(parts) <= NAME_LIMIT and any(
        stem in known or _shortened(stem, joined) for stem in stems
    )


def _shortened(stem: str, joined: str) -> bool:
    """Return whether a domain goes on where the name ends: Clay and clay-group."""
    return len(joined) > SHORTEST_STEM and stem.startswith(joined)
