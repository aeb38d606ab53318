"""The pieces of a written date, and the time of day and zone among them."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time, timedelta

from kith.mail.halves import HALVES, ZONE_NAMES
from kith.mail.months import MONTHS, ZONES

HUNGARIAN = {"de": "am", "du": "pm"}
"""Halves of the day that count only before a time and with a dot: "de" is "of" elsewhere."""

NOON = 12
EARLY = range(1, 6)
"""Hours that "noon" puts into the afternoon."""

SIXTY = 60
CLOCK_MARKS = frozenset({":", ".", "h", "\uff1a", "時", "时", "點", "点", "시", "นาฬิกา"})
MOST_HOURS_AHEAD = 14
ZONE_LENGTHS = range(2, 6)

UNKNOWN = timedelta(days=99)
"""An offset is written, and it is not known which."""

LOCAL_ZONES: Mapping[tuple[str, str], float] = {
    ("he", "ist"): 2,
    ("hi", "ist"): 5.5,
    ("zh", "cst"): 8,
}
"""Letters that mean another zone, or a certain one, in a language."""

JOINTS = frozenset(".'\"\u2019\u05f3\u05f4")
"""Signs inside a phrase: a.m., d'été, the marks of Hebrew abbreviations."""


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a word or a sign: folded, as written, and as a number if it is one."""

    text: str
    raw: str
    number: int | None


def western(text: str) -> str:
    """Return `text` with the digits of other scripts as 0 to 9, one for one."""
    if text.isascii():
        return text
    digits = ((ch, unicodedata.decimal(ch, None)) for ch in text)
    return "".join(ch if digit is None else str(digit) for ch, digit in digits)


def tokens_of(text: str) -> list[Token]:
    """Return the numbers, words and signs of `text`, what belongs together in one."""
    return _joined(_split(western(text)))


def _split(text: str) -> list[Token]:
    found: list[Token] = []
    at = 0
    while at < len(text):
        end = at + 1
        ch = text[at]
        if ch.isascii() and ch.isdigit():
            while end < len(text) and text[end].isascii() and text[end].isdigit():
                end += 1
            raw = text[at:end]
            found.append(Token(raw, raw, int(raw) if len(raw) <= len("20240503") else None))
        elif _in_word(ch):
            while end < len(text) and (
                _in_word(text[end]) and not is_cjk(text[end]) and not is_cjk(ch)
            ):
                end += 1
            found.append(Token(text[at:end].casefold(), text[at:end], None))
        elif not ch.isspace():
            found.append(Token(ch, ch, None))
        at = end
    return found


def _in_word(ch: str) -> bool:
    return ch.isalpha() or unicodedata.category(ch) in {"Mn", "Mc"}


def is_cjk(ch: str) -> bool:
    """Return whether a character is of a script without spaces between words."""
    return "\u3040" <= ch <= "\ud7a3"


def _words(tokens: Iterable[Token]) -> str:
    return " ".join(token.text for token in tokens if token.text not in JOINTS)


def _phrases() -> dict[str, str]:
    """Return what phrases mean: a month of several words, a half of the day, a zone."""
    months = {_words(_split(name)): name for name in MONTHS}
    found = {words: name for words, name in months.items() if " " in words or words != name}
    for table in (HALVES, ZONE_NAMES):
        for meaning, row in table.items():
            found |= {_words(_split(phrase)): meaning for phrase in row.split("|")}
    return found


PHRASES = _phrases()
MOST_WORDS = max(phrase.count(" ") + 1 for phrase in PHRASES)
FIRST_WORDS = frozenset(phrase.partition(" ")[0] for phrase in PHRASES)


def _joined(tokens: list[Token]) -> list[Token]:
    """Put the tokens of a known phrase into one, which has its meaning as text."""
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        phrase = _phrase(tokens, at) if tokens[at].text in FIRST_WORDS else None
        token, at = phrase or (tokens[at], at + 1)
        found.append(token)
    return found


def _phrase(tokens: list[Token], at: int) -> tuple[Token, int] | None:
    """Return the longest phrase that starts at `at`, and where it ends, its last dot included."""
    words: list[str] = []
    best: tuple[Token, int] | None = None
    for end in range(at, len(tokens)):
        text = tokens[end].text
        if text in JOINTS:
            continue
        words.append(text)
        if len(words) > MOST_WORDS:
            break
        if meaning := PHRASES.get(" ".join(words)):
            dotted = tokens[end + 1 : end + 2]
            best = Token(meaning, meaning, None), end + 1 + (bool(dotted) and dotted[0].text == ".")
    return best


def clock(tokens: list[Token], used: set[int]) -> tuple[time, int] | None:
    """Return the time of day and the token behind it."""
    for at in range(len(tokens) - 2):
        if at in used or at + 2 in used or tokens[at].number is None:
            continue
        if tokens[at + 1].text not in CLOCK_MARKS or not _minutes(tokens, at + 2):
            continue
        hour, minute, end = tokens[at].number or 0, tokens[at + 2].number or 0, at + 3
        second = 0
        more = tokens[end : end + 2]
        if len(more) == len(":0") and more[0].text in CLOCK_MARKS and _two_digits(more[1]):
            second, end = min(more[1].number or 0, SIXTY - 1), end + 2
        by_half = _by_half(tokens, at, end, hour)
        try:
            return (time(by_half, minute, second), end) if by_half is not None else None
        except ValueError:
            return None
    return None


def _minutes(tokens: list[Token], at: int) -> bool:
    """Return whether minutes stand at `at`: two digits, but for 9時5分."""
    return _two_digits(tokens[at]) or (
        tokens[at].number is not None and is_cjk(tokens[at - 1].text[0])
    )


def _two_digits(token: Token) -> bool:
    return token.number is not None and len(token.text) == len("05")


def _half(tokens: list[Token], at: int, end: int) -> str:
    """Return which half of the day the time [at, end) is said to be in: before it or behind."""
    before = [token.text for token in tokens[max(0, at - 2) : at]]
    if before[-1:] == ["."] and before[0] in HUNGARIAN:
        return HUNGARIAN[before[0]]
    near = before[-1:] + [token.text for token in tokens[end : end + 2]]
    return next((text for text in near if text in HALVES), "")


def _by_half(tokens: list[Token], at: int, end: int, hour: int) -> int | None:
    """Return the hour on 24; None where nobody can tell (12 at night)."""
    half = _half(tokens, at, end)
    if half == "am":
        return 0 if hour == NOON else hour
    if half == "night" and hour == NOON:
        return None
    later = half in {"pm", "night"} or (half == "noon" and hour in EARLY)
    return hour + NOON if later and hour < NOON else hour


def offset(
    tokens: list[Token], after: int, used: set[int], languages: frozenset[str]
) -> timedelta | None:
    """Return the offset that is written, behind the time or else before it, or None.

    UNKNOWN if one stands behind that could be any.
    """
    for at in range(after, len(tokens)):
        found = _offset(tokens, at, used, languages)
        if found is not None:
            return found
        raw = tokens[at].raw
        if raw.isascii() and raw.isupper() and len(raw) in ZONE_LENGTHS:
            return UNKNOWN
    before = (
        _offset(tokens, at, used, languages)
        for at in range(after)
        if tokens[at].text in {"gmt", "utc"}
    )
    return next((found for found in before if found is not None), None)


def _offset(
    tokens: list[Token], at: int, used: set[int], languages: frozenset[str]
) -> timedelta | None:
    """Return the offset that starts at token `at`, if one does."""
    text = tokens[at].text
    if text in {"gmt", "utc", "z"}:
        signed = tokens[at + 1 : at + 2]
        if signed and signed[0].text in SIGNS:
            return _signed(tokens, at + 1)
        return timedelta(0)
    following = tokens[at + 1].number if at + 1 < len(tokens) and at + 1 not in used else None
    if text in SIGNS and following is not None:
        return _signed(tokens, at)
    local = (
        hours
        for (tongue, zone), hours in LOCAL_ZONES.items()
        if zone == text and tongue in languages
    )
    hours = next(local, ZONES.get(text))
    if hours is not None:
        return timedelta(hours=hours)
    return UNKNOWN if text in ZONES or text == "unknown" else None


SIGNS = frozenset("+-\u2212")


def _signed(tokens: list[Token], at: int) -> timedelta:
    digits = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if not digits.isdigit():
        return UNKNOWN
    minutes = 0
    if len(digits) >= len("100"):
        hours, minutes = int(digits[:-2]), int(digits[-2:])
    else:
        hours = int(digits)
        more = tokens[at + 2 : at + 4]
        if len(more) == len(":0") and more[0].text == ":" and _two_digits(more[1]):
            minutes = more[1].number or 0
    if hours > MOST_HOURS_AHEAD or minutes >= SIXTY:
        return UNKNOWN
    total = timedelta(hours=hours, minutes=minutes)
    return total if tokens[at].text == "+" else -total
