"""Whole mails through the front door: which kind they are, and who was met."""

import inspect
import sys
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kith.domain.encounter import Direction, Person
from kith.domain.owner import Owner
from kith.mail import inbound
from kith.mail.reading import Kind, Mailbox, as_json

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = Owner(
    oid="o",
    addresses=("me@home.example", "me@work.example"),
    zone="Europe/Berlin",
    capture_address="me.abcdefghij@in.kith.example",
    created_at=NOW,
)
FORWARDED = """\
Met her at the fair.

---------- Forwarded message ---------
From: Ann Lee <ann@lee.example>
Date: Sun, Nov 22, 2026 at 11:30 PM
Subject: Lunch
To: Me <me@home.example>

Shall we?
"""


def mail(body: str, *, to: str = OWNER.capture_address, **fields: str) -> bytes:
    """Return a mail from the owner with CRLF line ends."""
    head = {
        "From": "Me <me@home.example>",
        "To": to,
        "Date": "Mon, 23 Nov 2026 10:00:00 +0100",
        "Message-ID": "<one@home.example>",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
    } | {name.replace("_", "-"): value for name, value in fields.items()}
    lines = [f"{name}: {value}" for name, value in head.items()]
    return "\r\n".join([*lines, "", *body.split("\n")]).encode()


def test_a_mail_to_the_capture_address_alone_is_a_note() -> None:
    """What I write straight to Kith is a note with my words."""
    reading = inbound.read(mail("Nice talk.", Subject="Fair"), OWNER, NOW)

    assert reading.kind is Kind.NOTE
    assert reading.words == "Nice talk."


def both(text: str, page: str, subject: str) -> bytes:
    """Return a mail with a plain text and a page beside it."""
    parts = [
        "--b",
        "Content-Type: text/plain; charset=utf-8",
        "",
        text,
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "",
        page,
        "--b--",
    ]
    kind = 'multipart/alternative; boundary="b"'
    return mail("\n".join(parts), Subject=subject, Content_Type=kind)


PLAIN = (
    "My note.\n\nFrom: Ann Lee\nSent: Sunday, November 22, 2026 11:30 PM\nTo: Me\n"
    "Subject: Lunch\n\n" + "x" * 300
)
PAGE = (
    '<p>My note.</p><p>From: <a href="mailto:ann@lee.example">Ann Lee</a><br>'
    "Sent: Sunday, November 22, 2026 11:30 PM<br>To: Me</p><p>Shall we?</p>"
)


def test_html_is_read_where_the_plain_text_hides_who_wrote() -> None:
    """Some clients leave the address out of the plain text, or the whole forwarded mail."""
    for plain in (PLAIN, "My note."):
        reading = inbound.read(both(plain, PAGE, "Fwd: Lunch"), OWNER, NOW)

        assert reading.original is not None
        assert reading.original.sender == Mailbox("Ann Lee", "ann@lee.example")
        assert reading.words == "My note."


def test_html_that_tells_no_more_is_not_read() -> None:
    """Nor is it where there is too much of it, or none."""
    for page in ("<p>My note.</p>", "x" * 1024 * 1024, ""):
        reading = inbound.read(both(PLAIN, page, "Fwd: Lunch"), OWNER, NOW)

        assert reading.original is not None
        assert reading.original.sender == Mailbox("Ann Lee", None)
    alone = inbound.read(mail("My note.", Subject="Fwd: Lunch"), OWNER, NOW)
    assert alone.kind is Kind.NOTE


def test_a_subject_wrapped_at_the_end_of_its_block_is_told_by_that_of_the_mail() -> None:
    """Outlook puts it last, and wraps it."""
    text = FORWARDED.replace(
        "Subject: Lunch\nTo: Me <me@home.example>", "Subject: Lunch at the\nlake"
    )
    reading = inbound.read(mail(text, Subject="Fwd: Lunch at the lake"), OWNER, NOW)
    other = inbound.read(mail(text, Subject="Fwd: Lunch at the sea"), OWNER, NOW)

    assert reading.original is not None
    assert (reading.original.subject, reading.original.body) == ("Lunch at the lake", "Shall we?")
    assert other.original is not None
    assert other.original.subject == "Lunch at the"


def test_a_forward_happened_on_the_owner_s_day() -> None:
    """A mail of 0:15 in Moscow came the evening before in Berlin."""
    text = FORWARDED.replace("Sun, Nov 22, 2026 at 11:30 PM", "Sun, 22 Nov 2026 00:15:00 +0300")

    (draft,) = inbound.read(mail(text, Subject="Fwd: Lunch"), OWNER, NOW).drafts

    assert draft.occurred_on == date(2026, 11, 21)


PGP = "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n=abcd\n-----END PGP MESSAGE-----\n"


def test_an_encrypted_note_is_rejected_in_words() -> None:
    """Nothing of it can be logged, and the owner hears why."""
    reading = inbound.read(mail(PGP, Subject="Hello"), OWNER, NOW)

    assert (reading.kind, reading.reason) == (Kind.REJECTED, "out_of_reach")
    assert "encrypted" in reading.complaint


@pytest.mark.parametrize(
    ("body", "subject", "to"),
    [
        (PGP, "Coffee with Ann Lee", OWNER.capture_address),
        (PGP, "Hello", "Ann Lee <ann@lee.example>"),
        (f"More to come.\n{PGP}", "Fair", OWNER.capture_address),
        (FORWARDED + PGP, "Fwd: Lunch", OWNER.capture_address),
    ],
)
def test_what_is_known_of_an_encrypted_mail_is_logged(body: str, subject: str, to: str) -> None:
    """Its draft says what was out of reach."""
    reading = inbound.read(mail(body, to=to, Subject=subject), OWNER, NOW)

    assert ["encrypted" in said for each in reading.drafts for said in each.unreadable] == [True]


def test_what_is_out_of_reach_in_an_attached_mail_is_told_too() -> None:
    """And once, if it is the same."""
    inner = f"From: Ann Lee <ann@lee.example>\nSubject: x\n\n{PGP}"
    one = f"--b\nContent-Type: message/rfc822\n\n{inner}\n"
    kind = "multipart/mixed; boundary=b"

    reading = inbound.read(mail(f"{one}{one}--b--", Content_Type=kind), OWNER, NOW)

    assert [len(each.unreadable) for each in reading.drafts] == [1, 1]


def test_what_is_shown_of_an_attached_mail_is_all_its_header_says() -> None:
    """Everybody it went to, too, and who wrote the mail that was attached to it."""
    inner = "Content-Type: message/rfc822\n\nFrom: Cy Ode <cy@ode.example>\nSubject: x\n\nFirst"
    outer = (
        "Content-Type: message/rfc822\n\n"
        "From: Ann Lee <ann@lee.example>\nTo: me@home.example, Bo Kim <bo@kim.example>\n"
        "Cc: dana@roth.example\nDate: Sun, 22 Nov 2026 23:30:00 +0100\nSubject: Lunch\n"
        "Content-Type: multipart/mixed; boundary=c\n\n"
        f"--c\n\nShall we?\n--c\n{inner}\n--c--"
    )
    body = f"--b\n\nMy note\n--b\n{outer}\n--b--"

    reading = inbound.read(mail(body, Content_Type="multipart/mixed; boundary=b"), OWNER, NOW)
    shown = as_json(reading, OWNER.zone)

    assert shown["original"] == {
        "from": {"name": "Ann Lee", "address": "ann@lee.example"},
        "to": [
            {"name": None, "address": "me@home.example"},
            {"name": "Bo Kim", "address": "bo@kim.example"},
        ],
        "cc": [{"name": None, "address": "dana@roth.example"}],
        "sent": "Sun, 22 Nov 2026 23:30:00 +0100",
        "sent_at": "2026-11-22T22:30:00+00:00",
        "subject": "Lunch",
        "body": "Shall we?",
    }
    assert shown["chain"] == [{"name": "Cy Ode", "address": "cy@ode.example"}]


def test_the_contact_of_a_forward_is_who_wrote_the_original() -> None:
    """The original's sender is met, on the day they wrote, and my words stay mine."""
    reading = inbound.read(mail(FORWARDED, Subject="Fwd: Lunch"), OWNER, NOW)

    assert reading.kind is Kind.FORWARD
    assert reading.words == "Met her at the fair."
    assert reading.original is not None
    assert reading.original.sender == Mailbox("Ann Lee", "ann@lee.example")
    assert reading.original.sent_at == datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
    assert reading.original.body == "Shall we?"
    (draft,) = reading.drafts
    assert draft.met == (Person(name="Ann Lee", address="ann@lee.example"),)
    assert draft.occurred_on == date(2026, 11, 22)
    assert draft.direction is Direction.THEIRS


def test_the_contact_of_my_own_forwarded_mail_is_whom_i_wrote_to() -> None:
    """Forwarding my own sent mail logs that I wrote to them."""
    body = FORWARDED.replace("Ann Lee <ann@lee.example>", "Me <me@work.example>").replace(
        "To: Me <me@home.example>", "To: Bo <bo@x.example>"
    )

    (draft,) = inbound.read(mail(body, Subject="Fwd: Lunch"), OWNER, NOW).drafts

    assert draft.met == (Person(name="Bo", address="bo@x.example"),)
    assert draft.direction is Direction.MINE


def test_a_copy_meets_those_written_to_and_only_notes_those_in_copy() -> None:
    """To people are met, Cc people are on it; I, Kith and robots are nobody."""
    raw = mail(
        "Here they are.\n\nOn 22 Nov 2026, at 09:31, Dana <dana@y.example> wrote:\n> Please",
        to="Dana <dana@y.example>, noreply@shop.example",
        Cc=f"Bo <bo@x.example>, me@work.example, {OWNER.capture_address}",
        Subject="Re: Slides",
        References="<first@y.example> <second@y.example>",
    )

    reading = inbound.read(raw, OWNER, NOW)

    assert reading.kind is Kind.COPY
    assert reading.words == "Here they are."
    (draft,) = reading.drafts
    assert draft.met == (Person(name="Dana", address="dana@y.example"),)
    assert draft.in_copy == (Person(name="Bo", address="bo@x.example"),)
    assert draft.direction is Direction.MINE
    assert draft.thread == "first@y.example"


def test_a_mail_beyond_the_budget_is_rejected_with_a_code() -> None:
    """What cannot be read has an outcome, not an exception."""
    reading = inbound.read(b"Subject: " + b"x" * 400_000, OWNER, NOW)

    assert (reading.kind, reading.reason) == (Kind.REJECTED, "headers_too_long")


def test_a_bare_text_with_a_quote_is_a_reply() -> None:
    """Without a mail around it, a quoted answer is known by its quote."""
    text = "Done\n\nAm 22.11.2026 um 09:31 schrieb Kith <k@in.kith.example>:\n\n> 1. Ann"

    reading = inbound.read_text(text, None, OWNER, NOW)

    assert (reading.kind, reading.words) == (Kind.REPLY, "Done")


BLOCK = """\
________________________________
From: Ann Lee <ann@lee.example>
Sent: Monday, November 2, 2026 9:31 AM
To: Me <me@home.example>
Subject: Lunch

Shall we?
"""


def test_a_header_block_in_an_answer_is_a_quote() -> None:
    """Outlook quotes as it forwards; the subject tells which it was."""
    answered = inbound.read(mail(f"Done\n\n{BLOCK}", Subject="RE: Lunch"), OWNER, NOW)
    forwarded = inbound.read(mail(f"Done\n\n{BLOCK}", Subject="FW: Lunch"), OWNER, NOW)

    assert (answered.kind, answered.words) == (Kind.REPLY, "Done")
    assert (forwarded.kind, forwarded.words) == (Kind.FORWARD, "Done")


def test_what_stands_below_a_marked_quote_is_mine_but_not_its_overflow() -> None:
    """Some answer below; and clients break long quoted lines without a mark."""
    line = "> a line of which the end would have stood beyond the last column"
    text = f"One\n\nOn 3 May 2026 at 10:00, Ann <a@x.example> wrote:\n{line}\nhere\n> end\n\nTwo"

    assert inbound.read_text(text, None, OWNER, NOW).words == "One\n\nTwo"


def test_an_answer_between_short_quoted_lines_is_mine() -> None:
    """No client broke it off there."""
    text = "On 3 May 2026 at 10:00, Ann <a@x.example> wrote:\n> Rome?\nYes.\n> When?\nIn May."

    assert inbound.read_text(text, None, OWNER, NOW).words == "Yes.\n\nIn May."


def test_a_text_read_for_nobody_has_no_encounters() -> None:
    """Without an owner there is nobody to have met anyone."""
    reading = inbound.read_text("Coffee", "Ann Lee", None, NOW)

    assert (reading.kind, reading.drafts) == (Kind.NOTE, ())


def test_too_much_bare_text_is_rejected() -> None:
    """The budget is the same without a mail around it."""
    reading = inbound.read_text("x" * 2_000_000, None, OWNER, NOW)

    assert (reading.kind, reading.reason) == (Kind.REJECTED, "too_much_text")


def test_an_empty_mail_is_rejected() -> None:
    """There is nothing in it."""
    assert inbound.read(b" \r\n", OWNER, NOW).reason == "empty"


def test_running_out_of_stack_is_an_outcome() -> None:
    """Whatever is deeper than we thought, the reader answers."""
    deep = "".join(
        f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(19)
    )
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 30)
    try:
        reading = inbound.read(mail(deep, Content_Type="multipart/mixed; boundary=b0"), OWNER, NOW)
    finally:
        sys.setrecursionlimit(limit)

    assert (reading.kind, reading.reason) == (Kind.REJECTED, "unreadable")


def test_a_mail_larger_than_ses_takes_is_rejected() -> None:
    """It cannot have come the usual way."""
    reading = inbound.read(b"Subject: x\r\n\r\n" + b"x" * inbound.SIZE_LIMIT, OWNER, NOW)

    assert (reading.kind, reading.reason) == (Kind.REJECTED, "too_large")


def test_a_forward_to_the_only_recipient_is_one_though_nobody_said_where_kith_is() -> None:
    """Read from the command line, the capture address may not be known."""
    nowhere = replace(OWNER, capture_address="")

    reading = inbound.read(mail(FORWARDED, to="log@x.example", Subject="Fwd: x"), nowhere, NOW)

    assert reading.kind is Kind.FORWARD


def test_a_reading_is_printed_with_dates_or_instants_of_the_owner() -> None:
    """A follow-up is due on a day, or at a time of the clock in the owner's zone."""
    body = "Follow up in 2 weeks: ask\nFollow up tomorrow 3pm: call"
    reading = inbound.read(mail(body, Subject="Coffee with Ann Lee"), OWNER, NOW)

    (encounter,) = as_json(reading, OWNER.zone)["encounters"]

    assert [each["due"] for each in encounter["follow_ups"]] == [
        "2026-12-07",
        "2026-11-24T15:00:00+01:00",
    ]
