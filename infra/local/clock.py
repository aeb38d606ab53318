"""The clock of the local cloud: the machine's, plus how far its owner has moved it."""

from collections.abc import Callable
from datetime import datetime, timedelta

from infra.local.database import Database

UNITS = {
    "day": timedelta(days=1),
    "hour": timedelta(hours=1),
    "minute": timedelta(minutes=1),
    "second": timedelta(seconds=1),
    "week": timedelta(weeks=1),
}

LONGEST = timedelta(days=3660)
"""Ten years at once; further ahead nothing is due."""


class Clock:
    """Reads and moves the time all of Kith lives by on this machine."""

    def __init__(self, database: Database, system: Callable[[], datetime]) -> None:
        self._database = database
        self._system = system
        with database.transaction() as rows:
            row = rows.execute("SELECT ahead FROM clock").fetchone()
        self._ahead = timedelta(seconds=row[0] if row else 0)

    def now(self) -> datetime:
        """Return the moved instant, aware, in UTC."""
        return self._system() + self._ahead

    @property
    def ahead(self) -> timedelta:
        """How far it was moved."""
        return self._ahead

    def move(self, to: datetime) -> None:
        """Make it `to` now and let time run on from there; never back."""
        ahead = max(to - self._system(), self._ahead)
        with self._database.transaction() as rows:
            rows.execute(
                "INSERT INTO clock VALUES (1, ?) ON CONFLICT DO UPDATE SET ahead = excluded.ahead",
                (ahead.total_seconds(),),
            )
        self._ahead = ahead


def span(text: str) -> timedelta:
    """Return what "14 days", "3 hours" or "a week" means. Raise ValueError in plain words."""
    count, _, unit = text.strip().lower().partition(" ")
    length = UNITS.get(unit.strip().removesuffix("s"))
    if length is None or not count.isascii():
        raise ValueError('say how far, like "14 days", "3 hours" or "90 minutes"')
    if count not in {"a", "an"} and not count.isdigit():
        raise ValueError("say how far as a whole number")
    steps = 1 if count in {"a", "an"} else int(count[:9])
    if not timedelta(0) < length * steps <= LONGEST:
        raise ValueError("that is nowhere, or more than ten years away")
    return length * steps
