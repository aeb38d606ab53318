"""People as a line lists them: titles, companies, family names first, and what is nobody."""

import pytest

from kith.domain.encounter import Person
from kith.domain.naming import Listed, listed, people
from kith.domain.positions import Position, beside

DANA = "Dana Reyes"

LISTED = {
    # one person, with what they do
    "Dana (CTO, ACME)": (Person(name="Dana", title="CTO", company="ACME"),),
    "Dana (CTO at ACME)": (Person(name="Dana", title="CTO", company="ACME"),),
    "Dana (CTO - ACME)": (Person(name="Dana", title="CTO", company="ACME"),),
    "Dana (Head of Sales)": (Person(name="Dana", title="Head of Sales"),),
    "Dana (HR)": (Person(name="Dana", title="HR"),),
    "Dana (her sister)": (Person(name="Dana", title="her sister"),),
    "Dana (my CTO at ACME)": (Person(name="Dana", title="my CTO", company="ACME"),),
    "Dana (...)": (Person(name="Dana"),),
    "Dana Reyes, CTO at ACME": (Person(name=DANA, title="CTO", company="ACME"),),
    "Dana Reyes, CTO of ACME": (Person(name=DANA, title="CTO", company="ACME"),),
    "Dana Reyes, Head of Product, ACME": (
        Person(name=DANA, title="Head of Product", company="ACME"),
    ),
    "Dana Reyes, CTO, Walter": (Person(name=DANA, title="CTO"), Person(name="Walter")),
    "Dana Reyes, Vertriebsleiterin bei ACME": (
        Person(name=DANA, title="Vertriebsleiterin", company="ACME"),
    ),
    "Dana Reyes - CTO - ACME": (Person(name=DANA, title="CTO", company="ACME"),),
    "Dana Reyes | ACME | +49 30 1234567": (
        Person(name=DANA, company="ACME", phone="+49 30 1234567"),
    ),
    "Dana Reyes of ACME": (Person(name=DANA, company="ACME"),),
    "Dana@ACME": (Person(name="Dana", company="ACME"),),
    "Dana von der ACME GmbH": (Person(name="Dana", company="ACME GmbH"),),
    "Dana de IBM": (Person(name="Dana", company="IBM"),),
    "Dana van 3M": (Person(name="Dana van 3M"),),
    "Anna von Arnim": (Person(name="Anna von Arnim"),),
    "Dana Reyes, Fox & Sons Ltd": (Person(name=DANA, company="Fox & Sons Ltd"),),
    "Dana Reyes, ACME S.L.": (Person(name=DANA, company="ACME S.L"),),
    "Dana Reyes, Geschäftsführerin der ACME GmbH": (
        Person(name=DANA, title="Geschäftsführerin", company="ACME GmbH"),
    ),
    "Dana Reyes, Universität Wien": (Person(name=DANA, company="Universität Wien"),),
    "Dana Reyes PhD": (Person(name=DANA),),
    "Dana Reyes, Jr.": (Person(name=DANA),),
    "Dana Reyes, III": (Person(name=DANA),),
    "Dipl.-Ing. Dana Reyes": (Person(name=DANA),),
    "Dana Reyes, MBA": (Person(name=DANA),),
    "Herr Dr. Kim Fox": (Person(name="Kim Fox"),),
    "Mr. and Mrs. Smith": (Person(name="Smith"),),
    "Dana \N{SLIGHTLY SMILING FACE}": (Person(name="Dana"),),
    "the Dana": (),
    "de Vries": (Person(name="de Vries"),),
    # several
    "Dana Reyes / Kim Fox": (Person(name=DANA), Person(name="Kim Fox")),
    "Dana + Kim": (Person(name="Dana"), Person(name="Kim")),
    "Dana e Irene": (Person(name="Dana"), Person(name="Irene")),
    "Dana and Kim (both ACME)": (
        Person(name="Dana", company="ACME"),
        Person(name="Kim", company="ACME"),
    ),
    "Dana, Kim and Fox (all from ACME)": (
        Person(name="Dana", company="from ACME"),
        Person(name="Kim", company="from ACME"),
        Person(name="Fox", company="from ACME"),
    ),
    "Dana and her husband Tom": (Person(name="Dana"), Person(name="Tom", title="her husband")),
    "Dana (Smith and Sons) and Kim": (
        Person(name="Dana", company="Smith and Sons"),
        Person(name="Kim"),
    ),
    # family name first
    "Reyes, Dana": (Person(name=DANA),),
    "Reyes, Dana <dana@x.example>": (Person(name=DANA, address="dana@x.example"),),
    "Reyes, Dana dana@x.example": (Person(name=DANA, address="dana@x.example"),),
    "Vulk, Zorg <zorg.vulk@x.example>": (Person(name="Zorg Vulk", address="zorg.vulk@x.example"),),
    "van der Berg, Robin": (Person(name="Robin van der Berg"),),
    "Reyes, Dana; Fox, Kim (CTO, ACME)": (
        Person(name=DANA),
        Person(name="Kim Fox", title="CTO", company="ACME"),
    ),
    "Dana, Dean": (Person(name="Dana"), Person(name="Dean")),
    "Dana, Kim": (Person(name="Dana"), Person(name="Kim")),
    "Zorg, Vulk": (Person(name="Zorg"), Person(name="Vulk")),
    "Kim Fox, Dana Reyes": (Person(name="Kim Fox"), Person(name=DANA)),
    # addresses and phones
    "[Dana Reyes](mailto:dana@x.example)": (Person(name=DANA, address="dana@x.example"),),
    "dana@x.example (Dana Reyes)": (Person(name=DANA, address="dana@x.example"),),
    "dana@x.example (ACME)": (Person(address="dana@x.example", company="ACME"),),
    "Dana Reyes, dr@x.example": (Person(name=DANA, address="dr@x.example"),),
    "Dana, tel. +49 170 1234567": (Person(name="Dana", phone="+49 170 1234567"),),
    "Dana tel:+49 170 1234567": (Person(name="Dana", phone="+49 170 1234567"),),
    "Dana (mobile +49 170 1234567)": (Person(name="Dana", phone="+49 170 1234567"),),
    "dana@x.example bob@y.example": (
        Person(address="dana@x.example"),
        Person(address="bob@y.example"),
    ),
    "Dana Reyes <dana@x.example> Bob Low <bob@y.example>": (
        Person(name=DANA, address="dana@x.example"),
        Person(name="Bob Low", address="bob@y.example"),
    ),
    "Dana Reyes <dana@x.example> (ACME) Bob Low (bob@y.example)": (
        Person(name=DANA, address="dana@x.example", company="ACME"),
        Person(name="Bob Low", address="bob@y.example"),
    ),
    "dana@x.example Dana Reyes bob@y.example Bob Low": (
        Person(name=DANA, address="dana@x.example"),
        Person(name="Bob Low", address="bob@y.example"),
    ),
    "dana@x.example<mailto:dana@x.example>": (Person(address="dana@x.example"),),
    "Dana Reyes <Dana@x.example<mailto:dana@x.example>>": (
        Person(name=DANA, address="dana@x.example"),
    ),
    "'dana@x.example' <dana@x.example>": (Person(address="dana@x.example"),),
    "Dana 2026-11-12": (Person(name="Dana 2026-11-12"),),
    "Dana 12.11.2026": (Person(name="Dana 12.11.2026"),),
}


@pytest.mark.parametrize(("line", "expected"), LISTED.items())
def test_a_line_names_people(line: str, expected: tuple[Person, ...]) -> None:
    """What stands beside a name is what they do, where, and how they are reached."""
    assert expected == people(line)


@pytest.mark.parametrize(
    ("line", "names", "unread"),
    [
        ("the team", (), ("the team",)),
        ("everyone", (), ("everyone",)),
        ("my family", (), ("my family",)),
        ("Dana, who runs it", ("Dana",), ("who runs it",)),
        ("Dana and her husband", ("Dana",), ("her husband",)),
        ("CTO of ACME", (), ("CTO of ACME",)),
        ("ACME Ltd", (), ("ACME Ltd",)),
        ("Dana, me, Mr.", ("Dana",), ()),
        ("Dana <mailto:x", (), ("Dana <mailto:x",)),
    ],
)
def test_what_names_nobody_is_told(
    line: str, names: tuple[str, ...], unread: tuple[str, ...]
) -> None:
    """Nobody is made of a group or a clause, and nothing of the line is lost."""
    assert (tuple(each.name for each in listed(line).people), listed(line).unread) == (
        names,
        unread,
    )


def test_no_name_of_a_long_line_is_dropped() -> None:
    """Sixty names are sixty people; what is beyond all measure is told."""
    names = [f"Person N{chr(97 + n // 26)}{chr(97 + n % 26)}" for n in range(60)]
    assert len(people(", ".join(names))) == 60
    assert listed("A" * 9_000).unread[0] == "A" * 1_000


def test_nobody_is_listed_by_nothing() -> None:
    """An empty line has no people."""
    assert listed("") == Listed(())


def test_an_aside_of_signs_says_nothing() -> None:
    """Neither a title nor a company."""
    assert beside("...") == Position()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bo Lind, bo@lind.example", [("Bo Lind", "bo@lind.example", None)]),
        (
            "Bo Lind, bo@lind.example, +49 170 1234567",
            [("Bo Lind", "bo@lind.example", "+49 170 1234567")],
        ),
        ("Ann Lee, bo@lind.example", [("Ann Lee", "bo@lind.example", None)]),
        ("Hrn. Bo Lind", [("Bo Lind", None, None)]),
        (
            "Ann Lee and bo@lind.example",
            [("Ann Lee", None, None), (None, "bo@lind.example", None)],
        ),
        (
            "Ann Lee; bo@lind.example",
            [("Ann Lee", None, None), (None, "bo@lind.example", None)],
        ),
        (
            "Ann Lee, bo@lind.example, kim@lind.example",
            [
                ("Ann Lee", None, None),
                (None, "bo@lind.example", None),
                (None, "kim@lind.example", None),
            ],
        ),
    ],
)
def test_an_address_behind_the_only_name_is_theirs(
    line: str, expected: list[tuple[str | None, str | None, str | None]]
) -> None:
    """Behind "and" it is somebody else's; of several nobody knows whose they are."""
    assert [(each.name, each.address, each.phone) for each in people(line)] == expected
