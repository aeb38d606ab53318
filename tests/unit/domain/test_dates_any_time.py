"""Whatever is typed, whenever and wherever: an answer, not in the past, and the same for ever."""

import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain.date_languages import spaced
from kith.domain.date_text import LANGUAGES
from kith.domain.dates import (
    Habits,
    every,
    falls_on_a_day,
    find,
    first_date,
    happened_on,
    when_line,
)
from tests.unit.domain.test_notes_hostile import date_like

ZONES = sorted(available_timezones())

moments = st.datetimes(timezones=st.just(UTC))
zones = st.sampled_from(ZONES)
languages = st.one_of(st.none(), st.sampled_from(sorted(LANGUAGES)))

EARLIEST = datetime(1, 1, 1, tzinfo=UTC)
LATEST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
SHIFTED = ("Pacific/Kiritimati", "Etc/GMT+12", "UTC", "Europe/Berlin")


@given(st.one_of(date_like, st.text(max_size=80)), moments, zones, languages)
def test_a_date_is_never_past_at_any_moment_anywhere(
    text: str, now: datetime, zone: str, language: str | None
) -> None:
    """Nothing raises, and what is found is today or later where the owner is."""
    line = when_line(text, now, zone, language)
    when = first_date(text, now, zone, language=language)
    if when is None:
        assert isinstance(line, str)
        return
    there = now.astimezone(ZoneInfo(zone))
    assert when.on >= there.date()
    if when.at:
        then = datetime.combine(when.on, when.at, ZoneInfo(zone))
        assert then.astimezone(UTC) > there.astimezone(UTC) - timedelta(seconds=1)


@given(date_like, moments, zones, languages)
def test_what_happened_and_what_is_found_never_raise(
    text: str, now: datetime, zone: str, language: str | None
) -> None:
    """A place is inside the text, and a day of the past or a rhythm is one or None."""
    habits = Habits(zone=zone, languages=(language,) if language else ())
    found = find(text, now, habits, led=True)
    assert found is None or 0 <= found.start < found.end <= len(text)
    happened_on(text, now, habits)
    assert (every(text, language) or 1) > 0


@pytest.mark.parametrize("zone", SHIFTED)
@pytest.mark.parametrize("now", [EARLIEST, LATEST])
@pytest.mark.parametrize(
    "text",
    [
        "in 3 hours",
        "in 72 hours",
        "tomorrow",
        "tomorrow 3pm",
        "in 2 weeks",
        "9999-12-31T23:59Z",
        "0001-01-01T00:00+14:00",
        "every month",
        "end of next year",
        "first working day of the month",
        "5 May next year",
        "yesterday",
    ],
)
def test_the_ends_of_the_calendar_raise_nothing(text: str, now: datetime, zone: str) -> None:
    """Year 1 and year 9999 are clocks gone wrong, and still no error."""
    assert when_line(text, now, zone)
    happened_on(text, now, Habits(zone=zone))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ich melde mich am Montag bei dir", "2026-11-30"),
        ("Wir sehen uns Donnerstag um 12:30", "2026-11-26T12:30:00+01:00"),
        ("Je vous rappelle lundi matin", "2026-11-30"),
        ("Nos vemos el jueves a las 15:30", "2026-11-26T15:30:00+01:00"),
        ("Zullen we over drie weken weer bellen?", "2026-12-16"),
        ("morgen om kwart over negen", "2026-11-26T09:15:00+01:00"),
        ("Call her on Monday, die Sache eilt", "2026-11-30"),
        ("Guten Morgen Anna", "-"),
        ("so", "-"),
    ],
)
def test_without_a_language_the_likely_one_is_read(text: str, expected: str) -> None:
    """A sentence shows its language; a single word does not."""
    now = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    assert expected == when_line(text, now, "Europe/Berlin")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("in 2 weeks or so", "in 2 weeks or so"),
        ("in 2 weeks or so, if it rains", "in 2 weeks or so"),
        ("in 2 weeks then send it", "in 2 weeks"),
        ("on Friday at 3 then", "on Friday at 3 then"),
    ],
)
def test_a_filler_belongs_to_the_date_it_ends(text: str, place: str) -> None:
    """What is left of a line without its date is what is to be done, not "or so"."""
    now = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    found = find(text, now, Habits(zone="Europe/Berlin"), led=True)
    assert found is not None
    assert text[found.start : found.end] == place


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("endofmonth", "en", "end of month"),
        ("3weeksfromnow", "en", "3 weeks from now"),
        ("touslesmois", "fr", "tous les mois"),
        ("findemes", "es", "finde mes"),
        ("hopeless", "en", None),
        ("", "en", None),
    ],
)
def test_a_word_is_cut_into_the_fewest_words(
    text: str, language: str, expected: str | None
) -> None:
    """Only words that dates are made of, and digits, are cut off."""
    assert expected == spaced(text, language)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("every Monday", True), ("every 1st", True), ("every 3 months", False), ("Monday", False)],
)
def test_a_rhythm_may_fall_on_a_day(text: str, *, expected: bool) -> None:
    """Then the next such day is meant as well."""
    assert falls_on_a_day(text) is expected


@given(st.text(max_size=64), st.sampled_from(sorted(LANGUAGES)))
def test_one_word_is_cut_into_what_it_was(text: str, language: str) -> None:
    """Cutting adds spaces and takes nothing away."""
    cut = spaced(text, language)
    assert cut is None or cut.replace(" ", "").isalnum()


@pytest.mark.parametrize(
    "unit",
    [
        "in 2 ",
        "May ",
        "1/2",
        "on Monday ",
        "en huit ",
        "24.12.",
        "3pm-",
        "\N{ACUTE ACCENT}",
        "é",
        "٣",
    ],
)
def test_200_kb_of_date_words_are_answered_at_once(unit: str) -> None:
    """Only the first thousand characters are looked at."""
    text = unit * (200_000 // len(unit))
    started = time.process_time()
    when_line(text, datetime(2027, 3, 9, tzinfo=UTC), "Europe/Berlin")
    assert time.process_time() - started < 1.0
