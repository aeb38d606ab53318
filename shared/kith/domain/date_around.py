"""What stands around a date in its clause: verbs of the past and of plans, and where it ends."""

from kith.domain.date_kinds import Kind
from kith.domain.date_said import LEADS, Phrase
from kith.domain.date_text import Text

CLAUSE_END = ".;!?:,("
"""Signs behind which a new thought begins."""

INTRODUCING = ":"
"""Behind what says that a date follows: "Appointment: Friday at 3"."""

ASKING = "¿"
"""Begins a question, in which "hablamos" is no past."""

LOOK_BACK = 12
"""Words before a date in which "met" or "remind me" still speak of it."""

_CLOSING = (*LEADS, Kind.AND, Kind.OR, Kind.PART, Kind.PAST)


def reminded(text: Text, i: int) -> bool:
    """Say whether the clause before `i` asks for a follow-up."""
    return before(text, i, Kind.REMIND)


def planned(text: Text, i: int, end: int) -> bool:
    """Say whether the clause around the tokens from `i` to `end` speaks of what is to come."""
    return before(text, i, Kind.PLAN, Kind.PROPOSED, Kind.WILL) or _behind(text, end, Kind.PLAN)


def _behind(text: Text, end: int, kind: Kind) -> bool:
    for j in range(end, min(len(text), end + LOOK_BACK)):
        if text.row[j].text in CLAUSE_END or text.row[j].line > text.row[end - 1].line:
            return False
        if text.word(j, kind):
            return True
    return False


def negated(text: Text, i: int, found: Phrase) -> bool:
    """Say whether the clause says of the day that it is not then: "Monday doesn't work"."""
    if found.lead.kinds & {Kind.BY, Kind.REMIND} or before(text, i, Kind.PROPOSED, Kind.REMIND):
        return False
    return before(text, i, Kind.NEGATED) or _behind(text, found.end, Kind.NEGATED)


def before(text: Text, i: int, *kinds: Kind) -> bool:
    """Say whether an expression of `kinds` stands in the clause before `i`."""
    for j in range(i - 1, max(-1, i - LOOK_BACK), -1):
        if text.row[j].text in CLAUSE_END and text.row[j].text not in INTRODUCING:
            return False
        if text.word(j, *kinds):
            return True
    return False


def told(text: Text, i: int, found: Phrase) -> bool:
    """Say whether a verb in the same clause speaks of the past: "we met on Tuesday"."""
    if found.lead.kinds & {Kind.BY, Kind.REMIND} or reminded(text, i):
        return False
    return _told_before(text, i) or _told_behind(text, found.end)


def _told_before(text: Text, i: int) -> bool:
    """Look back for a verb of the past that no verb of the future follows."""
    for j in range(i - 1, max(-1, i - LOOK_BACK), -1):
        if text.row[j].text in CLAUSE_END + ASKING or text.will(j):
            return False
        if text.told(j):
            return True
    return False


def _told_behind(text: Text, i: int) -> bool:
    for j in range(i, min(len(text), i + LOOK_BACK)):
        if text.row[j].text in CLAUSE_END:
            return False
        if text.told(j):
            return True
    return False


def begins(text: Text, i: int) -> bool:
    """Say whether token `i` is the first of its line or thought."""
    return i == 0 or text.row[i - 1].line < text.row[i].line or not text.row[i - 1].raw.isalnum()


def ends(text: Text, i: int) -> bool:
    """Say whether a line or thought ends at `i`."""
    if i >= len(text) or text.row[i].line > text.row[i - 1].line:
        return True
    return not text.row[i].raw.isalnum()


def closes(text: Text, i: int) -> bool:
    """Say whether a date may end at `i`: at the end, before a sign, a lead or "to"."""
    if i >= len(text) or text.row[i].line > text.row[i - 1].line:
        return True
    if not text.row[i].raw.isalnum():
        return not text.glued(i) or not text.glued(i + 1)
    return text.word(i, *_CLOSING) is not None
