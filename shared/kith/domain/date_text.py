"""A text as a row of words whose meaning for dates can be asked, in one language at a time."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from kith.domain.date_kinds import Kind, Words
from kith.domain.date_words_de import GERMAN
from kith.domain.date_words_en import ENGLISH
from kith.domain.date_words_es import SPANISH
from kith.domain.date_words_fr import FRENCH
from kith.domain.date_words_nl import DUTCH
from kith.domain.normal import normal

LANGUAGES: Mapping[str, Words] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "nl": DUTCH,
}
"""In the order in which they are tried on a text whose language is not known."""

COMPOUNDING = frozenset({"de", "nl"})
"""Languages that write a day and its part as one word: Montagabend, morgenochtend."""

APOSTROPHES = "'`\N{RIGHT SINGLE QUOTATION MARK}\N{ACUTE ACCENT}"
DASHES = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}\N{EM DASH}"

JOINTS = frozenset(APOSTROPHES + DASHES)
"""What may stand between the words of one expression: après-demain, o'clock, 's avonds."""

GAPS = JOINTS | frozenset(",_")
"""What may stand between the parts of one date: Monday, 5 March; thu-3pm."""

ABBREVIATION_MAX = 5
"""A full stop behind a word no longer than this may be part of it: Sept., janv., p.m."""

DOTTED = frozenset({Kind.MONTH, Kind.MONTH_SHORT, Kind.PM, Kind.UNIT}) | {
    Kind.WEEKDAY,
    Kind.WEEKDAY_SHORT,
}

NUMBER_MAX_DIGITS = 4
"""Longer runs of digits are phone numbers and the like."""

_TOKEN = re.compile(r"\d+|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*|[^\w\s]|_")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


class Token(NamedTuple):
    """A run of digits, a run of letters or one sign. `glued`: nothing before it on its left.

    `raw` has accents as one letter each, also where the text has them as signs of their own.
    """

    raw: str
    text: str
    start: int
    end: int
    line: int
    glued: bool


class Match(NamedTuple):
    """What was read: its number, and the index of the token behind it."""

    value: int
    end: int


class _Entry(NamedTuple):
    words: tuple[str, ...]
    kind: Kind
    value: int


def fold(text: str) -> str:
    """Return `text` in lower case without accents."""
    if text.isascii():
        return text.lower()
    decomposed = normal("NFKD", text.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def plain(text: str) -> str:
    """Return the words of a text alone, folded: "Look-ahead:" is "look ahead"."""
    return " ".join(re.findall(r"\w+", fold(text)))


def plain_table(words: str) -> frozenset[str]:
    """Return the words or phrases of a table, parted by ", ", as `plain` leaves them."""
    return frozenset(map(plain, words.split(", ")))


def folded_table(words: str) -> frozenset[str]:
    """Return the words or phrases of a table, parted by ", ", folded."""
    return frozenset(map(fold, words.split(", ")))


def untyped(text: str) -> str:
    """Return lower-case `text` as it is typed without umlauts: ae, oe, ue."""
    return text.casefold().translate(_GERMAN)


def tokens(text: str) -> list[Token]:
    """Return the tokens of `text` in order."""
    found: list[Token] = []
    line = end = 0
    for match in _TOKEN.finditer(text):
        start = match.start()
        line += text.count("\n", end, start)
        raw = normal("NFC", match.group())
        found.append(Token(raw, fold(raw), start, match.end(), line, start == end))
        end = match.end()
    return found


def _spellings(phrase: str) -> set[tuple[str, ...]]:
    """Return `phrase` as printed and as typed without umlauts, in folded words."""
    variants = {phrase, untyped(phrase)}
    return {
        tuple(token.text for token in tokens(variant) if token.raw.isalnum())
        for variant in variants
    }


def _entries(table: Words) -> Iterator[_Entry]:
    for kind, rows in table.items():
        for value, phrases in rows.items():
            for phrase in phrases.split(", "):
                for words in _spellings(phrase):
                    yield _Entry(words, kind, value)


@cache
def _lexicon(language: str) -> dict[str, list[_Entry]]:
    """Return the expressions of a language by their first word, longest first."""
    found: dict[str, list[_Entry]] = {}
    for entry in _entries(LANGUAGES[language]):
        found.setdefault(entry.words[0], []).append(entry)
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry.words))
    return found


@cache
def _compounds(language: str) -> dict[str, int]:
    """Return where to cut the words that are a day and a part of it."""
    if language not in COMPOUNDING:
        return {}
    entries = [entry for entry in _entries(LANGUAGES[language]) if len(entry.words) == 1]
    days = {entry.words[0] for entry in entries if entry.kind in {Kind.WEEKDAY, Kind.DAY}}
    parts = {entry.words[0] for entry in entries if entry.kind in {Kind.PART, Kind.CLOCK}}
    return {day + part: len(day) for day in days for part in parts}


def _parted(row: list[Token], language: str) -> list[Token]:
    """Cut the compounds of a row in two."""
    cuts = _compounds(language)
    found: list[Token] = []
    for token in row:
        cut = cuts.get(token.text)
        if cut is None or token.end - token.start != len(token.text):
            found.append(token)
            continue
        middle = token.start + cut
        head, tail = token.raw[:cut], token.raw[cut:]
        found.append(token._replace(raw=head, text=token.text[:cut], end=middle))
        found.append(Token(tail, token.text[cut:], middle, token.end, token.line, glued=True))
    return found


@cache
def _beginnings(language: str) -> dict[str, frozenset[Kind]]:
    """Return the kinds of the expressions that begin with each word."""
    return {
        word: frozenset(entry.kind for entry in entries)
        for word, entries in _lexicon(language).items()
    }


@cache
def words_of(language: str) -> frozenset[str]:
    """Return every word of a language's expressions."""
    return frozenset(word for entry in _entries(LANGUAGES[language]) for word in entry.words)


@cache
def _exactly(language: str, kind: Kind) -> frozenset[str]:
    """Return the words of a kind with their accents: "parlé" is over, "parle" is to come."""
    rows = LANGUAGES[language][kind].values()
    words = {word for row in rows for word in row.split(", ")}
    return frozenset(words | {untyped(word) for word in words})


def numbers_things(word: str) -> bool:
    """Say whether digits behind `word` number something, in any language: room 12/14."""
    return fold(word).strip(".:#") in _numbering()


@cache
def _numbering() -> frozenset[str]:
    return frozenset(fold(word) for each in LANGUAGES for word in _exactly(each, Kind.NUMBERED))


_NOTHING: frozenset[Kind] = frozenset()


class Text:
    """The tokens of a text, and what they mean in `language`; `own` if it is written in it."""

    def __init__(
        self,
        text: str,
        language: str,
        *,
        day_first: bool = True,
        own: bool = True,
        row: list[Token] | None = None,
    ) -> None:
        self.raw = text
        self.language = language
        self.day_first = day_first
        self.own = own
        self.row = _parted(tokens(text) if row is None else row, language)
        self._words = _lexicon(language)
        self._kinds = _beginnings(language)
        self._told = _exactly(language, Kind.TOLD)
        self._will = _exactly(language, Kind.WILL)

    def __len__(self) -> int:
        return len(self.row)

    def begins(self, i: int, kinds: frozenset[Kind]) -> bool:
        """Say whether an expression of one of `kinds` may begin at `i`: a cheap first look."""
        return i < len(self.row) and not kinds.isdisjoint(
            self._kinds.get(self.row[i].text, _NOTHING)
        )

    def word(self, i: int, *kinds: Kind) -> Match | None:
        """Return the longest expression of one of `kinds` that starts at token `i`."""
        if i >= len(self.row):
            return None
        for entry in self._words.get(self.row[i].text, ()):
            if entry.kind in kinds and (end := self._follow(i, entry)):
                return Match(entry.value, end)
        return None

    def told(self, i: int) -> bool:
        """Say whether token `i` is a verb of something over: any in -ó is in Spanish."""
        raw = self.row[i].raw.casefold()
        preterite = self.language == "es" and raw.endswith("ó") and len(raw) > len("no")
        return preterite or raw in self._told

    def will(self, i: int) -> bool:
        """Say whether token `i` is a verb of something to come."""
        return self.row[i].raw.casefold() in self._will

    def skip(self, i: int, *kinds: Kind) -> int:
        """Return the index behind an expression of `kinds` at `i`, or `i` if there is none."""
        found = self.word(i, *kinds)
        return found.end if found else i

    def gap(self, i: int) -> int:
        """Return the index behind one sign that may stand inside a date, if there is one."""
        return i + 1 if i < len(self.row) and self.row[i].text in GAPS else i

    def sign(self, i: int, signs: str, *, glued: bool = False) -> bool:
        """Say whether token `i` is one of `signs` (and touches the token before it)."""
        if i >= len(self.row):
            return False
        return self.row[i].text in signs and (self.row[i].glued or not glued)

    def glued(self, i: int) -> bool:
        """Say whether token `i` touches the one before it."""
        return 0 < i < len(self.row) and self.row[i].glued

    def digits(self, i: int, most: int = NUMBER_MAX_DIGITS) -> int | None:
        """Return the number written in at most `most` digits at `i`."""
        if i < len(self.row) and self.row[i].raw.isdecimal() and len(self.row[i].raw) <= most:
            return int(self.row[i].raw)
        return None

    def _follow(self, i: int, entry: _Entry) -> int | None:
        for word in entry.words[1:]:
            i += 1
            while (
                i < len(self.row) and self.row[i].glued and self.row[i].text in JOINTS | {".", "/"}
            ):
                i += 1
            if i >= len(self.row) or self.row[i].text != word:
                return None
        if len(entry.words[-1]) == 1 and self.sign(i + 1, APOSTROPHES, glued=True):
            return i + 2
        initials = len(entry.words) > 1 and len(entry.words[-1]) == 1
        dotted = initials or (entry.kind in DOTTED and len(entry.words[-1]) <= ABBREVIATION_MAX)
        return i + 2 if dotted and self.sign(i + 1, ".", glued=True) else i + 1
