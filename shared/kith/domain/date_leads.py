"""Whether what reads like a date is one: what leads to it, and what stands around it."""

from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_meaning import Ahead
from kith.domain.date_said import LEADS, Phrase, Sort
from kith.domain.date_text import APOSTROPHES, Text

CLAUSE_END = ".;!?:,("
"""Signs behind which a new thought begins."""

LOOK_BACK = 12
"""Words before a date in which "met" or "remind me" still speak of it."""


_LASTING = frozenset({Kind.BY, Kind.FOR})
"""Before a span they say how long: for 3 weeks, voor 3 weken."""

_MONTH_LEADS = frozenset({Kind.BY, Kind.IN, Kind.IN_MONTH})


def meant(text: Text, i: int, found: Phrase) -> bool:
    """Say whether the phrase at `i` is a date, from what leads to it and what follows."""
    kinds = found.lead.kinds
    if found.sort is Sort.PAST:
        return True
    if found.sort is Sort.SPAN and kinds & _LASTING and not kinds & {Kind.IN, Kind.REMIND}:
        return False
    if found.alone:
        return _meant_alone(found)
    if _owns(text, found.end) or (found.weak and not _closes(text, found.end)):
        return False
    tellable = found.sort in {Sort.NAMED, Sort.CLOCK, Sort.MONTH}
    return not (tellable and _told(text, i, found)) and _LED[found.sort](text, i, found)


def _meant_alone(found: Phrase) -> bool:
    """A month's name alone may be anybody's."""
    return found.sort is not Sort.MONTH or bool(found.lead.kinds & _MONTH_LEADS)


def _span_led(_text: Text, _i: int, found: Phrase) -> bool:
    return bool(found.lead.kinds & {Kind.IN, Kind.REMIND})


def _named_led(text: Text, i: int, found: Phrase) -> bool:
    if found.lead.kinds & {Kind.ON, Kind.BY, Kind.FOR, Kind.REMIND}:
        return True
    return _reminded(text, i)


def _relative_led(text: Text, i: int, found: Phrase) -> bool:
    if isinstance(found.day, Ahead) and found.day.spans[0] == (1, Unit.DAY):
        return not (text.language == "de" and text.row[found.end - 1].raw == "Morgen" and i)
    return True


def _today_led(text: Text, i: int, found: Phrase) -> bool:
    return bool(found.lead.kinds & {Kind.BY, Kind.REMIND}) or _reminded(text, i)


def _month_led(text: Text, i: int, found: Phrase) -> bool:
    """In March; by June: but not "introduced by June", "in May's office", "by April Jones"."""
    if found.lead.kinds & {Kind.IN, Kind.IN_MONTH}:
        return True
    behind = text.row[found.end].raw if found.end < len(text) else ""
    told = i > 0 and text.row[i - 1].text.endswith("ed")
    return Kind.BY in found.lead.kinds and not behind[:1].isupper() and not told


def _ordinal_led(text: Text, _i: int, found: Phrase) -> bool:
    if not found.lead.kinds & {Kind.ON, Kind.BY, Kind.REMIND}:
        return False
    verb = text.language == "de" and found.end < len(text) and text.row[found.end].raw.islower()
    return verb or _closes(text, found.end)


def _clock_led(_text: Text, _i: int, found: Phrase) -> bool:
    leads = {Kind.AT, Kind.BY, Kind.REMIND}
    return found.clock is not None and found.clock.exact and bool(found.lead.kinds & leads)


_LED = {
    Sort.CLOCK: _clock_led,
    Sort.MONTH: _month_led,
    Sort.NAMED: _named_led,
    Sort.ORDINAL: _ordinal_led,
    Sort.RELATIVE: _relative_led,
    Sort.SPAN: _span_led,
    Sort.TODAY: _today_led,
}


def _owns(text: Text, i: int) -> bool:
    """Say whether the date is only whose something is ("next week's call"), or a told one.

    "Ce soir-là" is that evening, long ago.
    """
    if not text.glued(i) or not text.glued(i + 1):
        return False
    behind = text.row[i + 1].text
    return (text.sign(i, APOSTROPHES) and behind == "s") or (text.sign(i, "-") and behind == "la")


def _closes(text: Text, i: int) -> bool:
    """Say whether a date may end at `i`: at the end, before a sign, a lead or "to"."""
    if i >= len(text) or text.row[i].line > text.row[i - 1].line:
        return True
    if not text.row[i].raw.isalnum():
        return not text.glued(i) or not text.glued(i + 1)
    closing = (*LEADS, Kind.AND, Kind.OR, Kind.PART, Kind.PAST)
    return text.word(i, *closing) is not None


def _told(text: Text, i: int, found: Phrase) -> bool:
    """Say whether a verb in the same clause speaks of the past: "we met on Tuesday"."""
    if found.lead.kinds & {Kind.BY, Kind.REMIND} or _before(text, i, Kind.REMIND):
        return False
    return _before(text, i, Kind.TOLD) or _behind(text, found.end, Kind.TOLD)


def _reminded(text: Text, i: int) -> bool:
    return _before(text, i, Kind.REMIND)


def _before(text: Text, i: int, kind: Kind) -> bool:
    for j in range(i - 1, max(-1, i - LOOK_BACK), -1):
        if text.row[j].text in CLAUSE_END:
            return False
        if text.word(j, kind):
            return True
    return False


def _behind(text: Text, i: int, kind: Kind) -> bool:
    for j in range(i, min(len(text), i + LOOK_BACK)):
        if text.row[j].text in CLAUSE_END:
            return False
        if text.word(j, kind):
            return True
    return False
