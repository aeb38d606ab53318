"""Dates and spans in words."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain import wording
from kith.domain.calendar_words import WORDING

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("EN", "en"),
        ("de-AT", "de"),
        ("NL", "nl"),
        ("xx", "en"),
        ("", "en"),
    ],
)
def test_an_unknown_language_is_spoken_to_in_english(language: str, expected: str) -> None:
    """Every owner is spoken to in a language that is whole."""
    assert wording.spoken(language) == expected


@pytest.mark.parametrize("language", WORDING)
def test_each_language_names_all_days_and_months(language: str) -> None:
    """A week has seven days and a year twelve months, each with its own name."""
    words = WORDING[language]
    weekdays, months = set(words.weekdays.split()), set(words.months.split())
    assert (len(weekdays), len(months), len(words.numbers.split())) == (7, 12, 12)
    assert set(words.units) == set(words.every) == {"day", "week", "month", "year"}


@pytest.mark.parametrize(
    ("on", "today", "expected"),
    [
        (date(2026, 11, 26), TODAY, "Thursday, 26 November"),
        (date(2027, 1, 14), TODAY, "Thursday, 14 January"),
        (date(2027, 7, 1), TODAY, "1 July 2027"),
        (date(2024, 3, 5), TODAY, "5 March 2024"),
        (date(2026, 11, 26), None, "26 November 2026"),
    ],
)
def test_a_date_is_a_word_and_has_its_year_when_far(
    on: date, today: date | None, expected: str
) -> None:
    """No reader has to guess day, month or year."""
    assert wording.say_day(on, today, "en") == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "on Tuesday"),
        (6, "on Friday"),
        (7, "on Thursday, 19 November"),
        (-1, "on Friday, 27 November"),
        (1000, "on 1 March 2024"),
    ],
)
def test_a_day_is_referred_to_as_people_do(days: int, expected: str) -> None:
    """Near days by name, farther ones by date."""
    assert wording.say_when(TODAY - timedelta(days=days), TODAY, "en") == expected


def test_a_day_in_a_draft_is_right_when_it_is_sent_later() -> None:
    """Yesterday is a weekday in a text that somebody may send tomorrow."""
    assert wording.say_on(TODAY - timedelta(days=1), TODAY, "en") == "on Wednesday"


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        (date(2026, 11, 26), "today"),
        (date(2026, 11, 25), "yesterday"),
        (date(2026, 11, 20), "six days ago"),
        (date(2026, 11, 19), "a week ago"),
        (date(2026, 11, 18), "eight days ago"),
        (date(2026, 11, 13), "13 days ago"),
        (date(2026, 11, 12), "two weeks ago"),
        (date(2026, 10, 6), "seven weeks ago"),
        (date(2026, 9, 26), "two months ago"),
        (date(2026, 9, 20), "two months ago"),
        (date(2026, 9, 10), "over two months ago"),
        (date(2026, 6, 30), "over four months ago"),
        (date(2025, 11, 26), "a year ago"),
        (date(2025, 8, 26), "over a year ago"),
        (date(2025, 5, 26), "a year and a half ago"),
        (date(2024, 11, 26), "two years ago"),
        (date(1999, 1, 1), "over 27 years ago"),
    ],
)
def test_how_long_ago_is_said_in_calendar_words(since: date, expected: str) -> None:
    """Months are calendar months, and what is more than whole is over it."""
    assert wording.say_ago(since, TODAY, "en") == expected


@pytest.mark.parametrize(
    ("since", "until", "expected"),
    [
        (date(2027, 1, 31), date(2027, 4, 30), "three months"),
        (date(2026, 12, 31), date(2027, 3, 1), "two months"),
        (date(2026, 11, 30), date(2027, 2, 28), "three months"),
        (date(2026, 10, 31), date(2027, 1, 30), "over two months"),
        (date(2026, 10, 20), date(2027, 1, 10), "over two months"),
    ],
)
def test_months_end_where_the_calendar_says(since: date, until: date, expected: str) -> None:
    """The last day of a month is a month after the last day of the one before."""
    assert wording.say_span(since, until, "en") == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (1, "every day"),
        (3, "every three days"),
        (7, "every week"),
        (14, "every two weeks"),
        (30, "every month"),
        (45, "every 45 days"),
        (90, "every three months"),
        (120, "every four months"),
        (365, "every year"),
        (730, "every two years"),
    ],
)
def test_a_rhythm_is_said_as_it_was_meant(days: int, expected: str) -> None:
    """Ninety days were three months when the owner said so."""
    assert wording.say_every(days, "en") == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([], ""),
        (["Dana"], "Dana"),
        (["Dana", "Sam"], "Dana and Sam"),
        (["Dana", "Sam", "Li"], "Dana, Sam and Li"),
    ],
)
def test_names_are_listed_as_one_phrase(names: list[str], expected: str) -> None:
    """Commas, and one conjunction before the last."""
    assert wording.say_list(names, "en") == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "de",
            [
                "Dienstag, 1. Dezember",
                "1. Mai 2024",
                "gestern",
                "am Dienstag",
                "am Montag, 9. November",
                "vom Dienstag",
                "morgen",
                "am Montag",
                "am Donnerstag, 10. Dezember",
                "vor über vier Monaten",
                "vor anderthalb Jahren",
                "alle drei Monate",
                "Dana, Sam und Inés",
            ],
        ),
        (
            "es",
            [
                "martes 1 de diciembre",
                "1 de mayo de 2024",
                "ayer",
                "el martes",
                "el lunes 9 de noviembre",
                "del martes",
                "mañana",
                "el lunes",
                "el jueves 10 de diciembre",
                "hace más de cuatro meses",
                "hace un año y medio",
                "cada tres meses",
                "Dana, Sam e Inés",
            ],
        ),
        (
            "fr",
            [
                "mardi 1er décembre",
                "1er mai 2024",
                "hier",
                "mardi",
                "le lundi 9 novembre",
                "de mardi",
                "demain",
                "lundi",
                "le jeudi 10 décembre",
                "il y a plus de quatre mois",
                "il y a un an et demi",
                "tous les trois mois",
                "Dana, Sam et Inés",
            ],
        ),
        (
            "nl",
            [
                "dinsdag 1 december",
                "1 mei 2024",
                "gisteren",
                "afgelopen dinsdag",
                "op maandag 9 november",
                "van afgelopen dinsdag",
                "morgen",
                "aanstaande maandag",
                "op donderdag 10 december",
                "meer dan vier maanden geleden",
                "anderhalf jaar geleden",
                "elke drie maanden",
                "Dana, Sam en Inés",
            ],
        ),
    ],
)
def test_every_language_says_days_and_spans_as_its_speakers_do(
    language: str, expected: list[str]
) -> None:
    """Cases, elision, ordinals and conjunctions are the language's own."""
    tuesday = date(2026, 11, 24)
    assert [
        wording.say_day(date(2026, 12, 1), TODAY, language),
        wording.say_day(date(2024, 5, 1), TODAY, language),
        wording.say_when(date(2026, 11, 25), TODAY, language),
        wording.say_on(tuesday, TODAY, language),
        wording.say_on(date(2026, 11, 9), TODAY, language),
        wording.say_of(tuesday, TODAY, language),
        wording.say_next(date(2026, 11, 27), TODAY, language),
        wording.say_next(date(2026, 11, 30), TODAY, language),
        wording.say_next(date(2026, 12, 10), TODAY, language),
        wording.say_ago(date(2026, 6, 30), TODAY, language),
        wording.say_ago(date(2025, 5, 26), TODAY, language),
        wording.say_every(90, language),
        wording.say_list(["Dana", "Sam", "Inés"], language),
    ] == expected


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("Inés", "Ana e Inés"),
        ("Hilario", "Ana e Hilario"),
        ("íñigo", "Ana e íñigo"),
        ("Ian", "Ana y Ian"),
        ("Hielo", "Ana y Hielo"),
        ("Yago", "Ana y Yago"),
        ("Sam", "Ana y Sam"),
    ],
)
def test_a_spanish_list_changes_before_the_sound_of_an_i(last: str, expected: str) -> None:
    """Before a diphthong it stays what it is."""
    assert wording.say_list(["Ana", last], "es") == expected


def test_more_than_one_year_is_elided_in_french() -> None:
    """It is "plus d’un an", but "plus de deux ans"."""
    assert wording.say_span(date(2025, 8, 1), TODAY, "fr") == "plus d’un an"
    assert wording.say_span(date(2024, 7, 1), TODAY, "fr") == "plus de deux ans"


def test_marks_are_set_apart_where_the_language_does() -> None:
    """No French line begins with a colon or ends with an opening quotation mark."""
    assert wording.typeset("Ça va ? « Oui » : ! ;", "fr") == (
        "Ça va\u00a0? «\u00a0Oui\u00a0»\u00a0:\u00a0!\u00a0;"
    )
    assert wording.typeset("So : ?", "de") == "So : ?"
    assert (wording.label("Objet", "fr"), wording.label("Subject", "en")) == (
        "Objet\u00a0:",
        "Subject:",
    )
    assert wording.quoted("x", "fr") == "«\u00a0x\u00a0»"
    assert [wording.quoted("x", each) for each in ("de", "en", "es", "nl")] == [
        "„x“",
        "“x”",
        "«x»",
        "“x”",
    ]


@given(
    st.dates(min_value=date(1900, 1, 1)),
    st.dates(min_value=date(1900, 1, 1)),
    st.sampled_from(sorted(WORDING)),
)
def test_any_two_dates_have_words(one: date, other: date, language: str) -> None:
    """No pair of dates is beyond words, and none is put in figures with slashes."""
    for text in (
        wording.say_span(one, other, language),
        wording.say_when(one, other, language),
        wording.say_of(one, other, language),
        wording.say_next(one, other, language),
    ):
        assert text
        assert not set("/{}") & set(text)
