"""What is to come again, in words: every 1st, every 3rd Thursday, 3 months after.

A rhythm without a day ("every 3 months") is none of it by itself: it says how often one wants to
be in touch. With a day, or counted from a date or from when the thing was done, it is.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from kith.domain.date_kinds import Kind
from kith.domain.date_repeats import Said, marks, said_at, weekly
from kith.domain.date_text import LANGUAGES, Text, tokens
from kith.domain.dates import Found, Habits, When, find
from kith.domain.recurring import Cycle, Recurring, first_on

MOST_TEXT = 300
"""Characters in which it is looked for: a line of a note has fewer."""


@dataclass(frozen=True, slots=True)
class Comes:
    """How something comes again, when first, and what stands around it: two texts."""

    again: Recurring
    first: When
    before: str
    after: str


def comes(text: str, now: datetime, habits: Habits, *, rhythms: bool = False) -> Comes | None:
    """Return what `text` wants to come again, with its first time after `now`.

    With `rhythms` a mere "every 3 months" is that, from three months on.
    """
    text = text[:MOST_TEXT]
    shared = tokens(text)
    words = {token.text for token in shared}
    full = dict.fromkeys((*habits.languages, "en"))
    for language in dict.fromkeys((*full, *LANGUAGES)):
        if language not in LANGUAGES or marks(language).isdisjoint(words):
            continue
        row = Text(text, language, day_first=habits.day_first, row=shared)
        for i in range(len(row)):
            said = said_at(row, i) if row.row[i].raw.isalnum() else None
            if said and (language in full or _is_all(row, i, said.end)):
                found = _begun(row, i, said, now, habits, rhythms=rhythms)
                if found:
                    return found
    return None


def _is_all(row: Text, start: int, end: int) -> bool:
    return not any(token.raw.isalnum() for token in (*row.row[:start], *row.row[end:]))


def is_mere(text: str, now: datetime, habits: Habits) -> Comes | None:
    """Return what comes again if `text` says just that, and not only by a weekday's plural."""
    found = comes(text, now, habits)
    if not found or any(char.isalnum() for char in found.before + found.after):
        return None
    row = Text(text[:MOST_TEXT], habits.languages[0] if habits.languages[0] in LANGUAGES else "en")
    start = next(i for i, token in enumerate(row.row) if token.raw.isalnum())
    return None if weekly(row, start) else found


def _begun(
    text: Text, start: int, said: Said, now: datetime, habits: Habits, *, rhythms: bool
) -> Comes | None:
    """Return the rule with its first time: by a date right beside it, else by itself."""
    raw = text.raw
    before, after = raw[: text.row[start].start], raw[text.row[said.end - 1].end :]
    local = now.astimezone(ZoneInfo(habits.zone))
    today = local.date()
    beside = _beside(before, after, now, habits)
    if beside and said.is_open and not _leads(text, said, behind=beside[1] == before):
        beside = None
    if beside is None:
        if said.is_open and not rhythms:
            return None
        first = _first(said.rule, local)
        rule = _anchored(said.rule, local.date()) if said.is_open else said.rule
        return Comes(rule, When(first, rule.at), before, after)
    found, before, after = beside
    rule, on = said.rule, found.when.on
    if said.is_open:
        rule = _anchored(rule, on)
    elif rule.by_calendar and on > today:
        on = first_on(rule, on - timedelta(days=1))
    at = found.when.minute or rule.at
    return Comes(replace(rule, at=at), When(on, at), before, after)


def _leads(text: Text, said: Said, *, behind: bool) -> bool:
    """Say whether a rhythm goes on from the date beside it: "from 5 May", "then every 3 months"."""
    if not behind:
        return said.then
    return text.word(text.gap(said.end), Kind.FROM, Kind.AT, Kind.ON) is not None


def _first(rule: Recurring, local: datetime) -> date:
    """Return when it comes first: today only if its hour is still to come."""
    today = local.date()
    if rule.by_calendar and rule.at and local.time() < rule.at:
        return first_on(rule, today - timedelta(days=1))
    return first_on(rule, today)


def _anchored(rule: Recurring, on: date) -> Recurring:
    """Return a rhythm as the calendar has it from a day on."""
    match rule.cycle:
        case Cycle.WEEK:
            return replace(rule, weekdays=(on.weekday(),))
        case Cycle.MONTH:
            return replace(rule, day=on.day)
        case Cycle.YEAR:
            return replace(rule, day=on.day, month=on.month)
        case _:
            return rule


def _beside(
    before: str, after: str, now: datetime, habits: Habits
) -> tuple[Found, str, str] | None:
    """Return a date that stands right behind or before, and the texts without it."""
    found = find(after, now, habits, led=True) if after.strip() else None
    if found and not any(char.isalnum() for char in after[: found.start]):
        return found, before, after[found.end :]
    found = find(before, now, habits, led=True) if before.strip() else None
    if found and not any(char.isalnum() for char in before[found.end :]):
        return found, before[: found.start], after
    return None
