"""People as they are written into a field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain.encounter import Person
from kith.web import people_line, phrases
from kith.web.fields import Fault

FAULTS = phrases.WORDS["en"]["faults"]

WRITTEN = {
    "Dana Reyes": (Person(name="Dana Reyes"),),
    "Dana Reyes <dana@x.example>, Fox": (
        Person(name="Dana Reyes", address="dana@x.example"),
        Person(name="Fox"),
    ),
    "Dana; Fox\nHound,,": (Person(name="Dana"), Person(name="Fox"), Person(name="Hound")),
    '"Reyes, Dana" <Dana@X.example>': (Person(name="Reyes, Dana", address="dana@x.example"),),
    "dana@x.example": (Person(address="dana@x.example"),),
    "<dana@x.example>": (Person(address="dana@x.example"),),
    "+49 30 1234567": (Person(phone="+49 30 1234567"),),
    "Fox, Fox": (Person(name="Fox"),),
    "李小龙、": (Person(name="李小龙、"),),
    "Zo\u202ee  Søn": (Person(name="Zoe Søn"),),
    'Dana "Danny Reyes, Fox': (Person(name="Dana Danny Reyes"), Person(name="Fox")),
    "": (),
    " ,; \n": (),
}


@pytest.mark.parametrize(("text", "people"), list(WRITTEN.items()))
def test_people_are_read_as_written(text: str, people: tuple[Person, ...]) -> None:
    """Names, addresses and phones are told apart; commas, semicolons and lines part people."""
    assert people_line.read(text) == people


@pytest.mark.parametrize(
    "text",
    ["dana@", "@x.example", "Dana <dana>", "Dana < Fox, Hound", "...", "12", "x" * 121, "a b@c d"],
)
def test_the_fault_of_what_names_nobody_quotes_it(text: str) -> None:
    """So that one finds it among several people."""
    with pytest.raises(Fault) as refused:
        people_line.read(f"Fox, {text}")
    assert str(refused.value.said["text"]).rstrip("x") in text


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Nothing else comes out, whatever is typed."""
    try:
        people = people_line.read(text)
    except Fault as fault:
        assert fault.code in FAULTS  # noqa: PT017 - hypothesis wants both ends in one test
    else:
        assert all(each.name or each.address or each.phone for each in people)
