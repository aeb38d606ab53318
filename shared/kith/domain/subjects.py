"""The subject of a note: "Coffee with Dana at the fair", or just a name."""

import re
from dataclasses import dataclass, replace

from kith.domain.common_words import COMMON_WORDS
from kith.domain.date_text import DASHES, fold
from kith.domain.encounter import Person
from kith.domain.name_words import COMPANY_FORMS, GIVEN, HONORIFICS
from kith.domain.reach import contacts
from kith.domain.subject_days import OF_A_DAY, day_before, is_calendar, may_be_day
from kith.domain.subject_names import (
    has,
    is_known,
    name_end,
    read_names,
    with_company,
)
from kith.domain.subject_off import is_off
from kith.domain.subject_places import place_before, place_behind
from kith.domain.subject_words import (
    ABOUT,
    AT_HOME,
    BETWEEN,
    BRIEFLY,
    CALLED_BY,
    CALLS,
    DAYS,
    FROM,
    MEETING,
    MET,
    NEAR,
    NO_NAME_ENDINGS,
    OCCASIONS,
    PARTICLES,
    PLACES,
    PLEASED,
    REMOTE,
    SEPARATORS,
    SOME_DAY,
    TALKED,
    TITLED,
    VISITS,
    WITH,
)
from kith.domain.towns import TOWNS

MOST_SUBJECT = 300
"""Characters of a subject that are read; longer ones are no notes."""

MOST_LEAD_WORDS = 6
"""Words that may stand before a name: "Had a very quick coffee with"."""

MOST_OCCASION_WORDS = 3
"""Words of an occasion beside a name: "quick Monday lunch"."""

FULL_NAME = 2
"""Words of a given and a family name."""

_WITH_SLASH = re.compile(r"(?<!\w)(?:w/|c/|m/) ?", re.IGNORECASE)

_WORD = re.compile(r"[^\s,;&+/:()|!?]+|[,;&+/:()|!?]")


@dataclass(frozen=True, slots=True)
class SubjectNote:
    """Whom a subject says was met, and where; `day` are the words that may say when."""

    people: tuple[Person, ...] = ()
    place: str | None = None
    day: str = ""


def subject_note(subject: str) -> SubjectNote:
    """Return whom a subject says was met and where, whichever of the languages it is in.

    "Coffee with Dana", "Met Dana Scully and Fox at the fair", "Dana getroffen", or one to four
    capitalised words that are plainly a name. Never guessed from a sentence. Nobody where the
    subject says that there was no meeting.
    """
    address, phone, rest = contacts(_WITH_SLASH.sub("with ", subject[:MOST_SUBJECT]))
    words = _WORD.findall(rest)
    if is_off(words):
        return SubjectNote()
    found = _read(words)
    found = found if found.people else _read(_capitalised(words))
    if not (address or phone):
        return found
    if found.people:
        last = replace(found.people[-1], address=address, phone=phone)
        return replace(found, people=(*found.people[:-1], last))
    lead = [fold(word) for word in words]
    alone = not lead or (lead[-1] in WITH and _is_occasion(lead[:-1])) or lead[-1] in MET
    return SubjectNote((Person(address=address, phone=phone),)) if alone else found


def _capitalised(words: list[str]) -> list[str]:
    """Return the words with a capital for given names behind "with": "coffee with dana"."""
    return [
        word.capitalize() if i and fold(words[i - 1]) in WITH and fold(word) in GIVEN else word
        for i, word in enumerate(words)
    ]


def _read(words: list[str]) -> SubjectNote:
    before = 0
    while before < len(words) - 1 and fold(words[before]) in (
        DAYS | {":", ","} if before else SOME_DAY
    ):
        before += 1
    day, words = " ".join(words[:before]).strip(" :,"), words[before:]
    if words and fold(words[-1]).strip(".!") in TALKED:
        while len(words) > 1 and fold(words[0]) in BRIEFLY - PARTICLES:
            words = words[1:]
    start = _behind_occasion(words)
    names, end = read_names(words, start or 0, alone=not start)
    if not names or not _may_follow(words, end, alone=not start):
        return _beside_occasion(words)
    titled = any(fold(word).strip(".") in HONORIFICS for word in words[:end])
    ended = end == len(words)
    if not start and ("," in words[:end] or not _says_names(names, ended=ended, titled=titled)):
        return SubjectNote()
    names, end = with_company(names, words, end, alone=not start)
    at, place = place_behind(words, end)
    day = f"{day} {_day_behind(words, end, at, place)}".strip()
    day = day if any(map(str.isalnum, day)) else day_before(words[: max(0, (start or 0) - 1)])
    place = place or place_before(words, start or 0)
    if (
        place
        and words[at : at + 1] == ["@"]
        and fold(words[0]).replace("-", "") in REMOTE
        and len(names) == 1
    ):
        return SubjectNote((replace(names[0], company=place),), day=day)
    return SubjectNote(names, place, day)


def _beside_occasion(words: list[str]) -> SubjectNote:
    """Read "Coffee - Dana Scully" and "Dana: lunch": a name for sure, and nothing else."""
    at = next((i for i, word in enumerate(words) if word in {*DASHES, ":", "|", "/"}), 0)
    for part, occasion in ((words[at + 1 :], words[:at]), (words[:at], words[at + 1 :])):
        names, end = read_names(part, 0)
        alone = names and end == len(part) and _says_names(names, ended=True)
        said = 0 < len(occasion) <= MOST_OCCASION_WORDS and has(occasion[-1], OCCASIONS)
        if alone and said and all(map(_is_sure, names)):
            return SubjectNote(names)
    return SubjectNote()


def _is_sure(person: Person) -> bool:
    """Say whether a person has a full name, or one that people have."""
    name = person.name or ""
    return " " in name or fold(name) in GIVEN


def _behind_occasion(words: list[str]) -> int | None:
    """Return the index of the first name: behind "Coffee with", "Met", "Mit"; 0 if it is first."""
    folded = [fold(word).strip(".") for word in words[:MOST_LEAD_WORDS]]
    last = fold(words[-1]).strip(".!") if words else ""
    _, end = read_names(words, 0)
    if end and end < len(words) and (fold(words[end]) in TALKED or _ends_met(words, end, last)):
        return 0
    for i, word in enumerate(folded):
        with_them = word in WITH and folded[i + 1 : i + 2] != ["with"]
        if with_them and (
            _is_occasion(folded[:i]) or (last in TALKED | OCCASIONS and _briefly(folded[:i]))
        ):
            return _past_article(words, i + 1)
        whom = folded[i + 1 : i + 2]
        visited = i and word in NEAR and folded[i - 1] in VISITS
        if whom and whom[0] in GIVEN and (visited or _called_or_hosted(words, folded, i)):
            return i + 1
    for i, word in enumerate(folded):
        if word == ":" and i and folded[i - 1] in OCCASIONS | TALKED:
            return i + 1
        pleased = word in MEETING and not PLEASED.isdisjoint(folded[:i])
        if word in MET or (pleased and folded[i + 1 : i + 2] != ["with"]):
            return i + 2 if folded[i + 1 : i + 2] and folded[i + 1] in BETWEEN else i + 1
    return None


def _called_or_hosted(words: list[str], folded: list[str], i: int) -> bool:
    """Say whether a full name follows `i`: "Anruf von", "Chez"; alone, it may be an inn's."""
    full = name_end(words, i + 1) > i + FULL_NAME
    if folded[i] in AT_HOME:
        return full and (i == 0 or _is_occasion(folded[:i]))
    return full and bool(i) and folded[i] in CALLED_BY and folded[i - 1] in CALLS


def _ends_met(words: list[str], end: int, last: str) -> bool:
    """Say whether a place stands between name and verb: "Dana auf der Messe getroffen"."""
    return last in TALKED and fold(words[end]) in PLACES | DAYS


def _briefly(words: list[str]) -> bool:
    return all(word in BRIEFLY | DAYS or is_calendar(word) for word in words)


def _past_article(words: list[str], i: int) -> int:
    """Return the index behind the article of "el Sr. López"."""
    titled = words[i + 1 : i + 2] and fold(words[i + 1]).strip(".") in HONORIFICS
    return i + 1 if titled and words[i] in TITLED else i


def _is_occasion(words: list[str]) -> bool:
    """Say whether what stands before "with" is something one has with people, or no word."""
    known = any(has(word, OCCASIONS | MET) for word in words)
    return known or not any(char.isalnum() for word in words for char in word)


def _says_names(people: tuple[Person, ...], *, ended: bool, titled: bool = False) -> bool:
    """Say whether a subject of nothing but these capitalised words can be names.

    An occasion in it says that it is none, and so does a lone word that is no given name
    ("Groceries", "Lisbon") and has no title, or a common word in front ("Blue Bottle").
    """
    names = [(person.name or "").split() for person in people]
    if any(has(word, OCCASIONS) for words in names for word in words):
        return False
    if not ended:
        return True
    sure = [
        any(fold(word) in GIVEN for word in words) or (titled and len(words) == 1)
        for words in names
    ]
    return all(
        known or _may_be_name(words, beside=any(sure))
        for known, words in zip(sure, names, strict=True)
    )


def _may_be_name(words: list[str], *, beside: bool) -> bool:
    """Say whether words without a given name may be a name: two, or one `beside` a given name."""
    first, last = fold(words[0]), fold(words[-1])
    thing = first in COMMON_WORDS | TOWNS or first.endswith(NO_NAME_ENDINGS)
    return (len(words) > 1 or beside) and not thing and last not in COMPANY_FORMS


def _may_follow(words: list[str], i: int, *, alone: bool) -> bool:
    """Say whether what stands at `i` can stand behind a name, so that it was one."""
    if i >= len(words):
        return True
    word = fold(words[i])
    if alone:
        met = word in TALKED or _ends_met(words, i, fold(words[-1]).strip(".!"))
        works = word in FROM | {"@"} and name_end(words, i + 1) == len(words)
        return met or (word == "(" and words[-1] == ")") or (works and is_known(words[:i]))
    if word in FROM | SEPARATORS or words[i : i + 2] == ["de", "chez"] or may_be_day(words, i):
        return True
    return not words[i][:1].isalpha() or word in ABOUT | DAYS | PLACES | TALKED | OCCASIONS


def _day_behind(words: list[str], i: int, at: int, place: str | None) -> str:
    """Return what stands behind the names and may say when it was: not where, nor about what."""
    i = i + 1 if words[i + 1 :] and words[i] in OF_A_DAY else i
    behind = words[i:at] + words[at + 1 + len(_WORD.findall(place)) :] if place else words[i:]
    told = ABOUT - DAYS - PLACES
    end = next((j for j, word in enumerate(behind) if fold(word) in told), len(behind))
    said = (each for each in behind[:end] if each not in "()" and fold(each) not in TALKED)
    return " ".join(said).replace(" / ", "/")
