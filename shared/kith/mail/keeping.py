"""Whom the owner's words keep out or let in again: `never: @mycompany.example`."""

from kith.domain.date_text import fold
from kith.domain.keeping import Wishes
from kith.domain.note_lines import BULLETS, COLONS, QUOTE
from kith.mail import addresses
from kith.mail.verbs import VERBS, Verb

MOST_LINES = 300
"""Lines in which such wishes are looked for, as in notes."""

MOST_NAMED = 20
"""Addresses of one line."""


def take(words: str) -> tuple[Wishes | None, str]:
    """Return what the lines of `words` wish, None if nothing, and the words without those lines.

    A line counts only if it names addresses or domains and nothing else: "Never: again" is words.
    A quoted line is somebody else's.
    """
    lines = words.split("\n")
    never: list[str] = []
    always: list[str] = []
    rest: list[str] = []
    for line in lines[:MOST_LINES]:
        verb, named = _wish(line)
        if named:
            (never if verb is Verb.NEVER else always).extend(named)
        else:
            rest.append(line)
    if never or always:
        return Wishes(tuple(never), tuple(always)), "\n".join((*rest, *lines[MOST_LINES:])).strip()
    return (Wishes(), "") if _asks(words) else (None, words)


def _wish(line: str) -> tuple[Verb | None, list[str]]:
    bare = line.strip().lstrip(BULLETS.replace(QUOTE, "") + " \t_")
    bare = bare.translate(dict.fromkeys(map(ord, COLONS), ":"))
    word, colon, value = bare.partition(":")
    verb = VERBS.get(fold(word.strip("*_ \u00a0\u202f")))
    if not colon or verb not in {Verb.NEVER, Verb.ALWAYS}:
        return None, []
    tokens = value.replace(",", " ").replace(";", " ").split()
    named = [_named(token) for each in tokens if (token := each.strip("*_"))]
    found = [each for each in named if each]
    return verb, found if len(found) == len(named) <= MOST_NAMED else []


def _named(token: str) -> str | None:
    """Return an address, or a domain from its @ on, as it is kept; None if it is neither."""
    shown, _, linked = token.partition("<")
    text = (shown or linked).strip("<>").removeprefix("*").lower()
    if address := addresses.fold(text):
        return address
    domain = text.removeprefix("@").rstrip(".")
    labels = domain.split(".")
    good = all(label and label.replace("-", "").isalnum() for label in labels)
    return f"@{domain}" if good and len(labels) > 1 else None


def _asks(words: str) -> bool:
    word = words.strip()
    return VERBS.get(fold(word.rstrip(":? "))) is Verb.NEVER and len(word.split()) == 1
