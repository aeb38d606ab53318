"""Birthdays and anniversaries in cards, as phones and address books write them."""

import pytest

from kith.exchange import vcards

Told = tuple[str, int, int, int | None, str]


def days(*lines: str) -> list[Told]:
    """Return the dates of a card with these lines."""
    text = "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", "FN:Dana Reyes", *lines, "END:VCARD"))
    (card,) = vcards.read(text, lambda raw, _: raw.decode())
    return [(each.kind.value, each.month, each.day, each.year, each.name) for each in card.days]


BORN: Told = ("birthday", 5, 17, 1980, "")
NO_YEAR: Told = ("birthday", 5, 17, None, "")
WED: Told = ("anniversary", 6, 3, 2010, "")
ANDROID = "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(["BDAY:1980-05-17"], [BORN], id="3.0"),
        pytest.param(["BDAY:19800517"], [BORN], id="basic"),
        pytest.param(["bday;value=date:1980-05-17"], [BORN], id="lower-case"),
        pytest.param(["BDAY:1980-05-17T00:00:00Z"], [BORN], id="midnight"),
        pytest.param(["BDAY:19800516T220000Z"], [], id="midnight-of-elsewhere-is-not-sure"),
        pytest.param(["BDAY:--0517"], [NO_YEAR], id="4.0-without-year"),
        pytest.param(["BDAY:--05-17"], [NO_YEAR], id="without-year-with-dash"),
        pytest.param(["BDAY:1604-05-17"], [NO_YEAR], id="apples-no-year"),
        pytest.param(
            ["BDAY;X-APPLE-OMIT-YEAR=1904:1904-05-17"], [NO_YEAR], id="apple-says-which-is-none"
        ),
        pytest.param(["BDAY:0000-05-17"], [NO_YEAR], id="year-nought"),
        pytest.param(["BDAY:2000-02-29"], [("birthday", 2, 29, 2000, "")], id="29-february"),
        pytest.param(["BDAY;ENCODING=QUOTED-PRINTABLE:1980=2D05=2D17"], [BORN], id="2.1-encoded"),
        pytest.param(["BDAY;VALUE=text:1980-05-17"], [], id="in-words"),
        pytest.param(["BDAY:circa 1800"], [], id="no-date"),
        pytest.param(["BDAY:1980"], [], id="a-year-alone"),
        pytest.param(["BDAY:1980-05"], [], id="a-month"),
        pytest.param(["BDAY:---17"], [], id="a-day-alone"),
        pytest.param(["BDAY:1980-13-45"], [], id="no-such-day"),
        pytest.param(["BDAY:"], [], id="empty"),
        pytest.param(["BDAY:1980-05-17", "BDAY:1981-05-17"], [BORN], id="the-first-counts"),
        pytest.param(["ANNIVERSARY:20100603"], [WED], id="4.0-anniversary"),
        pytest.param(["X-ANNIVERSARY:2010-06-03"], [WED], id="x-anniversary"),
        pytest.param(["X-EVOLUTION-ANNIVERSARY:2010-06-03"], [WED], id="evolution"),
        pytest.param(
            ["item1.X-ABDATE;type=pref:2010-06-03", "item1.X-ABLabel:_$!<Anniversary>!$_"],
            [WED],
            id="apple-anniversary",
        ),
        pytest.param(
            ["item1.X-ABDATE:2010-06-03", "item1.X-ABLabel:Graduation"],
            [("other", 6, 3, 2010, "Graduation")],
            id="apple-own-label",
        ),
        pytest.param(
            ["item1.X-ABDATE:2010-06-03", "item1.X-ABLabel:_$!<Other>!$_"], [], id="apple-other"
        ),
        pytest.param(["item1.X-ABDATE:2010-06-03"], [], id="apple-nameless"),
        pytest.param([f"{ANDROID}2010-06-03;1;;;;"], [WED], id="android-anniversary"),
        pytest.param([f"{ANDROID}1980-05-17;3"], [BORN], id="android-birthday"),
        pytest.param(
            [f"{ANDROID}2010-06-03;0;Graduation;"],
            [("other", 6, 3, 2010, "Graduation")],
            id="android-own-label",
        ),
        pytest.param([f"{ANDROID}2010-06-03;2;;"], [], id="android-other"),
        pytest.param([f"{ANDROID}2010-06-03"], [], id="android-cut"),
        pytest.param(["X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;D;1"], [], id="android"),
        pytest.param(["NOTE:born on 17 May"], [], id="another-line"),
    ],
)
def test_a_date_is_read_as_a_person_reads_it(lines: list[str], expected: list[Told]) -> None:
    """With its year or without, under its name; what is not sure is left out."""
    assert days(*lines) == expected
