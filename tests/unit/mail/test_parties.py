"""Who of a mail's parties counts."""

import pytest

from kith.mail.parties import capture_address
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
        ([], ""),
    ],
)
def test_a_capture_address_is_known_by_its_shape(addresses: list[str], expected: str) -> None:
    """A name, a dot and the secret, or a place called kith."""
    assert capture_address(Mailbox(None, each) for each in addresses) == expected
