"""Who of a mail's parties counts."""

import pytest

from kith.mail.parties import behind, capture_address
from kith.mail.reading import Mailbox


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
