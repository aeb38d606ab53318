"""Dates said in passing: short, abbreviated, beside a time, a week or a month; and their doubles.

Meant on Tuesday 9 March 2027, ten in Berlin.
"""

from datetime import UTC, date, datetime

import pytest

from kith.domain.dates import Habits, find, when_line

ZONE = "Europe/Berlin"
NOW = datetime(2027, 3, 9, 9, tzinfo=UTC)

MEANT = {
    # a clock time in front of tomorrow, which in German and Dutch is also the morning
    ("de", "16 Uhr morgen"): "2027-03-10T16:00:00+01:00",
    ("de", "halb elf morgen"): "2027-03-10T10:30:00+01:00",
    ("de", "8 Uhr morgens"): "2027-03-10T08:00:00+01:00",
    ("nl", "11u45 morgen"): "2027-03-10T11:45:00+01:00",
    # a day of a month named before it
    ("en", "next month on the 20th"): "2027-04-20",
    ("en", "next month, first Friday"): "2027-04-02",
    ("en", "next month 20 people"): "2027-04-01",
    ("de", "nächsten Monat am 20."): "2027-04-20",
    ("fr", "le mois prochain le premier vendredi"): "2027-04-02",
    ("es", "el mes que viene el 20"): "2027-04-20",
    ("nl", "volgende maand op de 20e"): "2027-04-20",
    # the coming one
    ("es", "el próximo 12 de abril"): "2027-04-12",
    ("fr", "le 12 avril prochain"): "2027-04-12",
    ("fr", "le 20 prochain"): "2027-03-20",
    ("nl", "12 april a.s."): "2027-04-12",
    ("de", "am kommenden 20."): "2027-03-20",
    ("en", "first of the month"): "2027-04-01",
    ("en", "nextmonth"): "2027-04-01",
    # weeks by a day in them
    ("fr", "la semaine du 12 avril"): "2027-04-12",
    ("es", "en la semana del 12 de abril"): "2027-04-12",
    ("nl", "in de week van 12 april"): "2027-04-12",
    ("de", "in der Woche vom 12. April"): "2027-04-12",
    # weekdays counted on
    ("fr", "jeudi dans 8 jours"): "2027-03-18",
    ("fr", "jeudi dans quinze jours"): "2027-03-25",
    ("de", "Donnerstag in 2 Tagen"): "2027-03-11",
    ("de", "Donnerstag in 5 Tagen"): "-",
    # spans on a day that only looks like where they are counted from
    ("en", "Remind me in 2 weeks on the 3 May contract"): "2027-03-23",
    ("en", "3 weeks on Thursday"): "2027-04-01",
    ("en", "this time next week"): "2027-03-16",
    ("en", "this time next year"): "2028-03-09",
    # units in short, halves and about
    ("de", "in 10 Tg."): "2027-03-19",
    ("de", "in 2 Mon. anrufen"): "2027-05-09",
    ("fr", "dans 10 j"): "2027-03-19",
    ("nl", "over 10 d"): "2027-03-19",
    ("en", "in ≈10 days"): "2027-03-19",
    ("en", "ping Ben in ~3 weeks"): "2027-03-30",
    ("fr", "dans 2h15"): "2027-03-09T12:15:00+01:00",
    ("fr", "dans 1 heure 45"): "2027-03-09T11:45:00+01:00",
    ("en", "1h20m"): "2027-03-09T11:20:00+01:00",
    ("en", "in 2½ years"): "2029-09-09",
    ("en", "½ year"): "2027-09-09",
    ("de", "in 2 1/2 Jahren"): "2029-09-09",
    ("es", "dentro de mes y medio"): "2027-04-24",
    ("nl", "over drie en een halve week"): "2027-04-03",
    ("de", "in einer knappen Woche"): "2027-03-16",
    # years and times beside a day
    ("en", "7 Oct 28"): "2028-10-07",
    ("en", "7 Oct 19"): "-",
    ("en", "7 Oct 28 guests"): "-",
    ("de", "Freitag (um 9) anrufen"): "2027-03-12T09:00:00+01:00",
    ("en", "Friday (16:30)"): "2027-03-12T16:30:00+01:00",
    ("nl", "ultimo juni"): "2027-06-30",
    ("de", "Quartalsende"): "2027-03-31",
    ("nl", "7-10"): "2027-10-07",
    ("es", "disponible desde el jueves"): "2027-03-11",
    ("en", "See you on Friday Dana"): "2027-03-12",
    ("en", "Remind me on Friday Dana"): "2027-03-12",
    ("en", "on Friday Dana comes"): "2027-03-12",
    ("en", "on Saturday 24/7"): "2027-07-24",
    ("de", "am Freitag-Abend"): "2027-03-12T18:00:00+01:00",
    ("en", "on Friday. Then we talk"): "2027-03-12",
    ("en", "by Friday EOD"): "2027-03-12",
    ("en", "tomorrow COB"): "2027-03-10",
    ("en", "slides by Friday Ben"): "2027-03-12",
    ("en", "on Friday PM"): "2027-03-12T15:00:00+01:00",
    ("en", "tomorrow am"): "2027-03-10",
    ("en", "today EOD"): "2027-03-09",
    ("de", "Donnerstag oder Freitag"): "2027-03-11",
    ("fr", "jeudi ou vendredi"): "2027-03-11",
    ("nl", "do of vr"): "2027-03-11",
}

NOT_MEANT = {
    ("en", "open on 24/7"),
    ("en", "on Tuesday.io"),
    ("en", "by friday@acme.example"),
    ("en", "on Friday Holdings"),
    ("en", "owed by Friday Ltd"),
    ("de", "am Freitag-Verlag"),
    ("en", "a decade"),
    ("es", "desde el jueves"),
    ("es", "al 15 %"),
    ("es", "el 15 minutos"),
    ("fr", "à 15 %"),
    ("fr", "dans le 16e"),
    ("nl", "uitslag 3-1"),
    ("de", "Zimmer 12.12"),
    ("en", "remind me about room 12/14"),
    ("en", "Friday (the boss)"),
    ("en", "in 5 m"),
    ("en", "Thursday to Friday"),
    ("en", "our first month"),
    ("de", "Donnerstag oder so ein Abend"),
}


@pytest.mark.parametrize(("said", "expected"), MEANT.items())
def test_what_is_said_in_passing_is_a_day(said: tuple[str, str], expected: str) -> None:
    """A short or unusual way to say a day means the same day as the long one."""
    language, text = said
    assert expected == when_line(text, NOW, ZONE, language)


@pytest.mark.parametrize("said", sorted(NOT_MEANT))
def test_what_has_the_words_of_a_day_in_a_name_or_a_number_is_none(said: tuple[str, str]) -> None:
    """Names, districts, shares, rooms and opening hours are no days."""
    language, text = said
    assert when_line(text, NOW, ZONE, language) == "-"


OWED = {
    ("en", "2 weeks of cover"): None,
    ("en", "two weeks in their office"): None,
    ("de", "3 Tage Vertretung"): None,
    ("fr", "2 semaines d'aide"): None,
    ("en", "in 2 weeks the slides"): date(2027, 3, 23),
    ("en", "2 weeks"): date(2027, 3, 23),
    ("en", "3 days, then a call"): date(2027, 3, 12),
}


@pytest.mark.parametrize(("said", "expected"), OWED.items())
def test_what_was_promised_for_some_time_is_not_due_after_it(
    said: tuple[str, str], expected: date | None
) -> None:
    """A length in front of what was promised says how much of it, unless "in" leads to it."""
    language, text = said
    habits = Habits(zone=ZONE, languages=(language,))
    found = find(text, NOW, habits, led=True, owed=True)
    assert expected == (found.when.on if found else None)
