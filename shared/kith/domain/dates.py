"""Dates in words: when the owner means, on the owner's calendar."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from kith.domain.date_clock import MINUTES_IN_HOUR, Clock
from kith.domain.date_counting import happened, upcoming
from kith.domain.date_kinds import Kind, Unit
from kith.domain.date_languages import likely_language
from kith.domain.date_meaning import Ahead, Exact, Weekday
from kith.domain.date_phrases import phrases
from kith.domain.date_rhythms import Rhythm, rhythm_at
from kith.domain.date_said import Phrase, Sort
from kith.domain.date_text import LANGUAGES, Text, tokens

MOST_TEXT = 1_000
"""Characters looked at: more than anybody writes around a date."""

DAYS_OF: dict[Unit, int] = {
    Unit.DAY: 1,
    Unit.WORKDAY: 1,
    Unit.WEEK: 7,
    Unit.MONTH: 30,
    Unit.QUARTER: 90,
    Unit.HALF_YEAR: 180,
    Unit.YEAR: 365,
}
"""A rhythm is kept in days. Three months are 90 as in the table of purposes; a year is a year."""

RHYTHMS = frozenset({Kind.EVERY, Kind.EVERY_DAYS, Kind.EVERY_MONTHS})

FIRST_MOMENT = datetime(1, 1, 2, tzinfo=UTC)
LAST_MOMENT = datetime(9999, 12, 30, tzinfo=UTC)
"""Between these every zone has a date."""

MONTHS_IN_YEAR = 12
NOON = 12

MONTH_FIRST_ZONES = frozenset(
    {
        "America/Adak",
        "America/Anchorage",
        "America/Boise",
        "America/Chicago",
        "America/Denver",
        "America/Detroit",
        "America/Juneau",
        "America/Los_Angeles",
        "America/Menominee",
        "America/Metlakatla",
        "America/New_York",
        "America/Nome",
        "America/Phoenix",
        "America/Sitka",
        "America/Yakutat",
        "Pacific/Honolulu",
    }
)
"""Where 3/4 is the fourth of March: the zones of the United States."""

MONTH_FIRST_PREFIXES = ("US/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/")


@dataclass(frozen=True, slots=True)
class When:
    """A date on the owner's calendar, with the wall-clock time if one is meant."""

    on: date
    at: time | None = None

    @property
    def minute(self) -> time | None:
        """The time to the minute, as follow-ups are kept; the seconds of "48hours" are dropped."""
        return self.at.replace(second=0) if self.at else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How an owner writes dates: `languages` are read in their order, then English.

    Any other is read where nothing but the date is written. No languages: it is guessed.
    """

    zone: str
    languages: tuple[str, ...] = ("en",)
    day_first: bool = True


@dataclass(frozen=True, slots=True)
class Found:
    """A date to come and where it stands: text[start:end], with the words that lead to it."""

    when: When
    start: int
    end: int


def first_date(
    text: str, now: datetime, zone: str, *, language: str | None = "en", day_first: bool = True
) -> When | None:
    """Return the first date or time in `text` that is still to come, on the calendar of `zone`.

    `now` is aware. A date counts behind a word that leads to one ("by Friday") or alone on
    its line, never otherwise.
    """
    languages = (language,) if language else ()
    habits = Habits(zone=zone, languages=languages, day_first=day_first)
    found = find(text, now, habits)
    return found.when if found else None


def find(
    text: str, now: datetime, habits: Habits, *, led: bool = False, owed: bool = False
) -> Found | None:
    """Return the first date to come and its place; `led` if `text` stands behind a lead.

    `owed`: it says what was promised, so "2 weeks of cover" is how much of it.
    """
    local = local_moment(now, habits.zone)
    kinds = frozenset({Kind.REMIND, Kind.OWED} if owed else {Kind.REMIND} if led else ())
    for row, phrase in readings(text, habits, kinds):
        if when := to_come(phrase, local):
            end = behind_filler(row, phrase.end)
            return Found(when, row.row[phrase.start].start, row.row[end - 1].end)
    return None


def behind_filler(row: Text, end: int) -> int:
    """Return the index behind "or so", "please", if nothing but a sign or the end follows."""
    filler = row.word(end, Kind.FILLER)
    last = filler and (filler.end == len(row) or not row.row[filler.end].raw.isalnum())
    return filler.end if filler and last else end


def happened_on(text: str, now: datetime, habits: Habits) -> date | None:
    """Return the day `text` says something took place: the most recent one it can mean.

    Yesterday, last Tuesday, 12 March, three weeks ago; a date with its year, or tomorrow,
    stays where it is. A language in which all of `text` is the day is the one it is in.
    """
    today = local_date(now, habits.zone)
    said = [phrase for _, phrase in readings(text, habits, frozenset({Kind.REMIND}))]
    for phrase in sorted(said, key=lambda each: not each.alone):
        day = phrase.day if phrase.sort is not Sort.CLOCK else None
        if day and (on := happened(day, today, past=phrase.sort is Sort.PAST)):
            return on
    return None


def every(text: str, language: str | None = "en") -> int | None:
    """Return the days of the rhythm that `text` is ("every 3 months" 90), None if it is none."""
    found = _rhythm(text, language)
    return _days(found.number, found.unit) if found else None


def falls_on_a_day(text: str, language: str | None = "en") -> bool:
    """Say whether `text` is a rhythm with a day of its own: "every Monday", "every 1st"."""
    found = _rhythm(text, language)
    return found is not None and found.day is not None


def _rhythm(text: str, language: str | None) -> Rhythm | None:
    """Read `text` as a rhythm and nothing else, in its language, else in any."""
    text = text[:MOST_TEXT]
    shared = tokens(text)
    start = next((i for i, token in enumerate(shared) if token.raw.isalnum()), len(shared))
    for each in dict.fromkeys((language or "en", *LANGUAGES)):
        if each not in LANGUAGES:
            continue
        row = Text(text, each, row=shared)
        found = rhythm_at(row, start) if row.begins(start, RHYTHMS) else None
        if found and not any(token.raw.isalnum() for token in row.row[found.end :]):
            return found
    return None


def _days(number: int, unit: Unit) -> int | None:
    if number < 1 or unit not in DAYS_OF:
        return None
    if unit is Unit.MONTH and number % MONTHS_IN_YEAR == 0:
        number, unit = number // MONTHS_IN_YEAR, Unit.YEAR
    return number * DAYS_OF[unit]


def when_line(
    text: str,
    now: datetime,
    zone: str,
    language: str | None = None,
    *,
    day_first: bool | None = None,
) -> str:
    """Return what `kith when` prints: YYYY-MM-DD, RFC 3339 if a time is meant, or `-`."""
    order = writes_day_first(zone, language) if day_first is None else day_first
    when = first_date(text, now, zone, language=language, day_first=order)
    if not when:
        return "-"
    if when.at is None:
        return when.on.isoformat()
    return datetime.combine(when.on, when.at, ZoneInfo(zone)).isoformat(timespec="seconds")


def writes_day_first(zone: str, language: str | None) -> bool:
    """Say whether people of a zone and language write the day before the month."""
    american = zone in MONTH_FIRST_ZONES or zone.startswith(MONTH_FIRST_PREFIXES)
    return not ((language or "en") == "en" and american)


def readings(text: str, habits: Habits, led: frozenset[Kind]) -> Iterator[tuple[Text, Phrase]]:
    """Yield what is said of dates: in the owner's languages, in English, in any if alone."""
    text = text[:MOST_TEXT]
    shared = tokens(text)
    full = dict.fromkeys((*(habits.languages or (likely_language(shared),)), "en"))
    for language in dict.fromkeys((*full, *LANGUAGES)):
        if language not in LANGUAGES:
            continue
        own = language == next(iter(full))
        row = Text(text, language, day_first=habits.day_first, own=own, row=shared)
        for phrase in phrases(row, led=led, alone=language not in full):
            if language in full or not phrase.weak:
                yield row, phrase


def local_date(now: datetime, zone: str) -> date:
    """Return the date in a zone."""
    return local_moment(now, zone).date()


def local_moment(now: datetime, zone: str) -> datetime:
    """Return `now` in the owner's zone; a clock at an end of the calendar stays within it."""
    inside = min(max(now.astimezone(UTC), FIRST_MOMENT), LAST_MOMENT)
    return inside.astimezone(ZoneInfo(zone))


def to_come(phrase: Phrase, local: datetime) -> When | None:
    """Return what a phrase means after `local`, None if that is over or on no calendar."""
    try:
        return _future(phrase, local)
    except OverflowError:
        return None


def _future(phrase: Phrase, local: datetime) -> When | None:
    """Return what `phrase` means after `local`, or None if it is over."""
    day, clock = phrase.day, phrase.clock
    if isinstance(day, Ahead) and day.is_instant:
        return _elapsed(day, local)
    if clock and clock.offset is not None:
        return _absolute(phrase, clock, local)
    today = local.date()
    if clock is None or clock.at is None:
        on = upcoming(day, today) if day else None
        over = clock and on == today and local.hour >= NOON
        return When(on) if on and not over else None
    starts = [today] if day is None else []
    if isinstance(day, Weekday) and day.turn == 0:
        starts = [on for on in (upcoming(day, today, later_today=True),) if on]
    elif day:
        starts = [on for on in (upcoming(day, today),) if on]
    for on in starts:
        for later in (0, 1 if day is None else 7 if isinstance(day, Weekday) else 0):
            when = _wall(on + timedelta(days=later + clock.days), clock.at, local)
            if when:
                return when
    return None


def _elapsed(day: Ahead, local: datetime) -> When | None:
    """Count hours and minutes as they pass, whatever the clocks do on the way."""
    days = tuple(each for each in day.spans if each[1] > Unit.HOUR)
    on = None if day.base else upcoming(Ahead(days), local.date())
    if not on:
        return None
    minutes = sum(
        number * (MINUTES_IN_HOUR if unit is Unit.HOUR else 1)
        for number, unit in day.spans
        if unit <= Unit.HOUR
    )
    start = datetime.combine(on, local.time(), local.tzinfo).replace(fold=local.fold)
    then = (start.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(local.tzinfo)
    if then.astimezone(UTC) <= local.astimezone(UTC):
        return None
    return When(then.date(), then.time().replace(microsecond=0, fold=then.fold))


def _absolute(phrase: Phrase, clock: Clock, local: datetime) -> When | None:
    if not isinstance(phrase.day, Exact) or clock.at is None:
        return None
    there = timezone(timedelta(minutes=clock.offset or 0))
    then = datetime.combine(phrase.day.on, clock.at, there).astimezone(local.tzinfo)
    return When(then.date(), then.time()) if then > local else None


def _wall(on: date, at: time, local: datetime) -> When | None:
    """Return a wall-clock time; one that a clock change skips comes as much later."""
    then = datetime.combine(on, at, local.tzinfo).astimezone(UTC).astimezone(local.tzinfo)
    if then.astimezone(UTC) <= local.astimezone(UTC):
        return None
    return When(then.date(), then.time().replace(fold=then.fold))
