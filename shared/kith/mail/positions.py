"""Which title and which company the lines of a signature give whoever signed it, where sure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from kith.domain.job_words import (
    COMPANY_WORDS,
    CREDENTIALS,
    DEPARTMENT_WORDS,
    SENTENCE_WORDS,
    SOCIAL_WORDS,
    TITLE_SIGNS,
    UNIVERSITIES,
)
from kith.mail.job_signs import (
    EDGES,
    NAME_LIMIT,
    TITLE_LIMIT,
    has_form,
    is_capital,
    is_domain,
    is_legal,
    is_organisation,
    is_title,
    tells,
    titles,
    words,
)
from kith.mail.regions import is_place

WEAK_LIMIT = 5
"""Words of a company that nothing but its place shows."""

NEAR = 3
"""Lines below a name in which its title stands; farther down are other people's."""

SENTENCE_ENDS = (".", "!", "?", "\u2026")

LINKING = frozenset({"&", "and", "de", "e", "en", "et", "und", "y"})
"""Words within the name of a field: Sales and Marketing."""

BREAKS = (
    "\t", "|", "\u00b7", "\u2022", "\u2027", "\u2219", "\u25cf", "\u25aa", "\u2013", "\u2014",
    " \u00bb ", " - ", " / ", " // ", "  ", "::", " ~ ", " \\ ", ";", "\u3000", "\uff5c",
)  # fmt: skip
OF = frozenset({"de", "del", "della", "der", "des", "di", "du", "en", "of", "van", "von"})
"""What stands between a title and the company, if it is one that follows."""

IDIOMS = frozenset({"large", "law"})
"""What follows "at" and is no company."""

AT = (" at ", " @ ", " bei ", " bij ", " chez ", " hos ", " presso ", " der Firma ")


class _Sort(Enum):
    NAME = auto()
    TITLE = auto()
    COMPANY = auto()
    NOTHING = auto()
    OTHER = auto()
    BREAK = auto()


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands between separators; `line` counts from the name, which is on line 0."""

    text: str
    sort: _Sort
    line: int


def position(
    names: Sequence[bool], signed: Sequence[str], address: str | None
) -> tuple[str | None, str | None]:
    """Return title and company of whoever signed `signed`.

    `names` says of each line whether it begins with the name of that person; without one there
    is neither. A company is known by its form, by the domain of the mail `address`, or by its
    place beside or below a title.
    """
    if True not in names:
        return None, None
    at = list(names).index(True)
    pieces = [
        piece
        for number, line in enumerate(signed)
        for piece in _classified(line, number - at, address, named=names[number])
    ]
    title = next((p for p in pieces if p.sort is _Sort.TITLE and _near(p)), None)
    title = title or _between(pieces)
    sure = [piece for piece in pieces if piece.sort is _Sort.COMPANY]
    employers = [each for each in sure if UNIVERSITIES & set(words(each.text))]
    company = next(iter((*employers, *sure)), None) or _beside(pieces, title)
    return title.text if title else None, company.text if company else None


def _near(title: _Piece) -> bool:
    """Return whether a title stands by the name: below it or, in East Asia, above."""
    above = any(sign in title.text for sign in TITLE_SIGNS)
    return (-NEAR if above else 0) <= title.line <= NEAR


def _between(pieces: Sequence[_Piece]) -> _Piece | None:
    """Return what only its place makes a title: between the name and a sure company.

    On a line of its own it is one word, as "Luthier": more could be anything.
    """
    for name, piece, company in zip(pieces, pieces[1:], pieces[2:], strict=False):
        between = (_Sort.NAME, _Sort.OTHER, _Sort.COMPANY)
        if (name.sort, piece.sort, company.sort) == between and _named(piece):
            alike = name.line == company.line
            return piece if alike or (piece.line > name.line and " " not in piece.text) else None
    return None


def _beside(pieces: Sequence[_Piece], title: _Piece | None) -> _Piece | None:
    """Return the piece that only its place makes a company: next to the title."""
    if title is None:
        return None
    at = pieces.index(title)
    for piece in pieces[at + 1 :]:
        if piece.sort in {_Sort.NOTHING, _Sort.TITLE}:
            continue
        fits = piece.sort is _Sort.OTHER and piece.line - title.line <= NEAR
        if fits and _named(piece):
            return piece
        break
    before = pieces[at - 1] if at else title
    fits = before.sort is _Sort.OTHER and before.line >= 0
    return before if fits and _named(before) else None


def _named(piece: _Piece) -> bool:
    """Return whether a piece is written as a name is: few words, the longer ones capitalised."""
    parts = piece.text.split()
    if len(parts) > WEAK_LIMIT or any(
        ch.isdigit() or ch in ':!?\u201c\u201d"' for ch in piece.text
    ):
        return False
    if piece.text.startswith("#"):
        return False
    long = [part for part in parts if len(part) > len("for")]
    started = not parts[0][:1].islower()
    return started and all(not part[:1].islower() for part in long) and not _slogan(parts)


def _slogan(parts: Sequence[str]) -> bool:
    return len(parts) > 1 and parts[0].casefold().endswith("ing")


def _classified(line: str, number: int, address: str | None, *, named: bool) -> Iterator[_Piece]:
    """Yield the pieces of a line by what they are; a postal address is but breaks."""
    found: list[_Piece] = []
    for place, (text, after_at) in enumerate(_parts(line, address)):
        if named and not place:
            sort = _Sort.NAME
        else:
            sort = _Sort.COMPANY if after_at and is_capital(text) else _sort(text, address)
        found.append(_Piece(text, sort, number))
    if found and found[-1].sort is _Sort.OTHER and line.rstrip().endswith(SENTENCE_ENDS):
        found[-1] = replace(found[-1], sort=_Sort.BREAK)
    told = {piece.sort for piece in found} & {_Sort.NAME, _Sort.TITLE, _Sort.COMPANY}
    postal = not told and any(map(_is_postal, found)) and len(found) > 1
    yield from (replace(piece, sort=_Sort.BREAK) if postal else piece for piece in found)


def _is_postal(piece: _Piece) -> bool:
    """Return whether a piece is a country, a city or the two letters of a state."""
    state = len(piece.text) == len("NY") and piece.text.isascii() and piece.text.isupper()
    return is_place(piece.text) or (state and piece.line > 0)


def _sort(text: str, address: str | None) -> _Sort:
    found = words(text)
    if not tells(text) or is_legal(text, found) or SOCIAL_WORDS.intersection(found[:1]):
        return _Sort.BREAK
    if is_place(text) or CREDENTIALS.issuperset(found):
        return _Sort.NOTHING
    if has_form(text, found) or is_domain(text, address):
        return _Sort.COMPANY if len(found) <= NAME_LIMIT else _Sort.BREAK
    return _Sort.BREAK if SENTENCE_WORDS.intersection(found) else _by_words(text, found)


def _by_words(text: str, found: Sequence[str]) -> _Sort:
    if is_title(text, found):
        return _Sort.TITLE
    if len(found) <= NAME_LIMIT and is_organisation(found):
        return _Sort.COMPANY
    return _Sort.NOTHING if DEPARTMENT_WORDS.intersection(found) else _Sort.OTHER


def _parts(line: str, address: str | None) -> list[tuple[str, bool]]:
    """Return the pieces of a line, and of each whether it stands behind an "at"."""
    for each in BREAKS:
        line = line.replace(each, "\n")
    for each in AT:
        line = line.replace(each, "\n\0")
    found: list[tuple[str, bool]] = []
    for piece in line.split("\n"):
        texts = [part for text in _commas(piece.strip("\0")) for part in _of(text, address)]
        behind = piece[:1] == "\0"
        if behind and texts and found and texts[0].casefold() in IDIOMS:
            found[-1] = (f"{found[-1][0]} at {texts.pop(0)}", found[-1][1])
        found += [(text, behind and not at) for at, text in enumerate(texts)]
    return [(text, after) for text, after in found if any(ch.isalnum() for ch in text)]


def _commas(text: str) -> list[str]:
    """Split at commas, but leave a title with its field, and a company with its form."""
    joined: list[str] = []
    for piece in filter(None, map(_stripped, text.split(","))):
        found = words(piece)
        field = bool(found) and all(word in DEPARTMENT_WORDS | LINKING for word in found)
        form = len(found) == 1 and found[0] in COMPANY_WORDS
        if joined and (form or (field and is_title(joined[-1], words(joined[-1])))):
            joined[-1] = f"{joined[-1]}, {piece}"
        else:
            joined.append(piece)
    return joined


def _stripped(text: str) -> str:
    """Return a piece without what stands around it; the dot of "S.L." and "Inc." is its own."""
    bare = text.strip(EDGES)
    last = bare.rpartition(" ")[2].casefold()
    dotted = text.rstrip(" ,;:*_").endswith(f"{bare[-1:]}.")
    return f"{bare}." if dotted and bare and ("." in last or last in COMPANY_WORDS) else bare


def _of(text: str, address: str | None) -> list[str]:
    """Take "CEO of Clay Ltd" apart, but not "Head of Sales"."""
    spaced = text.split(" ")
    for at in range(1, min(len(spaced), TITLE_LIMIT)):
        title, company = " ".join(spaced[:at]), " ".join(spaced[at:])
        if spaced[at] in OF:
            company = " ".join(spaced[at + 1 :])
        elif not all(titles(word) for word in words(title)):
            continue
        found = words(company)
        sure = has_form(company, found) or (spaced[at] in OF and is_domain(company, address))
        if sure and is_capital(company) and is_title(title, words(title)):
            return [title, company]
    return [text]


def pieces(line: str) -> list[str]:
    """Return what stands between the separators of a line; a name is the first."""
    return [text for text, _ in _parts(line, None)]
