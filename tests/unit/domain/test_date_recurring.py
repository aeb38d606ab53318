"""What is to come again, as people say it in five languages."""

from datetime import UTC, datetime, time

import pytest

from kith.domain.date_recurring import comes, is_mere
from kith.domain.dates import Habits
from kith.domain.recurring import Cycle, Recurring
from tests.unit.nouns import on

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
"""A Saturday, one o'clock in Berlin."""


def habits(language: str) -> Habits:
    """Return how somebody of a language writes dates."""
    return Habits(zone="Europe/Berlin", languages=(language,))


FIRST = (Recurring(cycle=Cycle.MONTH, day=1), "2026-12-01")
FIFTEENTH = (Recurring(cycle=Cycle.MONTH, day=15), "2026-12-15")
MONDAY = (Recurring(cycle=Cycle.WEEK, weekdays=(0,)), "2026-11-30")
MONDAY_AND_THURSDAY = (Recurring(cycle=Cycle.WEEK, weekdays=(0, 3)), "2026-11-30")
ALTERNATE = (Recurring(cycle=Cycle.WEEK, number=2, weekdays=(0,)), "2026-11-30")
THIRD_THURSDAY = (Recurring(cycle=Cycle.MONTH, weekdays=(3,), nth=3), "2026-12-17")
FIRST_MONDAY = (Recurring(cycle=Cycle.MONTH, weekdays=(0,), nth=1), "2026-12-07")
LAST_FRIDAY = (Recurring(cycle=Cycle.MONTH, weekdays=(4,), nth=-1), "2026-12-25")
LAST_DAY = (Recurring(cycle=Cycle.MONTH, day=31), "2026-11-30")
FIFTH_OF_MAY = (Recurring(cycle=Cycle.YEAR, month=5, day=5), "2027-05-05")
QUARTERLY = (Recurring(cycle=Cycle.MONTH, number=3, day=1), "2026-12-01")
AFTERWARDS = (Recurring(cycle=Cycle.MONTH, number=3), "2027-02-28")
THEN = (Recurring(cycle=Cycle.MONTH, number=3, day=12), "2026-12-12")
AT_NINE = (Recurring(cycle=Cycle.WEEK, weekdays=(0,), at=time(9)), "2026-11-30")

SAID = {
    "de": {
        "jeden Ersten": FIRST,
        "jeden 1.": FIRST,
        "am 1. jedes Monats": FIRST,
        "jeden Monat am 15.": FIFTEENTH,
        "jeden Montag": MONDAY,
        "montags": MONDAY,
        "jeden Montag und Donnerstag": MONDAY_AND_THURSDAY,
        "jeden zweiten Montag": ALTERNATE,
        "alle zwei Wochen am Montag": ALTERNATE,
        "jeden dritten Donnerstag": THIRD_THURSDAY,
        "jeden dritten Donnerstag im Monat": THIRD_THURSDAY,
        "jeden letzten Freitag im Monat": LAST_FRIDAY,
        "jedes Jahr am 5. Mai": FIFTH_OF_MAY,
        "jeden 5. Mai": FIFTH_OF_MAY,
        "jährlich am 5. Mai": FIFTH_OF_MAY,
        "jeden Montag um 9": AT_NINE,
        "3 Monate danach": AFTERWARDS,
        "alle 3 Monate danach": AFTERWARDS,
        "wieder 3 Monate später": AFTERWARDS,
        "3 Monate nach Erledigung": AFTERWARDS,
        "in 2 Wochen, danach alle 3 Monate": THEN,
    },
    "en": {
        "every 1st": FIRST,
        "the 1st of every month": FIRST,
        "every month on the 1st": FIRST,
        "monthly on the 15th": FIFTEENTH,
        "every Monday": MONDAY,
        "Mondays": MONDAY,
        "on Mondays": MONDAY,
        "every Monday and Thursday": MONDAY_AND_THURSDAY,
        "every Monday, Thursday": MONDAY_AND_THURSDAY,
        "every other Monday": ALTERNATE,
        "every second Monday": ALTERNATE,
        "every two weeks on Monday": ALTERNATE,
        "every 2 weeks starting Monday": ALTERNATE,
        "every 3rd Thursday": THIRD_THURSDAY,
        "every third Thursday of the month": THIRD_THURSDAY,
        "first Monday of every month": FIRST_MONDAY,
        "every last Friday": LAST_FRIDAY,
        "on the last Friday of every month": LAST_FRIDAY,
        "every last day of the month": LAST_DAY,
        "every 31st": LAST_DAY,
        "every 5 May": FIFTH_OF_MAY,
        "every year on 5 May": FIFTH_OF_MAY,
        "yearly on May 5": FIFTH_OF_MAY,
        "5 May every year": FIFTH_OF_MAY,
        "every quarter on the 1st": QUARTERLY,
        "every Monday at 9am": AT_NINE,
        "3 months after": AFTERWARDS,
        "again 3 months after that": AFTERWARDS,
        "again 3 months later": AFTERWARDS,
        "3 months after it is done": AFTERWARDS,
        "in 2 weeks, then every 3 months": THEN,
        "every 3 months from 12 December": THEN,
        "every second Monday of the month": (
            Recurring(cycle=Cycle.MONTH, weekdays=(0,), nth=2),
            "2026-12-14",
        ),
        "every 3 months starting 12th December": THEN,
        "on 12 December, then every 2 weeks": (
            Recurring(cycle=Cycle.WEEK, number=2, weekdays=(5,)),
            "2026-12-12",
        ),
        "every 10 days from 12 December": (Recurring(cycle=Cycle.DAY, number=10), "2026-12-12"),
        "every year from 12 December": (
            Recurring(cycle=Cycle.YEAR, month=12, day=12),
            "2026-12-12",
        ),
        "every last Friday of November": (
            Recurring(cycle=Cycle.YEAR, month=11, weekdays=(4,), nth=-1),
            "2027-11-26",
        ),
        "every Monday from 1 January": (MONDAY[0], "2027-01-04"),
        "in 2 weeks, again 3 months after that": (AFTERWARDS[0], "2026-12-12"),
        "6 weeks after done": (Recurring(cycle=Cycle.WEEK, number=6), "2027-01-09"),
        "2 years afterwards": (Recurring(cycle=Cycle.YEAR, number=2), "2028-11-28"),
        "every year on the last Friday of November": (
            Recurring(cycle=Cycle.YEAR, month=11, weekdays=(4,), nth=-1),
            "2027-11-26",
        ),
        "every two months on the first Monday of the month": (
            Recurring(cycle=Cycle.MONTH, number=2, weekdays=(0,), nth=1),
            "2026-12-07",
        ),
        "every Saturday at 9am": (
            Recurring(cycle=Cycle.WEEK, weekdays=(5,), at=time(9)),
            "2026-12-05",
        ),
        "every Saturday at 2pm": (
            Recurring(cycle=Cycle.WEEK, weekdays=(5,), at=time(14)),
            "2026-11-28",
        ),
    },
    "es": {
        "cada 1 de mes": FIRST,
        "el 1 de cada mes": FIRST,
        "cada mes el día 15": FIFTEENTH,
        "cada lunes": MONDAY,
        "todos los lunes": MONDAY,
        "los lunes": MONDAY,
        "el primer lunes de cada mes": FIRST_MONDAY,
        "cada último viernes del mes": LAST_FRIDAY,
        "cada 5 de mayo": FIFTH_OF_MAY,
        "todos los años el 5 de mayo": FIFTH_OF_MAY,
        "cada lunes a las 9": AT_NINE,
        "3 meses después": AFTERWARDS,
        "otra vez 3 meses más tarde": AFTERWARDS,
    },
    "fr": {
        "le 1er de chaque mois": FIRST,
        "tous les 15 du mois": FIFTEENTH,
        "tous les mois le 15": FIFTEENTH,
        "tous les lundis": MONDAY,
        "les lundis": MONDAY,
        "tous les premiers lundis du mois": FIRST_MONDAY,
        "le premier lundi de chaque mois": FIRST_MONDAY,
        "tous les ans le 5 mai": FIFTH_OF_MAY,
        "tous les lundis à 9h": AT_NINE,
        "3 mois après": AFTERWARDS,
        "encore 3 mois plus tard": AFTERWARDS,
        "dans 2 semaines, puis tous les 3 mois": THEN,
    },
    "nl": {
        "elke 1e van de maand": FIRST,
        "de eerste van elke maand": FIRST,
        "elke maand op de 15e": FIFTEENTH,
        "elke maandag": MONDAY,
        "maandags": MONDAY,
        "elke derde donderdag": THIRD_THURSDAY,
        "elke laatste vrijdag van de maand": LAST_FRIDAY,
        "elk jaar op 5 mei": FIFTH_OF_MAY,
        "elke maandag om 9 uur": AT_NINE,
        "3 maanden daarna": AFTERWARDS,
        "elke 3 maanden daarna": AFTERWARDS,
        "over 2 weken, daarna elke 3 maanden": THEN,
    },
}


@pytest.mark.parametrize(
    ("language", "said"), [(language, said) for language, each in SAID.items() for said in each]
)
def test_it_is_understood(language: str, said: str) -> None:
    """With its first time, by the calendar or from its completion."""
    rule, first = SAID[language][said]
    found = comes(said, NOW, habits(language))
    assert found is not None
    assert (found.again, found.first.on) == (rule, on(first))
    assert not any(char.isalnum() for char in found.before + found.after)


@pytest.mark.parametrize(
    "said",
    [
        "every 3 months",
        "monthly",
        "every year",
        "in 3 months",
        "3 months later",
        "3 months after the launch",
        "2 weeks monthly",
        "every 3 months 5 May",
        "every 500 days from 1 May",
        "every hour from 1 May",
        "every Monday next week",
        "again 1 hour later",
        "2 years and 3 months after",
        "every last year",
        "every May",
        "she is free Mondays",
        "on the 40th of every month",
        "5 May every month",
        "",
        "every",
        "again",
        ",",
    ],
)
def test_a_rhythm_is_none_of_it(said: str) -> None:
    """It says how often one wants to be in touch; other words say nothing to come again."""
    assert comes(said, NOW, habits("en")) is None
    assert is_mere(said, NOW, habits("en")) is None


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("every Monday", True),
        ("jeden Montag", True),
        ("3 months after", True),
        ("Mondays", False),
        ("on Mondays", False),
        ("every Monday she bakes", False),
    ],
)
def test_alone_it_is_plain(said: str, expected: bool) -> None:  # noqa: FBT001 - a row of a table
    """In any language; but a weekday's plural alone may say when somebody is free."""
    assert (is_mere(said, NOW, habits("en")) is not None) is expected


def test_a_rhythm_can_be_meant_to_come_again() -> None:
    """Where something is to be done every three months, it is counted from today."""
    found = comes("every 3 months", NOW, habits("en"), rhythms=True)
    assert found is not None
    assert (found.again, found.first.on) == (
        Recurring(cycle=Cycle.MONTH, number=3, day=28),
        on("2027-02-28"),
    )


def test_languages_nobody_speaks_change_nothing() -> None:
    """An owner of another language is understood in English."""
    assert comes("every Monday", NOW, habits("eo")) is not None
