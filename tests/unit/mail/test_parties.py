"""Who of a mail's parties counts."""

from dataclasses import replace

import pytest

from kith.domain.encounter import Direction
from kith.mail import inbound
from kith.mail.parties import behind, capture_address, is_owner, signed
from kith.mail.reading import Mailbox
from tests import damage
from tests.damage import NOW

OWNER = replace(damage.OWNERS[0], addresses=("robin@home.example", "robinown@gmail.com"))


@pytest.mark.parametrize(
    ("addresses", "expected"),
    [
        (
            ["ann@x.example", "bo.k7m2p4x3qa+3d@in.x.example"],
            "bo.k7m2p4x3qa+3d@in.x.example",
        ),
        (["ann@x.example", "me@kith.example"], "me@kith.example"),
        (["ann@x.example"], ""),
        (["joe.fitzgerald@x.example"], ""),
        (["joe.k7m2p4x9qa@x.example"], ""),
        (
            ["joe.fitzgerald@x.example", "joe.abcdefghij@in.kith.example"],
            "joe.abcdefghij@in.kith.example",
        ),
        ([], ""),
    ],
)
def test_a_capture_address_is_known_by_its_shape(addresses: list[str], expected: str) -> None:
    """A name, a dot and the secret, or a place called kith."""
    assert capture_address(Mailbox(None, each) for each in addresses) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("'Ann Lee' via Team", Mailbox("Ann Lee", None)),
        ("Ann Lee via LinkedIn", Mailbox("Ann Lee", None)),
        ("Ann Lee", Mailbox("Ann Lee", "team@x.example")),
        ("'' via Team", Mailbox("'' via Team", "team@x.example")),
        (None, Mailbox(None, "team@x.example")),
    ],
)
def test_who_writes_through_a_list_has_not_its_address(name: str | None, expected: Mailbox) -> None:
    """Else five people of one list would be one."""
    assert behind(Mailbox(name, "team@x.example")) == expected
    assert behind(Mailbox("Ann via Bo", None)) == Mailbox("Ann via Bo", None)


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (Mailbox("Own, Robin", None), True),
        (Mailbox("Robin OWN", "robin@work.example"), True),
        (Mailbox(None, "robin+shop@home.example"), True),
        (Mailbox("Somebody", "r.o.bin.own@gmail.com"), True),
        (Mailbox("Robin", None), False),
        (Mailbox("Robin Owen", None), False),
        (Mailbox("Robin Own-Lee", "lee@x.example"), False),
        (Mailbox(None, "r.obin@home.example"), False),
        (Mailbox(None, None), False),
    ],
)
def test_the_owner_is_known_by_address_or_whole_name(box: Mailbox, *, expected: bool) -> None:
    """In any order; a first name alone is anybody's."""
    assert is_owner(signed(OWNER, Mailbox("Robin Own", "robin@home.example")), box) is expected


@pytest.mark.parametrize(
    "sender",
    [None, Mailbox("Robin Own", "other@x.example"), Mailbox("Robin", "robin@home.example")],
)
def test_only_a_whole_name_on_the_owners_own_mail_is_theirs(sender: Mailbox | None) -> None:
    """Somebody else's mail gives the owner no name."""
    assert signed(OWNER, sender) == OWNER


FORWARDED = """From: Robin Own <robin@home.example>
To: robin.k7m2p4x9qa@in.kith.example
Subject: FW: The slides

For the log.

________________________________
From: {sender}
Sent: Monday, 2 November 2026 10:00
To: Dana Reed{to}
Cc: Own, Robin
Subject: The slides

Dana, here they are.
"""


@pytest.mark.parametrize("sender", ["Own, Robin", "Robin Own", "Robin Own <robin@work.example>"])
@pytest.mark.parametrize("to", ["", " <dana@reed.example>"])
def test_a_forward_of_my_own_mail_is_with_whom_i_wrote_to(sender: str, to: str) -> None:
    """Also where Outlook wrote names without addresses, or an address that I never told."""
    raw = FORWARDED.format(sender=sender, to=to).encode()
    (draft,) = inbound.read(raw, OWNER, NOW).drafts
    assert [each.name for each in (*draft.met, *draft.in_copy)] == ["Dana Reed"]
    assert draft.direction is Direction.MINE
