"""What a signature tells of whoever signed: phone, title, company; nothing where it is unsure."""

from dataclasses import replace

from kith.domain.encounter import Person
from kith.mail import forwards, lines, signatures
from kith.mail.job_words import COMPANY_WORDS, FAX_LABELS, FREE_MAIL, PHONE_LABELS, TITLE_WORDS

LINES = 12
"""Lines of a signature that are looked at; below come slogans and disclaimers."""

WIDTH = 80
"""Characters of such a line."""

NAME_WORDS = 6
TITLE_WORDS_LIMIT = 8
"""Words of a name or company, and of a title."""

FEWEST_DIGITS = 7
MOST_DIGITS = 15
"""Digits of a phone number: seven locally; E.164 allows fifteen."""

SEPARATORS = (*"|\u00b7\u2022\u2013\u2014", ", ", " - ", " at ", " @ ", " bei ", " chez ")
NUMBER = frozenset("0123456789+().-/ \u2011")


def complete(person: Person, body: str) -> Person:
    """Return `person`, who wrote the mail `body`, with what their signature there tells."""
    signed = _signature(person, body)
    if not signed:
        return person
    phone = next((found for line in signed if (found := _phone(line))), None)
    title, company = _position(person, signed)
    return replace(person, phone=phone, title=title, company=company)


def _signature(person: Person, body: str) -> list[str]:
    """Return the lines of the signature, from the name on if it is there."""
    parts = forwards.read(lines.split(body), None, None)
    signed = [line.strip() for line in parts.signature if line.strip()]
    if not signed:
        tail = [line.strip() for line in parts.words.split("\n") if line.strip()][-LINES:]
        starts = (i for i, line in enumerate(tail) if _is_name(person, _first(line), full=True))
        at = next(starts, None)
        signed = [] if at is None else tail[at:]
    kept = signed[: LINES + 1]
    end = next((i for i, line in enumerate(kept) if len(line) > WIDTH), len(kept))
    return kept[:end]


def _is_name(person: Person, line: str, *, full: bool = False) -> bool:
    """Return whether a line is the person's name, in full or a part of it."""
    words = _words(line)
    known = _words(person.name or "")
    if not words or not known or len(words) > NAME_WORDS:
        return False
    return words == known if full else words[0] in known


def _words(text: str) -> list[str]:
    return [word for part in text.split() if (word := part.strip(".,;:|-*_()\"'").casefold())]


def _phone(line: str) -> str | None:
    """Return the first phone number of a line, as written: labelled, or plainly one."""
    at = 0
    while at < len(line):
        if line[at] not in "+(0123456789":
            at += 1
            continue
        end = at
        while end < len(line) and line[end] in NUMBER:
            end += 1
        text = line[at:end].rstrip(" .-/(")
        label = _words(line[:at])[-1:] or [""]
        digits = sum(ch.isdigit() for ch in text)
        begins = text.startswith(("+", "0", "(")) and (at == 0 or line[at - 1] in " :	")
        fits = FEWEST_DIGITS <= digits <= MOST_DIGITS and label[0] not in FAX_LABELS
        if fits and (label[0] in PHONE_LABELS or begins):
            return " ".join(text.split())
        at = max(end, at + 1)
    return None


def _position(person: Person, signed: list[str]) -> tuple[str | None, str | None]:
    """Return title and company: they stand beside the name or in the lines below it."""
    at = next((i for i, line in enumerate(signed) if _is_name(person, line)), None)
    if at is None:
        return None, None
    beside = _pieces(signed[at])[1:]
    below = [piece for line in signed[at + 1 : at + 5] if _tells(line) for piece in _pieces(line)]
    title: str | None = None
    company: str | None = None
    rest = [piece for piece in (*beside, *below) if not _is_name(person, piece)]
    for piece in rest:
        if title is None and company is None and _is_title(piece):
            title = piece
        elif company is None and (_is_company(person, piece) or (title and piece in beside)):
            company = piece
    if title is not None and company is None:
        after = next((piece for piece in rest if not _is_title(piece)), "")
        company = after if _capital(after) else None
    return title, company


def _tells(line: str) -> bool:
    """Return whether a line may name a position: no address, link or number in it."""
    lowered = line.lower()
    return not (
        "@" in lowered.replace(" @ ", " ")
        or signatures.is_mobile(line)
        or "www." in lowered
        or "://" in lowered
        or sum(ch.isdigit() for ch in line) > len("123")
    )


def _pieces(line: str) -> list[str]:
    for separator in SEPARATORS:
        line = line.replace(separator, "\n")
    return [piece for part in line.split("\n") if (piece := part.strip(" ,;:*_"))]


def _first(line: str) -> str:
    return next(iter(_pieces(line)), "")


def _is_title(piece: str) -> bool:
    words = _words(piece)
    return len(words) <= TITLE_WORDS_LIMIT and any(
        word in TITLE_WORDS or word.removesuffix("in") in TITLE_WORDS for word in words
    )


def _is_company(person: Person, piece: str) -> bool:
    """Return whether a piece has a company's form, or the name of the person's own domain."""
    words = _words(piece)
    if any(word in COMPANY_WORDS for word in words):
        return True
    domain = (person.address or "").rpartition("@")[2]
    stem = domain.rpartition(".")[0].rpartition(".")[2]
    joined = "".join(ch for ch in piece.casefold() if ch.isalnum())
    known = bool(stem) and domain not in FREE_MAIL
    return known and stem.replace("-", "") in {joined, *(word for word in words)}


def _capital(piece: str) -> bool:
    return piece[:1].isupper() and len(piece.split()) <= NAME_WORDS
