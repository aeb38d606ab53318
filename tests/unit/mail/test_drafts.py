"""What a mail and the owner's words above it become: encounters."""

from datetime import UTC, date, datetime

import pytest

from kith.domain.encounter import Direction, Draft, Person
from kith.domain.owner import Owner
from kith.domain.purposes import Purpose
from kith.mail import inbound
from kith.mail.reading import Kind

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
OWNER = Owner(
    oid="o",
    addresses=("robin@home.example",),
    zone="Europe/Berlin",
    capture_address="robin.k7m2p4x9qa@in.kith.example",
    created_at=NOW,
)
ORIGINAL = """\
---------- Forwarded message ---------
From: Ann Lee <ann@lee.example>
Date: Sun, Nov 1, 2026 at 9:31 AM
Subject: Lunch
To: <robin@home.example>

Shall we?
"""
ANN = Person(name="Ann Lee", address="ann@lee.example")


def read(
    body: str, *, tag: str = "", received_at: datetime = NOW, **fields: str
) -> tuple[Kind, tuple[Draft, ...]]:
    """Read a mail of the owner's to Kith."""
    head = {
        "From": "Robin <robin@home.example>",
        "To": OWNER.capture_address,
        "Date": "Mon, 02 Nov 2026 10:30:14 +0100",
    } | {name.replace("_", "-"): value for name, value in fields.items()}
    raw = "\r\n".join([*(f"{name}: {value}" for name, value in head.items()), "", body])
    reading = inbound.read(raw.encode(), OWNER, received_at, tag=tag)
    return reading.kind, reading.drafts


def test_every_with_line_of_a_note_is_an_encounter() -> None:
    """Lines before the first belong to all."""
    _, drafts = read("Where: the fair\nWith: Ann Lee\nLearned: a\nWith: Bo Kim\nLearned: b")

    assert [draft.met for draft in drafts] == [(Person(name="Ann Lee"),), (Person(name="Bo Kim"),)]
    assert [draft.place for draft in drafts] == ["the fair", "the fair"]
    assert [draft.exchange.learned for draft in drafts] == [("a",), ("b",)]


def test_a_with_line_above_a_forward_is_another_encounter() -> None:
    """The forward stays one with whoever wrote it."""
    kind, drafts = read(f"Learned: x\nWith: Bo Kim\nnice\n\n{ORIGINAL}", Subject="Fwd: Lunch")

    assert kind is Kind.FORWARD
    assert [draft.met for draft in drafts] == [(ANN,), (Person(name="Bo Kim"),)]
    assert [draft.words for draft in drafts] == ["", "nice"]
    assert [draft.quote for draft in drafts] == ["Shall we?", ""]


def test_a_when_line_wins_over_the_date_of_the_original() -> None:
    """I know better when we talked."""
    _, drafts = read(f"When: 30 October\n\n{ORIGINAL}", Subject="Fwd: Lunch")

    assert drafts[0].occurred_on == date(2026, 10, 30)


def test_the_tag_and_the_subject_are_commands() -> None:
    """What stands behind the + of the address, and in brackets."""
    _, drafts = read(ORIGINAL, Subject="[2 weeks] Fwd: Lunch", tag="business")

    assert drafts[0].purpose is Purpose.BUSINESS
    assert [planned.due_on for planned in drafts[0].planned] == [date(2026, 11, 16)]
    assert drafts[0].subject == "Lunch"


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("Mon, 02 Nov 2026 00:30:00 +0100", date(2026, 11, 2)),
        ("Sun, 01 Nov 2026 23:30:00 +0000", date(2026, 11, 2)),
        ("Sat, 31 Oct 2026 10:00:00 +0100", date(2026, 10, 31)),
        ("Tue, 03 Nov 2026 10:00:00 +0100", date(2026, 11, 2)),
        ("Thu, 01 Jan 1970 00:00:00 +0000", date(2026, 11, 2)),
        ("rubbish", date(2026, 11, 2)),
    ],
)
def test_a_note_is_of_the_day_it_was_written(sent: str, expected: date) -> None:
    """Where the owner is; a clock that is plainly wrong gives way to the arrival."""
    _, drafts = read("Nice talk", Subject="Ann Lee", Date=sent)

    assert drafts[0].occurred_on == expected


def test_whom_a_note_copies_is_on_it() -> None:
    """A note to Kith with Dana in copy is a mail to Dana."""
    kind, drafts = read("Hello Dana", Subject="Slides", Cc="Dana <dana@y.example>")

    assert kind is Kind.COPY
    assert drafts[0].met == (Person(name="Dana", address="dana@y.example"),)


def test_a_forward_to_somebody_with_kith_in_copy_is_with_them() -> None:
    """I wrote to Dana, whatever I passed on."""
    kind, drafts = read(
        f"fyi\n\n{ORIGINAL}",
        Subject="Fwd: Lunch",
        To="Dana <dana@y.example>",
        Cc=OWNER.capture_address,
    )

    assert kind is Kind.COPY
    assert [draft.met for draft in drafts] == [(Person(name="Dana", address="dana@y.example"),)]


def test_their_answer_to_a_mail_with_kith_in_copy_is_theirs() -> None:
    """Others who answer to all are whom it is with."""
    _, drafts = read("Thanks", From="Dana <dana@y.example>", To="robin@home.example, bo@x.example")

    assert drafts[0].direction is Direction.THEIRS
    assert drafts[0].met == (Person(name="Dana", address="dana@y.example"),)
    assert drafts[0].in_copy == (Person(address="bo@x.example"),)


def test_a_robot_s_mail_that_i_forward_is_with_nobody() -> None:
    """A shop's newsletter is no conversation."""
    _, drafts = read(
        ORIGINAL.replace("ann@lee.example", "noreply@lee.example"), Subject="Fwd: Lunch"
    )

    assert drafts[0].met == ()


def test_each_attached_mail_is_an_encounter() -> None:
    """Three mails forwarded at once are three conversations; my words go with the first."""
    inner = (
        "Content-Type: message/rfc822\r\n\r\n"
        "From: {0} <{0}@x.example>\r\nTo: robin@home.example\r\nMessage-ID: <{0}@id.example>\r\n"
        "Date: Sun, 01 Nov 2026 10:00:00 +0100\r\nSubject: Hi\r\n\r\nHello from {0}\r\n"
    )
    parts = ["\r\nMy note\r\n", *(inner.format(name) for name in ("ann", "bo", "cy"))]
    body = "".join(f"--b\r\n{part}" for part in parts) + "--b--"

    kind, drafts = read(body, Content_Type="multipart/mixed; boundary=b")

    assert kind is Kind.FORWARD
    assert [draft.met[0].address for draft in drafts] == [
        "ann@x.example",
        "bo@x.example",
        "cy@x.example",
    ]
    assert [draft.words for draft in drafts] == ["My note", "", ""]
    assert [draft.thread for draft in drafts] == [
        "ann@id.example",
        "bo@id.example",
        "cy@id.example",
    ]


def test_a_bounced_mail_is_not_forwarded() -> None:
    """What came back in a report is no mail that I passed on."""
    body = (
        "--b\r\n\r\nIt bounced.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
        "From: ann@x.example\r\n\r\nHello\r\n--b--"
    )

    kind, _ = read(body, Content_Type="multipart/report; boundary=b")

    assert kind is Kind.NOTE


@pytest.mark.parametrize(
    ("below", "words"),
    [
        ("Robin Meyer\nBerlin", "note"),
        ("And call her on Monday, please.", "note\n\nAnd call her on Monday, please."),
        ("Follow up in 2 weeks", "note\n\nFollow up in 2 weeks"),
    ],
)
def test_what_i_write_below_a_quoted_forward_is_mine_but_for_my_signature(
    below: str, words: str
) -> None:
    """Apple Mail puts the signature below, and some people their note."""
    quoted = "\r\n".join(f"> {line}" for line in ORIGINAL.split("\n"))
    reading = inbound.read_text(f"note\n\n{quoted}\n\n\n{below}", "Fwd: Lunch", OWNER, NOW)

    assert (reading.kind, reading.words) == (Kind.FORWARD, words)


@pytest.mark.parametrize(
    "text",
    [
        "Trip\n\nFrom: Berlin\nTo: Munich\nDate: 3 May 2026 10:00\nSubject: train",
        "From: a friend",
        "From here on:\n- a\nTo do:\n- b\nDate: open",
        "Original message",
        "I forwarded message 3 to Ann.",
        "-----",
        "Subject: none\nDate: none",
    ],
)
def test_a_note_that_looks_like_a_forward_is_a_note(text: str) -> None:
    """Colons alone do not make a mail."""
    assert inbound.read_text(text, "Notes", OWNER, NOW).kind is Kind.NOTE


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nice talk\n\n/Robin", "Nice talk"),
        ("Nice talk\n\n/etc/hosts", "Nice talk\n\n/etc/hosts"),
        ("Nice talk\n/Robin\nmore", "Nice talk\n/Robin\nmore"),
        ("Nice talk\n/Robin\n\nmore", "Nice talk\n/Robin\n\nmore"),
        ("Nice talk\n/Robin\n \n", "Nice talk"),
        ("Nice talk\n\nBest\nRobin", "Nice talk"),
        ("Nice talk\n\nBest\n" + "a line of text that goes on " * 4, None),
        ("Nice talk\n\nBest\n" + "short\n" * 13, None),
        ("Nice talk\n-- \nRobin", "Nice talk"),
        ("Nice talk\n____\nRobin", "Nice talk"),
        ("Title\n=====\nNice talk", "Title\n=====\nNice talk"),
        ("Nice talk\n\nSent from my phone", "Nice talk"),
        ("Sent from my desk, at last", "Sent from my desk, at last"),
        ("Nice talk\n\nGet Outlook for iOS<https://aka.ms/x>", "Nice talk"),
    ],
)
def test_my_signature_is_not_my_words(text: str, words: str | None) -> None:
    """Only what is plainly one is cut."""
    expected = " ".join((words or text).split())

    assert " ".join(inbound.read_text(text, None, OWNER, NOW).words.split()) == expected


def test_a_forward_from_the_future_was_sent_when_it_came_at_the_latest() -> None:
    """A wrong clock, or a trick."""
    late = ORIGINAL.replace("Sun, Nov 1, 2026", "Sun, Nov 1, 2099")
    _, drafts = read(late, Subject="Fwd: Lunch")

    assert [draft.occurred_on for draft in drafts] == [date(2026, 11, 2)]


def test_in_a_mail_from_somebody_else_no_line_is_the_owners() -> None:
    """Dana asks Al for something, with Kith in copy: what she wrote is kept as hers."""
    body = "Follow up tomorrow: pay\nnever: al@x.example\nPromised: all of it"
    _, (draft,) = read(
        body,
        From="Dana Lee <dana@x.example>",
        To="Al <al@x.example>",
        Cc=OWNER.capture_address,
        Subject="Plans #friend [2 weeks]",
    )

    assert (draft.direction, draft.quote, draft.words) == (Direction.THEIRS, body, "")
    assert (draft.planned, draft.purpose, draft.rhythm_days) == ((), None, None)
    assert draft.exchange == Draft(met=(), occurred_on=date(2026, 11, 2)).exchange


def test_what_the_owner_wrote_to_kith_alone_from_another_address_is_a_note() -> None:
    """They vouched for it."""
    kind, (draft,) = read("Follow up tomorrow: pay", Subject="Tea with Al", From="R <r@w.example>")

    assert (kind, len(draft.planned)) == (Kind.NOTE, 1)
