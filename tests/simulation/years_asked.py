"""The evening question and the look ahead, worked out anew: when each may come, and must."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from tests.simulation.years_calendar import DAY, WEEKDAYS, Mornings, instant, local
from tests.simulation.years_world import Left

MOST_SILENT = 3
"""After so many evenings without an answer nobody is asked any more."""

NOT_ASKED = ("dropped", "refused")
"""A question that came to this asked nobody."""


@dataclass
class Asked:
    """What an owner wishes to be asked and told, and how often they were."""

    evening_at: time | None = None
    before: time | None = None
    asked_on: date | None = None
    silent: int = 0
    look_ahead: bool = False
    looked_on: date | None = None
    weeks: Counter[tuple[int, int]] = field(default_factory=Counter)
    evenings: dict[str, str] = field(default_factory=dict)

    def wishes(self, at: time | None, mornings: Mornings, now: datetime) -> None:
        """Wish to be asked at an hour: from the next day on if it is over, and was not wished."""
        here = local(mornings.zone, now).date()
        if at and self.evening_at is None:
            self.silent = 0
            day = max(here, mornings.paused_until or here, (self.asked_on or here - DAY) + DAY)
            today = day == here and mornings.is_free(here)
            if today and instant(mornings.zone, here, at) < now:
                self.asked_on = here
        self.evening_at, self.before = at, None

    def answers(self, mornings: Mornings, now: datetime) -> None:
        """Answer a question: it goes on, or comes back."""
        self.wishes(self.evening_at or self.before, mornings, now)
        self.silent = 0

    def sees(self, key: str, row: Mapping[str, Any], mornings: Mornings, now: datetime) -> None:
        """Take in the ledger's row of an evening question."""
        was = self.evenings.get(key)
        self.evenings[key] = row["state"]
        if was is None:
            self._is_asked(key, mornings, now)
        unread = {"bounced", "rejected"} & set(row["reported"])
        missed = row["state"] in NOT_ASKED or unread
        if missed and was not in (*NOT_ASKED, "bounced"):
            silent = max(0, self.silent - 1)
            self.answers(mornings, now)
            self.silent = silent

    def _is_asked(self, key: str, mornings: Mornings, now: datetime) -> None:
        here = local(mornings.zone, now).date()
        assert key == f"e{here:%Y%m%d}", "asked of another day"
        assert self.evening_at, "asked though it is not wished for, or fell silent"
        assert self.silent < MOST_SILENT, "asked on though nobody answers"
        assert self.asked_on is None or here > self.asked_on, "asked twice a day"
        assert mornings.is_free(here), "asked on a quiet day, or in a pause"
        assert instant(mornings.zone, here, self.evening_at) <= now, "asked before its hour"
        self.asked_on, self.silent = here, self.silent + 1
        if self.silent == MOST_SILENT:
            self.evening_at, self.before = None, self.evening_at

    def leaves(self, mail: Left, mornings: Mornings) -> None:
        """Judge an evening question at the moment it leaves."""
        here = local(mornings.zone, mail.at).date()
        assert mail.lid.endswith(f"e{here:%Y%m%d}"), "asked the day after"
        assert mornings.is_free(here), "asked on a quiet day, or in a pause"
        assert self.evening_at or self.silent == MOST_SILENT, "asked though it is unwished by now"

    def must_ask_at(self, mornings: Mornings, now: datetime) -> datetime | None:
        """Return when the evening question has to come."""
        if self.evening_at is None:
            return None
        day = max(local(mornings.zone, now).date(), mornings.paused_until or date.min)
        day = max(day, (self.asked_on or day - DAY) + DAY)
        while not mornings.is_free(day):
            day += DAY
        return instant(mornings.zone, day, self.evening_at)

    def must_look_at(self, mornings: Mornings, now: datetime) -> datetime | None:
        """Return the first working morning of a week that was not looked at."""
        if not self.look_ahead:
            return None
        day = local(mornings.zone, now).date() - DAY
        if self.looked_on:
            day = max(day, self.looked_on + DAY * (7 - self.looked_on.weekday()))
        at = mornings.next(day, now)
        while not works_on(mornings, local(mornings.zone, at).date()):
            at = mornings.next(local(mornings.zone, at).date() + DAY, now)
        return at

    def looks(self, on: date, number: int) -> None:
        """Count the look ahead of a morning, or take it back: there is one a week at most."""
        week = on.isocalendar()[:2]
        self.weeks[week] += number
        assert self.weeks[week] <= 1, "two looks ahead in a week"


def works_on(mornings: Mornings, on: date) -> bool:
    """Whether a day is one of work: Monday to Friday, if these are not all quiet."""
    weekend_alone = set(range(WEEKDAYS)) <= mornings.quiet and len(mornings.quiet) < 7
    return weekend_alone or on.weekday() < WEEKDAYS
