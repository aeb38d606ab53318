"""Circles, days that matter and what comes again, as lines of a note."""

from datetime import date

import pytest

from kith.domain import notes
from kith.domain.note_parts import Block
from kith.domain.recurring import Cycle, Recurring
from tests.unit.nouns import NOON, on, owner


def block(text: str, language: str = "en") -> Block:
    """Return the only encounter of a note of somebody in Berlin."""
    (found,) = notes.read(text, owner("Europe/Berlin", language=language), NOON).blocks
    return found


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("de", "Geburtstag: 17.5.1980", ("Geburtstag", 5, 17, 1980)),
        ("de", "* Geb.: 17.05.80", ("Geburtstag", 5, 17, 1980)),
        ("de", "Geburtstag hat: 17.5.", ("Geburtstag", 5, 17, None)),
        ("en", "- **Name day**: 4 December", ("Name day", 12, 4, None)),
        ("de", "Geboren am: 17. Mai", ("Geburtstag", 5, 17, None)),
        ("de", "Hochzeitstag: 3.6.", ("Hochzeitstag", 6, 3, None)),
        ("de", "Namenstag: 4. Dezember", ("Namenstag", 12, 4, None)),
        ("en", "Birthday: 17 May", ("birthday", 5, 17, None)),
        ("en", "Her birthday: May 17, 1980", ("birthday", 5, 17, 1980)),
        ("en", "Birthday: 29 February", ("birthday", 2, 29, None)),
        ("en", "DOB: 1980-05-17", ("birthday", 5, 17, 1980)),
        ("en", "Birthday: tomorrow", ("birthday", 11, 24, None)),
        ("en", "Birthday: Friday", ("birthday", 11, 27, None)),
        ("en", "Birthday: 17 May 2027", ("birthday", 5, 17, None)),
        ("en", "Birthday: 17 May (she will be 40)", ("birthday", 5, 17, None)),
        ("en", "Anniversary: 3 June 2010", ("Anniversary", 6, 3, 2010)),
        ("en", "Work anniversary: 1 March 2019", ("Work anniversary", 3, 1, 2019)),
        ("en", "Special day: opening of her shop, 3 June", ("opening of her shop", 6, 3, None)),
        ("en", "Special day: 3 June: opening", ("opening", 6, 3, None)),
        ("es", "Cumpleaños: 17 de mayo", ("cumpleaños", 5, 17, None)),
        ("es", "Aniversario: 3 de junio", ("Aniversario", 6, 3, None)),
        ("fr", "Anniversaire : 17 mai 1980", ("anniversaire", 5, 17, 1980)),
        ("fr", "Née le : 29/02/1992", ("anniversaire", 2, 29, 1992)),
        ("fr", "Anniversaire de mariage : 3 juin", ("Anniversaire de mariage", 6, 3, None)),
        ("nl", "Verjaardag: 17 mei", ("verjaardag", 5, 17, None)),
        ("nl", "Trouwdag: 3 juni", ("Trouwdag", 6, 3, None)),
    ],
)
def test_a_day_that_matters_is_read(
    language: str, line: str, expected: tuple[str, int, int, int | None]
) -> None:
    """Under its name, with its year if that is said and over."""
    (day,) = block(line, language).days
    assert (day.name, day.month, day.day, day.year) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Birthday: no idea",
        "Birthday: next month",
        "Birthday: in the spring, I think",
        "Birthday:",
        "Special day: 3 June",
        f"Special day: {'a very long story ' * 5}3 June",
        "It was her birthday on 17 May",
        "Circle:",
        f"Circle: {'a' * 41}",
    ],
)
def test_what_says_no_day_stays_in_the_words(line: str) -> None:
    """Nothing is lost, and nothing is guessed."""
    found = block(line)
    assert (found.days, found.circle, found.words) == ((), None, line)


def test_what_else_a_line_says_stays_in_the_words() -> None:
    """The day is kept, and so is the chocolate."""
    found = block("Birthday: 17 May, likes chocolate")
    assert (len(found.days), found.words) == (1, "Birthday: 17 May, likes chocolate")


def test_a_day_is_of_one_person() -> None:
    """Where several were met, nobody knows whose it is: it stays in the words of all."""
    both = notes.read("Birthday: 3 May\nWith: Dana\nWith: Ben", owner(), NOON).blocks
    assert [(each.days, each.words) for each in both] == [((), "Birthday: 3 May")] * 2
    first, second = notes.read("With: Dana\nBirthday: 3 May\nWith: Ben", owner(), NOON).blocks
    assert (len(first.days), second.days) == (1, ())
    (one,) = notes.read("Birthday: 3 May\nWith: Dana", owner(), NOON).blocks
    assert len(one.days) == 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Circle: climbing", "climbing"),
        ("Circle: #climbing.", "climbing"),
        ("Kreis: Klettern", "Klettern"),
        ("Cercle : escalade", "escalade"),
        ("Círculo: escalada", "escalada"),
        ("Kring: klimmen", "klimmen"),
        ("Circle: none", ""),
        ("Kreis: keiner", ""),
        ("Circle: -", ""),
    ],
)
def test_a_circle_is_named_in_a_line(line: str, expected: str) -> None:
    """In five languages; "none" takes people out of theirs."""
    assert (block(line).circle, block(line).words) == (expected, "")


FIRST = Recurring(cycle=Cycle.MONTH, day=1)


@pytest.mark.parametrize(
    ("line", "text", "again", "due"),
    [
        ("Follow up every 1st: send the numbers", "send the numbers", FIRST, "2026-12-01"),
        ("Remind me every 1st to send the numbers", "send the numbers", FIRST, "2026-12-01"),
        ("Follow up: every 1st", None, FIRST, "2026-12-01"),
        ("Promised: send the numbers every 1st", "send the numbers", FIRST, "2026-12-01"),
        ("every 1st", None, FIRST, "2026-12-01"),
        ("Every 1st.", None, FIRST, "2026-12-01"),
        ("Nachfassen jeden Ersten: Zahlen", "Zahlen", FIRST, "2026-12-01"),
        ("Relancer le 1er de chaque mois : chiffres", "chiffres", FIRST, "2026-12-01"),
        ("Recordar cada 1 de mes: cifras", "cifras", FIRST, "2026-12-01"),
        ("Opvolgen elke 1e: cijfers", "cijfers", FIRST, "2026-12-01"),
        (
            "Follow up every 3 months: the newsletter",
            "the newsletter",
            Recurring(cycle=Cycle.MONTH, number=3, day=23),
            "2027-02-23",
        ),
        (
            "Follow up in 2 weeks, again 3 months after that: call",
            "call",
            Recurring(cycle=Cycle.MONTH, number=3),
            "2026-12-07",
        ),
        ("3 months after", None, Recurring(cycle=Cycle.MONTH, number=3), "2027-02-23"),
        ("Promised: the slides, Monday", "the slides", None, "2026-11-30"),
        ("Follow up in 2 weeks: ask about every 1st", "ask about every 1st", None, "2026-12-07"),
        ("Follow up on Friday: she is free Mondays", "she is free Mondays", None, "2026-11-27"),
    ],
)
def test_what_comes_again_is_planned(
    line: str, text: str | None, again: Recurring | None, due: str
) -> None:
    """With what is to be done; a date before it is when it is to be done first."""
    found = block(line)
    (planned,) = found.planned
    assert (planned.text, planned.again, planned.due_on) == (text, again, on(due))
    assert found.rhythm_days is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Every 3 months", 90),
        ("Follow up every 3 months", 90),
        ("Keep in touch every 2 weeks", 14),
        ("Keep in touch every Monday", 7),
    ],
)
def test_a_rhythm_stays_the_contacts(line: str, expected: int) -> None:
    """How often one wants to be in touch is no errand that comes again."""
    found = block(line)
    assert (found.rhythm_days, found.planned) == (expected, ())


@pytest.mark.parametrize(
    "line", ["Mondays", "Every Monday she bakes bread", "Follow up with Dana every Monday about it"]
)
def test_what_is_no_errand_is_words(line: str) -> None:
    """When somebody is free, or what they do, is not for Kith to do."""
    found = block(line)
    assert (found.planned, found.words) == ((), line)


def test_a_day_of_today_is_this_day() -> None:
    """Said on the day itself, it is of every year."""
    (day,) = block("Birthday: today").days
    assert (day.month, day.day) == (date(2026, 11, 23).month, 23)
