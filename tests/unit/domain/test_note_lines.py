"""Lines of notes as people and their clients write them: labels in front, lists, broken lines."""

from datetime import UTC, date, datetime, time

import pytest

from kith.domain.encounter import Person, Planned, Reason
from kith.domain.notes import Block, read
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
ROBIN = Owner(
    oid="o",
    addresses=("me@home.example",),
    zone="Europe/Berlin",
    capture_address="kith.abc@in.example",
    created_at=NOW,
)
LONG = "she is moving to Rome in spring to open a small office and wants to see"


def only(text: str) -> Block:
    """Return the one block of a note."""
    (block,) = read(text, ROBIN, NOW).blocks
    return block


LEARNED = [
    "I learned: x",
    "What I learned: x",
    "Also learned: x",
    "1. Learned: x",
    "2) Learned: x",
    "[ ] Learned: x",
    "[x] Learned: x",
    "PS: Learned: x",
    "P.S. Learned: x",
    "\N{ELECTRIC LIGHT BULB} Learned: x",
    "__Learned:__ x",
    "Was ich gelernt habe: x",
    "Ich habe gelernt: x",
    "J'ai appris : x",
    "He aprendido: x",
    "Ik heb geleerd: x",
    "Learned:\nx",
    "Learned:\n\n- x",
    "Learned:\n1. x",
]


@pytest.mark.parametrize("line", LEARNED)
def test_a_label_may_have_words_and_signs_in_front(line: str) -> None:
    """Who learned, how the line is numbered, and what the client made of it do not matter."""
    block = only(line)
    assert (block.exchange.learned, block.words) == (("x",), "")


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("She needs: x", "asks"),
        ("She is looking for: x", "asks"),
        ("Sie hat angeboten: x", "offers"),
        ("Elle cherche : x", "asks"),
        ("Ella busca: x", "asks"),
        ("Zij zoekt: x", "asks"),
        ("I owe her: x", "promised"),
        ("Told him: x", "shared"),
        ("She told me: x", "learned"),
    ],
)
def test_who_is_named_in_front_fits_the_label(line: str, part: str) -> None:
    """They ask and offer; the owner learns, shares and promises."""
    assert getattr(only(line).exchange, part) == ("x",) or line.startswith("She told me")


@pytest.mark.parametrize(
    "line",
    [
        "She promised: x",
        "I need: x",
        "He learned: x",
        "Some learned: x",
        "Learned - x",
        "Contact: Dana",
        "Introduced by Dana at the fair",
        "Bald gehen wir morgen schwimmen oder melden",
        "Ich will mich in 2 Wochen vielleicht melden",
        "Purpose: fun",
        "We go in 2 weeks",
        "Tuesday",
        "3 May",
        "Weiter melden!? Dana",
    ],
)
def test_what_may_be_meant_otherwise_stays_words(line: str) -> None:
    """Sentences are not guessed at."""
    assert only(line) == Block(words=line)


def test_lists_go_on_over_blank_lines_and_broken_lines() -> None:
    """As HTML and narrow clients leave them."""
    text = (
        f"Learned: {LONG}\nmore of us\nNot a value.\n\n"
        "Asks:\n\n- a desk\n\n- a chair\n\nShared:\n- one\ntwo\n\n"
        "Offers:\n  one\n  two\n    more\nEnd."
    )
    block = only(text)
    assert block.exchange.learned == (f"{LONG} more of us",)
    assert block.exchange.asks == ("a desk", "a chair")
    assert block.exchange.shared == ("one",)
    assert block.exchange.offers == ("one", "two more")
    assert block.words == "Not a value.\n\ntwo\n\nEnd."


def test_a_broken_line_ends_where_something_else_begins() -> None:
    """A tag, a sentence and a list are no end of the line above."""
    for below in ("#business", "- a bullet that is long", "Nevertheless-and-so-on it ends."):
        block = only(f"Learned: {LONG}.\n{below}")
        assert block.exchange.learned == (f"{LONG}.",)


def test_a_label_with_nothing_below_stays() -> None:
    """An empty label says nothing."""
    assert only("Learned:\n\nWords.").words == "Learned:\n\nWords."


def test_people_stand_below_their_label_too() -> None:
    """With a capital or an address; a list that ends in a comma goes on."""
    assert only("With:\nDana Reyes\nkim@x.example\nnice talk").people == (
        Person(name="Dana Reyes"),
        Person(address="kim@x.example"),
    )
    assert only("With: Dana,\nKim").people == (Person(name="Dana"), Person(name="Kim"))
    assert only("With: ,\nKim").people == ()


def test_what_of_a_with_line_is_nobody_stays_in_the_words() -> None:
    """Nothing of the owner's is lost."""
    block = only("With: Dana, the team\nGood.")
    assert (block.people, block.words) == (
        (Person(name="Dana"),),
        "With: Dana, the team\nGood.",
    )


def test_a_value_too_long_for_an_entry_stays_words() -> None:
    """It is text, all of it."""
    line = "Learned: " + "x" * 2_001
    assert only(line) == Block(words=line)


PURPOSES = {
    "Purpose: business": Purpose.BUSINESS,
    "Zweck: geschäftlich": Purpose.BUSINESS,
    "#work": Purpose.PROFESSIONAL,
    "#friends": Purpose.PERSONAL,
    "#job": Purpose.JOB_SEARCH,
}


@pytest.mark.parametrize(("line", "purpose"), PURPOSES.items())
def test_a_purpose_has_many_words(line: str, purpose: Purpose) -> None:
    """A label or a tag."""
    assert only(line) == Block(purpose=purpose)


def test_tags_of_which_one_is_a_purpose_stay_in_the_words() -> None:
    """The others say something, too."""
    assert only("Tags: #fair, #business") == Block(
        purpose=Purpose.BUSINESS, words="Tags: #fair, #business"
    )


@pytest.mark.parametrize(
    "line", ["Introduced by Kim Fox", "Vorgestellt von Kim Fox.", "Présentée par Kim Fox"]
)
def test_an_introduction_needs_no_colon_before_a_name(line: str) -> None:
    """If nothing else is on the line."""
    assert only(line) == Block(introduced_by=Person(name="Kim Fox"))


RHYTHMS = [
    "Touch base every 3 months",
    "Check in: every 3 months",
    "Keep in touch with Dana every 3 months",
    "Rhythm: quarterly",
]


@pytest.mark.parametrize("line", RHYTHMS)
def test_every_three_months_is_a_rhythm_behind_any_label(line: str) -> None:
    """It is no follow-up of one day."""
    assert only(line) == Block(rhythm_days=90)


PLANNED = {
    "Please follow up in 2 weeks": (date(2026, 12, 9), None),
    "Bitte erinnere mich in 2 Wochen": (date(2026, 12, 9), None),
    "In 2 Wochen nachfassen: Folien": (date(2026, 12, 9), "Folien"),
    "Bitte in 2 Wochen nachfassen": (date(2026, 12, 9), None),
    "Bei Dana am Freitag melden": (date(2026, 11, 27), "Bei Dana"),
    "Over 2 weken opvolgen": (date(2026, 12, 9), None),
    "Follow up with her in May": (date(2027, 5, 1), None),
    "Remind me to call Kim on Friday": (date(2026, 11, 27), "call Kim"),
    "Follow up on 3 December re: slides": (date(2026, 12, 3), "slides"),
    "Rappelle-moi d'appeler Kim vendredi": (date(2026, 11, 27), "d'appeler Kim"),
    "Follow up: send the slides tomorrow": (date(2026, 11, 26), "send the slides"),
    "in 2 weeks": (date(2026, 12, 9), None),
    "next Tuesday": (date(2026, 12, 1), None),
}


@pytest.mark.parametrize(("line", "expected"), PLANNED.items())
def test_a_wish_is_planned_however_it_is_put(line: str, expected: tuple[date, str | None]) -> None:
    """In front or behind, with politeness, with whom; a date to come may stand alone."""
    due_on, text = expected
    assert only(line) == Block(planned=(Planned(due_on=due_on, text=text),))


def test_a_date_alone_may_have_a_time() -> None:
    """Tomorrow at three."""
    assert only("tomorrow at 3pm").planned == (
        Planned(due_on=date(2026, 11, 26), due_time=time(15)),
    )


def test_of_several_wishes_those_with_a_date_are_planned() -> None:
    """The line stays in the words for the rest of it."""
    block = only("Next steps:\n- call Kim on Friday\n- think")
    assert block.planned == (Planned(due_on=date(2026, 11, 27), text="call Kim"),)
    assert block.words == "Next steps:\n- call Kim on Friday\n- think"


def test_promises_are_parted_by_semicolons() -> None:
    """Each has a date of its own."""
    block = only("Promised: call by Monday; a book by Friday;")
    assert block.exchange.promised == ("call by Monday", "a book by Friday")
    assert block.planned == (
        Planned(due_on=date(2026, 11, 30), reason=Reason.PROMISE, text="call"),
        Planned(due_on=date(2026, 11, 27), reason=Reason.PROMISE, text="a book"),
    )


def test_a_follow_up_may_stand_behind_a_tag() -> None:
    """The tag says the purpose, the rest of the line is read as one; whom it was with is not."""
    assert only("#business follow up in 2 weeks") == Block(
        purpose=Purpose.BUSINESS, planned=(Planned(due_on=date(2026, 12, 9)),)
    )
    assert only("#business with: Dana").words == "with: Dana"


def test_a_value_may_say_that_a_list_follows() -> None:
    """Each bullet is an entry of its own, and nothing is lost."""
    block = only("Learned: 3 things:\n- sails\n- cooks\n\nmore")
    assert block.exchange.learned == ("3 things:", "sails", "cooks")
    assert only("Learned: 3 things:\nmore").exchange.learned == ("3 things:",)
