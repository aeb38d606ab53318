"""Answers to the evening question: one line a person, in whatever way people write it."""

import pytest

from kith.domain import evening_lines, notes
from tests.unit.nouns import NOON, owner


def known(name: str) -> bool:
    """Whether the owner knows somebody of a name."""
    return name.casefold() in {"bruno", "fox"}


def read(words: str) -> list[tuple[list[str], str, tuple[str, ...]]]:
    """Return who is met in each encounter of an answer, the words, and what was promised."""
    note = evening_lines.as_note(words, known)
    return [
        (
            [each.name or each.address or "" for each in block.people],
            block.words,
            block.exchange.promised,
        )
        for block in notes.read(note, owner(), NOON).blocks
    ]


@pytest.mark.parametrize(
    ("line", "people", "words", "promised"),
    [
        ("Dana Reyes: they hire in spring", ["Dana Reyes"], "they hire in spring", ()),
        ("Fox, promised the slides", ["Fox"], "", ("the slides",)),
        ("Fox: fine; promised her a call.", ["Fox"], "fine", ("a call",)),
        ("dana - has moved", ["Dana"], "has moved", ()),
        ("fox: has moved", ["Fox"], "has moved", ()),
        ("Dana Reyes \N{EN DASH} has moved", ["Dana Reyes"], "has moved", ()),
        ("* Dana Reyes", ["Dana Reyes"], "", ()),
        ("2. Dana Reyes: hi", ["Dana Reyes"], "hi", ()),
        ("Dana and Fox", ["Dana", "Fox"], "", ()),
        ("Dana, Fox, promised both the slides", ["Dana", "Fox"], "", ("both the slides",)),
        ("Dana <dana@x.example>: hi", ["Dana"], "hi", ()),
        ("dana@x.example: hi", ["dana@x.example"], "hi", ()),
        ("Coffee with Kim at Blau", ["Kim"], "Coffee with Kim at Blau", ()),
        ("Met Dana Scully at the fair", ["Dana Scully"], "Met Dana Scully at the fair", ()),
        ("Dana told me they hire", ["Dana"], "Dana told me they hire", ()),
        ("Dana Reyes called", ["Dana Reyes"], "Dana Reyes called", ()),
        ("Bruno was there", ["Bruno"], "Bruno was there", ()),
        ("Jürgen: versprochen die Folien", ["Jürgen"], "", ("die Folien",)),
        ("Lunch: Dana", ["Dana"], "Lunch: Dana", ()),
        ("Ana de la Cruz: hi", ["Ana de la Cruz"], "hi", ()),
        (", and then home", [], ", and then home", ()),
        ("the van: repaired", [], "the van: repaired", ()),
        ("Work: busy", [], "Work: busy", ()),
        ("Had a great day", [], "Had a great day", ()),
        ("At 10:30 the phone rang", [], "At 10:30 the phone rang", ()),
        ("One Two Three Four Five: hi", [], "One Two Three Four Five: hi", ()),
        ("Dana " * 500, [], ("Dana " * 500).strip(), ()),
    ],
)
def test_a_line_says_whom_and_what(
    line: str, people: list[str], words: str, promised: tuple[str, ...]
) -> None:
    """Names before a colon, a dash or a comma, or in a sentence; else nobody is guessed."""
    assert read(line) == [(people, words, promised)]


def test_every_person_is_an_encounter_and_what_follows_is_theirs() -> None:
    """Lines that name nobody, and labelled ones, belong to the person above."""
    answer = "Dana Reyes: they hire\nin spring, she says\n\nFox\nPromised: the slides"
    assert read(answer) == [
        (["Dana Reyes"], "they hire\nin spring, she says", ()),
        (["Fox"], "", ("the slides",)),
    ]


def test_a_note_with_lines_of_its_own_is_read_as_one() -> None:
    """`With:` begins an encounter as ever."""
    answer = "With: Dana Reyes\nThey hire\nWith: Fox\nPromised: the slides"
    assert read(answer) == [(["Dana Reyes"], "They hire", ()), (["Fox"], "", ("the slides",))]


def test_lines_beyond_those_that_are_read_stay_words() -> None:
    """Nothing is lost."""
    answer = "\n".join(["Dana Reyes: hi", *["so it went"] * 70, "Fox: hi"])
    [(people, words, _)] = read(answer)
    assert people == ["Dana Reyes"]
    assert words.endswith("so it went\nFox: hi")


@pytest.mark.parametrize(
    ("answer", "nobody"),
    [
        ("Nobody.", True),
        ("niemand", True),
        ("Personne !", True),
        ("\nNadie\n\n", True),
        ("Niemand heute", True),
        ("heute nicht, war krank", True),
        ("Not today - I was ill.", True),
        ("No. only Dana", False),
        ("no, just Fox", False),
        ("no, only my mum", False),
        ("Nobody but Dana", False),
        ("No\nDana", False),
        ("", False),
    ],
)
def test_nobody_is_an_answer(answer: str, nobody: bool) -> None:  # noqa: FBT001 - a case's
    """In five languages, and only where it is all that is said."""
    assert evening_lines.is_nobody(answer) is nobody
