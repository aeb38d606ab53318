"""When promises and wishes are due, and what is left of their words."""

from datetime import UTC, date, datetime

import pytest

from kith.domain.encounter import Draft, Encounter, Exchange, Planned, Reason
from kith.domain.notes import read
from kith.domain.wishes import asked_for
from tests.unit.domain.test_notes import an_owner

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
FRIDAY = date(2026, 11, 27)
MONDAY = date(2026, 11, 30)
TOMORROW = date(2026, 11, 25)
TUESDAY = date(2026, 12, 1)


def planned(line: str) -> tuple[Planned, ...]:
    """Return what a line plans."""
    (block,) = read(line, an_owner(), NOW).blocks
    return block.planned


AT_AN_END = {
    "Promised: the Q1 2027 plan by Friday": (FRIDAY, "the Q1 2027 plan"),
    "Promised: send the agenda for the 5 December meeting by Friday": (
        FRIDAY,
        "send the agenda for the 5 December meeting",
    ),
    "Promised: pay the invoice of 23 November by 30 November": (
        MONDAY,
        "pay the invoice of 23 November",
    ),
    "Promised: send Dana the deck on Tuesday": (TUESDAY, "send Dana the deck"),
    "Promised: send the slides Friday": (FRIDAY, "send the slides"),
    "Promised: a  book  Friday": (FRIDAY, "a  book"),
    "Promised: Friday send the slides": (FRIDAY, "send the slides"),
    "Promised: next week the slides": (MONDAY, "the slides"),
    "Promised: the slides for Monday": (MONDAY, "the slides"),
    "Promised: 5 December: slides": (date(2026, 12, 5), "slides"),
    "Promised: 5 December call her": (date(2026, 12, 5), "call her"),
    "Promised: Monday or Tuesday": (MONDAY, None),
    "Follow up: Friday: ask if it is done by 5 December": (
        FRIDAY,
        "ask if it is done by 5 December",
    ),
    "Follow up: ask about the trip in March": (date(2027, 3, 1), "ask about the trip"),
    "Versprochen: Folien morgen schicken": (TOMORROW, "Folien schicken"),
    "Versprochen: bis 15.12. das Angebot": (date(2026, 12, 15), "das Angebot"),
    "Promis : le devis d'ici vendredi": (FRIDAY, "le devis"),
    "Promis : les photos pour vendredi": (FRIDAY, "les photos"),
    "Prometido: la oferta antes del lunes": (MONDAY, "la oferta"),
    "Beloofd: uiterlijk vrijdag de notulen": (FRIDAY, "de notulen"),
}

WHOLE = {
    "Promised: the slides by Monday, the paper by Friday": MONDAY,
    "Promised: not before Friday: send the slides": FRIDAY,
    "Promised: on Monday or Tuesday: send slides": MONDAY,
    "Promised: lunch with her Monday or Tuesday": MONDAY,
    "Promised: call her tomorrow about the deck": TOMORROW,
    "Promised: call Dana Monday about pricing": MONDAY,
    "Promised: call Dana on Monday about pricing": MONDAY,
    "Promised: a ride to the station Friday 9am from her flat": FRIDAY,
    "Versprochen: ihr am Montag die Folien schicken": MONDAY,
    "Prometido: llamar el lunes a Ana": MONDAY,
}

NOT_DUE = [
    "Promised: send my notes from Monday",
    "Promised: photos from yesterday and Friday",
    "Promised: get her two tickets for the May 9 concert",
    "Promised: tickets for 12 December",
    "Promised: the Q1 numbers",
    "Promised: a key to room 12/14",
    "Promised: Q1 2027 numbers",
    "Promised: 5 December agenda",
    "Promised: the May 9 tickets",
    "Promised: look at the Q1 2027 numbers",
    "Promised: draft of March 2027",
    "Promised: the plan Q1 2027",
    "Promised: agenda for the 5 December meeting",
    "Promised: my thoughts on the 5 December meeting",
    "Promised: two tickets for the Sunday Times event",
    "Promised: the Friday Night Lights DVD",
    "Promised: Friday Night Lights DVD",
    "Promised: not tomorrow but someday",
    "Follow up: she is away for 2 weeks",
    "Follow up: her course takes 2 weeks",
    "Follow up on the offer from Monday",
    "Versprochen: Karten für den 12. Dezember besorgen",
    "Versprochen: in die Straße des 17. Juni kommen",
    "Versprochen: die Unterlagen vom 5. Mai",
    "Promis : les notes de lundi",
    "Promis : l'offre d'avril 2027",
    "Promis : le menu d'après-demain",
    "Prometido: las notas del lunes",
    "Beloofd: de notulen van maandag",
]


@pytest.mark.parametrize(("line", "expected"), AT_AN_END.items())
def test_a_date_at_an_end_is_when_it_is_due(line: str, expected: tuple[date, str | None]) -> None:
    """It is taken out of the text; one behind "by" wins over others."""
    (found,) = planned(line)
    assert (found.due_on, found.text) == expected


@pytest.mark.parametrize(("line", "due_on"), WHOLE.items())
def test_a_date_amid_a_text_leaves_it_whole(line: str, due_on: date) -> None:
    """Taken out of a sentence, it would leave none."""
    (found,) = planned(line)
    assert (found.due_on, found.text) == (due_on, line.partition(":")[2].strip())


@pytest.mark.parametrize("line", NOT_DUE)
def test_a_date_of_something_else_is_not_when_it_is_due(line: str) -> None:
    """What is from, of or for a day, or named after one, is not due then."""
    assert planned(line) == ()


def test_a_dated_promise_is_not_due_twice() -> None:
    """Whether its date stood in front, behind or before the verb."""
    promised = ("Folien bis Montag schicken", "by Friday, the plan", "a book")
    plans = tuple(
        Planned(due_on=MONDAY, reason=Reason.PROMISE, text=text)
        for text in ("Folien schicken", "the plan")
    )
    draft = Draft(
        met=(), occurred_on=NOW.date(), exchange=Exchange(promised=promised), planned=plans
    )
    encounter = Encounter(eid="e", sid="s", occurred_on=NOW.date(), logged_at=NOW, met=())
    assert [each.text for each in asked_for(encounter, draft, ())] == [
        "Folien schicken",
        "the plan",
        "a book",
    ]
