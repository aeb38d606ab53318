"""What one labelled line says of an encounter: a reader for each label."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kith.domain.date_recurring import Comes, comes
from kith.domain.date_text import untyped
from kith.domain.dates import Habits, every, falls_on_a_day, find, happened_on
from kith.domain.day_lines import named_day
from kith.domain.due_dates import EDGES, MOST_DATED, due
from kith.domain.encounter import Exchange, Planned, Reason
from kith.domain.identity import fold
from kith.domain.naming import listed
from kith.domain.note_lines import Labelled
from kith.domain.note_parts import Block, circle, with_words
from kith.domain.note_words import FILLERS, PURPOSES, Label
from kith.domain.owner import Owner
from kith.domain.positions import is_capital

MOST_LEAD = 4
"""Words between a label and its rhythm: "Keep in touch with Dana every 3 months"."""

MOST_ALONE = 5
"""Words of a date on a line of its own."""

POLITE = frozenset({"aub", "bitte", "graag", "please", "pls", "svp"})

PURPOSE_BY_WORD = {
    fold(spelled): purpose
    for purpose, words in PURPOSES.items()
    for word in words.split(", ")
    for spelled in (word, untyped(word))
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Whose note it is and when it was written: what its dates are counted from.

    Without `dates`, none are looked for any more.
    """

    owner: Owner
    now: datetime
    dates: bool = True

    def habits(self, line: Labelled) -> Habits:
        """Return how dates in a line are read: in its label's language, then the owner's."""
        owner = self.owner
        languages = (line.language, owner.language)
        return Habits(zone=owner.zone, languages=languages, day_first=owner.day_first)

    def planned(
        self,
        text: str,
        line: Labelled,
        reason: Reason,
        *,
        sentence: bool = True,
        rhythms: bool = False,
    ) -> Planned | None:
        """Return what `text` plans: its first date to come, and its words without it.

        If it is no `sentence`, the date must stand at its start or end; with `rhythms`, "every 3
        months" is to come again.
        """
        said = text[:MOST_DATED] if self.dates else ""
        habits = self.habits(line)
        again = comes(said, self.now, habits, rhythms=rhythms)
        first = find(said, self.now, habits, led=True) if again else None
        if again and not (first and first.start < len(again.before)):
            return _again(again, text[len(said) :], reason, sentence=sentence)
        owed = reason is Reason.PROMISE
        found = due(text, self.now, habits, owed=owed, sentence=sentence) if said else None
        if not found:
            return None
        words, when = _wish(found.text), found.when
        return Planned(due_on=when.on, due_time=when.minute, reason=reason, text=words)


def _again(found: Comes, rest: str, reason: Reason, *, sentence: bool) -> Planned | None:
    """Return what comes again, with the words around it."""
    before, after = found.before.strip(EDGES), (found.after + rest).strip(EDGES)
    if not sentence and before and after:
        return None
    return Planned(
        due_on=found.first.on,
        due_time=found.first.minute,
        reason=reason,
        text=_wish(" ".join(filter(None, (before, after)))),
        again=found.again,
    )


def _wish(text: str) -> str | None:
    """Return what is to be done: without "to" in front, and nothing if only "with her" is left."""
    text = text.removeprefix("to ")
    return text if text and fold(text) not in FILLERS else None


LineReader = Callable[[Block, Labelled, Reader], Block | None]


def _introduced(block: Block, line: Labelled, _: Reader) -> Block | None:
    """Read who introduced; without a colon, only if nothing but a name follows."""
    said = " ".join((line.head, ", ".join(line.values))).strip(EDGES)
    if not line.colon and not all(map(is_capital, said.split())):
        return None
    found = listed(said).people
    return replace(block, introduced_by=found[0]) if found else None


def _of_purpose(block: Block, line: Labelled, _: Reader) -> Block | None:
    words = [word for value in line.values for word in value.replace("#", " ").split(",")]
    each = [PURPOSE_BY_WORD.get(fold(word.strip(EDGES))) for word in words]
    purpose = next(filter(None, each), None)
    if purpose is None:
        return None
    known = replace(block, purpose=purpose)
    return known if all(each) else with_words(known, "\n".join(line.raw))


def _placed(block: Block, line: Labelled, _: Reader) -> Block | None:
    return replace(block, place=", ".join(line.values)) if line.values else None


def _dated(block: Block, line: Labelled, reader: Reader) -> Block | None:
    said = " ".join(line.values)[:MOST_DATED] if reader.dates else ""
    on = happened_on(said, reader.now, reader.habits(line))
    return replace(block, occurred_on=on) if on else None


def _rhythmic(block: Block, line: Labelled, _: Reader) -> Block | None:
    days = _rhythm(" ".join((line.head, *line.values)), line.language)
    return replace(block, rhythm_days=days) if days else None


def _rhythm(text: str, language: str, *, mere: bool = False) -> int | None:
    """Return the rhythm `text` ends in: "with Dana every 3 months"; a `mere` one has no day."""
    words = text.split(maxsplit=MOST_LEAD + MOST_ALONE)
    tails = (" ".join(words[i:]) for i in range(min(len(words), MOST_LEAD + 1)))
    fit = (tail for tail in tails if not (mere and falls_on_a_day(tail, language)))
    return next(filter(None, (every(tail, language) for tail in fit)), None)


def _circled(block: Block, line: Labelled, _: Reader) -> Block | None:
    """Read the circle of whoever was met; "none" takes them out of theirs."""
    name = circle(" ".join(line.values))
    return None if name is None else replace(block, circle=name)


def _day(block: Block, line: Labelled, reader: Reader) -> Block | None:
    value = " ".join(line.values)[:MOST_DATED] if reader.dates else ""
    label = line.raw[0].partition(":")[0]
    found = named_day(label, value, line.language, reader.now, reader.habits(line))
    if found is None:
        return None
    day, rest = found
    known = replace(
        block,
        days=(*block.days, day),
        day_lines=(*block.day_lines, *(line.raw if not any(map(str.isalpha, rest)) else ())),
    )
    return with_words(known, "\n".join(line.raw)) if any(map(str.isalpha, rest)) else known


def _exchanged(part: str) -> LineReader:
    """Return a reader of lines whose values are entries of one part of the exchange."""

    def with_entries(block: Block, line: Labelled, _: Reader) -> Block | None:
        more = Exchange(**{part: line.values})
        return replace(block, exchange=block.exchange + more) if line.values else None

    return with_entries


def _promised(block: Block, line: Labelled, reader: Reader) -> Block | None:
    """Keep each promise as written; one with a date is planned for it."""
    if not line.values:
        return None
    each = _apart(line.values)
    dated = (reader.planned(value, line, Reason.PROMISE) for value in each)
    return replace(
        block,
        exchange=block.exchange + Exchange(promised=each),
        planned=(*block.planned, *filter(None, dated)),
    )


def _apart(values: tuple[str, ...]) -> tuple[str, ...]:
    """Return what semicolons part, each with perhaps a date of its own."""
    return tuple(piece.strip() for value in values for piece in value.split(";") if piece.strip())


def _followed_up(block: Block, line: Labelled, reader: Reader) -> Block | None:
    """Plan what a line asks for: "Follow up in 2 weeks: send the slides".

    What of it has no date stays in the words.
    """
    said = " ".join(line.values)
    whole = " ".join(filter(None, (line.head, said)))
    if days := _rhythm(whole[:MOST_DATED], line.language, mere=True):
        return replace(block, rhythm_days=days)
    if line.head:
        return _headed(block, line, reader, said)
    each = [(value, reader.planned(value, line, Reason.EXPLICIT)) for value in _apart(line.values)]
    found = [planned for _, planned in each if planned]
    if not found:
        return None
    planned = replace(block, planned=(*block.planned, *found))
    return planned if len(found) == len(each) else with_words(planned, "\n".join(line.raw))


def _headed(block: Block, line: Labelled, reader: Reader, said: str) -> Block | None:
    """Plan what the words beside the label say; if the label comes last, a date and no more."""
    planned = reader.planned(_asked(line.head), line, Reason.EXPLICIT, sentence=False, rhythms=True)
    if planned is None or (line.last and planned.text and not _whom(planned.text)):
        return None
    text = "; ".join(filter(None, (planned.text, said)))
    return replace(block, planned=(*block.planned, replace(planned, text=text or None)))


def _asked(head: str) -> str:
    """Return the words beside a label without politeness in front, and "re" behind."""
    words = head.split()
    start = 1 if words[1:] and fold(words[0]) in POLITE else 0
    end = len(words) - 1 if fold(words[-1]) in {"about", "re"} else len(words)
    return " ".join(words[start:end])


def _whom(text: str) -> bool:
    """Say whether words before "melden" only say with whom: "bei Dana"."""
    words = text.split()
    named = len(words) <= MOST_LEAD and all(map(is_capital, words[1:]))
    return named and fold(words[0]) in {"bei", "bij", "met", "mit"}


SEARCHED = frozenset({Label.DAY, Label.FOLLOW_UP, Label.PROMISED, Label.WHEN})

READERS: Mapping[Label, LineReader] = {
    Label.ASKS: _exchanged("asks"),
    Label.CIRCLE: _circled,
    Label.DAY: _day,
    Label.FOLLOW_UP: _followed_up,
    Label.INTRODUCED: _introduced,
    Label.LEARNED: _exchanged("learned"),
    Label.OFFERS: _exchanged("offers"),
    Label.PROMISED: _promised,
    Label.PURPOSE: _of_purpose,
    Label.RHYTHM: _rhythmic,
    Label.SHARED: _exchanged("shared"),
    Label.WHEN: _dated,
    Label.WHERE: _placed,
    Label.WITH: lambda _block, _line, _reader: None,
}
"""How each label's lines are read; None where a line cannot be. With-lines begin blocks."""
