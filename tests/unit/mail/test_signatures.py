"""Where the writer's own words end: partings, phones, notices; and what is theirs all the same."""

import pytest

from kith.mail.notices import MOST, without
from kith.mail.signatures import part

SAID = "We had lunch."

SIGNED = {
    "en": "Best,\nRobin",
    "one line": "Cheers, Robin",
    "no comma": "LG Robin",
    "two words": "Viele Grüße Robin",
    "from where": "Viele Grüße aus Berlin\nRobin",
    "two languages": "Mit freundlichen Grüßen / Kind regards\nRobin",
    "full": "Kind regards,\n\nRobin Vale\nHead of Sales | ACME\n+49 30 1234567",
    "delimiter": "-- \nRobin\nanything at all that is longer than a signature ever was, even this.",
    "rule": "_____\nRobin",
    "phone": "Sent from my iPhone",
    "excuse": "Sent from my phone, please excuse typos",
    "app": "Get Outlook for iOS",
    "fr": "Bien à toi,\nRobin",
    "es": "Un fuerte abrazo,\nRobin",
    "nl": "Met vriendelijke groet,\nRobin",
    "el": "Με εκτίμηση,\nRobin",
    "pl": "Pozdrawiam serdecznie\nRobin",
    "ja": "よろしくお願いいたします。\nRobin",
    "advert": "Sent from Mailspring (https://x.example), the best app",
    "scan": "This email has been scanned for viruses.\nwww.x.example",
    "notice": "This e-mail is confidential. If you are no intended recipient, delete it.",
    "trees": "Please consider the environment before printing this mail.",
    "both": "Gruß\nRobin\n\n-----\nDiese E-Mail ist vertraulich, nur für den Adressat.",
}

OWN = (
    "Best,\nshe said, was the hotel in Rome that we went to.",
    "Thanks,\nDana moved to Rome.",
    "Sent from Dana, we got the slides.",
    "Sent from home.\nShe writes a line of more than eighty letters on what she will do in Rome.",
    "Best Western, Berlin, was full.",
    "Regards from Dana, she says hi.",
    "Love the idea, Dana",
    "The contract is confidential.",
    "Viele Grüße aus dem ganz besonders schönen und sonnigen Berlin",
)


@pytest.mark.parametrize("signature", SIGNED.values(), ids=SIGNED)
def test_a_signature_is_no_word_of_the_writer(signature: str) -> None:
    """Whatever a person, a phone or a company puts below a mail is cut."""
    parted = part([SAID, "", *signature.split("\n")])
    assert "\n".join(parted.words).strip() == SAID


@pytest.mark.parametrize("text", OWN)
def test_a_sentence_is_never_a_signature(text: str) -> None:
    """Words of the writer are not lost, even if they begin like a parting."""
    lines = [SAID, "", *text.split("\n"), "", "She said it twice, and I believe her every word."]
    assert part(lines).words == lines


@pytest.mark.parametrize(
    "below", ["PS: she moves to Rome", "P.S. call Kim", "Follow up in 2 weeks: x"]
)
def test_what_is_written_below_a_signature_is_kept(below: str) -> None:
    """A postscript and a line for Kith are the writer's."""
    parted = part([SAID, "", "Best,", "Robin", "", below])
    assert (parted.words, parted.signature) == ([SAID, "", below], ["Best,", "Robin", ""])


def test_a_phones_line_far_from_the_end_is_text() -> None:
    """What follows is longer than any signature."""
    lines = ["Sent from Rome.", *["She wrote again."] * 60]
    assert part(lines).words == lines


def test_a_phones_own_line_is_believed_wherever_it_is() -> None:
    """Nobody writes it: what follows is a quote that is not marked."""
    lines = [SAID, "", "Sent from my Phone 4G", "", *["They wrote to me."] * 60]
    assert part(lines).words == [SAID, ""]


def test_a_name_alone_at_the_end_is_kept() -> None:
    """Without a parting nobody can tell a signature from an answer."""
    assert part([SAID, "", "Robin"]).words == [SAID, "", "Robin"]


def test_a_parting_that_is_all_there_is_of_a_mail_is_kept() -> None:
    """Cheers and a name alone may be the whole answer."""
    assert part(["Cheers, Robin"]).words == ["Cheers, Robin"]


def test_a_name_right_above_a_notice_is_kept() -> None:
    """Only the notice is a machine's."""
    above = ["Kim Fox", "Editor"]
    assert without([*above, "Please think before you print."]) == above
    assert without(["This is", "confidential, for the intended recipient, so delete it."]) == [
        "This is"
    ]
    assert without(["confidential", "privileged", "intended recipient"]) == []


def test_a_paragraph_longer_than_any_notice_is_text() -> None:
    """However many words of law are in it."""
    text = ["confidential privileged intended recipient " * (MOST // 40)]
    assert without(text) == text
