"""Who is meant: a wrong person is worse than a question, a question worse than knowing."""

import time
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.domain import identity
from kith.domain.contact import Contact
from kith.domain.encounter import Person
from kith.domain.identity import Known, New, Unclear
from tests.unit.nouns import contact

DANA = contact(name="Dana Roth")
OTHER_DANA = contact(cid="dana2", name="Dana Roth")
DAN = contact(name="Dan Roth")
DANA_KIM = contact(name="Dana Kim")
MAILED = contact(name="Dana Roth", addresses=("dana@roth.example",))
CALLED = contact(name="Dana Roth", phones=("+49 30 1234567",))
WANG = contact(name="王小明")


def named(name: str, *known: Contact, **others: Any) -> identity.Decision:  # noqa: ANN401 - as a person's
    """Decide about a name, all of `known` sharing a word of it."""
    return identity.decide(Person(name=name, **others), None, (), known)


def unclear(*candidates: Contact) -> Unclear:
    """Return the question whether it is one of these."""
    return Unclear(candidates)


@pytest.mark.parametrize(
    "person",
    [
        Person(address="dana@roth.example"),
        Person(address="dana@roth.example", name="Dana Roth"),
        Person(address="dana@roth.example", name="Somebody Else", phone="+1 212 555 0100"),
    ],
)
def test_an_address_decides(person: Person) -> None:
    """Whatever else is said: an address has one owner."""
    assert identity.decide(person, MAILED, [CALLED], [DAN]) == Known(MAILED)


@pytest.mark.parametrize(
    ("person", "by_phone", "expected"),
    [
        pytest.param(Person(phone="030 1234567"), [CALLED], Known(CALLED), id="one-has-it"),
        pytest.param(Person(phone="030 1234567"), [], New(), id="nobody-has-it"),
        pytest.param(
            Person(phone="030 1234567"), [CALLED, DAN], unclear(CALLED, DAN), id="two-share-it"
        ),
        pytest.param(
            Person(name="Dana", phone="030 1234567"), [CALLED], Known(CALLED), id="the-name-fits"
        ),
        pytest.param(
            Person(name="D. Roth", phone="030 1234567"),
            [CALLED],
            Known(CALLED),
            id="so-do-initials",
        ),
        pytest.param(
            Person(name="Otto Kim", phone="030 1234567"),
            [CALLED],
            unclear(CALLED),
            id="another-name-contradicts",
        ),
        pytest.param(
            Person(name=" . ", phone="030 1234567"), [CALLED], Known(CALLED), id="no-name-does-not"
        ),
        pytest.param(
            Person(address="d@x.example", phone="030 1234567"),
            [CALLED],
            Known(CALLED),
            id="its-first-address",
        ),
        pytest.param(
            Person(address="d@x.example", phone="030 1234567"),
            [MAILED],
            unclear(MAILED),
            id="another-address-contradicts",
        ),
    ],
)
def test_a_phone_decides_where_nothing_contradicts(
    person: Person, by_phone: Sequence[Contact], expected: identity.Decision
) -> None:
    """A number that one contact has, and that fits what else is said."""
    assert identity.decide(person, None, by_phone, ()) == expected


@pytest.mark.parametrize(
    ("name", "known", "expected"),
    [
        pytest.param("Otto Kim", [], New(), id="resembles-nobody"),
        pytest.param("Dana Roth", [DANA], Known(DANA), id="the-full-name"),
        pytest.param("dana  ROTH", [DANA], Known(DANA), id="any-case-and-spaces"),
        pytest.param("Roth, Dana", [DANA], Known(DANA), id="surname-first-with-comma"),
        pytest.param("Roth Dana", [DANA], Known(DANA), id="surname-first"),
        pytest.param("Dana Roth", [DANA, DANA_KIM], Known(DANA), id="beside-another-dana"),
        pytest.param(
            "Dana Roth", [DANA, OTHER_DANA], unclear(DANA, OTHER_DANA), id="two-of-one-name"
        ),
        pytest.param("Dana", [DANA], Known(DANA), id="one-first-name-fits-one"),
        pytest.param("Roth", [DANA], Known(DANA), id="one-surname-fits-one"),
        pytest.param("Dana", [DANA, DANA_KIM], unclear(DANA, DANA_KIM), id="two-danas"),
        pytest.param("Roth", [DANA, DAN], unclear(DANA, DAN), id="two-roths"),
        pytest.param("D. Roth", [DANA], unclear(DANA), id="an-initial-is-no-name"),
        pytest.param("D. Roth", [DANA, DAN], unclear(DANA, DAN), id="an-initial-of-two"),
        pytest.param("D", [DANA], unclear(DANA), id="a-lone-initial"),
        pytest.param("D", [contact(name="D")], None, id="who-is-known-by-an-initial-only"),
        pytest.param("Dana", [contact(name="..."), DANA], Known(DANA), id="beside-a-nameless-one"),
        pytest.param("...", [contact(name="...")], New(), id="nameless-ones-are-not-alike"),
        pytest.param("Dana M. Roth", [DANA], unclear(DANA), id="a-middle-initial-more"),
        pytest.param("Dr. Dana Roth", [DANA], unclear(DANA), id="a-title-more"),
        pytest.param("Dan Roth", [DANA], New(), id="a-shorter-name-is-another-name"),
        pytest.param("Dana Smith", [DANA], New(), id="same-first-name-other-surname"),
        pytest.param("Anna Roth", [DANA], New(), id="same-surname-other-first-name"),
        pytest.param("", [DANA], New(), id="empty"),
        pytest.param("  ", [DANA], New(), id="spaces"),
        pytest.param("...", [DANA], New(), id="dots"),
        pytest.param("王小明", [WANG], Known(WANG), id="a-name-without-spaces"),
        pytest.param("王", [WANG], unclear(WANG), id="a-common-surname-alone-decides-nothing"),
        pytest.param("李小明", [WANG], New(), id="another-surname"),
        pytest.param("Дана Рудин", [contact(name="дана РУДИН")], None, id="cyrillic"),
        pytest.param("דנה רות", [contact(name="דָּנָה רוּת")], None, id="hebrew-points"),
        pytest.param("محمد علي", [contact(name="مُحَمَّد عَلِيّ")], None, id="arabic-points"),
        pytest.param("김 민준", [contact(name="김 민준")], None, id="korean"),
        pytest.param(
            "かとう けん", [contact(name="がとう けん")], New(), id="kana-voicing-is-no-accent"
        ),
        pytest.param("Jose Munoz", [contact(name="José Muñoz")], None, id="accents"),
        pytest.param("Jose\u0301 Mun\u0303oz", [contact(name="José Muñoz")], None, id="decomposed"),
        pytest.param("Lukasz Soren", [contact(name="Łukasz Søren")], None, id="strokes"),
        pytest.param("Strasser Weiß", [contact(name="STRASSER WEISS")], None, id="sharp-s"),
        pytest.param("Ipek İnci", [contact(name="ipek inci")], None, id="turkish-i"),
        pytest.param("Sean O\u2019Brien", [contact(name="Sean O'Brien")], None, id="apostrophes"),
        pytest.param("Dana\u200b \u202eRoth", [DANA], Known(DANA), id="invisible-characters"),
        pytest.param("Dana\tRoth\n", [DANA], Known(DANA), id="tabs-and-newlines"),
    ],
)
def test_a_name_decides_only_where_it_can_be_nobody_else(
    name: str, known: Sequence[Contact], expected: identity.Decision | None
) -> None:
    """A full name of one contact, or a word that fits one; a likeness is asked about.

    None stands for: the only one known.
    """
    assert named(name, *known) == (expected or Known(known[0]))


@pytest.mark.parametrize(
    ("name", "known", "said", "expected"),
    [
        pytest.param(
            "Dana Roth",
            MAILED,
            {"address": "d@x.example"},
            unclear(MAILED),
            id="same-name-other-address",
        ),
        pytest.param(
            "Dana Roth", DANA, {"address": "d@x.example"}, Known(DANA), id="its-first-address"
        ),
        pytest.param(
            "Dana",
            DANA,
            {"address": "dana@x.example"},
            unclear(DANA),
            id="a-first-name-claims-no-address",
        ),
        pytest.param(
            "Dana",
            contact(name="Dana"),
            {"address": "dana@x.example"},
            Known(contact(name="Dana")),
            id="all-that-is-known-of-a-name-may-have-one",
        ),
        pytest.param(
            "Dana Roth",
            CALLED,
            {"phone": "+1 212 555 0100"},
            unclear(CALLED),
            id="same-name-other-phone",
        ),
        pytest.param(
            "Dana Roth",
            CALLED,
            {"phone": "0049301234567"},
            Known(CALLED),
            id="same-phone-otherwise-written",
        ),
        pytest.param(
            "Dana Roth", CALLED, {"phone": "ext. 12"}, Known(CALLED), id="a-fragment-says-nothing"
        ),
        pytest.param(
            "Dana Roth", DANA, {"phone": "+1 212 555 0100"}, Known(DANA), id="its-first-phone"
        ),
    ],
)
def test_a_name_does_not_decide_against_what_else_is_said(
    name: str, known: Contact, said: dict[str, str], expected: identity.Decision
) -> None:
    """Two people of one name are told apart by address and phone, or asked about."""
    assert named(name, known, **said) == expected


def test_nobody_is_asked_to_choose_from_a_crowd() -> None:
    """At most eight candidates, those of exactly the name first, each once."""
    crowd = [contact(cid=f"c{number}", name="Dana Kim") for number in range(20)]
    exact = [contact(cid="x1", name="Roth Dana"), contact(cid="x2", name="Dana Roth")]
    almost = contact(cid="x3", name="D. Roth")
    decision = identity.decide(
        Person(name="Dana Roth", phone="030 1234567"), None, [*exact, *crowd], [almost, *exact]
    )
    assert decision == unclear(*exact, almost, *crowd[:5])


def test_ten_thousand_namesakes_are_quickly_told() -> None:
    """As many as one may know: still one question, in well under a second."""
    crowd = [contact(cid=f"c{number}", name=f"Dana Kim {number}") for number in range(10_000)]
    start = time.process_time()
    decision = named("Dana Kim", *crowd)
    assert time.process_time() - start < 1
    assert decision == Unclear(tuple(crowd[:8]))


def test_a_name_without_end_is_quickly_told() -> None:
    """Twenty thousand words on both sides take no quadratic time."""
    words = [f"w{number}" for number in range(20_000)]
    start = time.process_time()
    assert identity.could_be(words, list(reversed(words)))
    assert not identity.could_be([*words, "a"], [*words, "b"])
    assert time.process_time() - start < 1


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("dana roth", "roth dana", True),
        ("d roth", "dana roth", True),
        ("d r", "dana roth", True),
        ("dana", "dana roth", True),
        ("dana maria roth", "dana roth", True),
        ("d dana", "dana david", True),
        ("dana david", "d dana roth", True),
        ("dana dana", "dana roth", False),
        ("d d", "dana roth", False),
        ("dan", "dana", False),
        ("da roth", "dana roth", False),
        ("", "dana", False),
        ("", "", False),
    ],
)
def test_when_two_names_may_be_one_persons(
    one: str,
    other: str,
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    """Every word of the shorter has its own in the longer; an initial has any word's. Both ways."""
    assert identity.could_be(one.split(), other.split()) is expected
    assert identity.could_be(other.split(), one.split()) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Dana Roth", ("dana", "roth")),
        ("Roth, Dana", ("roth", "dana")),
        ("Roth,Dana", ("roth", "dana")),
        ('Dana "Dee" Roth (Acme)', ("dana", "dee", "roth", "acme")),
        ("D. M. Roth", ("d", "m", "roth")),
        ("Anne-Marie O'Brien", ("anne-marie", "o'brien")),
        (" , ; ", ()),
        ("", ()),
    ],
)
def test_a_names_words(name: str, expected: tuple[str, ...]) -> None:
    """Folded, and without the punctuation around them."""
    assert identity.tokens(name) == expected


@pytest.mark.parametrize(
    ("phone", "expected"),
    [
        ("+49 30 1234567", "301234567"),
        ("0049 (30) 123-45-67", "301234567"),
        ("030/1234567", "301234567"),
        ("+1 (212) 555-0100", "125550100"),
        ("5550100", "5550100"),
        ("555010", None),
        ("ext. 12", None),
        ("", None),
        ("nobody", None),
    ],
)
def test_phones_are_compared_by_their_last_digits(phone: str, expected: str | None) -> None:
    """However one writes a country and an area; a fragment is no phone."""
    assert identity.phone_key(phone) == expected


@given(st.text())
def test_folding_folds_once(text: str) -> None:
    """What is folded is as it is compared: folding again changes nothing."""
    folded = identity.fold(text)
    assert identity.fold(folded) == folded
    assert identity.fold(text.upper()) == identity.fold(text.upper().lower())


@given(st.text(), st.text())
def test_any_two_names_compare(one: str, other: str) -> None:
    """Whatever the script, comparing raises nothing, is symmetric, and a name is like itself."""
    words, others = identity.tokens(one), identity.tokens(other)
    assert identity.could_be(words, others) is identity.could_be(others, words)
    assert identity.could_be(words, words) is bool(words)
