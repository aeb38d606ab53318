"""The text of a mail, however it is built."""

import base64

import pytest

from kith.mail import mime, text

PAGE = "Content-Type: text/html\n\n<p>page <b>text</b></p>"
PLAIN = "Content-Type: text/plain\n\nplain text"
IMAGE = "Content-Type: image/png; name=a.png\nContent-Disposition: inline\n\niVBO"
NAMED = 'Content-Type: text/plain; name="note.txt"\nContent-Disposition: attachment\n\na note'
INVITATION = "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR"
UNLABELLED = "Content-Type: application/octet-stream\n\nsome words"
TNEF = 'Content-Type: application/octet-stream; name="WinMail.dat"\n\n\x00x'
PGP = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n=abcd\n-----END PGP MESSAGE-----\n"


def parsed(mail: str) -> mime.Part:
    """Return a mail with CRLF line ends as parts."""
    return mime.parse(mail.replace("\n", "\r\n").encode())


def multipart(kind: str, *parts: str) -> str:
    """Return a multipart mail of these parts."""
    body = "".join(f"--b\n{part}\n" for part in parts)
    return f"Content-Type: multipart/{kind}; boundary=b\n\n{body}--b--\n"


@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        (multipart("mixed", "Content-Type: text/plain\n\n \n", PAGE), "page text"),
        (multipart("mixed", "\nplain", IMAGE, "\nmore", IMAGE, "\nend"), "plain more end"),
        (multipart("mixed", "\npage   text", PAGE), "page text"),
        (multipart("mixed", PLAIN, NAMED), "plain text"),
        (multipart("related", IMAGE, PAGE), "page text"),
        (multipart("signed", PLAIN, "Content-Type: text/plain\n\nsignature"), "plain text"),
        (multipart("alternative", INVITATION), ""),
        (multipart("alternative", "Content-Type: text/x-amp-html\n\n<p>no", PAGE), "page text"),
        (multipart("mixed", NAMED), "a note"),
        (multipart("mixed", NAMED.replace("text/plain", "application/octet-stream")), "a note"),
        (multipart("mixed", IMAGE, UNLABELLED), "some words"),
        (multipart("mixed", TNEF), ""),
        (multipart("mixed", UNLABELLED.replace("some", "some\x01")), ""),
        (multipart("mixed", UNLABELLED + " and more" * 10_000), ""),
        (multipart("mixed", IMAGE), ""),
        (multipart("report", PLAIN, "Content-Type: message/delivery-status\n\nX: y"), "plain text"),
        (multipart("report", PLAIN, "Content-Type: text/rfc822-headers\n\nX: y"), "plain text"),
        ("Content-Type: text/plain\n\n<!DOCTYPE html>\n<p>page text", "page text"),
        ("Content-Type: text/html\n\n<meta charset=koi8-r><p>\nx", "x"),
        ("Content-Type: text/plain\nContent-Disposition: attachment\n\nhello", "hello"),
        ("Content-Type: text/calendar\n\nBEGIN:VCALENDAR", ""),
        ("Content-Type: message/partial; number=1\n\nSubject: inner\n\nhi", ""),
        ("Content-Type: text/x-unheard-of\n\nhello", "hello"),
        (f"Content-Type: text/plain\n\nhello\n{PGP}", "hello"),
    ],
)
def test_the_text_is_found_where_it_is(mail: str, expected: str) -> None:
    """Empty beside HTML, around pictures, attached or unlabelled if there is no other."""
    assert " ".join(text.of(parsed(mail)).split()) == expected


@pytest.mark.parametrize(
    ("mail", "said"),
    [
        (multipart("encrypted", "Content-Type: application/pgp-encrypted\n\nVersion: 1"), "encryp"),
        (multipart("mixed", "Content-Type: application/pgp-encrypted\n\nVersion: 1"), "encrypted"),
        ("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMII", "encrypted"),
        ("Content-Type: application/x-pkcs7-mime; name=smime.p7m\n\nMII", "encrypted"),
        ("Content-Type: application/pkcs7-mime; smime-type=Signed-Data\n\nMII", "is signed"),
        ("Content-Type: message/partial; number=2\n\nwords", "one piece"),
        ("Content-Type: message/external-body\n\n", "kept elsewhere"),
        (multipart("mixed", PLAIN, TNEF), "winmail.dat"),
        ("Content-Type: application/ms-tnef\n\nx", "winmail.dat"),
        (f"Content-Type: text/plain\n\n{PGP}", "encrypted"),
    ],
)
def test_what_is_out_of_reach_is_said_once(mail: str, said: str) -> None:
    """Encrypted, wrapped, cut up or packed: the owner is told in a sentence."""
    part = parsed(mail)
    text.of(part)

    (sentence,) = text.unreadable(part)

    assert said in sentence


@pytest.mark.parametrize("mail", [PLAIN, multipart("signed", PLAIN, IMAGE), multipart("mixed")])
def test_what_can_be_read_is_not_complained_about(mail: str) -> None:
    """A signature beside the text hides nothing."""
    part = parsed(mail)
    text.of(part)

    assert text.unreadable(part) == ()


@pytest.mark.parametrize(
    ("body", "parameters", "expected"),
    [
        ("one \ntwo\n\nthree", "", "one two\n\nthree"),
        ("one \n \ntwo", "", "one \ntwo"),
        ("one \n-- \ntwo", "", "one \n-- \ntwo"),
        ("> a \n> b\n>> c", "", "> a b\n>> c"),
        ("un \ndone", "; delsp=yes", "undone"),
        ("un \rdone", "; delsp=yes", "undone"),
    ],
)
def test_flowed_lines_are_joined(body: str, parameters: str, expected: str) -> None:
    """As RFC 3676 says: by their spaces at the end, within one depth, never a signature."""
    mail = f"Content-Type: text/plain; format=flowed{parameters}\n\n{body}"

    found = text.of(mime.parse(mail.encode()))

    assert [line.split() for line in found.split("\n")] == [
        line.split() for line in expected.split("\n")
    ]


def test_a_charset_and_an_encoding_are_undone_together() -> None:
    """UTF-16 in base64 with a mark."""
    body = base64.encodebytes("Grüße".encode("utf-16")).decode()
    mail = f"Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-16\n\n{body}"

    assert text.of(parsed(mail)) == "Grüße"
