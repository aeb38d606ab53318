"""Phone numbers in the lines of a signature: the one by which a person is best reached, as E.164.

The library that knows the world's numbers is imported only where there are digits enough for one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kith.mail.phone_words import RANKS, Rank
from kith.mail.regions import of_address, of_lines, of_zone

FEWEST_DIGITS = 7
"""Digits of a phone number; what is shorter cannot be called from elsewhere."""

MOST_NUMBERS = 20
"""Numbers of a signature that are looked at."""

MOST_LABEL = 3
"""Words of a line that holds nothing but what the number below it is called."""

_INSIDE = frozenset("0123456789+().-/ \u2011\u2013")
_STARTS = frozenset("+(0123456789")
_APART = frozenset("|\u00b7\u2022\u2027\u2219\u25cf\u25aa,;\t\u2014")
_WORDS = str.maketrans(
    dict.fromkeys(":\uff1a.()[]*_=/&#<>-\u2013\u260e\u2706\U0001f4de\U0001f4f1", " ")
)
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
        **dict.fromkeys("\u2010\u2011\u2012", "-"),
        **{chr(ord("\uff10") + digit): str(digit) for digit in range(10)},
        "\uff0b": "+",
        "\uff08": "(",
        "\uff09": ")",
        "\uff0d": "-",
    }
)
"""What is set in another width or as another space or hyphen, as it is read."""


@dataclass(frozen=True, slots=True)
class _Number:
    """A run of digits; `rank` is what it is called, None where nothing says.

    A `stray` one stands behind words that call it something else: an account, a register.
    """

    text: str
    rank: Rank | None = None
    stray: bool = False


def best(lines: Sequence[str], zone: str | None, address: str | None) -> str | None:
    """Return the phone by which whoever signed `lines` is best reached; None if none is sure.

    Mobile before direct before office before switchboard, and never a fax. A number without its
    country is read as of the country of another one beside it, of what the lines or the mail
    `address` name, or of the reader's `zone`.
    """
    plain = [line.translate(_PLAIN) for line in lines]
    found = [number for at, line in enumerate(plain) for number in _in_line(plain, at, line)]
    found = found[:MOST_NUMBERS]
    if not found:
        return None
    from kith.mail import numbers  # noqa: PLC0415 - cold start: few mails have a number

    named = (*numbers.countries(each.text for each in found), of_lines(plain), of_address(address))
    regions = list(filter(None, named)) or list(filter(None, [of_zone(zone)]))
    ranked: list[tuple[Rank, str]] = []
    for each in found:
        labelled = each.rank is not None
        read = None if each.stray else numbers.read(each.text, regions, labelled=labelled)
        if read and each.rank is not Rank.FAX:
            ranked.append((_rank(each, mobile=read.mobile), read.e164))
    return min(ranked, key=lambda pair: pair[0])[1] if ranked else None


def _rank(number: _Number, *, mobile: bool) -> Rank:
    if mobile and number.rank is not Rank.MAIN:
        return Rank.MOBILE
    return Rank.OFFICE if number.rank is None else number.rank


def _in_line(lines: Sequence[str], at: int, line: str) -> Iterator[_Number]:
    """Yield the numbers of a line with what they are called: before, behind or above them."""
    behind = 0
    for start, end in _runs(line):
        text = line[start:end]
        before = _since_break(line[behind:start])
        rank, words = _called(before)
        if not words:
            rank = _behind(line[end:])
            if rank is None and at and not line[:start].strip():
                above, others = _called(lines[at - 1])
                rank = above if len(others) <= MOST_LABEL else None
        yield _Number(text, rank, stray=bool(words) and rank is None and "+" not in text)
        behind = end


def _runs(line: str) -> Iterator[tuple[int, int]]:
    """Yield where each run of a number's characters starts and ends."""
    at = 0
    while at < len(line):
        if line[at] not in _STARTS or (at and (line[at - 1].isalnum() or line[at - 1] in "@._+")):
            at += 1
            continue
        end, digits = at, 0
        while end < len(line) and line[end] in _INSIDE:
            if end > at and _ends(line, end, digits):
                break
            digits += line[end].isdigit()
            end += 1
        stop = at + len(line[at:end].rstrip(" .-/(+\u2013"))
        if digits >= FEWEST_DIGITS and line[stop : stop + 1] not in {"@", "%", ":"}:
            yield at, stop
        at = end


def _ends(line: str, at: int, digits: int) -> bool:
    """Return whether a number of so many digits ends before `at`: another begins, or a column."""
    return (
        (line[at] == "/" and digits >= FEWEST_DIGITS)
        or (line[at] == "+" and line[at - 1] != "(")
        or (line[at] == "(" and line[at + 1 : at + 2] == "+")
        or (line[at] == " " and line[at + 1 : at + 2] == " ")
        or (line[at] == "\u2013" and line[at - 1] == " ")
    )


def _since_break(text: str) -> str:
    return text[max((at + 1 for at, ch in enumerate(text) if ch in _APART), default=0) :]


def _called(text: str) -> tuple[Rank | None, list[str]]:
    """Return what `text` calls a number, and its words; "Tel/Fax" is a phone as well."""
    words = text.casefold().translate(_WORDS).split()
    ranks = [rank for word in words if (rank := RANKS.get(word)) is not None]
    if not ranks and words and (tail := _tail(words[-1])) is not None:
        ranks = [tail]
    phones = [rank for rank in ranks if rank is not Rank.FAX]
    return (min(phones) if phones else next(iter(ranks), None)), words


def _tail(word: str) -> Rank | None:
    """Return what a compound ends in: "Mobiltelefon", "Diensthandy", "\u516c\u53f8\u7535\u8bdd"."""
    ends = (word[at:] for at in range(1, len(word) - 1))
    return next((RANKS[end] for end in ends if end in RANKS and len(end) > 1), None)


def _behind(text: str) -> Rank | None:
    """Return what stands behind a number: "(mobile)", or a last word of the line."""
    told = text.strip()
    if told.startswith("("):
        told = told[1:].partition(")")[0]
    elif any(ch.isdigit() or ch in ":\uff1a" for ch in told) or len(told.split()) > 1:
        return None
    return _called(told)[0]
