"""The parts of a mail and the text in them, within a budget."""

import base64

import pytest

from kith.domain.outcomes import Rejected
from kith.mail import mime, text


def parsed(raw: str) -> mime.Part:
    """Return a mail with CRLF line ends as parts."""
    return mime.parse(raw.replace("\n", "\r\n").encode())


def multipart(kind: str, *parts: str) -> str:
    """Return a multipart mail of these parts."""
    return (
        f'Content-Type: multipart/{kind}; boundary="b 1"\n\npreamble\n'
        + "".join(f"--b 1\n{part}\n" for part in parts)
        + "--b 1--\nepilogue\n"
    )


PLAIN = "Content-Type: text/plain; charset=utf-8\n\nplain text"
PAGE = "Content-Type: text/html\n\n<p>page <b>text</b></p>"
LONG = " of some length" * 20
INNER = multipart("alternative", PLAIN, PAGE).replace("b 1", "b 2")
FILE = 'Content-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment\n\nJVBE'


@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        ("Subject: x\n\nhello", "hello"),
        (multipart("alternative", PLAIN, PAGE), "plain text"),
        (multipart("alternative", "\n\n", PAGE), "page text"),
        (multipart("mixed", PLAIN, FILE), "plain text"),
        (multipart("related", PAGE, FILE), "page text"),
        ("Content-Type: multipart/mixed\n\nno parts", "no parts"),
        ("Content-Transfer-Encoding: base64\n\naGVsbG8=", "hello"),
        ("Content-Transfer-Encoding: quoted-printable\n\nh=65llo=\n you", "hello you"),
        ("Content-Type: text/plain; format=flowed\n\none \ntwo\n> a \n> b", "one two\n> a b"),
        ("Content-Type: application/pdf\n\nJVBE", ""),
        ("Content-Type: text/calendar\n\nBEGIN:VCALENDAR", ""),
        ("Content-Type: text/plain; format=flowed; delsp=yes\n\nun \ndone", "undone"),
        ("Content-Type: text/plain; format=flowed\n\n> a \nb", "> a \nb"),
        ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nno end", "no end"),
        ("Content-Type: multipart/mixed; boundary=b\n\n--b--", "--b--"),
        (
            multipart("mixed", multipart("alternative", PLAIN, PAGE).replace("b 1", "b 2"), FILE),
            "plain text",
        ),
        (
            multipart("alternative", PLAIN + " of some length" * 20, PAGE),
            PLAIN[41:] + " of some length" * 20,
        ),
        ("Content-Type: nonsense\n\nhello", "hello"),
        ("Content-Type: text/plain; charset\n\nhello", "hello"),
        ("Content-Transfer-Encoding: base64\n\naGVsbG8", "hello"),
        ("Content-Transfer-Encoding: base64\n\n!aGVsbG8==!a", "hello"),
        ("Content-Transfer-Encoding: base64\n\na", ""),
        ("Content-Transfer-Encoding: base64\n\na!!!", ""),
        ("Content-Type: multipart/mixed; boundary=b\n\nnothing", "nothing"),
    ],
)
def test_the_text_is_what_a_person_would_read(mail: str, expected: str) -> None:
    """Plain before HTML unless it is empty; files are no text."""
    assert text.of(parsed(mail)).replace("\r\n", "\n").strip() == expected


def test_a_stub_beside_a_page_is_not_the_text() -> None:
    """A plain part that only points to the HTML gives way to it."""
    page = "Content-Type: text/html\n\n" + "<p>A long letter about many things.</p>" * 20

    found = text.of(parsed(multipart("alternative", "\nPlease use an HTML viewer.", page)))

    assert found.startswith("A long letter")


@pytest.mark.parametrize("encoding", ["7bit", "base64", "quoted-printable"])
def test_an_attached_mail_is_opened_however_it_is_packed(encoding: str) -> None:
    """An attached mail is a mail, even in base64, which the standard library leaves closed."""
    inner = "Subject: inner\n\nhi"
    packed = base64.encodebytes(inner.encode()).decode() if encoding == "base64" else inner
    part = f"Content-Type: message/rfc822\nContent-Transfer-Encoding: {encoding}\n\n{packed}"

    child = parsed(multipart("mixed", PLAIN, part)).children[1]

    assert child.message is not None
    assert text.of(child.message).strip() == "hi"


def test_a_name_that_is_badly_encoded_is_kept_as_it_is() -> None:
    """Percent signs may be just that."""
    part = parsed("Content-Disposition: attachment; filename*=plain; name*=utf-8''50%zz\n\nx")

    assert part.filename == "plain"


def test_mails_packed_too_large_are_not_unpacked() -> None:
    """What is unpacked is bounded, too."""
    head = "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
    raw = (multipart("mixed", head + "QUJD" * 13_000_000)).replace("\n", "\r\n").encode()

    with pytest.raises(Rejected) as caught:
        mime.parse(raw)

    assert caught.value.code == "too_large"


def test_a_file_named_eml_is_a_mail() -> None:
    """Outlook attaches mails as files."""
    part = 'Content-Type: application/octet-stream; name="a.EML"\n\nSubject: inner\n\nhi'

    assert parsed(multipart("mixed", part)).children[0].message is not None


def test_a_name_in_rfc_2231_is_read() -> None:
    """Names of files may be cut into pieces and encoded."""
    part = parsed(
        "Content-Disposition: attachment; filename*0*=utf-8''gr%C3%BC; filename*1*=%C3%9Fe.eml\n\nx"
    )

    assert part.filename == "grüße.eml"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (multipart("mixed", *["\nx"] * 51), "too_many_parts"),
        ("Content-Type: message/rfc822\n\n" * 30, "too_deep"),
        ("X: " + "y" * 70_000 + "\n\nx", "headers_too_long"),
        ("Content-Type: multipart/mixed; boundary=b\n\n" + "--bx\n" * 6_000, "unreadable"),
    ],
)
def test_what_is_beyond_the_budget_is_rejected(raw: str, code: str) -> None:
    """Parts, depth, header and false boundaries are bounded."""
    with pytest.raises(Rejected) as caught:
        parsed(raw)

    assert caught.value.code == code


@pytest.mark.parametrize("size", [2_000_000, 3_000_000])
def test_more_text_than_can_be_read_is_rejected(size: int) -> None:
    """Text is bounded before it is decoded, and after."""
    with pytest.raises(Rejected) as caught:
        text.of(parsed("\n\n" + "x" * size))

    assert caught.value.code == "too_much_text"


def test_a_large_attachment_is_never_decoded() -> None:
    """Only its place is known."""
    raw = multipart("mixed", PLAIN, FILE + "JVBE" * 1_000_000)

    assert text.of(parsed(raw)).strip() == "plain text"


BOTH = "--b\nContent-Type: text/plain\n\none\n--b\n\ntwo\n"


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("boundary=b", BOTH + "--b--\n"),
        ("boundary=b", BOTH),
        ("boundary=b", BOTH + "--b-- \t\nepilogue"),
        ("boundary='b'", BOTH),
        ('boundary=" b "', BOTH),
        ("boundary=other", BOTH),
        ("charset=utf-8", BOTH),
        ("boundary=" + "x" * 300, BOTH),
        ("boundary=b", "--bb\n" + BOTH + "--bb--\nthree\n--b--"),
    ],
)
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_parts_are_found_whatever_is_wrong_with_the_boundary(
    said: str, body: str, end: str
) -> None:
    """Quoted, wrong, not told, never closed, the start of another one; with any line ends."""
    mail = f"Content-Type: multipart/mixed; {said}\n\n{body}"

    children = mime.parse(mail.replace("\n", end).encode()).children

    assert [text.of(child).split()[0] for child in children] == ["one", "two"]


def test_a_boundary_longer_than_any_is_none() -> None:
    """It is not cut and then taken for one."""
    mail = f"Content-Type: multipart/mixed\n\n--{'x' * 300}\nContent-Type: text/html\n\nhello"

    assert parsed(mail).children == []


def test_dashes_before_a_part_are_no_boundary() -> None:
    """Nothing to tell parts apart by: all of it is text."""
    part = parsed("Content-Type: multipart/mixed\n\n--\nContent-\n--b\nno header")

    assert text.of(part) == "--\r\nContent-\r\n--b\r\nno header"


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\n\r\nContent-Type: text/html\r\n\r\n<p>hello",
        b"\n\nContent-Type: text/html\n\n<p>hello",
        b"\xef\xbb\xbfContent-Type: text/html\n\n<p>hello",
        b"From robin@home.example Mon Nov 02 10:30:14 2026\nContent-Type: text/html\n\n<p>hello",
        b"\nFrom robin@home.example Mon\nContent-Type: text/html\n\n<p>hello",
        b"Content-Type: text/html\r\r<p>hello",
        b"Content-Type : text/html\n \nX: y\n\n<p>hello",
        b"hello",
        b"\n\nhello",
        b"hello\n\nthere: x",
    ],
)
def test_a_mail_begins_where_its_header_does(raw: bytes) -> None:
    """Blank lines, marks and mbox lines come before it; without one, all is text."""
    assert text.of(mime.parse(raw)).strip().startswith("hello")


def test_a_part_without_a_header_or_a_blank_line_is_text() -> None:
    """Even a long one."""
    words = "some words\n" * 4_000

    assert text.of(parsed(multipart("mixed", words))).split() == words.split()


@pytest.mark.parametrize("encoding", ["7bit", "base64"])
def test_an_attached_mail_may_begin_with_blank_lines(encoding: str) -> None:
    """Exchange leaves one."""
    inner = "\r\n\r\nSubject: inner\r\n\r\nhi"
    packed = base64.encodebytes(inner.encode()).decode() if encoding == "base64" else inner
    part = f"Content-Type: message/rfc822\nContent-Transfer-Encoding: {encoding}\n\n{packed}"

    (child,) = parsed(multipart("mixed", part)).children

    assert child.message is not None
    assert child.message.fields == (("subject", "inner"),)


def test_a_text_is_counted_once_however_often_it_is_read() -> None:
    """The budget is of the mail, not of its reader."""
    part = parsed("\n\n" + "x" * (mime.TEXT_LIMIT * 2 // 3))

    assert part.text() == part.text()
