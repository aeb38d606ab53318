"""What stands where people are named and is nobody, and what only stands beside them."""

from datetime import UTC, date, datetime

import pytest

from kith.domain.encounter import Person
from kith.domain.naming import people
from kith.domain.notes import read, tagged
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.domain.subjects import subject_note

NOW = datetime(2027, 3, 9, 9, tzinfo=UTC)
ROBIN = "robin@home.example"
KIM = Person(name="Kim Ode")
ZOE = Person(name="Zoë Brandt")


def an_owner() -> Owner:
    """Return Robin, in Berlin."""
    return Owner(
        oid="robin",
        addresses=(ROBIN,),
        zone="Europe/Berlin",
        capture_address="kith@in.example",
        created_at=NOW,
    )


LISTED = {
    "Kim Ode, Head of Growth at Ode Labs GmbH": (
        Person(name="Kim Ode", title="Head of Growth", company="Ode Labs GmbH"),
    ),
    "Kim Ode, Professor of Physics": (Person(name="Kim Ode", title="Professor of Physics"),),
    "Kim Ode, Hannover": (KIM,),
    "Kim Ode (Lyon)": (KIM,),
    "Kim Ode (he/him)": (KIM,),
    "Kim Ode (they/them, CTO)": (Person(name="Kim Ode", title="CTO"),),
    "Kim Ode (030 1234567)": (Person(name="Kim Ode", phone="030 1234567"),),
    "Kim Ode ((030) 1234567)": (Person(name="Kim Ode", phone="(030) 1234567"),),
    "three engineers": (),
    "4 people": (),
    "Zwei Kollegen": (),
    "old friends and Kim Ode": (KIM,),
    "unos amigos y Kim Ode": (KIM,),
    "Three Smith": (Person(name="Three Smith"),),
    "Zoë Brandt/Kim Ode": (ZOE, KIM),
    "Zoë Brandt e Inés Ode": (ZOE, Person(name="Inés Ode")),
    "Zoë Brandt e Íñigo Ode": (ZOE, Person(name="Íñigo Ode")),
    "Brussels": (),
    "Kim Ode from Lyon": (KIM,),
    "Kim Ode et al.": (KIM,),
    "Kim Ode +2, Zoë Brandt etc.": (KIM, ZOE),
    "Kim Ode +49 30 1234567": (Person(name="Kim Ode", phone="+49 30 1234567"),),
    "Kim Ode, plus one": (KIM,),
}


@pytest.mark.parametrize(("line", "expected"), LISTED.items())
def test_a_line_of_people_names_people_alone(line: str, expected: tuple[Person, ...]) -> None:
    """Groups, towns and pronouns are nobody, and a title keeps its "of"."""
    assert expected == people(line)


BLOCKS = {
    f"With: {ROBIN}\nGood talk.": ((),),
    f"With: Kim Ode, {ROBIN}, kith@in.example": ((KIM,),),
    "With: Kim Ode\n  Zoë Brandt": ((KIM, ZOE),),
    "With: Kim Ode and\n  Zoë Brandt": ((KIM, ZOE),),
    "With: Kim Ode\n  and Zoë Brandt": ((KIM, ZOE),),
    "With: Kim Ode\n  CTO at Labs": ((Person(name="Kim Ode", title="CTO", company="Labs"),),),
    "1) With: Kim Ode\n2) With: Zoë Brandt": ((KIM,), (ZOE,)),
    "- [x] With: Kim Ode\n* [ ] With: Zoë Brandt": ((KIM,), (ZOE,)),
}


@pytest.mark.parametrize(("text", "expected"), BLOCKS.items())
def test_the_lines_below_a_label_are_people_of_their_own(
    text: str, expected: tuple[tuple[Person, ...], ...]
) -> None:
    """Below `With:`, each indented line is another person or what the last one does."""
    assert expected == tuple(block.people for block in read(text, an_owner(), NOW).blocks)


SUBJECTS = {
    "Coffee with Kim at midnight": None,
    "Kaffee mit Kim um 4 Uhr": None,
    "Lunch with Kim in Dutch": None,
    "Essen mit Kim bei Gelegenheit": None,
    "Llamada con Kim a las 4": None,
    "Lunch with Kim in Ghent next month": "Ghent",
    "Essen mit Kim in Gent nächste Woche": "Gent",
    "Dîner avec Kim à Gand la semaine prochaine": "Gand",
    "Lunch with Kim at the Next Door": "the Next Door",
    "Comida con Kim en Vigo el lunes": "Vigo",
    "Dîner avec Kim chez Rouge mardi dernier": "Rouge",
    "Lunch with Kim at Rouge Tuesday": "Rouge",
    "Lunch with Kim at Noon Street": "Noon Street",
}


@pytest.mark.parametrize(("subject", "expected"), SUBJECTS.items())
def test_an_hour_a_language_and_a_week_are_no_places(subject: str, expected: str | None) -> None:
    """What follows "at" or "in" is a place only if it can be one, and ends before a day."""
    note = subject_note(subject)
    assert (("Kim",), expected) == (tuple(each.name for each in note.people), note.place)


ALONE = {
    "Receipts": (),
    "Utrecht": (),
    "Green Kettle": (),
    "Neues Fahrrad": (),
    "Green Kettle and Kim": (),
    "Kettle GmbH": (),
    "Kim": (Person(name="Kim"),),
    "Kim and Isamu": (Person(name="Kim"), Person(name="Isamu")),
    "Isamu Noda": (Person(name="Isamu Noda"),),
    "Isamu": (),
    "Dr. Noda": (Person(name="Noda"),),
    "Frau Keller": (Person(name="Keller"),),
    "Mr Noda and Kim": (Person(name="Noda"), Person(name="Kim")),
    "Lunch with Isamu": (Person(name="Isamu"),),
    "Lunch with Kim Ode, Kettle": (Person(name="Kim Ode", company="Kettle"),),
    "Lunch with Kim Ode, Kettle Labs GmbH": (Person(name="Kim Ode", company="Kettle Labs GmbH"),),
    "Lunch with Kim Ode, Ben": (KIM, Person(name="Ben")),
    "Lunch with Kim Ode, Isamu and Ben": (KIM, Person(name="Isamu"), Person(name="Ben")),
}


@pytest.mark.parametrize(("subject", "expected"), ALONE.items())
def test_a_subject_of_things_names_nobody(subject: str, expected: tuple[Person, ...]) -> None:
    """Without an occasion, a subject is a name only if it is a given name or a full one."""
    assert expected == subject_note(subject).people


LINES = {
    "20 May": date(2027, 5, 20),
    "20 December": None,
    "20 February": None,
    "Thursday": None,
    "in 3 weeks": date(2027, 3, 30),
    "In 3 weeks follow up: slides": date(2027, 3, 30),
    "Dans 3 semaines relancer : le devis": date(2027, 3, 30),
    "Nothing to follow up: all good": None,
    "Nothing to follow up": None,
    "Follow up: the slides Friday": date(2027, 3, 12),
    "Follow up: offer for room 12/14": None,
    "Nachfassen wegen Raum 12.12": None,
    "Promised: offer for suite 12/14": None,
    "Promised: the offer 12/4": date(2027, 4, 12),
}


@pytest.mark.parametrize(("line", "expected"), LINES.items())
def test_a_day_on_a_line_of_its_own_is_to_come_if_it_cannot_be_over(
    line: str, expected: date | None
) -> None:
    """A day of the last weeks may be when it was; one far nearer ahead is a follow-up."""
    (block,) = read(f"Good talk.\n{line}", an_owner(), NOW).blocks
    assert expected == next((planned.due_on for planned in block.planned), None)


TAGGED = {
    "Lunch with Kim #business": (Purpose.BUSINESS, "Lunch with Kim"),
    "#personal Lunch": (Purpose.PERSONAL, "Lunch"),
    "Lunch #1 with Kim": (None, "Lunch #1 with Kim"),
}


@pytest.mark.parametrize(("text", "expected"), TAGGED.items())
def test_a_tag_is_a_purpose(text: str, expected: tuple[Purpose | None, str]) -> None:
    """A tag that names a purpose leaves the words; any other stays."""
    assert expected == tagged(text)
