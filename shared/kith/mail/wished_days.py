"""The day beside a reply's verb: "to friday", "after Christmas", "d'une semaine"."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from kith.domain.date_text import APOSTROPHES, plain, plain_table
from kith.domain.dates import When
from kith.domain.owner import Owner
from kith.mail.commands import passed, whole

LEADS = plain_table(
    "by, d, de, erst, erst ab, for, niet eerder dan, niet voor, nicht vor, no antes de, "
    "no antes del, not before, not until, only, out, out by, pas, pas avant, pas voor, solo, "
    "sólo, seulement, un poco, wieder"
)
"""What may stand before a day that a reply names, beside what leads to dates anywhere."""

AFTER = plain_table("after, après, después de, después del, na, nach, past, tras")
"""Leads to a day that is itself too early."""

CHRISTMAS = (12, 24, 26)
"""The month, the first and the last day of what "after Christmas" is after, in most countries."""

MOST_LEAD = 3
"""Words of a lead."""


def day(words: str, owner: Owner, now: datetime) -> When | None:
    """Return the day to come that `words` are as a whole, with whatever leads to it."""
    if found := whole(words, owner, now):
        return found
    row = _words(words)
    for length in range(min(MOST_LEAD, len(row) - 1), 0, -1):
        lead, rest = plain(" ".join(row[:length])), " ".join(row[length:])
        if lead in LEADS and (found := whole(rest, owner, now)):
            return found
        if lead in AFTER and (found := whole(rest, owner, now)):
            return replace(found, on=_behind(found.on))
    return None


def any_day(words: str, owner: Owner, now: datetime) -> When | None:
    """Return the day that words are: one to come, else one that has passed."""
    return day(words, owner, now) or passed(words, owner, now)


def _words(words: str) -> list[str]:
    """Return the words, the article of "d'une" apart."""
    return words.translate(dict.fromkeys(map(ord, APOSTROPHES), " ")).split()


def _behind(on: date) -> date:
    month, first, last = CHRISTMAS
    if on.month == month and first <= on.day <= last:
        on = on.replace(day=last)
    return on + timedelta(days=1)
