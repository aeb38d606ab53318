"""Subjects of notes: whom they name, and whom they do not."""

import pytest

from kith.domain.encounter import Person
from kith.domain.subjects import SubjectNote, subject_note

NAMED = {
    "Coffee with Dana": ("Dana",),
    "coffee with Dana": ("Dana",),
    "Coffee w/ Dana": ("Dana",),
    "Coffee w/Dana": ("Dana",),
    "A quick coffee with Dana": ("Dana",),
    "Had coffee with Dana Scully": ("Dana Scully",),
    "Lunch with Dana and Fox": ("Dana", "Fox"),
    "Lunch with Dana & Fox": ("Dana", "Fox"),
    "Lunch with Dana, Fox and Walter": ("Dana", "Fox", "Walter"),
    "Met Dana Scully": ("Dana Scully",),
    "Met with Dana Scully": ("Dana Scully",),
    "Just met Dana": ("Dana",),
    "Saw Dana yesterday": ("Dana",),
    "Ran into Dana": ("Dana",),
    "Bumped into Dana Scully": ("Dana Scully",),
    "Spoke to Dana": ("Dana",),
    "Talked to Dana about boats": ("Dana",),
    "Talked with Dana": ("Dana",),
    "Caught up with Dana": ("Dana",),
    "Called Dana": ("Dana",),
    "Call with Dana re: boats": ("Dana",),
    "Phone call with Dana": ("Dana",),
    "Zoom with Dana - boats": ("Dana",),
    "1:1 with Dana": ("Dana",),
    "Catch-up with Dana": ("Dana",),
    "Meeting with Dana Scully and Fox Mulder": ("Dana Scully", "Fox Mulder"),
    "Interview with Dana Scully on Monday": ("Dana Scully",),
    "Coffee with Vincent van Gogh": ("Vincent van Gogh",),
    "Coffee with Robin van der Berg": ("Robin van der Berg",),
    "Coffee with Sinéad O'Brien": ("Sinéad O'Brien",),
    "Coffee with Anne-Marie": ("Anne-Marie",),
    "Coffee with Dr. Dana Scully": ("Dana Scully",),
    "Dana Scully": ("Dana Scully",),
    "Dana": ("Dana",),
    "Dana and Fox": ("Dana", "Fox"),
    "Dana Katherine Scully": ("Dana Katherine Scully",),
    "Kaffee mit Dana": ("Dana",),
    "Call from Dana Scully": ("Dana Scully",),
    "Phone call from Dana Scully": ("Dana Scully",),
    "Anruf von Dana Scully": ("Dana Scully",),
    "Appel de Dana Scully": ("Dana Scully",),
    "Coup de fil de Dana Scully": ("Dana Scully",),
    "Llamada de Ana Ruiz": ("Ana Ruiz",),
    "Telefoontje van Dana de Vries": ("Dana de Vries",),
    "Chez Dana Scully": ("Dana Scully",),
    "Bei Dana Scully": ("Dana Scully",),
    "Essen bei Dana Scully": ("Dana Scully",),
    "Dîner chez Dana Scully": ("Dana Scully",),
    "Mittagessen mit Dana und Fox": ("Dana", "Fox"),
    "Gespräch mit Dana Scully": ("Dana Scully",),
    "Telefonat mit Dana wegen der Boote": ("Dana",),
    "Treffen mit Dana": ("Dana",),
    "Mit Dana gesprochen": ("Dana",),
    "Mit Dana Kaffee getrunken": ("Dana",),
    "Dana getroffen": ("Dana",),
    "Dana Scully getroffen": ("Dana Scully",),
    "Café avec Dana": ("Dana",),
    "Déjeuner avec Dana et Fox": ("Dana", "Fox"),
    "Rendez-vous avec Dana Scully": ("Dana Scully",),
    "Rencontré Dana": ("Dana",),
    "Vu Dana hier": ("Dana",),
    "Parlé avec Dana": ("Dana",),
    "Appel avec Dana": ("Dana",),
    "Café con Dana": ("Dana",),
    "Comida con Dana y Fox": ("Dana", "Fox"),
    "Reunión con Dana Scully": ("Dana Scully",),
    "Llamada con Dana": ("Dana",),
    "Vi a Dana": ("Dana",),
    "Hablé con Dana": ("Dana",),
    "Koffie met Dana": ("Dana",),
    "Lunch met Dana en Fox": ("Dana", "Fox"),
    "Gesprek met Dana Scully": ("Dana Scully",),
    "Dana gesproken": ("Dana",),
    "Bier mit Dana": ("Dana",),
    "Lunch mit Frau Müller": ("Müller",),
    "Ms. Dana Scully": ("Dana Scully",),
    "Great chat with Dana!": ("Dana",),
    "Catching up with Dana": ("Dana",),
    "Walked with Dana": ("Dana",),
    "\N{HOT BEVERAGE} with Dana": ("Dana",),
    "Call: Dana Scully": ("Dana Scully",),
    "Coffee: Dana": ("Dana",),
    "Notes from coffee with Dana": ("Dana",),
    "Lunch at Blau with Dana": ("Dana",),
    "Dana Scully / Fox Mulder": ("Dana Scully", "Fox Mulder"),
    "John F. Kennedy": ("John F. Kennedy",),
    "He visto a Dana": ("Dana",),
    "J'ai rencontré Dana": ("Dana",),
    "Geluncht met Dana en Fox bij Blau": ("Dana", "Fox"),
    "Met Dana and the team": ("Dana",),
}

NOBODY = (
    "",
    "Notes with regards to pricing",
    "Meeting with the team",
    "Meeting with Sales",
    "Lunch with friends",
    "Lunch with Friends",
    "Coffee with milk",
    "Call with ACME",
    "Coffee with Dana's team",
    "Call from Amazon",
    "Anruf von der Bank",
    "Dîner chez Paul",
    "Chez nous",
    "Quick update",
    "Quick Update",
    "Update",
    "Hello",
    "FYI",
    "RFP",
    "Invoice 2026-11",
    "Happy Birthday",
    "Project Kickoff",
    "Board Meeting",
    "Weekly Report",
    "Fwd: Offer",
    "Re: boats",
    "Please call Dana back",
    "What Dana said about boats",
    "Meeting notes",
    "Met Office warning for Monday",
    "Met Opera tickets",
    "with kind regards",
    "With thanks",
    "Angebot für die Website",
    "Neues Angebot",
    "Mit freundlichen Grüßen",
    "Réunion avec le client",
    "Nouvelle offre",
    "Reunión con el equipo",
    "Nueva oferta",
    "Overleg met het team",
    "Nieuwe offerte",
    "May",
    "Monday",
    "12345",
    "!!!",
    "Coffee with",
    "Met",
    "One Two Three Four Five",
    "Treffen Dana Scully",
    "Coffee Bean",
    "Meeting: Budget",
    "Scully, Dana",
    "Met the Dana team",
    "Dana's birthday",
    "Hi Dana",
    "New Project",
)

PLACED = {
    "Met Dana Scully and Fox at the fair": "the fair",
    "Coffee with Dana at Café Blau": "Café Blau",
    "Coffee with Dana in Berlin": "Berlin",
    "Coffee with Dana @ Blau": "Blau",
    "Coffee with Dana yesterday at the fair": "the fair",
    "Coffee with Dana at the fair, about boats": "the fair",
    "Kaffee mit Dana im Blau": "Blau",
    "Kaffee mit Dana in Berlin": "Berlin",
    "Mittagessen bei Fox mit Dana": "Fox",
    "Café avec Dana chez Fox": "Fox",
    "Café con Dana en Madrid": "Madrid",
    "Koffie met Dana op de beurs": "de beurs",
    "Coffee with Dana at 3pm": None,
    "Coffee with Dana in May": None,
    "Coffee with Dana about boats at sea": None,
    "Coffee with Dana": None,
    "Lunch at Blau with Dana": "Blau",
    "Geluncht met Dana en Fox bij Blau": "Blau",
}


@pytest.mark.parametrize(("subject", "names"), NAMED.items())
def test_a_subject_names_whom_it_says_was_met(subject: str, names: tuple[str, ...]) -> None:
    """An occasion with somebody, a verb of meeting, or nothing but a name."""
    assert names == tuple(person.name for person in subject_note(subject).people)


@pytest.mark.parametrize("subject", NOBODY)
def test_an_ordinary_subject_names_nobody(subject: str) -> None:
    """A wrong person is worse than a question, so nothing is guessed from a sentence."""
    assert subject_note(subject) == SubjectNote()


@pytest.mark.parametrize(("subject", "place"), PLACED.items())
def test_a_subject_may_say_where(subject: str, place: str | None) -> None:
    """What follows "at" behind the names is the place; hours and months are not."""
    assert place == subject_note(subject).place


def test_at_a_company_on_the_phone_is_where_the_other_works() -> None:
    """A call happens nowhere, so "@ ACME" says whose Dana it was."""
    assert subject_note("Call with Dana @ ACME") == SubjectNote(
        (Person(name="Dana", company="ACME"),)
    )


def test_a_company_in_brackets_is_the_last_ones() -> None:
    """Brackets behind a name say where that person works."""
    assert subject_note("Lunch with Dana and Fox (ACME) in Berlin") == SubjectNote(
        (Person(name="Dana"), Person(name="Fox", company="ACME")), "Berlin"
    )
    assert subject_note("Lunch with Dana (friend of Fox)") == SubjectNote(
        (Person(name="Dana", title="friend of Fox"),)
    )


def test_a_subject_of_any_length_is_answered() -> None:
    """Only its beginning is read."""
    assert subject_note("Coffee with Dana " + "x" * 100_000).people == ()


PEOPLE = {
    "Met Ada Reyes, CTO at ACME": Person(name="Ada Reyes", title="CTO", company="ACME"),
    "Met Ada Reyes, Head of Sales": Person(name="Ada Reyes", title="Head of Sales"),
    "Met Ada Reyes, CTO at the fair": Person(name="Ada Reyes", title="CTO"),
    "Lunch with Dana Reyes from ACME": Person(name="Dana Reyes", company="ACME"),
    "Lunch with Dana Reyes of ACME Corp": Person(name="Dana Reyes", company="ACME Corp"),
    "Café avec Dana de chez ACME": Person(name="Dana", company="ACME"),
    "Treffen mit Dana von der ACME GmbH": Person(name="Dana", company="ACME GmbH"),
    "Dana Reyes @ Globex": Person(name="Dana Reyes", company="Globex"),
    "Dana from Globex": Person(name="Dana", company="Globex"),
    "Dana Reyes (CTO, ACME)": Person(name="Dana Reyes", title="CTO", company="ACME"),
    "Coffee with Dana <dana@x.example>": Person(name="Dana", address="dana@x.example"),
    "Coffee with dana@x.example": Person(address="dana@x.example"),
    "dana@x.example": Person(address="dana@x.example"),
    "Met dana@x.example": Person(address="dana@x.example"),
    "Coffee with Dana +49 170 1234567": Person(name="Dana", phone="+49 170 1234567"),
    "coffee with dana": Person(name="Dana"),
    "Coffee - Dana Reyes": Person(name="Dana Reyes"),
    "Dana Reyes: lunch": Person(name="Dana Reyes"),
    "Dana - coffee": Person(name="Dana"),
    "Feierabendbier mit Dana": Person(name="Dana"),
    "Reunión con el Sr. López": Person(name="López"),
    "Afspraak met mevrouw Jansen": Person(name="Jansen"),
    "Gesprek met de heer Jansen": Person(name="Jansen"),
    "Besuch bei Dana": Person(name="Dana"),
    "Kurz mit Dana gesprochen": Person(name="Dana"),
    "Dana auf der Messe getroffen": Person(name="Dana"),
    "Kennengelernt: Dana Reyes": Person(name="Dana Reyes"),
    "Kaffee mit Anna und Familie": Person(name="Anna"),
    "Tennis with Dana": Person(name="Dana"),
    "Great to meet Dana Reyes": Person(name="Dana Reyes"),
    "Habe Dana getroffen": Person(name="Dana"),
    "War mit Dana essen": Person(name="Dana"),
    "Dana Reyes - intro call": Person(name="Dana Reyes"),
    "Video-Call mit Dana @ Globex": Person(name="Dana", company="Globex"),
}


@pytest.mark.parametrize(("subject", "person"), PEOPLE.items())
def test_a_subject_tells_of_one_person(subject: str, person: Person) -> None:
    """What they do, where they work, how they are reached; in whatever order it is said."""
    assert subject_note(subject).people == (person,)


@pytest.mark.parametrize(
    "subject",
    [
        "Essen mit den Kollegen",
        "Kaffee mit Milch",
        "Berlin",
        "Einkaufsliste",
        "Besprechung",
        "Greeting from Berlin",
        "Visit to Berlin",
        "Dinner with Berlin",
        "Meet Dana Reyes",
        "Invoice for dana@x.example",
        "Acme - call",
        "Coffee - Budget",
        "Coffee with the new Dana",
        "Réunion avec le Sr. de service",
    ],
)
def test_a_thing_a_group_or_a_town_is_nobody(subject: str) -> None:
    """However it is capitalised."""
    assert subject_note(subject).people == ()


@pytest.mark.parametrize(
    ("subject", "day"),
    [
        ("Coffee with Dana yesterday", "yesterday"),
        ("Gestern Kaffee mit Dana", "Gestern"),
        ("Yesterday: lunch with Dana", "Yesterday"),
        ("Met Dana at the fair last Friday", "last Friday"),
        ("Coffee with Dana on 3/11", "on 3/11"),
        ("Coffee with Dana (12 Nov)", "12 Nov"),
        ("Coffee with Dana about the 3 May deal", ""),
        ("Coffee with Dana", ""),
    ],
)
def test_a_subject_may_say_when(subject: str, day: str) -> None:
    """What stands around the names, but for where and about what."""
    assert subject_note(subject).day == day


@pytest.mark.parametrize(
    "subject",
    [
        "Abgesagt: Kaffee mit Dana",
        "Annulé : café avec Dana",
        "Appel manqué de Dana",
        "Canceled: Coffee with Dana",
        "Cancelado: café con Dana",
        "Coffee with Dana - cancelled",
        "Dana cancelled lunch with Bob",
        "Declined: Coffee with dana@reed.example",
        "Geannuleerd: koffie met Dana",
        "Kein Kaffee mit Dana",
        "Missed call with Dana",
        "No lunch with Dana",
        "Postponed: Lunch with Dana Reed",
        "Verpasster Anruf von Dana",
    ],
)
def test_what_did_not_take_place_was_with_nobody(subject: str) -> None:
    """A cancellation, a refusal or a missed call is no conversation, in any language."""
    assert subject_note(subject) == SubjectNote()


@pytest.mark.parametrize(
    "subject",
    [
        "Coffee with Dana Scully, missed the train",
        "Lunch with Dana Scully about the cancelled order",
        "Lunch with Dana Scully, no dessert",
    ],
)
def test_what_was_missing_otherwise_leaves_the_meeting(subject: str) -> None:
    """The topic may be called off, and the train missed."""
    assert [each.name for each in subject_note(subject).people] == ["Dana Scully"]
