"""Whether plain words in answer to a nudge tell of contact, or of nothing Kith could log."""

import re
from functools import cache

from kith.domain.date_kinds import Kind
from kith.domain.date_text import LANGUAGES, plain
from kith.mail.called_off import SAID, Off, called_off
from kith.mail.courtesies import courteous
from kith.mail.telling_words import (
    ABOUT_ONESELF,
    AROUND_DATES,
    CONTACT,
    MOST_BEGINNING,
    NEGATIONS,
    NEGATORS,
    OURS,
    SETTLED,
    TRIED,
    UNREACHED,
    WISHES,
    squeezed,
)
from kith.mail.verbs import Verb, verb_at
from kith.mail.whose import correction

MOST_TEXT = 2_000
"""Characters of a reply that may tell of nothing; what is longer is a story."""

MOST_VAIN = 14
"""Words of a sentence that may say no more than that nobody was reached."""

NEAR = 3
"""Words in front of a verb among which a "not" denies it."""

SPEAKERS_NO = 6
"""Words of what one says of oneself among which a "not" denies it."""

NO_WISH = frozenset({Verb.ALWAYS, Verb.NEW, Verb.TALKED, Verb.WITH})
"""Verbs that sentences about people begin with: "New job", "Met Dana", "Spoke at length"."""

NO_DATE = frozenset(
    {Kind.AMOUNT, Kind.NUMBERED, Kind.PLAN, Kind.PROPOSED, Kind.THANKED, Kind.TOLD, Kind.WILL}
)
"""Words of dates that tell what one does, and not when."""

_SENTENCES = re.compile(r"(?<=[.!?;\n\u2026])\s*")
_CLAUSES = re.compile(r",\s+|\s+[-\u2013\u2014]\s+")


def tells(words: str) -> bool:
    """Say whether any sentence of plain words tells of somebody, and is no wish, no and no when.

    What begins with a command's verb is a command that was not understood.
    """
    if len(words) > MOST_TEXT:
        return True
    instead = correction(words)
    if instead and instead.sure:
        return False
    return any(map(_tells, _SENTENCES.split(words)))


def _tells(sentence: str) -> bool:
    said = _past_courtesies(sentence.strip())
    row = squeezed(said).split()
    if not row or courteous(said) or said.endswith("?"):
        return False
    if all(word.isdecimal() or word in _of_dates() for word in plain(said).split()):
        return False
    told = _tells_of_contact(said, CONTACT)
    if _begins(row, WISHES | ABOUT_ONESELF | SETTLED) or _is_command(said, told=told):
        return False
    if _is_vain(said, row) and not _tells_of_contact(said, CONTACT - TRIED):
        return False
    return told or not _is_denied(row)


def _past_courtesies(sentence: str) -> str:
    """Return a sentence without the "Thanks," or "Hi Kith," in front of it."""
    head, *rest = _CLAUSES.split(sentence, maxsplit=1)
    return rest[0] if rest and courteous(head) else sentence


def _begins(row: list[str], table: frozenset[str]) -> bool:
    starts = (" ".join(row[:length]) for length in range(1, min(MOST_BEGINNING, len(row)) + 1))
    return any(start in table for start in starts)


def _is_command(said: str, *, told: bool) -> bool:
    """Say whether a sentence begins as a command does; "done, we talked" tells all the same."""
    verb, _ = verb_at(said.lstrip("0123456789.):#- "))
    if verb is None or verb in NO_WISH:
        return False
    return not (told and verb in {Verb.DONE, Verb.NEVER})


def _tells_of_contact(said: str, verbs: frozenset[str]) -> bool:
    """Say whether there is one of `verbs` that no "not" in its clause denies."""
    return any(
        word in verbs and NEGATORS.isdisjoint(row[max(0, i - NEAR) : i])
        for row in (squeezed(clause).split() for clause in _CLAUSES.split(said))
        for i, word in enumerate(row)
    )


def _is_denied(row: list[str]) -> bool:
    """Say whether a sentence begins with a no, or one speaks of what one did not do."""
    ours = row[0] in OURS and not NEGATORS.isdisjoint(row[1:SPEAKERS_NO])
    return row[0] in NEGATIONS or ours


def _is_vain(said: str, row: list[str]) -> bool:
    """Say whether nobody was met or reached: "left a voicemail", "Dana cancelled"."""
    if len(row) > MOST_VAIN:
        return False
    line = f" {' '.join(row)} "
    phrases = UNREACHED | {each for each in SAID if " " in each}
    return any(f" {each} " in line for each in phrases) or called_off(said) is Off.YES


@cache
def _of_dates() -> frozenset[str]:
    """Return every word of the dates of five languages."""
    phrases = (
        phrase
        for table in LANGUAGES.values()
        for kind, rows in table.items()
        if kind not in NO_DATE
        for row in rows.values()
        for phrase in row.split(", ")
    )
    return AROUND_DATES.union(*(plain(phrase).split() for phrase in phrases))
