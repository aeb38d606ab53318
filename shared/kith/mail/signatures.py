"""Where a mail's own words end and its signature begins, and what the signature tells."""

from dataclasses import dataclass

from kith.domain.note_lines import Labelled, read_lines
from kith.mail import notices
from kith.mail.lines import fold, is_rule
from kith.mail.partings import (
    APPS,
    AWAY,
    BARE_SIGN_OFFS,
    EXCUSES,
    MINE,
    MOBILE_STARTS,
    POSTSCRIPTS,
    SIGN_OFFS,
    SYSTEMS,
)

_LEAVES = frozenset(map(fold, SIGN_OFFS))
_BARE = frozenset(map(fold, BARE_SIGN_OFFS))

SIGNATURE_LINES = 12
"""Lines a signature below "Regards," may have; more is text."""

SIGNATURE_WIDTH = 80
"""Characters of a line in a signature; longer ones are prose or a disclaimer."""

SENTENCE_ENDS = (".", "!", "?", "\u2026", "\u3002")
SIGNED_WIDTH = 45
"""Characters of a line in a signature without any mark of one."""

NAME_WORDS = 8
"""Words of the first line of a signature: a name, perhaps with a title and a company."""

STOPPED_WORDS = 4
"""Words of a line with a full stop from which on it is a sentence, not "ACME Inc."."""

AWAY_WORDS = 4
"""Words of where a greeting comes from: "aus dem schönen Berlin"."""

NAMED_WORDS = 3
"""Words of a name on the line of the parting."""

APP_WORDS = 8
"""Words of a line that advertises an app."""

SIGNED_LIMIT = 30
"""Characters of a name after a slash, as Swedes sign."""


@dataclass(frozen=True, slots=True)
class Parted:
    """Lines of a mail: its own words, and its signature."""

    words: list[str]
    signature: list[str]


def part(lines: list[str]) -> Parted:
    """Split `lines`, free of quotes, at the first thing that only a signature starts with.

    What somebody wrote below it, a postscript or a line for Kith, is their words again.
    """
    lines = notices.without(lines)
    at = next((at for at in range(len(lines)) if _starts(lines, at)), len(lines))
    again = len(lines) if _delimits(lines, at) else at
    while again < len(lines) and not _is_postscript(lines, again, at):
        again += 1
    gap = [""] if at and lines[at - 1].strip() else []
    below = [*gap, *lines[again:]] if again < len(lines) else []
    return Parted([*lines[:at], *below], lines[at:again])


def _is_postscript(lines: list[str], i: int, at: int) -> bool:
    """Return whether line `i`, below a signature that starts at `at`, is the writer's own."""
    if i == at or not lines[i].strip():
        return False
    return fold(lines[i][:SIGNATURE_WIDTH]).startswith(POSTSCRIPTS) or (
        not lines[i - 1].strip() and _understood(lines[i : i + 1])
    )


def _starts(lines: list[str], at: int) -> bool:
    text = lines[at].strip()
    if not text:
        return False
    return (
        _delimits(lines, at)
        or (is_mobile(text) and (_is_device(text) or _short(lines, at)))
        or _takes_leave(lines, at)
        or _signs(lines, at)
    )


def _delimits(lines: list[str], at: int) -> bool:
    """Return whether line `at` is drawn above a signature: two dashes, or a rule above few lines.

    A rule is also drawn between the paragraphs of a text, which go on with more than that.
    """
    text = lines[at].strip() if 0 < at < len(lines) else ""
    if not (is_rule(text) and set(text) == {"_"}):
        return text == "--"
    return could_follow(lines, at)


def is_mobile(text: str) -> bool:
    """Return whether a phone or an app put this line there.

    A comma makes it a sentence, if it does not excuse how the mail was typed.
    """
    if len(text) >= SIGNATURE_WIDTH * 2:
        return False
    line = fold(text.lstrip("-*_ "))
    if not (line.startswith(MOBILE_STARTS) or _is_app(line)):
        return False
    return "," not in line or "http" in line or any(word in line for word in EXCUSES)


def _is_app(line: str) -> bool:
    """Return whether a folded line says little but an app and what it runs on, in any language."""
    said = line.partition("http")[0].replace("<", " ")
    return (
        any(system in said for system in SYSTEMS)
        and any(app in said for app in APPS)
        and len(said.split()) <= APP_WORDS
    )


def _is_device(text: str) -> bool:
    """Return whether a line names the writer's own device, which no sentence is about."""
    return not MINE.isdisjoint(fold(text).split())


def _short(lines: list[str], at: int) -> bool:
    """Return whether what stands below line `at` is no longer than a signature."""
    if not _near_end(lines, at):
        return False
    rest = [line.strip() for line in lines[at + 1 :] if line.strip()]
    rest = rest[: next((i for i, line in enumerate(rest) if _is_own(line)), len(rest))]
    if rest and _is_sentence(rest[0]):
        return False
    return len(rest) <= SIGNATURE_LINES and all(len(line) <= SIGNATURE_WIDTH for line in rest)


def could_follow(lines: list[str], at: int) -> bool:
    """Return whether all from line `at` on is no more than a signature, with nothing for Kith."""
    return _short(lines, at) and not any(_is_own(line) for line in lines[at:])


def _is_sentence(line: str) -> bool:
    """Return whether what stands right below a parting is no name: too many words, or a stop."""
    words = len(line.split())
    return words > NAME_WORDS or (words >= STOPPED_WORDS and line.endswith(SENTENCE_ENDS))


def _is_own(line: str) -> bool:
    return fold(line[:SIGNATURE_WIDTH]).startswith(POSTSCRIPTS) or _understood([line])


def looks_signed(text: str) -> bool:
    """Return whether `text`, from below everything else, is a name and address, no sentence."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    if len(lines) > SIGNATURE_LINES or any(
        isinstance(each, Labelled) for each in read_lines(lines)
    ):
        return False
    return all(len(line) <= SIGNED_WIDTH and not line.endswith(SENTENCE_ENDS) for line in lines)


def _signs(lines: list[str], at: int) -> bool:
    """Return whether line `at` is the last and signs with a name: `/Anna`."""
    text = lines[at].strip()
    if not text.startswith("/") or not 1 < len(text) <= SIGNED_LIMIT or "/" in text[1:]:
        return False
    below = (lines[i] for i in range(at + 1, len(lines)))
    return text[1:].replace(" ", "").isalpha() and not any(line.strip() for line in below)


def _takes_leave(lines: list[str], at: int) -> bool:
    """Return whether line `at` is "Regards," and all that follows could be a signature.

    What Kith understands ("Follow up in 2 weeks") never is.
    """
    text = lines[at].strip()
    if not _near_end(lines, at) or len(text) > SIGNATURE_WIDTH:
        return False
    return (_is_sign_off(text) or _names_too(lines, at)) and _short(lines, at)


def _near_end(lines: list[str], at: int) -> bool:
    return at + 2 + SIGNATURE_LINES * 3 >= len(lines)


def without_sign_off(text: str) -> str:
    """Return what stands behind "Best regards," on its line, or the line if it has no parting."""
    before, comma, name = text.partition(",")
    return name.strip() if comma and _is_sign_off(before) else text


def _is_sign_off(text: str) -> bool:
    """Return whether a line is a parting, or two: "Viele Grüße / Best regards"."""
    line = _plain(text)
    if line in _LEAVES:
        return True
    for sign in ("/", "|", ",", ";"):
        parts = [_plain(part) for part in line.split(sign)]
        if len(parts) > 1 and all(part in _LEAVES for part in parts):
            return True
    words = line.split()
    away = next((i for i, word in enumerate(words) if i and word in AWAY), None)
    return (
        away is not None
        and away + 1 < len(words) <= away + 1 + AWAY_WORDS
        and " ".join(words[:away]) in _BARE
    )


def _names_too(lines: list[str], at: int) -> bool:
    """Return whether line `at` is the last and a parting with a name: "Best, Robin", "LG Robin"."""
    if any(line.strip() for line in lines[at + 1 :]):
        return False
    if not any(line.strip() for line in lines[:at]):
        return False
    text = lines[at].strip()
    before, comma, name = text.partition(",")
    if not comma:
        words = text.split()
        cut = next((i for i in (1, 2) if _plain(" ".join(words[:i])) in _BARE), 0)
        before, name = " ".join(words[:cut]), " ".join(words[cut:])
    names = name.split()
    named = 0 < len(names) <= NAMED_WORDS and all(word[:1].isupper() for word in names)
    return named and _plain(before) in (_LEAVES if comma else _BARE)


def _plain(text: str) -> str:
    return fold(text.strip(" ,.!:*_-\u2013\u2014\u3002\uff01\uff0c\U0001f642"))


def _understood(lines: list[str]) -> bool:
    return any(isinstance(line, Labelled) for line in read_lines(lines))
