"""The line above a quote, as clients write it in many languages: cut, and told who and when."""

# ruff: noqa: RUF001 - mails are written in other alphabets, too

import textwrap
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from kith.mail import forwards, lines
from kith.mail.reading import Kind, Mailbox
from kith.mail.subjects import Hint

ZONE = ZoneInfo("Europe/Berlin")
QUOTED = "> Hello there\n>\n> Bye"
UNQUOTED = "Hello there\n\nBye"
UNMARKED_NEEDS_MORE = ("Citando", "Quoting", "Zitat")
"""Openings that are believed above a marked quote only."""

ATTRIBUTIONS = [
    "On Wed, Oct 27, 2021 at 9:31 AM John Doe <john@doe.example> wrote:",
    "Am Mi., 27. Okt. 2021 um 09:31 Uhr schrieb John Doe <john@doe.example>:",
    "Le mer. 27 oct. 2021 à 09:31, John Doe <john@doe.example> a écrit :",
    "El mié, 27 oct 2021 a las 9:31, John Doe (<john@doe.example>) escribió:",
    "Il giorno mer 27 ott 2021 alle ore 09:31 John Doe <john@doe.example> ha scritto:",
    "Op wo 27 okt. 2021 om 09:31 schreef John Doe <john@doe.example>:",
    "Em qua., 27 de out. de 2021 às 09:31, John Doe <john@doe.example> escreveu:",
    "John Doe <john@doe.example> escreveu no dia quarta, 27/10/2021 à(s) 09:31:",
    "Den ons. 27. okt. 2021 kl. 09.31 skrev John Doe <john@doe.example>:",
    "ons. 27. okt. 2021 kl. 09:31 skrev John Doe <john@doe.example>:",
    "Den ons 27 okt. 2021 kl 09:31 skrev John Doe <john@doe.example>:",
    "ke 27. lokak. 2021 klo 9.31 John Doe (john@doe.example) kirjoitti:",
    "śr., 27 paź 2021 o 09:31 John Doe <john@doe.example> napisał(a):",
    "st 27. 10. 2021 v 9:31 odesílatel John Doe <john@doe.example> napsal:",
    "st 27. 10. 2021 o 9:31 John Doe <john@doe.example> napísal(a):",
    "John Doe <john@doe.example> ezt írta (időpont: 2021. okt. 27., Sze, 9:31):",
    "În mie., 27 oct. 2021 la 09:31, John Doe <john@doe.example> a scris:",
    "sri, 27. lis 2021. u 09:31 John Doe <john@doe.example> napisao je:",
    "John Doe <john@doe.example>, 27 Eki 2021 Çar, 09:31 tarihinde şunu yazdı:",
    "ср, 27 окт. 2021 г. в 09:31, John Doe <john@doe.example>:",
    "ср, 27 жовт. 2021 р. о 09:31 John Doe <john@doe.example> пише:",
    "Kuupäev K, 27. oktoober 2021 kell 09:31 kirjutas John Doe <john@doe.example>:",
    "2021年10月27日(水) 9:31 John Doe <john@doe.example>:",
    "John Doe <john@doe.example> 于2021年10月27日周三 上午9:31写道：",
    "John Doe <john@doe.example> 於 2021年10月27日 週三 上午9:31寫道：",
    "2021년 10월 27일 (수) 오전 9:31, John Doe <john@doe.example>님이 작성:",
    "Στις Τετ 27 Οκτ 2021 στις 9:31 π.μ., ο/η John Doe <john@doe.example> έγραψε:",
    "On 27 Oct 2021, at 09:31, John Doe <john@doe.example> wrote:",
    "On Oct 27, 2021, at 9:31 AM, John Doe <john@doe.example> wrote:",
    "Am 27.10.2021 um 09:31 schrieb John Doe <john@doe.example>:",
    "Le 27 oct. 2021 à 09:31, John Doe <john@doe.example> a écrit :",
    "El 27 oct 2021, a las 9:31, John Doe <john@doe.example> escribió:",
    "Il giorno 27 ott 2021, alle ore 09:31, John Doe <john@doe.example> ha scritto:",
    "Op 27 okt. 2021, om 09:31 heeft John Doe <john@doe.example> het volgende geschreven:",
    "27 okt. 2021 kl. 09:31 skrev John Doe <john@doe.example>:",
    "John Doe <john@doe.example> kirjoitti 27.10.2021 kello 9.31:",
    "Wiadomość napisana przez John Doe <john@doe.example> w dniu 27 paź 2021, o godz. 09:31:",
    "27. 10. 2021 v 9:31, John Doe <john@doe.example>:",
    "Em 27 de out. de 2021, à(s) 09:31, John Doe <john@doe.example> escreveu:",
    "No dia 27/10/2021, às 09:31, John Doe <john@doe.example> escreveu:",
    "John Doe <john@doe.example> şunları yazdı (27 Eki 2021 09:31):",
    "27 окт. 2021 г., в 09:31, John Doe <john@doe.example> написал(а):",
    "27 жовт. 2021 р. о 09:31 John Doe <john@doe.example> пише:",
    "2021. okt. 27. dátummal, 9:31 időpontban John Doe <john@doe.example> írta:",
    "Pe 27 oct. 2021, la 09:31, John Doe <john@doe.example> a scris:",
    "2021/10/27 9:31、John Doe <john@doe.example>のメール:",
    "在 2021年10月27日，09:31，John Doe <john@doe.example> 写道：",
    "2021. 10. 27. 오전 9:31, John Doe <john@doe.example> 작성:",
    "On 27/10/2021 09:31, John Doe wrote:",
    "Am 27.10.21 um 09:31 schrieb John Doe:",
    "Le 27/10/2021 à 09:31, John Doe a écrit :",
    "El 27/10/21 a las 9:31, John Doe escribió:",
    "Il 27/10/2021 09:31, John Doe ha scritto:",
    "Op 27-10-2021 om 09:31 schreef John Doe:",
    "Den 2021-10-27 kl. 09:31, skrev John Doe:",
    "Den 27.10.2021 kl. 09.31 skrev John Doe:",
    "Den 27.10.2021 09:31, skrev John Doe:",
    "John Doe kirjoitti 27.10.2021 klo 9.31:",
    "W dniu 27.10.2021 o 09:31, John Doe pisze:",
    "Dne 27. 10. 21 v 9:31 John Doe napsal(a):",
    "Dňa 27. 10. 2021 o 9:31 John Doe napísal(a):",
    "2021. 10. 27. 9:31 keltezéssel, John Doe írta:",
    "Pe 27.10.2021 09:31, John Doe a scris:",
    "27.10.2021. u 9:31, John Doe je napisao/la:",
    "27.10.2021 09:31 tarihinde John Doe yazdı:",
    "27.10.2021 09:31, John Doe пишет:",
    "27.10.21 09:31, John Doe пише:",
    "Às 09:31 de 27/10/2021, John Doe escreveu:",
    "Em 27/10/2021 09:31, John Doe escreveu:",
    "John Doe kirjutas 27.10.2021 kell 09:31:",
    "On 2021/10/27 9:31, John Doe wrote:",
    "On Wednesday, October 27, 2021, 09:31:00 AM GMT+2, John Doe <john@doe.example> wrote:",
    (
        "Am Mittwoch, 27. Oktober 2021, 09:31:00 MESZ hat John Doe <john@doe.example> "
        "Folgendes geschrieben:"
    ),
    "Le mercredi 27 octobre 2021 à 09:31:00 UTC+2, John Doe <john@doe.example> a écrit :",
    "El miércoles, 27 de octubre de 2021, 09:31:00 CEST, John Doe <john@doe.example> escribió:",
    "Il mercoledì 27 ottobre 2021, 09:31:00 CEST, John Doe <john@doe.example> ha scritto:",
    "Op woensdag 27 oktober 2021 09:31:00 CEST schreef John Doe <john@doe.example>:",
    "On Wednesday, October 27th, 2021 at 9:31 AM, John Doe <john@doe.example> wrote:",
    "On Wed, Oct 27, 2021, at 9:31 AM, John Doe wrote:",
    "John Doe <john@doe.example> writes:",
    "John Doe <john@doe.example> schrieb am Mi., 27. Okt. 2021, 09:31:",
    "John Doe <john@doe.example> schrieb am 27.10.2021 um 09:31 Uhr:",
    "Quoting John Doe <john@doe.example>:",
    "Zitat von John Doe <john@doe.example>:",
    "27.10.2021 09:31 John Doe <john@doe.example> skrev:",
    "On Wednesday 27 October 2021 09:31:00 John Doe wrote:",
    "* John Doe <john@doe.example> [2021-10-27 09:31]:",
    "----- John Doe <john@doe.example> wrote:",
    "2021-10-27 09:31 GMT+02:00 John Doe <john@doe.example>:",
    "---- On Wed, 27 Oct 2021 09:31:00 +0200 John Doe <john@doe.example> wrote ---",
    "Le mer. 27 oct. 2021, 09:31, John Doe <john@doe.example> a écrit :",
    "Citando John Doe <john@doe.example>:",
    "El mié., 27 de octubre de 2021 9:31 a. m., John Doe <john@doe.example> escribió:",
    "At 09:31 27/10/2021, John Doe wrote:",
    "Vào Th 4, 27 thg 10, 2021 vào lúc 09:31 John Doe <john@doe.example> đã viết:",
    "Pada Rab, 27 Okt 2021 pukul 09.31 John Doe <john@doe.example> menulis:",
    "El dc., 27 d’oct. 2021, 9:31, John Doe <john@doe.example> va escriure:",
    "V sre., 27. okt. 2021 ob 09:31 je oseba John Doe <john@doe.example> napisala:",
    "2021-10-27, tr, 09:31 John Doe <john@doe.example> rašė:",
    "trešd., 2021. g. 27. okt., plkst. 09:31 — lietotājs John Doe (<john@doe.example>) rakstīja:",
    "На ср, 27.10.2021 г. в 9:31 John Doe <john@doe.example> написа:",
]


def read(attribution: str, quote: str, hint: Hint | None = None) -> forwards.Parts:
    """Read an answer that quotes below `attribution`."""
    return forwards.read(lines.split(f"Fine by me\n\n{attribution}\n\n{quote}"), hint, ZONE)


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_an_answer_ends_where_its_quote_is_announced(attribution: str) -> None:
    """On one line or wrapped, with and without marks, right below the text or not."""
    wrapped = textwrap.fill(attribution, 60, break_long_words=False, break_on_hyphens=False)
    beneath = lines.split(f"Fine by me\n{attribution}\n{QUOTED}")
    found = [read(attribution, QUOTED), read(wrapped, QUOTED), forwards.read(beneath, None, ZONE)]
    if not attribution.startswith(UNMARKED_NEEDS_MORE):
        found.append(read(attribution, UNQUOTED))

    assert {(parts.kind, parts.words) for parts in found} == {(Kind.REPLY, "Fine by me")}


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_a_forward_that_quotes_like_an_answer_has_a_sender_and_a_day(attribution: str) -> None:
    """Outlook for Mac forwards with "On … wrote:"; a date that is not sure is none."""
    parts = read(attribution, UNQUOTED if "wrote" in attribution else QUOTED, Hint.FORWARD)

    assert parts.original is not None
    address = "john@doe.example" if "@" in attribution else None
    assert parts.original.sender == Mailbox("John Doe", address)
    if parts.when is not None:
        assert parts.when.on == date(2021, 10, 27)
        assert parts.when.at in {None, datetime(2021, 10, 27, 7, 31, tzinfo=UTC)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('On 28/10/2021 12:46, "Doe, John" <john@doe.example> wrote:', "Doe, John"),
        ("Le 28/10/2021 12:46, « John Doe » <john@doe.example> a écrit :", "John Doe"),
        ("On Wed, Oct 27, 2021 at 9:31 AM John Doe <john@doe.example\n>: wrote", "John Doe"),
        ("tir. 18. apr. 2017 kl. 13:09 skrev John Doe <john@doe.example\n>:", "John Doe"),
        ('On 28/10/2021 12:46, John Doe" <john@doe.example> wrote:', "John Doe"),
        ("On 28/10/2021 12:46, john@doe.example wrote:", None),
        ("On 28/10/2021 12:46, <john@doe.example> wrote:", None),
    ],
)
def test_a_sender_is_told_without_the_marks_around_the_name(text: str, name: str | None) -> None:
    """Quotes, wrapped brackets, or no name at all."""
    original = read(text, QUOTED, Hint.FORWARD).original

    assert original is not None
    assert original.sender == Mailbox(name, "john@doe.example")


def test_a_quote_of_nobody_is_still_a_quote() -> None:
    """Where no name and no address can be told, there is no sender."""
    original = read("On 27.10.2021 at 09:31 wrote:", UNQUOTED, Hint.FORWARD).original

    assert original is not None
    assert original.sender is None


def test_most_days_are_read() -> None:
    """All but a handful of the dates above are told for sure."""
    dated = [each for each in ATTRIBUTIONS if any(ch.isdigit() for ch in each)]
    unread = [each for each in dated if read(each, QUOTED, Hint.FORWARD).when is None]

    assert len(unread) <= 3, unread


@pytest.mark.parametrize(
    "text",
    [
        "On Monday 12 May I wrote:\na list",
        "On Monday at 10:30 she said:\nI will go",
        "Ann wrote:\nwe meet at ten",
        "In 2021 we wrote a book.",
        "Met Ann (ann@lee.example) at 10:30 on 27.10.2021:\n- the book",
        "See you at 9:31.",
    ],
)
def test_sentences_are_no_attributions(text: str) -> None:
    """My own words stay mine."""
    parts = forwards.read(lines.split(text), None, ZONE)

    assert (parts.kind, parts.words) == (Kind.NOTE, text)
