"""Cards in mails: who somebody is, beside what the mail says of them."""

import pytest

from kith.domain.contact import NamedDay
from kith.domain.encounter import Draft, Person
from kith.mail.reading import Kind, Reading, as_json
from tests.unit.mail.test_invitations import ROBIN, mail

DANA = "FN:Dana Reyes\nTITLE:Curator\nORG:Lake Museum\nTEL:+49 40 555077\nEMAIL:dana@museum.example"


def card(text: str = DANA, kind: str = "text/vcard") -> str:
    """Return a card as a part of a mail."""
    return f"{kind}\n\nBEGIN:VCARD\n{text}\nEND:VCARD\n"


def told(reading: Reading) -> list[tuple[bool, list[str | None]]]:
    """Return of each draft whether it only says who people are, and their names."""
    return [(each.card, [one.name for one in each.met]) for each in reading.drafts]


@pytest.mark.parametrize(
    "kind",
    [
        "text/vcard",
        "text/x-vcard; charset=utf-8",
        "text/directory",
        'application/octet-stream; name="Dana.vcf"',
    ],
)
@pytest.mark.parametrize("subject", ["", "Dana Reyes", "Contact", "Joerg Mueller.vcf"])
def test_a_card_without_a_word_is_somebody_to_be_known(kind: str, subject: str) -> None:
    """All that is on it, and no date: nothing happened."""
    reading = mail(card(kind=kind), subject=subject, words="Sent from my iPhone")
    assert (reading.kind, told(reading)) == (Kind.CARD, [(True, ["Dana Reyes"])])
    (encounter,) = as_json(reading, "UTC")["encounters"]
    assert encounter["occurred_on"] is None
    assert encounter["contacts"] == [
        {
            "name": "Dana Reyes",
            "address": "dana@museum.example",
            "phone": "+49 40 555077",
            "title": "Curator",
            "company": "Lake Museum",
        }
    ]


@pytest.mark.parametrize(
    ("subject", "words", "expected"),
    [
        ("", "A good talk at the fair", [(False, ["Dana Reyes"])]),
        ("Coffee with Dana", "", [(False, ["Dana Reyes"])]),
        ("Coffee with Dana Reyes", "", [(False, ["Dana Reyes"])]),
        ("[2 weeks]", "", [(False, ["Dana Reyes"])]),
        ("Coffee with Fox Osei", "", [(False, ["Fox Osei"]), (True, ["Dana Reyes"])]),
        ("", "With: dana@museum.example", [(False, ["Dana Reyes"])]),
        (
            "",
            "With: Dana Reyes <dana@else.example>",
            [(False, ["Dana Reyes"]), (True, ["Dana Reyes"])],
        ),
    ],
)
def test_a_note_with_a_card_is_about_whose_card_it_is(
    subject: str, words: str, expected: list[tuple[bool, list[str]]]
) -> None:
    """Unless it names others; then the card stands beside it."""
    reading = mail(card(), subject=subject, words=words)
    assert (reading.kind, told(reading)) == (Kind.CARD, expected)


def test_a_card_completes_and_keeps_what_the_note_says() -> None:
    """The address I wrote comes first."""
    both = DANA + "\nEMAIL:d@home.example\nTEL:0170 555077"
    (draft,) = mail(card(both), words="With: Dana <d@home.example>").drafts
    assert draft == Draft(
        met=(
            Person(
                name="Dana Reyes",
                address="d@home.example",
                phone="+49 40 555077",
                title="Curator",
                company="Lake Museum",
                more_addresses=("dana@museum.example",),
                more_phones=("0170 555077",),
            ),
        ),
        occurred_on=draft.occurred_on,
        subject="Boats",
    )


def test_a_card_without_an_address_is_told_by_its_name() -> None:
    """If nothing speaks against it."""
    bare = "FN:Dana Reyes\nTEL:0170 555077"
    ((person,),) = (each.met for each in mail(card(bare), words="With: Dana <d@x.example>").drafts)
    assert (person.address, person.phone) == ("d@x.example", "0170 555077")


def test_the_owners_own_card_and_kiths_are_nobody() -> None:
    """Mailers attach one's own to every mail."""
    own = card("FN:Robin\nEMAIL:robin@home.example")
    kiths = card(f"FN:Kith\nEMAIL:{ROBIN.capture_address}")
    reading = mail(own, kiths, subject="Coffee with Dana", words="Hi")
    assert (reading.kind, told(reading)) == (Kind.NOTE, [(False, ["Dana"])])


def test_a_forward_or_copy_stays_what_it_is() -> None:
    """The sender's card completes them; another's is known besides."""
    forwarded = mail(
        card(),
        card("FN:Fox Osei"),
        subject="Fwd: Hello",
        words="---------- Forwarded message ---------\nFrom: Dana <dana@museum.example>\n"
        "Date: Sat, Oct 31, 2026 at 4:12 PM\nSubject: Hello\nTo: Robin <robin@home.example>\n\nHi",
    )
    copied = mail(card(), to="Noor <noor@clayworks.example>", words="Here is Dana's card")
    assert (forwarded.kind, told(forwarded)) == (
        Kind.FORWARD,
        [(False, ["Dana Reyes"]), (True, ["Fox Osei"])],
    )
    assert forwarded.drafts[0].met[0].title == "Curator"
    assert (copied.kind, told(copied)) == (Kind.COPY, [(False, ["Noor"]), (True, ["Dana Reyes"])])


def test_a_card_written_out_in_the_text_is_a_card() -> None:
    """As an app shares it that reads QR codes; words around it stay words."""
    alone = mail(words=f"BEGIN:VCARD\nVERSION:3.0\n{DANA}\nEND:VCARD", subject="")
    beside = mail(words=f"Learned: a lot\n\nBEGIN:VCARD\n{DANA}\nEND:VCARD\n\nGood.", subject="")
    assert (alone.kind, alone.words, told(alone)) == (Kind.CARD, "", [(True, ["Dana Reyes"])])
    assert (beside.kind, told(beside)) == (Kind.CARD, [(False, ["Dana Reyes"])])
    assert "VCARD" not in beside.drafts[0].words
    assert beside.drafts[0].met[0].title == "Curator"


def test_several_cards_are_several_people_and_an_address_book_is_cut() -> None:
    """A dozen is as many as one is handed."""
    many = [f"FN:Guest {number} X{number}" for number in range(40)]
    text = "\nEND:VCARD\nBEGIN:VCARD\n".join(many)
    assert len(mail(card(text), subject="").drafts) == 12


def test_the_days_of_a_card_have_the_owners_words() -> None:
    """A birthday under its own name, also where the card completes a note; others as they are."""
    days = "\nBDAY:--0517\nitem1.X-ABDATE:2010-06-03\nitem1.X-ABLabel:Graduation"
    expected = (
        NamedDay(name="birthday", month=5, day=17),
        NamedDay(name="Graduation", month=6, day=3, year=2010),
    )
    for words in ("", "A good talk at the fair"):
        (draft,) = mail(card(DANA + days), subject="", words=words).drafts
        assert draft.met[0].days == expected


def test_a_day_of_several_people_is_nobodys() -> None:
    """The line stays in the words of all."""
    (one, two) = mail(words="Birthday: 3 May\nWith: Dana Reyes\nWith: Fox Osei").drafts
    assert (one.days, two.days, one.words) == ((), (), "Birthday: 3 May")
    (both,) = mail(words="Birthday: 3 May\nWith: Dana Reyes, Fox Osei").drafts
    assert (both.days, both.words) == ((), "Birthday: 3 May")
    (alone,) = mail(words="Birthday: 3 May\nWith: Dana Reyes").drafts
    assert (len(alone.days), alone.words) == (1, "")


def test_a_name_that_two_cards_fit_stays_as_it_is() -> None:
    """Either Dana could be meant: a wrong person is worse than a question."""
    reading = mail(card(), card("FN:Dana Wolf"), subject="Coffee with Dana")
    assert told(reading) == [(False, ["Dana"]), (True, ["Dana Reyes"]), (True, ["Dana Wolf"])]
