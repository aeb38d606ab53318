"""When something happened, and how often it is to happen."""

from datetime import UTC, date, datetime

import pytest

from kith.domain.dates import Habits, every, happened_on

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

HAPPENED = [
    ("en", "today", "2026-11-25"),
    ("en", "yesterday", "2026-11-24"),
    ("en", "the day before yesterday", "2026-11-23"),
    ("en", "last Tuesday", "2026-11-24"),
    ("en", "Tuesday", "2026-11-24"),
    ("en", "Wednesday", "2026-11-25"),
    ("en", "last Wednesday", "2026-11-18"),
    ("en", "on Friday", "2026-11-20"),
    ("en", "Tuesday last week", "2026-11-17"),
    ("en", "12 March", "2026-03-12"),
    ("en", "12 March at the fair", "2026-03-12"),
    ("en", "24 December", "2026-12-24"),
    ("en", "25 November", "2026-11-25"),
    ("en", "March 12th, 2024", "2024-03-12"),
    ("en", "2026-11-20", "2026-11-20"),
    ("en", "2026-12-24", "2026-12-24"),
    ("en", "tomorrow", "2026-11-26"),
    ("en", "3/4", "2026-04-03"),
    ("en", "the 5th", "2026-11-05"),
    ("en", "the 30th", "2026-10-30"),
    ("en", "3 weeks ago", "2026-11-04"),
    ("en", "a month ago", "2026-10-25"),
    ("en", "yesterday at 3pm", "2026-11-24"),
    ("en", "last week", "2026-11-16"),
    ("en", "last March", "2026-03-01"),
    ("en", "the first Monday of last month", "2026-10-05"),
    ("en", "the first Monday of November", "2026-11-02"),
    ("en", "cw 40", "2026-09-28"),
    ("en", "in Q2", "2026-04-01"),
    ("en", "end of last month", "2026-10-31"),
    ("en", "in March", "2026-03-01"),
    ("en", "9999 years ago", None),
    ("en", "soon", None),
    ("en", "", None),
    ("en", "at noon", None),
    ("de", "gestern Abend", "2026-11-24"),
    ("de", "vor zwei Wochen", "2026-11-11"),
    ("de", "letzten Freitag", "2026-11-20"),
    ("de", "12. März", "2026-03-12"),
    ("de", "12.3.", "2026-03-12"),
    ("fr", "hier", "2026-11-24"),
    ("fr", "il y a deux semaines", "2026-11-11"),
    ("fr", "vendredi dernier", "2026-11-20"),
    ("fr", "le 12 mars", "2026-03-12"),
    ("es", "ayer", "2026-11-24"),
    ("es", "hace dos semanas", "2026-11-11"),
    ("es", "el viernes pasado", "2026-11-20"),
    ("es", "12 de marzo", "2026-03-12"),
    ("nl", "gisteren", "2026-11-24"),
    ("nl", "twee weken geleden", "2026-11-11"),
    ("nl", "afgelopen vrijdag", "2026-11-20"),
    ("nl", "12 maart", "2026-03-12"),
]

RHYTHMS = [
    ("en", "Every 3 months", 90),
    ("en", "every three months.", 90),
    ("en", "every month", 30),
    ("en", "every other week", 14),
    ("en", "every second month", 60),
    ("en", "each week", 7),
    ("en", "weekly", 7),
    ("en", "monthly", 30),
    ("en", "quarterly", 90),
    ("en", "every quarter", 90),
    ("en", "twice a year", 180),
    ("en", "every half year", 180),
    ("en", "yearly", 365),
    ("en", "every 12 months", 365),
    ("en", "every 2 years", 730),
    ("en", "every 10 days", 10),
    ("en", "once a quarter", 90),
    ("en", "every fortnight", 14),
    ("en", "Every 3 months we meet", None),
    ("en", "every 3 hours", None),
    ("en", "every Monday", 7),
    ("en", "every other Monday", 14),
    ("en", "every two weeks on Monday", 14),
    ("en", "weekly on Mondays", 7),
    ("en", "every 1st", 30),
    ("en", "every 1st of the month", 30),
    ("en", "every first Monday of the month", 30),
    ("en", "every month on the 5th", 30),
    ("en", "every 5 May", 365),
    ("en", "every Christmas", 365),
    ("en", "every weekday", 1),
    ("en", "every last Monday", None),
    ("en", "every Monday in the rain", None),
    ("en", "every 0 days", None),
    ("en", "everybody", None),
    ("en", "in 3 months", None),
    ("en", "", None),
    ("de", "alle 3 Monate", 90),
    ("de", "Jeden Monat", 30),
    ("de", "jede zweite Woche", 14),
    ("de", "jeden zweiten Montag", 14),
    ("de", "jedes Halbjahr", 180),
    ("de", "vierteljährlich", 90),
    ("de", "einmal im Jahr", 365),
    ("fr", "tous les 3 mois", 90),
    ("fr", "chaque semaine", 7),
    ("fr", "tous les lundis", 7),
    ("fr", "une semaine sur deux", 14),
    ("fr", "trimestriel", 90),
    ("fr", "une fois par an", 365),
    ("es", "cada 3 meses", 90),
    ("es", "todos los meses", 30),
    ("es", "todos los lunes", 7),
    ("es", "mensualmente", 30),
    ("es", "una vez al año", 365),
    ("nl", "elke 3 maanden", 90),
    ("nl", "om de drie maanden", 90),
    ("nl", "elke maandag", 7),
    ("nl", "maandelijks", 30),
    ("nl", "een keer per jaar", 365),
    ("en", "alle 3 Monate", 90),
    ("sv", "monthly", 30),
]


@pytest.mark.parametrize(("language", "text", "expected"), HAPPENED)
def test_what_happened_was_on_the_latest_such_day(
    language: str, text: str, expected: str | None
) -> None:
    """A day without a year is the most recent one; what is plainly to come stays so."""
    wanted = date.fromisoformat(expected) if expected else None
    assert wanted == happened_on(text, NOW, Habits(zone="Europe/Berlin", languages=(language,)))


@pytest.mark.parametrize(("language", "text", "expected"), RHYTHMS)
def test_a_rhythm_is_kept_in_days(language: str, text: str, expected: int | None) -> None:
    """Three months are 90 days, a year 365; a sentence is no rhythm."""
    assert expected == every(text, language)
