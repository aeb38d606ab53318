"""Cards give what a person would read in them, whoever wrote them and however."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.exchange import vcards
from kith.exchange.vcards import Card
from kith.mail import charsets


def read(text: str) -> tuple[Card, ...]:
    """Read cards as a mail's are read."""
    return vcards.read(text, charsets.decode)


def card(*lines: str, version: str = "3.0") -> Card:
    """Return the one card these lines are."""
    (found,) = read("\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")))
    return found


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (("FN:Dana Reyes", "N:Reyes;Dana"), "Dana Reyes"),
        (("N:Reyes;Dana;Maria;Dr.;Jr.",), "Dana Maria Reyes"),
        (("FN:", "N:Reyes;Dana;;;"), "Dana Reyes"),
        (("FN:dana@x.example", "N:Reyes;Dana", "EMAIL:dana@x.example"), "Dana Reyes"),
        (("FN:dana@x.example", "EMAIL:dana@x.example"), None),
        (("NICKNAME:Dee,D", "EMAIL:d@x.example"), "Dee,D"),
        (("ORG:Lake Museum;Boats",), "Lake Museum"),
        (("FN:M\\, N\\; O\\nP",), "M, N; O P"),
        (("FN;LANGUAGE=en:Dana", " Reyes"), "DanaReyes"),
        (("item1.FN:Dana",), "Dana"),
        (('FN;X-NOTE="a:b;c":Dana',), "Dana"),
        (('FN;X-NOTE="open:Dana',), "Dana"),
        (("FN:Dana", "FN:Second"), "Dana"),
    ],
)
def test_the_name_is_the_one_a_person_would_read(lines: tuple[str, ...], name: str | None) -> None:
    """The formatted name, else its parts, else what else the card calls them."""
    assert card(*lines).name == name


def test_version_2_1_has_parameters_without_names_and_soft_line_breaks() -> None:
    """As Outlook and old phones write them, in the charset they say."""
    found = card(
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg",
        "TITLE;QUOTED-PRINTABLE;CHARSET=UTF-8:Gesch=C3=A4fts=",
        "f=C3=BChrer=",
        "",
        "TEL;CELL;VOICE:0170 5550123",
        "TEL;WORK;FAX:040 5550124",
        "EMAIL;INTERNET;PREF:J@Werft.example",
        version="2.1",
    )
    assert found == Card(
        name="Jörg Müller",
        addresses=("j@werft.example",),
        phones=("0170 5550123",),
        title="Geschäftsführer",
    )


def test_what_is_preferred_comes_first() -> None:
    """Of several addresses and numbers, each once."""
    found = card(
        "FN:D",
        "EMAIL:a@x.example",
        "EMAIL;TYPE=home,pref:b@x.example",
        "EMAIL:A@X.example",
        "TEL;TYPE=work:+1 212 555 0100",
        "TEL;PREF=1;VALUE=uri:tel:+1-212-555-0101;ext=7",
        "TEL:12",
        "EMAIL:no address",
        "EMAIL:mailto:c@x.example",
        "ROLE:Curator",
    )
    assert found.addresses == ("b@x.example", "a@x.example", "c@x.example")
    assert found.phones == ("+1-212-555-0101", "+1 212 555 0100")
    assert found.title == "Curator"


def test_photos_bad_lines_and_cards_within_cards_are_passed_over() -> None:
    """What is read around them is read."""
    found = card(
        "this is no property",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
        " SkZJRg==",
        "AGENT:",
        "BEGIN:VCARD",
        "FN:The Agent",
        "EMAIL:agent@x.example",
        "END:VCARD",
        "FN:Dana",
        ":no name",
        "Ünamed:x",
    )
    assert found == Card(name="Dana")


def test_several_cards_are_several_people_and_a_list_of_people_is_none() -> None:
    """Also where one was not ended, or was cut off."""
    text = (
        "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nFN:between\n"
        "BEGIN:VCARD\nKIND:group\nFN:Friends\nEND:VCARD\n"
        "BEGIN:VCARD\nNOTE:nobody\nEND:VCARD\nBEGIN:VCARD\nFN:C"
    )
    assert [each.name for each in read(text)] == ["A", "B", "C"]


def test_an_address_book_is_cut_at_a_hundred() -> None:
    """A card that one is handed is one, or a few."""
    assert len(read("BEGIN:VCARD\nFN:A\nEND:VCARD\n" * 500)) == vcards.MOST_CARDS


@given(
    st.text()
    | st.lists(
        st.sampled_from(
            [
                "BEGIN:VCARD",
                "END:VCARD",
                "FN:",
                "N;",
                "TEL;=",
                "=",
                "EMAIL;ENCODING=QUOTED-PRINTABLE:=\n",
                "\n",
                " ",
                ":",
                ";",
                '"',
                "\\",
                "AGENT:\n",
                "a@b",
            ]
        ),
        max_size=60,
    ).map("".join)
)
def test_no_text_raises(text: str) -> None:
    """Whatever stands in a file called a card."""
    assert isinstance(read(text), tuple)


HOSTILE = {
    "begins": "BEGIN:VCARD\n",
    "equals": "EMAIL;ENCODING=QUOTED-PRINTABLE:=\n",
    "agents": "BEGIN:VCARD\nAGENT:\n",
    "quotes": '"',
    "backslashes": "\\",
    "folds": "\n a",
    "mails": "EMAIL:a@b.c\n",
    "semicolons": ";",
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
def test_no_card_takes_long(piece: str) -> None:
    """200 kB of anything take less than half a second."""
    text = "BEGIN:VCARD\nFN;X=" + piece * (200_000 // len(piece))
    before = time.process_time()
    read(text)
    assert time.process_time() - before < 0.5


def test_a_value_of_a_hundred_thousand_lines_takes_no_longer_than_its_length() -> None:
    """Soft line breaks of quoted-printable join without end."""
    text = "BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:=\n" + "a lot of it=\n" * 100_000
    before = time.process_time()
    read(text)
    assert time.process_time() - before < 1.5
