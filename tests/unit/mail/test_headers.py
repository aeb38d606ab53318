"""Who a mail is from, whether a robot wrote it, and what SES says: nothing a sender can plant."""

import pytest

from kith.domain.outcomes import Rejected
from kith.mail import charsets
from kith.mail.headers import inspect
from kith.mail.reading import Mailbox
from kith.mail.verdicts import Verdicts

SES = (
    "Return-Path: <robin@home.example>\n"
    "Received: from mail.home.example (mail.home.example [192.0.2.25])\n"
    " by inbound-smtp.eu-central-1.amazonaws.com with SMTP id abc\n"
    " for me@in.kith.example; Mon, 02 Nov 2026 09:30:15 +0000 (UTC)\n"
    "X-SES-Spam-Verdict: PASS\n"
    "X-SES-Virus-Verdict: PASS\n"
    "Received-SPF: pass (spfCheck: domain of home.example designates 192.0.2.25 as permitted)"
    " client-ip=192.0.2.25; envelope-from=robin@home.example; helo=mail.home.example;\n"
    "Authentication-Results: amazonses.com;\n"
    " spf=pass (spfCheck: domain of home.example designates it) client-ip=192.0.2.25;"
    " envelope-from=robin@home.example; helo=mail.home.example;\n"
    " dkim=pass header.i=@home.example; dkim=fail header.i=@other.example;\n"
    " dmarc=pass header.from=home.example;\n"
    "X-SES-RECEIPT: AEFB\n"
)
PLANTED = "Authentication-Results: amazonses.com; dkim=pass header.i=@victim.example\n"
FROM = "From: Robin <robin@home.example>\n"


def head(text: str) -> bytes:
    """Return a header block with CRLF line ends."""
    return (text + "\n").replace("\n", "\r\n").encode()


def test_the_parties_and_the_thread_are_read() -> None:
    """Addresses are folded, words decoded, ids bare."""
    found = inspect(
        head(
            FROM
            + "To: =?utf-8?q?J=C3=B6rg?= <JOERG@X.example>, bo@y.example\n"
            + "Cc: Team <team@x.example>\n"
            + "Subject: =?utf-8?b?R3LDvMOfZQ==?=\n =?utf-8?q?_an_alle?=\n"
            + "Message-ID: <1@home.example>\n"
            + "In-Reply-To: <b@x.example>\n"
            + "References: <a@x.example>\n <b@x.example>\n"
            + "Date: Mon, 02 Nov 2026 10:30:14 +0100\n"
        )
    )

    assert found.sender == Mailbox("Robin", "robin@home.example")
    assert found.to == (Mailbox("Jörg", "joerg@x.example"), Mailbox(None, "bo@y.example"))
    assert found.cc == (Mailbox("Team", "team@x.example"),)
    assert found.subject == "Grüße an alle"
    assert found.message_id == "1@home.example"
    assert found.in_reply_to == "b@x.example"
    assert found.references == ("a@x.example", "b@x.example")
    assert found.date == "Mon, 02 Nov 2026 10:30:14 +0100"


@pytest.mark.parametrize(
    "senders",
    [
        FROM + "From: eve@evil.example\n",
        "From: robin@home.example, eve@evil.example\n",
        "From: robin@home.example <eve@evil.example>\n",
        "From: <eve@evil.example> robin@home.example\n",
        "From: nobody\n",
        "",
    ],
)
def test_two_addresses_are_never_one_sender(senders: str) -> None:
    """Whoever writes two From headers or addresses is nobody we know."""
    assert inspect(head(senders)).sender is None


def test_a_header_that_starts_in_the_middle_is_read_from_where_it_makes_sense() -> None:
    """A continuation of nothing, and lines that are no fields, are passed over."""
    found = inspect(head(" rest of something\nnot a field\nno field: either\n" + FROM))

    assert found.sender == Mailbox("Robin", "robin@home.example")


def test_words_that_only_look_encoded_stay() -> None:
    """=? alone means nothing."""
    found = inspect(head("Subject: a =?b =?utf-8?x?c?= =?utf-8?q?d?=\nReferences: <> <a@b>\n"))

    assert found.subject == "a =?b =?utf-8?x?c?= d"
    assert found.references == ("a@b",)


def test_a_name_in_quotes_is_no_address() -> None:
    """What stands in quotes does not make a second sender."""
    found = inspect(head('From: "robin@home.example" <eve@evil.example>\n'))

    assert found.sender == Mailbox(None, "eve@evil.example")


def test_what_ses_says_is_read_from_the_block_it_put_on_top() -> None:
    """The domains that passed DKIM, and SPF's."""
    verdicts = inspect(head(SES + FROM)).verdicts

    assert verdicts == Verdicts(dkim=("home.example",), dmarc="home.example", spf="home.example")


@pytest.mark.parametrize(
    "text",
    [
        FROM + PLANTED,
        PLANTED + FROM,
        SES.replace("Authentication-Results: amazonses.com", "X-Nothing: else") + PLANTED + FROM,
        SES.replace("by inbound-smtp.eu-central-1.amazonaws.com", "by mx.evil.example")
        + PLANTED
        + FROM,
        "Received: from a by mx.evil.example\n" + SES + FROM,
        SES.partition("Authentication-Results")[0] + SES + FROM,
    ],
)
def test_a_planted_verdict_does_not_count(text: str) -> None:
    """Below the block of SES, or instead of it, anybody may have written it."""
    assert inspect(head(text)).verdicts == Verdicts()


def test_a_planted_verdict_below_the_real_one_adds_nothing() -> None:
    """Only the first Authentication-Results is SES's."""
    verdicts = inspect(head(SES + PLANTED + FROM)).verdicts

    assert verdicts.dkim == ("home.example",)


def test_a_comment_in_a_verdict_is_not_read() -> None:
    """The receiver quotes the sender in parentheses."""
    text = SES.replace("designates it)", "designates dkim=pass header.i=@victim.example)")

    assert inspect(head(text + FROM)).verdicts.dkim == ("home.example",)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Auto-Submitted: auto-replied\n", "auto_submitted"),
        ("Auto-Submitted: no\n", None),
        ("Precedence: bulk\n", "precedence"),
        ("List-Id: <walks.example>\n", "list"),
        ("List-Unsubscribe: <https://x.example>\n", "list"),
        ("X-Auto-Response-Suppress: All\n", "auto_response_suppress"),
        ("Return-Path: <>\n", "empty_return_path"),
        ("Return-Path: <robin@home.example>\n", None),
        ("", None),
    ],
)
def test_robots_give_themselves_away(text: str, why: str | None) -> None:
    """RFC 3834, and what lists and mail systems set."""
    assert inspect(head(FROM + text)).automatic == why


def test_a_robot_s_address_gives_it_away() -> None:
    """Nobody reads noreply."""
    assert inspect(head("From: Shop <noreply@shop.example>\n")).automatic == "robot_address"


def test_kith_knows_its_own_mail() -> None:
    """The id it puts on everything it sends comes back."""
    assert inspect(head(FROM + "X-Kith-Id: abc\n")).own
    assert not inspect(head(FROM)).own


@pytest.mark.parametrize("filler", [b"x" * 100_000, b" a\r\n" * 50_000, b"a: b\r\n" * 20_000])
def test_a_header_without_an_end_is_rejected(filler: bytes) -> None:
    """More than the limit is not read, whatever it is made of."""
    with pytest.raises(Rejected) as caught:
        inspect(FROM.encode() + b"X: " + filler)

    assert caught.value.code == "headers_too_long"


def test_a_mail_of_headers_alone_is_read() -> None:
    """A body is optional."""
    assert inspect(FROM.encode().rstrip()).sender == Mailbox("Robin", "robin@home.example")


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("=?utf-8?b?R3LDvMOf?= =?utf-8?b?ZQ==?=", "Grüße"),
        ("=?utf-8?b?R3LDvMM=?= =?UTF-8?q?=9Fe?=", "Grüße"),
        ("=?utf-8?q?Gr=C3=BC?==?utf-8?q?=C3=9Fe?=", "Grüße"),
        ("=?utf-8?q?Gr=C3=BC=C3=9Fe_an alle?= da", "Grüße an alle da"),
        ("=?iso-8859-1?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?utf-8?q?Gr=FC=DFe?=", "Grüße"),
        ("=?utf-8*de?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?x-unknown?q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        ("=?rot13?q?Hello?=", "Hello"),
        ("=?utf-8?b?R3LDvMOfZQ?=", "Grüße"),
        ("=?utf-8?b?!!!?= x", "x"),
        ('"=?utf-8?q?Gr=C3=BC=C3=9Fe?="', '"Grüße"'),
        ("=?utf-8?q?a=ZZ=?= b", "a=ZZ b"),
        ("=?utf-8?q?a=0D=0AX: b?=", "a X: b"),
        ("=?utf-7?q?+2AA-?= b", "\ufffd b"),
        ("=?utf-8?q?never closed", "=?utf-8?q?never closed"),
        ("Grüße", "Grüße"),
    ],
)
def test_words_are_decoded_whatever_is_wrong_with_them(subject: str, expected: str) -> None:
    """Cut within a character, without spaces between, with a wrong charset or none."""
    assert inspect(head(f"Subject: {subject}\n")).subject == expected


@pytest.mark.parametrize("name", ["=?utf-8?q?Meyer,_Robin?=", "=?utf-8?q?Meyer=2C_Robin?="])
def test_a_comma_inside_an_encoded_name_parts_nobody(name: str) -> None:
    """Some mailers do not encode it."""
    found = inspect(
        head(f"From: {name} <robin@home.example>\nTo: {name} <a@x.example>, b@y.example\n")
    )

    assert found.sender == Mailbox("Meyer, Robin", "robin@home.example")
    assert [box.name for box in found.to] == ["Meyer, Robin", None]


@pytest.mark.parametrize(
    "raw",
    [
        "Subject: Привет\nContent-Type: text/plain; charset=koi8-r\n\n".encode("koi8-r"),
        "Subject: Привет\nContent-Type: text/plain; charset=koi8-r\n\n".encode(),
        'Content-Type: x/y; charset="windows-1251"\nSubject: Привет\n\n'.encode("cp1251"),
    ],
)
def test_a_raw_header_is_in_the_charset_of_the_text(raw: bytes) -> None:
    """Old mailers write so; UTF-8 is seen all the same."""
    assert inspect(raw).subject == "Привет"


@pytest.mark.parametrize(
    "raw",
    [
        b"From: +AHI-obin@home.example\nX: \xff charset=utf-7\n\n",
        b"From: eve\x81@evil.example\nX: \xff charset=gb2312\n\n",
        b"X: \x1b$B\nFrom: eve@evil.example\n\n",
        "From: eve@evil.example\n\n".encode("utf-16"),
        "From: robin@home.example\nX: charset=cp037\n\n".encode("cp037") + b"charset=cp037",
    ],
)
def test_no_charset_makes_another_sender_of_ascii(raw: bytes) -> None:
    """SES checked the From that stands there as bytes."""
    assert inspect(raw).sender != Mailbox(None, "robin@home.example")
    found = charsets.of_header(raw, "utf-7")
    assert found.encode("ascii", "ignore") == bytes(each for each in raw if each < 0x80)


def test_raw_bytes_of_no_known_charset_are_read_as_windows_has_them() -> None:
    """Where nothing tells."""
    assert inspect("Subject: Grüße\n\n".encode("cp1252")).subject == "Grüße"
    assert inspect("Subject: Grüße\nX: charset=\n\n".encode("cp1252")).subject == "Grüße"


@pytest.mark.parametrize(
    "before",
    [b"", b"\r\n\r\n", b"\n", b"\xef\xbb\xbf", b"From robin@home.example Mon Nov  2 2026\n"],
)
def test_what_stands_before_the_header_is_passed_over(before: bytes) -> None:
    """Blank lines, a mark, the line of a mailbox file."""
    assert inspect(before + head(FROM)).sender == Mailbox("Robin", "robin@home.example")
