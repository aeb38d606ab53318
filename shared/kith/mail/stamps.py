"""The pieces of a written date, and the time of day and zone among them."""

# ruff: noqa: RUF001 - letters of other alphabets are what this table is for

from dataclasses import dataclass
from datetime import time, timedelta

from kith.mail.months import ZONES

MORNING = frozenset({"am", "a.m", "a.m.", "上午", "오전", "午前", "öö", "de."})
EVENING = frozenset({"pm", "p.m", "p.m.", "下午", "오후", "午後", "du.", "ΜΜ".casefold()})
SIXTY = 60
CLOCK_MARKS = frozenset({":", ".", "h", "\uff1a", "時", "시", "点"})
MOST_HOURS_AHEAD = 14
ZONE_LENGTHS = range(3, 6)

UNKNOWN = timedelta(days=99)
"""An offset is written, and it is not known which."""


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a word or a sign: folded, as written, and as a number if it is one."""

    text: str
    raw: str
    number: int | None


def tokens_of(text: str) -> list[Token]:
    """Return the numbers, words and signs of `text`."""
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
        elif ch.isalpha():
            while end < len(text) and (
                text[end].isalpha() and not is_cjk(text[end]) and not is_cjk(ch)
            ):
                end += 1
            found.append(Token(text[at:end].casefold(), text[at:end], None))
        elif not ch.isspace():
            found.append(Token(ch, ch, None))
        at = end
    return found


def is_cjk(ch: str) -> bool:
    """Return whether a character is of a script without spaces between words."""
    return "\u3040" <= ch <= "\ud7a3"


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
        hour = _by_half(tokens, at, end, hour)
        try:
            return time(hour, minute, second), end
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


def _by_half(tokens: list[Token], at: int, end: int, hour: int) -> int:
    """Return the hour on 24, considering am and pm before or behind the time."""
    noon = 12
    near = {token.text for token in tokens[max(0, at - 2) : at] if is_cjk(token.text[0])}
    behind = [token.text for token in tokens[end : end + 3]]
    joined = "".join(behind[:3]).replace(".", "")
    before = "".join(token.text for token in tokens[max(0, at - 2) : at])
    if behind[:1] == ["pm"] or joined.startswith("pm") or near & EVENING or before in EVENING:
        return hour if hour >= noon else hour + noon
    if behind[:1] == ["am"] or joined.startswith("am") or near & MORNING or before in MORNING:
        return 0 if hour == noon else hour
    return hour


def offset(tokens: list[Token], after: int) -> timedelta | None:
    """Return the offset that stands behind the time; UNKNOWN if one stands there that is not."""
    for at in range(after, len(tokens)):
        token = tokens[at]
        if token.text in "+-\u2212" and at + 1 < len(tokens) and tokens[at + 1].number is not None:
            return _signed(tokens, at)
        if token.text in {"gmt", "utc", "z"}:
            signed = tokens[at + 1 : at + 2]
            if not signed or signed[0].text not in "+-\u2212":
                return timedelta(0)
        elif token.text in ZONES:
            hours = ZONES[token.text]
            return UNKNOWN if hours is None else timedelta(hours=hours)
        elif token.raw.isascii() and token.raw.isupper() and len(token.raw) in ZONE_LENGTHS:
            return UNKNOWN
    return None


def _signed(tokens: list[Token], at: int) -> timedelta:
    digits = tokens[at + 1].text
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
