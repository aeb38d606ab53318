"""Whom a mail is with: not the kept out, no lists, no robots; and what is said where nobody is."""

from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from kith.domain.keeping import Wishes
from kith.domain.owner import Owner
from kith.mail import inbound
from kith.mail.reading import Kind, Reading

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = Owner(
    oid="o",
    addresses=("me@home.example",),
    zone="Europe/Berlin",
    capture_address="me.abcdefghij@in.kith.example",
    created_at=NOW,
    never=("@mycompany.example",),
)
BOSS = "Boss <boss@mycompany.example>"
ANN = "Ann Lee <ann@lee.example>"


def read(body: str, *attached: EmailMessage, **fields: str) -> Reading:
    """Read a mail of the owner's."""
    return read_for(OWNER, body, *attached, **fields)


def read_for(owner: Owner, body: str, *attached: EmailMessage, **fields: str) -> Reading:
    """Read a mail that came for `owner`."""
    mail = EmailMessage()
    head = {"From": "me@home.example", "To": OWNER.capture_address, "Subject": "Hello"} | fields
    for name, value in head.items():
        mail[name] = value
    mail.set_content(body)
    for each in attached:
        mail.add_attachment(each)
    return inbound.read(mail.as_bytes(), owner, NOW)


def written(sender: str, **fields: str) -> EmailMessage:
    """Return a mail somebody wrote, to be attached."""
    mail = EmailMessage()
    head = {"From": sender, "To": "me@home.example", "Subject": "Hi"} | fields
    for name, value in head.items():
        mail[name.replace("_", "-")] = value
    mail.set_content("Hello")
    return mail


def forward(sender: str, to: str = "me@home.example") -> str:
    """Return the text of a forward."""
    return (
        f"---------- Forwarded message ---------\nFrom: {sender}\n"
        f"Date: Sun, Nov 22, 2026 at 11:30 PM\nSubject: Lunch\nTo: {to}\n\nShall we?"
    )


def met(reading: Reading) -> list[list[str | None]]:
    """Return the addresses, or names, on each encounter."""
    return [
        [each.address or each.name for each in (*draft.met, *draft.in_copy)]
        for draft in reading.drafts
    ]


@pytest.mark.parametrize(
    ("fields", "who", "reason"),
    [
        ({"To": f"{ANN}, {BOSS}"}, [["ann@lee.example"]], None),
        ({"To": ANN, "Cc": BOSS}, [["ann@lee.example"]], None),
        ({"To": BOSS, "Cc": ANN}, [["ann@lee.example"]], None),
        ({"To": BOSS}, [], "kept_out"),
        ({"To": "dev@lists.x.example"}, [], "nobody"),
        ({"To": "noreply@x.example"}, [], "nobody"),
        ({"To": "Ann via Devs <devs@x.example>"}, [], "nobody"),
        ({"To": f"{ANN}, dev@lists.x.example"}, [["ann@lee.example"]], None),
        (
            {"To": "Team: ann@lee.example, bo@lee.example;"},
            [["ann@lee.example", "bo@lee.example"]],
            None,
        ),
        ({"To": "dev@x.example", "List-Post": "<mailto:dev@x.example>"}, [], "nobody"),
        ({"From": ANN, "To": BOSS}, [["ann@lee.example"]], None),
        ({"From": BOSS, "To": "me@home.example, boss2@mycompany.example"}, [], "kept_out"),
    ],
)
def test_a_copy_is_with_people(
    fields: dict[str, str], who: list[list[str]], reason: str | None
) -> None:
    """Whom the owner keeps out, lists and robots are none, in To and in Cc."""
    reading = read("Hi", **fields)
    assert (reading.kind, met(reading), reading.reason) == (Kind.COPY, who, reason)


@pytest.mark.parametrize(
    ("text", "who", "reason"),
    [
        (forward(ANN), [["ann@lee.example"]], None),
        (forward(BOSS), [], "kept_out"),
        (forward("noreply@shop.example"), [[]], None),
        (forward("me@home.example", BOSS), [], "kept_out"),
        (forward("me@home.example", ANN), [["ann@lee.example"]], None),
        ("With: Bo Kim\n\n" + forward(BOSS), [["Bo Kim"]], None),
    ],
)
def test_a_forward_is_with_people(text: str, who: list[list[str]], reason: str | None) -> None:
    """A robot's is asked about: the owner meant somebody by it."""
    reading = read(text, Subject="Fwd: Lunch")
    assert (reading.kind, met(reading), reading.reason) == (Kind.FORWARD, who, reason)


def test_attached_mails_of_the_kept_out_are_left_out() -> None:
    """Each is its own conversation."""
    assert met(read("", written(ANN), written(BOSS), written("Bo <bo@x.example>"))) == [
        ["ann@lee.example"],
        ["bo@x.example"],
    ]


def test_undisclosed_recipients_are_nobody() -> None:
    """A mail that went out to hidden people says nothing of them."""
    reading = read("Hi", To="undisclosed-recipients:;", Cc=OWNER.capture_address)
    assert (reading.kind, met(reading)) == (Kind.NOTE, [[]])


@pytest.mark.parametrize(
    ("body", "subject", "wishes", "drafts"),
    [
        ("never: bo@x.example", "A rule", Wishes(never=("bo@x.example",)), 0),
        ("", "never: bo@x.example", Wishes(never=("bo@x.example",)), 0),
        ("always: @x.example", "Coffee with Ann Lee", Wishes(always=("@x.example",)), 1),
        ("never: bo@x.example\nA walk.", "A rule", Wishes(never=("bo@x.example",)), 1),
        ("A walk.", "never: bo@x.example", None, 1),
    ],
)
def test_a_mail_that_only_wishes_tells_of_no_encounter(
    body: str, subject: str, wishes: Wishes | None, drafts: int
) -> None:
    """Whom to keep out stands in the words, or in the subject of a mail that has none."""
    reading = read(body, Subject=subject)
    assert (reading.wishes, len(reading.drafts), reading.reason) == (wishes, drafts, None)


def test_a_wish_counts_for_the_mail_it_stands_in() -> None:
    """Whoever is kept out from now on is so at once; let in as well."""
    assert met(read("never: bo@x.example\nHi", To=ANN, Cc="bo@x.example")) == [["ann@lee.example"]]
    assert met(read("always: @mycompany.example", To=BOSS)) == [["boss@mycompany.example"]]


def test_what_they_sign_with_is_theirs() -> None:
    """A mail somebody else sent with Kith in copy has their signature."""
    body = "Hi\n\n-- \nAnn Lee\nPotter\n+49 171 2345678"
    (draft,) = read_for(replace(OWNER, never=()), body, From=ANN, To="bo@x.example").drafts
    assert (draft.met[0].title, draft.met[0].phone) == ("Potter", "+491712345678")
