"""What a signature tells of whoever signed: phone, title, company; nothing where it is unsure."""

from collections.abc import Sequence
from dataclasses import replace

from kith.domain.encounter import Person
from kith.domain.identity import fold
from kith.domain.job_words import CREDENTIALS
from kith.mail import forwards, lines, phones, positions, signatures
from kith.mail.lines import is_rule
from kith.mail.stamps import is_cjk

LINES = 16
"""Lines of a signature that are looked at; below come slogans and disclaimers."""

WIDTH = 120
"""Characters of such a line; a longer one is prose."""

LONGEST = 500
FEWEST_PIECES = 4
"""Characters, and pieces, of a line that holds a whole signature."""

POSTSCRIPTS = ("N.B.", "NB:", "P.P.S.", "P.S.", "PPS", "PS:", "PS ")

TITLE_GAPS = " \u3000:\uff1a/"
"""What stands between a title and an East Asian name."""

NAME_WORDS = 7
"""Words of a name with its titles."""

LONGEST_PREFIX = 3
"""Letters of what stands before a name and is in no table: i. A., FH, LG."""

ABOVE = 3
"""Lines above the name that may belong to a signature, as a Japanese one begins."""


def complete(person: Person, body: str, zone: str | None) -> Person:
    """Return `person`, who wrote the mail `body`, with what their signature there tells.

    `zone` is its reader's: whose numbers are written without a country.
    """
    parts = forwards.read(lines.split(body), None, None)
    return signed(person, parts.words, parts.signature, zone)


def signed(person: Person, words: str, signature: Sequence[str], zone: str | None) -> Person:
    """Return `person`, who wrote `words` above `signature`, with what they tell of them."""
    words = "\n".join(_apart(person.name, words.split("\n")))
    block = _block(person, words, _apart(person.name, signature))
    if not block:
        return person
    names = [_begins_with_name(person, line) for line in block]
    title, company = positions.position(names, block, person.address)
    phone = phones.best(block, zone, person.address)
    return replace(person, phone=phone, title=title, company=company)


def _apart(name: str | None, found: Sequence[str]) -> list[str]:
    """Return lines of which each that ends with an East Asian name has it on a line of its own.

    There a title stands before the name.
    """
    plain = "".join((name or "").split())
    if not plain or not all(map(is_cjk, plain)):
        return list(found)
    parted: list[str] = []
    for line in found:
        bare = line.rstrip()
        at = len(bare)
        for ch in reversed(plain):
            at = len(bare[:at].rstrip()) - 1
            if at < 0 or bare[at] != ch:
                at = 0
                break
        parted += [bare[:at], bare[at:]] if at and bare[at - 1] in TITLE_GAPS else [line]
    return parted


def _block(person: Person, words: str, signature: Sequence[str]) -> list[str]:
    """Return the lines of a signature: what was set apart, or the end of the words from a name on.

    What was set apart without a name belongs to the name above it.
    """
    apart = _kept(signature)
    tail = _kept(words.split("\n")[-LINES * 2 :])[-LINES:]
    if any(_begins_with_name(person, line) for line in apart):
        return apart
    full = [at for at, line in enumerate(tail) if _begins_with_name(person, line, full=True)]
    last = bool(tail) and _begins_with_name(person, tail[-1])
    if not full and not (last and apart):
        return []
    at = full[-1] if full else len(tail) - 1
    return _headed(tail, at) + list(tail[at:]) + apart


def _headed(tail: Sequence[str], at: int) -> list[str]:
    """Return the lines between a rule and the name, if a rule opens the signature."""
    for start in range(at - 1, max(at - 2 - ABOVE, -1), -1):
        if is_rule(tail[start]):
            return list(tail[start + 1 : at])
    return []


def _kept(found: Sequence[str]) -> list[str]:
    plain = [line.strip(" \t*_>\u200b") for line in found]
    plain = [line for line in plain if line and not signatures.is_mobile(line)][:LINES]
    end = next((at for at, line in enumerate(plain) if _is_prose(line)), len(plain))
    return plain[:end]


def _is_prose(line: str) -> bool:
    """Return whether a line is a sentence: a long one without separators, or a postscript."""
    if len(line) > WIDTH:
        return len(line) > LONGEST or len(positions.pieces(line)) < FEWEST_PIECES
    return line.upper().startswith(POSTSCRIPTS)


def _begins_with_name(person: Person, line: str, *, full: bool = False) -> bool:
    """Return whether a line begins with the person's name, in full or a part of it."""
    known = _name_words(person.name or (person.address or "").partition("@")[0])
    given = _name_words(next(iter(positions.pieces(line)), ""))
    if known and "".join(given) == "".join(known):
        return True
    while given and len(given[0]) <= LONGEST_PREFIX and not _fits(given[0], known):
        given = given[1:]
    if not known or not given or len(given) > NAME_WORDS:
        return False
    both = [word for word in given if word in known]
    strange = [word for word in given if not _fits(word, known)]
    if full:
        alike = len(given) - len(strange)
        return bool(both) and alike > 1 and len(strange) < len(both)
    return _fits(given[0], known) and bool(both) and (not strange or len(both) > len(strange))


def _fits(word: str, known: Sequence[str]) -> bool:
    """Return whether a word is one of the name's, or the initial of one."""
    return word in known or (len(word) == 1 and any(each[0] == word for each in known))


def _name_words(text: str) -> list[str]:
    apart = text.replace(".", " ") if " " not in text else text
    plain = fold(apart.translate(str.maketrans(",()\uff08\uff09_|/", "        ")))
    found = (word.strip(".;:*-'\"") for word in plain.split())
    return [word for word in found if word and word not in CREDENTIALS]
