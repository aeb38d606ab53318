"""Months, weekdays and feasts in subjects: where they are names, and where they say when."""

from datetime import UTC, date, datetime

import pytest

from kith.domain.dates import Habits, happened_on
from kith.domain.naming import listed
from kith.domain.subjects import subject_note

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HABITS = Habits(zone="Europe/Berlin", languages=())

NAMES = {
    "Café avec Anne Mars": ("Anne Mars",),
    "Café con Abril Soto": ("Abril Soto",),
    "Café con Domingo Ruiz": ("Domingo Ruiz",),
    "Call with Sunday Okoro and May Stone": ("Sunday Okoro", "May Stone"),
    "Cena con Plácido Domingo": ("Plácido Domingo",),
    "Coffee with Anna May Wong": ("Anna May Wong",),
    "Coffee with Anna Maria May": ("Anna Maria May",),
    "Coffee with Dana, June and Rob": ("Dana", "June", "Rob"),
    "Coffee with June": ("June",),
    "Coffee with June Park and Ben Roth": ("June Park", "Ben Roth"),
    "Dinner with Anna von May": ("Anna von May",),
    "June Park getroffen": ("June Park",),
    "Kaffee mit Eva März in Bonn": ("Eva März",),
    "Kaffee mit Frau Freitag": ("Freitag",),
    "Lunch with Jan": ("Jan",),
    "Lunch with Noel Christmas": ("Noel Christmas",),
    "Met April Kuhn": ("April Kuhn",),
    "Theresa May": ("Theresa May",),
}


@pytest.mark.parametrize(("subject", "names"), NAMES.items())
def test_what_stands_where_a_name_does_is_one(subject: str, names: tuple[str, ...]) -> None:
    """Behind "with" and before another name, or behind one given name, a month is no day."""
    found = subject_note(subject)
    assert tuple(each.name for each in found.people) == names


@pytest.mark.parametrize(
    "subject", ["Call with Wednesday", "June Park", "June Report", "Meeting with May Day Committee"]
)
def test_what_may_be_a_day_or_a_thing_is_nobody(subject: str) -> None:
    """Alone, a month in front is a heading; a weekday alone is no name."""
    assert subject_note(subject).people == ()


SAID = {
    "Coffee with Anna Vogt last night": (("Anna Vogt",), date(2026, 11, 23)),
    "20 Nov coffee with Anna Vogt": (("Anna Vogt",), date(2026, 11, 20)),
    "Am Freitag mit Anna Vogt telefoniert": (("Anna Vogt",), date(2026, 11, 20)),
    "Christmas lunch with Anna Vogt": (("Anna Vogt",), None),
    "Coffee with Anna Vogt, Mo 9 Uhr": (("Anna Vogt",), date(2026, 11, 23)),
    "Coffee on Friday with Anna Vogt": (("Anna Vogt",), date(2026, 11, 20)),
    "Coffee with Anna Vogt Mon 9am": (("Anna Vogt",), date(2026, 11, 23)),
    "Comida con Anna Vogt la semana pasada": (("Anna Vogt",), date(2026, 11, 16)),
    "Déjeuner avec Anna Vogt avant-hier": (("Anna Vogt",), date(2026, 11, 22)),
    "Déjeuner avec Anna Vogt du 20 novembre": (("Anna Vogt",), date(2026, 11, 20)),
    "Treffen mit Mo 9 Uhr": (("Mo",), None),
    "Coffee with Anna Vogt two days ago": (("Anna Vogt",), date(2026, 11, 22)),
    "Coffee with Dana, Friday": (("Dana",), date(2026, 11, 20)),
    "Déjeuner avec Anne Roche vendredi dernier": (("Anne Roche",), date(2026, 11, 20)),
    "Kaffee mit Anna Vogt Freitagabend": (("Anna Vogt",), date(2026, 11, 20)),
    "Kaffee mit Anna Vogt am Nachmittag": (("Anna Vogt",), None),
    "Kaffee mit Anna Vogt am 20.11.2026": (("Anna Vogt",), date(2026, 11, 20)),
    "Kaffee mit Anna Vogt vom Montag": (("Anna Vogt",), date(2026, 11, 23)),
    "Lunch met Anna Smit afgelopen vrijdag": (("Anna Smit",), date(2026, 11, 20)),
    "Lunch with Anna Friday": (("Anna",), date(2026, 11, 20)),
    "Lunch with Anna May 3": (("Anna",), date(2026, 5, 3)),
    "Lunch with Anna Vogt Christmas Eve": (("Anna Vogt",), date(2026, 12, 24)),
    "Lunch with Anna Vogt Friday": (("Anna Vogt",), date(2026, 11, 20)),
    "Lunch with Anna Vogt Last Friday": (("Anna Vogt",), date(2026, 11, 20)),
    "Lunch with Anna Vogt October": (("Anna Vogt",), None),
    "Lunch with Anna Vogt Yesterday": (("Anna Vogt",), date(2026, 11, 23)),
    "Lunch with Anna Vogt last December": (("Anna Vogt",), date(2025, 12, 1)),
    "Lunch with Anna Vogt next Friday": (("Anna Vogt",), date(2026, 11, 27)),
    "Lunch with Theresa May Friday": (("Theresa May",), date(2026, 11, 20)),
    "Réunion avec Anne Roche le 3 décembre": (("Anne Roche",), date(2026, 12, 3)),
    "Termin mit Anna Vogt 20.11.": (("Anna Vogt",), date(2026, 11, 20)),
    "Termin mit Anna Vogt am 20. November": (("Anna Vogt",), date(2026, 11, 20)),
    "Termin mit Anna Vogt vom 20.11.2026": (("Anna Vogt",), date(2026, 11, 20)),
}


@pytest.mark.parametrize(("subject", "said"), SAID.items())
def test_a_day_behind_the_names_is_read(
    subject: str, said: tuple[tuple[str, ...], date | None]
) -> None:
    """In five languages, with a number, a preposition or none; it never costs the person."""
    found = subject_note(subject)
    names = tuple(each.name for each in found.people)
    assert (names, happened_on(found.day, NOW, HABITS)) == said


@pytest.mark.parametrize(
    "subject",
    [
        "Coffee with Anna Vogt a few days ago",
        "Coffee with Anna Vogt and a colleague",
        "Coffee with Anna Vogt at the weekend",
        "Coffee with Anna Vogt in the early morning",
        "Coffee with Anna Vogt in the evening",
        "Coffee with Anna Vogt in the rain",
        "Déjeuner avec Anna Vogt sous la pluie",
        "Kaffee mit Anna Vogt im Regen",
        "Kaffee mit Anna Vogt zu Mittag",
        "Kaffee mit Anna Vogt zum Abendessen",
        "Lunch met Anna Vogt en een collega",
        "Lunch with Anna Vogt - a great talk",
    ],
)
def test_an_hour_the_weather_and_more_company_are_no_place(subject: str) -> None:
    """They are no part of the name either."""
    found = subject_note(subject)
    assert ([each.name for each in found.people], found.place) == (["Anna Vogt"], None)


@pytest.mark.parametrize(
    ("subject", "place"),
    [
        ("Cena con Anna Vogt en casa de Ben", "casa de Ben"),
        ("Coffee with Anna Vogt at the Winter Garden", "the Winter Garden"),
        ("Coffee with Anna Vogt at the beach in the evening", "the beach"),
        ("Coffee with Anna Vogt in the evening in Bonn", "Bonn"),
        ("Treffen mit Anna Vogt am 20. November in Bonn", "Bonn"),
        ("Treffen mit Anna Vogt am 20.11. in Bonn", "Bonn"),
        ("Vu Anna Vogt a Paris", "Paris"),
    ],
)
def test_a_place_stands_behind_a_day_or_before_one(subject: str, place: str) -> None:
    """Whatever is said of the day, where it was is kept."""
    assert subject_note(subject).place == place


LINES = {
    "Ana Vega el viernes pasado": (("Ana Vega",), "el viernes pasado"),
    "Anna Vogt <anna@x.example> on Friday": (("Anna Vogt",), "on Friday"),
    "Anna Vogt am Freitag, dem 20.11.2026": (("Anna Vogt",), "am Freitag, dem 20.11.2026"),
    "Anna Vogt and Ben Roth yesterday": (("Anna Vogt", "Ben Roth"), "yesterday"),
    "Anna Vogt last week": (("Anna Vogt",), "last week"),
    "Anna Vogt on Friday and Ben Roth": (("Anna Vogt", "Ben Roth"), "on Friday"),
    "Anna Vogt on the 20th": (("Anna Vogt",), "on the 20th"),
    "Anna Vogt zu Mittag": (("Anna Vogt",), "zu Mittag"),
    "Anne Roche vendredi dernier": (("Anne Roche",), "vendredi dernier"),
    "Anna Friday": (("Anna Friday",), ""),
    "Anna la Rue": (("Anna la Rue",), ""),
    "Dana van 3M": (("Dana van 3M",), ""),
    "June Park": (("June Park",), ""),
    "anna domingo": (("anna domingo",), ""),
}


@pytest.mark.parametrize(("line", "said"), LINES.items())
def test_a_line_of_people_may_end_in_a_day(line: str, said: tuple[tuple[str, ...], str]) -> None:
    """It is no part of anybody's name; capitals without a preposition are."""
    found = listed(line)
    assert (tuple(each.name for each in found.people), found.day) == said
